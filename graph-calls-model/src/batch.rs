//! A webhook's body, notification by notification.

use crate::{__private::batch, CommsNotification, CommsNotifications, Limits, Valid, Violations};
use std::{slice, vec};

/// The notifications of one POST, each with its own verdict: one that is not valid does not hide
/// the others.
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
///         Ok(notification) => println!("{}", notification.resource_url),
///         Err(rejected) => println!("number {}: {}", rejected.index(), rejected.violations()),
///     }
/// }
/// assert_eq!(batch.iter().filter(|item| item.is_ok()).count(), 2);
/// # Ok::<(), graph_calls_model::Violations>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    envelope: CommsNotifications,
    items: Vec<Item>,
}

/// One notification, or why it is none.
pub type Item = Result<Valid<CommsNotification>, Rejected>;

/// A notification that its document refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    index: usize,
    violations: Violations,
    raw: String,
}

impl Batch {
    /// Reads a webhook's body within the default limits.
    ///
    /// # Errors
    /// What concerns all of the body: text that is not JSON, a member that is there twice in the
    /// envelope, a limit, an envelope that is no `commsNotifications`.
    #[inline]
    pub fn from_slice(json: &[u8]) -> Result<Self, Violations> {
        Self::from_slice_with(json, &Limits::default())
    }

    /// Reads a webhook's body within limits of the caller's.
    ///
    /// # Errors
    /// As [`from_slice`](Self::from_slice).
    #[inline]
    pub fn from_slice_with(json: &[u8], limits: &Limits) -> Result<Self, Violations> {
        let (envelope, items) = batch(json, limits, "value")?;
        let items = items.into_iter().enumerate().map(|(index, item)| {
            item.map_err(|(text, violations)| Rejected {
                index,
                violations,
                raw: String::from_utf8_lossy(json.get(text).unwrap_or_default()).into_owned(),
            })
        });
        Ok(Batch {
            envelope,
            items: items.collect(),
        })
    }

    /// What stands around the notifications; its `value` is empty.
    pub fn envelope(&self) -> &CommsNotifications {
        &self.envelope
    }

    /// The notifications and rejections, in the order of the body.
    pub fn iter(&self) -> slice::Iter<'_, Item> {
        self.items.iter()
    }

    /// How many there are, valid or not.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether the body holds none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl Rejected {
    /// Its place in the body's `value`, from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Every violation; the locations are within this notification.
    pub fn violations(&self) -> &Violations {
        &self.violations
    }

    /// The notification's JSON text as it came.
    pub fn raw(&self) -> &str {
        &self.raw
    }
}

impl IntoIterator for Batch {
    type Item = Item;
    type IntoIter = vec::IntoIter<Item>;

    // Without this attribute, the drop of every type is compiled here and in the bot again.
    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a> IntoIterator for &'a Batch {
    type Item = &'a Item;
    type IntoIter = slice::Iter<'a, Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}
