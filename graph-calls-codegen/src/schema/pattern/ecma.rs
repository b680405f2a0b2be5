//! ECMA-262 to the syntax of crate `regex`.
//!
//! What is let through has one meaning to all: to ECMA-262, with the `u` flag or without, and to the reference
//! validator. What has none, or several, is refused with another way to say it. One pass, without recursion: groups
//! are counted, and `regex-syntax` looks at the outcome.

use std::collections::HashSet;
use std::str::Chars;

use regex_syntax::Parser;

use super::{is_identity, push_literal, size};
use crate::error::quoted;
use crate::schema::Refusal;

const DIGIT: &str = "0-9";
const WORD: &str = "A-Za-z0-9_";
const SPACE: &str =
    r"\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";
const LINE_END: &str = r"\n\r\x{2028}\x{2029}";

/// The same regular expression for crate `regex`, to search with.
///
/// # Errors
/// A clause that says what is wrong in the expression, and what to write instead.
pub(super) fn translate(source: &str) -> Result<String, Refusal> {
    let mut translator = Translator {
        rest: source.chars(),
        regex: String::with_capacity(source.len()),
        groups: 0,
        names: HashSet::new(),
        repeatable: false,
    };
    translator.run()?;
    let parsed = Parser::new()
        .parse(&translator.regex)
        .map_err(|error| match error {
            regex_syntax::Error::Parse(error) => error.kind().to_string(),
            regex_syntax::Error::Translate(error) => error.kind().to_string(),
            _ => "it is no regular expression".to_owned(),
        })
        .map_err(|what| Refusal::new(format!("something is wrong: {what}"), "correct it"))?;
    if !size::is_sound(&parsed) {
        return Err(Refusal::new(
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
}

/// What a backslash and what follows stand for.
enum Escape {
    Character(char),
    /// The inside of a class: `\d` and the like.
    Class {
        negated: bool,
        inside: &'static str,
    },
    /// `\p{..}`, as it is.
    Property(String),
    /// `\b` or `\B`
    Boundary(char),
}

impl<'a> Translator<'a> {
    fn run(&mut self) -> Result<(), Refusal> {
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
                        .ok_or_else(|| refusal("`)` closes no group", r"write `\)`"))?;
                    self.regex.push(')');
                    true
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
        }
        if self.groups > 0 {
            return Err(refusal("a group is not closed", "add `)`"));
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

    /// After `(`. Nobody asks what a group matched: all become groups that capture nothing.
    fn open(&mut self) -> Result<(), Refusal> {
        if self.eat("?=") || self.eat("?<=") {
            let remedy = "write `allOf` with a `pattern` for each thing that must hold";
            return Err(refusal("look-around is not supported", remedy));
        }
        if self.eat("?!") || self.eat("?<!") {
            let remedy = "write `not` with a `pattern` for what must not be";
            return Err(refusal("look-around is not supported", remedy));
        }
        if self.eat("?<") {
            let name =
                self.eat_while(|character| character.is_ascii_alphanumeric() || character == '_');
            let sound = !name.is_empty() && !name.starts_with(|first: char| first.is_ascii_digit());
            if !sound || !self.eat(">") || !self.names.insert(name) {
                let remedy =
                    "give each group a name of its own, of letters, digits and `_`, or none";
                return Err(refusal("a group's name is wrong", remedy));
            }
        } else if !self.eat("?:") && self.rest.as_str().starts_with('?') {
            let remedy = "write `(?:` for a group, and both cases of a letter in `[]`";
            return Err(refusal(
                "`(?` starts no group that all readers know",
                remedy,
            ));
        }
        self.groups += 1;
        self.regex.push_str("(?:");
        Ok(())
    }

    /// After `*`, `+`, `?` or `{`.
    fn repeat(&mut self, sign: char) -> Result<(), Refusal> {
        let counts = match sign {
            '{' => {
                let counts =
                    self.eat_while(|character| character.is_ascii_digit() || character == ',');
                let digits = |text: &str| !text.is_empty() && !text.contains(',');
                let (least, most) = counts.split_once(',').unwrap_or((counts, "0"));
                if !digits(least) || !(most.is_empty() || digits(most)) || !self.eat("}") {
                    let remedy =
                        r"write `\{` for the character, or how often: `{2}`, `{2,}`, `{2,3}`";
                    return Err(refusal("`{` does not say how often", remedy));
                }
                format!("{{{counts}}}")
            }
            sign => sign.to_string(),
        };
        if !self.repeatable {
            let reason = format!("there is nothing to repeat before `{sign}`");
            return Err(refusal(
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

    /// After a backslash, in a class or out of one.
    fn escape(&mut self) -> Result<Escape, Refusal> {
        let class = |negated, inside| Ok(Escape::Class { negated, inside });
        let Some(letter) = self.rest.next() else {
            return Err(refusal(
                r"`\` stands at the end",
                r"write `\\` for the character",
            ));
        };
        let code = match letter {
            'd' | 'D' => return class(letter == 'D', DIGIT),
            'w' | 'W' => return class(letter == 'W', WORD),
            's' | 'S' => return class(letter == 'S', SPACE),
            'b' | 'B' => return Ok(Escape::Boundary(letter)),
            'p' | 'P' => return self.property(letter),
            't' => Some(9),
            'n' => Some(10),
            'v' => Some(11),
            'f' => Some(12),
            'r' => Some(13),
            '0' if !self
                .rest
                .as_str()
                .starts_with(|next: char| next.is_ascii_digit()) =>
            {
                Some(0)
            }
            'c' => self
                .rest
                .next()
                .filter(char::is_ascii_alphabetic)
                .map(|letter| u32::from(letter) % 32),
            'x' => self.hex(2),
            'u' if self.eat("{") => {
                let digits = self.eat_while(|digit| digit.is_ascii_hexdigit());
                u32::from_str_radix(digits, 16)
                    .ok()
                    .filter(|_| self.eat("}"))
            }
            'u' => self.hex(4),
            '1'..='9' | 'k' => {
                let reason = format!(r"the back-reference `\{letter}` is not supported");
                return Err(refusal(
                    reason,
                    "write what may repeat as alternatives, such as `aa|bb`",
                ));
            }
            itself if is_identity(itself) => Some(u32::from(itself)),
            _ => None,
        };
        code.and_then(char::from_u32).map(Escape::Character).ok_or_else(|| {
            let reason = format!("`\\{}` is no character that all readers know", letter.escape_debug());
            let remedy = r"leave the backslash out, or write the character's code, such as `\x0A` or `\u{1F600}`";
            refusal(reason, remedy)
        })
    }

    fn hex(&mut self, length: usize) -> Option<u32> {
        let digits = self.rest.as_str().get(..length)?;
        let code = digits
            .bytes()
            .all(|digit| digit.is_ascii_hexdigit())
            .then(|| u32::from_str_radix(digits, 16).ok())??;
        self.eat(digits).then_some(code)
    }

    fn property(&mut self, letter: char) -> Result<Escape, Refusal> {
        let open = self.eat("{");
        let name = self
            .eat_while(|character| character.is_ascii_alphanumeric() || "_=".contains(character));
        if !open || name.is_empty() || !self.eat("}") {
            let reason = format!(r"`\{letter}` does not name a property");
            return Err(refusal(
                reason,
                format!(r"write one of Unicode's, such as `\{letter}{{L}}`"),
            ));
        }
        Ok(Escape::Property(format!(r"\{letter}{{{name}}}")))
    }

    /// After `[`.
    fn bracket(&mut self) -> Result<(), Refusal> {
        self.regex.push('[');
        if self.eat("^") {
            self.regex.push('^');
        }
        if self.rest.as_str().starts_with(']') {
            let remedy = r"write `\]` for the character, or `[\s\S]` for any";
            return Err(refusal(
                "a class is empty, which readers take differently",
                remedy,
            ));
        }
        while !self.eat("]") {
            let from = self.item()?;
            let rest = self.rest.as_str();
            let is_range = rest.starts_with('-') && !rest.starts_with("-]");
            if !is_range {
                self.one_of(&from);
                continue;
            }
            self.eat("-");
            let to = self.item()?;
            let (Escape::Character(from), Escape::Character(to)) = (from, to) else {
                let remedy = r"write `\-` for the character";
                return Err(refusal("a range has no character at one end", remedy));
            };
            if from > to {
                let range = format!("{from}-{to}");
                let reason = format!("the range {} is the wrong way round", quoted(&range));
                return Err(refusal(reason, "swap its ends"));
            }
            push_literal(&mut self.regex, from);
            self.regex.push('-');
            push_literal(&mut self.regex, to);
        }
        self.regex.push(']');
        Ok(())
    }

    /// One item of a class.
    fn item(&mut self) -> Result<Escape, Refusal> {
        match self.rest.next() {
            None => Err(refusal("a class is not closed", "add `]`")),
            Some('\\') => match self.escape()? {
                Escape::Boundary(letter) => Err(refusal(
                    format!(r"`\{letter}` stands in a class"),
                    r"write `\x08` for the backspace character",
                )),
                other => Ok(other),
            },
            Some(character) => Ok(Escape::Character(character)),
        }
    }
}

fn refusal(reason: impl Into<String>, remedy: impl Into<String>) -> Refusal {
    Refusal::new(reason, remedy)
}
