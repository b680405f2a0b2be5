//! Type tags moved, changed, left out.

use super::{
    super::Vocabulary,
    Kind,
    pick::{TAG, tagged},
};
use crate::{json::Json, random::Random};

impl Vocabulary {
    /// Changes one type tag.
    pub(super) fn edit_tag(&self, kind: Kind, json: &mut Json, random: &mut Random) {
        match kind {
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
            _ => {}
        }
    }
}
