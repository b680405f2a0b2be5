//! The example bot carries the documented payloads in its own package: they are the same.

use std::{fs, path::Path};

#[test]
fn the_example_bot_has_the_documented_payloads() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let example = root.join("../graph-calls-model/examples/answer_bot/payloads");
    let mut count = 0;
    for entry in fs::read_dir(root.join("payloads")).expect("payloads") {
        let path = entry.expect("a payload").path();
        let copy = example.join(path.file_name().expect("it has a name"));
        assert_eq!(
            fs::read(&path).ok(),
            fs::read(&copy).ok(),
            "{}",
            copy.display()
        );
        count += 1;
    }
    assert_eq!(
        (count, fs::read_dir(example).expect("payloads").count()),
        (12, 12)
    );
}
