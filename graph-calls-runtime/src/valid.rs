//! Values whose document's constraints are known to hold.

use crate::{
    Limits, Violation, Violations,
    check::Check,
    explain,
    output::{self, TooDeep, Write},
    read::{self, Read},
    rules::Rules,
    violation::Path,
};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, ops::Deref};

/// A type that stands for a JSON Schema document, or for a part of one.
///
/// Implemented by every generated type and by nothing else; it serves code that is generic over
/// them. Each type has the functions of [`Valid`] as its own, too.
pub trait Model: Read + Write + Check {
    /// The document and place that the type stands for: `schemas/call.json`.
    const SCHEMA: &'static str;

    /// The document as data.
    #[doc(hidden)]
    fn rules() -> &'static Rules;
}

/// The proof that a value keeps every constraint of its document.
///
/// It comes from bytes ([`from_slice`](Valid::from_slice)), from a builder, from `validate`, or
/// from any serde format, and cannot be made otherwise. Reading `T` itself through serde checks
/// structure only: types, required members, tags. Through serde an error is its text alone: who
/// answers with the list of violations takes the bytes, and `from_slice`.
///
/// ```
/// use graph_calls_model::{CallState, Call, Valid};
///
/// let call = Call::from_slice(br##"{"@odata.type": "#microsoft.graph.call", "state": "incoming"}"##)?;
/// assert_eq!(call.state, Some(CallState::Incoming));
///
/// // The same through serde: `axum::Json<Valid<Call>>` works.
/// let same: Valid<Call> = serde_json::from_slice(&call.to_vec())?;
/// assert_eq!(call, same);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Valid<T>(pub(crate) T);

impl<T: Model> Valid<T> {
    /// Reads JSON text and checks it in the same call.
    ///
    /// # Errors
    /// Every violation; or one, if the text is not JSON, holds a member twice, or is beyond the
    /// default [`Limits`].
    pub fn from_slice(json: &[u8]) -> Result<Self, Violations> {
        Self::from_slice_with(json, &Limits::DEFAULT)
    }

    /// Reads JSON text and checks it, within limits of the caller's.
    ///
    /// # Errors
    /// Every violation; or one, as [`from_slice`](Self::from_slice).
    pub fn from_slice_with(json: &[u8], limits: &Limits) -> Result<Self, Violations> {
        let text = match read::text(json, limits) {
            Ok(text) => text,
            Err(stopped) => return Err(explain::misread(json, &stopped, None)),
        };
        match read::read_text::<T>(text, &limits.unseen(text.len())) {
            Ok(value) if value.satisfies_constraints() => Ok(Valid(value)),
            Err(stop) if stop.is_memory() => Self::large(text, limits),
            refused => Err(explain::explain(text, limits, T::rules(), refused.err())),
        }
    }

    /// Reads a text that takes more memory than what is refused may take: only if it is valid.
    #[cold]
    fn large(text: &str, limits: &Limits) -> Result<Self, Violations> {
        let json = text.as_bytes();
        let violations = explain::violations(json, limits, T::rules());
        if !violations.is_empty() {
            return Err(violations);
        }
        let read = read::measure::<T>(json, limits);
        match read.and_then(|()| read::read_text::<T>(text, limits)) {
            Ok(value) if value.satisfies_constraints() => Ok(Valid(value)),
            Err(stop) if stop.is_memory() => Err(Violation::memory().into()),
            refused => Err(explain::explain(text, limits, T::rules(), refused.err())),
        }
    }

    /// Checks a value.
    ///
    /// # Errors
    /// Every violation; or one, if the value is nested more than 127 levels deep, members that no document
    /// declares included: it could not be read again.
    pub fn new(value: T) -> Result<Self, Violations> {
        let depth = output::check_depth(&value);
        if depth.is_ok() && value.is_well_formed() && value.satisfies_constraints() {
            return Ok(Valid(value));
        }
        if depth == Err(TooDeep::Typed) {
            return Err(Violation::depth(Path::ROOT.to_location()).into());
        }
        let text = output::to_vec(&value);
        // What may be large need not be there twice.
        drop(value);
        Err(explain::explain_made(&text, T::rules()))
    }
}

impl<T> Valid<T> {
    /// Gives up the proof, to change the value.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Valid<T> {
    /// As the value itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Model> Serialize for Valid<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        output::serialize(&self.0, serializer)
    }
}

impl<'de, T: Model> Deserialize<'de> for Valid<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value: T = read::deserialize(deserializer)?;
        Valid::new(value).map_err(serde_core::de::Error::custom)
    }
}
