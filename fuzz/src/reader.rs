//! The byte reader against `serde_json`, on any text.

use graph_calls_model::{OtherResource, RawJson, Violation, Violations};
use graph_calls_tests::mutate;
use serde_json::Value;

use crate::text::{Text, numbers};

/// Checks that a text is read as by `serde_json`.
///
/// # Panics
/// If it is read differently.
pub fn check(data: &[u8]) {
    // A type without constraints, which keeps all members but one as undeclared.
    let typed = OtherResource::from_slice(data);
    let Ok(text) = std::str::from_utf8(data) else {
        assert_eq!(keywords(&typed.expect_err("no UTF-8")), ["encoding"]);
        return;
    };
    let raw = RawJson::new(text);
    match Text::read(data) {
        Text::Invalid => {
            let keywords = keywords(&raw.expect_err("no JSON"));
            assert!(
                ["syntax", "duplicate", "depth"].contains(&&*keywords[0]),
                "{keywords:?}"
            );
            assert!(typed.is_err());
        }
        Text::Duplicate => {
            assert_eq!(
                keywords(&raw.expect_err("a duplicate member")),
                ["duplicate"]
            );
            assert_eq!(
                keywords(&typed.expect_err("a duplicate member")),
                ["duplicate"]
            );
        }
        Text::OutOfRange => {
            // `serde_json` stops at the number, before a duplicate member or the depth limit.
            if let Ok(raw) = raw {
                check_kept(&raw, data);
            }
        }
        Text::Valid(json) => {
            let raw = raw.expect("JSON");
            check_kept(&raw, data);
            let value: Value = serde_json::from_str(text).expect("the text was read");
            assert_eq!(raw.read::<Value>().ok().as_ref(), Some(&value));
            assert_eq!(json.to_value().as_ref(), Some(&value));
            typed_agrees(typed.map(|valid| valid.to_vec()), &value);
        }
    }
}

/// Mutates the text as JSON.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let edit = |json: &_, seed| mutate::once(json, seed).text();
    crate::mutate::json(data, size, max_size, seed, |_| 0, edit)
}

/// Asserts that the kept text is the input without white space.
fn check_kept(raw: &RawJson, data: &[u8]) {
    let again = RawJson::new(raw.as_str()).expect("the kept text is JSON");
    assert_eq!(again.as_str(), raw.as_str());
    assert_eq!(numbers(raw.as_str().as_bytes()), numbers(data));
    assert!(raw.as_str().len() <= data.len());
}

fn typed_agrees(typed: Result<Vec<u8>, Violations>, value: &Value) {
    let tag = value.get("@odata.type");
    match typed {
        Ok(written) => {
            assert!(value.is_object() && tag.is_none_or(Value::is_string));
            let written: Value = serde_json::from_slice(&written).expect("the output is JSON");
            assert_eq!(&written, value);
        }
        Err(violations) => {
            assert!(!value.is_object() || !tag.is_none_or(Value::is_string));
            assert_eq!(keywords(&violations), ["type"]);
        }
    }
}

fn keywords(violations: &Violations) -> Vec<String> {
    let keyword = |violation: &Violation| violation.keyword().to_owned();
    violations.iter().map(keyword).collect()
}
