//! Names for things of which several would have one name.
//!
//! A name follows from the thing's own text, not from its place among the others, so that it stays when
//! another is added: the text that is written most like the Rust name keeps it, and the others spell out
//! what sets them apart (`+1` and `-1` are `plus_1` and `minus_1`), or end in a hash of their text.

use super::{Form, hash, rank};
use std::collections::{BTreeMap, HashMap, HashSet};

/// One of the things to name.
#[derive(Debug, Clone)]
pub(crate) struct Wanted<'a> {
    /// What sets it apart from each other thing.
    pub text: &'a str,
    /// Its name, if no other has it.
    pub plain: String,
    /// How much its text is like that name: the least keeps it, if it is the only one, and less than
    /// [`NOTHING_LIKE_IT`].
    pub rank: u8,
    /// Names to take if another has that one, in this order.
    pub others: Vec<String>,
}

/// The rank of a text that is unlike its name.
pub(crate) const NOTHING_LIKE_IT: u8 = u8::MAX;

/// Returns a name for each text; `is_free` returns `true` for a name that nothing else has.
pub(crate) fn distinct_texts(
    texts: &[&str],
    form: Form,
    is_free: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut count: HashMap<String, usize> = HashMap::new();
    let plain: Vec<String> = texts.iter().map(|text| form.name(text)).collect();
    for name in &plain {
        *count.entry(name.clone()).or_default() += 1;
    }
    let wanted: Vec<Wanted<'_>> = texts
        .iter()
        .zip(plain)
        .map(|(text, plain)| {
            let is_alone = count.get(&plain) == Some(&1) && is_free(&plain);
            Wanted {
                text,
                rank: if is_alone { 0 } else { rank(text) },
                others: if is_alone {
                    Vec::new()
                } else {
                    form.spelled(text).into_iter().collect()
                },
                plain,
            }
        })
        .collect();
    distinct(&wanted, form, is_free)
}

/// Returns a name for each thing; `is_free` returns `true` for a name that nothing else has.
pub(crate) fn distinct(
    wanted: &[Wanted<'_>],
    form: Form,
    is_free: impl Fn(&str) -> bool,
) -> Vec<String> {
    let mut names: Vec<Option<String>> = vec![None; wanted.len()];
    let mut taken: HashSet<String> = HashSet::new();
    settle_plain(wanted, &mut names, &mut taken, &is_free);
    let most = wanted.iter().map(|wanted| wanted.others.len()).max();
    for level in 0..most.unwrap_or(0) {
        let name = |wanted: &Wanted<'_>| wanted.others.get(level).cloned();
        settle(wanted, &mut names, &mut taken, &is_free, name);
    }
    let name = |wanted: &Wanted<'_>| Some(form.suffixed(&wanted.plain, &hash(wanted.text)));
    settle(wanted, &mut names, &mut taken, &is_free, name);
    // Texts whose hashes are alike: in the order of the texts.
    let left = wanted.iter().enumerate();
    let left: BTreeMap<&str, usize> = left
        .filter(|(index, _)| names.get(*index).is_some_and(Option::is_none))
        .map(|(index, wanted)| (wanted.text, index))
        .collect();
    let mut number = 1_usize;
    for index in left.into_values() {
        let Some(wanted) = wanted.get(index) else {
            continue;
        };
        loop {
            let end = format!("{}n{number}", hash(wanted.text));
            let name = form.suffixed(&wanted.plain, &end);
            number += 1;
            if is_free(&name) && taken.insert(name.clone()) {
                names[index] = Some(name);
                break;
            }
        }
    }
    names.into_iter().map(Option::unwrap_or_default).collect()
}

/// The plain names, each for the one whose text is most like it.
fn settle_plain(
    wanted: &[Wanted<'_>],
    names: &mut [Option<String>],
    taken: &mut HashSet<String>,
    is_free: &impl Fn(&str) -> bool,
) {
    /// The best rank for a name, who has it, and whether somebody else has it, too.
    struct Best(u8, usize, bool, usize);
    let mut best: HashMap<&str, Best> = HashMap::new();
    for (index, wanted) in wanted.iter().enumerate() {
        let best = best
            .entry(&wanted.plain)
            .or_insert(Best(wanted.rank, index, false, 0));
        best.3 += 1;
        if best.1 == index {
            continue;
        }
        if wanted.rank < best.0 {
            (best.0, best.1, best.2) = (wanted.rank, index, false);
        } else if wanted.rank == best.0 {
            best.2 = true;
        }
    }
    for (name, Best(rank, index, tie, count)) in best {
        // A name that all but one of the things could have had stays reserved for its text.
        let is_clear = count == 1 || (!tie && rank < NOTHING_LIKE_IT);
        if is_free(name) && is_clear {
            names[index] = Some(name.to_owned());
        }
        taken.insert(name.to_owned());
    }
}

/// The names of one kind, where nobody else has or wants them.
fn settle(
    wanted: &[Wanted<'_>],
    names: &mut [Option<String>],
    taken: &mut HashSet<String>,
    is_free: &impl Fn(&str) -> bool,
    name: impl Fn(&Wanted<'_>) -> Option<String>,
) {
    let mut count: HashMap<String, (usize, usize)> = HashMap::new();
    for (index, wanted) in wanted.iter().enumerate() {
        if names.get(index).is_some_and(Option::is_none)
            && let Some(name) = name(wanted)
        {
            let entry = count.entry(name).or_insert((index, 0));
            entry.1 += 1;
        }
    }
    for (name, (index, count)) in count {
        if is_free(&name) && !taken.contains(&name) {
            if count == 1 {
                names[index] = Some(name.clone());
            }
            taken.insert(name);
        }
    }
}
