//! The reference validator (crate `jsonschema`) on the same documents.

use std::{
    collections::{BTreeSet, HashMap},
    error::Error,
    sync::Arc,
};

use jsonschema::{Retrieve, Uri, ValidationError, Validator};
use serde_json::{Value, json};

use crate::documents;

/// Where the documents are said to be; any base will do.
const BASE: &str = "https://documents.test/";
/// The member that selects a type.
const TAG: &str = "@odata.type";

/// Where in the payload, and which keyword.
pub type ViolationPlace = (String, String);

#[derive(Clone)]
struct Documents(Arc<HashMap<String, Value>>);

impl Retrieve for Documents {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        let found = self.0.get(uri.as_str()).cloned();
        found.ok_or_else(|| format!("no document {uri}").into())
    }
}

/// Validators of schemas in the documents, by their address; each is made once.
pub struct Reference {
    documents: Documents,
    made: HashMap<String, Arc<Validator>>,
}

impl Default for Reference {
    /// Of the model's documents.
    fn default() -> Self {
        let documents = documents::names().into_iter();
        Self::over(documents.map(|name| {
            let document = documents::value(&name);
            (name, document)
        }))
    }
}

impl Reference {
    /// Of documents by name.
    pub fn over(documents: impl IntoIterator<Item = (String, Value)>) -> Self {
        let documents = documents.into_iter();
        let documents = documents.map(|(name, document)| (format!("{BASE}{name}.json"), document));
        Reference {
            documents: Documents(Arc::new(documents.collect())),
            made: HashMap::new(),
        }
    }

    /// The validator of a whole document.
    pub fn document(&mut self, name: &str) -> Arc<Validator> {
        self.schema(&format!("{BASE}{name}.json"))
    }

    fn schema(&mut self, address: &str) -> Arc<Validator> {
        if let Some(made) = self.made.get(address) {
            return Arc::clone(made);
        }
        let schema =
            json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": address });
        let options = jsonschema::options()
            .with_retriever(self.documents.clone())
            .should_validate_formats(true);
        let validator = Arc::new(options.build(&schema).expect("a document is a schema"));
        self.made.insert(address.to_owned(), Arc::clone(&validator));
        validator
    }

    /// Every violation as `iter_errors` names it.
    pub fn violations(&mut self, document: &str, instance: &Value) -> BTreeSet<ViolationPlace> {
        let validator = self.document(document);
        validator
            .iter_errors(instance)
            .map(|error| violation("", &error))
            .collect()
    }

    /// The violations that a list may name: the reference's own, but for a choice that no branch
    /// keeps those of the branch that is meant. It is the one that has nothing against the tag, or
    /// for a choice between a schema and null the schema. Where none is meant, the choice itself is
    /// named; but for an array any branch may be, hence several sets.
    pub fn explanations(
        &mut self,
        document: &str,
        instance: &Value,
    ) -> Vec<BTreeSet<ViolationPlace>> {
        self.explain(&format!("{BASE}{document}.json"), "", instance)
    }

    fn explain(
        &mut self,
        address: &str,
        place: &str,
        instance: &Value,
    ) -> Vec<BTreeSet<ViolationPlace>> {
        let validator = self.schema(address);
        let mut sets = vec![BTreeSet::new()];
        for error in validator.iter_errors(instance) {
            let alternatives = self.alternatives(place, &error, instance);
            sets = sets
                .iter()
                .flat_map(|set| {
                    alternatives
                        .iter()
                        .map(|more| set.union(more).cloned().collect())
                })
                .take(256)
                .collect();
        }
        sets
    }

    fn alternatives(
        &mut self,
        place: &str,
        error: &ValidationError<'_>,
        instance: &Value,
    ) -> Vec<BTreeSet<ViolationPlace>> {
        let own = BTreeSet::from([violation(place, error)]);
        let keyword = error.kind().keyword();
        if keyword != "oneOf" && keyword != "anyOf" {
            return vec![own];
        }
        let below = error.instance_path().to_string();
        let chosen = instance
            .pointer(&below)
            .expect("the violation is in the instance")
            .clone();
        let address = error
            .absolute_keyword_location()
            .expect("documents have addresses")
            .to_string();
        let place = format!("{place}{below}");
        let branches = self.branches(&address);
        if keyword == "anyOf" {
            return match branches.as_slice() {
                [schema, null]
                    if *null == json!({ "type": "null" }) && schema.get("$ref").is_some() =>
                {
                    self.explain(&format!("{address}/0"), &place, &chosen)
                }
                _ => vec![own],
            };
        }
        if !branches
            .iter()
            .any(|branch| branch.to_string().contains(TAG))
        {
            return vec![own];
        }
        let meant: Vec<usize> = (0..branches.len())
            .filter(|index| {
                let branch = self.schema(&format!("{address}/{index}"));
                !branch
                    .iter_errors(&chosen)
                    .any(|error| is_about_the_tag(&error))
            })
            .collect();
        if let [index] = meant.as_slice() {
            return self.explain(&format!("{address}/{index}"), &place, &chosen);
        }
        let mut any = vec![own];
        if !chosen.is_array() {
            return any;
        }
        for index in 0..branches.len() {
            any.extend(self.explain(&format!("{address}/{index}"), &place, &chosen));
        }
        any
    }

    /// The schemas under a keyword.
    fn branches(&self, address: &str) -> Vec<Value> {
        let (document, pointer) = address.split_once('#').expect("a place in a document");
        let found = self
            .documents
            .0
            .get(document)
            .and_then(|document| document.pointer(pointer));
        found
            .and_then(Value::as_array)
            .cloned()
            .expect("a list of schemas")
    }
}

/// Whether a branch is rejected by the tag of the object, or of the first item of the array.
fn is_about_the_tag(error: &ValidationError<'_>) -> bool {
    use jsonschema::error::ValidationErrorKind::Required;
    let place = error.instance_path().to_string();
    match error.kind() {
        Required { property } => property == TAG && (place.is_empty() || place == "/0"),
        _ => place == format!("/{TAG}") || place == format!("/0/{TAG}") || place.is_empty(),
    }
}

fn violation(place: &str, error: &ValidationError<'_>) -> ViolationPlace {
    (
        format!("{place}{}", error.instance_path()),
        error.kind().keyword().to_owned(),
    )
}
