//! Section 3: three literal names, in lower case, and no others.

use super::Rule;

pub(super) const ACCEPTED: &[Rule] = &[
    ("null is a value", b"null"),
    ("true is a value", b"true"),
    ("false is a value", b"false"),
    ("literals stand in an array", b"[null,true,false]"),
    (
        "literals stand in an object",
        b"{\"n\":null,\"t\":true,\"f\":false}",
    ),
    ("a literal's name is a string too", b"\"null\""),
];

pub(super) const REJECTED: &[Rule] = &[
    ("Null is not null", b"Null"),
    ("NULL is not null", b"NULL"),
    ("nULL is not null", b"nULL"),
    ("True is not true", b"True"),
    ("TRUE is not true", b"TRUE"),
    ("False is not false", b"False"),
    ("FALSE is not false", b"FALSE"),
    ("null is not cut short", b"nul"),
    ("true is not cut short", b"[tru]"),
    ("false is not cut short", b"[fals]"),
    ("a letter is no literal: n", b"n"),
    ("a letter is no literal: t", b"[t]"),
    ("a letter is no literal: f", b"{\"a\":f}"),
    ("null does not go on", b"nulll"),
    ("true does not go on", b"[trues]"),
    ("false does not go on", b"[false0]"),
    ("null holds no space", b"nu ll"),
    ("true holds no line feed", b"tr\nue"),
    ("null holds no null character", b"nul\x00l"),
    ("a null character does not end null", b"[null\x00]"),
    ("two literals are not one value", b"[nullnull]"),
    ("two literals need a comma", b"[true false]"),
    ("a literal and a string need a comma", b"[true\"\"]"),
    ("a literal has no escapes", b"\\u006eull"),
    ("a literal has no wide letters", b"n\xef\xbd\x95ll"),
    ("true is not spelt with an umlaut", b"tr\xc3\xbce"),
    ("a literal has no sign", b"-true"),
    ("a literal has no quote at its end", b"[null\"]"),
    ("nil is no literal", b"nil"),
    ("None is no literal", b"None"),
    ("undefined is no literal", b"[undefined]"),
    ("yes is no literal", b"yes"),
    ("on is no literal", b"{\"a\":on}"),
    ("a word is no literal", b"word"),
    ("a template is no literal", b"{{word}}"),
];
