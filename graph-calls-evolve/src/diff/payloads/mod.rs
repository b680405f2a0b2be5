//! Which payloads two schemas let pass, by their rules alone.
//!
//! The answer errs to one side only: `Same` and `Stricter` mean that nothing refused before is
//! valid now, `Same` and `Looser` that nothing valid before is refused now. What can't be shown
//! is `Changed`.

mod choices;
mod flat;
mod objects;
mod scalars;

use super::{change::Payloads, side::Side};
use graph_calls_codegen::ir::{
    InPlaceRule, ItemRule, Literal, MemberRule, Rule, RuleNode, ValueRule,
    arguments::{BesideNull, Reference},
};
use std::{borrow::Cow, collections::BTreeSet, sync::LazyLock};

use flat::flat;

pub(super) use choices::{Handled, keys};
pub(super) use objects::undeclared;
pub(super) use scalars::{bound, count};

/// So many schemas are compared for one answer; what is more entangled is `Changed`.
const FUEL: usize = 10_000;

/// So many schemas are entered, one in the other or by reference: a stack is not as deep as
/// documents may be.
const DEEPEST: usize = 128;

/// What lets everything pass.
pub(super) static ANYTHING: LazyLock<RuleNode> = LazyLock::new(|| node(Vec::new()));
/// What lets nothing pass.
pub(super) static NOTHING: LazyLock<RuleNode> =
    LazyLock::new(|| node(vec![Rule::Value(ValueRule::Always(false))]));
/// What lets null pass.
static NULL: LazyLock<RuleNode> =
    LazyLock::new(|| node(vec![Rule::Value(ValueRule::Type(vec!["null"]))]));

fn node(rules: Vec<Rule>) -> RuleNode {
    RuleNode {
        at: String::new(),
        rules,
    }
}

/// The two sides of a comparison.
#[derive(Clone, Copy)]
pub(super) struct Sides<'a> {
    pub(super) old: &'a Side<'a>,
    pub(super) new: &'a Side<'a>,
}

impl<'a> Sides<'a> {
    /// What the step from `old` to `new` does to payloads.
    pub(super) fn effect(&self, old: &RuleNode, new: &RuleNode) -> Payloads {
        self.comparison().nodes(old, new)
    }

    /// The same for two sets of keywords that belong together.
    pub(super) fn effect_of(&self, old: &[&Rule], new: &[&Rule]) -> Payloads {
        self.comparison().rules(old, new)
    }

    pub(super) fn comparison(&self) -> Comparison<'a> {
        Comparison {
            sides: *self,
            fuel: FUEL,
            depth: 0,
            open: Vec::new(),
        }
    }

    /// Whether two statics hold the rules of what is one type before and after: what changes in it
    /// is told there.
    pub(super) fn same_type(&self, old: &str, new: &str) -> bool {
        matches!((self.old.owner(old), self.new.owner(new)), (Some(old), Some(new)) if old == new)
    }
}

/// One question and what it has cost so far.
pub(super) struct Comparison<'a> {
    sides: Sides<'a>,
    fuel: usize,
    depth: usize,
    /// The references being followed: met again, they are taken to be the same.
    open: Vec<(String, String)>,
}

impl Comparison<'_> {
    pub(super) fn nodes(&mut self, old: &RuleNode, new: &RuleNode) -> Payloads {
        if old.rules.is_empty() && new.rules.is_empty() {
            return Payloads::Same;
        }
        if self.fuel == 0 || self.depth >= DEEPEST {
            return Payloads::Changed;
        }
        self.fuel -= 1;
        self.depth += 1;
        let effect = self.entered(old, new);
        self.depth -= 1;
        effect
    }

    fn entered(&mut self, old: &RuleNode, new: &RuleNode) -> Payloads {
        let (old_ref, new_ref) = (lone_reference(old), lone_reference(new));
        if old_ref.is_some() || new_ref.is_some() {
            return self.references(old, new, old_ref, new_ref);
        }
        match (refuses_all(old), refuses_all(new)) {
            (true, true) => return Payloads::Same,
            (true, false) => return Payloads::Looser,
            (false, true) => return Payloads::Stricter,
            (false, false) => {}
        }
        if is_nullable(old) == is_nullable(new) {
            let effect = self.rules(&all(old), &all(new));
            // A base may be written out on one side only, or be another one.
            let has_bases = |node: &RuleNode| {
                let is_base = |rule: &Rule| {
                    matches!(
                        rule,
                        Rule::InPlace(InPlaceRule::AllOf(_) | InPlaceRule::Ref(_))
                    )
                };
                node.rules.iter().any(is_base)
            };
            if effect == Payloads::Changed && (has_bases(old) || has_bases(new)) {
                let flat = (flat(self.sides.old, old), flat(self.sides.new, new));
                if let (Some(old), Some(new)) = flat {
                    return self.rules(&all(&old), &all(&new));
                }
            }
            return effect;
        }
        // Null is said in two ways, as a type and as a branch.
        let null = Payloads::from_parts(
            takes_null(old) && !takes_null(new),
            takes_null(new) && !takes_null(old),
        );
        let (old, new) = (core(old), core(new));
        null.and(self.nodes(&old, &new))
    }

    fn references(
        &mut self,
        old: &RuleNode,
        new: &RuleNode,
        old_ref: Option<&str>,
        new_ref: Option<&str>,
    ) -> Payloads {
        if let (Some(old), Some(new)) = (old_ref, new_ref)
            && self.sides.same_type(old, new)
        {
            return Payloads::Same;
        }
        let pair = (
            old_ref.unwrap_or(&old.at).to_owned(),
            new_ref.unwrap_or(&new.at).to_owned(),
        );
        if self.open.contains(&pair) {
            return Payloads::Same;
        }
        let old = old_ref.map_or(Some(old), |name| self.sides.old.target(name));
        let new = new_ref.map_or(Some(new), |name| self.sides.new.target(name));
        let (Some(old), Some(new)) = (old, new) else {
            return Payloads::Changed;
        };
        self.open.push(pair);
        let effect = self.nodes(old, new);
        self.open.pop();
        effect
    }

    /// Keywords that all hold at once: each is compared with its like.
    fn rules(&mut self, old: &[&Rule], new: &[&Rule]) -> Payloads {
        let mut effect = Self::values(old, new)
            .and(self.members(old, new))
            .and(self.items(old, new))
            .and(self.any_of(old, new));
        let names = old.iter().chain(new).map(|rule| rule.name());
        let names: BTreeSet<&str> = names.filter(|name| !GROUPED.contains(name)).collect();
        for name in names {
            let pick = |rules: &[&Rule]| rules.iter().position(|rule| rule.name() == name);
            match (pick(old), pick(new)) {
                (None, None) => {}
                (Some(old_at), Some(new_at)) => {
                    effect = effect.and(self.pair(old[old_at], new[new_at]));
                }
                (None, Some(at)) => effect = effect.and(self.added(new[at])),
                (Some(at), None) => effect = effect.and(self.added(old[at]).reversed()),
            }
        }
        effect
    }

    /// What a keyword does that was not there.
    fn added(&mut self, rule: &Rule) -> Payloads {
        match rule {
            Rule::Value(ValueRule::Always(true)) => Payloads::Same,
            rule if scalars::count(rule) == Some((0, false)) => Payloads::Same,
            Rule::InPlace(InPlaceRule::AllOf(nodes)) => {
                nodes.iter().fold(Payloads::Same, |effect, node| {
                    effect.and(self.nodes(&ANYTHING, node))
                })
            }
            _ => Payloads::Stricter,
        }
    }

    fn pair(&mut self, old: &Rule, new: &Rule) -> Payloads {
        if let (Some((old, upper)), Some((new, _))) = (scalars::count(old), scalars::count(new)) {
            return scalars::limit(old.cmp(&new), upper);
        }
        if let (Some((bound, old)), Some((_, new))) = (scalars::bound(old), scalars::bound(new)) {
            return scalars::moved(bound, old, new);
        }
        match (old, new) {
            (Rule::Value(ValueRule::Pattern(old)), Rule::Value(ValueRule::Pattern(new))) => {
                scalars::pattern(old, new)
            }
            (Rule::Member(MemberRule::Required(old)), Rule::Member(MemberRule::Required(new))) => {
                scalars::sets(new, old)
            }
            (
                Rule::Member(MemberRule::DependentRequired(old)),
                Rule::Member(MemberRule::DependentRequired(new)),
            ) => objects::dependent_required(old, new),
            (
                Rule::Member(MemberRule::DependentSchemas(old)),
                Rule::Member(MemberRule::DependentSchemas(new)),
            ) => self.dependent(old, new),
            (
                Rule::Member(MemberRule::PropertyNames(old)),
                Rule::Member(MemberRule::PropertyNames(new)),
            ) => self.nodes(old, new),
            (Rule::Item(ItemRule::Contains(old)), Rule::Item(ItemRule::Contains(new))) => {
                self.contains(old, new)
            }
            (Rule::InPlace(InPlaceRule::AllOf(old)), Rule::InPlace(InPlaceRule::AllOf(new))) => {
                self.all_of(old, new)
            }
            (Rule::InPlace(InPlaceRule::OneOf(old)), Rule::InPlace(InPlaceRule::OneOf(new))) => {
                self.one_of(old, new)
            }
            (Rule::InPlace(InPlaceRule::Tagged(old)), Rule::InPlace(InPlaceRule::Tagged(new))) => {
                self.tagged(old, new)
            }
            (Rule::InPlace(InPlaceRule::Not(old)), Rule::InPlace(InPlaceRule::Not(new))) => {
                self.nodes(old, new).reversed()
            }
            (Rule::InPlace(InPlaceRule::If(old)), Rule::InPlace(InPlaceRule::If(new))) => {
                let mut branch = |old: &Option<Box<RuleNode>>, new: &Option<Box<RuleNode>>| {
                    let old = old.as_deref().unwrap_or(&ANYTHING);
                    self.nodes(old, new.as_deref().unwrap_or(&ANYTHING))
                };
                let branches =
                    branch(&old.then, &new.then).and(branch(&old.otherwise, &new.otherwise));
                match self.nodes(&old.condition, &new.condition) {
                    Payloads::Same => branches,
                    _ => Payloads::Changed,
                }
            }
            (Rule::InPlace(InPlaceRule::Ref(old)), Rule::InPlace(InPlaceRule::Ref(new))) => {
                let name =
                    |name: &Reference| node(vec![Rule::InPlace(InPlaceRule::Ref(name.clone()))]);
                self.nodes(&name(old), &name(new))
            }
            (old, new) if old == new => Payloads::Same,
            _ => Payloads::Changed,
        }
    }
}

/// Keywords that are compared in groups; the others are compared each with its like.
const GROUPED: &[&str] = &[
    "type",
    "enum",
    "const",
    "properties",
    "patternProperties",
    "additionalProperties",
    "prefixItems",
    "items",
    "anyOf",
];

fn all(node: &RuleNode) -> Vec<&Rule> {
    node.rules.iter().collect()
}

fn refuses_all(node: &RuleNode) -> bool {
    node.rules.contains(&Rule::Value(ValueRule::Always(false)))
}

/// The static that a schema leads to without saying anything else.
pub(super) fn lone_reference(node: &RuleNode) -> Option<&str> {
    match node.rules.as_slice() {
        [Rule::InPlace(InPlaceRule::Ref(Reference { name }))] => Some(name),
        _ => None,
    }
}

fn is_nullable(node: &RuleNode) -> bool {
    matches!(
        node.rules.as_slice(),
        [Rule::InPlace(InPlaceRule::Nullable(..))]
    )
}

/// Whether null is among the types that a schema names, or is a branch of its own.
pub(super) fn takes_null(node: &RuleNode) -> bool {
    is_nullable(node)
        || node.rules.iter().all(|rule| match rule {
            Rule::Value(ValueRule::Type(kinds)) => kinds.contains(&"null"),
            Rule::Value(ValueRule::Enum(values)) => values.contains(&Literal::Null),
            Rule::Value(ValueRule::Const(value)) => *value == Literal::Null,
            _ => true,
        })
}

/// The schema of what isn't null.
pub(super) fn core(schema: &RuleNode) -> Cow<'_, RuleNode> {
    if let [Rule::InPlace(InPlaceRule::Nullable(BesideNull { node, .. }))] = schema.rules.as_slice()
    {
        return Cow::Borrowed(node);
    }
    let names_null = |rule: &Rule| matches!(rule, Rule::Value(ValueRule::Type(kinds)) if kinds.contains(&"null"));
    if !schema.rules.iter().any(names_null) {
        return Cow::Borrowed(schema);
    }
    let mut schema = schema.clone();
    for rule in &mut schema.rules {
        if let Rule::Value(ValueRule::Type(kinds)) = rule {
            kinds.retain(|kind| *kind != "null");
        }
    }
    Cow::Owned(schema)
}
