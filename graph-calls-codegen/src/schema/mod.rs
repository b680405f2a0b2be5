//! Documents as JSON Schema nodes, each with its place.
//!
//! Every keyword of 2020-12, and those of older drafts, has a row in the keyword [`table`]: it is
//! implemented, or an annotation, or refused by name. Nothing is ignored.

mod annotations;
mod applicators;
mod assertions;
mod core;
mod format;
mod link;
mod pattern;
mod reader;
mod reference;
mod refused;
pub mod table;
mod types;
mod value;
mod walk;

use serde_json::Number;

use crate::error::Origin;
use crate::json::Json;

pub use format::Format;
pub use link::{Answer, Link, Piece, Template};
pub use pattern::Pattern;
pub(crate) use reader::read_document;
pub use reference::Reference;
pub(crate) use reference::{Refusal, Resolve, decode, split};
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
    /// `minLength`, in characters.
    pub min_length: Option<u64>,
    /// `maxLength`, in characters.
    pub max_length: Option<u64>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `minContains`; only beside `contains`.
    pub min_contains: Option<u64>,
    /// `maxContains`; only beside `contains`.
    pub max_contains: Option<u64>,
    /// `minimum`
    pub minimum: Option<Number>,
    /// `maximum`
    pub maximum: Option<Number>,
    /// `exclusiveMinimum`
    pub exclusive_minimum: Option<Number>,
    /// `exclusiveMaximum`
    pub exclusive_maximum: Option<Number>,
    /// `multipleOf`, greater than zero.
    pub multiple_of: Option<Number>,
    /// `required`
    pub required: Vec<String>,
    /// `minProperties`
    pub min_properties: Option<u64>,
    /// `maxProperties`
    pub max_properties: Option<u64>,
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
            min_length: None,
            max_length: None,
            min_items: None,
            max_items: None,
            minimum: None,
            maximum: None,
            unique_items: false,
            min_contains: None,
            max_contains: None,
            exclusive_minimum: None,
            exclusive_maximum: None,
            multiple_of: None,
            required: Vec::new(),
            min_properties: None,
            max_properties: None,
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

    /// Whether the document writes `keyword` here.
    pub fn has(&self, keyword: &str) -> bool {
        self.keywords.contains(&keyword)
    }
}
