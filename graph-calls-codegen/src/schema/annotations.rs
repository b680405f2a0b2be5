//! The meta-data, content and hyper-schema vocabularies: what is said about a value.

use super::link::link;
use super::table::Keyword;

#[rustfmt::skip] // a table: one row a line
pub(super) const KEYWORDS: &[Keyword] = &[
    Keyword::annotation("title", |schema, value| schema.title = value.string()),
    Keyword::annotation("description", |schema, value| schema.description = value.string()),
    Keyword::annotation("default", |schema, value| schema.default = Some(value.json().clone())),
    Keyword::annotation("examples", |schema, value| schema.examples = value.array().unwrap_or_default()),
    Keyword::annotation("deprecated", |schema, value| schema.deprecated = value.boolean().unwrap_or_default()),
    Keyword::annotation("readOnly", |schema, value| schema.read_only = value.boolean().unwrap_or_default()),
    Keyword::annotation("writeOnly", |schema, value| schema.write_only = value.boolean().unwrap_or_default()),
    Keyword::annotation("links", |schema, value| schema.link = link(value)),
    Keyword::unsupported("contentEncoding", "remove it, and say so in `description`"),
    Keyword::unsupported("contentMediaType", "remove it, and say so in `description`"),
    Keyword::unsupported("contentSchema", "remove it, and say so in `description`"),
];
