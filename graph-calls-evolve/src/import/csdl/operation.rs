//! Reads actions.

use std::collections::HashSet;

use super::{Element, Reader};
use crate::import::metadata::{Action, FACETS, Returns};
use crate::import::notice::Notice;
use graph_calls_codegen::error::quoted;

impl Reader<'_> {
    pub(super) fn action(&mut self, of: &Element, namespace: &str) -> Result<(), Notice> {
        self.check_attributes(of, &["Name", "IsBound", "EntitySetPath"]);
        let name = self.declared_name(of)?.to_owned();
        let is_bound = self.flag(of, "IsBound")?.unwrap_or(false);
        let mut parameters = Vec::new();
        let mut returns = None;
        let mut seen = HashSet::new();
        while let Some(element) = self.xml.child()? {
            match element.odata_name() {
                "Parameter" => {
                    let parameter = self.member(&element)?;
                    if !seen.insert(parameter.name.clone()) {
                        return Err(self.duplicate(&element, &parameter.name));
                    }
                    parameters.push(parameter);
                }
                "ReturnType" if returns.is_some() => {
                    let reason = format_args!("{} has two return types", quoted(&name));
                    return Err(self.xml.error(element.position, reason, "keep one of them"));
                }
                "ReturnType" => returns = Some(self.returns(&element)?),
                "Annotation" => self.xml.skip()?,
                _ => self.skip_unknown(&element, of)?,
            }
        }
        // An unbound action has no path.
        if !is_bound {
            return Ok(());
        }
        if parameters.is_empty() {
            let reason = format_args!("the bound action {} has no parameter", quoted(&name));
            let remedy = "add the binding parameter";
            return Err(self.xml.error(of.position, reason, remedy));
        }
        let binding = parameters.remove(0).ty;
        self.raw.actions.push(Action {
            name: format!("{namespace}.{name}"),
            binding,
            parameters,
            returns,
            position: of.position,
        });
        Ok(())
    }

    fn returns(&mut self, element: &Element) -> Result<Returns, Notice> {
        let supported = ["Type", "Nullable"].into_iter().chain(FACETS);
        self.check_attributes(element, &supported.collect::<Vec<_>>());
        let returns = Returns {
            ty: self.type_name(element)?,
            nullable: self.flag(element, "Nullable")?.unwrap_or(true),
            position: element.position,
        };
        self.annotations(element)?;
        Ok(returns)
    }
}
