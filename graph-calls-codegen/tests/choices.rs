//! Choices by type tag: what each branch takes, and what is wrong with those that leave a
//! value to two branches or to none.

use graph_calls_codegen::{Options, generate, source::Registry};

/// `oneOf` of these branches, over types with and without a tag of their own.
fn generated(branches: &[&str]) -> Result<String, Vec<String>> {
    let text = format!(
        r##"{{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "choice", "oneOf": [{}],
        "$defs": {{
            "a": {{"title": "aChoice", "type": "object", "properties": {{"@odata.type": {{"const": "#a"}}}}}},
            "b": {{"title": "b", "type": "object", "properties": {{"@odata.type": {{"const": "#b"}}}}}},
            "r": {{"title": "r", "type": "object", "required": ["@odata.type"],
                   "properties": {{"@odata.type": {{"const": "#r"}}}}}},
            "o": {{"title": "o", "type": "object", "properties": {{"@odata.type": {{"type": "string"}}}}}},
            "u": {{"title": "u", "type": "object", "properties": {{"id": {{"type": "string"}}}}}},
            "s": {{"type": "string"}}}}}}"##,
        branches.join(", ")
    );
    let registry = Registry::inline("t.json", &text);
    let code = registry.and_then(|registry| generate(&registry, &Options::default()));
    match code {
        Ok(code) => Ok(code.to_string().split_whitespace().collect()),
        Err(errors) => Err(errors
            .iter()
            .map(|error| reason_at(&error.to_string()))
            .collect()),
    }
}

/// An error without the document's name and the remedy.
fn reason_at(error: &str) -> String {
    let error = error.split_once(" #").map_or(error, |(_, error)| error);
    let reason = error.split_once("; ").map_or(error, |(reason, _)| reason);
    reason.to_owned()
}

const A: &str = r##"{"$ref": "#/$defs/a", "required": ["@odata.type"]}"##;
const A_OR_ABSENT: &str = r##"{"$ref": "#/$defs/a"}"##;
const B: &str = r##"{"$ref": "#/$defs/b", "required": ["@odata.type"]}"##;
const B_OR_ABSENT: &str = r##"{"$ref": "#/$defs/b"}"##;
const R: &str = r##"{"$ref": "#/$defs/r"}"##;
const AS: &str = r##"{"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/a", "required": ["@odata.type"]}}"##;
const BS: &str = r##"{"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/b", "required": ["@odata.type"]}}"##;

fn other(tags: &str) -> String {
    format!(
        r##"{{"$ref": "#/$defs/o", "required": ["@odata.type"], "properties": {{
            "@odata.type": {{"type": "string", "not": {{"enum": [{tags}]}}}}}}}}"##
    )
}

fn others(tags: &str) -> String {
    format!(r#"{{"type": "array", "items": {}}}"#, other(tags))
}

/// A branch over the open type whose type tag is as given.
fn narrowed(tag: &str) -> String {
    format!(
        r##"{{"$ref": "#/$defs/o", "required": ["@odata.type"], "properties": {{"@odata.type": {tag}}}}}"##
    )
}

/// Asserts what each branch takes, by its variant.
fn take(branches: &[&str], expected: &[(&str, &str)]) {
    let code = generated(branches).unwrap_or_default();
    let after = |start: &str| code.split_once(start).map_or("", |(_, rest)| rest);
    let until = |text: &str, end: char| text.split(end).next().unwrap_or_default().to_owned();
    let variants: Vec<String> = until(after("pubenumChoice{"), '}')
        .split(']')
        .skip(1)
        .map(|variant| until(variant, '('))
        .collect();
    let selects: Vec<String> = after("static__RULES_T:")
        .split("select:Select::")
        .skip(1)
        .map(|select| until(select, '}'))
        .collect();
    let (names, takes): (Vec<_>, Vec<_>) = expected.iter().copied().unzip();
    assert_eq!(
        (variants, selects),
        (
            names.into_iter().map(str::to_owned).collect(),
            takes.into_iter().map(str::to_owned).collect()
        ),
        "{branches:?}"
    );
}

#[test]
fn every_branch_takes_what_it_pins() {
    take(
        &[
            A_OR_ABSENT,
            B,
            &other(r##""#a", "#b""##),
            AS,
            BS,
            &others(r##""#a", "#b""##),
        ],
        &[
            ("A", r##"Absent(&["#a"])"##),
            ("B", r##"Tags(&["#b"])"##),
            ("Other", "Unknown"),
            ("As", r##"ItemTags(&["#a"])"##),
            ("Bs", r##"ItemTags(&["#b"])"##),
            ("Others", "Items"),
        ],
    );
    take(
        &[A_OR_ABSENT, R, &narrowed(r##"{"const": "#c"}"##)],
        &[
            ("A", r##"Absent(&["#a"])"##),
            ("R", r##"Tags(&["#r"])"##),
            ("O", r##"Tags(&["#c"])"##),
        ],
    );
    let more = r##"{"$ref": "#/$defs/b", "properties": {"@odata.type": {"enum": ["#b", "#e"]}}}"##;
    take(
        &[A, &narrowed(r##"{"enum": ["#c", "#d"]}"##), more],
        &[
            ("A", r##"Tags(&["#a"])"##),
            ("O", r##"Tags(&["#c","#d"])"##),
            ("B", r##"Absent(&["#b","#e"])"##),
        ],
    );
    let none = others(r##""#a""##).replace("\"items\"", "\"minItems\": 0, \"items\"");
    take(
        &[AS, &none],
        &[("As", r##"ItemTags(&["#a"])"##), ("Others", "Items")],
    );
}

/// Asserts for each choice its errors, each without the remedy.
fn are_refused(cases: &[(&[&str], &[&str])]) {
    for (branches, expected) in cases {
        let expected = expected.iter().map(|error| (*error).to_owned()).collect();
        assert_eq!(generated(branches).err(), Some(expected), "{branches:?}");
    }
}

/// A field that is not there was an error of the compiler in generated code.
#[test]
fn a_tag_that_the_chosen_type_does_not_declare_is_an_error() {
    let pinned = r##"{"$ref": "#/$defs/u", "required": ["@odata.type"], "properties": {"@odata.type": {"const": "#u"}}}"##;
    let absent = r##"{"$ref": "#/$defs/u", "properties": {"@odata.type": {"const": "#u"}}}"##;
    for undeclared in [pinned, absent] {
        are_refused(&[(
            &[A, undeclared],
            &["/oneOf/1: `@odata.type` chooses `U`, which does not declare it"],
        )]);
    }
}

#[test]
fn a_value_that_fits_two_branches_is_an_error() {
    are_refused(&[
        (&[A, A], &["/oneOf: branches 0 and 1 pin the same tag"]),
        (
            &[A_OR_ABSENT, B_OR_ABSENT],
            &["/oneOf: branches 0 and 1 both take an object without a tag"],
        ),
        (
            &[A, &other(r##""#a""##), &other(r##""#a""##)],
            &["/oneOf: branches 1 and 2 both take undeclared tags"],
        ),
        (
            &[A, B, &other(r##""#a""##)],
            &[
                "/oneOf/2/properties/@odata.type/not/enum: `#b` fits this branch and the one that pins it",
            ],
        ),
        (
            &[AS, BS, &others(r##""#b""##)],
            &[
                "/oneOf/2/items/properties/@odata.type/not/enum: `#a` fits this branch and the one that pins it",
            ],
        ),
        (
            &[
                A,
                r##"{"type": "array", "items": {"$ref": "#/$defs/a", "required": ["@odata.type"]}}"##,
            ],
            &["/oneOf/1: an empty array fits this branch and the one for other collections"],
        ),
    ]);
}

#[test]
fn a_value_that_fits_no_branch_is_an_error() {
    let pairs = AS.replace("\"minItems\": 1", "\"minItems\": 2");
    let never_empty = others(r##""#a""##).replace("\"items\"", "\"minItems\": 1, \"items\"");
    are_refused(&[
        (
            &[A, R, &other(r##""#a", "#r", "#x", "#y""##)],
            &[
                "/oneOf/2/properties/@odata.type/not/enum: `#x` fits no branch",
                "/oneOf/2/properties/@odata.type/not/enum: `#y` fits no branch",
            ],
        ),
        (
            &[AS, &never_empty],
            &["/oneOf/1/minItems: an empty array fits no branch"],
        ),
        (
            &[&pairs, &others(r##""#a""##)],
            &[
                "/oneOf/0/minItems: a collection with fewer items fits no branch",
                "/oneOf/1/items/properties/@odata.type/not/enum: `#a` fits no branch",
            ],
        ),
    ]);
}

#[test]
fn a_branch_refers_to_an_object_and_narrows_its_type_tag_only() {
    are_refused(&[
        (
            &[A, r##"{"$ref": "#/$defs/s", "required": ["@odata.type"]}"##],
            &["/oneOf/1: a branch must be an object with declared members"],
        ),
        (
            &[A, r#"{"required": ["@odata.type"]}"#],
            &["/oneOf/1: a branch refers to the document of its type"],
        ),
        (
            &[
                A,
                r##"{"$ref": "#/$defs/b", "required": ["@odata.type", "id"]}"##,
            ],
            &["/oneOf/1/required/1: a branch can require its type tag only"],
        ),
        (
            &[A, r##"{"$ref": "#/$defs/o", "required": ["@odata.type"]}"##],
            &["/oneOf/1: the branch does not pin `@odata.type`"],
        ),
        (
            &[A, r##"{"$ref": "#/$defs/b", "properties": {"id": true}}"##],
            &["/oneOf/1/properties/id: a branch can narrow its type tag only"],
        ),
        (
            &[A, r##"{"$ref": "#/$defs/b", "minProperties": 1}"##],
            &[
                "/oneOf/1/minProperties: `minProperties` has no place in a branch of a choice by type tag",
            ],
        ),
        (
            &[A, &narrowed(r##"{"const": "#c", "minLength": 1}"##)],
            &[
                "/oneOf/1/properties/@odata.type/minLength: `minLength` has no place in a pinned type tag",
            ],
        ),
        (
            &[A, &narrowed(r##"{"enum": ["#c", "#d"], "minLength": 1}"##)],
            &[
                "/oneOf/1/properties/@odata.type/minLength: `minLength` has no place in a pinned type tag",
            ],
        ),
        (
            &[
                A,
                &narrowed(r##"{"type": "string", "not": {"enum": ["#a"]}, "minLength": 1}"##),
            ],
            &[
                "/oneOf/1/properties/@odata.type/minLength: `minLength` has no place in the type tag of the branch for other types",
            ],
        ),
    ]);
}

#[test]
fn the_branch_for_other_types_requires_a_string_and_excludes_the_pinned_tags() {
    let optional = other(r##""#a""##).replace(r#""required": ["@odata.type"], "#, "");
    for branch in [
        &narrowed(r#"{"type": "string"}"#),
        &narrowed(r##"{"type": "string", "not": {"const": "#a"}}"##),
        &narrowed(r##"{"not": {"enum": ["#a"]}}"##),
        &optional,
    ] {
        are_refused(&[(
            &[A, branch],
            &[
                "/oneOf/1/properties/@odata.type: the branch for other types must require a string that no other branch pins",
                "/oneOf/1: the branch does not pin `@odata.type`",
            ],
        )]);
    }
}

#[test]
fn a_branch_for_collections_says_what_its_items_are() {
    are_refused(&[
        (
            &[A, r#"{"type": "array"}"#],
            &["/oneOf/1: a branch for collections without `items`"],
        ),
        (
            &[
                A,
                r##"{"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/a"}}"##,
            ],
            &["/oneOf/1/items: the items of a collection need a type tag"],
        ),
        (
            &[
                A,
                r##"{"type": "array", "minItems": 1, "maxItems": 2,
                    "items": {"$ref": "#/$defs/a", "required": ["@odata.type"], "minProperties": 1}}"##,
            ],
            &[
                "/oneOf/1/maxItems: `maxItems` has no place in a branch for collections",
                "/oneOf/1/items/minProperties: `minProperties` has no place in the items of a collection in a choice",
            ],
        ),
    ]);
}

#[test]
fn one_branch_that_speaks_of_the_type_tag_makes_a_choice() {
    are_refused(&[(
        &[A_OR_ABSENT, r##"{"$ref": "#/$defs/s"}"##],
        &["/oneOf/1: a branch must be an object with declared members"],
    )]);
    let plain = r#"{"type": "string"}"#;
    are_refused(&[(
        &[r#"{"required": ["@odata.type"]}"#, plain],
        &[
            "/oneOf/0: a branch refers to the document of its type",
            "/oneOf/1/type: `type` has no place in a branch of a choice by type tag",
            "/oneOf/1: a branch refers to the document of its type",
        ],
    )]);
    let kind = r#"{"properties": {"kind": {"const": 1}}, "required": ["kind"]}"#;
    assert!(generated(&[plain, kind]).is_ok());
}
