//! Whole-model rules: names that meet, and types without a finite value.

use crate::{
    error::{Origin, quoted},
    ir::{Model, PathPiece, Request, Shape, Struct, Type, TypeId, Union},
    report::Report,
};
use std::collections::HashMap;

/// Checks what no schema shows by itself.
pub(crate) fn check(model: &Model, report: &mut Report) {
    type_names(model, report);
    for def in &model.types {
        if let Some(request) = &def.request {
            variables(request, report);
        }
        match &def.shape {
            Shape::Struct(shape) => identifiers(
                shape
                    .fields
                    .iter()
                    .map(|field| (&field.json, &field.rust, field.origin.clone())),
                "members",
                "leave one of the two out of `properties`, and it is kept in `additional`",
                report,
            ),
            Shape::Enum(shape) => {
                let origin = def.origin.child("enum");
                identifiers(
                    shape
                        .members
                        .iter()
                        .map(|member| (&member.json, &member.rust, origin.clone())),
                    "enum members",
                    "leave one of the two out, and an open enum keeps it as `Other`",
                    report,
                );
            }
            Shape::Any => {}
            Shape::Union(shape) => {
                identifiers(
                    shape.variants.iter().map(|variant| {
                        (
                            &model.get(variant.body).name,
                            &variant.rust,
                            variant.origin.clone(),
                        )
                    }),
                    "branches",
                    "give their types other titles",
                    report,
                );
                declared(model, shape, report);
            }
        }
    }
    finite(model, report);
}

/// What chooses a type must have a field in it: else a value that somebody made could not say which
/// it is, and would be written without its annotation.
fn declared(model: &Model, union: &Union, report: &mut Report) {
    for variant in &union.variants {
        let body = model.get(variant.body);
        if let Shape::Struct(Struct { tag: None, .. }) = &body.shape {
            report.fault(
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

/// Each variable of a path is an argument of one function.
fn variables(request: &Request, report: &mut Report) {
    let variables = request.pieces.iter().filter_map(|piece| match piece {
        PathPiece::Literal(_) => None,
        PathPiece::Variable { name, rust } => Some((name, rust, request.origin.child("href"))),
    });
    identifiers(
        variables,
        "variables",
        "give one of them another name",
        report,
    );
}

fn type_names(model: &Model, report: &mut Report) {
    let mut seen: HashMap<&str, &Origin> = HashMap::new();
    for def in &model.types {
        if let Some(first) = seen.insert(&def.name, &def.origin) {
            report.fault(
                &def.origin,
                format_args!(
                    "the type {} is declared at {first} already",
                    quoted(&def.name)
                ),
                "give one of them another `title`",
            );
        }
    }
}

/// Two JSON names must not become one Rust name.
fn identifiers<'a>(
    names: impl Iterator<Item = (&'a String, &'a String, Origin)>,
    what: &str,
    remedy: &str,
    report: &mut Report,
) {
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for (json, rust, origin) in names {
        if let Some(first) = seen.insert(rust, json) {
            let (first, second) = (quoted(first), quoted(json));
            report.fault(
                &origin,
                format_args!(
                    "the {what} {first} and {second} both become {}",
                    quoted(rust)
                ),
                remedy,
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
                    report.fault(
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
