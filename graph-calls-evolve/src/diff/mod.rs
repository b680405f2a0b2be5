//! What changes between two sets of documents, for Rust callers and for payloads.
//!
//! Types are matched by their Rust names, members by their JSON names: a rename is told as a
//! removal and an addition. A change is told at the type that has it, once, and not again at
//! those that refer to it; a base's members are members of each type that inherits them.
//!
//! | change | callers | payloads |
//! |---|---|---|
//! | type added | additive | same |
//! | type removed | breaking | same |
//! | object to choice, enum to object, ... | breaking | by the rules |
//! | optional member added | additive | stricter: what was kept unread must now fit; same if it may be anything |
//! | required member added | breaking: an argument of `new` and `builder` | stricter |
//! | member removed | breaking | looser; same if it could be anything |
//! | optional to required, and back | breaking | stricter, looser |
//! | null allowed, no longer allowed: optional member | none: an `Option` either way | looser, stricter |
//! | null allowed, no longer allowed: required member, item | breaking | looser, stricter |
//! | member's type changed | breaking | by the rules: `i32` to `i64` is looser, string to integer changed |
//! | member held in a `Box` or no longer | breaking | same |
//! | required members in another order | breaking: the arguments of `new` and `builder` | same |
//! | open enum: member added, removed | additive, breaking | same |
//! | closed enum: member added, removed | additive (non-exhaustive), breaking | looser, stricter |
//! | enum closed, opened | breaking: `Other`, `Copy` | stricter, looser |
//! | choice: branch added, removed | additive, breaking | by the rules: with a branch for other tags stricter, looser; without the reverse |
//! | choice: branch takes other tags | none | by the rules |
//! | choice: getter of a shared member added; removed or of another type | additive; breaking | same |
//! | tag declared, no longer declared | additive, breaking | stricter, looser |
//! | tag pinned, unpinned | none; breaking if `ODATA_TYPE` goes | stricter, looser |
//! | pinned tag required, no longer required | breaking: the field goes; additive | stricter, looser |
//! | pinned tag's text changed | none | changed |
//! | constraint added or tightened, removed or loosened | none | stricter, looser; changed where the direction can't be told |
//! | a request's method or path | breaking: `METHOD`, `PATH`, `path` | same |
//! | becomes a request, is none any more | breaking: a builder sets its members, or no longer | same |
//! | deprecated | additive: a warning | same |
//! | description, no longer deprecated | none: a [note](Change::note) | same |
//!
//! "By the rules" means that both schemas are compared keyword by keyword for what each lets
//! pass. The comparison errs to one side only: `Stricter` and `Same` promise that nothing that
//! was refused is valid now, `Looser` and `Same` that nothing that was valid is refused now. What
//! can't be shown is `Changed`.

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
/// The time is linear in their size: types, members, enum members and branches are looked up, not
/// searched, and an answer about payloads has a bound.
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

/// The changes of one type, in the making.
#[derive(Default)]
struct Told(Vec<Change>);

impl Told {
    fn tell(&mut self, place: &Origin, callers: Callers, payloads: Payloads, what: String) {
        self.0.push(Change {
            what,
            place: place.clone(),
            callers,
            payloads,
            note: false,
        });
    }

    /// Something that only readers of the documentation notice.
    fn note(&mut self, place: &Origin, what: String) {
        self.tell(place, Callers::None, Payloads::Same, what);
        if let Some(change) = self.0.last_mut() {
            change.note = true;
        }
    }

    /// What is said about a thing rather than by it.
    fn annotations(&mut self, place: &Origin, of: &str, old: &About, new: &About) {
        match (old.deprecated, new.deprecated) {
            (false, true) => {
                let what = format!("{of}is deprecated now: its users get a warning");
                self.tell(place, Callers::Additive, Payloads::Same, what);
            }
            (true, false) => self.note(place, format!("{of}is no longer deprecated")),
            _ => {}
        }
        if old.description != new.description {
            self.note(place, format!("{of}has another description"));
        }
    }
}

/// A type's or member's annotations.
struct About {
    description: Option<String>,
    deprecated: bool,
}
