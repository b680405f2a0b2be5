//! Name tables: from the name of a member, or a type tag, to its index.

use super::{
    name::{json_string, member_name, text_name},
    number,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// A table of so many names is made while the program is compiled, by the runtime's `buckets`.
const FEW: usize = 64;

/// No name's place, as in the runtime.
const FREE: u16 = u16::MAX;

/// So many names beyond the first are looked at before a name is found, at most, if a seed can be found.
const LONGEST: usize = 48;

/// So many seeds are tried for a table of one size.
const SEEDS: u64 = 16;

/// The statics `names` and `table` of the members of a struct.
pub(super) fn table_of_members(names: &Ident, table: &Ident, members: &[&str]) -> TokenStream {
    statics(&quote!(members), names, table, members, member_name)
}

/// The static `table` of type tags, or of the members of an enum.
pub(super) fn table_of_texts(table: &Ident, texts: &[&str]) -> TokenStream {
    let names = format_ident!("{table}_NAMES");
    statics(&quote!(texts), &names, table, texts, text_name)
}

fn statics(
    kind: &TokenStream,
    names: &Ident,
    table: &Ident,
    texts: &[&str],
    name: fn(&str) -> TokenStream,
) -> TokenStream {
    let is_plain = |text: &&str| json_string(text).len() == text.len() + 2;
    if texts.len() <= FEW && texts.iter().all(is_plain) {
        let buckets = buckets_of_few(texts);
        return quote!(rt::names!(#kind #names, #table, #buckets, [#(#texts),*]););
    }
    let (count, values) = (number(texts.len()), texts.iter().map(|text| name(text)));
    let buckets = if texts.len() <= FEW {
        let buckets = buckets_of_few(texts);
        quote!(rt::buckets::<#buckets>(&#names))
    } else {
        let buckets = buckets_of_many(texts);
        let buckets = buckets.into_iter().map(Literal::u16_unsuffixed);
        quote!([#(#buckets),*])
    };
    quote! {
        static #names: [rt::Name; #count] = [#(#values),*];
        static #table: rt::NameTable = rt::NameTable::new(&#names, &#buckets);
    }
}

/// The number of buckets that the runtime's `buckets` fills: a power of two, at least twice as many as names.
fn buckets_of_few(names: &[&str]) -> Literal {
    number((2 * names.len()).next_power_of_two())
}

/// Open addressing with linear probing: the indices of the names, each in the bucket of its hash or behind it
/// with nothing free between, and in four more words the seed of the hash. Seeds are tried until no name
/// is far from where it is looked for first, so that names that were made to have one hash do not slow
/// the reading down; the last table is taken if none is like that.
fn buckets_of_many(names: &[&str]) -> Vec<u16> {
    let mut size = (names.len() + names.len() / 2 + 1).next_power_of_two();
    let mut last = Vec::new();
    for _ in 0..3 {
        for seed in 1..=SEEDS {
            let (buckets, longest) = filled(names, size, seed);
            last = buckets;
            if longest <= LONGEST {
                return last;
            }
        }
        size *= 2;
        if size >= usize::from(FREE) {
            break;
        }
    }
    last
}

fn filled(names: &[&str], size: usize, seed: u64) -> (Vec<u16>, usize) {
    let mut buckets = vec![FREE; size];
    let mut longest = 0;
    for (index, name) in names.iter().enumerate() {
        let mut at = place(name.as_bytes(), seed, size);
        let mut steps = 0;
        while buckets.get(at).is_some_and(|bucket| *bucket != FREE) {
            at = (at + 1) % size;
            steps += 1;
        }
        longest = longest.max(steps);
        if longest > LONGEST && seed < SEEDS {
            // Another seed is tried: names that are alike must not take time here either.
            return (Vec::new(), longest);
        }
        // `check` rejects more names than a table can have.
        buckets[at] = u16::try_from(index).unwrap_or(FREE);
    }
    let seed = (0..4).map(|word| u16::try_from((seed >> (16 * word)) & 0xffff).unwrap_or(FREE));
    buckets.extend(seed);
    (buckets, longest)
}

/// Where a name is looked for first: as `seeded` of the runtime, FNV-1a from a seed, then the finalizer of
/// `MurmurHash3`.
fn place(name: &[u8], seed: u64, size: usize) -> usize {
    let mut hash = 0xcbf2_9ce4_8422_2325 ^ seed;
    for byte in name {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    }
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^= hash >> 33;
    usize::try_from(hash & (size as u64 - 1)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{FREE, buckets_of_many, place};

    #[test]
    fn every_name_is_found_after_few_steps() {
        for count in [65, 1_000, 10_000] {
            let names: Vec<String> = (0..count).map(|index| format!("member{index}")).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let buckets = buckets_of_many(&names);
            let size = buckets.len() - 4;
            assert!(size.is_power_of_two() && size > names.len() && size <= 4 * names.len());
            let seed = u64::from(buckets[size]);
            for (index, name) in names.iter().enumerate() {
                let first = place(name.as_bytes(), seed, size);
                let steps =
                    (0..size).find(|steps| usize::from(buckets[(first + steps) % size]) == index);
                assert!(
                    steps.is_some_and(|steps| steps <= super::LONGEST),
                    "{name}: {steps:?}"
                );
            }
            assert_eq!(
                buckets[..size]
                    .iter()
                    .filter(|bucket| **bucket != FREE)
                    .count(),
                names.len()
            );
        }
    }

    #[test]
    fn names_made_for_one_place_get_another_seed() {
        let names: Vec<String> = (0..1_200_000_u32).map(|index| index.to_string()).collect();
        let alike: Vec<&str> = names
            .iter()
            .map(String::as_str)
            .filter(|name| place(name.as_bytes(), 1, 2048) < 2)
            .collect();
        let alike = alike.get(..1_000).expect("there are as many");
        let buckets = buckets_of_many(alike);
        assert_ne!(buckets.get(buckets.len() - 4), Some(&1));
    }
}
