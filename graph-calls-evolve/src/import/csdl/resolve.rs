//! Names as they are written, `graph.call`, to the names that they mean, `microsoft.graph.call`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::sync::Arc;

use crate::import::metadata::{Action, Declared, Kind, Metadata, Service, TypeName};
use crate::import::notice::{Notice, Place};
use graph_calls_codegen::error::quoted;

/// How many types may derive from one another in one line. A choice lists all below it, so this
/// also bounds how much documents grow with the types.
const MAX_BASES: usize = 64;

/// What was read; the names are as they were written.
#[derive(Debug, Default)]
pub(super) struct Raw {
    pub(super) types: BTreeMap<String, Declared>,
    pub(super) actions: Vec<Action>,
    pub(super) services: BTreeMap<String, Service>,
}

impl Raw {
    /// Adds a type; if there is one of the name, where.
    pub(super) fn declare(&mut self, name: String, place: Place, kind: Kind) -> Result<(), Place> {
        if let Some(first) = self.types.get(&name) {
            return Err(first.place);
        }
        self.types.insert(name, Declared { place, kind });
        Ok(())
    }
}

pub(super) fn resolve(
    file: &Arc<str>,
    mut raw: Raw,
    aliases: &BTreeMap<String, String>,
) -> Result<(Metadata, Vec<Notice>), Notice> {
    let qualify = |name: &mut String| {
        if let Some((prefix, last)) = name.rsplit_once('.')
            && let Some(namespace) = aliases.get(prefix)
        {
            *name = format!("{namespace}.{last}");
        }
    };
    for declared in raw.types.values_mut() {
        match &mut declared.kind {
            Kind::Structured(structured) => {
                structured.base.iter_mut().for_each(qualify);
                let members = structured.members.iter_mut();
                let members = members.chain(&mut structured.references);
                members.for_each(|member| qualify(&mut member.ty.name));
            }
            Kind::Definition(definition) => qualify(&mut definition.underlying),
            Kind::Enum(_) => {}
        }
    }
    for action in &mut raw.actions {
        qualify(&mut action.binding.name);
        for parameter in &mut action.parameters {
            qualify(&mut parameter.ty.name);
        }
        if let Some(returns) = &mut action.returns {
            qualify(&mut returns.ty.name);
        }
    }
    for service in raw.services.values_mut() {
        qualify(&mut service.ty);
    }
    let metadata = Metadata {
        file: Arc::clone(file),
        types: raw.types,
        actions: raw.actions,
        services: raw.services,
    };
    bases(&metadata)?;
    overloads(&metadata)?;
    let warnings = baseless(&metadata);
    Ok((metadata, warnings))
}

/// Warns of bases that are no types to derive from. Such a type is read as one without a base.
fn baseless(metadata: &Metadata) -> Vec<Notice> {
    let mut warnings = Vec::new();
    for (name, declared) in &metadata.types {
        let Kind::Structured(structured) = &declared.kind else {
            continue;
        };
        let Some(base) = structured.base.as_deref() else {
            continue;
        };
        let what = match metadata.types.get(base).map(|declared| &declared.kind) {
            Some(Kind::Structured(_)) => continue,
            Some(Kind::Enum(_)) => "an enum",
            Some(Kind::Definition(_)) => "a primitive type by another name",
            None => "not declared",
        };
        let reason = format_args!("the base {} of {} is {what}", quoted(base), quoted(name));
        let consequence = "the type is read as one without a base";
        let file = &metadata.file;
        warnings.push(Notice::metadata(file, declared.place, reason, consequence));
    }
    warnings
}

/// Bases must come to an end.
fn bases(metadata: &Metadata) -> Result<(), Notice> {
    let error = |place, reason: &dyn Display, remedy| {
        Err(Notice::metadata(&metadata.file, place, reason, remedy))
    };
    for (name, declared) in &metadata.types {
        let mut ancestors = metadata.ancestors(name).take(MAX_BASES);
        if ancestors.any(|(ancestor, _)| ancestor == name) {
            let reason = format_args!("{} derives from itself", quoted(name));
            return error(declared.place, &reason, "correct its `BaseType`");
        }
    }
    for (name, declared) in &metadata.types {
        if metadata.ancestors(name).nth(MAX_BASES).is_some() {
            let reason = format_args!("{} has more than {MAX_BASES} bases", quoted(name));
            return error(declared.place, &reason, "");
        }
    }
    Ok(())
}

/// One action of a name for each type and for each collection.
fn overloads(metadata: &Metadata) -> Result<(), Notice> {
    let mut seen: BTreeSet<(&str, &TypeName)> = BTreeSet::new();
    for action in &metadata.actions {
        if !seen.insert((&action.name, &action.binding)) {
            let (name, binding) = (quoted(&action.name), quoted(&action.binding.name));
            let reason = format_args!("{name} is bound to {binding} twice");
            let remedy = "keep one of them";
            return Err(Notice::metadata(
                &metadata.file,
                action.place,
                reason,
                remedy,
            ));
        }
    }
    Ok(())
}
