//! What metadata declares, as far as documents are made of it. Every name is qualified.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use super::csdl;
use super::notice::{Notice, Place};

/// The types, actions and services that one CSDL document declares.
#[derive(Debug, Clone)]
pub struct Metadata {
    pub(super) file: Arc<str>,
    /// The declarations by qualified name.
    pub(super) types: BTreeMap<String, Declared>,
    /// The actions that are bound to something, in the order of the metadata.
    pub(super) actions: Vec<Action>,
    /// Entity sets and singletons of the container, by name.
    pub(super) services: BTreeMap<String, Service>,
}

impl Metadata {
    /// Reads OData 4.0 CSDL; `file` stands for it in messages.
    ///
    /// What is read gives warnings for every construct that is not known here, and is left out.
    ///
    /// # Errors
    /// The first error: no XML, no CSDL, a declaration without a name or with one that is taken.
    pub fn read(file: &str, text: &[u8]) -> Result<(Self, Vec<Notice>), Notice> {
        csdl::read(file, text)
    }

    /// The number of types that are declared.
    pub fn type_count(&self) -> usize {
        self.types.len()
    }

    /// The complex or entity type of this name.
    pub(super) fn structured(&self, name: &str) -> Option<&Structured> {
        match &self.types.get(name)?.kind {
            Kind::Structured(structured) => Some(structured),
            Kind::Enum(_) | Kind::Definition(_) => None,
        }
    }

    /// The type definition of this name.
    pub(super) fn definition(&self, name: &str) -> Option<&Definition> {
        match &self.types.get(name)?.kind {
            Kind::Definition(definition) => Some(definition),
            Kind::Enum(_) | Kind::Structured(_) => None,
        }
    }

    /// The types of which this one is made, from its own base upwards.
    pub(super) fn ancestors(&self, name: &str) -> impl Iterator<Item = (&str, &Structured)> {
        let base = |name: &str| {
            let (name, base) = self
                .types
                .get_key_value(self.structured(name)?.base.as_deref()?)?;
            match &base.kind {
                Kind::Structured(base) => Some((name.as_str(), base)),
                Kind::Enum(_) | Kind::Definition(_) => None,
            }
        };
        // Metadata whose bases lead round in a circle, or too far, is refused when it is read.
        std::iter::successors(base(name), move |(name, _)| base(name))
    }
}

/// A named type, and where its declaration begins.
#[derive(Debug, Clone)]
pub(super) struct Declared {
    pub(super) place: Place,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone)]
pub(super) enum Kind {
    Enum(Enum),
    Structured(Structured),
    Definition(Definition),
}

/// An enum.
#[derive(Debug, Clone)]
pub(super) struct Enum {
    /// The members in the order of the metadata, each with its value as it is written there.
    pub(super) members: Vec<(String, Option<String>)>,
    pub(super) is_flags: bool,
    /// The integer type of the values, where one is named.
    pub(super) underlying: Option<String>,
}

/// Another name for a primitive type.
#[derive(Debug, Clone)]
pub(super) struct Definition {
    pub(super) underlying: String,
    pub(super) facets: Facets,
}

/// What narrows the values of a primitive type, as it is written: `MaxLength` and `256`.
pub(super) type Facets = BTreeMap<&'static str, String>;

/// The facets, in the order of OData's specification. A document has `MaxLength` alone.
pub(super) const FACETS: [&str; 6] = [
    "MaxLength",
    "Precision",
    "Scale",
    "Unicode",
    "SRID",
    "DefaultValue",
];

/// A complex or entity type.
#[derive(Debug, Clone)]
pub(super) struct Structured {
    pub(super) is_entity: bool,
    pub(super) is_abstract: bool,
    /// Those of `OpenType` and `HasStream` that are true. No document shows them.
    pub(super) flags: BTreeSet<&'static str>,
    pub(super) base: Option<String>,
    /// Its own members, in the order of the metadata. Of the navigation properties, only those
    /// that contain their target: the others hold what has a place elsewhere.
    pub(super) members: Vec<Member>,
    /// The other navigation properties. No document has them.
    pub(super) references: Vec<Member>,
}

/// A property of a type, or a parameter of an action.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) ty: TypeName,
    pub(super) nullable: bool,
    pub(super) is_navigation: bool,
    /// Marked as a parameter that may be left out.
    pub(super) is_optional: bool,
    pub(super) facets: Facets,
    pub(super) place: Place,
}

impl Member {
    /// The most characters that its text may have: its own facet's or its type definition's number.
    pub(super) fn max_length(&self, metadata: &Metadata) -> Option<u64> {
        let definition = metadata.definition(&self.ty.name);
        let facets = [Some(&self.facets), definition.map(|of| &of.facets)];
        let limits = facets.into_iter().flatten();
        limits
            .filter_map(|facets| facets.get("MaxLength")?.parse().ok())
            .min()
    }
}

/// `microsoft.graph.call`, or `Collection(microsoft.graph.call)`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TypeName {
    pub(super) name: String,
    pub(super) is_collection: bool,
}

impl Display for TypeName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.is_collection {
            write!(f, "Collection({})", self.name)
        } else {
            f.write_str(&self.name)
        }
    }
}

/// An action that is bound to a type or to a collection of it.
#[derive(Debug, Clone)]
pub(super) struct Action {
    pub(super) name: String,
    pub(super) binding: TypeName,
    /// The parameters without the binding one.
    pub(super) parameters: Vec<Member>,
    /// What answers it, if the answer has a body.
    pub(super) returns: Option<Returns>,
    pub(super) place: Place,
}

/// What an action returns.
#[derive(Debug, Clone)]
pub(super) struct Returns {
    pub(super) ty: TypeName,
    pub(super) nullable: bool,
    pub(super) place: Place,
}

/// Where paths begin.
#[derive(Debug, Clone)]
pub(super) struct Service {
    pub(super) ty: String,
    /// An entity set, not a singleton.
    pub(super) is_set: bool,
}
