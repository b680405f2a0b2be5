//! OData's doubles: numbers, or strings for what JSON has no number for.

use super::{ANNOTATIONS, beyond, is_null, values::is_silent_on_null};
use crate::{
    ir::{Bound, Constraint},
    json::Json,
    schema::{Kind, Schema},
};

/// How OData's JSON writes what is not finite.
const WORDS: [&str; 3] = ["-INF", "INF", "NaN"];

/// What a choice between a number and OData's strings comes to.
pub(super) struct Double {
    /// Whether null is allowed, too.
    pub(super) nullable: bool,
    /// What more there is to it.
    pub(super) rest: Rest,
}

/// What a choice between a number and OData's strings says beyond the type.
pub(super) enum Rest {
    /// Nothing: all of these strings and all numbers are allowed.
    Nothing,
    /// This constraint.
    Constraint(Constraint),
    /// More than a constraint can say.
    Rules,
}

/// What one branch takes.
#[derive(Debug, Clone, Copy)]
enum Branch<'a> {
    /// Numbers, as the schema says.
    Numbers(&'a Schema),
    /// Some of the strings: the bits of their places in [`WORDS`].
    Words(u8),
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
    let found: Vec<(Branch<'_>, bool)> = branches.iter().map(branch).collect::<Option<_>>()?;
    let numbers = found.iter().filter_map(|(branch, _)| match branch {
        Branch::Numbers(schema) => Some(*schema),
        Branch::Words(_) | Branch::Null => None,
    });
    let words = found.iter().filter_map(|(branch, _)| match branch {
        Branch::Words(words) => Some(*words),
        Branch::Numbers(_) | Branch::Null => None,
    });
    let (numbers, words): (Vec<&Schema>, Vec<u8>) = (numbers.collect(), words.collect());
    if numbers.is_empty() || words.is_empty() {
        return None;
    }
    let nulls = found.iter().filter(|(_, null)| *null).count();
    let more = schema.keywords.iter().any(|keyword| {
        // No other value is that of a bound, so it means the same beside the choice as in its branch.
        let bounds = *keyword != "type" && BOUNDED.contains(keyword);
        *keyword != used && !bounds && !ANNOTATIONS.contains(keyword)
    });
    // Null is kept apart from the number, and nothing but its type may decide about it: bounds do not.
    let on_null = schema.keywords.iter().any(|keyword| {
        !is_silent_on_null(keyword) && *keyword != used && !ANNOTATIONS.contains(keyword)
    });
    if nulls > 0 && (on_null || exclusive && nulls > 1) {
        return None;
    }
    let all = words.iter().fold(0, |all, words| all | words);
    // A string in two branches of `oneOf` is in neither.
    let apart =
        !exclusive || words.iter().map(|words| words.count_ones()).sum::<u32>() == all.count_ones();
    let rest = match numbers.as_slice() {
        [number] if apart && !more && !beyond(number, BOUNDED) => {
            let bounds: Vec<_> = bounds(schema).into_iter().chain(bounds(number)).collect();
            if bounds.is_empty() && all.count_ones() == 3 {
                Rest::Nothing
            } else {
                let chosen = WORDS.iter().enumerate();
                let chosen = chosen.filter(|(place, _)| all & 1 << place != 0);
                Rest::Constraint(Constraint::Number {
                    bounds,
                    strings: chosen.map(|(_, word)| (*word).to_owned()).collect(),
                })
            }
        }
        _ => Rest::Rules,
    };
    Some(Double {
        nullable: nulls > 0,
        rest,
    })
}

/// The keywords of a number whose bounds are a constraint.
pub(super) const BOUNDED: &[&str] = &[
    "type",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

/// The bounds of a number.
pub(super) fn bounds(schema: &Schema) -> Vec<(Bound, String)> {
    let bounds = Bound::ALL.iter();
    bounds
        .filter_map(|bound| Some((*bound, schema.bound(*bound)?.to_string())))
        .collect()
}

/// What a branch takes, and whether null, too.
fn branch(schema: &Schema) -> Option<(Branch<'_>, bool)> {
    if is_null(schema) && !beyond(schema, &["type"]) {
        return Some((Branch::Null, true));
    }
    if let Some(types) = schema.types
        && types.without(Kind::Null).is_exactly(&[Kind::Number])
    {
        let null = types.contains(Kind::Null);
        let whole = !beyond(schema, &["type"]);
        return (whole || !null).then_some((Branch::Numbers(schema), null));
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
    let (mut words, mut null) = (0, false);
    for value in values {
        let place = WORDS.iter().position(|word| value.as_str() == Some(*word));
        match place {
            Some(place) => words |= 1 << place,
            None if *value == Json::Null => null = true,
            None => return None,
        }
    }
    let null = null && schema.types.is_none_or(|types| types.contains(Kind::Null));
    (words != 0).then_some((Branch::Words(words), null))
}
