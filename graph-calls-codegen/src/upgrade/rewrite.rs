//! Writing the documents as they are to be.

use std::sync::Arc;

use super::Note;
use super::plan::{Fate, plan};
use super::pointer::child;
use super::survey::Surveyed;
use crate::error::Origin;
use crate::json::Json;
use crate::report::Report;

/// Rewrites one document.
pub(super) struct Rewriter<'a> {
    pub(super) file: Arc<str>,
    pub(super) surveyed: &'a Surveyed,
    pub(super) notes: &'a mut Vec<Note>,
    pub(super) report: &'a mut Report,
}

type Members = Vec<(String, Json)>;

impl Rewriter<'_> {
    pub(super) fn document(&mut self, json: &Json) -> Json {
        let rewritten = self.schema(json, "");
        for (pointer, text) in &self.surveyed.notes {
            self.notes.push(Note {
                origin: Origin::new(Arc::clone(&self.file), pointer.as_str()),
                text: text.clone(),
            });
        }
        rewritten
    }

    /// The schema that is at `pointer`; the reader of JSON bounds how deep schemas nest.
    fn schema(&mut self, schema: &Json, pointer: &str) -> Json {
        let (Json::Object(members), Some(place)) = (schema, self.surveyed.places.get(pointer))
        else {
            return schema.clone();
        };
        let fates = plan(members, place.context);
        let has_not = members.iter().any(|(name, _)| name == "not");
        let companions = members.iter().zip(&fates);
        let companions: Members = companions
            .filter(|(_, fate)| matches!(fate, Fate::Companion))
            .map(|(member, _)| member.clone())
            .collect();
        let mut written = Members::with_capacity(members.len());
        let mut branches = Vec::new();
        for ((name, value), fate) in members.iter().zip(fates) {
            let from = child(pointer, name);
            match fate {
                Fate::Same => {
                    let value = self.value(value, &from, true);
                    written.push((name.clone(), value));
                }
                Fate::Unknown => {
                    let value = self.value(value, &from, false);
                    written.push((name.clone(), value));
                }
                Fate::Reference => {
                    let reference = self.surveyed.references.get(&from);
                    let value =
                        reference.map_or_else(|| value.clone(), |text| Json::String(text.clone()));
                    written.push((name.clone(), value));
                }
                Fate::Dropped(reason) => {
                    self.notes.extend(reason.map(|text| Note {
                        origin: Origin::new(Arc::clone(&self.file), from),
                        text: format!("{text}; it is left out"),
                    }));
                }
                Fate::Written(members) => {
                    let members = members.into_iter();
                    written.extend(members.map(|(name, value)| (name.to_owned(), value)));
                }
                Fate::Schema(to) => {
                    let value = self.schema(value, &from);
                    written.push((to.trim_start_matches('/').to_owned(), value));
                }
                Fate::Hidden(_) => {
                    let contains = ("contains".to_owned(), self.schema(value, &from));
                    let mut inner = vec![contains];
                    inner.extend(companions.iter().cloned());
                    let twice = object("not", Json::Object(inner));
                    if has_not {
                        branches.push(object("not", twice));
                    } else {
                        written.push(("not".to_owned(), twice));
                    }
                }
                Fate::Companion => {}
                Fate::Branch => branches.push(object("$ref", Json::String("#".to_owned()))),
                Fate::Named(to, renamed) => {
                    let Json::Object(members) = value else {
                        written.push((to.to_owned(), value.clone()));
                        continue;
                    };
                    let members = members.iter().map(|(name, value)| {
                        let value = self.schema(value, &child(&from, name));
                        (renamed.get(name).unwrap_or(name).clone(), value)
                    });
                    let members = members.collect();
                    merge(&mut written, to, members);
                }
                Fate::Listed(to) => {
                    let Json::Array(items) = value else {
                        written.push((to.to_owned(), value.clone()));
                        continue;
                    };
                    let items = items.iter().enumerate();
                    let items = items
                        .map(|(index, item)| self.schema(item, &child(&from, &index.to_string())));
                    written.push((to.to_owned(), Json::Array(items.collect())));
                }
                Fate::Dependencies => written.extend(self.dependencies(value, &from)),
                Fate::Error(reason, remedy) => {
                    let origin = Origin::new(Arc::clone(&self.file), from);
                    self.report.error(&origin, reason, remedy);
                }
            }
        }
        if !branches.is_empty() {
            let all_of = written.iter_mut().find(|(name, _)| name == "allOf");
            match all_of {
                Some((_, Json::Array(there))) => there.extend(branches),
                Some(_) => {}
                None => written.push(("allOf".to_owned(), Json::Array(branches))),
            }
        }
        Json::Object(written)
    }

    fn dependencies(&mut self, value: &Json, from: &str) -> Members {
        let Json::Object(members) = value else {
            return Vec::new();
        };
        let (mut required, mut schemas) = (Vec::new(), Vec::new());
        for (name, value) in members {
            if matches!(value, Json::Array(_)) {
                required.push((name.clone(), value.clone()));
            } else {
                let value = self.schema(value, &child(from, name));
                schemas.push((name.clone(), value));
            }
        }
        let both = [
            ("dependentRequired", required),
            ("dependentSchemas", schemas),
        ];
        let both = both.into_iter().filter(|(_, members)| !members.is_empty());
        both.map(|(name, members)| (name.to_owned(), Json::Object(members)))
            .collect()
    }

    /// A value that is no schema, with the schemas in it to which references lead; these stay as they are where the
    /// value is that of `keyword`, which means something itself.
    fn value(&mut self, value: &Json, pointer: &str, is_keyword: bool) -> Json {
        let extra = &self.surveyed.extra;
        if extra.is_empty() {
            return value.clone();
        }
        let within = format!("{pointer}/");
        let below = extra.range(within.clone()..).next();
        if !extra.contains(pointer) && !below.is_some_and(|place| place.starts_with(&within)) {
            return value.clone();
        }
        let rewritten = if extra.contains(pointer) {
            self.schema(value, pointer)
        } else {
            match value {
                Json::Object(members) => Json::Object(
                    members
                        .iter()
                        .map(|(name, value)| {
                            (
                                name.clone(),
                                self.value(value, &child(pointer, name), false),
                            )
                        })
                        .collect(),
                ),
                Json::Array(items) => Json::Array(
                    items
                        .iter()
                        .enumerate()
                        .map(|(index, item)| {
                            self.value(item, &child(pointer, &index.to_string()), false)
                        })
                        .collect(),
                ),
                other => other.clone(),
            }
        };
        if is_keyword && rewritten.to_string() != value.to_string() {
            let origin = Origin::new(Arc::clone(&self.file), pointer);
            let reason = "a reference takes a part of this value for a schema, which the upgrade would change";
            let remedy = "put that schema under `definitions`, and refer to it there";
            self.report.error(&origin, reason, remedy);
        }
        rewritten
    }
}

fn object(name: &str, value: Json) -> Json {
    Json::Object(vec![(name.to_owned(), value)])
}

/// Adds members to an object among the keywords that may be there already: `definitions` and `$defs` become one.
fn merge(written: &mut Members, name: &str, members: Members) {
    match written.iter_mut().find(|(found, _)| found == name) {
        Some((_, Json::Object(there))) => there.extend(members),
        _ => written.push((name.to_owned(), Json::Object(members))),
    }
}
