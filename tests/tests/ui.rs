//! What a person reads when a document, or a use of the types, is wrong.

use std::{fs, path::Path};

/// Compile-fail cases there are; a new one raises it.
const FAULTS: usize = 41;

/// The documents of the cases, put where the crate that `trybuild` makes up looks for them: its own
/// folder, since paths lead nowhere else.
fn lay_out_documents() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("it lies in the target folder");
    let there = target.join("tests/trybuild/graph-calls-tests/ui-schemas");
    fs::create_dir_all(&there).expect("the target folder can be written to");
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui-schemas");
    for entry in fs::read_dir(here).expect("the documents are there") {
        let file = entry.expect("an entry");
        fs::copy(file.path(), there.join(file.file_name())).expect("a document can be copied");
    }
}

#[test]
fn every_violation_has_its_message() {
    lay_out_documents();
    trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
}

#[test]
fn every_case_is_short_and_has_its_message() {
    let mut count = 0;
    for topic in
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui")).expect("topics")
    {
        for entry in fs::read_dir(topic.expect("a topic").path()).expect("cases") {
            let path = entry.expect("a case").path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                let lines = fs::read_to_string(&path).expect("a case").lines().count();
                assert!(lines < 15, "{} has {lines} lines", path.display());
                assert!(
                    path.with_extension("stderr").exists(),
                    "{} has no message",
                    path.display()
                );
                count += 1;
            }
        }
    }
    assert_eq!(count, FAULTS);
}
