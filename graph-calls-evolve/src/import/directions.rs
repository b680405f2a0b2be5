//! Relaxes the documents that Graph sends, and constrains the documents that are sent to Graph.
//!
//! A document is *received* if it is reachable from the documents that `directions.json` lists under
//! `received`, and *sent* if it is reachable from a request body or from those listed under `sent`.
//! Many are both, so a document itself has only the constraints of both directions:
//!
//! - Optional members of received documents accept null, even if the metadata does not allow it.
//! - The additional constraints of requests are in `$defs/sent` of the shared document, and requests
//!   refer to them beside `$ref`: members that must not be null, and objects undeclared in the
//!   metadata that require a type tag.

use std::collections::{BTreeMap, BTreeSet};

use super::base::{member as keyword, text};
use super::keywords::NodeKind;
use graph_calls_codegen::ir::TAG;
use graph_calls_codegen::json::Json;

/// The definition with the constraints of requests.
const SENT: &str = "sent";
/// The definition with the constraints of requests on objects undeclared in the metadata.
const TAGGED: &str = "tagged";

/// The `$comment` of a member that accepts null beyond the metadata.
const WIDER: &str = "not null in the metadata; optional members that are received may also be null";
/// The `$comment` of the constraints of requests.
const NARROWER: &str = "applies to requests only: not null in the metadata";
/// The `$comment` of an undeclared object that requires its type tag.
const UNDECLARED: &str = "https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html: an object whose member the metadata does not declare must carry its type tag; nearly every documented one does";

/// The `$comment` of the second spelling of enum members.
const SPELLED: &str = "the same members with the other first letter: https://learn.microsoft.com/graph/api/participant-delete has `Running` where notifications have `running`, and https://learn.microsoft.com/graph/api/call-reject `Busy` where the metadata has `busy`";

type Members = Vec<(String, Json)>;
type Documents = BTreeMap<String, Json>;
/// The JSON type of the values of each document.
type Kinds = BTreeMap<String, &'static str>;

/// The members that the metadata declares, by document.
#[derive(Debug, Default)]
pub(super) struct Declared(BTreeMap<String, BTreeSet<String>>);

impl Declared {
    /// Collects the members of documents before they are patched.
    pub(super) fn of(documents: &Documents) -> Self {
        let members = |(stem, document): (&String, &Json)| {
            let objects = objects(document).into_iter();
            let members = objects.flat_map(|(_, object)| members(object, "properties"));
            let names = members.map(|(name, _)| name.clone()).collect();
            (stem.clone(), names)
        };
        Self(documents.iter().map(members).collect())
    }

    fn has(&self, stem: &str, member: &str) -> bool {
        let Some(members) = self.0.get(stem) else {
            // A document without a type in the metadata consists of its patch alone.
            return true;
        };
        member.starts_with('@') || members.contains(member)
    }
}

/// Relaxes received documents, and moves the removed constraints to requests.
pub(super) fn apply(
    documents: &mut Documents,
    declared: &Declared,
    received: &BTreeSet<String>,
    sent: &BTreeSet<String>,
) {
    let references = references_by_document(documents);
    let received = reachable(&references, received.iter().cloned());
    if received.is_empty() {
        return;
    }
    let is_request = |(_, document): &(&String, &Json)| document.get("links").is_some();
    let requests = documents.iter().filter(is_request);
    let requests: Vec<String> = requests.map(|(stem, _)| stem.clone()).collect();
    let sent = reachable(
        &references,
        requests.into_iter().chain(sent.iter().cloned()),
    );

    let mut constraints: BTreeMap<String, RequestConstraints> = BTreeMap::new();
    for stem in received.union(&sent) {
        if let Some(document) = documents.get_mut(stem) {
            spell(document);
        }
    }
    let kinds = kinds(documents);
    for stem in &received {
        let Some(document) = documents.get_mut(stem) else {
            continue;
        };
        let mut own = RequestConstraints::default();
        for object in objects_mut(document) {
            widen(object, stem, declared, &kinds, &mut own);
        }
        if sent.contains(stem) {
            constraints.insert(stem.clone(), own);
        }
    }
    undeclared(documents, declared, &kinds, &mut constraints);
    let constrained = constrained_documents(documents, &constraints);
    for (stem, own) in &constraints {
        if constrained.contains(stem) {
            let definitions = definitions(documents, stem, own, &constrained);
            if let Some(document) = documents.get_mut(stem) {
                define(document, definitions);
            }
        }
    }
    for stem in sent.difference(&received) {
        if let Some(document) = documents.get_mut(stem) {
            for object in objects_mut(document) {
                for (_, member) in members_mut(object, "properties") {
                    narrow(member, &constrained);
                }
            }
        }
    }
}

/// Adds to each member of an enum its spelling with the first letter in the other case.
fn spell(document: &mut Json) {
    let Json::Object(keywords) = document else {
        return;
    };
    let any_of = keywords.iter_mut().find(|(keyword, _)| keyword == "anyOf");
    let Some((_, Json::Array(branches))) = any_of else {
        return;
    };
    let [Json::Object(listed), _] = branches.as_mut_slice() else {
        return;
    };
    let Some((_, Json::Array(texts))) = listed.iter_mut().find(|(keyword, _)| keyword == "enum")
    else {
        return;
    };
    // If both are listed, the lower-case one is the spelling in payloads.
    let is_second = |text: &str| text.starts_with(|first: char| first.is_ascii_uppercase());
    let has = |text: &str| texts.iter().any(|other| other.as_str() == Some(text));
    let listed = texts.iter().filter_map(Json::as_str);
    let listed = listed.filter(|text| !is_second(text) || !has(&respelled(text)));
    let listed: Vec<String> = listed.map(str::to_owned).collect();
    let second = listed.iter().map(|text| respelled(text));
    let second: Vec<Json> = second
        .zip(&listed)
        .filter(|(second, text)| second != *text)
        .map(|(second, _)| Json::String(second))
        .collect();
    *texts = listed.into_iter().map(Json::String).collect();
    if !second.is_empty() {
        let second = vec![
            keyword("enum", Json::Array(second)),
            keyword("$comment", text(SPELLED)),
        ];
        branches.insert(1, Json::Object(second));
    }
}

/// Returns the text with its first letter in the other case.
fn respelled(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| {
        if first.is_ascii_uppercase() {
            first.to_ascii_lowercase()
        } else {
            first.to_ascii_uppercase()
        }
    });
    first.into_iter().chain(characters).collect()
}

/// Returns the JSON type of each document: enums are strings, all others are objects.
fn kinds(documents: &Documents) -> Kinds {
    let kinds = documents.iter().map(|(stem, document)| {
        let is_enum = document.get("anyOf").is_some();
        (stem.clone(), if is_enum { "string" } else { "object" })
    });
    kinds.collect()
}

/// The constraints of requests on the members of a document.
#[derive(Debug, Default)]
struct RequestConstraints {
    /// Members that must not be null, each with its type.
    not_null: BTreeMap<String, String>,
    /// Objects that require a type tag, and the tags of types that declare them.
    tagged: BTreeMap<String, BTreeSet<String>>,
}

/// Allows null for optional members, OData control information included.
fn widen(
    object: &mut Json,
    stem: &str,
    declared: &Declared,
    kinds: &Kinds,
    constraints: &mut RequestConstraints,
) {
    let required: BTreeSet<String> = match object.get("required") {
        Some(Json::Array(names)) => names
            .iter()
            .filter_map(Json::as_str)
            .map(str::to_owned)
            .collect(),
        _ => BTreeSet::new(),
    };
    for (name, member) in members_mut(object, "properties") {
        if name == TAG || required.contains(name) || allows_null(member) {
            continue;
        }
        let Some(kind) = kind(member, kinds) else {
            continue;
        };
        let Json::Object(keywords) = member else {
            continue;
        };
        let reference_at = keywords.iter().position(|(keyword, _)| keyword == "$ref");
        if let Some(at) = reference_at {
            let reference = keywords.remove(at);
            let branches = [
                Json::Object(vec![reference]),
                Json::Object(vec![keyword("type", text("null"))]),
            ];
            keywords.push(keyword("anyOf", Json::Array(branches.into())));
        } else {
            for (keyword, value) in keywords.iter_mut() {
                if keyword == "type" {
                    *value = Json::Array(vec![text(&kind), text("null")]);
                }
            }
        }
        let has_comment = keywords.iter().any(|(keyword, _)| keyword == "$comment");
        if !name.starts_with('@') && declared.has(stem, name) && !has_comment {
            keywords.push(keyword("$comment", text(WIDER)));
        }
        constraints.not_null.insert(name.clone(), kind);
    }
}

/// Finds the objects that are undeclared in the metadata.
fn undeclared(
    documents: &Documents,
    declared: &Declared,
    kinds: &Kinds,
    constraints: &mut BTreeMap<String, RequestConstraints>,
) {
    let mut found: Vec<(String, String, BTreeSet<String>)> = Vec::new();
    for stem in constraints.keys() {
        let Some(document) = documents.get(stem) else {
            continue;
        };
        for (place, object) in objects(document) {
            for (name, member) in members(object, "properties") {
                if declared.has(stem, name) || !is_object(member, kinds) {
                    continue;
                }
                // A derived type may declare the member.
                let base = format!("{stem}.json#/$defs/{place}");
                let derived = documents.iter().filter(|(other, document)| {
                    refers(document, &base)
                        && declared.0.get(*other).is_some_and(|of| of.contains(name))
                });
                let tags = derived.filter_map(|(_, document)| tag(document));
                found.push((stem.clone(), name.clone(), tags.collect()));
            }
        }
    }
    for (stem, name, tags) in found {
        if let Some(constraints) = constraints.get_mut(&stem) {
            constraints.tagged.insert(name, tags);
        }
    }
}

/// Returns the documents that constrain requests, directly or through the documents they refer to.
fn constrained_documents(
    documents: &Documents,
    constraints: &BTreeMap<String, RequestConstraints>,
) -> BTreeSet<String> {
    let has_any = |own: &RequestConstraints| !own.not_null.is_empty() || !own.tagged.is_empty();
    let own = constraints.iter().filter(|(_, own)| has_any(own));
    let mut constrained: BTreeSet<String> = own.map(|(stem, _)| stem.clone()).collect();
    loop {
        let added = constraints.keys().filter(|stem| {
            let document = documents.get(*stem);
            !constrained.contains(*stem)
                && document
                    .is_some_and(|document| refers_to_constrained(document, stem, &constrained))
        });
        let added: Vec<String> = added.cloned().collect();
        if added.is_empty() {
            return constrained;
        }
        constrained.extend(added);
    }
}

/// Returns whether a member or branch of a document refers to a constrained document.
fn refers_to_constrained(document: &Json, stem: &str, constrained: &BTreeSet<String>) -> bool {
    let objects = objects(document).into_iter();
    let mut members = objects.flat_map(|(_, object)| members(object, "properties"));
    let mut branches = branches(document).iter();
    members.any(|(_, member)| below(member, constrained).is_some())
        || branches.any(|branch| branch_of(branch, stem, constrained).is_some())
}

/// Returns the target of a branch, if it is constrained.
fn branch_of<'j>(branch: &'j Json, stem: &str, constrained: &BTreeSet<String>) -> Option<&'j str> {
    let target = stem_of(branch.get("$ref")?.as_str()?)?;
    (target != stem && constrained.contains(target)).then_some(target)
}

/// Returns `$defs/sent` of a document and the definitions that it refers to.
fn definitions(
    documents: &Documents,
    stem: &str,
    own: &RequestConstraints,
    constrained: &BTreeSet<String>,
) -> Members {
    let Some(document) = documents.get(stem) else {
        return Vec::new();
    };
    let mut properties: BTreeMap<String, Members> = BTreeMap::new();
    for (name, kind) in &own.not_null {
        let constraints = properties.entry(name.clone()).or_default();
        constraints.push(keyword("type", text(kind)));
    }
    for (_, object) in objects(document) {
        for (name, member) in members(object, "properties") {
            if let Some(constraints) = below(member, constrained) {
                properties
                    .entry(name.clone())
                    .or_default()
                    .extend(constraints);
            }
        }
    }
    let mut all_of: Vec<Json> = Vec::new();
    let mut definitions = Vec::new();
    // Members that the same types declare are grouped.
    let mut groups: BTreeMap<&BTreeSet<String>, Vec<&String>> = BTreeMap::new();
    for (name, tags) in &own.tagged {
        groups.entry(tags).or_default().push(name);
    }
    for (tags, names) in groups {
        let tagged = Json::Object(vec![keyword("$ref", text(&format!("#/$defs/{TAGGED}")))]);
        let names = names.into_iter().map(|name| (name.clone(), tagged.clone()));
        let constraints = keyword("properties", Json::Object(names.collect()));
        let listed = Json::Array(tags.iter().map(|tag| text(tag)).collect());
        all_of.push(Json::Object(if tags.is_empty() {
            vec![constraints]
        } else {
            vec![
                keyword("if", pinned(keyword("enum", listed))),
                keyword("else", Json::Object(vec![constraints])),
            ]
        }));
        definitions.push(keyword(
            TAGGED,
            Json::Object(vec![
                keyword("required", Json::Array(vec![text(TAG)])),
                keyword("$comment", text(UNDECLARED)),
            ]),
        ));
    }
    definitions.truncate(1);
    for branch in branches(document) {
        let target = branch_of(branch, stem, constrained);
        let tagged = target.and_then(|target| Some((target, tag(documents.get(target)?)?)));
        if let Some((target, tag)) = tagged {
            all_of.push(Json::Object(vec![
                keyword("if", pinned(keyword("const", text(&tag)))),
                keyword("then", Json::Object(vec![sent(target)])),
            ]));
        }
    }
    let mut definition = Vec::new();
    if !own.not_null.is_empty() {
        definition.push(keyword("$comment", text(NARROWER)));
    }
    if !properties.is_empty() {
        let properties = properties.into_iter();
        let properties = properties.map(|(name, constraints)| (name, Json::Object(constraints)));
        definition.push(keyword("properties", Json::Object(properties.collect())));
    }
    if let [Json::Object(only)] = all_of.as_slice()
        && are_disjoint(&definition, only)
    {
        definition.extend(only.iter().cloned());
    } else if !all_of.is_empty() {
        definition.push(keyword("allOf", Json::Array(all_of)));
    }
    definitions.push(keyword(SENT, Json::Object(definition)));
    definitions
}

/// Returns whether two schemas have no keyword in common.
fn are_disjoint(one: &Members, other: &Members) -> bool {
    let mut keywords = one.iter().map(|(keyword, _)| keyword);
    keywords.all(|keyword| other.iter().all(|(other, _)| other != keyword))
}

/// Returns the constraints of requests on a member that refers to a constrained document.
fn below(member: &Json, constrained: &BTreeSet<String>) -> Option<Members> {
    if let Some(target) = whole(member).filter(|target| constrained.contains(*target)) {
        return Some(vec![sent(target)]);
    }
    if let Some(Json::Array(branches)) = member.get("anyOf") {
        return branches
            .iter()
            .find_map(|branch| below(branch, constrained));
    }
    let items = below(member.get("items")?, constrained)?;
    Some(vec![keyword("items", Json::Object(items))])
}

/// Adds to a member of a request the constraints in `$defs/sent` of its document.
fn narrow(schema: &mut Json, constrained: &BTreeSet<String>) {
    let target = whole(schema).filter(|target| constrained.contains(*target));
    let target = target.map(str::to_owned);
    let Json::Object(keywords) = schema else {
        return;
    };
    for (keyword, value) in keywords.iter_mut() {
        match (keyword.as_str(), value) {
            ("items", items) => narrow(items, constrained),
            ("anyOf", Json::Array(branches)) => {
                for branch in branches {
                    narrow(branch, constrained);
                }
            }
            _ => {}
        }
    }
    let Some(target) = target else {
        return;
    };
    let constraints = Json::Object(vec![sent(&target)]);
    let all_of = keywords.iter_mut().find(|(keyword, _)| keyword == "allOf");
    match all_of {
        Some((_, Json::Array(all_of))) => all_of.push(constraints),
        _ => keywords.push(keyword("allOf", Json::Array(vec![constraints]))),
    }
}

/// Returns the documents that each document refers to.
fn references_by_document(documents: &Documents) -> BTreeMap<String, BTreeSet<String>> {
    let references = documents.iter().map(|(stem, document)| {
        let mut found = BTreeSet::new();
        collect_references(document, NodeKind::Schema, &mut found);
        (stem.clone(), found)
    });
    references.collect()
}

/// Returns the documents that are reachable from the roots, the roots included.
fn reachable(
    references: &BTreeMap<String, BTreeSet<String>>,
    roots: impl Iterator<Item = String>,
) -> BTreeSet<String> {
    let mut open: Vec<String> = roots.filter(|stem| references.contains_key(stem)).collect();
    let mut reached = BTreeSet::new();
    while let Some(stem) = open.pop() {
        if let (Some(targets), false) = (references.get(&stem), reached.contains(&stem)) {
            open.extend(targets.iter().filter(|to| !reached.contains(*to)).cloned());
            reached.insert(stem);
        }
    }
    reached
}

/// Collects the documents that a schema refers to. Recurses as deep as the JSON text, which the reader
/// bounds.
fn collect_references(schema: &Json, node_kind: NodeKind, found: &mut BTreeSet<String>) {
    match schema {
        Json::Object(members) if node_kind != NodeKind::Value => {
            for (name, value) in members {
                if let ("$ref", NodeKind::Schema, Json::String(target)) =
                    (name.as_str(), node_kind, value)
                {
                    found.extend(stem_of(target).map(str::to_owned));
                }
                collect_references(value, node_kind.below(name), found);
            }
        }
        Json::Array(items) if node_kind == NodeKind::List => {
            for item in items {
                collect_references(item, NodeKind::Schema, found);
            }
        }
        _ => {}
    }
}

fn refers(document: &Json, target: &str) -> bool {
    let Some(Json::Array(bases)) = document.get("allOf") else {
        return false;
    };
    let mut bases = bases.iter();
    bases.any(|base| base.get("$ref").and_then(Json::as_str) == Some(target))
}

/// Returns `call` of `call.json#/$defs/base`; `None` for a local reference.
fn stem_of(target: &str) -> Option<&str> {
    let file = target.split_once('#').map_or(target, |(file, _)| file);
    file.strip_suffix(".json")
}

/// Returns the document that a schema refers to as a whole.
fn whole(schema: &Json) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_suffix(".json")
}

/// Returns the schemas in a document that declare members: its root, and its definitions by name.
fn objects(document: &Json) -> Vec<(&str, &Json)> {
    let definitions = members(document, "$defs");
    let definitions = definitions.map(|(name, definition)| (name.as_str(), definition));
    std::iter::once(("", document)).chain(definitions).collect()
}

fn objects_mut(document: &mut Json) -> Vec<&mut Json> {
    if document.get("properties").is_some() {
        return vec![document];
    }
    let definitions = members_mut(document, "$defs");
    definitions.map(|(_, definition)| definition).collect()
}

fn members<'j>(schema: &'j Json, keyword: &str) -> impl Iterator<Item = &'j (String, Json)> {
    let members = match schema.get(keyword) {
        Some(Json::Object(members)) => members.as_slice(),
        _ => &[],
    };
    members.iter()
}

fn members_mut<'j>(
    schema: &'j mut Json,
    keyword: &str,
) -> impl Iterator<Item = (&'j mut String, &'j mut Json)> {
    let found = match schema {
        Json::Object(keywords) => keywords.iter_mut().find(|(name, _)| name == keyword),
        _ => None,
    };
    let members = match found {
        Some((_, Json::Object(members))) => members.as_mut_slice(),
        _ => &mut [],
    };
    members.iter_mut().map(|(name, member)| (name, member))
}

fn branches(document: &Json) -> &[Json] {
    match document.get("oneOf") {
        Some(Json::Array(branches)) => branches,
        _ => &[],
    }
}

/// Returns the tag that a document pins.
fn tag(document: &Json) -> Option<String> {
    let tag = document.get("properties")?.get(TAG)?.get("const")?;
    tag.as_str().map(str::to_owned)
}

fn allows_null(schema: &Json) -> bool {
    match (schema.get("type"), schema.get("anyOf")) {
        (Some(Json::Array(kinds)), _) => kinds.iter().any(|kind| kind.as_str() == Some("null")),
        (Some(kind), _) => kind.as_str() == Some("null"),
        (None, Some(Json::Array(branches))) => branches.iter().any(allows_null),
        (None, _) => schema.get("$ref").is_none(),
    }
}

/// Returns the JSON type of a member, if it has only one.
fn kind(schema: &Json, kinds: &Kinds) -> Option<String> {
    if let Some(kind) = schema.get("type") {
        return kind.as_str().map(str::to_owned);
    }
    kinds.get(whole(schema)?).map(|&kind| kind.to_owned())
}

/// Returns whether a member accepts objects of a document.
fn is_object(schema: &Json, kinds: &Kinds) -> bool {
    if let Some(kind) = whole(schema).and_then(|target| kinds.get(target)) {
        return *kind == "object";
    }
    match schema.get("anyOf") {
        Some(Json::Array(branches)) => branches.iter().any(|one| is_object(one, kinds)),
        _ => false,
    }
}

/// Adds definitions to a document.
fn define(document: &mut Json, definitions: Members) {
    let Json::Object(keywords) = document else {
        return;
    };
    let found = keywords.iter_mut().find(|(keyword, _)| keyword == "$defs");
    match found {
        Some((_, Json::Object(members))) => members.extend(definitions),
        _ => keywords.push(keyword("$defs", Json::Object(definitions))),
    }
}

/// Returns the schema of an object with a tag that satisfies a keyword.
fn pinned(constraints: (String, Json)) -> Json {
    let tag = keyword(TAG, Json::Object(vec![constraints]));
    Json::Object(vec![
        keyword("properties", Json::Object(vec![tag])),
        keyword("required", Json::Array(vec![text(TAG)])),
    ])
}

/// Returns the reference to the constraints of requests on a document.
fn sent(stem: &str) -> (String, Json) {
    keyword("$ref", text(&format!("{stem}.json#/$defs/{SENT}")))
}
