//! The macro in another crate than the model: under another name, and rebuilt when a document changes.

use std::{env, fs};

/// The model as a crate that calls it otherwise sees it.
mod renamed {
    pub(crate) use graph_calls_model as calls;
}

mod inline {
    #![allow(missing_docs, reason = "the documents here describe little")]
    graph_calls_derive::models! {
        crate = crate::renamed::calls,
        schema = r##"{
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "tone",
            "links": [{ "rel": "play", "href": "/tones", "targetHints": { "allow": ["PUT"] } }],
            "type": "object",
            "properties": {
                "@odata.type": { "const": "#example.tone" },
                "pitch": { "type": "integer", "minimum": 0, "maximum": 127, "$comment": "seven bits" },
                "kind": { "$ref": "#/$defs/kind" }
            },
            "required": ["pitch"],
            "$defs": { "kind": { "title": "kind", "anyOf": [{ "enum": ["high", "low"] }, { "type": "string" }] } }
        }"##,
    }
}

mod nothing_to_say {
    #![allow(missing_docs, reason = "the documents here describe little")]
    graph_calls_derive::models! {
        crate = crate::renamed::calls,
        schema = r##"{
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "keepAliveRequest",
            "links": [{
                "rel": "keepAlive",
                "href": "/calls/{callId}/{path}/{type}/keepAlive",
                "targetHints": { "allow": ["POST"] }
            }],
            "type": "object",
            "properties": {}
        }"##,
    }
}

mod files {
    #![allow(missing_docs, reason = "the documents here describe little")]
    graph_calls_derive::models! {
        documents = "tests/renamed",
        crate = crate::renamed::calls,
    }
}

#[test]
fn an_inline_document_makes_types_under_the_other_name() {
    let tone = inline::Tone::builder(64)
        .kind(inline::Kind::High)
        .build()
        .expect("a tone");
    assert_eq!(
        tone.to_vec(),
        br##"{"@odata.type":"#example.tone","pitch":64,"kind":"high"}"##
    );
    let violations =
        inline::Tone::from_slice(br#"{"pitch": 128}"#).expect_err("more than seven bits");
    let place = violations.iter().next().expect("one violation");
    assert_eq!(
        place.absolute_keyword_location(),
        "schema#/properties/pitch/maximum"
    );
}

#[test]
fn a_request_without_members_is_an_empty_object() {
    use crate::renamed::calls::PathSegment;
    use nothing_to_say::KeepAliveRequest;
    let request = KeepAliveRequest::builder()
        .build()
        .expect("nothing is wrong");
    assert_eq!(request.to_vec(), b"{}");
    let [call, legs, leg] =
        ["1", "legs", "a.b"].map(|text| PathSegment::try_from(text).expect("a segment"));
    assert_eq!(
        KeepAliveRequest::path(&call, &legs, &leg),
        "/calls/1/legs/a.b/keepAlive"
    );
    assert!(KeepAliveRequest::from_slice(b"[]").is_err());
}

#[test]
fn a_path_without_variables_is_filled_in_without_arguments() {
    assert_eq!(
        (inline::Tone::METHOD, inline::Tone::PATH),
        ("PUT", "/tones")
    );
    assert_eq!(inline::Tone::path(), "/tones");
}

#[test]
fn documents_in_files_make_types_that_refer_to_one_another() {
    let melody =
        files::Melody::from_slice(br#"{"notes": [{"name": "a"}, {"name": "b", "sharp": true}]}"#)
            .expect("a melody");
    assert_eq!(melody.notes.as_ref().map(Vec::len), Some(2));
    let violations =
        files::Melody::from_slice(br#"{"notes": [{}]}"#).expect_err("a note without a name");
    assert_eq!(violations.instance_locations(), ["/notes/0"]);
}

#[test]
fn an_edited_document_rebuilds_since_the_compiler_tracks_each() {
    let test = env::current_exe().expect("this test runs");
    let known =
        fs::read_to_string(test.with_extension("d")).expect("Cargo keeps what a target depends on");
    for document in ["tests/renamed/note.json", "tests/renamed/melody.json"] {
        assert!(known.contains(document), "{document} is not in {known}");
    }
}
