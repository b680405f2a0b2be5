//! The way from the root to here, kept on the stack.

use super::location::{Builder, Location};
use crate::tree::Instance;

/// A location in an instance or a schema: a list of steps that lives in the stack frames which
/// took them, and becomes text only when there is a violation to place.
#[derive(Clone, Copy)]
pub(crate) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

/// One step of a path, or several.
#[derive(Clone, Copy)]
pub(crate) enum Step<'a> {
    Root,
    /// Several in one.
    Steps(&'a [Step<'a>]),
    /// A name that the schema declares, or a keyword.
    Name(&'static str),
    /// A member's name that only the payload knows.
    #[cfg(test)]
    Undeclared(&'a str),
    /// The same, in its tree.
    NameAt(Instance<'a>),
    Index(usize),
    /// A keyword that holds several schemas, and one of them.
    Branch(&'static str, usize),
    /// From an object to the names of its members: no step in a pointer.
    Key,
}

impl<'a> Path<'a> {
    /// The whole instance, or the whole schema.
    pub(crate) const ROOT: Path<'static> = Path {
        parent: None,
        step: Step::Root,
    };

    /// All of these steps.
    pub(crate) fn of(steps: &'a [Step<'a>]) -> Self {
        Path {
            parent: None,
            step: Step::Steps(steps),
        }
    }

    /// One step further, to a declared member or a keyword.
    pub(crate) fn name(&'a self, name: &'static str) -> Self {
        self.step(Step::Name(name))
    }

    /// One step further, to a member that the schema does not name.
    #[cfg(test)]
    pub(crate) fn undeclared(&'a self, name: &'a str) -> Self {
        self.step(Step::Undeclared(name))
    }

    /// One step further, to an item or a branch.
    #[cfg(test)]
    pub(crate) fn index(&'a self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    /// To the names of an object's members, as values.
    #[cfg(test)]
    pub(crate) fn key(&'a self) -> Self {
        self.step(Step::Key)
    }

    fn step(&'a self, step: Step<'a>) -> Self {
        Path {
            parent: Some(self),
            step,
        }
    }

    /// Whether a member's name is the value in question; names have no parts.
    pub(crate) fn is_key(&self) -> bool {
        matches!(self.step, Step::Key | Step::Steps([.., Step::Key]))
    }

    /// This path as a JSON pointer.
    pub(crate) fn to_location(self) -> Location {
        let mut steps = Vec::with_capacity(32);
        let mut next = Some(&self);
        while let Some(path) = next {
            match path.step {
                Step::Steps(several) => steps.extend(several.iter().rev()),
                step => steps.push(step),
            }
            next = path.parent;
        }
        let mut pointer = Builder::new();
        for step in steps.iter().rev() {
            match step {
                Step::Root | Step::Key | Step::Steps(_) => {}
                Step::Name(name) => pointer.name(name),
                #[cfg(test)]
                Step::Undeclared(name) => pointer.undeclared(name),
                Step::NameAt(name) => pointer.undeclared(&name.as_str().unwrap_or_default()),
                Step::Index(index) => pointer.index(*index),
                Step::Branch(keyword, index) => {
                    pointer.name(keyword);
                    pointer.index(*index);
                }
            }
            if pointer.is_full() {
                break;
            }
        }
        pointer.into_location()
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn the_root_is_the_empty_pointer() {
        assert_eq!(Path::ROOT.to_location().exact(), "");
    }

    #[test]
    fn names_are_escaped_and_indices_are_not() {
        let value = Path::ROOT.name("a/b~c");
        assert_eq!(
            value.index(12).name("@odata.type").to_location().exact(),
            "/a~1b~0c/12/@odata.type"
        );
    }

    #[test]
    fn the_names_of_members_are_judged_at_their_object() {
        let object = Path::ROOT.name("a");
        assert!(object.key().is_key());
        assert_eq!(object.key().to_location().exact(), "/a");
    }
}
