//! `dependentSchemas`

use crate::evaluate::{Frame, Next, Trail};
use crate::rules::Rules;

pub(super) fn next<'t>(
    dependencies: &'static [(&'static str, &'static Rules)],
    frame: &mut Frame<'t>,
) -> Next<'t> {
    let object = frame.instance;
    for (present, rules) in dependencies.iter().skip(frame.part) {
        if object.get(present).is_some() {
            return Next::Apply(rules, object);
        }
        frame.part += 1;
    }
    Next::Done
}

pub(super) fn step<'t>(
    dependencies: &'static [(&'static str, &'static Rules)],
    frame: &Frame<'t>,
    trail: &mut Trail<'t>,
) {
    trail.keyword_name("dependentSchemas");
    if let Some((name, _)) = dependencies.get(frame.part) {
        trail.keyword_name(name);
    }
}

#[cfg(test)]
mod tests {
    use crate::keywords::ValueKeyword::MinProperties;
    use crate::keywords::{Keyword, MemberKeyword::DependentSchemas, accepts};
    use crate::rules::Rules;

    #[test]
    fn an_object_that_has_a_member_follows_its_schema() {
        static TWO: Rules = Rules {
            at: "x.json#/dependentSchemas/a",
            checks: &[Keyword::Value(MinProperties(2))],
        };
        static BESIDE: [Keyword; 1] = [Keyword::Member(DependentSchemas(&[("a", &TWO)]))];
        assert!(accepts(&BESIDE, r#"{"b": 1}"#) && accepts(&BESIDE, r#"{"a": 1, "b": 1}"#));
        assert!(!accepts(&BESIDE, r#"{"a": 1}"#));
    }
}
