//! A cursor over the elements of an XML document, each with its position. Builds no tree.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Display;
use std::sync::Arc;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

use super::lines::Lines;
use crate::import::notice::{Notice, Position};
use graph_calls_codegen::error::quoted;

/// The maximum nesting of elements. Published metadata has about ten levels.
const MAX_DEPTH: usize = 256;

/// The maximum number of attributes of an element, and of namespaces in scope.
const MAX_ATTRIBUTES: usize = 64;

/// The namespaces of OData 4.
const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";
const EDMX: &str = "http://docs.oasis-open.org/odata/ns/edmx";

/// A start tag.
#[derive(Debug)]
pub(super) struct Element {
    /// The name without prefix.
    pub(super) name: String,
    /// Whether the name is in a namespace of OData.
    pub(super) is_odata: bool,
    /// The position of its `<`.
    pub(super) position: Position,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// Returns the value of an attribute without prefix.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let (_, value) = attributes.find(|(attribute, _)| attribute == name)?;
        Some(value)
    }

    /// Returns the name if it is in a namespace of OData; otherwise an empty string.
    pub(super) fn odata_name(&self) -> &str {
        if self.is_odata { &self.name } else { "" }
    }

    /// Returns the names of the attributes without prefix.
    pub(super) fn attributes(&self) -> impl Iterator<Item = &str> {
        self.attributes.iter().map(|(name, _)| name.as_str())
    }
}

/// A cursor over an XML document.
pub(super) struct Xml<'t> {
    pub(super) file: Arc<str>,
    reader: NsReader<&'t [u8]>,
    lines: Lines<'t>,
    /// The open elements with their positions.
    open: Vec<(String, Position)>,
    /// Whether the root element was read.
    has_root: bool,
}

impl<'t> Xml<'t> {
    pub(super) fn new(file: Arc<str>, text: &'t [u8]) -> Result<Self, Notice> {
        let mut lines = Lines::new(text);
        let text = std::str::from_utf8(text).map_err(|error| {
            let position = lines.position(error.valid_up_to());
            Notice::metadata(&file, position, "the text is not UTF-8", "save it as UTF-8")
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
            has_root: false,
        })
    }

    /// Returns an error at a position.
    pub(super) fn error(
        &self,
        position: Position,
        reason: impl Display,
        remedy: impl Display,
    ) -> Notice {
        Notice::metadata(&self.file, position, reason, remedy)
    }

    /// Returns the next child of the open element; `None` at its end, which closes it.
    pub(super) fn child(&mut self) -> Result<Option<Element>, Notice> {
        loop {
            let at = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
            let position = self.lines.position(at);
            let (is_odata, event) = match self.reader.read_resolved_event() {
                Ok((namespace, event)) => (is_odata(&namespace), event),
                Err(error) => {
                    let at = usize::try_from(self.reader.error_position()).unwrap_or(usize::MAX);
                    let position = self.lines.position(at);
                    let reason = format_args!("invalid XML: {error}");
                    return Err(self.error(position, reason, "correct the text there"));
                }
            };
            match event {
                Event::Start(start) | Event::Empty(start) => {
                    return self.start(&start, is_odata, position).map(Some);
                }
                Event::End(_) => {
                    self.open.pop();
                    return Ok(None);
                }
                Event::Eof => return self.end(position),
                other => self.between(&other, position)?,
            }
        }
    }

    /// Skips to the end of the element that was opened last.
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
        position: Position,
    ) -> Result<Element, Notice> {
        let name = start.local_name().as_ref().to_owned();
        if self.open.is_empty() && self.has_root {
            let reason = format_args!("the document has a second root element, {}", quoted(&name));
            return Err(self.error(position, reason, "keep one"));
        }
        self.has_root = true;
        if self.open.len() >= MAX_DEPTH {
            let reason = format_args!("elements are nested more than {MAX_DEPTH} levels deep");
            return Err(self.error(position, reason, ""));
        }
        let attributes = self.attributes(start, position)?;
        self.open.push((name.clone(), position));
        Ok(Element {
            name,
            is_odata,
            position,
            attributes,
        })
    }

    /// Returns the attributes without prefix; prefixed ones do not belong to OData.
    fn attributes(
        &self,
        start: &BytesStart<'_>,
        position: Position,
    ) -> Result<Vec<(String, String)>, Notice> {
        let mut attributes = Vec::new();
        let mut seen = HashSet::new();
        // The duplicate check of the reader takes quadratic time.
        for attribute in start.attributes().with_checks(false) {
            let error =
                |reason: &dyn Display| self.error(position, reason, "correct the text there");
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

    /// Validates the events between elements. Text occurs in annotations only, which are skipped.
    fn between(&self, event: &Event<'_>, position: Position) -> Result<(), Notice> {
        match event {
            Event::DocType(_) => Err(self.error(
                position,
                "a document type declaration is not supported",
                "remove it",
            )),
            Event::GeneralRef(reference) => match &**reference {
                "lt" | "gt" | "amp" | "apos" | "quot" => Ok(()),
                _ if reference.is_char_ref() && reference.resolve_char_ref().is_ok() => Ok(()),
                name => {
                    let reason = format_args!("the entity {} is not defined", quoted(name));
                    Err(self.error(position, reason, "write its replacement text"))
                }
            },
            Event::Decl(decl) => {
                let encoding = decl.encoding().and_then(Result::ok);
                match encoding {
                    Some(encoding) if !encoding.eq_ignore_ascii_case("utf-8") => {
                        let reason =
                            format_args!("the encoding {} is not supported", quoted(&encoding));
                        Err(self.error(position, reason, "save it as UTF-8"))
                    }
                    _ => Ok(()),
                }
            }
            Event::Text(text) if self.open.is_empty() && !is_blank(text) => Err(self.error(
                position,
                "there is text outside the root element",
                "remove it",
            )),
            _ => Ok(()),
        }
    }

    fn end(&self, position: Position) -> Result<Option<Element>, Notice> {
        match self.open.last() {
            Some((name, opened)) => {
                let reason = format_args!(
                    "the text ends inside {}, which was opened at {}:{}",
                    quoted(name),
                    opened.line,
                    opened.column
                );
                Err(self.error(position, reason, "add what is missing"))
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
