//! Nesting: 127 levels are read, as by `serde_json`, and no more.

use super::{ANYWHERE, Corpus};

const TOPIC: &str = "depth";

pub(super) fn add(corpus: &mut Corpus) {
    for (document, before, after) in ANYWHERE {
        let around = before.matches(['{', '[']).count() - before.matches(['}', ']']).count();
        for total in [around + 1, 60, 100, 126, 127, 128, 129, 200, 1000, 10_000] {
            let levels = total - around;
            for (open, inner, close) in [
                ("[", "", "]"),
                ("{\"a\":", "1", "}"),
                ("[{\"\":[", "null", "]}]"),
                ("[ 1,", "\"[\"", ",2 ]"),
            ] {
                let each = open.matches(['{', '[']).count();
                let times = levels.div_ceil(each);
                let value = open.repeat(times) + inner + &close.repeat(times);
                let valid = around + times * each <= 127;
                corpus.add(TOPIC, document, format!("{before}{value}{after}"), valid);
            }
            // Never closed: no JSON, however deep.
            let open = "[".repeat(levels);
            corpus.add(TOPIC, document, format!("{before}{open}"), false);
        }
    }
    // Brackets in a string are no nesting.
    corpus.anywhere(
        TOPIC,
        format!("\"{}\"", "[{".repeat(5000)).as_bytes(),
        true,
        true,
    );
}
