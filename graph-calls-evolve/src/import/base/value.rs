//! Generates the schemas of members: primitive types, references, collections, null.

use super::{Base, Members, member, text, texts};
use crate::import::metadata::{Kind, Member};
use crate::import::notice::Notice;
use graph_calls_codegen::error::quoted;
use graph_calls_codegen::json::Json;

/// The form of schema that a type name becomes.
enum Form {
    /// A JSON type, with the bounds of an integer.
    Plain(&'static str, Option<[i64; 2]>),
    /// A string, with its maximum length in characters.
    Text(Option<u64>),
    /// A number, or one of the strings `-INF`, `INF` and `NaN`.
    Double,
    /// Another document.
    Reference(String),
    /// Any value.
    Any,
    /// A stream, which has its own URL and does not occur in the JSON.
    Stream,
}

impl Base<'_> {
    /// Returns the schema of a member; `None` if the member does not occur in the JSON.
    pub(super) fn value(&mut self, member: &Member) -> Option<Json> {
        let form = self.form(member);
        if matches!(form, Form::Stream) {
            return None;
        }
        if !member.ty.is_collection {
            return Some(Json::Object(schema(&form, member.nullable)));
        }
        let items = Json::Object(schema(&form, false));
        let ty = if member.nullable {
            texts(["array", "null"])
        } else {
            text("array")
        };
        Some(Json::Object(vec![
            super::member("type", ty),
            super::member("items", items),
        ]))
    }

    fn form(&mut self, member: &Member) -> Form {
        let name = &*member.ty.name;
        let limit = member.max_length(self.metadata);
        if let Some(form) = primitive(name, limit) {
            return form;
        }
        if self.closure.types.contains(name) {
            return Form::Reference(self.reference(name, ""));
        }
        let kind = self.metadata.types.get(name).map(|declared| &declared.kind);
        let (reason, remedy) = match kind {
            Some(Kind::Definition(of)) => match primitive(&of.underlying, limit) {
                Some(form) => return form,
                None => ("is defined by an unsupported type", ""),
            },
            Some(_) => ("is cut from the import", ", or import the type"),
            None => ("is not declared", ""),
        };
        let reason = format_args!(
            "{} of {} {reason}: any value is allowed",
            quoted(name),
            quoted(&member.name)
        );
        let remedy = format!("give its type in the overlay{remedy}");
        let warning = Notice::metadata(&self.metadata.file, member.position, reason, remedy);
        self.untyped.push((member.name.clone(), warning));
        Form::Any
    }
}

fn schema(form: &Form, nullable: bool) -> Members {
    let ty = |ty: &str| {
        let value = if nullable {
            texts([ty, "null"])
        } else {
            text(ty)
        };
        member("type", value)
    };
    match form {
        Form::Text(limit) => {
            let mut schema = vec![ty("string")];
            let limit = limit.map(|limit| member("maxLength", Json::Number(limit.into())));
            schema.extend(limit);
            schema
        }
        Form::Plain(name, bounds) => {
            let mut schema = vec![ty(name)];
            if let Some([minimum, maximum]) = bounds {
                schema.push(member("minimum", Json::Number((*minimum).into())));
                schema.push(member("maximum", Json::Number((*maximum).into())));
            }
            schema
        }
        Form::Double => {
            let words = texts(["-INF", "INF", "NaN"]);
            let branches = [ty("number"), member("enum", words)];
            let branches = branches.map(|branch| Json::Object(vec![branch]));
            vec![member("anyOf", Json::Array(branches.into()))]
        }
        Form::Reference(file) => {
            let reference = member("$ref", text(file));
            if !nullable {
                return vec![reference];
            }
            let branches = [reference, member("type", text("null"))];
            let branches = branches.map(|branch| Json::Object(vec![branch]));
            vec![member("anyOf", Json::Array(branches.into()))]
        }
        Form::Any | Form::Stream => Vec::new(),
    }
}

/// Returns the form of a primitive type of OData; `limit` is the facet `MaxLength`.
fn primitive(name: &str, limit: Option<u64>) -> Option<Form> {
    let bounds = |minimum: i64, maximum: i64| Form::Plain("integer", Some([minimum, maximum]));
    let form = match name.strip_prefix("Edm.")? {
        "String" => Form::Text(limit),
        // The facet counts bytes; base64 has four characters for each three, the last ones padded.
        "Binary" => Form::Text(limit.map(|bytes| bytes.div_ceil(3).saturating_mul(4))),
        "Guid" | "Duration" | "DateTimeOffset" | "Date" | "TimeOfDay" => Form::Text(None),
        "Boolean" => Form::Plain("boolean", None),
        "Byte" => bounds(0, 255),
        "SByte" => bounds(-128, 127),
        "Int16" => bounds(i16::MIN.into(), i16::MAX.into()),
        "Int32" => bounds(i32::MIN.into(), i32::MAX.into()),
        "Int64" => bounds(i64::MIN, i64::MAX),
        "Double" | "Single" => Form::Double,
        "Decimal" => Form::Plain("number", None),
        "Stream" => Form::Stream,
        "Untyped"
        | "PrimitiveType"
        | "ComplexType"
        | "EntityType"
        | "AnnotationPath"
        | "PropertyPath"
        | "NavigationPropertyPath" => Form::Any,
        other if other.starts_with("Geography") || other.starts_with("Geometry") => Form::Any,
        _ => return None,
    };
    Some(form)
}
