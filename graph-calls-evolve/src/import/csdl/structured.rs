//! Reads complex and entity types.

use std::collections::{BTreeSet, HashSet};

use super::{Element, Reader};
use crate::import::metadata::{FACETS, Facets, Kind, Member, Structured, TypeName};
use crate::import::notice::Notice;
use graph_calls_codegen::error::quoted;

impl Reader<'_> {
    pub(super) fn structured_type(&mut self, of: &Element, namespace: &str) -> Result<(), Notice> {
        self.check_attributes(
            of,
            &["Name", "BaseType", "Abstract", "OpenType", "HasStream"],
        );
        let name = self.declared_name(of)?.to_owned();
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
            // Published metadata contains empty base types.
            Some("") => {
                let reason = format_args!("`BaseType` of {} is empty", quoted(&name));
                self.warn_with(of.position, reason, "the type is read as if it had no base");
                structured.base = None;
            }
            Some(base) => self.qualified(of, base)?,
            None => {}
        }
        let mut seen = HashSet::new();
        while let Some(element) = self.xml.child()? {
            let (member, is_contained) = match element.odata_name() {
                "Property" => (self.member(&element)?, true),
                "NavigationProperty" => self.navigation(&element)?,
                "Key" | "Annotation" => {
                    self.xml.skip()?;
                    continue;
                }
                _ => {
                    self.skip_unknown(&element, of)?;
                    continue;
                }
            };
            let member_name = self.declared_name(&element)?;
            if !seen.insert(member_name.to_owned()) {
                return Err(self.duplicate(&element, member_name));
            }
            if is_contained {
                structured.members.push(member);
            } else {
                structured.references.push(member);
            }
        }
        self.declare(of, namespace, &name, Kind::Structured(structured))
    }

    /// Reads a navigation property, and whether it contains its target.
    fn navigation(&mut self, element: &Element) -> Result<(Member, bool), Notice> {
        self.check_attributes(
            element,
            &["Name", "Type", "Nullable", "Partner", "ContainsTarget"],
        );
        let ty = self.type_name(element)?;
        let nullable = self.flag(element, "Nullable")?;
        let contains = self.flag(element, "ContainsTarget")?.unwrap_or(false);
        while let Some(inner) = self.xml.child()? {
            match inner.odata_name() {
                "ReferentialConstraint" | "OnDelete" | "Annotation" => self.xml.skip()?,
                _ => self.skip_unknown(&inner, element)?,
            }
        }
        let member = Member {
            name: self.declared_name(element)?.to_owned(),
            // Graph sends null for a collection that is not expanded.
            nullable: nullable.unwrap_or(true),
            ty,
            is_navigation: true,
            is_optional: false,
            facets: Facets::new(),
            position: element.position,
        };
        Ok((member, contains))
    }

    /// Reads a property or parameter with its annotations.
    pub(super) fn member(&mut self, element: &Element) -> Result<Member, Notice> {
        let supported = ["Name", "Type", "Nullable"].into_iter().chain(FACETS);
        self.check_attributes(element, &supported.collect::<Vec<_>>());
        let mut member = Member {
            name: self.declared_name(element)?.to_owned(),
            ty: self.type_name(element)?,
            nullable: self.flag(element, "Nullable")?.unwrap_or(true),
            is_navigation: false,
            is_optional: false,
            facets: self.facets(element),
            position: element.position,
        };
        while let Some(inner) = self.xml.child()? {
            match inner.odata_name() {
                "Annotation" => {
                    let term = inner.get("Term").unwrap_or_default();
                    member.is_optional |= term.ends_with(".OptionalParameter");
                    self.xml.skip()?;
                }
                _ => self.skip_unknown(&inner, element)?,
            }
        }
        Ok(member)
    }

    /// Returns the valid facets of an element; warns of facets with an invalid value.
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
            let (is_valid, expected) = match name {
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
            if is_valid {
                facets.insert(name, value.to_owned());
            } else {
                let of = quoted(element.get("Name").unwrap_or_default());
                let value = quoted(value);
                let reason = format_args!("`{name}` of {of} is {value}, not {expected}");
                self.warn(element.position, reason);
            }
        }
        facets
    }

    /// Parses the attribute `Type`: a qualified name, or `Collection(..)` of one.
    pub(super) fn type_name(&self, element: &Element) -> Result<TypeName, Notice> {
        let text = self.required(element, "Type")?;
        let inner = text
            .strip_prefix("Collection(")
            .map(|rest| rest.strip_suffix(')').unwrap_or(""));
        let name = inner.unwrap_or(text);
        self.qualified(element, name).map_err(|_| {
            let reason = format_args!("the type {} cannot be read", quoted(text));
            let remedy = "write `Namespace.Name` or `Collection(Namespace.Name)`";
            self.xml.error(element.position, reason, remedy)
        })?;
        Ok(TypeName {
            name: name.to_owned(),
            is_collection: inner.is_some(),
        })
    }

    /// Fails if the name is not qualified.
    pub(super) fn qualified(&self, element: &Element, name: &str) -> Result<(), Notice> {
        if name.contains('.') && name.split('.').all(super::is_name) {
            return Ok(());
        }
        let reason = format_args!("{} is not a qualified name", quoted(name));
        Err(self
            .xml
            .error(element.position, reason, "write `Namespace.Name`"))
    }
}
