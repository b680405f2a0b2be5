//! Each keyword becomes the one rule of its name, with its operands, and nothing else.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_codegen::{Options, generate, source::Registry};

const DIALECT: &str = r#""$schema": "https://json-schema.org/draft/2020-12/schema""#;

fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The checks of a document with these members, without white space and the paths of the runtime.
fn checks(members: &str) -> String {
    let text = format!(r#"{{{DIALECT}, "title": "t", {members}}}"#);
    let registry = Registry::inline("t.json", &text);
    let code = registry.and_then(|registry| generate(&registry, &Options::default()));
    let code = match code {
        Ok(code) => code.to_string(),
        Err(errors) => panic!("{members}: {errors}"),
    };
    let code = dense(&code).replace("rt::", "");
    let (_, rules) = code
        .split_once("Rules{at:\"t.json#\",checks:&[")
        .unwrap_or_else(|| panic!("{members}: no rules in {code}"));
    let (rules, _) = rules.split_once("]}};").expect("a static ends");
    rules.replace("::core::option::Option::", "")
}

/// Asserts for each keyword which rule it becomes; `@place[..]` stands for the rules of a subschema.
fn become_rules(cases: &[(&str, &str)]) {
    for (members, expected) in cases {
        let mut expected = dense(expected);
        while let Some((before, rest)) = expected.split_once('@') {
            let (place, rest) = rest.split_once('[').expect("a place and its checks");
            expected = format!("{before}&Rules{{at:\"t.json#/{place}\",checks:&[{rest}");
        }
        let expected = expected.replace("!]", "]}");
        assert_eq!(checks(members), expected, "{members}");
    }
}

#[test]
fn of_any_value() {
    become_rules(&[
        (r#""type": "null""#, "Rule::Type(Types::NULL)"),
        (
            r#""type": ["integer", "string"]"#,
            "Rule::Type(Types::INTEGER.union(Types::STRING))",
        ),
        (
            r#""enum": [null, true, 1.5, "a", [2], {"b": 3}]"#,
            r#"Rule::Enum(&[Literal::Null, Literal::Boolean(true), Literal::Number("1.5"), Literal::String("a"),
                Literal::Array(&[Literal::Number("2")]), Literal::Object(&[("b", Literal::Number("3"))])])"#,
        ),
        (r#""const": "a""#, r#"Rule::Const(Literal::String("a"))"#),
        (r#""not": true"#, "Rule::Not(@not[Rule::Always(true)!])"),
    ]);
}

#[test]
fn of_numbers() {
    become_rules(&[
        (r#""minimum": -0.5"#, r#"Rule::Minimum("-0.5")"#),
        (r#""maximum": 2"#, r#"Rule::Maximum("2")"#),
        (r#""exclusiveMinimum": 0"#, r#"Rule::ExclusiveMinimum("0")"#),
        (r#""exclusiveMaximum": 9"#, r#"Rule::ExclusiveMaximum("9")"#),
        (r#""multipleOf": 0.01"#, r#"Rule::MultipleOf("0.01")"#),
    ]);
}

#[test]
fn of_strings() {
    become_rules(&[
        (r#""minLength": 1"#, "Rule::MinLength(1)"),
        (r#""maxLength": 2"#, "Rule::MaxLength(2)"),
        (
            r#""pattern": "^x-""#,
            r#"Rule::Prefix { pattern: "^x-", prefix: "x-" }"#,
        ),
        (r#""format": "uuid""#, "Rule::Format(Format::Uuid)"),
        (r#""format": "date-time""#, "Rule::Format(Format::DateTime)"),
    ]);
}

#[test]
fn of_arrays() {
    become_rules(&[
        (
            r#""items": false"#,
            "Rule::Items { after: 0, rules: @items[Rule::Always(false)!] }",
        ),
        (
            r#""prefixItems": [{"const": 1}, true], "items": {"const": 3}"#,
            r#"Rule::PrefixItems(&[@prefixItems/0[Rule::Const(Literal::Number("1"))!], @prefixItems/1[Rule::Always(true)!]]),
               Rule::Items { after: 2, rules: @items[Rule::Const(Literal::Number("3"))!] }"#,
        ),
        (
            r#""contains": {"const": 1}"#,
            r#"Rule::Contains { rules: @contains[Rule::Const(Literal::Number("1"))!], min: None, max: None }"#,
        ),
        (
            r#""contains": true, "minContains": 2, "maxContains": 3"#,
            "Rule::Contains { rules: @contains[Rule::Always(true)!], min: Some(2), max: Some(3) }",
        ),
        (r#""minItems": 1"#, "Rule::MinItems(1)"),
        (r#""maxItems": 2"#, "Rule::MaxItems(2)"),
        (r#""uniqueItems": true"#, "Rule::UniqueItems"),
        (r#""uniqueItems": false"#, ""),
    ]);
}

#[test]
fn of_objects() {
    become_rules(&[
        (
            r#""properties": {"b": {"const": 1}, "a": true}"#,
            r#"Rule::Properties(&[("a", @properties/a[Rule::Always(true)!]),
                ("b", @properties/b[Rule::Const(Literal::Number("1"))!])])"#,
        ),
        (
            r#""properties": {"a": true}, "additionalProperties": false"#,
            r#"Rule::Properties(&[("a", @properties/a[Rule::Always(true)!])]),
               Rule::AdditionalProperties { declared: &["a"], patterns: &[], rules: @additionalProperties[Rule::Always(false)!], }"#,
        ),
        (
            r#""propertyNames": {"maxLength": 3}"#,
            "Rule::PropertyNames(@propertyNames[Rule::MaxLength(3)!])",
        ),
        (r#""minProperties": 1"#, "Rule::MinProperties(1)"),
        (r#""maxProperties": 2"#, "Rule::MaxProperties(2)"),
        (
            r#""required": ["a", "b"]"#,
            r#"Rule::Required(&["a", "b"])"#,
        ),
        (r#""required": []"#, ""),
        (
            r#""dependentRequired": {"a": ["b", "c"]}"#,
            r#"Rule::DependentRequired(&[("a", &["b", "c"])])"#,
        ),
        (
            r#""dependentSchemas": {"a": {"minProperties": 2}}"#,
            r#"Rule::DependentSchemas(&[("a", @dependentSchemas/a[Rule::MinProperties(2)!])])"#,
        ),
    ]);
}

#[test]
fn of_schemas_within_schemas() {
    become_rules(&[
        (
            r#""allOf": [{"minimum": 1}, {"maximum": 2}]"#,
            r#"Rule::AllOf(&[@allOf/0[Rule::Minimum("1")!], @allOf/1[Rule::Maximum("2")!]])"#,
        ),
        (
            r#""anyOf": [{"minimum": 1}, {"maximum": 2}]"#,
            r#"Rule::AnyOf(&[@anyOf/0[Rule::Minimum("1")!], @anyOf/1[Rule::Maximum("2")!]])"#,
        ),
        (
            r#""anyOf": [{"minimum": 1}, {"type": "null"}]"#,
            r#"Rule::Nullable { branch: 0, rules: @anyOf/0[Rule::Minimum("1")!] }"#,
        ),
        (
            r#""anyOf": [{"type": "null"}, {"minimum": 1}]"#,
            r#"Rule::Nullable { branch: 1, rules: @anyOf/1[Rule::Minimum("1")!] }"#,
        ),
        (
            r#""anyOf": [{"type": "null"}, {"type": "null"}]"#,
            "Rule::AnyOf(&[@anyOf/0[Rule::Type(Types::NULL)!], @anyOf/1[Rule::Type(Types::NULL)!]])",
        ),
        (
            r#""oneOf": [{"minimum": 1}, {"maximum": 2}]"#,
            r#"Rule::OneOf(&[@oneOf/0[Rule::Minimum("1")!], @oneOf/1[Rule::Maximum("2")!]])"#,
        ),
        (
            r#""if": {"minimum": 1}, "then": {"maximum": 2}"#,
            r#"Rule::If { condition: @if[Rule::Minimum("1")!], then: Some(@then[Rule::Maximum("2")!]), otherwise: None }"#,
        ),
        (
            r#""if": true, "else": false"#,
            "Rule::If { condition: @if[Rule::Always(true)!], then: None, otherwise: Some(@else[Rule::Always(false)!]) }",
        ),
        (
            r##""$ref": "#/$defs/a", "$defs": {"a": {"minimum": 1}}"##,
            "Rule::Ref(&__RULES_T_DEFS_A)",
        ),
    ]);
}

#[cfg(feature = "regex")]
#[test]
fn of_regular_expressions() {
    become_rules(&[
        (r#""pattern": "a|b""#, "Rule::Pattern(&PATTERN_0)"),
        (
            r#""patternProperties": {"^a": true, "b$": false}, "additionalProperties": {"const": 1}"#,
            r#"Rule::PatternProperties(&[(&PATTERN_0, @patternProperties/^a[Rule::Always(true)!]),
                (&PATTERN_1, @patternProperties/b$[Rule::Always(false)!])]),
               Rule::AdditionalProperties { declared: &[], patterns: &[&PATTERN_2, &PATTERN_3],
                rules: @additionalProperties[Rule::Const(Literal::Number("1"))!], }"#,
        ),
    ]);
}
