//! Comparing bytes at an offset of the text.

/// Returns the offset after the white space at `at`.
#[inline]
pub(super) fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// Returns the offset after `text` if `bytes` contains it at `at`.
#[inline]
pub(super) fn match_at(bytes: &[u8], at: usize, text: &[u8]) -> Option<usize> {
    let (here, _) = bytes.get(at..)?.split_at_checked(text.len())?;
    bytes_equal(here, text).then_some(at + text.len())
}

/// Returns `true` if two texts of equal length are equal. Compares words of eight bytes, because most names have five to
/// thirty bytes, for which the call of `memcmp` takes longer than the comparison.
#[inline]
pub(crate) fn bytes_equal(one: &[u8], other: &[u8]) -> bool {
    if let (Some(last), Some(of)) = (one.last_chunk::<8>(), other.last_chunk::<8>()) {
        let (words, of_words) = (one.as_chunks::<8>().0, other.as_chunks::<8>().0);
        last == of && words.iter().zip(of_words).all(|(word, of)| word == of)
    } else if let (Some(last), Some(of)) = (one.last_chunk::<4>(), other.last_chunk::<4>()) {
        last == of && one.first_chunk::<4>() == other.first_chunk::<4>()
    } else {
        // `==` would call `memcmp`. A function that makes no calls saves no registers.
        one.iter().eq(other)
    }
}

#[cfg(test)]
mod tests {
    use super::{match_at, skip_space};

    #[test]
    fn texts_of_every_length_match_and_no_others_do() {
        let text = b",\"@odata.context of a notification\":";
        for length in 0..=text.len() {
            let whole = &text[..length];
            assert_eq!(match_at(text, 0, whole), Some(length));
            for place in 0..length {
                let mut other = whole.to_vec();
                other[place] ^= 0x20;
                assert_eq!(
                    match_at(&other, 0, whole),
                    None,
                    "{length} bytes, at {place}"
                );
            }
            if let Some(short) = length.checked_sub(1) {
                assert_eq!(match_at(&text[..short], 0, whole), None, "{length} bytes");
            }
        }
        assert_eq!(match_at(b"[\"id\":1]", 1, b"\"id\":"), Some(6));
        assert_eq!(match_at(b"", 1, b""), None);
    }

    #[test]
    fn white_space_is_that_of_json() {
        assert_eq!(skip_space(b" \n\r\t,", 0), 4);
        assert_eq!(skip_space(b"\x0b ", 0), 0);
        assert_eq!(skip_space(b"  ", 1), 2);
        assert_eq!(skip_space(b"", 7), 7);
    }
}
