//! Section 8.1: a text is UTF-8. What is none is outside of the grammar wherever it stands; in a
//! string, where some readers put a replacement, it is in `open`.

use super::Rule;

pub(super) const ACCEPTED: &[Rule] = &[
    ("a text is ASCII", b"[\"a\"]"),
    (
        "a text has characters of every length",
        b"[\"a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"]",
    ),
    (
        "the shortest of each length are characters",
        b"\"\x20\xc2\x80\xe0\xa0\x80\xf0\x90\x80\x80\"",
    ),
    (
        "the longest of each length are characters",
        b"\"\x7f\xdf\xbf\xef\xbf\xbf\xf4\x8f\xbf\xbf\"",
    ),
];

pub(super) const REJECTED: &[Rule] = &[
    ("a byte that follows none is no value", b"[\x80]"),
    ("a byte of Latin-1 is no value", b"[\xe5]"),
    ("a byte that begins nothing is no value", b"[\xff]"),
    ("a byte that begins nothing is no literal's", b"[nul\xfe]"),
    ("a byte that begins nothing is no number's", b"[1\xff]"),
    ("a byte that begins nothing is no exponent's", b"[1e1\xe5]"),
    ("a character that is cut off is no value", b"[\xe2\x82]"),
    ("a byte that follows none is no white space", b"[1,\xa02]"),
    ("an overlong quotation mark is none", b"[\xc0\xa2a\xc0\xa2]"),
    ("an overlong bracket is none", b"\xc1\x9b1]"),
    ("a letter is no value", b"[\xc3\xa9]"),
    ("a replacement character is no value", b"[\xef\xbf\xbd]"),
    ("an emoji is no value", b"{\"a\":\xf0\x9f\x98\x80}"),
];
