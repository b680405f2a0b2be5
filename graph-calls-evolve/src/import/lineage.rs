//! What a type has from its bases: members written in, and a base to refer to.

use super::closure::Closure;
use super::metadata::{Member, Metadata, Structured};
use super::overlay::Bounds;

/// A type among its bases.
pub(super) struct Lineage<'m> {
    /// The members that its document declares, those of bases that are written in first.
    pub(super) members: Vec<&'m Member>,
    /// The nearest base whose document has a part to refer to.
    pub(super) base: Option<&'m str>,
    /// Whether it derives from a type that has a document.
    pub(super) is_derived: bool,
    /// Whether such a type is an abstract choice.
    pub(super) is_below_abstract: bool,
    /// Whether the type itself is abstract.
    pub(super) is_abstract: bool,
    /// What it is to the types that derive from it.
    pub(super) role: Role,
}

/// What a type is to those that derive from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// No type derives from it.
    Leaf,
    /// Its members are written into them.
    Inlined,
    /// It is the choice between them.
    Choice,
}

impl<'m> Lineage<'m> {
    pub(super) fn of(
        metadata: &'m Metadata,
        closure: &Closure<'m>,
        bounds: &Bounds,
        name: &str,
    ) -> Self {
        let own = metadata.structured(name);
        let role = if bounds.inlined.contains(name) {
            Role::Inlined
        } else if closure.derived.contains_key(name) {
            Role::Choice
        } else {
            Role::Leaf
        };
        let mut lineage = Self {
            members: Vec::new(),
            base: None,
            is_derived: false,
            is_below_abstract: false,
            is_abstract: own.is_some_and(|of| of.is_abstract),
            role,
        };
        // Above a base that is not imported, all are written in.
        let mut is_cut = false;
        let mut bases: Vec<(&str, &Structured, bool)> = Vec::new();
        for (base, of) in metadata.ancestors(name) {
            is_cut |= !closure.types.contains(base);
            let is_written_in =
                is_cut || bounds.inlined.contains(base) || !closure.derived.contains_key(base);
            lineage.is_derived |= !is_cut;
            bases.push((base, of, is_written_in));
        }
        for (base, of, is_written_in) in bases.into_iter().rev() {
            lineage.members.extend(&of.members);
            if is_written_in {
                continue;
            }
            lineage.is_below_abstract |= of.is_abstract;
            // Without members there is nothing to refer to.
            if !of.is_abstract || !lineage.members.is_empty() || lineage.base.is_some() {
                lineage.base = Some(base);
                lineage.members.clear();
            }
        }
        lineage
            .members
            .extend(own.into_iter().flat_map(|of| &of.members));
        lineage
    }

    /// Whether the type is a choice of which nothing is known but what derives from it.
    pub(super) fn is_bare(&self) -> bool {
        self.is_abstract && self.members.is_empty() && self.base.is_none()
    }
}
