//! Nothing is too deep, too long or too much for a reader.

use graph_calls_tests::{
    hostile::{read, reads},
    types,
};
use serde_json::Value;

#[test]
fn no_depth_overflows_the_stack() {
    for (open, close) in [
        ("[", "]"),
        ("{\"a\":", "}"),
        ("[{\"source\":", "}]"),
        ("{\"value\":[", "]}"),
    ] {
        let deep = open.repeat(100_000);
        assert_eq!(reads(&deep), (false, false));
        assert_eq!(
            reads(format!("{deep}1{}", close.repeat(100_000))),
            (false, false)
        );
    }
    let declared = "{\"participants\":[".repeat(100_000);
    assert_eq!(reads(declared), (false, false));
}

#[test]
fn a_value_nested_without_end_is_rejected_as_a_value_too() {
    let mut deep = Value::Null;
    for _ in 0..1_000 {
        deep = Value::Array(vec![deep]);
    }
    for name in ["x", "source"] {
        let call = Value::Object([(name.to_owned(), deep.clone())].into_iter().collect());
        assert!((types::of("call").by_value)(call).is_err(), "{name}");
    }
}

#[test]
fn a_tag_or_a_name_of_a_megabyte_is_not_repeated_in_the_message() {
    let long = "x".repeat(1 << 20);
    for resource in [
        format!(r#"{{"@odata.type":"{long}"}}"#),
        format!(r#"{{"@odata.type":"{long}","state":7}}"#),
        format!(r##"{{"@odata.type":"#microsoft.graph.call","{long}":1,"source":7}}"##),
        format!(r##"{{"@odata.type":"#microsoft.graph.call","{long}":1,"{long}":1}}"##),
    ] {
        let json =
            format!(r#"{{"changeType":"created","resourceUrl":"","resourceData":{resource}}}"#);
        let of = types::of("commsNotification");
        if !read(of, json.as_bytes()) {
            assert!((of.valid_by_serde)(json.as_bytes()).is_err_and(|error| error.len() < 4096));
        }
    }
    let media =
        format!(r#"{{"mediaConfig":{{"@odata.type":"{long}"}},"acceptedModalities":["{long}"]}}"#);
    assert!(!read(types::of("answer"), media.as_bytes()));
}

#[test]
fn a_million_members_are_read() {
    let members: Vec<String> = (0..1_000_000)
        .map(|index| format!("\"m{index}\":{index}"))
        .collect();
    assert!(read(
        types::of("call"),
        format!("{{{}}}", members.join(",")).as_bytes()
    ));
}

#[test]
fn a_million_violations_make_a_short_list() {
    let json = format!(r#"{{"value":[{}7]}}"#, "7,".repeat(999_999));
    let violations =
        (types::of("commsNotifications").from_slice)(json.as_bytes()).expect_err("numbers");
    assert_eq!((violations.total(), violations.len()), (1_000_000, 64));
    assert!(violations.to_string().len() <= 2048);
}

#[test]
fn numbers_beyond_every_machine_are_kept_or_rejected_by_the_byte_reader() {
    let of = types::of("resultInfo");
    for number in [
        "1e999999999999",
        "-1e999999999999",
        "1e-999999999999",
        "1e99999999999999999999999",
        &"9".repeat(100_000),
    ] {
        let kept = format!(r#"{{"x":{number}}}"#);
        let written = (of.from_slice)(kept.as_bytes()).expect("any number is JSON");
        assert_eq!(written, kept.as_bytes());
        let _ = (of.valid_by_serde)(kept.as_bytes());
        let code = format!(r#"{{"code":{number}}}"#);
        assert!((of.from_slice)(code.as_bytes()).is_err(), "no Int32");
        let _ = (of.valid_by_serde)(code.as_bytes());
    }
    assert!(read(of, br#"{"code":0e999999999999}"#) && read(of, br#"{"code":0.0000e-99}"#));
}
