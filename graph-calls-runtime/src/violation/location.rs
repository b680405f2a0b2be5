//! Locations as text: exact for programs, without text of the payload for logs.

use std::fmt;

use super::bounded::Bounded;

/// The maximum length of a location, in bytes.
pub(super) const LONGEST: usize = 256;

/// Replaces the name of an undeclared member.
const MASK: &str = "/…";

/// A JSON pointer.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Location {
    exact: String,
    /// The pointer with `…` in place of each undeclared name; `None` if there is no such name.
    shown: Option<String>,
    /// Whether `exact` is truncated.
    cut: bool,
}

impl Location {
    /// Returns the pointer, truncated at 256 bytes.
    pub(crate) fn exact(&self) -> &str {
        &self.exact
    }

    /// Returns the pointer as a string of its own.
    pub(super) fn into_exact(self) -> String {
        self.exact
    }

    /// Returns the pointer with `…` in place of each undeclared name.
    pub(super) fn shown(&self) -> &str {
        self.shown.as_deref().unwrap_or(&self.exact)
    }

    /// Returns this location with `pointer` in front.
    pub(super) fn below(&self, pointer: &str) -> Self {
        let join = |rest: &str| {
            let mut joined = Bounded::new(LONGEST);
            joined.push(pointer);
            joined.push(rest);
            joined
        };
        let exact = join(&self.exact);
        Self {
            cut: self.cut || exact.is_full(),
            exact: exact.into_string(),
            shown: self.shown.as_deref().map(|shown| join(shown).into_string()),
        }
    }

    /// Returns the pointer unless it is truncated.
    pub(super) fn whole(&self) -> Option<&str> {
        (!self.cut).then_some(&self.exact)
    }
}

/// Without text of the payload.
impl fmt::Debug for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown().fmt(formatter)
    }
}

/// Builds a location step by step from the root.
pub(crate) struct Builder {
    exact: Bounded,
    /// The text to display, once it differs from `exact`.
    shown: Option<Bounded>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            exact: Bounded::new(LONGEST),
            shown: None,
        }
    }

    /// Appends a declared member.
    pub(crate) fn name(&mut self, name: &str) {
        self.push("/");
        if name.contains(['~', '/']) {
            self.push(&escaped(name));
        } else {
            self.push(name);
        }
    }

    /// Appends an undeclared member.
    pub(crate) fn undeclared(&mut self, name: &str) {
        // A longer name is truncated in any case.
        let head = super::bounded::head(name, LONGEST + 1);
        let shown = self.shown.get_or_insert_with(|| self.exact.clone());
        shown.push(MASK);
        self.exact.push("/");
        self.exact.push(&escaped(head));
    }

    /// Appends an item.
    pub(crate) fn index(&mut self, index: usize) {
        self.push("/");
        self.push(&index.to_string());
    }

    /// Appends to both texts.
    fn push(&mut self, text: &str) {
        self.exact.push(text);
        if let Some(shown) = &mut self.shown {
            shown.push(text);
        }
    }

    /// Returns `true` if further steps would change nothing.
    pub(crate) fn is_full(&self) -> bool {
        self.exact.is_full() && self.shown.as_ref().is_none_or(Bounded::is_full)
    }

    pub(crate) fn into_location(self) -> Location {
        Location {
            cut: self.exact.is_full(),
            exact: self.exact.into_string(),
            shown: self.shown.map(Bounded::into_string),
        }
    }
}

/// Escapes a member name as a token of a JSON pointer (RFC 6901).
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::Builder;

    #[test]
    fn an_undeclared_name_is_exact_and_not_displayed() {
        let mut builder = Builder::new();
        builder.name("a");
        builder.undeclared("my/secret");
        builder.index(3);
        let location = builder.into_location();
        assert_eq!(location.exact(), "/a/my~1secret/3");
        assert_eq!(location.shown(), "/a/…/3");
        assert_eq!(format!("{location:?}"), "\"/a/…/3\"");
    }

    #[test]
    fn a_truncated_location_is_not_whole() {
        let mut builder = Builder::new();
        builder.undeclared(&"é".repeat(100_000));
        let location = builder.into_location();
        assert!(location.exact().len() <= 256 && location.exact().ends_with('…'));
        assert_eq!((location.shown(), location.whole()), ("/…", None));
    }
}
