//! Generates documents from the metadata alone.

mod action;
mod choice;
mod complete;
mod value;

use std::collections::BTreeMap;

use super::closure::Closure;
use super::lineage::{Lineage, Role};
use super::metadata::{Enum, Kind, Member, Metadata};
use super::notice::{Notice, Position};
use super::overlay::Bounds;
use super::paths::Paths;
use super::titles::{Name, Titles};
use graph_calls_codegen::error::quoted;
use graph_calls_codegen::ir::TAG;
use graph_calls_codegen::json::Json;
use graph_calls_codegen::names;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Why the tag is required where the declared type is abstract.
const REQUIRED: &str = "https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html: the type tag must be present because the declared type is abstract";

/// Generates documents from metadata.
pub(super) struct Base<'m> {
    pub(super) metadata: &'m Metadata,
    pub(super) bounds: &'m Bounds,
    pub(super) closure: Closure<'m>,
    pub(super) titles: Titles<'m>,
    pub(super) paths: Paths<'m>,
    pub(super) warnings: Vec<Notice>,
    /// Members whose type is not imported, each with its warning unless a patch gives the type.
    pub(super) untyped: Vec<(String, Notice)>,
}

/// The members of a document, not yet in canonical order.
type Members = Vec<(String, Json)>;

impl<'m> Base<'m> {
    /// Returns the document of a type.
    pub(super) fn of_type(&mut self, name: &'m str) -> Json {
        let title = self.titles.types.get(name).cloned().unwrap_or_default();
        let mut document = head(&title.title);
        let declared = self.metadata.types.get(name);
        match declared.map(|declared| (&declared.kind, declared.position)) {
            Some((Kind::Enum(of), position)) => document.extend(self.open_enum(of, position)),
            Some((Kind::Structured(structured), _)) => {
                let lineage = self.lineage(name);
                if lineage.role == Role::Choice {
                    document.extend(self.choice(name, &title, &lineage));
                } else {
                    let is_open = lineage.role == Role::Inlined || lineage.is_abstract;
                    let tag = if is_open {
                        Tag::Any
                    } else if lineage.is_below_abstract {
                        Tag::Required
                    } else if lineage.is_derived || structured.is_entity {
                        Tag::Pinned
                    } else {
                        Tag::Default
                    };
                    document.extend(self.object(name, &title, &lineage, tag));
                }
            }
            Some((Kind::Definition(_), _)) | None => {}
        }
        Json::Object(document)
    }

    fn lineage(&self, name: &str) -> Lineage<'m> {
        Lineage::of(self.metadata, &self.closure, self.bounds, name)
    }

    /// Returns the object schema of a type with its members and its tag.
    fn object(&mut self, name: &str, title: &Name, lineage: &Lineage<'m>, tag: Tag) -> Members {
        let mut object = vec![member("type", text("object"))];
        if let Some(base) = lineage.base {
            let reference = self.reference(base, "#/$defs/base");
            let reference = Json::Object(vec![member("$ref", text(&reference))]);
            object.push(member("allOf", Json::Array(vec![reference])));
        }
        let tagged = Json::Object(tag.schema(name, &title.title));
        let mut properties = vec![member(TAG, tagged)];
        properties.extend(self.members(&lineage.members));
        object.push(member("properties", Json::Object(properties)));
        if matches!(tag, Tag::Required) {
            object.push(member("required", texts([TAG])));
            object.push(member("$comment", text(REQUIRED)));
        }
        object
    }

    /// Returns the schema of an open enum: Graph adds members, and readers must not fail on them.
    fn open_enum(&mut self, of: &Enum, position: Position) -> Members {
        let mut rust = BTreeMap::new();
        let mut listed = Vec::new();
        for (name, _) in &of.members {
            if self.is_free(&mut rust, names::pascal(name), name, position) {
                listed.push(&**name);
            }
        }
        let any = member("type", text("string"));
        if listed.is_empty() {
            return vec![any];
        }
        let branches = [member("enum", texts(listed)), any];
        let branches = branches.map(|branch| Json::Object(vec![branch]));
        vec![member("anyOf", Json::Array(branches.into()))]
    }

    /// Returns members by name, each with its schema; the most derived one of duplicates.
    fn members(&mut self, members: &[&Member]) -> Members {
        let members: BTreeMap<&str, &Member> = members.iter().map(|of| (&*of.name, *of)).collect();
        let mut rust = BTreeMap::new();
        let mut properties = Vec::new();
        for (name, of) in members {
            if self.is_free(&mut rust, names::field(name), name, of.position)
                && let Some(schema) = self.value(of)
            {
                properties.push(member(name, schema));
            }
        }
        properties
    }

    /// Returns whether a name is still free in Rust. If not, the document omits it, and values of it
    /// are kept as undeclared members.
    fn is_free<'n>(
        &mut self,
        taken: &mut BTreeMap<String, &'n str>,
        rust: String,
        name: &'n str,
        position: Position,
    ) -> bool {
        let Some(first) = taken.get(&rust) else {
            taken.insert(rust, name);
            return true;
        };
        let (name, first) = (quoted(name), quoted(first));
        let reason = format_args!("{name} and {first} have the same name in Rust");
        let consequence = "the document declares the first only; the other is kept as undeclared";
        let warning = Notice::metadata(&self.metadata.file, position, reason, consequence);
        self.warnings.push(warning);
        false
    }

    /// Returns the reference to the document of a type.
    fn reference(&self, name: &str, fragment: &str) -> String {
        let stem = self.titles.types.get(name).map(|title| &*title.stem);
        format!("{}.json{fragment}", stem.unwrap_or_default())
    }
}

/// The constraint on a type tag.
#[derive(Debug, Clone, Copy)]
enum Tag {
    /// The tag is not constrained.
    Default,
    /// The tag names the type and is optional.
    Pinned,
    /// The tag names the type and is required.
    Required,
    /// The tag names one of several types; without it, this type is meant.
    Base,
    /// The tag names any type.
    Any,
}

impl Tag {
    fn schema(self, name: &str, title: &str) -> Members {
        let tag = tag(name);
        let (description, keywords) = match self {
            Self::Default => (
                format!(
                    "Type tag, usually `{tag}`. It is kept as received and does not affect validation."
                ),
                vec![
                    member("type", text("string")),
                    member("default", text(&tag)),
                ],
            ),
            Self::Pinned => (
                format!(
                    "Type tag that marks this object as `{title}`. It is optional where the declared type is unambiguous."
                ),
                vec![member("const", text(&tag))],
            ),
            Self::Required => (
                format!(
                    "Type tag that marks this object as `{title}`. Graph always sends it, because the declared type is abstract."
                ),
                vec![member("const", text(&tag))],
            ),
            Self::Base => (
                format!("Type tag; an object without it is a `{tag}`."),
                vec![
                    member("type", text("string")),
                    member("default", text(&tag)),
                ],
            ),
            Self::Any => (
                "Type tag as received.".to_owned(),
                vec![member("type", text("string"))],
            ),
        };
        let mut schema = vec![member("description", text(&description))];
        schema.extend(keywords);
        schema
    }
}

/// Returns the first members of every document.
pub(super) fn head(title: &str) -> Members {
    vec![
        member("$schema", text(DIALECT)),
        member("title", text(title)),
    ]
}

/// `#microsoft.graph.call`.
fn tag(name: &str) -> String {
    format!("#{name}")
}

pub(super) fn member(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

pub(super) fn text(text: &str) -> Json {
    Json::String(text.to_owned())
}

fn texts<'t>(items: impl IntoIterator<Item = &'t str>) -> Json {
    Json::Array(items.into_iter().map(text).collect())
}
