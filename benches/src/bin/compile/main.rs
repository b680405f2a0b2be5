//! Compares compile times with the same types for `serde_derive`.
//!
//! `cargo run --release -p graph-calls-benches --bin compile` writes crates into a temporary folder,
//! builds them, and prints tables. A time is that of the processor, of all processes of a build: on
//! a busy machine it moves less than what passes on the clock. Every build is made three times,
//! ours and theirs by turns, for a crate alone with its dependencies built before; the least time
//! of each counts.

mod crates;
mod side;

use graph_calls_benches::documents;
use graph_calls_codegen::ir::{Model, Shape, TypeDef};
use side::Side;
use std::{collections::BTreeSet, env, error::Error, fs};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Families of documents that are compiled for themselves.
const SIZES: [usize; 4] = [20, 40, 80, usize::MAX];

fn main() -> Outcome<()> {
    let root = env::temp_dir().join(format!("graph-calls-compile-{}", std::process::id()));
    let families: Vec<BTreeSet<String>> = SIZES.into_iter().map(documents::some).collect();
    let ours = crates::ours(&root.join("ours"), &families)?;
    let theirs = crates::theirs(&root.join("theirs"), &families)?;

    println!("| | graph-calls | serde_derive | ratio | at most | |\n|---|---|---|---|---|---|");
    let both = [&ours, &theirs];
    let [cold, their_cold] = least(both, Side::cold)?;
    row("everything, cold", cold, their_cold, Some(1.0), "s");
    // A dependency of the models, as serde is one of theirs; but it is ours, so it is reported.
    let [runtime] = least([&ours], |side| side.alone(crates::RUNTIME))?;
    println!("| the runtime alone | {runtime:.2} s | | | | |");
    let [alone, their_alone] = least(both, |side| side.alone(side.models))?;
    row("the models alone", alone, their_alone, Some(1.0), "s");
    let [bot, their_bot] = least(both, |side| side.alone("bot"))?;
    row("a bot alone", bot, their_bot, None, "s");
    row(
        "runtime, models and bot",
        runtime + alone + bot,
        their_alone + their_bot,
        None,
        "s",
    );
    row(
        "the bot's binary",
        ours.binary()?,
        theirs.binary()?,
        None,
        "KB",
    );

    growth(&ours, &theirs, &families)?;
    // Last: what lets a stable compiler show its work rebuilds dependencies.
    let (expanded, their_expanded) = (ours.expanded()?, theirs.expanded()?);
    println!("\n| | graph-calls | serde_derive | ratio | at most | |\n|---|---|---|---|---|---|");
    row("expanded source", expanded, their_expanded, None, "KB");
    fs::remove_dir_all(&root)?;
    Ok(())
}

/// The least that each side needs, of three builds by turns: other work on the machine only ever
/// adds to a time.
fn least<const N: usize>(
    sides: [&Side; N],
    build: impl Fn(&Side) -> Outcome<f64>,
) -> Outcome<[f64; N]> {
    let mut least = [f64::MAX; N];
    for _ in 0..3 {
        for (least, side) in least.iter_mut().zip(sides) {
            *least = least.min(build(side)?);
        }
    }
    Ok(least)
}

/// What each size of family costs.
fn growth(ours: &Side, theirs: &Side, families: &[BTreeSet<String>]) -> Outcome<()> {
    // Types differ in size: what grows with a type is what is generated for each of its members.
    println!(
        "\n| documents | types | members | graph-calls | each member | serde_derive | each member |\n\
         |---|---|---|---|---|---|---|"
    );
    let mut each = Vec::new();
    for (index, family) in families.iter().enumerate() {
        let model = documents::model_of(family);
        let name = format!("growth-{index}");
        ours.build(&name)?;
        theirs.build(&name)?;
        let [cost, their_cost] = least([ours, theirs], |side| side.alone(&name))?;
        let (types, members) = (model.types.len(), members(&model));
        let [own, their] = [cost, their_cost].map(|cost| cost / number(members) * 1e3);
        println!(
            "| {} | {types} | {members} | {cost:.2} s | {own:.1} ms | {their_cost:.2} s | {their:.1} ms |",
            family.len()
        );
        each.push(own);
    }
    if let [few, .., all] = each[..] {
        let verdict = if all <= few * 1.2 {
            "met"
        } else {
            "**missed**"
        };
        let growth = all / few;
        println!("\nA member of all, of one of few: {growth:.2}, at most 1.2: {verdict}.");
    }
    Ok(())
}

/// Members of structs, variants and words.
fn members(model: &Model) -> usize {
    let of = |def: &TypeDef| match &def.shape {
        Shape::Struct(shape) => shape.fields.len(),
        Shape::Union(union) => union.variants.len(),
        Shape::Enum(words) => words.members.len(),
        Shape::Any => 1,
    };
    model.types.iter().map(of).sum()
}

fn row(what: &str, ours: f64, theirs: f64, most: Option<f64>, unit: &str) {
    let ratio = ours / theirs;
    let (most, verdict) = match most {
        None => (String::new(), ""),
        Some(most) if ratio <= most => (most.to_string(), "met"),
        Some(most) => (most.to_string(), "**missed**"),
    };
    println!(
        "| {what} | {ours:.2} {unit} | {theirs:.2} {unit} | {ratio:.2} | {most} | {verdict} |"
    );
}

#[expect(clippy::cast_precision_loss, reason = "no crate is that large")]
pub(crate) fn number(size: usize) -> f64 {
    size as f64
}
