//! A text as a tree, for the pass that names every fault.

use super::{Failed, Misread, Reader};
use crate::{
    node::Node,
    read::{Fault, names::Names},
};
use std::borrow::Cow;

/// Reads one value.
pub(super) fn read<'a>(reader: &mut Reader<'a>) -> Result<Node<'a>, Misread> {
    let mut tree = Tree {
        reader,
        members: Vec::new(),
        items: Vec::new(),
        way_up: Vec::new(),
    };
    tree.value().map_err(|Failed| Misread {
        stop: tree.reader.stopped(),
        way_up: tree.way_up,
    })
}

/// A tree that is growing.
struct Tree<'r, 'a> {
    reader: &'r mut Reader<'a>,
    /// The members of all objects that are open, those of the innermost last: an object takes its
    /// own when it is closed, in one piece.
    members: Vec<(Cow<'a, str>, Node<'a>)>,
    /// The same for arrays.
    items: Vec<Node<'a>>,
    /// Where a fault is, once there is one.
    way_up: Vec<String>,
}

impl<'a> Tree<'_, 'a> {
    /// Depth bounds the recursion.
    fn value(&mut self) -> Result<Node<'a>, Failed> {
        match self.reader.peek() {
            b'"' => Ok(Node::String(self.reader.string()?)),
            b'{' => self.object(),
            b'[' => self.array(),
            b'-' | b'0'..=b'9' => {
                let start = self.reader.at;
                self.reader.number()?;
                let text = self.reader.text.get(start..self.reader.at);
                Ok(Node::Number(Cow::Borrowed(text.unwrap_or_default())))
            }
            b't' => self.reader.literal("true").map(|()| Node::Boolean(true)),
            b'f' => self.reader.literal("false").map(|()| Node::Boolean(false)),
            b'n' => self.reader.literal("null").map(|()| Node::Null),
            _ => Err(self.reader.syntax("a value")),
        }
    }

    fn array(&mut self) -> Result<Node<'a>, Failed> {
        self.reader.enter()?;
        let start = self.items.len();
        let mut first = true;
        while self.reader.more(&mut first, b']')? {
            match self.value() {
                Ok(item) => self.items.push(item),
                Err(failed) => {
                    let index = self.items.len() - start;
                    self.way_up.push(index.to_string());
                    return Err(failed);
                }
            }
        }
        Ok(Node::Array(self.items.split_off(start)))
    }

    fn object(&mut self) -> Result<Node<'a>, Failed> {
        self.reader.enter()?;
        let start = self.members.len();
        let mut names = Names::default();
        let mut first = true;
        while self.reader.more(&mut first, b'}')? {
            let name = self.reader.name()?;
            if !names.insert(name.clone()) {
                return Err(self.reader.fault(Fault::Duplicate));
            }
            match self.value() {
                Ok(value) => self.members.push((name, value)),
                Err(failed) => {
                    self.way_up.push(name.into_owned());
                    return Err(failed);
                }
            }
        }
        Ok(Node::Object(self.members.split_off(start)))
    }
}
