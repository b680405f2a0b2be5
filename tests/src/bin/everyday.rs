//! Runs the generator on schemas that other people published.
//!
//! `everyday SHARED`: the folder with `schemas` and `suite`. Fails if fewer schemas are accepted than
//! before, or if one is rejected without a place, a reason and a remedy.

#![forbid(unsafe_code)]

use graph_calls_codegen::{Options, generate, source::Registry};
use serde_json::Value;
use std::{collections::BTreeSet, env, error::Error, fs, path::Path};

/// What the files of a folder are.
enum Kind {
    /// Documents that refer to one another.
    Together,
    /// Documents that do not.
    Apart,
    /// Groups of the official suite, each with a schema.
    Suite,
}

/// The folders below `SHARED`, and how many of their schemas are accepted at least.
const SOURCES: &[(&str, Kind, usize)] = &[
    ("schemas/cdevents", Kind::Together, 0),
    ("schemas/cloudevents", Kind::Apart, 0),
    ("schemas/github", Kind::Together, 0),
    ("schemas/schemastore", Kind::Apart, 5),
    ("suite/tests/draft2020-12", Kind::Suite, 289),
];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [shared] = arguments.as_slice() else {
        return Err("usage: everyday SHARED".into());
    };
    for (source, kind, least) in SOURCES {
        let folder = Path::new(shared).join(source);
        let mut schemas = Vec::new();
        read_schemas(&folder, &folder, kind, &mut schemas)?;
        let accepted = match kind {
            Kind::Together => accepted(&schemas)?,
            Kind::Apart | Kind::Suite => schemas.chunks(1).map(accepted).sum::<Result<_, _>>()?,
        };
        println!(
            "{source}: {accepted} of {} schemas are accepted",
            schemas.len()
        );
        if accepted < *least {
            return Err(format!("{source}: {least} were accepted before").into());
        }
    }
    Ok(())
}

/// The schemas in the `.json` files below `folder`, each with its name: the path from `base`.
fn read_schemas(
    base: &Path,
    folder: &Path,
    kind: &Kind,
    schemas: &mut Vec<(String, String)>,
) -> Result<(), Box<dyn Error>> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            read_schemas(base, &path, kind, schemas)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let name = path.strip_prefix(base)?.display().to_string();
            let text = fs::read_to_string(&path)?;
            if matches!(kind, Kind::Suite) {
                let groups: Vec<Value> = serde_json::from_str(&text)?;
                let texts = groups.iter().map(|group| group["schema"].to_string());
                schemas.extend(texts.map(|text| (name.clone(), text)));
            } else {
                schemas.push((name, text));
            }
        }
    }
    Ok(())
}

/// How many of these documents are generated without an error; fails where an error does not
/// say where, why, and what to do.
fn accepted(schemas: &[(String, String)]) -> Result<usize, String> {
    let registry = Registry::from_texts(schemas.iter().cloned());
    let code = registry.and_then(|registry| generate(&registry, &Options::default()));
    let Err(errors) = code else {
        return Ok(schemas.len());
    };
    let mut rejected = BTreeSet::new();
    for error in &errors {
        let message = error.to_string();
        let known = schemas
            .iter()
            .find(|(name, _)| message.starts_with(name.as_str()));
        match known {
            Some((name, _)) if message.contains("; ") => rejected.insert(name),
            _ => return Err(format!("no place or no remedy: {message}")),
        };
    }
    Ok(schemas.len() - rejected.len())
}
