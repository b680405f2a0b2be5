//! Tests that validation takes time linear in the schema.
//!
//! Each schema is a chain: every link refers to the next one in several ways, so there are 2^80 or more paths to the leaf.
//! The tests count steps, not time.

use super::{evaluate, is_valid};
use crate::keywords::arguments::{BesideNull, Conditional, Contained, ItemsAfter, Undeclared};
use crate::keywords::{InPlaceKeyword, ItemKeyword, Keyword, MemberKeyword, ValueKeyword};
use crate::rules::{Branch, Literal, Pattern, Rules, Select, Tagged, Types};
use crate::{Limits, Violations, read::read_tree, steps::steps_of};

/// The link of a chain: its keywords, by a schema that refers to the next link.
type Link = fn(&'static Rules) -> Vec<Keyword>;

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn rules(checks: Vec<Keyword>) -> &'static Rules {
    leak(Rules {
        at: "chain.json#",
        checks: checks.leak(),
    })
}

fn all(rules: &[&'static Rules]) -> &'static [&'static Rules] {
    rules.to_vec().leak()
}

/// Returns a schema of this number of links before a leaf. Its size is linear in their number.
fn chain(links: usize, link: Link, leaf: Vec<Keyword>) -> &'static Rules {
    (0..links).fold(rules(leaf), |next, _| {
        rules(link(rules(vec![Keyword::InPlace(InPlaceKeyword::Ref(
            next,
        ))])))
    })
}

static ANY: Pattern = Pattern::prefix("^", "");

fn select(next: &'static Rules) -> Keyword {
    let branch = |index, select| Branch {
        index,
        rules: next,
        select,
    };
    Keyword::InPlace(InPlaceKeyword::Tagged(leak(Tagged {
        tag: "a",
        branches: vec![
            branch(0, Select::Absent(&["x"])),
            branch(1, Select::Unknown),
            branch(2, Select::Items),
            branch(3, Select::Null),
        ]
        .leak(),
    })))
}

fn nullable(next: &'static Rules) -> Keyword {
    Keyword::InPlace(InPlaceKeyword::Nullable(BesideNull {
        branch: 0,
        rules: next,
    }))
}

/// Keywords that validate the same value twice.
const IN_PLACE: &[(&str, Link)] = &[
    ("allOf", |next| {
        vec![Keyword::InPlace(InPlaceKeyword::AllOf(all(&[next, next])))]
    }),
    ("allOf of three", |next| {
        vec![Keyword::InPlace(InPlaceKeyword::AllOf(all(&[
            next, next, next,
        ])))]
    }),
    ("allOf of two references", |next| {
        let again = || rules(vec![Keyword::InPlace(InPlaceKeyword::Ref(next))]);
        vec![Keyword::InPlace(InPlaceKeyword::AllOf(all(&[
            again(),
            again(),
        ])))]
    }),
    ("anyOf", |next| {
        vec![Keyword::InPlace(InPlaceKeyword::AnyOf(all(&[next, next])))]
    }),
    ("anyOf in a negation", |next| {
        let any = rules(vec![Keyword::InPlace(InPlaceKeyword::AnyOf(all(&[
            next, next,
        ])))]);
        vec![Keyword::InPlace(InPlaceKeyword::Not(rules(vec![
            Keyword::InPlace(InPlaceKeyword::Not(any)),
        ])))]
    }),
    ("oneOf", |next| {
        vec![Keyword::InPlace(InPlaceKeyword::OneOf(all(&[next, next])))]
    }),
    ("oneOf beside false", |next| {
        let never = rules(vec![Keyword::Value(ValueKeyword::Always(false))]);
        let not = rules(vec![Keyword::InPlace(InPlaceKeyword::Not(next))]);
        vec![Keyword::InPlace(InPlaceKeyword::OneOf(all(&[
            next, not, never,
        ])))]
    }),
    ("not", |next| {
        vec![
            Keyword::InPlace(InPlaceKeyword::Not(next)),
            Keyword::InPlace(InPlaceKeyword::Not(next)),
        ]
    }),
    ("not of not", |next| {
        let not = rules(vec![Keyword::InPlace(InPlaceKeyword::Not(next))]);
        vec![
            Keyword::InPlace(InPlaceKeyword::Not(not)),
            Keyword::InPlace(InPlaceKeyword::AllOf(all(&[next]))),
        ]
    }),
    ("if", |next| {
        vec![Keyword::InPlace(InPlaceKeyword::If(Conditional {
            condition: next,
            then: Some(next),
            otherwise: Some(next),
        }))]
    }),
    ("$ref beside its siblings", |next| {
        vec![
            Keyword::InPlace(InPlaceKeyword::Ref(next)),
            Keyword::InPlace(InPlaceKeyword::AllOf(all(&[next]))),
        ]
    }),
    ("two references", |next| {
        vec![
            Keyword::InPlace(InPlaceKeyword::Ref(next)),
            Keyword::InPlace(InPlaceKeyword::Ref(next)),
        ]
    }),
    ("nullable", |next| vec![nullable(next), nullable(next)]),
    ("tagged", |next| vec![select(next), select(next)]),
    ("dependentSchemas", |next| {
        vec![Keyword::Member(MemberKeyword::DependentSchemas(
            vec![("a", next), ("b", next)].leak(),
        ))]
    }),
    ("all of these", |next| {
        let not = rules(vec![Keyword::InPlace(InPlaceKeyword::Not(next))]);
        vec![
            Keyword::InPlace(InPlaceKeyword::AllOf(all(&[next, next]))),
            Keyword::InPlace(InPlaceKeyword::AnyOf(all(&[next, not, next]))),
            Keyword::InPlace(InPlaceKeyword::If(Conditional {
                condition: next,
                then: Some(next),
                otherwise: None,
            })),
            nullable(next),
            Keyword::InPlace(InPlaceKeyword::OneOf(all(&[not, next]))),
        ]
    }),
];

/// Keywords that validate the same member or item twice.
const BELOW: &[(&str, Link)] = &[
    ("properties and patternProperties", |next| {
        vec![
            Keyword::Member(MemberKeyword::Properties(vec![("a", next)].leak())),
            Keyword::Member(MemberKeyword::PatternProperties(vec![(&ANY, next)].leak())),
        ]
    }),
    ("patterns", |next| {
        vec![Keyword::Member(MemberKeyword::PatternProperties(
            vec![(&ANY, next), (&ANY, next)].leak(),
        ))]
    }),
    ("additionalProperties twice", |next| {
        let additional = || {
            Keyword::Member(MemberKeyword::AdditionalProperties(Undeclared {
                declared: &[],
                patterns: &[],
                rules: next,
            }))
        };
        vec![
            additional(),
            Keyword::InPlace(InPlaceKeyword::AllOf(all(&[rules(vec![additional()])]))),
        ]
    }),
    ("contains and items", |next| {
        vec![
            Keyword::Item(ItemKeyword::Items(ItemsAfter {
                after: 0,
                rules: next,
            })),
            Keyword::Item(ItemKeyword::Contains(Contained {
                rules: next,
                min: Some(0),
                max: None,
            })),
        ]
    }),
    ("prefixItems and contains", |next| {
        vec![
            Keyword::Item(ItemKeyword::PrefixItems(all(&[next]))),
            Keyword::Item(ItemKeyword::Contains(Contained {
                rules: next,
                min: None,
                max: Some(1),
            })),
        ]
    }),
    ("alternatives of items", |next| {
        let items = || {
            rules(vec![Keyword::Item(ItemKeyword::Items(ItemsAfter {
                after: 0,
                rules: next,
            }))])
        };
        vec![
            Keyword::InPlace(InPlaceKeyword::AnyOf(all(&[items(), items()]))),
            Keyword::InPlace(InPlaceKeyword::OneOf(all(&[items(), items()]))),
        ]
    }),
    ("alternatives of members", |next| {
        let member = || {
            rules(vec![Keyword::Member(MemberKeyword::Properties(
                vec![("a", next)].leak(),
            ))])
        };
        vec![
            Keyword::InPlace(InPlaceKeyword::AnyOf(all(&[member(), member()]))),
            Keyword::InPlace(InPlaceKeyword::Not(rules(vec![Keyword::InPlace(
                InPlaceKeyword::Not(member()),
            )]))),
        ]
    }),
];

fn leaves() -> Vec<Vec<Keyword>> {
    vec![
        vec![Keyword::Value(ValueKeyword::MaxLength(3))],
        vec![Keyword::Value(ValueKeyword::Type(Types::INTEGER))],
        vec![
            Keyword::Value(ValueKeyword::Type(Types::OBJECT)),
            Keyword::Member(MemberKeyword::Required(&["a", "z"])),
        ],
        vec![Keyword::Value(ValueKeyword::Const(Literal::Null))],
        vec![Keyword::Value(ValueKeyword::Always(false))],
        vec![],
    ]
}

/// Returns the number of steps of both functions.
fn cost(rules: &'static Rules, text: &str) -> usize {
    let tree = read_tree(text.as_bytes(), &Limits::DEFAULT).expect("it is JSON");
    let (steps, ()) = steps_of(|| {
        let mut violations = Violations::new();
        evaluate(rules, tree.instance(), &mut violations);
        assert_eq!(is_valid(rules, tree.instance()), violations.is_empty());
    });
    steps
}

#[track_caller]
fn assert_linear(links: &[(&str, Link)], values: &[impl Fn(usize) -> String]) {
    for (name, link) in links {
        for leaf in 0..leaves().len() {
            for value in values {
                let cost = |links| {
                    let rules = chain(links, *link, leaves().swap_remove(leaf));
                    cost(rules, &value(links))
                };
                let (half, whole) = (cost(40), cost(80));
                let value = value(2);
                assert!(
                    whole <= half * 3,
                    "{name}, leaf {leaf}, {value}: {half} steps grow to {whole}"
                );
            }
        }
    }
}

#[test]
fn keywords_that_validate_a_value_twice_take_linear_time() {
    let values = [
        "null",
        "true",
        "1.5",
        "\"abc\"",
        "\"abcd\"",
        "{}",
        r#"{"a": "abcd", "b": {}, "c": [1]}"#,
        "[]",
        r#"["abcd", {"a": 1}]"#,
    ];
    assert_linear(IN_PLACE, &values.map(|value| move |_| value.to_owned()));
}

#[test]
fn keywords_that_validate_a_name_twice_take_linear_time() {
    for (name, link) in IN_PLACE {
        for leaf in 0..leaves().len() {
            let cost = |links| {
                let names = chain(links, *link, leaves().swap_remove(leaf));
                let object = rules(vec![Keyword::Member(MemberKeyword::PropertyNames(names))]);
                cost(object, r#"{"a": 1, "": 2, "abcd": 3, "abc": 4}"#)
            };
            let (half, whole) = (cost(40), cost(80));
            assert!(whole <= half * 3, "{name}: {half} grow to {whole}");
        }
    }
}

#[test]
fn the_verdict_on_one_name_is_not_that_on_the_next() {
    let (_, link) = IN_PLACE[0];
    let names = chain(20, link, vec![Keyword::Value(ValueKeyword::MaxLength(3))]);
    let object = rules(vec![Keyword::Member(MemberKeyword::PropertyNames(names))]);
    for (text, valid) in [
        (r#"{"abc": 1, "abcd": 2}"#, false),
        (r#"{"abcd": 1, "abc": 2}"#, false),
        (r#"{"abc": 1, "": 2}"#, true),
        (r#"{"a": {"abcd": 1}}"#, true),
    ] {
        let tree = read_tree(text.as_bytes(), &Limits::DEFAULT).expect("it is JSON");
        assert_eq!(is_valid(object, tree.instance()), valid, "{text}");
    }
}

#[test]
fn keywords_that_validate_a_member_or_item_twice_take_linear_time() {
    let mut values = Vec::new();
    for leaf in ["null", "\"abcd\"", "{}", "[]", "7"] {
        for (open, close) in [(r#"{"a":"#, "}"), ("[", "]"), ("[0,", "]")] {
            // One level for each link.
            values.push(move |links| open.repeat(links) + leaf + &close.repeat(links));
        }
    }
    assert_linear(BELOW, &values);
}

#[test]
fn a_wide_value_takes_time_linear_in_its_items() {
    let (_, link) = IN_PLACE[0];
    let names = chain(30, link, vec![Keyword::Value(ValueKeyword::MaxLength(3))]);
    let object = rules(vec![
        Keyword::Member(MemberKeyword::PropertyNames(names)),
        Keyword::Member(MemberKeyword::AdditionalProperties(Undeclared {
            declared: &[],
            patterns: &[],
            rules: names,
        })),
    ]);
    let value = |members: usize| {
        let members = (0..members).map(|index| format!(r#""{index:x}":"{index}""#));
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    };
    let (half, whole) = (cost(object, &value(500)), cost(object, &value(1000)));
    assert!(whole <= half * 3, "{half} grow to {whole}");
}

#[test]
fn a_schema_that_is_recursive_in_several_ways_takes_linear_time() {
    static RULES: Rules = Rules {
        at: "r.json#",
        checks: &[
            Keyword::InPlace(InPlaceKeyword::AnyOf(&[&ITEMS, &MEMBER, &LEAF])),
            Keyword::InPlace(InPlaceKeyword::OneOf(&[&ITEMS, &NOT])),
            Keyword::InPlace(InPlaceKeyword::AllOf(&[&ITEMS, &ITEMS])),
            Keyword::InPlace(InPlaceKeyword::If(Conditional {
                condition: &ITEMS,
                then: Some(&ITEMS),
                otherwise: Some(&MEMBER),
            })),
        ],
    };
    static AGAIN: Rules = Rules {
        at: "r.json#/again",
        checks: &[Keyword::InPlace(InPlaceKeyword::Ref(&RULES))],
    };
    static ITEMS: Rules = Rules {
        at: "r.json#/items",
        checks: &[Keyword::Item(ItemKeyword::Items(ItemsAfter {
            after: 0,
            rules: &AGAIN,
        }))],
    };
    static MEMBER: Rules = Rules {
        at: "r.json#/member",
        checks: &[Keyword::Member(MemberKeyword::Properties(&[("a", &AGAIN)]))],
    };
    static NOT: Rules = Rules {
        at: "r.json#/not",
        checks: &[
            Keyword::InPlace(InPlaceKeyword::Not(&ITEMS)),
            Keyword::InPlace(InPlaceKeyword::Not(&MEMBER)),
        ],
    };
    static LEAF: Rules = Rules {
        at: "r.json#/leaf",
        checks: &[Keyword::Value(ValueKeyword::Type(Types::NULL))],
    };
    for leaf in ["null", "[]", "{}", "1"] {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), ("[1,2,", "]")] {
            let nest = |depth| open.repeat(depth) + leaf + &close.repeat(depth);
            let (half, whole) = (cost(&RULES, &nest(60)), cost(&RULES, &nest(120)));
            assert!(whole <= half * 3, "{leaf}: {half} grow to {whole}");
        }
        let wide = |items| format!("[{}]", vec![format!("[[{leaf}]]"); items].join(","));
        let (half, whole) = (cost(&RULES, &wide(400)), cost(&RULES, &wide(800)));
        assert!(whole <= half * 3, "{leaf}: {half} grow to {whole}");
    }
}

#[test]
fn a_long_chain_takes_no_more_of_the_threads_stack_than_a_short_one() {
    let outcome = std::thread::Builder::new()
        .stack_size(1 << 18)
        .spawn(|| {
            for (_, link) in IN_PLACE {
                let rules = chain(
                    3_000,
                    *link,
                    vec![Keyword::Value(ValueKeyword::Type(Types::INTEGER))],
                );
                cost(rules, "\"abcd\"");
                cost(rules, "{}");
            }
        })
        .map(std::thread::JoinHandle::join);
    assert!(outcome.is_ok_and(|joined| joined.is_ok()));
}
