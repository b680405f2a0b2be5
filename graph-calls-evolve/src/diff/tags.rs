//! Type tags of objects.

use super::{Callers, Diff, Payloads, Told};
use graph_calls_codegen::{
    error::{Origin, quoted},
    ir::Tag,
};

impl Diff<'_> {
    pub(super) fn tags(old: Option<&Tag>, new: Option<&Tag>, place: &Origin, told: &mut Told) {
        let mut tell = |callers, payloads, what| told.tell(place, callers, payloads, what);
        match (old, new) {
            (None, None) => {}
            (None, Some(new)) => {
                let what = match new.text() {
                    Some(text) => format!("declares its tag now: {}", quoted(text)),
                    None => "declares a tag now".to_owned(),
                };
                tell(Callers::Additive, Payloads::Stricter, what);
            }
            (Some(old), None) => {
                let what = match old.text() {
                    Some(text) => format!("no longer declares its tag: it was {}", quoted(text)),
                    None => "no longer declares a tag".to_owned(),
                };
                tell(Callers::Breaking, Payloads::Looser, what);
            }
            (Some(Tag::Free { .. }), Some(Tag::Pinned { text, required })) => {
                // What must be there, and is always the same, has no field.
                let (callers, must) = match required {
                    true => (Callers::Breaking, ", and must be there"),
                    false => (constant(old, new), ""),
                };
                let what = format!("its tag is pinned to {} now{must}", quoted(text));
                tell(callers, Payloads::Stricter, what);
            }
            (Some(Tag::Pinned { text, .. }), Some(Tag::Free { .. })) => {
                let what = format!("its tag is no longer pinned to {}", quoted(text));
                tell(constant(old, new), Payloads::Looser, what);
            }
            (
                Some(Tag::Pinned { text, required }),
                Some(Tag::Pinned {
                    text: other,
                    required: now,
                }),
            ) => {
                match (required, now) {
                    (false, true) => tell(
                        Callers::Breaking,
                        Payloads::Stricter,
                        "its tag must be there now: the field `odata_type` goes".to_owned(),
                    ),
                    (true, false) => tell(
                        Callers::Additive,
                        Payloads::Looser,
                        "its tag may be absent now: the field `odata_type` comes".to_owned(),
                    ),
                    _ => {}
                }
                if text != other {
                    let what = format!("its tag is {} now, was {}", quoted(other), quoted(text));
                    tell(Callers::None, Payloads::Changed, what);
                }
            }
            (Some(Tag::Free { declared }), Some(Tag::Free { declared: other })) => {
                if declared != other {
                    let name = |tag: &Option<String>| match tag {
                        Some(text) => quoted(text).to_string(),
                        None => "not named".to_owned(),
                    };
                    let what = format!("its tag is {} now, was {}", name(other), name(declared));
                    tell(constant(old, new), Payloads::Same, what);
                }
            }
        }
    }
}

/// What happens to `ODATA_TYPE`.
fn constant(old: Option<&Tag>, new: Option<&Tag>) -> Callers {
    match (old.and_then(Tag::text), new.and_then(Tag::text)) {
        (Some(_), None) => Callers::Breaking,
        (None, Some(_)) => Callers::Additive,
        _ => Callers::None,
    }
}
