//! Sets of declared members, one bit for each.

/// A set of declared members by their index: a bit set of `N` words.
///
/// Generated types use it to reject duplicate members and to store which members are serialized as null.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldSet<const N: usize>([u64; N]);

impl<const N: usize> FieldSet<N> {
    /// The empty set.
    pub const EMPTY: Self = FieldSet([0; N]);

    /// Creates a set from its words: bit `i % 64` of word `i / 64` is the member `i`.
    pub const fn new(words: [u64; N]) -> Self {
        FieldSet(words)
    }

    /// Inserts a member; returns `false` if the set already contains it.
    pub fn insert(&mut self, index: usize) -> bool {
        let bit = 1 << (index % 64);
        match self.0.get_mut(index / 64) {
            Some(word) if *word & bit == 0 => {
                *word |= bit;
                true
            }
            _ => false,
        }
    }

    /// Removes a member.
    pub fn remove(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / 64) {
            *word &= !(1 << (index % 64));
        }
    }

    /// Returns `true` if the set contains a member.
    pub fn contains(&self, index: usize) -> bool {
        self.0
            .get(index / 64)
            .is_some_and(|word| word & (1 << (index % 64)) != 0)
    }
}

impl<const N: usize> Default for FieldSet<N> {
    fn default() -> Self {
        Self::EMPTY
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_inserted_once() {
        let mut fields = FieldSet::<2>::EMPTY;
        assert!(fields.insert(70) && !fields.insert(70));
        assert!(fields.contains(70) && !fields.contains(6));
        fields.remove(70);
        assert!(!fields.contains(70) && fields.insert(70));
    }
}
