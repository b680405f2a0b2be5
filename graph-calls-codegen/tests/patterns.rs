//! Regular expressions against the reference validator: what is accepted matches the same.

#![cfg(feature = "regex")]
#![expect(clippy::panic, reason = "a test fails by panicking")]

use graph_calls_codegen::schema::Pattern;
use graph_calls_codegen::source::Registry;
use regex::Regex;
use serde_json::{Value, json};

fn pattern(source: &str) -> Option<Pattern> {
    let document =
        json!({"$schema": "https://json-schema.org/draft/2020-12/schema", "pattern": source});
    let registry = Registry::inline("a.json", &document.to_string()).ok()?;
    registry.documents()[0].root.pattern.clone()
}

/// Strings with every sort of character that some class makes a difference for.
fn subjects() -> Vec<String> {
    let mut subjects: Vec<String> = [
        "",
        "a",
        "b",
        "ab",
        "abc",
        "aab",
        "a\nb",
        "a\n",
        "\n",
        "\r",
        "a b",
        "a-b",
        "a_b",
        "a.b",
        "a/b",
        "0",
        "07",
        "1a",
        "A",
        "Z",
        "é",
        "éa",
        "aé",
        "ß",
        "a é b",
        "日本",
        "😀",
        "a😀",
        "\u{a0}",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "\u{0}",
        "\u{8}",
        "\u{1}",
        "\t",
        "\u{b}",
        "\u{c}",
        "٣",
        "[",
        "]",
        "a]",
        "[]",
        "{",
        "}",
        "{2}",
        "a{2}",
        "aa",
        "a{,2}",
        "-",
        "--",
        "^",
        "$",
        "a$",
        "\\",
        "&",
        "&&",
        "~",
        "#",
        "<",
        ">",
        "(a)",
        "|",
        "a|b",
        "*",
        "+",
        "?",
        "\"",
        "https://example.com/",
        "2026-11-22",
        "call",
        "participant",
        "x-a",
        "K",
        "\u{212a}",
        "ſ",
        "word word",
        "\u{1f600}",
    ]
    .map(str::to_owned)
    .to_vec();
    subjects.extend((0..0x180).filter_map(char::from_u32).map(String::from));
    subjects
}

/// What the reference makes of a pattern; `None` if it cannot read it.
fn reference(source: &str, subjects: &[String]) -> Option<Vec<bool>> {
    let schema = json!({"pattern": source});
    let validator = jsonschema::draft202012::new(&schema).ok()?;
    let verdict = |subject: &String| validator.is_valid(&Value::from(subject.as_str()));
    Some(subjects.iter().map(verdict).collect())
}

/// Whether ours is accepted; if it is, it must match what the reference matches.
fn agrees(source: &str, subjects: &[String]) -> bool {
    let Some(pattern) = pattern(source) else {
        return false;
    };
    let regex = Regex::new(&pattern.regex)
        .unwrap_or_else(|error| panic!("{source} became {}: {error}", pattern.regex));
    let Some(expected) = reference(source, subjects) else {
        panic!("{source} is nothing to the reference");
    };
    for (subject, expected) in subjects.iter().zip(expected) {
        let found = regex.is_match(subject);
        assert_eq!(
            found, expected,
            "{source} as {} on {subject:?}",
            pattern.regex
        );
        if let Some(prefix) = &pattern.prefix {
            assert_eq!(
                subject.starts_with(prefix),
                expected,
                "{source} on {subject:?}"
            );
        }
    }
    true
}

#[rustfmt::skip] // one line for each sort
const SOUND: &[&str] = &[
    "", "a", "^a", "a$", "^a$", "^(a|b)$", "^$", "a|b", "a||b", "()", "(?:)", "(|a)", ".", "^.$", "a.b", "a*", "a+?",
    "a??", "a{2}", "^a{1,}$", "^a{0,2}?b", "(ab)+", "(?<name>a)b", "(?:a)", r"\d", r"\D", r"\w", r"\W", r"\s", r"\S",
    r"^\S*$", r"^\d+$", r"^\w+$", r"^\W$", r"^[\d]$", r"^[^\d\s]$", r"^[\W\d]$", r"^[\S]$", r"[^\S]", r"\bword\b",
    r"\Ba", r"a\b", r"^\t$", r"^\n$", r"^\r$", r"^\v$", r"^\f$", r"^\x41$", r"^\u0041$", r"^\u{1F600}$", r"^\u{41}$",
    r"^\cA$", r"^\cj$", r"^[\cA-\cZ]$", r"^[\x00-\x1f]$", r"^[\u0000-\u007F]+$", r"\p{L}", r"^\p{Lu}$", r"\P{L}",
    r"^\p{Script=Greek}$", r"^\p{General_Category=Uppercase_Letter}", r"^[\p{L}\p{N}_-]+$", r"^\p{ASCII}$",
    r"[\P{L}]", r"\/", r"\.", r"\-", r"\_", r"\#", r"\ ", r"\@", r"\&", r"\~", r"\}", r"\]", r"^\^$", r"^\$$",
    r"^\\$", "]", "}", "a]", "^[a-c]$", "^[a-]$", "^[-a]$", "^[^-a]$", "^[--/]$", "^[a^]$", "^[[]$", "^[[a]]$",
    "^[a&&b]$", "^[a~~b]$", "^[+--]$", r"^[a\-z]$", r"^[\]]$", r"^[\\]$", r"^[\[\]]$", "^[*+?{}()|$.]$", "^[#]$", "#",
    "&&", "~~", " a", "a b", "é", "^é$", "[é-ü]", "[^é]", "^[😀]$", "^https?://", "^[0-9a-f]{8}-[0-9a-f]{4}$",
    r"^\d{4}-\d{2}-\d{2}$", "^x-", r"^(\w+)/(\w+)$", r"^([a-z]+:)?\/\/", "$a", "a^", "^^a", "a$$", r"^[<>]$", "<",
    ">", "^[\\s\\S]*$", r"^[^\s\S]", "\u{1}", "^[\n]$", "K", r"^[\w\-.]+@[\w\-]+$",
];

#[test]
fn what_is_accepted_matches_what_the_reference_matches() {
    let subjects = subjects();
    for source in SOUND {
        assert!(agrees(source, &subjects), "{source} is refused");
    }
}

/// Patterns put together at random: those accepted must agree, and enough must be.
#[test]
fn so_does_what_is_put_together_at_random() {
    const CASES: usize = 5000;
    const PARTS: &[&str] = &[
        "a", "b", "é", "^", "$", "|", ".", "(", ")", "(?:", "[", "]", "[^", "-", "*", "+", "?",
        "{2}", "{0,1}", r"\d", r"\w", r"\S", r"\b", r"\B", r"\.", r"\-", r"\cA", r"\x41",
        r"\u0041", r"\p{L}", "&&", "--", "~~", "#", " ", "]", "{", "}", ",", "[a-c]", r"[\d-]",
        "[^a]", "(a|b)", "<", r"\/", ":", "0", r"\0", "=", "!", "(?<n>", r"\P{Lu}", "\n",
    ];
    let mut subjects = subjects();
    subjects.truncate(80);
    let mut state: u64 = 0x1234_5678_9abc_def1;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap_or_default() % below
    };
    let mut accepted = 0;
    for _ in 0..CASES {
        let source: String = (0..=random(6))
            .map(|_| PARTS[random(PARTS.len())])
            .collect();
        accepted += usize::from(agrees(&source, &subjects));
    }
    assert!(accepted > CASES / 5, "{accepted}");
}

#[test]
fn what_is_accepted_compiles() {
    let mut accepted = 0;
    for part in [
        "a",
        r"\w",
        r"\s",
        r"\p{L}",
        r"\P{Lu}",
        ".",
        "[^a]",
        r"[\p{L}\p{N}é]",
        "(a|é|b)",
        "(ab?){2,5}",
        "(a*){3}",
    ] {
        for count in [1, 2, 7, 20, 60, 200, 900, 5000, 20_000, 99_000] {
            for repeat in [
                format!("{part}{{{count}}}"),
                format!("({part}{{1,{count}}})*$"),
                format!("^(?:{part}{{{count},}}x){{0,3}}"),
            ] {
                if let Some(pattern) = pattern(&repeat) {
                    let regex = Regex::new(&pattern.regex);
                    assert!(regex.is_ok(), "{repeat}");
                    accepted += 1;
                }
            }
        }
    }
    assert!(accepted > 100, "{accepted}");
}
