//! Names of a whole model: no two things have one name where Rust allows only one.

use super::{
    Form, LONGEST,
    distinct::{NOTHING_LIKE_IT, Wanted, distinct, distinct_texts},
    pascal, rank,
};
use crate::ir::{Enum, Model, PathPiece, Request, Select, Shape, Struct, TypeDef, Union};
use std::collections::{HashMap, HashSet};

/// Gives each type, member, variant and argument a name of its own. Every name that JSON
/// Schema allows becomes a Rust identifier.
pub(crate) fn settle(model: &mut Model) {
    // Variants are named for types, by the names that these have now.
    let bodies: Vec<String> = model.types.iter().map(|def| def.name.clone()).collect();
    types(model);
    for def in &mut model.types {
        if let Some(request) = &mut def.request {
            arguments(request);
        }
        match &mut def.shape {
            Shape::Struct(shape) => fields(shape),
            Shape::Enum(shape) => members(shape),
            Shape::Union(shape) => variants(shape, &bodies),
            Shape::Any => {}
        }
    }
}

fn types(model: &mut Model) {
    let stems: Vec<String> = model.documents.iter().map(|file| stem(file)).collect();
    // Builders first: the builders of requests come with their requests.
    let mut builders = HashSet::new();
    loop {
        let keys: Vec<String> = model
            .types
            .iter()
            .map(|def| format!("{}#{}", def.origin.file(), def.origin.pointer()))
            .collect();
        let wanted: Vec<Wanted<'_>> = model
            .types
            .iter()
            .zip(&keys)
            .map(|(def, key)| type_name(def, key, stems.get(def.document)))
            .collect();
        let names = distinct(&wanted, Form::Pascal, |name| !builders.contains(name));
        let requests = model.types.iter().zip(&names);
        let requests = requests.filter(|(def, _)| def.request.is_some());
        let needed: HashSet<String> = requests.map(|(_, name)| format!("{name}Builder")).collect();
        if needed.is_subset(&builders) || !names.iter().any(|name| needed.contains(name)) {
            for (def, name) in model.types.iter_mut().zip(names) {
                def.name = name;
            }
            return;
        }
        builders.extend(needed);
    }
}

/// A type's name, and others that say where it stands.
fn type_name<'a>(def: &TypeDef, key: &'a str, stem: Option<&String>) -> Wanted<'a> {
    let stem = stem.map_or("", String::as_str);
    let is_root = def.origin.pointer().is_empty();
    let is_named_for_its_file = is_root && pascal(stem) == def.name;
    let place = pascal(def.origin.pointer());
    let others = if is_root {
        vec![format!("{}Of{}", def.name, pascal(stem))]
    } else {
        let in_file = format!("{}In{}", def.name, pascal(stem));
        vec![in_file.clone(), format!("{in_file}At{place}")]
    };
    Wanted {
        text: key,
        plain: def.name.clone(),
        rank: match (is_named_for_its_file, is_root) {
            (true, _) => rank(stem),
            (false, true) => NOTHING_LIKE_IT - 2,
            (false, false) => NOTHING_LIKE_IT - 1,
        },
        others: others
            .into_iter()
            .filter(|name| name.len() <= 2 * LONGEST)
            .collect(),
    }
}

/// `call` of `schemas/call.json`.
fn stem(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".json").unwrap_or(name).to_owned()
}

fn fields(shape: &mut Struct) {
    let texts: Vec<&str> = shape
        .fields
        .iter()
        .map(|field| field.json.as_str())
        .collect();
    let names = distinct_texts(&texts, Form::Snake, |_| true);
    for (field, name) in shape.fields.iter_mut().zip(names) {
        field.rust = name;
    }
}

fn members(shape: &mut Enum) {
    let texts: Vec<&str> = shape
        .members
        .iter()
        .map(|member| member.json.as_str())
        .collect();
    let names = distinct_texts(&texts, Form::Pascal, |_| true);
    for (member, name) in shape.members.iter_mut().zip(names) {
        member.rust = name;
    }
    let taken: HashSet<&str> = shape
        .members
        .iter()
        .map(|member| member.rust.as_str())
        .collect();
    if let Some(open) = &mut shape.open {
        let names = ["Other", "OtherMember", "NotListed"].map(str::to_owned);
        let further = (2_usize..).map(|number| format!("Other{number}"));
        let mut names = names.into_iter().chain(further);
        // There are fewer members than numbers.
        *open = names
            .find(|name| !taken.contains(name.as_str()))
            .unwrap_or_default();
    }
}

fn variants(shape: &mut Union, bodies: &[String]) {
    // What a variant takes sets it apart: no two take the same.
    let keys: Vec<String> = shape
        .variants
        .iter()
        .map(|variant| format!("{:?}", variant.select))
        .collect();
    let wanted = shape.variants.iter().zip(&keys).map(|(variant, key)| {
        let plural = if variant.is_list() { "s" } else { "" };
        let body = bodies.get(variant.body.0).map_or("", String::as_str);
        let tag = variant.select.tags().first().map(|tag| {
            let local = tag.rsplit('.').next().unwrap_or(tag);
            [
                format!("{}{plural}", pascal(local)),
                format!("{}{plural}", pascal(tag)),
            ]
        });
        let others = std::iter::once(format!("{body}{plural}")).chain(tag.into_iter().flatten());
        Wanted {
            text: key,
            plain: variant.rust.clone(),
            rank: match variant.select {
                Select::Unknown | Select::Items => 0,
                _ if variant.rust == body => 1,
                _ => NOTHING_LIKE_IT,
            },
            others: others.collect(),
        }
    });
    let wanted: Vec<Wanted<'_>> = wanted.collect();
    let names = distinct(&wanted, Form::Pascal, |_| true);
    for (variant, name) in shape.variants.iter_mut().zip(names) {
        variant.rust = name;
    }
}

/// A path's variables are arguments of one function.
fn arguments(request: &mut Request) {
    let mut texts: Vec<&str> = Vec::new();
    let mut seen = HashSet::new();
    for piece in &request.pieces {
        if let PathPiece::Variable { name, .. } = piece
            && seen.insert(name)
        {
            texts.push(name);
        }
    }
    let names = distinct_texts(&texts, Form::Snake, |_| true);
    let names: HashMap<String, String> = texts.into_iter().map(str::to_owned).zip(names).collect();
    for piece in &mut request.pieces {
        if let PathPiece::Variable { name, rust } = piece
            && let Some(settled) = names.get(name)
        {
            rust.clone_from(settled);
        }
    }
}
