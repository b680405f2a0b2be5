//! What the RFC leaves to the reader, with our verdict, which is fixed.
//!
//! - Names "should" be unique (section 4): we reject a name that is there twice, since two readers
//!   could see two payloads; `serde_json` keeps the last.
//! - Numbers may be bounded (section 6): ours keep their text, so that none is too great;
//!   `serde_json` has no room for what is greater than any float.
//! - A surrogate escape may lack its other half (section 8.2), and a byte order mark may be
//!   ignored (section 8.1): we reject both, as `serde_json` does. No Rust string holds the first.
//! - Bytes that are no UTF-8 break section 8.1, and some readers replace them: we reject.

use super::OpenRule;

pub(super) const ANYWHERE: &[OpenRule] = &[
    ("a name is there twice", b"{\"a\":1,\"a\":2}", false, true),
    ("a member is there twice", b"{\"a\":1,\"a\":1}", false, true),
    (
        "a name is there again, apart",
        b"{\"a\":1,\"b\":2,\"a\":3}",
        false,
        true,
    ),
    (
        "a name is there twice, once escaped",
        b"{\"a\":1,\"\\u0061\":2}",
        false,
        true,
    ),
    (
        "a pair is there twice, once escaped",
        b"{\"\xf0\x9f\x98\x80\":1,\"\\ud83d\\ude00\":2}",
        false,
        true,
    ),
    (
        "the empty name is there twice",
        b"{\"\":1,\"\":2}",
        false,
        true,
    ),
    (
        "a name is there twice, further in",
        b"[{\"x\":{\"a\":1,\"a\":2}}]",
        false,
        true,
    ),
    ("a number is greater than any float", b"1e400", true, false),
    ("a number is less than any float", b"-1e400", true, false),
    (
        "a number is just greater than any float",
        b"1.8e308",
        true,
        false,
    ),
    (
        "an exponent has no room in 64 bits",
        b"1e99999999999999999999",
        true,
        false,
    ),
    (
        "a negative exponent has no room in 64 bits",
        b"1e-99999999999999999999",
        true,
        true,
    ),
    (
        "a number is nearer to zero than any float",
        b"123.456e-789",
        true,
        true,
    ),
    ("zero has a great exponent", b"0e999", true, true),
    (
        "an integer has no room in 64 bits",
        b"18446744073709551616",
        true,
        true,
    ),
    (
        "a negative integer has no room in 64 bits",
        b"-9223372036854775809",
        true,
        true,
    ),
    (
        "an integer has no room in 128 bits",
        b"-237462374673276894279832749832423479823246327846",
        true,
        true,
    ),
    (
        "the first half of a pair is alone",
        b"\"\\ud83d\"",
        false,
        false,
    ),
    (
        "the second half of a pair is alone",
        b"\"\\ude00\"",
        false,
        false,
    ),
    (
        "the last of the first halves is alone",
        b"\"\\uDBFF\"",
        false,
        false,
    ),
    (
        "the last of the second halves is alone",
        b"\"\\udfff\"",
        false,
        false,
    ),
    (
        "the first half is followed by a letter",
        b"\"\\ud83da\"",
        false,
        false,
    ),
    (
        "the first half is followed by another escape",
        b"\"\\ud83d\\n\"",
        false,
        false,
    ),
    (
        "the first half is followed by a first half",
        b"\"\\ud83d\\ud83d\"",
        false,
        false,
    ),
    (
        "the first half is followed by a letter's escape",
        b"\"\\ud83d\\u0041\"",
        false,
        false,
    ),
    (
        "the first half is doubled before the second",
        b"\"\\ud83d\\ud83d\\ude00\"",
        false,
        false,
    ),
    (
        "the halves are the wrong way round",
        b"\"\\ude00\\ud83d\"",
        false,
        false,
    ),
    (
        "a name has half of a pair",
        b"{\"\\ude00\":1}",
        false,
        false,
    ),
    ("a byte follows none in a string", b"\"\x81\"", false, false),
    (
        "a byte of Latin-1 is in a string",
        b"\"caf\xe9\"",
        false,
        false,
    ),
    (
        "a character is cut off in a string",
        b"\"\xe0\xff\"",
        false,
        false,
    ),
    (
        "a character is cut off by the mark",
        b"\"\xf0\x9f\x98\"",
        false,
        false,
    ),
    (
        "a solidus of two bytes is in a string",
        b"\"\xc0\xaf\"",
        false,
        false,
    ),
    (
        "a null of two bytes is in a string",
        b"\"\xc0\x80\"",
        false,
        false,
    ),
    (
        "a character of six bytes is in a string",
        b"\"\xfc\x83\xbf\xbf\xbf\xbf\"",
        false,
        false,
    ),
    (
        "a surrogate is encoded in a string",
        b"\"\xed\xa0\x80\"",
        false,
        false,
    ),
    (
        "a pair of surrogates is encoded in a string",
        b"\"\xed\xa0\xbd\xed\xb8\x80\"",
        false,
        false,
    ),
    (
        "a character beyond U+10FFFF is in a string",
        b"\"\xf4\xbf\xbf\xbf\"",
        false,
        false,
    ),
    (
        "a byte that begins nothing is in a name",
        b"{\"\xff\":1}",
        false,
        false,
    ),
];

pub(super) const ALONE: &[OpenRule] = &[
    ("a byte order mark leads", b"\xef\xbb\xbf{}", false, false),
    (
        "a text is UTF-16, the great end first",
        b"\x00[\x00\"\x00\xe9\x00\"\x00]",
        false,
        false,
    ),
    (
        "a text is UTF-16, the little end first",
        b"[\x00\"\x00\xe9\x00\"\x00]\x00",
        false,
        false,
    ),
    (
        "a text is UTF-16 with a mark",
        b"\xff\xfe[\x00\"\x00\xe9\x00\"\x00]\x00",
        false,
        false,
    ),
    (
        "a text is UTF-16 with the other mark",
        b"\xfe\xff\x00[\x00]",
        false,
        false,
    ),
    (
        "a text is UTF-32",
        b"\x00\x00\x00[\x00\x00\x00]",
        false,
        false,
    ),
];
