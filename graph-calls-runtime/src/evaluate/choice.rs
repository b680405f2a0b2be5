//! Choices made by the type annotation.

use crate::rules::{Branch, Select, Tagged};
use crate::tree::{Instance, Value};
use crate::violation::Reason;

impl Tagged {
    /// The branch that the instance selects, or why it selects none.
    pub(super) fn select(&'static self, instance: Instance<'_>) -> Result<&'static Branch, Reason> {
        match instance.value() {
            Value::Object => self.select_object(instance),
            Value::Array => self
                .select_array(instance)
                .ok_or(Reason::ItemTagUnknown(self)),
            Value::Null => self
                .find(|select| matches!(select, Select::Null))
                .ok_or_else(|| self.wrong_type(instance)),
            _ => Err(self.wrong_type(instance)),
        }
        .map_err(|reason| {
            if self.types().contains(instance.kind()) {
                reason
            } else {
                self.wrong_type(instance)
            }
        })
    }

    fn select_object(&'static self, object: Instance<'_>) -> Result<&'static Branch, Reason> {
        match object.get(self.tag).map(Instance::value) {
            Some(Value::String(tag)) => self
                .find(|select| select.tags().contains(&tag.as_ref()))
                .or_else(|| self.find(|select| matches!(select, Select::Unknown)))
                .ok_or(Reason::TagUnknown(self)),
            Some(_) => Err(Reason::TagNotString(self)),
            None => self
                .find(|select| matches!(select, Select::Absent(_)))
                .ok_or(Reason::TagMissing(self)),
        }
    }

    /// The first item decides.
    fn select_array(&'static self, array: Instance<'_>) -> Option<&'static Branch> {
        let first = array.items().and_then(|mut items| items.next());
        first
            .and_then(|item| item.get(self.tag)?.as_str())
            .and_then(|tag| self.find(|select| select.item_tags().contains(&tag.as_ref())))
            .or_else(|| self.find(|select| matches!(select, Select::Items)))
    }

    fn find(&'static self, takes: impl Fn(&Select) -> bool) -> Option<&'static Branch> {
        self.branches.iter().find(|branch| takes(&branch.select))
    }

    fn wrong_type(&self, instance: Instance<'_>) -> Reason {
        Reason::NoBranchFor {
            keyword: "oneOf",
            expected: self.types(),
            found: instance.kind(),
        }
    }
}
