//! Values whose document's constraints are known to hold.

use crate::{
    Invalid, Limits, Model, Violation, Violations, explain,
    output::{self, TooDeep},
    read,
    violation::Path,
};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use std::{fmt, ops::Deref};

/// The proof that a value keeps every constraint of its document.
///
/// It comes from bytes ([`from_slice`](Valid::from_slice)), from a builder, from `validate` or `try_from`, or
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

    /// Validates a value.
    ///
    /// # Errors
    /// The value and every violation; or one violation, if the value is nested more than 127 levels deep,
    /// undeclared members included: it could not be read again.
    pub fn new(value: T) -> Result<Self, Invalid<T>> {
        match verdict(&value) {
            Verdict::Valid => Ok(Valid(value)),
            Verdict::TooDeep => Err(Invalid::new(value, too_deep())),
            Verdict::Invalid => {
                let violations = explain::explain_made(&output::to_vec(&value), T::rules());
                Err(Invalid::new(value, violations))
            }
        }
    }

    /// Writes the value as JSON text.
    ///
    /// The same as the value's own function of this name, for code that is generic over the type.
    pub fn to_vec(&self) -> Vec<u8> {
        output::to_vec(&self.0)
    }
}

enum Verdict {
    Valid,
    /// Nested too deeply for any reader.
    TooDeep,
    Invalid,
}

fn verdict<T: Model>(value: &T) -> Verdict {
    match output::check_depth(value) {
        Ok(()) if value.is_well_formed() && value.satisfies_constraints() => Verdict::Valid,
        Err(TooDeep::Typed) => Verdict::TooDeep,
        _ => Verdict::Invalid,
    }
}

fn too_deep() -> Violations {
    Violation::depth(Path::ROOT.to_location()).into()
}

impl<T> Valid<T> {
    /// Returns the value, which may then be changed; [`Valid::new`] validates it again.
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
        let violations = match verdict(&value) {
            Verdict::Valid => return Ok(Valid(value)),
            Verdict::TooDeep => too_deep(),
            Verdict::Invalid => {
                let text = output::to_vec(&value);
                // Payloads are bounded: what may be large need not be there twice.
                drop(value);
                explain::explain_made(&text, T::rules())
            }
        };
        Err(serde_core::de::Error::custom(violations))
    }
}
