//! Estimates the memory that the reference validator needs for a text.

use serde_json::Value;

use crate::json::Scanner;

/// An upper bound of the size of a value in memory.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    /// The size of the value in bytes.
    pub(super) value: usize,
    /// The number of values in it.
    values: usize,
}

/// The size of an item; a list grows by doubling.
const ITEM: usize = 2 * size_of::<Value>();
/// The size of a B-tree node of an object, with capacity for eleven members.
const NODE: usize = 11 * (size_of::<Value>() + size_of::<String>()) + 16;
const CAPACITY: usize = 11;
/// The share of the parent node, and the minimum number of members of a node.
const PARENT_SHARE: usize = NODE / 4;
const MIN_MEMBERS: usize = 5;
/// The overhead of an allocation.
const ALLOCATION: usize = 16;
/// The size of a violation with its locations.
const VIOLATION: usize = 512;

impl Size {
    /// Estimates the size of a JSON text.
    pub(super) fn of(text: &[u8]) -> Self {
        let mut size = Size::default();
        // The number of members of each open object; `None` for a list.
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
                size.value += ALLOCATION + literal.len();
                if scanner.eat(b':') {
                    let members = container.unwrap_or(0) + 1;
                    size.add_member(members);
                    if let Some(last) = open.last_mut() {
                        *last = Some(members);
                    }
                    continue;
                }
            } else if byte == b'{' || byte == b'[' {
                scanner.step();
                // The initial capacity of a list is four.
                if byte == b'[' && scanner.peek() != Some(b']') {
                    size.value += 4 * size_of::<Value>() + ALLOCATION;
                }
                size.add_value(container.is_some());
                open.push((byte == b'{').then_some(0));
                continue;
            } else if scanner.value().is_none() {
                break;
            }
            size.add_value(container.is_some());
        }
        size
    }

    /// Adds a member to an object; `members` includes it.
    fn add_member(&mut self, members: usize) {
        if members == 1 {
            self.value += NODE + ALLOCATION;
        } else if members > CAPACITY && (members - CAPACITY) % MIN_MEMBERS == 1 {
            self.value += NODE + PARENT_SHARE + ALLOCATION;
        }
    }

    /// Adds a value; the size of a member is included in its node.
    fn add_value(&mut self, is_member: bool) {
        self.value += if is_member { 0 } else { ITEM };
        self.values += 1;
    }

    /// Returns the size of the value with a violation at each value in it.
    pub(super) fn with_violations(self) -> usize {
        self.value
            .saturating_add(self.values.saturating_mul(VIOLATION))
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
