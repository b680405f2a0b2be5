//! Compares the type tags of objects.

use super::{Callers, ChangeList, Diff, Payloads};
use graph_calls_codegen::{
    error::{Origin, quoted},
    ir::Tag,
};

impl Diff<'_> {
    pub(super) fn tags(
        old: Option<&Tag>,
        new: Option<&Tag>,
        place: &Origin,
        changes: &mut ChangeList,
    ) {
        let mut push = |callers, payloads, what| changes.push(place, callers, payloads, what);
        match (old, new) {
            (None, None) => {}
            (None, Some(new)) => {
                let what = match new.text() {
                    Some(text) => format!("declares its tag now: {}", quoted(text)),
                    None => "declares a tag now".to_owned(),
                };
                push(Callers::Additive, Payloads::Stricter, what);
            }
            (Some(old), None) => {
                let what = match old.text() {
                    Some(text) => format!("no longer declares its tag: it was {}", quoted(text)),
                    None => "no longer declares a tag".to_owned(),
                };
                push(Callers::Breaking, Payloads::Looser, what);
            }
            (Some(Tag::Free { .. }), Some(Tag::Pinned { text, required })) => {
                // A required tag with a fixed value has no field.
                let (callers, must) = match required {
                    true => (Callers::Breaking, ", and required"),
                    false => (constant(old, new), ""),
                };
                let what = format!("its tag is pinned to {} now{must}", quoted(text));
                push(callers, Payloads::Stricter, what);
            }
            (Some(Tag::Pinned { text, .. }), Some(Tag::Free { .. })) => {
                let what = format!("its tag is no longer pinned to {}", quoted(text));
                push(constant(old, new), Payloads::Looser, what);
            }
            (
                Some(Tag::Pinned { text, required }),
                Some(Tag::Pinned {
                    text: other,
                    required: now,
                }),
            ) => {
                match (required, now) {
                    (false, true) => push(
                        Callers::Breaking,
                        Payloads::Stricter,
                        "its tag is required now: the field `odata_type` is removed".to_owned(),
                    ),
                    (true, false) => push(
                        Callers::Additive,
                        Payloads::Looser,
                        "its tag is optional now: the field `odata_type` is added".to_owned(),
                    ),
                    _ => {}
                }
                if text != other {
                    let what = format!("its tag is {} now, was {}", quoted(other), quoted(text));
                    push(Callers::None, Payloads::Changed, what);
                }
            }
            (Some(Tag::Free { declared }), Some(Tag::Free { declared: other })) => {
                if declared != other {
                    let name = |tag: &Option<String>| match tag {
                        Some(text) => quoted(text).to_string(),
                        None => "not named".to_owned(),
                    };
                    let what = format!("its tag is {} now, was {}", name(other), name(declared));
                    push(constant(old, new), Payloads::Same, what);
                }
            }
        }
    }
}

/// Returns the effect on the constant `ODATA_TYPE`.
fn constant(old: Option<&Tag>, new: Option<&Tag>) -> Callers {
    match (old.and_then(Tag::text), new.and_then(Tag::text)) {
        (Some(_), None) => Callers::Breaking,
        (None, Some(_)) => Callers::Additive,
        _ => Callers::None,
    }
}
