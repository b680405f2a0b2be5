//! Every single change of metadata is reported by a warning of `import` or a change of `diff`, or is
//! listed in `unreported.txt` with the reason. The imported documents can be compared and generated.

mod kinds;
mod mutate;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use graph_calls_codegen::{ir::Model, model, source::Registry};
use graph_calls_evolve::{
    diff::{Changes, diff},
    import::{Metadata, Notice, Overlay, Scope, compare, documents},
};
use mutate::Mutation;

/// Metadata, the documents, and the warnings.
struct Imported {
    metadata: Metadata,
    files: BTreeMap<String, String>,
    warnings: BTreeSet<String>,
}

impl Imported {
    fn read(csdl: &str, overlay: &Overlay) -> Result<Self, Notice> {
        let (metadata, read) = Metadata::read("m.csdl", csdl.as_bytes())?;
        let made = documents(&metadata, overlay, Scope::Closure);
        // Positions change with every line before them.
        let message = |warning: &Notice| warning.reason().to_owned();
        let warnings = read.iter().chain(&made.warnings).map(message).collect();
        Ok(Self {
            metadata,
            files: made.files,
            warnings,
        })
    }

    fn model(&self) -> Result<Model, String> {
        let registry = Registry::from_texts(self.files.clone());
        let model = registry.and_then(|registry| model(&registry));
        model.map_err(|errors| errors.to_string())
    }
}

/// The result of a run over all mutations.
#[derive(Default)]
struct Findings {
    count: usize,
    rejected: usize,
    unreported: Vec<String>,
    unsound: Vec<String>,
}

fn run(csdl: &str, overlay: &Overlay, names: &[String]) -> Findings {
    let base = Imported::read(csdl, overlay).expect("metadata");
    let before = base.model().expect("the documents are sound");
    let mut findings = Findings::default();
    let every = every();
    for Mutation { name, text } in mutate::all(csdl, names).into_iter().step_by(every) {
        findings.count += 1;
        let Ok(mutated) = Imported::read(&text, overlay) else {
            findings.rejected += 1;
            continue;
        };
        for member in kinds::null_only(&mutated.files) {
            findings
                .unsound
                .push(format!("{name}: {member} accepts only null"));
        }
        let is_warned = !mutated.warnings.is_subset(&base.warnings);
        let changes = if mutated.files == base.files {
            Changes::default()
        } else {
            match mutated.model() {
                Ok(after) => diff(&before, &after),
                Err(errors) => {
                    findings.unsound.push(format!("{name}: {errors}"));
                    continue;
                }
            }
        };
        let scope = Scope::Closure;
        let changes = compare(&base.metadata, &mutated.metadata, overlay, scope, &changes);
        let changes = changes.without_notes();
        if !is_warned && changes.types().is_empty() {
            findings.unreported.push(name);
        }
    }
    findings
}

fn overlay(folder: &Path) -> Overlay {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|is| is == "json"))
        .collect();
    files.sort();
    let texts = files.into_iter().map(|path| {
        let name = path.file_name().expect("a file").to_string_lossy();
        let text = fs::read_to_string(&path).expect("a text");
        (name.into_owned(), text)
    });
    Overlay::read(texts).expect("an overlay")
}

/// Returns the members that have a type in the patches of a folder, which metadata may declare later.
fn patched(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let stem = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&path).unwrap_or_default();
        let Ok(json) = serde_json::from_str::<serde_json::Value>(&text) else {
            continue;
        };
        for members in [&json["properties"], &json["$defs"]["base"]["properties"]] {
            for (name, member) in members.as_object().into_iter().flatten() {
                let types = [
                    "type", "$ref", "anyOf", "items", "minimum", "maximum", "pattern",
                ];
                if types.iter().any(|keyword| member.get(keyword).is_some()) && !name.contains('@')
                {
                    names.push(format!("{stem}/{name}"));
                }
            }
        }
    }
    names.sort();
    names
}

/// Returns the mutations that need not be reported: on each line a part of the name, a tab, the reason.
fn listed() -> Vec<(&'static str, &'static str)> {
    let lines = include_str!("unreported.txt").lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| line.split_once('\t').expect("a part, a tab, a reason"))
        .collect()
}

/// `MUTATIONS_EVERY=10` runs one mutation in ten.
fn every() -> usize {
    let every = std::env::var("MUTATIONS_EVERY").ok();
    every.and_then(|every| every.parse().ok()).unwrap_or(1)
}

fn verify(csdl: &str, folder: &Path, at_least: usize) {
    let findings = run(csdl, &overlay(folder), &patched(folder));
    let is_listed = |name: &String| listed().iter().any(|(part, _)| name.contains(part));
    let unreported: Vec<&String> = findings
        .unreported
        .iter()
        .filter(|name| !is_listed(name))
        .collect();
    println!(
        "{} mutations, {} rejected by the reader, {} listed",
        findings.count,
        findings.rejected,
        findings.unreported.len() - unreported.len()
    );
    assert!(findings.count * every() >= at_least, "{}", findings.count);
    let unsound = findings.unsound;
    assert!(
        unreported.is_empty() && unsound.is_empty(),
        "unreported {unreported:#?}, unsound {unsound:#?}"
    );
}

#[test]
fn every_change_of_a_small_service_is_reported() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mutations");
    let csdl = include_str!("small.csdl");
    verify(csdl, &folder.join("overlay"), 300);
}

/// Takes minutes in a debug build; CI runs it where the metadata is.
#[test]
#[ignore = "takes minutes"]
fn every_change_of_microsofts_metadata_is_reported() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let metadata = root.join("../shared/graph/metadata/comms-subset.xml");
    let Ok(csdl) = fs::read_to_string(metadata) else {
        return;
    };
    verify(&csdl, &root.join("graph-calls-model/schemas/overlay"), 1500);
}
