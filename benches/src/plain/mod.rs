//! What somebody writes by hand: structs that derive `Deserialize`, enums tagged by
//! `@odata.type`, and nothing validated.
//!
//! They are kind to serde where its user has a choice: an identity is one struct with every member
//! instead of a tagged enum, words that nobody knows become `Other` without their text, members
//! that nobody declared are dropped, and a single resource is told from a collection without
//! buffering either. Large variants are boxed, as clippy asks.

#![allow(missing_docs, reason = "the documents describe these members")]
#![allow(clippy::struct_excessive_bools, reason = "the documents have them")]

mod identity;
mod one_or_many;
mod part;
mod resource;
mod word;

pub use self::{identity::*, one_or_many::ResourceData, part::*, resource::*, word::*};
