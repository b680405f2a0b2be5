//! `--format json`: one object for each payload, on a line of its own.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::verdict::{Fault, Verdict};
use crate::terminal;

/// The line, its end included.
pub(super) fn line(path: &str, verdict: &Verdict) -> String {
    // Strings, numbers and lists always are JSON.
    let mut line = serde_json::to_string(&Line { path, verdict }).unwrap_or_default();
    line.push('\n');
    terminal::json(&line).into_owned()
}

struct Line<'a> {
    path: &'a str,
    verdict: &'a Verdict,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let verdict = self.verdict;
        let fields = if verdict.omitted == 0 { 7 } else { 8 };
        let mut line = serializer.serialize_struct("Line", fields)?;
        line.serialize_field("path", self.path)?;
        line.serialize_field("type", &verdict.of)?;
        line.serialize_field("valid", &verdict.is_valid())?;
        line.serialize_field("violations", &verdict.faults)?;
        if verdict.omitted > 0 {
            line.serialize_field("omitted", &verdict.omitted)?;
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
