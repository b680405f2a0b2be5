//! Reads CSDL into [`Metadata`]: parses the elements, then resolves names.

mod container;
mod lines;
mod operation;
mod resolve;
mod structured;
mod xml;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::metadata::{Definition, Enum, FACETS, Kind, Metadata};
use super::notice::{Notice, Position};
use graph_calls_codegen::error::quoted;
use resolve::Raw;
use xml::{Element, Xml};

/// The maximum length of a declared name in characters, as defined by OData.
const MAX_NAME: usize = 128;

/// The maximum number of warnings to keep.
const MAX_WARNINGS: usize = 1000;

pub(super) fn read(file: &str, text: &[u8]) -> Result<(Metadata, Vec<Notice>), Notice> {
    let file: Arc<str> = Arc::from(file);
    let mut reader = Reader {
        xml: Xml::new(Arc::clone(&file), text)?,
        warnings: Vec::new(),
        raw: Raw::default(),
        aliases: BTreeMap::new(),
        alias_positions: Vec::new(),
        namespaces: BTreeSet::new(),
    };
    reader.document()?;
    reader.check_aliases()?;
    let (metadata, warnings) = resolve::resolve(&file, reader.raw, &reader.aliases)?;
    let more = MAX_WARNINGS.saturating_sub(reader.warnings.len());
    reader.warnings.extend(warnings.into_iter().take(more));
    Ok((metadata, reader.warnings))
}

struct Reader<'t> {
    xml: Xml<'t>,
    warnings: Vec<Notice>,
    raw: Raw,
    /// Namespaces by alias.
    aliases: BTreeMap<String, String>,
    /// The aliases in document order, each with its position.
    alias_positions: Vec<(String, Position)>,
    /// The namespaces that this document declares or includes.
    namespaces: BTreeSet<String>,
}

impl Reader<'_> {
    fn document(&mut self) -> Result<(), Notice> {
        let remedy = "give Microsoft Graph's metadata, or another CSDL document in XML";
        let Some(root) = self.xml.child()? else {
            return Err(self
                .xml
                .error(Position::START, "there is no element", remedy));
        };
        if !root.is_odata || root.name != "Edmx" {
            let reason = format_args!(
                "the root element is {}, not `Edmx` of OData 4.0",
                quoted(&root.name)
            );
            return Err(self.xml.error(root.position, reason, remedy));
        }
        self.check_attributes(&root, &["Version"]);
        while let Some(element) = self.xml.child()? {
            match element.odata_name() {
                "DataServices" => self.services()?,
                "Reference" => self.reference()?,
                _ => self.skip_unknown(&element, &root)?,
            }
        }
        // Nothing may follow the root element.
        while self.xml.child()?.is_some() {}
        Ok(())
    }

    fn services(&mut self) -> Result<(), Notice> {
        while let Some(element) = self.xml.child()? {
            if element.odata_name() == "Schema" {
                self.schema(&element)?;
            } else {
                self.warn(
                    element.position,
                    format_args!(
                        "the element {} is not supported here",
                        quoted(&element.name)
                    ),
                );
                self.xml.skip()?;
            }
        }
        Ok(())
    }

    /// Reads the namespaces of referenced documents, whose aliases are valid here too.
    fn reference(&mut self) -> Result<(), Notice> {
        while let Some(element) = self.xml.child()? {
            if element.odata_name() == "Include" {
                self.alias(&element)?;
            }
            self.xml.skip()?;
        }
        Ok(())
    }

    fn schema(&mut self, schema: &Element) -> Result<(), Notice> {
        self.check_attributes(schema, &["Namespace", "Alias"]);
        let namespace = self.alias(schema)?;
        while let Some(element) = self.xml.child()? {
            match element.odata_name() {
                "EnumType" => self.enum_type(&element, &namespace)?,
                "ComplexType" | "EntityType" => self.structured_type(&element, &namespace)?,
                "TypeDefinition" => self.type_definition(&element, &namespace)?,
                "Action" => self.action(&element, &namespace)?,
                "EntityContainer" => self.container(&element)?,
                // Functions have no request body; terms and annotations add no declarations.
                "Function" | "Term" | "Annotations" | "Annotation" => self.xml.skip()?,
                _ => self.skip_unknown(&element, schema)?,
            }
        }
        Ok(())
    }

    /// Reads the namespace of an element and its optional alias.
    fn alias(&mut self, element: &Element) -> Result<String, Notice> {
        let namespace = self.required(element, "Namespace")?.to_owned();
        if !namespace.split('.').all(is_name) {
            let reason = format_args!("{} is not a namespace", quoted(&namespace));
            return Err(self.xml.error(element.position, reason, NAMES));
        }
        self.namespaces.insert(namespace.clone());
        if let Some(alias) = element.get("Alias") {
            let error = if !is_name(alias) {
                Some(("is not a name", NAMES))
            } else if RESERVED.contains(&alias) {
                Some(("is reserved by OData", "choose another"))
            } else {
                None
            };
            if let Some((reason, remedy)) = error {
                let reason = format_args!("the alias {} {reason}", quoted(alias));
                return Err(self.xml.error(element.position, reason, remedy));
            }
            self.alias_positions
                .push((alias.to_owned(), element.position));
            let previous = self.aliases.insert(alias.to_owned(), namespace.clone());
            if let Some(previous) = previous.filter(|previous| *previous != namespace) {
                let (alias, previous) = (quoted(alias), quoted(&previous));
                let reason = format_args!("the alias {alias} is already defined as {previous}");
                return Err(self.xml.error(element.position, reason, "choose another"));
            }
        }
        Ok(namespace)
    }

    /// Rejects an alias that is also a namespace, as names in it would be ambiguous (CSDL 4.0, section
    /// 5.2.1).
    fn check_aliases(&self) -> Result<(), Notice> {
        let mut aliases = self.alias_positions.iter();
        match aliases.find(|(alias, _)| self.namespaces.contains(alias)) {
            Some((alias, position)) => {
                let reason = format_args!("the alias {} is also a namespace", quoted(alias));
                Err(self.xml.error(*position, reason, "choose another"))
            }
            None => Ok(()),
        }
    }

    fn enum_type(&mut self, of: &Element, namespace: &str) -> Result<(), Notice> {
        self.check_attributes(of, &["Name", "IsFlags", "UnderlyingType"]);
        let mut members: Vec<(String, Option<String>)> = Vec::new();
        let is_flags = self.flag(of, "IsFlags")?.unwrap_or(false);
        let underlying = of.get("UnderlyingType").map(str::to_owned);
        let mut seen = std::collections::HashSet::new();
        let name = self.declared_name(of)?.to_owned();
        while let Some(element) = self.xml.child()? {
            match element.odata_name() {
                "Member" => {
                    self.check_attributes(&element, &["Name", "Value"]);
                    let member = self.declared_name(&element)?.to_owned();
                    if !seen.insert(member.clone()) {
                        return Err(self.duplicate(&element, &member));
                    }
                    members.push((member, element.get("Value").map(str::to_owned)));
                    self.annotations(&element)?;
                }
                "Annotation" => self.xml.skip()?,
                _ => self.skip_unknown(&element, of)?,
            }
        }
        let kind = Kind::Enum(Enum {
            members,
            is_flags,
            underlying,
        });
        self.declare(of, namespace, &name, kind)
    }

    fn type_definition(&mut self, of: &Element, namespace: &str) -> Result<(), Notice> {
        let supported = ["Name", "UnderlyingType"].into_iter().chain(FACETS);
        self.check_attributes(of, &supported.collect::<Vec<_>>());
        let facets = self.facets(of);
        let underlying = self.required(of, "UnderlyingType")?.to_owned();
        self.annotations(of)?;
        let name = self.declared_name(of)?.to_owned();
        self.declare(
            of,
            namespace,
            &name,
            Kind::Definition(Definition { underlying, facets }),
        )
    }

    /// Skips to the end of an element that contains annotations only.
    fn annotations(&mut self, of: &Element) -> Result<(), Notice> {
        while let Some(element) = self.xml.child()? {
            match element.odata_name() {
                "Annotation" => self.xml.skip()?,
                _ => self.skip_unknown(&element, of)?,
            }
        }
        Ok(())
    }

    fn declare(
        &mut self,
        element: &Element,
        namespace: &str,
        name: &str,
        kind: Kind,
    ) -> Result<(), Notice> {
        let position = element.position;
        let qualified = format!("{namespace}.{name}");
        if let Err(first) = self.raw.declare(qualified, position, kind) {
            let (line, column) = (first.line, first.column);
            let reason = format_args!("{} is already declared at {line}:{column}", quoted(name));
            return Err(self.xml.error(position, reason, "keep one of them"));
        }
        Ok(())
    }

    /// Returns the name that an element declares.
    fn declared_name<'e>(&self, element: &'e Element) -> Result<&'e str, Notice> {
        let name = self.required(element, "Name")?;
        if is_name(name) {
            Ok(name)
        } else {
            let reason = format_args!("{} is not a name", quoted(name));
            Err(self.xml.error(element.position, reason, NAMES))
        }
    }

    fn required<'e>(&self, element: &'e Element, attribute: &str) -> Result<&'e str, Notice> {
        element.get(attribute).ok_or_else(|| {
            let reason = format_args!("{} has no attribute `{attribute}`", quoted(&element.name));
            self.xml.error(element.position, reason, "add it")
        })
    }

    /// Returns the value of a Boolean attribute.
    fn flag(&self, element: &Element, attribute: &str) -> Result<Option<bool>, Notice> {
        match element.get(attribute) {
            None => Ok(None),
            Some("true" | "1") => Ok(Some(true)),
            Some("false" | "0") => Ok(Some(false)),
            Some(other) => {
                let reason = format_args!("`{attribute}` is {}", quoted(other));
                Err(self
                    .xml
                    .error(element.position, reason, "write `true` or `false`"))
            }
        }
    }

    fn duplicate(&self, element: &Element, name: &str) -> Notice {
        let reason = format_args!("{} is declared twice", quoted(name));
        self.xml.error(element.position, reason, "keep one of them")
    }

    /// Warns of attributes that are not listed.
    fn check_attributes(&mut self, element: &Element, attributes: &[&str]) {
        for name in element.attributes() {
            if !attributes.contains(&name) {
                let (name, of) = (quoted(name), quoted(&element.name));
                self.warn(
                    element.position,
                    format_args!("the attribute {name} of {of} is not supported"),
                );
            }
        }
    }

    /// Skips an unsupported element with a warning.
    fn skip_unknown(&mut self, element: &Element, within: &Element) -> Result<(), Notice> {
        let (name, within) = (quoted(&element.name), quoted(&within.name));
        self.warn(
            element.position,
            format_args!("the element {name} in {within} is not supported"),
        );
        self.xml.skip()
    }

    fn warn(&mut self, position: Position, what: impl std::fmt::Display) {
        self.warn_with(position, what, "it is ignored");
    }

    fn warn_with(&mut self, position: Position, what: impl std::fmt::Display, consequence: &str) {
        if self.warnings.len() < MAX_WARNINGS {
            let warning = self.xml.error(position, what, consequence);
            self.warnings.push(warning);
        }
    }
}

/// Names that no alias may have (CSDL 4.0, section 5.2.1).
const RESERVED: [&str; 4] = ["Edm", "odata", "System", "Transient"];

const NAMES: &str = "write at most 128 letters, digits and `_`, and no digit first";

/// Returns whether this is a name in OData. Names become parts of file names.
fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    let starts = |first: char| first == '_' || first.is_alphabetic();
    characters.next().is_some_and(starts)
        && characters.all(|character| character == '_' || character.is_alphanumeric())
        && text.chars().nth(MAX_NAME).is_none()
}
