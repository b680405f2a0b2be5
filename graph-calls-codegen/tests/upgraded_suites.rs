//! The official suites of the older dialects, and public schemas of draft-07, through the upgrade.
//!
//! `SHARED=../shared cargo test -p graph-calls-codegen --test upgraded_suites -- --ignored --nocapture`: relative to
//! the folder of the repository.

#![allow(
    clippy::too_many_lines,
    clippy::similar_names,
    clippy::panic,
    clippy::redundant_closure,
    clippy::redundant_closure_for_method_calls,
    reason = "a run over all documents, which ends at the first surprise"
)]

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    env, fs,
    path::{Path, PathBuf},
};

use graph_calls_codegen::{
    json,
    report::collect,
    upgrade::{Dialect, upgrade},
};
use jsonschema::{Draft, Registry, Retrieve, Uri, Validator};
use referencing::meta;
use serde_json::{Value, json};

/// Where the document itself is.
const BASE: &str = "http://documents.test/schema.json";

/// Where the suite's remote documents are.
const HOST: &str = "http://localhost:1234/";

/// The suites: the folder, what a schema of it says to be one, and the reference validator's name for it.
const SUITES: [(&str, &str, Draft); 4] = [
    (
        "draft4",
        "http://json-schema.org/draft-04/schema#",
        Draft::Draft4,
    ),
    (
        "draft6",
        "http://json-schema.org/draft-06/schema#",
        Draft::Draft6,
    ),
    (
        "draft7",
        "http://json-schema.org/draft-07/schema#",
        Draft::Draft7,
    ),
    (
        "draft2019-09",
        "https://json-schema.org/draft/2019-09/schema",
        Draft::Draft201909,
    ),
];

/// Groups that differ, or that no upgrade is made of; each is on the list in the README.
const DIFFERENT: &[(&str, &str)] = &[
    (
        "draft4/optional/zeroTerminatedFloats.json: some languages do not distinguish between different types of numeric value",
        "1.0 is an integer",
    ),
    (
        "draft4/optional/format/hostname.json: validation of host names",
        "host names have two hyphens in the third and fourth place only before an encoded label",
    ),
    (
        "draft6/optional/format/hostname.json: validation of host names",
        "the same",
    ),
    (
        "draft7/optional/content.json: validation of string-encoded content based on media type",
        "the content of strings is an annotation",
    ),
    (
        "draft7/optional/content.json: validation of binary string-encoding",
        "the same",
    ),
    (
        "draft7/optional/content.json: validation of binary-encoded media type documents",
        "the same",
    ),
    (
        "draft2019-09/vocabulary.json: schema that uses custom metaschema with with no validation vocabulary",
        "rejected: a meta-schema of one's own",
    ),
    (
        "draft2019-09/vocabulary.json: ignore unrecognized optional vocabulary",
        "the same",
    ),
];

type Documents = HashMap<String, Value>;

struct Remotes(Documents);

impl Retrieve for Remotes {
    fn retrieve(
        &self,
        uri: &Uri<String>,
    ) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let uri = uri.as_str().trim_end_matches('#');
        // Some of GitHub's documents are referred to from where they are, others from the folder above.
        let name = uri.rsplit('/').next().unwrap_or_default();
        let is_named = |(found, _): &(&String, &Value)| found.rsplit('/').next() == Some(name);
        let found = self.0.get(uri);
        let found = found.or_else(|| {
            self.0
                .iter()
                .filter(|_| uri.contains("common/"))
                .find(is_named)
                .map(|(_, value)| value)
        });
        found
            .cloned()
            .ok_or_else(|| format!("no document {uri}").into())
    }
}

fn shared() -> PathBuf {
    let shared = env::var_os("SHARED").expect("SHARED names the folder with `suite` and `schemas`");
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join(shared)
}

/// The `.json` files below a folder, by their paths in it.
fn files(folder: &Path) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    let mut rest = vec![folder.to_owned()];
    while let Some(next) = rest.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                rest.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let text = fs::read_to_string(&path).expect("a text");
                let name = path.strip_prefix(folder).expect("below the folder");
                let json = serde_json::from_str(&text).expect("JSON");
                found.insert(name.display().to_string(), json);
            }
        }
    }
    found
}

/// The document with a dialect, if it has none.
fn declared(mut document: Value, dialect: &str) -> Value {
    if let Some(members) = document.as_object_mut() {
        members.entry("$schema").or_insert_with(|| json!(dialect));
    }
    document
}

/// The documents upgraded together, and how many notes there are.
fn upgraded(documents: Vec<(String, Value)>) -> Result<(Vec<(String, Value)>, usize), String> {
    let upgraded = collect(|report| {
        let read = |(name, value): (String, Value)| {
            let json = json::read(&name, &value.to_string(), report);
            (name, json.expect("JSON"))
        };
        let mut documents: Vec<_> = documents.into_iter().map(read).collect();
        let upgraded = upgrade(&mut documents, report);
        (documents, upgraded.notes.len())
    });
    let (documents, notes) = upgraded.map_err(|errors| errors.to_string())?;
    let value = |(name, json): (String, json::Json)| {
        let value = serde_json::from_str(&json.to_string()).expect("JSON");
        (name, value)
    };
    Ok((documents.into_iter().map(value).collect(), notes))
}

fn draft_of(dialect: &str) -> Draft {
    let of = SUITES
        .iter()
        .find(|(_, other, _)| Dialect::of(other) == Dialect::of(dialect));
    of.map_or(Draft::Draft202012, |(.., draft)| *draft)
}

/// The reference validator of a schema that is found at `base`.
///
/// It has the meta-schemas, to which some schemas refer.
fn validator(
    draft: Draft,
    (base, schema): (&str, &Value),
    remotes: Documents,
    formats: bool,
) -> Result<Validator, String> {
    let metas = [
        ("http://json-schema.org/draft-04/schema", &*meta::DRAFT4),
        ("http://json-schema.org/draft-06/schema", &*meta::DRAFT6),
        ("http://json-schema.org/draft-07/schema", &*meta::DRAFT7),
        (
            "https://json-schema.org/draft/2019-09/schema",
            &*meta::DRAFT201909,
        ),
        (
            "https://json-schema.org/draft/2019-09/meta/core",
            &*meta::DRAFT201909_CORE,
        ),
        (
            "https://json-schema.org/draft/2019-09/meta/applicator",
            &*meta::DRAFT201909_APPLICATOR,
        ),
        (
            "https://json-schema.org/draft/2019-09/meta/validation",
            &*meta::DRAFT201909_VALIDATION,
        ),
        (
            "https://json-schema.org/draft/2019-09/meta/meta-data",
            &*meta::DRAFT201909_META_DATA,
        ),
        (
            "https://json-schema.org/draft/2019-09/meta/format",
            &*meta::DRAFT201909_FORMAT,
        ),
        (
            "https://json-schema.org/draft/2019-09/meta/content",
            &*meta::DRAFT201909_CONTENT,
        ),
    ];
    let failed = |error: &dyn std::fmt::Display| error.to_string();
    let registry = Registry::new()
        .retriever(Remotes(remotes))
        .extend(metas.map(|(uri, meta)| (uri, meta.clone())))
        .and_then(|registry| registry.add(base, schema.clone()))
        .and_then(|registry| registry.prepare())
        .map_err(|error| failed(&error))?;
    let options = jsonschema::options()
        .with_draft(draft)
        .with_registry(&registry)
        .with_base_uri(base)
        .should_validate_formats(formats);
    options.build(schema).map_err(|error| failed(&error))
}

#[test]
#[ignore = "needs the official suites"]
fn the_suites_of_older_dialects_have_the_same_verdicts_after_the_upgrade() {
    let suite = shared().join("suite");
    let remotes = files(&suite.join("remotes"));
    let mut different = BTreeSet::new();
    for (folder, dialect, draft) in SUITES {
        let (mut cases, mut same, mut alike, mut notes) = (0, 0, 0, 0);
        let of_this = |(name, value): (&String, &Value)| {
            let draft = name.split('/').next().unwrap_or_default();
            let of = SUITES.iter().find(|(folder, ..)| *folder == draft);
            let dialect = match of {
                Some((_, dialect, _)) => dialect,
                None if draft == "draft2020-12" => "https://json-schema.org/draft/2020-12/schema",
                None if draft.starts_with("draft") || draft == "v1" => return None,
                None => dialect,
            };
            Some((format!("{HOST}{name}"), declared(value.clone(), dialect)))
        };
        let remotes: Vec<_> = remotes.iter().filter_map(of_this).collect();
        for (name, groups) in files(&suite.join("tests").join(folder)) {
            for group in groups.as_array().expect("groups") {
                let description = group["description"].as_str().expect("a text");
                let schema = declared(group["schema"].clone(), dialect);
                let mut documents = vec![(BASE.to_owned(), schema.clone())];
                if schema.to_string().contains(HOST) {
                    // A meta-schema concerns those alone that are written in it.
                    let needed = remotes.iter().filter(|(remote, _)| {
                        !remote.contains("metaschema") || schema.to_string().contains(remote)
                    });
                    documents.extend(needed.cloned());
                }
                let formats = name.starts_with("optional/format");
                let originals = documents[1..].iter().cloned().collect();
                let original = validator(draft, (BASE, &schema), originals, formats);
                let tests = group["tests"].as_array().expect("tests");
                cases += tests.len();
                let label = format!("{folder}/{name}: {description}");
                let made = upgraded(documents).and_then(|(mut documents, count)| {
                    notes += count;
                    let (_, schema) = documents.remove(0);
                    let remotes = documents.into_iter().collect();
                    validator(Draft::Draft202012, (BASE, &schema), remotes, formats)
                        .map(|validator| (validator, schema))
                });
                match made {
                    Err(reason) => {
                        println!("{label}: {reason} (before: {:?})", original.as_ref().err());
                        different.insert(label);
                    }
                    Ok((validator, schema)) => {
                        for test in tests {
                            let expected = test["valid"].as_bool().expect("a verdict");
                            let verdict = validator.is_valid(&test["data"]);
                            let reference = original.as_ref().map(|it| it.is_valid(&test["data"]));
                            if verdict == expected {
                                same += 1;
                            } else if reference == Ok(verdict) {
                                // The reference validator itself decides this case otherwise.
                                alike += 1;
                            } else {
                                println!(
                                    "{label}: {} should be {expected} for {schema}",
                                    test["data"]
                                );
                                different.insert(label.clone());
                            }
                        }
                    }
                }
            }
        }
        println!(
            "{folder}: {same} of {cases} cases have the suite's verdict after the upgrade, {alike} that of the reference before it; {notes} notes"
        );
    }
    let known: BTreeSet<String> = DIFFERENT
        .iter()
        .map(|(label, _)| (*label).to_owned())
        .collect();
    assert_eq!(different, known);
}

#[test]
#[ignore = "needs the public schemas"]
fn public_schemas_accept_the_same_payloads_after_the_upgrade() {
    let schemas = shared().join("schemas");
    let older = |value: &Value| {
        let dialect = value["$schema"].as_str().and_then(Dialect::of);
        dialect.is_some_and(|dialect| dialect < Dialect::Draft2020)
    };
    let payloads = files(&schemas.join("github-payloads"));
    let (mut count, mut compared, mut valid, mut notes) = (0, 0, 0, 0);
    for (folder, is_together) in [
        ("github", true),
        ("cloudevents", false),
        ("schemastore", false),
        ("cdevents", true),
    ] {
        // GitHub's documents are found by what they call themselves.
        let named = |(name, value): (String, Value)| {
            let id = value["$id"]
                .as_str()
                .filter(|_| folder == "github")
                .unwrap_or(&name);
            (id.to_owned(), name, value)
        };
        let documents: Vec<_> = files(&schemas.join(folder))
            .into_iter()
            .map(named)
            .collect();
        let paths: HashMap<String, String> = documents
            .iter()
            .map(|(id, path, _)| (id.clone(), path.clone()))
            .collect();
        let documents: Vec<_> = documents
            .into_iter()
            .map(|(id, _, value)| (id, value))
            .collect();
        let sets = if is_together {
            vec![documents]
        } else {
            documents
                .into_iter()
                .map(|document| vec![document])
                .collect()
        };
        let at = |(name, value): &(String, Value)| {
            (format!("http://documents.test/{name}"), value.clone())
        };
        for set in sets
            .into_iter()
            .filter(|set| set.iter().any(|(_, value)| older(value)))
        {
            let (made, new) =
                upgraded(set.clone()).unwrap_or_else(|errors| panic!("{folder}: {errors}"));
            count += set.iter().filter(|(_, value)| older(value)).count();
            notes += new;
            assert!(made.iter().all(|(_, value)| !older(value)));
            for ((name, before), (_, after)) in set.iter().zip(&made) {
                let event = paths[name].trim_end_matches(".schema.json");
                let of_this = payloads.iter().filter(|(payload, _)| {
                    folder == "github"
                        && payload
                            .strip_prefix(event)
                            .is_some_and(|rest| rest.starts_with('.'))
                });
                let instances: Vec<&Value> = of_this.map(|(_, payload)| payload).collect();
                if instances.is_empty() {
                    continue;
                }
                let base = format!("http://documents.test/{name}");
                let remotes = |set: &[(String, Value)]| set.iter().map(at).collect();
                let dialect = before["$schema"].as_str().expect("a dialect");
                let draft = draft_of(dialect);
                let before =
                    validator(draft, (&base, before), remotes(&set), true).expect("a schema");
                let after = validator(Draft::Draft202012, (&base, after), remotes(&made), true)
                    .expect("a schema");
                for payload in instances {
                    let mut altered = payload.clone();
                    // Each payload, and each without one of its members, and with another type in it.
                    let names: Vec<String> = payload
                        .as_object()
                        .map(|members| members.keys().cloned().collect())
                        .unwrap_or_default();
                    let verdict = before.is_valid(payload);
                    assert_eq!(after.is_valid(payload), verdict, "{name}");
                    valid += usize::from(verdict);
                    compared += 1;
                    for member in names {
                        let kept = altered[&member].take();
                        assert_eq!(
                            after.is_valid(&altered),
                            before.is_valid(&altered),
                            "{name} {member}"
                        );
                        altered.as_object_mut().expect("an object").remove(&member);
                        assert_eq!(
                            after.is_valid(&altered),
                            before.is_valid(&altered),
                            "{name} {member}"
                        );
                        altered[&member] = kept;
                        compared += 2;
                    }
                }
            }
        }
    }
    println!(
        "{count} documents upgraded with {notes} notes; {compared} verdicts are the same, {valid} payloads as published are valid"
    );
    assert!(valid > 0 && compared > valid);
}
