//! Values in the wrong place, of the wrong type, or of another document.

use super::{
    super::{
        Vocabulary,
        place::{at, places, places_of},
    },
    DEEPEST, Kind,
    pick::{STRINGS, TAG, scalar, value},
};
use crate::{json::Json, random::Random};

impl Vocabulary {
    /// Changes one value.
    pub(super) fn edit_value(&self, kind: Kind, json: &mut Json, random: &mut Random) {
        match kind {
            Kind::EmptyArray => value(json, random, is_array, |json, _| {
                *json = Json::Array(Vec::new());
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
            _ => {}
        }
    }
}

/// A member nobody declared that goes down nearly as far as is read.
pub(super) fn deepen(json: &mut Json, random: &mut Random) {
    let objects = places_of(json, |json| matches!(json, Json::Object(_)));
    let Some(place) = random.pick(&objects).cloned() else {
        return;
    };
    // A fuzzer's payload may go down as far already.
    let depth = DEEPEST.saturating_sub(place.len() + 1 + random.below(3));
    // The object itself and those around it are levels too.
    let mut deep = scalar(random);
    let mut levels = deep.depth();
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
