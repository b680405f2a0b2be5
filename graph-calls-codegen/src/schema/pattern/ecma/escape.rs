//! What stands behind a backslash.

use super::{Translator, rejection};
use crate::schema::Rejection;
use crate::schema::pattern::is_identity;

const DIGIT: &str = "0-9";
const WORD: &str = "A-Za-z0-9_";
const SPACE: &str =
    r"\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";

/// What a backslash and what follows stand for.
pub(super) enum Escape {
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

impl Translator<'_> {
    /// After a backslash, in a class or out of one.
    pub(super) fn escape(&mut self) -> Result<Escape, Rejection> {
        let class = |negated, inside| Ok(Escape::Class { negated, inside });
        let Some(letter) = self.rest.next() else {
            return Err(rejection(
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
                return Err(rejection(
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
            rejection(reason, remedy)
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

    fn property(&mut self, letter: char) -> Result<Escape, Rejection> {
        let open = self.eat("{");
        let name = self
            .eat_while(|character| character.is_ascii_alphanumeric() || "_=".contains(character));
        if !open || name.is_empty() || !self.eat("}") {
            let reason = format!(r"`\{letter}` does not name a property");
            return Err(rejection(
                reason,
                format!(r"write one of Unicode's, such as `\{letter}{{L}}`"),
            ));
        }
        Ok(Escape::Property(format!(r"\{letter}{{{name}}}")))
    }
}
