//! Finding the bytes in a JSON string that need an escape or end the string (SWAR: eight bytes in a word).

/// Returns the offset of the first `"`, `\` or control character at or after `start`, or the length of the text.
#[inline]
pub(crate) fn plain_end(bytes: &[u8], start: usize) -> usize {
    plain_blocks(bytes, start).unwrap_or_else(|at| plain_tail(bytes, at))
}

/// Searches whole blocks of sixteen bytes. Returns the offset of the first special byte, or `Err` with the offset of the
/// last bytes of the text, fewer than sixteen, if the blocks have none.
#[inline]
pub(crate) fn plain_blocks(bytes: &[u8], start: usize) -> Result<usize, usize> {
    let blocks = bytes.get(start..).unwrap_or_default().as_chunks::<8>().0;
    let mut at = start;
    for [one, other] in blocks.as_chunks::<2>().0 {
        let one = special_bytes(u64::from_le_bytes(*one));
        let other = special_bytes(u64::from_le_bytes(*other));
        // The lowest bit that is set is that of the first byte. `trailing_zeros` is at most 63.
        if one != 0 {
            return Ok(at + (one.trailing_zeros() / 8) as usize);
        }
        if other != 0 {
            return Ok(at + 8 + (other.trailing_zeros() / 8) as usize);
        }
        at += 16;
    }
    Err(at)
}

/// Searches the last bytes of a text, fewer than sixteen.
#[cold]
#[inline(never)]
fn plain_tail(bytes: &[u8], start: usize) -> usize {
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    let mut start = start.min(bytes.len());
    let mut rest = bytes.get(start..).unwrap_or_default();
    if let Some((word, after)) = rest.split_first_chunk::<8>()
        && special_bytes(u64::from_le_bytes(*word)) == 0
    {
        start += 8;
        rest = after;
    }
    start + rest.iter().position(special).unwrap_or(rest.len())
}

/// Returns a word with the highest bit set in each byte that is `"`, `\` or below 0x20. Borrows may set bits in higher
/// bytes as well, so only the lowest bit that is set is exact.
#[inline]
fn special_bytes(word: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGHS: u64 = ONES << 7;
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let quote = zero(word ^ (ONES * u64::from(b'"')));
    let escape = zero(word ^ (ONES * u64::from(b'\\')));
    (control | quote | escape) & HIGHS
}

#[cfg(test)]
mod tests {
    use super::{plain_blocks, plain_end};

    #[test]
    fn every_byte_is_found_special_or_not_at_every_place_in_a_word() {
        for byte in 0..=u8::MAX {
            let special = matches!(byte, b'"' | b'\\' | 0..0x20);
            for place in 0..40 {
                for around in [b'a', 0x20, 0x21, 0x7f, 0x80, 0xff, b'#', b'[', b']'] {
                    let mut bytes = [around; 40];
                    bytes[place] = byte;
                    let expected = if special { place } else { bytes.len() };
                    assert_eq!(plain_end(&bytes, 0), expected, "{byte} at {place}");
                    assert_eq!(plain_end(&bytes, place), expected, "{byte} at {place}");
                    let found = plain_blocks(&bytes, 0);
                    let in_blocks = special && place < 32;
                    assert_eq!(found, if in_blocks { Ok(place) } else { Err(32) });
                }
            }
        }
    }

    #[test]
    fn the_first_of_many_special_bytes_is_found() {
        for first in 0..37 {
            let mut bytes = [b'a'; 37];
            for byte in &mut bytes[first..] {
                *byte = b'"';
            }
            assert_eq!(plain_end(&bytes, 0), first);
        }
    }
}
