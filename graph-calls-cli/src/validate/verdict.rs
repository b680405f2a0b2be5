//! What is said of a payload, before it is text or JSON.

use graph_calls_model::{Violation, Violations};

use super::notes::Notes;

/// So many faults of a payload are kept, as the model keeps them; the rest are counted.
pub(super) const KEPT: usize = 64;

/// Says that a payload could not be judged at all.
const UNREADABLE: &str = "unreadable";

/// What is wrong in one place.
#[derive(Debug)]
pub(super) struct Fault {
    /// JSON pointer into the payload.
    pub(super) instance: String,
    /// The way through the schema; empty if the text itself is at fault.
    pub(super) keyword_location: String,
    /// Where the keyword is written; empty if that is not known.
    pub(super) written: String,
    pub(super) keyword: String,
    /// What was expected, without the payload's text.
    pub(super) sentence: String,
    /// Where in the text, if the pointer can't tell.
    pub(super) offset: Option<usize>,
}

impl Fault {
    fn unreadable(sentence: String) -> Self {
        Fault {
            instance: String::new(),
            keyword_location: String::new(),
            written: String::new(),
            keyword: UNREADABLE.to_owned(),
            sentence,
            offset: None,
        }
    }

    /// The sentence, without the place and the remark if the place is known.
    pub(super) fn reason(&self) -> &str {
        match (self.offset, self.sentence.rsplit_once(AT)) {
            (Some(_), Some((reason, _))) => reason,
            _ => &self.sentence,
        }
    }

    /// What the text seems to be instead of JSON.
    pub(super) fn remark(&self) -> Option<&str> {
        let (_, place) = self.sentence.rsplit_once(AT)?;
        let (_, remark) = place.split_once("; ")?;
        self.offset.map(|_| remark)
    }

    /// Whether the text could not be read, so that no keyword was asked.
    pub(super) fn is_of_reading(&self) -> bool {
        self.keyword_location.is_empty() && self.written.is_empty()
    }
}

impl From<&Violation> for Fault {
    fn from(violation: &Violation) -> Self {
        let sentence = violation.to_string();
        let offset = matches!(violation.keyword(), "syntax" | "encoding")
            .then(|| offset(&sentence))
            .flatten();
        Fault {
            instance: violation.instance_location().to_owned(),
            keyword_location: violation.keyword_location().to_owned(),
            written: violation.absolute_keyword_location().to_owned(),
            keyword: violation.keyword().to_owned(),
            sentence,
            offset,
        }
    }
}

/// What stands before the byte in the sentence of a fault of reading.
const AT: &str = " at byte ";

fn offset(sentence: &str) -> Option<usize> {
    let (_, after) = sentence.rsplit_once(AT)?;
    let digits = after
        .split(|character: char| !character.is_ascii_digit())
        .next()?;
    digits.parse().ok()
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
    pub(super) faults: Vec<Fault>,
    /// How many faults were not kept.
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
            faults: Vec::new(),
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
            faults: vec![Fault::unreadable(sentence)],
            ..Verdict::new(of, Why::Told)
        }
    }

    pub(super) fn refuse(&mut self, violations: &Violations) {
        self.faults = violations.iter().map(Fault::from).collect();
        self.omitted = violations.more();
    }

    pub(super) fn is_valid(&self) -> bool {
        self.faults.is_empty()
    }

    pub(super) fn is_unreadable(&self) -> bool {
        self.faults.iter().any(|fault| fault.keyword == UNREADABLE)
    }

    /// Whether writing the payload changed it.
    pub(super) fn is_changed(&self) -> bool {
        matches!(self.round_trip, Some(Err(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::Fault;
    use graph_calls_model::Call;

    #[test]
    fn faults_of_reading_have_an_offset() {
        for (json, expected) in [
            (&b"{\"a\": ?}"[..], Some(6)),
            (b"[\"\xff\"]", Some(2)),
            (b"{\"state\": 1}", None),
        ] {
            let violations = Call::from_slice(json).expect_err("no call");
            let offsets: Vec<_> = violations
                .iter()
                .map(|violation| Fault::from(violation).offset)
                .collect();
            assert_eq!(offsets.first(), Some(&expected), "{violations}");
        }
    }
}
