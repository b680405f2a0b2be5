//! Payloads changed at random places, in every way that has misled a reader of JSON.

use std::sync::OnceLock;

use crate::{documents, json::Json, random::Random};

mod edit;
mod place;

pub use edit::Kind;
use place::{at, places};

/// A changed payload.
#[derive(Debug, Clone)]
pub struct Mutation {
    /// The first change; others may follow it.
    pub kind: Kind,
    /// The payload.
    pub json: Json,
    /// Whether it is written with escapes and white space everywhere.
    pub escaped: bool,
}

impl Mutation {
    /// The payload as text.
    pub fn text(&self) -> String {
        self.json.to_text(self.escaped)
    }

    /// The mutation without members that repeat: of each, the last.
    pub fn deduplicated(&self) -> Self {
        Mutation {
            json: deduplicated(&self.json),
            ..self.clone()
        }
    }

    /// Whether an object holds a member twice.
    pub fn repeats(&self) -> bool {
        self.json != deduplicated(&self.json)
    }
}

/// An endless supply of mutations of one payload.
#[derive(Debug)]
pub struct Mutations {
    payload: Json,
    random: Random,
    vocabulary: Vocabulary,
    next: usize,
}

/// What the documents know: tags, and values that they give as examples.
#[derive(Debug)]
struct Vocabulary {
    tags: Vec<String>,
    examples: Vec<Json>,
    members: Vec<(String, Json)>,
}

impl Mutations {
    /// Mutations of `payload`, the same for the same `seed`.
    pub fn new(payload: &Json, seed: u64) -> Self {
        Mutations {
            payload: payload.clone(),
            random: Random(seed),
            vocabulary: Vocabulary::read(),
            next: 0,
        }
    }
}

/// One mutation of a payload, the same for the same `seed`; for fuzzers, which keep the supply.
pub fn once(payload: &Json, seed: u64) -> Mutation {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    let vocabulary = VOCABULARY.get_or_init(Vocabulary::read);
    let mut random = Random(seed);
    let kind = Kind::ALL[random.below(Kind::ALL.len())];
    let mut mutation = Mutation {
        kind,
        json: payload.clone(),
        escaped: false,
    };
    vocabulary.edit(kind, &mut mutation, &mut random);
    mutation
}

impl Iterator for Mutations {
    type Item = Mutation;

    /// Every kind in turn; now and then, one or two changes of other kinds on top.
    fn next(&mut self) -> Option<Mutation> {
        let kind = Kind::ALL[self.next % Kind::ALL.len()];
        self.next += 1;
        let mut mutation = Mutation {
            kind,
            json: self.payload.clone(),
            escaped: false,
        };
        if self.random.once_in(3) {
            self.vocabulary
                .edit(Kind::Graft, &mut mutation, &mut self.random);
        }
        self.vocabulary.edit(kind, &mut mutation, &mut self.random);
        while self.random.once_in(4) {
            let more = Kind::ALL[self.random.below(Kind::ALL.len())];
            let before = mutation.clone();
            self.vocabulary.edit(more, &mut mutation, &mut self.random);
            if mutation.json.depth() > edit::DEEPEST {
                mutation = before;
            }
        }
        Some(mutation)
    }
}

impl Vocabulary {
    fn read() -> Self {
        let mut vocabulary = Vocabulary {
            tags: Vec::new(),
            examples: Vec::new(),
            members: Vec::new(),
        };
        for name in documents::names() {
            vocabulary.tags.push(format!("#microsoft.graph.{name}"));
            let document = Json::parse(&documents::text(&name));
            let members = match document {
                Json::Object(members) => members,
                _ => Vec::new(),
            };
            for (keyword, value) in members {
                if let ("examples", Json::Array(examples)) = (keyword.as_str(), value) {
                    vocabulary.examples.extend(examples);
                }
            }
        }
        for example in &vocabulary.examples {
            for place in places(example) {
                if let Json::Object(members) = at(&mut example.clone(), &place) {
                    vocabulary.members.append(members);
                }
            }
        }
        vocabulary
    }
}

fn deduplicated(json: &Json) -> Json {
    match json {
        Json::Array(items) => Json::Array(items.iter().map(deduplicated).collect()),
        Json::Object(members) => {
            let mut kept: Vec<(String, Json)> = Vec::new();
            for (name, value) in members {
                kept.retain(|(other, _)| other != name);
                kept.push((name.clone(), deduplicated(value)));
            }
            Json::Object(kept)
        }
        other => other.clone(),
    }
}
