//! Generates the types of a model for `serde_derive`: the same types, members and variants, with
//! `flatten` for undeclared members, and without validation.

use graph_calls_codegen::ir::{Enum, Model, Select, Shape, Struct, Tag, Type, Union, Value};
use std::fmt::Write as _;

const TAG: &str = "@odata.type";
const DERIVE: &str = "#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]";
/// Omits an optional member without a value.
const OPTIONAL: &str = "skip_serializing_if = \"Option::is_none\"";

/// Returns the source of the root of a crate.
pub fn source(model: &Model) -> String {
    let mut out =
        String::from("use serde::{Deserialize, Serialize};\nuse std::collections::HashMap;\n");
    for def in &model.types {
        let name = &def.name;
        let of = match &def.shape {
            Shape::Struct(shape) => structure(model, name, shape),
            Shape::Union(shape) => union(model, name, shape),
            Shape::Enum(shape) => words(name, shape),
            Shape::Any => format!("pub type {name} = serde_json::Value;\n"),
        };
        out.push('\n');
        out.push_str(&of);
    }
    out
}

fn structure(model: &Model, name: &str, shape: &Struct) -> String {
    let mut out = format!("{DERIVE}\npub struct {name} {{\n");
    // The enum consumes the tag that selects a variant.
    if shape.tag.as_ref().is_some_and(|tag| !Tag::is_implied(tag)) {
        let _ = writeln!(out, "    #[serde(rename = {TAG:?}, {OPTIONAL})]");
        out.push_str("    pub odata_type: Option<String>,\n");
    }
    for field in &shape.fields {
        let ty = value(model, &field.value, !field.required);
        let option = !field.required || field.value.nullable;
        let (json, rust) = (&field.json, &field.rust);
        if field.required {
            let _ = writeln!(out, "    #[serde(rename = {json:?})]");
        } else {
            let _ = writeln!(out, "    #[serde(rename = {json:?}, {OPTIONAL})]");
        }
        let ty = if option { format!("Option<{ty}>") } else { ty };
        let _ = writeln!(out, "    pub {rust}: {ty},");
    }
    out.push_str(
        "    #[serde(flatten)]\n    pub additional: HashMap<String, serde_json::Value>,\n}\n",
    );
    out
}

/// Returns the type of a value other than null; optional objects are boxed, as in this project.
fn value(model: &Model, of: &Value, boxed: bool) -> String {
    match &of.ty {
        Type::Boolean => "bool".to_owned(),
        Type::Int32 => "i32".to_owned(),
        Type::Int64 => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::String => "String".to_owned(),
        Type::Any => "serde_json::Value".to_owned(),
        Type::Named(id) => {
            let def = model.get(*id);
            match &def.shape {
                Shape::Struct(_) | Shape::Union(_) if boxed => format!("Box<{}>", def.name),
                _ => def.name.clone(),
            }
        }
        Type::List(item) => {
            let ty = value(model, item, false);
            if item.nullable {
                format!("Vec<Option<{ty}>>")
            } else {
                format!("Vec<{ty}>")
            }
        }
    }
}

fn union(model: &Model, name: &str, shape: &Union) -> String {
    let mut out = format!("{DERIVE}\n#[serde(tag = {TAG:?})]\npub enum {name} {{\n");
    // serde requires untagged variants to come last.
    let mut last = String::new();
    let other = shape
        .variants
        .iter()
        .any(|variant| variant.select == Select::Unknown);
    for variant in &shape.variants {
        let (rust, body) = (&variant.rust, &model.get(variant.body).name);
        if variant.is_list() {
            let _ = writeln!(last, "    #[serde(untagged)]\n    {rust}(Vec<{body}>),");
            continue;
        }
        if let [tag, aliases @ ..] = variant.select.tags() {
            let _ = write!(out, "    #[serde(rename = {tag:?}");
            for alias in aliases {
                let _ = write!(out, ", alias = {alias:?}");
            }
            let _ = writeln!(out, ")]\n    {rust}(Box<{body}>),");
            if other || !matches!(variant.select, Select::Absent(_)) {
                continue;
            }
            let _ = writeln!(
                last,
                "    #[serde(untagged)]\n    {rust}Untagged(Box<{body}>),"
            );
        } else {
            let _ = writeln!(last, "    #[serde(untagged)]\n    {rust}(Box<{body}>),");
        }
    }
    out + &last + "}\n"
}

fn words(name: &str, shape: &Enum) -> String {
    let mut out = format!("{DERIVE}\npub enum {name} {{\n");
    for member in &shape.members {
        let _ = writeln!(
            out,
            "    #[serde(rename = {:?})]\n    {},",
            member.json, member.rust
        );
    }
    if let Some(open) = &shape.open {
        let _ = writeln!(out, "    #[serde(untagged)]\n    {open}(String),");
    }
    out + "}\n"
}
