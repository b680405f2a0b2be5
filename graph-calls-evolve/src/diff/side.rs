//! A model with what a comparison looks up in it.

use graph_calls_codegen::{
    error::Origin,
    ir::{Model, NamedRules, RuleNode, TypeDef, TypeId},
};
use std::collections::HashMap;

/// One of the two models.
pub(super) struct Side<'a> {
    pub(super) model: &'a Model,
    /// Types by name.
    pub(super) types: HashMap<&'a str, TypeId>,
    /// Types by the places of their schemas.
    pub(super) places: HashMap<&'a Origin, TypeId>,
    /// The rules by the name of their static.
    rules: HashMap<&'a str, &'a RuleNode>,
    /// The type whose rules a static holds.
    owners: HashMap<&'a str, TypeId>,
    /// Schemas by their place, and whether each is part of a larger one.
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
            places: ids
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

    /// The rules in a static.
    pub(super) fn target(&self, name: &str) -> Option<&'a RuleNode> {
        self.rules.get(name).copied()
    }

    /// The name of the type whose rules a static holds.
    pub(super) fn owner(&self, name: &str) -> Option<&'a str> {
        self.owners.get(name).map(|id| self.name(*id))
    }

    /// The rules of a type.
    pub(super) fn rules_of(&self, def: &TypeDef) -> Option<&'a RuleNode> {
        self.target(&def.rules)
    }

    /// The rules of the schema at a place.
    pub(super) fn at(&self, place: &Origin) -> Option<&'a RuleNode> {
        let key = format!("{}#{}", place.file(), place.pointer());
        self.nodes.get(key.as_str()).map(|(node, _)| *node)
    }

    /// The schemas that others refer to, that are no types, and that are told nowhere else.
    pub(super) fn typeless(&self) -> impl Iterator<Item = &'a NamedRules> {
        self.model.rules.iter().filter(|rules| {
            let part = self.nodes.get(rules.node.at.as_str());
            !self.owners.contains_key(rules.name.as_str()) && !part.is_some_and(|(_, part)| *part)
        })
    }
}

/// Notes each schema in `node`. The same one may be met as a whole and as a part: that it is a
/// part stays known.
fn index<'a>(node: &'a RuleNode, nodes: &mut HashMap<&'a str, (&'a RuleNode, bool)>) {
    let mut rest = vec![(node, false)];
    while let Some((node, part)) = rest.pop() {
        let known = nodes.entry(node.at.as_str()).or_insert((node, part));
        known.1 |= part;
        for rule in &node.rules {
            rest.extend(rule.nodes().into_iter().map(|part| (part, true)));
        }
    }
}
