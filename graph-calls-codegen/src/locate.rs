//! From JSON pointers to lines and columns.
//!
//! Schemas and JSON values keep no positions, since documents can be large and errors are rare. The
//! positions of all errors of a document are found at the end, in one pass over its text.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::error::{Position, push_segment};

/// The deepest nesting that is searched. `serde_json` reads no deeper.
const MAX_DEPTH: usize = 128;

/// Returns the positions of `paths` in `text`, in the order of `paths`.
///
/// The position of a member is that of the first character of its name, quote included; that of an item is its
/// first character, and that of the root the first character that is not blank. A path that leads to nothing has
/// the position of the deepest value on it that exists.
///
/// A path is a JSON pointer, except that [`push_repeated`] marks a segment that means a repeated member.
/// The text need not be valid JSON: it is searched up to the first character that makes no sense.
pub(crate) fn positions(text: &str, paths: &[&str]) -> Vec<Position> {
    let mut tree = Tree::new(paths);
    tree.search(text);
    let offsets = tree.offsets();
    let mut nodes: Vec<usize> = (0..offsets.len()).collect();
    nodes.sort_unstable_by_key(|node| offsets[*node]);
    let mut cursor = Cursor::new(text);
    let mut found = vec![Position::START; offsets.len()];
    for node in nodes {
        found[node] = cursor.advance(offsets[node]);
    }
    tree.ends.iter().map(|node| found[*node]).collect()
}

/// Returns the string value of the member at a path, even if the text is not JSON further on.
pub(crate) fn string_at(text: &str, path: &str) -> Option<String> {
    let mut tree = Tree::new(&[path]);
    tree.search(text);
    let node = *tree.ends.first()?;
    let bytes = text.as_bytes();
    let name = tree.nodes[node].offset?;
    let after = token_end(bytes, name);
    let blank = |byte: &u8| !b" \t\r\n:".contains(byte);
    let start = after + bytes.get(after..)?.iter().position(blank)?;
    serde_json::from_str(text.get(start..token_end(bytes, start))?).ok()
}

/// Returns the position of the byte that `serde_json` says an error is at; it counts the columns in bytes.
pub(crate) fn at_byte_column(text: &str, line: usize, column: usize) -> Option<Position> {
    let bytes = text.split('\n').nth(line.checked_sub(1)?)?.as_bytes();
    let before = bytes.get(..column.min(bytes.len()))?;
    let characters = before.iter().filter(|byte| is_first(**byte)).count();
    Some(Position {
        line,
        column: characters.max(1),
    })
}

/// Appends the segment of the occurrence `index`, counted from 0, of a member whose name is repeated.
///
/// The mark is `~2` and the index, which no escape of a JSON pointer looks like.
pub(crate) fn push_repeated(path: &mut String, name: &str, index: usize) {
    push_segment(path, name);
    if index > 0 {
        path.push_str("~2");
        path.push_str(&index.to_string());
    }
}

/// Returns the JSON pointer of a path that [`push_repeated`] may have marked.
pub(crate) fn pointer_of(path: &str) -> Cow<'_, str> {
    if !path.contains("~2") {
        return Cow::Borrowed(path);
    }
    let mut segments = path.split('/');
    let mut pointer = segments.next().unwrap_or_default().to_owned();
    for segment in segments {
        pointer.push('/');
        pointer.push_str(segment.split("~2").next().unwrap_or_default());
    }
    Cow::Owned(pointer)
}

/// Whether a byte starts a character.
fn is_first(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

/// The paths as a tree, from the root.
struct Tree<'p> {
    nodes: Vec<Node<'p>>,
    /// The node where each path ends.
    ends: Vec<usize>,
}

/// A value on the way of a path.
#[derive(Default)]
struct Node<'p> {
    parent: usize,
    /// By segments, escaped and marked.
    children: HashMap<&'p str, usize>,
    /// The members that had the name of this one, so far.
    seen: usize,
    offset: Option<usize>,
}

/// An object or array that the search is in.
struct Frame {
    node: Option<usize>,
    next: Next,
}

/// What the next token in a [`Frame`] starts.
enum Next {
    Name,
    /// The value of a member, whose node is this.
    Value(Option<usize>),
    /// The item with this index.
    Item(usize),
}

impl<'p> Tree<'p> {
    fn new(paths: &[&'p str]) -> Self {
        let mut tree = Self {
            nodes: vec![Node::default()],
            ends: Vec::with_capacity(paths.len()),
        };
        for path in paths {
            let mut node = 0;
            for segment in path.split('/').skip(1) {
                if let Some((plain, _)) = segment.split_once("~2") {
                    tree.child_or_new(node, plain);
                }
                node = tree.child_or_new(node, segment);
            }
            tree.ends.push(node);
        }
        tree
    }

    fn child_or_new(&mut self, parent: usize, segment: &'p str) -> usize {
        let new = self.nodes.len();
        let child = *self.nodes[parent].children.entry(segment).or_insert(new);
        if child == new {
            self.nodes.push(Node {
                parent,
                ..Node::default()
            });
        }
        child
    }

    /// Sets the offsets of the nodes that exist in the text.
    fn search(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut frames: Vec<Frame> = Vec::new();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' | b':' => at += 1,
                b',' => {
                    match frames.last_mut().map(|frame| &mut frame.next) {
                        Some(Next::Item(index)) => *index += 1,
                        Some(next) => *next = Next::Name,
                        None => return,
                    }
                    at += 1;
                }
                b'}' | b']' => {
                    frames.pop();
                    at += 1;
                }
                _ => {
                    let end = token_end(bytes, at);
                    if let Some(Frame { node, next }) = frames.last_mut()
                        && matches!(next, Next::Name)
                    {
                        let Some(name) = text.get(at..end) else {
                            return;
                        };
                        let member = node.and_then(|node| self.member(node, name));
                        self.found(member, at);
                        *next = Next::Value(member);
                    } else {
                        let node = match frames.last() {
                            None => Some(0),
                            Some(Frame {
                                next: Next::Item(index),
                                node,
                            }) => node.and_then(|node| self.item(node, *index)),
                            Some(Frame {
                                next: Next::Value(node),
                                ..
                            }) => *node,
                            Some(_) => return,
                        };
                        self.found(node, at);
                        let next = match byte {
                            b'{' => Some(Next::Name),
                            b'[' => Some(Next::Item(0)),
                            _ => None,
                        };
                        frames.extend(next.map(|next| Frame { node, next }));
                        if frames.len() > MAX_DEPTH {
                            return;
                        }
                    }
                    at = end;
                }
            }
        }
    }

    /// The node of a member whose name is `quoted`, as the text spells it.
    fn member(&mut self, parent: usize, quoted: &str) -> Option<usize> {
        let name: String = serde_json::from_str(quoted).ok()?;
        let mut path = String::new();
        push_segment(&mut path, &name);
        let children = &self.nodes[parent].children;
        let first = *children.get(path.get(1..)?)?;
        let seen = self.nodes[first].seen;
        self.nodes[first].seen += 1;
        path.clear();
        push_repeated(&mut path, &name, seen);
        self.nodes[parent].children.get(path.get(1..)?).copied()
    }

    fn item(&self, parent: usize, index: usize) -> Option<usize> {
        let children = &self.nodes[parent].children;
        children.get(index.to_string().as_str()).copied()
    }

    /// Sets the offset of a node, unless it has one: that of a member is its name's.
    fn found(&mut self, node: Option<usize>, at: usize) {
        if let Some(node) = node {
            self.nodes[node].offset.get_or_insert(at);
        }
    }

    /// The offset of each node, or of the nearest one above it.
    fn offsets(&self) -> Vec<usize> {
        let mut offsets: Vec<usize> = Vec::with_capacity(self.nodes.len());
        // A parent comes before its children.
        for node in &self.nodes {
            let above = offsets.get(node.parent).copied().unwrap_or_default();
            offsets.push(node.offset.unwrap_or(above));
        }
        offsets
    }
}

/// The end of the token at `start`: a string, a bracket, or all up to what ends a number or literal.
fn token_end(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    let length = match rest.first() {
        Some(b'"') => {
            let mut end = 1;
            loop {
                match rest.get(end) {
                    Some(b'\\') => end += 2,
                    Some(b'"') => break end + 1,
                    Some(_) => end += 1,
                    None => break end,
                }
            }
        }
        Some(b'{' | b'[') => 1,
        _ => {
            let ends = |byte: &u8| b" \t\r\n:,{}[]\"".contains(byte);
            rest.iter().position(ends).unwrap_or(rest.len())
        }
    };
    bytes.len().min(start + length.max(1))
}

/// Counts lines and characters up to offsets that never decrease.
struct Cursor<'t> {
    bytes: &'t [u8],
    offset: usize,
    position: Position,
}

impl<'t> Cursor<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            bytes: text.as_bytes(),
            offset: 0,
            position: Position::START,
        }
    }

    fn advance(&mut self, offset: usize) -> Position {
        let passed = self.bytes.get(self.offset..offset).unwrap_or_default();
        for byte in passed {
            if *byte == b'\n' {
                self.position.line += 1;
                self.position.column = 1;
            } else if is_first(*byte) {
                self.position.column += 1;
            }
        }
        self.offset = offset;
        self.position
    }
}

#[cfg(test)]
mod tests {
    use super::{at_byte_column, pointer_of, positions, push_repeated, string_at};

    fn at(text: &str, paths: &[&str]) -> Vec<(usize, usize)> {
        let positions = positions(text, paths);
        positions.iter().map(|at| (at.line, at.column)).collect()
    }

    #[test]
    fn a_member_is_where_its_name_is_and_an_item_where_it_starts() {
        let text = "\n {\"a\": [10,\n\t{\"b\": null}], \"c\": {\"d\" : \"e\"}}";
        let paths = ["", "/a", "/a/0", "/a/1", "/a/1/b", "/c", "/c/d"];
        let expected = [(2, 2), (2, 3), (2, 9), (3, 2), (3, 3), (3, 16), (3, 22)];
        assert_eq!(at(text, &paths), expected);
    }

    #[test]
    fn columns_count_characters() {
        let text = "{\"é😀\": 1, \"b\": 2}";
        assert_eq!(at(text, &["/b", "/é😀"]), [(1, 11), (1, 2)]);
        assert_eq!(at_byte_column(text, 1, 8).map(|at| at.column), Some(4));
    }

    #[test]
    fn names_are_compared_unescaped() {
        let text = r#"{"\u0061\"": {"x/y~": 1}, "}": {"{": "\\"}, "z": 0}"#;
        let paths = ["/a\"", "/a\"/x~1y~0", "/}/{", "/z"];
        assert_eq!(at(text, &paths), [(1, 2), (1, 15), (1, 33), (1, 45)]);
    }

    #[test]
    fn a_path_that_leads_to_nothing_has_the_place_of_what_exists() {
        let text = "{\n\"a\": {\"b\": [1]}\n}";
        let paths = ["/a/b/7/c", "/a/x", "/x/y", "/a/b/0/z"];
        assert_eq!(at(text, &paths), [(2, 7), (2, 1), (1, 1), (2, 13)]);
        assert_eq!(at("", &["", "/a"]), [(1, 1), (1, 1)]);
        assert_eq!(at("", &[]), []);
    }

    #[test]
    fn repeated_members_have_their_own_places() {
        let text = r#"{"a": {"x": 1}, "a": {"x": 2, "x": 3}, "a": 4}"#;
        let mut second = String::new();
        push_repeated(&mut second, "a", 1);
        let mut inner = second.clone();
        push_repeated(&mut inner, "x", 1);
        let mut third = String::new();
        push_repeated(&mut third, "a", 2);
        assert_eq!(pointer_of(&inner), "/a/x");
        let paths = ["/a", "/a/x", &second, &inner, &third];
        assert_eq!(
            at(text, &paths),
            [(1, 2), (1, 8), (1, 17), (1, 31), (1, 40)]
        );
    }

    #[test]
    fn strings_are_read_from_text_that_is_not_json() {
        for (text, expected) in [
            ("{\"title\": \"call\", \"x\": tru}", Some("call")),
            (
                "{\"a\": {\"title\": \"b\"}, \"title\"\n:\"c\\u0061\"",
                Some("ca"),
            ),
            ("{\"a\": {\"title\": \"b\"}}", None),
            ("{\"title\": 1}", None),
            ("{\"title\": \"call", None),
            ("{\"title\"", None),
            ("", None),
        ] {
            assert_eq!(string_at(text, "/title").as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn text_that_is_not_json_is_searched_as_far_as_it_makes_sense() {
        for text in [
            "]", "}", ",", "{", "[", "\"", "{\"a", "{\"\\", "{]}", "{1:{}}",
        ] {
            assert_eq!(at(text, &["/a/b"]), [(1, 1)], "{text}");
        }
        assert_eq!(at("{\"a\": {\"b\": tru", &["/a/b"]), [(1, 8)]);
        let deep = "[".repeat(1_000_000);
        assert_eq!(at(&deep, &["/0/0"]), [(1, 3)]);
    }
}
