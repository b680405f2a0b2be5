//! Recursive schemas are accepted, however often they come back to one value: validating takes time
//! linear in the schema and the value, as the runtime's tests show.

use super::errors;

errors! {
    alternatives_that_both_descend:
        r##""anyOf": [{"type": "null"}, {"properties": {"a": {"$ref": "#"}}}, {"properties": {"a": {"$ref": "#"}}}]"## => []
    alternatives_that_both_descend_by_reference:
        r##""$defs": {"a": {"oneOf": [{"$ref": "#/$defs/b"}, {"$ref": "#/$defs/c"}]},
                      "b": {"type": "object", "properties": {"next": {"anyOf": [{"$ref": "#/$defs/a"}, {"type": "null"}]}}},
                      "c": {"allOf": [{"$ref": "#/$defs/b"}], "properties": {"other": {"type": "string"}}}}"## => []
    alternatives_over_items:
        r##""anyOf": [{"items": {"$ref": "#"}}, {"contains": {"$ref": "#"}}]"## => []
    alternatives_over_any_member:
        r##""anyOf": [{"additionalProperties": {"$ref": "#"}}, {"properties": {"a": {"$ref": "#"}}}]"## => []
    tags_that_overlap:
        r##""oneOf": [{"properties": {"@odata.type": {"enum": ["#a", "#b"]}, "x": {"$ref": "#"}}},
                      {"properties": {"@odata.type": {"const": "#b"}, "x": {"$ref": "#"}}}]"## => []
    an_open_branch_that_takes_a_known_tag:
        r##""oneOf": [{"properties": {"@odata.type": {"const": "#a"}, "x": {"$ref": "#"}}},
                      {"properties": {"@odata.type": {"not": {"enum": ["#b"]}}, "x": {"$ref": "#"}}}]"## => []
    a_condition_and_its_consequence:
        r##""if": {"properties": {"a": {"$ref": "#"}}}, "then": {"properties": {"a": {"$ref": "#"}}}"## => []
    members_covered_twice:
        r##""properties": {"ab": {"$ref": "#"}}, "patternProperties": {"^a": {"$ref": "#"}}"## => []
    items_covered_twice: r##""items": {"$ref": "#"}, "contains": {"$ref": "#"}"## => []
    parts_that_both_descend:
        r##""allOf": [{"properties": {"a": {"$ref": "#"}}}, {"properties": {"a": {"$ref": "#"}}}]"## => []
    a_tree: r##""properties": {"left": {"$ref": "#"}, "right": {"$ref": "#"}}, "items": {"$ref": "#"}"## => []
    each_member_and_item_once:
        r##""properties": {"a": {"$ref": "#"}}, "additionalProperties": {"$ref": "#"},
            "patternProperties": {"^b": {"$ref": "#"}}, "prefixItems": [{"$ref": "#"}, {"$ref": "#"}],
            "items": {"$ref": "#"}, "propertyNames": {"$ref": "#"}"## => []
    other_members_in_each_alternative:
        r##""anyOf": [{"properties": {"a": {"$ref": "#"}}}, {"properties": {"b": {"$ref": "#"}}}]"## => []
    other_types_in_each_alternative:
        r##""anyOf": [{"type": "array", "items": {"$ref": "#"}}, {"type": ["object", "null"], "properties": {"a": {"$ref": "#"}}},
                      {"type": "string", "properties": {"a": {"$ref": "#"}}}]"## => []
    other_tags_in_each_alternative:
        r##""oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"},
                      {"$ref": "#/$defs/base", "properties": {"@odata.type": {"type": "string", "not": {"enum": ["#a", "#b", "#c"]}}}},
                      {"type": "array", "items": {"$ref": "#/$defs/a"}}, {"type": "array", "items": {"$ref": "#/$defs/b"}}],
            "$defs": {"base": {"type": "object", "properties": {"@odata.type": {"type": "string"}, "x": {"$ref": "#"}}},
                      "a": {"allOf": [{"$ref": "#/$defs/base"}], "properties": {"@odata.type": {"const": "#a"}}},
                      "b": {"allOf": [{"$ref": "#/$defs/base"}], "properties": {"@odata.type": {"enum": ["#b", "#c"]}}}}"## => []
    one_consequence_or_the_other:
        r##""if": true, "then": {"properties": {"a": {"$ref": "#"}}}, "else": {"properties": {"a": {"$ref": "#"}}}"## => []
    alternatives_that_end:
        r##""$defs": {"a": {"anyOf": [{"properties": {"x": {"$ref": "#/$defs/b"}}}, {"properties": {"x": {"$ref": "#/$defs/b"}}}]},
                      "b": {"properties": {"x": {"$ref": "#/$defs/b"}}}}"## => []
}

#[test]
fn many_that_come_back_to_one_another() {
    // Each takes in the next, and has a member of its own that leads to the first.
    let chain: Vec<_> = (0..2_000)
        .map(|n| {
            let next = (n + 1) % 2_000;
            let next = if next == 0 { "{}".to_owned() } else { format!(r##"{{"$ref": "#/$defs/d{next}"}}"##) };
            format!(r##""d{n}": {{"allOf": [{next}], "properties": {{"m{n}": {{"$ref": "#/$defs/d0"}}}}}}"##)
        })
        .collect();
    assert_eq!(
        errors(&format!(r#""$defs": {{{}}}"#, chain.join(","))),
        [""; 0]
    );
}
