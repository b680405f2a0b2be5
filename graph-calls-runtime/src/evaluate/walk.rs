//! The evaluation of a schema with an explicit stack.

use super::direct::{Direct, MAX_LEVELS};
use super::session::{MAX_HOPS, Memoized, Session, UNMEMOIZED_WAYS};
use crate::keywords::{InPlaceKeyword, Keyword};
use crate::rules::Rules;
use crate::steps::count_steps;
use crate::tree::{Instance, Items, Members};
use crate::violation::{Found, ViolationKind, Violations};

/// A stack frame: a schema, the value that it validates, and the state of the current keyword.
pub(crate) struct Frame<'t> {
    pub(crate) rules: &'static Rules,
    pub(crate) instance: Instance<'t>,
    /// The index of the current keyword.
    pub(super) check: usize,
    /// The index of the keyword's current branch, member or item.
    pub(crate) part: usize,
    /// The position in the tree from which the keyword resumes, and the number of members or items before it. Both are 0 at
    /// the beginning.
    pub(super) place: usize,
    pub(super) passed: usize,
    /// The number of branches or items that are valid; for `patternProperties`, the index of the current pattern.
    pub(crate) found: usize,
    /// The maximum number of evaluation paths from the root to the value.
    pub(super) ways: usize,
    /// The maximum number of evaluation paths to the values that the keywords validate; 0 until it is computed.
    ways_below: usize,
    /// The number of violations before this frame.
    before: usize,
    /// Whether violations are listed. Otherwise the frame ends at the first one.
    lists: bool,
    valid: bool,
    /// Whether the verdict is memoized.
    memoizes: bool,
}

/// What a keyword does next.
pub(crate) enum Next<'t> {
    /// The keyword is finished.
    Done,
    /// The keyword is finished and violated.
    Violated(Found),
    /// The keyword is finished and has any number of violations.
    AllViolated(Vec<Found>),
    /// Validate a value against a schema, whose violations are listed.
    Apply(&'static Rules, Instance<'t>),
    /// Validate a value against a schema for its verdict alone.
    Test(&'static Rules, Instance<'t>),
    /// Validate the names of the members against a schema.
    Names(&'static Rules),
}

/// An evaluation in progress.
pub(super) struct Walk<'a, 't> {
    session: &'a Session,
    frames: Vec<Frame<'t>>,
    /// The frames of the walk that reached the object, if the root is the name of a member.
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

    /// Appends the violations of a value to the list.
    pub(super) fn list(
        &mut self,
        rules: &'static Rules,
        instance: Instance<'t>,
        violations: &mut Violations,
    ) {
        self.run(Frame::new(rules, instance, 1, true), Some(violations));
    }

    /// Returns `true` if a value is valid.
    pub(super) fn is_valid(&mut self, rules: &'static Rules, instance: Instance<'t>) -> bool {
        self.run(Frame::new(rules, instance, 1, false), None)
    }

    /// Runs until the root is finished, or the number of violations is saturated.
    fn run(&mut self, root: Frame<'t>, mut list: Option<&mut Violations>) -> bool {
        if self.accepts(root.rules, root.instance, root.ways, root.lists) {
            return true;
        }
        if self.frames.is_empty() {
            self.frames.push(root);
        }
        while let Some(frame) = self.frames.last_mut() {
            count_steps(1);
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

    /// Pushes a frame for a schema, unless its verdict is known. Violations are listed if there is a list.
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
            // References are followed at once if neither locations nor memoization are needed.
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
                // A list that is not full needs the locations of the violations.
                _ => {}
            }
        }
        self.frames.push(next);
    }

    /// Tries the fast path. Returns `true` if the value is valid; otherwise appends the frames of the fast path, if any.
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

    /// Passes a verdict to the last frame.
    fn receive(&mut self, valid: bool) {
        if let Some(frame) = self.frames.last_mut() {
            frame.receive(valid);
        }
    }

    /// Pops the last frame. Returns the verdict if it was the root.
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
        } else if frame.ways <= UNMEMOIZED_WAYS && self.outer.is_none() {
            // The parts of the value are validated again at most as many times as the value is. The walk through the
            // names of an object must keep what the walk through the object memoized.
            self.session.forget();
        }
        let Some(parent) = self.frames.last_mut() else {
            return Some(frame.valid);
        };
        parent.receive(frame.valid);
        None
    }

    /// Records a violation of the last frame.
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

    /// Validates the names of the last frame's members, each in a separate walk. These walks are never nested, because a name
    /// has no members.
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

    /// Returns the frames of the outer walk and those of this one.
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

    /// Advances to the next keyword.
    fn advance(&mut self) {
        self.check += 1;
        self.part = 0;
        self.place = 0;
        self.passed = 0;
        self.found = 0;
    }

    /// Advances past the current member or item, to `place`.
    pub(crate) fn pass(&mut self, place: usize) {
        self.part += 1;
        self.passed = self.part;
        self.place = place;
    }

    /// Returns the items from the current one on. The keyword does not apply to the first `skipped` items.
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

    /// Returns the members from the current one on.
    pub(crate) fn members_left(&mut self, members: Members<'t>) -> Members<'t> {
        let mut members = members.resume(self.place);
        while self.passed < self.part && members.pass() {
            self.passed += 1;
            self.place = members.place();
        }
        members
    }

    /// Returns the name of the current member.
    pub(crate) fn member_name(&self) -> Option<Instance<'t>> {
        let mut names = self.instance.members()?.resume(self.place).names();
        names.nth(self.part - self.passed.min(self.part))
    }

    /// Passes a verdict to the keyword that requested it.
    fn receive(&mut self, valid: bool) {
        match self.rules.checks.get(self.check) {
            Some(keyword) => keyword.receive(self, valid),
            None => self.must_be(valid),
        }
    }

    /// Makes the frame invalid unless the verdict is valid.
    pub(crate) fn must_be(&mut self, valid: bool) {
        self.valid &= valid;
    }

    /// Makes the frame invalid unless the verdict is valid, and advances to the next part.
    pub(crate) fn all_must_be(&mut self, valid: bool) {
        self.must_be(valid);
        self.part += 1;
    }

    /// Counts valid parts, and advances to the next part.
    pub(crate) fn count(&mut self, valid: bool) {
        self.found += usize::from(valid);
        self.part += 1;
    }

    /// Returns the maximum number of evaluation paths from the root to the values that the keywords validate.
    fn ways_below(&mut self) -> usize {
        if self.ways_below == 0 {
            let ways = self.rules.ways_of(self.instance);
            self.ways_below = self.ways.saturating_mul(ways);
        }
        self.ways_below
    }
}
