//! The memoization of one evaluation.

use std::cell::RefCell;
use std::collections::{HashMap, hash_map::RandomState};
use std::ptr;

use crate::keywords::{InPlaceKeyword, Keyword, ValueKeyword};
use crate::rules::{Literal, Rules, Types};
use crate::tree::Instance;

/// The members of a larger `enum` are indexed by hash.
const FEW: usize = 16;

/// A memory of at most this capacity is cleared for reuse, a larger one is freed.
const KEPT_CAPACITY: usize = 64;

/// The maximum number of evaluation paths to a value whose verdict is not memoized. Most values are validated once, and
/// validating one again a few times is cheaper.
pub(super) const UNMEMOIZED_WAYS: usize = 16;

/// The maximum number of references that are followed at once.
pub(super) const MAX_HOPS: usize = 8;

/// The memoized result for a value and a schema.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Memoized {
    /// No violation.
    Valid,
    /// One or more violations.
    Invalid,
    /// This number of violations.
    Violations(usize),
}

/// The members of an enum by hash. Members with equal hashes are compared.
type Index = HashMap<u64, Vec<&'static Literal>>;

/// The state of one evaluation.
///
/// Without memoization, a chain of schemas each of which reaches the same value in two ways (`allOf`, `contains` and
/// `items`, ...) would take time exponential in its length.
#[derive(Default)]
pub(crate) struct Session {
    /// Results by the address of the schema, a static, and the id of the value.
    memoized: RefCell<HashMap<(usize, usize), Memoized>>,
    /// The members of large enums, by their hashes.
    enums: RefCell<HashMap<usize, Index>>,
    keys: RandomState,
    types: RefCell<HashMap<usize, Types>>,
}

impl Session {
    /// Returns the memoized result for a schema and a value.
    pub(super) fn memoized(&self, rules: &'static Rules, id: usize) -> Option<Memoized> {
        self.memoized.borrow().get(&(address(rules), id)).copied()
    }

    /// Memoizes the result for a schema and a value.
    pub(super) fn memoize(&self, rules: &'static Rules, id: usize, verdict: Memoized) {
        self.memoized
            .borrow_mut()
            .insert((address(rules), id), verdict);
    }

    /// Forgets what is memoized.
    pub(super) fn forget(&self) {
        let mut memoized = self.memoized.borrow_mut();
        if memoized.capacity() > KEPT_CAPACITY {
            // Clearing takes time linear in the capacity.
            *memoized = HashMap::new();
        } else {
            memoized.clear();
        }
    }

    /// Returns how many results fit without growing.
    #[cfg(test)]
    pub(super) fn memory(&self) -> usize {
        self.memoized.borrow().capacity()
    }

    /// Returns `true` if the value equals one of the members.
    pub(crate) fn is_member(&self, instance: Instance<'_>, members: &'static [Literal]) -> bool {
        if members.len() <= FEW {
            return members.iter().any(|member| instance.equals(member));
        }
        let mut enums = self.enums.borrow_mut();
        let index = enums.entry(members.as_ptr().addr()).or_insert_with(|| {
            let mut index = Index::with_capacity(members.len());
            for member in members {
                index
                    .entry(member.hash(&self.keys))
                    .or_default()
                    .push(member);
            }
            index
        });
        let alike = index.get(&instance.hash(&self.keys));
        alike.is_some_and(|alike| alike.iter().any(|member| instance.equals(member)))
    }

    /// Returns the indices of two equal items of an array.
    pub(crate) fn equal_items(&self, instance: Instance<'_>) -> Option<(usize, usize)> {
        instance.equal_items(&self.keys)
    }

    /// Returns the verdict for a value that is neither an array nor an object, if it can be decided without a frame. Examples
    /// are `{"type": "string"}` and a reference to `{"anyOf": [{"enum": [..]}, {"type": "string"}]}`, which are the schemas
    /// of most members and items.
    pub(crate) fn verdict(&self, rules: &'static Rules, instance: Instance<'_>) -> Option<bool> {
        if instance.has_parts() {
            return None;
        }
        let mut rules = rules;
        // Whether the schema is one of several alternatives, so that its verdict decides only if it is valid.
        let mut one_of_many = false;
        for _ in 0..MAX_HOPS {
            rules = match rules.checks {
                [Keyword::InPlace(InPlaceKeyword::Ref(rules))] => rules,
                [Keyword::InPlace(InPlaceKeyword::Nullable(beside))] => {
                    if instance.is_null() {
                        return Some(true);
                    }
                    beside.rules
                }
                [Keyword::InPlace(InPlaceKeyword::AnyOf([.., last]))] => {
                    one_of_many = true;
                    last
                }
                [Keyword::Value(ValueKeyword::Type(types))] if !one_of_many => {
                    return Some(instance.is(*types));
                }
                checks => {
                    let verdict = self.plain_verdict(checks, instance)?;
                    return (verdict || !one_of_many).then_some(verdict);
                }
            }
        }
        None
    }

    /// Returns the verdict of keywords that apply no other schema to the value.
    fn plain_verdict(&self, checks: &'static [Keyword], instance: Instance<'_>) -> Option<bool> {
        for check in checks {
            match check {
                Keyword::Value(ValueKeyword::Type(types)) if instance.is(*types) => {}
                Keyword::Value(keyword) => {
                    if keyword.violation(instance, self).is_some() {
                        return Some(false);
                    }
                }
                Keyword::InPlace(_) => return None,
                Keyword::Member(_) | Keyword::Item(_) => {}
            }
        }
        Some(true)
    }

    /// Returns a superset of the types that a schema accepts.
    ///
    /// A memoized depth-first search with an explicit stack, because a chain of references may be long.
    pub(crate) fn types(&self, rules: &'static Rules) -> Types {
        let mut known = self.types.borrow_mut();
        let mut open = vec![rules];
        while let Some(rules) = open.last().copied() {
            let before = open.len();
            if !known.contains_key(&address(rules)) {
                let others = rules.checks.iter().flat_map(Keyword::narrowed_by);
                open.extend(others.filter(|other| !known.contains_key(&address(other))));
            }
            if open.len() == before {
                let types = |other: &Rules| known.get(&address(other)).copied();
                let types = rules.types(&|other| types(other).unwrap_or(Types::ALL));
                known.insert(address(rules), types);
                open.pop();
            }
        }
        known.get(&address(rules)).copied().unwrap_or(Types::ALL)
    }
}

fn address(rules: &Rules) -> usize {
    ptr::from_ref(rules).addr()
}
