use super::{evaluate, holds};
use crate::node::Node;
use crate::rules::{Branch, Check, Literal, Rules, Select, Tagged, Types};
use crate::violation::Violations;

const TAG: &str = "@odata.type";

static TEXT: Rules = Rules {
    at: "t.json#/$defs/text",
    checks: &[Check::Type(Types::STRING)],
};
static ITEM: Rules = Rules {
    at: "item.json#",
    checks: &[
        Check::Type(Types::OBJECT),
        Check::Properties(&[("@odata.type", &PINNED), ("name", &TEXT), ("next", &NEXT)]),
    ],
};
static PINNED: Rules = Rules {
    at: "item.json#/properties/@odata.type",
    checks: &[Check::Const(Literal::String("#item"))],
};
static NEXT: Rules = Rules {
    at: "item.json#/properties/next",
    checks: &[Check::Nullable {
        branch: 1,
        rules: &NEXT_ITEM,
    }],
};
static NEXT_ITEM: Rules = Rules {
    at: "item.json#/properties/next/anyOf/1",
    checks: &[Check::Ref(&ITEM)],
};
static ITEMS: Rules = Rules {
    at: "choice.json#/oneOf/2",
    checks: &[Check::Items {
        after: 0,
        rules: &ITEM,
    }],
};
static OTHER: Rules = Rules {
    at: "choice.json#/oneOf/1",
    checks: &[Check::Required(&["id", "name"])],
};
static OPEN: Rules = Rules {
    at: "choice.json#",
    checks: &[Check::Tagged(&Tagged {
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
    })],
};
static CLOSED: Rules = Rules {
    at: "closed.json#",
    checks: &[Check::Tagged(&Tagged {
        tag: TAG,
        branches: &[Branch {
            index: 0,
            rules: &ITEM,
            select: Select::Tags(&["#item"]),
        }],
    })],
};

fn text(text: &str) -> Node<'_> {
    Node::String(text.into())
}

fn object<'a>(members: impl IntoIterator<Item = (&'a str, Node<'a>)>) -> Node<'a> {
    Node::Object(
        members
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect(),
    )
}

/// Every fault as `instance keyword: sentence`.
fn faults(rules: &'static Rules, instance: &Node<'_>) -> Vec<String> {
    let mut violations = Violations::new();
    evaluate(rules, instance, &mut violations);
    assert_eq!(holds(rules, instance), violations.is_empty());
    violations
        .iter()
        .map(|fault| {
            format!(
                "{} {}: {fault}",
                fault.instance_location(),
                fault.keyword_location()
            )
        })
        .collect()
}

#[test]
fn what_is_not_null_is_judged_by_the_other_branch_alone() {
    assert!(faults(&ITEM, &object([("next", Node::Null)])).is_empty());
    let instance = object([(
        "next",
        object([("next", object([("name", Node::Boolean(true))]))]),
    )]);
    assert_eq!(
        faults(&ITEM, &instance),
        ["/next/next/name \
          /properties/next/anyOf/1/$ref/properties/next/anyOf/1/$ref/properties/name/type: \
          expected string, found boolean"]
    );
}

#[test]
fn only_the_branch_that_the_tag_selects_is_judged() {
    let wrong = |tag| object([(TAG, text(tag)), ("name", Node::Null)]);
    assert_eq!(
        faults(&OPEN, &wrong("#item")),
        ["/name /oneOf/0/properties/name/type: expected string, found null"]
    );
    assert_eq!(
        faults(&OPEN, &wrong("#unheard.of")),
        [" /oneOf/1/required: expected the member `id`"]
    );
    assert_eq!(
        faults(
            &OPEN,
            &Node::Array(vec![wrong("#item"), object([(TAG, text("#b"))])])
        ),
        [
            "/0/name /oneOf/2/items/properties/name/type: expected string, found null",
            "/1/@odata.type /oneOf/2/items/properties/@odata.type/const: expected `#item`",
        ]
    );
}

#[test]
fn an_absent_tag_selects_the_branch_that_allows_it() {
    assert!(faults(&OPEN, &object([])).is_empty());
    assert_eq!(
        faults(&CLOSED, &object([])),
        [" /oneOf: expected the member `@odata.type`, which selects the type"]
    );
}

#[test]
fn a_tag_that_selects_nothing_is_one_fault_of_the_choice() {
    for rules in [&OPEN, &CLOSED] {
        assert_eq!(
            faults(rules, &object([(TAG, Node::Null)])),
            [" /oneOf: expected `@odata.type`, which selects the type, to be a string"]
        );
    }
    assert_eq!(
        faults(&CLOSED, &object([(TAG, text("secret"))])),
        [" /oneOf: expected `@odata.type` to be `#item`"]
    );
    assert_eq!(
        faults(&OPEN, &Node::Array(vec![])),
        [" /oneOf: expected `@odata.type` of the first item to be `#item`"]
    );
    assert_eq!(
        faults(&OPEN, &Node::Null),
        [" /oneOf: expected array or object, found null"]
    );
    assert_eq!(
        faults(&CLOSED, &Node::Array(vec![])),
        [" /oneOf: expected object, found array"]
    );
}

#[test]
fn the_deepest_value_that_is_read_fits_a_small_stack() {
    let deepest = (0..128).fold(object([("name", Node::Null)]), |node, _| {
        object([("next", node)])
    });
    let judged = std::thread::Builder::new()
        .stack_size(1 << 19)
        .spawn(move || faults(&ITEM, &deepest).len());
    assert_eq!(judged.expect("a thread starts").join().ok(), Some(1));
}
