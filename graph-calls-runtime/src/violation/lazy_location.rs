//! Locations during an evaluation: linked lists on the stack.

use super::location::{Builder, Location};
use crate::tree::Instance;

/// A location in an instance or a schema: a linked list of steps on the stack. It is converted to text only for a
/// violation.
#[derive(Clone, Copy)]
pub(crate) struct LazyLocation<'a> {
    parent: Option<&'a LazyLocation<'a>>,
    step: Step<'a>,
}

/// One step of a location, or several.
#[derive(Clone, Copy)]
pub(crate) enum Step<'a> {
    Root,
    /// Several steps.
    Steps(&'a [Step<'a>]),
    /// A declared member, or a keyword.
    Name(&'static str),
    /// An undeclared member.
    #[cfg(test)]
    Undeclared(&'a str),
    /// An undeclared member, by its name in the tree.
    NameAt(Instance<'a>),
    Index(usize),
    /// A keyword that has several schemas, and the index of one of them.
    Branch(&'static str, usize),
    /// From an object to the names of its members. Not a token of the pointer.
    Key,
}

impl<'a> LazyLocation<'a> {
    /// The whole instance, or the whole schema.
    pub(crate) const ROOT: LazyLocation<'static> = LazyLocation {
        parent: None,
        step: Step::Root,
    };

    /// Creates the location of these steps from the root.
    pub(crate) fn of(steps: &'a [Step<'a>]) -> Self {
        LazyLocation {
            parent: None,
            step: Step::Steps(steps),
        }
    }

    /// Returns the location of a declared member or a keyword below this one.
    pub(crate) fn name(&'a self, name: &'static str) -> Self {
        self.step(Step::Name(name))
    }

    /// Returns the location of an undeclared member below this one.
    #[cfg(test)]
    pub(crate) fn undeclared(&'a self, name: &'a str) -> Self {
        self.step(Step::Undeclared(name))
    }

    /// Returns the location of an item or a branch below this one.
    #[cfg(test)]
    pub(crate) fn index(&'a self, index: usize) -> Self {
        self.step(Step::Index(index))
    }

    /// Returns the location of the names of the members.
    #[cfg(test)]
    pub(crate) fn key(&'a self) -> Self {
        self.step(Step::Key)
    }

    fn step(&'a self, step: Step<'a>) -> Self {
        LazyLocation {
            parent: Some(self),
            step,
        }
    }

    /// Returns `true` if the location is that of a member's name.
    pub(crate) fn is_key(&self) -> bool {
        matches!(self.step, Step::Key | Step::Steps([.., Step::Key]))
    }

    /// Formats the location as a JSON pointer.
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
    use super::LazyLocation;

    #[test]
    fn the_root_is_the_empty_pointer() {
        assert_eq!(LazyLocation::ROOT.to_location().exact(), "");
    }

    #[test]
    fn names_are_escaped_and_indices_are_not() {
        let value = LazyLocation::ROOT.name("a/b~c");
        assert_eq!(
            value.index(12).name("@odata.type").to_location().exact(),
            "/a~1b~0c/12/@odata.type"
        );
    }

    #[test]
    fn the_location_of_a_name_is_that_of_its_object() {
        let object = LazyLocation::ROOT.name("a");
        assert!(object.key().is_key());
        assert_eq!(object.key().to_location().exact(), "/a");
    }
}
