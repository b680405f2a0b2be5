//! A single resource or a collection, told apart by the first byte.

use super::Resource;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{
        MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
};
use std::fmt;

/// `#[serde(untagged)]` would buffer the resource once more; this doesn't.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ResourceData {
    One(Resource),
    Many(Vec<Resource>),
}

impl<'de> Deserialize<'de> for ResourceData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;

        impl<'de> Visitor<'de> for OneOrMany {
            type Value = ResourceData;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a resource, or a collection of them")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<ResourceData, A::Error> {
                Resource::deserialize(MapAccessDeserializer::new(map)).map(ResourceData::One)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<ResourceData, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(items)).map(ResourceData::Many)
            }
        }

        deserializer.deserialize_any(OneOrMany)
    }
}
