//! The sentence that says why.

use std::{fmt, iter::repeat_n};

use super::Reason;
use super::wording::{at_least, at_most, choice, quoted, shortened, spelling};
use crate::{
    read::{ReadError, TAG},
    rules::{Select, Tagged, Types},
};

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Never => f.write_str("expected nothing here"),
            Self::Type { expected, found }
            | Self::NoBranchFor {
                expected, found, ..
            } => mismatch(f, &expected, found),
            Self::Enum(members) => write!(f, "expected {}", choice(members.iter().map(spelling))),
            Self::Const(literal) => constant(f, &spelling(literal)),
            Self::Required(name) => required(f, name),
            Self::DependentRequired { name, present } => write!(
                f,
                "expected the member {} beside {}",
                quoted(name),
                quoted(present)
            ),
            Self::AdditionalProperties(found) => {
                write!(
                    f,
                    "expected no members but the declared ones, found {found} more"
                )
            }
            Self::NoMembers { found, .. } => write!(f, "expected no members, found {found}"),
            Self::MinProperties { limit, found } => at_least(f, limit, found, "member"),
            Self::MaxProperties { limit, found } => at_most(f, limit, found, "member"),
            Self::TooFewContained { limit, found, .. } => {
                contained(f, "at least", limit)?;
                write!(f, ", found {found}")
            }
            Self::TooManyContained(limit) => {
                contained(f, "at most", limit)?;
                f.write_str(", found more")
            }
            Self::UniqueItems { first, second } => write!(
                f,
                "expected no two equal items, found that item {second} equals item {first}"
            ),
            Self::MinItems { limit, found } => at_least(f, limit, found, "item"),
            Self::MaxItems { limit, found } => at_most(f, limit, found, "item"),
            Self::MinLength { limit, found } => at_least(f, limit, found, "character"),
            Self::MaxLength { limit, found } => at_most(f, limit, found, "character"),
            Self::Prefix(prefix) => write!(f, "expected text that begins with {}", quoted(prefix)),
            Self::Pattern(pattern) => {
                write!(f, "expected text that matches {}", quoted(pattern))
            }
            Self::Format(format) => {
                write!(f, "expected text in the format {}", quoted(format.name()))
            }
            Self::ExclusiveMinimum(limit) => {
                write!(f, "expected more than {}", shortened(limit))
            }
            Self::ExclusiveMaximum(limit) => {
                write!(f, "expected less than {}", shortened(limit))
            }
            Self::MultipleOf(step) => write!(f, "expected a multiple of {}", shortened(step)),
            Self::Minimum(limit) => minimum(f, limit),
            Self::Maximum(limit) => maximum(f, limit),
            Self::AnyOf(branches) => {
                write!(
                    f,
                    "expected one or more of {branches} alternatives to hold, found none"
                )
            }
            Self::OneOf { branches, several } => {
                let found = if several { "several" } else { "none" };
                write!(
                    f,
                    "expected exactly one of {branches} alternatives to hold, found {found}"
                )
            }
            Self::Not => f.write_str("expected a value that the schema under `not` refuses"),
            Self::TagMissing(_)
            | Self::TagNotString(_)
            | Self::TagUnknown(_)
            | Self::ItemTagUnknown(_) => self.fmt_choice(f),
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

impl Reason {
    /// A text that is not JSON, with its place and what it seems to be unless the format is alternate.
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

    /// What a text that is not JSON seems to be.
    pub(super) fn hint(&self) -> Option<&'static str> {
        match *self {
            Self::Syntax { mistaken, .. } | Self::Encoding { mistaken, .. } => mistaken,
            _ => None,
        }
    }

    /// A choice that was not made.
    fn fmt_choice(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::TagMissing(choice) => tag_missing(f, choice.tag),
            Self::TagNotString(choice) => tag_not_string(f, choice.tag),
            Self::TagUnknown(tagged) => tag_unknown(f, tagged.tag, &tags(tagged, Select::tags)),
            Self::ItemTagUnknown(tagged) => {
                let tags = tags(tagged, Select::item_tags);
                write!(
                    f,
                    "expected {} of the first item to be {tags}",
                    quoted(tagged.tag)
                )
            }
            _ => Ok(()),
        }
    }
}

fn contained(f: &mut fmt::Formatter<'_>, bound: &str, limit: u64) -> fmt::Result {
    let items = if limit == 1 { "item" } else { "items" };
    write!(
        f,
        "expected {bound} {limit} {items} that the schema under `contains` accepts"
    )
}

/// The sentence of the violation that the byte route has for the same.
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
            Self::TagUnknown(known) => {
                let tags = known.names.iter().map(|name| name.0.to_owned());
                tag_unknown(f, TAG, &choice(tags))
            }
            Self::MixedItems => f.write_str("expected items of one type"),
            Self::Syntax(expected) => write!(f, "expected {expected}"),
            Self::Encoding => f.write_str("expected UTF-8"),
            Self::Duplicate => Reason::Duplicate.fmt(f),
            Self::Depth => Reason::Depth.fmt(f),
            Self::Size => Reason::Size.fmt(f),
            Self::Count => Reason::Count.fmt(f),
            Self::Memory => Reason::Memory.fmt(f),
        }
    }
}

fn mismatch(f: &mut fmt::Formatter<'_>, expected: &dyn fmt::Display, found: Types) -> fmt::Result {
    write!(f, "expected {expected}, found {found}")
}

fn constant(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    write!(f, "expected {}", quoted(text))
}

fn minimum(f: &mut fmt::Formatter<'_>, limit: &str) -> fmt::Result {
    write!(f, "expected {} or more", shortened(limit))
}

fn maximum(f: &mut fmt::Formatter<'_>, limit: &str) -> fmt::Result {
    write!(f, "expected {} or less", shortened(limit))
}

fn required(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    write!(f, "expected the member {}", quoted(name))
}

fn tag_missing(f: &mut fmt::Formatter<'_>, tag: &str) -> fmt::Result {
    write!(
        f,
        "expected the member {}, which selects the type",
        quoted(tag)
    )
}

fn tag_not_string(f: &mut fmt::Formatter<'_>, tag: &str) -> fmt::Result {
    write!(
        f,
        "expected {}, which selects the type, to be a string",
        quoted(tag)
    )
}

fn tag_unknown(f: &mut fmt::Formatter<'_>, tag: &str, tags: &str) -> fmt::Result {
    write!(f, "expected {} to be {tags}", quoted(tag))
}

/// All the tags that select one kind of branch.
fn tags(tagged: &Tagged, of: fn(&Select) -> &'static [&'static str]) -> String {
    let tags = tagged.branches.iter().flat_map(|branch| of(&branch.select));
    choice(tags.map(|tag| (*tag).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::Reason;
    use crate::rules::{Branch, Format, Literal, Rules, Select, Tagged, Types};

    static ANY: Rules = Rules {
        at: "schemas/any.json#",
        checks: &[],
    };
    static CHOICE: Tagged = Tagged {
        tag: "@odata.type",
        branches: &[
            Branch {
                index: 0,
                rules: &ANY,
                select: Select::Tags(&["#a"]),
            },
            Branch {
                index: 1,
                rules: &ANY,
                select: Select::Absent(&["#b"]),
            },
        ],
    };

    #[test]
    fn every_reason_is_one_sentence() {
        let optional = Types::STRING.union(Types::NULL);
        for (reason, sentence) in [
            (
                Reason::Type {
                    expected: optional,
                    found: Types::FRACTION,
                },
                "expected string or null, found number",
            ),
            (
                Reason::Enum(&[Literal::String("audio"), Literal::Null]),
                "expected one of `audio`, `null`",
            ),
            (Reason::Const(&Literal::String("#a")), "expected `#a`"),
            (Reason::Required("value"), "expected the member `value`"),
            (
                Reason::MinItems { limit: 1, found: 0 },
                "expected at least 1 item, found 0",
            ),
            (
                Reason::MaxLength { limit: 8, found: 9 },
                "expected at most 8 characters, found 9",
            ),
            (
                Reason::Prefix("https://"),
                "expected text that begins with `https://`",
            ),
            (
                Reason::UniqueItems {
                    first: 0,
                    second: 7,
                },
                "expected no two equal items, found that item 7 equals item 0",
            ),
            (
                Reason::TooManyContained(1),
                "expected at most 1 item that the schema under `contains` accepts, found more",
            ),
            (
                Reason::MaxProperties { limit: 1, found: 2 },
                "expected at most 1 member, found 2",
            ),
            (
                Reason::Pattern("^[a-z]+$"),
                "expected text that matches `^[a-z]+$`",
            ),
            (
                Reason::Format(Format::DateTime),
                "expected text in the format `date-time`",
            ),
            (Reason::ExclusiveMinimum("0"), "expected more than 0"),
            (Reason::ExclusiveMaximum("1e3"), "expected less than 1e3"),
            (Reason::MultipleOf("0.01"), "expected a multiple of 0.01"),
            (Reason::Minimum("15"), "expected 15 or more"),
            (
                Reason::TagMissing(&CHOICE),
                "expected the member `@odata.type`, which selects the type",
            ),
            (
                Reason::TagUnknown(&CHOICE),
                "expected `@odata.type` to be one of `#a`, `#b`",
            ),
            (Reason::Duplicate, "expected each member once"),
        ] {
            assert_eq!(reason.to_string(), sentence);
        }
    }
}
