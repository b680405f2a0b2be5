//! ECMA-262 to the syntax of crate `regex`.
//!
//! What is let through has one meaning to all: to ECMA-262, with the `u` flag or without, and to the reference
//! validator. What has none, or several, is an error, with another way to write it as the remedy. One pass, without recursion: groups
//! are counted, and `regex-syntax` looks at the outcome.

mod class;
mod escape;

use std::collections::HashSet;
use std::str::Chars;

use regex_syntax::Parser;

use super::{push_literal, size};
use crate::schema::Rejection;
use escape::Escape;

const LINE_END: &str = r"\n\r\x{2028}\x{2029}";

/// The same regular expression for crate `regex`, to search with.
///
/// # Errors
/// A clause that says what is wrong in the expression, and what to write instead.
pub(super) fn translate(source: &str) -> Result<String, Rejection> {
    let mut translator = Translator {
        rest: source.chars(),
        regex: String::with_capacity(source.len()),
        groups: 0,
        names: HashSet::new(),
        repeatable: false,
        opened: false,
    };
    translator.run()?;
    let parsed = Parser::new()
        .parse(&translator.regex)
        .map_err(|error| match error {
            regex_syntax::Error::Parse(error) => error.kind().to_string(),
            regex_syntax::Error::Translate(error) => error.kind().to_string(),
            _ => "it is no regular expression".to_owned(),
        })
        .map_err(|what| Rejection::new(format!("something is wrong: {what}"), "correct it"))?;
    if !size::is_sound(&parsed) {
        return Err(Rejection::new(
            "the repetitions are too large once they are written out",
            "repeat less, and bound the length with `maxLength`",
        ));
    }
    Ok(translator.regex)
}

struct Translator<'a> {
    rest: Chars<'a>,
    regex: String,
    /// How many groups are open.
    groups: usize,
    names: HashSet<&'a str>,
    /// Whether what was just read may be repeated.
    repeatable: bool,
    /// Whether what was just read opened a group: one with nothing in it is not repeated by all readers.
    opened: bool,
}

impl<'a> Translator<'a> {
    fn run(&mut self) -> Result<(), Rejection> {
        while let Some(character) = self.rest.next() {
            let repeatable = match character {
                '^' | '$' | '|' => {
                    self.regex.push(character);
                    false
                }
                '.' => {
                    self.class(true, LINE_END);
                    true
                }
                '(' => {
                    self.open()?;
                    false
                }
                ')' => {
                    self.groups = self
                        .groups
                        .checked_sub(1)
                        .ok_or_else(|| rejection("`)` closes no group", r"write `\)`"))?;
                    self.regex.push(')');
                    !self.opened
                }
                '[' => {
                    self.bracket()?;
                    true
                }
                '*' | '+' | '?' | '{' => {
                    self.repeat(character)?;
                    false
                }
                '\\' => match self.escape()? {
                    Escape::Boundary(letter) => {
                        self.regex.extend(['\\', letter]);
                        false
                    }
                    other => {
                        self.one_of(&other);
                        true
                    }
                },
                literal => {
                    push_literal(&mut self.regex, literal);
                    true
                }
            };
            self.repeatable = repeatable;
            self.opened = character == '(';
        }
        if self.groups > 0 {
            return Err(rejection("a group is not closed", "add `)`"));
        }
        Ok(())
    }

    /// Takes `text` if it is next.
    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest.as_str().strip_prefix(text);
        if let Some(rest) = found {
            self.rest = rest.chars();
        }
        found.is_some()
    }

    /// Takes what `take` accepts.
    fn eat_while(&mut self, take: impl Fn(char) -> bool) -> &'a str {
        let text = self.rest.as_str();
        let end = text
            .find(|character| !take(character))
            .unwrap_or(text.len());
        let (taken, rest) = text.split_at(end);
        self.rest = rest.chars();
        taken
    }

    fn class(&mut self, negated: bool, inside: &str) {
        self.regex.push_str(if negated { "[^" } else { "[" });
        self.regex.push_str(inside);
        self.regex.push(']');
    }

    fn one_of(&mut self, escape: &Escape) {
        match escape {
            Escape::Character(character) => push_literal(&mut self.regex, *character),
            Escape::Class { negated, inside } => self.class(*negated, inside),
            Escape::Property(property) => self.regex.push_str(property),
            Escape::Boundary(_) => {}
        }
    }

    /// Reads what follows `(`. What a group matched is never used: every group becomes one that does not capture.
    fn open(&mut self) -> Result<(), Rejection> {
        if self.eat("?=") || self.eat("?<=") {
            let remedy = "write `allOf` with a `pattern` for each thing that must hold";
            return Err(rejection("look-around is not supported", remedy));
        }
        if self.eat("?!") || self.eat("?<!") {
            let remedy = "write `not` with a `pattern` for what must not be";
            return Err(rejection("look-around is not supported", remedy));
        }
        if self.eat("?<") {
            let name =
                self.eat_while(|character| character.is_ascii_alphanumeric() || character == '_');
            let is_name =
                !name.is_empty() && !name.starts_with(|first: char| first.is_ascii_digit());
            if !is_name || !self.eat(">") || !self.names.insert(name) {
                let remedy =
                    "give each group a name of its own, of letters, digits and `_`, or none";
                return Err(rejection("a group's name is wrong", remedy));
            }
        } else if !self.eat("?:") && self.rest.as_str().starts_with('?') {
            let remedy = "write `(?:` for a group, and both cases of a letter in `[]`";
            return Err(rejection(
                "`(?` starts no group that all readers know",
                remedy,
            ));
        }
        self.groups += 1;
        self.regex.push_str("(?:");
        Ok(())
    }

    /// After `*`, `+`, `?` or `{`.
    fn repeat(&mut self, sign: char) -> Result<(), Rejection> {
        let counts = match sign {
            '{' => {
                let counts =
                    self.eat_while(|character| character.is_ascii_digit() || character == ',');
                let digits = |text: &str| !text.is_empty() && !text.contains(',');
                let (least, most) = counts.split_once(',').unwrap_or((counts, "0"));
                if !digits(least) || !(most.is_empty() || digits(most)) || !self.eat("}") {
                    let remedy =
                        r"write `\{` for the character, or how often: `{2}`, `{2,}`, `{2,3}`";
                    return Err(rejection("`{` does not say how often", remedy));
                }
                format!("{{{counts}}}")
            }
            sign => sign.to_string(),
        };
        if !self.repeatable {
            let reason = format!("there is nothing to repeat before `{sign}`");
            return Err(rejection(
                reason,
                format!(r"write `\{sign}` for the character"),
            ));
        }
        self.regex.push_str(&counts);
        if self.eat("?") {
            self.regex.push('?');
        }
        Ok(())
    }
}

fn rejection(reason: impl Into<String>, remedy: impl Into<String>) -> Rejection {
    Rejection::new(reason, remedy)
}
