//! Compares two JSON texts by value, with numbers of arbitrary precision.

use std::borrow::Cow;

use graph_calls_codegen::error::push_segment;
use graph_calls_model::Number;

use super::scan::{Scanner, unescape};

/// Returns the JSON pointer of the first difference; `None` if the values are equal, regardless of the
/// order of members and the spelling of numbers and strings.
///
/// Reads both texts in parallel. For objects with members in different orders, it keeps the offset of
/// each name in four bytes. Recurses as deep as the texts are nested, which the model has bounded.
pub(crate) fn difference(one: &[u8], other: &[u8]) -> Option<String> {
    if one == other {
        return None;
    }
    let mut pointer = Vec::new();
    let (mut one, mut other) = (Text::new(one), Text::new(other));
    (!one.is_same(&mut other, &mut pointer)).then(|| {
        let segments = pointer.iter().rev();
        segments.fold(String::new(), |mut pointer, segment| {
            push_segment(&mut pointer, segment);
            pointer
        })
    })
}

/// A text with a cursor at one of its values.
#[derive(Clone, Copy)]
struct Text<'a> {
    text: &'a [u8],
    scanner: Scanner<'a>,
}

impl<'a> Text<'a> {
    fn new(text: &'a [u8]) -> Self {
        Text {
            text,
            scanner: Scanner::new(text),
        }
    }

    /// Compares and consumes the values at the cursors. If they differ, `pointer` receives the segments
    /// of the first difference in reverse order.
    fn is_same(&mut self, other: &mut Self, pointer: &mut Vec<String>) -> bool {
        match (self.scanner.peek(), other.scanner.peek()) {
            (Some(b'{'), Some(b'{')) => self.is_same_object(other, pointer),
            (Some(b'['), Some(b'[')) => self.is_same_array(other, pointer),
            (Some(b'{' | b'['), _) | (_, Some(b'{' | b'[')) => false,
            _ => match (self.scalar(), other.scalar()) {
                (Some(one), Some(other)) => one == other,
                _ => false,
            },
        }
    }

    fn is_same_array(&mut self, other: &mut Self, pointer: &mut Vec<String>) -> bool {
        self.scanner.step();
        other.scanner.step();
        let mut index = 0_usize;
        loop {
            match (self.scanner.eat(b']'), other.scanner.eat(b']')) {
                (true, true) => return true,
                (false, false) => {}
                _ => return false,
            }
            if !self.is_same(other, pointer) {
                pointer.push(index.to_string());
                return false;
            }
            self.scanner.eat(b',');
            other.scanner.eat(b',');
            index += 1;
        }
    }

    fn is_same_object(&mut self, other: &mut Self, pointer: &mut Vec<String>) -> bool {
        self.scanner.step();
        other.scanner.step();
        loop {
            match (self.scanner.eat(b'}'), other.scanner.eat(b'}')) {
                (true, true) => return true,
                (false, false) => {}
                _ => return false,
            }
            let (mut one, mut another) = (*self, *other);
            match (one.name(), another.name()) {
                (Some(name), Some(same)) if name == same => {
                    if !one.is_same(&mut another, pointer) {
                        pointer.push(name.into_owned());
                        return false;
                    }
                    one.scanner.eat(b',');
                    another.scanner.eat(b',');
                    (*self, *other) = (one, another);
                }
                (Some(_), Some(_)) => return self.is_same_set(other, pointer),
                _ => return false,
            }
        }
    }

    /// Compares the remaining members of two objects, which are in different orders.
    fn is_same_set(&mut self, other: &mut Self, pointer: &mut Vec<String>) -> bool {
        let (Some(members), Some(others)) = (self.members(), other.members()) else {
            return false;
        };
        if members.len() != others.len() {
            return false;
        }
        members.into_iter().zip(others).all(|(one, another)| {
            let (mut one, mut another) = (self.at(one), other.at(another));
            let (Some(name), same) = (one.name(), another.name()) else {
                return false;
            };
            let is_same = same.as_ref() == Some(&name) && one.is_same(&mut another, pointer);
            if !is_same {
                pointer.push(name.into_owned());
            }
            is_same
        })
    }

    /// Consumes the rest of the object; returns the offsets of its members, sorted by name.
    fn members(&mut self) -> Option<Vec<u32>> {
        let mut members = Vec::new();
        while !self.scanner.eat(b'}') {
            members.push(u32::try_from(self.scanner.at()).ok()?);
            self.scanner.name()?;
            self.scanner.value()?;
            self.scanner.eat(b',');
        }
        let name = |member: u32| self.at(member).name();
        members.sort_by(|one, other| name(*one).cmp(&name(*other)));
        Some(members)
    }

    /// Returns a cursor at another offset of the text.
    fn at(&self, offset: u32) -> Self {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        Text {
            text: self.text,
            scanner: self.scanner.moved(offset),
        }
    }

    /// Consumes the name of a member and the colon.
    fn name(&mut self) -> Option<Cow<'a, str>> {
        unescape(self.text.get(self.scanner.name()?)?)
    }

    /// Consumes a scalar.
    fn scalar(&mut self) -> Option<Scalar<'a>> {
        let first = self.scanner.peek()?;
        let text = self.text.get(self.scanner.value()?)?;
        match first {
            b'"' => unescape(text).map(Scalar::String),
            b'-' | b'0'..=b'9' => {
                let number = std::str::from_utf8(text).ok()?;
                number.parse().ok().map(Scalar::Number)
            }
            _ => Some(Scalar::Word(text)),
        }
    }
}

/// A value other than an array or object.
#[derive(PartialEq, Eq)]
enum Scalar<'a> {
    Word(&'a [u8]),
    Number(Number),
    String(Cow<'a, str>),
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn equal_values_are_equal_in_any_spelling() {
        for (one, other) in [
            (
                r#"{"a": 1, "b": [true, null]}"#,
                r#"{"b":[true,null],"\u0061":1}"#,
            ),
            ("[200.0, 2e2, -0, 0.10, 1E+2]", "[200,200,0,1e-1,100]"),
            (r#""\u00e9\/""#, "\"é/\""),
            ("1e99999999999999999999", " 1e99999999999999999999 "),
        ] {
            assert_eq!(
                difference(one.as_bytes(), other.as_bytes()),
                None,
                "{one} {other}"
            );
        }
    }

    #[test]
    fn a_difference_is_reported_with_its_pointer() {
        for (one, other, pointer) in [
            ("[0.1]", "[0.1000000000000000055511151231257827]", "/0"),
            ("123456789012345678901", "123456789012345678900", ""),
            ("[[1, 2], [3, 4]]", "[[1,2],[3,5]]", "/1/1"),
            (r#"{"a/b": {"x": null}}"#, r#"{"a/b":{}}"#, "/a~1b"),
            (r#"{"x": null}"#, r#"{"y":null}"#, "/x"),
            ("1e400", "1e401", ""),
            ("1e99999999999999999999", "1e99999999999999999998", ""),
            ("\"1\"", "1", ""),
            ("-1", "1", ""),
            ("[1, 2]", "[1]", ""),
            ("[1]", "[[1]]", "/0"),
            (r#"{"a": 1}"#, r#"{"a": 1, "b": 1}"#, ""),
            (
                r#"{"a": 1, "b": {"c": 2, "d": 3}}"#,
                r#"{"b": {"d": 4, "c": 2}, "a": 1}"#,
                "/b/d",
            ),
        ] {
            assert_eq!(
                difference(one.as_bytes(), other.as_bytes()).as_deref(),
                Some(pointer),
                "{one} {other}"
            );
        }
    }
}
