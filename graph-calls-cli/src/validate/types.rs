//! The documents of the model, by name.

use std::{collections::HashMap, sync::LazyLock};

use graph_calls_model::{self as model, __private::Rules, Model, Violations};

use super::notes::last_name;

/// Serializes a payload that was read.
pub(super) type Written = Box<dyn FnOnce() -> Vec<u8>>;

/// A document of the model with its type.
pub(super) struct Type {
    schema: &'static str,
    /// `T::from_slice`, which returns `to_vec` of the value as a closure.
    pub(super) read: fn(&[u8]) -> Result<Written, Violations>,
    /// The rules of the document.
    pub(super) rules: fn() -> &'static Rules,
}

impl Type {
    /// Returns the name of the document: `call` for `schemas/call.json`.
    pub(super) fn name(&self) -> &'static str {
        let name = self.schema.strip_prefix("schemas/").unwrap_or(self.schema);
        name.strip_suffix(".json").unwrap_or(name)
    }
}

macro_rules! of {
    ($name:ident) => {
        Type {
            schema: <model::$name as Model>::SCHEMA,
            read: |json| {
                let value = model::$name::from_slice(json)?;
                Ok(Box::new(move || value.to_vec()))
            },
            rules: <model::$name as Model>::rules,
        }
    };
}

/// The document to validate against if neither the caller nor the tag selects one.
pub(super) const DEFAULT: &str = "commsNotifications";

/// Returns the default type.
pub(super) fn default() -> &'static Type {
    static NOTIFICATIONS: Type = of!(CommsNotifications);
    &NOTIFICATIONS
}

/// Returns the type of a document.
pub(super) fn named(name: &str) -> Option<&'static Type> {
    ALL.iter().find(|of| of.name() == name)
}

/// Returns the type that an `@odata.type` names or was probably meant to name. The document and the notes
/// report a wrong spelling.
pub(super) fn tagged(tag: &str) -> Option<&'static Type> {
    meant(tag).map(|(_, of)| *of)
}

/// Returns the tag that was probably meant, which may be the same.
pub(super) fn tag_meant_by(tag: &str) -> Option<&'static str> {
    meant(tag).map(|(tag, _)| &**tag)
}

/// The documents with their tags, by the last name of the tag in lower case.
static TAGS: LazyLock<HashMap<String, (String, &'static Type)>> = LazyLock::new(|| {
    let tagged = |of: &'static Type| (format!("#microsoft.graph.{}", of.name()), of);
    let renamed = RENAMED.iter().filter_map(|(old, name)| {
        let of = named(name)?;
        Some(((*old).to_owned(), tagged(of)))
    });
    let all = ALL
        .iter()
        .map(|of| (of.name().to_ascii_lowercase(), tagged(of)));
    renamed.chain(all).collect()
});

/// Types that were renamed.
const RENAMED: [(&str, &str); 2] = [
    ("notification", "commsNotification"),
    ("notifications", "commsNotifications"),
];

fn meant(tag: &str) -> Option<&'static (String, &'static Type)> {
    let name = last_name(tag);
    // A tag may be as long as the payload.
    let short = name.len() <= MAX_NAME;
    short.then(|| TAGS.get(&name.to_ascii_lowercase()))?
}

/// The maximum length of the name of a document in bytes.
const MAX_NAME: usize = 128;

/// Returns the most similar name.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let likeness = |of: &Type| strsim::jaro_winkler(&name, &of.name().to_lowercase());
    let best = ALL
        .iter()
        .max_by(|one, other| likeness(one).total_cmp(&likeness(other)))?;
    (likeness(best) > 0.7).then(|| best.name())
}

macro_rules! types {
    ($($document:literal => $name:ident,)*; $($further:ident,)*) => {
        /// Every document, sorted by name.
        pub(super) static ALL: &[Type] = &[$(of!($name)),*];
    };
}

graph_calls_model::each_document!(types);

#[cfg(test)]
mod tests {
    use super::{ALL, Type, named, nearest, tagged};

    #[test]
    fn every_document_of_the_model_is_here() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../graph-calls-model/schemas");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .expect("the model has documents")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter_map(|file| file.strip_suffix(".json").map(str::to_owned))
            .collect();
        files.sort();
        assert_eq!(ALL.iter().map(Type::name).collect::<Vec<_>>(), files);
    }

    #[test]
    fn a_tag_names_a_document_with_a_type() {
        let name = |tag| tagged(tag).map(Type::name);
        assert_eq!(name("#microsoft.graph.call"), Some("call"));
        assert_eq!(name("#Microsoft.Graph.call"), Some("call"));
        assert_eq!(name("#microsoft.graph.telephone"), None);
        assert_eq!(name("#Microsoft.Graph.Call"), Some("call"));
        assert_eq!(name("microsoft.graph.call"), Some("call"));
        assert_eq!(
            name("#Microsoft.Graph.Notifications"),
            Some("commsNotifications")
        );
        assert_eq!(name("#microsoft.graphé"), None);
        assert_eq!(name(""), None);
    }

    #[test]
    fn a_misspelled_name_finds_the_nearest() {
        assert!(named("Call").is_none());
        assert_eq!(nearest("Call"), Some("call"));
        assert_eq!(nearest("commsnotification"), Some("commsNotification"));
        assert_eq!(nearest("answerRequest"), Some("answer"));
        assert_eq!(nearest("zzz"), None);
    }
}
