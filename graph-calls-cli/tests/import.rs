//! What `graph-calls import` writes, and which files it keeps.

mod common;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use common::run;

const SMALL: &str = include_str!("../../graph-calls-evolve/tests/import/small.csdl");

/// Creates a folder for a test, with the small metadata and its overlay.
fn folder(test: &str) -> PathBuf {
    let folder = common::fresh_folder("import", test);
    fs::create_dir_all(folder.join("overlay")).expect("a folder");
    fs::write(folder.join("small.csdl"), SMALL).expect("metadata");
    for (name, text) in texts(&data().join("overlay")) {
        fs::write(folder.join("overlay").join(name), text).expect("a patch");
    }
    folder
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

/// Reads all files of a folder.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| entry.expect("an entry"))
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).expect("a text");
            (entry.file_name().to_string_lossy().into_owned(), text)
        })
        .collect()
}

const IMPORT: [&str; 6] = [
    "import",
    "small.csdl",
    "--overlay",
    "overlay",
    "--out",
    "out",
];
const CHECK: [&str; 7] = [
    "import",
    "small.csdl",
    "--overlay",
    "overlay",
    "--out",
    "out",
    "--check",
];

#[test]
fn the_documents_are_the_reviewed_ones() {
    let folder = folder("expected");
    let (code, out, _) = run(&folder, &IMPORT);
    let count = texts(&data().join("documents")).len();
    let summary = format!(
        "wrote out: {count} documents, of which {count} are new and 0 changed; 0 removed\n"
    );
    assert_eq!((code, out), (Some(0), summary));
    assert_eq!(texts(&folder.join("out")), texts(&data().join("documents")));
}

#[test]
fn ignored_declarations_are_reported_with_their_position() {
    let (_, _, err) = run(&folder("warnings"), &IMPORT);
    let expected = "\
warning: small.csdl:24:7: the attribute `Shiny` of `EntityType` is not supported; it is ignored
warning: small.csdl:47:9: the element `Widget` in `EntityType` is not supported; it is ignored
warning: small.csdl:5:7: `Red` and `red` have the same name in Rust; the document declares the first only; the other is kept as undeclared
warning: small.csdl:39:9: `microsoft.graph.mystery` of `mystery` is not declared: any value is allowed; give its type in the overlay
warning: overlay/island.json#: there is no document `island` to patch; remove the patch, or list it under `documented` in closure.json
warning: overlay/parcel.json#/properties/glitter: `glitter` is not a member in the metadata; give its type, or remove it from the patch; it is ignored
";
    assert_eq!(err, expected);
}

#[test]
fn a_second_import_writes_nothing() {
    let folder = folder("twice");
    run(&folder, &IMPORT);
    let written = texts(&folder.join("out"));
    let (code, out, _) = run(&folder, &IMPORT);
    let count = written.len();
    let summary = format!("out is up to date: {count} documents\n");
    assert_eq!((code, out), (Some(0), summary));
    assert_eq!(texts(&folder.join("out")), written);
}

#[test]
fn a_check_writes_nothing_and_lists_differences() {
    let folder = folder("check");
    let (code, out, _) = run(&folder, &CHECK);
    assert_eq!(code, Some(1));
    assert!(
        out.starts_with("out/colour.json: does not exist\n"),
        "{out}"
    );
    assert!(!folder.join("out").exists());
    run(&folder, &IMPORT);
    assert_eq!(run(&folder, &CHECK).0, Some(0));
    let file = folder.join("out/size.json");
    let text = fs::read_to_string(&file).expect("a document") + "\n";
    fs::write(&file, &text).expect("a document");
    fs::rename(folder.join("out/seal.json"), folder.join("out/walrus.json")).expect("a document");
    let (code, out, _) = run(&folder, &CHECK);
    let expected = "out/seal.json: does not exist\n\
                    out/size.json: differs from metadata and overlay\n\
                    out/walrus.json: comes from neither metadata nor overlay\n\
                    run the command without --check\n";
    assert_eq!((code, &*out), (Some(1), expected));
    assert_eq!(fs::read_to_string(&file).expect("a document"), text);
}

#[test]
fn a_document_is_removed_with_its_type_and_other_files_are_kept() {
    let folder = folder("stale");
    run(&folder, &IMPORT);
    for (name, text) in [
        ("package.json", "{\"name\": \"mine\"}"),
        ("README.md", "mine"),
    ] {
        fs::write(folder.join("out").join(name), text).expect("a file");
    }
    let without = SMALL.replace(
        "<ComplexType Name=\"seal\" BaseType=\"microsoft.graph.mark\" />",
        "",
    );
    fs::write(folder.join("small.csdl"), without).expect("metadata");
    let (code, out, err) = run(&folder, &IMPORT);
    assert_eq!(code, Some(0));
    assert!(out.contains("0 are new and 1 changed; 1 removed"), "{out}");
    assert!(
        err.contains("out/package.json: is not a document of an import"),
        "{err}"
    );
    let left = texts(&folder.join("out"));
    assert!(!left.contains_key("seal.json"));
    assert!(left.contains_key("package.json") && left.contains_key("README.md"));
    assert!(!left["mark.json"].contains("seal"));
}

#[test]
fn an_error_has_its_position_and_nothing_is_written() {
    for (test, from, to, message) in [
        (
            "cut",
            "</edmx:Edmx>",
            "",
            "113:1: the text ends inside `Edmx`, which was opened at 2:1",
        ),
        (
            "name",
            "<ComplexType Name=\"size\">",
            "<ComplexType>",
            "52:7: `ComplexType` has no attribute `Name`",
        ),
        (
            "path",
            "Name=\"size\"",
            "Name=\"../size\"",
            "34:9: `../size` is not a name",
        ),
        (
            "type",
            "Collection(Edm.String)",
            "Collection(Edm.String",
            "37:9: the type `Collection(Edm.String` cannot be read",
        ),
        (
            "twice",
            "Name=\"island\"",
            "Name=\"size\"",
            "70:7: `size` is already declared at 52:7",
        ),
        (
            "flag",
            "Abstract=\"true\">",
            "Abstract=\"perhaps\">",
            "15:7: `Abstract` is `perhaps`",
        ),
        (
            "circle",
            "<ComplexType Name=\"round\" BaseType=\"graph.shape\"",
            "<ComplexType Name=\"round\" BaseType=\"graph.oval\"",
            "61:7: `microsoft.graph.oval` derives from itself",
        ),
        ("entity", "&amp;", "&bomb;", "unrecognized entity `bomb`"),
        ("tags", "</EnumType>", "</EnumTipe>", "9:7: invalid XML"),
    ] {
        let folder = folder(&format!("error_{test}"));
        let text = SMALL.replacen(from, to, 1);
        assert_ne!(text, SMALL, "{test}");
        fs::write(folder.join("small.csdl"), text).expect("metadata");
        let (code, out, err) = run(&folder, &IMPORT);
        assert_eq!((code, &*out), (Some(2), ""), "{test}: {err}");
        let has_position = err.starts_with("graph-calls: small.csdl:");
        assert!(has_position && err.contains(message), "{test}: {err}");
        assert!(!folder.join("out").exists(), "{test}");
    }
}

#[test]
fn an_error_in_the_overlay_has_its_pointer() {
    let folder = folder("overlay");
    let closure = r#"{"roots": ["microsoft.graph.parcel", 1], "rots": []}"#;
    fs::write(folder.join("overlay/closure.json"), closure).expect("a file");
    fs::write(folder.join("overlay/size.json"), "[]").expect("a file");
    let (code, _, err) = run(&folder, &IMPORT);
    let expected = "graph-calls: overlay/closure.json:1:38 #/roots/1: this is a number; write a string\n\
         overlay/closure.json:1:42 #/rots: `rots` is not a member of this file; write `roots`, `services`, `inlined`, `cut`, `names` or `documented`\n\
         overlay/size.json:1:1 #: a patch must be an object; write `{..}`\n";
    assert_eq!((code, &*err), (Some(2), expected));
}

#[test]
fn without_roots_there_is_nothing_to_import() {
    let folder = folder("rootless");
    fs::write(folder.join("overlay/closure.json"), "{}").expect("a file");
    let (code, _, err) = run(&folder, &IMPORT);
    assert_eq!(code, Some(2));
    assert!(
        err.contains("small.csdl: nothing to import; name types under `roots`"),
        "{err}"
    );
}

#[test]
fn with_all_no_overlay_is_needed() {
    let folder = folder("all");
    let (code, _, err) = run(&folder, &["import", "small.csdl", "--out", "out", "--all"]);
    assert_eq!(code, Some(0), "{err}");
    let all = texts(&folder.join("out"));
    for name in ["office", "person", "island", "attic.parcel", "air"] {
        assert!(all.contains_key(&format!("{name}.json")), "{name}");
    }
    assert!(all["attic.parcel.json"].contains("\"title\": \"atticParcel\""));
    let path = "\"href\": \"/people/{personId}/microsoft.graph.attic.air\"";
    assert!(all["air.json"].contains(path), "{}", all["air.json"]);
    let arguments = ["generate", "--schemas", "out", "--out", "all.rs"];
    assert_eq!(run(&folder, &arguments).0, Some(0));
}

#[test]
fn metadata_files_are_compared_by_their_documents() {
    let folder = folder("diff");
    let newer = SMALL.replace(
        "<Property Name=\"length\" Type=\"Edm.Int16\" />",
        "<Property Name=\"width\" Type=\"Edm.Int16\" />",
    );
    fs::write(folder.join("newer.csdl"), newer).expect("metadata");
    let arguments = ["diff", "small.csdl", "newer.csdl", "--overlay", "overlay"];
    let (code, out, err) = run(&folder, &arguments);
    assert_eq!(code, Some(1), "{err}");
    assert!(out.contains("member `length` is gone"), "{out}");
    assert!(out.contains("member `width` is new"), "{out}");
    assert_eq!(
        run(
            &folder,
            &["diff", "small.csdl", "small.csdl", "--overlay", "overlay"]
        )
        .0,
        Some(0)
    );
}
