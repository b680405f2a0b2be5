//! Where a keyword leads, and how often it may lead there.

use crate::rules::{Check, Rules};

/// What a keyword looks at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// The value, and reports there alone.
    Value,
    /// The value again, by another schema whose faults it reports.
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
            | Self::Nullable { .. }
            | Self::Tagged(_)
            | Self::If { .. } => Reach::InPlace,
            _ => Reach::Value,
        }
    }

    /// How often this keyword may have one value judged: this one, one of its members or items.
    fn ways(&self) -> usize {
        match self {
            Self::AllOf(branches) | Self::AnyOf(branches) | Self::OneOf(branches) => branches.len(),
            Self::PatternProperties(patterns) => patterns.len(),
            Self::DependentSchemas(dependencies) => dependencies.len(),
            // The condition, and what it chooses.
            Self::If { .. } => 2,
            Self::Not(_) => 1,
            _ if self.reach() == Reach::Value => 0,
            Self::Required(_) | Self::DependentRequired(_) | Self::UniqueItems => 0,
            _ => 1,
        }
    }
}

impl Rules {
    /// How often this schema may have one value judged; at least once.
    ///
    /// Over all the ways by which an evaluation comes to one value, the inverses of their products
    /// of these numbers add up to 1 at most: of ways whose product is 16 or less there are no more
    /// than 16.
    pub(super) fn ways(&self) -> usize {
        let ways = self.checks.iter().map(Check::ways);
        ways.fold(0_usize, usize::saturating_add).max(1)
    }
}
