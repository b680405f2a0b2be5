//! Section 5: brackets around values, commas between them.

use super::Rule;

pub(super) const ACCEPTED: &[Rule] = &[
    ("an array is empty", b"[]"),
    ("an array has one value", b"[1]"),
    ("an array has two values", b"[1,2]"),
    (
        "an array has many values",
        b"[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]",
    ),
    (
        "an array has values of every kind",
        b"[null,true,-1.5e3,\"a\",[],{}]",
    ),
    ("an array is in an array", b"[[]]"),
    ("arrays are beside one another", b"[[],[[]],[]]"),
    ("values come again", b"[1,1,\"a\",\"a\"]"),
    ("a bracket in a string closes nothing", b"[\"]\"]"),
];

pub(super) const REJECTED: &[Rule] = &[
    ("an array is closed", b"["),
    ("an array is opened", b"]"),
    ("an array is closed after a value", b"[1"),
    ("an array is closed after a comma", b"[1,"),
    ("an array is closed after a string", b"[\"a\""),
    ("an array is closed after white space", b"[1,\n2\n"),
    ("an array in an array is closed", b"[[1]"),
    ("an array is closed once", b"[[1]]]"),
    ("no comma is last", b"[1,]"),
    ("no comma is first", b"[,1]"),
    ("no comma is alone", b"[,]"),
    ("no two commas are alone", b"[,,]"),
    ("no two commas follow one another", b"[1,,2]"),
    ("no two commas are last", b"[1,,]"),
    ("no comma is last before white space", b"[\"\", ]"),
    ("a comma separates numbers", b"[1 2]"),
    ("a comma separates strings", b"[\"a\" \"b\"]"),
    ("a comma separates a number and a literal", b"[1 true]"),
    ("a comma separates arrays", b"[[] []]"),
    ("a comma separates an array and a number", b"[[]1]"),
    ("a comma separates a number and an array", b"[3[4]]"),
    ("no semicolon separates", b"[1;2]"),
    ("no colon separates", b"[1:2]"),
    ("no bar separates", b"[1|2]"),
    ("a wide comma separates nothing", b"[1\xef\xbc\x8c2]"),
    ("an array has no members", b"[\"a\":1]"),
    ("a brace closes no array", b"[1}"),
    ("a parenthesis closes no array", b"[1)"),
    ("parentheses are no array", b"(1)"),
    ("angles are no array", b"<1>"),
    ("dots are no value", b"[...]"),
    ("dots continue nothing", b"[1,...]"),
    ("a star is no value", b"[*]"),
    ("a word is no value", b"[a,\"b\"]"),
    ("a range is no value", b"[1..2]"),
];
