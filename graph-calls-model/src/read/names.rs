//! The names seen in one object, to refuse a member that is there twice.

use std::{borrow::Cow, collections::BTreeSet};

/// Up to this many names are compared one by one; more go into a tree.
const FEW: usize = 12;

/// A set of member names, unescaped: `"a"` and `"\u0061"` are one name.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    few: Vec<Cow<'a, str>>,
    many: BTreeSet<Cow<'a, str>>,
}

impl<'a> Names<'a> {
    /// Adds a name; false if it was there already.
    pub(super) fn insert(&mut self, name: Cow<'a, str>) -> bool {
        if !self.many.is_empty() {
            return self.many.insert(name);
        }
        if self.few.contains(&name) {
            return false;
        }
        self.few.push(name);
        if self.few.len() > FEW {
            self.many.extend(self.few.drain(..));
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_again_among_few_and_among_many() {
        let mut names = Names::default();
        for index in 0..100 {
            assert!(names.insert(Cow::Owned(index.to_string())));
            assert!(!names.insert(Cow::Owned((index / 2).to_string())));
        }
    }
}
