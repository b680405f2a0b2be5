//! The last step of lowering, once every type has its shape.

use crate::ir::{Constraint, Model, RuleNode, Shape, Tag, Type, TypeDef, TypeId, Value};
use std::collections::{BTreeSet, HashMap};

/// Whether values of a type have a type tag to compare.
enum StoredTag {
    /// Each value has this tag.
    Fixed(String),
    /// Each value stores its own.
    Stored,
    /// The type has no tag.
    None,
}

/// Turns [`Constraint::Tag`] into [`Constraint::Rules`] where the type has no tag, and drops it where the
/// type guarantees it.
pub(super) fn resolve_tags(model: &mut Model) {
    let stored: Vec<StoredTag> = model.types.iter().map(|def| stored(model, def)).collect();
    for def in &mut model.types {
        if let Shape::Struct(shape) = &mut def.shape {
            for field in &mut shape.fields {
                resolve(&mut field.value, &stored);
            }
        }
    }
}

fn stored(model: &Model, def: &TypeDef) -> StoredTag {
    match &def.shape {
        Shape::Struct(shape) => match &shape.tag {
            Some(tag @ Tag::Pinned { text, .. }) if tag.is_implied() => {
                StoredTag::Fixed(text.clone())
            }
            Some(Tag::Pinned { .. } | Tag::Free { .. }) => StoredTag::Stored,
            None => StoredTag::None,
        },
        Shape::Union(shape) => {
            let mut variants = shape.variants.iter();
            let keeps = |body: TypeId| model.as_struct(body).is_some_and(|body| body.tag.is_some());
            if variants.all(|variant| !variant.is_list() && keeps(variant.body)) {
                StoredTag::Stored
            } else {
                StoredTag::None
            }
        }
        Shape::Enum(_) | Shape::Any => StoredTag::None,
    }
}

fn resolve(value: &mut Value, stored: &[StoredTag]) {
    let mut value = value;
    loop {
        let ty = match &value.ty {
            Type::Named(id) => stored.get(id.0),
            _ => None,
        };
        value.constraints.retain_mut(|constraint| {
            let Constraint::Tag { tags, rules } = constraint else {
                return true;
            };
            match ty {
                Some(StoredTag::Stored) => true,
                Some(StoredTag::Fixed(tag)) if tags.contains(tag) => false,
                _ => {
                    *constraint = Constraint::Rules(std::mem::take(rules));
                    true
                }
            }
        });
        match &mut value.ty {
            Type::List(item) => value = item,
            _ => return,
        }
    }
}

/// Drops the statics that nothing refers to.
pub(super) fn drop_unused_rules(model: &mut Model) {
    let nodes: HashMap<&str, &RuleNode> = model
        .rules
        .iter()
        .map(|rules| (rules.name.as_str(), &rules.node))
        .collect();
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut next: Vec<&str> = Vec::new();
    for def in &model.types {
        next.push(&def.rules);
        if let Shape::Struct(shape) = &def.shape {
            for field in &shape.fields {
                of_value(&field.value, &mut next);
            }
        }
    }
    while let Some(name) = next.pop() {
        if !used.contains(name) {
            used.insert(name.to_owned());
            if let Some(node) = nodes.get(name) {
                references(node, &mut next);
            }
        }
    }
    model.rules.retain(|rules| used.contains(&rules.name));
}

/// The statics that a value is validated against.
fn of_value<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    let mut value = value;
    loop {
        for constraint in &value.constraints {
            if let Constraint::Rules(rules) = constraint {
                found.push(rules);
            }
        }
        match &value.ty {
            Type::List(item) => value = item,
            _ => return,
        }
    }
}

/// The statics that a schema refers to.
fn references<'a>(node: &'a RuleNode, found: &mut Vec<&'a str>) {
    for rule in &node.rules {
        found.extend(rule.reference());
        for node in rule.nodes() {
            references(node, found);
        }
    }
}
