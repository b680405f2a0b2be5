//! What becomes of each keyword of one schema.

use std::collections::{HashMap, HashSet};

use super::dialect::{Dialect, LATEST, Shape, find};
use crate::error::quoted;
use crate::json::Json;

/// The anchor that stands for `$recursiveAnchor: true`, the same in all documents.
pub(super) const RECURSIVE: &str = "recursiveAnchor";

/// Where a schema is, as far as its keywords depend on that.
#[derive(Debug, Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question of its own"
)]
pub(super) struct Context {
    pub(super) dialect: Dialect,
    /// Whether it is a whole document.
    pub(super) is_document: bool,
    /// Whether it is the root of a resource.
    pub(super) is_resource: bool,
    /// Whether the root of its resource has `$recursiveAnchor: true`.
    pub(super) is_recursive: bool,
    /// Whether `contains` must not evaluate items, as it does in 2020-12 for `unevaluatedItems`.
    pub(super) hides_contains: bool,
}

/// What becomes of a keyword.
#[derive(Debug)]
pub(super) enum Fate {
    /// It stays as it is.
    Same,
    /// It stays, and is unknown to JSON Schema: a reference may lead to a schema in it.
    Unknown,
    /// It stays but for pointers in it.
    Reference,
    /// It is left out; the reason, unless it says nothing.
    Dropped(Option<String>),
    /// Other keywords take its place.
    Written(Vec<(&'static str, Json)>),
    /// A schema at this pointer.
    Schema(String),
    /// `contains`, at this pointer, with its companions in a double negation.
    Hidden(String),
    /// A companion of a hidden `contains`, which goes where that goes.
    Companion,
    /// An object of schemas, with the members that get other names.
    Named(&'static str, HashMap<String, String>),
    /// An array of schemas.
    Listed(&'static str),
    /// `dependencies`
    Dependencies,
    /// `$recursiveRef` beside `$ref`: a further branch of `allOf`.
    Branch,
    /// It cannot be written in 2020-12: the reason and the remedy.
    Error(String, &'static str),
}

/// The fates of the keywords, in their order.
pub(super) fn plan(members: &[(String, Json)], at: Context) -> Vec<Fate> {
    let schema = Members(members);
    let has_ref = at.dialect.ignores_siblings() && schema.has_reference();
    let mut branches = match schema.get("allOf") {
        Some(Json::Array(branches)) => branches.len(),
        _ => 0,
    };
    let fates = members.iter().map(|(name, value)| {
        let fate = schema.fate(name, value, at, has_ref);
        match fate {
            Fate::Hidden(_) if schema.get("not").is_some() => {
                let pointer = format!("/allOf/{branches}/not/not/contains");
                branches += 1;
                Fate::Hidden(pointer)
            }
            other => other,
        }
    });
    fates.collect()
}

/// A schema's keywords.
struct Members<'a>(&'a [(String, Json)]);

impl<'a> Members<'a> {
    fn get(&self, name: &str) -> Option<&'a Json> {
        let mut members = self.0.iter();
        members.find_map(|(found, value)| (found == name).then_some(value))
    }

    fn has_reference(&self) -> bool {
        self.get("$ref").and_then(Json::as_str).is_some()
    }

    fn fate(&self, name: &str, value: &Json, at: Context, has_ref: bool) -> Fate {
        let dialect = at.dialect;
        if name == "$schema" {
            return schema_keyword(value, at.is_document);
        }
        let Some(keyword) = find(name) else {
            return Fate::Unknown;
        };
        // What the dialect does not define stays unknown, unless 2020-12 would give it an effect.
        if keyword.until < dialect {
            return Fate::Unknown;
        }
        if keyword.since > dialect {
            return if keyword.until < Dialect::Draft2020 {
                Fate::Unknown
            } else if keyword.annotates(value) {
                Fate::Same
            } else {
                Fate::Dropped(Some(format!(
                    "`{name}` is no keyword of {dialect} and has no effect there"
                )))
            };
        }
        let is_sibling = has_ref && !matches!(name, "$ref" | "$defs" | "definitions");
        if is_sibling && !keyword.is_annotation && !self.identifies(name, at) {
            return Fate::Dropped(Some(format!(
                "`{name}` beside `$ref` has no effect in {dialect}"
            )));
        }
        match name {
            _ if name == dialect.id() => id(value, at),
            "$anchor" if dialect == Dialect::Draft2019 => match value.as_str() {
                Some(anchor) if !is_anchor(anchor) => no_anchor(anchor),
                _ => Fate::Same,
            },
            "$ref" | "$dynamicRef" => Fate::Reference,
            "$recursiveRef" => self.recursive_ref(value, at),
            "$recursiveAnchor" => recursive_anchor(value, at),
            "$vocabulary" if dialect == Dialect::Draft2019 => Fate::Error(
                "the vocabularies of a meta-schema of 2019-09 have no counterpart in 2020-12"
                    .to_owned(),
                "write the meta-schema for 2020-12 by hand",
            ),
            "definitions" => Fate::Named("$defs", self.renamed(value)),
            "dependencies" => self.dependencies(value, dialect),
            "additionalItems" => match self.get("items") {
                Some(Json::Array(_)) => Fate::Schema("/items".to_owned()),
                _ => Fate::Dropped(Some(format!(
                    "`additionalItems` without an array in `items` has no effect in {dialect}"
                ))),
            },
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum"
                if dialect == Dialect::Draft4 =>
            {
                self.limit(name, value)
            }
            "format" => match value.as_str() {
                Some(format) if !dialect.has_format(format) => Fate::Dropped(Some(format!(
                    "the format {} is not one of {dialect} and has no effect there",
                    quoted(format)
                ))),
                _ => Fate::Same,
            },
            "contains" if at.hides_contains && dialect == Dialect::Draft2019 => {
                Fate::Hidden("/not/not/contains".to_owned())
            }
            "minContains" | "maxContains"
                if at.hides_contains
                    && dialect == Dialect::Draft2019
                    && self.get("contains").is_some() =>
            {
                Fate::Companion
            }
            _ => match keyword.shape {
                Shape::Value | Shape::Dependencies => Fate::Same,
                Shape::Schema => Fate::Schema(format!("/{name}")),
                Shape::Named => Fate::Named(keyword.name, HashMap::new()),
                Shape::Listed => Fate::Listed(keyword.name),
                Shape::Items => match value {
                    Json::Array(_) if dialect == Dialect::Draft2020 => Fate::Same,
                    // An empty `prefixItems` is invalid, and says nothing.
                    Json::Array(items) if items.is_empty() => Fate::Dropped(None),
                    Json::Array(_) => Fate::Listed("prefixItems"),
                    _ => Fate::Schema("/items".to_owned()),
                },
            },
        }
    }

    /// Whether this is the name of a document whose `$ref` leads into the document itself. It is kept: other
    /// documents refer to it, and the `$ref` means the same with it.
    fn identifies(&self, name: &str, at: Context) -> bool {
        let local = |text: &str| text.starts_with('#');
        at.is_document
            && name == at.dialect.id()
            && self.get("$ref").and_then(Json::as_str).is_some_and(local)
    }

    /// New names for definitions that `$defs` has, too.
    fn renamed(&self, definitions: &Json) -> HashMap<String, String> {
        let (Json::Object(definitions), Some(Json::Object(defs))) =
            (definitions, self.get("$defs"))
        else {
            return HashMap::new();
        };
        let names = definitions.iter().chain(defs).map(|(name, _)| name.clone());
        let mut taken: HashSet<String> = names.collect();
        let there: HashSet<&String> = defs.iter().map(|(name, _)| name).collect();
        let mut renamed = HashMap::new();
        for (name, _) in definitions.iter().filter(|(name, _)| there.contains(name)) {
            let mut names = (2_usize..).map(|number| format!("{name}_{number}"));
            if let Some(new) = names.find(|new| !taken.contains(new)) {
                taken.insert(new.clone());
                renamed.insert(name.clone(), new);
            }
        }
        renamed
    }

    fn recursive_ref(&self, value: &Json, at: Context) -> Fate {
        if value.as_str() != Some("#") {
            let reason = "the value of `$recursiveRef` must be `#`".to_owned();
            return Fate::Error(reason, "write `#`, or `$ref`");
        }
        if at.is_recursive {
            let text = Json::String(format!("#{RECURSIVE}"));
            Fate::Written(vec![("$dynamicRef", text)])
        } else if self.get("$ref").is_none() {
            Fate::Written(vec![("$ref", Json::String("#".to_owned()))])
        } else {
            Fate::Branch
        }
    }

    fn dependencies(&self, value: &Json, dialect: Dialect) -> Fate {
        let Json::Object(members) = value else {
            return Fate::Error(
                "the value of `dependencies` must be an object".to_owned(),
                "write one",
            );
        };
        let is_merged = dialect == Dialect::Draft2019
            && ["dependentRequired", "dependentSchemas"]
                .iter()
                .any(|name| self.get(name).is_some());
        if is_merged {
            return Fate::Error(
                "`dependencies` beside `dependentRequired` or `dependentSchemas` has no one place to go".to_owned(),
                "move its members there",
            );
        }
        let is_sound = |(_, value): &(String, Json)| {
            matches!(value, Json::Object(_) | Json::Array(_) | Json::Bool(_))
        };
        if members.iter().all(is_sound) {
            Fate::Dependencies
        } else {
            Fate::Error(
                "a member of `dependencies` must be a schema or an array of names".to_owned(),
                "write `[\"name\"]` for a name alone",
            )
        }
    }

    /// The limits of draft-04, where `exclusiveMinimum` is a flag of `minimum`.
    fn limit(&self, name: &str, value: &Json) -> Fate {
        let (limit, flag) = match name {
            "minimum" | "exclusiveMinimum" => ("minimum", "exclusiveMinimum"),
            _ => ("maximum", "exclusiveMaximum"),
        };
        if name == limit {
            return if matches!(self.get(flag), Some(Json::Bool(true))) {
                Fate::Written(vec![(flag, value.clone())])
            } else {
                Fate::Same
            };
        }
        match value {
            Json::Bool(true) if self.get(limit).is_none() => Fate::Dropped(Some(format!(
                "`{flag}` without `{limit}` has no effect in draft-04"
            ))),
            Json::Bool(_) => Fate::Dropped(None),
            other => Fate::Error(
                format!(
                    "`{flag}` must be a boolean in draft-04, and this is {}",
                    other.noun()
                ),
                "write `true` beside the limit, or name the dialect that the document is written in",
            ),
        }
    }
}

fn schema_keyword(value: &Json, is_document: bool) -> Fate {
    match value.as_str() {
        None | Some(LATEST) => Fate::Same,
        Some(uri) if Dialect::of(uri).is_none() => Fate::Error(
            format!("the dialect {} is not known", quoted(uri)),
            "name one from draft-04 to 2020-12",
        ),
        Some(_) if is_document => Fate::Written(vec![("$schema", Json::String(LATEST.to_owned()))]),
        // The whole document has one dialect now.
        Some(_) => Fate::Dropped(None),
    }
}

/// `$id` holds no fragment in 2020-12; a name after the `#` is an anchor.
fn id(value: &Json, at: Context) -> Fate {
    let Some(text) = value.as_str() else {
        return match at.dialect {
            Dialect::Draft4 => Fate::Written(vec![("$id", value.clone())]),
            _ => Fate::Same,
        };
    };
    let (uri, fragment) = text.split_once('#').unwrap_or((text, ""));
    if at.dialect != Dialect::Draft4 && !text.contains('#') || at.dialect == Dialect::Draft2020 {
        return Fate::Same;
    }
    let mut written = Vec::new();
    if !uri.is_empty() || !text.contains('#') {
        written.push(("$id", Json::String(uri.to_owned())));
    }
    if fragment.is_empty() {
        // An `$id` of `#` says nothing.
    } else if at.dialect == Dialect::Draft2019 || fragment.starts_with('/') {
        return Fate::Error(
            format!(
                "the `{}` {} has a fragment, which no schema is found by",
                at.dialect.id(),
                quoted(text)
            ),
            "end it before the `#`",
        );
    } else if is_anchor(fragment) {
        written.push(("$anchor", Json::String(fragment.to_owned())));
    } else {
        return no_anchor(fragment);
    }
    if written.is_empty() {
        Fate::Dropped(None)
    } else {
        Fate::Written(written)
    }
}

fn is_anchor(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte))
}

fn no_anchor(name: &str) -> Fate {
    Fate::Error(
        format!("{} is not a name for an anchor in 2020-12", quoted(name)),
        "rename it, and the references to it: start with a letter or `_`, and go on with letters, digits, `-`, `.` and `_`",
    )
}

fn recursive_anchor(value: &Json, at: Context) -> Fate {
    match value {
        Json::Bool(true) if at.is_resource => {
            Fate::Written(vec![("$dynamicAnchor", Json::String(RECURSIVE.to_owned()))])
        }
        Json::Bool(true) => Fate::Dropped(Some(
            "`$recursiveAnchor` has no effect but at the root of a document or beside `$id`"
                .to_owned(),
        )),
        Json::Bool(false) => Fate::Dropped(None),
        _ => Fate::Error(
            "the value of `$recursiveAnchor` must be a boolean".to_owned(),
            "write `true`, or remove it",
        ),
    }
}
