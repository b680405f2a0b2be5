//! The rules of JSON, production by production, as RFC 8259 gives them: texts with the verdict of
//! the grammar, and where the RFC leaves it to the reader, with ours.
//!
//! The verdicts are derived from the RFC alone, section by section; a test lets `serde_json` judge
//! the same texts.

use std::borrow::Cow;

mod arrays;
mod depth;
mod encodings;
mod escapes;
mod literals;
mod numbers;
mod objects;
mod open;
mod space;
mod strings;
mod whole;

/// What the RFC says of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The grammar has it: a reader must accept it.
    Accept,
    /// The grammar has it not.
    Reject,
    /// The RFC lets readers differ (section 9, and where it says "should"): what we do, and what
    /// `serde_json` does when it makes a value of the text.
    Open {
        /// Whether we accept it, today and later.
        ours: bool,
        /// Whether `serde_json` does.
        serde_json: bool,
    },
}

/// A text and its verdict.
#[derive(Debug, Clone)]
pub struct Case {
    /// What it shows.
    pub rule: Cow<'static, str>,
    /// The text.
    pub text: Cow<'static, [u8]>,
    /// What the RFC says.
    pub verdict: Verdict,
    /// Whether it says so of a whole text only: `1,2` is none, and is well placed in an array.
    pub alone: bool,
}

/// A rule and a text that shows it.
type Rule = (&'static str, &'static [u8]);

/// Rules that the RFC leaves open, with our verdict and that of `serde_json`.
type OpenRule = (&'static str, &'static [u8], bool, bool);

impl Case {
    /// Whether we accept the text.
    pub fn accepted(&self) -> bool {
        matches!(
            self.verdict,
            Verdict::Accept | Verdict::Open { ours: true, .. }
        )
    }

    /// Whether `serde_json` makes a value of the text.
    pub fn accepted_by_serde_json(&self) -> bool {
        matches!(
            self.verdict,
            Verdict::Accept
                | Verdict::Open {
                    serde_json: true,
                    ..
                }
        )
    }
}

/// Every case.
pub fn all() -> Vec<Case> {
    let case = |verdict, alone, (rule, text): Rule| Case {
        rule: Cow::Borrowed(rule),
        text: Cow::Borrowed(text),
        verdict,
        alone,
    };
    let mut cases = Vec::new();
    for (accepted, rejected) in [
        (space::ACCEPTED, space::REJECTED),
        (literals::ACCEPTED, literals::REJECTED),
        (numbers::ACCEPTED, numbers::REJECTED),
        (strings::ACCEPTED, strings::REJECTED),
        (escapes::ACCEPTED, escapes::REJECTED),
        (arrays::ACCEPTED, arrays::REJECTED),
        (objects::ACCEPTED, objects::REJECTED),
        (encodings::ACCEPTED, encodings::REJECTED),
    ] {
        cases.extend(
            accepted
                .iter()
                .map(|rule| case(Verdict::Accept, false, *rule)),
        );
        cases.extend(
            rejected
                .iter()
                .map(|rule| case(Verdict::Reject, false, *rule)),
        );
    }
    cases.extend(
        whole::ACCEPTED
            .iter()
            .map(|rule| case(Verdict::Accept, true, *rule)),
    );
    cases.extend(
        whole::REJECTED
            .iter()
            .map(|rule| case(Verdict::Reject, true, *rule)),
    );
    for (rules, alone) in [(open::ANYWHERE, false), (open::ALONE, true)] {
        cases.extend(rules.iter().map(|(rule, text, ours, serde_json)| {
            let (ours, serde_json) = (*ours, *serde_json);
            case(Verdict::Open { ours, serde_json }, alone, (rule, text))
        }));
    }
    cases.extend(depth::cases());
    cases
}
