//! A type from which others derive: a choice by the type tag.

use std::collections::BTreeSet;

use super::{Base, Lineage, Members, Name, Tag, member, tag, text, texts};
use crate::import::lineage::Role;
use graph_calls_codegen::ir::TAG;
use graph_calls_codegen::json::Json;

impl<'m> Base<'m> {
    /// A branch for the type itself, one for each below it, and one for types that are not known.
    pub(super) fn choice(&mut self, name: &'m str, title: &Name, lineage: &Lineage<'m>) -> Members {
        let is_abstract = lineage.is_abstract;
        let part = if lineage.is_bare() {
            &title.part
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
        let known = member("enum", texts(tags.iter().map(String::as_str)));
        let unknown = pinned(vec![
            member("type", text("string")),
            member("not", Json::Object(vec![known])),
        ]);
        branches.push(Json::Object(vec![
            member("$ref", text(&own)),
            member("required", texts([TAG])),
            unknown,
        ]));

        let tag = if is_abstract { Tag::Any } else { Tag::Base };
        let mut definition = vec![member("title", text(&title.part))];
        definition.extend(self.object(name, title, lineage, tag));
        let definitions = vec![member(part, Json::Object(definition))];
        vec![
            member("oneOf", Json::Array(branches)),
            member("$defs", Json::Object(definitions)),
        ]
    }

    /// The branch of a type below: its document, unless that is a choice again.
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

    /// All types below one, sorted as their documents are.
    pub(super) fn descendants(&self, name: &str) -> Vec<&'m str> {
        let derived = |name: &str| self.closure.derived.get(name).into_iter().flatten();
        let mut found: BTreeSet<(&str, &'m str)> = BTreeSet::new();
        let mut open: Vec<&'m str> = derived(name).copied().collect();
        while let Some(next) = open.pop() {
            let stem = self.titles.types.get(next).map(|title| &*title.stem);
            if found.insert((stem.unwrap_or_default(), next)) {
                open.extend(derived(next));
            }
        }
        found.into_iter().map(|(_, name)| name).collect()
    }

    pub(super) fn is_abstract(&self, name: &str) -> bool {
        let structured = self.metadata.structured(name);
        structured.is_some_and(|of| of.is_abstract)
    }
}

/// `properties` that pin the type tag.
pub(super) fn pinned(schema: Members) -> (String, Json) {
    member(
        "properties",
        Json::Object(vec![member(TAG, Json::Object(schema))]),
    )
}
