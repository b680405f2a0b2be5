//! OData's doubles: numbers, or strings for what JSON has no number for.

use super::{ANNOTATIONS, beyond, is_null, values::SILENT_ON_NULL};
use crate::{
    json::Json,
    schema::{Kind, Schema},
};

/// How OData's JSON writes what is not finite.
const WORDS: [&str; 3] = ["-INF", "INF", "NaN"];

/// What a choice between a number and OData's strings comes to.
pub(super) struct Double {
    /// Whether null is allowed, too.
    pub(super) nullable: bool,
    /// Whether nothing else is asked: all of these strings and all numbers are allowed.
    pub(super) whole: bool,
}

/// What one branch takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Branch {
    /// Numbers; all of them or not.
    Numbers(bool),
    /// So many of the strings.
    Words(usize),
    /// Null alone.
    Null,
}

/// `{"anyOf": [{"type": "number"}, {"enum": ["-INF", "INF", "NaN"]}]}`: with `oneOf`, in any order, with
/// null in any branch, with bounds beside `number`, with some of the strings.
pub(super) fn double(schema: &Schema) -> Option<Double> {
    let (branches, used, exclusive) = match (&*schema.any_of, &*schema.one_of) {
        (branches, []) => (branches, "anyOf", false),
        ([], branches) => (branches, "oneOf", true),
        _ => return None,
    };
    let found: Vec<(Branch, bool)> = branches.iter().map(branch).collect::<Option<_>>()?;
    let numbers = found
        .iter()
        .filter(|(branch, _)| matches!(branch, Branch::Numbers(_)));
    let words = found
        .iter()
        .filter(|(branch, _)| matches!(branch, Branch::Words(_)));
    let (numbers, words) = (numbers.count(), words.count());
    if numbers == 0 || words == 0 {
        return None;
    }
    let nulls = found.iter().filter(|(_, null)| *null).count();
    let more = beyond(schema, &[used]);
    // Null is kept apart from the number, and nothing but its type may decide about it: bounds do not.
    let on_null = schema.keywords.iter().any(|keyword| {
        let silent = SILENT_ON_NULL.contains(keyword) && *keyword != "type";
        !silent && *keyword != used && !ANNOTATIONS.contains(keyword)
    });
    if nulls > 0 && (on_null || exclusive && nulls > 1) {
        return None;
    }
    let whole = [Branch::Numbers(true), Branch::Words(WORDS.len())];
    Some(Double {
        nullable: nulls > 0,
        whole: !more
            && (numbers, words) == (1, 1)
            && whole
                .iter()
                .all(|whole| found.iter().any(|(branch, _)| branch == whole)),
    })
}

/// What a branch takes, and whether null, too.
fn branch(schema: &Schema) -> Option<(Branch, bool)> {
    if is_null(schema) && !beyond(schema, &["type"]) {
        return Some((Branch::Null, true));
    }
    if let Some(types) = schema.types
        && types.without(Kind::Null).is_exactly(&[Kind::Number])
    {
        let null = types.contains(Kind::Null);
        let whole = !beyond(schema, &["type"]);
        return (whole || !null).then_some((Branch::Numbers(whole), null));
    }
    let strings = schema
        .types
        .is_none_or(|types| types.without(Kind::Null).is_exactly(&[Kind::String]));
    if !strings || beyond(schema, &["enum", "const", "type"]) {
        return None;
    }
    let values: &[Json] = match (&schema.enum_, &schema.const_) {
        (Some(values), None) => values,
        (None, Some(value)) => std::slice::from_ref(value),
        _ => return None,
    };
    let mut words: Vec<&str> = Vec::new();
    let mut null = false;
    for value in values {
        match value.as_str() {
            Some(word) if WORDS.contains(&word) => words.push(word),
            None if *value == Json::Null => null = true,
            _ => return None,
        }
    }
    words.sort_unstable();
    words.dedup();
    let null = null && schema.types.is_none_or(|types| types.contains(Kind::Null));
    (!words.is_empty()).then_some((Branch::Words(words.len()), null))
}
