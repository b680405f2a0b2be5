//! The member that an object has twice.

use std::{borrow::Cow, collections::HashMap, ops::Range};

use super::scan::{Scanner, unescape};

/// The first name that comes a second time in its object: where it comes first, and again.
///
/// Names are compared after unescaping, as the validators do.
pub(crate) fn first_duplicate(text: &[u8]) -> Option<(Range<usize>, Range<usize>)> {
    let mut open: Vec<Option<HashMap<Cow<'_, str>, Range<usize>>>> = Vec::new();
    let mut scanner = Scanner::new(text);
    loop {
        match scanner.peek()? {
            b'{' => {
                open.push(Some(HashMap::new()));
                scanner.step();
            }
            b'[' => {
                open.push(None);
                scanner.step();
            }
            b'}' | b']' => {
                open.pop();
                scanner.step();
            }
            b'"' => {
                let literal = scanner.string()?;
                // Only a name stands before a colon.
                if !scanner.eat(b':') {
                    continue;
                }
                let name = unescape(text.get(literal.clone())?)?;
                if let Some(Some(names)) = open.last_mut()
                    && let Some(first) = names.insert(name, literal.clone())
                {
                    return Some((first, literal));
                }
            }
            _ => scanner.step(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::first_duplicate;

    fn found(text: &str) -> Option<(&str, usize)> {
        first_duplicate(text.as_bytes()).map(|(first, again)| (&text[first], again.start))
    }

    #[test]
    fn names_are_compared_within_their_object_after_unescaping() {
        assert_eq!(
            found(r#"{"a": {"a": "a"}, "b": ["a", {"a": 1}], "\u0061": 2}"#),
            Some((r#""a""#, 40))
        );
        assert_eq!(found(r#"[{"a": 1}, {"a": {"b": "a:", "c": ":"}}]"#), None);
    }

    #[test]
    fn depth_costs_no_stack() {
        assert_eq!(found(&"[".repeat(1_000_000)), None);
    }
}
