//! Indices of the variants of large enums.

use std::{
    collections::HashMap,
    mem::{Discriminant, discriminant},
};

/// The indices of the variants of an enum with very many members.
///
/// A hash table by discriminant, built on first use. The compile time of a `match` with an arm for each variant would be
/// quadratic in their number.
#[derive(Debug)]
pub struct Indices<T>(HashMap<Discriminant<T>, usize>);

impl<T> Indices<T> {
    /// Creates the table of some members; the index of each is its position.
    pub fn of(members: impl Iterator<Item = T>) -> Self {
        let members = members.enumerate();
        Indices(
            members
                .map(|(index, member)| (discriminant(&member), index))
                .collect(),
        )
    }

    /// Returns the index of a member; `None` if it is not in the table.
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
    fn the_discriminant_determines_the_index() {
        let indices = Indices::of([Included(""), Unbounded].into_iter());
        assert_eq!(indices.get(&Included("other text")), Some(0));
        assert_eq!(indices.get(&Unbounded), Some(1));
        assert_eq!(indices.get(&Excluded("")), None);
    }
}
