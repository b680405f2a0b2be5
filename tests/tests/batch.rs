//! One bad notification never hides a good one.

use graph_calls_model::{Batch, Limits};
use serde_json::{Value, json};

fn good(name: &str) -> Value {
    json!({"changeType": "created", "resourceUrl": name})
}

fn body(items: &[Value]) -> Vec<u8> {
    json!({"@odata.type": "#microsoft.graph.commsNotifications", "value": items, "extra": [1]})
        .to_string()
        .into_bytes()
}

/// The url of each accepted notification, the index of each rejected one.
fn verdicts(batch: &Batch) -> Vec<Result<&str, usize>> {
    batch
        .iter()
        .map(|item| match item {
            Ok(notification) => Ok(notification.resource_url.as_str()),
            Err(rejected) => Err(rejected.index()),
        })
        .collect()
}

#[test]
fn k_bad_notifications_of_n_leave_the_others_in_order() {
    let bad = json!({"changeType": 1});
    for pattern in 0..64_u32 {
        let is_bad = |index: usize| pattern & (1 << index) != 0;
        let items: Vec<Value> = (0..6)
            .map(|index| {
                if is_bad(index) {
                    bad.clone()
                } else {
                    good(&index.to_string())
                }
            })
            .collect();
        let batch = Batch::from_slice(&body(&items)).expect("the envelope is fine");
        assert_eq!(batch.len(), 6);
        for (index, verdict) in verdicts(&batch).into_iter().enumerate() {
            match verdict {
                Ok(url) => assert_eq!(url, index.to_string()),
                Err(rejected) => assert!(is_bad(index) && rejected == index),
            }
        }
    }
}

#[test]
fn a_rejection_has_every_violation_and_the_raw_text() {
    let bad = json!({"changeType": 1, "resourceData": {"@odata.type": "#microsoft.graph.call", "state": 7}});
    let batch = Batch::from_slice(&body(&[good("a"), bad.clone()])).expect("the envelope is fine");
    let rejected = batch
        .iter()
        .nth(1)
        .and_then(Result::err)
        .expect("the second is bad");
    assert_eq!(
        rejected.violations().instance_locations(),
        ["/changeType", "/resourceData/state", ""]
    );
    assert_eq!(
        serde_json::from_str::<Value>(rejected.raw()).ok(),
        Some(bad)
    );
}

#[test]
fn a_duplicate_member_in_a_notification_rejects_that_one_alone() {
    let body = br#"{"value": [
        {"changeType": "created", "changeType": "deleted", "resourceUrl": "/1"},
        {"changeType": "created", "resourceUrl": "/2", "x": {"a": 1, "a": 2}},
        {"changeType": "created", "resourceUrl": "/3"}
    ]}"#;
    let batch = Batch::from_slice(body).expect("the envelope is fine");
    assert_eq!(verdicts(&batch), [Err(0), Err(1), Ok("/3")]);
}

#[test]
fn the_envelope_keeps_members_beside_the_notifications() {
    let batch = Batch::from_slice(&body(&[])).expect("an empty batch is one");
    assert!(batch.is_empty() && batch.envelope().value.is_empty());
    assert_eq!(
        batch
            .envelope()
            .additional
            .get("extra")
            .map(ToString::to_string),
        Some("[1]".into())
    );
}

#[test]
fn only_a_violation_of_the_whole_body_rejects_the_batch() {
    for (body, keyword) in [
        (&br#"{"value": [{"changeType": 1}, {]}"#[..], "syntax"),
        (br#"{"value": [{"changeType": 1}]"#, "syntax"),
        (br#"{"value": [], "value": []}"#, "duplicate"),
        (br#"{"value": [], "x": 1, "x": 2}"#, "duplicate"),
        (br#"{"value": {}}"#, "type"),
        (br"{}", "required"),
        (br"[]", "type"),
        (br#"{"value": [], "@odata.type": 1}"#, "type"),
        (b"{\"value\": [\"\xff\"]}", "encoding"),
        (br#"{"value": [[[[[[[[[[1]]]]]]]]]]}"#, "depth"),
        (
            br#"{"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}"#,
            "count",
        ),
    ] {
        let limits = Limits::default().depth(10).items(12);
        let violations = Batch::from_slice_with(body, &limits).expect_err("the whole is bad");
        let keywords: Vec<&str> = violations
            .iter()
            .map(graph_calls_model::Violation::keyword)
            .collect();
        assert_eq!(keywords, [keyword], "{}", String::from_utf8_lossy(body));
    }
}
