//! Straight to bytes.

use super::{ObjectSink, Sink, Write};
use crate::{RawJson, plain::plain_end};
use std::{convert::Infallible, io::Write as _};

/// The value as compact JSON.
pub fn to_vec<T: Write + ?Sized>(value: &T) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    let Ok(()) = value.write(ByteSink(&mut out));
    out
}

struct ByteSink<'a>(&'a mut Vec<u8>);

impl<'a> Sink for ByteSink<'a> {
    type Ok = ();
    type Error = Infallible;
    type Object = ByteObject<'a>;

    fn null(self) -> Result<(), Infallible> {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn boolean(self, value: bool) -> Result<(), Infallible> {
        let text: &[u8] = if value { b"true" } else { b"false" };
        self.0.extend_from_slice(text);
        Ok(())
    }

    fn integer(self, value: i64) -> Result<(), Infallible> {
        // Writing to a `Vec` has no error.
        let _ = write!(self.0, "{value}");
        Ok(())
    }

    fn double(self, value: f64) -> Result<(), Infallible> {
        if value.is_finite() {
            let _ = write!(self.0, "{value:?}");
            Ok(())
        } else {
            self.null()
        }
    }

    fn string(self, value: &str) -> Result<(), Infallible> {
        string(self.0, value);
        Ok(())
    }

    fn raw(self, value: &RawJson) -> Result<(), Infallible> {
        self.0.extend_from_slice(value.as_str().as_bytes());
        Ok(())
    }

    fn array<T: Write>(self, items: &[T]) -> Result<(), Infallible> {
        self.0.push(b'[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.0.push(b',');
            }
            item.write(ByteSink(self.0))?;
        }
        self.0.push(b']');
        Ok(())
    }

    fn object(self) -> Result<Self::Object, Infallible> {
        self.0.push(b'{');
        Ok(ByteObject {
            out: self.0,
            first: true,
        })
    }
}

struct ByteObject<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
}

impl ObjectSink for ByteObject<'_> {
    type Ok = ();
    type Error = Infallible;

    fn member<T: Write + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Infallible> {
        if !std::mem::take(&mut self.first) {
            self.out.push(b',');
        }
        string(self.out, name);
        self.out.push(b':');
        value.write(ByteSink(self.out))
    }

    fn end(self) -> Result<(), Infallible> {
        self.out.push(b'}');
        Ok(())
    }
}

/// Writes a string with its quotes; what needs no escape is copied in runs.
pub(crate) fn string(out: &mut Vec<u8>, value: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push(b'"');
    let mut rest = value.as_bytes();
    loop {
        let (plain, special) = rest.split_at(plain_end(rest, 0).min(rest.len()));
        out.extend_from_slice(plain);
        let Some((byte, after)) = special.split_first() else {
            break;
        };
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x8 => out.extend_from_slice(b"\\b"),
            0xc => out.extend_from_slice(b"\\f"),
            control => {
                out.extend_from_slice(b"\\u00");
                out.extend([control >> 4, control & 15].map(|digit| HEX[usize::from(digit)]));
            }
        }
        rest = after;
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_as_serde_json_does() {
        let text: String = (0..0x250).filter_map(char::from_u32).collect();
        let mut out = Vec::new();
        string(&mut out, &text);
        assert_eq!(out, serde_json::to_vec(&text).expect("a string is JSON"));
    }

    #[test]
    fn doubles_keep_their_value_and_nan_is_null() {
        for value in [0.0, -0.0, 1.0, 0.1, 1e21, 1e-7, f64::MAX, f64::MIN_POSITIVE] {
            let text = to_vec(&value);
            assert_eq!(serde_json::from_slice::<f64>(&text).ok(), Some(value));
        }
        assert_eq!(to_vec(&f64::NAN), b"null");
    }
}
