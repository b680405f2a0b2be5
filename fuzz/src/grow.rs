//! Mutates schemas: adds, removes and replaces keywords and subschemas.

use graph_calls_tests::{json::Json, random::Random};

/// Lengths and counts: the limits of 32 and 64 bits, and beyond.
const SIZES: &[&str] = &[
    "0",
    "1",
    "2.0",
    "3",
    "1e2",
    "1e19",
    "4294967296",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "1e400",
    "1e9223372036854775808",
    "-0",
    "-1",
    "0.5",
];

/// Bounds of numbers: the limits of integers and floats, and beyond.
const NUMBERS: &[&str] = &[
    "0",
    "-0.0",
    "1",
    "2",
    "10",
    "-1.5",
    "0.01",
    "0.1",
    "2147483647",
    "-2147483648",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "1e300",
    "1e308",
    "1e400",
    "1e-30",
    "1e-400",
    "5e-324",
    "0.1000000000000000055511151231257827",
    "-1e9223372036854775808",
];

/// Keywords with valid and invalid values.
const KEYWORDS: &[(&str, &[&str])] = &[
    (
        "$schema",
        &["\"https://json-schema.org/draft/2020-12/schema\""],
    ),
    (
        "$id",
        &["\"https://a.test/b.json\"", "\"b.json\"", "\"#x\""],
    ),
    ("$anchor", &["\"a\"", "\"b\"", "\"\""]),
    (
        "$ref",
        &[
            "\"#\"",
            "\"#a\"",
            "\"#/$defs/x\"",
            "\"#/properties/x\"",
            "\"other.json\"",
            "\"other.json#/$defs/x\"",
        ],
    ),
    (
        "$defs",
        &[
            r#"{"x":{"type":"object"}}"#,
            r##"{"x":{"$ref":"#/$defs/y"},"y":{"items":{"$ref":"#/$defs/x"}}}"##,
        ],
    ),
    (
        "title",
        &[
            "\"x\"",
            "\"X y\"",
            "\"\"",
            "\"type\"",
            "\"Self\"",
            "\"é\"",
            "\"1\"",
            "\"Option\"",
        ],
    ),
    (
        "description",
        &[
            "\"text\"",
            r#""```rust\nfn x(\n""#,
            r#""    indented\n*/ ]""#,
        ],
    ),
    ("default", &["null", "1", "\"#microsoft.graph.x\""]),
    (
        "links",
        &[
            r#"[{"rel":"a","href":"/a","targetHints":{"allow":["POST"]}}]"#,
            r#"[{"rel":"a","href":"/{path}/{type}/b{self}","targetHints":{"allow":["PUT"]}}]"#,
            r#"[{"rel":"a","href":"/{a}/{A}/{","targetHints":{"allow":[]}}]"#,
            "[]",
        ],
    ),
    (
        "type",
        &[
            "\"object\"",
            "\"array\"",
            "\"string\"",
            "\"integer\"",
            "\"number\"",
            "\"boolean\"",
            "\"null\"",
            r#"["string","null"]"#,
            r#"["object","array"]"#,
            "[]",
        ],
    ),
    (
        "enum",
        &[
            r#"["a","b"]"#,
            r#"["",""]"#,
            r#"["Self","self"]"#,
            r#"[1,null,{"a":[]}]"#,
            "[1,1.0,2e0]",
            "[]",
        ],
    ),
    (
        "const",
        &[
            "\"#microsoft.graph.x\"",
            "null",
            "1.0",
            "9007199254740993",
            "0.1000000000000000055511151231257827",
            r#"{"a":1}"#,
        ],
    ),
    (
        "properties",
        &[
            r#"{"x":{}}"#,
            r##"{"@odata.type":{"const":"#microsoft.graph.x"}}"##,
            r#"{"a b":true,"a_b":false}"#,
            r#"{"":{},"type":{},"__proto__":{}}"#,
            r##"{"next":{"$ref":"#"}}"##,
        ],
    ),
    (
        "required",
        &[r#"["x"]"#, r#"["@odata.type"]"#, r#"["",""]"#],
    ),
    (
        "additionalProperties",
        &["true", "false", r#"{"type":"string"}"#],
    ),
    (
        "patternProperties",
        &[r#"{"^x":{}}"#, r#"{"[":{}}"#, r#"{"a+$":false}"#],
    ),
    ("propertyNames", &[r#"{"maxLength":3}"#, "false"]),
    ("minProperties", SIZES),
    ("maxProperties", SIZES),
    ("dependentRequired", &[r#"{"x":["y"]}"#, r#"{"x":[]}"#]),
    (
        "dependentSchemas",
        &[r#"{"x":{"required":["y"]}}"#, r#"{"x":false}"#],
    ),
    (
        "items",
        &["{}", r#"{"type":"string"}"#, "true", r##"{"$ref":"#"}"##],
    ),
    ("prefixItems", &["[{}]", "[true,false]", "[]"]),
    ("contains", &["{}", r#"{"type":"integer"}"#]),
    ("minContains", SIZES),
    ("maxContains", SIZES),
    ("minItems", SIZES),
    ("maxItems", SIZES),
    ("uniqueItems", &["true", "false"]),
    ("minLength", SIZES),
    ("maxLength", SIZES),
    (
        "pattern",
        &[
            "\"^https://\"",
            "\"^[a-z]+$\"",
            "\"(a+)+$\"",
            "\"(?=x)\"",
            "\"\\\\d{1000}{1000}\"",
            "\"\\\\p{L}\"",
            "\"(\"",
        ],
    ),
    (
        "format",
        &[
            "\"date-time\"",
            "\"uri\"",
            "\"regex\"",
            "\"hostname\"",
            "\"idn-email\"",
            "\"x\"",
        ],
    ),
    ("minimum", NUMBERS),
    ("maximum", NUMBERS),
    ("exclusiveMinimum", NUMBERS),
    ("exclusiveMaximum", NUMBERS),
    ("multipleOf", NUMBERS),
    ("allOf", &["[{}]", r##"[{"$ref":"#/$defs/x"}]"##, "[]"]),
    (
        "anyOf",
        &[
            r#"[{"enum":["a"]},{"type":"string"}]"#,
            r##"[{"$ref":"#/$defs/x"},{"type":"null"}]"##,
            "[true]",
        ],
    ),
    (
        "oneOf",
        &[
            r#"[{"type":"string"},{"type":"integer"}]"#,
            r##"[{"$ref":"#/$defs/x","required":["@odata.type"]},{"type":"object","required":["@odata.type"],"properties":{"@odata.type":{"type":"string","not":{"enum":["#microsoft.graph.x"]}}}}]"##,
        ],
    ),
    (
        "not",
        &[
            "{}",
            r##"{"enum":["#microsoft.graph.x"]}"##,
            r##"{"$ref":"#"}"##,
        ],
    ),
    ("if", &["{}", r#"{"required":["x"]}"#]),
    ("then", &["false", r#"{"required":["y"]}"#]),
    ("else", &["{}"]),
    ("unevaluatedProperties", &["false"]),
    ("$dynamicRef", &["\"#a\""]),
    ("definitions", &["{}"]),
    ("nullable", &["true"]),
];

/// Mutates a schema; deterministic for a given `seed`.
pub(crate) fn once(schema: &Json, seed: u64) -> Json {
    let mut random = Random(seed);
    let mut schema = schema.clone();
    for _ in 0..=random.below(3) {
        let donor = schema.clone();
        if let Some(object) = object(&mut schema, &mut random) {
            change(object, &donor, &mut random);
        }
    }
    schema
}

/// Returns a random object in the tree, uniformly distributed.
fn object<'a>(json: &'a mut Json, random: &mut Random) -> Option<&'a mut Json> {
    let mut count = objects(json);
    if count == 0 {
        return None;
    }
    count = random.below(count);
    nth(json, &mut count)
}

fn objects(json: &Json) -> usize {
    match json {
        Json::Object(members) => {
            1 + members
                .iter()
                .map(|(_, value)| objects(value))
                .sum::<usize>()
        }
        Json::Array(items) => items.iter().map(objects).sum(),
        _ => 0,
    }
}

fn nth<'a>(json: &'a mut Json, left: &mut usize) -> Option<&'a mut Json> {
    if matches!(json, Json::Object(_)) {
        if *left == 0 {
            return Some(json);
        }
        *left -= 1;
    }
    match json {
        Json::Object(members) => members.iter_mut().find_map(|(_, value)| nth(value, left)),
        Json::Array(items) => items.iter_mut().find_map(|value| nth(value, left)),
        _ => None,
    }
}

fn change(schema: &mut Json, donor: &Json, random: &mut Random) {
    let Json::Object(members) = schema else {
        return;
    };
    match random.below(8) {
        0 if !members.is_empty() => drop(members.remove(random.below(members.len()))),
        1 if !members.is_empty() => {
            let index = random.below(members.len());
            members[index].1 = graft(donor, random);
        }
        2 => *schema = graft(donor, random),
        3 => {
            let inner = std::mem::take(members);
            let keyword = ["allOf", "anyOf", "oneOf"][random.below(3)];
            let branches = Json::Array(vec![Json::Object(inner), graft(donor, random)]);
            members.push((keyword.to_owned(), branches));
        }
        4 if !members.is_empty() => {
            let index = random.below(members.len());
            let names = ["x", "X", "@odata.type", "new", "x_", "type", "$ref", ""];
            names[random.below(names.len())].clone_into(&mut members[index].0);
        }
        _ => {
            let (keyword, values) = KEYWORDS[random.below(KEYWORDS.len())];
            let value = match values[random.below(values.len())] {
                // Includes numbers that `serde_json` does not read.
                number
                    if number.starts_with(|first: char| first == '-' || first.is_ascii_digit()) =>
                {
                    Json::Number(number.to_owned())
                }
                text => Json::parse(text),
            };
            members.retain(|(name, _)| name != keyword);
            members.push((keyword.to_owned(), value));
        }
    }
}

/// Returns a random subschema of the document.
fn graft(donor: &Json, random: &mut Random) -> Json {
    let mut donor = donor.clone();
    match object(&mut donor, random) {
        Some(schema) if objects(schema) < 12 => schema.clone(),
        _ => Json::Boolean(random.once_in(2)),
    }
}
