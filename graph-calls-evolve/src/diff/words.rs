//! Formats types and values as Rust or JSON.

use super::side::Side;
use graph_calls_codegen::{
    error::quoted,
    ir::{Field, Literal, Shape, Type, TypeDef, Value},
};

/// The maximum number of items to list.
const MAX_LISTED: usize = 8;

impl Side<'_> {
    /// Returns the Rust type of a field.
    pub(super) fn field_type(&self, field: &Field) -> String {
        if field.required {
            self.value_type(&field.value)
        } else {
            format!("Option<{}>", self.boxed(&field.value.ty))
        }
    }

    /// Returns the Rust type of a required member or an item.
    pub(super) fn value_type(&self, value: &Value) -> String {
        if value.nullable {
            format!("Option<{}>", self.boxed(&value.ty))
        } else {
            self.plain_type(&value.ty)
        }
    }

    fn boxed(&self, ty: &Type) -> String {
        let plain = self.plain_type(ty);
        match ty {
            Type::Named(id) if self.model.as_struct(*id).is_some() => format!("Box<{plain}>"),
            _ => plain,
        }
    }

    /// Returns the Rust type of a value that is present and not null.
    pub(super) fn plain_type(&self, ty: &Type) -> String {
        match ty {
            Type::Boolean => "bool".to_owned(),
            Type::Int32 => "i32".to_owned(),
            Type::Int64 => "i64".to_owned(),
            Type::Number => "Number".to_owned(),
            Type::String => "String".to_owned(),
            Type::Any => "RawJson".to_owned(),
            Type::Named(id) => self.name(*id).to_owned(),
            Type::List(item) => format!("Vec<{}>", self.value_type(item)),
        }
    }
}

/// Describes the kind of a type.
pub(super) fn kind(def: &TypeDef) -> &'static str {
    match &def.shape {
        Shape::Struct(_) => "an object",
        Shape::Union(_) => "a choice by `@odata.type`",
        Shape::Enum(shape) if shape.open.is_some() => "an open enum",
        Shape::Enum(_) => "a closed enum",
        Shape::Any => "any value that keeps its schema",
    }
}

/// Formats texts in backticks, separated by commas; counts those beyond the limit.
pub(super) fn list<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> String {
    let texts: Vec<S> = texts.into_iter().collect();
    let listed = texts.iter().take(MAX_LISTED);
    let mut list: Vec<String> = listed
        .map(|text| quoted(text.as_ref()).to_string())
        .collect();
    if texts.len() > MAX_LISTED {
        list.push(format!("and {} more", texts.len() - MAX_LISTED));
    }
    list.join(", ")
}

/// Formats a value as JSON, normalised: equal numbers and equal objects give the same text.
pub(super) fn json(value: &Literal) -> String {
    match value {
        Literal::Null => "null".to_owned(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Number(text) => match text.parse::<f64>() {
            Ok(number) if number.fract() == 0.0 && number.abs() < 9.0e15 => number.to_string(),
            _ => text.clone(),
        },
        Literal::String(text) => format!("{text:?}"),
        Literal::Array(items) => {
            let items: Vec<String> = items.iter().map(json).collect();
            format!("[{}]", items.join(","))
        }
        Literal::Object(members) => {
            let member = |(name, value): &(String, Literal)| format!("{name:?}:{}", json(value));
            let mut members: Vec<String> = members.iter().map(member).collect();
            members.sort();
            format!("{{{}}}", members.join(","))
        }
    }
}
