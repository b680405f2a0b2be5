//! `dependentRequired`

use super::required::absent;
use crate::evaluate::{Frame, Next};
use crate::tree::Members;
use crate::violation::{Found, quoted};
use std::fmt;

pub(super) fn next<'t>(
    dependencies: &'static [(&'static str, &'static [&'static str])],
    frame: &Frame<'t>,
    members: &Members<'t>,
) -> Next<'t> {
    let object = frame.instance;
    let mut all = Vec::new();
    for (present, names) in dependencies {
        if object.get(present).is_some() {
            let absent = absent(names, object, members).into_iter();
            let beside = Some(*present);
            all.extend(absent.map(|name| Found::Absent { name, beside }));
        }
    }
    Next::AllViolated(all)
}

pub(super) fn sentence(found: Found, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    super::required::sentence(found, f)?;
    if let Found::Absent {
        beside: Some(present),
        ..
    } = found
    {
        write!(f, " beside {}", quoted(present))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::keywords::{Keyword, MemberKeyword::DependentRequired, accepts, assert_sentence};
    use crate::violation::Found;

    #[test]
    fn a_member_requires_others_beside_it() {
        static PAIR: [Keyword; 1] = [Keyword::Member(DependentRequired(&[("a", &["b"])]))];
        assert!(accepts(&PAIR, r#"{"a": 1, "b": 1}"#) && accepts(&PAIR, r#"{"b": 1}"#));
        assert!(!accepts(&PAIR, r#"{"a": 1}"#));
        let found = Found::Absent {
            name: "b",
            beside: Some("a"),
        };
        assert_sentence(&PAIR[0], found, "expected the member `b` beside `a`");
    }
}
