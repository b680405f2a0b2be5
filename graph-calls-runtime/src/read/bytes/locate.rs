//! The byte ranges of the values at JSON pointers.

use super::{Reader, Recorded, scan::Duplicates};
use crate::Limits;
use std::{collections::BTreeMap, ops::Range};

/// Returns the byte ranges of the values at these pointers. The range is the first byte of a value whose end is missing,
/// and `None` if the text has no such value. Takes one pass, up to the last value.
pub(crate) fn locate(text: &[u8], pointers: &[Option<&str>]) -> Vec<Option<Range<usize>>> {
    let mut places = Places {
        found: vec![None; pointers.len()],
        left: 0,
    };
    let mut wanted = Wanted::default();
    for (index, pointer) in pointers.iter().enumerate() {
        if let Some(pointer) = pointer {
            wanted.add(pointer, index);
            places.left += 1;
        }
    }
    if let Ok(mut reader) = Reader::new(text, &Limits::UNBOUNDED)
        && places.left > 0
    {
        // The result is an error at the last value, or at the end of an incomplete text.
        let _ = places.walk(&mut reader, &wanted);
    }
    places.found
}

/// A trie of the pointers.
#[derive(Default)]
struct Wanted {
    /// The indices of the pointers that end here.
    here: Vec<usize>,
    /// By the name of a member, or the index of an item.
    below: BTreeMap<String, Wanted>,
}

impl Wanted {
    fn add(&mut self, pointer: &str, index: usize) {
        let mut wanted = self;
        for segment in pointer.split('/').skip(1) {
            let segment = segment.replace("~1", "/").replace("~0", "~");
            wanted = wanted.below.entry(segment).or_default();
        }
        wanted.here.push(index);
    }

    /// Returns the entries whose key is an index.
    fn items(&self) -> BTreeMap<usize, &Wanted> {
        let items = self.below.iter();
        items
            .filter_map(|(segment, wanted)| Some((segment.parse().ok()?, wanted)))
            .collect()
    }
}

struct Places {
    found: Vec<Option<Range<usize>>>,
    /// The number of values that are not yet found.
    left: usize,
}

impl Places {
    /// Visits the next value.
    fn walk(&mut self, reader: &mut Reader<'_>, wanted: &Wanted) -> Result<(), Recorded> {
        let first = reader.peek();
        let start = reader.at;
        let walked = match first {
            _ if wanted.below.is_empty() => reader.skip(Duplicates::Ignore),
            b'{' => self.members(reader, wanted),
            b'[' => self.items(reader, wanted),
            _ => reader.skip(Duplicates::Ignore),
        };
        let end = match walked {
            Ok(()) => reader.at,
            Err(_) => start.saturating_add(1).min(reader.text.len()),
        };
        for index in &wanted.here {
            if let Some(found) = self.found.get_mut(*index)
                && start < end
            {
                *found = Some(start..end);
            }
            self.left = self.left.saturating_sub(1);
        }
        if self.left == 0 {
            return Err(Recorded);
        }
        walked
    }

    fn members(&mut self, reader: &mut Reader<'_>, wanted: &Wanted) -> Result<(), Recorded> {
        reader.enter()?;
        let mut first = true;
        while reader.more(&mut first, b'}')? {
            let name = reader.name()?;
            match wanted.below.get(&*name) {
                Some(wanted) => self.walk(reader, wanted)?,
                None => reader.skip(Duplicates::Ignore)?,
            }
        }
        Ok(())
    }

    fn items(&mut self, reader: &mut Reader<'_>, wanted: &Wanted) -> Result<(), Recorded> {
        reader.enter()?;
        let wanted = wanted.items();
        let mut first = true;
        let mut index = 0_usize;
        while reader.more(&mut first, b']')? {
            match wanted.get(&index) {
                Some(wanted) => self.walk(reader, wanted)?,
                None => reader.skip(Duplicates::Ignore)?,
            }
            index += 1;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::locate;

    fn found<'a>(text: &'a str, pointers: &[&str]) -> Vec<Option<&'a str>> {
        let all: Vec<Option<&str>> = pointers.iter().copied().map(Some).collect();
        let together = locate(text.as_bytes(), &all);
        for (pointer, place) in all.iter().zip(&together) {
            assert_eq!(
                &locate(text.as_bytes(), &[*pointer]),
                std::slice::from_ref(place)
            );
        }
        let place = |place: Option<_>| text.get(place?);
        together.into_iter().map(place).collect()
    }

    #[test]
    fn one_pass_leads_to_all_values() {
        let text = r#" { "a/b": [1, {"\u0063~": "x" }], "": null} "#;
        let pointers = [
            "/a~1b/1/c~0",
            "",
            "/",
            "/a~1b",
            "/a",
            "/a~1b/2",
            "/a~1b/x",
            "/a~1b/0/0",
        ];
        let all = [
            Some("\"x\""),
            Some(text.trim()),
            Some("null"),
            Some(r#"[1, {"\u0063~": "x" }]"#),
        ];
        let values = found(text, &pointers);
        assert_eq!(values[..4], all);
        assert_eq!(values[4..], [None; 4]);
        assert_eq!(found(text, &["/a~1b/-1", "/a~1b/0"]), [None, Some("1")]);
        assert_eq!(locate(b"[1]", &[None, Some("/0")]), [None, Some(1..2)]);
    }

    #[test]
    fn a_text_that_breaks_off_is_followed_as_far_as_it_goes() {
        assert_eq!(found("[1, [2, 3", &["/1", "/1/0"]), [Some("["), Some("2")]);
        assert_eq!(found("[1", &["/1"]), [None]);
        assert_eq!(found("", &[""]), [None]);
        let deep = "[".repeat(100_000);
        assert_eq!(found(&deep, &[&"/0".repeat(50)]), [Some("[")]);
    }
}
