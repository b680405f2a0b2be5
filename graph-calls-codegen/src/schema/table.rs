//! The table of keywords: one row for each, with its status and the function that reads its value.

use super::value::KeywordValue;
use super::{Schema, annotations, assertions, core, unsupported};
use crate::text;

/// How the generator treats a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It decides validity, and the generated code enforces it.
    Implemented,
    /// It does not decide validity; names and documentation are made from it.
    Annotation,
    /// A document that has it has an error.
    Unsupported {
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

/// Stores a keyword's value in a schema.
pub(super) type Read = fn(&mut Schema, KeywordValue<'_, '_>);

#[derive(Debug, Clone, Copy)]
pub(super) enum Rule {
    Assertion(Read),
    Annotation(Read),
    Unsupported(&'static str),
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

    pub(super) const fn unsupported(name: &'static str, instead: &'static str) -> Self {
        Self::new(name, Rule::Unsupported(instead))
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

    /// How the generator treats it.
    pub fn status(&self) -> Status {
        match self.rule {
            Rule::Assertion(_) => Status::Implemented,
            Rule::Annotation(_) => Status::Annotation,
            Rule::Unsupported(instead) => Status::Unsupported { instead },
        }
    }
}

/// The rows, by the vocabulary that they come from.
static TABLE: [&[Keyword]; 4] = [
    core::KEYWORDS,
    &assertions::KEYWORDS,
    annotations::KEYWORDS,
    unsupported::KEYWORDS,
];

/// Every row.
pub fn keywords() -> impl Iterator<Item = &'static Keyword> {
    TABLE.into_iter().flatten()
}

/// The row of the keyword spelled `name`.
pub(super) fn find(name: &str) -> Option<&'static Keyword> {
    keywords().find(|keyword| keyword.name == name)
}

/// Returns the supported keyword that `name` is most likely a misspelling of.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    let supported = keywords().filter(|keyword| !matches!(keyword.rule, Rule::Unsupported(_)));
    text::nearest(name, supported.map(|keyword| keyword.name))
}
