//! Classifies a text with `serde_json`.

use std::collections::HashSet;

use graph_calls_tests::json::Json;

/// The expected result of a reader.
#[derive(Debug)]
pub(crate) enum Text {
    /// Invalid JSON.
    Invalid,
    /// JSON with a number out of the range of `serde_json`, such as `1e400`.
    OutOfRange,
    /// JSON with a duplicate member.
    Duplicate,
    /// Valid JSON.
    Valid(Json),
}

impl Text {
    pub(crate) fn read(text: &[u8]) -> Self {
        match serde_json::from_slice::<Json>(text) {
            Ok(json) if has_duplicates(&json) => Text::Duplicate,
            Ok(json) => Text::Valid(json),
            Err(error) if error.to_string().starts_with("number out of range") => Text::OutOfRange,
            Err(_) => Text::Invalid,
        }
    }
}

/// Returns whether an object has duplicate members.
fn has_duplicates(json: &Json) -> bool {
    match json {
        Json::Array(items) => items.iter().any(has_duplicates),
        Json::Object(members) => {
            let mut seen = HashSet::new();
            members
                .iter()
                .any(|(name, value)| !seen.insert(name) || has_duplicates(value))
        }
        _ => false,
    }
}

/// Returns the numbers of a JSON text as written.
pub(crate) fn numbers(text: &[u8]) -> Vec<&[u8]> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'"' => {
                while let Some(byte) = text.get(at).filter(|byte| **byte != b'"') {
                    at += if *byte == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            b'-' | b'0'..=b'9' => {
                while text
                    .get(at)
                    .is_some_and(|byte| b"+-.eE0123456789".contains(byte))
                {
                    at += 1;
                }
                found.push(&text[start..at]);
            }
            _ => {}
        }
    }
    found
}

/// Returns the normalised value of a number: its sign, its significant digits, and the exponent of the
/// first one.
fn decimal(number: &str) -> (bool, String, i128) {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (negative, mantissa) = match mantissa.strip_prefix('-') {
        Some(mantissa) => (true, mantissa),
        None => (false, mantissa),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0');
    if significant.is_empty() {
        return (false, String::new(), 0);
    }
    let zeros = digits.len() - significant.len();
    let exponent: i128 = exponent.parse().expect("30 digits fit");
    let exponent_of = |length: usize| i128::try_from(length).expect("a text is no longer");
    let first = exponent + exponent_of(whole.len()) - exponent_of(zeros);
    (
        negative,
        significant.trim_end_matches('0').to_owned(),
        first,
    )
}

/// Returns the exact values of all numbers of a text, sorted; `None` if an exponent is too large to
/// compare.
pub(crate) fn values(text: &[u8]) -> Option<Vec<(bool, String, i128)>> {
    let mut values = Vec::new();
    for number in numbers(text) {
        let number = std::str::from_utf8(number).ok()?;
        if number.len() > number.find(['e', 'E']).unwrap_or(number.len()) + 30 {
            return None;
        }
        values.push(decimal(number));
    }
    values.sort();
    Some(values)
}

/// Returns whether `serde_json`, and so the reference, reads all numbers without rounding.
pub(crate) fn is_exact(text: &[u8]) -> bool {
    numbers(text).into_iter().all(|number| {
        let number = std::str::from_utf8(number).unwrap_or_default();
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
        let digits = digits.trim_start_matches('0').trim_end_matches('0').len();
        let exponent: i64 = exponent.parse().unwrap_or(i64::MAX);
        number.parse::<i64>().is_ok()
            || number.parse::<u64>().is_ok()
            || (digits <= 15 && mantissa.len() < 100 && exponent.unsigned_abs() < 200)
    })
}
