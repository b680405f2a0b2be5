//! Reports the facts that differ between two versions and that no change of a type shows.

use std::collections::BTreeSet;

use super::{Declared, Document, Facts, Subject};
use crate::diff::{Callers, Change, Changes, Payloads, TypeChanges};
use crate::import::documents::{Scope, base};
use crate::import::merge;
use crate::import::metadata::Metadata;
use crate::import::overlay::Overlay;
use graph_calls_codegen::error::{Origin, quoted};
use graph_calls_codegen::json::Json;

/// Adds to the changes between two sets of documents the changes of their metadata that the documents
/// do not show, because a patch hides them or because documents do not represent them.
///
/// `changes` must be the changes between the [`documents`](crate::import::documents) generated from
/// `old` and from `new`, with this overlay and scope.
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
    let mut all: Vec<TypeChanges> = Vec::new();
    for subject in subjects {
        let hidden = comparison.subject(subject);
        if hidden.is_empty() {
            continue;
        }
        let document = comparison.document(subject);
        let name = if document.rust.is_empty() {
            subject.owner.clone()
        } else {
            document.rust.clone()
        };
        all.push(TypeChanges {
            name,
            changes: hidden,
        });
    }
    changes.clone().with(all)
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
        let mut changes = Vec::new();
        match (old, new) {
            (Some(old), Some(new)) => {
                let aspects: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
                for aspect in aspects {
                    let (was, is) = (old.get(aspect), new.get(aspect));
                    if was != is && !self.is_shown(subject, aspect) {
                        changes.push(self.change(subject, &differs(aspect, was, is)));
                    }
                }
            }
            (None, Some(is)) if !self.is_owner_changed(subject) && !self.is_shown(subject, "") => {
                changes.push(self.change(subject, &format!("is new: {}", words(is))));
            }
            (Some(was), None) if !self.is_owner_changed(subject) && !self.is_shown(subject, "") => {
                changes.push(self.change(subject, &format!("is gone: it was {}", words(was))));
            }
            _ => {}
        }
        changes
    }

    /// Returns whether a member was added or removed with its owner, which is reported there.
    fn is_owner_changed(&self, subject: &Subject) -> bool {
        let owner = Subject {
            owner: subject.owner.clone(),
            member: String::new(),
        };
        let exists = |facts: &Facts| facts.declared.contains_key(&owner);
        !subject.member.is_empty() && exists(self.old) != exists(self.new)
    }

    fn change(&self, subject: &Subject, what: &str) -> Change {
        let stem = self.document(subject).stem;
        let of = match (subject.member.is_empty(), self.is_patched(&stem, subject)) {
            (true, _) => quoted(&subject.owner).to_string(),
            (false, false) => format!("member {}", quoted(&subject.member)),
            (false, true) => format!(
                "member {}, which a patch redefines,",
                quoted(&subject.member)
            ),
        };
        let file = if stem.is_empty() {
            self.new.file.to_string()
        } else {
            format!("{stem}.json")
        };
        let root = Origin::new(file, "");
        let origin = if subject.member.is_empty() {
            root
        } else {
            root.child("properties").child(&subject.member)
        };
        Change {
            what: format!("in the metadata, {of} {what}"),
            origin,
            callers: Callers::None,
            payloads: Payloads::Same,
            note: false,
        }
    }

    /// Returns whether the patch of a document defines the schema of a member.
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

    /// Returns whether a change of a type already reports this change.
    fn is_shown(&self, subject: &Subject, aspect: &str) -> bool {
        let document = self.document(subject);
        if self.is_patched(&document.stem, subject) {
            return false;
        }
        let files: BTreeSet<String> = std::iter::once(&document.stem)
            .chain(&document.inlined_into)
            .map(|stem| format!("{stem}.json"))
            .collect();
        let name = quoted(&subject.member).to_string();
        let mut changes = self.changes.iter();
        changes.any(|change| {
            let what = &*change.what;
            if !files.contains(change.origin.file()) {
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
            let is_of_null = what.contains("may be null") || what.contains("may no longer be null");
            let is_of_presence = ["is required", "and required", "is optional"]
                .iter()
                .any(|words| what.contains(words));
            match aspect {
                "" => what.contains("is new") || what.contains("is gone"),
                // A parameter that is not nullable is required.
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
        None => "absent".to_owned(),
    };
    if aspect == "kind" {
        let plain = |value: Option<&String>| value.cloned().unwrap_or_default();
        return format!("is {} now, was {}", plain(is), plain(was));
    }
    format!(
        "has a different {aspect}: {} now, was {}",
        shown(is),
        shown(was)
    )
}

/// Describes the declarations: kind, type, whether null is allowed.
fn words(declared: &Declared) -> String {
    let kind = declared.get("kind").cloned().unwrap_or_default();
    let others = declared.iter().filter(|(aspect, _)| **aspect != "kind");
    others.fold(kind, |words, (aspect, value)| {
        format!("{words}, {aspect} {}", quoted(value))
    })
}
