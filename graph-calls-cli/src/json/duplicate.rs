//! Finds duplicate members.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    ops::Range,
};

use super::scan::{Scanner, unescape};

/// Returns the first duplicate member: the ranges of its first and second name.
///
/// Compares names after unescaping, as the validators do. Keeps a hash of eight bytes for each name,
/// and reads the object again to confirm a collision.
pub(crate) fn first_duplicate(text: &[u8]) -> Option<(Range<usize>, Range<usize>)> {
    let hasher = RandomState::new();
    let mut open: Vec<Container<'_>> = Vec::new();
    let mut scanner = Scanner::new(text);
    loop {
        match scanner.peek()? {
            b'{' | b'[' => {
                scanner.step();
                open.push(Container {
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
                // Only a name is followed by a colon.
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

/// An open object or array.
struct Container<'a> {
    /// A cursor at its first member or item.
    inside: Scanner<'a>,
    /// The hashes of the names so far; empty for an array.
    names: HashSet<u64>,
}

/// Returns the range of a name in an object before an offset.
fn member(
    text: &[u8],
    mut scanner: Scanner<'_>,
    name: &str,
    before: usize,
) -> Option<Range<usize>> {
    while scanner.at() < before {
        let literal = scanner.name()?;
        if unescape(text.get(literal.clone())?)? == name {
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

    fn duplicate(text: &str) -> Option<(&str, usize)> {
        first_duplicate(text.as_bytes()).map(|(first, again)| (&text[first], again.start))
    }

    #[test]
    fn names_are_compared_within_their_object_after_unescaping() {
        assert_eq!(
            duplicate(r#"{"a": {"a": "a"}, "b": ["a", {"a": 1}], "\u0061": 2}"#),
            Some((r#""a""#, 40))
        );
        assert_eq!(
            duplicate(r#"[{"a": 1}, {"a": {"b": "a:", "c": ":"}}]"#),
            None
        );
    }

    #[test]
    fn depth_costs_no_stack() {
        assert_eq!(duplicate(&"[".repeat(1_000_000)), None);
    }
}
