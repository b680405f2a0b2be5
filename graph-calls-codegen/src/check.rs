//! Whole-model rules: choices by tags that a type does not keep, and types without a finite value.

use crate::{
    error::quoted,
    ir::{Model, Shape, Struct, Type, TypeId, Union},
    report::Report,
};

/// Checks what no schema shows by itself.
pub(crate) fn check(model: &Model, report: &mut Report) {
    for def in &model.types {
        if let Shape::Union(shape) = &def.shape {
            declared(model, shape, report);
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
