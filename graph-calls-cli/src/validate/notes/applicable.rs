//! Collects the schemas that apply to one value.

use graph_calls_model::__private::schema::arguments::Tagged;
use graph_calls_model::__private::schema::{Branch, Literal, Rules, Select};
use graph_calls_model::__private::{
    InPlaceKeyword, ItemKeyword, Keyword, MemberKeyword, ValueKeyword,
};

use super::likeness::same_tag;

/// The schemas that apply to one value in place, with choices by type tag resolved.
#[derive(Default)]
pub(super) struct Applicable {
    rules: Vec<&'static Rules>,
    /// The tag that was probably meant, if the tag is not that of a branch.
    pub(super) intended: Option<&'static str>,
    /// Whether the tag is that of a branch.
    pub(super) exact: bool,
}

/// The kind of a value, as needed to resolve choices.
#[derive(Clone, Copy)]
pub(super) enum Kind<'a> {
    /// With its tag.
    Object(Option<&'a str>),
    /// With its first item's tag.
    Array(Option<&'a str>),
    Scalar,
}

impl Applicable {
    pub(super) fn of(rules: &[&'static Rules], kind: Kind<'_>) -> Self {
        let mut applicable = Self::default();
        let mut next: Vec<&'static Rules> = rules.to_vec();
        while let Some(rules) = next.pop() {
            if applicable
                .rules
                .iter()
                .any(|candidate| std::ptr::eq(*candidate, rules))
            {
                continue;
            }
            applicable.rules.push(rules);
            for check in rules.checks {
                match check {
                    Keyword::InPlace(
                        InPlaceKeyword::AllOf(all)
                        | InPlaceKeyword::AnyOf(all)
                        | InPlaceKeyword::OneOf(all),
                    ) => next.extend(*all),
                    Keyword::InPlace(InPlaceKeyword::Ref(rules)) => next.push(rules),
                    Keyword::InPlace(InPlaceKeyword::Nullable(beside)) => next.push(beside.rules),
                    Keyword::Member(MemberKeyword::DependentSchemas(all)) => {
                        next.extend(all.iter().map(|(_, rules)| *rules));
                    }
                    Keyword::InPlace(InPlaceKeyword::If(schemas)) => {
                        next.extend(schemas.then.iter().chain(&schemas.otherwise));
                    }
                    Keyword::InPlace(InPlaceKeyword::Tagged(tagged)) => {
                        next.extend(applicable.choose(tagged, kind));
                    }
                    _ => {}
                }
            }
        }
        applicable
    }

    /// Returns the branch that the tag selects, or would select if it was spelled correctly.
    fn choose(&mut self, tagged: &'static Tagged, kind: Kind<'_>) -> Option<&'static Rules> {
        let (tag, of_item) = match kind {
            Kind::Object(tag) => (tag, false),
            Kind::Array(tag) => (tag, true),
            Kind::Scalar => return None,
        };
        let tags = |branch: &'static Branch| match (&branch.select, of_item) {
            (Select::Tags(tags) | Select::Absent(tags), false) | (Select::ItemTags(tags), true) => {
                *tags
            }
            _ => &[],
        };
        let branches = || tagged.branches.iter();
        let fallback = || {
            branches().find(|branch| match branch.select {
                Select::Absent(_) => !of_item && tag.is_none(),
                Select::Unknown => !of_item && tag.is_some(),
                Select::Items => of_item,
                _ => false,
            })
        };
        let Some(tag) = tag else {
            return fallback().map(|branch| branch.rules);
        };
        if let Some(branch) = branches().find(|branch| tags(branch).contains(&tag)) {
            self.exact = true;
            return Some(branch.rules);
        }
        let like = branches().find_map(|branch| {
            let candidate = tags(branch)
                .iter()
                .find(|candidate| same_tag(tag, candidate))?;
            Some((branch, *candidate))
        });
        match like {
            Some((branch, candidate)) => {
                self.intended = Some(candidate);
                Some(branch.rules)
            }
            None => fallback().map(|branch| branch.rules),
        }
    }

    fn checks(&self) -> impl Iterator<Item = &'static Keyword> {
        self.rules.iter().flat_map(|rules| rules.checks)
    }

    /// Returns whether one of the schemas is at this location.
    pub(super) fn is_at(&self, at: &str) -> bool {
        self.rules.iter().any(|rules| rules.at == at)
    }

    /// Returns whether the schemas describe an array or object.
    pub(super) fn is_of_containers(&self) -> bool {
        self.checks().any(|check| {
            matches!(
                check,
                Keyword::Member(MemberKeyword::Properties(_))
                    | Keyword::Item(ItemKeyword::Items(_) | ItemKeyword::PrefixItems(_))
                    | Keyword::InPlace(InPlaceKeyword::Tagged(_))
            )
        })
    }

    /// Returns the declared members.
    pub(super) fn declared(&self) -> impl Iterator<Item = &'static str> {
        self.checks()
            .flat_map(|check| match check {
                Keyword::Member(MemberKeyword::Properties(properties)) => *properties,
                _ => &[],
            })
            .map(|(name, _)| *name)
    }

    /// Returns the schemas of the member `name`, declared or not.
    pub(super) fn member(&self, name: &str) -> Vec<&'static Rules> {
        let mut found = Vec::new();
        for check in self.checks() {
            match check {
                Keyword::Member(MemberKeyword::Properties(properties)) => {
                    if let Ok(at) =
                        properties.binary_search_by(|(candidate, _)| (*candidate).cmp(name))
                    {
                        found.extend(properties.get(at).map(|(_, rules)| *rules));
                    }
                }
                Keyword::Member(MemberKeyword::AdditionalProperties(rest))
                    if !rest.declared.contains(&name) =>
                {
                    found.push(rest.rules);
                }
                _ => {}
            }
        }
        found
    }

    /// Returns the schemas of the item at `index`.
    pub(super) fn item(&self, index: usize) -> Vec<&'static Rules> {
        let mut found = Vec::new();
        for check in self.checks() {
            match check {
                Keyword::Item(ItemKeyword::PrefixItems(prefix)) => {
                    found.extend(prefix.get(index).copied());
                }
                Keyword::Item(ItemKeyword::Items(rest)) if index >= rest.after => {
                    found.push(rest.rules);
                }
                Keyword::Item(ItemKeyword::Contains(contained)) => found.push(contained.rules),
                _ => {}
            }
        }
        found
    }

    /// Returns the strings that `enum` and `const` list.
    pub(super) fn texts(&self) -> impl Iterator<Item = &'static str> {
        let literals = self.checks().flat_map(|check| match check {
            Keyword::Value(ValueKeyword::Enum(literals)) => *literals,
            Keyword::Value(ValueKeyword::Const(literal)) => std::slice::from_ref(literal),
            _ => &[],
        });
        literals.filter_map(|literal| match literal {
            Literal::String(text) => Some(*text),
            _ => None,
        })
    }
}
