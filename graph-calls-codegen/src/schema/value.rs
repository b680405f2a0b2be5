//! Reading the value of a keyword: it has the form that the keyword requires, or is an error.

use std::collections::HashSet;
use std::fmt::Display;

use serde_json::Number;

use super::reader::Reader;
use super::table::Keyword;
use super::{Resolve, Schema};
use crate::error::{Origin, quoted};
use crate::json::Json;

/// A keyword and its JSON value, to be read into a [`Schema`].
///
/// The methods that consume it report a value of another form, and return `None` or an empty list for it.
pub(super) struct KeywordValue<'v, 'r> {
    pub(super) keyword: &'static Keyword,
    pub(super) json: &'v Json,
    pub(super) at: Origin,
    pub(super) reader: &'v mut Reader<'r>,
}

impl<'v> KeywordValue<'v, '_> {
    /// The value as the document has it.
    pub(super) fn json(&self) -> &'v Json {
        self.json
    }

    /// Where the value is.
    pub(super) fn at(&self) -> &Origin {
        &self.at
    }

    /// Where the references of this document lead.
    pub(super) fn resolve(&self) -> &dyn Resolve {
        self.reader.resolve
    }

    /// Reports that the value as a whole is wrong.
    pub(super) fn error(&mut self, reason: impl Display, remedy: impl Display) {
        self.reader.report.error(&self.at, reason, remedy);
    }

    /// Reports that something in the value is wrong.
    pub(super) fn error_at(&mut self, at: &Origin, reason: impl Display, remedy: impl Display) {
        self.reader.report.error(at, reason, remedy);
    }

    /// Reports that the item at `index` is wrong.
    pub(super) fn item_error(&mut self, index: usize, reason: impl Display, remedy: impl Display) {
        self.reader
            .report
            .error(&self.at.item(index), reason, remedy);
    }

    /// Reports that the member `name` is wrong.
    pub(super) fn member_error(&mut self, name: &str, reason: impl Display, remedy: impl Display) {
        self.reader
            .report
            .error(&self.at.child(name), reason, remedy);
    }

    /// Reports what the value must be.
    pub(super) fn must_be(&mut self, what: &str) {
        self.must_be_with(what, "");
    }

    /// Reports what the value must be, with a remedy.
    pub(super) fn must_be_with(&mut self, what: &str, remedy: impl Display) {
        let (name, noun) = (self.keyword.name(), self.json.noun());
        self.error(
            format_args!("`{name}` must be {what}, and this is {noun}"),
            remedy,
        );
    }

    /// Reports what the value must be, for a value of the right JSON type.
    pub(super) fn must(&mut self, what: &str) {
        let name = self.keyword.name();
        self.error(format_args!("`{name}` must {what}"), "");
    }

    pub(super) fn string(mut self) -> Option<String> {
        let text = self.json.as_str().map(str::to_owned);
        if text.is_none() {
            self.must_be("a string");
        }
        text
    }

    pub(super) fn boolean(mut self) -> Option<bool> {
        if let Json::Bool(value) = self.json {
            return Some(*value);
        }
        self.must_be("true or false");
        None
    }

    /// A size: `2`, `2.0` and `2e0` are the same.
    pub(super) fn count(mut self) -> Option<u64> {
        let count = self.json.as_count();
        match self.json {
            Json::Number(_) if count.is_none() => self.must("be a whole number, zero or more"),
            Json::Number(_) => {}
            _ => self.must_be("a whole number, zero or more"),
        }
        count
    }

    pub(super) fn number(mut self) -> Option<Number> {
        if let Json::Number(number) = self.json {
            return Some(number.clone());
        }
        self.must_be("a number");
        None
    }

    pub(super) fn array(mut self) -> Option<Vec<Json>> {
        if let Json::Array(items) = self.json {
            return Some(items.clone());
        }
        self.must_be("an array");
        None
    }

    /// Distinct strings.
    pub(super) fn names(mut self) -> Vec<String> {
        if let Json::Array(items) = self.json {
            return self.distinct(&self.at.clone(), items);
        }
        self.must_be("an array of strings");
        Vec::new()
    }

    /// Distinct strings, which the member `name` holds.
    pub(super) fn member_names(&mut self, name: &str, json: &Json) -> Vec<String> {
        if let Json::Array(items) = json {
            return self.distinct(&self.at.child(name), items);
        }
        let reason = format_args!("must be an array of strings, and this is {}", json.noun());
        self.member_error(name, reason, "");
        Vec::new()
    }

    fn distinct(&mut self, at: &Origin, items: &[Json]) -> Vec<String> {
        let mut seen = HashSet::new();
        let mut names = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let (reason, remedy) = match item.as_str() {
                Some(name) if seen.insert(name) => {
                    names.push(name.to_owned());
                    continue;
                }
                Some(name) => (format!("{} is repeated", quoted(name)), "keep one of them"),
                None => (format!("must be a string, and this is {}", item.noun()), ""),
            };
            self.reader.report.error(&at.item(index), reason, remedy);
        }
        names
    }

    pub(super) fn boxed(self) -> Box<Schema> {
        Box::new(self.reader.schema(self.json, self.at))
    }

    /// At least one schema.
    pub(super) fn schemas(mut self) -> Vec<Schema> {
        let Json::Array(items) = self.json else {
            self.must_be("a non-empty array of schemas");
            return Vec::new();
        };
        if items.is_empty() {
            self.must("have at least one schema");
        }
        let items = items.iter().enumerate();
        items
            .map(|(index, json)| self.reader.schema(json, self.at.item(index)))
            .collect()
    }

    /// The members of an object; `what` it must be, if it is none.
    pub(super) fn members(&mut self, what: &str) -> &'v [(String, Json)] {
        if let Json::Object(members) = self.json {
            return members;
        }
        self.must_be(what);
        &[]
    }

    /// The schema that the member `name` holds.
    pub(super) fn member_schema(&mut self, name: &str, json: &Json) -> Schema {
        self.reader.schema(json, self.at.child(name))
    }

    pub(super) fn named_schemas(mut self) -> Vec<(String, Schema)> {
        let members = self.members("an object of schemas");
        members
            .iter()
            .map(|(name, json)| (name.clone(), self.member_schema(name, json)))
            .collect()
    }
}
