//! Checks of the whole model: sizes of types, tags that a type does not declare, and types without a finite value.

use crate::{
    error::quoted,
    ir::{Model, Shape, Struct, Type, TypeDef, TypeId, Union, Variant},
    report::Report,
};

/// Reports the errors that become visible in the model only.
pub(crate) fn check(model: &Model, report: &mut Report) {
    for def in &model.types {
        size(def, report);
        if let Shape::Union(shape) = &def.shape {
            declared(model, shape, report);
        }
    }
    finite(model, report);
}

/// A type has at most so many members, an enum so many strings, a choice so many type tags. The generated code is
/// linear in these numbers, and up to here so is what the compiler takes for it.
pub(crate) const MAX_ITEMS: usize = 10_000;
/// A choice has at most so many collections that are tagged by their items: for them, what the compiler takes grows
/// faster than their number.
pub(crate) const MAX_COLLECTIONS: usize = 2_500;

/// Reports a type that would take the compiler too much time or memory.
fn size(def: &TypeDef, report: &mut Report) {
    let (count, what, keyword, remedy) = match &def.shape {
        Shape::Struct(shape) => (
            shape.fields.len(),
            "members",
            "properties",
            "group members into objects of their own, or leave some out, and they are kept in `additional`",
        ),
        Shape::Enum(shape) => (
            shape.members.len(),
            "enum members",
            if shape.open.is_some() {
                "anyOf"
            } else {
                "enum"
            },
            "write `\"type\": \"string\"` instead, with a `pattern` if the strings have a form",
        ),
        Shape::Union(shape) => (
            shape.variants.iter().map(tags).sum(),
            "type tags",
            "oneOf",
            "let a choice among fewer types stand for some of them",
        ),
        Shape::Any => return,
    };
    if count > MAX_ITEMS {
        report.error(
            &def.origin.child(keyword),
            format_args!("{count} {what} are more than a type may have, which is {MAX_ITEMS}"),
            remedy,
        );
        return;
    }
    let Shape::Union(shape) = &def.shape else {
        return;
    };
    let collections = shape.variants.iter().filter(|variant| variant.is_list());
    let collections = collections.count();
    if collections > MAX_COLLECTIONS {
        report.error(
            &def.origin.child(keyword),
            format_args!(
                "{collections} collections are more than a choice may have, which is {MAX_COLLECTIONS}"
            ),
            remedy,
        );
    }
}

/// A struct in a choice must declare its type tag: otherwise a value made in Rust would be written without it.
fn declared(model: &Model, union: &Union, report: &mut Report) {
    for variant in &union.variants {
        let body = model.get(variant.body);
        if let Shape::Struct(Struct { tag: None, .. }) = &body.shape {
            report.error(
                &variant.origin,
                format_args!(
                    "`@odata.type` chooses {}, which does not declare it",
                    quoted(&body.name)
                ),
                format_args!("add it to the `properties` of {}", body.origin),
            );
        }
    }
}

/// How many type tags a variant counts for.
pub(crate) fn tags(variant: &Variant) -> usize {
    variant.select.tags().len().max(1)
}

/// A struct whose required members lead back to itself has no finite value.
fn finite(model: &Model, report: &mut Report) {
    for edge in endless(model) {
        report.error(
            &model.get(edge.target).origin,
            "the required members of this type lead back to it: no value would ever end",
            "take one of them out of `required`",
        );
    }
}

/// A required member that leads back to a type that it is part of.
pub(crate) struct Endless {
    pub(crate) holder: TypeId,
    /// The index of the member's field.
    pub(crate) field: usize,
    target: TypeId,
}

/// Finds a member of each cycle of required members: the back edges of a depth-first search.
pub(crate) fn endless(model: &Model) -> Vec<Endless> {
    let mut found = Vec::new();
    let mut state = vec![State::New; model.types.len()];
    for start in 0..model.types.len() {
        // An explicit stack: the chain may be as long as there are types.
        let mut stack = vec![(TypeId(start), Visit::Enter(None))];
        while let Some((id, visit)) = stack.pop() {
            let Visit::Enter(from) = visit else {
                state[id.0] = State::Finite;
                continue;
            };
            match state[id.0] {
                State::Finite => continue,
                State::Open => {
                    found.extend(from.map(|(holder, field)| Endless {
                        holder,
                        field,
                        target: id,
                    }));
                    continue;
                }
                State::New => {}
            }
            state[id.0] = State::Open;
            stack.push((id, Visit::Leave));
            let Some(shape) = model.as_struct(id) else {
                continue;
            };
            for (index, field) in shape.fields.iter().enumerate() {
                if field.required
                    && !field.value.nullable
                    && let Type::Named(next) = field.value.ty
                {
                    stack.push((next, Visit::Enter(Some((id, index)))));
                }
            }
        }
    }
    found
}

/// What a search does at a type: it enters, by way of a field, or has come back from all that it leads to.
enum Visit {
    Enter(Option<(TypeId, usize)>),
    Leave,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Finite,
}
