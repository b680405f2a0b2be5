//! `contains`, with `minContains` and `maxContains`

use crate::evaluate::{Frame, Next, Session};
use crate::keywords::arguments::Contained;
use crate::tree::Items;
use crate::violation::Found;
use std::fmt;

/// Counts the items that the schema accepts, no further than the answer needs.
pub(super) fn next<'t>(
    contained: &'static Contained,
    frame: &mut Frame<'t>,
    items: Items<'t>,
    session: &Session,
) -> Next<'t> {
    let min = contained.min.unwrap_or(1);
    let enough = contained.max.map_or(min, |max| max.saturating_add(1));
    let enough = usize::try_from(enough).unwrap_or(usize::MAX);
    let mut items = frame.items_left(items, 0);
    while frame.found < enough
        && let Some(item) = items.next()
    {
        let Some(verdict) = session.verdict(contained.rules, item) else {
            return Next::Test(contained.rules, item);
        };
        frame.found += usize::from(verdict);
        frame.pass(items.place());
    }
    let found = u64::try_from(frame.found).unwrap_or(u64::MAX);
    if contained.max.is_some_and(|max| found > max) {
        Next::Violated(Found::TooMany)
    } else if found < min {
        Next::Violated(Found::Count(found))
    } else {
        Next::Done
    }
}

/// The keyword under which the reference validator reports: with `maxContains` alone, it does so for too few as well.
pub(super) fn located_at(contained: &Contained, found: Found) -> &'static str {
    if found == Found::TooMany || (contained.min.is_none() && contained.max.is_some()) {
        "maxContains"
    } else if contained.min.is_some() {
        "minContains"
    } else {
        "contains"
    }
}

pub(super) fn sentence(
    contained: &Contained,
    found: Found,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let (bound, limit) = if found == Found::TooMany {
        ("at most", contained.max.unwrap_or(u64::MAX))
    } else {
        ("at least", contained.min.unwrap_or(1))
    };
    let items = if limit == 1 { "item" } else { "items" };
    write!(
        f,
        "expected {bound} {limit} {items} that the schema under `contains` accepts, found {found}"
    )
}

#[cfg(test)]
mod tests {
    use crate::keywords::arguments::Contained;
    use crate::keywords::{ItemKeyword::Contains, Keyword, ValueKeyword::Type};
    use crate::keywords::{accepts, assert_sentence};
    use crate::rules::{Rules, Types};
    use crate::violation::Found;

    static TEXT: Rules = Rules {
        at: "x.json#/contains",
        checks: &[Keyword::Value(Type(Types::STRING))],
    };

    #[test]
    fn at_least_one_item_is_accepted() {
        static SOME: [Keyword; 1] = [Keyword::Item(Contains(Contained {
            rules: &TEXT,
            min: None,
            max: None,
        }))];
        assert!(accepts(&SOME, r#"[1, "a"]"#) && accepts(&SOME, "{}"));
        assert!(!accepts(&SOME, "[1]") && !accepts(&SOME, "[]"));
    }

    #[test]
    fn so_many_items_are_accepted() {
        static TWO: [Keyword; 1] = [Keyword::Item(Contains(Contained {
            rules: &TEXT,
            min: Some(2),
            max: Some(2),
        }))];
        assert!(accepts(&TWO, r#"["a", 1, "b"]"#));
        assert!(!accepts(&TWO, r#"["a"]"#) && !accepts(&TWO, r#"["a", "b", "c"]"#));
    }

    #[test]
    fn the_sentence_says_how_many() {
        static ONE: Keyword = Keyword::Item(Contains(Contained {
            rules: &TEXT,
            min: None,
            max: Some(1),
        }));
        let sentence =
            "expected at most 1 item that the schema under `contains` accepts, found more";
        assert_sentence(&ONE, Found::TooMany, sentence);
        let sentence = "expected at least 1 item that the schema under `contains` accepts, found 0";
        assert_sentence(&ONE, Found::Count(0), sentence);
    }
}
