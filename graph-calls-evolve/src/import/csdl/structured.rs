//! Complex and entity types.

use std::collections::{BTreeSet, HashSet};

use super::{Element, Reader};
use crate::import::metadata::{FACETS, Facets, Kind, Member, Structured, TypeName};
use crate::import::notice::Notice;
use graph_calls_codegen::error::quoted;

impl Reader<'_> {
    pub(super) fn structured_type(&mut self, of: &Element, namespace: &str) -> Result<(), Notice> {
        self.known(
            of,
            &["Name", "BaseType", "Abstract", "OpenType", "HasStream"],
        );
        let name = self.declared(of)?.to_owned();
        let mut structured = Structured {
            is_entity: of.name == "EntityType",
            is_abstract: self.flag(of, "Abstract")?.unwrap_or(false),
            flags: BTreeSet::new(),
            base: of.get("BaseType").map(str::to_owned),
            members: Vec::new(),
            references: Vec::new(),
        };
        for name in ["OpenType", "HasStream"] {
            if self.flag(of, name)?.unwrap_or(false) {
                structured.flags.insert(name);
            }
        }
        match structured.base.as_deref() {
            // Published metadata has been seen to say that there is no base in this way.
            Some("") => {
                let reason = format_args!("`BaseType` of {} is empty", quoted(&name));
                self.warn_with(of.place, reason, "the type is read as one without a base");
                structured.base = None;
            }
            Some(base) => self.qualified(of, base)?,
            None => {}
        }
        let mut seen = HashSet::new();
        while let Some(element) = self.xml.child()? {
            let (member, is_part) = match element.known_name() {
                "Property" => (self.member(&element)?, true),
                "NavigationProperty" => self.navigation(&element)?,
                "Key" | "Annotation" => {
                    self.xml.skip()?;
                    continue;
                }
                _ => {
                    self.unknown(&element, of)?;
                    continue;
                }
            };
            let member_name = self.declared(&element)?;
            if !seen.insert(member_name.to_owned()) {
                return Err(self.twice(&element, member_name));
            }
            if is_part {
                structured.members.push(member);
            } else {
                structured.references.push(member);
            }
        }
        self.declare(of, namespace, &name, Kind::Structured(structured))
    }

    /// A navigation property, and whether it contains its target.
    fn navigation(&mut self, element: &Element) -> Result<(Member, bool), Notice> {
        self.known(
            element,
            &["Name", "Type", "Nullable", "Partner", "ContainsTarget"],
        );
        let ty = self.type_name(element)?;
        let nullable = self.flag(element, "Nullable")?;
        let contains = self.flag(element, "ContainsTarget")?.unwrap_or(false);
        while let Some(inner) = self.xml.child()? {
            match inner.known_name() {
                "ReferentialConstraint" | "OnDelete" | "Annotation" => self.xml.skip()?,
                _ => self.unknown(&inner, element)?,
            }
        }
        let member = Member {
            name: self.declared(element)?.to_owned(),
            // Graph writes null where a collection was not expanded.
            nullable: nullable.unwrap_or(true),
            ty,
            is_navigation: true,
            is_optional: false,
            facets: Facets::new(),
            place: element.place,
        };
        Ok((member, contains))
    }

    /// A property or parameter, with the annotations in it.
    pub(super) fn member(&mut self, element: &Element) -> Result<Member, Notice> {
        let known = ["Name", "Type", "Nullable"].into_iter().chain(FACETS);
        self.known(element, &known.collect::<Vec<_>>());
        let mut member = Member {
            name: self.declared(element)?.to_owned(),
            ty: self.type_name(element)?,
            nullable: self.flag(element, "Nullable")?.unwrap_or(true),
            is_navigation: false,
            is_optional: false,
            facets: self.facets(element),
            place: element.place,
        };
        while let Some(inner) = self.xml.child()? {
            match inner.known_name() {
                "Annotation" => {
                    let term = inner.get("Term").unwrap_or_default();
                    member.is_optional |= term.ends_with(".OptionalParameter");
                    self.xml.skip()?;
                }
                _ => self.unknown(&inner, element)?,
            }
        }
        Ok(member)
    }

    /// The facets that an element gives a value that OData knows; of any other there is a warning.
    pub(super) fn facets(&mut self, element: &Element) -> Facets {
        let mut facets = Facets::new();
        for name in FACETS {
            let Some(value) = element.get(name) else {
                continue;
            };
            let is_count = || {
                let is_digits = value.bytes().all(|byte| byte.is_ascii_digit());
                !value.is_empty() && is_digits && value.parse::<u64>().is_ok()
            };
            let (is_known, wanted) = match name {
                "MaxLength" => (is_count() || value == "max", "an integer from 0 or `max`"),
                "Precision" => (is_count(), "an integer from 0"),
                "Scale" => (
                    is_count() || ["variable", "floating"].contains(&value),
                    "an integer from 0, `variable` or `floating`",
                ),
                "SRID" => (
                    is_count() || value == "variable",
                    "an integer from 0 or `variable`",
                ),
                "Unicode" => (
                    ["true", "false", "1", "0"].contains(&value),
                    "`true` or `false`",
                ),
                _ => (true, ""),
            };
            if is_known {
                facets.insert(name, value.to_owned());
            } else {
                let of = quoted(element.get("Name").unwrap_or_default());
                let value = quoted(value);
                let reason = format_args!("`{name}` of {of} is {value}, not {wanted}");
                self.warn(element.place, reason);
            }
        }
        facets
    }

    /// The attribute `Type`: a qualified name, or `Collection(..)` of one.
    pub(super) fn type_name(&self, element: &Element) -> Result<TypeName, Notice> {
        let text = self.required(element, "Type")?;
        let inner = text
            .strip_prefix("Collection(")
            .map(|rest| rest.strip_suffix(')').unwrap_or(""));
        let name = inner.unwrap_or(text);
        self.qualified(element, name).map_err(|_| {
            let reason = format_args!("the type {} cannot be read", quoted(text));
            let remedy = "write `Namespace.Name` or `Collection(Namespace.Name)`";
            self.xml.error(element.place, reason, remedy)
        })?;
        Ok(TypeName {
            name: name.to_owned(),
            is_collection: inner.is_some(),
        })
    }

    /// Refuses what is no qualified name.
    pub(super) fn qualified(&self, element: &Element, name: &str) -> Result<(), Notice> {
        if name.contains('.') && name.split('.').all(super::is_name) {
            return Ok(());
        }
        let reason = format_args!("{} is no qualified name", quoted(name));
        Err(self
            .xml
            .error(element.place, reason, "write `Namespace.Name`"))
    }
}
