//! What is wrong with a payload, and where.
//!
//! Nothing that is printed here holds text of the payload: locations are shown as member names
//! that a schema declares and as array indices, reasons are schema text and counts. A violation may
//! be logged wherever a schema may. Payload text is given where a program asks for it: the exact
//! instance location, which the JSON output has too, and [`Violations::with_values`].

mod bounded;
mod list;
mod location;
mod mistaken;
mod output;
mod path;
mod position;
mod reason;
mod sentence;
mod values;
mod wording;

pub use list::Violations;
pub(crate) use location::{Builder as LocationBuilder, Location, escaped};
pub(crate) use path::{Path, Step};
pub use position::Position;
pub(crate) use reason::{Found, Reason};
pub(crate) use sentence::{
    constant, maximum, minimum, mismatch, required, tag_missing, tag_not_string, tag_unknown,
};
pub(crate) use wording::{at_least, at_most, choice, quoted, shortened, spelling};

use std::fmt;

use bounded::Bounded;

/// One violation of a payload: where it is, which keyword of which schema refuses it, and why.
///
/// `Display` is the reason alone, one sentence such as `expected string, found integer`. For a text that is
/// not JSON, the sentence ends in the place and the [hint](Violation::hint); the alternate form `{:#}` is
/// without them. Neither form nor `Debug` shows text of the payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    instance: Location,
    keyword: String,
    absolute: String,
    /// Whether it is the name of a member that is refused, at the object.
    of_name: bool,
    reason: Reason,
}

impl Violation {
    /// A value that a keyword of the schema at `at` (`file#pointer`) refuses; `keyword` is the
    /// path by which the evaluation came to that schema.
    pub(crate) fn new(instance: &Path<'_>, keyword: &Path<'_>, at: &str, reason: Reason) -> Self {
        let step = reason.step();
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
            reason,
        }
    }

    /// A text that is not JSON: `expected` says what should stand at byte `offset` of `text`. The
    /// message also says what the text seems to be, if that is recognised.
    pub(crate) fn syntax(text: &[u8], offset: usize, expected: &'static str) -> Self {
        let Position { line, column, .. } = Position::of(text, offset);
        let reason = Reason::Syntax {
            expected,
            offset,
            line,
            column,
            mistaken: mistaken::mistaken(text, offset, expected),
        };
        Self::unread(Path::ROOT.to_location(), reason)
    }

    /// A text that is not UTF-8 from byte `offset` on.
    pub(crate) fn encoding(text: &[u8], offset: usize) -> Self {
        let mistaken = mistaken::encoding(text);
        let reason = Reason::Encoding { offset, mistaken };
        Self::unread(Path::ROOT.to_location(), reason)
    }

    /// An object in which a member occurs twice.
    pub(crate) fn duplicate(instance: Location) -> Self {
        Self::unread(instance, Reason::Duplicate)
    }

    /// An array or object that is nested deeper than the reader goes.
    pub(crate) fn depth(instance: Location) -> Self {
        Self::unread(instance, Reason::Depth)
    }

    /// A value that was made, and that would be read back as another type.
    pub(crate) fn other_variant() -> Self {
        Self::unread(Path::ROOT.to_location(), Reason::OtherVariant)
    }

    /// A text of more bytes than the reader takes.
    pub(crate) fn size() -> Self {
        Self::unread(Path::ROOT.to_location(), Reason::Size)
    }

    /// A text of more members and items than the reader takes.
    pub(crate) fn count() -> Self {
        Self::unread(Path::ROOT.to_location(), Reason::Count)
    }

    /// A text whose value takes more memory than the reader gives it.
    pub(crate) fn memory() -> Self {
        Self::unread(Path::ROOT.to_location(), Reason::Memory)
    }

    /// A violation that was found in reading, before any keyword was asked.
    fn unread(instance: Location, reason: Reason) -> Self {
        Self {
            instance,
            keyword: String::new(),
            absolute: String::new(),
            of_name: false,
            reason,
        }
    }

    /// Where in the payload, as a JSON pointer: `/value/0/changeType`; empty for all of it.
    ///
    /// Exact, for a program to follow: names of members that no schema declares are in it, and
    /// those are text of the payload. Where a violation is printed, `…` stands for them.
    ///
    /// A location of more than 256 bytes is cut and ends in `…`; so are the other two.
    pub fn instance_location(&self) -> &str {
        self.instance.exact()
    }

    /// By which path through the schema, `$ref` steps included:
    /// `/properties/value/items/$ref/properties/changeType/type`. Empty for a violation of reading.
    pub fn keyword_location(&self) -> &str {
        &self.keyword
    }

    /// Where the keyword is written: `schemas/commsNotification.json#/properties/changeType/type`.
    /// Empty for a violation of reading.
    pub fn absolute_keyword_location(&self) -> &str {
        &self.absolute
    }

    /// The keyword that refused: `type`, `maxLength`, `oneOf`; `falseSchema` for the schema
    /// `false`.
    ///
    /// As the reference validator has it, what the limits beside `contains` refuse is told as
    /// `contains`, what `dependentRequired` does as `required`, and a name that is refused as
    /// `propertyNames`, by whatever keyword. The locations name the keyword itself.
    ///
    /// Violations of reading have names of their own: `syntax` (not JSON), `encoding` (not UTF-8),
    /// `duplicate` (an object with the same member twice), and `depth`, `size`, `count` for what
    /// exceeds a limit.
    pub fn keyword(&self) -> &str {
        if self.of_name {
            "propertyNames"
        } else {
            self.reason.keyword()
        }
    }

    /// What a text that is not JSON seems to be, and what to do about it, if that is recognised.
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
        self.reason.hint()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.of_name {
            formatter.write_str("a member's name: ")?;
        }
        self.reason.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::{Path, Reason, Violation};
    use crate::rules::Types;

    #[test]
    fn a_violation_knows_all_its_places() {
        let reason = Reason::of_type(Types::STRING, Types::INTEGER);
        let value = Path::ROOT.name("value");
        let first = value.index(0);
        let properties = Path::ROOT.name("properties");
        let violation = Violation::new(
            &first,
            &properties.name("value"),
            "schemas/x.json#/$defs/value",
            reason,
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
        let violation =
            Violation::new(&Path::ROOT, &Path::ROOT, "schemas/x.json#", Reason::never());
        assert_eq!(violation.keyword_location(), "");
        assert_eq!(violation.absolute_keyword_location(), "schemas/x.json#");
        assert_eq!(violation.keyword(), "falseSchema");
    }

    #[test]
    fn broken_text_is_placed_by_line_and_column() {
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
    fn a_long_location_is_cut_between_characters() {
        let mut location = super::LocationBuilder::new();
        location.name(&"é/".repeat(1000));
        let violation = Violation::duplicate(location.into_location());
        assert!(violation.instance_location().len() <= 256);
        assert!(violation.instance_location().ends_with('…'));
    }
}
