//! How the variants of a choice by type tag are called.

use graph_calls_codegen::{Options, generate, source::Registry};

const OPERATION: &str = r##"{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "operation",
    "oneOf": [
        {"$ref": "#/$defs/base", "properties": {"@odata.type": {"const": "#microsoft.graph.operation"}}},
        {"$ref": "#/$defs/base", "required": ["@odata.type"], "properties": {"@odata.type": {
            "type": "string", "not": {"enum": ["#microsoft.graph.operation"]}}}}
    ],
    "$defs": {"base": {
        "title": "baseOperation", "type": "object", "properties": {"@odata.type": {"type": "string"}}
    }}
}"##;

const ITEM: &str = r##"{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "baseItem", "type": "object",
    "properties": {"@odata.type": {"const": "#microsoft.graph.baseItem"}}
}"##;

const RESOURCE: &str = r##"{
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "resource",
    "oneOf": [
        {"$ref": "operation.json#/$defs/base", "required": ["@odata.type"],
            "properties": {"@odata.type": {"const": "#microsoft.graph.operation"}}},
        {"$ref": "baseItem.json", "required": ["@odata.type"]},
        {"$ref": "#/$defs/other", "required": ["@odata.type"], "properties": {"@odata.type": {
            "type": "string", "not": {"enum": ["#microsoft.graph.operation", "#microsoft.graph.baseItem"]}}}}
    ],
    "$defs": {"other": {
        "title": "otherResource", "type": "object", "properties": {"@odata.type": {"type": "string"}}
    }}
}"##;

#[test]
fn a_base_in_another_choice_is_called_by_its_type() {
    let texts = [
        ("operation.json", OPERATION),
        ("baseItem.json", ITEM),
        ("resource.json", RESOURCE),
    ];
    let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let documents = Registry::from_texts(texts).expect("the documents are sound");
    let code = generate(&documents, &Options::default()).expect("they have types");
    let code = code.to_string();
    let variants = |choice: &str| {
        let start = code.find(&format!("pub enum {choice} {{"))?;
        let body = code.get(start..)?.split('}').next()?;
        Some(
            [
                "Base (",
                "Other (",
                "Operation (",
                "BaseItem (",
                "BaseOperation (",
            ]
            .into_iter()
            .filter(|name| body.contains(&format!(" {name}")))
            .collect::<Vec<_>>(),
        )
    };
    assert_eq!(variants("Operation"), Some(vec!["Base (", "Other ("]));
    assert_eq!(
        variants("Resource"),
        Some(vec!["Other (", "Operation (", "BaseItem ("])
    );
}
