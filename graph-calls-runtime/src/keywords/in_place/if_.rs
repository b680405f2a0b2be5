//! `if`, with `then` and `else`

use crate::evaluate::{Frame, Next};
use crate::keywords::arguments::Conditional;

/// The part of a frame that stands behind the condition: `then`, `else`, and the end.
const THEN: usize = 1;
const ELSE: usize = 2;
const END: usize = 3;

pub(super) fn next<'t>(schemas: &'static Conditional, frame: &Frame<'t>) -> Next<'t> {
    let chosen = match frame.part {
        0 => return Next::Test(schemas.condition, frame.instance),
        THEN => schemas.then,
        ELSE => schemas.otherwise,
        _ => None,
    };
    chosen.map_or(Next::Done, |rules| Next::Apply(rules, frame.instance))
}

pub(super) fn receive(frame: &mut Frame<'_>, valid: bool) {
    if frame.part == 0 {
        frame.part = if valid { THEN } else { ELSE };
    } else {
        frame.all_must_be(valid);
        frame.part = END;
    }
}

#[cfg(test)]
mod tests {
    use crate::keywords::ValueKeyword::{MaxLength, Minimum, Type};
    use crate::keywords::arguments::Conditional;
    use crate::keywords::{InPlaceKeyword::If, Keyword, accepts};
    use crate::rules::{Rules, Types};

    #[test]
    fn the_condition_chooses_what_must_accept() {
        static TEXT: Rules = Rules {
            at: "x.json#/if",
            checks: &[Keyword::Value(Type(Types::STRING))],
        };
        static SHORT: Rules = Rules {
            at: "x.json#/then",
            checks: &[Keyword::Value(MaxLength(1))],
        };
        static POSITIVE: Rules = Rules {
            at: "x.json#/else",
            checks: &[Keyword::Value(Minimum("0"))],
        };
        static BOTH: [Keyword; 1] = [Keyword::InPlace(If(Conditional {
            condition: &TEXT,
            then: Some(&SHORT),
            otherwise: Some(&POSITIVE),
        }))];
        static NEITHER: [Keyword; 1] = [Keyword::InPlace(If(Conditional {
            condition: &TEXT,
            then: None,
            otherwise: None,
        }))];
        assert!(accepts(&BOTH, r#""a""#) && accepts(&BOTH, "1"));
        assert!(!accepts(&BOTH, r#""ab""#) && !accepts(&BOTH, "-1"));
        assert!(accepts(&NEITHER, r#""ab""#) && accepts(&NEITHER, "-1"));
    }
}
