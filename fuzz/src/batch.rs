//! Batches: each notification has the verdict that it has alone.

use graph_calls_model::Batch;
use graph_calls_tests::json::{Json, equal};
use serde_json::Value;

use crate::{
    payload::{Judge, member},
    text::faithful,
};

/// Compares a batch with its notifications; the text holds no member twice.
pub(crate) fn judge(judge: &Judge, text: &[u8], json: &Json) {
    if !faithful(text) {
        let _ = Batch::from_slice(text);
        return;
    }
    let batch = Batch::from_slice(text);
    let Some(Json::Array(items)) = member(json, "value") else {
        assert!(batch.is_err(), "there are no notifications");
        return;
    };
    let items: Vec<Value> = items
        .iter()
        .map(|item| item.to_value().expect("it was read"))
        .collect();
    let mut envelope = json.to_value().expect("it was read");
    envelope["value"] = Value::Array(Vec::new());
    let Ok(batch) = batch else {
        assert!(!judge.accepts("commsNotifications", &envelope));
        return;
    };
    assert!(judge.accepts("commsNotifications", &envelope));
    let back: Value = serde_json::from_slice(&batch.envelope().to_vec()).expect("we write JSON");
    assert!(equal(&back, &envelope), "{back}");
    assert_eq!(batch.len(), items.len());
    for (index, (item, value)) in batch.iter().zip(&items).enumerate() {
        assert_eq!(
            item.is_ok(),
            judge.accepts("commsNotification", value),
            "notification {index}: {item:?}"
        );
        let back = match item {
            Ok(notification) => notification.to_vec(),
            Err(rejected) => {
                assert_eq!(rejected.index(), index);
                assert!(!rejected.violations().is_empty());
                rejected.raw().as_bytes().to_vec()
            }
        };
        let back: Value = serde_json::from_slice(&back).expect("JSON");
        assert!(equal(&back, value), "notification {index}: {back}");
    }
}
