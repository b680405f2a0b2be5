//! What a comparison tells.

use graph_calls_codegen::error::Origin;
use std::collections::HashMap;
use std::fmt::{self, Display, Formatter};

/// What a change does to Rust code that uses the types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Callers {
    /// It compiles as before, and has nothing new to use.
    None,
    /// It compiles as before, and has something new to use, or a new warning.
    Additive,
    /// It may no longer compile.
    Breaking,
}

/// What a change does to the verdict on payloads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Payloads {
    /// None is judged otherwise.
    Same,
    /// Some that were valid may be refused now; none that was refused is valid.
    Stricter,
    /// Some that were refused may be valid now; none that was valid is refused.
    Looser,
    /// Both at once, or the comparison can't tell.
    Changed,
}

impl Payloads {
    /// Both effects together: what either refuses is refused, what either lets pass may pass.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (one, Self::Same) => one,
            (Self::Same, two) => two,
            (one, two) if one == two => one,
            _ => Self::Changed,
        }
    }

    /// The effect of the change in the opposite direction, or under `not`.
    pub(super) fn reversed(self) -> Self {
        match self {
            Self::Stricter => Self::Looser,
            Self::Looser => Self::Stricter,
            same => same,
        }
    }

    /// Whether payloads that were valid may be refused.
    pub fn refuses(self) -> bool {
        matches!(self, Self::Stricter | Self::Changed)
    }

    /// The effect of refusing, and of letting pass, more than before.
    pub(super) fn from_parts(refuses: bool, accepts: bool) -> Self {
        match (refuses, accepts) {
            (false, false) => Self::Same,
            (true, false) => Self::Stricter,
            (false, true) => Self::Looser,
            (true, true) => Self::Changed,
        }
    }
}

/// Which part of a version the changes ask to raise, by Semantic Versioning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Nothing that a caller or a payload notices.
    Patch,
    /// Callers compile as before.
    Minor,
    /// Some callers may not compile.
    Major,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What changes, in plain words on one line.
    pub what: String,
    /// The schema that says so: in the new documents, or in the old ones for what is gone.
    pub place: Origin,
    /// What it does to Rust callers.
    pub callers: Callers,
    /// What it does to payloads.
    pub payloads: Payloads,
    /// Whether it concerns documentation only.
    pub note: bool,
}

/// The changes of one type, or of one schema that is no type and that others refer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeChanges {
    /// The Rust type's name; for a schema without one, its place.
    pub name: String,
    /// Its changes, the type's own before its members'.
    pub changes: Vec<Change>,
}

/// All changes from one set of documents to another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    types: Vec<TypeChanges>,
}

impl Changes {
    pub(super) fn new(mut types: Vec<TypeChanges>) -> Self {
        types.retain(|of| !of.changes.is_empty());
        types.sort_by(|one, two| one.name.cmp(&two.name));
        Self { types }
    }

    /// These changes and more, each with those of its type.
    pub(crate) fn with(self, more: Vec<TypeChanges>) -> Self {
        let mut types: Vec<TypeChanges> = self.types;
        let mut places: HashMap<String, usize> = types
            .iter()
            .enumerate()
            .map(|(index, of)| (of.name.clone(), index))
            .collect();
        for of in more {
            if let Some(&index) = places.get(&of.name) {
                types[index].changes.extend(of.changes);
            } else {
                places.insert(of.name.clone(), types.len());
                types.push(of);
            }
        }
        Self::new(types)
    }

    /// The types that changed, by name.
    pub fn types(&self) -> &[TypeChanges] {
        &self.types
    }

    /// Every change.
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.types.iter().flat_map(|of| &of.changes)
    }

    /// The same without those that concern documentation only.
    pub fn without_notes(mut self) -> Self {
        for of in &mut self.types {
            of.changes.retain(|change| !change.note);
        }
        Self::new(self.types)
    }

    /// What the changes ask of the next version.
    ///
    /// What callers notice at compile time decides between major and minor. A change that only
    /// payloads notice is a minor one, in either direction.
    pub fn verdict(&self) -> Verdict {
        let verdict = |change: &Change| match (change.callers, change.payloads) {
            (Callers::Breaking, _) => Verdict::Major,
            (Callers::None, Payloads::Same) => Verdict::Patch,
            _ => Verdict::Minor,
        };
        self.iter().map(verdict).max().unwrap_or(Verdict::Patch)
    }
}

impl Display for Callers {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "none",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        })
    }
}

impl Display for Payloads {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Same => "same",
            Self::Stricter => "stricter",
            Self::Looser => "looser",
            Self::Changed => "changed",
        })
    }
}

impl Display for Verdict {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}
