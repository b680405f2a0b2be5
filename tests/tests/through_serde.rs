//! What holds through serde, whichever features of `serde_json` somebody else has turned on:
//! `cargo test -p graph-calls-tests --features serde_json/arbitrary_precision`, and the same with
//! `preserve_order` and `float_roundtrip`.

use graph_calls_model::{Call, RawJson, ResourceData, Valid};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

const MASKED: &str = r#"{"$serde_json::private::Number":"1"}"#;

/// What a text that `serde_json` reads keeps of a number in this build.
enum Kept {
    /// All of its text: the feature `raw_value`.
    Spelling,
    /// Its digits, and `e+1` for `e1`: the feature `arbitrary_precision` of `serde_json`.
    Digits,
    /// The nearest `f64`, if there is one.
    Float,
}

fn kept() -> Kept {
    if cfg!(feature = "raw_value") {
        Kept::Spelling
    } else if serde_json::from_str::<Value>("1e400").is_ok() {
        Kept::Digits
    } else {
        Kept::Float
    }
}

/// The same text through every reader of `serde_json` that makes types.
fn read<T: DeserializeOwned>(text: &str) -> [serde_json::Result<T>; 3] {
    [
        serde_json::from_str(text),
        serde_json::from_slice(text.as_bytes()),
        serde_json::from_reader(text.as_bytes()),
    ]
}

/// An object that looks like a number of `serde_json`'s.
fn masked() -> Value {
    Value::Object(Map::from_iter([(
        "$serde_json::private::Number".to_owned(),
        Value::String("1".to_owned()),
    )]))
}

#[test]
fn an_object_that_looks_like_a_number_stays_an_object() {
    for text in [
        MASKED,
        r#"{"$serde_json::private::Number":"\u0031"}"#,
        r#"{"\u0024serde_json::private::Number":"1"}"#,
    ] {
        for raw in read::<RawJson>(text) {
            // `raw_value` keeps the spelling.
            let kept = if cfg!(feature = "raw_value") {
                text
            } else {
                MASKED
            };
            assert_eq!(raw.ok(), RawJson::new(kept).ok());
        }
    }
    let owned: RawJson = serde_json::from_value(masked()).expect("a value is JSON");
    assert_eq!(owned.as_str(), MASKED);
    let lent: RawJson = serde::Deserialize::deserialize(&masked()).expect("a value is JSON");
    assert_eq!(lent.as_str(), MASKED);
    let more = r#"{"$serde_json::private::Number":"1","a":2}"#;
    for call in read::<Call>(more) {
        assert_eq!(
            call.expect("unknown members are kept").to_vec(),
            more.as_bytes()
        );
    }
}

#[test]
fn numbers_are_read_as_numbers() {
    let text = r##"{"state":"incoming","callRoutes":[],"myNumber":-12.5e1,"resultInfo":{"@odata.type":"#microsoft.graph.resultInfo","code":2.0e2}}"##;
    for call in read::<Valid<Call>>(text) {
        let call = call.expect("200.0 is an integer");
        let result = call.result_info.as_ref().expect("it was sent");
        assert_eq!(result.code, Some(200));
        let number = call.additional.get("myNumber").expect("it was sent");
        assert_eq!(
            number.as_str(),
            match kept() {
                Kept::Spelling => "-12.5e1",
                Kept::Digits => "-12.5e+1",
                Kept::Float => "-125.0",
            }
        );
    }
    for result in read::<Call>("5").into_iter().chain(read("[5]")) {
        assert!(result.is_err(), "a number is no call");
    }
    let value: Value = serde_json::from_str(text).expect("JSON");
    assert!(serde_json::from_value::<Valid<Call>>(value).is_ok());
}

#[test]
fn numbers_of_undeclared_members_keep_their_text_where_serde_json_does() {
    // Before the type tag too, where members are held back.
    let text = r##"{"a":1.50e400,"@odata.type":"#microsoft.graph.call","b":0.1000000000000000055511151231257827}"##;
    for data in read::<ResourceData>(text) {
        let exponent = match kept() {
            Kept::Spelling => "1.50e400",
            Kept::Digits => "1.50e+400",
            Kept::Float => {
                assert!(data.is_err(), "1.50e400 is beyond serde_json");
                continue;
            }
        };
        let Ok(ResourceData::Call(call)) = data else {
            unreachable!("the tag says that it is a call");
        };
        assert_eq!(
            call.additional.get("a").map(RawJson::as_str),
            Some(exponent)
        );
        let digits = call.additional.get("b").map(RawJson::as_str);
        assert_eq!(digits, Some("0.1000000000000000055511151231257827"));
        let written = serde_json::to_string(&call).expect("a call is JSON");
        assert!(
            written.contains(exponent) && written.contains("55511151231257827"),
            "{written}"
        );
    }
    let direct = ResourceData::from_slice(text.as_bytes()).expect("the byte reader is exact");
    let written = String::from_utf8(direct.to_vec()).expect("JSON is UTF-8");
    assert!(written.contains("1.50e400"), "{written}");
}

#[test]
fn a_writer_that_is_full_stops_the_writing_where_it_is() {
    let text = br##"{"@odata.type":"#microsoft.graph.call","answeredBy":null,"resultInfo":{"code":200,"myNumber":1},"state":"incoming","subject":"s","myNumber":[2]}"##;
    let call = Call::from_slice(text).expect("it keeps its document");
    let whole = serde_json::to_vec(&call).expect("there is room");
    assert_eq!(whole.len(), text.len());
    for room in 0..=whole.len() {
        let mut out = vec![b'?'; whole.len()];
        let mut rest = out.get_mut(..room).expect("no more than all");
        let written = serde_json::to_writer(&mut rest, &call);
        assert_eq!(written.is_ok(), room == whole.len(), "{room} bytes");
        let taken = room - rest.len();
        let (done, untouched) = out.split_at(taken);
        assert_eq!(Some(done), whole.get(..done.len()), "{room} bytes");
        assert!(untouched.iter().all(|byte| *byte == b'?'), "{room} bytes");
    }
}
