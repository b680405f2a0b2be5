//! The sentences of violations.

use std::{fmt, iter::repeat_n};

use super::ViolationKind;
use super::wording::{choice, quoted, shortened};
use crate::{
    read::{ReadError, TAG},
    rules::Types,
};

impl fmt::Display for ViolationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Keyword(keyword, found) => keyword.sentence(found, f),
            Self::Syntax { .. } | Self::Encoding { .. } => self.fmt_text(f),
            Self::Duplicate => f.write_str("expected each member once"),
            Self::Depth => f.write_str("expected fewer levels of arrays and objects"),
            Self::Size => f.write_str("expected fewer bytes"),
            Self::Count => f.write_str("expected fewer members and items"),
            Self::OtherVariant => f.write_str(
                "expected each variant to hold its own type tag, found that of another variant",
            ),
            Self::Memory => {
                f.write_str("expected a value that takes less memory; `Limits::memory` allows more")
            }
        }
    }
}

impl ViolationKind {
    /// Writes the sentence for a text that is not JSON. Adds the position and the hint unless the format is
    /// alternate.
    fn fmt_text(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_alternate = f.alternate();
        match *self {
            Self::Syntax { expected, .. } if is_alternate => write!(f, "expected {expected}"),
            Self::Encoding { .. } if is_alternate => f.write_str("expected UTF-8"),
            Self::Syntax {
                expected,
                offset,
                line,
                column,
                ..
            } => write!(
                f,
                "expected {expected} at byte {offset}, line {line}, column {column}"
            ),
            Self::Encoding { offset, .. } => write!(f, "expected UTF-8 at byte {offset}"),
            _ => Ok(()),
        }?;
        match self.hint().filter(|_| !is_alternate) {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }

    /// Returns the hint for a text that is not JSON.
    pub(super) fn hint(&self) -> Option<&'static str> {
        match *self {
            Self::Syntax { hint, .. } | Self::Encoding { hint, .. } => hint,
            _ => None,
        }
    }
}

/// Writes the same sentence as the violation that the byte reader reports for the same error.
impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Type {
                expected,
                nullable,
                found,
            } => {
                let or_null = if nullable { " or null" } else { "" };
                mismatch(f, &format_args!("{expected}{or_null}"), found)
            }
            Self::Const(text) => constant(f, text),
            Self::Enum((first, count)) => {
                let others = count.saturating_sub(first.len());
                let members = first.iter().copied().chain(repeat_n("", others));
                write!(f, "expected {}", choice(members.map(str::to_owned)))
            }
            Self::Minimum(limit) => minimum(f, limit),
            Self::Maximum(limit) => maximum(f, limit),
            Self::Required(name) => required(f, name),
            Self::TagMissing => tag_missing(f, TAG),
            Self::TagNotString => tag_not_string(f, TAG),
            Self::TagUnknown(expected) => {
                let tags = expected.names.iter().map(|name| name.0.to_owned());
                tag_unknown(f, TAG, &choice(tags))
            }
            Self::MixedItems => f.write_str("expected items of one type"),
            Self::Syntax(expected) => write!(f, "expected {expected}"),
            Self::Encoding => f.write_str("expected UTF-8"),
            Self::Duplicate => ViolationKind::Duplicate.fmt(f),
            Self::Depth => ViolationKind::Depth.fmt(f),
            Self::Size => ViolationKind::Size.fmt(f),
            Self::Count => ViolationKind::Count.fmt(f),
            Self::Memory => ViolationKind::Memory.fmt(f),
        }
    }
}

pub(crate) fn mismatch(
    f: &mut fmt::Formatter<'_>,
    expected: &dyn fmt::Display,
    found: Types,
) -> fmt::Result {
    write!(f, "expected {expected}, found {found}")
}

pub(crate) fn constant(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    write!(f, "expected {}", quoted(text))
}

pub(crate) fn minimum(f: &mut fmt::Formatter<'_>, limit: &str) -> fmt::Result {
    write!(f, "expected {} or more", shortened(limit))
}

pub(crate) fn maximum(f: &mut fmt::Formatter<'_>, limit: &str) -> fmt::Result {
    write!(f, "expected {} or less", shortened(limit))
}

pub(crate) fn required(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    write!(f, "expected the member {}", quoted(name))
}

pub(crate) fn tag_missing(f: &mut fmt::Formatter<'_>, tag: &str) -> fmt::Result {
    write!(
        f,
        "expected the member {}, which selects the type",
        quoted(tag)
    )
}

pub(crate) fn tag_not_string(f: &mut fmt::Formatter<'_>, tag: &str) -> fmt::Result {
    write!(
        f,
        "expected {}, which selects the type, to be a string",
        quoted(tag)
    )
}

pub(crate) fn tag_unknown(f: &mut fmt::Formatter<'_>, tag: &str, tags: &str) -> fmt::Result {
    write!(f, "expected {} to be {tags}", quoted(tag))
}

#[cfg(test)]
mod tests {
    use super::ViolationKind;

    #[test]
    fn a_duplicate_member_has_one_sentence() {
        assert_eq!(
            ViolationKind::Duplicate.to_string(),
            "expected each member once"
        );
    }
}
