//! Reads the entity container, whose entity sets and singletons are the roots of paths.

use super::{Element, Reader};
use crate::import::metadata::Service;
use crate::import::notice::Notice;

impl Reader<'_> {
    pub(super) fn container(&mut self, of: &Element) -> Result<(), Notice> {
        self.check_attributes(of, &["Name", "Extends"]);
        while let Some(element) = self.xml.child()? {
            let is_set = match element.odata_name() {
                "EntitySet" => true,
                "Singleton" => false,
                "ActionImport" | "FunctionImport" | "Annotation" => {
                    self.xml.skip()?;
                    continue;
                }
                _ => {
                    self.skip_unknown(&element, of)?;
                    continue;
                }
            };
            let name = self.declared_name(&element)?.to_owned();
            let ty = if is_set { "EntityType" } else { "Type" };
            self.check_attributes(
                &element,
                &["Name", ty, "Nullable", "IncludeInServiceDocument"],
            );
            let ty = self.required(&element, ty)?.to_owned();
            self.qualified(&element, &ty)?;
            // Skips bindings and annotations.
            self.xml.skip()?;
            if self.raw.services.contains_key(&name) {
                return Err(self.duplicate(&element, &name));
            }
            self.raw.services.insert(name, Service { ty, is_set });
        }
        Ok(())
    }
}
