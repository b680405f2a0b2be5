//! The location of a byte in a buffered JSON text.

use crate::{
    read::{ReadError, TAG, next_item, string},
    violation::escaped,
};

/// Returns the JSON pointer to the innermost value at byte `at` of a text, at which parsing returned `error`.
///
/// The pointer contains member names, so the caller must ensure that they are declared ones. Those of type errors are.
pub(super) fn pointer(text: &str, at: usize, error: ReadError) -> String {
    let mut pointer = String::new();
    // The offset of a type error may be the end of the value. That of a missing member is the end of its object.
    let beyond = usize::from(!matches!(
        error,
        ReadError::Required(_) | ReadError::TagMissing | ReadError::MixedItems
    ));
    let is_of_tag = matches!(
        error,
        ReadError::TagMissing | ReadError::TagNotString | ReadError::TagUnknown(_)
    );
    let mut here = 0..text.len();
    // Each iteration descends one level.
    'down: while let Some(open) = text.as_bytes().get(here.start) {
        let is_object = *open == b'{';
        if here.start >= at || !matches!(open, b'{' | b'[') {
            break;
        }
        let mut next = here.start + 1;
        for index in 0.. {
            let Some(mut item) = item(text, next) else {
                break 'down;
            };
            let mut name = None;
            if is_object {
                let Some(value) = value(text, item.end) else {
                    break 'down;
                };
                name = text.get(item).map(string);
                // The location of a wrong tag is its object.
                if is_of_tag && name.as_deref() == Some(TAG) && at < value.end + beyond {
                    break 'down;
                }
                item = value;
            }
            if at < item.start {
                break 'down;
            }
            next = item.end;
            if at < item.end + beyond {
                pointer.push('/');
                match name {
                    Some(name) => pointer.push_str(&escaped(&name)),
                    None => pointer.push_str(&index.to_string()),
                }
                here = item;
                continue 'down;
            }
        }
    }
    pointer
}

/// Returns the next item of an array or the next name of an object.
fn item(text: &str, at: usize) -> Option<std::ops::Range<usize>> {
    next_item(text, at).filter(|item| text.as_bytes().get(item.start) != Some(&b'}'))
}

/// Returns the value whose name ends at a byte.
fn value(text: &str, name: usize) -> Option<std::ops::Range<usize>> {
    let colon = text.get(name..)?.find(':')?;
    next_item(text, name + colon + 1)
}

#[cfg(test)]
mod tests {
    use super::pointer;
    use crate::{read::ReadError, rules::Types};

    #[test]
    fn a_value_is_found_at_its_start_and_at_its_end() {
        let error = ReadError::Type {
            expected: "string",
            nullable: false,
            found: Types::INTEGER,
        };
        let text = r#"{ "a" : [ 1, {"b/c": 7}, [] ] , "d": {} }"#;
        for (value, expected) in [
            ("7", "/a/1/b~1c"),
            ("{}", "/d"),
            ("[]", "/a/2"),
            ("1,", "/a/0"),
            ("{ ", ""),
        ] {
            let at = text.find(value).expect("it is there");
            assert_eq!(pointer(text, at, error), expected);
        }
        let end = text.find('7').expect("it is there") + 1;
        assert_eq!(pointer(text, end, error), "/a/1/b~1c");
    }

    #[test]
    fn a_missing_member_is_one_of_the_object_that_ends() {
        let text = r#"{"a":{"b":1}}"#;
        let error = ReadError::Required("c");
        let end = text.find('}').expect("it is there");
        assert_eq!(pointer(text, end, error), "/a");
        assert_eq!(pointer(text, text.len() - 1, error), "");
    }

    #[test]
    fn any_byte_of_any_text_has_a_place() {
        for text in [
            "",
            "[",
            "{\"a\"",
            "{\"a\":",
            "[[[[",
            "}",
            "{\"a\":{\"b\":[1,2",
            "7",
        ] {
            for at in 0..text.len() + 3 {
                let _ = pointer(text, at, ReadError::Duplicate);
            }
        }
    }
}
