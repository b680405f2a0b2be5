//! The walk through what is valid, on the thread's stack.
//!
//! Most of a value is valid even where some of it is not, and needs no location. Where a keyword refuses
//! something, may lead to the same value too often, or is not one of those here, the frames are handed
//! over that the walk would have there: it goes on at that keyword, and what was accepted before is not
//! validated again. So this adds a constant factor to the time of the walk at most, and
//! [`MAX_LEVELS`] bounds how much of the thread's stack it takes.

use super::session::{MAX_HOPS, Session, UNMEMOIZED_WAYS};
use super::walk::{Frame, count_step};
use crate::keywords::{InPlaceKeyword, ItemKeyword, Keyword, MemberKeyword, ValueKeyword};
use crate::keywords::{find, has_all};
use crate::rules::{Rules, Types};
use crate::tree::Instance;

/// How many schemas apply one another here, at most.
pub(super) const MAX_LEVELS: usize = 48;

pub(super) struct Direct<'a, 't> {
    session: &'a Session,
    /// The frames to hand over, from the innermost to the outermost.
    frames: &'a mut Vec<Frame<'t>>,
    /// Whether these frames list violations.
    lists: bool,
    /// Where the keyword stands at which the last schema was left.
    resume: Resume,
}

/// Where a keyword stands that looks at members, items or branches: see [`Frame`].
#[derive(Clone, Copy, Default)]
struct Resume {
    part: usize,
    place: usize,
}

/// A value that is being validated.
#[derive(Clone, Copy)]
struct Pair<'t> {
    instance: Instance<'t>,
    /// No more than so many ways lead to what its schema has validated.
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

    /// Whether a value is valid, if that is found here. Otherwise the frames are added that the walk is
    /// to go on with; none, if it is to begin with this schema.
    pub(super) fn accepts(
        &mut self,
        rules: &'static Rules,
        instance: Instance<'t>,
        ways: usize,
        levels: usize,
    ) -> bool {
        count_step();
        let Some(levels) = levels.checked_sub(1).filter(|_| ways <= UNMEMOIZED_WAYS) else {
            return false;
        };
        if !instance.has_parts()
            && let Some(verdict) = self.session.verdict(rules, instance)
        {
            return verdict;
        }
        // Half of all schemas do no more than refer to another one.
        let (last, hops) = follow(rules, instance, MAX_HOPS);
        let pair = Pair {
            instance,
            ways_below: ways.saturating_mul(last.ways_of(instance)),
            levels,
        };
        // How many members `properties` does not declare, once it has looked.
        let mut undeclared = None;
        for (index, check) in last.checks.iter().enumerate() {
            count_step();
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

    /// Leaves the rest to the walk: a frame, and those of what was followed to come there.
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

    /// Whether a keyword refuses nothing. If not, notes where the walk is to go on with it.
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
            // The names that it speaks of are those of `properties`.
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

    /// Validates what a keyword leads to.
    #[inline]
    fn applies(&mut self, rules: &'static Rules, instance: Instance<'t>, by: &Pair<'t>) -> bool {
        let accepts = type_accepts(rules, instance)
            || self.accepts(rules, instance, by.ways_below, by.levels);
        // What was left below is not where the keyword stands.
        if !accepts {
            self.resume = Resume::default();
        }
        accepts
    }
}

/// The schema that is referred to over so many references at most, and how many they are.
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

/// Whether a schema asks of a value a type alone that it has, as of most members.
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
