//! The declarations of metadata from which documents are generated. All names are qualified.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};
use std::sync::Arc;

use super::csdl;
use super::notice::{Notice, Position};

/// The types, actions and services that one CSDL document declares.
#[derive(Debug, Clone)]
pub struct Metadata {
    pub(super) file: Arc<str>,
    /// The declarations by qualified name.
    pub(super) types: BTreeMap<String, Declared>,
    /// The bound actions, in document order.
    pub(super) actions: Vec<Action>,
    /// Entity sets and singletons of the container, by name.
    pub(super) services: BTreeMap<String, Service>,
}

impl Metadata {
    /// Reads OData 4.0 CSDL; messages refer to it as `file`.
    ///
    /// Returns the metadata and a warning for each unsupported construct, which is ignored.
    ///
    /// # Errors
    /// Returns the first error: invalid XML, no CSDL, or a declaration without a unique name.
    pub fn read(file: &str, text: &[u8]) -> Result<(Self, Vec<Notice>), Notice> {
        csdl::read(file, text)
    }

    /// Returns the number of declared types.
    pub fn type_count(&self) -> usize {
        self.types.len()
    }

    /// Returns the complex or entity type of this name.
    pub(super) fn structured(&self, name: &str) -> Option<&Structured> {
        match &self.types.get(name)?.kind {
            Kind::Structured(structured) => Some(structured),
            Kind::Enum(_) | Kind::Definition(_) => None,
        }
    }

    /// Returns the type definition of this name.
    pub(super) fn definition(&self, name: &str) -> Option<&Definition> {
        match &self.types.get(name)?.kind {
            Kind::Definition(definition) => Some(definition),
            Kind::Enum(_) | Kind::Structured(_) => None,
        }
    }

    /// Returns the bases of a type, the nearest first.
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
        // Cyclic and too long chains of bases are rejected when metadata is read.
        std::iter::successors(base(name), move |(name, _)| base(name))
    }
}

/// A named type and the position of its declaration.
#[derive(Debug, Clone)]
pub(super) struct Declared {
    pub(super) position: Position,
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
    /// The members in document order, each with its value as written.
    pub(super) members: Vec<(String, Option<String>)>,
    pub(super) is_flags: bool,
    /// The integer type of the values, if declared.
    pub(super) underlying: Option<String>,
}

/// An alias for a primitive type.
#[derive(Debug, Clone)]
pub(super) struct Definition {
    pub(super) underlying: String,
    pub(super) facets: Facets,
}

/// Facets of a primitive type as written, such as `MaxLength` and `256`.
pub(super) type Facets = BTreeMap<&'static str, String>;

/// The facets, in the order of the OData specification. Documents represent `MaxLength` only.
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
    /// Those of `OpenType` and `HasStream` that are true. Documents do not represent them.
    pub(super) flags: BTreeSet<&'static str>,
    pub(super) base: Option<String>,
    /// Its own members in document order, including the navigation properties that contain their
    /// target.
    pub(super) members: Vec<Member>,
    /// The other navigation properties. Documents do not represent them.
    pub(super) references: Vec<Member>,
}

/// A property of a type, or a parameter of an action.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) ty: TypeName,
    pub(super) nullable: bool,
    pub(super) is_navigation: bool,
    /// Whether it is an optional parameter.
    pub(super) is_optional: bool,
    pub(super) facets: Facets,
    pub(super) position: Position,
}

impl Member {
    /// Returns the maximum length of a string: the smaller of its own facet and that of its definition.
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
    /// The return type, if the response has a body.
    pub(super) returns: Option<Returns>,
    pub(super) position: Position,
}

/// The return type of an action.
#[derive(Debug, Clone)]
pub(super) struct Returns {
    pub(super) ty: TypeName,
    pub(super) nullable: bool,
    pub(super) position: Position,
}

/// An entity set or singleton, the root of paths.
#[derive(Debug, Clone)]
pub(super) struct Service {
    pub(super) ty: String,
    /// Whether it is an entity set.
    pub(super) is_set: bool,
}
