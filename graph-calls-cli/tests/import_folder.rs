//! How `graph-calls import` replaces a folder: all or nothing, and only its own files.

mod common;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

const SMALL: &str = include_str!("../../graph-calls-evolve/tests/import/small.csdl");

fn folder(test: &str) -> PathBuf {
    let folder = common::fresh_folder("import_folder", test);
    fs::create_dir_all(folder.join("overlay")).expect("a folder");
    fs::write(folder.join("small.csdl"), SMALL).expect("metadata");
    fs::write(folder.join("newer.csdl"), newer()).expect("metadata");
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/overlay");
    for entry in fs::read_dir(data).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        fs::copy(&path, folder.join("overlay").join(name)).expect("a patch");
    }
    folder
}

/// Returns metadata with a removed and a changed type.
fn newer() -> String {
    SMALL
        .replace(
            "<ComplexType Name=\"seal\" BaseType=\"microsoft.graph.mark\" />",
            "",
        )
        .replace("Name=\"length\"", "Name=\"width\"")
}

fn import(folder: &Path, metadata: &str, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_graph-calls"))
        .args(["import", metadata, "--overlay", "overlay", "--out", "out"])
        .args(more)
        .current_dir(folder)
        .output()
        .expect("the command runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn documents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder.join("out")).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read(entry.path()).expect("a text"))
        })
        .collect()
}

const MINE: &str =
    "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"title\": \"mine\"}";

#[test]
fn a_document_that_no_import_wrote_is_kept_without_prune() {
    let folder = folder("prune");
    import(&folder, "small.csdl", &[]);
    fs::write(folder.join("out/mine.json"), MINE).expect("a document");
    let output = import(&folder, "newer.csdl", &[]);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(
        out.starts_with("removed out/seal.json\nwrote out: "),
        "{out}"
    );
    assert!(
        err.contains("out/mine.json: comes from neither metadata nor overlay"),
        "{err}"
    );
    assert!(folder.join("out/mine.json").exists() && !folder.join("out/seal.json").exists());
    let output = import(&folder, "newer.csdl", &["--prune"]);
    let out = text(&output.stdout);
    assert!(out.starts_with("removed out/mine.json\n"), "{out}");
    assert!(!folder.join("out/mine.json").exists());
}

#[test]
fn an_edited_document_is_not_removed_with_its_type() {
    let folder = folder("edited");
    import(&folder, "small.csdl", &[]);
    fs::write(folder.join("out/seal.json"), MINE).expect("a document");
    import(&folder, "newer.csdl", &[]);
    assert_eq!(
        fs::read_to_string(folder.join("out/seal.json")).expect("a text"),
        MINE
    );
}

#[test]
fn a_special_file_with_the_name_of_a_document_is_rejected_before_anything_is_written() {
    let folder = folder("targets");
    import(&folder, "small.csdl", &[]);
    let before = documents(&folder);
    let path = folder.join("out/size.json");
    fs::remove_file(&path).expect("a document");
    let mut rejected = vec![("a folder", fs::create_dir(&path))];
    check(&folder, &before, &mut rejected);
    fs::remove_dir(&path).expect("a folder");
    #[cfg(unix)]
    {
        let mut rejected = vec![(
            "a symbolic link",
            std::os::unix::fs::symlink("oval.json", &path),
        )];
        check(&folder, &before, &mut rejected);
        fs::remove_file(&path).expect("a link");
        let made = Command::new("mkfifo").arg(&path).status().map(|_| ());
        check(&folder, &before, &mut vec![("a special file", made)]);
    }
}

fn check(
    folder: &Path,
    before: &BTreeMap<String, Vec<u8>>,
    rejected: &mut Vec<(&str, std::io::Result<()>)>,
) {
    for (what, made) in rejected.drain(..) {
        made.expect("it can be made");
        let output = import(folder, "newer.csdl", &[]);
        let err = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{err}");
        assert!(
            err.contains(&format!("out/size.json: {what} has the name of a document")),
            "{err}"
        );
        let mut expected = before.clone();
        expected.remove("size.json");
        let mut is = documents(folder);
        is.remove("size.json");
        assert_eq!(is, expected);
    }
}

#[test]
fn a_name_that_differs_only_in_case_is_rejected() {
    let folder = folder("case");
    fs::create_dir(folder.join("out")).expect("a folder");
    fs::write(folder.join("out/Size.json"), MINE).expect("a document");
    let output = import(&folder, "small.csdl", &[]);
    let err = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{err}");
    assert!(
        err.contains("out/Size.json: differs only in case from the document `size.json`"),
        "{err}"
    );
    assert_eq!(documents(&folder).len(), 1);
}

#[test]
fn a_run_that_was_killed_before_its_journal_keeps_the_old_documents_and_is_cleaned_up() {
    let folder = folder("early");
    import(&folder, "small.csdl", &[]);
    let before = documents(&folder);
    let own = folder.join("out/.graph-calls");
    fs::create_dir_all(own.join("new")).expect("a folder");
    fs::write(own.join("new/size.json"), "{").expect("half a document");
    fs::write(own.join("journal.tmp"), "{").expect("half a journal");
    fs::write(folder.join("out/.size.json.4711.tmp"), "{").expect("a file");
    let output = import(&folder, "small.csdl", &[]);
    assert!(text(&output.stdout).starts_with("out is up to date"));
    assert_eq!(documents(&folder), before);
    assert!(!own.join("new").exists() && !own.join("journal.tmp").exists());
    assert!(!folder.join("out/.size.json.4711.tmp").exists());
}

#[test]
fn a_run_that_was_killed_after_its_journal_is_completed_by_the_next() {
    let folder = folder("late");
    import(&folder, "newer.csdl", &[]);
    let after = documents(&folder);
    fs::remove_dir_all(folder.join("out")).expect("a folder");
    import(&folder, "small.csdl", &[]);
    // The state after the journal was written and one document replaced.
    let own = folder.join("out/.graph-calls");
    fs::create_dir_all(own.join("new")).expect("a folder");
    let mut put: Vec<&String> = after.keys().collect();
    for (file, text) in &after {
        fs::write(own.join("new").join(file), text).expect("a document");
    }
    fs::rename(own.join("new/size.json"), folder.join("out/size.json")).expect("a document");
    put.sort();
    let journal = serde_json::json!({ "remove": ["seal.json"], "put": put, "written": {} });
    fs::write(own.join("journal"), journal.to_string()).expect("a journal");
    // No command reads the folder until then.
    let generate = Command::new(env!("CARGO_BIN_EXE_graph-calls"))
        .args(["generate", "--schemas", "out", "--out", "all.rs"])
        .current_dir(&folder)
        .output()
        .expect("the command runs");
    assert_eq!(generate.status.code(), Some(2));
    assert!(text(&generate.stderr).contains("an import was interrupted here"));
    let checked = import(&folder, "newer.csdl", &["--check"]);
    assert_eq!(checked.status.code(), Some(1));
    let output = import(&folder, "newer.csdl", &[]);
    assert!(text(&output.stderr).contains("completed an interrupted import"));
    assert_eq!(documents(&folder), after);
    assert!(!own.join("journal").exists() && !own.join("new").exists());
}

#[test]
fn a_journal_cannot_name_files_outside_its_folder() {
    let folder = folder("journal");
    import(&folder, "small.csdl", &[]);
    fs::write(folder.join("mine"), "mine").expect("a file");
    let journal = serde_json::json!({ "remove": ["../mine"], "put": [], "written": {} });
    fs::write(folder.join("out/.graph-calls/journal"), journal.to_string()).expect("a journal");
    assert_eq!(import(&folder, "small.csdl", &[]).status.code(), Some(2));
    assert!(folder.join("mine").exists());
}

#[test]
fn a_missing_default_overlay_is_an_error() {
    let folder = folder("no_overlay");
    for arguments in [
        &["import", "small.csdl", "--out", "out"][..],
        &["diff", "small.csdl", "newer.csdl"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_graph-calls"))
            .args(arguments)
            .current_dir(&folder)
            .output()
            .expect("the command runs");
        let err = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{err}");
        assert!(err.contains("--overlay"), "{err}");
    }
}
