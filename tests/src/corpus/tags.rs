//! `@odata.type` where it decides, and where it does not.

use super::Corpus;

const TOPIC: &str = "tags";

/// Members that `call` rejects, and that a type not known keeps.
const BAD_CALL: &str = r#""state":7,"subject":[],"resultInfo":"x""#;

pub(super) fn add(corpus: &mut Corpus) {
    resource(corpus);
    collection(corpus);
    identity(corpus);
    config(corpus);
    no_choice(corpus);
}

fn resource(corpus: &mut Corpus) {
    let mut add = |data: String, valid| {
        let text =
            format!(r#"{{"changeType":"created","resourceUrl":"/x","resourceData":{data}}}"#);
        corpus.add(TOPIC, "commsNotification", text, valid);
        let text =
            format!(r#"{{"resourceData":{data},"resourceUrl":"/x","changeType":"created"}}"#);
        corpus.add(TOPIC, "commsNotification", text, valid);
    };
    // Of a tag as JSON: whether it may be one, and whether it is that of a call.
    let long = format!("\"{}\"", "#microsoft.graph.call".repeat(50_000));
    let tags = [
        ("\"#microsoft.graph.call\"", true, true),
        ("\"#microsoft.graph.c\\u0061ll\"", true, true),
        ("\"\\u0023microsoft.graph.call\"", true, true),
        ("\"#microsoft.graph.Call\"", true, false),
        ("\"#microsoft.graph.call \"", true, false),
        ("\" #microsoft.graph.call\"", true, false),
        ("\"#microsoft.graph.call\\u0000\"", true, false),
        ("\"#microsoft.graph.c\u{430}ll\"", true, false),
        ("\"microsoft.graph.call\"", true, false),
        ("\"#Microsoft.Graph.call\"", true, false),
        ("\"#microsoft.graph.calls\"", true, false),
        ("\"#microsoft.graph.cal\"", true, false),
        ("\"#microsoft.graph.futureOperation\"", true, false),
        ("\"#microsoft.graph.commsNotification\"", true, false),
        ("\"\"", true, false),
        ("\"call\"", true, false),
        ("\"__proto__\"", true, false),
        ("\"{\\\"a\\\":1}\"", true, false),
        (long.as_str(), true, false),
        ("null", false, false),
        ("1", false, false),
        ("0.0", false, false),
        ("true", false, false),
        ("[]", false, false),
        ("[\"#microsoft.graph.call\"]", false, false),
        ("{}", false, false),
        (r##"{"@odata.type":"#microsoft.graph.call"}"##, false, false),
    ];
    for (tag, is_tag, is_call) in tags {
        for name in ["@odata.type", "\\u0040odata.type", "@odata\\u002etype"] {
            let tag = format!("\"{name}\":{tag}");
            let later = r#""later":{"state":[1,{"@odata.type":7}]}"#;
            add(format!("{{{tag}}}"), is_tag);
            add(format!("{{{tag},{later}}}"), is_tag);
            add(format!("{{{later},{tag}}}"), is_tag);
            add(format!("{{{tag},{BAD_CALL}}}"), is_tag && !is_call);
            add(format!("{{{BAD_CALL},{tag}}}"), is_tag && !is_call);
            add(format!("{{{tag},{tag}}}"), false);
        }
    }
    for data in [
        "{}",
        r#"{"state":"incoming"}"#,
        r##"{"@odata.Type":"#microsoft.graph.call"}"##,
        r##"{"odata.type":"#microsoft.graph.call"}"##,
        r##"{"@type":"#microsoft.graph.call"}"##,
        "\"#microsoft.graph.call\"",
        "1",
        "true",
        "[[]]",
        "[{}]",
        "[1]",
        "[null]",
    ] {
        add(data.to_owned(), false);
    }
    add("null".to_owned(), true);
    add("[]".to_owned(), true);
}

/// The first item says what all are.
fn collection(corpus: &mut Corpus) {
    let item = |kind: &str| format!(r##"{{"@odata.type":"#microsoft.graph.{kind}","id":"1"}}"##);
    let kinds = ["participant", "contentSharingSession", "later", "call"];
    let class = |kind: &str| if kind == "call" { "later" } else { kind }.to_owned();
    for first in kinds {
        for second in kinds {
            for third in kinds {
                let data = format!("[{},{},{}]", item(first), item(second), item(third));
                let text = format!(
                    r#"{{"changeType":"updated","resourceUrl":"/x","resourceData":{data}}}"#
                );
                let valid = class(first) == class(second) && class(second) == class(third);
                corpus.add(TOPIC, "commsNotification", text, valid);
            }
        }
        for odd in ["null", "{}", "1", "[]", r#"{"@odata.type":null}"#] {
            for data in [
                format!("[{},{odd}]", item(first)),
                format!("[{odd},{}]", item(first)),
            ] {
                let text = format!(
                    r#"{{"changeType":"updated","resourceUrl":"/x","resourceData":{data}}}"#
                );
                corpus.add(TOPIC, "commsNotification", text, false);
            }
        }
    }
}

/// A base that is a value itself: the tag may be absent.
fn identity(corpus: &mut Corpus) {
    for (identity, valid) in [
        ("{}", true),
        (r#"{"id":null}"#, true),
        (r#"{"id":7}"#, false),
        (r##"{"@odata.type":"#microsoft.graph.identity"}"##, true),
        (
            r##"{"@odata.type":"#microsoft.graph.identity","id":7}"##,
            false,
        ),
        (
            r##"{"id":7,"@odata.type":"#microsoft.graph.communicationsUserIdentity"}"##,
            false,
        ),
        (
            r##"{"@odata.type":"#microsoft.graph.communicationsUserIdentity","tenantId":"t"}"##,
            true,
        ),
        (
            r##"{"@odata.type":"#microsoft.graph.later","id":"x","more":7}"##,
            true,
        ),
        // A type not known is still an identity.
        (
            r##"{"@odata.type":"#microsoft.graph.later","id":7}"##,
            false,
        ),
        (r#"{"@odata.type":null,"id":"x"}"#, false),
        (r#"{"@odata.type":["x"]}"#, false),
        ("null", false),
        ("[]", false),
        ("\"x\"", false),
    ] {
        corpus.add(TOPIC, "identity", identity, valid);
        let nullable = valid || identity == "null";
        for member in ["user", "application", "phone", "device"] {
            let text = format!(r#"{{"source":{{"identity":{{"{member}":{identity}}}}}}}"#);
            corpus.add(TOPIC, "call", text, nullable);
        }
    }
}

/// A request takes what Graph documents, and no type that is not known.
fn config(corpus: &mut Corpus) {
    for (config, request, resource) in [
        (
            r##"{"@odata.type":"#microsoft.graph.appHostedMediaConfig","blob":"x"}"##,
            true,
            true,
        ),
        (
            r##"{"blob":"x","@odata.type":"#microsoft.graph.appHostedMediaConfig"}"##,
            true,
            true,
        ),
        (
            r##"{"@odata.type":"#microsoft.graph.appHostedMediaConfig","blob":1}"##,
            false,
            false,
        ),
        (
            r##"{"@odata.type":"#microsoft.graph.serviceHostedMediaConfig"}"##,
            true,
            true,
        ),
        (
            r##"{"@odata.type":"#microsoft.graph.serviceHostedMediaConfig","preFetchMedia":[{}]}"##,
            false,
            false,
        ),
        (
            r##"{"@odata.type":"#microsoft.graph.serviceHostedMediaConfig","preFetchMedia":[{"uri":""}]}"##,
            true,
            true,
        ),
        (
            r##"{"@odata.type":"#microsoft.graph.mediaConfig"}"##,
            false,
            true,
        ),
        (
            r##"{"@odata.type":"#microsoft.graph.AppHostedMediaConfig"}"##,
            false,
            true,
        ),
        (r#"{"@odata.type":""}"#, false, true),
        (r#"{"blob":"x"}"#, false, false),
        (r#"{"@odata.type":null}"#, false, false),
        ("{}", false, false),
        ("[]", false, false),
        ("null", false, false),
    ] {
        corpus.add(TOPIC, "mediaConfig", config, resource);
        let text = format!(r#"{{"mediaConfig":{config}}}"#);
        corpus.add(TOPIC, "call", text, resource || config == "null");
        for text in [
            format!(r#"{{"mediaConfig":{config},"acceptedModalities":["audio"]}}"#),
            format!(r#"{{"acceptedModalities":["audio"],"mediaConfig":{config}}}"#),
        ] {
            corpus.add(TOPIC, "answer", text, request);
        }
    }
}

/// Where there is no choice any string will do; where a type pins its tag, only that.
fn no_choice(corpus: &mut Corpus) {
    for (tag, any, pinned) in [
        ("\"#microsoft.graph.call\"", true, true),
        ("\"#microsoft.graph.c\\u0061ll\"", true, true),
        ("\"#microsoft.graph.Call\"", true, false),
        ("\"#microsoft.graph.participant\"", true, false),
        ("\"\"", true, false),
        ("null", false, false),
        ("1", false, false),
        ("{}", false, false),
        ("[]", false, false),
    ] {
        for document in [
            "participantInfo",
            "resultInfo",
            "toneInfo",
            "commsNotifications",
        ] {
            let text = format!("{{\"@odata.type\":{tag},\"value\":[]}}");
            corpus.add(TOPIC, document, text, any);
            let text = format!("{{\"value\":[],\"@odata.type\":{tag}}}");
            corpus.add(TOPIC, document, text, any);
        }
        corpus.add(TOPIC, "call", format!("{{\"@odata.type\":{tag}}}"), pinned);
        corpus.add(
            TOPIC,
            "call",
            format!("{{\"subject\":\"\",\"@odata.type\":{tag}}}"),
            pinned,
        );
    }
}
