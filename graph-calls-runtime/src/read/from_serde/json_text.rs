//! Values of JSON text that `serde_json` reads, with the digits of their numbers.
//!
//! Through serde a number is 64 bits wide: `serde_json` rounds what it can't hold, or refuses it. Its
//! `RawValue` is the text itself. Every other deserializer would take that for a struct, and serde has no way
//! to ask which one it is, so the type's name is asked. Were it another one some day, numbers would be
//! rounded as they are elsewhere; a test would tell.

use super::path::Path;
use crate::{
    Limits,
    node::Node,
    read::{Fault, Limit, Read, StopKind, bytes},
};
use serde_core::de::{Deserialize, Deserializer, Error};
use serde_json::value::RawValue;

/// Whether a deserializer is that of `serde_json` which reads text.
pub(super) fn is_json_text<D>() -> bool {
    std::any::type_name::<D>().starts_with("&mut serde_json::de::Deserializer<")
}

/// Reads a `T` from its text.
pub(super) fn read<'de, T: Read, D: Deserializer<'de>>(
    deserializer: D,
    path: &Path<'_>,
) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    bytes::read_slice(raw.get().as_bytes(), &limits(path))
        .map_err(|stop| refused(stop.kind, T::EXPECTED, path))
}

/// Reads any value from its text as a tree.
pub(super) fn read_tree<'de, 'n, D: Deserializer<'de>>(
    deserializer: D,
    path: &Path<'_>,
) -> Result<Node<'n>, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    bytes::read_tree(raw.get().as_bytes(), &limits(path))
        .map(|tree| tree.instance().to_node())
        .map_err(|misread| refused(misread.stop.kind, "JSON", path))
}

/// The levels that are left below a place; all else is bounded by whoever has the text.
fn limits(path: &Path<'_>) -> Limits {
    let depth = Limits::DEFAULT.depth.saturating_sub(path.depth());
    Limits::UNBOUNDED.depth(depth)
}

fn refused<E: Error>(kind: StopKind, expected: &'static str, path: &Path<'_>) -> E {
    match kind {
        StopKind::Fault(fault) => path.error(fault),
        StopKind::Limit(Limit::Depth) => E::custom(Fault::Depth),
        // `serde_json` found it to be JSON.
        _ => path.error(Fault::Expected(expected)),
    }
}
