//! The crates that are compiled.

use crate::{Outcome, side::Side};
use graph_calls_benches::{derived, documents};
use std::{collections::BTreeSet, fs, path::Path};

/// The runtime of the models.
pub(crate) const RUNTIME: &str = "graph-calls-runtime";

/// graph-calls-model, a bot on it, and crates with a call of the macro each.
pub(crate) fn ours(folder: &Path, families: &[BTreeSet<String>]) -> Outcome<Side> {
    let model = documents::model_crate().canonicalize()?;
    let dependency = format!("graph-calls-model = {{ path = '{}' }}\n", model.display());
    let mut members = vec!["bot".to_owned()];
    package(&folder.join("bot"), "bot", &dependency)?;
    write(
        &folder.join("bot/src/main.rs"),
        &bot(
            "graph_calls_model",
            |name| format!("{name}::from_slice(&text).ok()"),
            "value.to_vec()",
        ),
    )?;
    for (index, family) in families.iter().enumerate() {
        let name = format!("growth-{index}");
        let crate_folder = folder.join(&name);
        package(&crate_folder, &name, &dependency)?;
        let source = "graph_calls_model::models! { documents = \"schemas\" }\n";
        write(&crate_folder.join("src/lib.rs"), source)?;
        for document in family {
            let text = fs::read_to_string(model.join("schemas").join(document))?;
            write(&crate_folder.join("schemas").join(document), &text)?;
        }
        members.push(name);
    }
    workspace(folder, &members)?;
    Ok(Side {
        folder: folder.to_owned(),
        models: "graph-calls-model",
    })
}

/// The same with structs and enums that derive.
pub(crate) fn theirs(folder: &Path, families: &[BTreeSet<String>]) -> Outcome<Side> {
    let dependencies = "serde = { version = \"1\", default-features = false, features = [\"std\", \"derive\"] }\n\
        serde_json = { version = \"1\", default-features = false, features = [\"std\"] }\n";
    let mut members = vec!["models".to_owned(), "bot".to_owned()];
    package(&folder.join("models"), "models", dependencies)?;
    write(
        &folder.join("models/src/lib.rs"),
        &derived::source(&documents::model()),
    )?;
    let dependency = format!("models = {{ path = \"../models\" }}\n{dependencies}");
    package(&folder.join("bot"), "bot", &dependency)?;
    write(
        &folder.join("bot/src/main.rs"),
        &bot(
            "models",
            |name| format!("serde_json::from_slice::<{name}>(&text).ok()"),
            "serde_json::to_vec(&value).unwrap_or_default()",
        ),
    )?;
    for (index, family) in families.iter().enumerate() {
        let name = format!("growth-{index}");
        package(&folder.join(&name), &name, dependencies)?;
        let source = derived::source(&documents::model_of(family));
        write(&folder.join(&name).join("src/lib.rs"), &source)?;
        members.push(name);
    }
    workspace(folder, &members)?;
    Ok(Side {
        folder: folder.to_owned(),
        models: "models",
    })
}

/// A program that reads notifications, and reads and writes an answer.
fn bot(models: &str, read: impl Fn(&str) -> String, written: &str) -> String {
    format!(
        "use {models}::{{AnswerRequest, CommsNotifications}};\n\
         use std::io::{{Read, Write}};\n\n\
         fn main() {{\n\
             let mut text = Vec::new();\n\
             let _ = std::io::stdin().read_to_end(&mut text);\n\
             println!(\"{{}}\", {}.map_or(0, |body| body.value.len()));\n\
             if let Some(value) = {} {{\n\
                 let _ = std::io::stdout().write_all(&{written});\n\
             }}\n\
         }}\n",
        read("CommsNotifications"),
        read("AnswerRequest"),
    )
}

fn package(folder: &Path, name: &str, dependencies: &str) -> Outcome<()> {
    let text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
    );
    write(&folder.join("Cargo.toml"), &text)
}

fn workspace(folder: &Path, members: &[String]) -> Outcome<()> {
    let text = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.release]\nstrip = true\n"
    );
    write(&folder.join("Cargo.toml"), &text)?;
    // The versions that this workspace has.
    fs::copy(
        documents::model_crate().join("../Cargo.lock"),
        folder.join("Cargo.lock"),
    )?;
    Ok(())
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    fs::create_dir_all(path.parent().ok_or("a folder")?)?;
    Ok(fs::write(path, text)?)
}
