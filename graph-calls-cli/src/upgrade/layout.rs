//! JSON text in the layout of another: what fits on one line there does so here.

use std::{collections::HashMap, fmt::Write as _};

use graph_calls_codegen::json::Json;

/// The text of `json`, which was made from the value that `original` holds.
///
/// Objects and arrays on one line stay on one line, and strings and numbers keep their spelling; what is new has
/// lines of its own.
pub(super) fn render(json: &Json, original: &str) -> String {
    let mut scanner = Scanner {
        text: original,
        at: 0,
        lines: 0,
        spellings: HashMap::new(),
    };
    let layout = scanner.value();
    let newline = if original.contains("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let mut writer = Writer {
        out: String::with_capacity(original.len()),
        newline,
        indent: indent(original),
        is_compact: !original.trim_end().contains('\n') && !original.contains("\": "),
        spellings: scanner.spellings,
    };
    writer.value(json, Some(&layout), 0, false);
    let end = original.trim_end_matches([' ', '\t', '\r', '\n']).len();
    writer.out.push_str(&original[end..]);
    writer.out
}

/// What the first line that is indented begins with.
fn indent(text: &str) -> &str {
    let spaces = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let mut lines = text
        .lines()
        .filter(|line| spaces(line) > 0 && !line.trim().is_empty());
    lines.next().map_or("  ", |line| &line[..spaces(line)])
}

/// How a value is laid out.
#[derive(Debug, Default)]
struct Layout {
    is_one_line: bool,
    /// Whether there is a space inside the braces or brackets.
    is_spaced: bool,
    members: HashMap<String, Layout>,
    items: Vec<Layout>,
}

/// Reads the layout of a text that is JSON. The reader of JSON has bounded how deep it nests.
struct Scanner<'t> {
    text: &'t str,
    at: usize,
    lines: usize,
    /// How strings and numbers are written that might be written otherwise, by how they would be.
    spellings: HashMap<String, &'t str>,
}

impl<'t> Scanner<'t> {
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(b'}')
    }

    fn space(&mut self) {
        while self.at < self.text.len() && self.peek().is_ascii_whitespace() {
            self.lines += usize::from(self.peek() == b'\n');
            self.at += 1;
        }
    }

    fn value(&mut self) -> Layout {
        self.space();
        match self.peek() {
            b'{' | b'[' => self.container(),
            b'"' => {
                self.string();
                Layout::default()
            }
            _ => {
                let start = self.at;
                let is_scalar = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
                while self.at < self.text.len() && is_scalar(self.peek()) {
                    self.at += 1;
                }
                let token = &self.text[start..self.at];
                if let Ok(number) = serde_json::from_str::<serde_json::Number>(token) {
                    self.spell(&number.to_string(), token);
                }
                Layout::default()
            }
        }
    }

    fn container(&mut self) -> Layout {
        let (lines, is_object) = (self.lines, self.peek() == b'{');
        self.at += 1;
        let mut layout = Layout {
            is_spaced: self.peek().is_ascii_whitespace(),
            ..Layout::default()
        };
        loop {
            self.space();
            match self.peek() {
                b',' => self.at += 1,
                b'}' | b']' => break,
                _ if is_object => {
                    let name = self.string();
                    self.space();
                    // The colon.
                    self.at += 1;
                    let value = self.value();
                    layout.members.insert(name, value);
                }
                _ => {
                    let item = self.value();
                    layout.items.push(item);
                }
            }
        }
        self.at += 1;
        layout.is_one_line = self.lines == lines;
        layout
    }

    fn string(&mut self) -> String {
        let start = self.at;
        self.at += 1;
        while self.at < self.text.len() && self.peek() != b'"' {
            self.at += 1 + usize::from(self.peek() == b'\\');
        }
        self.at += 1;
        let token = self.text.get(start..self.at).unwrap_or_default();
        let string: String = serde_json::from_str(token).unwrap_or_default();
        self.spell(&Json::String(string.clone()).to_string(), token);
        string
    }

    fn spell(&mut self, usual: &str, token: &'t str) {
        if usual != token {
            self.spellings.entry(usual.to_owned()).or_insert(token);
        }
    }
}

/// What a keyword was called in the older dialect.
const RENAMED: &[(&str, &str)] = &[
    ("$defs", "definitions"),
    ("prefixItems", "items"),
    ("items", "additionalItems"),
    ("dependentRequired", "dependencies"),
    ("dependentSchemas", "dependencies"),
];

impl Layout {
    fn member(&self, name: &str, is_tuple: bool) -> Option<&Self> {
        let renamed = RENAMED.iter().find(|(new, _)| *new == name);
        let before = renamed.and_then(|(_, old)| self.members.get(*old));
        match self.members.get(name) {
            Some(same) if name != "items" || !is_tuple => Some(same),
            _ => before,
        }
    }
}

struct Writer<'t> {
    out: String,
    newline: &'t str,
    indent: &'t str,
    is_compact: bool,
    spellings: HashMap<String, &'t str>,
}

impl Writer<'_> {
    fn value(&mut self, json: &Json, layout: Option<&Layout>, level: usize, is_within: bool) {
        let is_one_line = is_within || layout.map_or(self.is_compact, |layout| layout.is_one_line);
        let is_spaced = layout.is_some_and(|layout| layout.is_spaced);
        match json {
            Json::Object(members) if !members.is_empty() => {
                let is_tuple = members.iter().any(|(name, _)| name == "prefixItems");
                self.out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    self.separate(index, level + 1, is_one_line, is_spaced);
                    self.scalar(&Json::String(name.clone()));
                    self.out.push_str(if self.is_compact { ":" } else { ": " });
                    let layout = layout.and_then(|layout| layout.member(name, is_tuple));
                    self.value(value, layout, level + 1, is_one_line);
                }
                self.close('}', level, is_one_line, is_spaced);
            }
            Json::Array(items) if !items.is_empty() => {
                self.out.push('[');
                for (index, item) in items.iter().enumerate() {
                    self.separate(index, level + 1, is_one_line, is_spaced);
                    let layout = layout.and_then(|layout| layout.items.get(index));
                    self.value(item, layout, level + 1, is_one_line);
                }
                self.close(']', level, is_one_line, is_spaced);
            }
            scalar => self.scalar(scalar),
        }
    }

    fn separate(&mut self, index: usize, level: usize, is_one_line: bool, is_spaced: bool) {
        if index > 0 {
            self.out.push(',');
        }
        if !is_one_line {
            self.line(level);
        } else if (index > 0 && !self.is_compact) || (index == 0 && is_spaced) {
            self.out.push(' ');
        }
    }

    fn close(&mut self, bracket: char, level: usize, is_one_line: bool, is_spaced: bool) {
        if !is_one_line {
            self.line(level);
        } else if is_spaced {
            self.out.push(' ');
        }
        self.out.push(bracket);
    }

    fn line(&mut self, level: usize) {
        self.out.push_str(self.newline);
        for _ in 0..level {
            self.out.push_str(self.indent);
        }
    }

    fn scalar(&mut self, json: &Json) {
        let usual = json.to_string();
        match self.spellings.get(&usual) {
            Some(token) => self.out.push_str(token),
            // Writing to a string does not fail.
            None => drop(write!(self.out, "{usual}")),
        }
    }
}
