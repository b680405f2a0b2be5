//! Values that keywords must not have.

use super::errors;

errors! {
    types: r#""type": 1"# => [
        "a.json#/type: `type` must be the name of a type or a non-empty array of them, and this is a number"
    ]
    no_types: r#""type": []"# => ["a.json#/type: `type` must name at least one type"]
    listed_types: r#""type": ["string", "String", null, "string"]"# => [
        "a.json#/type/1: `String` is not a type; write null, boolean, integer, number, string, array or object",
        "a.json#/type/2: must be the name of a type, and this is null; \
         write null, boolean, integer, number, string, array or object",
        "a.json#/type/3: `string` is repeated; keep one of them",
    ]
    sizes: r#""minLength": -1, "maxLength": 1.5, "minItems": "1", "maxItems": null"# => [
        "a.json#/minLength: `minLength` must be a whole number, zero or more",
        "a.json#/maxLength: `maxLength` must be a whole number, zero or more",
        "a.json#/minItems: `minItems` must be a whole number, zero or more, and this is a string",
        "a.json#/maxItems: `maxItems` must be a whole number, zero or more, and this is null",
    ]
    whole_numbers_however_spelled: r#""minLength": 2.0, "maxLength": 1e2, "minItems": -0, "maxItems": 1e300"# => []
    bounds: r#""minimum": "1", "maximum": [1]"# => [
        "a.json#/minimum: `minimum` must be a number, and this is a string",
        "a.json#/maximum: `maximum` must be a number, and this is an array",
    ]
    required: r#""required": ["a", 1, "a"]"# => [
        "a.json#/required/1: must be a string, and this is a number",
        "a.json#/required/2: `a` is repeated; keep one of them",
    ]
    required_is_no_flag: r#""required": true"# => [
        "a.json#/required: `required` must be an array of strings, and this is a boolean; \
         name the member in `required` of the object that has it"
    ]
    lists: r#""enum": "a", "examples": {}"# => [
        "a.json#/enum: `enum` must be an array, and this is a string",
        "a.json#/examples: `examples` must be an array, and this is an object",
    ]
    annotations: r#""title": 1, "description": [], "$comment": {}, "deprecated": "yes", "readOnly": 1"# => [
        "a.json#/title: `title` must be a string, and this is a number",
        "a.json#/description: `description` must be a string, and this is an array",
        "a.json#/$comment: `$comment` must be a string, and this is an object",
        "a.json#/deprecated: `deprecated` must be true or false, and this is a string",
        "a.json#/readOnly: `readOnly` must be true or false, and this is a number",
    ]
    schemas: r#""not": 1, "items": [{}], "properties": {"a": "string"}"# => [
        "a.json#/not: a schema must be an object or a boolean, and this is a number",
        "a.json#/items: `items` must be a schema, and this is an array; write `prefixItems`",
        "a.json#/properties/a: a schema must be an object or a boolean, and this is a string",
    ]
    lists_of_schemas: r#""allOf": [], "anyOf": {}, "oneOf": [{}, null], "$defs": []"# => [
        "a.json#/allOf: `allOf` must have at least one schema",
        "a.json#/anyOf: `anyOf` must be a non-empty array of schemas, and this is an object",
        "a.json#/oneOf/1: a schema must be an object or a boolean, and this is null",
        "a.json#/$defs: `$defs` must be an object of schemas, and this is an array",
    ]
    schemas_of_every_kind: r#""additionalProperties": 0, "if": "", "contains": [], "propertyNames": null,
                              "patternProperties": {"^a": 1}, "dependentSchemas": {"a": []}, "prefixItems": []"# => [
        "a.json#/additionalProperties: a schema must be an object or a boolean, and this is a number",
        "a.json#/if: a schema must be an object or a boolean, and this is a string",
        "a.json#/contains: a schema must be an object or a boolean, and this is an array",
        "a.json#/propertyNames: a schema must be an object or a boolean, and this is null",
        "a.json#/patternProperties/^a: a schema must be an object or a boolean, and this is a number",
        "a.json#/dependentSchemas/a: a schema must be an object or a boolean, and this is an array",
        "a.json#/prefixItems: `prefixItems` must have at least one schema",
    ]
    dependent_names: r#""dependentRequired": {"a": ["b", "b"], "c": "d", "e": [], "f/": [1]}"# => [
        "a.json#/dependentRequired/a/1: `b` is repeated; keep one of them",
        "a.json#/dependentRequired/c: must be an array of strings, and this is a string",
        "a.json#/dependentRequired/f~1/0: must be a string, and this is a number",
    ]
    steps: r#""multipleOf": 0, "items": {"multipleOf": -0.5}, "not": {"multipleOf": "1"}"# => [
        "a.json#/multipleOf: `multipleOf` must be greater than zero",
        "a.json#/items/multipleOf: `multipleOf` must be greater than zero",
        "a.json#/not/multipleOf: `multipleOf` must be a number, and this is a string",
    ]
    exclusive_bounds_are_no_flags: r#""minimum": 1, "exclusiveMinimum": true, "exclusiveMaximum": false"# => [
        "a.json#/exclusiveMinimum: `exclusiveMinimum` must be a number, and this is a boolean; \
         write the bound itself here, in place of `minimum`",
        "a.json#/exclusiveMaximum: `exclusiveMaximum` must be a number, and this is a boolean; \
         write the bound itself here, in place of `maximum`",
    ]
    formats: r#""format": "datetime", "items": {"format": "uri-template"}, "not": {"format": 1}, "if": {"format": "color"},
                "contains": {"format": "idn-email"}"# => [
        "a.json#/format: the format `datetime` is not supported; write `date-time`",
        "a.json#/items/format: the format `uri-template` is not supported; remove it, and say so in `description`",
        "a.json#/not/format: `format` must be a string, and this is a number",
        "a.json#/if/format: the format `color` is not supported; remove it, and say so in `description`",
        "a.json#/contains/format: the format `idn-email` is not supported; \
         write `email`, or remove it and say so in `description`",
    ]
    formats_that_need_nothing: r#""format": "date-time", "items": {"format": "uuid"}, "not": {"format": "ipv6"}"# => []
}

#[test]
fn formats_that_need_a_feature() {
    for (format, feature, enabled) in [
        ("uri", "uri", cfg!(feature = "uri")),
        ("iri", "uri", cfg!(feature = "uri")),
        ("email", "hostname", cfg!(feature = "hostname")),
        ("regex", "regex", cfg!(feature = "regex")),
    ] {
        let error = format!(
            "a.json#/format: the format `{format}` is not in this build; \
             enable the feature `{feature}` of graph-calls-model (without it, of graph-calls-derive and graph-calls-runtime)"
        );
        let expected: &[String] = if enabled { &[] } else { &[error] };
        assert_eq!(errors(&format!(r#""format": "{format}""#)), expected);
    }
}
