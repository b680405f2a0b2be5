//! `items`

use crate::evaluate::{Frame, Next, Session};
use crate::keywords::arguments::ItemsAfter;
use crate::tree::Items;

pub(super) fn next<'t>(
    rest: &'static ItemsAfter,
    frame: &mut Frame<'t>,
    items: Items<'t>,
    session: &Session,
) -> Next<'t> {
    let mut items = frame.items_left(items, rest.after);
    while let Some(item) = items.next() {
        if session.verdict(rest.rules, item) != Some(true) {
            return Next::Apply(rest.rules, item);
        }
        frame.pass(items.place());
    }
    Next::Done
}

#[cfg(test)]
mod tests {
    use crate::keywords::arguments::ItemsAfter;
    use crate::keywords::{ItemKeyword::Items, Keyword, ValueKeyword::Type, accepts};
    use crate::rules::{Rules, Types};

    #[test]
    fn every_item_beyond_the_prefix_follows_the_schema() {
        static TEXT: Rules = Rules {
            at: "x.json#/items",
            checks: &[Keyword::Value(Type(Types::STRING))],
        };
        static BEYOND: [Keyword; 1] = [Keyword::Item(Items(ItemsAfter {
            after: 1,
            rules: &TEXT,
        }))];
        assert!(accepts(&BEYOND, "[1]") && accepts(&BEYOND, r#"[1, "a", "b"]"#));
        assert!(!accepts(&BEYOND, r#"[1, "a", 2]"#));
    }
}
