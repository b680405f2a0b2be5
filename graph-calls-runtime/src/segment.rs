//! Ids as segments of a URL path.

use std::{borrow::Cow, error::Error, fmt, str::FromStr};

/// A string that is safe as one segment of a URL path. An id from a notification cannot change the rest of the URL.
///
/// It consists of 1 to 256 ASCII letters, digits and `-._~!+,:=@`, and not of dots alone. So it contains no `/`,
/// `\`, `?`, `#`, `%`, white space, control or bidirectional character, and is neither `.` nor `..`.
///
/// `Display` writes the segment of a path, with `!+,:=@` percent-encoded; [`as_str`](Self::as_str) returns the id
/// itself.
///
/// ```
/// use graph_calls_runtime::PathSegment;
///
/// let id = PathSegment::try_from("19:meeting@thread.v2")?;
/// assert_eq!(id.as_str(), "19:meeting@thread.v2");
/// assert_eq!(format!("/chats/{id}"), "/chats/19%3Ameeting%40thread.v2");
///
/// for hostile in ["", "..", "a/b", "%2e%2e", "1?x=", "a\\b"] {
///     assert!(PathSegment::try_from(hostile).is_err());
/// }
/// # Ok::<(), graph_calls_runtime::InvalidPathSegment>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathSegment<'a>(Cow<'a, str>);

/// The error of a string that is not a [`PathSegment`].
///
/// `Display` does not contain the string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidPathSegment(Kind);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Empty,
    Dots,
    Length(usize),
    /// The byte offset of the first character that is not allowed.
    Character(usize),
}

impl<'a> PathSegment<'a> {
    /// The maximum length of a segment, in bytes.
    pub const LONGEST: usize = 256;

    /// Creates a segment from a string.
    ///
    /// # Errors
    /// Returns an error if the string is empty, consists of dots alone, is longer than [`LONGEST`](Self::LONGEST), or
    /// contains a character other than ASCII letters, digits and `-._~!+,:=@`.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Result<Self, InvalidPathSegment> {
        let text = text.into();
        match violation(&text) {
            None => Ok(Self(text)),
            Some(kind) => Err(InvalidPathSegment(kind)),
        }
    }

    /// Returns the id, without percent-encoding.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Converts to a segment that owns its string.
    pub fn into_owned(self) -> PathSegment<'static> {
        PathSegment(Cow::Owned(self.0.into_owned()))
    }
}

/// Returns why the string is not a segment; `None` if it is one.
fn violation(text: &str) -> Option<Kind> {
    if text.is_empty() {
        return Some(Kind::Empty);
    }
    if text.len() > PathSegment::LONGEST {
        return Some(Kind::Length(text.len()));
    }
    let allowed = |byte: u8| is_unreserved(byte) || b"!+,:=@".contains(&byte);
    if let Some(at) = text.bytes().position(|byte| !allowed(byte)) {
        return Some(Kind::Character(at));
    }
    text.bytes().all(|byte| byte == b'.').then_some(Kind::Dots)
}

/// Returns `true` for the unreserved characters of RFC 3986.
fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// Percent-encodes the segment for a path.
pub fn encoded<'s>(segment: &'s PathSegment<'_>) -> Cow<'s, str> {
    let text = segment.as_str();
    if text.bytes().all(is_unreserved) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 8);
    for byte in text.bytes() {
        if is_unreserved(byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            for digit in [byte >> 4, byte & 0xf] {
                let digit = char::from_digit(u32::from(digit), 16).unwrap_or_default();
                encoded.push(digit.to_ascii_uppercase());
            }
        }
    }
    Cow::Owned(encoded)
}

impl fmt::Display for PathSegment<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&encoded(self))
    }
}

impl AsRef<str> for PathSegment<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<'a> TryFrom<&'a str> for PathSegment<'a> {
    type Error = InvalidPathSegment;

    fn try_from(text: &'a str) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl<'a> TryFrom<&'a String> for PathSegment<'a> {
    type Error = InvalidPathSegment;

    fn try_from(text: &'a String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl TryFrom<String> for PathSegment<'static> {
    type Error = InvalidPathSegment;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl FromStr for PathSegment<'static> {
    type Err = InvalidPathSegment;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        PathSegment::new(text).map(PathSegment::into_owned)
    }
}

impl PartialEq<str> for PathSegment<'_> {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for PathSegment<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Display for InvalidPathSegment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("expected one segment of a path, ")?;
        match self.0 {
            Kind::Empty => formatter.write_str("found an empty text"),
            Kind::Dots => formatter.write_str("found dots alone"),
            Kind::Length(found) => {
                let longest = PathSegment::LONGEST;
                write!(
                    formatter,
                    "at most {longest} bytes long, found {found} bytes"
                )
            }
            Kind::Character(at) => write!(
                formatter,
                "of ASCII letters, digits and `-._~!+,:=@`, found another character at byte {at}"
            ),
        }
    }
}

impl Error for InvalidPathSegment {}

#[cfg(test)]
mod tests {
    use super::PathSegment;

    #[test]
    fn ids_of_graph_are_segments_and_reserved_characters_are_encoded() {
        for (id, written) in [
            (
                "57DAB8B1894C409AB240BD8BEAE78896",
                "57DAB8B1894C409AB240BD8BEAE78896",
            ),
            (
                "3b1f5c00-7a52-4e0c-9d7b-52f0c7b1a9de",
                "3b1f5c00-7a52-4e0c-9d7b-52f0c7b1a9de",
            ),
            ("oneToOne", "oneToOne"),
            ("a.b_c~d", "a.b_c~d"),
            (".a", ".a"),
            ("..a", "..a"),
            ("19:a@thread.v2", "19%3Aa%40thread.v2"),
            ("b!x+y,z==", "b%21x%2By%2Cz%3D%3D"),
        ] {
            let segment = PathSegment::try_from(id).expect(id);
            assert_eq!(
                (segment.as_str(), segment.to_string().as_str()),
                (id, written)
            );
            assert_eq!(id.parse(), Ok(segment.into_owned()));
        }
        assert!(PathSegment::new("a".repeat(256)).is_ok());
    }

    #[test]
    fn a_string_that_changes_the_url_is_no_segment_and_is_not_in_the_error() {
        for (text, why) in [
            ("", "found an empty text"),
            (".", "found dots alone"),
            ("..", "found dots alone"),
            ("....", "found dots alone"),
            ("a/b", "found another character at byte 1"),
            ("/", "at byte 0"),
            ("..\\x", "at byte 2"),
            ("1?x=", "at byte 1"),
            ("a#b", "at byte 1"),
            ("%2e%2e", "at byte 0"),
            ("a%2Fb", "at byte 1"),
            ("%252e", "at byte 0"),
            ("a b", "at byte 1"),
            ("a\t", "at byte 1"),
            ("\na", "at byte 0"),
            ("a\0", "at byte 1"),
            ("a;x=1", "at byte 1"),
            ("$count", "at byte 0"),
            ("calls('1')", "at byte 5"),
            ("<a>", "at byte 0"),
            ("\u{202e}a", "at byte 0"),
            ("a\u{2044}b", "at byte 1"),
            ("a\u{ff0f}b", "at byte 1"),
            ("\u{2024}\u{2024}", "at byte 0"),
            ("\u{ff0e}\u{ff0e}", "at byte 0"),
            ("\u{e9}", "at byte 0"),
        ] {
            let error = PathSegment::try_from(text).expect_err(text);
            assert!(error.to_string().ends_with(why), "{text:?}: {error}");
        }
        let long = "secret".repeat(200_000);
        let error = PathSegment::new(&*long).expect_err("too long");
        assert_eq!(
            error.to_string(),
            "expected one segment of a path, at most 256 bytes long, found 1200000 bytes"
        );
        assert!(!format!("{error:?}").contains("secret"));
    }
}
