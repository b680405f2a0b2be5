//! JSON pointers in references.

use std::fmt::Write as _;

use super::dialect::{Dialect, Shape, find};
use crate::error::push_segment;

/// What a step of a pointer starts from.
#[derive(Clone, Copy)]
enum At {
    Schema,
    Container,
    Value,
}

/// The pointer in 2020-12 that means what `pointer` means in a document of the older dialect, of which nothing else
/// is known: a state machine over the segments.
///
/// A number after `items` is the index of a tuple, and `dependencies` leads to schemas, for there is none in a list
/// of names.
pub(super) fn lexical(pointer: &str, dialect: Dialect) -> String {
    let mut upgraded = String::with_capacity(pointer.len());
    let mut at = At::Schema;
    let mut segments = pointer.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let mut written = segment;
        at = match at {
            At::Value => At::Value,
            At::Container => At::Schema,
            At::Schema => {
                let keyword = find(segment).filter(|keyword| keyword.until >= dialect);
                match keyword.map(|keyword| keyword.shape) {
                    None | Some(Shape::Value) => At::Value,
                    Some(Shape::Items) => {
                        let index = segments.peek().is_some_and(|next| {
                            !next.is_empty() && next.bytes().all(|byte| byte.is_ascii_digit())
                        });
                        if index && dialect < Dialect::Draft2020 {
                            written = "prefixItems";
                            At::Container
                        } else {
                            At::Schema
                        }
                    }
                    Some(Shape::Dependencies) => {
                        written = "dependentSchemas";
                        At::Container
                    }
                    Some(Shape::Schema) => {
                        written = if segment == "additionalItems" {
                            "items"
                        } else {
                            segment
                        };
                        At::Schema
                    }
                    Some(Shape::Named | Shape::Listed) => {
                        written = if segment == "definitions" {
                            "$defs"
                        } else {
                            segment
                        };
                        At::Container
                    }
                }
            }
        };
        upgraded.push('/');
        upgraded.push_str(written);
    }
    upgraded
}

/// Appends a pointer's text to a reference, percent-encoded where a fragment must be.
pub(super) fn push_fragment(reference: &mut String, pointer: &str) {
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte) {
            reference.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(reference, "%{byte:02X}");
        }
    }
}

/// The place one step further.
pub(super) fn child(pointer: &str, segment: &str) -> String {
    let mut child = String::with_capacity(pointer.len() + 1 + segment.len());
    child.push_str(pointer);
    push_segment(&mut child, segment);
    child
}

/// A pointer, and those of what it is in, the longest first.
pub(super) fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| {
        pointer.rsplit_once('/').map(|(parent, _)| parent)
    })
}
