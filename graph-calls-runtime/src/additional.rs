//! Undeclared members.

use crate::{
    RawJson,
    output::{ObjectSink, Sink, Write},
};
use std::{
    collections::{BTreeMap, btree_map},
    fmt,
    iter::FusedIterator,
};

/// The undeclared members of an object: annotations, members of open types, and members that Graph added after this
/// release. Their JSON text is kept and serialized again, sorted by name.
///
/// Takes one pointer while there are no such members.
///
/// ```
/// use graph_calls_model::Call;
///
/// let call = Call::from_slice(br#"{"state": "incoming", "botMood": {"level": 7.50}}"#)?;
/// let mood = call.additional.get("botMood").expect("the payload has this member");
/// assert_eq!(mood.as_str(), r#"{"level":7.50}"#);
/// # Ok::<(), graph_calls_model::Violations>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[allow(
    clippy::box_collection,
    reason = "one word in every struct instead of three"
)]
pub struct Additional(Option<Box<BTreeMap<Box<str>, RawJson>>>);

impl Additional {
    /// A value without members.
    pub const EMPTY: Self = Additional(None);

    /// Returns the value of a member.
    pub fn get(&self, name: &str) -> Option<&RawJson> {
        self.0.as_ref()?.get(name)
    }

    /// Inserts a member, and returns the previous value of that name.
    ///
    /// The name must not be that of a declared member, which has its own field; otherwise the struct is not valid.
    ///
    /// ```
    /// use graph_calls_model::Additional;
    ///
    /// let mut additional = Additional::EMPTY;
    /// assert_eq!(additional.insert("mood", 7), None);
    /// assert_eq!(additional.insert("mood", 8).map(|value| value.to_string()).as_deref(), Some("7"));
    /// ```
    pub fn insert(
        &mut self,
        name: impl Into<String>,
        value: impl Into<RawJson>,
    ) -> Option<RawJson> {
        let name: String = name.into();
        let members = self.0.get_or_insert_default();
        members.insert(name.into(), value.into())
    }

    /// Removes a member, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<RawJson> {
        let members = self.0.as_mut()?;
        let value = members.remove(name);
        if members.is_empty() {
            self.0 = None;
        }
        value
    }

    /// Returns an iterator over the members, sorted by name.
    pub fn iter(&self) -> AdditionalIter<'_> {
        AdditionalIter(self.0.as_ref().map(|members| members.iter()))
    }

    /// Returns the number of members.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// Returns `true` if there are no members.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Returns the maximum number of bytes that one more member takes in addition to its text: the first node of the
    /// B-tree, or one entry in nodes that are half full.
    pub(crate) const fn cost_of_one_more(is_first: bool) -> usize {
        const PLACE: usize = size_of::<(Box<str>, RawJson)>();
        if is_first {
            size_of::<BTreeMap<Box<str>, RawJson>>() + 12 * PLACE
        } else {
            5 * PLACE / 2
        }
    }

    /// Inserts a member that was parsed; returns `false` if it is a duplicate.
    pub(crate) fn add(&mut self, name: String, value: RawJson) -> bool {
        self.insert(name, value).is_none()
    }

    /// Serializes the members as members of an object.
    #[doc(hidden)]
    pub fn write<O: ObjectSink>(&self, object: &mut O) {
        for (name, value) in self {
            object.undeclared(name, value);
        }
    }
}

/// An iterator over the members of an [`Additional`], sorted by name. Created by [`Additional::iter`].
#[derive(Debug, Clone)]
pub struct AdditionalIter<'a>(Option<btree_map::Iter<'a, Box<str>, RawJson>>);

impl<'a> Iterator for AdditionalIter<'a> {
    type Item = (&'a str, &'a RawJson);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, value) = self.0.as_mut()?.next()?;
        Some((name, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.0.as_ref().map_or(0, ExactSizeIterator::len);
        (left, Some(left))
    }
}

impl ExactSizeIterator for AdditionalIter<'_> {}
impl FusedIterator for AdditionalIter<'_> {}

/// An owning iterator over the members of an [`Additional`], sorted by name.
#[derive(Debug)]
pub struct AdditionalIntoIter(Option<btree_map::IntoIter<Box<str>, RawJson>>);

impl Iterator for AdditionalIntoIter {
    type Item = (String, RawJson);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, value) = self.0.as_mut()?.next()?;
        Some((name.into(), value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.0.as_ref().map_or(0, ExactSizeIterator::len);
        (left, Some(left))
    }
}

impl ExactSizeIterator for AdditionalIntoIter {}
impl FusedIterator for AdditionalIntoIter {}

impl IntoIterator for Additional {
    type Item = (String, RawJson);
    type IntoIter = AdditionalIntoIter;

    fn into_iter(self) -> AdditionalIntoIter {
        AdditionalIntoIter(self.0.map(|members| members.into_iter()))
    }
}

impl<'a> IntoIterator for &'a Additional {
    type Item = (&'a str, &'a RawJson);
    type IntoIter = AdditionalIter<'a>;

    fn into_iter(self) -> AdditionalIter<'a> {
        self.iter()
    }
}

/// Inserts members, as [`Additional::insert`] does.
impl<N: Into<String>, V: Into<RawJson>> Extend<(N, V)> for Additional {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, members: I) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

impl<N: Into<String>, V: Into<RawJson>> FromIterator<(N, V)> for Additional {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let mut additional = Additional::EMPTY;
        additional.extend(members);
        additional
    }
}

impl fmt::Debug for Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl Write for Additional {
    fn write<S: Sink>(&self, sink: S) -> Result<S::Ok, S::Error> {
        let mut object = sink.object()?;
        Additional::write(self, &mut object);
        object.end()
    }
}
