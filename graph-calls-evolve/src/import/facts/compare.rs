//! Facts of two dates: those that differ, and that no change of a type shows.

use std::collections::BTreeSet;

use super::{Declared, Document, Facts, Subject};
use crate::diff::{Callers, Change, Changes, Payloads, TypeChanges};
use crate::import::documents::{Scope, base};
use crate::import::merge;
use crate::import::metadata::Metadata;
use crate::import::overlay::Overlay;
use graph_calls_codegen::error::{Origin, quoted};
use graph_calls_codegen::json::Json;

/// Adds to the changes between two sets of documents what changed in the metadata that they were
/// made of, and does not show in them: what a patch of the overlay hides, and what documents do not
/// have.
///
/// `changes` are those between what [`documents`](crate::import::documents) makes of `old` and of
/// `new`, with this overlay and scope.
pub fn compare(
    old: &Metadata,
    new: &Metadata,
    overlay: &Overlay,
    scope: Scope,
    changes: &Changes,
) -> Changes {
    let old = Facts::of(&base(old, overlay, scope), overlay);
    let new = Facts::of(&base(new, overlay, scope), overlay);
    let comparison = Comparison {
        old: &old,
        new: &new,
        overlay,
        changes,
    };
    let subjects: BTreeSet<&Subject> = old.declared.keys().chain(new.declared.keys()).collect();
    let mut hidden: Vec<TypeChanges> = Vec::new();
    for subject in subjects {
        let told = comparison.subject(subject);
        if told.is_empty() {
            continue;
        }
        let document = comparison.document(subject);
        let name = if document.rust.is_empty() {
            subject.owner.clone()
        } else {
            document.rust.clone()
        };
        hidden.push(TypeChanges {
            name,
            changes: told,
        });
    }
    changes.clone().with(hidden)
}

struct Comparison<'c> {
    old: &'c Facts,
    new: &'c Facts,
    overlay: &'c Overlay,
    changes: &'c Changes,
}

impl Comparison<'_> {
    fn document(&self, subject: &Subject) -> Document {
        let new = self.new.documents.get(&subject.owner);
        let document = new.or(self.old.documents.get(&subject.owner));
        document.cloned().unwrap_or_default()
    }

    fn subject(&self, subject: &Subject) -> Vec<Change> {
        let old = self.old.declared.get(subject);
        let new = self.new.declared.get(subject);
        let mut told = Vec::new();
        match (old, new) {
            (Some(old), Some(new)) => {
                let aspects: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
                for aspect in aspects {
                    let (was, is) = (old.get(aspect), new.get(aspect));
                    if was != is && !self.is_shown(subject, aspect) {
                        told.push(self.change(subject, &differs(aspect, was, is)));
                    }
                }
            }
            (None, Some(is)) if !self.is_owner_new(subject) && !self.is_shown(subject, "") => {
                told.push(self.change(subject, &format!("is new: {}", words(is))));
            }
            (Some(was), None) if !self.is_owner_new(subject) && !self.is_shown(subject, "") => {
                told.push(self.change(subject, &format!("is gone: it was {}", words(was))));
            }
            _ => {}
        }
        told
    }

    /// Whether a member comes or goes with its owner, which is told.
    fn is_owner_new(&self, subject: &Subject) -> bool {
        let owner = Subject {
            owner: subject.owner.clone(),
            member: String::new(),
        };
        let is_there = |facts: &Facts| facts.declared.contains_key(&owner);
        !subject.member.is_empty() && is_there(self.old) != is_there(self.new)
    }

    fn change(&self, subject: &Subject, what: &str) -> Change {
        let stem = self.document(subject).stem;
        let of = match (subject.member.is_empty(), self.is_patched(&stem, subject)) {
            (true, _) => quoted(&subject.owner).to_string(),
            (false, false) => format!("member {}", quoted(&subject.member)),
            (false, true) => format!(
                "member {}, which a patch describes,",
                quoted(&subject.member)
            ),
        };
        let file = if stem.is_empty() {
            self.new.file.to_string()
        } else {
            format!("{stem}.json")
        };
        let origin = Origin::new(file, "");
        let place = if subject.member.is_empty() {
            origin
        } else {
            origin.child("properties").child(&subject.member)
        };
        Change {
            what: format!("in the metadata, {of} {what}"),
            place,
            callers: Callers::None,
            payloads: Payloads::Same,
            note: false,
        }
    }

    /// Whether the patch of a document says what a member is.
    fn is_patched(&self, stem: &str, subject: &Subject) -> bool {
        let Some((_, patch)) = self.overlay.patches.get(stem) else {
            return false;
        };
        let below = patch.get("$defs").and_then(|of| of.get("base"));
        [Some(patch), below].into_iter().flatten().any(|schema| {
            let member = schema.get("properties");
            let member = member.and_then(|members: &Json| members.get(&subject.member));
            member.is_some_and(|member| !merge::is_annotation(member))
        })
    }

    /// Whether a change of a type tells of this one, so that it need not be told again.
    fn is_shown(&self, subject: &Subject, aspect: &str) -> bool {
        let document = self.document(subject);
        if self.is_patched(&document.stem, subject) {
            return false;
        }
        let files: BTreeSet<String> = std::iter::once(&document.stem)
            .chain(&document.written_into)
            .map(|stem| format!("{stem}.json"))
            .collect();
        let name = quoted(&subject.member).to_string();
        let mut changes = self.changes.iter();
        changes.any(|change| {
            let what = &*change.what;
            if !files.contains(change.place.file()) {
                return false;
            }
            if subject.member.is_empty() {
                let is_of_type = what.starts_with("is new") || what.starts_with("is gone");
                return match aspect {
                    "" => is_of_type,
                    "kind" => what.starts_with("is ") && what.contains(" now, was "),
                    "path" => what.starts_with("`PATH`"),
                    "return type" => what.starts_with("answers with"),
                    _ => false,
                };
            }
            if !what.contains(&format!("member {name}")) && !what.contains(&format!("of {name}")) {
                return false;
            }
            let is_of_null = what.contains("may be null") || what.contains("may not be null");
            let is_of_presence = what.contains("must be there") || what.contains("may be absent");
            match aspect {
                "" => what.contains("is new") || what.contains("is gone"),
                // A parameter that may not be null is required.
                "null" | "presence" => is_of_null || is_of_presence,
                "kind" | "type" => !is_of_null && !is_of_presence,
                "MaxLength" => what.contains("`maxLength`"),
                _ => false,
            }
        })
    }
}

fn differs(aspect: &str, was: Option<&String>, is: Option<&String>) -> String {
    let shown = |value: Option<&String>| match value {
        Some(value) => quoted(value).to_string(),
        None => "not there".to_owned(),
    };
    if aspect == "kind" {
        let plain = |value: Option<&String>| value.cloned().unwrap_or_default();
        return format!("is {} now, was {}", plain(is), plain(was));
    }
    format!(
        "has another {aspect}: {} now, was {}",
        shown(is),
        shown(was)
    )
}

/// What is declared, in words: a property, its type, whether null is allowed.
fn words(declared: &Declared) -> String {
    let kind = declared.get("kind").cloned().unwrap_or_default();
    let others = declared.iter().filter(|(aspect, _)| **aspect != "kind");
    others.fold(kind, |words, (aspect, value)| {
        format!("{words}, {aspect} {}", quoted(value))
    })
}
