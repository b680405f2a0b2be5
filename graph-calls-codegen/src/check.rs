//! Whole-model rules: choices by tags that a type does not keep, and types without a finite value.

use crate::{
    error::quoted,
    ir::{Model, Shape, Struct, Type, TypeDef, TypeId, Union},
    report::Report,
};

/// Checks what no schema shows by itself.
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
pub(crate) const MOST: usize = 10_000;
/// A choice has at most so many collections that are tagged by their items: for them, what the compiler takes grows
/// faster than their number.
const MOST_COLLECTIONS: usize = 2_500;

/// A type that the compiler would take too long for, or too much memory, is an error here.
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
            shape
                .variants
                .iter()
                .map(|variant| variant.select.tags().len().max(1))
                .sum(),
            "type tags",
            "oneOf",
            "let a choice among fewer types stand for some of them",
        ),
        Shape::Any => return,
    };
    if count > MOST {
        report.error(
            &def.origin.child(keyword),
            format_args!("{count} {what} are more than a type may have, which is {MOST}"),
            remedy,
        );
        return;
    }
    let Shape::Union(shape) = &def.shape else {
        return;
    };
    let collections = shape.variants.iter().filter(|variant| variant.is_list());
    let collections = collections.count();
    if collections > MOST_COLLECTIONS {
        report.error(
            &def.origin.child(keyword),
            format_args!(
                "{collections} collections are more than a choice may have, which is {MOST_COLLECTIONS}"
            ),
            remedy,
        );
    }
}

/// What chooses a type must have a field in it: else a value that somebody made could not say which
/// it is, and would be written without its tag.
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

/// A struct whose required members lead back to itself has no finite value.
fn finite(model: &Model, report: &mut Report) {
    let mut state = vec![State::New; model.types.len()];
    for start in 0..model.types.len() {
        // An explicit stack: the chain may be as long as there are types.
        let mut stack = vec![(TypeId(start), false)];
        while let Some((id, done)) = stack.pop() {
            if done {
                state[id.0] = State::Finite;
                continue;
            }
            match state[id.0] {
                State::Finite => continue,
                State::Open => {
                    report.error(
                        &model.get(id).origin,
                        "the required members of this type lead back to it: no value would ever end",
                        "take one of them out of `required`",
                    );
                    continue;
                }
                State::New => {}
            }
            state[id.0] = State::Open;
            stack.push((id, true));
            let Some(shape) = model.as_struct(id) else {
                continue;
            };
            for field in shape
                .fields
                .iter()
                .filter(|field| field.required && !field.value.nullable)
            {
                if let Type::Named(next) = field.value.ty {
                    stack.push((next, false));
                }
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Finite,
}
