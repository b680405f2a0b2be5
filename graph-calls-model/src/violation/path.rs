//! The way from the root to here, kept on the stack.

use super::{LONGEST_LOCATION, bounded::Bounded};

/// A location in an instance or a schema: a list of steps that lives in the stack frames which
/// took them, and becomes text only when there is a violation to place.
#[derive(Clone, Copy)]
pub(crate) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step,
}

/// Names are `'static`: they come from the schema, never from the payload.
#[derive(Clone, Copy)]
enum Step {
    Root,
    Name(&'static str),
    Index(usize),
}

impl Path<'_> {
    /// The whole instance, or the whole schema.
    pub(crate) const ROOT: Path<'static> = Path {
        parent: None,
        step: Step::Root,
    };

    /// One step further, to a member or a keyword.
    pub(crate) fn name(&self, name: &'static str) -> Path<'_> {
        Path {
            parent: Some(self),
            step: Step::Name(name),
        }
    }

    /// One step further, to an item or a branch.
    pub(crate) fn index(&self, index: usize) -> Path<'_> {
        Path {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// This path as a JSON pointer.
    pub(crate) fn to_pointer(self) -> String {
        let mut steps = Vec::new();
        let mut next = Some(&self);
        while let Some(path) = next {
            steps.push(path.step);
            next = path.parent;
        }
        let mut pointer = Bounded::new(LONGEST_LOCATION);
        for step in steps.iter().rev() {
            match step {
                Step::Root => {}
                Step::Name(name) => {
                    pointer.push("/");
                    pointer.push(&name.replace('~', "~0").replace('/', "~1"));
                }
                Step::Index(index) => {
                    pointer.push("/");
                    pointer.push(&index.to_string());
                }
            }
            if pointer.is_full() {
                break;
            }
        }
        pointer.into_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn the_root_is_the_empty_pointer() {
        assert_eq!(Path::ROOT.to_pointer(), "");
    }

    #[test]
    fn names_are_escaped_and_indices_are_not() {
        let value = Path::ROOT.name("a/b~c");
        assert_eq!(
            value.index(12).name("@odata.type").to_pointer(),
            "/a~1b~0c/12/@odata.type"
        );
    }
}
