//! The reference is `pulldown-cmark`, with the options that rustdoc gives it.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use super::Markdown;
use crate::text::is_hidden;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

fn rustdoc() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

/// Asserts that Markdown is paragraphs of text, code spans and addresses; gives what they say.
fn only_paragraphs(markdown: &str, from: &str) -> String {
    let mut shown_text = String::new();
    // Everything that might be switched on one day, too.
    for options in [Options::all(), rustdoc(), Options::empty()] {
        shown_text.clear();
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph | TagEnd::Link) => {}
                Event::Start(Tag::Link {
                    link_type: LinkType::Autolink,
                    dest_url,
                    ..
                }) => assert!(dest_url.starts_with("http"), "{dest_url} of {from:?}"),
                Event::SoftBreak => shown_text.push('\n'),
                Event::Text(text) | Event::Code(text) => shown_text.push_str(&text),
                other => panic!("{other:?} in {markdown:?} of {from:?}"),
            }
        }
    }
    shown_text
}

fn prose(text: &str) -> String {
    Markdown::default().prose(text).0
}

/// A deterministic sequence (xorshift64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).expect("it is less than `limit`")
    }

    fn text(&mut self, most: usize) -> String {
        (0..self.below(most))
            .map(|_| PIECES[self.below(PIECES.len())])
            .collect()
    }
}

/// What Markdown knows, and what surrounds it.
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    "\r",
    "\r\n",
    "\u{85}",
    "\u{2028}",
    "\u{b}",
    "\t",
    " ",
    "  ",
    "    ",
    "`",
    "``",
    "```",
    "````",
    "~~~",
    "~",
    "#",
    "# ",
    "###### ",
    "-",
    "- ",
    "---",
    "+ ",
    "+++",
    "* ",
    "*",
    "**",
    "***",
    "_",
    "__",
    "1. ",
    "1) ",
    "12345. ",
    "0.",
    "=",
    "===",
    ">",
    "> ",
    "<",
    "<b>",
    "<!--",
    "-->",
    "<?",
    "<script>",
    "</div>",
    "&",
    "&lt;",
    "&#96;",
    "[",
    "]",
    "[a]",
    "[a]: b",
    "[^1]",
    "[^1]: ",
    "](b)",
    "![",
    "(",
    ")",
    "\\",
    "\\`",
    "|",
    "|-|",
    "| a |",
    ":-:",
    "-|-",
    ": ",
    "rust",
    "rust,ignore",
    "panic!()",
    "let x = 1;",
    "https://a.b/c_d",
    "http://",
    "https://a.b)",
    "http",
    "a",
    "é",
    "\u{202e}",
    "\u{200b}",
    "\u{feff}",
    "\u{0}",
    "\u{1b}[31m",
    "$",
    "$$",
    "{#id}",
    "{",
    "}",
    "!",
    ".",
    "'",
    "\"",
    "...",
    "^",
    "[x] ",
    "[ ] ",
    "\u{a0}",
    "\u{3000}",
    "www.a.b",
    "a@b.c",
    "<a@b.c>",
    "::: x",
];

#[test]
fn whatever_a_document_says_is_paragraphs_of_text_code_and_addresses() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..60_000 {
        let text = random.text(24);
        let markdown = prose(&text);
        assert!(!markdown.replace('\n', " ").contains(is_hidden), "{text:?}");
        only_paragraphs(&markdown, &text);
    }
}

#[test]
fn a_code_span_says_the_text_and_nothing_else() {
    let mut random = Random(88_172_645_463_325_252);
    for _ in 0..40_000 {
        let text = random.text(12);
        let markdown = Markdown::new("See ").code(&text).ours(".").0;
        let shown = crate::text::one_line(&text);
        let shown = if shown.is_empty() { "\"\"" } else { &shown };
        assert_eq!(
            only_paragraphs(&markdown, &text),
            format!("See {shown}."),
            "{markdown:?}"
        );
        only_paragraphs(&Markdown::default().code(&text).0, &text);
    }
}

#[test]
fn prose_without_code_says_what_it_said() {
    for text in [
        "    let x = 1;",
        "1. one",
        "12) two",
        "- a",
        "+ a",
        "* a",
        "# a",
        "=====",
        "-----",
        "> a",
        "a | b",
        "|a|\n|-|",
        "<b>a</b>",
        "a &lt; b",
        "[a](b)",
        "[a]: b",
        "![a](b)",
        "a\\",
        "a ~~b~~ c",
        "*a* _b_ **c**",
        ": a",
        "[^1]: a",
        "a_b and c*d",
        "-1 to 5",
        "1.5 seconds",
        "a\n===",
        "a\n---",
        "{#a} $b$ ^c^",
    ] {
        let shown_text: Vec<&str> = text.lines().map(str::trim).collect();
        let mut shown = String::new();
        for event in Parser::new_ext(&prose(text), Options::ENABLE_TABLES) {
            match event {
                Event::Text(text) => shown.push_str(&text),
                Event::SoftBreak => shown.push('\n'),
                _ => {}
            }
        }
        assert_eq!(shown, shown_text.join("\n"));
    }
}

#[test]
fn ordinary_prose_stays_as_it_is() {
    for (text, doc) in [
        (
            "The call's id, as `call.id` has it.",
            "The call's id, as `call.id` has it.",
        ),
        ("One.\n\nTwo,\nstill two.", "One.\n\nTwo,\nstill two."),
        ("One.\r\n\r\n\r\nTwo.", "One.\n\nTwo."),
        ("See [this] <b>", "See \\[this\\] \\<b\\>"),
        ("`Vec<u8>[0]` stays", "`Vec<u8>[0]` stays"),
        ("``a`b`` stays", "``a`b`` stays"),
        (
            "at https://example.com/a_b.",
            "at <https://example.com/a_b>.",
        ),
        (
            "(https://example.com/a?b=(c), http://b.c)",
            "(<https://example.com/a?b=(c)>, <http://b.c>)",
        ),
        ("```rust", "\\`\\`\\`rust"),
        ("one ` tick", "one \\` tick"),
        ("~~~", "\\~\\~\\~"),
        ("10. ten", "10\\. ten"),
        ("a\u{202e}b\u{200b}c", "abc"),
        ("\u{202e}", ""),
    ] {
        assert_eq!(prose(text), doc);
    }
}

#[test]
fn sanitising_takes_time_linear_in_the_text() {
    for text in [
        "`",
        "``a",
        ")",
        "http",
        "https://a)",
        "http://((",
        "\n",
        "1.",
        "[",
        "` ``",
    ] {
        let text = text.repeat(200_000);
        assert!(prose(&text).len() < 4 * text.len());
    }
}
