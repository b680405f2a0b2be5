//! `--format json`: one object for each payload, on a line of its own.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{
    notes::Note,
    verdict::{Fault, Verdict},
};
use crate::terminal;

/// The line, its end included.
pub(super) fn line(path: &str, payload: &[u8], verdict: &Verdict) -> String {
    // Strings, numbers and lists always are JSON.
    let mut line = serde_json::to_string(&Line {
        path,
        payload,
        verdict,
    })
    .unwrap_or_default();
    line.push('\n');
    terminal::json(&line).into_owned()
}

struct Line<'a> {
    path: &'a str,
    payload: &'a [u8],
    verdict: &'a Verdict,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let verdict = self.verdict;
        let counts = [verdict.omitted, verdict.notes.omitted];
        let fields = 8 + counts.iter().filter(|count| **count > 0).count();
        let mut line = serializer.serialize_struct("Line", fields)?;
        line.serialize_field("path", self.path)?;
        line.serialize_field("type", &verdict.of)?;
        line.serialize_field("valid", &verdict.is_valid())?;
        line.serialize_field("violations", &verdict.faults)?;
        if verdict.omitted > 0 {
            line.serialize_field("omitted", &verdict.omitted)?;
        }
        line.serialize_field("notes", &Placed::all(self.payload, &verdict.notes.kept))?;
        if verdict.notes.omitted > 0 {
            line.serialize_field("omittedNotes", &verdict.notes.omitted)?;
        }
        line.serialize_field("roundTrip", &verdict.round_trip.as_ref().map(Result::is_ok))?;
        line.serialize_field("items", &Items(&verdict.items))?;
        line.serialize_field("micros", &verdict.micros)?;
        line.end()
    }
}

impl Serialize for Fault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fault = serializer.serialize_struct("Violation", 4)?;
        fault.serialize_field("instanceLocation", &self.instance)?;
        fault.serialize_field("keywordLocation", &self.keyword_location)?;
        fault.serialize_field("keyword", &self.keyword)?;
        fault.serialize_field("error", &self.sentence)?;
        fault.end()
    }
}

/// A note with its line and column.
struct Placed<'a> {
    note: &'a Note,
    /// From 1.
    line: usize,
    /// From 1, in characters.
    column: usize,
}

impl<'a> Placed<'a> {
    /// Finds the places of notes that are in the order of the text, in one pass.
    fn all(payload: &[u8], notes: &'a [Note]) -> Vec<Self> {
        let (mut at, mut line, mut column) = (0, 1, 1);
        let placed = notes.iter().map(|note| {
            let start = note.span.start.max(at);
            for byte in payload.get(at..start).unwrap_or_default() {
                match byte {
                    b'\n' => (line, column) = (line + 1, 1),
                    byte => column += usize::from(byte & 0xc0 != 0x80),
                }
            }
            at = start;
            Placed { note, line, column }
        });
        placed.collect()
    }
}

impl Serialize for Placed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut note = serializer.serialize_struct("Note", 4)?;
        note.serialize_field("instanceLocation", &self.note.instance)?;
        note.serialize_field("line", &self.line)?;
        note.serialize_field("column", &self.column)?;
        note.serialize_field("note", &self.note.sentence)?;
        note.end()
    }
}

struct Items<'a>(&'a [bool]);

impl Serialize for Items<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().enumerate().map(|(index, valid)| Item {
            index,
            valid: *valid,
        }))
    }
}

struct Item {
    index: usize,
    valid: bool,
}

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut item = serializer.serialize_struct("Item", 2)?;
        item.serialize_field("index", &self.index)?;
        item.serialize_field("valid", &self.valid)?;
        item.end()
    }
}
