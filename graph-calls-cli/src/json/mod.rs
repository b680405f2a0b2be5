//! JSON text looked at as text: where things are in it, and whether two texts say the same.
//!
//! The validators have judged a text before anything here sees it, so nothing here checks
//! grammar: on a broken text the answers are as good as the text allows.

mod compare;
mod duplicate;
mod locate;
mod scan;

pub(crate) use compare::difference;
pub(crate) use duplicate::first_duplicate;
pub(crate) use locate::{locate, root_string};
pub(crate) use scan::{Scanner, unescape};
