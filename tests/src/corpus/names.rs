//! Names of members: those that mean something elsewhere, and those that are there twice.

use super::Corpus;
use serde_json::Value;

const ODD: [&str; 34] = [
    "",
    " ",
    "\u{0}",
    "\n",
    "\"",
    "\\",
    "/",
    "~",
    "~0",
    "~1",
    ".",
    "$",
    "$ref",
    "$schema",
    "@odata.context",
    "x@odata.type",
    "@odata.Type",
    "@odata.type ",
    "odata.type",
    "odata_type",
    "__proto__",
    "constructor",
    "prototype",
    "toString",
    "hasOwnProperty",
    "type",
    "fn",
    "self",
    "additional",
    "é",
    "e\u{301}",
    "😀",
    "\u{feff}",
    "$serde_json::private::Number",
];

/// `name` with every character, the first, or the last as an escape, in both cases of its digits.
fn spellings(name: &str) -> Vec<String> {
    let escape = |text: &str, upper: bool| -> String {
        let unit = |unit| {
            if upper {
                format!("\\u{unit:04X}")
            } else {
                format!("\\u{unit:04x}")
            }
        };
        text.encode_utf16().map(unit).collect()
    };
    let plain = |text: &str| Value::from(text).to_string().trim_matches('"').to_owned();
    let mut spellings = vec![escape(name, true), escape(name, false)];
    if let Some(first) = name.chars().next().filter(|_| !name.contains(['"', '\\'])) {
        let (first, rest) = name.split_at(first.len_utf8());
        spellings.push(escape(first, true) + &plain(rest));
        spellings.push(plain(name));
    }
    spellings
}

pub(super) fn add(corpus: &mut Corpus) {
    for name in ODD {
        let quoted = Value::from(name).to_string();
        // Alone it is a member like any other, and twice it is none, however it is spelled.
        corpus.anywhere("names", format!("{{{quoted}:1}}").as_bytes(), true, true);
        corpus.add(
            "names",
            "call",
            format!("{{{quoted}:{{{quoted}:[{{{quoted}:null}}]}}}}"),
            true,
        );
        for other in spellings(name) {
            let twice = format!("{{{quoted}:1,\"x1\":2,\"{other}\":1}}");
            corpus.add("duplicates", "call", twice.as_bytes(), false);
            corpus.anywhere("duplicates", twice.as_bytes(), false, true);
        }
    }
    twice_declared(corpus);
    many(corpus);
    // Alike to the eye or to another reader, and not the same.
    for (one, other) in [
        ("a", "A"),
        ("a", "a "),
        ("a", "a\\u0000"),
        ("é", "e\u{301}"),
        ("ß", "ss"),
        ("k", "\u{212a}"),
        ("\u{feff}a", "a"),
        ("1", "01"),
        ("a", "\\u0430"),
        ("state", "State"),
        ("/", "\\\\/"),
    ] {
        let text = format!("{{\"{one}\":null,\"{other}\":null}}");
        corpus.anywhere("names", text.as_bytes(), true, true);
        corpus.add("names", "call", text, true);
    }
}

/// Members that documents declare, twice.
fn twice_declared(corpus: &mut Corpus) {
    for (document, before, member, value, after) in [
        ("call", "{", "state", "\"incoming\"", "}"),
        ("call", "{", "subject", "null", "}"),
        ("call", "{", "@odata.type", "\"#microsoft.graph.call\"", "}"),
        ("call", r#"{"source":{"identity":{"#, "user", "null", "}}}"),
        ("call", r#"{"resultInfo":{"#, "code", "1", "}}"),
        (
            "commsNotification",
            r#"{"changeType":"created","#,
            "resourceUrl",
            "\"/x\"",
            "}",
        ),
        (
            "commsNotification",
            r#"{"changeType":"created","resourceUrl":"/x","#,
            "resourceData",
            "null",
            "}",
        ),
        (
            "commsNotification",
            r#"{"changeType":"created","resourceUrl":"/x","resourceData":{"id":"1","#,
            "@odata.type",
            "\"#microsoft.graph.call\"",
            "}}",
        ),
        (
            "commsNotification",
            r#"{"changeType":"created","resourceUrl":"/x","resourceData":[{"#,
            "@odata.type",
            "\"#microsoft.graph.participant\"",
            "}]}",
        ),
        ("commsNotifications", "{", "value", "[]", "}"),
        (
            "answer",
            r#"{"acceptedModalities":["audio"],"#,
            "mediaConfig",
            r##"{"@odata.type":"#microsoft.graph.appHostedMediaConfig"}"##,
            "}",
        ),
    ] {
        corpus.add(
            "names",
            document,
            format!("{before}\"{member}\":{value}{after}"),
            true,
        );
        for other in spellings(member) {
            for second in [value, "null", "7", "\"\""] {
                let text = format!("{before}\"{member}\":{value},\"{other}\":{second}{after}");
                corpus.add("duplicates", document, text, false);
                let text = format!(
                    "{before}\"{other}\":{second},\"between\":[],\"{member}\":{value}{after}"
                );
                corpus.add("duplicates", document, text, false);
            }
        }
    }
}

/// So many members that one by one comparison would show.
fn many(corpus: &mut Corpus) {
    for count in [11, 12, 13, 14, 100, 5000] {
        let members: Vec<String> = (0..count)
            .map(|index| format!("\"m{index}\":{index}"))
            .collect();
        let members = members.join(",");
        corpus.add("names", "call", format!("{{{members}}}"), true);
        corpus.anywhere("names", format!("{{{members}}}").as_bytes(), true, true);
        for again in [
            "m0".to_owned(),
            format!("m{}", count - 1),
            "\\u006d5".to_owned(),
        ] {
            let text = format!("{{{members},\"{again}\":0}}");
            corpus.add("duplicates", "call", text.as_bytes(), false);
            corpus.anywhere("duplicates", text.as_bytes(), false, true);
        }
    }
}
