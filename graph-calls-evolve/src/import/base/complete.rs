//! Completes the choices of a patch with the branches that follow from inheritance.
//!
//! A patch lists the types that may occur, such as `call.json` and `commsOperation.json`. For each
//! type that others derive from, the choice gets a branch for the type itself and one for each
//! derived type. Its last branch accepts all other tags.

use std::collections::{BTreeMap, BTreeSet};

use super::{Base, Lineage, member, tag, text};
use crate::import::dangling;
use crate::import::keywords::NodeKind;
use crate::import::lineage::Role;
use crate::import::notice::Notice;
use graph_calls_codegen::error::{Origin, quoted};
use graph_calls_codegen::ir::TAG;
use graph_calls_codegen::json::Json;

/// A branch of a choice.
struct Branch<'m> {
    json: Json,
    /// Whether it accepts collections.
    is_list: bool,
    /// The imported type that it refers to.
    ty: Option<&'m str>,
    /// The tags that it accepts.
    tags: Vec<String>,
    /// Whether it accepts the tags that no other branch lists.
    is_rest: bool,
}

impl<'m> Base<'m> {
    /// Completes every choice in a patched document, except the one at its root if that comes from
    /// the metadata (`is_generated`) and so is complete.
    pub(in crate::import) fn complete(
        &self,
        document: &mut Json,
        is_generated: bool,
        origin: &Origin,
        warnings: &mut Vec<Notice>,
    ) {
        let Json::Object(members) = document else {
            return;
        };
        if !is_generated {
            return self.visit(document, NodeKind::Schema, origin, warnings);
        }
        for (name, value) in members.iter_mut().filter(|(name, _)| name != "oneOf") {
            self.visit(
                value,
                NodeKind::Schema.below(name),
                &origin.child(name),
                warnings,
            );
        }
    }

    /// Recurses as deep as the JSON text, which the reader bounds.
    fn visit(
        &self,
        json: &mut Json,
        node_kind: NodeKind,
        origin: &Origin,
        warnings: &mut Vec<Notice>,
    ) {
        match json {
            Json::Object(members) if node_kind != NodeKind::Value => {
                for (name, value) in members {
                    let origin = origin.child(name);
                    if let ("oneOf", NodeKind::Schema, Json::Array(branches)) =
                        (name.as_str(), node_kind, &mut *value)
                    {
                        self.branches(branches, &origin, warnings);
                    }
                    self.visit(value, node_kind.below(name), &origin, warnings);
                }
            }
            Json::Array(items) if node_kind == NodeKind::List => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.visit(item, NodeKind::Schema, &origin.item(index), warnings);
                }
            }
            _ => {}
        }
    }

    fn branches(&self, branches: &mut Vec<Json>, origin: &Origin, warnings: &mut Vec<Notice>) {
        let types = self.titles.types.iter();
        let types: BTreeMap<&str, &'m str> =
            types.map(|(name, title)| (&*title.stem, *name)).collect();
        let given: Vec<Branch<'m>> = std::mem::take(branches)
            .into_iter()
            .map(|json| Branch::of(json, &types))
            .collect();
        // Branches without a fallback do not depend on the tag alone: nothing to complete.
        if !given.iter().any(|branch| branch.is_rest) {
            branches.extend(given.into_iter().map(|branch| branch.json));
            return;
        }
        let named: BTreeSet<(bool, &str)> = given
            .iter()
            .filter(|branch| !branch.is_rest)
            .flat_map(|branch| branch.tags.iter().map(|tag| (branch.is_list, tag.as_str())))
            .collect();
        let named: BTreeSet<(bool, String)> = named
            .into_iter()
            .map(|(is_list, tag)| (is_list, tag.to_owned()))
            .collect();
        let bases: BTreeSet<(bool, &str)> = given
            .iter()
            .filter_map(|branch| Some((branch.is_list, branch.ty?)))
            .collect();
        let mut added: BTreeSet<(bool, &str)> = BTreeSet::new();
        let mut completed: Vec<Branch<'m>> = Vec::new();
        for (index, branch) in given.into_iter().enumerate() {
            let is_list = branch.is_list;
            let Some(ty) = branch.ty.filter(|ty| branch.tags == [tag(ty)]) else {
                completed.push(branch);
                continue;
            };
            let mut ancestors = self.metadata.ancestors(ty).map(|(base, _)| base);
            if let Some(base) = ancestors.find(|base| bases.contains(&(is_list, base))) {
                let reason = format_args!(
                    "the branch of {} is implied by that of {}",
                    quoted(ty),
                    quoted(base)
                );
                let remedy = "remove it from the patch; the import adds it";
                warnings.push(Notice::overlay(origin.item(index), reason, remedy));
            }
            let derived: Vec<&'m str> = match self.lineage(ty).role {
                Role::Choice => self.descendants(ty),
                Role::Leaf | Role::Inlined => Vec::new(),
            };
            let derived: Vec<&'m str> = derived
                .into_iter()
                .filter(|derived| !self.is_abstract(derived))
                .filter(|derived| !named.contains(&(is_list, tag(derived))))
                .filter(|derived| added.insert((is_list, derived)))
                .collect();
            if !self.is_abstract(ty) {
                completed.push(self.own(ty, branch));
            } else if derived.is_empty() {
                let reason =
                    format_args!("{} is abstract, and no type derives from it", quoted(ty));
                let consequence = "the branch is ignored";
                warnings.push(Notice::overlay(origin.item(index), reason, consequence));
            }
            completed.extend(
                derived
                    .into_iter()
                    .map(|derived| self.of_derived(derived, is_list)),
            );
        }
        let tags = |is_list: bool| -> Vec<String> {
            let like = completed
                .iter()
                .filter(|of| of.is_list == is_list && !of.is_rest);
            like.flat_map(|branch| branch.tags.iter().cloned())
                .collect()
        };
        let tags = [tags(false), tags(true)];
        for mut branch in completed {
            if branch.is_rest {
                let tags = &tags[usize::from(branch.is_list)];
                if let Some(excluded) = dangling::excluded(&mut branch.json) {
                    *excluded = tags.iter().map(|tag| text(tag)).collect();
                }
            }
            branches.push(branch.json);
        }
    }

    /// Returns the branch of a listed type, adapted to its document in this metadata.
    fn own(&self, name: &'m str, mut branch: Branch<'m>) -> Branch<'m> {
        let lineage = self.lineage(name);
        let object = dangling::object_mut(&mut branch.json);
        let Json::Object(keywords) = object else {
            return branch;
        };
        let fragment = if lineage.role == Role::Choice {
            "#/$defs/base"
        } else {
            ""
        };
        for (keyword, value) in keywords.iter_mut() {
            if keyword == "$ref" {
                *value = text(&self.reference(name, fragment));
            }
        }
        let is_pinned = keywords.iter().any(|(keyword, _)| keyword == "properties");
        if !is_pinned && !self.pins(name, &lineage) {
            keywords.push(super::choice::pinned(vec![member(
                "const",
                text(&tag(name)),
            )]));
        }
        branch
    }

    /// Returns whether the document of a type pins its own tag.
    fn pins(&self, name: &str, lineage: &Lineage<'_>) -> bool {
        let is_entity = self
            .metadata
            .structured(name)
            .is_some_and(|of| of.is_entity);
        lineage.role == Role::Leaf && (is_entity || lineage.is_derived)
    }

    fn of_derived(&self, name: &'m str, is_list: bool) -> Branch<'m> {
        let one = self.branch(name);
        let json = if is_list {
            Json::Object(vec![
                member("type", text("array")),
                member("minItems", Json::Number(1.into())),
                member("items", one),
            ])
        } else {
            one
        };
        Branch {
            json,
            is_list,
            ty: Some(name),
            tags: vec![tag(name)],
            is_rest: false,
        }
    }
}

impl<'m> Branch<'m> {
    fn of(mut json: Json, types: &BTreeMap<&str, &'m str>) -> Self {
        let is_rest = dangling::excluded(&mut json).is_some();
        let (object, is_list) = dangling::object(&json);
        let file = object.get("$ref").and_then(Json::as_str);
        let (stem, fragment) = file
            .map(|file| file.split_once('#').unwrap_or((file, "")))
            .map(|(file, fragment)| (file.strip_suffix(".json").unwrap_or_default(), fragment))
            .unwrap_or_default();
        let is_type = fragment.is_empty() || fragment == "/$defs/base";
        let ty = types.get(stem).copied().filter(|_| is_type && !is_rest);
        let tag_schema = object
            .get("properties")
            .and_then(|members| members.get(TAG));
        let list = tag_schema.and_then(|schema| match (schema.get("const"), schema.get("enum")) {
            (Some(one), _) => Some(vec![one.clone()]),
            (None, Some(Json::Array(several))) => Some(several.clone()),
            _ => None,
        });
        let tags = match (list, ty) {
            _ if is_rest => dangling::excluded(&mut json)
                .map(|tags| tags.clone())
                .unwrap_or_default(),
            (Some(list), _) => list,
            (None, Some(ty)) => vec![text(&tag(ty))],
            (None, None) => vec![text(&format!("#{}{stem}", crate::import::titles::GRAPH))],
        };
        let tags = tags.iter().filter_map(Json::as_str).map(str::to_owned);
        let tags: Vec<String> = tags.collect();
        Self {
            json,
            is_list,
            ty,
            tags,
            is_rest,
        }
    }
}
