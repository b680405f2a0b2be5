//! Names documents: file names that are unique on every system, titles that are unique in Rust.

use std::collections::{BTreeMap, BTreeSet};

use super::closure::Closure;
use super::lineage::{Lineage, Role};
use super::metadata::{Action, Metadata};
use super::overlay::Overlay;
use graph_calls_codegen::json::Json;
use graph_calls_codegen::names;

/// The namespace of Microsoft Graph, which is omitted from names.
pub(super) const GRAPH: &str = "microsoft.graph.";

/// The names of a document.
#[derive(Debug, Clone, Default)]
pub(super) struct Name {
    /// The file name without `.json`.
    pub(super) stem: String,
    pub(super) title: String,
    /// For a choice, the title of its base in `$defs`.
    pub(super) base: String,
}

/// The names of all generated documents.
#[derive(Debug, Default)]
pub(super) struct Titles<'m> {
    pub(super) types: BTreeMap<&'m str, Name>,
    pub(super) actions: BTreeMap<usize, Name>,
}

impl<'m> Titles<'m> {
    pub(super) fn new(metadata: &'m Metadata, closure: &Closure<'m>, overlay: &Overlay) -> Self {
        let mut taken = Taken::reserved(overlay);
        let mut titles = Self::default();
        for &name in &closure.types {
            let stem = name.strip_prefix(GRAPH).unwrap_or(name);
            let title = taken.title(&joined(stem));
            let stem = taken.stem(stem);
            let base = String::new();
            titles.types.insert(name, Name { stem, title, base });
        }
        titles.actions(metadata, closure, overlay, &mut taken);
        for (name, of) in &mut titles.types {
            let lineage = Lineage::of(metadata, closure, &overlay.bounds, name);
            if lineage.role == Role::Choice {
                let prefix = if lineage.is_bare() { "other" } else { "base" };
                of.base = taken.title(&prefixed(prefix, &of.title));
            }
        }
        titles
    }

    fn actions(
        &mut self,
        metadata: &Metadata,
        closure: &Closure<'m>,
        overlay: &Overlay,
        taken: &mut Taken,
    ) {
        let actions = closure.actions.iter();
        let actions: Vec<(usize, &Action)> = actions
            .filter_map(|&index| Some((index, metadata.actions.get(index)?)))
            .collect();
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, action) in &actions {
            *uses.entry(last(&action.name)).or_default() += 1;
        }
        // Names from the overlay take precedence.
        let given = |action: &Action| overlay.bounds.names.get(&signature(action)).cloned();
        let (first, rest): (Vec<_>, Vec<_>) = actions
            .iter()
            .partition(|(_, action)| given(action).is_some());
        for &(index, action) in first.iter().chain(&rest) {
            let name = last(&action.name);
            let wanted = given(action).unwrap_or_else(|| {
                let is_alone = uses.get(name) == Some(&1);
                if is_alone && !taken.stems.contains(&folded(name)) {
                    name.to_owned()
                } else {
                    prefixed(&joined(last(&action.binding.name)), name)
                }
            });
            let title = taken.title(&format!("{wanted}Request"));
            let stem = taken.stem(&wanted);
            let base = String::new();
            self.actions.insert(index, Name { stem, title, base });
        }
    }
}

/// Returns the key of an action in the overlay: `microsoft.graph.mute(microsoft.graph.call)`.
pub(super) fn signature(action: &Action) -> String {
    let binding = &action.binding.name;
    if action.binding.is_collection {
        format!("{}(Collection({binding}))", action.name)
    } else {
        format!("{}({binding})", action.name)
    }
}

/// Returns a qualified name without its namespace.
pub(super) fn last(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(_, last)| last)
}

/// Returns `callRecordsSession` for `callRecords.session`.
fn joined(name: &str) -> String {
    let mut parts = name.split('.');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |joined, part| prefixed(&joined, part))
}

/// Returns `baseIdentitySet` for `base` and `identitySet`.
fn prefixed(prefix: &str, name: &str) -> String {
    let mut characters = name.chars();
    let mut word = prefix.to_owned();
    word.extend(characters.next().into_iter().flat_map(char::to_uppercase));
    word + characters.as_str()
}

/// The names in use: case-folded file names, and titles as Rust types.
#[derive(Debug, Default)]
struct Taken {
    stems: BTreeSet<String>,
    titles: BTreeSet<String>,
}

impl Taken {
    /// Returns the names in the overlay.
    fn reserved(overlay: &Overlay) -> Self {
        let mut taken = Self::default();
        taken
            .stems
            .extend(overlay.bounds.documented.iter().map(|name| folded(name)));
        for (_, patch) in overlay.patches.values() {
            let mut schemas = vec![patch];
            if let Some(Json::Object(definitions)) = patch.get("$defs") {
                schemas.extend(definitions.iter().map(|(_, schema)| schema));
            }
            let titles = schemas.into_iter().filter_map(|of| of.get("title"));
            let titles = titles.filter_map(Json::as_str).map(names::pascal);
            taken.titles.extend(titles);
        }
        taken
    }

    fn stem(&mut self, wanted: &str) -> String {
        // `con.json` is a reserved name on Windows.
        let wanted = if is_device(wanted) {
            &format!("_{wanted}")
        } else {
            wanted
        };
        free(wanted, |name| self.stems.insert(folded(name)))
    }

    fn title(&mut self, wanted: &str) -> String {
        free(wanted, |name| self.titles.insert(names::pascal(name)))
    }
}

/// Folds the case of a file name, for systems with case-insensitive file names.
pub(super) fn folded(name: &str) -> String {
    name.to_uppercase().to_lowercase()
}

/// Returns whether Windows reserves this file name, regardless of extensions.
pub(super) fn is_device(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default().to_uppercase();
    let is_numbered = |prefix: &str| {
        let number = first.strip_prefix(prefix);
        number.is_some_and(|number| {
            let mut characters = number.chars();
            let digit = characters.next();
            digit.is_some_and(|digit| digit.is_ascii_digit() || "¹²³".contains(digit))
                && characters.next().is_none()
        })
    };
    ["CON", "PRN", "AUX", "NUL"].contains(&&*first) || is_numbered("COM") || is_numbered("LPT")
}

/// Returns the name, or the name with the first number from 2 that makes it unique.
fn free(wanted: &str, mut take: impl FnMut(&str) -> bool) -> String {
    if take(wanted) {
        return wanted.to_owned();
    }
    let mut name = wanted.to_owned();
    for number in 2_u64.. {
        name.truncate(wanted.len());
        name.push_str(&number.to_string());
        if take(&name) {
            break;
        }
    }
    name
}
