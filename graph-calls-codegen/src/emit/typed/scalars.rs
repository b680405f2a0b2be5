//! What is asked of strings, numbers and booleans, and what any value answers by its kind.

use super::{Asked, Of, answer::Answer};
use crate::{
    emit::{count, rules::literal},
    ir::{Bound, Count, Literal, Rule},
};
use proc_macro2::{Literal as Token, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::BTreeSet;

/// A rule for a value that is neither array nor object.
pub(super) fn answer(rule: &Rule, asked: &Asked<'_>) -> Option<Answer> {
    match asked.of {
        Of::Boolean => boolean(rule, asked),
        Of::Integer => integer(rule, &asked.name),
        Of::Number => number(rule, &asked.name),
        Of::Text => text(rule, &asked.name),
        Of::Implied(tag) => implied(rule, tag),
        _ => None,
    }
}

/// What a value answers by being of its kind; rules for other kinds hold.
pub(super) fn of_kind(rule: &Rule, kind: &'static str) -> Option<Answer> {
    let is = |literal: &Literal| match literal {
        Literal::Array(_) => kind == "array",
        Literal::Object(_) => kind == "object",
        _ => false,
    };
    match rule {
        Rule::Type(kinds) => Some(Answer::Known(kinds.contains(&kind))),
        Rule::Enum(values) => (!values.iter().any(is)).then_some(Answer::Known(false)),
        Rule::Const(value) => (!is(value)).then_some(Answer::Known(false)),
        _ => Some(Answer::Known(true)),
    }
}

fn boolean(rule: &Rule, asked: &Asked<'_>) -> Option<Answer> {
    let Some(values) = values(rule) else {
        return of_kind(rule, "boolean");
    };
    let has = |value: bool| values.contains(&Literal::Boolean(value));
    let name = &asked.name;
    Some(match (has(true), has(false)) {
        (true, false) => Answer::unary(quote!(*#name)),
        (false, true) => Answer::unary(quote!(!*#name)),
        (both, _) => Answer::Known(both),
    })
}

fn integer(rule: &Rule, name: &TokenStream) -> Option<Answer> {
    let value = quote!(::core::primitive::i64::from(*#name));
    if let Some(values) = values(rule) {
        let numbers = values.iter().filter_map(|value| match value {
            Literal::Number(text) => Some(text.parse::<i64>().ok()),
            _ => None,
        });
        let numbers = numbers.collect::<Option<BTreeSet<i64>>>()?;
        return Some(one_of(&value, &numbers));
    }
    match rule {
        Rule::Type(kinds) => {
            let fits = kinds.contains(&"integer") || kinds.contains(&"number");
            Some(Answer::Known(fits))
        }
        Rule::Bound(Bound::MultipleOf, _) => None,
        Rule::Bound(bound, limit) => {
            let limit = Token::i64_suffixed(limit.parse().ok()?);
            Some(compared(*bound, &value, &limit))
        }
        _ => of_kind(rule, "integer"),
    }
}

/// A number, or what is not finite and so a string; all comparisons are exact.
fn number(rule: &Rule, name: &TokenStream) -> Option<Answer> {
    if let Some(values) = values(rule) {
        let values = values.iter().map(literal);
        return Some(Answer::unary(quote!(#name.is_one_of(&[#(#values),*]))));
    }
    match rule {
        Rule::Type(kinds) => {
            let finite = if kinds.contains(&"number") {
                Answer::unary(quote!(#name.is_finite()))
            } else if kinds.contains(&"integer") {
                Answer::unary(quote!(#name.is_integer()))
            } else {
                Answer::Known(false)
            };
            Some(match (finite, kinds.contains(&"string")) {
                (finite, false) => finite,
                (_, true) if kinds.contains(&"number") => Answer::Known(true),
                (finite, true) => finite.or(Answer::unary(quote!(#name.is_finite())).not()),
            })
        }
        Rule::Bound(bound, limit) => {
            let bound = format_ident!("{bound:?}");
            Some(Answer::unary(
                quote!(#name.keeps(rt::Bound::#bound, #limit)),
            ))
        }
        // What is asked of strings is mostly asked of none.
        Rule::Count(Count::MinLength | Count::MaxLength, _)
        | Rule::Pattern(_)
        | Rule::Format(_) => None,
        _ => of_kind(rule, "number"),
    }
}

fn compared(bound: Bound, value: &TokenStream, limit: &Token) -> Answer {
    Answer::comparison(match bound {
        Bound::Minimum => quote!(#value >= #limit),
        Bound::Maximum => quote!(#value <= #limit),
        Bound::ExclusiveMinimum => quote!(#value > #limit),
        _ => quote!(#value < #limit),
    })
}

fn text(rule: &Rule, name: &TokenStream) -> Option<Answer> {
    if let Some(values) = values(rule) {
        return Some(one_of(name, &texts(values)));
    }
    match rule {
        Rule::Count(Count::MinLength, limit) => {
            let (limit, most) = (count(*limit), count(u64::MAX));
            Some(Answer::unary(quote!(rt::length(#name, #limit, #most))))
        }
        Rule::Count(Count::MaxLength, limit) => {
            let limit = count(*limit);
            Some(Answer::unary(quote!(rt::length(#name, 0, #limit))))
        }
        Rule::Pattern(pattern) => {
            let prefix = pattern.prefix.as_ref()?;
            Some(Answer::unary(quote!(#name.starts_with(#prefix))))
        }
        Rule::Format(_) => None,
        _ => of_kind(rule, "string"),
    }
}

fn implied(rule: &Rule, tag: &str) -> Option<Answer> {
    let characters = u64::try_from(tag.chars().count()).ok()?;
    let holds = match rule {
        Rule::Count(Count::MinLength, limit) => characters >= *limit,
        Rule::Count(Count::MaxLength, limit) => characters <= *limit,
        Rule::Pattern(pattern) => tag.starts_with(pattern.prefix.as_ref()?),
        Rule::Format(_) => return None,
        _ => match values(rule) {
            Some(values) => texts(values).contains(tag),
            None => return of_kind(rule, "string"),
        },
    };
    Some(Answer::Known(holds))
}

/// The values that `enum` or `const` allows.
fn values(rule: &Rule) -> Option<&[Literal]> {
    match rule {
        Rule::Enum(values) => Some(values),
        Rule::Const(value) => Some(std::slice::from_ref(value)),
        _ => None,
    }
}

fn texts(values: &[Literal]) -> BTreeSet<&str> {
    let texts = values.iter().filter_map(|value| match value {
        Literal::String(text) => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn one_of<T: ToTokens>(value: &TokenStream, allowed: &BTreeSet<T>) -> Answer {
    if allowed.is_empty() {
        return Answer::Known(false);
    }
    let allowed = allowed.iter();
    Answer::unary(quote!(::core::matches!(#value, #(#allowed)|*)))
}
