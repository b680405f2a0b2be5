//! What one evaluation remembers, so that it never does the same work twice.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::ptr;

use crate::rules::{Literal, Rules};
use crate::tree::{Instance, Tree};

/// An `enum` of more members is looked up in an index.
const FEW: usize = 16;

/// Where no more than so many ways may lead to a value, what came of it isn't kept: to judge it again
/// a few times is cheaper, and most values are judged once.
pub(super) const FORGOTTEN: usize = 16;

/// What is known of a value and a schema that were met before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// No fault.
    Valid,
    /// A fault, and perhaps more.
    Invalid,
    /// So many faults.
    Faults(usize),
}

/// The memory of one evaluation.
///
/// A schema that comes to the same place by two ways (`allOf`, `contains` and `items`, ...) and
/// does so again on every level of the instance would else take time exponential in the depth.
#[derive(Default)]
pub(super) struct Session {
    known: RefCell<HashMap<(usize, usize), Known>>,
    enums: RefCell<HashMap<usize, HashSet<Vec<u8>>>>,
}

impl Session {
    /// What came of this pair when it was met before.
    pub(super) fn recall(&self, rules: &'static Rules, instance: Instance<'_>) -> Option<Known> {
        self.known.borrow().get(&pair(rules, instance)).copied()
    }

    /// Keeps what came of this pair.
    pub(super) fn remember(&self, rules: &'static Rules, instance: Instance<'_>, known: Known) {
        self.known.borrow_mut().insert(pair(rules, instance), known);
    }

    /// Whether the value is one of the members.
    pub(super) fn is_member(&self, instance: Instance<'_>, members: &'static [Literal]) -> bool {
        if members.len() <= FEW {
            return members.iter().any(|member| instance.equals(member));
        }
        let mut enums = self.enums.borrow_mut();
        let index = enums.entry(members.as_ptr().addr()).or_insert_with(|| {
            members
                .iter()
                .map(|member| Tree::from(member).instance().canonical())
                .collect()
        });
        index.contains(&instance.canonical())
    }
}

/// Both stay where they are for as long as the evaluation lasts: their addresses identify them.
fn pair(rules: &'static Rules, instance: Instance<'_>) -> (usize, usize) {
    (
        ptr::from_ref(rules).addr(),
        ptr::from_ref(instance.value).addr(),
    )
}
