//! What is no JSON, and what looks odd and is.

use super::Corpus;

/// An object that a `call` accepts, of every kind of token.
const CALL: &str = r##"{"@odata.type":"#microsoft.graph.call","state":"incoming","targets":[{"identity":{"user":null}}],"x":[true,false,-1.5e+2,"\u00e9"]}"##;

const GOOD_VALUES: [&str; 10] = [
    "null",
    "true",
    "false",
    "[]",
    "{}",
    "[ ]",
    "{ }",
    "[null]",
    r#"{"":{}}"#,
    "[[],{},[{}]]",
];

const BAD_VALUES: [&str; 58] = [
    "",
    "True",
    "TRUE",
    "tru",
    "truefalse",
    "nul",
    "nulls",
    "Null",
    "None",
    "nil",
    "undefined",
    "fals",
    "falsee",
    "yes",
    "'x'",
    "`x`",
    "x",
    "[",
    "]",
    "{",
    "}",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[,]",
    "[1,,2]",
    "[1 2]",
    "[1;2]",
    "[1:2]",
    "(1)",
    "<1>",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\" 1}",
    "{\"a\":1,}",
    "{,\"a\":1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\":1;\"b\":2}",
    "{\"a\"::1}",
    "{a:1}",
    "{'a':1}",
    "{1:1}",
    "{null:1}",
    "{[]:1}",
    "{\"a\"=1}",
    "{\"a\"=>1}",
    "[1}",
    "{\"a\":1]",
    "//",
    "/* */",
    "1 // one",
    "1 /* one */",
    "# one",
    "...",
    "[...]",
    "\\u006eull",
    "&quot;&quot;",
];

/// Not white space to JSON, whatever others say.
const NO_SPACE: [&str; 12] = [
    "\u{b}", "\u{c}", "\u{0}", "\u{85}", "\u{a0}", "\u{1680}", "\u{2003}", "\u{2028}", "\u{2029}",
    "\u{3000}", "\u{feff}", "\u{200b}",
];

pub(super) fn add(corpus: &mut Corpus) {
    const TOPIC: &str = "syntax";
    for value in GOOD_VALUES {
        corpus.anywhere(TOPIC, value.as_bytes(), true, true);
    }
    for value in BAD_VALUES {
        corpus.anywhere(TOPIC, value.as_bytes(), false, true);
    }
    // No beginning of an object is JSON.
    for end in 0..CALL.len() {
        corpus.add(TOPIC, "call", &CALL.as_bytes()[..end], false);
    }
    // White space may stand around each token, and nothing else may.
    let token =
        |at: &usize| b"{}[]:,".contains(&CALL.as_bytes()[*at]) && !CALL[..*at].ends_with('u');
    for at in (0..CALL.len()).filter(token) {
        let (before, after) = CALL.split_at(at);
        let spaced = format!("{before} \t\r\n{after}");
        corpus.add(TOPIC, "call", spaced, true);
    }
    for space in NO_SPACE {
        corpus.add(TOPIC, "call", format!("{space}{CALL}"), false);
        corpus.add(TOPIC, "call", format!("{CALL}{space}"), false);
        corpus.add(TOPIC, "call", format!("{{{space}{}", &CALL[1..]), false);
    }
    for more in [
        "{}", ",", "}", "]", "null", "1", "\"\"", "\n{}", "x", "//", "\\",
    ] {
        corpus.add(TOPIC, "call", format!("{CALL}{more}"), false);
        corpus.add(TOPIC, "call", format!("{more}{CALL}"), false);
    }
    for text in ["", " ", "\n", "\t\r\n ", "\"", "-", "\\"] {
        corpus.add(TOPIC, "call", text, false);
    }
}
