//! URI templates (RFC 6570) of paths: literals and `{name}`, which stands for one segment's text.

use crate::error::quoted;
use crate::schema::Rejection;

/// A path with variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// The template as the document has it.
    pub text: String,
    /// The same in its pieces.
    pub pieces: Vec<Piece>,
}

/// A piece of a [`Template`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text that stands for itself.
    Literal(String),
    /// The name of a variable.
    Variable(String),
}

const EXAMPLE: &str = "write a path such as `/calls/{callId}/answer`";

impl Template {
    pub(super) fn parse(text: &str) -> Result<Self, Rejection> {
        if !text.starts_with('/') {
            let reason = "a path starts with `/`, below the version of the API";
            return Err(Rejection::new(reason, EXAMPLE));
        }
        // Clients resolve `..`, and take what stands behind `//` for a host.
        if text.contains("//") {
            return Err(Rejection::new("the path has an empty segment", EXAMPLE));
        }
        if text.split('/').any(is_dots) {
            return Err(Rejection::new(
                "the path has a segment of dots alone",
                EXAMPLE,
            ));
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let (literal, after) = match rest.split_once('{') {
                Some((literal, after)) => (literal, Some(after)),
                None => (rest, None),
            };
            check_literal(literal)?;
            if !literal.is_empty() {
                pieces.push(Piece::Literal(literal.to_owned()));
            }
            let Some(after) = after else { break };
            let Some((name, behind)) = after.split_once('}') else {
                return Err(Rejection::new("a `{` has no `}`", EXAMPLE));
            };
            pieces.push(Piece::Variable(variable(name)?));
            rest = behind;
        }
        Ok(Self {
            text: text.to_owned(),
            pieces,
        })
    }
}

fn is_dots(segment: &str) -> bool {
    !segment.is_empty() && segment.bytes().all(|byte| byte == b'.')
}

/// The characters that stand in a path as they are, `/` among them.
fn check_literal(text: &str) -> Result<(), Rejection> {
    let plain = |character: char| {
        character.is_ascii_alphanumeric() || "/-._~!$&()*+,;=:@".contains(character)
    };
    match text.chars().find(|character| !plain(*character)) {
        None => Ok(()),
        Some('}') => Err(Rejection::new("a `}` has no `{`", EXAMPLE)),
        Some('?' | '#') => Err(Rejection::new(
            "the path has a query or a fragment",
            EXAMPLE,
        )),
        Some(other) => Err(Rejection::new(
            format!("a path has no {}", quoted(&other.to_string())),
            EXAMPLE,
        )),
    }
}

/// A variable's name; none of RFC 6570's operators and modifiers.
fn variable(name: &str) -> Result<String, Rejection> {
    let mut bytes = name.bytes();
    let is_valid = bytes
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if is_valid {
        return Ok(name.to_owned());
    }
    Err(Rejection::new(
        format!("{} is not a name for a variable", quoted(name)),
        "start with a letter, and go on with letters, digits and `_`",
    ))
}
