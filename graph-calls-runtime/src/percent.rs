//! Texts as segments of a path.

/// `text`, percent-encoded but for RFC 3986's unreserved characters: one segment, whatever it holds.
pub fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            other => {
                encoded.push('%');
                for digit in [other >> 4, other & 0xF] {
                    let digit = char::from_digit(u32::from(digit), 16).unwrap_or_default();
                    encoded.push(digit.to_ascii_uppercase());
                }
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::percent_encoded;

    #[test]
    fn all_but_unreserved_characters_are_encoded() {
        for (text, encoded) in [
            ("57dab8b1-894c", "57dab8b1-894c"),
            ("a.b_c~d", "a.b_c~d"),
            ("a/b?c#d", "a%2Fb%3Fc%23d"),
            ("é %", "%C3%A9%20%25"),
            ("\u{0}\u{7f}", "%00%7F"),
            ("", ""),
        ] {
            assert_eq!(percent_encoded(text), encoded);
        }
    }
}
