//! Compares the sets of payloads that two schemas accept.
//!
//! The result is conservative: `Same` and `Stricter` guarantee that no invalid payload becomes
//! valid, `Same` and `Looser` that no valid payload becomes invalid. Every other effect is
//! `Changed`.

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

pub(super) use choices::{BranchTable, classes};
pub(super) use objects::undeclared;
pub(super) use scalars::{bound, count};

/// The maximum number of schema pairs to compare for one effect; beyond it, the effect is `Changed`.
const FUEL: usize = 10_000;

/// The maximum nesting of schemas and references to follow, which bounds the recursion.
const MAX_DEPTH: usize = 128;

/// The schema that accepts everything.
pub(super) static ANYTHING: LazyLock<RuleNode> = LazyLock::new(|| node(Vec::new()));
/// The schema that accepts nothing.
pub(super) static NOTHING: LazyLock<RuleNode> =
    LazyLock::new(|| node(vec![Rule::Value(ValueRule::Always(false))]));
/// The schema that accepts null.
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
    /// Returns the effect of replacing `old` with `new`.
    pub(super) fn effect(&self, old: &RuleNode, new: &RuleNode) -> Payloads {
        self.comparison().nodes(old, new)
    }

    /// Returns the effect of replacing one set of related keywords with another.
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

    /// Returns whether two statics are the rules of the same type in the old and the new model, whose
    /// changes are reported at that type.
    pub(super) fn same_type(&self, old: &str, new: &str) -> bool {
        matches!((self.old.owner(old), self.new.owner(new)), (Some(old), Some(new)) if old == new)
    }
}

/// A comparison in progress, and its remaining budget.
pub(super) struct Comparison<'a> {
    sides: Sides<'a>,
    fuel: usize,
    depth: usize,
    /// The pairs of references being followed; a recursive pair is assumed to be the same.
    open: Vec<(String, String)>,
}

impl Comparison<'_> {
    pub(super) fn nodes(&mut self, old: &RuleNode, new: &RuleNode) -> Payloads {
        if old.rules.is_empty() && new.rules.is_empty() {
            return Payloads::Same;
        }
        if self.fuel == 0 || self.depth >= MAX_DEPTH {
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
        match (rejects_all(old), rejects_all(new)) {
            (true, true) => return Payloads::Same,
            (true, false) => return Payloads::Looser,
            (false, true) => return Payloads::Stricter,
            (false, false) => {}
        }
        if is_nullable(old) == is_nullable(new) {
            let effect = self.rules(&all(old), &all(new));
            // A base may be inlined on one side only, or may differ.
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
        // Null is allowed either by a type or by a branch.
        let null = Payloads::from_parts(
            accepts_null(old) && !accepts_null(new),
            accepts_null(new) && !accepts_null(old),
        );
        let (old, new) = (without_null(old), without_null(new));
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

    /// Compares two conjunctions of keywords, each keyword with its counterpart.
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

    /// Returns the effect of adding a keyword.
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

/// Keywords that are compared in groups; each other keyword is compared with its counterpart.
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

fn rejects_all(node: &RuleNode) -> bool {
    node.rules.contains(&Rule::Value(ValueRule::Always(false)))
}

/// Returns the static that a schema refers to, if `$ref` is its only keyword.
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

/// Returns whether null is among the types or literals of a schema, or a branch of its own.
pub(super) fn accepts_null(node: &RuleNode) -> bool {
    is_nullable(node)
        || node.rules.iter().all(|rule| match rule {
            Rule::Value(ValueRule::Type(kinds)) => kinds.contains(&"null"),
            Rule::Value(ValueRule::Enum(values)) => values.contains(&Literal::Null),
            Rule::Value(ValueRule::Const(value)) => *value == Literal::Null,
            _ => true,
        })
}

/// Returns the schema of the values other than null.
pub(super) fn without_null(schema: &RuleNode) -> Cow<'_, RuleNode> {
    if let [Rule::InPlace(InPlaceRule::Nullable(BesideNull { node, .. }))] = schema.rules.as_slice()
    {
        return Cow::Borrowed(node);
    }
    let lists_null = |rule: &Rule| matches!(rule, Rule::Value(ValueRule::Type(kinds)) if kinds.contains(&"null"));
    if !schema.rules.iter().any(lists_null) {
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
