//! Compares two sets of documents and reports the effects on Rust callers and on payloads.
//!
//! Types are matched by their Rust names, members by their JSON names: a rename is reported as a
//! removal and an addition. A change is reported once, at the type that declares it, and not at
//! the types that refer to it. The members of a base are members of each type that inherits them.
//!
//! | change | callers | payloads |
//! |---|---|---|
//! | type added | additive | same |
//! | type removed | breaking | same |
//! | object to choice, enum to object, ... | breaking | by the rules |
//! | optional member added | additive | stricter: a value that was kept as is must now match; same if any value matches |
//! | required member added | breaking: an argument of `new` and `builder` | stricter |
//! | member removed | breaking | looser; same if any value matched |
//! | optional to required, and back | breaking | stricter, looser |
//! | null allowed, no longer allowed: optional member | none: the field is an `Option` in both cases | looser, stricter |
//! | null allowed, no longer allowed: required member, item | breaking | looser, stricter |
//! | member's type changed | breaking | by the rules: `i32` to `i64` is looser, string to integer changed |
//! | member is boxed, no longer boxed | breaking | same |
//! | required members in another order | breaking: the arguments of `new` and `builder` | same |
//! | open enum: member added, removed | additive, breaking | same |
//! | closed enum: member added, removed | additive (non-exhaustive), breaking | looser, stricter |
//! | enum closed, opened | breaking: `Other`, `Copy` | stricter, looser |
//! | choice: branch added, removed | additive, breaking | by the rules: stricter, looser if a branch accepts all other tags; otherwise looser, stricter |
//! | choice: tags of a branch changed | none | by the rules |
//! | choice: getter of a shared member added; removed or of another type | additive; breaking | same |
//! | tag declared, no longer declared | additive, breaking | stricter, looser |
//! | tag pinned, unpinned | none; breaking if `ODATA_TYPE` is removed | stricter, looser |
//! | pinned tag required, no longer required | breaking: the field is removed; additive | stricter, looser |
//! | pinned tag's text changed | none | changed |
//! | constraint added or tightened, removed or loosened | none | stricter, looser; changed where the direction is undecided |
//! | a request's method or path | breaking: `METHOD`, `PATH`, `path` | same |
//! | becomes a request, is no longer a request | breaking: the builder is added, removed | same |
//! | deprecated | additive: a warning | same |
//! | description, no longer deprecated | none: a [note](Change::note) | same |
//!
//! "By the rules" means that both schemas are compared keyword by keyword. The comparison is
//! conservative: `Stricter` and `Same` guarantee that no invalid payload becomes valid, `Looser`
//! and `Same` that no valid payload becomes invalid. Every other effect is `Changed`.

mod change;
mod enums;
mod payloads;
mod rules;
mod side;
mod structs;
mod tags;
mod types;
mod unions;
mod values;
mod words;

pub use change::{Callers, Change, Changes, Payloads, TypeChanges, Verdict};

use graph_calls_codegen::{error::Origin, ir::Model};
use payloads::Sides;
use side::Side;

/// Compares two models.
///
/// Takes linear time: types, members, enum members and branches are looked up in hash tables, and
/// the work to determine one effect on payloads is bounded.
pub fn diff(old: &Model, new: &Model) -> Changes {
    let (old, new) = (Side::new(old), Side::new(new));
    let diff = Diff(Sides {
        old: &old,
        new: &new,
    });
    Changes::new(diff.types())
}

/// A comparison in progress.
struct Diff<'a>(Sides<'a>);

/// Collects the changes of one type.
#[derive(Default)]
struct ChangeList(Vec<Change>);

impl ChangeList {
    fn push(&mut self, place: &Origin, callers: Callers, payloads: Payloads, what: String) {
        self.0.push(Change {
            what,
            origin: place.clone(),
            callers,
            payloads,
            note: false,
        });
    }

    /// Adds a change that affects documentation only.
    fn note(&mut self, place: &Origin, what: String) {
        self.push(place, Callers::None, Payloads::Same, what);
        if let Some(change) = self.0.last_mut() {
            change.note = true;
        }
    }

    /// Compares descriptions and deprecation.
    fn documentation(
        &mut self,
        place: &Origin,
        of: &str,
        old: &Documentation,
        new: &Documentation,
    ) {
        match (old.deprecated, new.deprecated) {
            (false, true) => {
                let what = format!("{of}is deprecated now: its users get a warning");
                self.push(place, Callers::Additive, Payloads::Same, what);
            }
            (true, false) => self.note(place, format!("{of}is no longer deprecated")),
            _ => {}
        }
        if old.description != new.description {
            self.note(place, format!("{of}has a different description"));
        }
    }
}

/// The description and deprecation of a type or member.
struct Documentation {
    description: Option<String>,
    deprecated: bool,
}
