//! Keywords that have the items of an array validated.

mod contains;
mod items;
mod prefix_items;
mod unique_items;

use super::ItemKeyword;
use crate::evaluate::{Frame, Next, Session, Trail};
use crate::rules::Rules;
use crate::tree::Items;
use crate::violation::Found;
use std::fmt;

impl ItemKeyword {
    /// Returns the next step of the keyword; the instance is an array of these `items`.
    pub(super) fn next<'t>(
        &'static self,
        frame: &mut Frame<'t>,
        items: Items<'t>,
        session: &Session,
    ) -> Next<'t> {
        match self {
            Self::PrefixItems(prefix) => prefix_items::next(prefix, frame, items),
            Self::Items(rest) => items::next(rest, frame, items, session),
            Self::Contains(contained) => contains::next(contained, frame, items, session),
            Self::UniqueItems(unique) => unique_items::next(*unique, frame, session),
        }
    }

    /// Receives the verdict that the keyword has requested.
    pub(super) fn receive(&self, frame: &mut Frame<'_>, valid: bool) {
        match self {
            Self::Contains(_) => frame.count(valid),
            Self::PrefixItems(_) | Self::Items(_) | Self::UniqueItems(_) => {
                frame.all_must_be(valid);
            }
        }
    }

    /// Appends the step to the value that the keyword validates.
    pub(super) fn step<'t>(&'static self, frame: &Frame<'t>, trail: &mut Trail<'t>) {
        match self {
            Self::PrefixItems(_) => {
                trail.keyword_branch("prefixItems", frame.part);
                trail.instance_index(frame.part);
            }
            Self::Items(rest) => {
                trail.keyword_name("items");
                trail.instance_index(rest.after + frame.part);
            }
            // Violations of what is counted are not listed.
            Self::Contains(_) | Self::UniqueItems(_) => {}
        }
    }

    /// How often the keyword may have one item validated.
    pub(super) fn ways(&self) -> usize {
        match self {
            Self::PrefixItems(_) | Self::Items(_) | Self::Contains(_) => 1,
            Self::UniqueItems(_) => 0,
        }
    }

    /// The schemas of an item; true if there are any.
    pub(super) fn below(&'static self, index: usize, found: &mut Vec<&'static Rules>) -> bool {
        let rules = match self {
            Self::PrefixItems(prefix) => prefix.get(index).copied(),
            Self::Items(rest) => (index >= rest.after).then_some(rest.rules),
            Self::Contains(contained) => Some(contained.rules),
            Self::UniqueItems(_) => None,
        };
        found.extend(rules);
        rules.is_some()
    }

    /// The last step of the location of the keyword in its schema.
    pub(super) fn located_at(&'static self, found: Found) -> &'static str {
        match self {
            Self::Contains(contained) => contains::located_at(contained, found),
            Self::PrefixItems(_) | Self::Items(_) | Self::UniqueItems(_) => self.name(),
        }
    }

    /// Writes the sentence for a violation.
    pub(super) fn sentence(&'static self, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Contains(contained) => contains::sentence(contained, found, f),
            Self::UniqueItems(_) => unique_items::sentence(found, f),
            // These have no violations of their own.
            Self::PrefixItems(_) | Self::Items(_) => Ok(()),
        }
    }
}
