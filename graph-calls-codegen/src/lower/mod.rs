//! Lowers schemas to the model: recognises the forms of schemas that have Rust types, and reports others.
//!
//! One file per shape. Every assertion of a schema is used by the shape that it has, or is a
//! error: none is dropped.

mod enums;
mod finish;
mod numbers;
mod request;
mod rules;
mod structs;
mod unions;
mod values;

use crate::{
    error::Origin,
    ir::{Model, NamedRules, RuleNode, Shape, Struct, TAG, Tag, TypeDef, TypeId},
    names,
    report::Report,
    schema::{Kind, Schema},
    source::Registry,
};
pub(crate) use values::plain;

use enums::{closed_enum, is_closed_enum, is_open_enum, open_enum};
use std::collections::{BTreeMap, HashMap, VecDeque};

/// The keywords that say something about a schema and nothing about an instance.
const ANNOTATIONS: &[&str] = &[
    "$schema",
    "$defs",
    "$comment",
    "title",
    "description",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "links",
    "$id",
    "$anchor",
];

/// The most references that are followed to a schema without a type of its own, and the most bases of a type.
const DEEPEST: usize = 64;

/// Lowers every document, and all that their schemas refer to.
pub(crate) fn lower(registry: &Registry, report: &mut Report) -> Model {
    let documents = registry.documents().iter().enumerate();
    let documents = documents.map(|(index, document)| (document.file.as_str(), index));
    let mut lower = Lower {
        registry,
        documents: documents.collect(),
        report,
        types: Vec::new(),
        by_origin: HashMap::new(),
        rules: BTreeMap::new(),
        names: HashMap::new(),
        waiting: VecDeque::new(),
        bases: 0,
        structs: HashMap::new(),
        stand_ins: Vec::new(),
    };
    for document in registry.documents() {
        lower.document(&document.root);
        lower.drain();
    }
    lower.finish()
}

/// The work in progress.
struct Lower<'a> {
    registry: &'a Registry,
    /// The documents' indices by their files.
    documents: HashMap<&'a str, usize>,
    report: &'a mut Report,
    types: Vec<TypeDef>,
    by_origin: HashMap<Origin, TypeId>,
    rules: BTreeMap<Origin, NamedRules>,
    /// The statics' names in use.
    names: HashMap<String, usize>,
    /// Types and rules that are referred to and not made yet. A queue, not recursion: a chain of references may be
    /// longer than the stack is deep.
    waiting: VecDeque<Waiting<'a>>,
    /// How many bases deep the present struct is.
    bases: usize,
    /// The structs that are a base of another, each made once: two ways to the same base on every
    /// level would otherwise take time exponential in the levels.
    structs: HashMap<Origin, Base>,
    /// The structs of branches with an error.
    stand_ins: Vec<TypeId>,
}

/// A struct whose members other structs inherit.
#[derive(Clone)]
struct Base {
    shape: Struct,
    /// Whether the schema has constraints that the shape does not enforce.
    ruled: bool,
    /// The length of the longest chain of bases, this one included.
    height: usize,
}

/// What is still to be made.
enum Waiting<'a> {
    Type(TypeId, &'a Schema),
    Rules(&'a Schema),
}

impl<'a> Lower<'a> {
    fn error(
        &mut self,
        origin: &Origin,
        reason: impl std::fmt::Display,
        remedy: impl std::fmt::Display,
    ) {
        self.report.error(origin, reason, remedy);
    }

    /// A document's root is a type under the document's title, whoever refers to it: one that has
    /// no shape of its own holds any value, and checks it.
    fn document(&mut self, root: &'a Schema) {
        self.named(root, None);
    }

    /// The type of a schema that has a type of its own; `place` names it if no title does.
    fn named(&mut self, schema: &'a Schema, place: Option<&str>) -> TypeId {
        if let Some(id) = self.by_origin.get(&schema.origin) {
            return *id;
        }
        let id = TypeId(self.types.len());
        self.by_origin.insert(schema.origin.clone(), id);
        let rules = self.static_for(schema);
        let request = self.request(schema);
        self.types.push(TypeDef {
            name: names::pascal(&self.title(schema, place)),
            document: self.document_of(&schema.origin),
            origin: schema.origin.clone(),
            description: schema.description.clone(),
            deprecated: schema.deprecated,
            request,
            rules,
            ruled: false,
            shape: Shape::Any,
        });
        self.waiting.push_back(Waiting::Type(id, schema));
        id
    }

    /// Makes everything that waits, including what is added meanwhile.
    fn drain(&mut self) {
        while let Some(waiting) = self.waiting.pop_front() {
            match waiting {
                Waiting::Type(id, schema) => {
                    let (shape, ruled) = self.shape(id, schema);
                    self.types[id.0].shape = shape;
                    self.types[id.0].ruled = ruled;
                }
                Waiting::Rules(schema) => {
                    let node = self.rule_node(schema);
                    if let Some(rules) = self.rules.get_mut(&schema.origin) {
                        rules.node = node;
                    }
                }
            }
        }
    }

    /// Returns a type's shape, and whether the schema has constraints that the shape does not enforce.
    fn shape(&mut self, id: TypeId, schema: &'a Schema) -> (Shape, bool) {
        let name = self.types[id.0].name.clone();
        if self.is_choice(schema) {
            let ruled = beyond(schema, &["oneOf"]);
            (Shape::Union(self.union(schema, &name)), ruled)
        } else if is_open_enum(schema) {
            (Shape::Enum(open_enum(schema)), beyond(schema, &["anyOf"]))
        } else if is_closed_enum(schema) {
            let ruled = beyond(schema, &["enum", "type"]);
            (Shape::Enum(closed_enum(schema)), ruled)
        } else if is_struct(schema) {
            let base = self.struct_(schema, &name);
            (Shape::Struct(base.shape), base.ruled)
        } else {
            (Shape::Any, true)
        }
    }

    /// Whether a schema becomes a type with a name wherever it stands.
    fn is_named(&self, schema: &'a Schema) -> bool {
        is_struct(schema)
            || is_open_enum(schema)
            || is_closed_enum(schema)
            || self.is_choice(schema)
    }

    /// Whether `oneOf` is a choice by type tag: a branch of it pins or requires the tag. Then every branch must.
    fn is_choice(&self, schema: &'a Schema) -> bool {
        schema.one_of.iter().any(|branch| {
            let branch = branch.items.as_deref().unwrap_or(branch);
            let pins = |schema: &Schema| schema.properties.iter().any(|(name, _)| name == TAG);
            pins(branch)
                || branch.required.iter().any(|name| name == TAG)
                || self.target(branch).is_some_and(|target| {
                    let mut properties = target.properties.iter();
                    properties.any(|(name, schema)| name == TAG && schema.const_.is_some())
                })
        })
    }

    /// Returns the name of a schema: its title, its place in its parent, or its file.
    fn title(&self, schema: &Schema, place: Option<&str>) -> String {
        if let Some(title) = &schema.title {
            return title.clone();
        }
        if let Some(place) = place.filter(|place| !place.is_empty()) {
            return place.to_owned();
        }
        let last = schema.origin.pointer().rsplit('/').next();
        match last.filter(|segment| !segment.is_empty()) {
            Some(segment) => segment.to_owned(),
            None => self
                .registry
                .documents()
                .get(self.document_of(&schema.origin))
                .map(|document| document.name.clone())
                .unwrap_or_default(),
        }
    }

    fn document_of(&self, origin: &Origin) -> usize {
        self.documents
            .get(origin.file())
            .copied()
            .unwrap_or_default()
    }

    /// The schema that a `$ref` means. A dangling one is an error already.
    fn target(&self, schema: &'a Schema) -> Option<&'a Schema> {
        self.registry.target(schema.reference.as_ref()?)
    }

    /// The name of the static that holds a schema's rules; made on the first call.
    fn static_for(&mut self, schema: &'a Schema) -> String {
        if let Some(rules) = self.rules.get(&schema.origin) {
            return rules.name.clone();
        }
        let document = self.document_of(&schema.origin);
        let file = self
            .registry
            .documents()
            .get(document)
            .map_or("", |document| &document.name);
        let mut name = format!(
            "RULES_{}",
            names::screaming(&format!("{file}{}", schema.origin.pointer()))
        );
        // A name with a number may be another's without one.
        while let Some(count) = self.names.get_mut(&name) {
            *count += 1;
            name = format!("{name}_{count}");
        }
        self.names.insert(name.clone(), 1);
        let node = RuleNode {
            at: String::new(),
            rules: Vec::new(),
        };
        let rules = NamedRules {
            document,
            name: name.clone(),
            node,
        };
        self.rules.insert(schema.origin.clone(), rules);
        self.waiting.push_back(Waiting::Rules(schema));
        name
    }

    /// Reports each assertion that is not one of `used`.
    fn only(&mut self, schema: &Schema, used: &[&str], shape: &str) {
        for keyword in &schema.keywords {
            if !used.contains(keyword) && !ANNOTATIONS.contains(keyword) {
                self.error(
                    &schema.origin.child(keyword),
                    format_args!("`{keyword}` has no place in {shape}"),
                    "remove it, or write the schema in one of the forms that schemas/README.md lists",
                );
            }
        }
    }

    fn finish(mut self) -> Model {
        // Otherwise a missing tag would be a second error of their branch.
        for id in std::mem::take(&mut self.stand_ins) {
            if let Shape::Struct(shape) = &mut self.types[id.0].shape {
                shape.tag.get_or_insert(Tag::Free { declared: None });
            }
        }

        let mut model = Model {
            types: self.types,
            rules: self.rules.into_values().collect(),
            documents: self
                .registry
                .documents()
                .iter()
                .map(|document| document.file.clone())
                .collect(),
        };
        finish::resolve_tags(&mut model);
        finish::drop_unused_rules(&mut model);
        names::settle(&mut model);
        model
    }
}

/// Whether a schema asserts nothing.
fn is_any(schema: &Schema) -> bool {
    schema.always == Some(true)
        || (schema.always.is_none()
            && schema
                .keywords
                .iter()
                .all(|keyword| ANNOTATIONS.contains(keyword)))
}

/// Whether a schema asserts something beside the keywords that its shape uses up.
fn beyond(schema: &Schema, used: &[&str]) -> bool {
    let mut keywords = schema.keywords.iter();
    keywords.any(|keyword| !used.contains(keyword) && !ANNOTATIONS.contains(keyword))
}

/// An object, with or without declared members.
fn is_struct(schema: &Schema) -> bool {
    schema.reference.is_none()
        && schema.enum_.is_none()
        && schema.const_.is_none()
        && schema
            .types
            .is_some_and(|types| types.is_exactly(&[Kind::Object]))
}

/// The index in `anyOf` of the branch beside null, if that is what `anyOf` is for.
fn beside_null(schema: &Schema) -> Option<usize> {
    let [first, second] = schema.any_of.as_slice() else {
        return None;
    };
    match (is_null(first), is_null(second)) {
        (false, true) => Some(0),
        (true, false) => Some(1),
        _ => None,
    }
}

fn is_null(schema: &Schema) -> bool {
    schema
        .types
        .is_some_and(|types| types.is_exactly(&[Kind::Null]))
}
