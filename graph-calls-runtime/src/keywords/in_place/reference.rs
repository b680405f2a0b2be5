//! `$ref`

use crate::evaluate::{Frame, Next};
use crate::rules::Rules;

pub(super) fn next<'t>(rules: &'static Rules, frame: &Frame<'t>) -> Next<'t> {
    match frame.part {
        0 => Next::Apply(rules, frame.instance),
        _ => Next::Done,
    }
}

#[cfg(test)]
mod tests {
    use crate::keywords::{InPlaceKeyword::Ref, Keyword, ValueKeyword::Type, accepts};
    use crate::rules::{Rules, Types};

    #[test]
    fn a_value_is_what_the_schema_referred_to_accepts() {
        static TEXT: Rules = Rules {
            at: "x.json#/$defs/text",
            checks: &[Keyword::Value(Type(Types::STRING))],
        };
        static REFERENCE: [Keyword; 1] = [Keyword::InPlace(Ref(&TEXT))];
        assert!(accepts(&REFERENCE, r#""a""#) && !accepts(&REFERENCE, "1"));
    }
}
