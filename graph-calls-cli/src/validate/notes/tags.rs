//! Finds the type tags of a text in one pass, as a tag may be the last member of its object.

use std::{borrow::Cow, num::TryFromIntError, ops::Range};

use graph_calls_codegen::ir::TAG;

use crate::json::{Scanner, unescape};

/// The tags of all objects of a text. Offsets have 32 bits, which is enough for the maximum size.
pub(super) struct Tags<'t> {
    text: &'t [u8],
    /// The offset of the opening bracket of each object, sorted, and the range of its tag.
    by_object: Vec<(u32, Range<u32>)>,
}

impl<'t> Tags<'t> {
    pub(super) fn of(text: &'t [u8]) -> Self {
        let mut by_object = Vec::new();
        let mut open = Vec::new();
        let mut scanner = Scanner::new(text);
        while let Some(byte) = scanner.peek() {
            match byte {
                b'{' | b'[' => {
                    open.push(scanner.at());
                    scanner.step();
                }
                b'}' | b']' => {
                    open.pop();
                    scanner.step();
                }
                b'"' => {
                    let Some(name) = scanner.string() else { break };
                    if !scanner.eat(b':') || scanner.peek() != Some(b'"') {
                        continue;
                    }
                    let name = text.get(name).and_then(unescape);
                    if name.as_deref() == Some(TAG)
                        && let (Some(object), Some(tag)) = (open.last(), scanner.string())
                        && let (Ok(object), Ok(start), Ok(end)) =
                            (offset(*object), offset(tag.start), offset(tag.end))
                    {
                        by_object.push((object, start..end));
                    }
                }
                _ => scanner.step(),
            }
        }
        // A tag may follow nested objects.
        by_object.sort_unstable_by_key(|(object, _)| *object);
        Self { text, by_object }
    }

    /// Returns the tag of the object at this offset, with its range.
    pub(super) fn at(&self, at: usize) -> Option<(Cow<'t, str>, Range<usize>)> {
        let at = offset(at).ok()?;
        let found = self
            .by_object
            .binary_search_by_key(&at, |(object, _)| *object);
        let literal = &self.by_object.get(found.ok()?)?.1;
        let literal = usize::try_from(literal.start).ok()?..usize::try_from(literal.end).ok()?;
        Some((unescape(self.text.get(literal.clone())?)?, literal))
    }
}

fn offset(at: usize) -> Result<u32, TryFromIntError> {
    u32::try_from(at)
}
