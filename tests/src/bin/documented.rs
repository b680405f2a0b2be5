//! Validates and round-trips every payload of the documentation with our own command.
//!
//! `documented PAYLOADS GRAPH_CALLS`: the folder with `index.json`, and the command. Fails if a
//! verdict is not the expected one: valid and lossless, but for the payloads listed here, which the
//! documentation itself got wrong.

#![forbid(unsafe_code)]

use serde_json::Value;
use std::{env, error::Error, fs, path::Path, process::Command};

/// Payloads that are to be rejected: the keyword that must be among the reasons, and why.
const REJECTED: &[(&str, &str, &str)] = &[
    (
        "call-answer--01-request",
        "pattern",
        "holds the placeholder `callbackUri-value`",
    ),
    (
        "call-delete--02-notification",
        "type",
        "resultInfo has its code as a string",
    ),
    (
        "call-delete--03-notification",
        "type",
        "resultInfo has its codes as strings",
    ),
    (
        "call-updaterecordingstatus--01-request",
        "enum",
        "holds the placeholder `notRecording | recording | failed`",
    ),
    (
        "resource-apphostedmediaconfig--01-resource",
        "required",
        "a template without the tag",
    ),
    (
        "resource-commsnotifications--01-resource",
        "required",
        "a template of an empty notification",
    ),
    (
        "resource-incomingcalloptions--01-resource",
        "type",
        "a template with type names as values",
    ),
    (
        "resource-joinmeetingidmeetinginfo--01-resource",
        "required",
        "a template without the tag",
    ),
    (
        "resource-mediaconfig--01-resource",
        "oneOf",
        "a template without the tag",
    ),
    (
        "resource-mediaprompt--01-resource",
        "required",
        "a template without the tag, and without the file's address",
    ),
    (
        "resource-meetinginfo--01-resource",
        "oneOf",
        "a template without the tag",
    ),
    (
        "resource-participant--02-resource",
        "type",
        "a template with type names as values",
    ),
    (
        "resource-rejectjoinresponse--01-resource",
        "required",
        "a template without the tag",
    ),
    (
        "resource-teleconferencedevicemediaquality--01-resource",
        "oneOf",
        "a template without the tag",
    ),
    (
        "resource-teleconferencedevicescreensharingquality--01-resource",
        "required",
        "a template without the tag",
    ),
    (
        "resource-tokenmeetinginfo--01-resource",
        "required",
        "a template without the tag",
    ),
    (
        "seed--01-intro-request",
        "pattern",
        "holds the placeholder `callbackUri-value`",
    ),
];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [payloads, command] = arguments.as_slice() else {
        return Err("usage: documented PAYLOADS GRAPH_CALLS".into());
    };
    let index = fs::read(Path::new(payloads).join("index.json"))?;
    let index: Vec<Value> = serde_json::from_slice(&index)?;
    let (mut valid, mut rejected) = (0, 0);
    for entry in &index {
        let file = entry["file"].as_str().ok_or("an entry without a file")?;
        let name = document(entry).ok_or_else(|| format!("{file}: of what type?"))?;
        let output = Command::new(command)
            .args([
                "validate",
                "--round-trip",
                "--format",
                "json",
                "--type",
                &name,
            ])
            .arg(Path::new(payloads).join(file))
            .output()?;
        let verdict: Value = serde_json::from_slice(&output.stdout).map_err(|error| {
            format!(
                "{file}: {error}: {}",
                String::from_utf8_lossy(&output.stderr)
            )
        })?;
        let stem = Path::new(file)
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or(file);
        match REJECTED.iter().find(|(rejected, ..)| *rejected == stem) {
            Some((_, keyword, why)) => {
                let violations = verdict["violations"].as_array().ok_or("no violations")?;
                if !violations
                    .iter()
                    .any(|violation| violation["keyword"] == *keyword)
                {
                    return Err(format!(
                        "{file} ({why}) is not rejected by `{keyword}`: {verdict}"
                    )
                    .into());
                }
                rejected += 1;
            }
            None if verdict["valid"] == true && verdict["roundTrip"] == true => valid += 1,
            None => return Err(format!("{file} is not valid and lossless: {verdict}").into()),
        }
    }
    println!("{valid} valid and lossless, {rejected} rejected as they must be");
    if rejected == REJECTED.len() && valid > 0 {
        Ok(())
    } else {
        Err("a payload that must be rejected was not met".into())
    }
}

/// The document that a payload is held against: `participantCollection` for
/// `Collection(microsoft.graph.participant)`, and `mute` or `participantMute` by the address that it
/// was posted to.
fn document(entry: &Value) -> Option<String> {
    let root = entry["rootType"].as_str()?;
    let request = entry["request"].as_str().unwrap_or_default();
    if let Some(item) = root.strip_prefix("Collection(microsoft.graph.") {
        return Some(format!("{}Collection", item.strip_suffix(')')?));
    }
    let name = root
        .strip_prefix("action ")
        .or_else(|| root.strip_prefix("microsoft.graph."))?;
    if name == "audioRoutingGroup" && request.starts_with("POST ") {
        return Some("createAudioRoutingGroup".to_owned());
    }
    if name == "mute" && request.contains("/participants/") {
        return Some("participantMute".to_owned());
    }
    Some(name.to_owned())
}
