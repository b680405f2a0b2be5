//! The way from the root to a violation, made when there is one.

use super::walk::{Frame, Walk};
use crate::rules::Check;
use crate::violation::{Path, Step};

/// Each step is at least one byte of a location, and a location is cut at fewer bytes than this.
const MOST: usize = 300;

/// The steps through the instance and through the schema.
pub(super) struct Trail<'t> {
    instance: Vec<Step<'t>>,
    keyword: Vec<Step<'t>>,
}

impl Trail<'_> {
    pub(super) fn instance(&self) -> Path<'_> {
        Path::of(&self.instance)
    }

    pub(super) fn keyword(&self) -> Path<'_> {
        Path::of(&self.keyword)
    }
}

impl Walk<'_, '_> {
    /// The way to the last frame.
    pub(super) fn trail(&self) -> Trail<'_> {
        let mut trail = Trail {
            instance: Vec::new(),
            keyword: Vec::new(),
        };
        let (outer, own) = self.frames();
        for frame in outer.unwrap_or_default() {
            trail.add(frame);
        }
        if outer.is_some() {
            trail.instance.push(Step::Key);
        }
        let before = own.len().saturating_sub(1);
        for frame in own.iter().take(before) {
            trail.add(frame);
        }
        trail
    }
}

impl<'t> Trail<'t> {
    /// Adds the step that leads on from a frame.
    fn add(&mut self, frame: &Frame<'t>) {
        let keyword = &mut self.keyword;
        if keyword.len() > MOST && self.instance.len() > MOST {
            return;
        }
        let part = frame.part;
        let member = |index: usize| {
            let mut names = frame.instance.members()?.resume(frame.place).names();
            names.nth(index - frame.passed.min(index))
        };
        match frame.rules.checks.get(frame.check) {
            Some(Check::Ref(_)) => keyword.push(Step::Name("$ref")),
            Some(Check::AllOf(_)) => keyword.push(Step::Branch("allOf", part)),
            Some(Check::Nullable { branch, .. }) => keyword.push(Step::Branch("anyOf", *branch)),
            Some(Check::Tagged(choice)) => {
                if let Ok(branch) = choice.select(frame.instance) {
                    keyword.push(Step::Branch("oneOf", branch.index));
                }
            }
            Some(Check::If { .. }) => {
                keyword.push(Step::Name(if part == 1 { "then" } else { "else" }));
            }
            Some(Check::DependentSchemas(dependencies)) => {
                keyword.push(Step::Name("dependentSchemas"));
                keyword.extend(dependencies.get(part).map(|(name, _)| Step::Name(name)));
            }
            Some(Check::Properties(declared)) => {
                let declared = member(part)
                    .and_then(|name| super::members::find(declared, name.as_str()?.as_bytes()));
                keyword.push(Step::Name("properties"));
                keyword.extend(declared.map(|(name, _)| Step::Name(name)));
                self.instance
                    .extend(declared.map(|(name, _)| Step::Name(name)));
            }
            Some(Check::PatternProperties(patterns)) => {
                let pattern = patterns.get(frame.found);
                keyword.push(Step::Name("patternProperties"));
                keyword.extend(pattern.map(|(pattern, _)| Step::Name(pattern.source())));
                self.instance.extend(member(part).map(Step::NameAt));
            }
            Some(Check::AdditionalProperties { .. }) => {
                keyword.push(Step::Name("additionalProperties"));
                self.instance.extend(member(part).map(Step::NameAt));
            }
            Some(Check::PropertyNames(_)) => keyword.push(Step::Name("propertyNames")),
            Some(Check::PrefixItems(_)) => {
                keyword.push(Step::Name("prefixItems"));
                keyword.push(Step::Index(part));
                self.instance.push(Step::Index(part));
            }
            Some(Check::Items { after, .. }) => {
                keyword.push(Step::Name("items"));
                self.instance.push(Step::Index(after + part));
            }
            _ => {}
        }
    }
}
