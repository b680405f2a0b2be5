//! Generates choices by type tag for types that others derive from.

use std::collections::BTreeSet;

use super::{Base, Lineage, Members, Name, Tag, member, tag, text, texts};
use crate::import::lineage::Role;
use graph_calls_codegen::ir::TAG;
use graph_calls_codegen::json::Json;

impl<'m> Base<'m> {
    /// Returns a branch for the type itself, one for each derived type, and one for unknown tags.
    pub(super) fn choice(&mut self, name: &'m str, title: &Name, lineage: &Lineage<'m>) -> Members {
        let is_abstract = lineage.is_abstract;
        let part = if lineage.is_bare() {
            &title.base
        } else {
            "base"
        };
        let own = format!("#/$defs/{part}");

        let mut branches = Vec::new();
        let mut tags = Vec::new();
        if !is_abstract {
            let pin = pinned(vec![member("const", text(&tag(name)))]);
            branches.push(Json::Object(vec![member("$ref", text(&own)), pin]));
            tags.push(tag(name));
        }
        for derived in self.descendants(name) {
            if !self.is_abstract(derived) {
                branches.push(self.branch(derived));
                tags.push(tag(derived));
            }
        }
        let listed = member("enum", texts(tags.iter().map(String::as_str)));
        let unknown = pinned(vec![
            member("type", text("string")),
            member("not", Json::Object(vec![listed])),
        ]);
        branches.push(Json::Object(vec![
            member("$ref", text(&own)),
            member("required", texts([TAG])),
            unknown,
        ]));

        let tag = if is_abstract { Tag::Any } else { Tag::Base };
        let mut definition = vec![member("title", text(&title.base))];
        definition.extend(self.object(name, title, lineage, tag));
        let definitions = vec![member(part, Json::Object(definition))];
        vec![
            member("oneOf", Json::Array(branches)),
            member("$defs", Json::Object(definitions)),
        ]
    }

    /// Returns the branch of a derived type: its document, or the base of a nested choice.
    pub(super) fn branch(&self, name: &'m str) -> Json {
        let lineage = self.lineage(name);
        let fragment = if lineage.role == Role::Choice {
            "#/$defs/base"
        } else {
            ""
        };
        let mut branch = vec![
            member("$ref", text(&self.reference(name, fragment))),
            member("required", texts([TAG])),
        ];
        if lineage.role != Role::Leaf {
            branch.push(pinned(vec![member("const", text(&tag(name)))]));
        }
        Json::Object(branch)
    }

    /// Returns all types that derive from a type, sorted by document.
    pub(super) fn descendants(&self, name: &str) -> Vec<&'m str> {
        let derived = |name: &str| self.closure.derived.get(name).into_iter().flatten();
        let mut descendants: BTreeSet<(&str, &'m str)> = BTreeSet::new();
        let mut open: Vec<&'m str> = derived(name).copied().collect();
        while let Some(next) = open.pop() {
            let stem = self.titles.types.get(next).map(|title| &*title.stem);
            if descendants.insert((stem.unwrap_or_default(), next)) {
                open.extend(derived(next));
            }
        }
        descendants.into_iter().map(|(_, name)| name).collect()
    }

    pub(super) fn is_abstract(&self, name: &str) -> bool {
        let structured = self.metadata.structured(name);
        structured.is_some_and(|of| of.is_abstract)
    }
}

/// Returns `properties` that constrain the type tag.
pub(super) fn pinned(schema: Members) -> (String, Json) {
    member(
        "properties",
        Json::Object(vec![member(TAG, Json::Object(schema))]),
    )
}
