//! Formats verdicts as text: each violation with the lines of the payload, in the style of a compiler.

use std::ops::Range;

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, renderer::DecorStyle,
};
use anstream::adapter::strip_str;

use super::{
    notes::Note,
    types,
    verdict::{LocatedViolation, TypeSource, Verdict},
    window::Window,
};
use crate::{json, terminal::escaped};

/// The width of line numbers and the rule beside them.
const GUTTER: usize = 10;
const MIN_WIDTH: usize = 60;

/// Formats verdicts for a terminal width.
pub(super) struct Text {
    width: usize,
    renderer: Renderer,
    /// The path of `--schema`.
    schema: Option<String>,
}

/// The line that the renderer prints before a snippet of another file.
const OTHER_FILE: &str = ":::";

/// A range to underline, with its label.
type Mark = (AnnotationKind, Range<usize>, &'static str);

impl Text {
    pub(super) fn new(columns: usize, schema: Option<String>) -> Self {
        // Lines are truncated here and not by the renderer, which would measure a line of many
        // megabytes.
        let renderer = Renderer::styled()
            .decor_style(DecorStyle::Ascii)
            .term_width(usize::from(u16::MAX));
        Text {
            width: columns.max(MIN_WIDTH) - GUTTER,
            renderer,
            schema,
        }
    }

    /// Returns the violations and notes of a payload; empty if there are none.
    pub(super) fn show(&self, path: &str, payload: &[u8], verdict: &Verdict) -> String {
        let path = escaped(path);
        if verdict.is_unreadable() {
            let reason = verdict
                .violations
                .iter()
                .map(|violation| violation.sentence.as_str())
                .collect::<String>();
            let title =
                Level::ERROR.primary_title(format!("cannot read `{path}`: {}", escaped(&reason)));
            return self.render(Group::with_title(title.id("unreadable")));
        }
        let mut shown = String::new();
        for (violation, marks) in located(payload, &verdict.violations) {
            shown.push_str(&self.render(self.violation(&path, payload, violation, &marks)));
        }
        for note in &verdict.notes.kept {
            shown.push_str(&self.render(self.note(&path, payload, note)));
        }
        if verdict.notes.omitted > 0 {
            let more = format!("`{path}` has {} more notes", verdict.notes.omitted);
            shown.push_str(&self.render(Group::with_title(Level::NOTE.primary_title(more))));
        }
        if !verdict.is_valid() {
            shown.push_str(&self.render(self.conclusion(&path, verdict)));
        }
        if let Some(Err(pointer)) = &verdict.round_trip {
            shown.push_str(&self.render(self.lossy(&path, payload, pointer)));
        }
        shown
    }

    fn render(&self, group: Group<'_>) -> String {
        let mut rendered = String::new();
        let mut origins = 0;
        for line in self.renderer.render(&[group]).lines() {
            // The renderer treats a snippet after an origin as one of another file. It has no option for an
            // origin within the snippet.
            if line.contains(OTHER_FILE) && strip_str(line).to_string().trim() == OTHER_FILE {
                origins += 1;
                if origins > 1 {
                    rendered.push_str("...\n");
                }
                continue;
            }
            rendered.push_str(line);
            rendered.push('\n');
        }
        rendered.push('\n');
        rendered
    }

    fn violation<'a>(
        &self,
        path: &'a str,
        payload: &[u8],
        violation: &'a LocatedViolation,
        marks: &[Mark],
    ) -> Group<'a> {
        let title = Level::ERROR
            .primary_title(escaped(&violation.title))
            .id(violation.keyword.as_str());
        let mut group = self.snippet(Group::with_title(title), path, payload, marks);
        if !violation.instance.is_empty() {
            group = group.element(
                Level::NOTE
                    .with_name("at")
                    .message(escaped(&violation.instance)),
            );
        }
        if !violation.written.is_empty() {
            group = group.element(
                Level::NOTE
                    .with_name("schema")
                    .message(escaped(&violation.written)),
            );
        }
        match violation.hint {
            Some(hint) => group.element(Level::HELP.message(hint)),
            None => group,
        }
    }

    /// Returns a note.
    fn note<'a>(&self, path: &'a str, payload: &[u8], note: &'a Note) -> Group<'a> {
        let title = Level::NOTE.primary_title(escaped(&note.sentence));
        let marks = [(AnnotationKind::Primary, note.span.clone(), "")];
        let group = self.snippet(Group::with_title(title), path, payload, &marks);
        if note.instance.is_empty() {
            return group;
        }
        let at = Level::NOTE.with_name("at").message(escaped(&note.instance));
        group.element(at)
    }

    /// Adds the lines of the marks, below the position of the first mark.
    fn snippet<'a>(
        &self,
        group: Group<'a>,
        path: &'a str,
        payload: &[u8],
        marks: &[Mark],
    ) -> Group<'a> {
        let mut windows: Vec<(Window, Vec<Annotation<'a>>)> = Vec::new();
        let mut origin = None;
        for (kind, span, label) in marks {
            let window = Window::of(payload, span, self.width);
            origin.get_or_insert_with(|| {
                Origin::path(path)
                    .line(window.line)
                    .char_column(window.column)
            });
            let label = Some(*label).filter(|label| !label.is_empty());
            let annotation = kind.span(window.span.clone()).label(label);
            windows.push((window, vec![annotation]));
        }
        // Merges marks on the same line.
        windows.sort_by_key(|(window, _)| window.line);
        windows.dedup_by(|(window, annotations), (kept, kept_annotations)| {
            let same = window.text == kept.text && window.line == kept.line;
            if same {
                kept_annotations.append(annotations);
            }
            same
        });
        let group = group.elements(origin);
        group.elements(windows.into_iter().map(|(window, annotations)| {
            Snippet::source(window.text)
                .line_start(window.line)
                .annotations(annotations)
        }))
    }

    /// Returns the summary of a payload.
    fn conclusion<'a>(&self, path: &str, verdict: &Verdict) -> Group<'a> {
        // A violation of the JSON syntax does not depend on the type.
        let unread = verdict
            .violations
            .iter()
            .any(LocatedViolation::is_of_reading);
        let against = match (&self.schema, verdict.of) {
            (None, _) if unread => "is not valid".to_owned(),
            (Some(schema), _) => format!("is not valid against `{}`", escaped(schema)),
            (None, of) => format!("is not a valid `{}`", of.unwrap_or(types::DEFAULT)),
        };
        let count = verdict.violations.len() + verdict.omitted;
        let violations = if count == 1 {
            "1 violation".to_owned()
        } else {
            format!("{count} violations")
        };
        let kept = match verdict.omitted {
            0 => String::new(),
            _ => format!(", of which {} are shown", verdict.violations.len()),
        };
        let group = Group::with_title(
            Level::ERROR.primary_title(format!("`{path}` {against}: {violations}{kept}")),
        );
        let reason = match verdict.type_source {
            _ if unread => return group,
            TypeSource::Given => return group,
            TypeSource::Untagged => "the payload has no `@odata.type`",
            TypeSource::UnknownTag => "its `@odata.type` names no document of the calling API",
        };
        let help = format!(
            "{reason}, so it was validated as `{}`; give its type with `--type NAME`",
            types::DEFAULT
        );
        group.element(Level::HELP.message(help))
    }

    fn lossy<'a>(&self, path: &'a str, payload: &[u8], pointer: &'a str) -> Group<'a> {
        let title = Level::ERROR
            .primary_title("valid, but reading and writing it changes this value")
            .id("round-trip");
        let marks: Vec<Mark> = json::locate(payload, &[pointer])
            .into_iter()
            .map(|span| (AnnotationKind::Primary, span, ""))
            .collect();
        self.snippet(Group::with_title(title), path, payload, &marks)
            .element(Level::NOTE.with_name("at").message(if pointer.is_empty() {
                "(root)".into()
            } else {
                escaped(pointer)
            }))
            .element(Level::HELP.message("this is a bug; please report this payload"))
    }
}

/// Returns the violations with their ranges, in payload order.
fn located<'a>(
    payload: &[u8],
    violations: &'a [LocatedViolation],
) -> Vec<(&'a LocatedViolation, Vec<Mark>)> {
    // Violations of the reference validator, and missing members.
    let without_span = violations
        .iter()
        .filter(|violation| violation.span.is_none());
    let pointers: Vec<&str> = without_span
        .map(|violation| violation.instance.as_str())
        .collect();
    let mut ranges = json::locate(payload, &pointers).into_iter();
    let mut located: Vec<(&LocatedViolation, Vec<Mark>)> = violations
        .iter()
        .map(|violation| {
            let span = match &violation.span {
                Some(span) => shown(payload, span.clone()),
                None => ranges.next().unwrap_or_default(),
            };
            (violation, marks(payload, violation, span))
        })
        .collect();
    let start = |marks: &[Mark]| marks.first().map(|(_, span, _)| span.start);
    located.sort_by_key(|(_, marks)| start(marks));
    located
}

fn marks(payload: &[u8], violation: &LocatedViolation, span: Range<usize>) -> Vec<Mark> {
    match violation.keyword.as_str() {
        "duplicate" => match json::first_duplicate(payload) {
            Some((first, again)) => {
                vec![
                    (AnnotationKind::Primary, again, "again here"),
                    (AnnotationKind::Context, first, "first here"),
                ]
            }
            None => vec![(AnnotationKind::Primary, span, "in this object")],
        },
        "required" | "dependentRequired" => vec![(AnnotationKind::Primary, span, "in this object")],
        _ => vec![(AnnotationKind::Primary, span, "")],
    }
}

/// Returns the range to underline: a whole scalar, or the opening bracket of an array or object. For text
/// that is cut off, the range is at its end.
fn shown(payload: &[u8], span: Range<usize>) -> Range<usize> {
    let end = payload.trim_ascii_end().len();
    match payload.get(span.start) {
        _ if span.start >= end => end..end,
        Some(b'{' | b'[') => span.start..span.start + 1,
        _ => span,
    }
}
