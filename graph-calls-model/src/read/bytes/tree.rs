//! A text as a tree, for the pass that names every fault.

use super::{Failed, Reader};
use crate::{
    node::Node,
    read::{Fault, names::Names},
};
use std::borrow::Cow;

/// Reads one value. Depth bounds the recursion.
pub(super) fn read<'a>(reader: &mut Reader<'a>) -> Result<Node<'a>, WayUp> {
    match reader.peek() {
        b'"' => Ok(Node::String(reader.string()?)),
        b'{' => object(reader),
        b'[' => array(reader),
        b'-' | b'0'..=b'9' => {
            let start = reader.at;
            reader.number()?;
            let text = reader.text.get(start..reader.at).unwrap_or_default();
            Ok(Node::Number(Cow::Borrowed(text)))
        }
    }

fn array<'a>(reader: &mut Reader<'a>) -> Result<Node<'a>, WayUp> {
    reader.enter()?;
    let mut items = Vec::new();
    let mut first = true;
    while reader.more(&mut first, b']')? {
        let item = read(reader).map_err(|way_up| way_up.below(&items.len().to_string()))?;
        items.push(item);
    }
    Ok(Node::Array(items))
}

fn object<'a>(reader: &mut Reader<'a>) -> Result<Node<'a>, WayUp> {
    reader.enter()?;
    let mut members = Vec::new();
    let mut names = Names::default();
    let mut first = true;
    while reader.more(&mut first, b'}')? {
        let name = reader.name()?;
        if !names.insert(name.clone()) {
            return Err(reader.fault(Fault::Duplicate).into());
        }
        let value = read(reader).map_err(|way_up| way_up.below(&name))?;
        members.push((name, value));
    }

/// Member names and item indices from where the reading stopped up to the root.
pub(super) struct WayUp(pub(super) Vec<String>);

impl From<Failed> for WayUp {
    fn from(Failed: Failed) -> Self {
        WayUp(Vec::new())
    }
}

impl WayUp {
    fn below(mut self, segment: &str) -> Self {
        self.0.push(segment.to_owned());
        self
    }
}
