//! Complex and entity types.

use std::collections::HashSet;

use super::{Element, Reader};
use crate::error::quoted;
use crate::import::metadata::{Kind, Member, Structured, TypeName};
use crate::import::notice::Notice;

/// What a property or parameter may say of its values. Only `Nullable` makes a difference to
/// documents; Graph leaves the other ones at values that say nothing.
const FACETS: [&str; 8] = [
    "Name",
    "Type",
    "Nullable",
    "Unicode",
    "Precision",
    "Scale",
    "SRID",
    "DefaultValue",
];

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
            base: of.get("BaseType").map(str::to_owned),
            members: Vec::new(),
        };
        if let Some(base) = &structured.base {
            self.qualified(of, base)?;
        }
        let mut seen = HashSet::new();
        while let Some(element) = self.xml.child()? {
            let member = match element.known_name() {
                "Property" => Some(self.member(&element, &[])?),
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
            structured.members.extend(member);
        }
        self.declare(of, namespace, &name, Kind::Structured(structured))
    }

    /// A navigation property, if it contains its target.
    fn navigation(&mut self, element: &Element) -> Result<Option<Member>, Notice> {
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
            place: element.place,
        };
        Ok(contains.then_some(member))
    }

    /// A property or parameter, with the annotations in it.
    pub(super) fn member(&mut self, element: &Element, more: &[&str]) -> Result<Member, Notice> {
        let known: Vec<&str> = FACETS.iter().chain(more).copied().collect();
        self.known(element, &known);
        let mut member = Member {
            name: self.declared(element)?.to_owned(),
            ty: self.type_name(element)?,
            nullable: self.flag(element, "Nullable")?.unwrap_or(true),
            is_navigation: false,
            is_optional: false,
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
            self.xml.fault(element.place, reason, remedy)
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
            .fault(element.place, reason, "write `Namespace.Name`"))
    }
}
