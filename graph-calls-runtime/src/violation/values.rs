//! Violations with the values that they are about, for those who ask for it.

use std::fmt;

use super::{Violation, Violations, list::Shown};

/// At most so many characters of a value are shown.
const LONGEST_VALUE: usize = 80;

impl Violations {
    /// The violations with payload text: exact locations, and behind each sentence the value at
    /// that place in `json`, the text that was read, cut to 80 characters.
    ///
    /// Only for those who may see the payload; nothing else that a violation prints holds text of
    /// it. Bounded as `Display` is, to 2,048 bytes.
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
        Shown(self, move |index: usize, violation: &Violation| {
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

/// The value, on one line.
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

/// The text without what moves the cursor or turns the direction of writing.
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
    use crate::violation::{Path, Reason};

    fn violations(name: &str) -> Violations {
        let mut violations = Violations::new();
        let reason = Reason::of_type(Types::INTEGER, Types::STRING);
        violations.record(
            &Path::ROOT.undeclared(name),
            &Path::ROOT.name("additionalProperties"),
            "x.json#/additionalProperties",
            reason,
        );
        violations
    }

    #[test]
    fn values_and_names_are_shown_on_request_alone() {
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
    fn a_long_value_is_cut_and_a_list_of_them_is_bounded() {
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
    fn what_is_shown_cannot_command_a_terminal() {
        assert_eq!(printable("a\n\u{1b}[2J\u{202e}b"), "a  [2J b");
    }
}
