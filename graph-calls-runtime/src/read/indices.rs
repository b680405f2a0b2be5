//! From a member of a large enum to its index.

use std::{
    collections::HashMap,
    mem::{Discriminant, discriminant},
};

/// The indices of the members of an enum of very many strings.
///
/// A `match` that has an arm for each takes rustc time in the square of their number, so this is a table by
/// discriminants, made when it is first needed.
#[derive(Debug)]
pub struct Indices<T>(HashMap<Discriminant<T>, usize>);

impl<T> Indices<T> {
    /// The table of some members, each of which has its place among them as its index.
    pub fn of(members: impl Iterator<Item = T>) -> Self {
        let members = members.enumerate();
        Indices(
            members
                .map(|(index, member)| (discriminant(&member), index))
                .collect(),
        )
    }

    /// The index of a member; `None` if it is not in the table.
    #[inline]
    pub fn get(&self, member: &T) -> Option<usize> {
        self.0.get(&discriminant(member)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::Indices;

    use std::ops::Bound::{Excluded, Included, Unbounded};

    #[test]
    fn members_are_found_by_their_discriminants() {
        let indices = Indices::of([Included(""), Unbounded].into_iter());
        assert_eq!(indices.get(&Included("other text")), Some(0));
        assert_eq!(indices.get(&Unbounded), Some(1));
        assert_eq!(indices.get(&Excluded("")), None);
    }
}
