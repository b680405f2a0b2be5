//! Generates the types of the peer typify from the documents of graph-calls-model.

#![forbid(unsafe_code)]

mod bundle;
#[allow(dead_code, unreachable_pub, reason = "a module of the benchmarks, too")]
#[path = "../src/documents.rs"]
mod documents;

use std::{env, error::Error, fs, path::Path};
use typify_impl::{TypeSpace, TypeSpaceSettings};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/documents.rs");
    let documents = documents::model_crate().join("schemas");
    println!("cargo:rerun-if-changed={}", documents.display());

    let schema = serde_json::from_value(bundle::bundle(&documents::model()))?;
    let mut types = TypeSpace::new(&TypeSpaceSettings::default());
    types.add_root_schema(schema)?;
    let out = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    let source = types.to_stream().to_string();
    fs::write(Path::new(&out).join("typified.rs"), source)?;
    Ok(())
}
