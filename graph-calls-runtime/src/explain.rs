//! The slow path: lists every violation of a text that the typed reader rejects.

use crate::{
    Limits, Violations, evaluate,
    read::{self, LocatedError, ReadError},
    rules::Rules,
    violation::{Location, LocationBuilder, Violation},
};
use std::collections::HashSet;

/// Returns all violations of a text; the list is empty if the text is valid.
pub(crate) fn violations(json: &[u8], limits: &Limits, rules: &'static Rules) -> Violations {
    match read::text(json, limits) {
        Ok(text) => violations_of_text(text, limits, rules),
        Err(error) => read_error(json, &error, Some(rules)),
    }
}

fn violations_of_text(text: &str, limits: &Limits, rules: &'static Rules) -> Violations {
    let mut violations = Violations::new();
    match read::text_tree(text, limits) {
        Ok(tree) => evaluate::evaluate(rules, tree.instance(), &mut violations),
        Err(error) => return read_error(text.as_bytes(), &error, Some(rules)),
    }
    violations
}

/// Returns all violations of a text that the typed reader rejects. `error` is the error of that reader, if it did not
/// reach the end.
pub(crate) fn explain(
    text: &str,
    limits: &Limits,
    rules: &'static Rules,
    error: Option<LocatedError>,
) -> Violations {
    let mut violations = violations_of_text(text, limits, rules);
    if violations.is_empty() {
        // The two passes disagree, which is a bug. The text is rejected nevertheless.
        debug_assert!(
            false,
            "the type of {} rejects a text that its rules accept: {error:?}",
            rules.at
        );
        let at = error.map_or(0, |error| error.at);
        violations.push(Violation::syntax(
            text.as_bytes(),
            at,
            "a value that its Rust type can hold",
        ));
    }
    violations
}

/// Returns all violations of a value that was not parsed and is invalid. `json` is its text.
pub(crate) fn explain_made(json: &[u8], rules: &'static Rules) -> Violations {
    let mut violations = Violations::new();
    match read::read_tree(json, &Limits::UNBOUNDED) {
        Ok(tree) => evaluate::evaluate(rules, tree.instance(), &mut violations),
        Err(error) => return read_error(json, &error, Some(rules)),
    }
    if violations.is_empty() {
        // The only invalid value whose text is valid: an enum value with the type tag of another variant.
        violations.push(Violation::other_variant());
    }
    violations
}

/// Converts an error of the reader to a violation. The text is not JSON, has a duplicate member, or exceeds a limit.
pub(crate) fn read_error(
    json: &[u8],
    error: &LocatedError,
    rules: Option<&'static Rules>,
) -> Violations {
    let location = || location(&error.reversed_path, rules);
    Violations::from(match error.error {
        ReadError::Encoding => Violation::encoding(json, error.at),
        ReadError::Syntax(expected) => Violation::syntax(json, error.at, expected),
        ReadError::Depth => Violation::depth(location()),
        ReadError::Size => Violation::size(),
        ReadError::Count => Violation::count(),
        ReadError::Memory => Violation::memory(),
        // A reader without a type has no other errors.
        _ => Violation::duplicate(location()),
    })
}

/// Returns the location as far as the document describes it; the rest is text of the payload.
fn location(reversed_path: &[String], rules: Option<&'static Rules>) -> Location {
    let mut pointer = LocationBuilder::new();
    let mut here: Vec<&'static Rules> = rules.into_iter().collect();
    for segment in reversed_path.iter().rev() {
        let below = Below::of(&here, segment);
        if below.rules.is_empty() {
            break;
        }
        if below.declared {
            pointer.name(segment);
        } else {
            pointer.undeclared(segment);
        }
        here = below.rules;
    }
    pointer.into_location()
}

/// The schemas of a member or an item.
struct Below {
    rules: Vec<&'static Rules>,
    /// Whether the token is an index, or a member that one of the schemas declares.
    declared: bool,
}

impl Below {
    fn of(rules: &[&'static Rules], segment: &str) -> Self {
        let mut below = Self {
            rules: Vec::new(),
            declared: false,
        };
        let mut seen: HashSet<*const Rules> = HashSet::new();
        let mut next: Vec<&'static Rules> = rules.to_vec();
        while let Some(rules) = next.pop() {
            if !seen.insert(std::ptr::from_ref(rules)) {
                continue;
            }
            for keyword in rules.checks {
                below.declared |= keyword.below(segment, &mut below.rules);
                next.extend(keyword.same_value());
            }
        }
        below
    }
}

#[cfg(test)]
mod tests {
    use super::explain;
    use crate::keywords::arguments::{BesideNull, Conditional, Contained, ItemsAfter, Undeclared};
    use crate::keywords::{InPlaceKeyword, ItemKeyword, Keyword, MemberKeyword, ValueKeyword};
    use crate::rules::{Branch, Pattern, Rules, Select, Tagged, Types};

    static CLOSED: Rules = Rules {
        at: "x.json#",
        checks: &[
            Keyword::Member(MemberKeyword::Properties(&[("a", &ITEMS)])),
            Keyword::Member(MemberKeyword::AdditionalProperties(Undeclared {
                declared: &["a"],
                patterns: &[],
                rules: &ITEMS,
            })),
        ],
    };
    static ITEMS: Rules = Rules {
        at: "x.json#/$defs/items",
        checks: &[Keyword::Item(ItemKeyword::Items(ItemsAfter {
            after: 1,
            rules: &OBJECT,
        }))],
    };
    static OBJECT: Rules = Rules {
        at: "x.json#/$defs/object",
        checks: &[Keyword::Value(ValueKeyword::Type(Types::OBJECT))],
    };

    fn location_and_text(json: &str) -> [String; 2] {
        let violations = explain(json, &crate::Limits::DEFAULT, &CLOSED, None);
        let [location] = violations.instance_locations()[..] else {
            unreachable!("a duplicate member is one violation");
        };
        [location.to_owned(), violations.to_string()]
    }

    #[test]
    fn a_duplicate_member_is_located_as_far_as_the_document_describes_the_path() {
        let twice = |name| format!(r#"{{"{name}": [0, {{"x": 1, "x": 2}}]}}"#);
        let [declared, text] = location_and_text(&twice("a"));
        assert_eq!(declared, "/a/1");
        assert!(text.contains("  /a/1: "), "{text}");
        let [described, text] = location_and_text(&twice("secret"));
        assert_eq!(described, "/secret/1");
        assert!(
            text.contains("  /…/1: ") && !text.contains("secret"),
            "{text}"
        );
        let [beyond, _] = location_and_text(r#"{"a": [0, {"y": {"x": 1, "x": 2}}]}"#);
        assert_eq!(beyond, "/a/1");
        let [before, _] = location_and_text(r#"{"a": [{"x": 1, "x": 2}]}"#);
        assert_eq!(before, "/a");
    }

    /// Returns the location of the duplicate member in a text, by a document of these keywords alone.
    fn place(checks: &'static [Keyword], json: &str) -> String {
        let rules: &'static Rules = Box::leak(Box::new(Rules {
            at: "x.json#",
            checks,
        }));
        let violations = explain(json, &crate::Limits::DEFAULT, rules, None);
        violations.instance_locations().concat()
    }

    static ANY: Rules = Rules {
        at: "x.json#/$defs/any",
        checks: &[],
    };
    static MEMBER: Rules = Rules {
        at: "x.json#/$defs/member",
        checks: &[Keyword::Member(MemberKeyword::Properties(&[(
            "a", &OBJECT,
        )]))],
    };
    static TAGGED: Tagged = Tagged {
        tag: "@odata.type",
        branches: &[Branch {
            index: 0,
            rules: &MEMBER,
            select: Select::Unknown,
        }],
    };

    #[test]
    fn an_index_counts_the_items_of_its_own_array() {
        static LIST: Rules = Rules {
            at: "x.json#/items",
            checks: &[Keyword::Item(ItemKeyword::Items(ItemsAfter {
                after: 0,
                rules: &OBJECT,
            }))],
        };
        static LISTS: &[Keyword] = &[Keyword::Item(ItemKeyword::Items(ItemsAfter {
            after: 0,
            rules: &LIST,
        }))];
        assert_eq!(place(LISTS, r#"[0, 0, [0, {"x": 1, "x": 2}]]"#), "/2/1");
    }

    #[test]
    fn every_keyword_that_describes_the_same_value_is_followed() {
        static NONE: &[Keyword] = &[Keyword::Member(MemberKeyword::Required(&["a"]))];
        static KEYWORDS: &[&[Keyword]] = &[
            &[Keyword::InPlace(InPlaceKeyword::AllOf(&[&MEMBER]))],
            &[Keyword::InPlace(InPlaceKeyword::AnyOf(&[&MEMBER]))],
            &[Keyword::InPlace(InPlaceKeyword::OneOf(&[&MEMBER]))],
            &[Keyword::InPlace(InPlaceKeyword::Ref(&MEMBER))],
            &[Keyword::InPlace(InPlaceKeyword::Nullable(BesideNull {
                branch: 0,
                rules: &MEMBER,
            }))],
            &[Keyword::InPlace(InPlaceKeyword::Tagged(&TAGGED))],
            &[Keyword::Member(MemberKeyword::DependentSchemas(&[(
                "z", &MEMBER,
            )]))],
            &[Keyword::InPlace(InPlaceKeyword::If(Conditional {
                condition: &MEMBER,
                then: None,
                otherwise: None,
            }))],
            &[Keyword::InPlace(InPlaceKeyword::If(Conditional {
                condition: &ANY,
                then: Some(&MEMBER),
                otherwise: None,
            }))],
            &[Keyword::InPlace(InPlaceKeyword::If(Conditional {
                condition: &ANY,
                then: None,
                otherwise: Some(&MEMBER),
            }))],
        ];
        let twice = r#"{"a": {"x": 1, "x": 2}}"#;
        assert_eq!(place(NONE, twice), "");
        for checks in KEYWORDS {
            assert_eq!(place(checks, twice), "/a", "{checks:?}");
        }
    }

    #[test]
    fn every_keyword_that_describes_an_item_is_followed() {
        static KEYWORDS: &[&[Keyword]] = &[
            &[Keyword::Item(ItemKeyword::PrefixItems(&[&ANY, &OBJECT]))],
            &[Keyword::Item(ItemKeyword::Items(ItemsAfter {
                after: 1,
                rules: &OBJECT,
            }))],
            &[Keyword::Item(ItemKeyword::Contains(Contained {
                rules: &OBJECT,
                min: None,
                max: None,
            }))],
        ];
        for checks in KEYWORDS {
            assert_eq!(
                place(checks, r#"[0, {"x": 1, "x": 2}]"#),
                "/1",
                "{checks:?}"
            );
        }
    }

    #[test]
    fn additional_properties_describes_members_that_no_name_and_no_pattern_declares() {
        static STARTS_WITH_P: Pattern = Pattern::prefix("^p", "p");
        static CHECKS: &[Keyword] = &[
            Keyword::Member(MemberKeyword::Properties(&[("a", &ANY)])),
            Keyword::Member(MemberKeyword::PatternProperties(&[(&STARTS_WITH_P, &ANY)])),
            Keyword::Member(MemberKeyword::AdditionalProperties(Undeclared {
                declared: &["a"],
                patterns: &[&STARTS_WITH_P],
                rules: &ITEMS,
            })),
        ];
        let twice = |name| format!(r#"{{"{name}": [0, {{"x": 1, "x": 2}}]}}"#);
        assert_eq!(place(CHECKS, &twice("a")), "/a");
        assert_eq!(place(CHECKS, &twice("p1")), "/p1");
        assert_eq!(place(CHECKS, &twice("b")), "/b/1");
    }
}
