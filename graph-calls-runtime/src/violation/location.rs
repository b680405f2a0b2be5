//! A place in a payload as text: exact for programs, without payload text for people.

use std::fmt;

use super::bounded::Bounded;

/// No location is longer, in bytes.
pub(super) const LONGEST: usize = 256;

/// What stands for a name that is payload.
const MASK: &str = "/…";

/// A JSON pointer.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Location {
    exact: String,
    /// The pointer with `…` for each name that no schema declares, if there is one.
    shown: Option<String>,
    /// Whether `exact` is not the whole pointer.
    cut: bool,
}

impl Location {
    /// The pointer, cut at 256 bytes.
    pub(crate) fn exact(&self) -> &str {
        &self.exact
    }

    /// The same, to keep.
    pub(super) fn into_exact(self) -> String {
        self.exact
    }

    /// The pointer with `…` for each name that is payload.
    pub(super) fn shown(&self) -> &str {
        self.shown.as_deref().unwrap_or(&self.exact)
    }

    /// The same place in a value that has this one at `pointer`.
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

    /// The pointer, if it is whole.
    pub(super) fn whole(&self) -> Option<&str> {
        (!self.cut).then_some(&self.exact)
    }
}

/// As it may be shown anywhere: without payload text.
impl fmt::Debug for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown().fmt(formatter)
    }
}

/// Makes a location, step by step from the root.
pub(crate) struct Builder {
    exact: Bounded,
    /// What is shown, from the first name on that is payload.
    shown: Option<Bounded>,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            exact: Bounded::new(LONGEST),
            shown: None,
        }
    }

    /// To a member that a schema declares.
    pub(crate) fn name(&mut self, name: &str) {
        self.push("/");
        if name.contains(['~', '/']) {
            self.push(&escaped(name));
        } else {
            self.push(name);
        }
    }

    /// To a member whose name is payload.
    pub(crate) fn undeclared(&mut self, name: &str) {
        // A longer name is cut in any case.
        let head = super::bounded::head(name, LONGEST + 1);
        let shown = self.shown.get_or_insert_with(|| self.exact.clone());
        shown.push(MASK);
        self.exact.push("/");
        self.exact.push(&escaped(head));
    }

    /// To an item.
    pub(crate) fn index(&mut self, index: usize) {
        self.push("/");
        self.push(&index.to_string());
    }

    /// Appends to both; in how many pieces makes no difference to either.
    fn push(&mut self, text: &str) {
        self.exact.push(text);
        if let Some(shown) = &mut self.shown {
            shown.push(text);
        }
    }

    /// Whether further steps would change nothing.
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

/// A member's name as a segment of a JSON pointer.
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::Builder;

    #[test]
    fn a_name_that_is_payload_is_exact_and_not_shown() {
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
    fn a_long_name_is_cut_and_no_longer_whole() {
        let mut builder = Builder::new();
        builder.undeclared(&"é".repeat(100_000));
        let location = builder.into_location();
        assert!(location.exact().len() <= 256 && location.exact().ends_with('…'));
        assert_eq!((location.shown(), location.whole()), ("/…", None));
    }
}
