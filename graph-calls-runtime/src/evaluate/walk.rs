//! The walk through a schema and a value, with a stack of its own.

use super::direct::{Direct, MAX_LEVELS};
use super::session::{MAX_HOPS, Memoized, Session, UNMEMOIZED_WAYS};
use crate::keywords::{InPlaceKeyword, Keyword};
use crate::rules::Rules;
use crate::tree::{Instance, Items, Members};
use crate::violation::{Found, ViolationKind, Violations};

/// A schema that is being validated against a value, and how far that is.
pub(crate) struct Frame<'t> {
    pub(crate) rules: &'static Rules,
    pub(crate) instance: Instance<'t>,
    /// The keyword at which it stands.
    pub(super) check: usize,
    /// The branch, member or item at which that keyword stands.
    pub(crate) part: usize,
    /// Where in the tree the members or items are from which the keyword goes on, and how many it has
    /// passed before; 0 at the first.
    pub(super) place: usize,
    pub(super) passed: usize,
    /// How many branches or items that keyword has accepted; for `patternProperties`, the pattern
    /// at which it stands.
    pub(crate) found: usize,
    /// No more than so many ways lead to the value from the root.
    pub(super) ways: usize,
    /// No more than so many ways lead from here to the same value, or to a part of it; 0 until
    /// somebody wants to know.
    ways_below: usize,
    /// How many violations there were before this frame.
    before: usize,
    /// Whether violations are listed; otherwise the first of them decides.
    lists: bool,
    valid: bool,
    /// Whether the outcome is to be memoized.
    memoizes: bool,
}

/// What a keyword does next.
pub(crate) enum Next<'t> {
    /// Nothing: it is through.
    Done,
    /// It is through, and this is what it found.
    Violated(Found),
    /// The same for a keyword that finds several things.
    AllViolated(Vec<Found>),
    /// Has a value validated against a schema whose violations are violations of this one.
    Apply(&'static Rules, Instance<'t>),
    /// Has a value validated against a schema, and goes by the verdict.
    Test(&'static Rules, Instance<'t>),
    /// Has the names of an object's members validated against a schema.
    Names(&'static Rules),
}

/// A walk, and where it stands.
pub(super) struct Walk<'a, 't> {
    session: &'a Session,
    frames: Vec<Frame<'t>>,
    /// If the root is the name of a member: the walk that came to the object.
    outer: Option<&'a [Frame<'a>]>,
}

impl<'a, 't> Walk<'a, 't> {
    pub(super) fn new(session: &'a Session) -> Self {
        Self {
            session,
            frames: Vec::with_capacity(32),
            outer: None,
        }
    }

    /// Lists the violations of a value.
    pub(super) fn list(
        &mut self,
        rules: &'static Rules,
        instance: Instance<'t>,
        violations: &mut Violations,
    ) {
        self.run(Frame::new(rules, instance, 1, true), Some(violations));
    }

    /// Whether a value is valid.
    pub(super) fn is_valid(&mut self, rules: &'static Rules, instance: Instance<'t>) -> bool {
        self.run(Frame::new(rules, instance, 1, false), None)
    }

    /// Goes on until the root is through, or no more violations can be counted.
    fn run(&mut self, root: Frame<'t>, mut list: Option<&mut Violations>) -> bool {
        if self.accepts(root.rules, root.instance, root.ways, root.lists) {
            return true;
        }
        if self.frames.is_empty() {
            self.frames.push(root);
        }
        while let Some(frame) = self.frames.last_mut() {
            count_step();
            let is_decided = !frame.valid && !frame.lists;
            let check = frame.rules.checks.get(frame.check);
            let Some(check) = check.filter(|_| !is_decided) else {
                if let Some(verdict) = self.leave(list.as_deref()) {
                    return verdict;
                }
                continue;
            };
            match check.next(frame, self.session) {
                Next::Done => frame.advance(),
                Next::Violated(found) => {
                    self.violated(check, found, list.as_deref_mut());
                    self.advance();
                }
                Next::AllViolated(all) => {
                    for found in all {
                        self.violated(check, found, list.as_deref_mut());
                    }
                    self.advance();
                }
                Next::Apply(rules, instance) => {
                    self.enter(check, rules, instance, list.as_deref_mut());
                }
                Next::Test(rules, instance) => self.enter(check, rules, instance, None),
                Next::Names(rules) => self.names(rules, list.as_deref_mut()),
            }
            if list.as_ref().is_some_and(|list| list.total() == usize::MAX) {
                return false;
            }
        }
        true
    }

    fn advance(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.advance();
        }
    }

    /// Begins with a schema, unless its outcome is known. Violations are listed if there is a list.
    fn enter(
        &mut self,
        by: &'static Keyword,
        rules: &'static Rules,
        instance: Instance<'t>,
        list: Option<&mut Violations>,
    ) {
        let id = instance.id();
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        let lists = list.is_some() && frame.lists;
        let ways = frame.ways_below();
        let mut rules = rules;
        if !lists && ways <= UNMEMOIZED_WAYS {
            // Who needs no location and no memory goes on to what is referred to.
            for _ in 0..MAX_HOPS {
                rules = match rules.checks {
                    [Keyword::InPlace(InPlaceKeyword::Ref(rules))] => rules,
                    [Keyword::InPlace(InPlaceKeyword::Nullable(beside))] if !instance.is_null() => {
                        beside.rules
                    }
                    _ => break,
                }
            }
        }
        let before = self.frames.len();
        if self.accepts(rules, instance, ways, lists) {
            return self.receive(true);
        }
        if self.frames.len() > before {
            return;
        }
        let mut next = Frame::new(rules, instance, ways, lists);
        if next.ways > UNMEMOIZED_WAYS && matches!(by, Keyword::InPlace(InPlaceKeyword::Ref(_))) {
            next.memoizes = true;
            next.before = list.as_ref().map_or(0, |list| list.total());
            match (self.session.memoized(rules, id), list) {
                (Some(Memoized::Valid), _) => return self.receive(true),
                (Some(Memoized::Invalid | Memoized::Violations(_)), _) if !lists => {
                    return self.receive(false);
                }
                (Some(Memoized::Violations(count)), Some(list)) if list.is_full() => {
                    list.count(count);
                    return self.receive(false);
                }
                // A list that is not full wants to know where the violations are.
                _ => {}
            }
        }
        self.frames.push(next);
    }

    /// Whether a value is valid, if that is found without frames; otherwise adds those that it came to,
    /// if any.
    fn accepts(
        &mut self,
        rules: &'static Rules,
        instance: Instance<'t>,
        ways: usize,
        lists: bool,
    ) -> bool {
        let before = self.frames.len();
        let mut direct = Direct::new(self.session, &mut self.frames, lists);
        if direct.accepts(rules, instance, ways, MAX_LEVELS) {
            return true;
        }
        if let Some(frames) = self.frames.get_mut(before..) {
            frames.reverse();
        }
        false
    }

    /// Takes in a verdict at the last frame.
    fn receive(&mut self, valid: bool) {
        if let Some(frame) = self.frames.last_mut() {
            frame.receive(valid);
        }
    }

    /// Ends the last frame; the verdict if that was the root.
    fn leave(&mut self, list: Option<&Violations>) -> Option<bool> {
        let frame = self.frames.pop()?;
        if frame.memoizes {
            let verdict = match list {
                _ if frame.valid => Memoized::Valid,
                Some(list) if frame.lists => {
                    Memoized::Violations(list.total().saturating_sub(frame.before))
                }
                _ => Memoized::Invalid,
            };
            let id = frame.instance.id();
            self.session.memoize(frame.rules, id, verdict);
        }
        let Some(parent) = self.frames.last_mut() else {
            return Some(frame.valid);
        };
        parent.receive(frame.valid);
        None
    }

    /// Takes in a violation of the last frame.
    fn violated(&mut self, keyword: &'static Keyword, found: Found, list: Option<&mut Violations>) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        frame.valid = false;
        let Some(list) = list.filter(|_| frame.lists) else {
            return;
        };
        if list.is_full() {
            list.count(1);
        } else {
            let at = frame.rules.at;
            let kind = ViolationKind::Keyword(keyword, found);
            let trail = self.trail();
            list.record(&trail.instance(), &trail.keyword(), at, kind);
        }
    }

    /// Validates the names of the last frame's members, each in a walk of its own: a name has no
    /// parts, so these walks never stand one in the other.
    fn names(&mut self, rules: &'static Rules, mut list: Option<&mut Violations>) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        let (object, lists) = (frame.instance, frame.lists);
        let ways = frame.ways_below();
        let mut valid = true;
        let names = object.members().map(crate::tree::Members::names);
        for instance in names.into_iter().flatten() {
            if self.session.verdict(rules, instance) == Some(true) {
                continue;
            }
            let mut walk = Walk {
                session: self.session,
                frames: Vec::new(),
                outer: Some(&self.frames),
            };
            let list = list.as_deref_mut().filter(|_| lists);
            let root = Frame::new(rules, instance, ways, list.is_some());
            valid &= walk.run(root, list);
            if !valid && !lists {
                break;
            }
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.valid &= valid;
            frame.advance();
        }
    }

    /// The frames of the walk around this one, and those of this one.
    pub(super) fn frames(&self) -> (Option<&[Frame<'_>]>, &[Frame<'_>]) {
        (self.outer, &self.frames)
    }
}

impl<'t> Frame<'t> {
    pub(super) fn new(
        rules: &'static Rules,
        instance: Instance<'t>,
        ways: usize,
        lists: bool,
    ) -> Self {
        Self {
            rules,
            instance,
            check: 0,
            part: 0,
            place: 0,
            passed: 0,
            found: 0,
            ways,
            ways_below: 0,
            before: 0,
            lists,
            valid: true,
            memoizes: false,
        }
    }

    /// To the next keyword.
    fn advance(&mut self) {
        self.check += 1;
        self.part = 0;
        self.place = 0;
        self.passed = 0;
        self.found = 0;
    }

    /// Past the member or item at which the keyword stands; what follows is at `place`.
    pub(crate) fn pass(&mut self, place: usize) {
        self.part += 1;
        self.passed = self.part;
        self.place = place;
    }

    /// The items from the one at which the keyword stands; the first `skipped` are none of its own.
    pub(crate) fn items_left(&mut self, items: Items<'t>, skipped: usize) -> Items<'t> {
        let mut items = items.resume(self.place);
        if self.place == 0 {
            for _ in 0..skipped {
                items.next();
            }
            self.place = items.place();
        }
        while self.passed < self.part && items.next().is_some() {
            self.passed += 1;
            self.place = items.place();
        }
        items
    }

    /// The members from the one at which the keyword stands.
    pub(crate) fn members_left(&mut self, members: Members<'t>) -> Members<'t> {
        let mut members = members.resume(self.place);
        while self.passed < self.part && members.pass() {
            self.passed += 1;
            self.place = members.place();
        }
        members
    }

    /// The name of the member at which the keyword stands.
    pub(crate) fn member_name(&self) -> Option<Instance<'t>> {
        let mut names = self.instance.members()?.resume(self.place).names();
        names.nth(self.part - self.passed.min(self.part))
    }

    /// Takes in the verdict on what the keyword had validated.
    fn receive(&mut self, valid: bool) {
        match self.rules.checks.get(self.check) {
            Some(keyword) => keyword.receive(self, valid),
            None => self.must_be(valid),
        }
    }

    /// Whatever the keyword has validated must be valid.
    pub(crate) fn must_be(&mut self, valid: bool) {
        self.valid &= valid;
    }

    /// The same, for a keyword that goes on with the next part.
    pub(crate) fn all_must_be(&mut self, valid: bool) {
        self.must_be(valid);
        self.part += 1;
    }

    /// Counts what is valid, for a keyword that goes by the number.
    pub(crate) fn count(&mut self, valid: bool) {
        self.found += usize::from(valid);
        self.part += 1;
    }

    /// How many ways lead from the root to what the keywords have validated, at most.
    fn ways_below(&mut self) -> usize {
        if self.ways_below == 0 {
            let ways = self.rules.ways_of(self.instance);
            self.ways_below = self.ways.saturating_mul(ways);
        }
        self.ways_below
    }
}

#[cfg(test)]
thread_local! {
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Counts one step, for the tests.
#[inline]
pub(super) fn count_step() {
    #[cfg(test)]
    STEPS.set(STEPS.get() + 1);
}

/// How many steps all walks of this thread took.
#[cfg(test)]
pub(super) fn steps() -> u64 {
    STEPS.get()
}
