//! Recursive schemas that look at one value twice at every level.

use super::faults;

const COST: &str = "come back here for the same member or item, which takes time exponential in the depth of a value";
const BRANCHES: &str = "give each branch its own `@odata.type` const, or disjoint `type`s";
const ONE: &str = "let only one of them come back";

faults! {
    alternatives_that_both_descend:
        r##""anyOf": [{"type": "null"}, {"properties": {"a": {"$ref": "#"}}}, {"properties": {"a": {"$ref": "#"}}}]"## => [
        &format!("a.json#/anyOf: branches 1 and 2 both {COST}; {BRANCHES}")
    ]
    alternatives_that_both_descend_by_reference:
        r##""$defs": {"a": {"oneOf": [{"$ref": "#/$defs/b"}, {"$ref": "#/$defs/c"}]},
                      "b": {"type": "object", "properties": {"next": {"anyOf": [{"$ref": "#/$defs/a"}, {"type": "null"}]}}},
                      "c": {"allOf": [{"$ref": "#/$defs/b"}], "properties": {"other": {"type": "string"}}}}"## => [
        &format!("a.json#/$defs/a/oneOf: branches 0 and 1 both {COST}; {BRANCHES}")
    ]
    alternatives_over_items:
        r##""anyOf": [{"items": {"$ref": "#"}}, {"contains": {"$ref": "#"}}]"## => [
        &format!("a.json#/anyOf: branches 0 and 1 both {COST}; {BRANCHES}")
    ]
    alternatives_over_any_member:
        r##""anyOf": [{"additionalProperties": {"$ref": "#"}}, {"properties": {"a": {"$ref": "#"}}}]"## => [
        &format!("a.json#/anyOf: branches 0 and 1 both {COST}; {BRANCHES}")
    ]
    tags_that_overlap:
        r##""oneOf": [{"properties": {"@odata.type": {"enum": ["#a", "#b"]}, "x": {"$ref": "#"}}},
                      {"properties": {"@odata.type": {"const": "#b"}, "x": {"$ref": "#"}}}]"## => [
        &format!("a.json#/oneOf: branches 0 and 1 both {COST}; {BRANCHES}")
    ]
    an_open_branch_that_takes_a_known_tag:
        r##""oneOf": [{"properties": {"@odata.type": {"const": "#a"}, "x": {"$ref": "#"}}},
                      {"properties": {"@odata.type": {"not": {"enum": ["#b"]}}, "x": {"$ref": "#"}}}]"## => [
        &format!("a.json#/oneOf: branches 0 and 1 both {COST}; {BRANCHES}")
    ]
    a_condition_and_its_consequence:
        r##""if": {"properties": {"a": {"$ref": "#"}}}, "then": {"properties": {"a": {"$ref": "#"}}}"## => [
        &format!("a.json#/then: `if` and `then` both {COST}; {ONE}")
    ]
    members_covered_twice:
        r##""properties": {"ab": {"$ref": "#"}}, "patternProperties": {"^a": {"$ref": "#"}}"## => [
        &format!("a.json#/patternProperties: `properties` and `patternProperties` both {COST}; {ONE}")
    ]
    items_covered_twice: r##""items": {"$ref": "#"}, "contains": {"$ref": "#"}"## => [
        &format!("a.json#/contains: `items` and `contains` both {COST}; {ONE}")
    ]
    parts_that_both_descend:
        r##""allOf": [{"properties": {"a": {"$ref": "#"}}}, {"properties": {"a": {"$ref": "#"}}}]"## => [
        &format!("a.json#/allOf: two of the schemas here both {COST}; {ONE}")
    ]
    a_tree_is_fine: r##""properties": {"left": {"$ref": "#"}, "right": {"$ref": "#"}}, "items": {"$ref": "#"}"## => []
    each_member_and_item_once_is_fine:
        r##""properties": {"a": {"$ref": "#"}}, "additionalProperties": {"$ref": "#"},
            "patternProperties": {"^b": {"$ref": "#"}}, "prefixItems": [{"$ref": "#"}, {"$ref": "#"}],
            "items": {"$ref": "#"}, "propertyNames": {"$ref": "#"}"## => []
    other_members_in_each_alternative_are_fine:
        r##""anyOf": [{"properties": {"a": {"$ref": "#"}}}, {"properties": {"b": {"$ref": "#"}}}]"## => []
    other_types_in_each_alternative_are_fine:
        r##""anyOf": [{"type": "array", "items": {"$ref": "#"}}, {"type": ["object", "null"], "properties": {"a": {"$ref": "#"}}},
                      {"type": "string", "properties": {"a": {"$ref": "#"}}}]"## => []
    other_tags_in_each_alternative_are_fine:
        r##""oneOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"},
                      {"$ref": "#/$defs/base", "properties": {"@odata.type": {"type": "string", "not": {"enum": ["#a", "#b", "#c"]}}}},
                      {"type": "array", "items": {"$ref": "#/$defs/a"}}, {"type": "array", "items": {"$ref": "#/$defs/b"}}],
            "$defs": {"base": {"type": "object", "properties": {"@odata.type": {"type": "string"}, "x": {"$ref": "#"}}},
                      "a": {"allOf": [{"$ref": "#/$defs/base"}], "properties": {"@odata.type": {"const": "#a"}}},
                      "b": {"allOf": [{"$ref": "#/$defs/base"}], "properties": {"@odata.type": {"enum": ["#b", "#c"]}}}}"## => []
    one_consequence_or_the_other_is_fine:
        r##""if": true, "then": {"properties": {"a": {"$ref": "#"}}}, "else": {"properties": {"a": {"$ref": "#"}}}"## => []
    alternatives_that_end_are_fine:
        r##""$defs": {"a": {"anyOf": [{"properties": {"x": {"$ref": "#/$defs/b"}}}, {"properties": {"x": {"$ref": "#/$defs/b"}}}]},
                      "b": {"properties": {"x": {"$ref": "#/$defs/b"}}}}"## => []
}

#[test]
fn a_choice_of_very_many_kinds_is_looked_at_in_no_time() {
    let branches: Vec<_> = (0..3000)
        .map(|n| {
            let members: Vec<_> = (0..10)
                .map(|m| format!(r##""m{m}": {{"$ref": "#"}}"##))
                .collect();
            let members = members.join(",");
            format!(r##"{{"properties": {{"@odata.type": {{"const": "#{n}"}}, {members}}}}}"##)
        })
        .collect();
    assert_eq!(
        faults(&format!(r#""oneOf": [{}]"#, branches.join(","))),
        [""; 0]
    );
}

#[test]
fn schemas_without_end_that_come_back_to_one_another() {
    // Each takes in the next, and has a member of its own that leads to the first.
    let chain: Vec<_> = (0..20_000)
        .map(|n| {
            let next = (n + 1) % 20_000;
            let next = if next == 0 { "{}".to_owned() } else { format!(r##"{{"$ref": "#/$defs/d{next}"}}"##) };
            format!(r##""d{n}": {{"allOf": [{next}], "properties": {{"m{n}": {{"$ref": "#/$defs/d0"}}}}}}"##)
        })
        .collect();
    let faults = faults(&format!(r#""$defs": {{{}}}"#, chain.join(",")));
    let [fault] = &faults[..] else {
        panic!("one fault")
    };
    assert!(
        fault.ends_with(
            "too many schemas come back to one another to tell how long validating takes; \
             let fewer of them apply to the same value"
        ),
        "{fault}"
    );
}
