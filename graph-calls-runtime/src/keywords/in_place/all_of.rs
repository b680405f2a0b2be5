//! `allOf`

use crate::evaluate::{Frame, Next};
use crate::rules::Rules;

pub(super) fn next<'t>(branches: &'static [&'static Rules], frame: &Frame<'t>) -> Next<'t> {
    match branches.get(frame.part) {
        Some(rules) => Next::Apply(rules, frame.instance),
        None => Next::Done,
    }
}

#[cfg(test)]
mod tests {
    use crate::keywords::ValueKeyword::{Maximum, Minimum};
    use crate::keywords::{InPlaceKeyword::AllOf, Keyword, accepts};
    use crate::rules::Rules;

    #[test]
    fn all_of_the_schemas_accept() {
        static LOW: Rules = Rules {
            at: "x.json#/allOf/0",
            checks: &[Keyword::Value(Minimum("1"))],
        };
        static HIGH: Rules = Rules {
            at: "x.json#/allOf/1",
            checks: &[Keyword::Value(Maximum("3"))],
        };
        static BETWEEN: [Keyword; 1] = [Keyword::InPlace(AllOf(&[&LOW, &HIGH]))];
        assert!(accepts(&BETWEEN, "2"));
        assert!(!accepts(&BETWEEN, "0") && !accepts(&BETWEEN, "4"));
    }
}
