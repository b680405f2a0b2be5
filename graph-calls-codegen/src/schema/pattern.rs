//! The one form of `pattern` that is understood: `^` and literal text, which is a `starts_with`.

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
    /// Reads `^` followed by literal text; anything else a regular expression may say is `None`.
    pub fn parse(source: &str) -> Option<Self> {
        let mut prefix = String::new();
        let mut characters = source.strip_prefix('^')?.chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => prefix.push(
                    characters
                        .next()
                        .filter(|escaped| *escaped == '/' || is_syntax(*escaped))?,
                ),
                syntax if is_syntax(syntax) => return None,
                literal => prefix.push(literal),
            }
        }
        Some(Self {
            source: source.to_owned(),
            regex: source.to_owned(),
            prefix: Some(prefix),
        })
    }
}

/// ECMA-262's `SyntaxCharacter`: what a regular expression reads as other than itself.
fn is_syntax(character: char) -> bool {
    r"^$\.*+?()[]{}|".contains(character)
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    fn prefix(source: &str) -> Option<String> {
        Pattern::parse(source)?.prefix
    }

    #[test]
    fn literal_text_is_a_prefix() {
        assert_eq!(prefix("^https://").as_deref(), Some("https://"));
        assert_eq!(
            prefix(r"^https:\/\/a\.b\\").as_deref(),
            Some(r"https://a.b\")
        );
        assert_eq!(prefix("^").as_deref(), Some(""));
        assert_eq!(prefix("^é-").as_deref(), Some("é-"));
    }

    #[test]
    fn anything_else_is_none() {
        for source in [
            "", "a", "^a$", "^a|b", "^a.", "^[a]", "^a*", "^(?=a)", r"^\d", r"^\", "^^", "^a{2}",
            "^]",
        ] {
            assert_eq!(prefix(source), None, "{source}");
        }
    }
}
