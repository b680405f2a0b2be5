//! The slow path: after a refusal, and only then, every violation is named.

use crate::{
    Limits, Violations, evaluate,
    read::{self, Located, ReadError},
    rules::Rules,
    violation::{Location, LocationBuilder, Violation},
};
use std::collections::HashSet;

/// All violations of a text; none if it is valid.
pub(crate) fn violations(json: &[u8], limits: &Limits, rules: &'static Rules) -> Violations {
    match read::text(json, limits) {
        Ok(text) => violations_of_text(text, limits, rules),
        Err(stopped) => misread(json, &stopped, Some(rules)),
    }
}

fn violations_of_text(text: &str, limits: &Limits, rules: &'static Rules) -> Violations {
    let mut violations = Violations::new();
    match read::text_tree(text, limits) {
        Ok(tree) => evaluate::evaluate(rules, tree.instance(), &mut violations),
        Err(stop) => return misread(text.as_bytes(), &stop, Some(rules)),
    }
    violations
}

/// All violations of a text that the typed reading refused, where it stopped if it did not come to the
/// end.
pub(crate) fn explain(
    text: &str,
    limits: &Limits,
    rules: &'static Rules,
    stop: Option<Located>,
) -> Violations {
    let mut violations = violations_of_text(text, limits, rules);
    if violations.is_empty() {
        // The two passes disagree: a bug, but no reason to accept what one of them refuses.
        debug_assert!(
            false,
            "the type of {} refuses what its rules accept: {stop:?}",
            rules.at
        );
        let at = stop.map_or(0, |stop| stop.at);
        violations.push(Violation::syntax(
            text.as_bytes(),
            at,
            "a value that its Rust type can hold",
        ));
    }
    violations
}

/// All violations of a value that was not read but made, and that its type's checks refuse; `json` is its
/// text.
pub(crate) fn explain_made(json: &[u8], rules: &'static Rules) -> Violations {
    let mut violations = Violations::new();
    match read::read_tree(json, &Limits::UNBOUNDED) {
        Ok(tree) => evaluate::evaluate(rules, tree.instance(), &mut violations),
        Err(misread) => return self::misread(json, &misread, Some(rules)),
    }
    if violations.is_empty() {
        // A variant that holds a value with the type tag of another one: as JSON it is valid, as something
        // else than it is here.
        violations.push(Violation::other_variant());
    }
    violations
}

/// The one violation of a text that is no JSON, or none that may be read.
pub(crate) fn misread(json: &[u8], stopped: &Located, rules: Option<&'static Rules>) -> Violations {
    let location = || location(&stopped.way_up, rules);
    Violations::from(match stopped.error {
        ReadError::Encoding => Violation::encoding(json, stopped.at),
        ReadError::Syntax(expected) => Violation::syntax(json, stopped.at, expected),
        ReadError::Depth => Violation::depth(location()),
        ReadError::Size => Violation::size(),
        ReadError::Count => Violation::count(),
        ReadError::Memory => Violation::memory(),
        // No other error is one of a text that is read without a type.
        _ => Violation::duplicate(location()),
    })
}

/// The pointer to a place, as far as the document describes the way: beyond, all is payload.
fn location(way_up: &[String], rules: Option<&'static Rules>) -> Location {
    let mut pointer = LocationBuilder::new();
    let mut here: Vec<&'static Rules> = rules.into_iter().collect();
    for segment in way_up.iter().rev() {
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

/// The schemas that say something of a member or an item of what others describe.
struct Below {
    rules: Vec<&'static Rules>,
    /// Whether the step is an index, or a name that one of them declares.
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

    fn told(json: &str) -> [String; 2] {
        let violations = explain(json, &crate::Limits::DEFAULT, &CLOSED, None);
        let [location] = violations.instance_locations()[..] else {
            unreachable!("the text can't be read, which is one violation");
        };
        [location.to_owned(), violations.to_string()]
    }

    #[test]
    fn a_member_that_is_there_twice_is_located_as_far_as_the_document_goes() {
        let twice = |name| format!(r#"{{"{name}": [0, {{"x": 1, "x": 2}}]}}"#);
        let [declared, text] = told(&twice("a"));
        assert_eq!(declared, "/a/1");
        assert!(text.contains("  /a/1: "), "{text}");
        let [described, text] = told(&twice("secret"));
        assert_eq!(described, "/secret/1");
        assert!(
            text.contains("  /…/1: ") && !text.contains("secret"),
            "{text}"
        );
        let [beyond, _] = told(r#"{"a": [0, {"y": {"x": 1, "x": 2}}]}"#);
        assert_eq!(beyond, "/a/1");
        let [before, _] = told(r#"{"a": [{"x": 1, "x": 2}]}"#);
        assert_eq!(before, "/a");
    }

    /// Where a document without further description of `{"a": ..}` finds the member that is there twice.
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
    fn items_are_counted_in_their_own_array() {
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
    fn additional_members_are_those_that_no_name_and_no_pattern_declares() {
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
