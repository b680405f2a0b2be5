//! What is kept as it came, and was probably meant otherwise: notes beside the verdict, which they
//! never change.
//!
//! The payload's text and the schema are walked side by side. A note names members, tags and enum
//! members of the schema, and nothing of the payload but the pointer.

mod likeness;
mod reach;
mod tags;
mod walk;

use std::{cmp::Reverse, ops::Range};

use graph_calls_model::__private::Rules;

pub(super) use self::likeness::last_name;
use self::{tags::Tags, walk::Walk};
use super::{types::Type, verdict::LocatedViolation};
use crate::json;

/// So many notes on a payload are kept; the rest are counted.
const KEPT: usize = 64;

/// No pointer of a note is longer, in bytes, as with violations.
const LONGEST: usize = 256;

/// Larger payloads are not read again with their tags mended, in bytes: each tag may become several
/// times as long, and what is read then much larger than the payload.
const MENDED: usize = 256 << 10;

/// Something in a payload that was probably meant otherwise.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// JSON pointer into the payload; ends in `…` if it was cut.
    pub(super) instance: String,
    /// The bytes of the payload that it is about.
    pub(super) span: Range<usize>,
    /// What it is, and what to write.
    pub(super) sentence: String,
}

/// All the notes on a payload, within a bound.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) kept: Vec<Note>,
    /// How many were not kept.
    pub(super) omitted: usize,
}

impl Notes {
    /// Notes that there may be more violations than the one that is reported.
    pub(super) fn first_alone(&mut self) {
        let sentence = "of a payload this large only the first violation is reported, and others are not counted";
        self.push("", 0..0, || sentence.to_owned());
    }

    fn push(&mut self, pointer: &str, span: Range<usize>, sentence: impl FnOnce() -> String) {
        if self.kept.len() == KEPT {
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

/// A pointer, cut where it is too long.
pub(super) fn shortened(pointer: &str) -> String {
    if pointer.len() <= LONGEST {
        return pointer.to_owned();
    }
    let room = LONGEST - '…'.len_utf8();
    let end = (0..=room).rev().find(|end| pointer.is_char_boundary(*end));
    format!("{}…", pointer.get(..end.unwrap_or(0)).unwrap_or_default())
}

/// The notes on a payload that was read as `of`, and refused for `violations`. A text that is no JSON
/// has none.
pub(super) fn notes(payload: &[u8], of: &Type, violations: &[LocatedViolation]) -> Notes {
    let mut notes = Notes::default();
    if violations.iter().any(LocatedViolation::is_of_reading) {
        return notes;
    }
    let rules: &'static Rules = (of.rules)();
    let tags = Tags::of(payload);
    let mut walk = Walk::new(payload, &tags, &mut notes);
    walk.root(rules);
    let mended = walk.mended();
    if payload.len() > MENDED && !mended.is_empty() {
        let more = "of a payload this large it is not told what it would be refused for with the type tags \
                    that were probably meant; mend them and ask again";
        if notes.kept.len() == KEPT {
            notes.kept.pop();
            notes.omitted += 1;
        }
        notes.push("", 0..0, || more.to_owned());
    } else if !mended.is_empty() {
        as_if(payload, mended, of, violations, &mut notes);
    }
    notes
        .kept
        .sort_by_key(|note| (note.span.start, Reverse(note.span.end)));
    notes
}

/// Notes what the payload would be refused for beside its violations, were its tags as noted.
fn as_if(
    payload: &[u8],
    mended: Vec<(Range<usize>, &str)>,
    of: &Type,
    found: &[LocatedViolation],
    notes: &mut Notes,
) {
    let mut text = Vec::with_capacity(payload.len());
    let mut done = 0;
    for (literal, tag) in mended {
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
            format!("with the type tag that was probably meant, this would be refused: {violation}")
        });
    }
    if violations.omitted() > 0 && found.is_empty() {
        notes.omitted += violations.omitted();
    }
}
