//! Hostile schemas: chains in which each link refers to the next one by several ways, recursive
//! alternatives, and keywords with many members.
//!
//! All of them are in one document, `schemas.json`, which `linear write` makes of the table below. For
//! each kind it has a member with the whole schema, and one with half of it.

use std::fmt::Write;

use graph_calls_model::models;

models! { documents = ["src/growth/schemas.json"] }

/// The document as it is compiled.
pub(crate) const DOCUMENT: &str = include_str!("schemas.json");

/// How many links a chain has.
const LINKS: usize = 80;

/// A kind of schemas.
pub(crate) struct Kind {
    /// What it is; also the name of its members in the document.
    pub(crate) name: &'static str,
    schema: Schema,
    /// One of the values of the array that is validated.
    item: fn(usize) -> String,
}

enum Schema {
    /// A link, with `$N` for a reference to the next one, and the last link.
    Chain(&'static str, &'static str),
    /// A schema of so many parts.
    Sized(fn(usize) -> String),
}

/// A whole schema or half of it.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Half,
    Whole,
}

impl Part {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Half => "half",
            Self::Whole => "whole",
        }
    }

    pub(crate) fn of_name(name: &str) -> Option<Self> {
        let mut all = [Self::Half, Self::Whole].into_iter();
        all.find(|part| part.name() == name)
    }
}

impl Kind {
    /// A body that has so many values validated against the schema.
    pub(crate) fn body(&self, part: Part, size: usize) -> Vec<u8> {
        let items: Vec<_> = (0..size).map(self.item).collect();
        let (name, part) = (self.name, part.name());
        format!(r#"{{"{part} {name}":[{}]}}"#, items.join(",")).into_bytes()
    }
}

/// Validates a body against the document; violations are listed, too.
pub(crate) fn is_valid(body: &[u8]) -> bool {
    Schemas::from_slice(body).is_ok()
}

/// The document.
pub(crate) fn document() -> String {
    let (mut properties, mut defs) = (Vec::new(), Vec::new());
    for (index, kind) in KINDS.iter().enumerate() {
        for part in [Part::Half, Part::Whole] {
            let links = match part {
                Part::Half => LINKS / 2,
                Part::Whole => LINKS,
            };
            let items = match kind.schema {
                Schema::Chain(..) => format!(r##"{{"$ref": "#/$defs/c{index}_{links}"}}"##),
                Schema::Sized(schema) => schema(links),
            };
            let (name, part) = (kind.name, part.name());
            properties.push(format!(r#"    "{part} {name}": {{"items": {items}}}"#));
        }
        if let Schema::Chain(link, leaf) = kind.schema {
            defs.push(format!(r#"    "c{index}_0": {leaf}"#));
            for links in 1..=LINKS {
                let next = format!(r##"{{"$ref": "#/$defs/c{index}_{}"}}"##, links - 1);
                let link = link.replace("$N", &next);
                defs.push(format!(r#"    "c{index}_{links}": {link}"#));
            }
        }
    }
    defs.push(format!(r#"    "expression": {EXPRESSION}"#));
    let mut text = String::from("{\n");
    let _ = write!(
        text,
        "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \
         \"title\": \"schemas\",\n  \
         \"description\": \"Hostile schemas; made by `linear write`.\",\n  \
         \"type\": \"object\",\n  \"properties\": {{\n{}\n  }},\n  \"$defs\": {{\n{}\n  }}\n}}\n",
        properties.join(",\n"),
        defs.join(",\n")
    );
    text
}

const STRING: &str = r#"{"maxLength": 3}"#;
const INTEGER: &str = r#"{"type": ["integer", "object"]}"#;

/// Alternatives of which several descend.
const EXPRESSION: &str = r##"{"anyOf": [
      {"type": "integer"},
      {"items": {"$ref": "#/$defs/expression"}, "type": "array", "maxItems": 2},
      {"oneOf": [{"items": {"$ref": "#/$defs/expression"}}, {"contains": {"$ref": "#/$defs/expression"}}], "type": "array"},
      {"properties": {"a": {"$ref": "#/$defs/expression"}}, "type": "object"},
      {"properties": {"a": {"not": {"$ref": "#/$defs/expression"}}}, "type": "object", "required": ["a"]}]}"##;

/// Every kind.
pub(crate) const KINDS: &[Kind] = &[
    Kind {
        name: "allOf",
        schema: Schema::Chain(r#"{"allOf": [$N, $N]}"#, STRING),
        item: mixed,
    },
    Kind {
        name: "anyOf",
        schema: Schema::Chain(r#"{"anyOf": [$N, $N]}"#, STRING),
        item: mixed,
    },
    Kind {
        name: "oneOf",
        schema: Schema::Chain(r#"{"oneOf": [$N, {"not": $N}, false, $N]}"#, STRING),
        item: mixed,
    },
    Kind {
        name: "not",
        schema: Schema::Chain(r#"{"not": {"not": $N}, "allOf": [$N]}"#, INTEGER),
        item: mixed,
    },
    Kind {
        name: "if",
        schema: Schema::Chain(r#"{"if": $N, "then": $N, "else": $N}"#, STRING),
        item: mixed,
    },
    Kind {
        name: "three of each",
        schema: Schema::Chain(
            r#"{"allOf": [$N, $N, $N], "anyOf": [{"not": $N}, $N], "if": $N, "then": $N}"#,
            INTEGER,
        ),
        item: mixed,
    },
    Kind {
        name: "null",
        schema: Schema::Chain(
            r#"{"anyOf": [{"type": "null"}, $N], "allOf": [{"anyOf": [$N, {"type": "null"}]}]}"#,
            STRING,
        ),
        item: mixed,
    },
    Kind {
        name: "dependentSchemas",
        schema: Schema::Chain(r#"{"dependentSchemas": {"a": $N, "b": $N}}"#, INTEGER),
        item: mixed,
    },
    Kind {
        name: "names",
        schema: Schema::Chain(
            r#"{"propertyNames": $N, "allOf": [$N, $N], "additionalProperties": $N}"#,
            STRING,
        ),
        item: mixed,
    },
    Kind {
        name: "members",
        schema: Schema::Chain(
            r#"{"properties": {"a": $N}, "patternProperties": {"^a": $N}, "allOf": [{"additionalProperties": $N}]}"#,
            STRING,
        ),
        item: deep,
    },
    Kind {
        name: "items",
        schema: Schema::Chain(
            r#"{"prefixItems": [$N], "contains": $N, "minContains": 0, "allOf": [{"items": $N}]}"#,
            INTEGER,
        ),
        item: deep,
    },
    Kind {
        name: "recursion",
        schema: Schema::Sized(|parts| {
            let part = r##"{"$ref": "#/$defs/expression"}"##;
            format!(r#"{{"allOf": [{}]}}"#, vec![part; parts].join(", "))
        }),
        item: deep,
    },
    Kind {
        name: "enum",
        schema: Schema::Sized(|members| {
            let members = (0..members * 10).map(|member| format!(r#"{{"a": [{member}, "x"]}}"#));
            format!(
                r#"{{"enum": [{}]}}"#,
                members.collect::<Vec<_>>().join(", ")
            )
        }),
        item: |index| format!(r#"{{"a":[{}.0,"x"]}}"#, index * 7),
    },
    Kind {
        name: "unique items",
        schema: Schema::Sized(|parts| {
            format!(
                r#"{{"allOf": [{}]}}"#,
                vec![r#"{"uniqueItems": true}"#; parts].join(", ")
            )
        }),
        item: |index| {
            format!(r#"[{index},{{"a":{index},"b":"é"}},{{"b":"é","a":[]}},[1],"{index}"]"#)
        },
    },
    Kind {
        name: "required",
        schema: Schema::Sized(|names| {
            let names = (0..names * 10).map(|name| format!(r#""n{name}""#));
            format!(
                r#"{{"required": [{}]}}"#,
                names.collect::<Vec<_>>().join(", ")
            )
        }),
        item: |index| {
            let members = (0..40).map(|member| format!(r#""n{}":0"#, (member * 3 + index) % 977));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        },
    },
    Kind {
        name: "patterns",
        schema: Schema::Sized(|patterns| {
            let patterns =
                (0..patterns).map(|pattern| format!(r#""^n{pattern}": {{"type": "string"}}"#));
            let patterns = patterns.collect::<Vec<_>>().join(", ");
            format!(
                r#"{{"patternProperties": {{{patterns}}}, "additionalProperties": {{"minLength": 2}}}}"#
            )
        }),
        item: |index| format!(r#"{{"n{index}":1,"a":"a","n":"ab"}}"#),
    },
];

/// Values of every type, valid or not.
fn mixed(index: usize) -> String {
    let values = [
        "\"abcd\"",
        "\"abc\"",
        "12",
        "1.5",
        "null",
        "true",
        "{}",
        r#"{"a":"abcd","b":{},"abcd":[]}"#,
        "[]",
        r#"["abcd",[1],{"a":1}]"#,
    ];
    values[index % values.len()].to_owned()
}

/// Values of many levels.
fn deep(index: usize) -> String {
    let (open, close) = [("[", "]"), (r#"{"a":"#, "}"), ("[1,", "]")][index % 3];
    let leaf = ["\"abcd\"", "7", "null", "{}"][index % 4];
    open.repeat(30) + leaf + &close.repeat(30)
}
