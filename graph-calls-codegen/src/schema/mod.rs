//! Documents as JSON Schema nodes, each with its place.
//!
//! Every keyword of 2020-12, and those of older drafts, has a row in the keyword [`table`]: it is
//! implemented, an annotation, or not supported. No keyword is ignored.

mod annotations;
mod applicators;
mod assertions;
mod core;
mod format;
mod link;
mod pattern;
mod reader;
mod reference;

pub mod table;
mod types;
mod unsupported;
mod value;
mod walk;

use graph_calls_keywords::{Bound, Keyword};
use serde_json::Number;

use crate::error::Origin;
use crate::json::Json;

pub use format::Format;
pub use link::{Answer, Link, Piece, Template};
pub use pattern::Pattern;
pub(crate) use reader::{DIALECT, read_document};
pub use reference::{Location, Reference};
pub(crate) use reference::{Rejection, Resolve, decode, split};
pub use types::{Kind, Types};
pub(crate) use walk::Step;

/// One schema: a node of a document.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "one for each keyword that is a flag"
)]
pub struct Schema {
    /// Where the schema is.
    pub origin: Origin,
    /// The verdict of a boolean schema, which has no keywords.
    pub always: Option<bool>,

    /// `title`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `$comment`
    pub comment: Option<String>,
    /// `default`
    pub default: Option<Json>,
    /// `examples`
    pub examples: Vec<Json>,
    /// `deprecated`
    pub deprecated: bool,
    /// `readOnly`
    pub read_only: bool,
    /// `writeOnly`
    pub write_only: bool,
    /// `links`, at the root of a document only: it is the body of a request.
    pub link: Option<Link>,

    /// `$ref`
    pub reference: Option<Reference>,
    /// `$id`, at the root of a document only.
    pub id: Option<String>,
    /// `$anchor`
    pub anchor: Option<String>,
    /// `$defs`, in the order of the document.
    pub defs: Vec<(String, Schema)>,

    /// `type`
    pub types: Option<Types>,
    /// `enum`; may be empty or repeat itself, as the meta-schema allows.
    pub enum_: Option<Vec<Json>>,
    /// `const`
    pub const_: Option<Json>,
    /// `pattern`
    pub pattern: Option<Pattern>,
    /// `format`, an assertion here.
    pub format: Option<Format>,
    /// The keywords whose value is a whole number: `maxLength`, ..
    pub counts: Vec<(Keyword, u64)>,
    /// The keywords whose value is a number: `minimum`, `multipleOf`, ..
    pub bounds: Vec<(Bound, Number)>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `required`
    pub required: Vec<String>,
    /// `dependentRequired`, in the order of the document.
    pub dependent_required: Vec<(String, Vec<String>)>,

    /// `properties`, in the order of the document.
    pub properties: Vec<(String, Schema)>,
    /// `patternProperties`, in the order of the document.
    pub pattern_properties: Vec<(Pattern, Schema)>,
    /// `additionalProperties`: of members that neither `properties` nor `patternProperties` covers.
    pub additional_properties: Option<Box<Schema>>,
    /// `propertyNames`
    pub property_names: Option<Box<Schema>>,
    /// `dependentSchemas`, in the order of the document.
    pub dependent_schemas: Vec<(String, Schema)>,
    /// `prefixItems`
    pub prefix_items: Vec<Schema>,
    /// `items`: of the items beyond `prefixItems`.
    pub items: Option<Box<Schema>>,
    /// `contains`
    pub contains: Option<Box<Schema>>,
    /// `allOf`
    pub all_of: Vec<Schema>,
    /// `anyOf`
    pub any_of: Vec<Schema>,
    /// `oneOf`
    pub one_of: Vec<Schema>,
    /// `not`
    pub not: Option<Box<Schema>>,
    /// `if`
    pub if_: Option<Box<Schema>>,
    /// `then`; only beside `if`.
    pub then: Option<Box<Schema>>,
    /// `else`; only beside `if`.
    pub else_: Option<Box<Schema>>,

    /// The keywords present, in the order of the document.
    pub keywords: Vec<&'static str>,
}

impl Schema {
    /// A schema without keywords: it accepts everything.
    pub(crate) fn empty(origin: Origin) -> Self {
        Self {
            origin,
            always: None,
            title: None,
            description: None,
            comment: None,
            default: None,
            examples: Vec::new(),
            deprecated: false,
            read_only: false,
            write_only: false,
            link: None,
            reference: None,
            id: None,
            anchor: None,
            defs: Vec::new(),
            types: None,
            enum_: None,
            const_: None,
            pattern: None,
            format: None,
            counts: Vec::new(),
            bounds: Vec::new(),
            unique_items: false,
            required: Vec::new(),
            dependent_required: Vec::new(),
            properties: Vec::new(),
            pattern_properties: Vec::new(),
            additional_properties: None,
            property_names: None,
            dependent_schemas: Vec::new(),
            prefix_items: Vec::new(),
            items: None,
            contains: None,
            all_of: Vec::new(),
            any_of: Vec::new(),
            one_of: Vec::new(),
            not: None,
            if_: None,
            then: None,
            else_: None,
            keywords: Vec::new(),
        }
    }

    /// The value of a keyword that is a whole number.
    pub fn count(&self, keyword: Keyword) -> Option<u64> {
        let mut counts = self.counts.iter();
        counts.find_map(|(is, count)| (*is == keyword).then_some(*count))
    }

    /// The value of a keyword that is a number.
    pub fn bound(&self, bound: Bound) -> Option<&Number> {
        let mut bounds = self.bounds.iter();
        bounds.find_map(|(is, limit)| (*is == bound).then_some(limit))
    }

    /// Whether the document writes `keyword` here.
    pub fn has(&self, keyword: &str) -> bool {
        self.keywords.contains(&keyword)
    }
}
