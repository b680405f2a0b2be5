//! Actions: what a request may be posted to.

use std::collections::HashSet;

use super::{Element, Reader};
use crate::import::metadata::{Action, FACETS, Returns};
use crate::import::notice::Notice;
use graph_calls_codegen::error::quoted;

impl Reader<'_> {
    pub(super) fn action(&mut self, of: &Element, namespace: &str) -> Result<(), Notice> {
        self.known(of, &["Name", "IsBound", "EntitySetPath"]);
        let name = self.declared(of)?.to_owned();
        let is_bound = self.flag(of, "IsBound")?.unwrap_or(false);
        let mut parameters = Vec::new();
        let mut returns = None;
        let mut seen = HashSet::new();
        while let Some(element) = self.xml.child()? {
            match element.known_name() {
                "Parameter" => {
                    let parameter = self.member(&element)?;
                    if !seen.insert(parameter.name.clone()) {
                        return Err(self.twice(&element, &parameter.name));
                    }
                    parameters.push(parameter);
                }
                "ReturnType" if returns.is_some() => {
                    let reason = format_args!("{} has two return types", quoted(&name));
                    return Err(self.xml.error(element.place, reason, "keep one of them"));
                }
                "ReturnType" => returns = Some(self.returns(&element)?),
                "Annotation" => self.xml.skip()?,
                _ => self.unknown(&element, of)?,
            }
        }
        // An action that is bound to nothing has no path of its own.
        if !is_bound {
            return Ok(());
        }
        if parameters.is_empty() {
            let reason = format_args!("the bound action {} has no parameter", quoted(&name));
            let remedy = "the first one says to what it is bound";
            return Err(self.xml.error(of.place, reason, remedy));
        }
        let binding = parameters.remove(0).ty;
        self.raw.actions.push(Action {
            name: format!("{namespace}.{name}"),
            binding,
            parameters,
            returns,
            place: of.place,
        });
        Ok(())
    }

    fn returns(&mut self, element: &Element) -> Result<Returns, Notice> {
        let known = ["Type", "Nullable"].into_iter().chain(FACETS);
        self.known(element, &known.collect::<Vec<_>>());
        let returns = Returns {
            ty: self.type_name(element)?,
            nullable: self.flag(element, "Nullable")?.unwrap_or(true),
            place: element.place,
        };
        self.annotations(element)?;
        Ok(returns)
    }
}
