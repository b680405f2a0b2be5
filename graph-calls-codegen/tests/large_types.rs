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

fn documents() -> Vec<(&'static str, Value)> {
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
    let mut documents = vec![
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
    ];
    documents.extend(many_types());
    documents
}

/// So many types of their own: more than two functions of 64 arms take.
const TYPES: usize = 130;

/// Choices among types of their own and among collections of them, a choice of two types by hundreds of tags, and an
/// enum with second spellings.
fn many_types() -> [(&'static str, Value); 5] {
    let name = |index: usize| format!("kind{index:03}");
    let tag = |index: usize| json!({"const": format!("#k{index}")});
    // Every other type is always tagged, and does not keep its tag.
    let body = |index: usize| {
        let required = if index.is_multiple_of(2) {
            vec!["n"]
        } else {
            vec!["n", "@odata.type"]
        };
        json!({"title": name(index), "type": "object", "required": required, "properties": {
            "@odata.type": tag(index), "a": {"type": "boolean"}, "n": {"type": "string", "maxLength": 3}}})
    };
    let bodies: Map<String, Value> = (0..TYPES).map(|index| (name(index), body(index))).collect();
    let reference = |index: usize| format!("kinds.json#/$defs/{}", name(index));
    let all_tags: Vec<String> = (0..TYPES).map(|index| format!("#k{index}")).collect();
    let other = json!({"$ref": "kinds.json#/$defs/other", "required": ["@odata.type"],
        "properties": {"@odata.type": {"type": "string", "not": {"enum": all_tags}}}});
    // The first may come without its tag.
    let single = |index: usize| match index {
        0 => json!({"$ref": reference(0)}),
        _ => json!({"$ref": reference(index), "required": ["@odata.type"]}),
    };
    let list = |index: usize| json!({"type": "array", "minItems": 1, "items": {"$ref": reference(index), "required": ["@odata.type"]}});
    let mut defs = bodies;
    defs.insert("other".to_owned(), json!({"title": "otherKind", "type": "object", "required": ["n"], "properties": {
        "@odata.type": {"type": "string"}, "a": {"type": "boolean"}, "n": {"type": "string", "maxLength": 3}}}));
    let kinds: Vec<Value> = (0..TYPES).map(single).chain([other.clone()]).collect();
    let lists: Vec<Value> = (0..TYPES)
        .map(list)
        .chain([json!({"type": "array", "items": other}), single(1)])
        .collect();
    let tags = |from: usize, to: usize| -> Vec<String> {
        (from..to).map(|index| format!("#t{index}")).collect()
    };
    let by = |tags: Vec<String>| json!({"$ref": "#/$defs/x", "required": ["@odata.type"], "properties": {"@odata.type": {"enum": tags}}});
    let x = json!({"title": "twoBody", "type": "object", "properties": {"@odata.type": {"type": "string"}}});
    let states: Vec<String> = (0..300).map(|index| format!("state{index:03}")).collect();
    // Members 0, 3, 6 ..
    let second: Vec<String> = (0..300)
        .step_by(3)
        .map(|index| format!("State{index:03}"))
        .collect();
    [
        (
            "kinds",
            json!({"title": "kinds", "oneOf": kinds, "$defs": defs}),
        ),
        ("lists", json!({"title": "lists", "oneOf": lists})),
        (
            "two",
            json!({"title": "two", "oneOf": [by(tags(0, 300)), by(tags(300, 400))], "$defs": {"x": x}}),
        ),
        (
            "state",
            json!({"title": "state", "anyOf": [{"enum": states}, {"enum": second}, {"type": "string"}]}),
        ),
        (
            "holder",
            json!({"title": "holder", "type": "object", "properties": {"state": {"$ref": "state.json"}}}),
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

fn hash(value: &impl std::hash::Hash) -> u64 {
    use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
    BuildHasherDefault::<DefaultHasher>::default().hash_one(value)
}

fn types_of_their_own() {
    for index in [0, 1, 63, 64, 65, 127, 128, 129] {
        let text = format!("{{\"@odata.type\":\"#k{index}\",\"n\":\"{index}\",\"a\":true}}");
        let kind = Kinds::from_slice(text.as_bytes()).expect("valid");
        assert_eq!(kind.to_vec(), text.as_bytes());
        assert_eq!((kind.odata_type(), kind.a(), kind.n()), (Some(&*format!("#k{index}")), Some(true), &*index.to_string()));
        assert!(kind.additional().is_empty());
        assert_eq!((kind.clone(), hash(&kind.clone())), (kind.clone(), hash(&kind)));
        assert!(format!("{kind:?}").contains(&format!("Kind{index:03}(Kind{index:03} {{")), "{kind:?}");
        let last = format!("{{\"n\":\"{index}\",\"a\":true,\"@odata.type\":\"#k{index}\"}}");
        assert_eq!(Kinds::from_slice(last.as_bytes()).expect("valid"), kind);
        assert!(Kinds::from_slice(text.replace("\"n\":\"", "\"n\":\"long").as_bytes()).is_err());
        assert!(kind.into_inner().validate().is_ok());
        let list = format!("[{text},{text}]");
        let items = Lists::from_slice(list.as_bytes()).expect("valid");
        assert_eq!(items.to_vec(), list.as_bytes());
        assert_eq!((items.clone(), hash(&items.clone())), (items.clone(), hash(&items)));
        assert!(items.into_inner().validate().is_ok());
        let mixed = format!("[{text},{}]", text.replace(&format!("#k{index}"), "#k7"));
        assert!(Lists::from_slice(mixed.as_bytes()).is_err());
    }
    let [one, two] = [Kinds::from(Kind001::new("a")), Kinds::from(Kind128::new("a"))];
    assert!(one != two && hash(&one) != hash(&two) && one != Kinds::from(Kind001::new("b")));
    let Kinds::Kind128(body) = two else { panic!("the variant of the type") };
    assert_eq!(body.n, "a");
    // Without a tag, with another tag, with a tag that is another's.
    assert!(matches!(Kinds::from_slice(b"{\"n\":\"a\"}").as_deref(), Ok(Kinds::Kind000(_))));
    let other = Kinds::from_slice(br##"{"@odata.type":"#k130","n":"a"}"##);
    assert!(matches!(other.as_deref(), Ok(Kinds::Other(_))));
    let Ok(Kinds::Other(mut other)) = other.map(graph_calls_model::Valid::into_inner) else { panic!("the variant of others") };
    other.odata_type = Some("#k64".into());
    assert!(Kinds::Other(other).validate().is_err());
    let mut tagged = Kind064::new("a");
    tagged.odata_type = None;
    assert!(Kinds::from(tagged.clone()).validate().is_err(), "it has no tag");
    tagged.odata_type = Some("#k64".into());
    assert!(Kinds::from(tagged.clone()).validate().is_ok());
    tagged.odata_type = Some("#k62".into());
    assert!(Kinds::from(tagged).validate().is_err());
    assert!(Kinds::from(Kind000::new("long")).validate().is_err());
    assert!(matches!(Lists::from_slice(b"[]").as_deref(), Ok(Lists::Others(items)) if items.is_empty()));
    assert!(matches!(Lists::from_slice(br##"{"@odata.type":"#k1","n":"a"}"##).as_deref(), Ok(Lists::Kind001(_))));
}

fn two_types_by_many_tags() {
    for (index, is_first) in [(0, true), (299, true), (300, false), (399, false)] {
        let text = format!("{{\"@odata.type\":\"#t{index}\"}}");
        let two = Two::from_slice(text.as_bytes()).expect("valid");
        assert_eq!(two.to_vec(), text.as_bytes());
        let debug = format!("{two:?}");
        let mut first = Two::from_slice(br##"{"@odata.type":"#t1"}"##).expect("valid").into_inner();
        assert_eq!(std::mem::discriminant(&*two) == std::mem::discriminant(&first), is_first, "{debug}");
        let (Two::T0(body) | Two::T300(body)) = &mut first;
        body.odata_type = Some(format!("#t{index}").into());
        assert_eq!(first.validate().is_ok(), is_first);
    }
    assert!(Two::from_slice(br##"{"@odata.type":"#t400"}"##).is_err());
}

fn second_spellings() {
    for index in [0, 63, 66, 129, 297] {
        let (text, second) = (format!("state{index:03}"), format!("State{index:03}"));
        let (member, spelled) = (State::from(&*text), State::from(&*second));
        assert_eq!((&member, hash(&member), member.as_str()), (&spelled, hash(&spelled), &*text));
        let read = State::from_slice(format!("\"{second}\"").as_bytes()).expect("valid");
        assert_eq!((&*read, hash(&*read)), (&member, hash(&member)));
        let json = format!("{{\"state\":\"{second}\"}}");
        let mut holder = Holder::from_slice(json.as_bytes()).expect("valid").into_inner();
        assert_eq!(String::from_utf8(holder.to_vec()).expect("text"), json);
        assert_eq!(holder.state, Some(member));
        holder.state = Some(State::State001);
        assert_eq!(holder.to_vec(), br#"{"state":"state001"}"#);
    }
    // No second spelling is listed of this one.
    assert!(matches!(State::from("State001"), State::Other(text) if text == "State001"));
    assert_ne!(State::from("State001"), State::State001);
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
        let mut loose = Loose::from_slice(br#"{"member0129":null}"#).expect("valid").into_inner();
        assert_eq!(loose.null_members(), ["member0129"]);
        for (member, can_be_null) in [("member0001", true), ("member0257", true), ("member0256", false), ("member2000", false)] {
            assert_eq!(loose.set_null(member, true), can_be_null, "{member}");
        }
        assert!(loose.set_null("member0129", false));
        assert_eq!(loose.to_vec(), br#"{"member0001":null,"member0257":null}"#);
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
        assert_eq!(format!("{:?} {:?}", Closed::Member0070, Open::Member1999), "Member0070 Member1999");
        assert_eq!(format!("{:?}", Open::from("a")), "Other(\"a\")");
        assert_eq!((Open::from("a").clone(), Open::Member0064.clone()), (Open::from("a"), Open::from("member0064")));
        types_of_their_own();
        two_types_by_many_tags();
        second_spellings();
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
