//! The layout of a struct: which index each member has, in one place.
//!
//! The name table, the set of members that came, the nulls and the spellings all have these indices: a null
//! can only be kept for the member that it is of.

use super::{ident, number, table::table_of_members};
use crate::ir::{Field, Struct, TAG, Tag};
use proc_macro2::{Literal, TokenStream};

/// The index of the first field: the type tag comes before it.
pub(super) fn first_field(shape: &Struct) -> usize {
    usize::from(shape.tag.is_some())
}

/// The fields with their indices among all members.
pub(super) fn indexed(shape: &Struct) -> impl Iterator<Item = (usize, &Field)> {
    (first_field(shape)..).zip(&shape.fields)
}

/// The number of members, the type tag included.
pub(super) fn member_count(shape: &Struct) -> usize {
    first_field(shape) + shape.fields.len()
}

/// Words of 64 bits for a bit per member.
pub(super) fn field_set_words(shape: &Struct) -> Literal {
    number(member_count(shape).div_ceil(64).max(1))
}

/// The indices of the members that must be present. Any other tag than an implied one may be absent.
pub(super) fn required(shape: &Struct) -> Vec<Literal> {
    let tag = shape.tag.as_ref().filter(|tag| tag.is_implied());
    let fields = indexed(shape).filter(|(_, field)| field.required);
    let fields = fields.map(|(index, _)| index);
    tag.map(|_| 0)
        .into_iter()
        .chain(fields)
        .map(number)
        .collect()
}

/// The set of members that may be absent and may be null, in words of 64 bits; `None` if there is none.
pub(super) fn nullable(shape: &Struct) -> Option<Vec<Literal>> {
    let mut words = vec![0_u64; member_count(shape).div_ceil(64).max(1)];
    for (index, field) in indexed(shape) {
        if !field.required
            && field.value.nullable
            && let Some(word) = words.get_mut(index / 64)
        {
            *word |= 1 << (index % 64);
        }
    }
    let has_one = words.iter().any(|word| *word != 0);
    has_one.then(|| words.into_iter().map(Literal::u64_unsuffixed).collect())
}

/// The statics of a struct's members: `NAMES`, and `FIELDS`, the table that finds them.
pub(super) fn tables(shape: &Struct) -> TokenStream {
    let tag = shape.tag.as_ref().map(|_: &Tag| TAG);
    let fields = shape.fields.iter().map(|field| field.json.as_str());
    let names: Vec<&str> = tag.into_iter().chain(fields).collect();
    table_of_members(&ident("NAMES"), &ident("FIELDS"), &names)
}
