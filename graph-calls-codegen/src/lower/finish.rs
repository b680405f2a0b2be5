//! What is decided once every type has its shape.

use crate::ir::{Constraint, Model, RuleNode, Shape, Tag, Type, TypeDef, TypeId, Value};
use std::collections::{BTreeSet, HashMap};

/// What a type knows of the type tag of its values.
enum Known {
    /// It is always there, and always this.
    Always(String),
    /// Each value keeps it.
    Kept,
    /// Nothing: it is not the tag of an object.
    Nothing,
}

/// Turns [`Constraint::Tag`] into [`Constraint::Rules`] where the type does not know its tag, and drops it where the
/// type is the proof.
pub(super) fn resolve_tags(model: &mut Model) {
    let known: Vec<Known> = model.types.iter().map(|def| known(model, def)).collect();
    for def in &mut model.types {
        if let Shape::Struct(shape) = &mut def.shape {
            for field in &mut shape.fields {
                resolve(&mut field.value, &known);
            }
        }
    }
}

fn known(model: &Model, def: &TypeDef) -> Known {
    match &def.shape {
        Shape::Struct(shape) => match &shape.tag {
            Some(tag @ Tag::Pinned { text, .. }) if tag.is_implied() => Known::Always(text.clone()),
            Some(Tag::Pinned { .. } | Tag::Free { .. }) => Known::Kept,
            None => Known::Nothing,
        },
        Shape::Union(shape) => {
            let mut variants = shape.variants.iter();
            let keeps = |body: TypeId| model.as_struct(body).is_some_and(|body| body.tag.is_some());
            if variants.all(|variant| !variant.is_list() && keeps(variant.body)) {
                Known::Kept
            } else {
                Known::Nothing
            }
        }
        Shape::Enum(_) | Shape::Any => Known::Nothing,
    }
}

fn resolve(value: &mut Value, known: &[Known]) {
    let mut value = value;
    loop {
        let ty = match &value.ty {
            Type::Named(id) => known.get(id.0),
            _ => None,
        };
        value.constraints.retain_mut(|constraint| {
            let Constraint::Tag { tags, rules } = constraint else {
                return true;
            };
            match ty {
                Some(Known::Kept) => true,
                Some(Known::Always(tag)) if tags.contains(tag) => false,
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
