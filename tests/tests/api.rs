//! What Rust's API guidelines ask of the public types.

use std::panic::{RefUnwindSafe, UnwindSafe};

use graph_calls_model::{
    Additional, AdditionalIntoIter, AdditionalIter, AnswerRequest, AnswerRequestBuilder, Batch,
    BatchIntoIter, BatchIter, Invalid, Limits, Number, PathSegment, Position, RawJson, Rejected,
    ResourceData, ResourcePath, Valid, Violation, Violations,
};
use graph_calls_tests::types;

fn free<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}

macro_rules! free {
    ($($document:literal => $of:ident,)*; $($further:ident,)*) => {
        $(free::<graph_calls_model::$of>();)*
        $(free::<graph_calls_model::$further>();)*
    };
}

#[test]
fn every_public_type_goes_between_threads_and_through_panics() {
    graph_calls_model::each_document!(free);
    free::<(Additional, AdditionalIntoIter, AdditionalIter<'_>)>();
    free::<(Batch, BatchIntoIter, BatchIter<'_>, Rejected)>();
    free::<(Valid<ResourceData>, Invalid<ResourceData>)>();
    free::<(AnswerRequest, AnswerRequestBuilder)>();
    free::<(
        Limits,
        Number,
        PathSegment<'_>,
        Position,
        RawJson,
        ResourcePath<'_>,
    )>();
    free::<(Violation, Violations)>();
    assert!(types::all().len() > 100, "the macro lists them");
}

#[test]
fn violations_iterate_by_value_and_count_what_they_list() {
    let body = format!(r#"{{"value":[{}]}}"#, vec!["0"; 100].join(","));
    let violations = graph_calls_model::CommsNotifications::from_slice(body.as_bytes())
        .expect_err("no notification is a number");
    assert_eq!(
        (violations.len(), violations.omitted(), violations.total()),
        (64, 36, 100)
    );
    assert_eq!(violations.iter().len(), violations.len());
    let owned: Vec<Violation> = violations.clone().into_iter().collect();
    assert_eq!(
        owned.iter().collect::<Vec<_>>(),
        violations.iter().collect::<Vec<_>>()
    );
}

#[test]
fn additional_members_are_collected_extended_and_taken_apart() {
    let mut members: Additional = [("b", 2), ("a", 1)].into_iter().collect();
    members.extend([("c", RawJson::string("x"))]);
    let names: Vec<&str> = (&members).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["a", "b", "c"]);
    assert_eq!(members.iter().len(), 3);
    let owned: Vec<(String, RawJson)> = members.into_iter().collect();
    assert_eq!(owned[2], ("c".to_owned(), RawJson::string("x")));
    assert_eq!(Additional::EMPTY.into_iter().count(), 0);
}

#[test]
fn text_is_parsed_by_what_looks_like_parsing() {
    let text = r#"{ "a": [1] }"#;
    let raw = RawJson::new(text).expect("JSON");
    assert_eq!(text.parse(), Ok(raw.clone()));
    assert_eq!(RawJson::try_from(text), Ok(raw.clone()));
    assert_eq!(RawJson::try_from(text.to_owned()), Ok(raw.clone()));
    assert_eq!(RawJson::of(&serde_json::json!({"a": [1]})).ok(), Some(raw));
    assert!("{".parse::<RawJson>().is_err());
    assert_eq!(RawJson::string("{").as_str(), r#""{""#);
}

#[test]
fn an_open_enum_parses_orders_and_lists_its_members() {
    use graph_calls_model::CallState;
    for member in CallState::members() {
        assert!(member.is_known());
        assert_eq!(CallState::from(member.as_str()), member);
        assert_eq!(member.as_str().parse(), Ok(member.clone()));
        assert_eq!(CallState::from(member.to_string()), member);
        assert_eq!(member.as_ref(), member.as_str() as &str);
    }
    assert!(CallState::members().len() > 5);
    let other = CallState::from("dreaming");
    assert!(!other.is_known() && other.as_str() == "dreaming");
    let mut sorted: Vec<CallState> = CallState::members().collect();
    sorted.sort();
    assert!(sorted.is_sorted_by_key(ToString::to_string));
}

#[test]
fn a_second_spelling_is_a_declared_member() {
    use graph_calls_model::Tone;
    assert_eq!(Tone::from("Tone1"), Tone::Tone1);
    let kept = Tone::from_slice(br#""Tone1""#)
        .expect("a tone")
        .into_inner();
    assert!(kept.is_known() && kept == Tone::Tone1);
    assert_eq!(kept.cmp(&Tone::Tone1), std::cmp::Ordering::Equal);
    assert_eq!(kept.to_vec(), br#""Tone1""#);
}

mod closed {
    graph_calls_model::models! {
        schema = r#"{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "size", "enum": ["small", "large"] }"#,
    }
}

#[test]
fn a_closed_enum_parses_its_members_and_nothing_else() {
    use closed::Size;
    assert_eq!("large".parse(), Ok(Size::Large));
    assert_eq!(Size::try_from("small"), Ok(Size::Small));
    for text in ["Large", "", "large "] {
        let error = text.parse::<Size>().expect_err("it is not listed");
        assert_eq!(error.to_string(), "the string is not a member of the enum");
    }
    assert_eq!(
        Size::members()
            .map(|size| size.to_string())
            .collect::<Vec<_>>(),
        ["small", "large"]
    );
    assert!(Size::Large < Size::Small, "by text");
}
