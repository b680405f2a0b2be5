//! A notification cannot choose where a bot posts to. The reference is the URL parser that browsers
//! agree on (crate `url`): whatever is accepted, the request goes to Graph's host and to that call.

use graph_calls_model::{
    AnswerRequest, CommsNotification, ParticipantMuteRequest, PathSegment, ResourcePath,
};
use serde_json::json;
use url::Url;

const GRAPH: &str = "https://graph.microsoft.com/v1.0";
const CALL: &str = "57dab8b1-894c-409a-b240-bd8beae78896";

fn notification(members: &serde_json::Value) -> CommsNotification {
    CommsNotification::from_slice(members.to_string().as_bytes())
        .expect("a notification")
        .into_inner()
}

fn about(url: &str) -> CommsNotification {
    notification(&json!({"changeType": "updated", "resourceUrl": url}))
}

/// The address that a client asks, by the reference parser.
fn asked(path: &str) -> Url {
    Url::parse(&format!("{GRAPH}{path}")).expect("a URL")
}

/// Every shape that Graph writes: the address, the id of the call, and the path that is made of it.
fn shapes() -> Vec<(String, String)> {
    let mut shapes = vec![(String::new(), String::new())];
    for name in [
        "participants",
        "operations",
        "contentSharingSessions",
        "audioRoutingGroups",
    ] {
        shapes.push((format!("/{name}"), format!("/{name}")));
        shapes.push((format!("/{name}/7.x-y_z~"), format!("/{name}/7.x-y_z~")));
        shapes.push((format!("/{}/8", name.to_lowercase()), format!("/{name}/8")));
    }
    shapes
}

#[test]
fn every_kind_of_resource_names_its_call() {
    for (below, rebuilt) in shapes() {
        for root in [
            "/communications/calls",
            "communications/calls",
            "/app/calls",
            "app/calls",
            "/Communications/Calls",
        ] {
            for end in ["", "/"] {
                let url = format!("{root}/{CALL}{below}{end}");
                let read = about(&url);
                assert_eq!(read.call_id().expect(&url), CALL);
                let path = read.resource_path().expect(&url);
                assert_eq!(
                    path.to_string(),
                    format!("/communications/calls/{CALL}{rebuilt}")
                );
            }
        }
    }
}

#[test]
fn the_older_address_is_taken_where_the_other_is_empty() {
    let read = notification(&json!({
        "changeType": "created", "resourceUrl": "", "resource": format!("/app/calls/{CALL}"),
    }));
    assert_eq!(read.call_id().expect("a call"), CALL);
    // A hostile address is not replaced by another one.
    let read = notification(&json!({
        "changeType": "created", "resourceUrl": "//evil.example/", "resource": format!("/app/calls/{CALL}"),
    }));
    assert_eq!(read.call_id(), None);
}

/// Texts that lead elsewhere if they stand where an id belongs.
const HOSTILE_IDS: &[&str] = &[
    "",
    ".",
    "..",
    "...",
    "%2e",
    "%2e%2e",
    "%2E.",
    ".%2e",
    "a%2Fb",
    "a%2fb",
    "%2f..%2f",
    "%5c",
    "%252e%252e",
    "%00",
    "%",
    "\\",
    "..\\..",
    "a\\b",
    "?",
    "a?b=c",
    "#",
    "a#b",
    "a b",
    " ",
    " a",
    "a\t",
    "\t..",
    ".\t.",
    ".\n.",
    "\r\n",
    "a\0",
    "a\u{7f}",
    "a\u{85}",
    "a;b=c",
    ";",
    "$count",
    "$batch",
    "a'b",
    "(a)",
    "a|b",
    "<a>",
    "\"",
    "`",
    "{callId}",
    "[::1]",
    "\u{202e}a",
    "\u{2066}a",
    "\u{200b}",
    "\u{feff}a",
    "\u{2024}\u{2024}",
    "\u{ff0e}\u{ff0e}",
    "\u{ff0f}",
    "a\u{ff0f}b",
    "\u{2044}",
    "\u{2215}",
    "\u{29f8}",
    "\u{ff05}2e",
    "caf\u{e9}",
    "\u{1f600}",
];

#[test]
fn no_hostile_id_becomes_a_segment() {
    for id in HOSTILE_IDS {
        assert!(PathSegment::try_from(*id).is_err(), "{id:?}");
        for url in [
            format!("/communications/calls/{id}"),
            format!("/communications/calls/{id}/participants"),
            format!("/communications/calls/{id}/operations/1"),
            format!("/app/calls/{id}"),
            format!("communications/calls/{id}/"),
        ] {
            assert_eq!(about(&url).call_id(), None, "{url:?}");
        }
        if !id.is_empty() {
            let url = format!("/communications/calls/{CALL}/participants/{id}");
            assert!(ResourcePath::parse(&url).is_err(), "{url:?}");
        }
    }
    let long = "a".repeat(1_000_000);
    assert!(PathSegment::try_from(&long).is_err());
    assert_eq!(
        about(&format!("/communications/calls/{long}")).call_id(),
        None
    );
}

#[test]
fn no_other_address_names_a_call() {
    for url in [
        "",
        "/",
        "//",
        "String",
        "/communications",
        "/communications/calls",
        "/communications/calls/",
        "/communications/calls//",
        "/communications/calls//answer",
        "//communications/calls/1",
        "/communications//calls/1",
        "/communications/calls/1//",
        "/communications/calls/1//participants",
        "/communications/calls/1/participants//",
        "/communications/calls/1/participants/2/mute",
        "/communications/calls/1/participants/2/3/4",
        "/communications/calls/1/answer",
        "/communications/calls/1/..",
        "/communications/calls/1/../../users",
        "/communications/calls/../../beta/users/1/sendMail?x=",
        "/../../beta/users/1/sendMail?x=",
        "../communications/calls/1",
        "/./communications/calls/1",
        "/%2e%2e/communications/calls/1",
        "/communications%2fcalls%2f1",
        "/communications\\calls\\1",
        "\\communications/calls/1",
        "/\\evil.example/communications/calls/1",
        "//evil.example/",
        "//evil.example/communications/calls/1",
        "https://evil/",
        "https://evil.example/communications/calls/1",
        "https://graph.microsoft.com/v1.0/communications/calls/1",
        "https://graph.microsoft.com.evil.example/v1.0/communications/calls/1",
        "https:communications/calls/1",
        "javascript:communications/calls/1",
        "@evil.example/communications/calls/1",
        ".evil.example/communications/calls/1",
        ":80/communications/calls/1",
        " /communications/calls/1",
        "\t/communications/calls/1",
        "/communi\tcations/calls/1",
        "/communications/calls/1\n",
        "/communications/calls/1 ",
        "/communications/calls/1?x=/communications/calls/2",
        "/communications/calls/1#",
        "?/communications/calls/1",
        "/v1.0/communications/calls/1",
        "/users/1/sendMail",
        "/communications/call\u{17f}/1",
        "/communications/calls\u{ff0f}1",
    ] {
        assert_eq!(about(url).call_id(), None, "{url:?}");
        let rejected = ResourcePath::parse(url).expect_err(url);
        assert!(!rejected.to_string().contains("evil"), "{rejected}");
    }
}

#[test]
fn an_accepted_address_leads_to_that_call_on_that_host() {
    // Every text of up to three of these pieces, and each of them as an id.
    let pieces = [
        "",
        ".",
        "..",
        "/",
        "//",
        "\\",
        "%",
        "2e",
        "2f",
        "?",
        "#",
        "@",
        ":",
        ";",
        "=",
        "+",
        ",",
        "!",
        "~",
        "$",
        "&",
        "a",
        "A9",
        "-",
        "_",
        " ",
        "\t",
        "\n",
        "\0",
        "\u{e9}",
        "\u{2024}",
        "\u{ff0f}",
        "\u{202e}",
        "https:",
        "evil.example",
        "communications",
        "calls",
        "app",
        "participants",
    ];
    let (mut segments, mut paths) = (0, 0);
    let mut check = |text: &str| {
        if let Ok(id) = PathSegment::try_from(text) {
            segments += 1;
            let own = format!("/v1.0/communications/calls/{id}/");
            let answer = asked(&AnswerRequest::path(&id));
            let mute = asked(&ParticipantMuteRequest::path(&id, &id));
            assert_eq!(answer.path(), format!("{own}answer"), "{text:?}");
            assert_eq!(
                mute.path(),
                format!("{own}participants/{id}/mute"),
                "{text:?}"
            );
            for url in [answer, mute] {
                assert_eq!(
                    (
                        url.scheme(),
                        url.host_str(),
                        url.port(),
                        url.username(),
                        url.query(),
                        url.fragment()
                    ),
                    ("https", Some("graph.microsoft.com"), None, "", None, None),
                    "{text:?}"
                );
                let segment = url
                    .path_segments()
                    .and_then(|mut all| all.nth(3))
                    .expect("an id");
                let decoded: Vec<u8> = percent_decoded(segment);
                assert_eq!(decoded, id.as_str().as_bytes(), "{text:?}");
            }
        }
        for url in [text.to_owned(), format!("/communications/calls/{text}")] {
            if let Ok(path) = ResourcePath::parse(&url) {
                paths += 1;
                let url = asked(&path.to_string());
                let own = format!("/v1.0/communications/calls/{}", path.call_id());
                assert_eq!(url.host_str(), Some("graph.microsoft.com"), "{text:?}");
                assert_eq!(url.path(), format!("/v1.0{path}"), "{text:?}");
                let rest = url.path().strip_prefix(&own).expect("below its call");
                assert!(rest.is_empty() || rest.starts_with('/'), "{text:?}");
                assert_eq!((url.query(), url.fragment()), (None, None), "{text:?}");
            }
        }
    };
    for one in pieces {
        for two in pieces {
            for three in pieces {
                check(&[one, two, three].concat());
                check(&[one, "/", two, "/", three].concat());
            }
        }
    }
    assert!(segments > 1000 && paths > 1000, "{segments} {paths}");
}

fn percent_decoded(text: &str) -> Vec<u8> {
    let mut decoded = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.bytes().next() {
        let taken = if first == b'%' {
            decoded.push(u8::from_str_radix(&rest[1..3], 16).expect("hexadecimal digits"));
            3
        } else {
            decoded.push(first);
            1
        };
        rest = &rest[taken..];
    }
    decoded
}
