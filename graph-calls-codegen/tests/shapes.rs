//! Which Rust type a member becomes, and what is asked of its value: a type says as much of the
//! schema as it can, and rules say the rest.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_codegen::{Options, generate, source::Registry};

const DIALECT: &str = r#""$schema": "https://json-schema.org/draft/2020-12/schema""#;

/// What is asked of every struct, first of all.
const OTHERS: &str = "FIELDS.declares_none_of(&self.additional)";

/// The code of a document with these members, without white space.
fn code(members: &str) -> String {
    let text = format!("{{{DIALECT}, {members}}}");
    let registry = Registry::inline("t.json", &text);
    let code = registry.and_then(|registry| generate(&registry, &Options::default()));
    let code = match code {
        Ok(code) => code.to_string(),
        Err(errors) => panic!("{members}: {errors}"),
    };
    let code: String = code.split_whitespace().collect();
    [
        "::graph_calls_model::",
        "::core::option::",
        "::std::string::",
        "::std::vec::",
        "::std::boxed::",
        "rt::",
        "::core::primitive::",
    ]
    .into_iter()
    .fold(code, |code, path| code.replace(path, ""))
    .replace(&u64::MAX.to_string(), "MAX")
}

fn between<'a>(code: &'a str, start: &str, end: &str) -> &'a str {
    let found = code
        .split_once(start)
        .and_then(|(_, rest)| rest.split_once(end));
    found.map_or_else(|| panic!("no {start} in {code}"), |(found, _)| found)
}

/// What makes a value of `T` well formed beside the others, and its constraints, if there are any.
fn checks(code: &str) -> (&str, Option<&str>) {
    let checks = between(
        code,
        "implCheckforT{#[inline]fnis_well_formed(&self)->bool{",
        "}}model!",
    );
    let (_, checks) = checks.split_once(OTHERS).expect("the others");
    match checks.split_once("}#[inline]fnsatisfies_constraints(&self)->bool{") {
        Some((well_formed, constraints)) => (well_formed, Some(constraints)),
        None => (checks, None),
    }
}

/// Both, as one expression.
fn asked(code: &str) -> String {
    let (well_formed, constraints) = checks(code);
    let both = well_formed
        .strip_prefix("&&")
        .into_iter()
        .chain(constraints);
    both.collect::<Vec<_>>().join("&&")
}

/// The type of the member `m` of an object, and what is asked of its value.
fn member(schema: &str) -> (String, String) {
    let code = code(&format!(
        r#""title": "t", "type": "object", "properties": {{"m": {schema}}}"#
    ));
    let (_, code) = code
        .split_once("pubstructT{")
        .unwrap_or_else(|| panic!("no struct"));
    let ty = between(code, "pubm:", ",#[doc");
    let asked = asked(code);
    let of_value = asked.strip_prefix("self.m.as_ref().is_none_or(|value|");
    let asked = of_value.map_or(Some(asked.as_str()), |asked| asked.strip_suffix(')'));
    let rules = "conforms(value,&__RULES_T_PROPERTIES_M)";
    (
        ty.to_owned(),
        asked.unwrap_or_default().replace(rules, "rules"),
    )
}

/// Asserts for each schema which type a member of it has, and what is asked of its value beyond
/// the type: `rules` are those of the schema, all of them.
fn become_members(cases: &[(&str, &str, &str)]) {
    for (schema, ty, asked) in cases {
        let (is, is_asked) = member(schema);
        assert_eq!((is.as_str(), is_asked.as_str()), (*ty, *asked), "{schema}");
    }
}

#[test]
fn any_value_and_no_value() {
    become_members(&[
        ("true", "Option<RawJson>", ""),
        ("{}", "Option<RawJson>", ""),
        (r#"{"description": "x"}"#, "Option<RawJson>", ""),
        ("false", "Option<RawJson>", "rules"),
        (
            r#"{"type": ["string", "boolean"]}"#,
            "Option<RawJson>",
            "rules",
        ),
        (r#"{"const": 1}"#, "Option<RawJson>", "rules"),
        (r#"{"minLength": 1}"#, "Option<RawJson>", "rules"),
    ]);
}

#[test]
fn odatas_doubles() {
    become_members(&[
        (
            r#"{"anyOf": [{"type": "number"}, {"enum": ["INF", "-INF", "NaN"]}]}"#,
            "Option<Number>",
            "",
        ),
        (
            r#"{"oneOf": [{"enum": ["NaN", null, "-INF", "INF"]}, {"type": "number"}]}"#,
            "Option<Number>",
            "",
        ),
        (
            r#"{"anyOf": [{"type": ["number", "null"]}, {"type": "string", "enum": ["INF", "-INF", "NaN"]}]}"#,
            "Option<Number>",
            "",
        ),
        (
            r#"{"anyOf": [{"type": "number"}, {"type": "null"}, {"enum": ["INF", "-INF", "NaN"]}]}"#,
            "Option<Number>",
            "",
        ),
        (
            r#"{"anyOf": [{"type": "number", "minimum": 0}, {"const": "INF"}]}"#,
            "Option<Number>",
            r#"value.is_within(&[(Bound::Minimum,"0")],&["INF"])"#,
        ),
        (
            r#"{"anyOf": [{"type": ["number", "null"]}, {"enum": ["INF", "-INF", "NaN"]}], "maximum": 9}"#,
            "Option<Number>",
            r#"value.is_within(&[(Bound::Maximum,"9")],&["-INF","INF","NaN"])"#,
        ),
        (
            r#"{"oneOf": [{"type": "number", "exclusiveMaximum": 9}, {"enum": ["INF"]}, {"enum": ["NaN", "-INF", null]}]}"#,
            "Option<Number>",
            r#"value.is_within(&[(Bound::ExclusiveMaximum,"9")],&["-INF","INF","NaN"])"#,
        ),
        (
            r#"{"oneOf": [{"type": "number"}, {"enum": ["INF", "NaN"]}, {"enum": ["NaN", "-INF"]}]}"#,
            "Option<Number>",
            "rules",
        ),
        (
            r#"{"anyOf": [{"type": "number", "enum": [1]}, {"enum": ["INF"]}]}"#,
            "Option<Number>",
            "rules",
        ),
        (
            r#"{"anyOf": [{"type": ["number", "null"]}, {"enum": ["INF", "-INF", "NaN"]}], "not": {"type": "null"}}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"anyOf": [{"type": "number"}, {"enum": ["INF", "Infinity"]}]}"#,
            "Option<RawJson>",
            "rules",
        ),
    ]);
}

#[test]
fn numbers() {
    become_members(&[
        (r#"{"type": "boolean"}"#, "Option<bool>", ""),
        (
            r#"{"type": "number"}"#,
            "Option<Number>",
            "value.is_finite()",
        ),
        (
            r#"{"type": "number", "minimum": 1}"#,
            "Option<Number>",
            r#"value.is_within(&[(Bound::Minimum,"1")],&[])"#,
        ),
        (
            r#"{"type": "integer", "minimum": -2147483648, "maximum": 2147483647}"#,
            "Option<i32>",
            "",
        ),
        (
            r#"{"type": "integer", "minimum": -2147483649, "maximum": 2147483647}"#,
            "Option<i64>",
            "(-2147483649i64..=2147483647i64).contains(&i64::from(*value))",
        ),
        (
            r#"{"type": "integer", "minimum": -2147483648, "maximum": 2147483648}"#,
            "Option<i64>",
            "(-2147483648i64..=2147483648i64).contains(&i64::from(*value))",
        ),
        (
            r#"{"type": "integer", "minimum": -9223372036854775808, "maximum": 9223372036854775807}"#,
            "Option<i64>",
            "",
        ),
        (
            r#"{"type": "integer", "minimum": 15.0, "maximum": 9e1}"#,
            "Option<i32>",
            "(15i64..=90i64).contains(&i64::from(*value))",
        ),
        (
            r#"{"type": "integer", "minimum": 0, "maximum": 8999999999999999.0}"#,
            "Option<i64>",
            "(0i64..=8999999999999999i64).contains(&i64::from(*value))",
        ),
        (
            r#"{"type": "integer", "minimum": 0, "maximum": 9000000000000000.0}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"type": "integer", "minimum": 0, "maximum": 1e16}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"type": "integer", "minimum": 0.5, "maximum": 9}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"type": "integer", "minimum": 0}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"type": "integer", "maximum": 0}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"type": "integer", "minimum": 0, "maximum": 9, "multipleOf": 2}"#,
            "Option<i32>",
            "rules",
        ),
    ]);
}

#[test]
fn null_beside_something() {
    become_members(&[
        (
            r#"{"type": ["string", "null"], "minLength": 1}"#,
            "Option<String>",
            "length(value,1,MAX)",
        ),
        (
            r#"{"type": ["string", "null"], "not": true}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"type": ["string", "null"], "description": "x"}"#,
            "Option<String>",
            "",
        ),
        (
            r#"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#,
            "Option<String>",
            "",
        ),
        (
            r#"{"anyOf": [{"type": "null"}, {"type": "boolean"}]}"#,
            "Option<bool>",
            "",
        ),
        (
            r#"{"anyOf": [{"type": "string"}, {"type": "null"}], "minLength": 1}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"anyOf": [{"type": "null"}, {"type": "null"}]}"#,
            "Option<RawJson>",
            "rules",
        ),
    ]);
}

#[test]
fn lists() {
    become_members(&[
        (r#"{"type": "array"}"#, "Option<Vec<RawJson>>", ""),
        (
            r#"{"type": "array", "items": {"type": "string"}}"#,
            "Option<Vec<String>>",
            "",
        ),
        (
            r#"{"type": "array", "items": {"type": "string", "minLength": 1}}"#,
            "Option<Vec<String>>",
            "value.iter().all(|item|length(item,1,MAX))",
        ),
        (
            r#"{"type": "array", "items": {"type": ["string", "null"], "minLength": 1}}"#,
            "Option<Vec<Option<String>>>",
            "value.iter().flatten().all(|item|length(item,1,MAX))",
        ),
        (
            r#"{"type": "array", "items": {"type": "number"}}"#,
            "Option<Vec<Number>>",
            "value.iter().all(|item|item.is_finite())",
        ),
        (
            r#"{"type": "array", "minItems": 1}"#,
            "Option<Vec<RawJson>>",
            "items(value.len(),1,MAX)",
        ),
        (
            r#"{"type": "array", "maxItems": 2}"#,
            "Option<Vec<RawJson>>",
            "items(value.len(),0,2)",
        ),
        (
            r#"{"type": "array", "uniqueItems": true}"#,
            "Option<Vec<RawJson>>",
            "rules",
        ),
        (
            r#"{"type": "array", "prefixItems": [true]}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r##"{"type": "array", "items": {"$ref": "#/properties/m"}}"##,
            "Option<Vec<Vec<RawJson>>>",
            "value.iter().all(|item|item.iter().all(|item|conforms(item,&__RULES_T_PROPERTIES_M_ITEMS)))",
        ),
    ]);
}

#[test]
fn sets_of_strings() {
    become_members(&[
        (
            r#"{"anyOf": [{"type": "boolean"}, {"type": "string"}]}"#,
            "Option<RawJson>",
            "rules",
        ),
        (r#"{"enum": ["a", "b"]}"#, "Option<TM>", ""),
        (r#"{"type": "string", "enum": ["a"]}"#, "Option<TM>", ""),
        (
            r#"{"type": "boolean", "enum": ["a"]}"#,
            "Option<bool>",
            "rules",
        ),
        (r#"{"enum": ["a", "a"]}"#, "Option<RawJson>", "rules"),
        (r#"{"enum": []}"#, "Option<RawJson>", "rules"),
        (r#"{"enum": ["a", 1]}"#, "Option<RawJson>", "rules"),
        (
            r#"{"enum": ["a", "bc"], "maxLength": 1}"#,
            "Option<TM>",
            "Check::satisfies_constraints(&self.m)",
        ),
        (
            r#"{"anyOf": [{"enum": ["a"]}, {"type": "string"}]}"#,
            "Option<TM>",
            "",
        ),
        (
            r#"{"anyOf": [{"enum": ["a"]}, {"type": "string"}], "maxLength": 1}"#,
            "Option<TM>",
            "Check::satisfies_constraints(&self.m)",
        ),
        (
            r#"{"anyOf": [{"enum": ["a"], "minLength": 1}, {"type": "string"}]}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"anyOf": [{"enum": ["a"]}, {"type": "string", "minLength": 1}]}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"anyOf": [{"enum": ["a"]}, {"type": "boolean"}]}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"anyOf": [{"enum": ["a"]}, true]}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"type": "boolean", "anyOf": [{"enum": ["a"]}, {"type": "string"}]}"#,
            "Option<bool>",
            "rules",
        ),
        (
            r#"{"anyOf": [{"enum": ["other"]}, {"type": "string"}]}"#,
            "Option<TM>",
            "",
        ),
    ]);
}

#[test]
fn objects() {
    become_members(&[
        (
            r#"{"type": "object"}"#,
            "Option<Box<TM>>",
            "Check::is_well_formed(&self.m)",
        ),
        (
            r#"{"type": "object", "const": {}}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"type": "object", "enum": [{}]}"#,
            "Option<RawJson>",
            "rules",
        ),
        (
            r#"{"type": ["object", "null"]}"#,
            "Option<RawJson>",
            "rules",
        ),
    ]);
}

#[test]
fn texts() {
    become_members(&[
        (r#"{"type": "string"}"#, "Option<String>", ""),
        (
            r#"{"type": "string", "minLength": 2}"#,
            "Option<String>",
            "length(value,2,MAX)",
        ),
        (
            r#"{"type": "string", "maxLength": 2}"#,
            "Option<String>",
            "length(value,0,2)",
        ),
        (
            r#"{"type": "string", "minLength": 1, "maxLength": 2, "pattern": "^a"}"#,
            "Option<String>",
            r#"length(value,1,2)&&value.starts_with("a")"#,
        ),
        (
            r#"{"type": "string", "format": "uuid"}"#,
            "Option<String>",
            "rules",
        ),
    ]);
}

#[test]
fn branches_that_refer_to_tagged_types_are_a_choice() {
    let both = code(
        r##""title": "t", "oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}], "$defs": {
            "a": {"type": "object", "required": ["@odata.type"], "properties": {"@odata.type": {"const": "#a"}}},
            "b": {"type": "object", "required": ["@odata.type"], "properties": {"@odata.type": {"const": "#b"}}}}"##,
    );
    assert!(both.contains("pubenumT{"), "{both}");
    let other = code(
        r##""title": "t", "oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}], "$defs": {
            "a": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "a"}}},
            "b": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "b"}}}}"##,
    );
    assert!(other.contains("pubstructT(pubRawJson);"), "{other}");
}

#[test]
fn places_that_are_spelt_alike_have_rules_of_their_own() {
    let code = code(
        r##""title": "t", "anyOf": [{"$ref": "#/$defs/a-b"}, {"$ref": "#/$defs/a_b"}, {"$ref": "#/$defs/c"}],
            "$defs": {"a-b": {"const": 1}, "a_b": {"const": 2}, "c": {"const": 3}}"##,
    );
    for (name, value) in [("A_B", 1), ("A_B_2", 2), ("C", 3)] {
        let rules = between(&code, &format!("static__RULES_T_DEFS_{name}:"), "]}};");
        let expected = format!("Value(Const(Literal::Number(\"{value}\")))");
        assert!(rules.ends_with(&expected), "{rules}");
    }
}

/// What is asked of a struct beyond its members' types and constraints.
fn asked_beyond(members: &str) -> String {
    let code = code(&format!(r#""title": "t", "type": "object", {members}"#));
    asked(&code).replace("conforms(self,&__RULES_T)", "rules")
}

#[test]
fn an_object_asks_its_rules_only_for_what_its_members_leave_open() {
    let base = r#""$defs": {"b": {"type": "object", "properties": {"m": {"type": "string"}}, "required": ["m"]},
        "c": {"type": "object", "properties": {"m": {"type": "boolean"}}},
        "d": {"type": "object", "minProperties": 1}, "e": {"minProperties": 1},
        "f": {"type": "object", "required": ["n"]}}"#;
    for (members, asked) in [
        (r#""properties": {"m": true}, "required": ["m"]"#, ""),
        (r#""properties": {"m": true}, "required": ["n"]"#, "rules"),
        (r#""minProperties": 1"#, "rules"),
        (
            r##""properties": {"@odata.type": {"const": "#t"}}, "required": ["@odata.type"]"##,
            "",
        ),
        (
            r#""properties": {"@odata.type": {"type": "string"}}, "required": ["@odata.type"]"#,
            "rules",
        ),
        (r##""allOf": [{"$ref": "#/$defs/b"}]"##, ""),
        (
            r##""allOf": [{"$ref": "#/$defs/b"}], "properties": {"m": {"type": "string"}}"##,
            "",
        ),
        (
            r##""allOf": [{"$ref": "#/$defs/b"}, {"$ref": "#/$defs/b"}]"##,
            "",
        ),
        (
            r##""allOf": [{"$ref": "#/$defs/b", "minProperties": 1}]"##,
            "rules",
        ),
        (r##""allOf": [{"$ref": "#/$defs/d"}]"##, "rules"),
        (r##""allOf": [{"$ref": "#/$defs/e"}]"##, "rules"),
        (r##""allOf": [{"$ref": "#/$defs/f"}]"##, "rules"),
        (r#""allOf": [{"type": "object"}]"#, ""),
        (r#""allOf": [{"type": "array"}]"#, "rules"),
    ] {
        let is_asked = asked_beyond(&format!("{members}, {base}"));
        assert_eq!(is_asked, asked, "{members}");
    }
}

#[test]
fn a_member_whose_declarations_differ_is_any_value_and_keeps_each_of_them() {
    let base = r#""$defs": {"b": {"type": "object", "properties": {"m": {"type": "string"}}},
        "c": {"type": "object", "properties": {"m": {"type": "boolean"}}}}"#;
    for members in [
        r##""allOf": [{"$ref": "#/$defs/b"}], "properties": {"m": {"type": "boolean"}}"##,
        r##""allOf": [{"$ref": "#/$defs/b"}, {"$ref": "#/$defs/c"}]"##,
    ] {
        let asked = asked_beyond(&format!("{members}, {base}"));
        assert_eq!(asked, "rules", "{members}");
    }
}

#[test]
fn a_member_is_required_if_any_of_its_declarations_is() {
    for order in [
        r##"{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}"##,
        r##"{"$ref": "#/$defs/b"}, {"$ref": "#/$defs/a"}"##,
    ] {
        for other in ["string", "boolean"] {
            let code = code(&format!(
                r#""title": "t", "type": "object", "allOf": [{order}], "$defs": {{
                    "a": {{"type": "object", "properties": {{"m": {{"type": "string"}}}}, "required": ["m"]}},
                    "b": {{"type": "object", "properties": {{"m": {{"type": "{other}"}}}}}}}}"#
            ));
            let (_, code) = code.split_once("pubstructT{").expect("a struct");
            let ty = between(code, "pubm:", ",#[doc");
            assert_eq!(
                ty,
                if other == "string" {
                    "String"
                } else {
                    "RawJson"
                }
            );
        }
    }
}

#[test]
fn an_enum_that_has_an_other_of_its_own_calls_the_rest_otherwise() {
    let open = |members: &str| {
        let code = code(&format!(
            r#""title": "t", "anyOf": [{{"enum": [{members}]}}, {{"type": "string"}}]"#
        ));
        let variants = between(&code, "pubenumT{", "}").to_owned();
        let rest = variants
            .split(',')
            .rfind(|variant| variant.ends_with("(Unlisted)"));
        rest.map(|rest| rest.rsplit(']').next().unwrap_or(rest).to_owned())
    };
    assert_eq!(open(r#""a""#).as_deref(), Some("Other(Unlisted)"));
    assert_eq!(open(r#""other""#).as_deref(), Some("OtherMember(Unlisted)"));
    assert_eq!(
        open(r#""other", "otherMember""#).as_deref(),
        Some("NotListed(Unlisted)")
    );
}

#[test]
fn bases_side_by_side_are_not_one_upon_the_other() {
    let bases: Vec<usize> = (0..100).collect();
    let referred: Vec<String> = bases
        .iter()
        .map(|base| format!(r##"{{"$ref": "#/$defs/b{base}"}}"##))
        .collect();
    let declared: Vec<String> = bases
        .iter()
        .map(|base| {
            format!(
                r#""b{base}": {{"title": "b{base}", "type": "object", "properties": {{"m{base}": {{}}}}}}"#
            )
        })
        .collect();
    let code = code(&format!(
        r#""title": "t", "type": "object", "allOf": [{}], "$defs": {{{}}}"#,
        referred.join(","),
        declared.join(",")
    ));
    assert!(between(&code, "pubstructT{", "}").contains("pubm99:"));
}

#[test]
fn a_type_tag_that_is_not_a_string_is_a_member_like_any_other() {
    let field = |schema: &str| {
        let code = code(&format!(
            r#""title": "t", "type": "object", "properties": {{"@odata.type": {schema}}}"#
        ));
        between(&code, "pubstructT{", "}")
            .split_once("pubodata_type")
            .map(|(_, field)| field.split(',').next().unwrap_or(field).to_owned())
    };
    let as_tag = field(r#"{"type": "string"}"#);
    assert_eq!(
        as_tag.as_deref(),
        Some(":Option<::std::borrow::Cow<'static")
    );
    for other in [
        "{}",
        r#"{"type": "integer"}"#,
        r#"{"type": "string", "minLength": 1}"#,
    ] {
        assert_ne!(field(other), as_tag, "{other}");
    }
}

#[test]
fn what_parsing_guarantees_is_no_constraint() {
    for (members, constraints) in [
        (
            r#""m": {"type": "number"}"#,
            Some("self.m.as_ref().is_none_or(|value|value.is_finite())"),
        ),
        (
            r#""m": {"anyOf": [{"type": "number"}, {"enum": ["INF", "-INF", "NaN"]}]}"#,
            None,
        ),
        (
            r#""m": {"type": "array", "items": {"type": "boolean"}}"#,
            None,
        ),
        (r#""m": {"enum": ["a", "b"]}"#, None),
        (r##""@odata.type": {"const": "#t"}"##, None),
        (
            r#""m": {"type": "object", "properties": {"n": {"type": "string"}}}"#,
            None,
        ),
        (
            r#""m": {"type": "object", "properties": {"n": {"type": "string", "minLength": 1}}}"#,
            Some("Check::satisfies_constraints(&self.m)"),
        ),
        (
            r#""m": {"type": "array", "items": {"type": "object", "properties": {"n": false}}}"#,
            Some("Check::satisfies_constraints(&self.m)"),
        ),
        (
            r#""m": {"type": "array", "maxItems": 2, "items": {"type": "object", "properties": {"n": {"type": "string"}}}}"#,
            Some("self.m.as_ref().is_none_or(|value|items(value.len(),0,2))"),
        ),
        (
            r##""m": {"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}]}"##,
            Some("Check::satisfies_constraints(&self.m)"),
        ),
        (
            r##""m": {"oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/c"}]}"##,
            None,
        ),
    ] {
        let code = code(&format!(
            r##""title": "t", "type": "object", "properties": {{{members}}}, "$defs": {{
                "a": {{"type": "object", "required": ["@odata.type"], "properties": {{"@odata.type": {{"const": "#a"}}}}}},
                "b": {{"type": "object", "required": ["@odata.type"], "properties": {{"@odata.type": {{"const": "#b"}}, "n": {{"type": "string", "minLength": 1}}}}}},
                "c": {{"type": "object", "required": ["@odata.type"], "properties": {{"@odata.type": {{"const": "#c"}}, "n": {{"type": "string"}}}}}}}}"##
        ));
        assert_eq!(checks(&code).1, constraints, "{members}");
    }
}

#[test]
fn tags_beside_a_reference_are_a_constraint_of_a_type_that_knows_its_tag() {
    let definitions = r##""$defs": {
        "pinned": {"title": "pinned", "type": "object", "required": ["@odata.type"], "properties": {"@odata.type": {"const": "#p"}}},
        "free": {"title": "free", "type": "object", "properties": {"@odata.type": {"type": "string"}}},
        "tagless": {"title": "tagless", "type": "object", "properties": {"@odata.type": {"type": ["string", "null"]}}},
        "choice": {"title": "choice", "oneOf": [{"$ref": "#/$defs/pinned"},
            {"$ref": "#/$defs/free", "required": ["@odata.type"], "properties": {"@odata.type": {"type": "string", "not": {"enum": ["#p"]}}}}]}}"##;
    let beside = |target: &str, keywords: &str| {
        let code = code(&format!(
            r##""title": "t", "type": "object", "properties": {{"m": {{"$ref": "#/$defs/{target}", {keywords}}}}}, {definitions}"##
        ));
        let constraints = checks(&code).1.unwrap_or_default().to_owned();
        let value = "self.m.as_ref().is_none_or(|value|";
        let asked = constraints.strip_prefix(value).unwrap_or_default();
        let asked = asked.strip_suffix(')').unwrap_or_default();
        asked.replace("conforms(value,&__RULES_T_PROPERTIES_M)", "rules")
    };
    let tags = r##""properties": {"@odata.type": {"enum": ["#p", "#q", 1]}}"##;
    let kept = |tag: &str| format!(r##"tag_is_among(value.{tag},&["#p","#q"])"##);
    assert_eq!(beside("choice", tags), kept("odata_type()"));
    assert_eq!(beside("free", tags), kept("odata_type.as_deref()"));
    assert_eq!(beside("pinned", tags), "");
    assert_eq!(beside("tagless", tags), "rules");
    let other = r##""properties": {"@odata.type": {"const": "#q"}}"##;
    assert_eq!(beside("pinned", other), "rules");
    assert_eq!(
        beside("free", other),
        r##"tag_is_among(value.odata_type.as_deref(),&["#q"])"##
    );
    for more in [
        r#""required": ["@odata.type"], "properties": {"@odata.type": {"const": "a"}}"#,
        r#""properties": {"@odata.type": {"const": "a", "maxLength": 1}}"#,
        r#""properties": {"@odata.type": {"const": "a"}, "x": {}}"#,
        r#""properties": {"@odata.type": false}"#,
        r#""properties": {"x": {"const": "a"}}"#,
        r#""minProperties": 1"#,
    ] {
        assert_eq!(beside("free", more), "rules", "{more}");
    }
}
