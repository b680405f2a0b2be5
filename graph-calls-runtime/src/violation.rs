//! Violations of a payload and their locations.
//!
//! `Display` and `Debug` contain no text of the payload: locations consist of declared member names and of array
//! indices, sentences of schema text and counts. So a violation may be logged wherever a schema may. Only three
//! functions return payload text: the exact instance location, the JSON output, which contains that location, and
//! [`Violations::with_values`].

mod bounded;
mod hint;
mod kind;
mod lazy_location;
mod list;
mod location;
mod output;
mod position;
mod sentence;
mod values;
mod wording;

pub(crate) use kind::{Found, ViolationKind};
pub(crate) use lazy_location::{LazyLocation, Step};
pub use list::Violations;
pub(crate) use location::{Builder as LocationBuilder, Location, escaped};
pub use position::Position;
pub(crate) use sentence::{
    constant, maximum, minimum, mismatch, required, tag_missing, tag_not_string, tag_unknown,
};
pub(crate) use wording::{at_least, at_most, choice, quoted, shortened, spelling};

use std::fmt;

use bounded::Bounded;

/// One violation of a payload: its location, the keyword that is violated, and a sentence.
///
/// `Display` writes the sentence alone, such as `expected string, found integer`. For a text that is not JSON, the
/// sentence ends with the position and the [hint](Violation::hint); the alternate form `{:#}` omits both. Neither
/// form contains text of the payload, and neither does `Debug`.
///
/// ```
/// use graph_calls_model::Call;
///
/// let violations = Call::from_slice(br#"{"state": 7}"#).expect_err("a state is a string");
/// let violation = violations.iter().next().expect("one violation");
/// assert_eq!(violation.instance_location(), "/state");
/// assert!(violation.to_string().starts_with("expected string"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    instance: Location,
    keyword: String,
    absolute: String,
    /// Whether the name of a member violates the keyword. The location is that of the object.
    of_name: bool,
    kind: ViolationKind,
}

impl Violation {
    /// Creates the violation of a keyword of the schema at `at` (`file#pointer`). `keyword` is the path of the
    /// evaluation to that schema.
    pub(crate) fn new(
        instance: &LazyLocation<'_>,
        keyword: &LazyLocation<'_>,
        at: &str,
        kind: ViolationKind,
    ) -> Self {
        let step = kind.step();
        let last = step.map_or(*keyword, |step| keyword.name(step));
        let mut absolute = Bounded::new(location::LONGEST);
        absolute.push(at);
        for part in step.iter().flat_map(|step| ["/", step]) {
            absolute.push(part);
        }
        Self {
            instance: instance.to_location(),
            keyword: last.to_location().into_exact(),
            absolute: absolute.into_string(),
            of_name: instance.is_key(),
            kind,
        }
    }

    /// Creates the violation of a text that is not JSON: `expected` describes what the grammar requires at byte
    /// `offset`.
    pub(crate) fn syntax(text: &[u8], offset: usize, expected: &'static str) -> Self {
        let Position { line, column, .. } = Position::of(text, offset);
        let kind = ViolationKind::Syntax {
            expected,
            offset,
            line,
            column,
            hint: hint::hint(text, offset, expected),
        };
        Self::unread(LazyLocation::ROOT.to_location(), kind)
    }

    /// Creates the violation of a text that is not UTF-8 at byte `offset`.
    pub(crate) fn encoding(text: &[u8], offset: usize) -> Self {
        let hint = hint::encoding(text);
        let kind = ViolationKind::Encoding { offset, hint };
        Self::unread(LazyLocation::ROOT.to_location(), kind)
    }

    /// Creates the violation of an object with a duplicate member.
    pub(crate) fn duplicate(instance: Location) -> Self {
        Self::unread(instance, ViolationKind::Duplicate)
    }

    /// Creates the violation of an array or object that exceeds the limit of depth.
    pub(crate) fn depth(instance: Location) -> Self {
        Self::unread(instance, ViolationKind::Depth)
    }

    /// Creates the violation of an enum value whose type tag is that of another variant.
    pub(crate) fn other_variant() -> Self {
        Self::unread(
            LazyLocation::ROOT.to_location(),
            ViolationKind::OtherVariant,
        )
    }

    /// Creates the violation of a text that exceeds the limit of bytes.
    pub(crate) fn size() -> Self {
        Self::unread(LazyLocation::ROOT.to_location(), ViolationKind::Size)
    }

    /// Creates the violation of a text that exceeds the limit of members and items.
    pub(crate) fn count() -> Self {
        Self::unread(LazyLocation::ROOT.to_location(), ViolationKind::Count)
    }

    /// Creates the violation of a text whose value exceeds the limit of memory.
    pub(crate) fn memory() -> Self {
        Self::unread(LazyLocation::ROOT.to_location(), ViolationKind::Memory)
    }

    /// Creates a violation that has no keyword.
    fn unread(instance: Location, kind: ViolationKind) -> Self {
        Self {
            instance,
            keyword: String::new(),
            absolute: String::new(),
            of_name: false,
            kind,
        }
    }

    /// Returns the location in the payload as a JSON pointer, such as `/value/0/changeType`. The root is the empty
    /// string.
    ///
    /// The pointer is exact: it contains the names of undeclared members, which are text of the payload. `Display`
    /// of [`Violations`] writes `…` in place of such a name.
    ///
    /// A location longer than 256 bytes is truncated and ends with `…`. The same is true of the other two locations.
    pub fn instance_location(&self) -> &str {
        self.instance.exact()
    }

    /// Returns the path of the evaluation to the keyword, `$ref` steps included, such as
    /// `/properties/value/items/$ref/properties/changeType/type`. Empty for a violation of the JSON text itself.
    pub fn keyword_location(&self) -> &str {
        &self.keyword
    }

    /// Returns the document and the location of the keyword in it, such as
    /// `schemas/commsNotification.json#/properties/changeType/type`. Empty for a violation of the JSON text itself.
    pub fn absolute_keyword_location(&self) -> &str {
        &self.absolute
    }

    /// Returns the keyword that is violated, such as `type`, `maxLength` or `oneOf`. The schema `false` is
    /// `falseSchema`.
    ///
    /// As in the reference validator (crate `jsonschema`), `minContains` and `maxContains` are reported as
    /// `contains`, `dependentRequired` as `required`, and any violation of a member's name as `propertyNames`. The
    /// locations contain the keyword itself.
    ///
    /// Violations of the JSON text itself have names that are no keywords: `syntax` (not JSON), `encoding` (not
    /// UTF-8), `duplicate` (a duplicate member), and `depth`, `size`, `count` and `memory` if the text exceeds one
    /// of the [`Limits`](crate::Limits).
    pub fn keyword(&self) -> &str {
        if self.of_name {
            "propertyNames"
        } else {
            self.kind.keyword()
        }
    }

    /// Returns a hint how to correct a text that is not JSON, if the mistake is a common one.
    ///
    /// ```
    /// use graph_calls_model::Call;
    ///
    /// let violations = Call::from_slice(b"[1, 2,]").expect_err("not JSON");
    /// let violation = violations.iter().next().expect("one violation");
    /// assert_eq!(violation.hint(), Some("a comma stands behind the last one; take it out"));
    /// assert_eq!(format!("{violation:#}"), "expected a value");
    /// ```
    pub fn hint(&self) -> Option<&'static str> {
        self.kind.hint()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.of_name {
            formatter.write_str("a member's name: ")?;
        }
        self.kind.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::{LazyLocation, Violation, ViolationKind};
    use crate::rules::Types;

    #[test]
    fn a_violation_has_three_locations_and_a_keyword() {
        let kind = ViolationKind::of_type(Types::STRING, Types::INTEGER);
        let value = LazyLocation::ROOT.name("value");
        let first = value.index(0);
        let properties = LazyLocation::ROOT.name("properties");
        let violation = Violation::new(
            &first,
            &properties.name("value"),
            "schemas/x.json#/$defs/value",
            kind,
        );
        assert_eq!(violation.instance_location(), "/value/0");
        assert_eq!(violation.keyword_location(), "/properties/value/type");
        assert_eq!(
            violation.absolute_keyword_location(),
            "schemas/x.json#/$defs/value/type"
        );
        assert_eq!(violation.keyword(), "type");
        assert_eq!(violation.to_string(), "expected string, found integer");
    }

    #[test]
    fn the_schema_false_is_its_own_keyword() {
        let violation = Violation::new(
            &LazyLocation::ROOT,
            &LazyLocation::ROOT,
            "schemas/x.json#",
            ViolationKind::never(),
        );
        assert_eq!(violation.keyword_location(), "");
        assert_eq!(violation.absolute_keyword_location(), "schemas/x.json#");
        assert_eq!(violation.keyword(), "falseSchema");
    }

    #[test]
    fn a_syntax_violation_has_a_line_and_a_column() {
        let violation = Violation::syntax(b"{\n  \"a\": ?\n}", 9, "a value");
        assert_eq!(
            violation.to_string(),
            "expected a value at byte 9, line 2, column 8"
        );
        assert_eq!(violation.keyword(), "syntax");
        let beyond = Violation::syntax(b"[", 7, "a value or `]`");
        assert_eq!(
            beyond.to_string(),
            "expected a value or `]` at byte 7, line 1, column 2; the text ends before it is complete"
        );
    }

    #[test]
    fn a_long_location_is_truncated_between_characters() {
        let mut location = super::LocationBuilder::new();
        location.name(&"é/".repeat(1000));
        let violation = Violation::duplicate(location.into_location());
        assert!(violation.instance_location().len() <= 256);
        assert!(violation.instance_location().ends_with('…'));
    }
}
