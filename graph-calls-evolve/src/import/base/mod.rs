//! Documents as the metadata alone has them.

mod action;
mod choice;
mod complete;
mod value;

use std::collections::BTreeMap;

use super::closure::Closure;
use super::lineage::{Lineage, Role};
use super::metadata::{Enum, Kind, Member, Metadata};
use super::notice::{Notice, Place};
use super::overlay::Bounds;
use super::paths::Paths;
use super::titles::{Name, Titles};
use graph_calls_codegen::error::quoted;
use graph_calls_codegen::ir::TAG;
use graph_calls_codegen::json::Json;
use graph_calls_codegen::names;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Why the tag is required where the declared type is abstract.
const REQUIRED: &str = "https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html: the annotation must be present because the declared type is abstract";

/// Makes documents of metadata.
pub(super) struct Base<'m> {
    pub(super) metadata: &'m Metadata,
    pub(super) bounds: &'m Bounds,
    pub(super) closure: Closure<'m>,
    pub(super) titles: Titles<'m>,
    pub(super) paths: Paths<'m>,
    pub(super) warnings: Vec<Notice>,
    /// Members whose type is not imported: a warning for each, unless the patch says what it is.
    pub(super) untyped: Vec<(String, Notice)>,
}

/// A document's members before they are in order.
type Members = Vec<(String, Json)>;

impl<'m> Base<'m> {
    /// The document of a type.
    pub(super) fn of_type(&mut self, name: &'m str) -> Json {
        let title = self.titles.types.get(name).cloned().unwrap_or_default();
        let mut document = head(&title.title);
        let declared = self.metadata.types.get(name);
        match declared.map(|declared| (&declared.kind, declared.place)) {
            Some((Kind::Enum(of), place)) => document.extend(self.open_enum(of, place)),
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

    /// An object with the members of a type, and what its tag is.
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

    /// Graph adds members to enums; a reader must not fail when it does.
    fn open_enum(&mut self, of: &Enum, place: Place) -> Members {
        let mut rust = BTreeMap::new();
        let mut known = Vec::new();
        for (name, _) in &of.members {
            if self.is_free(&mut rust, names::pascal(name), name, place) {
                known.push(&**name);
            }
        }
        let any = member("type", text("string"));
        if known.is_empty() {
            return vec![any];
        }
        let branches = [member("enum", texts(known)), any];
        let branches = branches.map(|branch| Json::Object(vec![branch]));
        vec![member("anyOf", Json::Array(branches.into()))]
    }

    /// Members by name, each with its schema; of two of a name, the one further from the base.
    fn members(&mut self, members: &[&Member]) -> Members {
        let members: BTreeMap<&str, &Member> = members.iter().map(|of| (&*of.name, *of)).collect();
        let mut rust = BTreeMap::new();
        let mut properties = Vec::new();
        for (name, of) in members {
            if self.is_free(&mut rust, names::field(name), name, of.place)
                && let Some(schema) = self.value(of)
            {
                properties.push(member(name, schema));
            }
        }
        properties
    }

    /// Whether a name is not yet taken in Rust. If it is, documents do without: an unknown member
    /// is kept, too.
    fn is_free<'n>(
        &mut self,
        taken: &mut BTreeMap<String, &'n str>,
        rust: String,
        name: &'n str,
        place: Place,
    ) -> bool {
        let Some(first) = taken.get(&rust) else {
            taken.insert(rust, name);
            return true;
        };
        let (name, first) = (quoted(name), quoted(first));
        let reason = format_args!("{name} and {first} would have one name in Rust");
        let consequence = "the document has the first, and the other is kept like one not known";
        let warning = Notice::metadata(&self.metadata.file, place, reason, consequence);
        self.warnings.push(warning);
        false
    }

    /// The document of a type as others refer to it.
    fn reference(&self, name: &str, fragment: &str) -> String {
        let stem = self.titles.types.get(name).map(|title| &*title.stem);
        format!("{}.json{fragment}", stem.unwrap_or_default())
    }
}

/// What a type tag may be.
#[derive(Debug, Clone, Copy)]
enum Tag {
    /// It decides nothing.
    Default,
    /// It names the type, and may be absent.
    Pinned,
    /// It names the type, and is always there.
    Required,
    /// It names any of several types, or, if absent, this one.
    Base,
    /// It names any type.
    Any,
}

impl Tag {
    fn schema(self, name: &str, title: &str) -> Members {
        let tag = tag(name);
        let (description, keywords) = match self {
            Self::Default => (
                format!(
                    "Type tag, `{tag}` unless Graph says otherwise. It is kept as it was read and decides nothing here."
                ),
                vec![
                    member("type", text("string")),
                    member("default", text(&tag)),
                ],
            ),
            Self::Pinned => (
                format!(
                    "Type tag that marks this object as `{title}`. It may be absent where the place already says which type is meant."
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
                format!("Type tag; without it this is a plain `{tag}`."),
                vec![
                    member("type", text("string")),
                    member("default", text(&tag)),
                ],
            ),
            Self::Any => (
                "Type tag as Graph wrote it.".to_owned(),
                vec![member("type", text("string"))],
            ),
        };
        let mut schema = vec![member("description", text(&description))];
        schema.extend(keywords);
        schema
    }
}

/// Where every document begins.
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

fn member(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

fn text(text: &str) -> Json {
    Json::String(text.to_owned())
}

fn texts<'t>(items: impl IntoIterator<Item = &'t str>) -> Json {
    Json::Array(items.into_iter().map(text).collect())
}
