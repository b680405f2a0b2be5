//! Runs of bytes that stand for themselves in a JSON string.

/// Where the run ends that begins at `start`: at the first byte that is `"`, `\` or a control
/// character, or at the end of the text.
#[inline]
pub(crate) fn plain_end(bytes: &[u8], start: usize) -> usize {
    plain_blocks(bytes, start).unwrap_or_else(|at| plain_tail(bytes, at))
}

/// The same, but an error if the run goes on to the last few bytes of the text, at which it is left.
/// Sixteen bytes at a time: strings are most of every payload.
#[inline]
pub(crate) fn plain_blocks(bytes: &[u8], start: usize) -> Result<usize, usize> {
    let blocks = bytes.get(start..).unwrap_or_default().as_chunks::<8>().0;
    let mut at = start;
    for [one, other] in blocks.as_chunks::<2>().0 {
        let one = special_bytes(u64::from_le_bytes(*one));
        let other = special_bytes(u64::from_le_bytes(*other));
        // The lowest bit set is the first byte's; a `u32` below 64 fits everywhere.
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

/// The same for the last bytes of a text, fewer than sixteen.
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

/// The highest bit of each byte that is `"`, `\` or below 0x20. A borrow may set bits above the
/// first such byte, never below: the lowest bit is always right.
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
    fn the_first_of_many_special_bytes_counts() {
        for first in 0..37 {
            let mut bytes = [b'a'; 37];
            for byte in &mut bytes[first..] {
                *byte = b'"';
            }
            assert_eq!(plain_end(&bytes, 0), first);
        }
    }
}
