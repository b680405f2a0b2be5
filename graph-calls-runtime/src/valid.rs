//! Values that are valid instances of their documents.

use crate::{
    Invalid, Limits, Model, Violation, Violations, explain,
    output::{self, TooDeep},
    read,
    violation::LazyLocation,
};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, ops::Deref};

/// A value that satisfies every constraint of its document.
///
/// A `Valid<T>` is created by [`from_slice`](Valid::from_slice), by a builder, by `validate` or `try_from`, or by
/// deserializing it with serde; there is no other way to create one. It dereferences to `T`.
///
/// Deserializing `T` itself with serde validates the structure only: types, required members and type tags. An
/// error of serde is one message. Use `from_slice` if you need the list of [`Violations`].
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
    /// Parses and validates JSON text, within the default [`Limits`].
    ///
    /// # Errors
    /// Returns every violation. Returns one violation if the text is not JSON, has a duplicate member, or exceeds
    /// a limit.
    pub fn from_slice(json: &[u8]) -> Result<Self, Violations> {
        Self::from_slice_with(json, &Limits::DEFAULT)
    }

    /// Parses and validates JSON text, within the given limits.
    ///
    /// ```
    /// use graph_calls_model::{Call, Limits, Valid};
    ///
    /// let limits = Limits::default().bytes(1 << 20);
    /// let call = Valid::<Call>::from_slice_with(br#"{"state": "incoming"}"#, &limits)?;
    /// assert!(call.state.is_some());
    /// # Ok::<(), graph_calls_model::Violations>(())
    /// ```
    ///
    /// # Errors
    /// The same as [`from_slice`](Self::from_slice).
    pub fn from_slice_with(json: &[u8], limits: &Limits) -> Result<Self, Violations> {
        let text = match read::text(json, limits) {
            Ok(text) => text,
            Err(error) => return Err(explain::read_error(json, &error, None)),
        };
        match read::read_text::<T>(text, &limits.for_unvalidated(text.len())) {
            Ok(value) if value.satisfies_constraints() => Ok(Valid(value)),
            Err(error) if error.is_memory() => Self::large(text, limits),
            refused => Err(explain::explain(text, limits, T::rules(), refused.err())),
        }
    }

    /// Parses a text whose value needs more memory than an invalid text may take. Validates the text first, without
    /// the typed value.
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
            Err(error) if error.is_memory() => Err(Violation::memory().into()),
            refused => Err(explain::explain(text, limits, T::rules(), refused.err())),
        }
    }

    /// Validates a value.
    ///
    /// ```
    /// use graph_calls_model::{ToneInfo, Valid};
    ///
    /// let tone = ToneInfo::from_slice(br#"{"sequenceId": 1, "tone": "tone1"}"#)?.into_inner();
    /// let valid = Valid::new(tone)?;
    /// assert_eq!(valid.sequence_id, Some(1));
    /// # Ok::<(), graph_calls_model::Violations>(())
    /// ```
    ///
    /// # Errors
    /// Returns the value and every violation. Returns one violation if the value is nested more than 127 levels
    /// deep, undeclared members included, because no reader would accept its text.
    pub fn new(value: T) -> Result<Self, Invalid<T>> {
        match validity(&value) {
            Validity::Valid => Ok(Valid(value)),
            Validity::TooDeep => Err(Invalid::new(value, too_deep())),
            Validity::Invalid => {
                let violations = explain::explain_made(&output::to_vec(&value), T::rules());
                Err(Invalid::new(value, violations))
            }
        }
    }

    /// Serializes the value as JSON text.
    ///
    /// Equivalent to the method of the same name of `T`, for code that is generic over the type.
    pub fn to_vec(&self) -> Vec<u8> {
        output::to_vec(&self.0)
    }
}

enum Validity {
    Valid,
    /// Nested more deeply than any reader accepts.
    TooDeep,
    Invalid,
}

fn validity<T: Model>(value: &T) -> Validity {
    match output::check_depth(value) {
        Ok(()) if value.is_well_formed() && value.satisfies_constraints() => Validity::Valid,
        Err(TooDeep::Typed) => Validity::TooDeep,
        _ => Validity::Invalid,
    }
}

fn too_deep() -> Violations {
    Violation::depth(LazyLocation::ROOT.to_location()).into()
}

impl<T> Valid<T> {
    /// Returns the value. After a change, [`Valid::new`] validates it again.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> AsRef<T> for Valid<T> {
    fn as_ref(&self) -> &T {
        &self.0
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Valid<T> {
    /// Formats the value itself.
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
        let violations = match validity(&value) {
            Validity::Valid => return Ok(Valid(value)),
            Validity::TooDeep => too_deep(),
            Validity::Invalid => {
                let text = output::to_vec(&value);
                // The value and its text may both be large, so only one of them is kept.
                drop(value);
                explain::explain_made(&text, T::rules())
            }
        };
        Err(serde_core::de::Error::custom(violations))
    }
}
