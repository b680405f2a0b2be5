//! Trees of JSON text, the input of the slow path.
//!
//! This is the only tree of JSON values. Values of `serde_json` are not used, because they copy every string, and their
//! memory is not bounded by a small multiple of the text.

use std::borrow::Cow;

use crate::decimal::Decimal;
use crate::read::{bytes_equal, string};
use crate::rules::{Literal, Types};
use crate::steps::count_steps;

mod canonical;
mod equality;
mod literal;
mod serialize;

/// A JSON text with the offsets of its values. Copies no text, and interprets values on demand.
///
/// Each value and each member name has a word of four bytes, its offset, in the order of the text. An array or object has
/// a second word: the index of the word after its contents. A value has at most as many words as bytes, so the words take
/// at most four times the length of the text (`[[[]]]`), and usually less than the text.
///
/// The reader bounds the depth of a tree, so its functions may be recursive.
#[derive(Debug)]
pub(crate) struct Tree<'a> {
    text: &'a str,
    words: Vec<u32>,
    /// Whether the name of a member has an escape.
    escapes: bool,
}

/// A value of a tree. Scalars have their content.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum InstanceValue<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as its JSON text.
    Number(&'a str),
    /// A string, unescaped.
    String(Cow<'a, str>),
    /// An array.
    Array,
    /// An object. It has no duplicate members.
    Object,
}

impl<'a> Tree<'a> {
    /// Creates a tree from the words that the reader recorded, and whether the name of a member has an escape.
    pub(crate) fn new(text: &'a str, words: Vec<u32>, escapes: bool) -> Self {
        Tree {
            text,
            words,
            escapes,
        }
    }

    /// Returns the root.
    pub(crate) fn instance(&self) -> Instance<'_> {
        Instance { tree: self, at: 0 }
    }
}

/// A reference to a value of a tree, or to a member's name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Instance<'t> {
    tree: &'t Tree<'t>,
    /// The index of its first word.
    at: usize,
}

impl<'t> Instance<'t> {
    /// Returns a number that identifies the value in its tree.
    pub(crate) fn id(self) -> usize {
        self.at
    }

    /// Returns the text from the value on.
    fn rest(self) -> &'t str {
        let start = self.start();
        start
            .and_then(|start| self.tree.text.get(start..))
            .unwrap_or_default()
    }

    /// Returns the offset of the value.
    #[inline]
    fn start(self) -> Option<usize> {
        let start = self.tree.words.get(self.at).copied();
        start.and_then(|start| usize::try_from(start).ok())
    }

    /// Returns a member's name, given its value.
    #[inline]
    fn name_before(self, value: Self) -> Cow<'t, str> {
        let plain = self.plain_before(value).zip(self.start());
        let plain = plain.and_then(|(name, start)| {
            let start = start + 1;
            self.tree.text.get(start..start + name.len())
        });
        plain.map_or_else(|| string(self.rest()), Cow::Borrowed)
    }

    /// Returns the bytes of a member's name, given its value, if no name has an escape.
    #[inline]
    fn plain_before(self, value: Self) -> Option<&'t [u8]> {
        if self.tree.escapes {
            return None;
        }
        let (start, end) = (self.start()?, value.start()?);
        let bytes = self.tree.text.as_bytes().get(start + 1..end)?;
        if let [name @ .., b'"', b':'] = bytes {
            return Some(name);
        }
        // Search backwards over white space and the colon, which is shorter than the name.
        let quote = bytes.iter().rposition(|byte| *byte == b'"')?;
        bytes.get(..quote)
    }

    /// Returns the first byte of a value, which determines its type.
    #[inline]
    fn first(self) -> u8 {
        let first = self
            .start()
            .and_then(|start| self.tree.text.as_bytes().get(start));
        first.copied().unwrap_or(b'n')
    }

    /// Returns the value.
    pub(crate) fn value(self) -> InstanceValue<'t> {
        match self.first() {
            b'"' => InstanceValue::String(string(self.rest())),
            b'{' => InstanceValue::Object,
            b'[' => InstanceValue::Array,
            b't' => InstanceValue::Boolean(true),
            b'f' => InstanceValue::Boolean(false),
            b'n' => InstanceValue::Null,
            _ => InstanceValue::Number(self.number()),
        }
    }

    /// Returns the text of a number.
    fn number(self) -> &'t str {
        let rest = self.rest();
        let of_number = |byte: &u8| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let end = rest.bytes().take_while(|byte| of_number(byte)).count();
        rest.get(..end).unwrap_or_default()
    }

    /// Returns the type of a string, boolean or null, and `None` for other values.
    #[inline]
    pub(crate) fn plain_kind(self) -> Option<Types> {
        match self.first() {
            b'"' => Some(Types::STRING),
            b'n' => Some(Types::NULL),
            b't' | b'f' => Some(Types::BOOLEAN),
            _ => None,
        }
    }

    /// Returns `true` if this is `null`.
    pub(crate) fn is_null(self) -> bool {
        self.first() == b'n'
    }

    /// Returns the items if this is an array.
    pub(crate) fn items(self) -> Option<Items<'t>> {
        (self.first() == b'[').then(|| Items(self.inner()))
    }

    /// Returns the members if this is an object.
    pub(crate) fn members(self) -> Option<Members<'t>> {
        (self.first() == b'{').then(|| Members(self.inner()))
    }

    /// Returns the words within this array or object.
    fn inner(self) -> Words<'t> {
        Words {
            tree: self.tree,
            at: self.at + 2,
            end: self.behind(),
        }
    }

    /// Returns the index of the word after this value.
    fn behind(self) -> usize {
        if !self.has_parts() {
            return self.at + 1;
        }
        let behind = self.tree.words.get(self.at + 1).copied();
        let behind = behind.and_then(|behind| usize::try_from(behind).ok());
        // A tree has no incomplete arrays and objects.
        behind.unwrap_or(usize::MAX).max(self.at + 2)
    }

    /// Returns `true` if this is an object.
    pub(crate) fn is_object(self) -> bool {
        self.first() == b'{'
    }

    /// Returns `true` if this is an array.
    pub(crate) fn is_array(self) -> bool {
        self.first() == b'['
    }

    /// Returns `true` if this is an array or an object.
    pub(crate) fn has_parts(self) -> bool {
        matches!(self.first(), b'{' | b'[')
    }

    /// Returns the member of this name if this is an object that has one.
    pub(crate) fn get(self, name: &str) -> Option<Self> {
        let name = name.as_bytes();
        let last = name.last();
        let mut members = self.members()?;
        loop {
            let (found, value) = members.find_next(|other| {
                other.len() == name.len() && other.last() == last && bytes_equal(other, name)
            })?;
            if found {
                return Some(value);
            }
        }
    }

    /// Returns the string if this is one.
    pub(crate) fn as_str(self) -> Option<Cow<'t, str>> {
        (self.first() == b'"').then(|| string(self.rest()))
    }

    /// Returns the number if this is one.
    pub(crate) fn as_number(self) -> Option<Decimal<'t>> {
        match self.value() {
            InstanceValue::Number(text) => Decimal::parse(text),
            _ => None,
        }
    }

    /// Returns `true` if the value equals a literal. Numbers are compared by value, objects in any order.
    pub(crate) fn equals(self, literal: &Literal) -> bool {
        count_steps(1);
        match (self.value(), literal) {
            (InstanceValue::Null, Literal::Null) => true,
            (InstanceValue::Boolean(value), Literal::Boolean(expected)) => value == *expected,
            (InstanceValue::Number(text), Literal::Number(expected)) => {
                match (Decimal::parse(text), Decimal::parse(expected)) {
                    (Some(value), Some(expected)) => value.compare(&expected).is_eq(),
                    _ => false,
                }
            }
            (InstanceValue::String(text), Literal::String(expected)) => text == *expected,
            (InstanceValue::Array, Literal::Array(expected)) => {
                let mut items = self.items().into_iter().flatten();
                expected
                    .iter()
                    .all(|expected| items.next().is_some_and(|item| item.equals(expected)))
                    && items.next().is_none()
            }
            (InstanceValue::Object, Literal::Object(expected)) => {
                self.members().into_iter().flatten().count() == expected.len()
                    && expected.iter().all(|(name, expected)| {
                        self.get(name).is_some_and(|value| value.equals(expected))
                    })
            }
            _ => false,
        }
    }

    /// Returns `true` if the value has one of these types.
    pub(crate) fn is(self, types: Types) -> bool {
        match self.first() {
            // The text of a number matters only if integers are distinguished.
            b'-' | b'0'..=b'9' if types.contains(Types::NUMBER) => true,
            _ => types.contains(self.kind()),
        }
    }

    /// Returns the type of the value; the narrowest one for a number.
    pub(crate) fn kind(self) -> Types {
        match self.first() {
            b'n' => Types::NULL,
            b't' | b'f' => Types::BOOLEAN,
            b'"' => Types::STRING,
            b'[' => Types::ARRAY,
            b'{' => Types::OBJECT,
            _ if is_integer(self.number()) => Types::INTEGER,
            _ => Types::FRACTION,
        }
    }
}

/// An iterator over the values of a range of words.
#[derive(Debug, Clone)]
struct Words<'t> {
    tree: &'t Tree<'t>,
    at: usize,
    end: usize,
}

impl<'t> Words<'t> {
    /// Continues at `place`. The place 0 is that of the root, so it stands for the beginning.
    fn resume(self, place: usize) -> Self {
        Self {
            at: if place == 0 { self.at } else { place },
            ..self
        }
    }

    #[inline]
    fn next(&mut self) -> Option<Instance<'t>> {
        let here = self.peek()?;
        self.at = here.behind();
        Some(here)
    }

    /// Returns the next member's name, which has one word.
    #[inline]
    fn next_name(&mut self) -> Option<Instance<'t>> {
        let here = self.peek()?;
        self.at += 1;
        Some(here)
    }

    #[inline]
    fn peek(&self) -> Option<Instance<'t>> {
        let here = Instance {
            tree: self.tree,
            at: self.at,
        };
        (self.at < self.end).then_some(here)
    }
}

/// The items of an array.
#[derive(Debug, Clone)]
pub(crate) struct Items<'t>(Words<'t>);

impl<'t> Iterator for Items<'t> {
    type Item = Instance<'t>;

    fn next(&mut self) -> Option<Instance<'t>> {
        self.0.next()
    }
}

impl Items<'_> {
    /// Continues at a place that [`place`](Self::place) returned; 0 is the beginning.
    pub(crate) fn resume(self, place: usize) -> Self {
        Self(self.0.resume(place))
    }

    /// Returns the place of the next value.
    pub(crate) fn place(&self) -> usize {
        self.0.at
    }
}

/// The members of an object.
#[derive(Debug, Clone)]
pub(crate) struct Members<'t>(Words<'t>);

impl<'t> Members<'t> {
    /// Continues at a place that [`place`](Self::place) returned; 0 is the beginning.
    pub(crate) fn resume(self, place: usize) -> Self {
        Self(self.0.resume(place))
    }

    /// Returns the place of the next value.
    pub(crate) fn place(&self) -> usize {
        self.0.at
    }

    /// Calls `find` with the next member's name, and returns the result and the member's value. The name is passed as bytes,
    /// which need no further UTF-8 validation.
    #[inline]
    pub(crate) fn find_next<T>(
        &mut self,
        find: impl FnOnce(&[u8]) -> T,
    ) -> Option<(T, Instance<'t>)> {
        let name = self.0.next_name()?;
        let value = self.0.next()?;
        let found = match name.plain_before(value) {
            Some(name) => find(name),
            None => find(string(name.rest()).as_bytes()),
        };
        Some((found, value))
    }

    /// Skips a member. Returns `false` if there are no more.
    pub(crate) fn pass(&mut self) -> bool {
        self.0.next_name().is_some() && self.0.next().is_some()
    }

    /// Returns the names as values.
    pub(crate) fn names(mut self) -> impl Iterator<Item = Instance<'t>> {
        std::iter::from_fn(move || {
            let name = self.0.next_name()?;
            self.0.next()?;
            Some(name)
        })
    }
}

impl<'t> Iterator for Members<'t> {
    type Item = (Cow<'t, str>, Instance<'t>);

    fn next(&mut self) -> Option<Self::Item> {
        let name = self.0.next_name()?;
        let value = self.0.next()?;
        Some((name.name_before(value), value))
    }
}

/// Returns `true` for digits, as nearly every number has, and for integers such as `2e2`.
fn is_integer(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
        || Decimal::parse(text).is_some_and(|number| number.is_integer())
}

#[cfg(test)]
mod tests {
    use crate::{Limits, read::read_tree};

    #[test]
    fn a_member_is_found_even_if_its_name_has_an_escape() {
        let text = r#"{"a":"x","a\\":1,"b\u0061":2,"é":3,"\"":4,"":5,"ab":6,"a\"b":7,"\\":8}"#;
        let tree = read_tree(text.as_bytes(), &Limits::UNBOUNDED).expect("the test spells JSON");
        let object = tree.instance();
        let number = |name| object.get(name).map(|value| value.number().to_owned());
        for (name, expected) in [
            (r"a\\", None),
            (r"a\", Some("1")),
            ("ba", Some("2")),
            ("b", None),
            ("bab", None),
            ("é", Some("3")),
            (r#"""#, Some("4")),
            ("", Some("5")),
            ("ab", Some("6")),
            (r#"a"b"#, Some("7")),
            (r"\", Some("8")),
            (r#"a":"#, None),
            (r#"a":"x"#, None),
            ("abc", None),
        ] {
            assert_eq!(number(name).as_deref(), expected, "{name}");
        }
        let value = object.get("a").and_then(super::Instance::as_str);
        assert_eq!(value.as_deref(), Some("x"));
    }

    #[test]
    fn a_member_is_found_where_no_name_has_an_escape() {
        for text in [
            r#"{"a":"x","b" : "\"","é":3,"":4,"ab":5}"#,
            "{\n  \"a\": \"x\",\n  \"b\"\n:\n\"\\\"\",\t\"é\":\t3, \"\":4,\"ab\": 5}",
        ] {
            let tree =
                read_tree(text.as_bytes(), &Limits::UNBOUNDED).expect("the test spells JSON");
            let object = tree.instance();
            let names: Vec<_> = object.members().into_iter().flatten().collect();
            let names: Vec<_> = names.iter().map(|(name, _)| name.as_ref()).collect();
            assert_eq!(names, ["a", "b", "é", "", "ab"]);
            for (name, kind) in [
                ("a", Some(b'"')),
                ("b", Some(b'"')),
                ("é", Some(b'3')),
                ("", Some(b'4')),
                ("ab", Some(b'5')),
                (r#"a":"x"#, None),
                (r#"a":"#, None),
                (r#"a""#, None),
                ("ba", None),
                ("è", None),
            ] {
                let found = object.get(name).map(super::Instance::first);
                assert_eq!(found, kind, "{name}");
            }
        }
    }
}
