//! Lookup tables over a model.

use graph_calls_codegen::{
    error::Origin,
    ir::{Model, NamedRules, RuleNode, TypeDef, TypeId},
};
use std::collections::HashMap;

/// One of the two models with its lookup tables.
pub(super) struct Side<'a> {
    pub(super) model: &'a Model,
    /// Types by name.
    pub(super) types: HashMap<&'a str, TypeId>,
    /// Types by the locations of their schemas.
    pub(super) by_origin: HashMap<&'a Origin, TypeId>,
    /// Rules by the name of their static.
    rules: HashMap<&'a str, &'a RuleNode>,
    /// The type that each static belongs to.
    owners: HashMap<&'a str, TypeId>,
    /// Schemas by location, and whether each is nested in another.
    nodes: HashMap<&'a str, (&'a RuleNode, bool)>,
}

impl<'a> Side<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let ids = model.types.iter().enumerate();
        let mut nodes = HashMap::new();
        for rules in &model.rules {
            index(&rules.node, &mut nodes);
        }
        Side {
            model,
            types: ids
                .clone()
                .map(|(id, def)| (def.name.as_str(), TypeId(id)))
                .collect(),
            by_origin: ids
                .clone()
                .map(|(id, def)| (&def.origin, TypeId(id)))
                .collect(),
            rules: model
                .rules
                .iter()
                .map(|rules| (rules.name.as_str(), &rules.node))
                .collect(),
            owners: ids
                .map(|(id, def)| (def.rules.as_str(), TypeId(id)))
                .collect(),
            nodes,
        }
    }

    pub(super) fn name(&self, id: TypeId) -> &'a str {
        &self.model.get(id).name
    }

    /// Returns the rules of a static.
    pub(super) fn target(&self, name: &str) -> Option<&'a RuleNode> {
        self.rules.get(name).copied()
    }

    /// Returns the name of the type that a static belongs to.
    pub(super) fn owner(&self, name: &str) -> Option<&'a str> {
        self.owners.get(name).map(|id| self.name(*id))
    }

    /// Returns the rules of a type.
    pub(super) fn rules_of(&self, def: &TypeDef) -> Option<&'a RuleNode> {
        self.target(&def.rules)
    }

    /// Returns the rules of the schema at a location.
    pub(super) fn at(&self, place: &Origin) -> Option<&'a RuleNode> {
        let key = format!("{}#{}", place.file(), place.pointer());
        self.nodes.get(key.as_str()).map(|(node, _)| *node)
    }

    /// Returns the referenced schemas that have no type and are not nested in another schema.
    pub(super) fn typeless(&self) -> impl Iterator<Item = &'a NamedRules> {
        self.model.rules.iter().filter(|rules| {
            let node = self.nodes.get(rules.node.at.as_str());
            let is_nested = node.is_some_and(|(_, is_nested)| *is_nested);
            !self.owners.contains_key(rules.name.as_str()) && !is_nested
        })
    }
}

/// Records each schema in `node`. A schema that occurs both nested and on its own is recorded as
/// nested.
fn index<'a>(node: &'a RuleNode, nodes: &mut HashMap<&'a str, (&'a RuleNode, bool)>) {
    let mut rest = vec![(node, false)];
    while let Some((node, is_nested)) = rest.pop() {
        let entry = nodes.entry(node.at.as_str()).or_insert((node, is_nested));
        entry.1 |= is_nested;
        for rule in &node.rules {
            rest.extend(rule.nodes().into_iter().map(|node| (node, true)));
        }
    }
}
