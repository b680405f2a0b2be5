//! Regular expressions that do not mean one thing.

use super::errors;

/// The errors of a `pattern`, without the pointer.
fn error(pattern: &str) -> String {
    let json = serde_json::Value::from(pattern);
    let errors = errors(&format!(r#""pattern": {json}"#));
    let quote = pattern.chars().take(80).collect::<String>();
    let error = errors.concat();
    let error = error.strip_prefix("a.json#/pattern: ").unwrap_or(&error);
    error.replace(&format!("in the pattern `{quote}`, "), "")
}

#[test]
fn that_are_literal_prefixes_need_nothing() {
    for pattern in ["^https://", r"^https:\/\/", "^", r"^a\-b", "^é"] {
        assert_eq!(error(pattern), "", "{pattern}");
    }
}

#[test]
fn that_are_long() {
    let pattern = "^".to_owned() + &"a".repeat(4096);
    assert_eq!(
        error(&pattern),
        format!(
            "the pattern `{}…` is longer than 4096 bytes; split it into several with `allOf`",
            &pattern[..80]
        )
    );
}

#[cfg(not(feature = "regex"))]
#[test]
fn that_need_the_feature() {
    assert_eq!(
        errors(r#""pattern": "^a|b", "patternProperties": {"c$": {}, "^d": {}}"#),
        [
            "a.json#/pattern: the pattern `^a|b` is more than a literal prefix; \
             enable the feature `regex` of graph-calls-model (without it, of graph-calls-derive and graph-calls-runtime), or write `^` followed by literal text, such as `^https://`",
            "a.json#/patternProperties/c$: the pattern `c$` is more than a literal prefix; \
             enable the feature `regex` of graph-calls-model (without it, of graph-calls-derive and graph-calls-runtime), or write `^` followed by literal text, such as `^https://`",
        ]
    );
}

#[cfg(feature = "regex")]
#[test]
fn that_no_two_readers_agree_on() {
    const LOOK: &str = "look-around is not supported; ";
    for (pattern, expected) in [
        (r"^(?=a)b", format!("{LOOK}write `allOf` with a `pattern` for each thing that must hold")),
        (r"(?<=a)b", format!("{LOOK}write `allOf` with a `pattern` for each thing that must hold")),
        (r"^(?!a)", format!("{LOOK}write `not` with a `pattern` for what must not be")),
        (r"(?<!a)b", format!("{LOOK}write `not` with a `pattern` for what must not be")),
        (r"(a)\1", r"the back-reference `\1` is not supported; write what may repeat as alternatives, such as `aa|bb`".into()),
        (r"(?<a>a)\k<a>", r"the back-reference `\k` is not supported; write what may repeat as alternatives, such as `aa|bb`".into()),
        (r"(?i)a", "`(?` starts no group that all readers know; write `(?:` for a group, and both cases of a letter in `[]`".into()),
        (r"(?<1>a)", "a group's name is wrong; give each group a name of its own, of letters, digits and `_`, or none".into()),
        (r"(?<a>a)(?<a>a)", "a group's name is wrong; give each group a name of its own, of letters, digits and `_`, or none".into()),
        (r"(a", "a group is not closed; add `)`".into()),
        (r"a)", r"`)` closes no group; write `\)`".into()),
        (r"[a", "a class is not closed; add `]`".into()),
        (r"[]a]", r"a class is empty, which readers take differently; write `\]` for the character, or `[\s\S]` for any".into()),
        (r"[^]", r"a class is empty, which readers take differently; write `\]` for the character, or `[\s\S]` for any".into()),
        (r"[b-a]", "the range `b-a` is the wrong way round; swap its ends".into()),
        (r"[\w-z]", r"a range has no character at one end; write `\-` for the character".into()),
        (r"[\b]", r"`\b` stands in a class; write `\x08` for the backspace character".into()),
        (r"*a", r"there is nothing to repeat before `*`; write `\*` for the character".into()),
        (r"a**", r"there is nothing to repeat before `*`; write `\*` for the character".into()),
        (r"a++", r"there is nothing to repeat before `+`; write `\+` for the character".into()),
        (r"\b{2}", r"there is nothing to repeat before `{`; write `\{` for the character".into()),
        (r"a{,2}", r"`{` does not say how often; write `\{` for the character, or how often: `{2}`, `{2,}`, `{2,3}`".into()),
        (r"{a}", r"`{` does not say how often; write `\{` for the character, or how often: `{2}`, `{2,}`, `{2,3}`".into()),
        ("a\\", r"`\` stands at the end; write `\\` for the character".into()),
        (r"\p", r"`\p` does not name a property; write one of Unicode's, such as `\p{L}`".into()),
        (r"\p{^L}", r"`\p` does not name a property; write one of Unicode's, such as `\p{L}`".into()),
        (r"(\w{1000}){1000}", "the repetitions are too large once they are written out; repeat less, and bound the length with `maxLength`".into()),
    ] {
        assert_eq!(error(pattern), expected, "{pattern}");
    }
    for pattern in [
        r"\a",
        r"\e",
        r"\q",
        r"\<",
        r"\x1",
        r"\u12",
        r"\u{110000}",
        r"\ud83d",
        r"\c1",
        r"\01",
        r"\0",
        r"\é",
    ] {
        let error = error(pattern);
        assert!(
            error.contains("is no character that all readers know; leave the backslash out"),
            "{error}"
        );
    }
    for pattern in [r"a{3,2}", r"a{99999999999}", r"\p{Nonsense}"] {
        let error = error(pattern);
        assert!(error.starts_with("something is wrong: "), "{error}");
        assert!(error.len() < 200, "{error}");
    }
}

#[cfg(feature = "regex")]
#[test]
fn with_groups_without_end() {
    let pattern = "(".repeat(2000) + &")".repeat(2000);
    let error = error(&pattern);
    assert!(error.contains("nested"), "{error}");
}
