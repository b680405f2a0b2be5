//! What is wrong with a payload, and where.
//!
//! Nothing here holds text of the payload: locations are made of member names that a schema
//! declares and of array indices, reasons of schema text and counts. A violation may be logged
//! wherever a schema may.

mod bounded;
mod list;
mod output;
mod path;
mod reason;
mod sentence;
mod wording;

pub use list::Violations;
pub(crate) use path::Path;
pub(crate) use reason::Reason;

use std::fmt;

use bounded::Bounded;

/// No location is longer, in bytes.
const LONGEST_LOCATION: usize = 256;

/// One fault of a payload: where it is, which keyword of which schema refuses it, and why.
///
/// `Display` is the reason alone, one sentence such as `expected string, found integer`. Nothing
/// in a violation is text of the payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    instance: String,
    keyword: String,
    absolute: String,
    reason: Reason,
}

impl Violation {
    /// A value that a keyword of the schema at `at` (`file#pointer`) refuses; `keyword` is the
    /// path by which the evaluation came to that schema.
    pub(crate) fn new(instance: &Path<'_>, keyword: &Path<'_>, at: &str, reason: Reason) -> Self {
        let last = if reason.is_keyword() {
            keyword.name(reason.keyword())
        } else {
            *keyword
        };
        let mut absolute = Bounded::new(LONGEST_LOCATION);
        absolute.push(at);
        if reason.is_keyword() {
            absolute.push("/");
            absolute.push(reason.keyword());
        }
        Self {
            instance: instance.to_pointer(),
            keyword: last.to_pointer(),
            absolute: absolute.into_string(),
            reason,
        }
    }

    /// A text that is not JSON: `expected` says what should stand at byte `offset` of `text`.
    pub(crate) fn syntax(text: &[u8], offset: usize, expected: &'static str) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let lines = before.split(|byte| *byte == b'\n');
        let (line, column) = lines.fold((0, 1), |(line, _), text| (line + 1, text.len() + 1));
        Self::unread(
            "",
            Reason::Syntax {
                expected,
                offset,
                line,
                column,
            },
        )
    }

    /// A text that is not UTF-8 from byte `offset` on.
    pub(crate) fn encoding(offset: usize) -> Self {
        Self::unread("", Reason::Encoding { offset })
    }

    /// An object in which a member occurs twice.
    pub(crate) fn duplicate(instance_location: &str) -> Self {
        Self::unread(instance_location, Reason::Duplicate)
    }

    /// An array or object that is nested deeper than the reader goes.
    pub(crate) fn depth(instance_location: &str) -> Self {
        Self::unread(instance_location, Reason::Depth)
    }

    /// A text of more bytes than the reader takes.
    pub(crate) fn size() -> Self {
        Self::unread("", Reason::Size)
    }

    /// A text of more members and items than the reader takes.
    pub(crate) fn count() -> Self {
        Self::unread("", Reason::Count)
    }

    /// A fault that was found in reading, before any keyword was asked.
    fn unread(instance_location: &str, reason: Reason) -> Self {
        let mut instance = Bounded::new(LONGEST_LOCATION);
        instance.push(instance_location);
        Self {
            instance: instance.into_string(),
            keyword: String::new(),
            absolute: String::new(),
            reason,
        }
    }

    /// Where in the payload, as a JSON pointer: `/value/0/changeType`; empty for all of it.
    ///
    /// A location of more than 256 bytes is cut and ends in `…`; so are the other two.
    pub fn instance_location(&self) -> &str {
        &self.instance
    }

    /// By which path through the schema, `$ref` steps included:
    /// `/properties/value/items/$ref/properties/changeType/type`. Empty for a fault of reading.
    pub fn keyword_location(&self) -> &str {
        &self.keyword
    }

    /// Where the keyword is written: `schemas/commsNotification.json#/properties/changeType/type`.
    /// Empty for a fault of reading.
    pub fn absolute_keyword_location(&self) -> &str {
        &self.absolute
    }

    /// The keyword that refused: `type`, `maxLength`, `oneOf`; `falseSchema` for the schema
    /// `false`.
    ///
    /// Faults of reading have names of their own: `syntax` (not JSON), `encoding` (not UTF-8),
    /// `duplicate` (an object with the same member twice), and `depth`, `size`, `count` for what
    /// exceeds a limit.
    pub fn keyword(&self) -> &str {
        self.reason.keyword()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reason.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::{Path, Reason, Violation};
    use crate::rules::Types;

    #[test]
    fn a_violation_knows_all_its_places() {
        let reason = Reason::Type {
            expected: Types::STRING,
            found: Types::INTEGER,
        };
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
        let violation = Violation::new(&Path::ROOT, &Path::ROOT, "schemas/x.json#", Reason::Never);
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
            "expected a value or `]` at byte 7, line 1, column 2"
        );
    }

    #[test]
    fn a_long_location_is_cut_between_characters() {
        let violation = Violation::duplicate(&"/é".repeat(1000));
        assert!(violation.instance_location().len() <= 256);
        assert!(violation.instance_location().ends_with('…'));
    }
}
