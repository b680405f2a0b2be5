//! Notes on likely mistakes that are valid, such as misspelled members. Notes do not affect the verdict.
//!
//! Walks the text of the payload together with the schema. A note quotes members, tags and enum members
//! of the schema, and nothing of the payload except the pointer.

mod applicable;
mod likeness;
mod tags;
mod walk;

use std::{cmp::Reverse, ops::Range};

use graph_calls_model::__private::Rules;

pub(super) use self::likeness::last_name;
use self::{tags::Tags, walk::Walk};
use super::{types::Type, verdict::LocatedViolation};
use crate::json;

/// The maximum number of notes to keep for a payload; the others are counted.
const MAX_NOTES: usize = 64;

/// The maximum length of a pointer in bytes, as for violations.
const MAX_POINTER: usize = 256;

/// The maximum size of a payload to validate again with corrected tags, in bytes: the corrected text may be
/// several times as long.
const MAX_CORRECTED: usize = 256 << 10;

/// A likely mistake in a payload.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// JSON pointer into the payload; ends in `…` if truncated.
    pub(super) instance: String,
    /// The range in the payload.
    pub(super) span: Range<usize>,
    /// The mistake and its correction.
    pub(super) sentence: String,
}

/// The notes on a payload.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) kept: Vec<Note>,
    /// The number of notes that were not kept.
    pub(super) omitted: usize,
}

impl Notes {
    /// Adds a note that there may be more violations than the reported one.
    pub(super) fn first_only(&mut self) {
        let sentence = "the payload is too large to report more than the first violation; others are not counted";
        self.push("", 0..0, || sentence.to_owned());
    }

    fn push(&mut self, pointer: &str, span: Range<usize>, sentence: impl FnOnce() -> String) {
        if self.kept.len() == MAX_NOTES {
            self.omitted += 1;
            return;
        }
        self.kept.push(Note {
            instance: shortened(pointer),
            span,
            sentence: sentence(),
        });
    }
}

/// Truncates a pointer.
pub(super) fn shortened(pointer: &str) -> String {
    if pointer.len() <= MAX_POINTER {
        return pointer.to_owned();
    }
    let room = MAX_POINTER - '…'.len_utf8();
    let end = (0..=room).rev().find(|end| pointer.is_char_boundary(*end));
    format!("{}…", pointer.get(..end.unwrap_or(0)).unwrap_or_default())
}

/// Returns the notes on a payload that was validated as `of` with these violations. Invalid JSON has no
/// notes.
pub(super) fn notes(payload: &[u8], of: &Type, violations: &[LocatedViolation]) -> Notes {
    let mut notes = Notes::default();
    if violations.iter().any(LocatedViolation::is_of_reading) {
        return notes;
    }
    let rules: &'static Rules = (of.rules)();
    let tags = Tags::of(payload);
    let mut walk = Walk::new(payload, &tags, &mut notes);
    walk.root(rules);
    let corrected = walk.corrected();
    if payload.len() > MAX_CORRECTED && !corrected.is_empty() {
        let more = "the payload is too large to validate it with the type tags that were probably meant; \
                    correct them and validate again";
        if notes.kept.len() == MAX_NOTES {
            notes.kept.pop();
            notes.omitted += 1;
        }
        notes.push("", 0..0, || more.to_owned());
    } else if !corrected.is_empty() {
        with_corrected_tags(payload, corrected, of, violations, &mut notes);
    }
    notes
        .kept
        .sort_by_key(|note| (note.span.start, Reverse(note.span.end)));
    notes
}

/// Adds the violations that the payload would have with corrected tags.
fn with_corrected_tags(
    payload: &[u8],
    corrected: Vec<(Range<usize>, &str)>,
    of: &Type,
    found: &[LocatedViolation],
    notes: &mut Notes,
) {
    let mut text = Vec::with_capacity(payload.len());
    let mut done = 0;
    for (literal, tag) in corrected {
        text.extend_from_slice(payload.get(done..literal.start).unwrap_or_default());
        text.push(b'"');
        text.extend_from_slice(tag.as_bytes());
        text.push(b'"');
        done = literal.end;
    }
    text.extend_from_slice(payload.get(done..).unwrap_or_default());
    let Err(violations) = (of.read)(&text) else {
        return;
    };
    let is_found = |violation: &&graph_calls_model::Violation| {
        found.iter().any(|other| {
            other.instance == violation.instance_location() && other.keyword == violation.keyword()
        })
    };
    let new: Vec<_> = violations
        .iter()
        .filter(|violation| !is_found(violation))
        .collect();
    let pointers: Vec<&str> = new
        .iter()
        .map(|violation| violation.instance_location())
        .collect();
    let spans = json::locate(payload, &pointers);
    for (violation, span) in new.iter().zip(spans) {
        notes.push(violation.instance_location(), span, || {
            format!("with the type tag that was probably meant, this would be invalid: {violation}")
        });
    }
    if violations.omitted() > 0 && found.is_empty() {
        notes.omitted += violations.omitted();
    }
}
