//! Operations on JSON text: locating values, finding duplicates, comparing texts.
//!
//! The validators have checked the text before, so nothing here checks the grammar. For invalid text,
//! the results are best effort.

mod compare;
mod duplicate;
mod locate;
mod scan;

pub(crate) use compare::difference;
pub(crate) use duplicate::first_duplicate;
pub(crate) use locate::{locate, root_string};
pub(crate) use scan::{Scanner, unescape};
