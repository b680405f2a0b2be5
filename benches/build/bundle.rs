//! The documents in the form that typify supports best, as one schema.
//!
//! typify does not follow a `$ref` to another file, ignores `const`, and generates a tagged enum only
//! if every branch is inline and requires a tag that is an `enum` of one. So bases are merged into the
//! types that derive from them, a tag becomes `enum: [TAG]`, each branch is inlined, and the branch for
//! unknown tags is omitted. Where the tag may be absent, the union becomes one object with the members
//! of all branches. Descriptions are omitted, and so is null where the member may be absent:
//! `Option` accepts it.

use graph_calls_codegen::ir::{
    Constraint, Enum, Field, Model, Select, Shape, Struct, Tag, Type, Value, Variant,
};
use serde_json::{Map, Value as Json, json};

const TAG: &str = "@odata.type";

/// The bundle of a model: its types as `definitions` of one draft-07 schema.
pub(crate) fn bundle(model: &Model) -> Json {
    let mut definitions = Map::new();
    for def in &model.types {
        let schema = match &def.shape {
            Shape::Struct(shape) => object(model, shape, None),
            Shape::Enum(shape) => words(shape),
            Shape::Union(union) => {
                let (lists, ones): (Vec<_>, Vec<_>) =
                    union.variants.iter().partition(|variant| variant.is_list());
                let one = choice(model, &ones);
                if lists.is_empty() {
                    one
                } else {
                    let name = format!("{}Item", def.name);
                    let item = json!({ "$ref": format!("#/definitions/{name}") });
                    definitions.insert(name, one);
                    json!({ "oneOf": [item, { "type": "array", "items": item }] })
                }
            }
            Shape::Any => json!({}),
        };
        definitions.insert(def.name.clone(), schema);
    }
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "definitions": definitions,
    })
}

/// A closed set, even where the document takes other words: a choice between words and any string
/// would be tried word by word.
fn words(shape: &Enum) -> Json {
    let words: Vec<&str> = shape
        .members
        .iter()
        .map(|member| member.json.as_str())
        .collect();
    json!({ "type": "string", "enum": words })
}

fn object(model: &Model, shape: &Struct, tag: Option<&str>) -> Json {
    let mut properties = Map::new();
    let mut required = Vec::new();
    if let Some(tag) = tag {
        properties.insert(TAG.to_owned(), json!({ "type": "string", "enum": [tag] }));
        required.push(TAG);
    } else if shape.tag.is_some() {
        properties.insert(TAG.to_owned(), json!({ "type": "string" }));
        if shape.tag.as_ref().is_some_and(Tag::is_implied) {
            required.push(TAG);
        }
    }
    for field in &shape.fields {
        properties.insert(field.json.clone(), member(model, field));
        if field.required {
            required.push(&field.json);
        }
    }
    json!({ "type": "object", "properties": properties, "required": required })
}

fn member(model: &Model, field: &Field) -> Json {
    let nullable = field.required && field.value.nullable;
    or_null(value(model, &field.value), nullable)
}

fn or_null(schema: Json, nullable: bool) -> Json {
    if nullable {
        json!({ "oneOf": [schema, { "type": "null" }] })
    } else {
        schema
    }
}

fn value(model: &Model, of: &Value) -> Json {
    let mut schema = match &of.ty {
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Int32 => json!({ "type": "integer", "format": "int32" }),
        Type::Int64 => json!({ "type": "integer", "format": "int64" }),
        Type::Number => json!({ "type": "number" }),
        Type::String => json!({ "type": "string" }),
        Type::Any => json!({}),
        Type::Named(id) => json!({ "$ref": format!("#/definitions/{}", model.get(*id).name) }),
        Type::List(item) => {
            json!({ "type": "array", "items": or_null(value(model, item), item.nullable) })
        }
    };
    for constraint in &of.constraints {
        match constraint {
            Constraint::Length(least, most) => {
                if *least > 0 {
                    schema["minLength"] = json!(least);
                }
                if let Some(most) = most {
                    schema["maxLength"] = json!(most);
                }
            }
            Constraint::Prefix(prefix) => {
                schema["pattern"] = json!(format!("^{}", prefix.replace('+', "\\+")));
            }
            Constraint::Range(least, most) => {
                schema["minimum"] = json!(least);
                schema["maximum"] = json!(most);
            }
            // It makes the same types with them.
            Constraint::Number { .. }
            | Constraint::Items(..)
            | Constraint::Tag { .. }
            | Constraint::Rules(_) => {}
        }
    }
    schema
}

fn choice(model: &Model, variants: &[&Variant]) -> Json {
    let body = |variant: &Variant| model.as_struct(variant.body).cloned().unwrap_or_default();
    let optional = variants
        .iter()
        .any(|variant| matches!(variant.select, Select::Absent(_)));
    if optional {
        let mut all = Struct {
            tag: Some(Tag::Free { declared: None }),
            fields: Vec::new(),
        };
        for variant in variants {
            for field in body(variant).fields {
                if all.fields.iter().all(|known| known.json != field.json) {
                    all.fields.push(Field {
                        required: false,
                        ..field
                    });
                }
            }
        }
        return object(model, &all, None);
    }
    let tagged = variants.iter().flat_map(|variant| {
        let tags = variant.select.tags().iter();
        tags.map(|tag| object(model, &body(variant), Some(tag)))
    });
    json!({ "oneOf": tagged.collect::<Vec<_>>() })
}
