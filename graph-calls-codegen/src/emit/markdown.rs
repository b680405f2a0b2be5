//! The one way of a document's text into documentation.
//!
//! Rustdoc reads Markdown, and runs each code block of it as a test. [`Markdown`] is therefore made of
//! this crate's own words ([`ours`](Markdown::ours)) and of a document's words as prose
//! ([`prose`](Markdown::prose)) or as code ([`code`](Markdown::code)), and of nothing else: what is not
//! `Markdown` does not become documentation. Whatever a document contains, its prose becomes
//! paragraphs of text, code spans and addresses.

use crate::text::{is_hidden, push_visible};
use proc_macro2::TokenStream;
use quote::quote;
use std::{collections::HashMap, fmt::Display};

/// Documentation that no text of a document can break out of.
#[derive(Debug, Clone, Default)]
pub(super) struct Markdown(String);

impl Markdown {
    /// Begins with words of this crate.
    pub(super) fn new(ours: &'static str) -> Self {
        Markdown(ours.to_owned())
    }

    /// Adds words of this crate.
    pub(super) fn ours(mut self, text: &'static str) -> Self {
        self.0.push_str(text);
        self
    }

    /// Adds a Rust identifier or a number, which are letters, digits, `_` and `-`.
    pub(super) fn word(mut self, word: impl Display) -> Self {
        let word = word.to_string();
        let plain = word
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || matches!(character, '_' | '-'));
        if plain {
            self.0.push_str(&word);
            return self;
        }
        self.code(&word)
    }

    /// Adds a document's text as a code span, on one line and with what is hidden escaped. The fence is
    /// longer than any run of backticks in the text.
    pub(super) fn code(mut self, text: &str) -> Self {
        span(text, &mut self.0);
        self
    }

    /// Adds a document's text as prose: its paragraphs, code spans and addresses stay what they are, and
    /// everything else that Markdown would read something into is escaped.
    pub(super) fn prose(mut self, text: &str) -> Self {
        for line in lines_of(text) {
            prose_line(&line, &mut self.0);
            self.0.push('\n');
        }
        self.0.truncate(self.0.trim_end().len());
        self
    }

    /// Returns `true` if there is no text.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `#[doc]` for each line.
    pub(super) fn attributes(&self) -> TokenStream {
        let lines = self.0.split('\n').map(|line| {
            let line = if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            };
            quote!(#[doc = #line])
        });
        quote!(#(#lines)*)
    }
}

/// A code span. Of an empty text it shows that it is one.
fn span(text: &str, out: &mut String) {
    let text = if text.is_empty() { "\"\"" } else { text };
    let longest = text.split(|character| character != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or(0) + 1);
    // Markdown takes off one space on both sides, unless there is nothing else.
    let edge = |character: char| character == '`' || character == ' ';
    let blank = text.trim_matches(' ').is_empty();
    let pad = !blank && (text.starts_with(edge) || text.ends_with(edge));
    out.push_str(&fence);
    out.push_str(if pad { " " } else { "" });
    for character in text.chars() {
        // Writing to a string does not fail.
        let _ = push_visible(out, character);
    }
    out.push_str(if pad { " " } else { "" });
    out.push_str(&fence);
}

/// The lines of prose: trimmed, without what is hidden, and at most one that is empty between others.
fn lines_of(text: &str) -> Vec<String> {
    let ends_line = |character: char| {
        matches!(
            character,
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        )
    };
    // `\r\n` is one end of a line, and not an empty line.
    let text = text.replace("\r\n", "\n");
    let mut lines: Vec<String> = Vec::new();
    for line in text.split(ends_line) {
        let line = line.replace('\t', " ");
        let line: String = line.chars().filter(|char| !is_hidden(*char)).collect();
        let line = line.trim();
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line.to_owned());
        }
    }
    lines
}

/// One trimmed line of prose.
fn prose_line(line: &str, out: &mut String) {
    let rest = line_start(line, out);
    // Runs of backticks, from the last to the first: each opens a span if one as long follows.
    let mut runs: Vec<(usize, usize, Option<usize>)> = runs(rest);
    let mut next: HashMap<usize, usize> = HashMap::new();
    for index in (0..runs.len()).rev() {
        let (_, len, closing) = &mut runs[index];
        *closing = next.insert(*len, index);
    }
    let (mut at, mut index) = (0, 0);
    while let Some((start, len, closing)) = runs.get(index).copied() {
        words(rest.get(at..start).unwrap_or_default(), out);
        let closes = closing.and_then(|closing| Some((closing, runs.get(closing)?.0)));
        if let Some((closing, end)) = closes {
            let inner = rest.get(start + len..end).unwrap_or_default();
            // The spaces that let a span begin or end with a backtick are no part of it.
            let inner = match inner
                .strip_prefix(' ')
                .and_then(|inner| inner.strip_suffix(' '))
            {
                Some(bare) if !bare.trim_matches(' ').is_empty() => bare,
                _ => inner,
            };
            span(inner, out);
            at = end + len;
            index = closing + 1;
        } else {
            out.push_str(&"\\`".repeat(len));
            at = start + len;
            index += 1;
        }
    }
    words(rest.get(at..).unwrap_or_default(), out);
}

/// Where each run of backticks starts, and how long it is.
fn runs(text: &str) -> Vec<(usize, usize, Option<usize>)> {
    let mut runs: Vec<(usize, usize, Option<usize>)> = Vec::new();
    for (at, _) in text.match_indices('`') {
        match runs.last_mut() {
            Some((start, len, _)) if *start + *len == at => *len += 1,
            _ => runs.push((at, 1, None)),
        }
    }
    runs
}

/// Escapes what would make a block of the line: a heading, an item of a list, an underline, a table.
/// What could do so in the middle of a line as well is left to [`words`]. Gives the rest of the line.
fn line_start<'a>(line: &'a str, out: &mut String) -> &'a str {
    if let Some(first) = line.chars().next().filter(|first| "#+-=:".contains(*first)) {
        out.push('\\');
        out.push(first);
        return line.get(first.len_utf8()..).unwrap_or_default();
    }
    let digits = line.len()
        - line
            .trim_start_matches(|first: char| first.is_ascii_digit())
            .len();
    let (number, rest) = line.split_at(digits);
    let mut after = rest.chars();
    let marker = after.next().filter(|marker| matches!(marker, '.' | ')'));
    let ends = after.next().is_none_or(char::is_whitespace);
    match marker.filter(|_| digits > 0 && ends) {
        Some(marker) => {
            out.push_str(number);
            out.push('\\');
            out.push(marker);
            after_marker(rest)
        }
        None => line,
    }
}

fn after_marker(rest: &str) -> &str {
    rest.get(1..).unwrap_or_default()
}

/// Prose without code: addresses become links, all else is itself.
fn words(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(start) = address(rest) {
        let (before, from) = rest.split_at(start);
        escape(before, out);
        let end = address_end(from);
        let (address, after) = from.split_at(end);
        if address.ends_with("://") {
            escape(address, out);
        } else {
            out.push('<');
            out.push_str(address);
            out.push('>');
        }
        rest = after;
    }
    escape(rest, out);
}

/// Where the first address begins.
fn address(text: &str) -> Option<usize> {
    let mut starts = text.match_indices("http").map(|(start, _)| start);
    starts.find(|start| {
        let scheme = text.get(start + 4..).unwrap_or_default();
        scheme.starts_with("://") || scheme.starts_with("s://")
    })
}

/// How long the address is with which a text begins: what punctuates the sentence is no part of it.
fn address_end(text: &str) -> usize {
    let ends = |character: char| {
        !character.is_ascii_alphanumeric() && !"-._~:/?#@!$&'()*+,;=%".contains(character)
    };
    let mut address = text
        .get(..text.find(ends).unwrap_or(text.len()))
        .unwrap_or_default();
    let scheme = address.find("://").map_or(0, |colon| colon + 3);
    let opens = address.contains('(');
    while address.len() > scheme {
        let Some(last) = address.chars().next_back() else {
            break;
        };
        let unopened = last == ')' && !opens;
        if !unopened && !".,;:!?'*_~".contains(last) {
            break;
        }
        address = address
            .get(..address.len() - last.len_utf8())
            .unwrap_or_default();
    }
    address.len()
}

/// Escapes what Markdown would read something into wherever it stands.
fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        if matches!(
            character,
            '[' | ']' | '<' | '>' | '*' | '_' | '\\' | '|' | '~' | '&' | '^' | '$' | '{' | '}'
        ) {
            out.push('\\');
        }
        out.push(character);
    }
}

#[cfg(test)]
mod tests;
