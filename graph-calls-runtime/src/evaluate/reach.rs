//! The number of evaluation paths from a schema to one value.

use crate::keywords::{InPlaceKeyword, Keyword};
use crate::rules::Rules;
use crate::tree::Instance;

impl Rules {
    /// Returns the maximum number of times that this schema validates one value; at least 1.
    ///
    /// Let the weight of a frame be the inverse of the product of these numbers over the frames
    /// below it on the stack. The weight of the root is 1. A frame validates any one value at most as
    /// many times as its number, so the sum of the weights of the resulting frames for that value is at
    /// most its own weight. So for one schema and one value, the sum of the weights of all frames that do
    /// not lead to each other is at most 1, and at most 16 of them weigh a sixteenth or more.
    pub(super) fn ways_of(&self, instance: Instance<'_>) -> usize {
        if let [
            Keyword::InPlace(
                InPlaceKeyword::Ref(_) | InPlaceKeyword::Nullable(_) | InPlaceKeyword::Tagged(_),
            ),
        ] = self.checks
        {
            return 1;
        }
        let parts = [instance.is_object(), instance.is_array()].map(usize::from);
        let ways = self.checks.iter().map(|check| check.ways(parts));
        ways.fold(0_usize, usize::saturating_add).max(1)
    }
}

#[cfg(test)]
mod tests {
    use crate::evaluate::{evaluate, is_valid};
    use crate::keywords::arguments::{Conditional, Contained, ItemsAfter, Undeclared};
    use crate::keywords::{InPlaceKeyword, ItemKeyword, Keyword, MemberKeyword, ValueKeyword};
    use crate::rules::{Pattern, Rules};
    use crate::{Limits, Violations, read::read_tree};

    /// A schema that refers to itself: as `AGAIN` from keywords, from `ITEMS` for each item, from
    /// `MEMBER` for the member `a`.
    macro_rules! recursive {
        ($($check:expr),*) => {{
            static RULES: Rules = Rules { at: "r.json#", checks: &[$($check),*] };
            static AGAIN: Rules = Rules { at: "r.json#/again", checks: &[Keyword::InPlace(InPlaceKeyword::Ref(&RULES))] };
            #[allow(dead_code, reason = "each schema uses some of these")]
            static ITEMS: Rules = Rules {
                at: "r.json#/items",
                checks: &[Keyword::Item(ItemKeyword::Items(ItemsAfter { after: 0, rules: &AGAIN }))],
            };
            #[allow(dead_code, reason = "each schema uses some of these")]
            static MEMBER: Rules = Rules {
                at: "r.json#/member",
                checks: &[Keyword::Member(MemberKeyword::Properties(&[("a", &AGAIN)]))],
            };
            &RULES
        }};
    }

    /// Without memoization, each of these would be validated 2^64 times.
    #[test]
    fn a_value_that_two_keywords_reach_on_every_level_is_validated_once() {
        static ANY: Pattern = Pattern::prefix("^", "");
        static LEAF: Rules = Rules {
            at: "r.json#/leaf",
            checks: &[Keyword::Value(ValueKeyword::Always(false))],
        };
        let all: [&'static Rules; 10] = [
            recursive![Keyword::InPlace(InPlaceKeyword::AllOf(&[&ITEMS, &ITEMS]))],
            recursive![Keyword::InPlace(InPlaceKeyword::AnyOf(&[
                &ITEMS, &ITEMS, &LEAF
            ]))],
            recursive![Keyword::InPlace(InPlaceKeyword::OneOf(&[&ITEMS, &ITEMS]))],
            recursive![
                Keyword::InPlace(InPlaceKeyword::Not(&ITEMS)),
                Keyword::InPlace(InPlaceKeyword::Not(&ITEMS))
            ],
            recursive![Keyword::InPlace(InPlaceKeyword::If(Conditional {
                condition: &ITEMS,
                then: Some(&ITEMS),
                otherwise: Some(&ITEMS)
            }))],
            recursive![
                Keyword::Item(ItemKeyword::PrefixItems(&[&AGAIN])),
                Keyword::Item(ItemKeyword::Contains(Contained {
                    rules: &AGAIN,
                    min: None,
                    max: None
                }))
            ],
            recursive![Keyword::Member(MemberKeyword::PatternProperties(&[
                (&ANY, &AGAIN),
                (&ANY, &AGAIN)
            ]))],
            recursive![Keyword::Member(MemberKeyword::DependentSchemas(&[
                ("a", &MEMBER),
                ("a", &MEMBER)
            ]))],
            recursive![
                Keyword::Member(MemberKeyword::Properties(&[("a", &AGAIN)])),
                Keyword::Member(MemberKeyword::PatternProperties(&[(&ANY, &AGAIN)]))
            ],
            recursive![
                Keyword::Member(MemberKeyword::Properties(&[("a", &AGAIN)])),
                Keyword::Member(MemberKeyword::AdditionalProperties(Undeclared {
                    declared: &[],
                    patterns: &[],
                    rules: &AGAIN
                }))
            ],
        ];
        for leaf in ["null", "[]"] {
            let arrays = "[".repeat(64) + leaf + &"]".repeat(64);
            let objects = r#"{"a":"#.repeat(64) + leaf + &"}".repeat(64);
            for text in [arrays, objects] {
                let tree = read_tree(text.as_bytes(), &Limits::DEFAULT).expect("it is JSON");
                for rules in all {
                    let mut violations = Violations::new();
                    evaluate(rules, tree.instance(), &mut violations);
                    assert_eq!(is_valid(rules, tree.instance()), violations.is_empty());
                }
            }
        }
    }
}
