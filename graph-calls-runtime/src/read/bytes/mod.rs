//! The byte reader: parses JSON text (RFC 8259) to types in one pass, without a tree.

mod batch;
mod items;
mod locate;
mod members;
mod memory;
mod raw;
mod scan;
mod string;
mod text;
mod tree;

use self::members::ByteElements;
pub(crate) use self::text::bytes_equal;
use super::{LocatedError, NumberToken, Read, ReadError, Recorded};
use crate::{Limits, RawJson, rules::Types, tree::Tree};
use std::borrow::Cow;

pub(crate) use self::{
    batch::{BatchItems, Verdicts, measure_batch, read_batch},
    items::next_item,
    locate::locate,
    raw::read_raw,
};

/// Parses a text as a `T`.
pub(crate) fn read_slice<T: Read>(bytes: &[u8], limits: &Limits) -> Result<T, LocatedError> {
    read_text(text(bytes, limits)?, limits)
}

/// Checks the length and the UTF-8 encoding of a text.
pub(crate) fn text<'a>(bytes: &'a [u8], limits: &Limits) -> Result<&'a str, LocatedError> {
    if bytes.len() > limits.bytes {
        return Err(LocatedError::new(ReadError::Size, limits.bytes));
    }
    std::str::from_utf8(bytes)
        .map_err(|error| LocatedError::new(ReadError::Encoding, error.valid_up_to()))
}

/// Parses a text that [`text`] returned as a `T`.
pub(crate) fn read_text<T: Read>(text: &str, limits: &Limits) -> Result<T, LocatedError> {
    if memory_is_short(text.as_bytes(), limits) {
        return Err(MEMORY);
    }
    Reader::of(text, limits).whole(Reader::value)
}

/// Checks that parsing a valid text as a `T` does not exceed the limits. Counts the memory that the value would take, and
/// keeps only one item of each list at a time.
pub(crate) fn measure<T: Read>(bytes: &[u8], limits: &Limits) -> Result<(), LocatedError> {
    if memory_is_short(bytes, limits) {
        return Err(MEMORY);
    }
    whole(bytes, limits, |reader| {
        reader.measuring = true;
        reader.value::<T>().map(drop)
    })
}

/// The number of bytes of memory for each byte of the text: for all strings, and for temporary copies of them.
const STRINGS: usize = 2;

/// Returns `true` if the strings alone may exceed the limit of memory.
fn memory_is_short(bytes: &[u8], limits: &Limits) -> bool {
    bytes.len() <= limits.bytes && limits.max_memory(bytes.len()) / STRINGS < bytes.len()
}

const MEMORY: LocatedError = LocatedError::new(ReadError::Memory, 0);

/// Calls `read` with a reader of the text. Only white space may follow.
fn whole<'a, T>(
    bytes: &'a [u8],
    limits: &Limits,
    read: impl FnOnce(&mut Reader<'a>) -> Result<T, Recorded>,
) -> Result<T, LocatedError> {
    Reader::new(bytes, limits)?.whole(read)
}

/// Parses a text that is a part of another one. Returns the memory that is left as well.
pub(super) fn read_part<T: Read>(
    bytes: &[u8],
    limits: &Limits,
) -> Result<(T, usize), LocatedError> {
    whole(bytes, limits, |reader| {
        // The strings are already counted as a part of the other text.
        reader.memory = limits.max_memory(bytes.len());
        reader.value().map(|value| (value, reader.memory))
    })
}

/// Checks that a text is JSON, has no duplicate members, and does not exceed the limits.
pub(crate) fn check(bytes: &[u8], limits: &Limits) -> Result<(), LocatedError> {
    whole(bytes, limits, |reader| {
        reader.skip(scan::Duplicates::Reject)
    })
}

/// Parses a text as a tree.
pub(crate) fn read_tree<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Tree<'a>, LocatedError> {
    text_tree(text(bytes, limits)?, limits)
}

/// Parses a text that [`text`] returned as a tree.
pub(crate) fn text_tree<'a>(text: &'a str, limits: &Limits) -> Result<Tree<'a>, LocatedError> {
    let mut reader = Reader::of(text, limits);
    let tree = tree::read(&mut reader)?;
    reader.end().map_err(|Recorded| reader.located_error())?;
    Ok(tree)
}

/// A parser at a position of a text.
#[derive(Debug)]
struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// The number of levels and of items that are left.
    depth: u32,
    items: usize,
    /// The number of bytes of memory that are left.
    memory: usize,
    /// Whether the reader only measures the memory of the value: it keeps no lists.
    measuring: bool,
    /// [`MAX_SPECULATIONS`] minus the number of nested speculations; 0 once one has failed.
    speculations: u8,
    /// The error and its offset, once there is one.
    error: Option<(ReadError, usize)>,
}

/// The maximum number of nested speculations plus one. A speculation parses an object before it is known to have no type
/// tag. After one has failed, there are no more: a text whose tags come last would be parsed twice at each level, and its
/// innermost object 2ⁿ times.
const MAX_SPECULATIONS: u8 = 5;

/// A state of the reader to reset to.
#[derive(Debug, Clone, Copy)]
struct Mark {
    at: usize,
    depth: u32,
    items: usize,
    memory: usize,
}

impl<'a> Reader<'a> {
    fn new(bytes: &'a [u8], limits: &Limits) -> Result<Self, LocatedError> {
        text(bytes, limits).map(|text| Self::of(text, limits))
    }

    /// Creates a reader of a text that [`text`] returned.
    fn of(text: &'a str, limits: &Limits) -> Self {
        Reader {
            text,
            at: 0,
            depth: limits.depth.saturating_sub(1),
            items: limits.items,
            memory: limits
                .max_memory(text.len())
                .saturating_sub(STRINGS * text.len()),
            measuring: false,
            speculations: MAX_SPECULATIONS,
            error: None,
        }
    }

    /// Calls `read`. Only white space may follow.
    fn whole<T>(
        mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Recorded>,
    ) -> Result<T, LocatedError> {
        match read(&mut self) {
            Ok(value) if self.end().is_ok() => Ok(value),
            _ => Err(self.located_error()),
        }
    }

    /// Returns the current byte, and 0 at the end. Valid JSON does not contain the byte 0.
    #[inline]
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Skips white space and returns the next byte, and 0 at the end.
    #[inline]
    fn peek(&mut self) -> u8 {
        let byte = self.byte();
        if byte > b' ' {
            byte
        } else {
            self.peek_further()
        }
    }

    /// Implements `peek` at white space or at the end. White space is usually one byte.
    #[inline(never)]
    fn peek_further(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(self.at) {
            self.at += 1;
            if let Some(byte) = bytes.get(self.at).filter(|byte| **byte > b' ') {
                return *byte;
            }
        }
        self.byte()
    }

    fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            depth: self.depth,
            items: self.items,
            memory: self.memory,
        }
    }

    fn reset(&mut self, mark: Mark) {
        self.at = mark.at;
        self.depth = mark.depth;
        self.items = mark.items;
        self.memory = mark.memory;
    }

    #[cold]
    fn syntax(&mut self, expected: &'static str) -> Recorded {
        self.fail(ReadError::Syntax(expected))
    }

    /// Stores an error at the current offset.
    #[cold]
    fn fail(&mut self, error: ReadError) -> Recorded {
        self.error = Some((error, self.at));
        Recorded
    }

    /// Stores an error at the preceding bracket or brace: the array or object has the wrong type.
    #[cold]
    fn fail_at_opening(&mut self, error: ReadError) -> Recorded {
        let before = self
            .text
            .get(..self.at)
            .unwrap_or_default()
            .trim_ascii_end();
        self.error = Some((error, before.len().saturating_sub(1)));
        Recorded
    }

    /// Returns the stored error.
    fn located_error(&self) -> LocatedError {
        let (error, at) = self
            .error
            .unwrap_or((ReadError::Syntax("a value"), self.at));
        LocatedError::new(error, at)
    }

    /// Skips white space and consumes `byte`.
    #[inline]
    fn expect(&mut self, byte: u8, expected: &'static str) -> Result<(), Recorded> {
        if self.peek() == byte {
            self.at += 1;
            Ok(())
        } else {
            Err(self.syntax(expected))
        }
    }

    /// Checks that only white space is left.
    fn end(&mut self) -> Result<(), Recorded> {
        self.peek();
        if self.at == self.text.len() {
            Ok(())
        } else {
            Err(self.syntax("end of the text"))
        }
    }

    /// Consumes an opening bracket or brace.
    #[inline]
    fn enter(&mut self) -> Result<(), Recorded> {
        let Some(depth) = self.depth.checked_sub(1) else {
            return Err(self.fail(ReadError::Depth));
        };
        self.depth = depth;
        self.at += 1;
        Ok(())
    }

    /// Consumes a comma, or the closing bracket or brace `close`. Returns `true` if another item follows.
    #[inline]
    fn more(&mut self, first: &mut bool, close: u8) -> Result<bool, Recorded> {
        let byte = self.peek();
        if byte == close {
            self.at += 1;
            self.depth += 1;
            return Ok(false);
        }
        let Some(items) = self.items.checked_sub(1) else {
            return Err(self.fail(ReadError::Count));
        };
        self.items = items;
        if std::mem::take(first) {
            return Ok(true);
        }
        if byte == b',' {
            self.at += 1;
            return Ok(true);
        }
        Err(self.syntax(if close == b'}' {
            "`,` or `}`"
        } else {
            "`,` or `]`"
        }))
    }

    /// Parses a member's name and the colon after it.
    #[inline]
    fn name(&mut self) -> Result<Cow<'a, str>, Recorded> {
        if self.peek() != b'"' {
            return Err(self.syntax("a member's name in double quotes"));
        }
        let name = self.string()?;
        self.expect(b':', "`:`")?;
        Ok(name)
    }

    /// Parses a value as a `T`.
    fn value<T: Read>(&mut self) -> Result<T, Recorded> {
        let first = self.peek();
        // The memory of a boxed object is counted where the box is allocated.
        if T::BOXED > 0 && first != b'{' {
            self.charge(T::BOXED)?;
        }
        if T::RAW {
            let raw = self.raw()?;
            return T::from_raw(raw).map_err(|error| self.fail(error));
        }
        let read = match first {
            b'"' if T::LIKELY.is_some_and(|text| self.consume_string(text)) => {
                T::from_text(T::LIKELY.unwrap_or_default())
            }
            b'"' => match self.plain_string() {
                Some(text) => T::from_text(text),
                None => T::from_string(self.escaped_string()?),
            },
            b'{' => return self.object(|members| T::from_object(members)),
            b'[' => {
                self.enter()?;
                return ByteElements::new(self).finish(T::from_array);
            }
            b'-' | b'0'..=b'9' => T::from_number(NumberToken::Text(self.number()?)),
            b't' => self.literal("true").map(|()| T::from_boolean(true))?,
            b'f' => self.literal("false").map(|()| T::from_boolean(false))?,
            b'n' => self.literal("null").map(|()| T::from_null())?,
            _ => return Err(self.syntax("a value")),
        };
        read.map_err(|error| self.fail(error))
    }

    /// Returns the type of the next value by its first byte; `Types::NONE` if it is not JSON.
    #[cold]
    fn kind(&mut self) -> Types {
        let at = self.at;
        let kind = match self.byte() {
            b'n' => Types::NULL,
            b't' | b'f' => Types::BOOLEAN,
            b'"' => Types::STRING,
            b'[' => Types::ARRAY,
            b'{' => Types::OBJECT,
            _ => match self.number() {
                Ok(text) => NumberToken::Text(text).kind(),
                Err(Recorded) => Types::NONE,
            },
        };
        self.at = at;
        kind
    }

    /// Parses a value as JSON text without white space.
    fn raw(&mut self) -> Result<RawJson, Recorded> {
        self.peek();
        let start = self.at;
        self.skip(scan::Duplicates::Reject)?;
        Ok(RawJson::from_scanned(
            self.text.get(start..self.at).unwrap_or_default(),
        ))
    }
}
