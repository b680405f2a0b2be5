//! Finds members that accept only null, independently of the code of the import.

use std::collections::BTreeMap;

use serde_json::Value;

/// Returns the members that accept only null.
pub(crate) fn null_only(files: &BTreeMap<String, String>) -> Vec<String> {
    let documents: BTreeMap<&str, Value> = files
        .iter()
        .map(|(file, text)| (file.as_str(), serde_json::from_str(text).expect("JSON")))
        .collect();
    let mut found = Vec::new();
    for (file, document) in &documents {
        for object in [document, &document["$defs"]["base"]] {
            for (name, member) in object["properties"].as_object().into_iter().flatten() {
                let mut schemas = vec![(*file, member)];
                // The declarations in the bases apply too.
                let mut base = object;
                let mut depth = 0;
                while let Some(reference) = base["allOf"][0]["$ref"].as_str().filter(|_| depth < 9)
                {
                    let above = reference.split('#').next().unwrap_or_default();
                    let Some((above, document)) = documents.get_key_value(above) else {
                        break;
                    };
                    base = &document["$defs"]["base"];
                    depth += 1;
                    if let Some(member) = base["properties"].get(name) {
                        schemas.push((*above, member));
                    }
                }
                let kinds = schemas.into_iter().fold(ALL, |left, (file, schema)| {
                    left & kinds(schema, file, &documents, 0)
                });
                if kinds & !1 == 0 {
                    found.push(format!("{file}#{name}"));
                }
            }
        }
    }
    found
}

const ALL: u8 = 127;

fn kinds(schema: &Value, file: &str, documents: &BTreeMap<&str, Value>, depth: usize) -> u8 {
    if depth > 8 {
        return ALL;
    }
    let below = |schema: &Value| kinds(schema, file, documents, depth + 1);
    let any = |branches: &Value| {
        let branches = branches.as_array().into_iter().flatten();
        branches.fold(0, |kinds, branch| kinds | below(branch))
    };
    let mut left = ALL;
    match &schema["type"] {
        Value::String(name) => left &= bit(name),
        Value::Array(names) => {
            let names = names.iter().filter_map(Value::as_str);
            left &= names.fold(0, |kinds, name| kinds | bit(name));
        }
        _ => {}
    }
    for branches in [&schema["anyOf"], &schema["oneOf"]] {
        if branches.is_array() {
            left &= any(branches);
        }
    }
    if let Some(values) = schema["enum"].as_array() {
        left &= values.iter().fold(0, |kinds, value| {
            kinds
                | if value.is_string() {
                    bit("string")
                } else {
                    ALL
                }
        });
    }
    if let Some(reference) = schema["$ref"].as_str() {
        let (other, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let other = if other.is_empty() { file } else { other };
        let target = documents.get(other).and_then(|of| of.pointer(fragment));
        if let Some(target) = target {
            left &= kinds(target, other, documents, depth + 1);
        }
    }
    left
}

fn bit(name: &str) -> u8 {
    match name {
        "null" => 1,
        "boolean" => 2,
        "integer" => 4,
        "number" => 12,
        "string" => 16,
        "array" => 32,
        "object" => 64,
        _ => ALL,
    }
}
