//! Changes for programs.

use graph_calls_codegen::diff::{Change, Changes, TypeChanges};
use serde_json::{Value, json};

/// `{"verdict", "types": [{"name", "changes": [{"what", "where", "callers", "payloads"}]}]}`
pub(super) fn object(changes: &Changes) -> String {
    let change = |change: &Change| {
        json!({
            "what": change.what,
            "where": format!("{}#{}", change.place.file(), change.place.pointer()),
            "callers": change.callers.to_string(),
            "payloads": change.payloads.to_string(),
        })
    };
    let of = |of: &TypeChanges| {
        let changes: Vec<Value> = of.changes.iter().map(change).collect();
        json!({"name": of.name, "changes": changes})
    };
    let types: Vec<Value> = changes.types().iter().map(of).collect();
    let object = json!({"verdict": changes.verdict().to_string(), "types": types});
    format!("{object:#}\n")
}
