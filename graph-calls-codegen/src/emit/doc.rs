//! Documentation of items.

use super::markdown::Markdown;
use crate::{
    error::Origin,
    ir::{Constraint, Type, Value},
};
use proc_macro2::TokenStream;

/// The documentation of an item: its description, what the type doesn't say, and its source.
pub(super) fn doc(
    description: Option<&str>,
    value: Option<&Value>,
    origin: &Origin,
) -> TokenStream {
    let description = description.map(|text| Markdown::default().prose(text));
    let mut text = description
        .filter(|text| !text.is_empty())
        .unwrap_or_else(|| {
            Markdown::new("Described by no document; see ")
                .code(&source(origin))
                .ours(".")
        });
    if let Some(value) = value {
        text = limits(text, value);
    }
    text.ours("\n\nSource: ")
        .code(&source(origin))
        .ours(".")
        .attributes()
}

/// The place of a schema: `schemas/call.json`, `schemas/call.json#/properties/state`.
pub(super) fn source(origin: &Origin) -> String {
    match origin.pointer() {
        "" => origin.file().to_owned(),
        pointer => format!("{}#{pointer}", origin.file()),
    }
}

/// Adds what `Valid` promises of a value beyond its type.
fn limits(mut text: Markdown, value: &Value) -> Markdown {
    let own = value.constraints.iter().map(|constraint| ("", constraint));
    let items = match &value.ty {
        Type::List(item) => item.constraints.as_slice(),
        _ => &[],
    };
    let items = items.iter().map(|constraint| ("each item ", constraint));
    let mut count = 0;
    let all = own.chain(items);
    // What the type is called says as much.
    for (whose, constraint) in all.filter(|(_, constraint)| **constraint != Constraint::Finite) {
        text = text.ours(if count == 0 {
            "\n\nChecked by `Valid`: "
        } else {
            "; "
        });
        text = limit(text.ours(whose), constraint);
        count += 1;
    }
    if count == 0 { text } else { text.ours(".") }
}

fn limit(text: Markdown, constraint: &Constraint) -> Markdown {
    match constraint {
        Constraint::Length(min, max) => between(text, *min, *max, " characters"),
        Constraint::Items(1, None) => between(text, 1, None, " item"),
        Constraint::Items(min, max) => between(text, *min, *max, " items"),
        Constraint::Prefix(prefix) => text.ours("starts with ").code(prefix),
        Constraint::Range(min, max) => text.word(min).ours(" to ").word(max),
        Constraint::Finite => text,
        Constraint::Rules(_) => text.ours("what the document asks beside the reference"),
    }
}

fn between(text: Markdown, min: u64, max: Option<u64>, what: &'static str) -> Markdown {
    match (min, max) {
        (0, Some(max)) => text.ours("at most ").word(max),
        (min, None) => text.ours("at least ").word(min),
        (min, Some(max)) => text.word(min).ours(" to ").word(max),
    }
    .ours(what)
}
