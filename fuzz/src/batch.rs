//! Batches: each notification is valid exactly if it is valid alone.

use graph_calls_model::Batch;
use graph_calls_tests::json::{Json, equal};
use serde_json::Value;

use crate::{documents::Documents, text::is_exact};

/// Compares a batch with its notifications; the text has no duplicate members.
pub(crate) fn check(documents: &Documents, text: &[u8], json: &Json) {
    if !is_exact(text) {
        let _ = Batch::from_slice(text);
        return;
    }
    let batch = Batch::from_slice(text);
    let Some(Json::Array(items)) = json.get("value") else {
        assert!(batch.is_err(), "the body has no notifications");
        return;
    };
    let items: Vec<Value> = items
        .iter()
        .map(|item| item.to_value().expect("the text was read"))
        .collect();
    let mut envelope = json.to_value().expect("the text was read");
    envelope["value"] = Value::Array(Vec::new());
    let Ok(batch) = batch else {
        assert!(!documents.is_valid("commsNotifications", &envelope));
        return;
    };
    assert!(documents.is_valid("commsNotifications", &envelope));
    let back: Value =
        serde_json::from_slice(&batch.envelope().to_vec()).expect("the output is JSON");
    assert!(equal(&back, &envelope), "{back}");
    assert_eq!(batch.len(), items.len());
    for (index, (item, value)) in batch.iter().zip(&items).enumerate() {
        assert_eq!(
            item.is_ok(),
            documents.is_valid("commsNotification", value),
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
