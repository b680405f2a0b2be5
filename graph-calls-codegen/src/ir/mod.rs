//! The model: what the documents mean, in terms of Rust types.
//!
//! Nothing here knows JSON Schema's spelling or Rust's tokens.

pub mod arguments;
mod request;
mod rules;
mod types;

pub use self::arguments::{Branch, Literal, Select};
pub use self::request::{Answer, PathPiece, Request};
pub use self::rules::{InPlaceRule, ItemRule, MemberRule, Rule, RuleNode, ValueRule};
pub use self::types::{
    Constraint, Enum, Field, Member, Shape, Struct, Tag, Type, TypeDef, TypeId, Union, Value,
    Variant,
};
pub use graph_calls_keywords::{Bound, Keyword};

/// The member of a value's type tag.
pub const TAG: &str = "@odata.type";

/// Every type of a set of documents.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// The types, in the order in which the documents mention them.
    pub types: Vec<TypeDef>,
    /// The rules of everything that a document's schemas refer to.
    pub rules: Vec<NamedRules>,
    /// The documents, in the order in which they were named.
    pub documents: Vec<String>,
}

/// The rules of one schema that others refer to, or that stands for a type.
#[derive(Debug, Clone)]
pub struct NamedRules {
    /// The index of its document.
    pub document: usize,
    /// What the generated static is called.
    pub name: String,
    /// The rules.
    pub node: RuleNode,
}

impl Model {
    /// The type with this id.
    pub fn get(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// The type with this id, if it is a struct.
    pub fn as_struct(&self, id: TypeId) -> Option<&Struct> {
        match &self.get(id).shape {
            Shape::Struct(shape) => Some(shape),
            _ => None,
        }
    }

    /// For each type, by its id: whether it, or a type in it, has constraints that parsing does not validate.
    pub fn constrained(&self) -> Vec<bool> {
        self.containing(|def| {
            def.ruled
                || match &def.shape {
                    Shape::Struct(shape) => shape
                        .fields
                        .iter()
                        .any(|field| field.value.is_constrained()),
                    Shape::Any => true,
                    Shape::Union(_) | Shape::Enum(_) => false,
                }
        })
    }

    /// For each type, by its id: whether `is` is true of it or of a type in it. A breadth-first search from the types
    /// in others to the types that contain them.
    fn containing(&self, is: impl Fn(&TypeDef) -> bool) -> Vec<bool> {
        let mut containers: Vec<Vec<usize>> = vec![Vec::new(); self.types.len()];
        let mut contains = vec![false; self.types.len()];
        let mut next = Vec::new();
        for (container, def) in self.types.iter().enumerate() {
            if is(def) {
                next.push(container);
            }
            match &def.shape {
                Shape::Enum(_) | Shape::Any => {}
                Shape::Union(union) => {
                    for variant in &union.variants {
                        containers[variant.body.0].push(container);
                    }
                }
                Shape::Struct(shape) => {
                    for field in &shape.fields {
                        if let Type::Named(id) = field.value.ty.innermost() {
                            containers[id.0].push(container);
                        }
                    }
                }
            }
        }
        while let Some(id) = next.pop() {
            if !std::mem::replace(&mut contains[id], true) {
                next.extend(&containers[id]);
            }
        }
        contains
    }
}
