//! The model of the documents, from which peers with the same types are generated.

use graph_calls_codegen::{
    ir::Model,
    source::{Registry, documents_in},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Returns the folder of the crate with the documents.
pub fn model_crate() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../graph-calls-model")
}

/// Returns the model of all documents.
pub fn model() -> Model {
    of(&documents_in(&model_crate(), "schemas").expect("the model has documents"))
}

/// Returns the model of some documents, given by file name, such as `call.json`.
pub fn model_of(names: &BTreeSet<String>) -> Model {
    let files: Vec<String> = names.iter().map(|name| format!("schemas/{name}")).collect();
    of(&files)
}

fn of(files: &[String]) -> Model {
    let registry = Registry::load(&model_crate(), files);
    let model = registry.and_then(|registry| graph_calls_codegen::model(&registry));
    model.expect("the documents are valid")
}

/// Returns at least `count` documents, closed under references, the smallest closures first.
pub fn some(count: usize) -> BTreeSet<String> {
    let folder = model_crate().join("schemas");
    let files = fs::read_dir(folder).expect("the model has documents");
    let texts: BTreeMap<String, String> = files
        .filter_map(|file| {
            let path = file.expect("an entry").path();
            let name = path.file_name()?.to_str()?.to_owned();
            let text = fs::read_to_string(&path).ok()?;
            Path::new(&name)
                .extension()?
                .eq("json")
                .then_some((name, text))
        })
        .collect();
    let mut families: Vec<BTreeSet<String>> = texts
        .keys()
        .map(|name| {
            let mut family = BTreeSet::new();
            let mut next = vec![name.clone()];
            while let Some(name) = next.pop() {
                if family.insert(name.clone()) {
                    next.extend(references(&texts[&name]));
                }
            }
            family
        })
        .collect();
    families.sort_by_key(BTreeSet::len);
    let mut some = BTreeSet::new();
    for family in families {
        if some.len() >= count {
            break;
        }
        some.extend(family);
    }
    some
}

/// Returns the files that a document refers to.
fn references(text: &str) -> Vec<String> {
    let after = text.split("\"$ref\": \"").skip(1);
    let files = after.filter_map(|rest| rest.split(['"', '#']).next());
    files
        .filter(|file| !file.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_documents_refer_to_no_others() {
        for count in [1, 20, 40] {
            let some = some(count);
            assert!(some.len() >= count);
            assert!(!model_of(&some).types.is_empty());
        }
    }
}
