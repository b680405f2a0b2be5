//! The result of validating a payload.

use std::ops::Range;

use graph_calls_model::{Violation, Violations};

use super::notes::Notes;

/// The maximum number of violations to keep for a payload, as in the model; the others are counted.
pub(super) const MAX_VIOLATIONS: usize = 64;

/// The keyword of a payload that could not be read.
const UNREADABLE: &str = "unreadable";

/// A violation with its location.
#[derive(Debug)]
pub(super) struct LocatedViolation {
    /// JSON pointer into the payload.
    pub(super) instance: String,
    /// JSON pointer through the schema; empty if the text is not valid JSON.
    pub(super) keyword_location: String,
    /// The absolute location of the keyword, if known.
    pub(super) written: String,
    pub(super) keyword: String,
    /// The message, without text of the payload.
    pub(super) sentence: String,
    /// The message without location and hint.
    pub(super) title: String,
    /// A hint at the format of a text that is not JSON.
    pub(super) hint: Option<&'static str>,
    /// The range in the text, if known.
    pub(super) span: Option<Range<usize>>,
}

impl LocatedViolation {
    /// Creates a violation of the payload as a whole.
    pub(super) fn of_payload(keyword: &str, sentence: String) -> Self {
        LocatedViolation {
            instance: String::new(),
            keyword_location: String::new(),
            written: String::new(),
            keyword: keyword.to_owned(),
            title: sentence.clone(),
            sentence,
            hint: None,
            span: None,
        }
    }

    fn new(violation: &Violation, span: Option<Range<usize>>) -> Self {
        LocatedViolation {
            instance: violation.instance_location().to_owned(),
            keyword_location: violation.keyword_location().to_owned(),
            written: violation.absolute_keyword_location().to_owned(),
            keyword: violation.keyword().to_owned(),
            sentence: violation.to_string(),
            title: format!("{violation:#}"),
            hint: violation.hint(),
            span,
        }
    }

    /// Returns whether the text is not valid JSON, so that no keyword was validated.
    pub(super) fn is_of_reading(&self) -> bool {
        self.keyword_location.is_empty() && self.written.is_empty()
    }
}

/// The source of the type of a payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TypeSource {
    /// Given by the caller or the payload.
    Given,
    /// The default, as the payload has no `@odata.type`.
    Untagged,
    /// The default, as the `@odata.type` of the payload names no document.
    UnknownTag,
}

/// The verdict on one payload.
#[derive(Debug)]
pub(super) struct Verdict {
    /// The name of the document; `None` with `--schema`, or if the payload was not read.
    pub(super) of: Option<&'static str>,
    pub(super) type_source: TypeSource,
    pub(super) violations: Vec<LocatedViolation>,
    /// The number of violations that were not kept.
    pub(super) omitted: usize,
    /// Likely mistakes, which do not affect validity.
    pub(super) notes: Notes,
    /// With `--round-trip`, for a valid payload: the pointer of the first value that writing changes.
    pub(super) round_trip: Option<Result<(), String>>,
    /// For a batch: whether each item is valid.
    pub(super) items: Vec<bool>,
    pub(super) micros: u128,
}

impl Verdict {
    /// Creates a verdict without violations.
    pub(super) fn new(of: Option<&'static str>, type_source: TypeSource) -> Self {
        Verdict {
            of,
            type_source,
            violations: Vec::new(),
            omitted: 0,
            notes: Notes::default(),
            round_trip: None,
            items: Vec::new(),
            micros: 0,
        }
    }

    /// Creates the verdict on an unreadable payload.
    pub(super) fn unreadable(of: Option<&'static str>, sentence: String) -> Self {
        Verdict {
            violations: vec![LocatedViolation::of_payload(UNREADABLE, sentence)],
            ..Verdict::new(of, TypeSource::Given)
        }
    }

    /// Stores the violations of a payload with their ranges.
    pub(super) fn reject(&mut self, payload: &[u8], violations: &Violations) {
        let spans = violations.spans(payload);
        let located = violations.iter().zip(spans);
        self.violations = located
            .map(|(violation, span)| LocatedViolation::new(violation, span))
            .collect();
        self.omitted = violations.omitted();
    }

    pub(super) fn is_valid(&self) -> bool {
        self.violations.is_empty()
    }

    pub(super) fn is_unreadable(&self) -> bool {
        self.violations
            .iter()
            .any(|violation| violation.keyword == UNREADABLE)
    }

    /// Returns whether writing the payload changed it.
    pub(super) fn is_changed(&self) -> bool {
        matches!(self.round_trip, Some(Err(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::{TypeSource, Verdict};
    use graph_calls_model::Call;

    #[test]
    fn every_violation_of_the_model_has_a_range_and_a_title_without_location() {
        for (json, expected, title) in [
            (&b"{\"a\": ?}"[..], 6..7, "expected a value"),
            ("{\"a\": é}".as_bytes(), 6..8, "expected a value"),
            (b"[\"\xff\"]", 2..3, "expected UTF-8"),
            (b"{\"state\": 1}", 10..11, "expected string, found integer"),
        ] {
            let violations = Call::from_slice(json).expect_err("no call");
            let mut verdict = Verdict::new(None, TypeSource::Given);
            verdict.reject(json, &violations);
            let violations = verdict.violations.iter();
            let violations: Vec<_> = violations
                .map(|violation| (violation.span.clone(), &*violation.title))
                .collect();
            assert!(
                violations.contains(&(Some(expected), title)),
                "{violations:?}"
            );
        }
    }
}
