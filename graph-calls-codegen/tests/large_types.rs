//! Types of thousands of members, strings or type tags: compiled, read and written.
//!
//! A crate is made of them and run with a stack of two megabytes, as a test's thread has. The package has
//! no such types of its own, since each build would compile them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::{Map, Value, json};

/// So many of each: more than a constant of rustc can take steps for, and fewer than the most.
const COUNT: usize = 2_000;

fn documents() -> [(&'static str, Value); 6] {
    let of = |index: usize| match index % 4 {
        0 => json!({"type": "string"}),
        1 => json!({"type": ["string", "null"]}),
        2 => json!({"type": "array", "items": {"$ref": "#/$defs/x"}}),
        _ => json!({"$ref": "#/$defs/x"}),
    };
    let name = |index: usize| format!("member{index:04}");
    let properties: Map<String, Value> = (0..COUNT).map(|index| (name(index), of(index))).collect();
    let names: Vec<String> = (0..COUNT).map(name).collect();
    // Text, lists and structs, which have no value to begin with.
    let required: Vec<String> = [1_996, 1_998, 1_999].map(name).to_vec();
    let body = json!({"title": "part", "type": "object", "properties": {"@odata.type": {"type": "string"}, "a": {"type": "boolean"}}});
    let branch = |index: usize| json!({"$ref": "#/$defs/x", "required": ["@odata.type"], "properties": {"@odata.type": {"const": format!("#t{index}")}}});
    let branches: Vec<Value> = (0..COUNT).map(branch).collect();
    [
        (
            "members",
            json!({"title": "members", "type": "object", "properties": properties, "required": required, "$defs": {"x": body}}),
        ),
        (
            "loose",
            json!({"title": "loose", "type": "object", "properties": properties, "$defs": {"x": {"title": "inner", "type": "object"}}}),
        ),
        (
            "many",
            json!({"title": "many", "type": "object", "properties": {"many": {"type": "array", "items": {"$ref": "loose.json"}}}}),
        ),
        ("closed", json!({"title": "closed", "enum": names})),
        (
            "open",
            json!({"title": "open", "anyOf": [{"enum": names}, {"type": "string"}]}),
        ),
        (
            "choice",
            json!({"title": "choice", "oneOf": branches, "$defs": {"x": body}}),
        ),
    ]
}

const MAIN: &str = r###"
#![deny(warnings)]
mod types { #![allow(dead_code)] graph_calls_derive::models! { documents = "schemas" } }
use types::*;

fn text(order: impl Iterator<Item = usize>) -> String {
    let value = |index: usize| match index % 4 {
        0 => format!("\"{index}\""),
        1 => "null".to_owned(),
        2 => "[{\"a\":true},{}]".to_owned(),
        _ => "{\"@odata.type\":\"#p\",\"b\":1}".to_owned(),
    };
    let members: Vec<String> = order.map(|index| format!("\"member{index:04}\":{}", value(index))).collect();
    format!("{{{}}}", members.join(","))
}

fn main() {
    let run = || {
        let all = text([1996, 1998, 1999].into_iter().chain((0..2000).filter(|index| ![1996, 1998, 1999].contains(index))));
        let members = Members::from_slice(all.as_bytes()).expect("valid");
        assert_eq!(String::from_utf8(members.to_vec()).expect("text"), all);
        assert_eq!(members.member1996, "1996");
        assert_eq!(members.member1000.as_deref(), Some("1000"));
        let reversed = Members::from_slice(text((0..2000).rev()).as_bytes()).expect("valid");
        assert_eq!(reversed, members);
        assert_eq!(format!("{members:?}").matches("member").count(), 2000);
        assert_eq!(members.clone(), members);
        for index in [0, 63, 64, 127, 128, 255, 256, 1995, 1999] {
            let twice = all.replacen('{', &format!("{{\"member{index:04}\":null,"), 1);
            let violations = Members::from_slice(twice.as_bytes()).expect_err("a duplicate member");
            assert_eq!(violations.iter().count(), 1);
        }
        for missing in ["member1996", "member1998", "member1999"] {
            let without = all.replacen(missing, "other", 1);
            assert!(Members::from_slice(without.as_bytes()).is_err(), "{missing}");
        }
        assert!(Members::from_slice(all.replacen("\"4\"", "4", 1).as_bytes()).is_err());
        let mut made = Members::new("a", Vec::<PartInMembers>::new(), PartInMembers::new()).member0000("b");
        made.member0004 = Some("c".to_owned());
        assert_eq!(made.to_vec(), br#"{"member1996":"a","member1998":[],"member1999":{},"member0000":"b","member0004":"c"}"#);
        made.additional.insert("member0008", graph_calls_model::RawJson::from(1));
        assert!(made.validate().is_err());
        // Three bytes must not become the memory of two thousand members each.
        let many = format!("{{\"many\":[{}]}}", vec!["{}"; 3_000].join(","));
        let violations = Many::from_slice(many.as_bytes()).expect_err("too much memory");
        assert!(violations.to_string().contains("memory"), "{violations}");
        for index in [0, 1, 64, 65, 1999] {
            let text = format!("\"member{index:04}\"");
            assert_eq!(Closed::from_slice(text.as_bytes()).expect("valid").to_vec(), text.as_bytes());
            assert_eq!(Open::from_slice(text.as_bytes()).expect("valid").to_vec(), text.as_bytes());
            assert_eq!(Open::from(text.trim_matches('"')).as_str(), text.trim_matches('"'));
            let text = format!("{{\"@odata.type\":\"#t{index}\",\"a\":true}}");
            let choice = Choice::from_slice(text.as_bytes()).expect("valid");
            assert_eq!(choice.to_vec(), text.as_bytes());
            assert_eq!(choice.odata_type(), Some(&*format!("#t{index}")));
            let last = format!("{{\"a\":true,\"@odata.type\":\"#t{index}\"}}");
            assert_eq!(Choice::from_slice(last.as_bytes()).expect("valid"), choice);
        }
        assert!(matches!(Choice::from_slice(br##"{"@odata.type":"#t7"}"##).as_deref(), Ok(Choice::T7(_))));
        assert!(Closed::from_slice(b"\"member2000\"").is_err());
        assert!(Choice::from_slice(br##"{"@odata.type":"#t2000"}"##).is_err());
        assert!(matches!(Open::from_slice(b"\"member2000\"").as_deref(), Ok(Open::Other(_))));
    };
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run);
    thread.expect("a thread").join().expect("nothing fails");
}
"###;

#[test]
fn two_thousand_members_strings_and_tags_compile_and_are_read_and_written() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    // There is no runtime where this crate's package stands alone.
    if !root.join("graph-calls-runtime").is_dir() {
        return;
    }
    let folder: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("large_types");
    for inner in ["src", "schemas"] {
        fs::create_dir_all(folder.join(inner)).expect("a folder");
    }
    for (name, mut value) in documents() {
        value["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
        fs::write(
            folder.join(format!("schemas/{name}.json")),
            value.to_string(),
        )
        .expect("a document");
    }
    let path = |krate: &str| root.join(krate).display().to_string();
    let (runtime, derive) = (path("graph-calls-runtime"), path("graph-calls-derive"));
    let manifest = format!(
        "[package]\nname = \"large-types\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         graph-calls-model = {{ package = \"graph-calls-runtime\", path = {runtime:?}, features = [\"regex\"] }}\n\
         graph-calls-derive = {{ path = {derive:?}, features = [\"regex\"] }}\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).expect("a manifest");
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    fs::write(folder.join("src/main.rs"), MAIN).expect("a program");
    // The test of hostile texts builds the same libraries.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile_text_target");
    let output = Command::new(env!("CARGO"))
        .args(["run", "--offline", "--quiet"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
