//! The member that an object has twice.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    ops::Range,
};

use super::scan::{Scanner, unescape};

/// The first name that comes a second time in its object: where it comes first, and again.
///
/// Names are compared after unescaping, as the validators do. Of each name a hash is kept, eight
/// bytes, and the object is read again where one comes twice.
pub(crate) fn first_duplicate(text: &[u8]) -> Option<(Range<usize>, Range<usize>)> {
    let hasher = RandomState::new();
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut scanner = Scanner::new(text);
    loop {
        match scanner.peek()? {
            b'{' | b'[' => {
                scanner.step();
                open.push(Open {
                    inside: scanner,
                    names: HashSet::new(),
                });
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
                if let Some(object) = open.last_mut()
                    && !object.names.insert(hasher.hash_one(&*name))
                    && let Some(first) = member(text, object.inside, &name, literal.start)
                {
                    return Some((first, literal));
                }
            }
            _ => scanner.step(),
        }
    }
}

/// An object or array that has not ended.
struct Open<'a> {
    /// At the first thing that it holds.
    inside: Scanner<'a>,
    /// The hashes of the names so far; of an array none.
    names: HashSet<u64>,
}

/// The name of the object before a place, if it has this one there.
fn member(
    text: &[u8],
    mut scanner: Scanner<'_>,
    wanted: &str,
    before: usize,
) -> Option<Range<usize>> {
    while scanner.at() < before {
        let literal = scanner.name()?;
        if unescape(text.get(literal.clone())?)? == wanted {
            return Some(literal);
        }
        scanner.value()?;
        scanner.eat(b',');
    }
    None
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
