//! The assertions of a schema, as the slow path asks them.

use super::{Lower, beside_null};
use crate::{
    ir::{Bound, Branch, Count, Literal, Rule, RuleNode},
    json::Json,
    schema::{Kind, Schema},
};

impl<'a> Lower<'a> {
    /// Every assertion of a schema, whatever shape it has.
    pub(super) fn rule_node(&mut self, schema: &'a Schema) -> RuleNode {
        let mut rules = Vec::new();
        if let Some(always) = schema.always {
            rules.push(Rule::Always(always));
        }
        if let Some(types) = schema.types {
            rules.push(Rule::Type(types.iter().map(Kind::name).collect()));
        }
        if let Some(target) = self.target(schema) {
            rules.push(Rule::Ref(self.static_for(target)));
        }
        scalar_rules(schema, &mut rules);
        self.array_rules(schema, &mut rules);
        self.object_rules(schema, &mut rules);
        self.combinators(schema, &mut rules);
        RuleNode {
            at: at(schema),
            rules,
        }
    }

    fn array_rules(&mut self, schema: &'a Schema, rules: &mut Vec<Rule>) {
        if !schema.prefix_items.is_empty() {
            rules.push(Rule::PrefixItems(self.nodes(&schema.prefix_items)));
        }
        if let Some(items) = schema.items.as_deref() {
            let after = schema.prefix_items.len();
            rules.push(Rule::Items(after, self.boxed(items)));
        }
        if let Some(contains) = schema.contains.as_deref() {
            let node = self.boxed(contains);
            rules.push(Rule::Contains(
                node,
                schema.min_contains,
                schema.max_contains,
            ));
        }
        if schema.unique_items {
            rules.push(Rule::UniqueItems);
        }
    }

    fn object_rules(&mut self, schema: &'a Schema, rules: &mut Vec<Rule>) {
        let mut declared: Vec<String> = Vec::new();
        if schema.has("properties") {
            let mut properties = self.members(&schema.properties);
            properties.sort_by(|(one, _), (two, _)| one.cmp(two));
            declared.extend(properties.iter().map(|(name, _)| name.clone()));
            rules.push(Rule::Properties(properties));
        }
        if schema.has("patternProperties") {
            let patterns = schema.pattern_properties.iter();
            let patterns =
                patterns.map(|(pattern, schema)| (pattern.clone(), self.rule_node(schema)));
            rules.push(Rule::PatternProperties(patterns.collect()));
        }
        if let Some(additional) = schema.additional_properties.as_deref() {
            let patterns = schema.pattern_properties.iter();
            rules.push(Rule::AdditionalProperties {
                declared,
                patterns: patterns.map(|(pattern, _)| pattern.clone()).collect(),
                node: self.boxed(additional),
            });
        }
        if let Some(names) = schema.property_names.as_deref() {
            rules.push(Rule::PropertyNames(self.boxed(names)));
        }
        if !schema.required.is_empty() {
            rules.push(Rule::Required(schema.required.clone()));
        }
        if !schema.dependent_required.is_empty() {
            rules.push(Rule::DependentRequired(schema.dependent_required.clone()));
        }
        if !schema.dependent_schemas.is_empty() {
            rules.push(Rule::DependentSchemas(
                self.members(&schema.dependent_schemas),
            ));
        }
    }

    fn combinators(&mut self, schema: &'a Schema, rules: &mut Vec<Rule>) {
        if !schema.all_of.is_empty() {
            rules.push(Rule::AllOf(self.nodes(&schema.all_of)));
        }
        if let Some(branch) = beside_null(schema) {
            let node = self.boxed(&schema.any_of[branch]);
            rules.push(Rule::Nullable { branch, node });
        } else if !schema.any_of.is_empty() {
            rules.push(Rule::AnyOf(self.nodes(&schema.any_of)));
        }
        if self.is_choice(schema) {
            // A branch that pins no type annotation is a fault, told when the type is made.
            let branches = schema.one_of.iter().enumerate();
            let branches = branches.filter_map(|(index, branch)| {
                let (_, select) = self.branch(branch)?;
                let node = self.rule_node(branch);
                Some(Branch {
                    index,
                    node,
                    select,
                })
            });
            rules.push(Rule::Tagged(branches.collect()));
        } else if !schema.one_of.is_empty() {
            rules.push(Rule::OneOf(self.nodes(&schema.one_of)));
        }
        if let Some(not) = schema.not.as_deref() {
            rules.push(Rule::Not(self.boxed(not)));
        }
        if let Some(condition) = schema.if_.as_deref() {
            let condition = self.boxed(condition);
            let then = schema.then.as_deref().map(|schema| self.boxed(schema));
            let otherwise = schema.else_.as_deref().map(|schema| self.boxed(schema));
            rules.push(Rule::If(condition, then, otherwise));
        }
    }

    fn boxed(&mut self, schema: &'a Schema) -> Box<RuleNode> {
        Box::new(self.rule_node(schema))
    }

    fn nodes(&mut self, schemas: &'a [Schema]) -> Vec<RuleNode> {
        schemas
            .iter()
            .map(|schema| self.rule_node(schema))
            .collect()
    }

    fn members(&mut self, schemas: &'a [(String, Schema)]) -> Vec<(String, RuleNode)> {
        let schemas = schemas.iter();
        schemas
            .map(|(name, schema)| (name.clone(), self.rule_node(schema)))
            .collect()
    }
}

/// What is asked of a value by itself.
fn scalar_rules(schema: &Schema, rules: &mut Vec<Rule>) {
    if let Some(values) = &schema.enum_ {
        rules.push(Rule::Enum(values.iter().map(literal).collect()));
    }
    rules.extend(
        schema
            .const_
            .as_ref()
            .map(|value| Rule::Const(literal(value))),
    );
    let counts = [
        (Count::MinLength, schema.min_length),
        (Count::MaxLength, schema.max_length),
        (Count::MinItems, schema.min_items),
        (Count::MaxItems, schema.max_items),
        (Count::MinProperties, schema.min_properties),
        (Count::MaxProperties, schema.max_properties),
    ];
    rules.extend(
        counts
            .into_iter()
            .filter_map(|(count, limit)| Some(Rule::Count(count, limit?))),
    );
    rules.extend(schema.pattern.clone().map(Rule::Pattern));
    rules.extend(schema.format.map(Rule::Format));
    let bounds = [
        (Bound::Minimum, &schema.minimum),
        (Bound::Maximum, &schema.maximum),
        (Bound::ExclusiveMinimum, &schema.exclusive_minimum),
        (Bound::ExclusiveMaximum, &schema.exclusive_maximum),
        (Bound::MultipleOf, &schema.multiple_of),
    ];
    rules.extend(
        bounds
            .into_iter()
            .filter_map(|(bound, number)| Some(Rule::Bound(bound, number.as_ref()?.to_string()))),
    );
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
