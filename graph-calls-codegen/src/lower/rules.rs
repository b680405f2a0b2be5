//! The keywords of a schema, for the static data that the runtime validates by.

#![deny(clippy::wildcard_enum_match_arm)]

use super::{Lower, beside_null};
use crate::{
    ir::{
        Branch, InPlaceRule, ItemRule, Literal, MemberRule, Rule, RuleNode, ValueRule,
        arguments::{BesideNull, Conditional, Contained, ItemsAfter, Reference, Undeclared},
    },
    json::Json,
    schema::{Kind, Schema},
};
use graph_calls_keywords::{Bound, Keyword};

impl<'a> Lower<'a> {
    /// Every keyword of a schema that decides validity, whatever shape the schema has.
    pub(super) fn rule_node(&mut self, schema: &'a Schema) -> RuleNode {
        let mut rules = Vec::new();
        if let Some(always) = schema.always {
            rules.push(Rule::Value(ValueRule::Always(always)));
        }
        let keywords = Keyword::ALL.iter();
        rules.extend(keywords.filter_map(|keyword| self.rule(*keyword, schema)));
        // What is referred to says most, and only the type before it.
        rules.sort_by_key(|rule| match rule.name() {
            "falseSchema" | "type" => 0,
            "$ref" => 1,
            _ => 2,
        });
        RuleNode {
            at: at(schema),
            rules,
        }
    }

    /// A keyword, if the schema has it and it says something.
    #[expect(clippy::too_many_lines, reason = "one arm for each keyword")]
    fn rule(&mut self, keyword: Keyword, schema: &'a Schema) -> Option<Rule> {
        let count = |rule: fn(u64) -> ValueRule| schema.count(keyword).map(rule).map(Rule::Value);
        let bound = |rule: fn(String) -> ValueRule, bound: Bound| {
            let limit = schema.bound(bound)?.to_string();
            Some(Rule::Value(rule(limit)))
        };
        match keyword {
            Keyword::Type => {
                let types = schema.types?.iter().map(Kind::name).collect();
                Some(Rule::Value(ValueRule::Type(types)))
            }
            Keyword::Enum => {
                let values = schema.enum_.as_ref()?.iter().map(literal).collect();
                Some(Rule::Value(ValueRule::Enum(values)))
            }
            Keyword::Const => {
                let value = literal(schema.const_.as_ref()?);
                Some(Rule::Value(ValueRule::Const(value)))
            }
            Keyword::MinLength => count(ValueRule::MinLength),
            Keyword::MaxLength => count(ValueRule::MaxLength),
            Keyword::MinItems => count(ValueRule::MinItems),
            Keyword::MaxItems => count(ValueRule::MaxItems),
            Keyword::MinProperties => count(ValueRule::MinProperties),
            Keyword::MaxProperties => count(ValueRule::MaxProperties),
            Keyword::Pattern => {
                let pattern = schema.pattern.clone()?;
                Some(Rule::Value(ValueRule::Pattern(pattern)))
            }
            Keyword::Format => Some(Rule::Value(ValueRule::Format(schema.format?))),
            Keyword::Minimum => bound(ValueRule::Minimum, Bound::Minimum),
            Keyword::Maximum => bound(ValueRule::Maximum, Bound::Maximum),
            Keyword::ExclusiveMinimum => {
                bound(ValueRule::ExclusiveMinimum, Bound::ExclusiveMinimum)
            }
            Keyword::ExclusiveMaximum => {
                bound(ValueRule::ExclusiveMaximum, Bound::ExclusiveMaximum)
            }
            Keyword::MultipleOf => bound(ValueRule::MultipleOf, Bound::MultipleOf),
            Keyword::PrefixItems => listed(&schema.prefix_items)
                .map(|schemas| Rule::Item(ItemRule::PrefixItems(self.nodes(schemas)))),
            Keyword::Items => {
                let node = self.boxed(schema.items.as_deref()?);
                let after = schema.prefix_items.len();
                Some(Rule::Item(ItemRule::Items(ItemsAfter { after, node })))
            }
            Keyword::Contains => {
                let node = self.boxed(schema.contains.as_deref()?);
                let min = schema.count(Keyword::MinContains);
                let max = schema.count(Keyword::MaxContains);
                Some(Rule::Item(ItemRule::Contains(Contained { node, min, max })))
            }
            Keyword::UniqueItems => schema
                .unique_items
                .then_some(Rule::Item(ItemRule::UniqueItems(true))),
            Keyword::Properties => schema.has("properties").then(|| {
                let mut properties = self.members(&schema.properties);
                properties.sort_by(|(one, _), (two, _)| one.cmp(two));
                Rule::Member(MemberRule::Properties(properties))
            }),
            Keyword::PatternProperties => schema.has("patternProperties").then(|| {
                let patterns = schema.pattern_properties.iter();
                let patterns =
                    patterns.map(|(pattern, schema)| (pattern.clone(), self.rule_node(schema)));
                Rule::Member(MemberRule::PatternProperties(patterns.collect()))
            }),
            Keyword::AdditionalProperties => {
                let node = self.boxed(schema.additional_properties.as_deref()?);
                let patterns = schema.pattern_properties.iter();
                let properties = schema.properties.iter();
                let mut declared: Vec<String> = properties.map(|(name, _)| name.clone()).collect();
                declared.sort();
                Some(Rule::Member(MemberRule::AdditionalProperties(Undeclared {
                    declared,
                    patterns: patterns.map(|(pattern, _)| pattern.clone()).collect(),
                    node,
                })))
            }
            Keyword::PropertyNames => {
                let node = self.boxed(schema.property_names.as_deref()?);
                Some(Rule::Member(MemberRule::PropertyNames(node)))
            }
            Keyword::Required => listed(&schema.required)
                .map(|names| Rule::Member(MemberRule::Required(names.to_vec()))),
            Keyword::DependentRequired => listed(&schema.dependent_required)
                .map(|names| Rule::Member(MemberRule::DependentRequired(names.to_vec()))),
            Keyword::DependentSchemas => listed(&schema.dependent_schemas)
                .map(|schemas| Rule::Member(MemberRule::DependentSchemas(self.members(schemas)))),
            Keyword::Ref => {
                let name = self.static_for(self.target(schema)?);
                Some(Rule::InPlace(InPlaceRule::Ref(Reference { name })))
            }
            Keyword::AllOf => listed(&schema.all_of)
                .map(|schemas| Rule::InPlace(InPlaceRule::AllOf(self.nodes(schemas)))),
            Keyword::AnyOf => self.any_of(schema).map(Rule::InPlace),
            Keyword::OneOf => self.one_of(schema).map(Rule::InPlace),
            Keyword::Not => {
                let node = self.boxed(schema.not.as_deref()?);
                Some(Rule::InPlace(InPlaceRule::Not(node)))
            }
            Keyword::If => {
                let condition = self.boxed(schema.if_.as_deref()?);
                let then = schema.then.as_deref().map(|schema| self.boxed(schema));
                let otherwise = schema.else_.as_deref().map(|schema| self.boxed(schema));
                Some(Rule::InPlace(InPlaceRule::If(Conditional {
                    condition,
                    then,
                    otherwise,
                })))
            }
            // They are part of the keyword that they stand beside.
            Keyword::MinContains | Keyword::MaxContains | Keyword::Then | Keyword::Else => None,
        }
    }

    fn any_of(&mut self, schema: &'a Schema) -> Option<InPlaceRule> {
        if let Some(branch) = beside_null(schema) {
            let node = self.boxed(&schema.any_of[branch]);
            return Some(InPlaceRule::Nullable(BesideNull { branch, node }));
        }
        let schemas = listed(&schema.any_of)?;
        Some(InPlaceRule::AnyOf(self.nodes(schemas)))
    }

    fn one_of(&mut self, schema: &'a Schema) -> Option<InPlaceRule> {
        if !self.is_choice(schema) {
            let schemas = listed(&schema.one_of)?;
            return Some(InPlaceRule::OneOf(self.nodes(schemas)));
        }
        // A branch that pins no type tag is an error, which is reported when the type is made.
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
        Some(InPlaceRule::Tagged(branches.collect()))
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

/// The parts of a keyword that says nothing without any.
fn listed<T>(parts: &[T]) -> Option<&[T]> {
    (!parts.is_empty()).then_some(parts)
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
