//! What is said of a payload, before it is text or JSON.

use std::ops::Range;

use graph_calls_model::{Violation, Violations};

use super::notes::Notes;

/// So many violations of a payload are kept, as the model keeps them; the rest are counted.
pub(super) const KEPT: usize = 64;

/// Says that a payload could not be judged at all.
const UNREADABLE: &str = "unreadable";

/// What is wrong in one place.
#[derive(Debug)]
pub(super) struct LocatedViolation {
    /// JSON pointer into the payload.
    pub(super) instance: String,
    /// The way through the schema; empty if the text itself is wrong.
    pub(super) keyword_location: String,
    /// Where the keyword is written; empty if that is not known.
    pub(super) written: String,
    pub(super) keyword: String,
    /// What was expected, without the payload's text.
    pub(super) sentence: String,
    /// The same without its place in the text and without the hint.
    pub(super) title: String,
    /// What the text seems to be instead of JSON.
    pub(super) hint: Option<&'static str>,
    /// The bytes in the text, if they are known.
    pub(super) span: Option<Range<usize>>,
}

impl LocatedViolation {
    /// A violation that is neither in the model's words nor at a keyword.
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

    /// Whether the text could not be read, so that no keyword was asked.
    pub(super) fn is_of_reading(&self) -> bool {
        self.keyword_location.is_empty() && self.written.is_empty()
    }
}

/// By which right a payload was judged as its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// The caller or the payload said so.
    Told,
    /// Nothing did: the payload has no `@odata.type`.
    Untagged,
    /// Nothing did: the payload's `@odata.type` names no document.
    UnknownTag,
}

/// The verdict on one payload.
#[derive(Debug)]
pub(super) struct Verdict {
    /// The document's name; `None` with `--schema`, and if the payload was not read.
    pub(super) of: Option<&'static str>,
    pub(super) why: Why,
    pub(super) violations: Vec<LocatedViolation>,
    /// How many violations were not kept.
    pub(super) omitted: usize,
    /// What is probably not as it was meant; no part of the verdict.
    pub(super) notes: Notes,
    /// With `--round-trip`, for a valid payload: the first place that writing changed, if any.
    pub(super) round_trip: Option<Result<(), String>>,
    /// Of a batch: whether each item is valid alone.
    pub(super) items: Vec<bool>,
    pub(super) micros: u128,
}

impl Verdict {
    /// Nothing wrong yet.
    pub(super) fn new(of: Option<&'static str>, why: Why) -> Self {
        Verdict {
            of,
            why,
            violations: Vec::new(),
            omitted: 0,
            notes: Notes::default(),
            round_trip: None,
            items: Vec::new(),
            micros: 0,
        }
    }

    /// A payload that could not be judged.
    pub(super) fn unreadable(of: Option<&'static str>, sentence: String) -> Self {
        Verdict {
            violations: vec![LocatedViolation::of_payload(UNREADABLE, sentence)],
            ..Verdict::new(of, Why::Told)
        }
    }

    /// Takes the violations of a payload, with their places in it.
    pub(super) fn refuse(&mut self, payload: &[u8], violations: &Violations) {
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

    /// Whether writing the payload changed it.
    pub(super) fn is_changed(&self) -> bool {
        matches!(self.round_trip, Some(Err(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Verdict, Why};
    use graph_calls_model::Call;

    #[test]
    fn every_violation_of_the_model_has_its_bytes_and_no_place_in_its_title() {
        for (json, expected, title) in [
            (&b"{\"a\": ?}"[..], 6..7, "expected a value"),
            ("{\"a\": é}".as_bytes(), 6..8, "expected a value"),
            (b"[\"\xff\"]", 2..3, "expected UTF-8"),
            (b"{\"state\": 1}", 10..11, "expected string, found integer"),
        ] {
            let violations = Call::from_slice(json).expect_err("no call");
            let mut verdict = Verdict::new(None, Why::Told);
            verdict.refuse(json, &violations);
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
