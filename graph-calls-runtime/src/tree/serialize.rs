//! Serializing a tree with serde.

use serde_core::ser::{Serialize, SerializeMap, Serializer};

use super::{Instance, InstanceValue};
use crate::output::serialize_number;

/// Numbers are serialized by [`serialize_number`].
impl Serialize for Instance<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value() {
            InstanceValue::Null => serializer.serialize_unit(),
            InstanceValue::Boolean(value) => serializer.serialize_bool(value),
            InstanceValue::Number(text) => serialize_number(text, serializer),
            InstanceValue::String(text) => serializer.serialize_str(&text),
            InstanceValue::Array => serializer.collect_seq(self.items().into_iter().flatten()),
            InstanceValue::Object => {
                let members = self.members().into_iter().flatten();
                let mut map = serializer.serialize_map(Some(members.clone().count()))?;
                for (name, value) in members {
                    map.serialize_entry(name.as_ref(), &value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Limits, read::read_tree, tree::Tree};

    fn tree(text: &str) -> Tree<'_> {
        read_tree(text.as_bytes(), &Limits::UNBOUNDED).expect("the test spells JSON")
    }

    #[test]
    fn members_keep_their_order() {
        let compact = "{\"b\":[null,true],\"a\":\"é\\n\"}";
        let text = serde_json::to_string(&tree(compact).instance());
        assert_eq!(text.ok().as_deref(), Some(compact));
    }
}
