//! Formats verdicts as JSON: one object per line.

use std::io::{self, BufWriter, Write};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{
    notes::Note,
    verdict::{LocatedViolation, Verdict},
};
use crate::terminal;

/// Writes one line.
///
/// Writes the items of a batch one by one, as there may be as many items as bytes.
pub(super) fn write(
    out: impl Write,
    path: &str,
    payload: &[u8],
    verdict: &Verdict,
) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(BUFFER, out);
    let line = Line {
        path,
        payload,
        verdict,
    };
    // Serializing strings, numbers and lists does not fail.
    let line = serde_json::to_string(&line).unwrap_or_default();
    let open = line.strip_suffix('}').unwrap_or(&line);
    out.write_all(terminal::json(open).as_bytes())?;
    out.write_all(b",\"items\":[")?;
    for (index, valid) in verdict.items.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(out, "{comma}{{\"index\":{index},\"valid\":{valid}}}")?;
    }
    writeln!(out, "],\"micros\":{}}}", verdict.micros)?;
    out.flush()
}

/// The size of the write buffer.
const BUFFER: usize = 64 << 10;

/// The members before `items`.
struct Line<'a> {
    path: &'a str,
    payload: &'a [u8],
    verdict: &'a Verdict,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let verdict = self.verdict;
        let counts = [verdict.omitted, verdict.notes.omitted];
        let fields = 6 + counts.iter().filter(|count| **count > 0).count();
        let mut line = serializer.serialize_struct("Line", fields)?;
        line.serialize_field("path", self.path)?;
        line.serialize_field("type", &verdict.of)?;
        line.serialize_field("valid", &verdict.is_valid())?;
        line.serialize_field("violations", &verdict.violations)?;
        if verdict.omitted > 0 {
            line.serialize_field("omitted", &verdict.omitted)?;
        }
        line.serialize_field(
            "notes",
            &NotePosition::all(self.payload, &verdict.notes.kept),
        )?;
        if verdict.notes.omitted > 0 {
            line.serialize_field("omittedNotes", &verdict.notes.omitted)?;
        }
        line.serialize_field("roundTrip", &verdict.round_trip.as_ref().map(Result::is_ok))?;
        line.end()
    }
}

impl Serialize for LocatedViolation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut violation = serializer.serialize_struct("Violation", 4)?;
        violation.serialize_field("instanceLocation", &self.instance)?;
        violation.serialize_field("keywordLocation", &self.keyword_location)?;
        violation.serialize_field("keyword", &self.keyword)?;
        violation.serialize_field("error", &self.sentence)?;
        violation.end()
    }
}

/// A note with its line and column.
struct NotePosition<'a> {
    note: &'a Note,
    /// From 1.
    line: usize,
    /// From 1, in characters.
    column: usize,
}

impl<'a> NotePosition<'a> {
    /// Computes the positions of notes, which are sorted by offset, in one pass.
    fn all(payload: &[u8], notes: &'a [Note]) -> Vec<Self> {
        let (mut at, mut line, mut column) = (0, 1, 1);
        let positions = notes.iter().map(|note| {
            let start = note.span.start.max(at);
            for byte in payload.get(at..start).unwrap_or_default() {
                match byte {
                    b'\n' => (line, column) = (line + 1, 1),
                    byte => column += usize::from(byte & 0xc0 != 0x80),
                }
            }
            at = start;
            NotePosition { note, line, column }
        });
        positions.collect()
    }
}

impl Serialize for NotePosition<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut note = serializer.serialize_struct("Note", 4)?;
        note.serialize_field("instanceLocation", &self.note.instance)?;
        note.serialize_field("line", &self.line)?;
        note.serialize_field("column", &self.column)?;
        note.serialize_field("note", &self.note.sentence)?;
        note.end()
    }
}
