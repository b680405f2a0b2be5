//! The model: what the documents mean, in terms of Rust types.
//!
//! Nothing here knows JSON Schema's spelling or Rust's tokens.

mod request;
mod rules;
mod types;

pub use self::request::{PathPiece, Request};
pub use self::rules::{Bound, Branch, Count, Literal, Rule, RuleNode, Select};
pub use self::types::{
    Constraint, Enum, Field, Member, Shape, Struct, Tag, Type, TypeDef, TypeId, Union, Value,
    Variant,
};

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

    /// Whether a value of each type, by its id, holds a floating-point number somewhere, and so is
    /// neither `Eq` nor `Hash`; all at once, from those that do to those that hold them.
    pub fn floats(&self) -> Vec<bool> {
        let mut holders: Vec<Vec<usize>> = vec![Vec::new(); self.types.len()];
        let mut holds = vec![false; self.types.len()];
        let mut next = Vec::new();
        for (holder, def) in self.types.iter().enumerate() {
            match &def.shape {
                Shape::Enum(_) | Shape::Any => {}
                Shape::Union(union) => {
                    for variant in &union.variants {
                        holders[variant.body.0].push(holder);
                    }
                }
                Shape::Struct(shape) => {
                    for field in &shape.fields {
                        match field.value.ty.innermost() {
                            Type::Double => next.push(holder),
                            Type::Named(id) => holders[id.0].push(holder),
                            _ => {}
                        }
                    }
                }
            }
        }
        while let Some(id) = next.pop() {
            if !std::mem::replace(&mut holds[id], true) {
                next.extend(&holders[id]);
            }
        }
        holds
    }
}
