//! What metadata declares, as far as documents are made of it. Every name is qualified.

use std::collections::BTreeMap;
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
    /// The first fault: no XML, no CSDL, a declaration without a name or with one that is taken.
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
    /// The members in the order of the metadata.
    Enum(Vec<String>),
    Structured(Structured),
    /// Another name for a primitive type.
    Definition(String),
}

/// A complex or entity type.
#[derive(Debug, Clone)]
pub(super) struct Structured {
    pub(super) is_entity: bool,
    pub(super) is_abstract: bool,
    pub(super) base: Option<String>,
    /// Its own members, in the order of the metadata. Of the navigation properties, only those
    /// that contain their target: the others hold what has a place elsewhere.
    pub(super) members: Vec<Member>,
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
    pub(super) place: Place,
}

/// `microsoft.graph.call`, or `Collection(microsoft.graph.call)`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TypeName {
    pub(super) name: String,
    pub(super) is_collection: bool,
}

/// An action that is bound to a type or to a collection of it.
#[derive(Debug, Clone)]
pub(super) struct Action {
    pub(super) name: String,
    pub(super) binding: TypeName,
    /// The parameters without the binding one.
    pub(super) parameters: Vec<Member>,
    pub(super) place: Place,
}

/// Where paths begin.
#[derive(Debug, Clone)]
pub(super) struct Service {
    pub(super) ty: String,
    /// An entity set, not a singleton.
    pub(super) is_set: bool,
}
