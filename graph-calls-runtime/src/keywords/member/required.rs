//! `required`

use crate::evaluate::{Frame, Next};
use crate::tree::{Instance, Members};
use crate::violation::{Found, required};
use std::collections::HashSet;
use std::fmt;

pub(super) fn next<'t>(
    names: &'static [&'static str],
    frame: &Frame<'t>,
    members: &Members<'t>,
) -> Next<'t> {
    let absent = absent(names, frame.instance, members).into_iter();
    let found = absent.map(|name| Found::Absent { name, beside: None });
    Next::AllViolated(found.collect())
}

pub(super) fn sentence(found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if let Found::Absent { name, .. } = found {
        required(f, name)?;
    }
    Ok(())
}

/// Whether the object lacks none of these names.
pub(crate) fn has_all(
    names: &'static [&'static str],
    object: Instance<'_>,
    members: &Members<'_>,
) -> bool {
    if names.len() <= FEW {
        names.iter().all(|name| object.get(name).is_some())
    } else {
        absent(names, object, members).is_empty()
    }
}

/// More names than these are looked up in more members than these in one pass.
const FEW: usize = 16;

/// The names that the object lacks.
pub(super) fn absent(
    names: &'static [&'static str],
    object: Instance<'_>,
    members: &Members<'_>,
) -> Vec<&'static str> {
    let names = names.iter().copied();
    if names.len() <= FEW || members.clone().nth(FEW).is_none() {
        return names.filter(|name| object.get(name).is_none()).collect();
    }
    let present: HashSet<_> = members.clone().map(|(name, _)| name).collect();
    names.filter(|name| !present.contains(*name)).collect()
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, MemberKeyword::Required, accepts, assert_sentence};
    use crate::violation::Found;

    #[test]
    fn an_object_has_all_of_the_members() {
        static BOTH: [Keyword; 1] = [Keyword::Member(Required(&["a", "b"]))];
        assert!(accepts(&BOTH, r#"{"b": null, "a": 1}"#) && accepts(&BOTH, "[]"));
        assert!(!accepts(&BOTH, r#"{"a": 1}"#) && !accepts(&BOTH, "{}"));
        let found = Found::Absent {
            name: "value",
            beside: None,
        };
        assert_sentence(&BOTH[0], found, "expected the member `value`");
    }
}
