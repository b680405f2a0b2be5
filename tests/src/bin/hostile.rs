//! Writes the hostile corpus for other validators: `cargo run -p graph-calls-tests --bin hostile -- DIR`.
//!
//! `DIR/<topic>/<number>-<good or bad>.json`, and `DIR/expected.tsv` with a line for each: the
//! file, the document, and `valid` or `invalid`.

use std::{env, error::Error, fmt::Write as _, fs, path::PathBuf};

use graph_calls_tests::corpus;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.ok_or("say where to: hostile DIR")?;
    let mut expected = String::new();
    let cases = corpus::all();
    for case in &cases {
        let file = format!("{}/{}.json", case.topic, case.name);
        fs::create_dir_all(folder.join(case.topic))?;
        fs::write(folder.join(&file), &case.text)?;
        let verdict = if case.valid { "valid" } else { "invalid" };
        writeln!(expected, "{file}\t{}\t{verdict}", case.document)?;
    }
    fs::write(folder.join("expected.tsv"), expected)?;
    println!("{} files in {}", cases.len(), folder.display());
    Ok(())
}
