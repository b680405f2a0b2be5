//! Generates documents from metadata and overlay.

use std::collections::{BTreeMap, BTreeSet};

use super::base::{Base, head};
use super::canonical;
use super::closure::Closure;
use super::contradictions;
use super::dangling;
use super::directions::{self, Declared};
use super::fit;
use super::merge;
use super::metadata::Metadata;
use super::notice::Notice;
use super::overlay::Overlay;
use super::paths::Paths;
use super::titles::{Titles, signature};
use graph_calls_codegen::error::{Origin, quoted};
use graph_calls_codegen::json::Json;

/// The part of the metadata to import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Everything reachable from the roots of the overlay, except the types that it cuts.
    Closure,
    /// Every type, enum and action that is bound to one.
    All,
}

/// The documents generated from metadata and overlay.
#[derive(Debug, Clone, Default)]
pub struct Documents {
    /// The texts by file name.
    pub files: BTreeMap<String, String>,
    /// The warnings, in the order in which they occurred.
    pub warnings: Vec<Notice>,
}

/// Generates a document for each type, enum and action from the metadata, and applies its patch.
///
/// The output is deterministic.
pub fn documents(metadata: &Metadata, overlay: &Overlay, scope: Scope) -> Documents {
    let mut base = base(metadata, overlay, scope);
    let mut documents: BTreeMap<String, Json> = BTreeMap::new();
    let types: Vec<&str> = base.closure.types.iter().copied().collect();
    for name in types {
        let document = base.of_type(name);
        let title = base.titles.types.get(name).cloned().unwrap_or_default();
        base.untyped(&title.stem, overlay);
        documents.insert(title.stem, document);
    }
    let actions: Vec<usize> = base.closure.actions.iter().copied().collect();
    for index in actions {
        let document = base.of_action(index);
        let title = base.titles.actions.get(&index).cloned().unwrap_or_default();
        base.untyped(&title.stem, overlay);
        documents.insert(title.stem, document);
    }
    let mut warnings = std::mem::take(&mut base.warnings);
    let files = patched(documents, overlay, &base, &mut warnings);
    Documents { files, warnings }
}

pub(super) fn base<'m>(metadata: &'m Metadata, overlay: &'m Overlay, scope: Scope) -> Base<'m> {
    let bounds = &overlay.bounds;
    let (closure, paths) = match scope {
        Scope::Closure => (
            Closure::of(metadata, bounds),
            Paths::from(metadata, bounds.services.iter()),
        ),
        Scope::All => (
            Closure::all(metadata),
            Paths::from(metadata, metadata.services.keys()),
        ),
    };
    let titles = Titles::new(metadata, &closure, overlay);
    let warnings = match scope {
        Scope::Closure => missing(metadata, overlay),
        Scope::All => Vec::new(),
    };
    Base {
        metadata,
        bounds,
        closure,
        titles,
        paths,
        warnings,
        untyped: Vec::new(),
    }
}

impl Base<'_> {
    /// Warns of the members whose type neither the metadata nor the patch declares.
    fn untyped(&mut self, stem: &str, overlay: &Overlay) {
        let patch = overlay.patches.get(stem).map(|(_, patch)| patch);
        let below = patch.and_then(|patch| patch.get("$defs")?.get("base"));
        let schemas = [patch, below];
        for (member, warning) in std::mem::take(&mut self.untyped) {
            let mut schemas = schemas.iter().flatten();
            let is_typed = schemas.any(|schema| {
                let schema = schema.get("properties").and_then(|of| of.get(&member));
                schema.is_some_and(|schema| !merge::is_annotation(schema))
            });
            if !is_typed {
                self.warnings.push(warning);
            }
        }
    }
}

/// Warns of names in `closure.json` that the metadata lacks, except under `cut`.
fn missing(metadata: &Metadata, overlay: &Overlay) -> Vec<Notice> {
    let bounds = &overlay.bounds;
    let has = |name: &str| metadata.types.contains_key(name);
    let actions: BTreeSet<String> = metadata.actions.iter().map(signature).collect();
    let roots = bounds.roots.iter().map(|name| ("roots", name, has(name)));
    let inlined = bounds.inlined.iter();
    let inlined = inlined.map(|name| ("inlined", name, has(name)));
    let services = bounds.services.iter();
    let services = services.map(|name| ("services", name, metadata.services.contains_key(name)));
    let names = bounds.names.keys();
    let names = names.map(|name| ("names", name, actions.contains(name)));
    let all = roots.chain(services).chain(inlined).chain(names);
    all.filter(|(_, _, exists)| !exists)
        .map(|(list, name, _)| {
            let origin = Origin::new(&*bounds.file, "").child(list);
            let reason = format_args!("the metadata has no {}", quoted(name));
            Notice::overlay(
                origin,
                reason,
                "remove it here if it was removed from Graph",
            )
        })
        .collect()
}

/// Returns the patched documents, and those that consist of a patch alone.
fn patched(
    mut documents: BTreeMap<String, Json>,
    overlay: &Overlay,
    of_metadata: &Base<'_>,
    warnings: &mut Vec<Notice>,
) -> BTreeMap<String, String> {
    let mut before: BTreeMap<&str, Json> = BTreeMap::new();
    let declared = Declared::of(&documents);
    for (name, (file, patch)) in &overlay.patches {
        let origin = Origin::new(&**file, "");
        if let Some(base) = documents.remove(name) {
            before.insert(name, base.clone());
            let patch = fit::fit(&base, patch.clone(), &origin, warnings);
            let is_own = patch.get("oneOf").is_none();
            let mut document = merge::merge(base, &patch, origin.clone(), warnings);
            of_metadata.complete(&mut document, is_own, &origin, warnings);
            documents.insert(name.clone(), document);
        } else if overlay.bounds.documented.contains(name) {
            let mut document = merge::alone(Json::Object(head(name)), patch, &origin);
            of_metadata.complete(&mut document, false, &origin, warnings);
            documents.insert(name.clone(), document);
        } else {
            let reason = format_args!("there is no document {} to patch", quoted(name));
            let remedy = "remove the patch, or list it under `documented` in closure.json";
            warnings.push(Notice::overlay(origin, reason, remedy));
        }
    }
    for name in &overlay.bounds.documented {
        if !overlay.patches.contains_key(name) {
            let origin = Origin::new(&*overlay.bounds.file, "").child("documented");
            let reason = format_args!("{} has no patch", quoted(name));
            let remedy = format!("add {name}.json beside this file");
            warnings.push(Notice::overlay(origin, reason, remedy));
        }
    }
    dangling::prune(&mut documents, overlay, warnings);
    contradictions::resolve(&mut documents, &before, overlay, warnings);
    let (received, sent) = (&overlay.bounds.received, &overlay.bounds.sent);
    directions::apply(&mut documents, &declared, received, sent);
    let texts = documents.into_iter();
    texts
        .map(|(name, document)| (format!("{name}.json"), canonical::text(document)))
        .collect()
}
