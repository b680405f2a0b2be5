//! What keywords beside a reference or beside members ask, as code over the typed value; and what
//! only the value's text can answer.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_codegen::{Options, generate, report::Report, source::Registry};

const DEFINITIONS: &str = r##""$defs": {
    "open": {"title": "open", "anyOf": [{"enum": ["a"]}, {"type": "string"}]},
    "text": {"type": "string"},
    "whole": {"type": "integer", "minimum": -9, "maximum": 9},
    "real": {"type": "number"},
    "yes": {"type": "boolean"},
    "list": {"type": "array", "items": {"type": ["string", "null"]}},
    "part": {"title": "part", "type": "object", "required": ["r", "z"], "properties": {
        "@odata.type": {"const": "#part"}, "t": {"type": "string"}, "n": {"type": ["string", "null"]},
        "r": {"type": "string"}, "z": {"type": ["string", "null"]}}},
    "tagged": {"title": "tagged", "type": "object", "required": ["@odata.type"],
        "properties": {"@odata.type": {"const": "#tagged"}, "t": {"type": "string"}}},
    "other": {"title": "other", "type": "object",
        "properties": {"@odata.type": {"type": "string"}, "t": {"type": "string"}}},
    "choice": {"title": "choice", "oneOf": [
        {"$ref": "#/$defs/tagged"},
        {"$ref": "#/$defs/other", "required": ["@odata.type"],
            "properties": {"@odata.type": {"type": "string", "not": {"enum": ["#tagged"]}}}}]}
    }"##;

/// What is asked of the member `m` beside its own type, without white space and paths.
fn asked(schema: &str) -> String {
    let mut report = Report::new();
    let text = format!(
        r#"{{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "t", "type": "object",
            "properties": {{"m": {schema}}}, {DEFINITIONS}}}"#
    );
    let registry = Registry::inline("t.json", &text, &mut report);
    let code = generate(&registry, &Options::default(), &mut report).to_string();
    if let Err(errors) = report.finish() {
        panic!("{schema}: {errors}");
    }
    let code: String = code.split_whitespace().collect();
    let code = ["::core::primitive::", "::core::", "rt::"]
        .into_iter()
        .fold(code, |code, path| code.replace(path, ""));
    let (_, code) = code.split_once("implCheckforT{").expect("a struct");
    let (_, code) = code
        .split_once("FIELDS.are_apart_from(&self.additional)")
        .expect("the others");
    let (asked, _) = code.split_once("}}impl").expect("an end");
    let asked = asked.split("}#[inline]fnholds_once_read").next();
    let asked = asked.expect("a first part");
    let asked = asked.strip_prefix("&&self.m.as_ref().is_none_or(|value|");
    let asked = asked.and_then(|asked| asked.strip_suffix(')'));
    asked
        .unwrap_or_default()
        .replace("conforms(value,&__RULES_T_PROPERTIES_M)", "rules")
        .replace("&&Check::holds(value)", "")
        .replace("Check::holds(value)", "")
        .replace(&u64::MAX.to_string(), "MAX")
}

/// Asserts what is asked beside a reference to `$defs/TARGET`.
fn beside(target: &str, cases: &[(&str, &str)]) {
    for (keywords, expected) in cases {
        let schema = format!(r##"{{"$ref": "#/$defs/{target}", {keywords}}}"##);
        assert_eq!(asked(&schema), *expected, "{schema}");
    }
}

#[test]
fn strings_answer_all_but_formats_and_patterns() {
    beside(
        "text",
        &[
            (
                r#""enum": ["b", "a", 1]"#,
                r#"matches!(value.as_str(),"a"|"b")"#,
            ),
            (r#""const": "a""#, r#"matches!(value.as_str(),"a")"#),
            (
                r#""not": {"const": "a"}"#,
                r#"!matches!(value.as_str(),"a")"#,
            ),
            (r#""minLength": 2"#, "length(value.as_str(),2,MAX)"),
            (r#""maxLength": 2"#, "length(value.as_str(),0,2)"),
            (r#""pattern": "^x-""#, r#"value.as_str().starts_with("x-")"#),
            (
                r#""type": ["string", "null"], "minimum": 2, "minItems": 3"#,
                "",
            ),
            (r#""format": "uuid""#, "rules"),
        ],
    );
    beside(
        "open",
        &[(
            r#""enum": ["a", "b"]"#,
            r#"matches!(value.as_str(),"a"|"b")"#,
        )],
    );
}

#[test]
fn numbers_answer_exactly() {
    let whole = "(-9i64..=9i64).contains(&i64::from(*value))&&";
    for (keywords, expected) in [
        (
            r#""enum": [1, 2, "a"]"#,
            "matches!(i64::from(*value),1i64|2i64)",
        ),
        (r#""exclusiveMinimum": 0"#, "i64::from(*value)>0i64"),
        (
            r#""minimum": 1, "maximum": 5"#,
            "i64::from(*value)>=1i64&&i64::from(*value)<=5i64",
        ),
        (r#""const": 1.0"#, "rules"),
        (r#""minimum": 0.5"#, "rules"),
        (r#""multipleOf": 2"#, "rules"),
    ] {
        beside("whole", &[(keywords, &format!("{whole}{expected}"))]);
    }
    beside(
        "real",
        &[
            (
                r#""minimum": 0, "exclusiveMaximum": 0.1"#,
                "value.is_finite()&&value.keeps(Bound::Minimum,\"0\")&&value.keeps(Bound::ExclusiveMaximum,\"0.1\")",
            ),
            (
                r#""multipleOf": 0.01"#,
                "value.is_finite()&&value.keeps(Bound::MultipleOf,\"0.01\")",
            ),
            (
                r#""type": "integer""#,
                "value.is_finite()&&value.is_integer()",
            ),
            (
                r#""const": 1"#,
                "value.is_finite()&&value.is_one_of(&[Literal::Number(\"1\")])",
            ),
            (r#""maxLength": 3"#, "value.is_finite()&&rules"),
        ],
    );
    beside(
        "yes",
        &[
            (r#""const": true"#, "*value"),
            (r#""enum": [false, "a"]"#, "!*value"),
            (r#""enum": [false, true]"#, ""),
        ],
    );
}

#[test]
fn arrays_answer_for_their_length_and_their_items() {
    beside(
        "list",
        &[
            (
                r#""minItems": 1, "maxItems": 2"#,
                "items(value.len(),1,MAX)&&items(value.len(),0,2)",
            ),
            (
                r#""items": {"minLength": 2}"#,
                "value.iter().flatten().all(|item|length(item.as_str(),2,MAX))",
            ),
            (
                r#""items": {"type": "string", "minLength": 2}"#,
                "value.iter().all(|item|item.as_ref().is_some_and(|item|length(item.as_str(),2,MAX)))",
            ),
            (
                r#""items": {"type": "string"}"#,
                "value.iter().all(option::Option::is_some)",
            ),
            (
                r#""items": {"type": "null"}"#,
                "value.iter().all(option::Option::is_none)",
            ),
            (r#""items": false"#, "value.is_empty()"),
            (r#""items": true"#, ""),
            (r#""uniqueItems": true"#, "rules"),
            (r#""contains": true"#, "rules"),
        ],
    );
}

#[test]
fn objects_answer_for_their_members_absent_null_or_there() {
    beside(
        "part",
        &[
            (r#""required": ["t"]"#, "value.t.is_some()"),
            (
                r#""required": ["n"]"#,
                "(value.n.is_some()||value.explicit_nulls.contains(4))",
            ),
            (r#""required": ["r", "z"]"#, ""),
            (
                r#""required": ["@odata.type"]"#,
                "value.odata_type.is_some()",
            ),
            (
                r#""required": ["x"]"#,
                r#"value.additional.get("x").is_some()"#,
            ),
            (
                r#""dependentRequired": {"t": ["x"]}"#,
                r#"(!value.t.is_some()||value.additional.get("x").is_some())"#,
            ),
            (
                r#""properties": {"t": {"const": "a"}}"#,
                r#"value.t.as_ref().is_none_or(|value|matches!(value.as_str(),"a"))"#,
            ),
            (
                r#""properties": {"r": {"const": "a"}}"#,
                r#"(match&value.r{value=>matches!(value.as_str(),"a")})"#,
            ),
            (
                r#""properties": {"z": {"const": "a"}}"#,
                r#"value.z.as_ref().is_some_and(|value|matches!(value.as_str(),"a"))"#,
            ),
            (
                r#""properties": {"n": {"type": "string"}}"#,
                "(value.n.is_some()||(value.n.is_none()&&!value.explicit_nulls.contains(4)))",
            ),
            (
                r#""properties": {"t": false}"#,
                "value.t.as_ref().is_none()",
            ),
            (
                r##""properties": {"@odata.type": {"enum": ["#part"]}}"##,
                r##"value.odata_type.as_deref().is_none_or(|tag|matches!(tag,"#part"))"##,
            ),
            (r#""minProperties": 1"#, "rules"),
            (r#""propertyNames": true"#, "rules"),
        ],
    );
}

#[test]
fn a_union_asks_the_variants_that_do_not_know_by_themselves() {
    beside(
        "choice",
        &[
            (
                r##""properties": {"@odata.type": {"enum": ["#tagged", "#x"]}}"##,
                r##"(matchvalue{Choice::Other(body)=>body.odata_type.as_deref().is_none_or(|tag|matches!(tag,"#tagged"|"#x")),Choice::Tagged(_)=>true,})"##,
            ),
            (
                r#""properties": {"t": {"minLength": 2}}"#,
                "value.t().is_none_or(|value|length(value,2,MAX))",
            ),
            (
                r#""required": ["@odata.type"]"#,
                "value.odata_type().is_some()",
            ),
            (r#""type": "object""#, ""),
        ],
    );
}

#[test]
fn schemas_within_schemas_are_asked_of_the_same_value() {
    beside(
        "part",
        &[
            (
                r#""anyOf": [{"required": ["t"]}, {"required": ["x"]}]"#,
                r#"(value.t.is_some()||value.additional.get("x").is_some())"#,
            ),
            (
                r#""oneOf": [{"required": ["t"]}, {"required": ["x"]}]"#,
                r#"[value.t.is_some(),value.additional.get("x").is_some()].into_iter().filter(|holds|*holds).count()==1"#,
            ),
            (
                r#""if": {"required": ["t"]}, "then": {"required": ["x"]}"#,
                r#"(!value.t.is_some()||value.additional.get("x").is_some())"#,
            ),
            (
                r#""if": {"required": ["t"]}, "else": {"required": ["x"]}"#,
                r#"(value.t.is_some()||value.additional.get("x").is_some())"#,
            ),
            (
                r#""if": {"required": ["t"]}, "then": {"required": ["x"]}, "else": {"required": ["y"]}"#,
                r#"(ifvalue.t.is_some(){value.additional.get("x").is_some()}else{value.additional.get("y").is_some()})"#,
            ),
            (
                r#""allOf": [{"required": ["t"]}, {"minProperties": 2}]"#,
                "rules",
            ),
        ],
    );
}

#[test]
fn only_the_member_that_cannot_answer_is_asked_by_its_text() {
    let asked = asked(
        r##"{"$ref": "#/$defs/part", "required": ["t"], "properties": {"t": {"format": "date"}, "x": {"const": 1}}}"##,
    );
    assert!(asked.contains("value.t.is_some()"), "{asked}");
    assert!(asked.contains("conforms(value.as_str(),&RULES)"), "{asked}");
    assert!(
        asked.contains(r#"value.additional.get("x").is_none_or(|value|{staticRULES"#),
        "{asked}"
    );
    assert!(!asked.contains("rules"), "{asked}");
}
