//! The documented payloads as the types read them: what is rejected, and why.

use graph_calls_tests::{payloads, types};

#[test]
fn every_documented_payload_reads_as_its_snapshot_shows() {
    let mut rejected = Vec::new();
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true,
                            snapshot_path => "snapshots/readings" }, {
        for payload in payloads::all() {
            let reading = match (types::of(payload.document).shown)(&payload.json) {
                Ok(reading) => reading,
                Err(violations) => {
                    rejected.push(payload.name.clone());
                    let json = serde_json::to_string_pretty(&violations).expect("a list is JSON");
                    format!("{violations}\n\n{json}")
                }
            };
            insta::assert_snapshot!(payload.name.clone(), reading);
        }
    });
    assert_eq!(rejected, ["01-intro-request"]);
}

#[test]
fn the_first_request_fails_on_its_placeholder_for_an_address_alone() {
    let payload = payloads::numbered("01");
    let violations = (types::of("answer").from_slice)(&payload.json).expect_err("no https address");
    let places: Vec<_> = violations
        .iter()
        .map(|violation| (violation.instance_location(), violation.keyword()))
        .collect();
    assert_eq!(places, [("/callbackUri", "pattern")]);
}

#[test]
fn every_snapshot_belongs_to_a_payload() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/readings");
    let mut snapshots: Vec<String> = std::fs::read_dir(folder)
        .expect("there are snapshots")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a plain name")
        })
        .filter_map(|file| file.strip_suffix(".snap").map(str::to_owned))
        .collect();
    snapshots.sort();
    let names: Vec<String> = payloads::all()
        .into_iter()
        .map(|payload| payload.name)
        .collect();
    assert_eq!(snapshots, names);
}
