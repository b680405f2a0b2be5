//! Recursive schemas that go over the same member or item more than once: each level of a value doubles the time.

use super::Registry;
use super::claims::{Choice, Claim, Claimed};
use super::graph::{Graph, Way};
use super::told_apart::classes;
use crate::report::Report;
use crate::schema::{Kind, Schema, Step};

/// Faults for every schema that comes back to itself twice for one member or item further down, unless these are
/// alternatives of which a value shows which one it takes.
pub(super) fn check(registry: &Registry, report: &mut Report) {
    let graph = Graph::new(registry);
    let components = graph.components();
    let mut search = Search {
        reached: vec![usize::MAX; graph.schemas.len()],
        effort: 1_000_000 + 20 * graph.schemas.len(),
        graph,
        components,
    };
    for at in 0..search.graph.schemas.len() {
        let meeting = search.meeting(registry, at);
        let schema = search.graph.schemas[at];
        match meeting {
            Ok(None) => {}
            Ok(Some(meeting)) => fault(schema, meeting, report),
            Err(Exhausted) => {
                report.fault(
                    &schema.origin,
                    "too many schemas come back to one another to tell how long validating takes",
                    "let fewer of them apply to the same value",
                );
                return;
            }
        }
    }
}

fn fault(schema: &Schema, (one, other): Meeting, report: &mut Report) {
    const COST: &str = "come back here for the same member or item, which takes time exponential in the depth of a value";
    let keyword = |step: Option<Step>| step.map_or("$ref", Step::keyword);
    let at = schema.origin.child(keyword(other));
    let (one, other) = match (one, other) {
        (Some(Step::AnyOf(one)), Some(Step::AnyOf(other)))
        | (Some(Step::OneOf(one)), Some(Step::OneOf(other))) => {
            let (first, second) = (one.min(other), one.max(other));
            report.fault(
                &at,
                format_args!("branches {first} and {second} both {COST}"),
                "give each branch its own `@odata.type` const, or disjoint `type`s",
            );
            return;
        }
        (one, other) => (keyword(one), keyword(other)),
    };
    let remedy = "let only one of them come back";
    if one == other {
        report.fault(
            &at,
            format_args!("two of the schemas here both {COST}"),
            remedy,
        );
    } else {
        report.fault(
            &at,
            format_args!("`{one}` and `{other}` both {COST}"),
            remedy,
        );
    }
}

/// Two ways from a schema by which it comes back to itself for the same member or item.
type Meeting = (Option<Step>, Option<Step>);

/// The search takes longer than the documents are worth.
struct Exhausted;

struct Search<'a> {
    graph: Graph<'a>,
    components: Vec<usize>,
    /// The last way by which each schema was reached.
    reached: Vec<usize>,
    /// How much more may be looked at: a bound in proportion to the documents.
    effort: usize,
}

impl<'a> Search<'a> {
    /// Two ways that the schema must not have both.
    fn meeting(&mut self, registry: &Registry, at: usize) -> Result<Option<Meeting>, Exhausted> {
        let component = self.components[at];
        let ways: Vec<Way<'a>> = self.graph.ways[at]
            .iter()
            .filter(|way| self.components[way.to] == component)
            .copied()
            .collect();
        if ways.len() < 2 {
            return Ok(None);
        }
        let (objects, arrays) = (
            self.claims(registry, &ways, Kind::Object),
            self.claims(registry, &ways, Kind::Array),
        );
        let mut claimed = Claimed::default();
        for (index, way) in ways.iter().enumerate() {
            let mut waiting = vec![*way];
            while let Some(next) = waiting.pop() {
                self.spend(1)?;
                let Some(down) = next.down else {
                    let stamp = at * self.graph.schemas.len() + index;
                    if std::mem::replace(&mut self.reached[next.to], stamp) != stamp {
                        let further = self.graph.ways[next.to].iter();
                        waiting.extend(further.filter(|way| self.components[way.to] == component));
                    }
                    continue;
                };
                let claims = if down.is_member() { &objects } else { &arrays };
                if let Some(claim) = claims[index] {
                    let (other, effort) = claimed.add(down, claim);
                    self.spend(effort)?;
                    if let Some(other) = other {
                        return Ok(Some((ways[other].step, way.step)));
                    }
                }
            }
        }
        Ok(None)
    }

    fn spend(&mut self, effort: usize) -> Result<(), Exhausted> {
        self.effort = self.effort.checked_sub(effort).ok_or(Exhausted)?;
        Ok(())
    }

    /// The claim that each way makes on values of a kind; none by a branch that takes none of that kind.
    fn claims(&self, registry: &Registry, ways: &[Way<'a>], kind: Kind) -> Vec<Option<Claim>> {
        let mut claims: Vec<Option<Claim>> = (0..ways.len())
            .map(|way| {
                Some(Claim {
                    way,
                    choice: None,
                    class: 0,
                })
            })
            .collect();
        for choice in [Choice::AnyOf, Choice::OneOf] {
            let (indexes, branches): (Vec<usize>, Vec<&Schema>) = ways
                .iter()
                .enumerate()
                .filter(|(_, way)| choice_of(way.step) == Some(choice))
                .map(|(index, way)| (index, self.graph.schemas[way.to]))
                .unzip();
            let classes = classes(registry, &branches, kind);
            for (way, class) in indexes.into_iter().zip(classes) {
                let choice = Some(choice);
                claims[way] = class.map(|class| Claim { way, choice, class });
            }
        }
        for (way, claim) in claims.iter_mut().enumerate() {
            if choice_of(ways[way].step) == Some(Choice::Condition) {
                let choice = Some(Choice::Condition);
                let class = way;
                *claim = Some(Claim { way, choice, class });
            }
        }
        claims
    }
}

fn choice_of(step: Option<Step>) -> Option<Choice> {
    match step? {
        Step::AnyOf(_) => Some(Choice::AnyOf),
        Step::OneOf(_) => Some(Choice::OneOf),
        Step::Then | Step::Else => Some(Choice::Condition),
        _ => None,
    }
}
