//! The package in `plain`, alone: with `serde_json` as a bot has it. Here it is built with what `jsonschema` turns on.

use graph_calls_plain::{DOCUMENT, verdicts};
use graph_calls_tests::json::is_misread_by_value;
use serde_json::Value;
use std::{env, path::Path, process::Command};

#[test]
fn the_verdicts_are_those_of_the_reference() {
    let document: Value = serde_json::from_str(DOCUMENT).expect("JSON");
    let reference = jsonschema::validator_for(&document).expect("a schema");
    let mut count = 0;
    for (valid, text) in verdicts() {
        count += 1;
        if is_misread_by_value(text.as_bytes()) {
            continue;
        }
        let value: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(reference.is_valid(&value), valid, "{text}");
    }
    assert!(count > 200, "{count}");
}

/// Cargo turns on for each package what any package of the same build asks for, so this one is built by itself.
#[test]
fn the_promises_hold_with_serde_json_as_a_bot_has_it() {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut command = Command::new(cargo);
    command.current_dir(root);
    command.args(["test", "--package", "graph-calls-plain", "--quiet"]);
    command.args(["--", "--include-ignored"]);
    let output = command.output().expect("cargo runs");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
