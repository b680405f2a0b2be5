//! Computes what a type inherits: inlined members, and a base to refer to.

use super::closure::Closure;
use super::metadata::{Member, Metadata, Structured};
use super::overlay::Bounds;

/// A type among its bases.
pub(super) struct Lineage<'m> {
    /// The members that its document declares, those of inlined bases first.
    pub(super) members: Vec<&'m Member>,
    /// The nearest base whose document has a definition to refer to.
    pub(super) base: Option<&'m str>,
    /// Whether it derives from a type that has a document.
    pub(super) is_derived: bool,
    /// Whether such a type is an abstract choice.
    pub(super) is_below_abstract: bool,
    /// Whether the type itself is abstract.
    pub(super) is_abstract: bool,
    /// How derived types use it.
    pub(super) role: Role,
}

/// How derived types use a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// No type derives from it.
    Leaf,
    /// Its members are inlined into them.
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
        // All bases above one that is not imported are inlined.
        let mut is_cut = false;
        let mut bases: Vec<(&str, &Structured, bool)> = Vec::new();
        for (base, of) in metadata.ancestors(name) {
            is_cut |= !closure.types.contains(base);
            let is_inlined =
                is_cut || bounds.inlined.contains(base) || !closure.derived.contains_key(base);
            lineage.is_derived |= !is_cut;
            bases.push((base, of, is_inlined));
        }
        for (base, of, is_inlined) in bases.into_iter().rev() {
            lineage.members.extend(&of.members);
            if is_inlined {
                continue;
            }
            lineage.is_below_abstract |= of.is_abstract;
            // A base without members needs no reference.
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

    /// Returns whether the type is abstract and has no members.
    pub(super) fn is_bare(&self) -> bool {
        self.is_abstract && self.members.is_empty() && self.base.is_none()
    }
}
