//! Values of JSON text that `serde_json` reads, with the digits of their numbers.
//!
//! Through serde a number is 64 bits wide: `serde_json` rounds what it can't hold, or refuses it. Its
//! `RawValue` is the text itself. Every other deserializer would take that for a struct, and serde has no way
//! to ask which one it is, so the type's name is asked. Were it another one some day, numbers would be
//! rounded as they are elsewhere; a test would tell.

use serde_core::de::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// Whether a deserializer is that of `serde_json` which reads text.
pub(super) fn is_json_text<D>() -> bool {
    std::any::type_name::<D>().starts_with("&mut serde_json::de::Deserializer<")
}

/// The text of the next value.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<RawValue>, D::Error> {
    Box::<RawValue>::deserialize(deserializer)
}
