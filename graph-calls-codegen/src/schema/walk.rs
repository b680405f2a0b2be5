//! From a schema to the schemas in it.

use super::Schema;

/// The way from a schema to one directly in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Def(usize),
    Property(usize),
    PatternProperty(usize),
    AdditionalProperties,
    PropertyNames,
    DependentSchema(usize),
    PrefixItem(usize),
    Items,
    Contains,
    AllOf(usize),
    AnyOf(usize),
    OneOf(usize),
    Not,
    If,
    Then,
    Else,
}

impl Step {
    /// Whether the step stays at the same instance: whoever validates it descends the schema, not the value.
    pub(crate) fn stays(self) -> bool {
        matches!(
            self,
            Self::AllOf(_)
                | Self::AnyOf(_)
                | Self::OneOf(_)
                | Self::Not
                | Self::If
                | Self::Then
                | Self::Else
                | Self::DependentSchema(_)
        )
    }
}

impl Schema {
    /// The schemas directly in this one, each with the way to it.
    pub(crate) fn steps(&self) -> impl Iterator<Item = (Step, &Schema)> {
        fn named<N>(
            entries: &[(N, Schema)],
            step: fn(usize) -> Step,
        ) -> impl Iterator<Item = (Step, &Schema)> {
            entries
                .iter()
                .enumerate()
                .map(move |(index, (_, schema))| (step(index), schema))
        }
        fn listed(
            schemas: &[Schema],
            step: fn(usize) -> Step,
        ) -> impl Iterator<Item = (Step, &Schema)> {
            schemas
                .iter()
                .enumerate()
                .map(move |(index, schema)| (step(index), schema))
        }
        let single = [
            Step::AdditionalProperties,
            Step::PropertyNames,
            Step::Items,
            Step::Contains,
            Step::Not,
            Step::If,
            Step::Then,
            Step::Else,
        ]
        .into_iter()
        .filter_map(|step| Some((step, self.step(step)?)));
        named(&self.defs, Step::Def)
            .chain(named(&self.properties, Step::Property))
            .chain(named(&self.pattern_properties, Step::PatternProperty))
            .chain(named(&self.dependent_schemas, Step::DependentSchema))
            .chain(listed(&self.prefix_items, Step::PrefixItem))
            .chain(listed(&self.all_of, Step::AllOf))
            .chain(listed(&self.any_of, Step::AnyOf))
            .chain(listed(&self.one_of, Step::OneOf))
            .chain(single)
    }

    /// The schema that `step` leads to.
    pub(crate) fn step(&self, step: Step) -> Option<&Schema> {
        fn named<N>(entries: &[(N, Schema)], index: usize) -> Option<&Schema> {
            entries.get(index).map(|(_, schema)| schema)
        }
        match step {
            Step::Def(index) => named(&self.defs, index),
            Step::Property(index) => named(&self.properties, index),
            Step::PatternProperty(index) => named(&self.pattern_properties, index),
            Step::AdditionalProperties => self.additional_properties.as_deref(),
            Step::PropertyNames => self.property_names.as_deref(),
            Step::DependentSchema(index) => named(&self.dependent_schemas, index),
            Step::PrefixItem(index) => self.prefix_items.get(index),
            Step::Items => self.items.as_deref(),
            Step::Contains => self.contains.as_deref(),
            Step::AllOf(index) => self.all_of.get(index),
            Step::AnyOf(index) => self.any_of.get(index),
            Step::OneOf(index) => self.one_of.get(index),
            Step::Not => self.not.as_deref(),
            Step::If => self.if_.as_deref(),
            Step::Then => self.then.as_deref(),
            Step::Else => self.else_.as_deref(),
        }
    }
}
