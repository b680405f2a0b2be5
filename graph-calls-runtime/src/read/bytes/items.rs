//! The items of an array whose syntax is already validated.

use super::{scan::value_end, text::skip_space};
use std::ops::Range;

/// Returns the byte range of the next item of an array. `at` is the offset after the opening bracket or after the previous
/// item. Works for the names and values of objects as well.
pub(crate) fn next_item(text: &str, at: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut start = skip_space(bytes, at);
    if bytes.get(start) == Some(&b',') {
        start = skip_space(bytes, start + 1);
    }
    if matches!(bytes.get(start), None | Some(b']')) {
        return None;
    }
    let value = text.get(start..value_end(bytes, start))?;
    // The end of a number is the beginning of the next token, so white space may follow it.
    Some(start..start + value.trim_ascii_end().len())
}

#[cfg(test)]
mod tests {
    use super::next_item;

    #[test]
    fn the_items_of_an_array_are_found_one_after_the_other() {
        let text = r#"[ 1 , "],\\\"", [2, {"a": 3}],{} ,null,-1e5 ] , 7]"#;
        let mut at = 1;
        let mut items = Vec::new();
        while let Some(item) = next_item(text, at) {
            at = item.end;
            items.push(&text[item]);
        }
        let expected = ["1", r#""],\\\"""#, r#"[2, {"a": 3}]"#, "{}", "null", "-1e5"];
        assert_eq!(items, expected);
        assert_eq!((next_item("[]", 1), next_item("[ ", 1)), (None, None));
    }
}
