//! Regular expressions of documents: literal prefixes, and with the feature `regex` all that has one meaning.

#[cfg(feature = "regex")]
mod ecma;
#[cfg(feature = "regex")]
mod size;

use super::reference::Rejection;
use crate::error::quoted;

/// Longest regular expression read: a class of a few bytes may stand for a thousand ranges of characters.
const MAX_PATTERN: usize = 4096;

/// A regular expression.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// The regular expression, as the document has it.
    pub source: String,
    /// The text that a string must start with, if the expression says that and no more.
    pub prefix: Option<String>,
    /// The same in the syntax of crate `regex`, to search with: `Regex::new(..)` and `is_match`.
    pub regex: String,
}

impl Pattern {
    /// Reads a regular expression of ECMA-262.
    pub(super) fn parse(source: &str) -> Result<Self, Rejection> {
        let quote = quoted(source);
        if source.len() > MAX_PATTERN {
            return Err(Rejection::new(
                format!("the pattern {quote} is longer than {MAX_PATTERN} bytes"),
                "split it into several with `allOf`",
            ));
        }
        let prefix = literal_prefix(source);
        let regex = match &prefix {
            Some(prefix) => format!("^{}", escaped(prefix)),
            #[cfg(feature = "regex")]
            None => ecma::translate(source).map_err(|Rejection { reason, remedy }| {
                Rejection::new(format!("in the pattern {quote}, {reason}"), remedy)
            })?,
            #[cfg(not(feature = "regex"))]
            None => {
                return Err(Rejection::new(
                    format!("the pattern {quote} is more than a literal prefix"),
                    "enable the feature `regex` of graph-calls-model (without it, of graph-calls-derive and \
                     graph-calls-runtime), or write `^` followed by literal text, such as `^https://`",
                ));
            }
        };
        Ok(Self {
            source: source.to_owned(),
            prefix,
            regex,
        })
    }
}

/// The text after `^`, if nothing else is said.
fn literal_prefix(source: &str) -> Option<String> {
    let mut prefix = String::new();
    let mut characters = source.strip_prefix('^')?.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => prefix.push(characters.next().filter(|escaped| is_identity(*escaped))?),
            syntax if is_syntax(syntax) => return None,
            literal => prefix.push(literal),
        }
    }
    Some(prefix)
}

/// ECMA-262's `SyntaxCharacter`: what a regular expression reads as other than itself.
fn is_syntax(character: char) -> bool {
    r"^$\.*+?()[]{}|".contains(character)
}

/// Whether a backslash before the character makes it stand for itself, for every reader of regular expressions.
fn is_identity(character: char) -> bool {
    character == ' ' || (character.is_ascii_punctuation() && !matches!(character, '<' | '>'))
}

/// Text that stands for itself in the syntax of crate `regex`.
fn escaped(text: &str) -> String {
    let mut regex = String::with_capacity(text.len());
    for character in text.chars() {
        push_literal(&mut regex, character);
    }
    regex
}

/// Appends a character that stands for itself, in a class or out of one.
fn push_literal(regex: &mut String, character: char) {
    if is_syntax(character) || matches!(character, '#' | '&' | '-' | '~') {
        regex.push('\\');
    }
    regex.push(character);
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    fn prefix(source: &str) -> Option<String> {
        Pattern::parse(source).ok()?.prefix
    }

    #[test]
    fn literal_text_is_a_prefix() {
        assert_eq!(prefix("^https://").as_deref(), Some("https://"));
        assert_eq!(
            prefix(r"^https:\/\/a\.b\\").as_deref(),
            Some(r"https://a.b\")
        );
        assert_eq!(prefix("^").as_deref(), Some(""));
        assert_eq!(prefix(r"^é-\-").as_deref(), Some("é--"));
    }

    #[test]
    fn anything_else_is_none() {
        for source in [
            "", "a", "^a$", "^a|b", "^a.", "^[a]", "^a*", "^(?=a)", r"^\d", r"^\", "^^", "^a{2",
            r"^\<",
        ] {
            assert_eq!(prefix(source), None, "{source}");
        }
    }

    #[test]
    fn a_prefix_is_a_regular_expression_too() {
        let regex = Pattern::parse(r"^a\.b-c/é").map(|pattern| pattern.regex);
        assert_eq!(regex.ok().as_deref(), Some(r"^a\.b\-c/é"));
    }
}
