//! A violation has one sentence and one place, whichever way the payload comes in.

use graph_calls_model::{Call, CommsNotifications, IdentitySet, Violations};
use graph_calls_tests::{json::Json, mutate::Mutations, payloads, types};
use serde::de::DeserializeOwned;

/// Mutations of each payload.
const MUTATIONS: usize = 300;

/// Where the generator starts.
const SEED: u64 = 13;

/// What `serde_json` says, without the line and column that it adds.
fn without_position(told: &str) -> &str {
    told.rsplit_once(" at line ").map_or(told, |(told, _)| told)
}

/// Each violation as it is told through serde: `/place: sentence`.
fn lines(violations: &Violations) -> Vec<String> {
    violations
        .iter()
        .map(|violation| match violation.instance_location() {
            "" => violation.to_string(),
            place => format!("{place}: {violation}"),
        })
        .collect()
}

fn told<T: DeserializeOwned>(json: &str) -> String {
    let error = serde_json::from_str::<T>(json)
        .err()
        .map(|error| error.to_string());
    error.map_or_else(String::new, |error| without_position(&error).to_owned())
}

#[test]
fn a_missing_member_has_one_sentence() {
    let json = r#"{"value": [{"changeType": "created"}]}"#;
    let violations = CommsNotifications::from_slice(json.as_bytes()).expect_err("no address");
    let sentence = "/value/0: expected the member `resourceUrl`";
    assert_eq!(lines(&violations), [sentence]);
    assert_eq!(told::<CommsNotifications>(json), sentence);
}

#[test]
fn a_value_of_another_type_has_one_sentence() {
    for (json, sentence) in [
        (
            r#"{"subject": 7}"#,
            "/subject: expected string or null, found integer",
        ),
        (
            r#"{"subject": 7.5}"#,
            "/subject: expected string or null, found number",
        ),
        (
            r#"{"subject": [7]}"#,
            "/subject: expected string or null, found array",
        ),
        (
            r#"{"subject": {}}"#,
            "/subject: expected string or null, found object",
        ),
        (
            r#"{"targets": true}"#,
            "/targets: expected array or null, found boolean",
        ),
    ] {
        let violations = Call::from_slice(json.as_bytes()).expect_err("another type");
        assert!(
            lines(&violations).contains(&sentence.to_owned()),
            "{violations}"
        );
        assert_eq!(told::<Call>(json), sentence);
    }
}

#[test]
fn an_integer_out_of_range_has_one_sentence() {
    for (code, sentence) in [
        (
            "2147483648",
            "/resultInfo/code: expected 2147483647 or less",
        ),
        (
            "-2147483649",
            "/resultInfo/code: expected -2147483648 or more",
        ),
        ("1e300", "/resultInfo/code: expected 2147483647 or less"),
        (
            "0.5",
            "/resultInfo/code: expected integer or null, found number",
        ),
    ] {
        let json = format!(r#"{{"resultInfo": {{"code": {code}}}}}"#);
        let violations = Call::from_slice(json.as_bytes()).expect_err("out of range");
        assert!(
            lines(&violations).contains(&sentence.to_owned()),
            "{violations}"
        );
        assert_eq!(told::<Call>(&json), sentence);
    }
}

#[test]
fn a_duplicate_member_has_one_sentence() {
    let json = r#"{"user": {"x": 1, "x": 2}}"#;
    let violations = IdentitySet::from_slice(json.as_bytes()).expect_err("a duplicate");
    assert_eq!(lines(&violations), ["/user: expected each member once"]);
    assert_eq!(
        told::<IdentitySet>(json),
        "/user: expected each member once"
    );
}

#[test]
fn a_pinned_tag_has_one_sentence() {
    for tag in [r##""#microsoft.graph.participant""##, "7", "null"] {
        let json = format!(r#"{{"@odata.type": {tag}}}"#);
        let violations = Call::from_slice(json.as_bytes()).expect_err("another tag");
        let sentence = "/@odata.type: expected `#microsoft.graph.call`";
        assert_eq!(lines(&violations), [sentence]);
        assert_eq!(told::<Call>(&json), sentence);
    }
}

/// Whether a line is told of a place above: members that wait for a type tag are told of at the value that holds
/// them, and without the null that their document allows.
fn is_above(told: &str, line: &str) -> bool {
    let parts = |line: &str| {
        let (place, sentence) = line.split_once(": expected ").unwrap_or(("", line));
        (place.to_owned(), sentence.replace(" or null", ""))
    };
    let ((above, told), (place, sentence)) = (parts(told), parts(line));
    place.starts_with(&above) && told == sentence
}

/// What serde reads is structure: types, members, tags. What it rejects, a violation says in the same words.
#[test]
fn a_serde_error_is_one_of_the_violations() {
    let (mut same, mut above) = (0, 0);
    let mut other = Vec::new();
    for payload in payloads::all() {
        let of = types::of(payload.document);
        let json = Json::parse(std::str::from_utf8(&payload.json).expect("UTF-8"));
        // A duplicate member is found before anything else, or after.
        let mutations = Mutations::new(&json, SEED).take(MUTATIONS);
        for mutation in mutations.filter(|mutation| !mutation.repeats()) {
            let text = mutation.text();
            let (Err(violations), Err(told)) = (
                (of.from_slice)(text.as_bytes()),
                (of.by_serde)(text.as_bytes()),
            ) else {
                continue;
            };
            let told = without_position(&told);
            let lines = lines(&violations);
            if lines.iter().any(|line| line == told) {
                same += 1;
            } else if lines.iter().any(|line| is_above(told, line)) {
                above += 1;
            } else {
                other.push(format!("{told}\n{violations}"));
            }
        }
    }
    assert!(other.is_empty(), "{}", other.join("\n\n"));
    assert!(same > 1000 && above < same / 50, "{same} {above}");
}
