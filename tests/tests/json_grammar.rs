//! Every production of RFC 8259, by every way in: what the grammar has is read, what it has not is
//! rejected, and what it leaves open has our verdict, which is fixed.

use std::{collections::HashSet, str};

use graph_calls_model::{Batch, Call, CommsNotifications, OtherResource, RawJson, Valid};
use graph_calls_tests::{
    grammar::{self, Case, Verdict},
    json::equal,
};
use serde_json::Value;

mod any {
    #![allow(missing_docs, reason = "there is nothing to say of any value")]
    graph_calls_model::models! {
        schema = r#"{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Anything" }"#,
    }
}

/// A place in a payload where any value may stand: what is before and after it.
type Place = (&'static str, &'static str);

/// In a `call`: members that nobody declared.
const IN_A_CALL: [Place; 4] = [
    (r#"{"later":"#, "}"),
    (r#"{"later":[0,"#, r#",1],"state":"incoming"}"#),
    (r#"{ "later" : {"a":"#, r#" , "b":""}}"#),
    (r#"{"source":{"identity":{"application":{"later":"#, r"}}}}"),
];

/// In a `commsNotifications`: of the envelope, of a notification, of its resource.
const IN_A_BODY: [Place; 7] = [
    (r#"{"later":"#, r#","value":[]}"#),
    (r#"{"value":[],"later":"#, "}"),
    (
        r#"{"value":[{"changeType":"created","resourceUrl":"/1"},{"changeType":"created","later":"#,
        r#","resourceUrl":"/2"}]}"#,
    ),
    (
        r##"{"value":[{"changeType":"created","resourceUrl":"/1","resourceData":{"@odata.type":"#microsoft.graph.call","later":"##,
        "}}]}",
    ),
    // The tag comes last: what is before it is stepped over, and read again.
    (
        r#"{"value":[{"resourceData":{"later":"#,
        r##","@odata.type":"#microsoft.graph.call"},"changeType":"created","resourceUrl":"/1"}]}"##,
    ),
    (
        r##"{"value":[{"changeType":"updated","resourceUrl":"/1","resourceData":[{"@odata.type":"#microsoft.graph.participant","later":"##,
        "}]}]}",
    ),
    (
        r##"{"value":[{"changeType":"updated","resourceUrl":"/1","resourceData":{"@odata.type":"#microsoft.graph.later","x":"##,
        "}}]}",
    ),
];

fn told(case: &Case, text: &[u8]) -> String {
    let text = String::from_utf8_lossy(&text[..text.len().min(300)]);
    format!("{} ({:?}): {text}", case.rule, case.verdict)
}

fn within((before, after): Place, case: &Case) -> Vec<u8> {
    [before.as_bytes(), &case.text, after.as_bytes()].concat()
}

/// What comes back is the value that `serde_json` reads, wherever it can.
fn comes_back(written: &[u8], text: &[u8], told: &str) {
    if let Ok(value) = serde_json::from_slice::<Value>(text) {
        let written: Value = serde_json::from_slice(written).expect("we write JSON");
        assert!(equal(&written, &value), "{told}");
    }
}

#[test]
fn the_list_has_a_case_for_each_rule() {
    let cases = grammar::all();
    let count = |verdict| cases.iter().filter(|case| case.verdict == verdict).count();
    let (accepted, rejected) = (count(Verdict::Accept), count(Verdict::Reject));
    let open = cases.len() - accepted - rejected;
    println!("{accepted} accepted, {rejected} rejected, {open} left open");
    assert!(accepted >= 95 && rejected >= 185 && open >= 35);
    let rules: HashSet<_> = cases.iter().map(|case| (&case.rule, &case.text)).collect();
    assert_eq!(rules.len(), cases.len(), "each is there once");
}

/// The RFC is read as others read it.
#[test]
fn serde_json_gives_the_verdict_of_the_grammar() {
    for case in grammar::all() {
        let read = serde_json::from_slice::<Value>(&case.text);
        let accepted = case.accepted_by_serde_json();
        assert_eq!(read.is_ok(), accepted, "{}", told(&case, &case.text));
    }
}

#[test]
fn a_whole_text_gets_its_verdict() {
    for case in grammar::all() {
        let told = told(&case, &case.text);
        let read = any::Anything::from_slice(&case.text);
        assert_eq!(read.is_ok(), case.accepted(), "{told}: {read:?}");
        if let Ok(read) = read {
            comes_back(&read.to_vec(), &case.text, &told);
        }
        let by_serde = serde_json::from_slice::<Valid<any::Anything>>(&case.text);
        let expected = case.accepted() && case.accepted_by_serde_json();
        assert_eq!(by_serde.is_ok(), expected, "{told}: {by_serde:?}");
        // A text that is kept as text is one of characters.
        if let Ok(text) = str::from_utf8(&case.text) {
            let raw = RawJson::new(text);
            assert_eq!(raw.is_ok(), case.accepted(), "{told}: {raw:?}");
            if let Ok(raw) = raw {
                comes_back(raw.as_str().as_bytes(), &case.text, &told);
            }
        } else {
            assert!(!case.accepted(), "{told}");
        }
    }
}

/// An object, by the type that keeps every member: its tag says what it is.
#[test]
fn an_object_with_an_undeclared_tag_gets_its_verdict() {
    for case in grammar::all() {
        let object = case.text.trim_ascii_start().starts_with(b"{");
        let read = OtherResource::from_slice(&case.text);
        assert_eq!(
            read.is_ok(),
            case.accepted() && object,
            "{}: {read:?}",
            told(&case, &case.text)
        );
    }
}

#[test]
fn a_value_of_an_undeclared_member_gets_its_verdict() {
    for case in grammar::all().iter().filter(|case| !case.alone) {
        for place in IN_A_CALL {
            let text = within(place, case);
            let told = told(case, &text);
            let read = Call::from_slice(&text);
            assert_eq!(read.is_ok(), case.accepted(), "{told}: {read:?}");
            if let Ok(call) = read {
                comes_back(&call.to_vec(), &text, &told);
            }
            let by_serde = serde_json::from_slice::<Valid<Call>>(&text);
            let expected = case.accepted() && case.accepted_by_serde_json();
            assert_eq!(by_serde.is_ok(), expected, "{told}: {by_serde:?}");
        }
    }
}

#[test]
fn a_value_anywhere_in_a_webhook_s_body_gets_its_verdict() {
    for case in grammar::all().iter().filter(|case| !case.alone) {
        for place in IN_A_BODY {
            let text = within(place, case);
            let told = told(case, &text);
            let read = CommsNotifications::from_slice(&text);
            assert_eq!(read.is_ok(), case.accepted(), "{told}: {read:?}");
            let batch = Batch::from_slice(&text);
            let all = batch.map(|batch| batch.iter().all(|item| item.is_ok()));
            assert_eq!(
                all.as_ref().is_ok_and(|all| *all),
                case.accepted(),
                "{told}: {all:?}"
            );
            if let Ok(body) = read {
                comes_back(&body.to_vec(), &text, &told);
            }
        }
    }
}

/// No rule of the text as a whole is lost where the text is an object with members of ours.
#[test]
fn a_webhook_body_with_bytes_around_it_is_rejected() {
    let body = r#"{"value":[{"changeType":"created","resourceUrl":"/1"}]}"#;
    for case in grammar::all() {
        let space = case.text.iter().all(u8::is_ascii_whitespace) && !case.text.contains(&0xc);
        for text in [
            [body.as_bytes(), &case.text].concat(),
            [&case.text, body.as_bytes()].concat(),
        ] {
            let read = CommsNotifications::from_slice(&text);
            assert_eq!(read.is_ok(), space, "{}", told(&case, &text));
            assert_eq!(
                Batch::from_slice(&text).is_ok(),
                space,
                "{}",
                told(&case, &text)
            );
        }
    }
}

/// Each of the 32 control characters, in a string and in a name; and each byte as an escape.
#[test]
fn every_byte_has_its_verdict_in_a_string() {
    for byte in 0..=u8::MAX {
        let plain = (0x20..0x80).contains(&byte) && byte != b'"' && byte != b'\\';
        let escape = b"\"\\/bfnrt".contains(&byte);
        for (text, accepted) in [
            ([&b"\"a"[..], &[byte], b"z\""].concat(), plain),
            ([&b"\"a\\"[..], &[byte], b"z\""].concat(), escape),
            ([&b"{\"a"[..], &[byte], b"z\":1}"].concat(), plain),
            ([&b"{\"a\\"[..], &[byte], b"z\":1}"].concat(), escape),
        ] {
            assert_eq!(
                serde_json::from_slice::<Value>(&text).is_ok(),
                accepted,
                "{text:?}"
            );
            assert_eq!(
                any::Anything::from_slice(&text).is_ok(),
                accepted,
                "{text:?}"
            );
            let member = [&b"{\"later\":"[..], &text, b"}"].concat();
            assert_eq!(Call::from_slice(&member).is_ok(), accepted, "{text:?}");
        }
    }
}
