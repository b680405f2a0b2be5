//! Members that no document declares, as their owner.

use graph_calls_model::{Additional, Call, RawJson};

#[test]
fn members_are_counted_and_the_last_one_taken_leaves_none() {
    let json = br#"{"b": 2, "a": [1]}"#;
    let mut members = Call::from_slice(json).expect("a call").additional.clone();
    assert_eq!((members.len(), members.is_empty()), (2, false));
    assert_eq!(members.get("a").map(RawJson::as_str), Some("[1]"));
    assert!(members.remove("a").is_some() && members.remove("c").is_none());
    assert_eq!((members.len(), members.is_empty()), (1, false));
    assert!(members.remove("b").is_some());
    assert!(members.is_empty());
    assert_eq!(members, Additional::default());
}
