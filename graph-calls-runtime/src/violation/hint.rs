//! Hints for texts that are not JSON: recognizes common mistakes.

/// The number of bytes of a line that are examined.
const LINE: usize = 256;

/// Returns a hint for a text that has a syntax error at byte `at`; `None` if the mistake is not a common one.
/// Examines a bounded part of the text, white space aside.
pub(super) fn hint(text: &[u8], at: usize, expected: &str) -> Option<&'static str> {
    let at = at.min(text.len());
    let before = text.get(..at).unwrap_or_default().trim_ascii_end();
    let rest = text.get(at..).unwrap_or_default();
    if let Some(sentence) = encoding(text) {
        return Some(sentence);
    }
    if rest.trim_ascii_start().is_empty() {
        return Some(if before.is_empty() {
            "the text is empty, and a body is wanted"
        } else {
            "the text ends before it is complete"
        });
    }
    if in_string(expected) {
        return within_string(rest);
    }
    if before.is_empty() {
        let whole = beginning(rest);
        if whole.is_some() {
            return whole;
        }
    }
    token(before, rest, expected)
}

/// Recognizes other encodings by the first bytes of the text.
pub(super) fn encoding(text: &[u8]) -> Option<&'static str> {
    match text {
        [0xef, 0xbb, 0xbf, ..] => Some(
            "the text begins with a byte order mark, which JSON must not have; save it as UTF-8 without one",
        ),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [_, 0, ..] | [0, _, ..] => {
            Some("the text seems to be UTF-16, and JSON is UTF-8; save it as UTF-8")
        }
        [0x1f, 0x8b, ..] => Some("the text is compressed with gzip; decompress it first"),
        _ => None,
    }
}

fn in_string(expected: &str) -> bool {
    matches!(
        expected,
        "no control character in a string"
            | "`\"` at the end of a string"
            | "an escape that JSON knows"
            | "four hexadecimal digits after `\\u`"
    )
}

fn within_string(rest: &[u8]) -> Option<&'static str> {
    match rest.first()? {
        b'\n' | b'\r' => Some("a string ends on its line; write `\\n` for a line feed in it"),
        b'\t' => Some("write `\\t` for a tab in a string"),
        _ => None,
    }
}

/// Recognizes other kinds of text by the first line.
fn beginning(text: &[u8]) -> Option<&'static str> {
    let line = text.split(|byte| *byte == b'\n').next()?;
    let line = line.get(..LINE).unwrap_or(line).trim_ascii();
    let mut words = line.split(|byte| *byte == b' ');
    let (first, second) = (words.next()?, words.next());
    let is_method = [
        &b"GET"[..],
        b"HEAD",
        b"POST",
        b"PUT",
        b"PATCH",
        b"DELETE",
        b"OPTIONS",
        b"CONNECT",
        b"TRACE",
    ]
    .contains(&first);
    let target = second.and_then(|target| target.first().copied());
    if is_method
        && target.is_some_and(|byte| byte.is_ascii_alphanumeric() || b"/*{".contains(&byte))
    {
        return Some("this begins like an HTTP request, and its body alone is wanted");
    }
    if first.starts_with(b"HTTP/") {
        return Some("this begins like an HTTP response, and its body alone is wanted");
    }
    if first == b"curl" {
        return Some("this begins like a command, and the body that it sends is wanted");
    }
    if first.starts_with(b"<") {
        return Some("this begins like HTML or XML, as error pages do, and a JSON body is wanted");
    }
    if first.starts_with(b"eyJ") && first.iter().all(|byte| is_base64(*byte) || *byte == b'.') {
        return Some(if first.contains(&b'.') {
            "this looks like a token (JWT), and a JSON body is wanted"
        } else {
            "this looks like base64; decode it first"
        });
    }
    if first == b"Bearer" {
        return Some("this looks like a token, and a JSON body is wanted");
    }
    let name = first.iter().take_while(|byte| is_name(**byte)).count();
    let begins_with_letter = first.first().is_some_and(u8::is_ascii_alphabetic);
    match first.get(name) {
        Some(b':') if begins_with_letter && name + 1 == first.len() => Some(
            "this begins with a line of the form `Name: value`, as HTTP headers and YAML do, and a JSON body is wanted",
        ),
        Some(b'=') if begins_with_letter => {
            Some("this begins like a form (`name=value`), and a JSON body is wanted")
        }
        _ => None,
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_.%+".contains(&byte)
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_+/=".contains(&byte)
}

/// Recognizes the token at the syntax error.
fn token(before: &[u8], rest: &[u8], expected: &str) -> Option<&'static str> {
    // The error of a literal or a number is within the token.
    let inside = before.len();
    let head = if rest.first().is_some_and(u8::is_ascii_alphanumeric) {
        let length = before.iter().rev().take(10);
        length
            .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
            .count()
    } else {
        0
    };
    let head = before.get(inside - head..).unwrap_or_default();
    let word: Vec<u8> = head
        .iter()
        .chain(rest)
        .copied()
        .take(16)
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-' || *byte == b'_')
        .collect();
    let unsigned = word.strip_prefix(b"-").unwrap_or(&word);
    match unsigned {
        b"True" | b"False" | b"None" => {
            return Some("this is Python's spelling; write `true`, `false` or `null`");
        }
        b"undefined" => {
            return Some("JSON has no `undefined`; leave the member out, or write `null`");
        }
        b"NaN" | b"nan" | b"Infinity" | b"infinity" | b"INF" | b"Inf" | b"inf" => {
            return Some(
                "JSON has no such number; OData writes the strings \"NaN\", \"INF\" and \"-INF\"",
            );
        }
        word if [&b"true"[..], b"false", b"null", b"nil"]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word)) =>
        {
            return Some("write `true`, `false` or `null`, in lower case");
        }
        _ => {}
    }
    let comma = before.last() == Some(&b',');
    match rest {
        [b'/', b'/' | b'*', ..] => Some("JSON has no comments; take this one out"),
        [b'#', ..] => Some("JSON has no comments, and text stands in double quotes"),
        [b'\'', ..] => Some("JSON has double quotes, not single ones"),
        [b'`', ..] => Some("JSON has double quotes, not backticks"),
        [b'\\', b'"', ..] => {
            Some("the quotes are escaped, as in a string of a program; take the backslashes out")
        }
        [b'}' | b']', ..] if comma => Some("a comma stands behind the last one; take it out"),
        [b',', ..] if comma || matches!(before.last(), Some(b'[' | b'{' | b':')) => {
            Some("nothing stands before this comma")
        }
        [b'.', b'.', b'.', ..] => Some("`...` stands for something that was left out; put it in"),
        [b'+', ..] => Some("a number of JSON has no plus sign"),
        [b'.', b'0'..=b'9', ..] => Some("a number of JSON has a digit before its point"),
        [0xe2, 0x80, 0x98..=0x9f, ..] | [0xc2, 0xab | 0xbb, ..] => {
            Some("JSON has straight double quotes, not typographic ones")
        }
        [0xc2, 0xa0, ..]
        | [0xe2, 0x80, 0x80..=0x8b | 0xa8 | 0xa9 | 0xaf, ..]
        | [0xef, 0xbb, 0xbf, ..]
        | [0xe3, 0x80, 0x80, ..] => {
            Some("this is no white space of JSON; take it out, or write a space")
        }
        _ if expected == "end of the text" => behind(rest),
        [first, ..] if expected.starts_with("a member's name") && begins_name(*first) => {
            Some("names of members stand in double quotes")
        }
        [first, ..] if expected.starts_with("a value") && begins_name(*first) => {
            Some("text stands in double quotes")
        }
        [b'"' | b'{' | b'[', ..] if expected.starts_with("`,`") => {
            Some("a comma is missing before it")
        }
        _ => None,
    }
}

fn begins_name(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$' | b'@')
}

/// Recognizes what follows a complete JSON text.
fn behind(rest: &[u8]) -> Option<&'static str> {
    match rest.first()? {
        b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => {
            Some("another JSON text begins here, as in JSON Lines, and a body is one; split them")
        }
        b'}' | b']' => Some("it closes what was not opened"),
        b',' => Some("a body is one JSON text; put several into an array"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::RawJson;

    /// Returns the hint in the message for a text.
    fn hint(text: &str) -> String {
        let violations = RawJson::new(text).expect_err(text);
        let message = violations.iter().next().expect("a violation").to_string();
        assert!(message.contains(" at byte "), "{message}");
        message
            .split_once("; ")
            .map(|(_, hint)| hint.to_owned())
            .unwrap_or_default()
    }

    #[test]
    fn syntax_of_other_languages_has_a_hint() {
        for (text, sentence) in [
            ("{\"a\": 1 // one\n}", "JSON has no comments"),
            (
                "{\"a\": true, // set on mute\n \"b\": 1}",
                "JSON has no comments",
            ),
            ("{ /* a */ \"a\": 1}", "JSON has no comments"),
            ("// a\n{}", "JSON has no comments"),
            ("{\"a\": 1} // end", "JSON has no comments"),
            ("[1, # one\n 2]", "JSON has no comments"),
            ("[1, 2, ]", "a comma stands behind the last one"),
            ("{\"a\": 1,\n}", "a comma stands behind the last one"),
            ("[,1]", "nothing stands before this comma"),
            ("[1,,2]", "nothing stands before this comma"),
            ("{'a': 1}", "JSON has double quotes, not single ones"),
            ("['a']", "JSON has double quotes, not single ones"),
            ("{\u{201c}a\u{201d}: 1}", "JSON has straight double quotes"),
            ("{\\\"a\\\": 1}", "the quotes are escaped"),
            ("{a: 1}", "names of members stand in double quotes"),
            (
                "{\"a\": 1, @odata.type: 1}",
                "names of members stand in double quotes",
            ),
            ("{\"a\": incoming}", "text stands in double quotes"),
            ("{\"a\": True}", "this is Python's spelling"),
            ("[None]", "this is Python's spelling"),
            ("[False]", "this is Python's spelling"),
            ("[TRUE]", "write `true`, `false` or `null`"),
            ("[nil]", "write `true`, `false` or `null`"),
            ("[undefined]", "JSON has no `undefined`"),
            ("[NaN]", "JSON has no such number"),
            ("[nan]", "JSON has no such number"),
            ("[Infinity]", "JSON has no such number"),
            ("[-Infinity]", "JSON has no such number"),
            ("[-INF]", "JSON has no such number"),
            ("[+1]", "a number of JSON has no plus sign"),
            ("[.5]", "a number of JSON has a digit before its point"),
            ("[1, ...]", "`...` stands for something that was left out"),
            ("{} {}", "another JSON text begins here"),
            ("{}\n{}\n", "another JSON text begins here"),
            ("[]\n\"a\"", "another JSON text begins here"),
            ("{}, {}", "a body is one JSON text"),
            ("{}}", "it closes what was not opened"),
            ("[1 2]", ""),
            ("[{} {}]", "a comma is missing before it"),
            ("{\"a\": 1 \"b\": 2}", "a comma is missing before it"),
            ("[\u{a0}1]", "this is no white space of JSON"),
            ("[\"a\nb\"]", "a string ends on its line"),
            ("[\"a\tb\"]", "write `\\t`"),
            ("", "the text is empty, and a body is wanted"),
            (" \r\n\t", "the text is empty, and a body is wanted"),
            ("{\"a\": [1, 2", "the text ends before it is complete"),
            ("{\"a", "the text ends before it is complete"),
            ("\u{feff}{}", "the text begins with a byte order mark"),
            ("{\0}\0", "the text seems to be UTF-16"),
            ("\0{\0}", "the text seems to be UTF-16"),
            ("?", ""),
            ("[tru]", ""),
        ] {
            let hint = hint(text);
            assert!(
                hint.starts_with(sentence) && hint.is_empty() == sentence.is_empty(),
                "{text:?}: {hint}"
            );
        }
    }

    #[test]
    fn a_text_that_is_not_a_json_body_has_a_hint() {
        for (text, sentence) in [
            (
                "POST https://bot.example.com/api/calls\nContent-Type: application/json\n\n{}",
                "this begins like an HTTP request",
            ),
            (
                "POST /api/calls HTTP/1.1\r\nHost: a\r\n\r\n{}",
                "this begins like an HTTP request",
            ),
            (
                "HTTP/1.1 202 Accepted\r\n\r\n",
                "this begins like an HTTP response",
            ),
            ("HTTP/2 400\n\n{}", "this begins like an HTTP response"),
            (
                "Content-Type: application/json\n\n{}",
                "this begins with a line of the form `Name: value`",
            ),
            ("curl -X POST https://a", "this begins like a command"),
            ("<!DOCTYPE html><html>", "this begins like HTML or XML"),
            ("  <?xml version='1.0'?>", "this begins like HTML or XML"),
            (
                "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIxIn0.c2ln",
                "this looks like a token (JWT)",
            ),
            ("eyJ2YWx1ZSI6W119", "this looks like base64"),
            ("Bearer eyJ", "this looks like a token"),
            (
                "grant_type=client_credentials&scope=a",
                "this begins like a form",
            ),
            ("Hello, bot?", "text stands in double quotes"),
            ("POST", "text stands in double quotes"),
        ] {
            let hint = hint(text);
            assert!(hint.starts_with(sentence), "{text:?}: {hint}");
        }
    }

    #[test]
    fn only_the_beginning_of_a_long_line_is_examined() {
        let text = "a".repeat(10_000_000);
        assert_eq!(hint(&text), "text stands in double quotes");
    }
}
