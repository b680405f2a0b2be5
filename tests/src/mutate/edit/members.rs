//! Members dropped, added, repeated, moved.

use super::{
    super::Vocabulary,
    Kind,
    pick::{members, objects, scalar},
};
use crate::{json::Json, random::Random};

impl Vocabulary {
    /// Changes the members of one object.
    pub(super) fn edit_members(&self, kind: Kind, json: &mut Json, random: &mut Random) {
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
            _ => {}
        }
    }
}
