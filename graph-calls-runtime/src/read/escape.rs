//! Escapes in strings.

/// Resolves the escapes in the body of a string. Returns `None` for an unpaired surrogate, which a Rust string cannot
/// represent. The scan has validated the syntax of the escapes.
pub(super) fn unescape(body: &str) -> Option<String> {
    let mut text = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(at) = rest.find('\\') {
        let (plain, escape) = rest.split_at(at);
        text.push_str(plain);
        let kind = *escape.as_bytes().get(1)?;
        let mut length = 2;
        text.push(match kind {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let high = unit(escape)?;
                length = 6;
                if (0xd800..0xdc00).contains(&high) {
                    let low = unit(escape.get(6..)?)?;
                    length = 12;
                    pair(high, low)?
                } else {
                    char::from_u32(high)?
                }
            }
            other => char::from(other),
        });
        rest = escape.get(length..)?;
    }
    text.push_str(rest);
    Some(text)
}

/// Returns the code unit of the escape `\uXXXX` at the beginning of `escape`.
fn unit(escape: &str) -> Option<u32> {
    let digits = escape.strip_prefix("\\u")?.get(..4)?;
    u32::from_str_radix(digits, 16).ok()
}

/// Returns the character of a surrogate pair.
fn pair(high: u32, low: u32) -> Option<char> {
    (0xdc00..0xe000)
        .contains(&low)
        .then(|| 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00))
        .and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_escape_is_resolved() {
        assert_eq!(
            unescape(r#"\"\\\/\b\f\n\r\t\u00e9é"#).as_deref(),
            Some("\"\\/\u{8}\u{c}\n\r\téé")
        );
    }

    #[test]
    fn surrogates_come_in_pairs() {
        assert_eq!(unescape(r"\ud83d\ude00").as_deref(), Some("😀"));
        for body in [
            r"\ud83d",
            r"\ude00",
            r"\ud83dx",
            r"\ud83d\n",
            r"\ud83d\ud83d",
        ] {
            assert_eq!(unescape(body), None, "{body}");
        }
    }
}
