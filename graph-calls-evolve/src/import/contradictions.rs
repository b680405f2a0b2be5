//! Finds members that accept nothing but null after a patch was applied.
//!
//! `{"type": ["array", "null"], "anyOf": [{"$ref": "x.json"}, {"type": "null"}]}` is the result of a
//! patch that contradicts the metadata. The metadata takes precedence: payloads have the types that
//! Microsoft declares.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::merge::is_annotation_name;
use super::notice::{Notice, shown};
use super::overlay::Overlay;
use graph_calls_codegen::error::{Origin, quoted};
use graph_calls_codegen::json::Json;

use crate::types::{self, ALL, NULL};

type Documents = BTreeMap<String, Json>;

/// The maximum nesting of schemas to inspect; deeper schemas are assumed to accept everything.
const MAX_DEPTH: usize = 64;

/// The maximum number of schemas to inspect for one member; beyond it, everything is accepted.
const FUEL: usize = 1000;

/// A location in a document and its replacement.
struct Correction {
    stem: String,
    path: Vec<String>,
    schema: Json,
}

/// Replaces each such member with its schema from the metadata and warns. `before` has the documents
/// from the metadata alone.
pub(super) fn resolve(
    documents: &mut Documents,
    before: &BTreeMap<&str, Json>,
    overlay: &Overlay,
    warnings: &mut Vec<Notice>,
) {
    let mut corrections = Vec::new();
    for (stem, base) in before {
        let Some(document) = documents.get(*stem) else {
            continue;
        };
        let mut finder = Finder {
            documents,
            stem,
            origin: origin(overlay, stem),
            corrections: &mut corrections,
            warnings,
        };
        for path in MEMBERS {
            if let (Some(was), Some(is)) = (at(base, path), at(document, path)) {
                finder.members(was, is, path);
            }
        }
    }
    correct(documents, corrections);
    let mut corrections = Vec::new();
    for (stem, document) in &*documents {
        inherited(
            documents,
            before,
            overlay,
            (stem, document),
            &mut corrections,
            warnings,
        );
    }
    correct(documents, corrections);
}

/// The locations of members in a document.
const MEMBERS: [&[&str]; 2] = [&["properties"], &["$defs", "base", "properties"]];

struct Finder<'d> {
    documents: &'d Documents,
    stem: &'d str,
    origin: Origin,
    corrections: &'d mut Vec<Correction>,
    warnings: &'d mut Vec<Notice>,
}

impl Finder<'_> {
    fn members(&mut self, was: &Json, is: &Json, path: &[&str]) {
        let Json::Object(members) = is else {
            return;
        };
        for (name, is) in members {
            if let Some(was) = was.get(name) {
                let path = path.iter().copied().chain([name.as_str()]);
                self.value(was, is, path.map(str::to_owned).collect());
            }
        }
    }

    fn value(&mut self, was: &Json, is: &Json, mut path: Vec<String>) {
        let kinds = |schema| kinds(schema, self.stem, self.documents);
        if kinds(is) & !NULL == 0 && kinds(was) & !NULL != 0 {
            let reason = format_args!(
                "the metadata declares {}, and with the patch only null is valid: {}",
                shown(was),
                shown(is)
            );
            let remedy = "the patch is ignored here; correct it";
            let origin = path
                .iter()
                .fold(self.origin.clone(), |at, name| at.child(name));
            self.warnings.push(Notice::overlay(origin, reason, remedy));
            self.corrections.push(Correction {
                stem: self.stem.to_owned(),
                path,
                schema: with_annotations(was, is),
            });
        } else if let (Some(was), Some(is)) = (was.get("items"), is.get("items")) {
            path.push("items".to_owned());
            self.value(was, is, path);
        }
    }
}

/// Finds members of a base whose type in the patch contradicts the declaration in a derived type.
fn inherited(
    documents: &Documents,
    before: &BTreeMap<&str, Json>,
    overlay: &Overlay,
    (stem, document): (&str, &Json),
    corrections: &mut Vec<Correction>,
    warnings: &mut Vec<Notice>,
) {
    for object in [Some(document), at(document, &["$defs", "base"])] {
        let Some(Json::Object(own)) = object.and_then(|object| object.get("properties")) else {
            continue;
        };
        let mut object = object;
        // The metadata bounds chains of bases, but patches may refer in a cycle.
        for _ in 0..MAX_DEPTH {
            let bases = object.and_then(|object| object.get("allOf"));
            let reference = match bases {
                Some(Json::Array(bases)) => bases.first().and_then(|base| base.get("$ref")),
                _ => None,
            };
            let base = reference.and_then(Json::as_str).and_then(base_of);
            let Some((base, schema)) = base.and_then(|base| {
                let schema = at(documents.get(base)?, &["$defs", "base"])?;
                Some((base, schema))
            }) else {
                break;
            };
            for (name, is) in own {
                let Some(above) = at(schema, &["properties", name]) else {
                    continue;
                };
                let common = kinds(is, stem, documents) & kinds(above, base, documents);
                let path = ["$defs", "base", "properties", name];
                let is_of_metadata = before.get(base).is_none_or(|of| at(of, &path).is_some());
                if common & !NULL != 0 || is_of_metadata {
                    continue;
                }
                let reason = format_args!(
                    "the patch says {}, and the metadata declares {} for {} in {}, which derives from this",
                    shown(above),
                    shown(is),
                    quoted(name),
                    quoted(stem)
                );
                let remedy = "any value is allowed here; correct the patch";
                let place = path
                    .iter()
                    .fold(origin(overlay, base), |at, name| at.child(name));
                warnings.push(Notice::overlay(place, reason, remedy));
                corrections.push(Correction {
                    stem: base.to_owned(),
                    path: path.map(str::to_owned).to_vec(),
                    schema: with_annotations(&Json::Object(Vec::new()), above),
                });
            }
            object = Some(schema);
        }
    }
}

/// `identity` of `identity.json#/$defs/base`.
fn base_of(reference: &str) -> Option<&str> {
    let (file, fragment) = reference.split_once('#')?;
    (fragment == "/$defs/base")
        .then_some(file)?
        .strip_suffix(".json")
}

fn origin(overlay: &Overlay, stem: &str) -> Origin {
    let file = overlay.patches.get(stem).map(|(file, _)| file.as_str());
    Origin::new(file.unwrap_or_default(), "")
}

fn correct(documents: &mut Documents, corrections: Vec<Correction>) {
    for correction in corrections {
        let document = documents.get_mut(&correction.stem);
        let mut path = correction.path.iter();
        let place = document.and_then(|document| {
            path.try_fold(document, |json, name| super::dangling::get_mut(json, name))
        });
        if let Some(place) = place {
            *place = correction.schema;
        }
    }
}

/// Returns the schema from the metadata with the annotations of the patch.
fn with_annotations(was: &Json, is: &Json) -> Json {
    let members = |json: &Json| match json {
        Json::Object(members) => members.clone(),
        _ => Vec::new(),
    };
    let mut schema = members(was);
    let annotations = members(is).into_iter();
    schema.extend(annotations.filter(|(name, _)| {
        is_annotation_name(name) && name != "$comment" && was.get(name).is_none()
    }));
    Json::Object(schema)
}

fn at<'j>(json: &'j Json, path: &[&str]) -> Option<&'j Json> {
    path.iter().try_fold(json, |json, name| json.get(name))
}

/// Returns a superset of the JSON types that a schema accepts.
fn kinds(schema: &Json, stem: &str, documents: &Documents) -> u8 {
    let fuel = Cell::new(FUEL);
    Kinds {
        documents,
        fuel: &fuel,
        depth: 0,
    }
    .of(schema, stem)
}

/// A computation of types, and its remaining budget.
#[derive(Clone, Copy)]
struct Kinds<'d> {
    documents: &'d Documents,
    fuel: &'d Cell<usize>,
    depth: usize,
}

impl Kinds<'_> {
    fn of(self, schema: &Json, stem: &str) -> u8 {
        let Json::Object(keywords) = schema else {
            return if matches!(schema, Json::Bool(false)) {
                0
            } else {
                ALL
            };
        };
        let fuel = self.fuel.get();
        if fuel == 0 || self.depth >= MAX_DEPTH {
            return ALL;
        }
        self.fuel.set(fuel - 1);
        let inner = Self {
            depth: self.depth + 1,
            ..self
        };
        let below = |schema: &Json| inner.of(schema, stem);
        let mut left = ALL;
        for (keyword, value) in keywords {
            left &= match (keyword.as_str(), value) {
                ("type", Json::String(ty)) => of_type(ty),
                ("type", Json::Array(types)) => {
                    let types = types.iter().filter_map(Json::as_str);
                    types.fold(0, |kinds, ty| kinds | of_type(ty))
                }
                ("enum", Json::Array(values)) => values
                    .iter()
                    .fold(0, |kinds, value| kinds | of_value(value)),
                ("const", value) => of_value(value),
                ("anyOf" | "oneOf", Json::Array(branches)) => branches
                    .iter()
                    .fold(0, |kinds, branch| kinds | below(branch)),
                ("allOf", Json::Array(branches)) => branches
                    .iter()
                    .fold(ALL, |kinds, branch| kinds & below(branch)),
                ("$ref", Json::String(reference)) => {
                    let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
                    let target = file.strip_suffix(".json").unwrap_or(stem);
                    let path: Vec<&str> = fragment.split('/').skip(1).collect();
                    let schema = self.documents.get(target).and_then(|of| at(of, &path));
                    schema.map_or(ALL, |schema| inner.of(schema, target))
                }
                _ => ALL,
            };
        }
        left
    }
}

fn of_type(name: &str) -> u8 {
    types::named(name).unwrap_or(ALL)
}

fn of_value(value: &Json) -> u8 {
    match value {
        Json::Null => NULL,
        Json::Bool(_) => types::BOOLEAN,
        Json::Number(_) => types::NUMBER,
        Json::String(_) => types::STRING,
        Json::Array(_) => types::ARRAY,
        Json::Object(_) => types::OBJECT,
    }
}
