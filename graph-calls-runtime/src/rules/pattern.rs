//! Regular expressions, compiled on first use.

use std::fmt;
#[cfg(feature = "regex")]
use std::sync::OnceLock;

/// A regular expression of a schema.
///
/// Compiled on first use, so it must be a `static`. Within other static data:
///
/// ```text
/// Pattern({ static P: Pattern = Pattern::new("^[a-z]+$", "^[a-z]+$"); &P })
/// ```
pub struct Pattern {
    /// The pattern as written in the document.
    source: &'static str,
    matcher: Matcher,
}

enum Matcher {
    /// A literal prefix.
    Prefix(&'static str),
    #[cfg(feature = "regex")]
    Regex {
        /// In the syntax of crate `regex`.
        regex: &'static str,
        /// `None` if it is no regular expression, which the generator rules out.
        compiled: OnceLock<Option<regex::Regex>>,
    },
}

impl Pattern {
    /// A pattern of the form `^` and literal text: `Pattern::prefix("^x-", "x-")`.
    pub const fn prefix(source: &'static str, prefix: &'static str) -> Self {
        let matcher = Matcher::Prefix(prefix);
        Self { source, matcher }
    }

    /// Any other pattern, as written in the document, and translated by the generator to the syntax of crate `regex`.
    ///
    /// A pattern that crate `regex` rejects matches nothing; the generator ensures that there is none.
    #[cfg(feature = "regex")]
    pub const fn new(source: &'static str, regex: &'static str) -> Self {
        let matcher = Matcher::Regex {
            regex,
            compiled: OnceLock::new(),
        };
        Self { source, matcher }
    }

    /// The pattern as written in the document.
    pub(crate) fn source(&self) -> &'static str {
        self.source
    }

    /// Returns the prefix if the pattern is a literal prefix.
    #[cfg_attr(
        not(feature = "regex"),
        allow(clippy::unnecessary_wraps, reason = "every pattern is a prefix then")
    )]
    pub(crate) fn as_prefix(&self) -> Option<&'static str> {
        match self.matcher {
            Matcher::Prefix(prefix) => Some(prefix),
            #[cfg(feature = "regex")]
            Matcher::Regex { .. } => None,
        }
    }

    /// Returns `true` if the pattern matches somewhere in `text`.
    pub(crate) fn matches(&self, text: &str) -> bool {
        match &self.matcher {
            Matcher::Prefix(prefix) => text.starts_with(prefix),
            #[cfg(feature = "regex")]
            Matcher::Regex { regex, compiled } => compiled
                .get_or_init(|| regex::Regex::new(regex).ok())
                .as_ref()
                .is_some_and(|regex| regex.is_match(text)),
        }
    }
}

/// Patterns are equal if their texts are.
impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Pattern {}

impl fmt::Debug for Pattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Pattern")
            .field(&self.source)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    #[cfg(feature = "regex")]
    use crate::keywords::{Keyword, MemberKeyword, ValueKeyword};
    #[cfg(feature = "regex")]
    use crate::rules::Rules;

    #[test]
    fn a_prefix_stands_at_the_beginning() {
        let pattern = Pattern::prefix("^x-", "x-");
        assert!(pattern.matches("x-a") && !pattern.matches("ax-"));
        assert_eq!(format!("{pattern:?}"), "Pattern(\"^x-\")");
    }

    /// As generated code writes it: static data with patterns in its midst.
    #[cfg(feature = "regex")]
    static RULES: Rules = Rules {
        at: "x.json#",
        checks: &[Keyword::Member(MemberKeyword::PatternProperties(&[(
            {
                static P: Pattern = Pattern::new("\\d+$", "[0-9]+$");
                &P
            },
            &Rules {
                at: "x.json#/patternProperties/\\d+$",
                checks: &[Keyword::Value(ValueKeyword::Pattern({
                    static P: Pattern = Pattern::new("[", "[");
                    &P
                }))],
            },
        )]))],
    };

    #[cfg(feature = "regex")]
    #[test]
    fn a_pattern_is_found_anywhere_and_a_broken_one_nowhere() {
        let [Keyword::Member(MemberKeyword::PatternProperties([(digits, rules)]))] = RULES.checks
        else {
            unreachable!("the static above has this keyword");
        };
        assert!(digits.matches("é12") && !digits.matches("12a") && !digits.matches("١"));
        assert_eq!(digits.source(), "\\d+$");
        let [Keyword::Value(ValueKeyword::Pattern(broken))] = rules.checks else {
            unreachable!("the static above has this keyword");
        };
        assert!(!broken.matches("["));
    }
}
