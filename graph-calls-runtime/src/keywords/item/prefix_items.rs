//! `prefixItems`

use crate::evaluate::{Frame, Next};
use crate::rules::Rules;
use crate::tree::Items;

pub(super) fn next<'t>(
    prefix: &'static [&'static Rules],
    frame: &mut Frame<'t>,
    items: Items<'t>,
) -> Next<'t> {
    let Some(rules) = prefix.get(frame.part) else {
        return Next::Done;
    };
    match frame.items_left(items, 0).next() {
        Some(item) => Next::Apply(rules, item),
        None => Next::Done,
    }
}

#[cfg(test)]
mod tests {
    use crate::keywords::{ItemKeyword::PrefixItems, Keyword, ValueKeyword::Type, accepts};
    use crate::rules::{Rules, Types};

    #[test]
    fn each_of_the_first_items_has_a_schema_of_its_own() {
        static TEXT: Rules = Rules {
            at: "x.json#/prefixItems/0",
            checks: &[Keyword::Value(Type(Types::STRING))],
        };
        static WHOLE: Rules = Rules {
            at: "x.json#/prefixItems/1",
            checks: &[Keyword::Value(Type(Types::INTEGER))],
        };
        static PAIR: [Keyword; 1] = [Keyword::Item(PrefixItems(&[&TEXT, &WHOLE]))];
        for json in ["[]", r#"["a"]"#, r#"["a", 1, null]"#, "1"] {
            assert!(accepts(&PAIR, json), "{json}");
        }
        assert!(!accepts(&PAIR, "[1]") && !accepts(&PAIR, r#"["a", "b"]"#));
    }
}
