//! Values that violate their document.

use crate::Violations;
use std::{error::Error, fmt};

/// The error of `validate` and of builders: a value that violates its document, and its violations.
///
/// [`into_value`](Invalid::into_value) returns the value, which can be changed and validated again. `Display` and
/// `Debug` write the violations, without text of the value.
///
/// ```
/// use graph_calls_model::{AnswerRequest, Modality, ServiceHostedMediaConfig};
///
/// let request = AnswerRequest::builder(ServiceHostedMediaConfig::default(), [Modality::Audio])
///     .callback_uri("http://bot.contoso.com");
/// let invalid = request.build().expect_err("the scheme is not https");
/// assert_eq!(invalid.violations().instance_locations(), ["/callbackUri"]);
/// let mut request = invalid.into_value();
/// request.callback_uri = Some("https://bot.contoso.com".to_owned());
/// assert!(request.validate().is_ok());
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Invalid<T> {
    // Boxed, so that the `Result` of `validate` is not larger than the value.
    value: Box<T>,
    violations: Violations,
}

impl<T> Invalid<T> {
    pub(crate) fn new(value: T, violations: Violations) -> Self {
        Self {
            value: Box::new(value),
            violations,
        }
    }

    /// Returns the violations.
    pub fn violations(&self) -> &Violations {
        &self.violations
    }

    /// Returns the value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the value and drops the violations.
    pub fn into_value(self) -> T {
        *self.value
    }

    /// Returns the value and its violations.
    pub fn into_parts(self) -> (T, Violations) {
        (*self.value, self.violations)
    }
}

/// Drops the value, for functions that return the violations of parsing as well.
impl<T> From<Invalid<T>> for Violations {
    fn from(invalid: Invalid<T>) -> Self {
        invalid.violations
    }
}

impl<T> fmt::Display for Invalid<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.violations.fmt(f)
    }
}

impl<T> fmt::Debug for Invalid<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Invalid")
            .field("violations", &self.violations)
            .finish_non_exhaustive()
    }
}

impl<T> Error for Invalid<T> {}
