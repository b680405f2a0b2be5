//! Documentation of items.

use super::markdown::Markdown;
use crate::{
    error::Origin,
    ir::{Bound, Constraint, Type, Value},
};
use proc_macro2::TokenStream;

/// The documentation of an item: its description, the constraints that its type cannot express, and its source.
pub(super) fn doc(
    description: Option<&str>,
    value: Option<&Value>,
    origin: &Origin,
) -> TokenStream {
    let description = description.map(|text| Markdown::default().prose(text));
    let mut text = description
        .filter(|text| !text.is_empty())
        .unwrap_or_else(|| {
            Markdown::new("The document has no description; see ")
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

/// Adds the constraints that `Valid` validates beyond the type.
fn limits(mut text: Markdown, value: &Value) -> Markdown {
    let own = value.constraints.iter().map(|constraint| ("", constraint));
    let items = match &value.ty {
        Type::List(item) => item.constraints.as_slice(),
        _ => &[],
    };
    let items = items.iter().map(|constraint| ("each item ", constraint));
    let mut count = 0;
    let all = own.chain(items);
    // `Number` is finite unless strings may stand for it.
    let is_implied = |constraint: &Constraint| matches!(constraint, Constraint::Number { bounds, strings } if bounds.is_empty() && strings.is_empty());
    for (whose, constraint) in all.filter(|(_, constraint)| !is_implied(constraint)) {
        text = text.ours(if count == 0 {
            "\n\nValidated by `Valid`: "
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
        Constraint::Length(min, max) => between(text, *min, *max, [" character", " characters"]),
        Constraint::Items(min, max) => between(text, *min, *max, [" item", " items"]),
        Constraint::Prefix(prefix) => text.ours("starts with ").code(prefix),
        Constraint::Range(min, max) => text.word(min).ours(" to ").word(max),
        Constraint::Number { bounds, strings } => number(text, bounds, strings),
        Constraint::Tag { tags, .. } => either(text.ours("its type tag is "), tags),
        Constraint::Rules(_) => text.ours("all assertions of its schema"),
    }
}

fn number(mut text: Markdown, bounds: &[(Bound, String)], strings: &[String]) -> Markdown {
    for (place, (bound, limit)) in bounds.iter().enumerate() {
        text = text.ours(if place == 0 { "" } else { ", " });
        text = text.ours(match bound {
            Bound::Minimum => "at least ",
            Bound::Maximum => "at most ",
            Bound::ExclusiveMinimum => "more than ",
            Bound::ExclusiveMaximum => "less than ",
            Bound::MultipleOf => "a multiple of ",
        });
        text = text.word(limit);
    }
    if strings.is_empty() {
        return text;
    }
    let or = if bounds.is_empty() {
        "finite or "
    } else {
        ", or "
    };
    either(text.ours(or), strings)
}

/// `a`, or `a` or `b`.
fn either(text: Markdown, all: &[String]) -> Markdown {
    let mut all = all.iter();
    let text = match all.next() {
        Some(first) => text.code(first),
        None => text.ours("none"),
    };
    all.fold(text, |text, one| text.ours(" or ").code(one))
}

/// A range of counts; `what` is counted, in the singular and in the plural.
fn between(text: Markdown, min: u64, max: Option<u64>, what: [&'static str; 2]) -> Markdown {
    let (text, last) = match (min, max) {
        (0, Some(max)) => (text.ours("at most ").word(max), max),
        (min, None) => (text.ours("at least ").word(min), min),
        (min, Some(max)) if min == max => (text.ours("exactly ").word(min), min),
        (min, Some(max)) => (text.word(min).ours(" to ").word(max), max),
    };
    let [one, many] = what;
    text.ours(if last == 1 { one } else { many })
}
