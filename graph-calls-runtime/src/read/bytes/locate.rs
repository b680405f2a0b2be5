//! From a JSON pointer to the bytes of the value.

use super::{Failed, Reader, scan::Names};
use crate::Limits;
use std::ops::Range;

/// The bytes of the value at `pointer`, if the text has one; just its first byte, if its end can't
/// be found. One pass, up to the value.
pub(crate) fn locate(text: &[u8], pointer: &str) -> Option<Range<usize>> {
    let mut reader = Reader::new(text, &Limits::UNBOUNDED).ok()?;
    for segment in pointer.split('/').skip(1) {
        let segment = segment.replace("~1", "/").replace("~0", "~");
        if !step(&mut reader, &segment).ok()? {
            return None;
        }
    }
    reader.peek();
    let start = reader.at;
    let end = match reader.skip(Names::Trust) {
        Ok(()) => reader.at,
        Err(_) => start.saturating_add(1).min(text.len()),
    };
    (start < end).then_some(start..end)
}

/// Goes to a member or an item; false if there is none.
fn step(reader: &mut Reader<'_>, segment: &str) -> Result<bool, Failed> {
    let mut first = true;
    match reader.peek() {
        b'{' => {
            reader.enter()?;
            while reader.more(&mut first, b'}')? {
                if reader.name()? == segment {
                    return Ok(true);
                }
                reader.skip(Names::Trust)?;
            }
        }
        b'[' => {
            reader.enter()?;
            let Ok(index) = segment.parse::<usize>() else {
                return Ok(false);
            };
            let mut passed = 0;
            while reader.more(&mut first, b']')? {
                if passed == index {
                    return Ok(true);
                }
                reader.skip(Names::Trust)?;
                passed += 1;
            }
        }
        _ => {}
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::locate;

    fn found<'a>(text: &'a str, pointer: &str) -> Option<&'a str> {
        text.get(locate(text.as_bytes(), pointer)?)
    }

    #[test]
    fn a_pointer_leads_to_its_value() {
        let text = r#" { "a/b": [1, {"\u0063~": "x" }], "": null} "#;
        for (pointer, value) in [
            ("", text.trim()),
            ("/a~1b", r#"[1, {"\u0063~": "x" }]"#),
            ("/a~1b/1/c~0", "\"x\""),
            ("/", "null"),
        ] {
            assert_eq!(found(text, pointer), Some(value), "{pointer}");
        }
        for pointer in ["/a", "/a~1b/2", "/a~1b/x", "/a~1b/0/0", "/a~1b/-1"] {
            assert_eq!(found(text, pointer), None, "{pointer}");
        }
    }

    #[test]
    fn a_text_that_breaks_off_is_followed_as_far_as_it_goes() {
        assert_eq!(found("[1, [2, 3", "/1"), Some("["));
        assert_eq!(found("[1, [2, 3", "/1/0"), Some("2"));
        assert_eq!(found("[1", "/1"), None);
        assert_eq!(locate(b"", ""), None);
        let deep = "[".repeat(100_000);
        assert_eq!(found(&deep, &"/0".repeat(50)), Some("["));
    }
}
