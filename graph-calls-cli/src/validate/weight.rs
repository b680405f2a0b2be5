//! How much memory the reference validator's value of a text takes.

use serde_json::Value;

use crate::json::Scanner;

/// What a text becomes, counted from above.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    /// Bytes of the value.
    pub(super) value: usize,
    /// How many values there are in it.
    values: usize,
}

/// A list grows by doubling.
const ITEM: usize = 2 * size_of::<Value>();
/// A node of the tree that an object is, with room for eleven members.
const NODE: usize = 11 * (size_of::<Value>() + size_of::<String>()) + 16;
const ROOM: usize = 11;
/// What another node takes above it, and how many members it has at least.
const ABOVE: usize = NODE / 4;
const MEMBERS: usize = 5;
/// What the allocator adds to each piece.
const PIECE: usize = 16;
/// A violation that the validator has found, with the ways to it.
const FAULT: usize = 512;

impl Size {
    /// Of a text that is JSON.
    pub(super) fn of(text: &[u8]) -> Self {
        let mut size = Size::default();
        // How many members each object has so far that has not ended; of a list nothing.
        let mut open: Vec<Option<usize>> = Vec::new();
        let mut scanner = Scanner::new(text);
        while let Some(byte) = scanner.peek() {
            match byte {
                b'}' | b']' => {
                    open.pop();
                    scanner.step();
                    continue;
                }
                b',' => {
                    scanner.step();
                    continue;
                }
                _ => {}
            }
            let container = open.last().copied().flatten();
            if byte == b'"' {
                let Some(literal) = scanner.string() else {
                    break;
                };
                size.value += PIECE + literal.len();
                if scanner.eat(b':') {
                    let members = container.unwrap_or(0) + 1;
                    size.member(members);
                    if let Some(last) = open.last_mut() {
                        *last = Some(members);
                    }
                    continue;
                }
            } else if byte == b'{' || byte == b'[' {
                scanner.step();
                // A list begins with room for four.
                if byte == b'[' && scanner.peek() != Some(b']') {
                    size.value += 4 * size_of::<Value>() + PIECE;
                }
                size.part(container.is_some());
                open.push((byte == b'{').then_some(0));
                continue;
            } else if scanner.value().is_none() {
                break;
            }
            size.part(container.is_some());
        }
        size
    }

    /// One more member of an object that has now so many.
    fn member(&mut self, members: usize) {
        if members == 1 {
            self.value += NODE + PIECE;
        } else if members > ROOM && (members - ROOM) % MEMBERS == 1 {
            self.value += NODE + ABOVE + PIECE;
        }
    }

    /// One more value; the room of a member's is in its object's node.
    fn part(&mut self, is_member: bool) {
        self.value += if is_member { 0 } else { ITEM };
        self.values += 1;
    }

    /// Bytes of the value and of a violation at each of its parts.
    pub(super) fn with_violations(self) -> usize {
        self.value.saturating_add(self.values.saturating_mul(FAULT))
    }
}

#[cfg(test)]
mod tests {
    use super::{ITEM, NODE, Size};

    #[test]
    fn each_value_and_each_object_is_counted() {
        let values = |text: &str| Size::of(text.as_bytes()).values;
        assert_eq!(values("0"), 1);
        assert_eq!(values(r#"{"a": [1, "b", {}], "c": {"d": null}}"#), 7);
        let value = |text: &str| Size::of(text.as_bytes()).value;
        assert!(value("[[[], 0], {}]") >= 5 * ITEM);
        assert!(value(r#"[{"a": 0}, {"a": 0}]"#) >= 2 * NODE);
        let members: Vec<String> = (0..100).map(|index| format!(r#""{index}": 0"#)).collect();
        let object = format!("{{{}}}", members.join(","));
        assert!(value(&object) >= 100 / 6 * NODE, "{}", value(&object));
    }
}
