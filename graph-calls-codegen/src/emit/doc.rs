//! Descriptions as rustdoc.

use crate::{
    error::Origin,
    ir::{Constraint, Type, Value},
};
use proc_macro2::TokenStream;
use quote::quote;
use std::fmt::Write as _;

/// The documentation of an item: its description, what the type doesn't say, and its source.
pub(super) fn doc(
    description: Option<&str>,
    value: Option<&Value>,
    origin: &Origin,
) -> TokenStream {
    let mut text = match description {
        Some(description) => sanitise(description),
        None => format!("Described by no document; see `{}`.", source(origin)),
    };
    let limits = value.map(limits).unwrap_or_default();
    if !limits.is_empty() {
        text.push_str("\n\nChecked by `Valid`: ");
        text.push_str(&limits.join("; "));
        text.push('.');
    }
    let _ = write!(text, "\n\nSource: `{}`.", source(origin));
    lines(&text)
}

/// The place of a schema: `schemas/call.json`, `schemas/call.json#/properties/state`.
pub(super) fn source(origin: &Origin) -> String {
    match origin.pointer() {
        "" => origin.file().to_owned(),
        pointer => format!("{}#{pointer}", origin.file()),
    }
}

/// `#[doc]` for each line.
pub(super) fn lines(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// Makes Markdown of anybody's text: an indented line must not become a doctest, nor `[x]` a
/// link, nor `<x>` a tag; an address becomes a link. Code spans stay as they are.
fn sanitise(text: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| sanitise_line(line.trim()))
        .collect();
    lines.join("\n")
}

fn sanitise_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    // A fence would swallow the rest of the documentation.
    let line = if line.starts_with("```") || line.starts_with("~~~") {
        &line[3..]
    } else {
        line
    };
    let balanced = line.matches('`').count() % 2 == 0;
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            out.push_str(if balanced { "`" } else { "\\`" });
        }
        if balanced && index % 2 == 1 {
            out.push_str(part);
        } else {
            prose(part, &mut out);
        }
    }
    out
}

fn prose(text: &str, out: &mut String) {
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        if word.starts_with("https://") || word.starts_with("http://") {
            let end = word.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
            out.push('<');
            out.push_str(end);
            out.push('>');
            out.push_str(word.get(end.len()..).unwrap_or_default());
            continue;
        }
        for character in word.chars() {
            if matches!(character, '[' | ']' | '<' | '>' | '*' | '_' | '\\') {
                out.push('\\');
            }
            out.push(character);
        }
    }
}

/// What `Valid` promises of a value beyond its type.
fn limits(value: &Value) -> Vec<String> {
    let mut limits: Vec<String> = value.constraints.iter().map(limit).collect();
    if let Type::List(item) = &value.ty {
        limits.extend(
            item.constraints
                .iter()
                .map(|constraint| format!("each item {}", limit(constraint))),
        );
    }
    limits
}

fn limit(constraint: &Constraint) -> String {
    let between = |min: u64, max: &Option<u64>, what: &str| match (min, max) {
        (0, Some(max)) => format!("at most {max} {what}"),
        (min, None) => format!("at least {min} {what}"),
        (min, Some(max)) => format!("{min} to {max} {what}"),
    };
    match constraint {
        Constraint::Length(min, max) => between(*min, max, "characters"),
        Constraint::Items(min, max) => between(
            *min,
            max,
            if *min == 1 && max.is_none() {
                "item"
            } else {
                "items"
            },
        ),
        Constraint::Prefix(prefix) => format!("starts with `{prefix}`"),
        Constraint::Range(min, max) => format!("{min} to {max}"),
        Constraint::Rules(_) => "what the document asks beside the reference".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::sanitise;

    #[test]
    fn markdown_that_would_mislead_rustdoc_is_made_harmless() {
        for (text, doc) in [
            ("    let x = 1;", "let x = 1;"),
            ("See [this] <b>", "See \\[this\\] \\<b\\>"),
            ("`Vec<u8>[0]` stays", "`Vec<u8>[0]` stays"),
            (
                "at https://example.com/a_b.",
                "at <https://example.com/a_b>.",
            ),
            ("```rust", "rust"),
            ("one ` tick", "one \\` tick"),
        ] {
            assert_eq!(sanitise(text), doc);
        }
    }
}
