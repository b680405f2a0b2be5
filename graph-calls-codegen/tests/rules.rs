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
        (r#""type": "null""#, "Value(Type(Types::NULL))"),
        (
            r#""type": ["integer", "string"]"#,
            "Value(Type(Types::INTEGER.union(Types::STRING)))",
        ),
        (
            r#""enum": [null, true, 1.5, "a", [2], {"b": 3}]"#,
            r#"Value(Enum(&[Literal::Null, Literal::Boolean(true), Literal::Number("1.5"), Literal::String("a"),
                Literal::Array(&[Literal::Number("2")]), Literal::Object(&[("b", Literal::Number("3"))])]))"#,
        ),
        (r#""const": "a""#, r#"Value(Const(Literal::String("a")))"#),
        (r#""not": true"#, "InPlace(Not(@not[Value(Always(true))!]))"),
    ]);
}

#[test]
fn of_numbers() {
    become_rules(&[
        (r#""minimum": -0.5"#, r#"Value(Minimum("-0.5"))"#),
        (r#""maximum": 2"#, r#"Value(Maximum("2"))"#),
        (
            r#""exclusiveMinimum": 0"#,
            r#"Value(ExclusiveMinimum("0"))"#,
        ),
        (
            r#""exclusiveMaximum": 9"#,
            r#"Value(ExclusiveMaximum("9"))"#,
        ),
        (r#""multipleOf": 0.01"#, r#"Value(MultipleOf("0.01"))"#),
    ]);
}

#[test]
fn of_strings() {
    become_rules(&[
        (r#""minLength": 1"#, "Value(MinLength(1))"),
        (r#""maxLength": 2"#, "Value(MaxLength(2))"),
        (r#""pattern": "^x-""#, "Value(Pattern(&PATTERN_0))"),
        (
            r#""format": "uuid""#,
            "Value(Format(arguments::Format::Uuid))",
        ),
        (
            r#""format": "date-time""#,
            "Value(Format(arguments::Format::DateTime))",
        ),
    ]);
}

#[test]
fn of_arrays() {
    become_rules(&[
        (
            r#""items": false"#,
            "Item(Items(ItemsAfter { after: 0, rules: @items[Value(Always(false))!] }))",
        ),
        (
            r#""prefixItems": [{"const": 1}, true], "items": {"const": 3}"#,
            r#"Item(PrefixItems(&[@prefixItems/0[Value(Const(Literal::Number("1")))!], @prefixItems/1[Value(Always(true))!]])),
               Item(Items(ItemsAfter { after: 2, rules: @items[Value(Const(Literal::Number("3")))!] }))"#,
        ),
        (
            r#""contains": {"const": 1}"#,
            r#"Item(Contains(Contained { rules: @contains[Value(Const(Literal::Number("1")))!], min: None, max: None }))"#,
        ),
        (
            r#""contains": true, "minContains": 2, "maxContains": 3"#,
            "Item(Contains(Contained { rules: @contains[Value(Always(true))!], min: Some(2), max: Some(3) }))",
        ),
        (r#""minItems": 1"#, "Value(MinItems(1))"),
        (r#""maxItems": 2"#, "Value(MaxItems(2))"),
        (r#""uniqueItems": true"#, "Item(UniqueItems(true))"),
        (r#""uniqueItems": false"#, ""),
    ]);
}

#[test]
fn of_objects() {
    become_rules(&[
        (
            r#""properties": {"b": {"const": 1}, "a": true}"#,
            r#"Member(Properties(&[("a", @properties/a[Value(Always(true))!]),
                ("b", @properties/b[Value(Const(Literal::Number("1")))!])]))"#,
        ),
        (
            r#""properties": {"a": true}, "additionalProperties": false"#,
            r#"Member(Properties(&[("a", @properties/a[Value(Always(true))!])])),
               Member(AdditionalProperties(Undeclared { declared: &["a"], patterns: &[], rules: @additionalProperties[Value(Always(false))!] }))"#,
        ),
        (
            r#""propertyNames": {"maxLength": 3}"#,
            "Member(PropertyNames(@propertyNames[Value(MaxLength(3))!]))",
        ),
        (r#""minProperties": 1"#, "Value(MinProperties(1))"),
        (r#""maxProperties": 2"#, "Value(MaxProperties(2))"),
        (
            r#""required": ["a", "b"]"#,
            r#"Member(Required(&["a", "b"]))"#,
        ),
        (r#""required": []"#, ""),
        (
            r#""dependentRequired": {"a": ["b", "c"]}"#,
            r#"Member(DependentRequired(&[("a", &["b", "c"])]))"#,
        ),
        (
            r#""dependentSchemas": {"a": {"minProperties": 2}}"#,
            r#"Member(DependentSchemas(&[("a", @dependentSchemas/a[Value(MinProperties(2))!])]))"#,
        ),
    ]);
}

#[test]
fn of_schemas_within_schemas() {
    become_rules(&[
        (
            r#""allOf": [{"minimum": 1}, {"maximum": 2}]"#,
            r#"InPlace(AllOf(&[@allOf/0[Value(Minimum("1"))!], @allOf/1[Value(Maximum("2"))!]]))"#,
        ),
        (
            r#""anyOf": [{"minimum": 1}, {"maximum": 2}]"#,
            r#"InPlace(AnyOf(&[@anyOf/0[Value(Minimum("1"))!], @anyOf/1[Value(Maximum("2"))!]]))"#,
        ),
        (
            r#""anyOf": [{"minimum": 1}, {"type": "null"}]"#,
            r#"InPlace(Nullable(BesideNull { branch: 0, rules: @anyOf/0[Value(Minimum("1"))!] }))"#,
        ),
        (
            r#""anyOf": [{"type": "null"}, {"minimum": 1}]"#,
            r#"InPlace(Nullable(BesideNull { branch: 1, rules: @anyOf/1[Value(Minimum("1"))!] }))"#,
        ),
        (
            r#""anyOf": [{"type": "null"}, {"type": "null"}]"#,
            "InPlace(AnyOf(&[@anyOf/0[Value(Type(Types::NULL))!], @anyOf/1[Value(Type(Types::NULL))!]]))",
        ),
        (
            r#""oneOf": [{"minimum": 1}, {"maximum": 2}]"#,
            r#"InPlace(OneOf(&[@oneOf/0[Value(Minimum("1"))!], @oneOf/1[Value(Maximum("2"))!]]))"#,
        ),
        (
            r#""if": {"minimum": 1}, "then": {"maximum": 2}"#,
            r#"InPlace(If(Conditional { condition: @if[Value(Minimum("1"))!], then: Some(@then[Value(Maximum("2"))!]), otherwise: None }))"#,
        ),
        (
            r#""if": true, "else": false"#,
            "InPlace(If(Conditional { condition: @if[Value(Always(true))!], then: None, otherwise: Some(@else[Value(Always(false))!]) }))",
        ),
        (
            r##""$ref": "#/$defs/a", "$defs": {"a": {"minimum": 1}}"##,
            "InPlace(Ref(&__RULES_T_DEFS_A))",
        ),
    ]);
}

#[cfg(feature = "regex")]
#[test]
fn of_regular_expressions() {
    become_rules(&[
        (r#""pattern": "a|b""#, "Value(Pattern(&PATTERN_0))"),
        (
            r#""patternProperties": {"^a": true, "b$": false}, "additionalProperties": {"const": 1}"#,
            r#"Member(PatternProperties(&[(&PATTERN_0, @patternProperties/^a[Value(Always(true))!]),
                (&PATTERN_1, @patternProperties/b$[Value(Always(false))!])])),
               Member(AdditionalProperties(Undeclared { declared: &[], patterns: &[&PATTERN_2, &PATTERN_3],
                rules: @additionalProperties[Value(Const(Literal::Number("1")))!] }))"#,
        ),
    ]);
}
