//! Violations with the values at their locations.

use std::fmt;

use super::{Violation, Violations, list::Listing};

/// The maximum number of characters of a value that are displayed.
const LONGEST_VALUE: usize = 80;

impl Violations {
    /// Returns a value that displays the violations with text of the payload: exact locations, and the value at each
    /// location of `json`, the text that was parsed, truncated to 80 characters.
    ///
    /// Write it only where the payload itself may be written; no other text of a violation contains values. At most
    /// 2,048 bytes, as `Display` of the list.
    ///
    /// ```
    /// use graph_calls_model::Call;
    ///
    /// let json = br#"{"state": 7}"#;
    /// let violations = Call::from_slice(json).expect_err("a state is a string");
    /// assert!(violations.with_values(json).to_string().contains("/state: 7: expected string"));
    /// ```
    pub fn with_values<'a>(&'a self, json: &'a [u8]) -> impl fmt::Display + 'a {
        let spans = self.spans(json);
        Listing(self, move |index: usize, violation: &Violation| {
            let place = match violation.instance_location() {
                "" => "(root)".to_owned(),
                pointer => printable(pointer),
            };
            let span = spans.get(index).cloned().flatten();
            match span.and_then(|span| value(json.get(span)?)) {
                Some(value) => format!("{place}: {value}"),
                None => place,
            }
        })
    }
}

/// Returns the value on one line; `None` if it is empty.
fn value(text: &[u8]) -> Option<String> {
    // A character has at most four bytes.
    let head = text.get(..4 * LONGEST_VALUE + 4).unwrap_or(text);
    let head = String::from_utf8_lossy(head);
    let mut value: String = head.chars().take(LONGEST_VALUE).collect();
    if value.len() < text.len() {
        value.push('…');
    }
    Some(printable(&value)).filter(|value| !value.is_empty())
}

/// Replaces control characters and bidirectional formatting characters by spaces.
fn printable(text: &str) -> String {
    let harmful = |character: char| {
        character.is_control()
            || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.replace(harmful, " ")
}

#[cfg(test)]
mod tests {
    use super::{Violation, Violations, printable};
    use crate::rules::Types;
    use crate::violation::{LazyLocation, ViolationKind};

    fn violations(name: &str) -> Violations {
        let mut violations = Violations::new();
        let kind = ViolationKind::of_type(Types::INTEGER, Types::STRING);
        violations.record(
            &LazyLocation::ROOT.undeclared(name),
            &LazyLocation::ROOT.name("additionalProperties"),
            "x.json#/additionalProperties",
            kind,
        );
        violations
    }

    #[test]
    fn only_with_values_displays_values_and_undeclared_names() {
        let violations = violations("secret");
        assert_eq!(
            violations.with_values(br#"{"secret": "hush"}"#).to_string(),
            "1 violation\n  /secret: \"hush\": expected integer, found string \
             (x.json#/additionalProperties/type)"
        );
        for text in [violations.to_string(), format!("{violations:?}")] {
            assert!(!text.contains("secret") && text.contains("/…"), "{text}");
        }
        assert_eq!(violations.instance_locations(), ["/secret"]);
    }

    #[test]
    fn a_long_value_is_truncated_and_the_list_is_bounded() {
        let long = format!("{{\"a\": \"{}\"}}", "é".repeat(100_000));
        let mut many = violations("a");
        let shown = many.with_values(long.as_bytes()).to_string();
        assert!(
            shown.contains(&format!("\"{}…:", "é".repeat(79))),
            "{shown}"
        );
        for _ in 0..100 {
            many.push(Violation::clone(
                violations("a").iter().next().expect("one"),
            ));
        }
        assert!(many.with_values(long.as_bytes()).to_string().len() <= 2048);
    }

    #[test]
    fn displayed_values_contain_no_control_characters() {
        assert_eq!(printable("a\n\u{1b}[2J\u{202e}b"), "a  [2J b");
    }
}
