//! Formats changes as JSON.

use graph_calls_evolve::diff::{Change, Changes, TypeChanges};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::terminal;

/// `{"verdict", "types": [{"name", "changes": [{"what", "where", "callers", "payloads"}]}]}`
pub(super) fn object(changes: &Changes) -> String {
    // Serializing strings and lists does not fail.
    let mut object = serde_json::to_string_pretty(&All(changes)).unwrap_or_default();
    object.push('\n');
    terminal::json(&object).into_owned()
}

struct All<'a>(&'a Changes);

impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let types: Vec<Type<'_>> = self.0.types().iter().map(Type).collect();
        let mut all = serializer.serialize_struct("Changes", 2)?;
        all.serialize_field("verdict", &self.0.verdict().to_string())?;
        all.serialize_field("types", &types)?;
        all.end()
    }
}

struct Type<'a>(&'a TypeChanges);

impl Serialize for Type<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let changes: Vec<One<'_>> = self.0.changes.iter().map(One).collect();
        let mut of = serializer.serialize_struct("Type", 2)?;
        of.serialize_field("name", &self.0.name)?;
        of.serialize_field("changes", &changes)?;
        of.end()
    }
}

struct One<'a>(&'a Change);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let origin = &self.0.origin;
        let location = format!("{}#{}", origin.file(), origin.pointer());
        let mut one = serializer.serialize_struct("Change", 4)?;
        one.serialize_field("what", &self.0.what)?;
        one.serialize_field("where", &location)?;
        one.serialize_field("callers", &self.0.callers.to_string())?;
        one.serialize_field("payloads", &self.0.payloads.to_string())?;
        one.end()
    }
}
