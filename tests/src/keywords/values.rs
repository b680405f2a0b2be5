//! What instances are made of, and what schemas compare them with.

/// Names of members.
pub(super) const NAMES: [&str; 10] = ["a", "b", "c", "dd", "p_1", "p_x", "x y", "é", "", "12"];

/// Numbers as texts, on both sides of what schemas ask for.
pub(super) const NUMBERS: [&str; 30] = [
    "0",
    "-0",
    "1",
    "-1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "10",
    "100",
    "0.5",
    "1.5",
    "2.5",
    "-0.5",
    "0.01",
    "0.07",
    "0.1",
    "0.3",
    "1.0",
    "2.00",
    "1e0",
    "20e-1",
    "2e2",
    "0.25",
    "2147483647",
    "2147483648",
    "-2147483649",
    "1e15",
    "12345.67",
];

/// Bounds and steps that schemas ask for.
pub(super) const LIMITS: [&str; 12] = [
    "0",
    "1",
    "2",
    "3",
    "-1",
    "0.5",
    "1.5",
    "2.0",
    "0.1",
    "10",
    "100",
    "2147483647",
];
pub(super) const STEPS: [&str; 9] = ["1", "2", "3", "0.5", "0.1", "0.01", "1.5", "10", "2.0"];
pub(super) const COUNTS: [&str; 6] = ["0", "1", "2", "3", "2.0", "4"];

/// Texts of several lengths, in several scripts.
pub(super) const STRINGS: [&str; 22] = [
    "",
    "a",
    "b",
    "ab",
    "abc",
    "é",
    "ée",
    "😀",
    "😀😀",
    "p_1",
    "p_x",
    "12",
    "123",
    "A",
    "x y",
    "ba",
    "aé",
    "https://a.test/",
    "a\nb",
    "\u{0}",
    "foo",
    "a|b",
];

/// Regular expressions that every reader takes alike.
pub(super) const PATTERNS: [&str; 14] = [
    "^a",
    "b$",
    "^[a-z]+$",
    "a|é",
    "^\\d{2}$",
    "^p_",
    "\\S",
    "^$",
    "^.{2}$",
    "[^a]",
    "^(?:ab)*$",
    "^p_[0-9]$",
    "\\\\u",
    "^\\p{L}+$",
];

/// Each format with texts that have it, and some that nearly do.
pub(super) const FORMATS: [(&str, &[&str]); 15] = [
    (
        "date-time",
        &[
            "2024-02-29T12:00:00Z",
            "2023-02-29T12:00:00Z",
            "2024-01-01t00:00:00.5+23:59",
            "2024-01-01T24:00:00Z",
            "1998-12-31T23:59:60Z",
            "2024-01-01T00:00:00",
        ],
    ),
    (
        "date",
        &[
            "2024-02-29",
            "2023-02-29",
            "2024-1-01",
            "2024-12-31",
            "20241231",
        ],
    ),
    (
        "time",
        &[
            "12:00:00Z",
            "23:59:60Z",
            "12:00:00",
            "12:00:00.123+01:00",
            "24:00:00Z",
            "12:00:00z",
        ],
    ),
    (
        "duration",
        &[
            "P1D",
            "PT1S",
            "P1Y2M3DT4H5M6S",
            "P1W",
            "P1W1D",
            "PT",
            "P",
            "PT0.5S",
            "1D",
        ],
    ),
    (
        "email",
        &[
            "a@b.test",
            "a@b",
            "@b.test",
            "a b@c.test",
            "\"a b\"@c.test",
            "a@[127.0.0.1]",
        ],
    ),
    (
        "hostname",
        &[
            "a.test",
            "a-b",
            "-a",
            "a-",
            "a..b",
            "xn--nxasmq6b",
            "1.2",
            "A",
            "",
        ],
    ),
    (
        "ipv4",
        &["127.0.0.1", "256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4 "],
    ),
    (
        "ipv6",
        &[
            "::1",
            "1::2::3",
            "::ffff:1.2.3.4",
            "12345::",
            "fe80::1%eth0",
            "::",
        ],
    ),
    (
        "uri",
        &[
            "https://a.test/b?c#d",
            "a/b",
            "mailto:x@y",
            "http://a b",
            "urn:x:y",
            "http://[::1",
            "é:x",
        ],
    ),
    (
        "uri-reference",
        &["a/b", "", "#x", "http://a b", "//h/p", "%zz", "é"],
    ),
    (
        "iri",
        &["https://é.test/ü", "é", "https://a.test", "http://a b"],
    ),
    (
        "uuid",
        &[
            "123e4567-e89b-12d3-a456-426614174000",
            "123E4567-E89B-12D3-A456-426614174000",
            "123e4567e89b12d3a456426614174000",
            "123e4567-e89b-12d3-a456-42661417400g",
        ],
    ),
    ("json-pointer", &["", "/a/b", "a", "/~0~1", "/~2", "/~"]),
    (
        "relative-json-pointer",
        &["0", "1/a", "0#", "01", "-1", "1#/a", "/a"],
    ),
    (
        "regex",
        &["^a+$", "(", "[a-z]", "a{2,1}", "(?=x)", "\\d", "\\"],
    ),
];
