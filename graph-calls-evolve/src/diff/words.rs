//! Types and values as a reader of Rust or JSON writes them.

use super::side::Side;
use graph_calls_codegen::{
    error::quoted,
    ir::{Field, Literal, Shape, Type, TypeDef, Value},
};

/// How many items of a list are told.
const TOLD: usize = 8;

impl Side<'_> {
    /// The Rust type of a struct's field.
    pub(super) fn field_type(&self, field: &Field) -> String {
        if field.required {
            self.value_type(&field.value)
        } else {
            format!("Option<{}>", self.boxed(&field.value.ty))
        }
    }

    /// The Rust type of a required member or an item.
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

    /// The Rust type of what is there and isn't null.
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

/// What kind of type it is.
pub(super) fn kind(def: &TypeDef) -> &'static str {
    match &def.shape {
        Shape::Struct(_) => "an object",
        Shape::Union(_) => "a choice by `@odata.type`",
        Shape::Enum(shape) if shape.open.is_some() => "an open enum",
        Shape::Enum(_) => "a closed enum",
        Shape::Any => "any value that keeps its schema",
    }
}

/// Texts in backticks, with commas; the last of many are counted.
pub(super) fn list<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> String {
    let texts: Vec<S> = texts.into_iter().collect();
    let told = texts.iter().take(TOLD);
    let mut list: Vec<String> = told.map(|text| quoted(text.as_ref()).to_string()).collect();
    if texts.len() > TOLD {
        list.push(format!("and {} more", texts.len() - TOLD));
    }
    list.join(", ")
}

/// A value as JSON; numbers that are equal, and objects whose members are, come out alike.
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
