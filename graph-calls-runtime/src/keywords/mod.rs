//! The keywords of a schema as static data, and what each of them means.
//!
//! `graph-calls-keywords` has the table of the keywords. Each keyword has a file here; keywords that differ in direction only
//! share one. The file implements validation and the sentence of a violation, and tests both.
//! The `match`es in the files of the four groups are exhaustive: a keyword that one of them forgets does not compile.

#![deny(clippy::wildcard_enum_match_arm)]

pub(crate) mod arguments;
mod in_place;
mod item;
mod member;
mod value;

pub(crate) use member::{find, has_all};
pub(crate) use value::satisfies;

use crate::evaluate::{Frame, Next, Session, Trail};
use crate::rules::{Rules, Types};
use crate::violation::Found;
use std::fmt;

macro_rules! define {
    (
        value { $($value:tt)* }
        item { $($item:tt)* }
        member { $($member:tt)* }
        in_place { $($in_place:tt)* }
        beside { $($beside:tt)* }
        value_form { $($value_form:tt)* }
        in_place_form { $($in_place_form:tt)* }
    ) => {
        group! {
            /// A keyword that decides by the value alone.
            ValueKeyword { $($value)* $($value_form)* }
        }
        group! {
            /// A keyword that validates the items of an array.
            ItemKeyword { $($item)* }
        }
        group! {
            /// A keyword that validates the members of an object.
            MemberKeyword { $($member)* }
        }
        group! {
            /// A keyword that validates the same value against other schemas.
            InPlaceKeyword { $($in_place)* $($in_place_form)* }
        }
    };
}

macro_rules! group {
    (
        $(#[$group_doc:meta])*
        $group:ident { $($(#[$doc:meta])* $name:ident($argument:ident) = $spelling:literal, $instances:ident;)* }
    ) => {
        $(#[$group_doc])*
        #[derive(Debug, PartialEq, Eq)]
        pub enum $group {
            $($(#[$doc])* $name(arguments::$argument),)*
        }

        impl $group {
            /// Returns the keyword as written in schemas.
            pub(crate) fn name(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => $spelling,)*
                }
            }
        }
    };
}

graph_calls_keywords::table!(define);

/// A keyword with its argument, by what it reaches.
#[derive(Debug, PartialEq, Eq)]
pub enum Keyword {
    /// The value itself.
    Value(ValueKeyword),
    /// The same value, by other schemas.
    InPlace(InPlaceKeyword),
    /// The members of an object.
    Member(MemberKeyword),
    /// The items of an array.
    Item(ItemKeyword),
}

impl Keyword {
    /// Returns the keyword as written in schemas.
    pub(crate) fn name(&'static self) -> &'static str {
        match self {
            Self::Value(keyword) => keyword.name(),
            Self::InPlace(keyword) => keyword.name(),
            Self::Member(keyword) => keyword.name(),
            Self::Item(keyword) => keyword.name(),
        }
    }

    /// Returns the next step of the keyword in a frame.
    pub(crate) fn next<'t>(&'static self, frame: &mut Frame<'t>, session: &Session) -> Next<'t> {
        match self {
            Self::Value(keyword) => match keyword.violation(frame.instance, session) {
                Some(found) => Next::Violated(found),
                None => Next::Done,
            },
            Self::InPlace(keyword) => keyword.next(frame, session),
            Self::Member(keyword) => match frame.instance.members() {
                Some(members) => keyword.next(frame, members, session),
                None => Next::Done,
            },
            Self::Item(keyword) => match frame.instance.items() {
                Some(items) => keyword.next(frame, items, session),
                None => Next::Done,
            },
        }
    }

    /// Receives the verdict that the keyword has requested.
    pub(crate) fn receive(&'static self, frame: &mut Frame<'_>, valid: bool) {
        match self {
            Self::Value(_) => frame.all_must_be(valid),
            Self::InPlace(keyword) => keyword.receive(frame, valid),
            Self::Member(keyword) => keyword.receive(frame, valid),
            Self::Item(keyword) => keyword.receive(frame, valid),
        }
    }

    /// Appends the step from a frame to the value that the keyword validates.
    pub(crate) fn step<'t>(&'static self, frame: &Frame<'t>, trail: &mut Trail<'t>) {
        match self {
            Self::Value(_) => {}
            Self::InPlace(keyword) => keyword.step(frame, trail),
            Self::Member(keyword) => keyword.step(frame, trail),
            Self::Item(keyword) => keyword.step(frame, trail),
        }
    }

    /// Returns the maximum number of times that the keyword validates one value: the instance, or one member or item of it.
    /// `object` and `array` are 1 if the instance is one, and 0 otherwise.
    pub(crate) fn ways(&self, [object, array]: [usize; 2]) -> usize {
        match self {
            Self::Value(_) => 0,
            Self::InPlace(keyword) => keyword.ways(),
            Self::Member(keyword) => object * keyword.ways(),
            Self::Item(keyword) => array * keyword.ways(),
        }
    }

    /// Returns a superset of the types that the keyword accepts. `of` returns the same for other schemas.
    pub(crate) fn types(&self, of: &impl Fn(&'static Rules) -> Types) -> Types {
        match self {
            Self::Value(keyword) => keyword.types(),
            Self::InPlace(keyword) => keyword.types(of),
            Self::Member(_) | Self::Item(_) => Types::ALL,
        }
    }

    /// Returns the schemas whose types determine those of the keyword.
    pub(crate) fn narrowed_by(&'static self) -> Vec<&'static Rules> {
        match self {
            Self::InPlace(keyword) => keyword.narrowed_by(),
            Self::Value(_) | Self::Member(_) | Self::Item(_) => Vec::new(),
        }
    }

    /// Returns the schemas that the keyword applies to the same value.
    pub(crate) fn same_value(&'static self) -> Vec<&'static Rules> {
        match self {
            Self::Value(_) | Self::Item(_) => Vec::new(),
            Self::InPlace(keyword) => keyword.same_value(),
            Self::Member(keyword) => keyword.same_value(),
        }
    }

    /// Appends the schemas of the member or item at a token of a pointer. Returns `true` if the token is an index or a
    /// declared name.
    pub(crate) fn below(&'static self, segment: &str, found: &mut Vec<&'static Rules>) -> bool {
        match self {
            Self::Value(_) | Self::InPlace(_) => false,
            Self::Member(keyword) => keyword.below(segment, found),
            Self::Item(keyword) => segment
                .parse()
                .is_ok_and(|index| keyword.below(index, found)),
        }
    }

    /// Returns the keyword under which a violation is reported, as by the reference validator (crate `jsonschema`).
    pub(crate) fn listed_as(&'static self, found: Found) -> &'static str {
        match self {
            Self::Value(keyword) => keyword.name(),
            Self::InPlace(keyword) => keyword.name(),
            Self::Member(keyword) => keyword.listed_as(found),
            Self::Item(keyword) => keyword.name(),
        }
    }

    /// Returns the last token of the keyword's location; `None` for a boolean schema.
    pub(crate) fn located_at(&'static self, found: Found) -> Option<&'static str> {
        match self {
            Self::Value(ValueKeyword::Always(_)) => None,
            Self::Item(keyword) => Some(keyword.located_at(found)),
            Self::Value(_) | Self::InPlace(_) | Self::Member(_) => Some(self.name()),
        }
    }

    /// Writes the sentence for a violation.
    pub(crate) fn sentence(&'static self, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(keyword) => keyword.sentence(found, f),
            Self::InPlace(keyword) => keyword.sentence(found, f),
            Self::Member(keyword) => keyword.sentence(found, f),
            Self::Item(keyword) => keyword.sentence(found, f),
        }
    }
}

/// Asserts the sentence for a violation of a keyword.
#[cfg(test)]
pub(crate) fn assert_sentence(keyword: &'static Keyword, found: Found, expected: &str) {
    let kind = crate::violation::ViolationKind::Keyword(keyword, found);
    assert_eq!(kind.to_string(), expected);
}

/// Whether the JSON text `json` is valid by these keywords alone.
#[cfg(test)]
pub(crate) fn accepts(checks: &'static [Keyword], json: &str) -> bool {
    let rules = Box::leak(Box::new(Rules {
        at: "x.json#",
        checks,
    }));
    let tree = crate::read::read_tree(json.as_bytes(), &crate::Limits::DEFAULT).expect("JSON");
    crate::evaluate::is_valid(rules, tree.instance())
}
