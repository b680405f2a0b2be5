//! Locates JSON pointers in a text.

use std::{collections::BTreeMap, ops::Range};

use super::scan::{Scanner, unescape};

/// The pointers to locate as a tree of segments, so that one pass over the text finds all of them.
#[derive(Default)]
struct Wanted {
    here: Vec<usize>,
    below: BTreeMap<String, Wanted>,
}

/// Returns the range of each value: a whole scalar, or the opening bracket of an array or object. A
/// value that does not exist has the range of its nearest existing ancestor.
pub(crate) fn locate(text: &[u8], pointers: &[&str]) -> Vec<Range<usize>> {
    let mut wanted = Wanted::default();
    for (index, pointer) in pointers.iter().enumerate() {
        let mut node = &mut wanted;
        for segment in pointer.split('/').skip(1) {
            let segment = segment.replace("~1", "/").replace("~0", "~");
            node = node.below.entry(segment).or_default();
        }
        node.here.push(index);
    }
    let mut found = vec![0..0; pointers.len()];
    walk(text, &mut Scanner::new(text), &wanted, &mut found);
    found
}

/// Consumes a value and records the ranges in it. Recurses as deep as the longest pointer.
fn walk(
    text: &[u8],
    scanner: &mut Scanner<'_>,
    wanted: &Wanted,
    found: &mut [Range<usize>],
) -> Option<()> {
    let start = scanner.at();
    let opening = start..text.len().min(start + 1);
    match scanner.peek() {
        Some(b'{') if !wanted.below.is_empty() => {
            record(wanted, &opening, found);
            members(text, scanner, wanted, found)
        }
        Some(b'[') if !wanted.below.is_empty() => {
            record(wanted, &opening, found);
            array(text, scanner, wanted, found)
        }
        Some(b'{' | b'[') => {
            record(wanted, &opening, found);
            scanner.value().map(drop)
        }
        _ => {
            let value = scanner.value();
            record(wanted, value.as_ref().unwrap_or(&opening), found);
            value.map(drop)
        }
    }
}

fn members(
    text: &[u8],
    scanner: &mut Scanner<'_>,
    wanted: &Wanted,
    found: &mut [Range<usize>],
) -> Option<()> {
    scanner.step();
    while !scanner.eat(b'}') {
        let name = scanner.name()?;
        match unescape(text.get(name)?).and_then(|name| wanted.below.get(&*name)) {
            Some(wanted) => walk(text, scanner, wanted, found)?,
            None => scanner.value().map(drop)?,
        }
        scanner.eat(b',');
    }
    Some(())
}

fn array(
    text: &[u8],
    scanner: &mut Scanner<'_>,
    wanted: &Wanted,
    found: &mut [Range<usize>],
) -> Option<()> {
    scanner.step();
    let mut index = 0_usize;
    while !scanner.eat(b']') {
        match wanted.below.get(&index.to_string()) {
            Some(wanted) => walk(text, scanner, wanted, found)?,
            None => scanner.value().map(drop)?,
        }
        scanner.eat(b',');
        index += 1;
    }
    Some(())
}

/// Assigns a range to all pointers at or below a value; descendants overwrite theirs when found.
fn record(wanted: &Wanted, range: &Range<usize>, found: &mut [Range<usize>]) {
    for index in &wanted.here {
        if let Some(found) = found.get_mut(*index) {
            *found = range.clone();
        }
    }
    for below in wanted.below.values() {
        record(below, range, found);
    }
}

/// Returns the member `name` of the root, if it is a string.
pub(crate) fn root_string(text: &[u8], name: &str) -> Option<String> {
    let literal = root_member(text, name)?.string()?;
    unescape(text.get(literal)?).map(std::borrow::Cow::into_owned)
}

/// Returns a cursor at the value of a member of the root.
fn root_member<'a>(text: &'a [u8], wanted: &str) -> Option<Scanner<'a>> {
    let mut scanner = Scanner::new(text);
    if !scanner.eat(b'{') {
        return None;
    }
    loop {
        let name = scanner.name()?;
        if unescape(text.get(name)?).as_deref() == Some(wanted) {
            return Some(scanner);
        }
        scanner.value()?;
        scanner.eat(b',');
    }
}

#[cfg(test)]
mod tests {
    use super::{locate, root_string};

    fn found<'a>(text: &'a str, pointers: &[&str]) -> Vec<&'a str> {
        locate(text.as_bytes(), pointers)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn one_pass_finds_values_at_several_depths() {
        let text = r#" {"a": [1, {"b/c~": "é"}, -2e3], "\u0064": true} "#;
        assert_eq!(
            found(text, &["/a/1/b~1c~0", "", "/a/2", "/a", "/d", "/a/1"]),
            ["\"é\"", "{", "-2e3", "[", "true", "{"]
        );
    }

    #[test]
    fn a_missing_value_is_located_at_its_nearest_ancestor() {
        let text = r#"{"a": [7, 8], "b": 3}"#;
        assert_eq!(
            found(text, &["/a/5", "/a/1/x", "/c/d", "/b/…"]),
            ["[", "8", "{", "3"]
        );
        assert_eq!(found(r#"{"a": {"b"#, &["/a/b"]), ["{"]);
        assert_eq!(found("", &["/a"]), [""]);
    }

    #[test]
    fn the_tag_is_found_in_escaped_names_and_after_nested_objects() {
        let text = br##"{"a": {"@odata.type": "no"}, "\u0040odata.type": "#x\u0041"}"##;
        assert_eq!(root_string(text, "@odata.type").as_deref(), Some("#xA"));
        assert_eq!(root_string(b"{\"@odata.type\": 7}", "@odata.type"), None);
        assert_eq!(root_string(b"{} ", "@odata.type"), None);
    }
}
