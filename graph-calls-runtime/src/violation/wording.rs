//! Schema text in sentences: quoted and of bounded length.

use std::fmt::{self, Write};

use super::Found;
use super::bounded::Bounded;
use crate::rules::Literal;

/// The maximum number of alternatives that a sentence names.
const NAMED: usize = 6;
/// The maximum length of each, in bytes.
const LONGEST_WORD: usize = 64;

/// Returns schema text in backticks.
pub(crate) fn quoted(text: &str) -> String {
    format!("`{}`", shortened(text))
}

/// Returns `text`, truncated to 64 bytes.
pub(crate) fn shortened(text: &str) -> String {
    let mut short = Bounded::new(LONGEST_WORD);
    short.push(text);
    short.into_string()
}

/// Returns the members of an enum or the possible type tags as ``one of `a`, `b` and 4 more``.
pub(crate) fn choice(mut words: impl Iterator<Item = String>) -> String {
    let named: Vec<String> = words
        .by_ref()
        .take(NAMED)
        .map(|word| quoted(&word))
        .collect();
    match (named.as_slice(), words.count()) {
        ([], _) => "one of nothing".to_owned(),
        ([only], 0) => only.clone(),
        (_, 0) => format!("one of {}", named.join(", ")),
        (_, more) => format!("one of {} and {more} more", named.join(", ")),
    }
}

/// Returns a literal as JSON text. A string has no quotes, because the sentence puts it in backticks.
pub(crate) fn spelling(literal: &Literal) -> String {
    if let Literal::String(text) = literal {
        return shortened(text);
    }
    let mut json = Bounded::new(LONGEST_WORD);
    spell(literal, &mut json);
    json.into_string()
}

fn spell(literal: &Literal, json: &mut Bounded) {
    match literal {
        _ if json.is_full() => {}
        Literal::Null => json.push("null"),
        Literal::Boolean(true) => json.push("true"),
        Literal::Boolean(false) => json.push("false"),
        Literal::Number(text) => json.push(text),
        Literal::String(text) => json.push(&format!("{text:?}")),
        Literal::Array(items) => {
            json.push("[");
            for (index, item) in items.iter().enumerate() {
                json.push(if index == 0 { "" } else { "," });
                spell(item, json);
            }
            json.push("]");
        }
        Literal::Object(members) => {
            json.push("{");
            for (index, (name, value)) in members.iter().enumerate() {
                json.push(if index == 0 { "" } else { "," });
                json.push(&format!("{name:?}:"));
                spell(value, json);
            }
            json.push("}");
        }
    }
}

/// Writes `expected at least 1 item, found 0`.
pub(crate) fn at_least(
    f: &mut fmt::Formatter<'_>,
    limit: u64,
    found: Found,
    unit: &str,
) -> fmt::Result {
    count(f, "at least", limit, found, unit)
}

/// Writes `expected at most 10 items, found 12`.
pub(crate) fn at_most(
    f: &mut fmt::Formatter<'_>,
    limit: u64,
    found: Found,
    unit: &str,
) -> fmt::Result {
    count(f, "at most", limit, found, unit)
}

fn count(
    f: &mut fmt::Formatter<'_>,
    bound: &str,
    limit: u64,
    found: Found,
    unit: &str,
) -> fmt::Result {
    write!(f, "expected {bound} {limit} {unit}")?;
    if limit != 1 {
        f.write_char('s')?;
    }
    write!(f, ", found {found}")
}

#[cfg(test)]
mod tests {
    use super::{choice, quoted, spelling};
    use crate::rules::Literal;

    #[test]
    fn a_long_enum_is_described_by_its_first_members() {
        let words = |count: usize| (0..count).map(|word| format!("w{word}"));
        assert_eq!(choice(words(1)), "`w0`");
        assert_eq!(choice(words(2)), "one of `w0`, `w1`");
        assert_eq!(
            choice(words(10)),
            "one of `w0`, `w1`, `w2`, `w3`, `w4`, `w5` and 4 more"
        );
    }

    #[test]
    fn a_long_word_is_truncated() {
        assert!(quoted(&"é".repeat(100)).len() <= 66);
    }

    #[test]
    fn literals_are_written_as_json() {
        const NESTED: Literal = Literal::Object(&[
            (
                "a",
                Literal::Array(&[Literal::Null, Literal::Number("1.0")]),
            ),
            ("b", Literal::String("x\"y")),
        ]);
        assert_eq!(spelling(&NESTED), r#"{"a":[null,1.0],"b":"x\"y"}"#);
        assert_eq!(spelling(&Literal::String("audio")), "audio");
    }
}
