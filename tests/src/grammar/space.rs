//! Section 2: white space is space, tab, line feed and carriage return, around structural
//! characters; nothing else is.

use super::Rule;

pub(super) const ACCEPTED: &[Rule] = &[
    ("no white space is needed", b"[1,{\"a\":2}]"),
    ("a space stands before a value", b" 1"),
    ("a space stands after a value", b"1 "),
    ("a tab is white space", b"\t1\t"),
    ("a line feed is white space", b"\n1\n"),
    ("a carriage return is white space", b"\r1\r"),
    ("the four mix", b" \t\n\r1\r\n\t "),
    ("an array holds nothing but white space", b"[ \t\n\r]"),
    ("an object holds nothing but white space", b"{ \t\n\r}"),
    ("white space surrounds a comma in an array", b"[1 ,\n2]"),
    ("white space surrounds a colon", b"{\"a\"\t:\r1}"),
    (
        "white space surrounds a comma in an object",
        b"{\"a\":1 , \"b\":2}",
    ),
    ("lines end as on Windows", b"[\r\n1,\r\n2\r\n]"),
    (
        "there is much of it",
        b"                                                                1",
    ),
];

pub(super) const REJECTED: &[Rule] = &[
    ("a form feed is no white space", b"[\x0c]"),
    ("a vertical tab is no white space", b"[\x0b]"),
    ("a null character is no white space", b"[\x00]"),
    ("a backspace is no white space", b"[\x081]"),
    ("an escape character is no white space", b"[1\x1b]"),
    ("a unit separator is no white space", b"[1,\x1f2]"),
    ("a delete character is no white space", b"[\x7f1]"),
    ("U+0085, the next line, is no white space", b"[\xc2\x851]"),
    ("U+00A0, a no-break space, is no white space", b"[\xc2\xa0]"),
    (
        "U+1680, an Ogham space, is no white space",
        b"[1,\xe1\x9a\x802]",
    ),
    (
        "U+2003, an em space, is no white space",
        b"{\"a\":\xe2\x80\x831}",
    ),
    (
        "U+200B, a zero-width space, is no white space",
        b"[\xe2\x80\x8b]",
    ),
    (
        "U+2028, a line separator, is no white space",
        b"[1,\xe2\x80\xa82]",
    ),
    (
        "U+2029, a paragraph separator, is no white space",
        b"[1\xe2\x80\xa9]",
    ),
    (
        "U+2060, a word joiner, is no white space",
        b"[\xe2\x81\xa0]",
    ),
    (
        "U+3000, an ideographic space, is no white space",
        b"{\xe3\x80\x80}",
    ),
    ("U+FEFF is no white space inside a text", b"[\xef\xbb\xbf1]"),
    ("an escape stands in strings only", b"[\\n1]"),
    ("an escaped space is none", b"[\\u00201]"),
    ("a comment to the end of the line is none", b"[1 // one\n]"),
    ("a comment between marks is none", b"[/* one */1]"),
    ("a comment that nobody closes is none", b"[1 /* one]"),
    ("a comment with a hash is none", b"[1 # one\n]"),
    ("a comment of SQL is none", b"[1 -- one\n]"),
    ("a comment of HTML is none", b"[<!-- one -->1]"),
    ("a backslash joins no lines", b"[1,\\\n2]"),
];
