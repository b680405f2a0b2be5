//! Equality of values by JSON Schema: numbers by value, objects in any order.
//!
//! Many values are compared by hash first. The hash is keyed at random, so that a payload cannot contain values that are
//! chosen to collide. Values with equal hashes are compared in full.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use super::{Instance, InstanceValue};
use crate::decimal::Decimal;
use crate::rules::Literal;

/// The kind of a value, which is a part of its hash.
#[derive(Clone, Copy)]
enum Kind {
    Null,
    False,
    True,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Instance<'_> {
    /// Returns the indices of two equal items if this is an array that has some. The second one is the first item that equals
    /// an earlier one.
    ///
    /// Sorts the items by 32 bits of a hash, which takes eight bytes for each item.
    pub(crate) fn equal_items(self, keys: &RandomState) -> Option<(usize, usize)> {
        let mut items: Vec<(u32, u32)> = Vec::new();
        for item in self.items()? {
            let [.., a, b, c, d] = item.hash(keys).to_ne_bytes();
            // The indices of words fit 32 bits.
            let at = u32::try_from(item.at).ok()?;
            items.push((u32::from_ne_bytes([a, b, c, d]), at));
        }
        items.sort_unstable();
        let canonical = |at: u32| {
            let at = usize::try_from(at).unwrap_or(usize::MAX);
            Instance { at, ..self }.canonical()
        };
        let mut found: Option<(u32, u32)> = None;
        for alike in items.chunk_by(|(one, _), (two, _)| one == two) {
            for (index, (_, second)) in alike.iter().enumerate().skip(1) {
                if found.is_some_and(|(_, earlier)| earlier < *second) {
                    break;
                }
                let item = canonical(*second);
                let mut firsts = alike.iter().take(index).map(|(_, first)| *first);
                if let Some(first) = firsts.find(|first| canonical(*first) == item) {
                    found = Some((first, *second));
                    break;
                }
            }
        }
        let (first, second) = found?;
        let index = |at| {
            let mut items = self.items()?;
            items.position(|item| u32::try_from(item.at) == Ok(at))
        };
        Some((index(first)?, index(second)?))
    }

    /// Returns a hash that is equal for equal values.
    pub(crate) fn hash(self, keys: &RandomState) -> u64 {
        let mut hasher = keys.build_hasher();
        self.feed(&mut hasher, keys);
        hasher.finish()
    }

    /// The limit of depth bounds the recursion.
    fn feed(self, hasher: &mut impl Hasher, keys: &RandomState) {
        match self.value() {
            InstanceValue::Null => start(hasher, Kind::Null, 0),
            InstanceValue::Boolean(false) => start(hasher, Kind::False, 0),
            InstanceValue::Boolean(true) => start(hasher, Kind::True, 0),
            InstanceValue::Number(text) => feed_number(text, hasher, keys),
            InstanceValue::String(text) => {
                start(hasher, Kind::String, text.len());
                hasher.write(text.as_bytes());
            }
            InstanceValue::Array => {
                let mut items = 0;
                for item in self.items().into_iter().flatten() {
                    item.feed(hasher, keys);
                    items += 1;
                }
                start(hasher, Kind::Array, items);
            }
            InstanceValue::Object => {
                let (mut members, mut sum) = (0, 0_u64);
                for (name, value) in self.members().into_iter().flatten() {
                    let mut hasher = keys.build_hasher();
                    start(&mut hasher, Kind::String, name.len());
                    hasher.write(name.as_bytes());
                    value.feed(&mut hasher, keys);
                    // A sum does not depend on the order.
                    sum = sum.wrapping_add(hasher.finish());
                    members += 1;
                }
                hasher.write_u64(sum);
                start(hasher, Kind::Object, members);
            }
        }
    }
}

impl Literal {
    /// Returns the hash of the values that equal this literal.
    pub(crate) fn hash(&self, keys: &RandomState) -> u64 {
        self.with_instance(|instance| instance.hash(keys))
            .unwrap_or_default()
    }
}

/// Feeds the kind and the length of a value, so that adjacent values are distinguished.
fn start(hasher: &mut impl Hasher, kind: Kind, length: usize) {
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    hasher.write_u64((length << 3) | kind as u64);
}

fn feed_number(text: &str, hasher: &mut impl Hasher, keys: &RandomState) {
    let integer = digits(text).or_else(|| Decimal::parse(text)?.to_i64());
    if let Some(integer) = integer {
        start(hasher, Kind::Integer, 0);
        hasher.write_i64(integer);
        return;
    }
    start(hasher, Kind::Number, 0);
    if let Some(number) = Decimal::parse(text) {
        // A separate hash has a fixed length, whatever the number of digits is.
        let mut digits = keys.build_hasher();
        number.hash(&mut digits);
        hasher.write_u64(digits.finish());
    }
}

/// Parses up to 18 digits, as most numbers are.
fn digits(text: &str) -> Option<i64> {
    if text.len() > 18 {
        return None;
    }
    text.bytes().try_fold(0, |value, byte| {
        byte.is_ascii_digit()
            .then(|| value * 10 + i64::from(byte - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::hash_map::RandomState;

    use crate::{Limits, read::read_tree};

    fn equal_items(text: &str) -> Option<(usize, usize)> {
        let tree = read_tree(text.as_bytes(), &Limits::UNBOUNDED).expect("the test spells JSON");
        tree.instance().equal_items(&RandomState::new())
    }

    #[test]
    fn numbers_are_equal_by_value_and_objects_in_any_order() {
        for text in [
            "[1, 1.0]",
            "[1e2, 100]",
            "[0, -0.0]",
            "[9007199254740993, 9007199254740993.0]",
            "[0.10, 1e-1]",
            "[1e400, 10e399]",
            r#"[{"a": 1, "b": [2]}, {"b": [20e-1], "\u0061": 1}]"#,
            r#"["é", "\u00e9"]"#,
            "[[], []]",
            "[null, null]",
        ] {
            assert_eq!(equal_items(text), Some((0, 1)), "{text}");
        }
    }

    #[test]
    fn what_differs_is_not_equal() {
        for text in [
            "[]",
            "[1]",
            "[0, false, null, \"\", \"0\", [], {}, [0], [[]], \"null\", [null], true]",
            "[9007199254740993, 9007199254740992]",
            "[1e400, 1e401, -1e400, 0.1, 1]",
            r#"[{"a": 1, "b": 2}, {"a": 2, "b": 1}, {"ab": 12}, {"a": 1}, ["a", 1], "a1"]"#,
            r#"[["a", "b"], ["ab"], ["ab", ""], ["b", "a"]]"#,
            "[[1, 2], [2, 1], [[1], 2], [[1, 2]], 12]",
        ] {
            assert_eq!(equal_items(text), None, "{text}");
        }
    }

    /// The digits behind the nineteenth would be the head of a string, and null its text.
    #[test]
    fn digits_do_not_run_into_what_follows_them() {
        let text = r#"[
            [0.123456789012345678969, null],
            [0.1234567890123456789, "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"]
        ]"#;
        let tree = read_tree(text.as_bytes(), &Limits::UNBOUNDED).expect("the test spells JSON");
        let keys = RandomState::new();
        let items = tree.instance().items().into_iter().flatten();
        let hashes: Vec<u64> = items.map(|item| item.hash(&keys)).collect();
        assert_ne!(hashes[0], hashes[1]);
    }

    #[test]
    fn the_pair_whose_second_item_comes_first_is_returned() {
        assert_eq!(equal_items("[3, 1, 2, 1.0, 3, 2, 1]"), Some((1, 3)));
        assert_eq!(equal_items("[0, 7, 7, 7, 0]"), Some((1, 2)));
    }
}
