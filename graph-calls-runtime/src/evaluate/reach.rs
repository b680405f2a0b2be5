//! Where a keyword leads, and how often it may lead there.

use crate::rules::{Check, Rules};
use crate::tree::Instance;

/// What a keyword looks at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// The value, and reports there alone.
    Value,
    /// The value again, by another schema.
    InPlace,
    /// The members of an object.
    Members,
    /// The items of an array.
    Items,
}

impl Check {
    /// What this keyword looks at.
    pub(super) fn reach(&self) -> Reach {
        match self {
            Self::Properties(_)
            | Self::Required(_)
            | Self::PatternProperties(_)
            | Self::AdditionalProperties { .. }
            | Self::PropertyNames(_)
            | Self::DependentRequired(_)
            | Self::DependentSchemas(_) => Reach::Members,
            Self::PrefixItems(_)
            | Self::Items { .. }
            | Self::Contains { .. }
            | Self::UniqueItems => Reach::Items,
            Self::Ref(_)
            | Self::AllOf(_)
            | Self::AnyOf(_)
            | Self::OneOf(_)
            | Self::Not(_)
            | Self::Nullable { .. }
            | Self::Tagged(_)
            | Self::If { .. } => Reach::InPlace,
            _ => Reach::Value,
        }
    }

    /// How often this keyword may have one value validated: the instance, or one member or item of it.
    /// Of an object and of an array there is 1 each, or none.
    fn ways(&self, [object, array]: [usize; 2]) -> usize {
        match self {
            Self::AllOf(branches) | Self::AnyOf(branches) | Self::OneOf(branches) => branches.len(),
            // The condition, and what it chooses.
            Self::If { .. } => 2,
            Self::Ref(_) | Self::Not(_) | Self::Nullable { .. } | Self::Tagged(_) => 1,
            Self::DependentSchemas(dependencies) => object * dependencies.len(),
            Self::PatternProperties(patterns) => object * patterns.len(),
            Self::Properties(_) | Self::AdditionalProperties { .. } | Self::PropertyNames(_) => {
                object
            }
            Self::PrefixItems(_) | Self::Items { .. } | Self::Contains { .. } => array,
            _ => 0,
        }
    }
}

impl Rules {
    /// How often this schema may have one value validated; at least once.
    ///
    /// Let the weight of a frame be the inverse of the product of these numbers over the frames
    /// below it on the stack. The root weighs 1. A frame has any one value validated at most as often
    /// as its number says, so the frames that it leads to for that value weigh no more than itself,
    /// taken together. So of the frames for one schema and one value, none of which leads to another,
    /// all together weigh 1 at most, and no more than 16 of them weigh a sixteenth or more.
    pub(super) fn ways_of(&self, instance: Instance<'_>) -> usize {
        if let [Check::Ref(_) | Check::Nullable { .. } | Check::Tagged(_)] = self.checks {
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
    use crate::rules::{Check, Pattern, Rules};
    use crate::{Limits, Violations, read::read_tree};

    /// A schema that refers to itself: as `AGAIN` from keywords, from `ITEMS` for each item, from
    /// `MEMBER` for the member `a`.
    macro_rules! recursive {
        ($($check:expr),*) => {{
            static RULES: Rules = Rules { at: "r.json#", checks: &[$($check),*] };
            static AGAIN: Rules = Rules { at: "r.json#/again", checks: &[Check::Ref(&RULES)] };
            #[allow(dead_code, reason = "each schema uses some of these")]
            static ITEMS: Rules = Rules {
                at: "r.json#/items",
                checks: &[Check::Items { after: 0, rules: &AGAIN }],
            };
            #[allow(dead_code, reason = "each schema uses some of these")]
            static MEMBER: Rules = Rules {
                at: "r.json#/member",
                checks: &[Check::Properties(&[("a", &AGAIN)])],
            };
            &RULES
        }};
    }

    /// Without a memory, each of these would be judged 2^64 times.
    #[test]
    fn what_any_two_keywords_lead_to_on_every_level_is_judged_once() {
        static ANY: Pattern = Pattern::prefix("^", "");
        static LEAF: Rules = Rules {
            at: "r.json#/leaf",
            checks: &[Check::Always(false)],
        };
        let all: [&'static Rules; 10] = [
            recursive![Check::AllOf(&[&ITEMS, &ITEMS])],
            recursive![Check::AnyOf(&[&ITEMS, &ITEMS, &LEAF])],
            recursive![Check::OneOf(&[&ITEMS, &ITEMS])],
            recursive![Check::Not(&ITEMS), Check::Not(&ITEMS)],
            recursive![Check::If {
                condition: &ITEMS,
                then: Some(&ITEMS),
                otherwise: Some(&ITEMS)
            }],
            recursive![
                Check::PrefixItems(&[&AGAIN]),
                Check::Contains {
                    rules: &AGAIN,
                    min: None,
                    max: None
                }
            ],
            recursive![Check::PatternProperties(&[(&ANY, &AGAIN), (&ANY, &AGAIN)])],
            recursive![Check::DependentSchemas(&[("a", &MEMBER), ("a", &MEMBER)])],
            recursive![
                Check::Properties(&[("a", &AGAIN)]),
                Check::PatternProperties(&[(&ANY, &AGAIN)])
            ],
            recursive![
                Check::Properties(&[("a", &AGAIN)]),
                Check::AdditionalProperties {
                    declared: &[],
                    patterns: &[],
                    rules: &AGAIN
                }
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
