//! The assertions of a schema, as the slow path asks them.

use super::{Lower, beside_null};
use crate::{
    ir::{Branch, Literal, Rule, RuleNode},
    json::Json,
    schema::Schema,
};

impl<'a> Lower<'a> {
    /// Every assertion of a schema, whatever shape it has.
    pub(super) fn rule_node(&mut self, schema: &'a Schema) -> RuleNode {
        let mut rules = Vec::new();
        if let Some(always) = schema.always {
            rules.push(Rule::Always(always));
        }
        if let Some(types) = schema.types {
            rules.push(Rule::Type(
                types.iter().map(crate::schema::Kind::name).collect(),
            ));
        }
        if let Some(target) = self.target(schema) {
            rules.push(Rule::Ref(self.static_for(target)));
        }
        if let Some(values) = &schema.enum_ {
            rules.push(Rule::Enum(values.iter().map(literal).collect()));
        }
        if let Some(value) = &schema.const_ {
            rules.push(Rule::Const(literal(value)));
        }
        self.scalar_rules(schema, &mut rules);
        self.array_rules(schema, &mut rules);
        self.object_rules(schema, &mut rules);
        self.combinators(schema, &mut rules);
        RuleNode {
            at: at(schema),
            rules,
        }
    }

    fn scalar_rules(&mut self, schema: &Schema, rules: &mut Vec<Rule>) {
        rules.extend(schema.min_length.map(Rule::MinLength));
        rules.extend(schema.max_length.map(Rule::MaxLength));
        rules.extend(schema.pattern.as_ref().and_then(|pattern| {
            Some(Rule::Prefix {
                pattern: pattern.source.clone(),
                prefix: pattern.prefix.clone()?,
            })
        }));
        rules.extend(
            schema
                .minimum
                .as_ref()
                .map(|bound| Rule::Minimum(bound.to_string())),
        );
        rules.extend(
            schema
                .maximum
                .as_ref()
                .map(|bound| Rule::Maximum(bound.to_string())),
        );
    }

    fn array_rules(&mut self, schema: &'a Schema, rules: &mut Vec<Rule>) {
        rules.extend(schema.min_items.map(Rule::MinItems));
        rules.extend(schema.max_items.map(Rule::MaxItems));
        if let Some(items) = schema.items.as_deref() {
            rules.push(Rule::Items(self.rule_node(items)));
        }
    }

    fn object_rules(&mut self, schema: &'a Schema, rules: &mut Vec<Rule>) {
        if !schema.properties.is_empty() {
            let mut properties: Vec<(String, RuleNode)> = schema
                .properties
                .iter()
                .map(|(name, property)| (name.clone(), self.rule_node(property)))
                .collect();
            properties.sort_by(|(one, _), (two, _)| one.cmp(two));
            rules.push(Rule::Properties(properties));
        }
        if !schema.required.is_empty() {
            rules.push(Rule::Required(schema.required.clone()));
        }
    }

    fn combinators(&mut self, schema: &'a Schema, rules: &mut Vec<Rule>) {
        if !schema.all_of.is_empty() {
            rules.push(Rule::AllOf(self.nodes(&schema.all_of)));
        }
        if let Some(branch) = beside_null(schema) {
            let node = self.rule_node(&schema.any_of[branch]);
            rules.push(Rule::Nullable { branch, node });
        } else if !schema.any_of.is_empty() {
            rules.push(Rule::AnyOf(self.nodes(&schema.any_of)));
        }
        if !schema.one_of.is_empty() {
            let branches: Option<Vec<Branch>> = schema
                .one_of
                .iter()
                .enumerate()
                .map(|(index, branch)| {
                    let (_, select) = self.branch(branch)?;
                    Some(Branch {
                        index,
                        node: self.rule_node(branch),
                        select,
                    })
                })
                .collect();
            // A branch that is no choice by type annotation is a fault already.
            rules.extend(branches.map(Rule::Tagged));
        }
        if let Some(not) = schema.not.as_deref() {
            rules.push(Rule::Not(self.rule_node(not)));
        }
    }

    fn nodes(&mut self, schemas: &'a [Schema]) -> Vec<RuleNode> {
        schemas
            .iter()
            .map(|schema| self.rule_node(schema))
            .collect()
    }
}

/// `file#/pointer`, with the `#` even at the root: the base of a keyword's absolute location.
fn at(schema: &Schema) -> String {
    format!("{}#{}", schema.origin.file(), schema.origin.pointer())
}

fn literal(value: &Json) -> Literal {
    match value {
        Json::Null => Literal::Null,
        Json::Bool(value) => Literal::Boolean(*value),
        Json::Number(number) => Literal::Number(number.to_string()),
        Json::String(text) => Literal::String(text.clone()),
        Json::Array(items) => Literal::Array(items.iter().map(literal).collect()),
        Json::Object(members) => Literal::Object(
            members
                .iter()
                .map(|(name, value)| (name.clone(), literal(value)))
                .collect(),
        ),
    }
}
