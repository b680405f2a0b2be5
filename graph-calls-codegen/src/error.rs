//! An error of a schema document, and its place.

use crate::text::push_visible;
use std::fmt::{self, Display, Formatter, Write as _};
use std::sync::Arc;

/// The place of an error: a file as the user named it, and a JSON pointer in it.
///
/// `Display` prints `file#/pointer`, and `file#` for the root, always on one line of bounded length.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    file: Arc<str>,
    pointer: String,
}

impl Origin {
    /// A place in `file`; the empty `pointer` is the root.
    pub fn new(file: impl Into<Arc<str>>, pointer: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            pointer: pointer.into(),
        }
    }

    /// The file, as the user named it.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The JSON pointer, with `~` and `/` in names escaped; empty for the root.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The place one step further: a member's name or an item's index.
    pub fn child(&self, segment: &str) -> Self {
        let mut pointer = String::with_capacity(self.pointer.len() + 1 + segment.len());
        pointer.push_str(&self.pointer);
        push_segment(&mut pointer, segment);
        Self {
            file: Arc::clone(&self.file),
            pointer,
        }
    }

    /// The place of the item at `index`.
    pub fn item(&self, index: usize) -> Self {
        self.child(&index.to_string())
    }

    /// Writes the place, with `position` between the file and the `#`.
    fn write(&self, f: &mut Formatter<'_>, position: impl Display) -> fmt::Result {
        clip(f, &self.file, 200)?;
        write!(f, "{position}#")?;
        clip(f, &self.pointer, 200)
    }
}

impl Display for Origin {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.write(f, "")
    }
}

/// Appends `/segment` to a JSON pointer, escaping `~` and `/`.
///
/// ```
/// use graph_calls_codegen::error::push_segment;
///
/// let mut pointer = "/properties".to_owned();
/// push_segment(&mut pointer, "a/b");
/// assert_eq!(pointer, "/properties/a~1b");
/// ```
pub fn push_segment(pointer: &mut String, segment: &str) {
    pointer.push('/');
    for character in segment.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// A line and a column of a text, both counted from 1; columns count characters, not bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Position {
    /// The start of a text.
    pub(crate) const START: Self = Self { line: 1, column: 1 };
}

impl Display for Position {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Why a schema document cannot become Rust types.
///
/// `Display` prints `file:line:column #/pointer: reason; remedy`, and `file#/pointer: reason; remedy` if the
/// document could not be read as text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Error {
    origin: Origin,
    position: Option<Position>,
    reason: String,
    remedy: Option<String>,
}

impl Error {
    /// An error at `origin`; an empty `remedy` is none.
    pub(crate) fn new(origin: Origin, reason: String, remedy: String) -> Self {
        Self {
            origin,
            position: None,
            reason,
            remedy: Some(remedy).filter(|text| !text.is_empty()),
        }
    }

    /// Where the error is.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The line and column of the place, if the document could be read as text.
    ///
    /// They are those of the member's name, quote included, or of the first character of the item. For a member
    /// that is missing they are those of the object that lacks it, for the root those of the first character
    /// that is not blank, and for a text that is not JSON those where reading stopped.
    pub fn position(&self) -> Option<Position> {
        self.position
    }

    pub(crate) fn set_position(&mut self, position: Position) {
        self.position = Some(position);
    }

    /// Gives the error another place in its file, where its position is to be found again.
    pub(crate) fn move_to(&mut self, pointer: String) {
        if self.origin.pointer != pointer {
            self.origin.pointer = pointer;
            self.position = None;
        }
    }

    /// What is wrong there.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// What to do about it.
    pub fn remedy(&self) -> Option<&str> {
        self.remedy.as_deref()
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.position {
            Some(position) => self.origin.write(f, format_args!(":{position} "))?,
            None => self.origin.write(f, "")?,
        }
        write!(f, ": {}", self.reason)?;
        match &self.remedy {
            Some(remedy) => write!(f, "; {remedy}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

/// The user's words in backticks: at most 80 characters of them, on one line.
pub fn quoted(text: &str) -> impl Display + '_ {
    Quoted(text)
}

struct Quoted<'a>(&'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_char('`')?;
        clip(f, self.0, 80)?;
        f.write_char('`')
    }
}

/// Writes at most `limit` characters of `text`, with those that would not show, or would reorder the line, escaped.
fn clip(f: &mut Formatter<'_>, text: &str, limit: usize) -> fmt::Result {
    let mut characters = text.chars();
    for character in characters.by_ref().take(limit) {
        push_visible(f, character)?;
    }
    if characters.next().is_some() {
        f.write_char('…')?;
    }
    Ok(())
}

/// At most `limit` characters of the text, on one line, with its [hidden characters](crate::text::is_hidden) escaped.
pub fn clipped(text: &str, limit: usize) -> impl Display + '_ {
    struct Clipped<'a>(&'a str, usize);
    impl Display for Clipped<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            clip(f, self.0, self.1)
        }
    }
    Clipped(text, limit)
}
