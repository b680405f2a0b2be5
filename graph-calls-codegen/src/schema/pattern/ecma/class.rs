//! Classes: what stands between `[` and `]`.

use super::escape::Escape;
use super::{Translator, rejection};
use crate::error::quoted;
use crate::schema::Rejection;
use crate::schema::pattern::push_literal;

impl Translator<'_> {
    /// After `[`.
    pub(super) fn bracket(&mut self) -> Result<(), Rejection> {
        self.regex.push('[');
        if self.eat("^") {
            self.regex.push('^');
        }
        if self.rest.as_str().starts_with(']') {
            let remedy = r"write `\]` for the character, or `[\s\S]` for any";
            return Err(rejection(
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
                return Err(rejection("a range has no character at one end", remedy));
            };
            if from > to {
                let range = format!("{from}-{to}");
                let reason = format!("the range {} is the wrong way round", quoted(&range));
                return Err(rejection(reason, "swap its ends"));
            }
            push_literal(&mut self.regex, from);
            self.regex.push('-');
            push_literal(&mut self.regex, to);
        }
        self.regex.push(']');
        Ok(())
    }

    /// One item of a class.
    fn item(&mut self) -> Result<Escape, Rejection> {
        match self.rest.next() {
            None => Err(rejection("a class is not closed", "add `]`")),
            Some('\\') => match self.escape()? {
                Escape::Boundary(letter) => Err(rejection(
                    format!(r"`\{letter}` stands in a class"),
                    r"write `\x08` for the backspace character",
                )),
                other => Ok(other),
            },
            Some(character) => Ok(Escape::Character(character)),
        }
    }
}
