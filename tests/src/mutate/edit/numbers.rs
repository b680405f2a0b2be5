//! Numbers at and beyond the bounds of their types, in every spelling.

use super::{
    super::place::{at, places, places_of},
    pick::{NUMBERS, objects},
};
use crate::{json::Json, random::Random};

/// Another number for a number if there is one, or else for anything, or in a member that is one.
pub(super) fn other(json: &mut Json, random: &mut Random) {
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
