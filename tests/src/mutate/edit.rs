//! One change at a random place.

use super::{
    Mutation, Vocabulary,
    place::{Place, at, places, places_of},
};
use crate::{json::Json, random::Random};

const TAG: &str = "@odata.type";
/// Levels that every reader reads; `serde_json` stops before the 128th.
pub(super) const DEEPEST: usize = 127;

const NUMBERS: [&str; 24] = [
    "0",
    "-0",
    "-0.0",
    "1",
    "-1",
    "200.0",
    "2e2",
    "2E+2",
    "20000e-2",
    "0.5",
    "1.5e0",
    "-2147483648",
    "2147483647",
    "2147483648",
    "-2147483649",
    "2147483647.0",
    "3000000000",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "1e19",
    "1e300",
    "1e-300",
];
const STRINGS: [&str; 10] = [
    "",
    "é",
    "\u{0}",
    "😀",
    "\u{2028}",
    "somethingNew",
    "AUDIO",
    "https://",
    "HTTPS://example.com",
    "audio,video",
];

macro_rules! kinds {
    ($($kind:ident)*) => {
        /// A way to change a payload.
        #[expect(missing_docs, reason = "each is told by its name")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($kind),* }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind),*];
        }
    };
}

kinds! {
    DropMember NullMember Retype RepeatMember TagLast Shuffle OtherString UnknownTag MissingTag
    SiblingTag TagNotString WrapInArray WrapInObject Unwrap OtherNumber EmptyArray RepeatItem
    UnknownMember KnownMember Graft Escapes Deep
}

impl Vocabulary {
    /// Makes one change; none if the payload has no place for it.
    pub(super) fn edit(&self, kind: Kind, mutation: &mut Mutation, random: &mut Random) {
        let json = &mut mutation.json;
        match kind {
            Kind::DropMember => members(json, random, |members, random| {
                members.remove(random.below(members.len()));
            }),
            Kind::NullMember => members(json, random, |members, random| {
                let index = random.below(members.len());
                members[index].1 = Json::Null;
            }),
            Kind::RepeatMember => members(json, random, |members, random| {
                let (name, value) = members[random.below(members.len())].clone();
                let value = if random.once_in(2) {
                    value
                } else {
                    scalar(random)
                };
                members.insert(random.below(members.len() + 1), (name, value));
            }),
            Kind::Shuffle => members(json, random, |members, random| {
                for index in 1..members.len() {
                    members.swap(index, random.below(index + 1));
                }
            }),
            Kind::TagLast => tagged(json, random, |members, tag, _| {
                let tag = members.remove(tag);
                members.push(tag);
            }),
            Kind::MissingTag => tagged(json, random, |members, tag, _| {
                members.remove(tag);
            }),
            Kind::UnknownTag => tagged(json, random, |members, tag, random| {
                let unknown = [
                    "#microsoft.graph.later",
                    "",
                    "call",
                    "#microsoft.graph.Call",
                    "#microsoft.graph.call ",
                ];
                members[tag].1 = Json::String((*random.pick(&unknown).unwrap_or(&"")).to_owned());
            }),
            Kind::SiblingTag => tagged(json, random, |members, tag, random| {
                members[tag].1 = Json::String(random.pick(&self.tags).cloned().unwrap_or_default());
            }),
            Kind::TagNotString => tagged(json, random, |members, tag, random| {
                members[tag].1 = match random.below(4) {
                    0 => Json::Null,
                    1 => Json::Number("1".to_owned()),
                    2 => Json::Array(vec![members[tag].1.clone()]),
                    _ => Json::Object(vec![(TAG.to_owned(), members[tag].1.clone())]),
                };
            }),
            Kind::UnknownMember => objects(json, random, |members, random| {
                let names = [
                    "__proto__",
                    "later",
                    "@odata.context",
                    "",
                    "é\n",
                    "additional",
                    "odata_type",
                ];
                let name = format!("{}{}", random.pick(&names).unwrap_or(&""), random.below(9));
                let value = random.pick(&self.examples).cloned().unwrap_or(Json::Null);
                members.insert(
                    random.below(members.len() + 1),
                    (name, Json::Array(vec![value, scalar(random)])),
                );
            }),
            Kind::KnownMember => objects(json, random, |members, random| {
                if let Some((name, value)) = random.pick(&self.members).cloned() {
                    let value = if random.once_in(4) {
                        scalar(random)
                    } else {
                        value
                    };
                    members.retain(|(other, _)| *other != name);
                    members.insert(random.below(members.len() + 1), (name, value));
                }
            }),
            Kind::EmptyArray => value(json, random, is_array, |json, _| {
                *json = Json::Array(Vec::new())
            }),
            Kind::RepeatItem => value(
                json,
                random,
                |json| is_array(json) && places(json).len() > 1,
                |json, random| {
                    if let Json::Array(items) = json {
                        let other = random.pick(&self.examples).cloned().unwrap_or(Json::Null);
                        let item = if random.once_in(2) {
                            items[0].clone()
                        } else {
                            other
                        };
                        items.insert(random.below(items.len() + 1), item);
                    }
                },
            ),
            Kind::Unwrap => value(
                json,
                random,
                |json| places(json).len() > 1,
                |json, random| {
                    let count = match json {
                        Json::Array(items) => items.len(),
                        Json::Object(members) => members.len(),
                        _ => 1,
                    };
                    *json = at(json, &[random.below(count)]).clone();
                },
            ),
            Kind::WrapInArray => value(
                json,
                random,
                |_| true,
                |json, _| *json = Json::Array(vec![json.clone()]),
            ),
            Kind::WrapInObject => value(
                json,
                random,
                |_| true,
                |json, random| {
                    let name = if random.once_in(2) { TAG } else { "value" };
                    *json = Json::Object(vec![(name.to_owned(), json.clone())]);
                },
            ),
            Kind::Retype => value(
                json,
                random,
                |_| true,
                |json, random| {
                    let kind = std::mem::discriminant(json);
                    while std::mem::discriminant(json) == kind {
                        *json = scalar(random);
                    }
                },
            ),
            Kind::OtherString => value(
                json,
                random,
                |json| matches!(json, Json::String(_)),
                |json, random| {
                    *json = Json::String((*random.pick(&STRINGS).unwrap_or(&"")).to_owned());
                },
            ),
            Kind::OtherNumber => number(json, random),
            Kind::Graft => value(
                json,
                random,
                |json| places(json).len() > 1,
                |json, random| {
                    let example = random.pick(&self.examples).cloned().unwrap_or(Json::Null);
                    *json = if random.once_in(4) {
                        Json::Array(vec![example])
                    } else {
                        example
                    };
                },
            ),
            Kind::Escapes => {
                mutation.escaped = true;
                self.edit(Kind::UnknownMember, mutation, random);
            }
            Kind::Deep => deepen(json, random),
        }
    }
}

/// Any value that is no example.
fn scalar(random: &mut Random) -> Json {
    match random.below(8) {
        0 => Json::Null,
        1 => Json::Boolean(random.once_in(2)),
        2 | 3 => Json::Number((*random.pick(&NUMBERS).unwrap_or(&"0")).to_owned()),
        4 | 5 => Json::String((*random.pick(&STRINGS).unwrap_or(&"")).to_owned()),
        6 => Json::Array(Vec::new()),
        _ => Json::Object(Vec::new()),
    }
}

/// Another number for a number if there is one, or else for anything, or in a member that is one.
fn number(json: &mut Json, random: &mut Random) {
    let other = Json::Number((*random.pick(&NUMBERS).unwrap_or(&"0")).to_owned());
    if random.once_in(2) {
        let member = *random
            .pick(&["code", "participantCapacity", "sequenceId"])
            .unwrap_or(&"");
        objects(json, random, |members, _| {
            members.retain(|(name, _)| name != member && name != "resultInfo");
            let info = Json::Object(vec![(member.to_owned(), other.clone())]);
            members.push(("resultInfo".to_owned(), info));
            members.push((member.to_owned(), other));
        });
    } else {
        let numbers = places_of(json, |json| matches!(json, Json::Number(_)));
        let all = places(json);
        let place = random
            .pick(if numbers.is_empty() { &all } else { &numbers })
            .cloned();
        *at(json, &place.unwrap_or_default()) = other;
    }
}

/// A member nobody declared that goes down nearly as far as is read.
fn deepen(json: &mut Json, random: &mut Random) {
    let objects = places_of(json, |json| matches!(json, Json::Object(_)));
    let Some(place) = random.pick(&objects).cloned() else {
        return;
    };
    let depth = DEEPEST - place.len() - 1 - random.below(3);
    // The object itself and those around it are levels too.
    let mut deep = scalar(random);
    let mut levels = if matches!(deep, Json::Array(_) | Json::Object(_)) {
        1
    } else {
        0
    };
    while levels < depth {
        deep = if random.once_in(2) {
            Json::Array(vec![deep])
        } else {
            Json::Object(vec![("x".to_owned(), deep)])
        };
        levels += 1;
    }
    if let Json::Object(members) = at(json, &place) {
        members.push((format!("deep{}", random.below(9)), deep));
    }
}

fn is_array(json: &Json) -> bool {
    matches!(json, Json::Array(_))
}

/// Changes one of the values that `wanted` picks.
fn value(
    json: &mut Json,
    random: &mut Random,
    wanted: impl Fn(&Json) -> bool,
    edit: impl FnOnce(&mut Json, &mut Random),
) {
    let places: Vec<Place> = places_of(json, wanted);
    if let Some(place) = random.pick(&places).cloned() {
        edit(at(json, &place), random);
    }
}

/// Changes the members of one object.
fn objects(
    json: &mut Json,
    random: &mut Random,
    edit: impl FnOnce(&mut Vec<(String, Json)>, &mut Random),
) {
    value(
        json,
        random,
        |json| matches!(json, Json::Object(_)),
        |json, random| {
            if let Json::Object(members) = json {
                edit(members, random);
            }
        },
    );
}

/// Changes the members of one object that has any.
fn members(
    json: &mut Json,
    random: &mut Random,
    edit: impl FnOnce(&mut Vec<(String, Json)>, &mut Random),
) {
    let some = |json: &Json| matches!(json, Json::Object(members) if !members.is_empty());
    value(json, random, some, |json, random| {
        if let Json::Object(members) = json {
            edit(members, random);
        }
    });
}

/// Changes the members of one object that has a tag, whose index is given.
fn tagged(
    json: &mut Json,
    random: &mut Random,
    edit: impl FnOnce(&mut Vec<(String, Json)>, usize, &mut Random),
) {
    let tag = |json: &Json| match json {
        Json::Object(members) => members.iter().position(|(name, _)| name == TAG),
        _ => None,
    };
    value(
        json,
        random,
        |json| tag(json).is_some(),
        |json, random| {
            if let (Some(tag), Json::Object(members)) = (tag(json), json) {
                edit(members, tag, random);
            }
        },
    );
}
