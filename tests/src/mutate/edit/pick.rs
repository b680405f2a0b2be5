//! What is changed, and what it becomes: picked at random.

use super::super::place::{Place, at, places_of};
use crate::{json::Json, random::Random};

/// The member that selects a type.
pub(super) const TAG: &str = "@odata.type";

pub(super) const NUMBERS: [&str; 24] = [
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
pub(super) const STRINGS: [&str; 10] = [
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

/// Any value that is no example.
pub(super) fn scalar(random: &mut Random) -> Json {
    match random.below(8) {
        0 => Json::Null,
        1 => Json::Boolean(random.once_in(2)),
        2 | 3 => Json::Number((*random.pick(&NUMBERS).unwrap_or(&"0")).to_owned()),
        4 | 5 => Json::String((*random.pick(&STRINGS).unwrap_or(&"")).to_owned()),
        6 => Json::Array(Vec::new()),
        _ => Json::Object(Vec::new()),
    }
}

/// Changes one of the values that `wanted` picks.
pub(super) fn value(
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
pub(super) fn objects(
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
pub(super) fn members(
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
pub(super) fn tagged(
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
