//! What is asked of most members and items: a type, and no more.

use crate::rules::{Check, Rules};
use crate::tree::{Instance, Value};

impl Check {
    /// Whether this is `type`, and the value has it.
    pub(super) fn is_plainly_kept(&self, instance: Instance<'_>) -> bool {
        matches!(self, Self::Type(types) if instance.is(*types))
    }
}

impl Rules {
    /// Whether a value without parts is accepted for its type alone, by a schema such as `{"type":
    /// "string"}`, or one that refers to `{"anyOf": [{"enum": [..]}, {"type": "string"}]}`.
    ///
    /// No is no answer: the schema may ask for more. Follows references, and their chains are finite.
    pub(super) fn plainly_accepts(&self, instance: Instance<'_>) -> bool {
        if instance.has_parts() {
            return false;
        }
        let mut rules = self;
        loop {
            rules = match rules.checks {
                [Check::Type(types)] => return instance.is(*types),
                [Check::Ref(rules)] => rules,
                [Check::Nullable { rules, .. }] if *instance.value != Value::Null => rules,
                [Check::Nullable { .. }] => return true,
                [Check::AnyOf([.., last])] => last,
                _ => return false,
            }
        }
    }
}
