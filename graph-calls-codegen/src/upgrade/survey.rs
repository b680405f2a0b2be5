//! Where the schemas of all documents are, before and after, and where their references lead.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::dialect::Dialect;
use super::plan::{Context, Fate, plan};
use super::pointer::{ancestors, child, lexical, push_fragment};
use crate::error::{Origin, quoted};
use crate::json::Json;
use crate::report::Report;
use crate::schema::split;
use crate::source::Uri;

/// A schema with a URI of its own: a document, or a schema in it that has an `$id`.
#[derive(Debug)]
struct Resource {
    document: usize,
    uri: Uri,
    old: String,
    new: String,
}

/// A `$ref`.
#[derive(Debug)]
struct Reference {
    resource: usize,
    dialect: Dialect,
    /// The pointer of the keyword.
    old: String,
    text: String,
}

/// Where a schema goes, and how it is read.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) new: String,
    pub(super) context: Context,
    resource: usize,
}

/// What is known of one document.
#[derive(Debug, Default)]
pub(super) struct Surveyed {
    /// The schemas by their pointers.
    pub(super) places: HashMap<String, Place>,
    /// The schemas in unknown keywords and in values, to which a reference leads.
    pub(super) extra: BTreeSet<String>,
    /// Places after the upgrade that had another name before, by the new pointer. Those below follow.
    pub(super) moved: HashMap<String, String>,
    /// What the references become, by the pointers of their keywords.
    pub(super) references: HashMap<String, String>,
    /// The keywords that are left out.
    dropped: HashSet<String>,
    /// The keywords that are neither left out nor kept as they are.
    walked: HashSet<String>,
    /// Notes on references, by the pointers of their keywords.
    pub(super) notes: Vec<(String, String)>,
}

/// What is known of all documents.
pub(super) struct Survey<'a> {
    documents: &'a [(String, Json)],
    resources: Vec<Resource>,
    names: HashMap<Uri, usize>,
    references: Vec<Reference>,
    hides_contains: bool,
    pub(super) surveyed: Vec<Surveyed>,
}

impl<'a> Survey<'a> {
    /// Surveys `documents`; reports what cannot be expressed of their references.
    pub(super) fn new(documents: &'a [(String, Json)], report: &mut Report) -> Self {
        let mut survey = Self {
            documents,
            resources: Vec::new(),
            names: HashMap::new(),
            references: Vec::new(),
            hides_contains: documents
                .iter()
                .any(|(_, json)| has_member(json, "unevaluatedItems")),
            surveyed: documents.iter().map(|_| Surveyed::default()).collect(),
        };
        for (document, (file, json)) in documents.iter().enumerate() {
            let Ok(dialect) = Dialect::of_document(json) else {
                continue;
            };
            let uri = Uri::document(file);
            survey
                .names
                .entry(uri.clone())
                .or_insert(survey.resources.len());
            survey.resources.push(Resource {
                document,
                uri,
                old: String::new(),
                new: String::new(),
            });
            let context = Context {
                dialect,
                is_document: true,
                is_resource: true,
                is_recursive: false,
                hides_contains: survey.hides_contains,
            };
            let resource = survey.resources.len() - 1;
            survey.visit(json, String::new(), String::new(), context, resource);
        }
        survey.resolve(report);
        survey
    }

    /// Notes a schema and those in it. The reader of JSON bounds how deep they nest.
    fn visit(
        &mut self,
        schema: &'a Json,
        old: String,
        new: String,
        mut context: Context,
        mut resource: usize,
    ) {
        let document = self.resources[resource].document;
        if let Json::Object(members) = schema {
            self.identify(schema, (&old, &new), &mut context, &mut resource);
            for ((name, value), fate) in members.iter().zip(plan(members, context)) {
                let from = child(&old, name);
                self.keyword(&fate, value, (from, &new), context, resource);
            }
        }
        let place = Place {
            new,
            context,
            resource,
        };
        self.surveyed[document].places.insert(old, place);
    }

    /// Enters the resource that begins with a schema, if one does.
    fn identify(
        &mut self,
        schema: &Json,
        (old, new): (&str, &str),
        context: &mut Context,
        resource: &mut usize,
    ) {
        let is_document = old.is_empty();
        context.is_document = is_document;
        context.is_resource = is_document;
        let id_of = |dialect: Dialect| {
            let id = schema.get(dialect.id())?.as_str()?;
            let id = id.split('#').next().filter(|id| !id.is_empty())?;
            let reference = schema.get("$ref").and_then(Json::as_str);
            let is_ignored = dialect.ignores_siblings()
                && reference.is_some_and(|text| !is_document || !text.starts_with('#'));
            (!is_ignored).then_some(id)
        };
        let own = schema
            .get("$schema")
            .and_then(Json::as_str)
            .and_then(Dialect::of);
        if let Some(dialect) = own.filter(|dialect| id_of(*dialect).is_some()) {
            context.dialect = dialect;
        }
        if let Some(id) = id_of(context.dialect) {
            context.is_resource = true;
            let document = self.resources[*resource].document;
            let base = &self.resources[*resource].uri;
            let uri = base.join(id).unwrap_or_else(|_| base.clone());
            self.names
                .entry(uri.clone())
                .or_insert(self.resources.len());
            *resource = self.resources.len();
            self.resources.push(Resource {
                document,
                uri,
                old: old.to_owned(),
                new: new.to_owned(),
            });
        }
        if context.is_resource {
            context.is_recursive = context.dialect == Dialect::Draft2019
                && matches!(schema.get("$recursiveAnchor"), Some(Json::Bool(true)));
        }
    }

    /// Notes what is in a keyword of the schema that goes to `new`.
    fn keyword(
        &mut self,
        fate: &Fate,
        value: &'a Json,
        (from, new): (String, &str),
        context: Context,
        resource: usize,
    ) {
        let document = self.resources[resource].document;
        let surveyed = &mut self.surveyed[document];
        match fate {
            Fate::Same | Fate::Unknown => {}
            Fate::Dropped(_) => drop(surveyed.dropped.insert(from.clone())),
            _ => drop(surveyed.walked.insert(from.clone())),
        }
        let same = format!("{new}{}", &from[from.rfind('/').unwrap_or_default()..]);
        let mut follow = |to: String| {
            if to != same {
                surveyed.moved.insert(to.clone(), from.clone());
            }
            to
        };
        match (fate, value) {
            (Fate::Reference, Json::String(text)) => self.references.push(Reference {
                resource,
                dialect: context.dialect,
                old: from,
                text: text.clone(),
            }),
            (Fate::Written(written), _) => {
                for (name, _) in written {
                    follow(child(new, name));
                }
            }
            (Fate::Schema(to) | Fate::Hidden(to), _) => {
                let to = follow(format!("{new}{to}"));
                self.visit(value, from, to, context, resource);
            }
            (Fate::Named(name, renamed), Json::Object(members)) => {
                let to = follow(child(new, name));
                for (name, value) in members {
                    let below = child(&to, renamed.get(name).unwrap_or(name));
                    let from = child(&from, name);
                    if renamed.contains_key(name) {
                        let moved = &mut self.surveyed[document].moved;
                        moved.insert(below.clone(), from.clone());
                    }
                    self.visit(value, from, below, context, resource);
                }
            }
            (Fate::Listed(name), Json::Array(items)) => {
                let to = follow(child(new, name));
                for (index, value) in items.iter().enumerate() {
                    let index = index.to_string();
                    self.visit(
                        value,
                        child(&from, &index),
                        child(&to, &index),
                        context,
                        resource,
                    );
                }
            }
            (Fate::Dependencies, Json::Object(members)) => {
                follow(child(new, "dependentRequired"));
                let schemas = follow(child(new, "dependentSchemas"));
                for (name, value) in members {
                    if !matches!(value, Json::Array(_)) {
                        self.visit(
                            value,
                            child(&from, name),
                            child(&schemas, name),
                            context,
                            resource,
                        );
                    }
                }
            }
            _ => {}
        }
    }

    /// Finds the target of each reference, and of those in the schemas that are found only so.
    fn resolve(&mut self, report: &mut Report) {
        let mut values: HashMap<usize, HashMap<String, &'a Json>> = HashMap::new();
        let mut next = 0;
        while next < self.references.len() {
            let reference = &self.references[next];
            next += 1;
            let (name, fragment) = match split(&reference.text) {
                Ok((name, fragment)) if fragment.starts_with('/') => (name.to_owned(), fragment),
                // An anchor or a whole resource is named as before, and what is no reference says so when it is read.
                _ => continue,
            };
            let Resource { document, uri, .. } = &self.resources[reference.resource];
            let document = *document;
            let target = if name.is_empty() {
                Some(reference.resource)
            } else {
                match uri.join(&name) {
                    Ok(uri) if uri.is_meta_schema() => continue,
                    Ok(uri) => self.names.get(&uri).copied(),
                    Err(_) => None,
                }
            };
            let (dialect, old) = (reference.dialect, reference.old.clone());
            let Some(target) = target else {
                let pointer = lexical(&fragment, dialect);
                if dialect < Dialect::Draft2020 && pointer != fragment {
                    let note = "the document that this leads to is not among those that are upgraded; upgrade it, too";
                    self.surveyed[document]
                        .notes
                        .push((old.clone(), note.to_owned()));
                    self.write(document, old, &name, &pointer);
                }
                continue;
            };
            let Resource {
                document: into,
                old: root,
                new: new_root,
                ..
            } = &self.resources[target];
            let (into, place) = (*into, format!("{root}{fragment}"));
            let new_root = new_root.clone();
            if !self.surveyed[into].places.contains_key(&place) {
                let (_, json) = &self.documents[into];
                let values = values.entry(into).or_insert_with(|| by_pointer(json));
                let Some(value) = values.get(&place) else {
                    continue;
                };
                if let Err(reason) = self.visit_extra(into, &place, value) {
                    let origin = Origin::new(self.documents[document].0.as_str(), old);
                    report.error(
                        &origin,
                        reason,
                        "move the schema to `definitions`, and refer to it there",
                    );
                    continue;
                }
            }
            let Some(found) = self.surveyed[into].places.get(&place) else {
                continue;
            };
            let found = found.new.clone();
            let Some(pointer) = found.strip_prefix(&new_root) else {
                continue;
            };
            if pointer != fragment {
                let pointer = pointer.to_owned();
                self.write(document, old, &name, &pointer);
            }
        }
    }

    fn write(&mut self, document: usize, old: String, name: &str, pointer: &str) {
        let mut text = format!("{name}#");
        push_fragment(&mut text, pointer);
        self.surveyed[document].references.insert(old, text);
    }

    /// Takes in a schema in an unknown keyword or in a value.
    fn visit_extra(&mut self, document: usize, place: &str, value: &'a Json) -> Result<(), String> {
        let surveyed = &self.surveyed[document];
        let Some((outer, found)) =
            ancestors(place).find_map(|outer| Some((outer, surveyed.places.get(outer)?)))
        else {
            return Ok(());
        };
        let rest = &place[outer.len()..];
        let name = rest[1..].split('/').next().unwrap_or_default();
        let keyword = &place[..=outer.len() + name.len()];
        if surveyed.dropped.contains(keyword) {
            return Err(format!(
                "this leads into {}, which has no effect where it stands and is left out",
                quoted(name)
            ));
        }
        // A container of schemas is none itself.
        if surveyed.walked.contains(keyword) {
            return Ok(());
        }
        let (context, resource) = (found.context, found.resource);
        let new = format!("{}{rest}", found.new);
        self.surveyed[document].extra.insert(place.to_owned());
        self.visit(value, place.to_owned(), new, context, resource);
        Ok(())
    }
}

/// The values in this one by their pointers, itself included.
fn by_pointer(json: &Json) -> HashMap<String, &Json> {
    let mut values = HashMap::from([(String::new(), json)]);
    let mut rest = vec![(String::new(), json)];
    while let Some((pointer, json)) = rest.pop() {
        let from = rest.len();
        match json {
            Json::Object(members) => {
                rest.extend(
                    members
                        .iter()
                        .map(|(name, value)| (child(&pointer, name), value)),
                );
            }
            Json::Array(items) => {
                let items = items.iter().enumerate();
                rest.extend(items.map(|(index, item)| (child(&pointer, &index.to_string()), item)));
            }
            _ => {}
        }
        values.extend(rest[from..].iter().cloned());
    }
    values
}

/// Whether an object in the value has a member of this name.
pub(super) fn has_member(json: &Json, name: &str) -> bool {
    match json {
        Json::Object(members) => members
            .iter()
            .any(|(found, value)| found == name || has_member(value, name)),
        Json::Array(items) => items.iter().any(|item| has_member(item, name)),
        _ => false,
    }
}
