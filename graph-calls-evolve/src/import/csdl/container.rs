//! The entity container: where paths begin.

use super::{Element, Reader};
use crate::import::metadata::Service;
use crate::import::notice::Notice;

impl Reader<'_> {
    pub(super) fn container(&mut self, of: &Element) -> Result<(), Notice> {
        self.known(of, &["Name", "Extends"]);
        while let Some(element) = self.xml.child()? {
            let is_set = match element.known_name() {
                "EntitySet" => true,
                "Singleton" => false,
                "ActionImport" | "FunctionImport" | "Annotation" => {
                    self.xml.skip()?;
                    continue;
                }
                _ => {
                    self.unknown(&element, of)?;
                    continue;
                }
            };
            let name = self.declared(&element)?.to_owned();
            let ty = if is_set { "EntityType" } else { "Type" };
            self.known(
                &element,
                &["Name", ty, "Nullable", "IncludeInServiceDocument"],
            );
            let ty = self.required(&element, ty)?.to_owned();
            self.qualified(&element, &ty)?;
            // Bindings, annotations.
            self.xml.skip()?;
            if self.raw.services.contains_key(&name) {
                return Err(self.twice(&element, &name));
            }
            self.raw.services.insert(name, Service { ty, is_set });
        }
        Ok(())
    }
}
