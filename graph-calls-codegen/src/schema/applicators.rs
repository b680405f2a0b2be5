//! Values of applicators that older drafts spelled otherwise, or that need more than a schema.

use super::value::KeywordValue;
use super::{Pattern, Schema};
use crate::json::Json;

/// One schema. The array of them that older drafts knew is `prefixItems` now.
pub(super) fn items(mut value: KeywordValue<'_, '_>) -> Option<Box<Schema>> {
    if let Json::Array(_) = value.json() {
        value.error(
            "`items` must be a schema, and this is an array",
            "write `prefixItems`",
        );
        return None;
    }
    Some(value.boxed())
}

/// Schemas by regular expression. One that cannot be read is an error, and so is what is wrong in its schema.
pub(super) fn pattern_properties(mut value: KeywordValue<'_, '_>) -> Vec<(Pattern, Schema)> {
    let mut schemas = Vec::new();
    for (source, json) in value.members("an object of schemas") {
        let pattern = Pattern::parse(source);
        if let Err(rejection) = &pattern {
            value.member_error(source, &rejection.reason, &rejection.remedy);
        }
        let schema = value.member_schema(source, json);
        schemas.extend(pattern.ok().map(|pattern| (pattern, schema)));
    }
    schemas
}
