//! Strings: their grammar anywhere, and what documents ask of them.

use super::Corpus;

const TOPIC: &str = "strings";

const GOOD: [&str; 28] = [
    "",
    " ",
    "\\\"",
    "\\\\",
    "\\/",
    "/",
    "\\b",
    "\\f",
    "\\n",
    "\\r",
    "\\t",
    "\\u0000",
    "\\u001f",
    "\\u0041",
    "\\u00E9",
    "\\u00e9",
    "\\uFFFF",
    "\\ufffe",
    "\\ud83d\\ude00",
    "\\uD83D\\uDE00",
    "\\udbff\\udfff",
    "\\ud800\\udc00",
    "\u{7f}",
    "'",
    "\\\\u0041",
    "\\\\\\\"",
    "#microsoft.graph.call",
    "${x}",
];

const BAD: [&str; 31] = [
    "\\",
    "\\a",
    "\\v",
    "\\e",
    "\\0",
    "\\'",
    "\\x41",
    "\\U0041",
    "\\u",
    "\\u1",
    "\\u12",
    "\\u123",
    "\\u12G4",
    "\\u+123",
    "\\u 123",
    "\\u{41}",
    "\\u-001",
    "\\\u{e9}",
    "\\\n",
    "\\ud83d",
    "\\ude00",
    "\\ud83dx",
    "\\ud83d\\n",
    "\\ud83d\\ud83d",
    "\\ude00\\ud83d",
    "\\ud83d\\u0041",
    "\\ud83d\\ude0",
    "\\udfff",
    "\\ud800",
    "\\ud83d\\",
    "\\\\\\",
];

pub(super) fn add(corpus: &mut Corpus) {
    for body in GOOD {
        corpus.anywhere(TOPIC, format!("\"{body}\"").as_bytes(), true, true);
        corpus.anywhere(
            TOPIC,
            format!("{{\"{body}\":\"{body}\"}}").as_bytes(),
            true,
            true,
        );
    }
    for body in BAD {
        corpus.anywhere(TOPIC, format!("\"{body}\"").as_bytes(), false, true);
        corpus.add(TOPIC, "call", format!("{{\"subject\":\"{body}\"}}"), false);
        corpus.add(TOPIC, "call", format!("{{\"{body}\":1}}"), false);
        corpus.add(
            TOPIC,
            "call",
            format!("{{\"@odata.type\":\"{body}\"}}"),
            false,
        );
    }
    for control in 0..0x20_u8 {
        corpus.anywhere(TOPIC, &[b'"', control, b'"'], false, true);
        corpus.anywhere(
            TOPIC,
            &[b'{', b'"', control, b'"', b':', b'1', b'}'],
            false,
            true,
        );
        let escaped = format!("\"\\u{control:04x}\"");
        corpus.anywhere(TOPIC, escaped.as_bytes(), true, true);
    }
    for length in [63, 64, 65, 4095, 100_000] {
        for unit in ["a", "é", "\\n", "😀", "\\ud83d\\ude00"] {
            let text = format!("\"{}\"", unit.repeat(length));
            corpus.anywhere(TOPIC, text.as_bytes(), true, true);
        }
    }
    prefix(corpus);
}

/// `callbackUri` of an answer begins with `https://`.
fn prefix(corpus: &mut Corpus) {
    for (value, valid) in [
        ("https://bot.test/x", true),
        ("https://", true),
        ("https:\\/\\/x", true),
        ("\\u0068ttps://x", true),
        ("https://\\u0000", true),
        ("https:///", true),
        ("https://https://", true),
        ("https:/", false),
        ("http://bot.test", false),
        ("HTTPS://bot.test", false),
        ("Https://x", false),
        (" https://x", false),
        ("", false),
        ("\\u0000https://x", false),
        ("\u{feff}https://x", false),
        ("xhttps://", false),
        ("https:\\\\\\\\x", false),
        ("httрs://x", false),
        ("\\nhttps://x", false),
        ("https ://x", false),
    ] {
        let text = format!(
            r##"{{"callbackUri":"{value}","mediaConfig":{{"@odata.type":"#microsoft.graph.appHostedMediaConfig"}},"acceptedModalities":["audio"]}}"##
        );
        corpus.add(TOPIC, "answer", text, valid);
    }
}
