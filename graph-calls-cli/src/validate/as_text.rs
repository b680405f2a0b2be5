//! `--format text`: each violation where it is in the payload, as a compiler shows it.

use std::ops::Range;

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, renderer::DecorStyle,
};
use anstream::adapter::strip_str;

use super::{
    notes::Note,
    types,
    verdict::{LocatedViolation, Verdict, Why},
    window::Window,
};
use crate::{json, terminal::escaped};

/// Room for line numbers and the rule beside them.
const GUTTER: usize = 10;
const NARROWEST: usize = 60;

/// Shows verdicts in a terminal of a certain width.
pub(super) struct Text {
    width: usize,
    renderer: Renderer,
    /// The path of `--schema`.
    schema: Option<String>,
}

/// What the renderer puts before a snippet of another file.
const OTHER_FILE: &str = ":::";

/// A place to be underlined, and what to say of it.
type Mark = (AnnotationKind, Range<usize>, &'static str);

impl Text {
    pub(super) fn new(columns: usize, schema: Option<String>) -> Self {
        // Lines are cut here, around the violation, not by the renderer, which would have to measure
        // a payload of many megabytes on a line.
        let renderer = Renderer::styled()
            .decor_style(DecorStyle::Ascii)
            .term_width(usize::from(u16::MAX));
        Text {
            width: columns.max(NARROWEST) - GUTTER,
            renderer,
            schema,
        }
    }

    /// Everything about a payload that is not as it should be; empty if all is well.
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
        for (violation, marks) in placed(payload, &verdict.violations) {
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
        if let Some(Err(place)) = &verdict.round_trip {
            shown.push_str(&self.render(self.changed(&path, payload, place)));
        }
        shown
    }

    fn render(&self, group: Group<'_>) -> String {
        let mut rendered = String::new();
        let mut places = 0;
        for line in self.renderer.render(&[group]).lines() {
            // The renderer takes a snippet after a place for one of another file, and marks it so;
            // it can't be told that the place is this snippet's own, of which only a part is shown.
            if line.contains(OTHER_FILE) && strip_str(line).to_string().trim() == OTHER_FILE {
                places += 1;
                if places > 1 {
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

    /// What is probably not as it was meant.
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

    /// The lines of the marks, with the first mark's place above them.
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
        // Two marks on one short line share it.
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

    /// One line about the payload as a whole.
    fn conclusion<'a>(&self, path: &str, verdict: &Verdict) -> Group<'a> {
        // Of a violation of reading, the type is innocent.
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
        let why = match verdict.why {
            _ if unread => return group,
            Why::Told => return group,
            Why::Untagged => "the payload has no `@odata.type`",
            Why::UnknownTag => "its `@odata.type` names no known document",
        };
        let help = format!(
            "{why}, so it was taken for `{}`; `--type NAME` says what it is",
            types::DEFAULT
        );
        group.element(Level::HELP.message(help))
    }

    fn changed<'a>(&self, path: &'a str, payload: &[u8], place: &'a str) -> Group<'a> {
        let title = Level::ERROR
            .primary_title("valid, but reading and writing it changes this value")
            .id("round-trip");
        let marks: Vec<Mark> = json::locate(payload, &[place])
            .into_iter()
            .map(|span| (AnnotationKind::Primary, span, ""))
            .collect();
        self.snippet(Group::with_title(title), path, payload, &marks)
            .element(Level::NOTE.with_name("at").message(if place.is_empty() {
                "(root)".into()
            } else {
                escaped(place)
            }))
            .element(Level::HELP.message("nothing should be lost: please report this payload"))
    }
}

/// The violations with their places, in the order in which they stand in the payload.
fn placed<'a>(
    payload: &[u8],
    violations: &'a [LocatedViolation],
) -> Vec<(&'a LocatedViolation, Vec<Mark>)> {
    // Those of the reference validator, and what is not there.
    let unplaced = violations
        .iter()
        .filter(|violation| violation.span.is_none());
    let pointers: Vec<&str> = unplaced
        .map(|violation| violation.instance.as_str())
        .collect();
    let mut located = json::locate(payload, &pointers).into_iter();
    let mut placed: Vec<(&LocatedViolation, Vec<Mark>)> = violations
        .iter()
        .map(|violation| {
            let span = match &violation.span {
                Some(span) => shown(payload, span.clone()),
                None => located.next().unwrap_or_default(),
            };
            (violation, marks(payload, violation, span))
        })
        .collect();
    let start = |marks: &[Mark]| marks.first().map(|(_, span, _)| span.start);
    placed.sort_by_key(|(_, marks)| start(marks));
    placed
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

/// What is underlined of a value: all of a scalar, the opening bracket of an array or object. Where a text
/// breaks off, that is behind its last character.
fn shown(payload: &[u8], span: Range<usize>) -> Range<usize> {
    let end = payload.trim_ascii_end().len();
    match payload.get(span.start) {
        _ if span.start >= end => end..end,
        Some(b'{' | b'[') => span.start..span.start + 1,
        _ => span,
    }
}
