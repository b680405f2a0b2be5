//! The walk through what is valid, on the thread's stack.
//!
//! Most of a value is valid even where some of it is not, and needs no location. Where a keyword refuses
//! something, may lead to the same value too often, or is not one of those here, the frames are handed
//! over that the walk would have there: it goes on at that keyword, and what was accepted before is not
//! validated again. So this adds a constant factor to the time of the walk at most, and
//! [`LEVELS`] bounds how much of the thread's stack it takes.

use super::members::find;
use super::session::{FORGOTTEN, HOPS, Session};
use super::walk::{Frame, count_step};
use crate::rules::{Check, Rules, Types};
use crate::tree::Instance;

/// How many schemas apply one another here, at most.
pub(super) const LEVELS: usize = 48;

pub(super) struct Direct<'a, 't> {
    pub(super) session: &'a Session,
    /// The frames to hand over, from the innermost to the outermost.
    pub(super) frames: &'a mut Vec<Frame<'t>>,
    /// Whether these frames list violations.
    pub(super) lists: bool,
}

/// Where a keyword stands that looks at members, items or branches: see [`Frame`].
#[derive(Clone, Copy, Default)]
struct Stand {
    part: usize,
    place: usize,
}

/// A schema that is being validated against a value.
#[derive(Clone, Copy)]
struct Pair<'t> {
    rules: &'static Rules,
    instance: Instance<'t>,
    /// No more than so many ways lead to the value, and to what the schema has validated.
    ways: usize,
    ways_below: usize,
    levels: usize,
}

impl<'t> Direct<'_, 't> {
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
        let Some(levels) = levels.checked_sub(1).filter(|_| ways <= FORGOTTEN) else {
            return false;
        };
        let mut pair = Pair {
            rules,
            instance,
            ways,
            ways_below: ways,
            levels,
        };
        // Half of all schemas do no more than refer to another one.
        if let [Check::Ref(rules)] = rules.checks {
            return self.accepts(rules, instance, ways, levels)
                || self.hand_over(&pair, 0, Stand::default());
        }
        if let Some(verdict) = self.session.verdict(rules, instance) {
            return verdict;
        }
        pair.ways_below = ways.saturating_mul(rules.ways_of(instance));
        // How many members `properties` does not declare, once it has looked.
        let mut undeclared = None;
        for (index, check) in rules.checks.iter().enumerate() {
            count_step();
            if let Err(stand) = self.keeps(check, &pair, &mut undeclared) {
                return self.hand_over(&pair, index, stand);
            }
        }
        true
    }

    /// Whether a keyword refuses nothing; or where the walk is to go on with it.
    fn keeps(
        &mut self,
        check: &'static Check,
        pair: &Pair<'t>,
        undeclared: &mut Option<usize>,
    ) -> Result<(), Stand> {
        use super::reach::Reach;
        let instance = pair.instance;
        let begin = Stand::default();
        let kept = match check {
            Check::Type(types) => instance.is(*types),
            Check::Properties(declared) => {
                let Some(mut members) = instance.members() else {
                    return Ok(());
                };
                let (mut part, mut others, mut place) = (0, 0, members.place());
                while let Some((name, value)) = members.next() {
                    match find(declared, &name) {
                        Some((_, rules)) => {
                            self.applies(rules, value, pair, Stand { part, place })?;
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
            Check::AdditionalProperties { patterns: [], .. } if *undeclared == Some(0) => true,
            Check::Items { after, rules } => {
                let Some(mut items) = instance.items() else {
                    return Ok(());
                };
                if *after > 0 {
                    items.nth(*after - 1);
                }
                let (mut part, mut place) = (0, items.place());
                while let Some(item) = items.next() {
                    self.applies(rules, item, pair, Stand { part, place })?;
                    part += 1;
                    place = items.place();
                }
                true
            }
            Check::Required(names) => match instance.members() {
                Some(members) => super::members::absent(names, instance, &members).is_empty(),
                None => true,
            },
            Check::Ref(rules) => return self.applies(rules, instance, pair, begin),
            Check::Nullable { rules, .. } if !instance.is_null() => {
                return self.applies(rules, instance, pair, begin);
            }
            Check::Nullable { .. } => true,
            Check::Tagged(choice) => {
                let branch = choice.select(instance).map_err(|_| begin)?;
                return self.applies(branch.rules, instance, pair, begin);
            }
            Check::AllOf(branches) => {
                for (part, rules) in branches.iter().enumerate() {
                    self.applies(rules, instance, pair, Stand { part, place: 0 })?;
                }
                true
            }
            _ => match check.reach() {
                Reach::Value => check.refuses(instance, self.session).is_none(),
                Reach::Members => !instance.is_object(),
                Reach::Items => !instance.is_array(),
                Reach::InPlace => false,
            },
        };
        if kept { Ok(()) } else { Err(begin) }
    }

    /// Validates what a keyword leads to.
    #[inline]
    fn applies(
        &mut self,
        rules: &'static Rules,
        instance: Instance<'t>,
        by: &Pair<'t>,
        stand: Stand,
    ) -> Result<(), Stand> {
        if plainly_accepts(rules, instance)
            || self.accepts(rules, instance, by.ways_below, by.levels)
        {
            Ok(())
        } else {
            Err(stand)
        }
    }

    /// Leaves the rest to the walk, from this keyword on; what was accepted is never handed over.
    #[cold]
    fn hand_over(&mut self, pair: &Pair<'t>, check: usize, stand: Stand) -> bool {
        let mut frame = Frame::new(pair.rules, pair.instance, pair.ways, self.lists);
        frame.check = check;
        frame.part = stand.part;
        frame.passed = stand.part;
        frame.place = stand.place;
        self.frames.push(frame);
        false
    }
}

/// Whether a schema asks of a value a type alone that it has, as of most members.
fn plainly_accepts(rules: &'static Rules, instance: Instance<'_>) -> bool {
    let Some(kind) = instance.plain_kind() else {
        return false;
    };
    let mut rules = rules;
    for _ in 0..HOPS {
        rules = match rules.checks {
            [Check::Type(types)] => return types.contains(kind),
            [Check::Ref(rules)] => rules,
            [Check::Nullable { .. }] if kind == Types::NULL => return true,
            [Check::Nullable { rules, .. }] | [Check::AnyOf([.., rules])] => rules,
            _ => return false,
        }
    }
    false
}
