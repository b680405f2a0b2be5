//! What Graph sends is read widely, and what it is sent is checked as strictly as Graph does.
//!
//! A document is *received* if the documents that `directions.json` names under `received` lead to
//! it, and *sent* if the body of a request does, or what it names under `sent`. Many are both, so
//! they say only what holds in both directions:
//!
//! - a received member that may be absent may be null, whatever the metadata says of it;
//! - what a request asks beyond that stands once, in `$defs/sent` of the document that both use,
//!   and the request refers to it beside its `$ref`: that a member is not null, and that an object
//!   which the metadata does not declare carries its type tag.

use std::collections::{BTreeMap, BTreeSet};

use super::keywords::Holds;
use graph_calls_codegen::ir::TAG;
use graph_calls_codegen::json::Json;

/// Where a document keeps what only requests ask.
const SENT: &str = "sent";
/// Where it keeps what they ask of members that the metadata does not declare.
const TAGGED: &str = "tagged";

/// Why null is allowed beyond the metadata.
const WIDER: &str =
    "not null in the metadata; a received member that may be absent may be null, too";
/// Why a request asks more than the type.
const NARROWER: &str = "what only a request asks: not null in the metadata";
/// Why an undeclared object carries its type.
const UNDECLARED: &str = "https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html: an object whose member the metadata does not declare must carry its type tag; nearly every documented one does";

/// Why members of enums have two spellings.
const SPELLED: &str = "the same members with the other first letter: https://learn.microsoft.com/graph/api/participant-delete has `Running` where notifications have `running`, and https://learn.microsoft.com/graph/api/call-reject `Busy` where the metadata has `busy`";

type Members = Vec<(String, Json)>;
type Documents = BTreeMap<String, Json>;
/// The JSON type of each document's values.
type Kinds = BTreeMap<String, &'static str>;

/// The members that the metadata declares, by document.
#[derive(Debug, Default)]
pub(super) struct Declared(BTreeMap<String, BTreeSet<String>>);

impl Declared {
    /// Of documents before their patches.
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
            // A document that is made of its patch alone stands for no type of the metadata.
            return true;
        };
        member.starts_with('@') || members.contains(member)
    }
}

/// Widens what is received, and keeps for requests what that no longer asks.
pub(super) fn apply(
    documents: &mut Documents,
    declared: &Declared,
    received: &BTreeSet<String>,
    sent: &BTreeSet<String>,
) {
    let leads = leads(documents);
    let received = reached(&leads, received.iter().cloned());
    if received.is_empty() {
        return;
    }
    let is_request = |(_, document): &(&String, &Json)| document.get("links").is_some();
    let requests = documents.iter().filter(is_request);
    let requests: Vec<String> = requests.map(|(stem, _)| stem.clone()).collect();
    let sent = reached(&leads, requests.into_iter().chain(sent.iter().cloned()));

    let mut asked: BTreeMap<String, Asked> = BTreeMap::new();
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
        let mut own = Asked::default();
        for object in objects_mut(document) {
            widen(object, stem, declared, &kinds, &mut own);
        }
        if sent.contains(stem) {
            asked.insert(stem.clone(), own);
        }
    }
    undeclared(documents, declared, &kinds, &mut asked);
    let asking = asking(documents, &asked);
    for (stem, own) in &asked {
        if asking.contains(stem) {
            let definitions = definitions(documents, stem, own, &asking);
            if let Some(document) = documents.get_mut(stem) {
                define(document, definitions);
            }
        }
    }
    for stem in sent.difference(&received) {
        if let Some(document) = documents.get_mut(stem) {
            for object in objects_mut(document) {
                for (_, member) in members_mut(object, "properties") {
                    narrow(member, &asking);
                }
            }
        }
    }
}

/// Lists for each member of an enum its spelling with the other first letter.
fn spell(document: &mut Json) {
    let Json::Object(keywords) = document else {
        return;
    };
    let any_of = keywords.iter_mut().find(|(keyword, _)| keyword == "anyOf");
    let Some((_, Json::Array(branches))) = any_of else {
        return;
    };
    let [Json::Object(known), _] = branches.as_mut_slice() else {
        return;
    };
    let Some((_, Json::Array(texts))) = known.iter_mut().find(|(keyword, _)| keyword == "enum")
    else {
        return;
    };
    // Where both are listed, the member is the one that the wire has.
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

/// A text with its first letter in the other case.
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

/// Enums are strings; every other document is an object, or a choice of objects.
fn kinds(documents: &Documents) -> Kinds {
    let kinds = documents.iter().map(|(stem, document)| {
        let is_enum = document.get("anyOf").is_some();
        (stem.clone(), if is_enum { "string" } else { "object" })
    });
    kinds.collect()
}

/// What requests ask of a document's own members.
#[derive(Debug, Default)]
struct Asked {
    /// Members that are not null, each with its type.
    not_null: BTreeMap<String, String>,
    /// Objects that carry their type tag, and the tags of types that declare them.
    tagged: BTreeMap<String, BTreeSet<String>>,
}

/// Lets null be where absence is allowed, and the annotations of OData with it.
fn widen(object: &mut Json, stem: &str, declared: &Declared, kinds: &Kinds, asked: &mut Asked) {
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
        let said = keywords.iter().position(|(keyword, _)| keyword == "$ref");
        if let Some(at) = said {
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
        let is_said = keywords.iter().any(|(keyword, _)| keyword == "$comment");
        if !name.starts_with('@') && declared.has(stem, name) && !is_said {
            keywords.push(keyword("$comment", text(WIDER)));
        }
        asked.not_null.insert(name.clone(), kind);
    }
}

/// Finds the objects that the metadata does not declare.
fn undeclared(
    documents: &Documents,
    declared: &Declared,
    kinds: &Kinds,
    asked: &mut BTreeMap<String, Asked>,
) {
    let mut found: Vec<(String, String, BTreeSet<String>)> = Vec::new();
    for stem in asked.keys() {
        let Some(document) = documents.get(stem) else {
            continue;
        };
        for (place, object) in objects(document) {
            for (name, member) in members(object, "properties") {
                if declared.has(stem, name) || !holds_object(member, kinds) {
                    continue;
                }
                // A type that derives from this one may declare what this one does not.
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
        if let Some(asked) = asked.get_mut(&stem) {
            asked.tagged.insert(name, tags);
        }
    }
}

/// The documents that have something to ask of requests: by themselves, or by what they lead to.
fn asking(documents: &Documents, asked: &BTreeMap<String, Asked>) -> BTreeSet<String> {
    let asks = |own: &Asked| !own.not_null.is_empty() || !own.tagged.is_empty();
    let own = asked.iter().filter(|(_, own)| asks(own));
    let mut asking: BTreeSet<String> = own.map(|(stem, _)| stem.clone()).collect();
    loop {
        let leads = asked.keys().filter(|stem| {
            let document = documents.get(*stem);
            !asking.contains(*stem)
                && document.is_some_and(|document| leads_on(document, stem, &asking))
        });
        let leads: Vec<String> = leads.cloned().collect();
        if leads.is_empty() {
            return asking;
        }
        asking.extend(leads);
    }
}

/// Whether a document's members or branches are of documents that ask something.
fn leads_on(document: &Json, stem: &str, asking: &BTreeSet<String>) -> bool {
    let objects = objects(document).into_iter();
    let mut members = objects.flat_map(|(_, object)| members(object, "properties"));
    let mut branches = branches(document).iter();
    members.any(|(_, member)| below(member, asking).is_some())
        || branches.any(|branch| branch_of(branch, stem, asking).is_some())
}

/// The document that a branch is of, if it asks something.
fn branch_of<'j>(branch: &'j Json, stem: &str, asking: &BTreeSet<String>) -> Option<&'j str> {
    let target = stem_of(branch.get("$ref")?.as_str()?)?;
    (target != stem && asking.contains(target)).then_some(target)
}

/// `$defs/sent` of a document, and what it refers to there.
fn definitions(
    documents: &Documents,
    stem: &str,
    own: &Asked,
    asking: &BTreeSet<String>,
) -> Members {
    let Some(document) = documents.get(stem) else {
        return Vec::new();
    };
    let mut properties: BTreeMap<String, Members> = BTreeMap::new();
    for (name, kind) in &own.not_null {
        let asked = properties.entry(name.clone()).or_default();
        asked.push(keyword("type", text(kind)));
    }
    for (_, object) in objects(document) {
        for (name, member) in members(object, "properties") {
            if let Some(asked) = below(member, asking) {
                properties.entry(name.clone()).or_default().extend(asked);
            }
        }
    }
    let mut all_of: Vec<Json> = Vec::new();
    let mut definitions = Vec::new();
    // Members that the same types declare are asked for together.
    let mut groups: BTreeMap<&BTreeSet<String>, Vec<&String>> = BTreeMap::new();
    for (name, tags) in &own.tagged {
        groups.entry(tags).or_default().push(name);
    }
    for (tags, names) in groups {
        let tagged = Json::Object(vec![keyword("$ref", text(&format!("#/$defs/{TAGGED}")))]);
        let names = names.into_iter().map(|name| (name.clone(), tagged.clone()));
        let asked = keyword("properties", Json::Object(names.collect()));
        let known = Json::Array(tags.iter().map(|tag| text(tag)).collect());
        all_of.push(Json::Object(if tags.is_empty() {
            vec![asked]
        } else {
            vec![
                keyword("if", pinned(keyword("enum", known))),
                keyword("else", Json::Object(vec![asked])),
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
        let target = branch_of(branch, stem, asking);
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
        let properties = properties.map(|(name, asked)| (name, Json::Object(asked)));
        definition.push(keyword("properties", Json::Object(properties.collect())));
    }
    if let [Json::Object(only)] = all_of.as_slice()
        && are_apart(&definition, only)
    {
        definition.extend(only.iter().cloned());
    } else if !all_of.is_empty() {
        definition.push(keyword("allOf", Json::Array(all_of)));
    }
    definitions.push(keyword(SENT, Json::Object(definition)));
    definitions
}

/// Whether no keyword of one schema stands in another.
fn are_apart(one: &Members, other: &Members) -> bool {
    let mut keywords = one.iter().map(|(keyword, _)| keyword);
    keywords.all(|keyword| other.iter().all(|(other, _)| other != keyword))
}

/// What requests ask of a member by the document that it refers to.
fn below(member: &Json, asking: &BTreeSet<String>) -> Option<Members> {
    if let Some(target) = whole(member).filter(|target| asking.contains(*target)) {
        return Some(vec![sent(target)]);
    }
    if let Some(Json::Array(branches)) = member.get("anyOf") {
        return branches.iter().find_map(|branch| below(branch, asking));
    }
    let items = below(member.get("items")?, asking)?;
    Some(vec![keyword("items", Json::Object(items))])
}

/// Lets a request ask of a member what `$defs/sent` of its document does.
fn narrow(schema: &mut Json, asking: &BTreeSet<String>) {
    let target = whole(schema).filter(|target| asking.contains(*target));
    let target = target.map(str::to_owned);
    let Json::Object(keywords) = schema else {
        return;
    };
    for (keyword, value) in keywords.iter_mut() {
        match (keyword.as_str(), value) {
            ("items", items) => narrow(items, asking),
            ("anyOf", Json::Array(branches)) => {
                for branch in branches {
                    narrow(branch, asking);
                }
            }
            _ => {}
        }
    }
    let Some(target) = target else {
        return;
    };
    let asked = Json::Object(vec![sent(&target)]);
    let all_of = keywords.iter_mut().find(|(keyword, _)| keyword == "allOf");
    match all_of {
        Some((_, Json::Array(all_of))) => all_of.push(asked),
        _ => keywords.push(keyword("allOf", Json::Array(vec![asked]))),
    }
}

/// Which documents each refers to.
fn leads(documents: &Documents) -> BTreeMap<String, BTreeSet<String>> {
    let leads = documents.iter().map(|(stem, document)| {
        let mut found = BTreeSet::new();
        references(document, Holds::Schema, &mut found);
        (stem.clone(), found)
    });
    leads.collect()
}

/// The documents that these lead to, themselves among them.
fn reached(
    leads: &BTreeMap<String, BTreeSet<String>>,
    roots: impl Iterator<Item = String>,
) -> BTreeSet<String> {
    let mut open: Vec<String> = roots.filter(|stem| leads.contains_key(stem)).collect();
    let mut reached = BTreeSet::new();
    while let Some(stem) = open.pop() {
        if let (Some(leads), false) = (leads.get(&stem), reached.contains(&stem)) {
            open.extend(leads.iter().filter(|to| !reached.contains(*to)).cloned());
            reached.insert(stem);
        }
    }
    reached
}

/// The documents that a schema refers to. Depth is that of JSON texts, which the reader bounds.
fn references(schema: &Json, holds: Holds, found: &mut BTreeSet<String>) {
    match schema {
        Json::Object(members) if holds != Holds::Value => {
            for (name, value) in members {
                if let ("$ref", Holds::Schema, Json::String(target)) = (name.as_str(), holds, value)
                {
                    found.extend(stem_of(target).map(str::to_owned));
                }
                references(value, holds.below(name), found);
            }
        }
        Json::Array(items) if holds == Holds::List => {
            for item in items {
                references(item, Holds::Schema, found);
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

/// `call` of `call.json#/$defs/base`; `None` within one document.
fn stem_of(target: &str) -> Option<&str> {
    let file = target.split_once('#').map_or(target, |(file, _)| file);
    file.strip_suffix(".json")
}

/// The document that a schema refers to as a whole.
fn whole(schema: &Json) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_suffix(".json")
}

/// The places in a document that declare members: its root, and its definitions by name.
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

/// The tag that a document pins.
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

/// The one JSON type of a member's values.
fn kind(schema: &Json, kinds: &Kinds) -> Option<String> {
    if let Some(kind) = schema.get("type") {
        return kind.as_str().map(str::to_owned);
    }
    kinds.get(whole(schema)?).map(|&kind| kind.to_owned())
}

/// Whether a member holds an object of a document's, or several.
fn holds_object(schema: &Json, kinds: &Kinds) -> bool {
    if let Some(kind) = whole(schema).and_then(|target| kinds.get(target)) {
        return *kind == "object";
    }
    match schema.get("anyOf") {
        Some(Json::Array(branches)) => branches.iter().any(|one| holds_object(one, kinds)),
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

/// An object whose tag is there and keeps a keyword.
fn pinned(asked: (String, Json)) -> Json {
    let tag = keyword(TAG, Json::Object(vec![asked]));
    Json::Object(vec![
        keyword("properties", Json::Object(vec![tag])),
        keyword("required", Json::Array(vec![text(TAG)])),
    ])
}

/// The reference to what requests ask of a document.
fn sent(stem: &str) -> (String, Json) {
    keyword("$ref", text(&format!("{stem}.json#/$defs/{SENT}")))
}

fn keyword(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

fn text(text: &str) -> Json {
    Json::String(text.to_owned())
}
