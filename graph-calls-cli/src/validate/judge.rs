//! From a payload's bytes to the verdict on it.

use std::{panic, time::Instant};

use graph_calls_codegen::ir::TAG;
use graph_calls_model::Batch;

use super::{
    notes,
    schema::Schema,
    types::{self, Type},
    verdict::{Verdict, Why},
};
use crate::json;

/// What payloads are held against.
pub(super) enum Judge {
    /// The type that the payload names itself.
    Inferred,
    /// A document of the model.
    Type(&'static Type),
    /// A document of the caller's.
    Schema(Box<Schema>),
}

impl Judge {
    /// The verdict on a payload, whatever it holds.
    pub(super) fn judge(&self, payload: &[u8], round_trip: bool) -> Verdict {
        let judged = panic::catch_unwind(panic::AssertUnwindSafe(|| match self {
            Judge::Schema(schema) => schema.judge(payload),
            Judge::Type(of) => by_type(of, Why::Told, payload, round_trip),
            Judge::Inferred => {
                let (of, why) = infer(payload);
                by_type(of, why, payload, round_trip)
            }
        }));
        judged.unwrap_or_else(|_| {
            let sentence = "the validator failed on this payload, which is a bug; please report it";
            Verdict::unreadable(self.name(), sentence.to_owned())
        })
    }

    /// The document that every payload is held against, if it is known before they are read.
    pub(super) fn name(&self) -> Option<&'static str> {
        match self {
            Judge::Type(of) => Some(of.name()),
            Judge::Inferred | Judge::Schema(_) => None,
        }
    }
}

/// The type that the payload's `@odata.type` names, else the envelope of notifications.
fn infer(payload: &[u8]) -> (&'static Type, Why) {
    let tag = json::root_string(payload, TAG);
    if let Some(of) = tag.as_deref().and_then(types::tagged) {
        return (of, Why::Told);
    }
    let why = if tag.is_some() {
        Why::UnknownTag
    } else {
        Why::Untagged
    };
    (types::default(), why)
}

fn by_type(of: &'static Type, why: Why, payload: &[u8], round_trip: bool) -> Verdict {
    let mut verdict = Verdict::new(Some(of.name()), why);
    let start = Instant::now();
    let read = (of.read)(payload);
    verdict.micros = start.elapsed().as_micros();
    match read {
        Ok(written) if round_trip => {
            verdict.round_trip = Some(json::difference(payload, &written()).map_or(Ok(()), Err));
        }
        // Nothing below needs the value, and it may be much larger than its text.
        Ok(written) => drop(written),
        Err(violations) => verdict.refuse(payload, &violations),
    }
    verdict.notes = notes::notes(payload, of, &verdict.violations);
    if of.name() == types::DEFAULT {
        verdict.items = items(payload);
    }
    verdict
}

/// Whether each notification of a batch is valid; none if the batch as a whole can't be read.
fn items(payload: &[u8]) -> Vec<bool> {
    let Ok(batch) = Batch::from_slice(payload) else {
        return Vec::new();
    };
    let mut valid = Vec::with_capacity(batch.len());
    valid.extend(batch.iter().map(|item| item.is_ok()));
    valid
}
