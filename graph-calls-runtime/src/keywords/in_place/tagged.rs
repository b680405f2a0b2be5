//! `oneOf` whose branches exclude each other by the type tag

use crate::evaluate::{Frame, Next, Trail};
use crate::rules::{Branch, Select, Tagged};
use crate::tree::{Instance, InstanceValue};
use crate::violation::{Found, choice, mismatch, quoted, tag_missing, tag_not_string, tag_unknown};
use std::fmt;

pub(super) fn next<'t>(choice: &'static Tagged, frame: &Frame<'t>) -> Next<'t> {
    if frame.part > 0 {
        return Next::Done;
    }
    match choice.select(frame.instance) {
        Ok(branch) => Next::Apply(branch.rules, frame.instance),
        Err(found) => Next::Violated(found),
    }
}

pub(super) fn step(choice: &'static Tagged, frame: &Frame<'_>, trail: &mut Trail<'_>) {
    if let Ok(branch) = choice.select(frame.instance) {
        trail.keyword_branch("oneOf", branch.index);
    }
}

pub(super) fn sentence(tagged: &Tagged, found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match found {
        Found::NoTag => tag_missing(f, tagged.tag),
        Found::TagNotString => tag_not_string(f, tagged.tag),
        Found::ItemTagUnknown => {
            let tags = tags(tagged, Select::item_tags);
            let tag = quoted(tagged.tag);
            write!(f, "expected {tag} of the first item to be {tags}")
        }
        Found::NoBranch { expected, found } => mismatch(f, &expected, found),
        Found::TagUnknown
        | Found::Nothing
        | Found::Type(_)
        | Found::Count(_)
        | Found::Equal(..)
        | Found::Absent { .. }
        | Found::NoMembers(_)
        | Found::Several
        | Found::TooMany => tag_unknown(f, tagged.tag, &tags(tagged, Select::tags)),
    }
}

/// All the tags that select one kind of branch.
fn tags(tagged: &Tagged, of: fn(&Select) -> &'static [&'static str]) -> String {
    let tags = tagged.branches.iter().flat_map(|branch| of(&branch.select));
    choice(tags.map(|tag| (*tag).to_owned()))
}

impl Tagged {
    /// The branch that the instance selects, or why it selects none.
    pub(crate) fn select(&'static self, instance: Instance<'_>) -> Result<&'static Branch, Found> {
        let selected = match instance.value() {
            InstanceValue::Object => self.select_object(instance),
            InstanceValue::Array => self.select_array(instance).ok_or(Found::ItemTagUnknown),
            InstanceValue::Null => self
                .find(|select| matches!(select, Select::Null))
                .ok_or_else(|| self.wrong_type(instance)),
            InstanceValue::Boolean(_) | InstanceValue::Number(_) | InstanceValue::String(_) => {
                Err(self.wrong_type(instance))
            }
        };
        selected.map_err(|found| {
            if self.types().contains(instance.kind()) {
                found
            } else {
                self.wrong_type(instance)
            }
        })
    }

    fn select_object(&'static self, object: Instance<'_>) -> Result<&'static Branch, Found> {
        let Some(tag) = object.get(self.tag) else {
            return self
                .find(|select| matches!(select, Select::Absent(_)))
                .ok_or(Found::NoTag);
        };
        let InstanceValue::String(tag) = tag.value() else {
            return Err(Found::TagNotString);
        };
        self.find(|select| select.tags().contains(&tag.as_ref()))
            .or_else(|| self.find(|select| matches!(select, Select::Unknown)))
            .ok_or(Found::TagUnknown)
    }

    /// The first item decides.
    fn select_array(&'static self, array: Instance<'_>) -> Option<&'static Branch> {
        let first = array.items().and_then(|mut items| items.next());
        first
            .and_then(|item| item.get(self.tag)?.as_str())
            .and_then(|tag| self.find(|select| select.item_tags().contains(&tag.as_ref())))
            .or_else(|| self.find(|select| matches!(select, Select::Items)))
    }

    fn find(&'static self, takes: impl Fn(&Select) -> bool) -> Option<&'static Branch> {
        self.branches.iter().find(|branch| takes(&branch.select))
    }

    fn wrong_type(&self, instance: Instance<'_>) -> Found {
        Found::NoBranch {
            expected: self.types(),
            found: instance.kind(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::keywords::{InPlaceKeyword, Keyword, accepts, assert_sentence};
    use crate::rules::{Branch, Rules, Select, Tagged};
    use crate::violation::Found;

    static ANY: Rules = Rules {
        at: "x.json#",
        checks: &[],
    };
    static CHOICE: Tagged = Tagged {
        tag: "@odata.type",
        branches: &[
            Branch {
                index: 0,
                rules: &ANY,
                select: Select::Tags(&["#a"]),
            },
            Branch {
                index: 1,
                rules: &ANY,
                select: Select::Tags(&["#b"]),
            },
        ],
    };
    static TAGGED: [Keyword; 1] = [Keyword::InPlace(InPlaceKeyword::Tagged(&CHOICE))];

    #[test]
    fn the_tag_selects_the_branch() {
        assert!(accepts(&TAGGED, r##"{"@odata.type": "#b"}"##));
        for json in [
            r##"{"@odata.type": "#c"}"##,
            r#"{"@odata.type": 1}"#,
            "{}",
            "[]",
        ] {
            assert!(!accepts(&TAGGED, json), "{json}");
        }
    }

    #[test]
    fn the_sentence_says_how_a_type_is_selected() {
        for (found, sentence) in [
            (
                Found::NoTag,
                "expected the member `@odata.type`, which selects the type",
            ),
            (
                Found::TagUnknown,
                "expected `@odata.type` to be one of `#a`, `#b`",
            ),
            (
                Found::TagNotString,
                "expected `@odata.type`, which selects the type, to be a string",
            ),
        ] {
            assert_sentence(&TAGGED[0], found, sentence);
        }
    }
}
