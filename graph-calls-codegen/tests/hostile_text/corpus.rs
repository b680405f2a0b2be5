//! Documents with hostile texts in every position.

use serde_json::{Value, json};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Texts that would become code, blocks, links, other lines or other items if they were pasted. All that
/// would run fails.
pub(crate) const TEXTS: &[&str] = &[
    "```\npanic!()\n```",
    "````rust\npanic!()\n````",
    "~~~\npanic!()\n~~~",
    "~~~~~~~\npanic!()",
    "a\n\n    panic!()\n\nb",
    "a\n\n\tpanic!()",
    "a\r\r    panic!()",
    "a\r\n\r\n    panic!()",
    "a\u{85}\u{85}    panic!()",
    "a\u{2028}\u{2029}    panic!()",
    "a\u{b}\u{c}    panic!()",
    "- a\n\n      panic!()\n",
    "1. ```\n   panic!()\n   ```",
    "1) a\n\n        panic!()",
    "* ~~~\n  panic!()",
    "+     panic!()",
    "> ```\n> panic!()",
    ">     panic!()",
    "a ` b `` c ``` d",
    "`\n```\npanic!()\n```\n`",
    "``\n\n    panic!()\n\n``",
    "# heading\n\n    panic!()",
    "heading\n===\nother\n---",
    "| a | b |\n|---|---|\n| `c|d` | e |",
    "<script>alert(1)</script>",
    "<pre><code>\npanic!()\n",
    "<!--\n-->\n    panic!()",
    "<https://example.com>",
    "see https://example.com/a_b*c, (http://example.com) or HTTP://EXAMPLE.COM",
    "xhttps://example.com`https://example.com`",
    "[link](javascript:alert(1)) [Nothing] [a]: b",
    "[Nothing]: crate::Nothing\n[^1]: note",
    "![image](x) [`Nothing`] [x][y]",
    "\"]\npub fn evil() {}\n#[doc = \"",
    "*/ pub fn evil() {} /*",
    "\\\" \\n \\u{41} \\",
    "a\u{0}b\u{7}c\u{1b}[31md\u{7f}",
    "a\u{202e}b\u{2066}c\u{2069}d\u{200e}e\u{200f}f\u{61c}g",
    "\u{feff}a\u{200b}b\u{200d}c\u{2060}d\u{ad}e",
    "&lt;b&gt; &#96;&#96;&#96; &amp;",
    "{#id .class} $x$ ~~a~~ ^b^ :::",
    "    ",
    "",
    "`",
    "```",
    "a`",
    "\\`",
    "//! a\n#![allow(all)]",
    "#[cfg(any())]",
    "'\"'#\"##",
];

/// Names that become few Rust names, or names that mean something to Rust or to generated code.
pub(crate) const NAMES: &[&str] = &[
    "a",
    "A",
    "_a",
    "a_",
    "a-",
    "a.",
    "\u{e4}a",
    "+1",
    "-1",
    "1",
    "_1",
    "--1",
    "",
    " ",
    "_",
    "__",
    "-",
    "+",
    "\u{e9}",
    "e\u{301}",
    "self",
    "Self",
    "crate",
    "super",
    "type",
    "Type",
    "async",
    "gen",
    "new",
    "New",
    "builder",
    "build",
    "from_slice",
    "fromSlice",
    "validate",
    "to_vec",
    "as_str",
    "additional",
    "additional_",
    "explicit_nulls",
    "odata_type",
    "@odata.id",
    "odataId",
    "rules",
    "clone",
    "default",
    "eq",
    "fmt",
    "hash",
    "into",
    "members",
    "seen",
    "index",
    "object",
    "sink",
    "value",
    "read",
    "tag",
    "tags",
    "fields",
    "FIELDS",
    "rt",
    "out",
    "f",
    "other",
    "Other",
    "OtherMember",
    "NotListed",
    "item",
    "items",
    "some",
    "none",
    "ok",
    "err",
    "option",
    "string",
    "vec",
    "box",
    "result",
    "drop",
    "M",
    "E",
    "S",
    "D",
    "T",
    "gpt-3.5-turbo",
    "gpt_3_5_turbo",
    "\u{202e}x",
    "x\u{200b}",
    "x",
    "X",
    "union",
    "path",
    "method",
    "PATH",
    "METHOD",
    "ODATA_TYPE",
];

fn schema(mut members: Value) -> Value {
    members["$schema"] = json!(DIALECT);
    members
}

/// Each text in every position, as documents by file name.
pub(crate) fn documents() -> Vec<(String, Value)> {
    let mut documents = Vec::new();
    for (index, text) in TEXTS.iter().enumerate() {
        documents.push((format!("text{index}"), everywhere(index, text)));
    }
    documents.push(("names".to_owned(), names(false)));
    documents.push(("required".to_owned(), names(true)));
    documents.push(("variants".to_owned(), variants()));
    for (index, title) in ["m", "e", "s", "d", "n", "t", "rt", "option", "some", "box"]
        .iter()
        .enumerate()
    {
        let letter = json!({
            "title": title, "type": "object", "required": ["@odata.type"],
            "properties": {"@odata.type": {"const": format!("#a.{title}")}, "many": {"$ref": "choice.json"}}
        });
        documents.push((format!("letter{index}"), schema(letter)));
    }
    let branches: Vec<Value> = (0..10)
        .map(|index| json!({"$ref": format!("letter{index}.json")}))
        .collect();
    documents.push(("choice".to_owned(), schema(json!({"oneOf": branches}))));
    documents.push((
        "closedCase".to_owned(),
        schema(json!({"title": "closedCase", "enum": ["a", "A"]})),
    ));
    let versions = json!({"title": "versions", "enum": ["gpt-3.5-turbo", "gpt_3_5_turbo"]});
    documents.push(("versions".to_owned(), schema(versions)));
    documents
}

fn everywhere(index: usize, text: &str) -> Value {
    let tag = format!("#t{index}.{text}");
    schema(json!({
        "title": text,
        "description": text,
        "$comment": text,
        "default": {text: text},
        "examples": [text],
        "type": "object",
        "properties": {
            "@odata.type": {"const": tag, "description": text},
            text: {"description": text, "type": "string", "pattern": format!("^{}", escaped(text)), "$comment": text},
            format!("{text}2"): {"type": ["array", "null"], "items": {"type": "string", "maxLength": 3, "description": text}},
            format!("{text}3"): {"title": text, "anyOf": [{"enum": [text, format!("{text}2")]}, {"type": "string"}]},
            "closed": {"title": format!("closed {text}"), "description": text, "enum": [text, format!("{text} 2")], "deprecated": true},
            "any": {"title": text, "description": text, "not": {"const": text}},
            "map": {"type": "object", "patternProperties": {format!("^{}", escaped(text)): {"const": text}}},
            "in": {"$ref": "#/$defs/x"},
            "choice": {
                "title": format!("choice {text}"), "description": text,
                "oneOf": [
                    {"$ref": "#/$defs/x", "properties": {"@odata.type": {"const": format!("{text} 1")}}, "required": ["@odata.type"]},
                    {"$ref": "#/$defs/x", "properties": {"@odata.type": {"enum": [format!("{text} 2"), format!("{text} 3")]}}, "required": ["@odata.type"]}
                ]
            }
        },
        "required": [text],
        "$defs": {"x": {"title": format!("x {text}"), "type": "object", "description": text,
                        "properties": {"@odata.type": {"type": "string", "default": text}}}}
    }))
}

/// The text as a regular expression, in which literal prefixes need no library.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if r"\^$.*+?()[]{}|/".contains(character) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

/// Members, enum members and variables whose names meet in Rust.
fn names(required: bool) -> Value {
    let properties: serde_json::Map<String, Value> = NAMES
        .iter()
        .map(|name| ((*name).to_owned(), json!({"type": ["string", "null"]})))
        .chain([("needed".to_owned(), json!({"$ref": "#/$defs/needed"}))])
        .collect();
    let names: Vec<&str> = NAMES.iter().copied().chain(["needed"]).collect();
    let title = if required { "required" } else { "names" };
    schema(json!({
        "title": title,
        "links": [{"rel": "x", "href": "/a/{a}/{A}/{a_}/{self}/{rt}/{aB}/{a_b}", "targetHints": {"allow": ["POST"]}}],
        "type": "object",
        "properties": properties,
        "required": if required { json!(names) } else { json!([]) },
        "$defs": {
            "needed": {"type": "object", "required": ["in"], "properties": {"in": {"$ref": "#/$defs/state"}}},
            "state": {"title": "state", "type": "object", "properties": {"open": {"$ref": "#/$defs/open"}, "closed": {"$ref": "#/$defs/Open"}}},
            "open": {"anyOf": [{"enum": NAMES}, {"type": "string"}]},
            "Open": {"title": "open", "enum": NAMES},
            "open_2": {"title": format!("{title} builder"), "type": "object"},
            "b": {"properties": {"a": {"$ref": "#/$defs/open_2"}}}
        }
    }))
}

/// Variants whose types' names are short forms of one another, and one type in two of them.
fn variants() -> Value {
    let body = |title: &str| json!({"title": title, "type": "object", "properties": {"@odata.type": {"type": "string"}, "clone": {"type": "boolean"}, "a": {"type": "string"}, "A": {"type": "string"}}});
    let branch = |body: &str, tag: &str| json!({"$ref": format!("#/$defs/{body}"), "required": ["@odata.type"], "properties": {"@odata.type": {"const": tag}}});
    schema(json!({
        "title": "variants",
        "oneOf": [
            branch("one", "#a.one"), branch("two", "#b.one"), branch("two", "#c.one"), branch("other", "#d.other"),
            branch("items", "#e.items"),
            {"$ref": "#/$defs/one", "required": ["@odata.type"], "properties": {"@odata.type": {
                "type": "string", "not": {"enum": ["#a.one", "#b.one", "#c.one", "#d.other", "#e.items"]}}}},
            {"type": "array", "minItems": 1, "items": branch("one", "#a.one")},
            {"type": "array", "minItems": 1, "items": branch("one", "#b.one")}
        ],
        "$defs": {"one": body("short"), "two": body("shortVariants"), "other": body("other"), "items": body("variantsItems")}
    }))
}
