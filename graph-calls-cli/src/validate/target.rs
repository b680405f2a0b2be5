//! Validates a payload against its document.

use std::{panic, time::Instant};

use graph_calls_codegen::ir::TAG;
use graph_calls_model::Batch;

use super::{
    notes,
    schema::Schema,
    types::{self, Type},
    verdict::{TypeSource, Verdict},
};
use crate::json;

/// The document to validate payloads against.
pub(super) enum Target {
    /// The document that the payload names in its tag.
    Inferred,
    /// A document of the model.
    Type(&'static Type),
    /// A document given by the caller.
    Schema(Box<Schema>),
}

impl Target {
    /// Validates a payload.
    pub(super) fn validate(&self, payload: &[u8], round_trip: bool) -> Verdict {
        let verdict = panic::catch_unwind(panic::AssertUnwindSafe(|| match self {
            Target::Schema(schema) => schema.validate(payload),
            Target::Type(of) => by_type(of, TypeSource::Given, payload, round_trip),
            Target::Inferred => {
                let (of, source) = infer(payload);
                by_type(of, source, payload, round_trip)
            }
        }));
        verdict.unwrap_or_else(|_| {
            let sentence = "the validator failed on this payload, which is a bug; please report it";
            Verdict::unreadable(self.name(), sentence.to_owned())
        })
    }

    /// Returns the name of the document, if it does not depend on the payload.
    pub(super) fn name(&self) -> Option<&'static str> {
        match self {
            Target::Type(of) => Some(of.name()),
            Target::Inferred | Target::Schema(_) => None,
        }
    }
}

/// Returns the type that the `@odata.type` of the payload names, otherwise that of notifications.
fn infer(payload: &[u8]) -> (&'static Type, TypeSource) {
    let tag = json::root_string(payload, TAG);
    if let Some(of) = tag.as_deref().and_then(types::tagged) {
        return (of, TypeSource::Given);
    }
    let source = if tag.is_some() {
        TypeSource::UnknownTag
    } else {
        TypeSource::Untagged
    };
    (types::default(), source)
}

fn by_type(of: &'static Type, source: TypeSource, payload: &[u8], round_trip: bool) -> Verdict {
    let mut verdict = Verdict::new(Some(of.name()), source);
    let start = Instant::now();
    let read = (of.read)(payload);
    verdict.micros = start.elapsed().as_micros();
    match read {
        Ok(written) if round_trip => {
            verdict.round_trip = Some(json::difference(payload, &written()).map_or(Ok(()), Err));
        }
        // Drops the value early, as it may be much larger than its text.
        Ok(written) => drop(written),
        Err(violations) => verdict.reject(payload, &violations),
    }
    verdict.notes = notes::notes(payload, of, &verdict.violations);
    if of.name() == types::DEFAULT {
        verdict.items = items(payload);
    }
    verdict
}

/// Returns whether each notification of a batch is valid; empty if the batch cannot be read.
fn items(payload: &[u8]) -> Vec<bool> {
    let Ok(batch) = Batch::from_slice(payload) else {
        return Vec::new();
    };
    let mut valid = Vec::with_capacity(batch.len());
    valid.extend(batch.iter().map(|item| item.is_ok()));
    valid
}
