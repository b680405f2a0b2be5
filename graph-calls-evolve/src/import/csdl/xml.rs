//! XML as a walk over elements, each with its place. Reads events; builds no tree.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Display;
use std::sync::Arc;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::lines::Lines;
use crate::import::notice::{Notice, Place};
use graph_calls_codegen::error::quoted;

/// How deep elements may be nested. Annotations of real metadata come to ten or so.
const MAX_DEPTH: usize = 256;

/// How many attributes an element may have, and namespaces be declared at once.
const MAX_ATTRIBUTES: usize = 64;

/// The namespaces of OData 4.
const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";
const EDMX: &str = "http://docs.oasis-open.org/odata/ns/edmx";

/// An element's start.
#[derive(Debug)]
pub(super) struct Element {
    /// The name without prefix.
    pub(super) name: String,
    /// Whether the name is OData's.
    pub(super) is_odata: bool,
    /// Where its `<` is.
    pub(super) place: Place,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute without prefix.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let (_, value) = attributes.find(|(attribute, _)| attribute == name)?;
        Some(value)
    }

    /// The name, if it is OData's; an empty one stands for all others.
    pub(super) fn known_name(&self) -> &str {
        if self.is_odata { &self.name } else { "" }
    }

    /// The names of the attributes without prefix.
    pub(super) fn attributes(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }
}

/// Walks through an XML text.
pub(super) struct Xml<'t> {
    pub(super) file: Arc<str>,
    reader: NsReader<&'t [u8]>,
    lines: Lines<'t>,
    /// The elements that are open: name and place.
    open: Vec<(String, Place)>,
    /// Whether the root element was met.
    rooted: bool,
}

impl<'t> Xml<'t> {
    pub(super) fn new(file: Arc<str>, text: &'t [u8]) -> Result<Self, Notice> {
        let mut lines = Lines::new(text);
        let text = std::str::from_utf8(text).map_err(|error| {
            let place = lines.place(error.valid_up_to());
            Notice::metadata(&file, place, "this is not UTF-8", "save it as UTF-8")
        })?;
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        reader
            .resolver_mut()
            .set_max_namespace_bindings(MAX_ATTRIBUTES);
        Ok(Self {
            file,
            reader,
            lines,
            open: Vec::new(),
            rooted: false,
        })
    }

    /// An error at a place.
    pub(super) fn error(&self, place: Place, reason: impl Display, remedy: impl Display) -> Notice {
        Notice::metadata(&self.file, place, reason, remedy)
    }

    /// The next element in the one that is open; `None` at its end, which closes it.
    pub(super) fn child(&mut self) -> Result<Option<Element>, Notice> {
        loop {
            let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
            let place = self.lines.place(at);
            let (is_odata, event) = match self.reader.read_resolved_event() {
                Ok((namespace, event)) => (is_odata(&namespace), event),
                Err(error) => {
                    let at = usize::try_from(self.reader.error_position()).unwrap_or(usize::MAX);
                    let place = self.lines.place(at);
                    let reason = format_args!("this is not XML: {error}");
                    return Err(self.error(place, reason, "correct the text there"));
                }
            };
            match event {
                Event::Start(start) | Event::Empty(start) => {
                    return self.start(&start, is_odata, place).map(Some);
                }
                Event::End(_) => {
                    self.open.pop();
                    return Ok(None);
                }
                Event::Eof => return self.end(place),
                other => self.between(&other, place)?,
            }
        }
    }

    /// Leaves the element that was opened last, whatever is in it.
    pub(super) fn skip(&mut self) -> Result<(), Notice> {
        let depth = self.open.len();
        while self.open.len() >= depth {
            self.child()?;
        }
        Ok(())
    }

    fn start(
        &mut self,
        start: &BytesStart<'_>,
        is_odata: bool,
        place: Place,
    ) -> Result<Element, Notice> {
        let name = start.local_name().as_ref().to_owned();
        if self.open.is_empty() && self.rooted {
            let reason = format_args!("a second root element {}", quoted(&name));
            return Err(self.error(place, reason, "keep one"));
        }
        self.rooted = true;
        if self.open.len() >= MAX_DEPTH {
            let reason = format_args!("elements are nested more than {MAX_DEPTH} deep here");
            return Err(self.error(place, reason, ""));
        }
        let attributes = self.attributes(start, place)?;
        self.open.push((name.clone(), place));
        Ok(Element {
            name,
            is_odata,
            place,
            attributes,
        })
    }

    /// The attributes without prefix; those with one are somebody else's.
    fn attributes(
        &self,
        start: &BytesStart<'_>,
        place: Place,
    ) -> Result<Vec<(String, String)>, Notice> {
        let mut attributes = Vec::new();
        let mut seen = HashSet::new();
        // The reader's own search for duplicates takes time in the square of their number.
        for attribute in start.attributes().with_checks(false) {
            let error = |reason: &dyn Display| self.error(place, reason, "correct the text there");
            let attribute = attribute.map_err(|cause| error(&cause))?;
            let name = attribute.key.as_ref();
            if !seen.insert(name.to_owned()) {
                return Err(error(&format_args!(
                    "the attribute {} is repeated",
                    quoted(name)
                )));
            }
            if seen.len() > MAX_ATTRIBUTES {
                return Err(error(&format_args!(
                    "more than {MAX_ATTRIBUTES} attributes"
                )));
            }
            let value = attribute
                .normalized_value(XmlVersion::Explicit1_0)
                .map_err(|cause| error(&format_args!("in {}: {cause}", quoted(name))))?;
            if attribute.key.prefix().is_none() && name != "xmlns" {
                attributes.push((name.to_owned(), Cow::into_owned(value)));
            }
        }
        Ok(attributes)
    }

    /// What stands between elements: text is for the annotations, which are skipped.
    fn between(&self, event: &Event<'_>, place: Place) -> Result<(), Notice> {
        match event {
            Event::DocType(_) => Err(self.error(
                place,
                "a document type declaration has no place in metadata",
                "remove it",
            )),
            Event::GeneralRef(reference) => match &**reference {
                "lt" | "gt" | "amp" | "apos" | "quot" => Ok(()),
                _ if reference.is_char_ref() && reference.resolve_char_ref().is_ok() => Ok(()),
                name => {
                    let reason = format_args!("the entity {} is not known", quoted(name));
                    Err(self.error(place, reason, "write what it stands for"))
                }
            },
            Event::Decl(decl) => {
                let encoding = decl.encoding().and_then(Result::ok);
                match encoding {
                    Some(encoding) if !encoding.eq_ignore_ascii_case("utf-8") => {
                        let reason = format_args!("the encoding {}", quoted(&encoding));
                        Err(self.error(place, reason, "save it as UTF-8"))
                    }
                    _ => Ok(()),
                }
            }
            Event::Text(text) if self.open.is_empty() && !is_blank(text) => {
                Err(self.error(place, "text outside the root element", "remove it"))
            }
            _ => Ok(()),
        }
    }

    fn end(&self, place: Place) -> Result<Option<Element>, Notice> {
        match self.open.last() {
            Some((name, opened)) => {
                let reason = format_args!(
                    "the text ends inside {}, which was opened at {}:{}",
                    quoted(name),
                    opened.line,
                    opened.column
                );
                Err(self.error(place, reason, "add what is missing"))
            }
            None => Ok(None),
        }
    }
}

fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|character| character.is_ascii_whitespace() || character == '\u{feff}')
}

fn is_odata(namespace: &ResolveResult<'_>) -> bool {
    matches!(namespace, ResolveResult::Bound(Namespace(EDM | EDMX)))
}
