//! A text as a tree, for the pass that names every fault.

use super::{Failed, Misread, Reader};
use crate::{
    read::{Fault, names::Names},
    tree::{Member, Tree, Value},
};

/// Members of objects that are open, mostly.
const OPEN: usize = 64;

/// Reads one value.
pub(super) fn read<'a>(reader: &mut Reader<'a>) -> Result<Tree<'a>, Misread> {
    // Most members are as long as what is kept of them; so no text, such as one long string, takes
    // more memory than itself.
    let room = reader.text.len() / size_of::<Member<'_>>();
    let mut growing = Growing {
        reader,
        members: Vec::with_capacity(room.min(OPEN)),
        items: Vec::new(),
        tree: Tree::with_room(room),
        way_up: Vec::new(),
    };
    match growing.value() {
        Ok(whole) => Ok(growing.tree.with_root(whole)),
        Err(Failed) => Err(Misread {
            stop: growing.reader.stopped(),
            way_up: growing.way_up,
        }),
    }
}

/// A tree on its way.
struct Growing<'r, 'a> {
    reader: &'r mut Reader<'a>,
    /// The members of all objects that are open, those of the innermost last: they go into the tree
    /// side by side, when their object is closed.
    members: Vec<Member<'a>>,
    /// The same for arrays.
    items: Vec<Value<'a>>,
    tree: Tree<'a>,
    /// Where a fault is, once there is one.
    way_up: Vec<String>,
}

impl<'a> Growing<'_, 'a> {
    /// Depth bounds the recursion.
    fn value(&mut self) -> Result<Value<'a>, Failed> {
        match self.reader.peek() {
            b'"' => Ok(Value::String(self.reader.string()?)),
            b'{' => self.object(),
            b'[' => self.array(),
            b'-' | b'0'..=b'9' => {
                let start = self.reader.at;
                self.reader.number()?;
                let text = self.reader.text.get(start..self.reader.at);
                Ok(Value::Number(text.unwrap_or_default()))
            }
            b't' => self.reader.literal("true").map(|()| Value::Boolean(true)),
            b'f' => self.reader.literal("false").map(|()| Value::Boolean(false)),
            b'n' => self.reader.literal("null").map(|()| Value::Null),
            _ => Err(self.reader.syntax("a value")),
        }
    }

    fn array(&mut self) -> Result<Value<'a>, Failed> {
        self.reader.enter()?;
        let start = self.items.len();
        let mut first = true;
        while self.reader.more(&mut first, b']')? {
            match self.value() {
                Ok(item) => self.items.push(item),
                Err(failed) => {
                    let index = self.items.len() - start;
                    self.way_up.push(index.to_string());
                    // The array around this one counts its own: `[0, [0, {"x": 1, "x": 2}]]`.
                    self.items.truncate(start);
                    return Err(failed);
                }
            }
        }
        Ok(self.tree.array(self.items.drain(start..)))
    }

    fn object(&mut self) -> Result<Value<'a>, Failed> {
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
        Ok(self.tree.object(self.members.drain(start..)))
    }
}
