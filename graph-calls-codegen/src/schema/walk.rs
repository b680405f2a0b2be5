//! From a schema to the schemas in it.

use super::Schema;

/// The way from a schema to one directly in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Def(usize),
    Property(usize),
    Items,
    AllOf(usize),
    AnyOf(usize),
    OneOf(usize),
    Not,
}

impl Step {
    /// Whether the step stays at the same instance: whoever validates it descends the schema, not the value.
    pub(crate) fn stays(self) -> bool {
        matches!(
            self,
            Self::AllOf(_) | Self::AnyOf(_) | Self::OneOf(_) | Self::Not
        )
    }
}

impl Schema {
    /// The schemas directly in this one, each with the way to it.
    pub(crate) fn steps(&self) -> impl Iterator<Item = (Step, &Schema)> {
        fn named(
            entries: &[(String, Schema)],
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
        named(&self.defs, Step::Def)
            .chain(named(&self.properties, Step::Property))
            .chain(self.items.as_deref().map(|schema| (Step::Items, schema)))
            .chain(listed(&self.all_of, Step::AllOf))
            .chain(listed(&self.any_of, Step::AnyOf))
            .chain(listed(&self.one_of, Step::OneOf))
            .chain(self.not.as_deref().map(|schema| (Step::Not, schema)))
    }

    /// The schema that `step` leads to.
    pub(crate) fn step(&self, step: Step) -> Option<&Schema> {
        match step {
            Step::Def(index) => self.defs.get(index).map(|(_, schema)| schema),
            Step::Property(index) => self.properties.get(index).map(|(_, schema)| schema),
            Step::Items => self.items.as_deref(),
            Step::AllOf(index) => self.all_of.get(index),
            Step::AnyOf(index) => self.any_of.get(index),
            Step::OneOf(index) => self.one_of.get(index),
            Step::Not => self.not.as_deref(),
        }
    }
}
