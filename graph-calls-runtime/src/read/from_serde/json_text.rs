//! JSON text from `serde_json`'s deserializer, with all digits of numbers.
//!
//! Numbers of serde have 64 bits; `serde_json` rounds or rejects longer ones. Its `RawValue` is the text itself, but other
//! deserializers treat it as a struct. Serde cannot identify a deserializer, so the name of its type is compared. If that
//! name changes, numbers are rounded, and a test fails.

use serde_core::de::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// Returns `true` if a deserializer is that of `serde_json` for JSON text.
pub(super) fn is_json_text<D>() -> bool {
    std::any::type_name::<D>().starts_with("&mut serde_json::de::Deserializer<")
}

/// Returns the text of the next value.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<RawValue>, D::Error> {
    Box::<RawValue>::deserialize(deserializer)
}
