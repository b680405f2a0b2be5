//! A recursive fast path for valid values.
//!
//! Most parts of an invalid value are valid, and need no location. The fast path returns frames for the walk if a keyword
//! is violated, may reach a value too often, or is not supported here. The walk continues at that keyword and does not
//! repeat the work. So the fast path adds at most a constant factor to the time of the walk. [`MAX_LEVELS`] bounds the
//! recursion.

use super::session::{MAX_HOPS, Session, UNMEMOIZED_WAYS};
use super::walk::Frame;
use crate::keywords::{InPlaceKeyword, ItemKeyword, Keyword, MemberKeyword, ValueKeyword};
use crate::keywords::{find, has_all};
use crate::rules::{Rules, Types};
use crate::steps::count_steps;
use crate::tree::Instance;

/// The maximum depth of the recursion.
pub(super) const MAX_LEVELS: usize = 48;

pub(super) struct Direct<'a, 't> {
    session: &'a Session,
    /// The frames for the walk, from the innermost to the outermost.
    frames: &'a mut Vec<Frame<'t>>,
    /// Whether the frames list violations.
    lists: bool,
    /// The state of the keyword at which the last schema was left.
    resume: Resume,
}

/// The state of a keyword that iterates over members, items or branches: see [`Frame`].
#[derive(Clone, Copy, Default)]
struct Resume {
    part: usize,
    place: usize,
}

/// A value that is being validated.
#[derive(Clone, Copy)]
struct Pair<'t> {
    instance: Instance<'t>,
    /// The maximum number of evaluation paths to the values that its schema validates.
    ways_below: usize,
    levels: usize,
}

impl<'a, 't> Direct<'a, 't> {
    pub(super) fn new(session: &'a Session, frames: &'a mut Vec<Frame<'t>>, lists: bool) -> Self {
        Self {
            session,
            frames,
            lists,
            resume: Resume::default(),
        }
    }

    /// Returns `true` if a value is valid. Otherwise the verdict is open: appends the frames from which the walk continues,
    /// or none if it starts with this schema.
    pub(super) fn accepts(
        &mut self,
        rules: &'static Rules,
        instance: Instance<'t>,
        ways: usize,
        levels: usize,
    ) -> bool {
        count_steps(1);
        let Some(levels) = levels.checked_sub(1).filter(|_| ways <= UNMEMOIZED_WAYS) else {
            return false;
        };
        if !instance.has_parts()
            && let Some(verdict) = self.session.verdict(rules, instance)
        {
            return verdict;
        }
        // Half of all schemas are only a reference to another one.
        let (last, hops) = follow(rules, instance, MAX_HOPS);
        let pair = Pair {
            instance,
            ways_below: ways.saturating_mul(last.ways_of(instance)),
            levels,
        };
        // The number of undeclared members, once `properties` has counted them.
        let mut undeclared = None;
        for (index, check) in last.checks.iter().enumerate() {
            count_steps(1);
            if !self.keyword_accepts(check, &pair, &mut undeclared) {
                let mut frame = Frame::new(last, instance, ways, self.lists);
                frame.check = index;
                frame.part = self.resume.part;
                frame.passed = self.resume.part;
                frame.place = self.resume.place;
                self.push_frames(frame, rules, hops);
                return false;
            }
        }
        true
    }

    /// Appends a frame and those of the references that lead to it.
    #[cold]
    fn push_frames(&mut self, frame: Frame<'t>, rules: &'static Rules, hops: usize) {
        let (instance, ways) = (frame.instance, frame.ways);
        self.frames.push(frame);
        for hops in (0..hops).rev() {
            let (rules, _) = follow(rules, instance, hops);
            self.frames
                .push(Frame::new(rules, instance, ways, self.lists));
        }
    }

    /// Returns `true` if a keyword accepts the value. Otherwise stores the state from which the walk continues.
    fn keyword_accepts(
        &mut self,
        check: &'static Keyword,
        pair: &Pair<'t>,
        undeclared: &mut Option<usize>,
    ) -> bool {
        self.resume = Resume::default();
        match check {
            Keyword::Value(ValueKeyword::Type(types)) => pair.instance.is(*types),
            Keyword::Value(keyword) => keyword.violation(pair.instance, self.session).is_none(),
            Keyword::InPlace(keyword) => self.in_place_accepts(keyword, pair),
            Keyword::Member(keyword) => self.members_accept(keyword, pair, undeclared),
            Keyword::Item(keyword) => self.items_accept(keyword, pair),
        }
    }

    fn in_place_accepts(&mut self, keyword: &'static InPlaceKeyword, pair: &Pair<'t>) -> bool {
        let instance = pair.instance;
        match keyword {
            InPlaceKeyword::Ref(rules) => self.applies(rules, instance, pair),
            InPlaceKeyword::Nullable(beside) => {
                instance.is_null() || self.applies(beside.rules, instance, pair)
            }
            InPlaceKeyword::Tagged(choice) => choice
                .select(instance)
                .is_ok_and(|branch| self.applies(branch.rules, instance, pair)),
            InPlaceKeyword::AllOf(branches) => {
                for (part, rules) in branches.iter().enumerate() {
                    if !self.applies(rules, instance, pair) {
                        self.resume = Resume { part, place: 0 };
                        return false;
                    }
                }
                true
            }
            InPlaceKeyword::AnyOf(_)
            | InPlaceKeyword::OneOf(_)
            | InPlaceKeyword::Not(_)
            | InPlaceKeyword::If(_) => false,
        }
    }

    fn members_accept(
        &mut self,
        keyword: &'static MemberKeyword,
        pair: &Pair<'t>,
        undeclared: &mut Option<usize>,
    ) -> bool {
        let instance = pair.instance;
        let Some(mut members) = instance.members() else {
            return true;
        };
        match keyword {
            MemberKeyword::Properties(declared) => {
                let (mut part, mut others, mut place) = (0, 0, members.place());
                while let Some((found, value)) = members.find_next(|name| find(declared, name)) {
                    match found {
                        Some((_, rules)) => {
                            if !self.applies(rules, value, pair) {
                                self.resume = Resume { part, place };
                                return false;
                            }
                        }
                        None => others += 1,
                    }
                    part += 1;
                    place = members.place();
                }
                *undeclared = Some(others);
                true
            }
            // Its declared names are those of `properties`.
            MemberKeyword::AdditionalProperties(rest) => {
                rest.patterns.is_empty() && *undeclared == Some(0)
            }
            MemberKeyword::Required(names) => has_all(names, instance, &members),
            MemberKeyword::PatternProperties(_)
            | MemberKeyword::PropertyNames(_)
            | MemberKeyword::DependentRequired(_)
            | MemberKeyword::DependentSchemas(_) => false,
        }
    }

    fn items_accept(&mut self, keyword: &'static ItemKeyword, pair: &Pair<'t>) -> bool {
        let Some(mut items) = pair.instance.items() else {
            return true;
        };
        match keyword {
            ItemKeyword::Items(rest) => {
                if rest.after > 0 {
                    items.nth(rest.after - 1);
                }
                let (mut part, mut place) = (0, items.place());
                while let Some(item) = items.next() {
                    if !self.applies(rest.rules, item, pair) {
                        self.resume = Resume { part, place };
                        return false;
                    }
                    part += 1;
                    place = items.place();
                }
                true
            }
            ItemKeyword::PrefixItems(_)
            | ItemKeyword::Contains(_)
            | ItemKeyword::UniqueItems(_) => false,
        }
    }

    /// Validates a value against a schema that a keyword applies.
    #[inline]
    fn applies(&mut self, rules: &'static Rules, instance: Instance<'t>, by: &Pair<'t>) -> bool {
        let accepts = type_accepts(rules, instance)
            || self.accepts(rules, instance, by.ways_below, by.levels);
        // The state is that of a keyword below, not of this one.
        if !accepts {
            self.resume = Resume::default();
        }
        accepts
    }
}

/// Follows at most `most` references. Returns the schema and the number of references.
#[inline]
fn follow(
    mut rules: &'static Rules,
    instance: Instance<'_>,
    most: usize,
) -> (&'static Rules, usize) {
    let mut hops = 0;
    while hops < most {
        rules = match rules.checks {
            [Keyword::InPlace(InPlaceKeyword::Ref(rules))] => rules,
            [Keyword::InPlace(InPlaceKeyword::Nullable(beside))] if !instance.is_null() => {
                beside.rules
            }
            _ => break,
        };
        hops += 1;
    }
    (rules, hops)
}

/// Returns `true` if a schema has only the keyword `type` and the value has that type, as most members do.
fn type_accepts(rules: &'static Rules, instance: Instance<'_>) -> bool {
    let Some(kind) = instance.plain_kind() else {
        return false;
    };
    let mut rules = rules;
    for _ in 0..MAX_HOPS {
        rules = match rules.checks {
            [Keyword::Value(ValueKeyword::Type(types))] => return types.contains(kind),
            [Keyword::InPlace(InPlaceKeyword::Nullable(_))] if kind == Types::NULL => return true,
            [Keyword::InPlace(InPlaceKeyword::Nullable(beside))] => beside.rules,
            [Keyword::InPlace(InPlaceKeyword::Ref(rules) | InPlaceKeyword::AnyOf([.., rules]))] => {
                rules
            }
            _ => return false,
        }
    }
    false
}
