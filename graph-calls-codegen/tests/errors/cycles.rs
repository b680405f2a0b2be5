//! References that come back to themselves.

use super::{DIALECT, errors, errors_of};

const REASON: &str = "the reference comes back to itself without passing a property or an item; \
                      remove it, or put it under `properties` or `items`";

#[test]
fn of_one() {
    assert_eq!(
        errors(r##""$ref": "#""##),
        [format!("a.json#/$ref: {REASON}")]
    );
}

#[test]
fn through_alternatives() {
    assert_eq!(
        errors(
            r##""$defs": {"a": {"anyOf": [true, {"not": {"$ref": "#/$defs/b"}}]},
                             "b": {"oneOf": [{"allOf": [{"$ref": "#/$defs/a"}]}]}}"##
        ),
        [format!("a.json#/$defs/b/oneOf/0/allOf/0/$ref: {REASON}")]
    );
}

#[test]
fn entered_below_where_they_close() {
    assert_eq!(
        errors(
            r##""$defs": {"a": {"$ref": "#/$defs/b/allOf/0"}, "b": {"allOf": [{"$ref": "#/$defs/b"}]}}"##
        ),
        [format!("a.json#/$defs/b/allOf/0/$ref: {REASON}")]
    );
}

#[test]
fn between_documents() {
    let to = |other| format!(r#"{{{DIALECT}, "$ref": "{other}.json"}}"#);
    assert_eq!(
        errors_of([
            ("a.json", &to("b")),
            ("b.json", &to("c")),
            ("c.json", &to("a"))
        ]),
        [format!("c.json#/$ref: {REASON}")]
    );
}

errors! {
    through_values_are_fine:
        r##""properties": {"a": {"$ref": "#"}}, "items": {"$ref": "#"}, "$defs": {"a": {"$ref": "#"}}"## => []
    that_only_meet_are_fine:
        r##""allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/a"}], "$defs": {"a": {}}"## => []
}
