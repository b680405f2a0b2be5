//! Resolves aliases in names: `graph.call` to `microsoft.graph.call`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::sync::Arc;

use crate::import::metadata::{Action, Declared, Kind, Metadata, Service, TypeName};
use crate::import::notice::{Notice, Position};
use graph_calls_codegen::error::quoted;

/// The maximum length of a chain of bases. A choice lists all derived types, so this also bounds the
/// size of the documents.
const MAX_BASES: usize = 64;

/// The declarations with unresolved names.
#[derive(Debug, Default)]
pub(super) struct Raw {
    pub(super) types: BTreeMap<String, Declared>,
    pub(super) actions: Vec<Action>,
    pub(super) services: BTreeMap<String, Service>,
}

impl Raw {
    /// Adds a type. Fails with the position of an earlier declaration of the name.
    pub(super) fn declare(
        &mut self,
        name: String,
        position: Position,
        kind: Kind,
    ) -> Result<(), Position> {
        if let Some(first) = self.types.get(&name) {
            return Err(first.position);
        }
        self.types.insert(name, Declared { position, kind });
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

/// Warns of bases that are not structured types; the types are read as if they had no base.
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
        let consequence = "the type is read as if it had no base";
        let file = &metadata.file;
        warnings.push(Notice::metadata(
            file,
            declared.position,
            reason,
            consequence,
        ));
    }
    warnings
}

/// Rejects cyclic and too long chains of bases.
fn bases(metadata: &Metadata) -> Result<(), Notice> {
    let error = |position, reason: &dyn Display, remedy| {
        Err(Notice::metadata(&metadata.file, position, reason, remedy))
    };
    for (name, declared) in &metadata.types {
        let mut ancestors = metadata.ancestors(name).take(MAX_BASES);
        if ancestors.any(|(ancestor, _)| ancestor == name) {
            let reason = format_args!("{} derives from itself", quoted(name));
            return error(declared.position, &reason, "correct its `BaseType`");
        }
    }
    for (name, declared) in &metadata.types {
        if metadata.ancestors(name).nth(MAX_BASES).is_some() {
            let reason = format_args!("{} has more than {MAX_BASES} bases", quoted(name));
            return error(declared.position, &reason, "");
        }
    }
    Ok(())
}

/// Rejects two actions of the same name that are bound to the same type.
fn overloads(metadata: &Metadata) -> Result<(), Notice> {
    let mut seen: BTreeSet<(&str, &TypeName)> = BTreeSet::new();
    for action in &metadata.actions {
        if !seen.insert((&action.name, &action.binding)) {
            let (name, binding) = (quoted(&action.name), quoted(&action.binding.name));
            let reason = format_args!("{name} is bound to {binding} twice");
            let remedy = "keep one of them";
            return Err(Notice::metadata(
                &metadata.file,
                action.position,
                reason,
                remedy,
            ));
        }
    }
    Ok(())
}
