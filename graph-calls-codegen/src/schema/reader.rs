//! JSON to [`Schema`]: each member goes to its keyword's row in the table.

use super::table::{self, Keyword, Rule};
use super::value::KeywordValue;
use super::{Resolve, Schema};
use crate::error::{Origin, quoted};
use crate::json::Json;
use crate::report::Report;

/// The dialect of every document, which it may declare.
pub(crate) const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Reads a whole document.
pub(crate) fn read_document(
    json: &Json,
    root: Origin,
    resolve: &dyn Resolve,
    report: &mut Report,
) -> Schema {
    Reader { resolve, report }.schema(json, root)
}

/// Reads schemas, noting errors on the way.
pub(super) struct Reader<'a> {
    pub(super) resolve: &'a dyn Resolve,
    pub(super) report: &'a mut Report,
}

impl Reader<'_> {
    /// Reads a schema and those in it; `serde_json` bounds how deep they nest.
    pub(super) fn schema(&mut self, json: &Json, origin: Origin) -> Schema {
        let mut schema = Schema::empty(origin);
        match json {
            Json::Bool(verdict) => schema.always = Some(*verdict),
            Json::Object(members) => {
                for (name, json) in members {
                    self.member(&mut schema, name, json);
                }
                self.companions(&schema);
            }
            other => {
                let reason = format_args!(
                    "a schema must be an object or a boolean, and this is {}",
                    other.noun()
                );
                self.report.error(&schema.origin, reason, "");
            }
        }
        schema
    }

    /// Errors for keywords without the one that gives them an effect.
    fn companions(&mut self, schema: &Schema) {
        for name in &schema.keywords {
            let needs = table::find(name).and_then(Keyword::needs);
            if let Some(other) = needs.filter(|other| !schema.has(other)) {
                let reason = format_args!("`{name}` has no effect without `{other}`");
                let remedy = format_args!("remove it, or add `{other}`");
                self.report
                    .error(&schema.origin.child(name), reason, remedy);
            }
        }
    }

    fn member(&mut self, schema: &mut Schema, name: &str, json: &Json) {
        let at = schema.origin.child(name);
        let Some(keyword) = table::find(name) else {
            let reason = format_args!("{} is not a keyword", quoted(name));
            match table::nearest(name) {
                Some(near) => self
                    .report
                    .error(&at, reason, format_args!("write `{near}`")),
                None => self.report.error(&at, reason, "remove it"),
            }
            return;
        };
        schema.keywords.push(keyword.name());
        match keyword.rule {
            Rule::Assertion(read) | Rule::Annotation(read) => read(
                schema,
                KeywordValue {
                    keyword,
                    json,
                    at,
                    reader: self,
                },
            ),
            Rule::Unsupported(instead) => {
                self.report.error(
                    &at,
                    format_args!("`{}` is not supported", keyword.name()),
                    instead,
                );
            }
        }
    }
}
