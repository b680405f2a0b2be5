use super::{Session, walk::Walk};
use crate::keywords::arguments::{BesideNull, Contained, ItemsAfter, Undeclared};
use crate::keywords::{InPlaceKeyword, ItemKeyword, Keyword, MemberKeyword, ValueKeyword};
use crate::rules::{Branch, Literal, Rules, Select, Tagged, Types};
use crate::violation::Violations;
use crate::{Limits, read::read_tree, steps::steps_of};

const TAG: &str = "@odata.type";

static TEXT: Rules = Rules {
    at: "t.json#/$defs/text",
    checks: &[Keyword::Value(ValueKeyword::Type(Types::STRING))],
};
static ITEM: Rules = Rules {
    at: "item.json#",
    checks: &[
        Keyword::Value(ValueKeyword::Type(Types::OBJECT)),
        Keyword::Member(MemberKeyword::Properties(&[
            ("@odata.type", &PINNED),
            ("name", &TEXT),
            ("next", &NEXT),
        ])),
    ],
};
static PINNED: Rules = Rules {
    at: "item.json#/properties/@odata.type",
    checks: &[Keyword::Value(ValueKeyword::Const(Literal::String(
        "#item",
    )))],
};
static NEXT: Rules = Rules {
    at: "item.json#/properties/next",
    checks: &[Keyword::InPlace(InPlaceKeyword::Nullable(BesideNull {
        branch: 1,
        rules: &NEXT_ITEM,
    }))],
};
static NEXT_ITEM: Rules = Rules {
    at: "item.json#/properties/next/anyOf/1",
    checks: &[Keyword::InPlace(InPlaceKeyword::Ref(&ITEM))],
};
static ITEMS: Rules = Rules {
    at: "choice.json#/oneOf/2",
    checks: &[Keyword::Item(ItemKeyword::Items(ItemsAfter {
        after: 0,
        rules: &ITEM,
    }))],
};
static OTHER: Rules = Rules {
    at: "choice.json#/oneOf/1",
    checks: &[Keyword::Member(MemberKeyword::Required(&["id", "name"]))],
};
static OPEN: Rules = Rules {
    at: "choice.json#",
    checks: &[Keyword::InPlace(InPlaceKeyword::Tagged(&Tagged {
        tag: TAG,
        branches: &[
            Branch {
                index: 0,
                rules: &ITEM,
                select: Select::Absent(&["#item"]),
            },
            Branch {
                index: 1,
                rules: &OTHER,
                select: Select::Unknown,
            },
            Branch {
                index: 2,
                rules: &ITEMS,
                select: Select::ItemTags(&["#item"]),
            },
        ],
    }))],
};
static CLOSED: Rules = Rules {
    at: "closed.json#",
    checks: &[Keyword::InPlace(InPlaceKeyword::Tagged(&Tagged {
        tag: TAG,
        branches: &[Branch {
            index: 0,
            rules: &ITEM,
            select: Select::Tags(&["#item"]),
        }],
    }))],
};

const NULL: &str = "null";

/// A string without characters that need an escape, as JSON text.
fn text(text: &str) -> String {
    format!("\"{text}\"")
}

/// An array as JSON text.
fn array(items: &[impl std::borrow::Borrow<str>]) -> String {
    format!("[{}]", items.join(","))
}

/// An object as JSON text.
fn object<'a, T: AsRef<str>>(members: impl IntoIterator<Item = (&'a str, T)>) -> String {
    let members = members.into_iter();
    let members = members.map(|(name, value)| format!("\"{name}\":{}", value.as_ref()));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

fn evaluate(rules: &'static Rules, instance: &str, violations: &mut Violations) {
    let tree = read_tree(instance.as_bytes(), &Limits::UNBOUNDED).expect("the test writes JSON");
    super::evaluate(rules, tree.instance(), violations);
}

fn is_valid(rules: &'static Rules, instance: &str) -> bool {
    let tree = read_tree(instance.as_bytes(), &Limits::UNBOUNDED).expect("the test writes JSON");
    super::is_valid(rules, tree.instance())
}

/// Every violation as `instance keyword: sentence`.
fn violations(rules: &'static Rules, instance: &str) -> Vec<String> {
    let mut violations = Violations::new();
    evaluate(rules, instance, &mut violations);
    assert_eq!(is_valid(rules, instance), violations.is_empty());
    violations
        .iter()
        .map(|violation| {
            format!(
                "{} {}: {violation}",
                violation.instance_location(),
                violation.keyword_location()
            )
        })
        .collect()
}

#[test]
fn beside_null_only_the_other_branch_is_validated() {
    assert!(violations(&ITEM, &object([("next", NULL)])).is_empty());
    let instance = object([("next", object([("next", object([("name", "true")]))]))]);
    assert_eq!(
        violations(&ITEM, &instance),
        ["/next/next/name \
          /properties/next/anyOf/1/$ref/properties/next/anyOf/1/$ref/properties/name/type: \
          expected string, found boolean"]
    );
}

#[test]
fn a_type_that_no_branch_accepts_is_reported_with_the_types_of_all_branches() {
    static REFERENCE: Rules = Rules {
        at: "n.json#/anyOf/0",
        checks: &[Keyword::InPlace(InPlaceKeyword::Ref(&TEXT))],
    };
    static ONLY_NULL: Rules = Rules {
        at: "n.json#/anyOf/1",
        checks: &[Keyword::Value(ValueKeyword::Const(Literal::Null))],
    };
    static EITHER: Rules = Rules {
        at: "n.json#",
        checks: &[Keyword::InPlace(InPlaceKeyword::AnyOf(&[
            &REFERENCE, &ONLY_NULL,
        ]))],
    };
    assert!(violations(&EITHER, NULL).is_empty() && violations(&EITHER, &text("a")).is_empty());
    assert_eq!(
        violations(&EITHER, "true"),
        [" /anyOf: expected string or null, found boolean"]
    );
}

#[test]
fn a_count_equal_to_the_limit_is_valid_and_the_counts_beside_it_are_not() {
    static TEXTS: Rules = Rules {
        at: "l.json#",
        checks: &[
            Keyword::Value(ValueKeyword::MinLength(2)),
            Keyword::Value(ValueKeyword::MaxLength(2)),
        ],
    };
    static LISTS: Rules = Rules {
        at: "l.json#",
        checks: &[
            Keyword::Value(ValueKeyword::MinItems(2)),
            Keyword::Value(ValueKeyword::MaxItems(2)),
        ],
    };
    static OBJECTS: Rules = Rules {
        at: "l.json#",
        checks: &[
            Keyword::Value(ValueKeyword::MinProperties(2)),
            Keyword::Value(ValueKeyword::MaxProperties(2)),
        ],
    };
    for count in 1..=3 {
        let names = ["a", "b", "c"].into_iter().take(count);
        for (rules, instance) in [
            (&TEXTS, text(&"é".repeat(count))),
            (&LISTS, array(&vec![NULL; count])),
            (&OBJECTS, object(names.map(|name| (name, NULL)))),
        ] {
            assert_eq!(is_valid(rules, &instance), count == 2, "{instance}");
            assert_eq!(violations(rules, &instance).len(), usize::from(count != 2));
        }
    }
}

#[test]
fn only_the_branch_that_the_tag_selects_is_validated() {
    let wrong = |tag| object([(TAG, text(tag)), ("name", NULL.to_owned())]);
    assert_eq!(
        violations(&OPEN, &wrong("#item")),
        ["/name /oneOf/0/properties/name/type: expected string, found null"]
    );
    assert_eq!(
        violations(&OPEN, &wrong("#unlisted")),
        [" /oneOf/1/required: expected the member `id`"]
    );
    assert_eq!(
        violations(
            &OPEN,
            &array(&[wrong("#item"), object([(TAG, text("#b"))])])
        ),
        [
            "/0/name /oneOf/2/items/properties/name/type: expected string, found null",
            "/1/@odata.type /oneOf/2/items/properties/@odata.type/const: expected `#item`",
        ]
    );
}

#[test]
fn an_absent_tag_selects_the_branch_that_allows_it() {
    assert!(violations(&OPEN, &object::<&str>([])).is_empty());
    assert_eq!(
        violations(&CLOSED, &object::<&str>([])),
        [" /oneOf: expected the member `@odata.type`, which selects the type"]
    );
}

#[test]
fn a_tag_that_selects_nothing_is_one_violation_of_the_choice() {
    for rules in [&OPEN, &CLOSED] {
        assert_eq!(
            violations(rules, &object([(TAG, NULL)])),
            [" /oneOf: expected `@odata.type`, which selects the type, to be a string"]
        );
    }
    assert_eq!(
        violations(&CLOSED, &object([(TAG, text("secret"))])),
        [" /oneOf: expected `@odata.type` to be `#item`"]
    );
    assert_eq!(
        violations(&OPEN, "[]"),
        [" /oneOf: expected `@odata.type` of the first item to be `#item`"]
    );
    assert_eq!(
        violations(&OPEN, NULL),
        [" /oneOf: expected array or object, found null"]
    );
    assert_eq!(
        violations(&CLOSED, "[]"),
        [" /oneOf: expected object, found array"]
    );
}

#[test]
fn the_deepest_value_that_is_read_fits_a_small_stack() {
    let deepest = (0..126).fold(object([("name", NULL)]), |value, _| {
        object([("next", value)])
    });
    let found = std::thread::Builder::new()
        .stack_size(1 << 19)
        .spawn(move || violations(&ITEM, &deepest).len());
    assert_eq!(found.expect("a thread starts").join().ok(), Some(1));
}

static NUMBER: Rules = Rules {
    at: "n.json#",
    checks: &[Keyword::Value(ValueKeyword::Type(Types::NUMBER))],
};
static FALSE: Rules = Rules {
    at: "f.json#/additionalProperties",
    checks: &[Keyword::Value(ValueKeyword::Always(false))],
};

#[test]
fn the_keyword_is_that_of_the_reference_validator_and_the_location_that_of_the_schema() {
    static RULES: Rules = Rules {
        at: "k.json#",
        checks: &[
            Keyword::Item(ItemKeyword::Contains(Contained {
                rules: &NUMBER,
                min: Some(2),
                max: Some(3),
            })),
            Keyword::Member(MemberKeyword::DependentRequired(&[("a", &["b", "c"])])),
            Keyword::Member(MemberKeyword::PropertyNames(&LONG)),
        ],
    };
    static LONG: Rules = Rules {
        at: "k.json#/propertyNames",
        checks: &[Keyword::Value(ValueKeyword::MinLength(2))],
    };
    let mut violations = Violations::new();
    let instance = object([("a", NULL), ("b", NULL)]);
    evaluate(&RULES, &instance, &mut violations);
    evaluate(&RULES, "[null]", &mut violations);
    let reported: Vec<_> = violations
        .iter()
        .map(|violation| {
            (
                violation.keyword(),
                violation.keyword_location(),
                violation.to_string(),
            )
        })
        .collect();
    let expected = [
        (
            "required",
            "/dependentRequired",
            "expected the member `c` beside `a`",
        ),
        (
            "propertyNames",
            "/propertyNames/minLength",
            "a member's name: expected at least 2 characters, found 1",
        ),
        (
            "propertyNames",
            "/propertyNames/minLength",
            "a member's name: expected at least 2 characters, found 1",
        ),
        (
            "contains",
            "/minContains",
            "expected at least 2 items that the schema under `contains` accepts, found 0",
        ),
    ];
    assert_eq!(
        reported,
        expected.map(|(keyword, at, text)| (keyword, at, text.to_owned()))
    );
}

#[test]
fn a_closed_object_reports_the_number_of_additional_members_and_not_their_names() {
    static CLOSED: Rules = Rules {
        at: "f.json#",
        checks: &[
            Keyword::Member(MemberKeyword::Properties(&[("a", &NUMBER)])),
            Keyword::Member(MemberKeyword::AdditionalProperties(Undeclared {
                declared: &["a"],
                patterns: &[],
                rules: &FALSE,
            })),
        ],
    };
    static EMPTY: Rules = Rules {
        at: "f.json#",
        checks: &[Keyword::Member(MemberKeyword::AdditionalProperties(
            Undeclared {
                declared: &[],
                patterns: &[],
                rules: &FALSE,
            },
        ))],
    };
    let instance = object([("secret", NULL), ("other", NULL)]);
    assert_eq!(
        violations(&CLOSED, &instance),
        [" /additionalProperties: expected no members but the declared ones, found 2 more"]
    );
    assert_eq!(
        violations(&EMPTY, &instance),
        [" /additionalProperties: expected no members, found 2"]
    );
}

#[test]
fn a_value_reached_in_two_ways_on_every_level_is_validated_once() {
    // Without memoization, this takes 2^64 steps.
    static TWICE: Rules = Rules {
        at: "t.json#",
        checks: &[
            Keyword::Value(ValueKeyword::Type(Types::ARRAY.union(Types::STRING))),
            Keyword::Item(ItemKeyword::Items(ItemsAfter {
                after: 0,
                rules: &AGAIN,
            })),
            Keyword::Item(ItemKeyword::Contains(Contained {
                rules: &AGAIN,
                min: Some(0),
                max: None,
            })),
            Keyword::InPlace(InPlaceKeyword::AllOf(&[&ITEMS_AGAIN, &ITEMS_AGAIN])),
        ],
    };
    static AGAIN: Rules = Rules {
        at: "t.json#/items",
        checks: &[Keyword::InPlace(InPlaceKeyword::Ref(&TWICE))],
    };
    static ITEMS_AGAIN: Rules = Rules {
        at: "t.json#/allOf/0",
        checks: &[Keyword::Item(ItemKeyword::Items(ItemsAfter {
            after: 0,
            rules: &AGAIN,
        }))],
    };
    let nest = |leaf| (0..64).fold(leaf, |value, _| array(&[value]));
    assert!(is_valid(&TWICE, &nest(text("a"))));
    let mut violations = Violations::new();
    evaluate(&TWICE, &nest(NULL.to_owned()), &mut violations);
    // 3^64 violations are more than can be counted.
    assert_eq!((violations.len(), violations.total()), (64, usize::MAX));
}

#[test]
fn many_items_and_many_members_of_an_enum_take_linear_steps() {
    let mut items: Vec<String> = (0..20_000).map(|number| format!("{number}.0")).collect();
    let literals = (0..20_000)
        .rev()
        .map(|number| Literal::Number(number.to_string().leak()));
    let choice: &'static Rules = Box::leak(Box::new(Rules {
        at: "u.json#/items",
        checks: vec![Keyword::Value(ValueKeyword::Enum(
            literals.collect::<Vec<_>>().leak(),
        ))]
        .leak(),
    }));
    let rules: &'static Rules = Box::leak(Box::new(Rules {
        at: "u.json#",
        checks: vec![
            Keyword::Item(ItemKeyword::UniqueItems(true)),
            Keyword::Item(ItemKeyword::Items(ItemsAfter {
                after: 0,
                rules: choice,
            })),
        ]
        .leak(),
    }));
    let (steps, verdict) = steps_of(|| is_valid(rules, &array(&items)));
    assert!(verdict && steps < 10 * items.len(), "{steps} steps");
    items.extend(["1e2".to_owned(), text("a")]);
    let (steps, violations) = steps_of(|| violations(rules, &array(&items)));
    assert!(steps < 10 * items.len(), "{steps} steps");
    assert_eq!(
        violations
            .iter()
            .map(|violation| violation.split(',').next_back().unwrap_or_default())
            .collect::<Vec<_>>(),
        [
            " found that item 20000 equals item 100",
            " `19994` and 19994 more"
        ]
    );
}

#[test]
fn the_memory_of_an_item_is_freed_before_the_next_one() {
    static TYPED: Rules = Rules {
        at: "m.json#/$defs/typed",
        checks: &[Keyword::Value(ValueKeyword::Type(Types::STRING))],
    };
    static BOTH: [Keyword; 1] = [Keyword::InPlace(InPlaceKeyword::AllOf(&[&TYPED, &TYPED]))];
    // Each item is validated against this in as many ways as there are references, by frames.
    let leaf = || -> &'static Rules {
        Box::leak(Box::new(Rules {
            at: "m.json#/$defs/leaf",
            checks: &BOTH,
        }))
    };
    let reference = |_| -> &'static Rules {
        Box::leak(Box::new(Rules {
            at: "m.json#/items/allOf/0",
            checks: vec![Keyword::InPlace(InPlaceKeyword::Ref(leaf()))].leak(),
        }))
    };
    let references: Vec<&'static Rules> = (0..40).map(reference).collect();
    let item: &'static Rules = Box::leak(Box::new(Rules {
        at: "m.json#/items",
        checks: vec![Keyword::InPlace(InPlaceKeyword::AllOf(references.leak()))].leak(),
    }));
    let rules: &'static Rules = Box::leak(Box::new(Rules {
        at: "m.json#",
        checks: vec![Keyword::Item(ItemKeyword::Items(ItemsAfter {
            after: 0,
            rules: item,
        }))]
        .leak(),
    }));
    let items = array(&vec!["0"; 5_000]);
    let tree = read_tree(items.as_bytes(), &Limits::DEFAULT).expect("it is JSON");
    let session = Session::default();
    let mut violations = Violations::new();
    Walk::new(&session).list(rules, tree.instance(), &mut violations);
    assert_eq!(violations.total(), 5_000 * 40 * 2);
    assert!(session.memory() <= 128, "{} results", session.memory());
}
