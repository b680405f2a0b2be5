//! What `graph-calls import` does to a folder: all or nothing, and only to what is its own.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

const SMALL: &str = include_str!("../../graph-calls-evolve/tests/import/small.csdl");

fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("import_folder")
        .join(test);
    // It may not be there yet.
    let _ = fs::remove_dir_all(&folder);
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

/// One type fewer, and others changed.
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
fn a_document_that_no_import_wrote_stays_until_it_is_pruned() {
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
fn a_document_that_somebody_changed_is_not_removed_with_its_type() {
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
fn something_in_the_place_of_a_document_is_refused_before_anything_is_written() {
    let folder = folder("targets");
    import(&folder, "small.csdl", &[]);
    let before = documents(&folder);
    let place = folder.join("out/size.json");
    fs::remove_file(&place).expect("a document");
    let mut refused = vec![("a folder", fs::create_dir(&place))];
    check(&folder, &before, &mut refused);
    fs::remove_dir(&place).expect("a folder");
    #[cfg(unix)]
    {
        let mut refused = vec![(
            "a symbolic link",
            std::os::unix::fs::symlink("oval.json", &place),
        )];
        check(&folder, &before, &mut refused);
        fs::remove_file(&place).expect("a link");
        let made = Command::new("mkfifo").arg(&place).status().map(|_| ());
        check(
            &folder,
            &before,
            &mut vec![("something that is no file", made)],
        );
    }
}

fn check(
    folder: &Path,
    before: &BTreeMap<String, Vec<u8>>,
    refused: &mut Vec<(&str, std::io::Result<()>)>,
) {
    for (what, made) in refused.drain(..) {
        made.expect("it can be made");
        let output = import(folder, "newer.csdl", &[]);
        let err = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{err}");
        assert!(
            err.contains(&format!(
                "out/size.json: {what} is in the place of a document"
            )),
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
fn a_name_that_differs_in_case_alone_is_refused() {
    let folder = folder("case");
    fs::create_dir(folder.join("out")).expect("a folder");
    fs::write(folder.join("out/Size.json"), MINE).expect("a document");
    let output = import(&folder, "small.csdl", &[]);
    let err = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{err}");
    assert!(
        err.contains("out/Size.json: differs in case alone from the document `size.json`"),
        "{err}"
    );
    assert_eq!(documents(&folder).len(), 1);
}

#[test]
fn a_run_that_was_killed_before_its_journal_leaves_the_old_documents_and_is_swept() {
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
fn a_run_that_was_killed_while_it_replaced_is_finished_by_the_next() {
    let folder = folder("late");
    import(&folder, "newer.csdl", &[]);
    let after = documents(&folder);
    fs::remove_dir_all(folder.join("out")).expect("a folder");
    import(&folder, "small.csdl", &[]);
    // As it is after the journal and one of the documents: the rest is in `new`.
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
    // Nobody reads half of it.
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
    assert!(text(&output.stderr).contains("finished an import that was interrupted"));
    assert_eq!(documents(&folder), after);
    assert!(!own.join("journal").exists() && !own.join("new").exists());
}

#[test]
fn a_journal_reaches_no_file_beyond_its_folder() {
    let folder = folder("journal");
    import(&folder, "small.csdl", &[]);
    fs::write(folder.join("mine"), "mine").expect("a file");
    let journal = serde_json::json!({ "remove": ["../mine"], "put": [], "written": {} });
    fs::write(folder.join("out/.graph-calls/journal"), journal.to_string()).expect("a journal");
    assert_eq!(import(&folder, "small.csdl", &[]).status.code(), Some(2));
    assert!(folder.join("mine").exists());
}

#[test]
fn an_overlay_that_is_not_where_it_is_by_default_is_asked_for() {
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
