//! The notifications of a webhook body, validated independently.

use crate::{
    __private::{Cursor, RejectedItems, batch, violations, violations_in_body},
    CommsNotification, CommsNotifications, Limits, Valid, Violations,
};
use std::{
    error::Error,
    fmt,
    iter::FusedIterator,
    ops::Range,
    slice,
    sync::{Arc, OnceLock},
    vec,
};

/// The notifications of one webhook body, which are validated independently: an invalid notification does not affect the
/// others.
///
/// Violations are computed on demand. If there are invalid notifications, the batch stores one copy of the body, and one
/// bit for each notification.
///
/// ```
/// use graph_calls_model::Batch;
///
/// let body = br#"{"value": [
///     {"changeType": "created", "resourceUrl": "/communications/calls/1"},
///     {"changeType": 2},
///     {"changeType": "deleted", "resourceUrl": "/communications/calls/3"}
/// ]}"#;
/// let batch = Batch::from_slice(body)?;
/// for item in &batch {
///     match item {
///         Ok(notification) => assert!(notification.resource_url.starts_with("/communications/")),
///         // Without text of the payload.
///         Err(rejected) => eprintln!("{rejected}"),
///     }
/// }
/// assert_eq!(batch.iter().filter(|item| item.is_ok()).count(), 2);
/// # Ok::<(), graph_calls_model::Violations>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    envelope: CommsNotifications,
    accepted: Vec<Valid<CommsNotification>>,
    rejected: Option<RejectedItems>,
    limits: Limits,
}

/// A valid notification, or a rejected one.
pub type Item = Result<Valid<CommsNotification>, Rejected>;

/// An invalid notification of a [`Batch`].
///
/// Shares the body of the batch, and computes the violations on demand. `Display` writes its location and the violations,
/// without text of the payload.
#[derive(Clone)]
pub struct Rejected {
    index: usize,
    body: Arc<str>,
    place: Range<usize>,
    limits: Limits,
    violations: OnceLock<Violations>,
}

impl Batch {
    /// Parses a webhook body, within the default limits.
    ///
    /// # Errors
    /// Returns the violations that concern the body as a whole: text that is not JSON, a duplicate member outside of the
    /// notifications, an exceeded limit, or an invalid `commsNotifications` object.
    #[inline]
    pub fn from_slice(json: &[u8]) -> Result<Self, Violations> {
        Self::from_slice_with(json, &Limits::default())
    }

    /// Parses a webhook body, within the given limits.
    ///
    /// # Errors
    /// The same as [`from_slice`](Self::from_slice).
    #[inline]
    pub fn from_slice_with(json: &[u8], limits: &Limits) -> Result<Self, Violations> {
        let batch = batch(json, limits, "value")?;
        Ok(Batch {
            envelope: batch.envelope,
            accepted: batch.accepted,
            rejected: batch.rejected,
            limits: *limits,
        })
    }

    /// Returns the body without the notifications: its `value` is empty.
    pub fn envelope(&self) -> &CommsNotifications {
        &self.envelope
    }

    /// Returns an iterator over the notifications, valid and rejected, in the order of the body.
    ///
    /// Takes one pass over the text if there are rejected notifications.
    pub fn iter(&self) -> BatchIter<'_> {
        BatchIter(Items {
            accepted: self.accepted.iter(),
            rejected: self.rejected.as_ref(),
            cursor: Cursor::default(),
            left: self.len(),
            limits: self.limits,
        })
    }

    /// Returns the number of notifications, valid and rejected.
    pub fn len(&self) -> usize {
        let accepted = self.accepted.len();
        self.rejected.as_ref().map_or(accepted, RejectedItems::len)
    }

    /// Returns `true` if there are no notifications.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Rejected {
    /// Returns the index in the body's `value`, starting at 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Returns every violation, with its location in the notification: `/changeType`.
    ///
    /// The first call validates the text of the notification; the result is stored.
    pub fn violations(&self) -> &Violations {
        let find = || violations::<CommsNotification>(self.raw(), &self.limits);
        self.violations.get_or_init(find)
    }

    /// Returns every violation, with its location in the whole body: `/value/3/changeType`.
    ///
    /// ```
    /// use graph_calls_model::Batch;
    ///
    /// let body = br#"{"value": [{"changeType": 2, "resourceUrl": "/communications/calls/1"}]}"#;
    /// let batch = Batch::from_slice(body)?;
    /// let rejected = batch.iter().find_map(Result::err).expect("2 is no change");
    /// assert_eq!(rejected.violations().instance_locations(), ["/changeType"]);
    /// let violations = rejected.violations_in_body();
    /// assert_eq!(violations.instance_locations(), ["/value/0/changeType"]);
    /// # Ok::<(), graph_calls_model::Violations>(())
    /// ```
    pub fn violations_in_body(&self) -> Violations {
        violations_in_body(self.violations(), "value", self.index)
    }

    /// Returns the JSON text of the notification.
    pub fn raw(&self) -> &str {
        self.body.get(self.place.clone()).unwrap_or_default()
    }

    /// Returns the byte range of the notification in the body.
    pub fn span(&self) -> Range<usize> {
        self.place.clone()
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/value/{}: {}", self.index, self.violations())
    }
}

/// Without text of the payload.
impl fmt::Debug for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rejected")
            .field("index", &self.index)
            .field("span", &self.place)
            .field("violations", self.violations())
            .finish_non_exhaustive()
    }
}

impl Error for Rejected {}

/// Rejections are equal if their indices, texts and limits are.
impl PartialEq for Rejected {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && self.raw() == other.raw() && self.limits == other.limits
    }
}

impl Eq for Rejected {}

/// Merges the valid and the rejected notifications.
#[derive(Debug, Clone)]
struct Items<A, R> {
    accepted: A,
    rejected: Option<R>,
    cursor: Cursor,
    left: usize,
    limits: Limits,
}

impl<A: Iterator, R: std::borrow::Borrow<RejectedItems>> Items<A, R> {
    fn next(&mut self) -> Option<Result<A::Item, Rejected>> {
        self.left = self.left.saturating_sub(1);
        let Some(rejected) = self.rejected.as_ref().map(R::borrow) else {
            return self.accepted.next().map(Ok);
        };
        match self.cursor.next(rejected)? {
            None => self.accepted.next().map(Ok),
            Some((index, place)) => Some(Err(Rejected {
                index,
                body: Arc::clone(rejected.body()),
                place,
                limits: self.limits,
                violations: OnceLock::new(),
            })),
        }
    }
}

/// An iterator over the notifications of a [`Batch`]. Created by [`Batch::iter`].
#[derive(Debug, Clone)]
pub struct BatchIter<'a>(Items<slice::Iter<'a, Valid<CommsNotification>>, &'a RejectedItems>);

impl<'a> Iterator for BatchIter<'a> {
    type Item = Result<&'a Valid<CommsNotification>, Rejected>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.left, Some(self.0.left))
    }
}

impl ExactSizeIterator for BatchIter<'_> {}
impl FusedIterator for BatchIter<'_> {}

/// An owning iterator over the notifications of a [`Batch`].
#[derive(Debug)]
pub struct BatchIntoIter(Items<vec::IntoIter<Valid<CommsNotification>>, RejectedItems>);

impl Iterator for BatchIntoIter {
    type Item = Item;

    #[inline]
    fn next(&mut self) -> Option<Item> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.left, Some(self.0.left))
    }
}

impl ExactSizeIterator for BatchIntoIter {}
impl FusedIterator for BatchIntoIter {}

impl IntoIterator for Batch {
    type Item = Item;
    type IntoIter = BatchIntoIter;

    // Without this attribute, the drop glue of every type is compiled here as well as in the bot.
    #[inline]
    fn into_iter(self) -> BatchIntoIter {
        let left = self.len();
        BatchIntoIter(Items {
            accepted: self.accepted.into_iter(),
            rejected: self.rejected,
            cursor: Cursor::default(),
            left,
            limits: self.limits,
        })
    }
}

impl<'a> IntoIterator for &'a Batch {
    type Item = Result<&'a Valid<CommsNotification>, Rejected>;
    type IntoIter = BatchIter<'a>;

    fn into_iter(self) -> BatchIter<'a> {
        self.iter()
    }
}
