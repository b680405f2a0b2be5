//! Writing strings and integers as JSON text.

use crate::plain::plain_end;

/// Writes a string with quotes and escapes.
pub(crate) fn string(out: &mut Vec<u8>, value: &str) {
    out.push(b'"');
    let bytes = value.as_bytes();
    if is_plain(bytes) {
        out.extend_from_slice(bytes);
    } else {
        escaped(out, bytes);
    }
    out.push(b'"');
}

/// Writes an integer in decimal digits.
pub(super) fn integer(out: &mut Vec<u8>, value: i64) {
    // 19 digits and a sign: `-9223372036854775808`.
    let mut text = [b'-'; 20];
    let mut length = usize::from(value < 0);
    let mut rest = value.unsigned_abs();
    for digit in text.iter_mut().rev() {
        *digit = b'0' + (rest % 10).to_le_bytes()[0];
        rest /= 10;
        length += 1;
        if rest == 0 {
            break;
        }
    }
    let shown = text.get(text.len() - length..);
    out.extend_from_slice(shown.unwrap_or_default());
}

/// Returns `true` if no character needs an escape, as in nearly every string. Tests blocks of sixteen bytes, the last of
/// which overlaps the one before. Compilers vectorize each block (SIMD); a loop over bytes would take longer than the rest
/// of the function, because most strings are short.
fn is_plain(bytes: &[u8]) -> bool {
    if let Some(last) = bytes.last_chunk::<16>() {
        bytes.as_chunks::<16>().0.iter().all(plain_block) && plain_block(last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        plain_block(first) && plain_block(last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        plain_block(first) && plain_block(last)
    } else {
        !bytes.iter().any(|byte| is_special(*byte))
    }
}

fn plain_block<const N: usize>(block: &[u8; N]) -> bool {
    // No early exit, which would prevent vectorization.
    !block
        .iter()
        .fold(false, |found, byte| found | is_special(*byte))
}

fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

#[cold]
fn escaped(out: &mut Vec<u8>, value: &[u8]) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut rest = value;
    loop {
        let (plain, special) = rest.split_at(plain_end(rest, 0).min(rest.len()));
        out.extend_from_slice(plain);
        let Some((byte, after)) = special.split_first() else {
            break;
        };
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x8 => out.extend_from_slice(b"\\b"),
            0xc => out.extend_from_slice(b"\\f"),
            control => {
                out.extend_from_slice(b"\\u00");
                out.extend([control >> 4, control & 15].map(|digit| HEX[usize::from(digit)]));
            }
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(value: &str) -> Vec<u8> {
        let mut out = Vec::new();
        string(&mut out, value);
        out
    }

    #[test]
    fn strings_are_escaped_as_serde_json_does() {
        let text: String = (0..0x250).filter_map(char::from_u32).collect();
        let expected = serde_json::to_vec(&text).expect("a string is JSON");
        assert_eq!(written(&text), expected);
    }

    #[test]
    fn one_special_character_is_escaped_wherever_it_stands_in_a_string_of_any_length() {
        for special in ['"', '\\', '\0', '\u{1f}', '\n', ' ', '!', '\u{7f}', 'é'] {
            for length in 0..40 {
                for place in 0..=length {
                    let mut text = "a".repeat(length);
                    text.insert(place, special);
                    let expected = serde_json::to_vec(&text).expect("a string is JSON");
                    assert_eq!(written(&text), expected, "{text:?}");
                }
            }
        }
    }

    #[test]
    fn integers_are_written_as_rust_shows_them() {
        let tens = (0..19).map(|power| 10_i64.pow(power));
        let around = tens.flat_map(|ten| [ten - 1, ten, ten + 1, 7 * (ten / 8), -ten, 1 - ten]);
        for value in around.chain([i64::MAX, i64::MIN, i64::MIN + 1]) {
            let mut out = Vec::new();
            integer(&mut out, value);
            assert_eq!(out, value.to_string().into_bytes());
        }
    }
}
