//! Writes the generated documents under `tests/keywords/generated`, and the module that compiles
//! all of `tests/keywords`.

use std::{error::Error, fs, path::Path};

use graph_calls_tests::keywords;

fn main() -> Result<(), Box<dyn Error>> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = package.join("keywords/generated");
    fs::create_dir_all(&folder)?;
    for (name, document) in keywords::generated() {
        let text = serde_json::to_string_pretty(&document)? + "\n";
        fs::write(folder.join(format!("{name}.json")), text)?;
    }
    fs::write(package.join("tests/keywords/models.rs"), keywords::module())?;
    Ok(())
}
