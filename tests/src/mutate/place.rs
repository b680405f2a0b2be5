//! Places in a JSON value: the index of the item or member at each level.

use crate::json::Json;

/// The way to a value.
pub(super) type Place = Vec<usize>;

/// The way to every value, the root included.
pub(super) fn places(json: &Json) -> Vec<Place> {
    fn collect(json: &Json, here: &mut Place, into: &mut Vec<Place>) {
        into.push(here.clone());
        let inner: Vec<&Json> = match json {
            Json::Array(items) => items.iter().collect(),
            Json::Object(members) => members.iter().map(|(_, value)| value).collect(),
            _ => Vec::new(),
        };
        for (index, value) in inner.into_iter().enumerate() {
            here.push(index);
            collect(value, here, into);
            here.pop();
        }
    }
    let mut found = Vec::new();
    collect(json, &mut Vec::new(), &mut found);
    found
}

/// The value at a place.
pub(super) fn at<'a>(json: &'a mut Json, place: &[usize]) -> &'a mut Json {
    place.iter().fold(json, |json, index| match json {
        Json::Array(items) => &mut items[*index],
        Json::Object(members) => &mut members[*index].1,
        scalar => scalar,
    })
}

/// The places of the values that `wanted` picks.
pub(super) fn places_of(json: &Json, wanted: impl Fn(&Json) -> bool) -> Vec<Place> {
    let mut whole = json.clone();
    places(json)
        .into_iter()
        .filter(|place| wanted(at(&mut whole, place)))
        .collect()
}
