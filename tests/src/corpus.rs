//! A corpus of payloads that mean harm, or look as if they did; each with the verdict that it
//! must get.
//!
//! The verdicts are written here by rule: by the grammar of JSON (RFC 8259), by the documents, and
//! by what graph-calls promises beyond them (a member that is there twice is rejected, and so are
//! more than 127 levels). None is taken from what our code does.

mod batches;
mod depth;
mod encodings;
mod inflating;
mod large;
mod names;
mod noise;
mod numbers;
mod shapes;
mod strings;
mod syntax;
mod tags;

pub use batches::permutations;
pub use inflating::{Inflating, inflating};
pub use large::{Large, growing, large};

/// A payload and its verdict.
#[derive(Debug, Clone)]
pub struct Case {
    /// What it tries; the directory of its file.
    pub topic: &'static str,
    /// Its file's name, without the extension.
    pub name: String,
    /// The document that it claims to follow.
    pub document: &'static str,
    /// The payload.
    pub text: Vec<u8>,
    /// Whether it must be accepted.
    pub valid: bool,
    /// For a batch whose envelope is valid: whether each notification must be accepted.
    pub items: Option<Vec<bool>>,
    /// Whether `serde_json` can read it into a `Value` at all: that has no room for `1e400`, nor has the
    /// reference. Types of ours are read from its text with every digit.
    pub within_floats: bool,
}

/// The cases so far.
#[derive(Debug, Default)]
struct Corpus {
    cases: Vec<Case>,
}

impl Corpus {
    fn add(
        &mut self,
        topic: &'static str,
        document: &'static str,
        text: impl Into<Vec<u8>>,
        valid: bool,
    ) -> &mut Case {
        let number = self.cases.len();
        self.cases.push(Case {
            topic,
            name: format!("{number:04}-{}", if valid { "good" } else { "bad" }),
            document,
            text: text.into(),
            valid,
            items: None,
            within_floats: true,
        });
        &mut self.cases[number]
    }

    /// The value in every place where a document asks nothing of it.
    fn anywhere(&mut self, topic: &'static str, value: &[u8], valid: bool, within_floats: bool) {
        for (document, before, after) in ANYWHERE {
            let text = [before.as_bytes(), value, after.as_bytes()].concat();
            self.add(topic, document, text, valid).within_floats = within_floats;
        }
    }
}

/// Places where any value may stand: of a document, what is before and after.
const ANYWHERE: [(&str, &str, &str); 5] = [
    ("call", r#"{"later":"#, "}"),
    (
        "commsNotifications",
        r##"{"value":[{"changeType":"created","resourceUrl":"/x","resourceData":{"@odata.type":"#microsoft.graph.call","later":"##,
        "}}]}",
    ),
    // The type comes last: what stands before is stepped over, and read again.
    (
        "commsNotification",
        r#"{"resourceData":{"later":"#,
        r##","@odata.type":"#microsoft.graph.call"},"changeType":"created","resourceUrl":"/x"}"##,
    ),
    (
        "commsNotification",
        r##"{"changeType":"created","resourceUrl":"/x","resourceData":[{"@odata.type":"#microsoft.graph.later","later":"##,
        "}]}",
    ),
    (
        "answer",
        r##"{"mediaConfig":{"@odata.type":"#microsoft.graph.appHostedMediaConfig"},"acceptedModalities":["audio"],"later":[0,"##,
        ",1]}",
    ),
];

/// Every case, the same in every run.
pub fn all() -> Vec<Case> {
    let mut corpus = Corpus::default();
    syntax::add(&mut corpus);
    encodings::add(&mut corpus);
    depth::add(&mut corpus);
    names::add(&mut corpus);
    tags::add(&mut corpus);
    numbers::add(&mut corpus);
    strings::add(&mut corpus);
    shapes::add(&mut corpus);
    batches::add(&mut corpus);
    noise::add(&mut corpus);
    corpus.cases
}
