//! Where the type tags of a text are: one pass, as a tag may be the last member of its object.

use std::{borrow::Cow, collections::HashMap, ops::Range};

use crate::json::{Scanner, unescape};

/// The member that holds a type tag.
pub(super) const TAG: &str = "@odata.type";

/// The tags of all objects of a text.
pub(super) struct Tags<'t> {
    text: &'t [u8],
    /// The literal of each tag that is a string, by the place of its object's opening bracket.
    by_object: HashMap<usize, Range<usize>>,
}

impl<'t> Tags<'t> {
    pub(super) fn of(text: &'t [u8]) -> Self {
        let mut by_object = HashMap::new();
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
                    {
                        by_object.insert(*object, tag);
                    }
                }
                _ => scanner.step(),
            }
        }
        Self { text, by_object }
    }

    /// The tag of the object that opens at `at`, with its literal.
    pub(super) fn at(&self, at: usize) -> Option<(Cow<'t, str>, Range<usize>)> {
        let literal = self.by_object.get(&at)?.clone();
        Some((unescape(self.text.get(literal.clone())?)?, literal))
    }
}
