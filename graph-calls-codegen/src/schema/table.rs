//! One row per keyword that a document may meet: what becomes of it, and how its value is read.

use super::value::Value;
use super::{Schema, annotations, assertions, core, refused};
use crate::text;

/// What becomes of a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It decides what is valid, and the generated code does too.
    Implemented,
    /// It decides nothing; it is read for names and documentation.
    Annotation,
    /// A document that has it is refused.
    Refused {
        /// What to do instead.
        instead: &'static str,
    },
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Keyword {
    name: &'static str,
    beside: Option<&'static str>,
    pub(super) rule: Rule,
}

/// Puts a keyword's value where it belongs in a schema.
pub(super) type Read = fn(&mut Schema, Value<'_, '_>);

#[derive(Debug, Clone, Copy)]
pub(super) enum Rule {
    Assertion(Read),
    Annotation(Read),
    Refused(&'static str),
}

impl Keyword {
    const fn new(name: &'static str, rule: Rule) -> Self {
        let beside = None;
        Self { name, beside, rule }
    }

    pub(super) const fn assertion(name: &'static str, read: Read) -> Self {
        Self::new(name, Rule::Assertion(read))
    }

    pub(super) const fn annotation(name: &'static str, read: Read) -> Self {
        Self::new(name, Rule::Annotation(read))
    }

    pub(super) const fn refused(name: &'static str, instead: &'static str) -> Self {
        Self::new(name, Rule::Refused(instead))
    }

    /// A keyword that decides validity.
    pub(super) const fn shared(keyword: graph_calls_keywords::Keyword, read: Read) -> Self {
        let mut row = Self::assertion(keyword.name(), read);
        if let Some(other) = keyword.beside() {
            row.beside = Some(other.name());
        }
        row
    }

    /// The keyword without which this one has no effect.
    pub fn needs(&self) -> Option<&'static str> {
        self.beside
    }

    /// The keyword as documents spell it.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What becomes of it.
    pub fn status(&self) -> Status {
        match self.rule {
            Rule::Assertion(_) => Status::Implemented,
            Rule::Annotation(_) => Status::Annotation,
            Rule::Refused(instead) => Status::Refused { instead },
        }
    }
}

/// The rows, by the vocabulary that they come from.
static TABLE: [&[Keyword]; 4] = [
    core::KEYWORDS,
    &assertions::KEYWORDS,
    annotations::KEYWORDS,
    refused::KEYWORDS,
];

/// Every row.
pub fn keywords() -> impl Iterator<Item = &'static Keyword> {
    TABLE.into_iter().flatten()
}

/// The row of the keyword spelled `name`.
pub(super) fn find(name: &str) -> Option<&'static Keyword> {
    keywords().find(|keyword| keyword.name == name)
}

/// The supported keyword that `name` is most likely a slip for.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    let supported = keywords().filter(|keyword| !matches!(keyword.rule, Rule::Refused(_)));
    text::nearest(name, supported.map(|keyword| keyword.name))
}
