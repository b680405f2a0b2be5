//! The result of a comparison.

use graph_calls_codegen::error::Origin;
use std::collections::HashMap;
use std::fmt::{self, Display, Formatter};

/// The effect of a change on Rust code that uses the types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Callers {
    /// The code compiles as before and has nothing new to use.
    None,
    /// The code compiles as before and has something new to use, or a new warning.
    Additive,
    /// The code may no longer compile.
    Breaking,
}

/// The effect of a change on the validity of payloads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Payloads {
    /// The same payloads are valid.
    Same,
    /// Some valid payloads may become invalid; no invalid payload becomes valid.
    Stricter,
    /// Some invalid payloads may become valid; no valid payload becomes invalid.
    Looser,
    /// Both at once, or the comparison cannot decide.
    Changed,
}

impl Payloads {
    /// Combines two effects: each may make payloads invalid, and each may make payloads valid.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (one, Self::Same) => one,
            (Self::Same, two) => two,
            (one, two) if one == two => one,
            _ => Self::Changed,
        }
    }

    /// Returns the effect of the opposite change, or of the same change under `not`.
    pub(super) fn reversed(self) -> Self {
        match self {
            Self::Stricter => Self::Looser,
            Self::Looser => Self::Stricter,
            same => same,
        }
    }

    /// Returns whether valid payloads may become invalid.
    pub fn rejects_more(self) -> bool {
        matches!(self, Self::Stricter | Self::Changed)
    }

    /// Returns the effect of rejecting more, and of accepting more, than before.
    pub(super) fn from_parts(rejects: bool, accepts: bool) -> Self {
        match (rejects, accepts) {
            (false, false) => Self::Same,
            (true, false) => Self::Stricter,
            (false, true) => Self::Looser,
            (true, true) => Self::Changed,
        }
    }
}

/// The part of the version number that the changes require to increase, by Semantic Versioning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Neither callers nor payloads are affected.
    Patch,
    /// Callers compile as before.
    Minor,
    /// Some callers may not compile.
    Major,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// A one-line description of the change.
    pub what: String,
    /// The schema that changed: in the new documents, or in the old ones if it was removed.
    pub origin: Origin,
    /// The effect on Rust callers.
    pub callers: Callers,
    /// The effect on payloads.
    pub payloads: Payloads,
    /// Whether the change affects documentation only.
    pub note: bool,
}

/// The changes of one type, or of one referenced schema that has no type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeChanges {
    /// The name of the Rust type; for a schema without a type, its location.
    pub name: String,
    /// The changes of the type itself, then those of its members.
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

    /// Adds changes, merging those of types that are already listed.
    pub(crate) fn with(self, added: Vec<TypeChanges>) -> Self {
        let mut types: Vec<TypeChanges> = self.types;
        let mut places: HashMap<String, usize> = types
            .iter()
            .enumerate()
            .map(|(index, of)| (of.name.clone(), index))
            .collect();
        for of in added {
            if let Some(&index) = places.get(&of.name) {
                types[index].changes.extend(of.changes);
            } else {
                places.insert(of.name.clone(), types.len());
                types.push(of);
            }
        }
        Self::new(types)
    }

    /// Returns the types that changed, sorted by name.
    pub fn types(&self) -> &[TypeChanges] {
        &self.types
    }

    /// Returns an iterator over all changes.
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.types.iter().flat_map(|of| &of.changes)
    }

    /// Removes the changes that affect documentation only.
    pub fn without_notes(mut self) -> Self {
        for of in &mut self.types {
            of.changes.retain(|change| !change.note);
        }
        Self::new(self.types)
    }

    /// Returns which part of the version number has to increase.
    ///
    /// Effects on callers decide between major and minor. A change that affects payloads only is
    /// minor, in either direction.
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
