//! CSDL text to [`Metadata`]: reads elements, then resolves the names that they use.

mod container;
mod lines;
mod operation;
mod resolve;
mod structured;
mod xml;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::metadata::{Definition, Enum, FACETS, Kind, Metadata};
use super::notice::{Notice, Place};
use graph_calls_codegen::error::quoted;
use resolve::Raw;
use xml::{Element, Xml};

/// Longest name of a declaration, in characters, as OData has it.
const MAX_NAME: usize = 128;

/// How many warnings are kept.
const MAX_WARNINGS: usize = 1000;

pub(super) fn read(file: &str, text: &[u8]) -> Result<(Metadata, Vec<Notice>), Notice> {
    let file: Arc<str> = Arc::from(file);
    let mut reader = Reader {
        xml: Xml::new(Arc::clone(&file), text)?,
        warnings: Vec::new(),
        raw: Raw::default(),
        aliases: BTreeMap::new(),
        alias_places: Vec::new(),
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
    /// The aliases in the order of the text, each with its place.
    alias_places: Vec<(String, Place)>,
    /// The namespaces that this document declares or includes.
    namespaces: BTreeSet<String>,
}

impl Reader<'_> {
    fn document(&mut self) -> Result<(), Notice> {
        let remedy = "give Microsoft Graph's metadata, or another CSDL document in XML";
        let Some(root) = self.xml.child()? else {
            return Err(self.xml.error(Place::START, "there is no element", remedy));
        };
        if !root.is_odata || root.name != "Edmx" {
            let reason = format_args!(
                "the root element is {}, not `Edmx` of OData 4.0",
                quoted(&root.name)
            );
            return Err(self.xml.error(root.place, reason, remedy));
        }
        self.known(&root, &["Version"]);
        while let Some(element) = self.xml.child()? {
            match element.known_name() {
                "DataServices" => self.services()?,
                "Reference" => self.reference()?,
                _ => self.unknown(&element, &root)?,
            }
        }
        // Nothing may follow the root element.
        while self.xml.child()?.is_some() {}
        Ok(())
    }

    fn services(&mut self) -> Result<(), Notice> {
        while let Some(element) = self.xml.child()? {
            if element.known_name() == "Schema" {
                self.schema(&element)?;
            } else {
                self.warn(
                    element.place,
                    format_args!("the element {} is not known here", quoted(&element.name)),
                );
                self.xml.skip()?;
            }
        }
        Ok(())
    }

    /// Other documents' namespaces; their aliases stand for them here, too.
    fn reference(&mut self) -> Result<(), Notice> {
        while let Some(element) = self.xml.child()? {
            if element.known_name() == "Include" {
                self.alias(&element)?;
            }
            self.xml.skip()?;
        }
        Ok(())
    }

    fn schema(&mut self, schema: &Element) -> Result<(), Notice> {
        self.known(schema, &["Namespace", "Alias"]);
        let namespace = self.alias(schema)?;
        while let Some(element) = self.xml.child()? {
            match element.known_name() {
                "EnumType" => self.enum_type(&element, &namespace)?,
                "ComplexType" | "EntityType" => self.structured_type(&element, &namespace)?,
                "TypeDefinition" => self.type_definition(&element, &namespace)?,
                "Action" => self.action(&element, &namespace)?,
                "EntityContainer" => self.container(&element)?,
                // Functions read, and have no body; the rest describes what has been declared.
                "Function" | "Term" | "Annotations" | "Annotation" => self.xml.skip()?,
                _ => self.unknown(&element, schema)?,
            }
        }
        Ok(())
    }

    /// The namespace that an element declares, and perhaps gives an alias.
    fn alias(&mut self, element: &Element) -> Result<String, Notice> {
        let namespace = self.required(element, "Namespace")?.to_owned();
        if !namespace.split('.').all(is_name) {
            let reason = format_args!("{} is no namespace", quoted(&namespace));
            return Err(self.xml.error(element.place, reason, NAMES));
        }
        self.namespaces.insert(namespace.clone());
        if let Some(alias) = element.get("Alias") {
            let error = if !is_name(alias) {
                Some(("is no name", NAMES))
            } else if RESERVED.contains(&alias) {
                Some(("is reserved by OData", "choose another"))
            } else {
                None
            };
            if let Some((reason, remedy)) = error {
                let reason = format_args!("the alias {} {reason}", quoted(alias));
                return Err(self.xml.error(element.place, reason, remedy));
            }
            self.alias_places.push((alias.to_owned(), element.place));
            let known = self.aliases.insert(alias.to_owned(), namespace.clone());
            if let Some(known) = known.filter(|known| *known != namespace) {
                let (alias, known) = (quoted(alias), quoted(&known));
                let reason = format_args!("the alias {alias} stands for {known} already");
                return Err(self.xml.error(element.place, reason, "choose another"));
            }
        }
        Ok(namespace)
    }

    /// An alias that is a namespace as well would give the names of one to the other: CSDL 4.0,
    /// section 5.2.1.
    fn check_aliases(&self) -> Result<(), Notice> {
        let mut aliases = self.alias_places.iter();
        match aliases.find(|(alias, _)| self.namespaces.contains(alias)) {
            Some((alias, place)) => {
                let reason = format_args!("the alias {} is a namespace, too", quoted(alias));
                Err(self.xml.error(*place, reason, "choose another"))
            }
            None => Ok(()),
        }
    }

    fn enum_type(&mut self, of: &Element, namespace: &str) -> Result<(), Notice> {
        self.known(of, &["Name", "IsFlags", "UnderlyingType"]);
        let mut members: Vec<(String, Option<String>)> = Vec::new();
        let is_flags = self.flag(of, "IsFlags")?.unwrap_or(false);
        let underlying = of.get("UnderlyingType").map(str::to_owned);
        let mut seen = std::collections::HashSet::new();
        let name = self.declared(of)?.to_owned();
        while let Some(element) = self.xml.child()? {
            match element.known_name() {
                "Member" => {
                    self.known(&element, &["Name", "Value"]);
                    let member = self.declared(&element)?.to_owned();
                    if !seen.insert(member.clone()) {
                        return Err(self.twice(&element, &member));
                    }
                    members.push((member, element.get("Value").map(str::to_owned)));
                    self.annotations(&element)?;
                }
                "Annotation" => self.xml.skip()?,
                _ => self.unknown(&element, of)?,
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
        let known = ["Name", "UnderlyingType"].into_iter().chain(FACETS);
        self.known(of, &known.collect::<Vec<_>>());
        let facets = self.facets(of);
        let underlying = self.required(of, "UnderlyingType")?.to_owned();
        self.annotations(of)?;
        let name = self.declared(of)?.to_owned();
        self.declare(
            of,
            namespace,
            &name,
            Kind::Definition(Definition { underlying, facets }),
        )
    }

    /// Reads to the end of an element that has nothing but annotations.
    fn annotations(&mut self, of: &Element) -> Result<(), Notice> {
        while let Some(element) = self.xml.child()? {
            match element.known_name() {
                "Annotation" => self.xml.skip()?,
                _ => self.unknown(&element, of)?,
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
        let place = element.place;
        let qualified = format!("{namespace}.{name}");
        if let Err(first) = self.raw.declare(qualified, place, kind) {
            let (line, column) = (first.line, first.column);
            let reason = format_args!("{} is declared at {line}:{column} already", quoted(name));
            return Err(self.xml.error(place, reason, "keep one of them"));
        }
        Ok(())
    }

    /// The name that an element declares.
    fn declared<'e>(&self, element: &'e Element) -> Result<&'e str, Notice> {
        let name = self.required(element, "Name")?;
        if is_name(name) {
            Ok(name)
        } else {
            let reason = format_args!("{} is no name", quoted(name));
            Err(self.xml.error(element.place, reason, NAMES))
        }
    }

    fn required<'e>(&self, element: &'e Element, attribute: &str) -> Result<&'e str, Notice> {
        element.get(attribute).ok_or_else(|| {
            let reason = format_args!("{} without `{attribute}`", quoted(&element.name));
            self.xml.error(element.place, reason, "add it")
        })
    }

    /// The value of a Boolean attribute.
    fn flag(&self, element: &Element, attribute: &str) -> Result<Option<bool>, Notice> {
        match element.get(attribute) {
            None => Ok(None),
            Some("true" | "1") => Ok(Some(true)),
            Some("false" | "0") => Ok(Some(false)),
            Some(other) => {
                let reason = format_args!("`{attribute}` is {}", quoted(other));
                Err(self
                    .xml
                    .error(element.place, reason, "write `true` or `false`"))
            }
        }
    }

    fn twice(&self, element: &Element, name: &str) -> Notice {
        let reason = format_args!("{} is declared twice", quoted(name));
        self.xml.error(element.place, reason, "keep one of them")
    }

    /// Tells of attributes other than these.
    fn known(&mut self, element: &Element, attributes: &[&str]) {
        for name in element.attributes() {
            if !attributes.contains(&name) {
                let (name, of) = (quoted(name), quoted(&element.name));
                self.warn(
                    element.place,
                    format_args!("the attribute {name} of {of} is not known here"),
                );
            }
        }
    }

    /// Tells of an element that is not known here, and leaves it out.
    fn unknown(&mut self, element: &Element, within: &Element) -> Result<(), Notice> {
        let (name, within) = (quoted(&element.name), quoted(&within.name));
        self.warn(
            element.place,
            format_args!("the element {name} in {within} is not known here"),
        );
        self.xml.skip()
    }

    fn warn(&mut self, place: Place, what: impl std::fmt::Display) {
        self.warn_with(place, what, "it is left out");
    }

    fn warn_with(&mut self, place: Place, what: impl std::fmt::Display, consequence: &str) {
        if self.warnings.len() < MAX_WARNINGS {
            let warning = self.xml.error(place, what, consequence);
            self.warnings.push(warning);
        }
    }
}

/// What no alias may be: CSDL 4.0, section 5.2.1.
const RESERVED: [&str; 4] = ["Edm", "odata", "System", "Transient"];

const NAMES: &str = "write letters, digits and `_`, 128 at most, and no digit first";

/// Whether OData takes this for a name. It becomes part of a file's name.
fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    let starts = |first: char| first == '_' || first.is_alphabetic();
    characters.next().is_some_and(starts)
        && characters.all(|character| character == '_' || character.is_alphanumeric())
        && text.chars().nth(MAX_NAME).is_none()
}
