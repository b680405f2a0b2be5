//! The declarations of metadata as individual facts, to compare two versions of the metadata.
//!
//! Documents do not show every change: a patch may replace the schema of a member. The facts do.

mod compare;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::base::Base;
use super::metadata::{Kind, Member, Metadata, Structured, TypeName};
use super::overlay::Overlay;
use super::titles::signature;
use graph_calls_codegen::names;

pub use compare::compare;

/// The subject of a fact, ordered as in the output.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Subject {
    /// A type, an action with what it is bound to, or a service.
    owner: String,
    /// A property, a parameter, a member of an enum; empty for the owner itself.
    member: String,
}

/// The declarations of a subject by aspect, such as `type` and `Edm.String`.
type Declared = BTreeMap<&'static str, String>;

/// The document of the owner of a subject.
#[derive(Debug, Clone, Default)]
struct Document {
    stem: String,
    rust: String,
    /// The documents into which its members are inlined.
    inlined_into: BTreeSet<String>,
}

/// All facts of the imported types, actions and services.
pub(super) struct Facts {
    declared: BTreeMap<Subject, Declared>,
    documents: BTreeMap<String, Document>,
    file: Arc<str>,
}

impl Facts {
    pub(super) fn of(base: &Base<'_>, overlay: &Overlay) -> Self {
        let mut facts = Self {
            declared: BTreeMap::new(),
            documents: BTreeMap::new(),
            file: Arc::clone(&base.metadata.file),
        };
        let metadata = base.metadata;
        for &name in &base.closure.types {
            facts.of_type(metadata, name);
            let title = base.titles.types.get(name).cloned().unwrap_or_default();
            let document = facts.documents.entry(name.to_owned()).or_default();
            document.stem.clone_from(&title.stem);
            document.rust = names::pascal(&title.title);
            // The members of a base without a document are inlined into this one.
            for (above, _) in metadata.ancestors(name) {
                if !base.closure.types.contains(above) {
                    facts.of_type(metadata, above);
                }
                let above = facts.documents.entry(above.to_owned()).or_default();
                above.inlined_into.insert(title.stem.clone());
                if above.rust.is_empty() {
                    above.rust = names::pascal(&title.title);
                }
            }
        }
        for &index in &base.closure.actions {
            let Some(action) = metadata.actions.get(index) else {
                continue;
            };
            let owner = signature(action);
            let title = base.titles.actions.get(&index).cloned().unwrap_or_default();
            let document = Document {
                stem: title.stem,
                rust: names::pascal(&title.title),
                inlined_into: BTreeSet::new(),
            };
            facts.documents.insert(owner.clone(), document);
            let mut own = Declared::from([("kind", "an action".to_owned())]);
            if let Some(path) = base.paths.of(action) {
                own.insert("path", path);
            }
            if let Some(returns) = &action.returns {
                own.insert("return type", returns.ty.to_string());
                own.insert("null as the return value", nullable(returns.nullable));
                facts.definition(metadata, &returns.ty);
            }
            facts.add(&owner, "", own);
            for parameter in &action.parameters {
                facts.member(metadata, &owner, parameter, "a parameter");
            }
        }
        for name in &overlay.bounds.services {
            if let Some(service) = metadata.services.get(name) {
                let kind = if service.is_set {
                    "an entity set"
                } else {
                    "a singleton"
                };
                let own = [("kind", kind.to_owned()), ("type", service.ty.clone())];
                facts.add(name, "", own.into());
            }
        }
        facts
    }

    fn add(&mut self, owner: &str, member: &str, declared: Declared) {
        let subject = Subject {
            owner: owner.to_owned(),
            member: member.to_owned(),
        };
        self.declared.insert(subject, declared);
    }

    fn of_type(&mut self, metadata: &Metadata, name: &str) {
        let Some(declared) = metadata.types.get(name) else {
            return;
        };
        match &declared.kind {
            Kind::Enum(of) => {
                let mut own = Declared::from([("kind", "an enum".to_owned())]);
                let flags = if of.is_flags { "yes" } else { "no" };
                own.insert("several members at once", flags.to_owned());
                let underlying = of.underlying.as_deref().unwrap_or("Edm.Int32");
                own.insert("underlying type", underlying.to_owned());
                self.add(name, "", own);
                for (member, value) in &of.members {
                    let mut declared = Declared::from([("kind", "a member".to_owned())]);
                    declared.extend(value.clone().map(|value| ("value", value)));
                    self.add(name, member, declared);
                }
            }
            Kind::Structured(of) => self.structured(metadata, name, of),
            Kind::Definition(_) => {}
        }
    }

    fn structured(&mut self, metadata: &Metadata, name: &str, of: &Structured) {
        let kind = if of.is_entity {
            "an entity type"
        } else {
            "a complex type"
        };
        let flag = |is: bool| if is { "yes" } else { "no" }.to_owned();
        let mut own = Declared::from([
            ("kind", kind.to_owned()),
            ("abstract", flag(of.is_abstract)),
            ("OpenType", flag(of.flags.contains("OpenType"))),
            ("HasStream", flag(of.flags.contains("HasStream"))),
        ]);
        own.extend(of.base.clone().map(|base| ("base", base)));
        self.add(name, "", own);
        for member in &of.members {
            let kind = if member.is_navigation {
                "a navigation property that contains its target"
            } else {
                "a property"
            };
            self.member(metadata, name, member, kind);
        }
        for member in &of.references {
            self.member(metadata, name, member, "a navigation property");
        }
    }

    fn member(&mut self, metadata: &Metadata, owner: &str, of: &Member, kind: &str) {
        let mut declared = Declared::from([
            ("kind", kind.to_owned()),
            ("type", of.ty.to_string()),
            ("null", nullable(of.nullable)),
        ]);
        if of.is_optional {
            declared.insert("presence", "optional".to_owned());
        }
        declared.extend(of.facets.clone());
        self.add(owner, &of.name, declared);
        self.definition(metadata, &of.ty);
    }

    /// Adds the facts of a type definition, which has no document of its own.
    fn definition(&mut self, metadata: &Metadata, ty: &TypeName) {
        if let Some(of) = metadata.definition(&ty.name) {
            let mut own = Declared::from([("kind", "a type definition".to_owned())]);
            own.insert("underlying type", of.underlying.clone());
            own.extend(of.facets.clone());
            self.add(&ty.name, "", own);
        }
    }
}

fn nullable(is: bool) -> String {
    if is { "allowed" } else { "not allowed" }.to_owned()
}
