//! What one evaluation memoizes, so that it never does the same work twice.

use std::cell::RefCell;
use std::collections::{HashMap, hash_map::RandomState};
use std::ptr;

use crate::keywords::{InPlaceKeyword, Keyword, ValueKeyword};
use crate::rules::{Literal, Rules, Types};
use crate::tree::Instance;

/// An `enum` of more members is looked up in an index.
const FEW: usize = 16;

/// Where no more than so many ways may lead to a value, what came of it isn't kept: to validate it
/// again a few times is cheaper, and most values are validated once.
pub(super) const UNMEMOIZED_WAYS: usize = 16;

/// So many references are followed at once, to see what a schema says of a value.
pub(super) const MAX_HOPS: usize = 8;

/// What is known of a value and a schema that were met before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Memoized {
    /// No violation.
    Valid,
    /// A violation, and perhaps more.
    Invalid,
    /// So many violations.
    Violations(usize),
}

/// The members of an enum by their hashes; those that have the same are compared in full.
type Index = HashMap<u64, Vec<&'static Literal>>;

/// The memory of one evaluation.
///
/// A schema that comes to the same place by two ways (`allOf`, `contains` and `items`, ...), and
/// leads to another one that does, would otherwise take time exponential in the number of these.
#[derive(Default)]
pub(crate) struct Session {
    /// By the addresses of the schema, a static, and of what identifies the value.
    memoized: RefCell<HashMap<(usize, usize), Memoized>>,
    /// The members of large enums, by their hashes.
    enums: RefCell<HashMap<usize, Index>>,
    keys: RandomState,
    types: RefCell<HashMap<usize, Types>>,
}

impl Session {
    /// What came of this pair when it was met before.
    pub(super) fn memoized(&self, rules: &'static Rules, id: usize) -> Option<Memoized> {
        self.memoized.borrow().get(&(address(rules), id)).copied()
    }

    /// Keeps what came of this pair.
    pub(super) fn memoize(&self, rules: &'static Rules, id: usize, verdict: Memoized) {
        self.memoized
            .borrow_mut()
            .insert((address(rules), id), verdict);
    }

    /// Whether the value is one of the members.
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

    /// Two items of an array that are equal.
    pub(crate) fn equal_items(&self, instance: Instance<'_>) -> Option<(usize, usize)> {
        instance.equal_items(&self.keys)
    }

    /// What a schema says of a value without parts, if its own keywords decide that, such as those
    /// of `{"type": "string"}`, or of what refers to `{"anyOf": [{"enum": [..]}, {"type": "string"}]}`.
    ///
    /// This is most members and most items, which need no frame on the stack.
    pub(crate) fn verdict(&self, rules: &'static Rules, instance: Instance<'_>) -> Option<bool> {
        if instance.has_parts() {
            return None;
        }
        let mut rules = rules;
        // Whether the schema can only accept: there are others that might as well.
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

    /// The same of a schema that refers to no other for such a value.
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

    /// A set of types outside of which a schema accepts nothing.
    ///
    /// A depth-first search with its own stack: a chain of references may be longer than the
    /// thread's is deep.
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
