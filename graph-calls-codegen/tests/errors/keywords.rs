//! Keywords that a document must not have.

use super::errors;

errors! {
    a_slip: r#""propertis": {}, "minLenght": 1, "tpye": "string""# => [
        "a.json#/propertis: `propertis` is not a keyword; write `properties`",
        "a.json#/minLenght: `minLenght` is not a keyword; write `minLength`",
        "a.json#/tpye: `tpye` is not a keyword; write `type`",
    ]
    like_nothing: r#""x-internal": 1, "no": 2, "": 3"# => [
        "a.json#/x-internal: `x-internal` is not a keyword; remove it",
        "a.json#/no: `no` is not a keyword; write `not`",
        "a.json#/: `` is not a keyword; remove it",
    ]
    refused: r#""unevaluatedProperties": false, "$dynamicRef": "a", "contentMediaType": "text/html""# => [
        "a.json#/unevaluatedProperties: `unevaluatedProperties` is not supported; \
         write `additionalProperties` beside a `properties` that lists every member",
        "a.json#/$dynamicRef: `$dynamicRef` is not supported; write `$ref`",
        "a.json#/contentMediaType: `contentMediaType` is not supported; remove it, and say so in `description`",
    ]
    of_older_drafts: r#""definitions": {}, "id": "a", "$recursiveRef": "a", "dependencies": {}"# => [
        "a.json#/definitions: `definitions` is not supported; write `$defs`",
        "a.json#/id: `id` is not supported; write `$id`",
        "a.json#/$recursiveRef: `$recursiveRef` is not supported; write `$ref`",
        "a.json#/dependencies: `dependencies` is not supported; write `dependentRequired` or `dependentSchemas`",
    ]
    without_what_gives_them_an_effect:
        r#""then": {}, "items": {"minContains": 1, "maxContains": 1}, "not": {"else": false}"# => [
        "a.json#/items/minContains: `minContains` has no effect without `contains`; remove it, or add `contains`",
        "a.json#/items/maxContains: `maxContains` has no effect without `contains`; remove it, or add `contains`",
        "a.json#/not/else: `else` has no effect without `if`; remove it, or add `if`",
        "a.json#/then: `then` has no effect without `if`; remove it, or add `if`",
    ]
    beside_what_gives_them_an_effect:
        r#""then": {}, "if": {}, "else": {}, "minContains": 1, "contains": {}, "maxContains": 0"# => []
    named_in_members_are_not_keywords: r#""properties": {"if": {}, "colour": {}}, "default": {"if": 1}"# => []
    deep_down: r#""$defs": {"a": {"items": {"allOf": [{}, {"not": {"colour": 1}}]}}}"# => [
        "a.json#/$defs/a/items/allOf/1/not/colour: `colour` is not a keyword; remove it"
    ]
}

#[test]
fn long_or_invisible_are_quoted_within_bounds() {
    let error = errors(&format!(r#""{}": 1"#, "é".repeat(1000))).concat();
    let (shown, place) = ("é".repeat(80), "é".repeat(199));
    assert_eq!(
        error,
        format!("a.json#/{place}…: `{shown}…` is not a keyword; remove it")
    );
    assert_eq!(
        errors(r#""a\nb\u202ec": 1"#),
        [r"a.json#/a\nb\u{202e}c: `a\nb\u{202e}c` is not a keyword; remove it"]
    );
}
