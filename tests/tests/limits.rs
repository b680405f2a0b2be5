//! A payload beyond a limit is rejected, whatever else it holds.

use graph_calls_model::{Call, Limits, Valid};

fn keywords(json: &str, limits: &Limits) -> Vec<String> {
    match Valid::<Call>::from_slice_with(json.as_bytes(), limits) {
        Ok(_) => Vec::new(),
        Err(violations) => violations
            .iter()
            .map(|violation| violation.keyword().to_owned())
            .collect(),
    }
}

fn nested(levels: usize) -> String {
    format!(
        "{{\"x\":{}{}}}",
        "[".repeat(levels - 1),
        "]".repeat(levels - 1)
    )
}

#[test]
fn depth_is_that_of_serde_json_unless_set_lower() {
    assert!(keywords(&nested(127), &Limits::default()).is_empty());
    assert_eq!(keywords(&nested(128), &Limits::default()), ["depth"]);
    assert_eq!(
        keywords(&nested(100_000), &Limits::default().depth(u32::MAX)),
        ["depth"]
    );
    assert!(keywords(&nested(9), &Limits::default().depth(10)).is_empty());
    assert_eq!(
        keywords(&nested(10), &Limits::default().depth(10)),
        ["depth"]
    );
}

#[test]
fn bytes_are_counted_before_anything_is_read() {
    let limits = Limits::default().bytes(4);
    assert!(keywords("{  }", &limits).is_empty());
    assert_eq!(keywords("\u{ff} not even JSON", &limits), ["size"]);
}

#[test]
fn members_and_items_count_alike() {
    let limits = Limits::default().items(5);
    assert!(keywords(r#"{"subject": "", "x": [1, {"y": 2}]}"#, &limits).is_empty());
    assert_eq!(
        keywords(r#"{"subject": "", "x": [1, {"y": 2}], "z": 3}"#, &limits),
        ["count"]
    );
}

#[test]
fn a_late_type_tag_is_not_counted_twice() {
    let json = r##"{"identity": {"x": 1, "y": 2, "@odata.type": "#microsoft.graph.identitySet"}}"##;
    let limits = Limits::default().items(4);
    let read = |limits| {
        Valid::<graph_calls_model::ParticipantInfo>::from_slice_with(json.as_bytes(), limits)
            .is_ok()
    };
    assert!(read(&limits));
    assert!(!read(&limits.items(3)));
}

#[test]
fn many_undeclared_members_are_within_the_bound_on_memory() {
    let members: Vec<String> = (0..200_000)
        .map(|index| format!("\"m{index}\":1"))
        .collect();
    let json = format!("{{{}}}", members.join(","));
    assert!(keywords(&json, &Limits::default()).is_empty());
    let little = Limits::default().memory(4 * json.len());
    assert_eq!(keywords(&json, &little), ["memory"]);
}
