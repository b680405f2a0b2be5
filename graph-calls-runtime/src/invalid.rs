//! Values that their document refuses.

use crate::Violations;
use std::{error::Error, fmt};

/// A value that violates its document, with every violation: the error of `validate` and of builders.
///
/// The value is not lost: change it and validate it again. `Display` and `Debug` show the violations
/// alone, without text of the value.
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
    // Boxed, since a result of `validate` has room for either.
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

    /// Returns the value, without the violations.
    pub fn into_value(self) -> T {
        *self.value
    }

    /// Returns the value and its violations.
    pub fn into_parts(self) -> (T, Violations) {
        (*self.value, self.violations)
    }
}

/// The violations, for functions that return those of texts as well.
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
