//! Section 9: a reader may bound the depth. Ours is that of `serde_json`: 127 levels.

use std::borrow::Cow;

use super::{Case, Verdict};

/// Texts of many levels; each says so of a whole text, since what is around it is a level, too.
pub(super) fn cases() -> Vec<Case> {
    let open = |levels: usize| {
        let within = levels <= 127;
        Verdict::Open {
            ours: within,
            serde_json: within,
        }
    };
    let mut cases = Vec::new();
    for levels in [100, 126, 127, 128, 129, 500, 100_000] {
        let arrays = "[".repeat(levels) + &"]".repeat(levels);
        let objects = "{\"a\":".repeat(levels) + "1" + &"}".repeat(levels);
        cases.push(case(
            format!("arrays are {levels} levels deep"),
            arrays,
            open(levels),
        ));
        cases.push(case(
            format!("objects are {levels} levels deep"),
            objects,
            open(levels),
        ));
        if levels.is_multiple_of(2) {
            let mixed = "[{\"\":".repeat(levels / 2) + "null" + &"}]".repeat(levels / 2);
            let rule = format!("arrays and objects are {levels} levels deep");
            cases.push(case(rule, mixed, open(levels)));
        }
    }
    for levels in [2, 127, 128, 100_000] {
        let arrays = "[".repeat(levels);
        let objects = "{\"a\":".repeat(levels);
        let mixed = "[{\"\":".repeat(levels);
        let short = "[".repeat(levels) + &"]".repeat(levels - 1);
        let long = "[".repeat(levels) + &"]".repeat(levels + 1);
        for (rule, text) in [
            ("arrays are not closed", arrays),
            ("objects are not closed", objects),
            ("arrays and objects are not closed", mixed),
            ("all arrays but one are closed", short),
            ("one array more is closed", long),
        ] {
            cases.push(case(
                format!("{rule}: {levels} levels"),
                text,
                Verdict::Reject,
            ));
        }
    }
    cases
}

fn case(rule: String, text: String, verdict: Verdict) -> Case {
    Case {
        rule: Cow::Owned(rule),
        text: Cow::Owned(text.into_bytes()),
        verdict,
        alone: true,
    }
}
