//! What a member or an item holds.

use super::{Lower, beside_null, is_any, is_enum, is_named, is_null, is_struct, is_union};
use crate::{
    ir::{Constraint, Type, Value},
    schema::{Kind, Schema},
};

impl<'a> Lower<'a> {
    /// The value of a schema; `place` names a type that has no title, `through` are the
    /// references that led here without a type of their own in between.
    pub(super) fn value(
        &mut self,
        schema: &'a Schema,
        place: &str,
        through: &mut Vec<&'a Schema>,
    ) -> Value {
        if is_any(schema) {
            return plain(Type::Any);
        }
        if let Some(index) = beside_null(schema) {
            self.only(schema, &["anyOf"], "a nullable value");
            let value = self.value(&schema.any_of[index], place, through);
            return Value {
                nullable: true,
                ..value
            };
        }
        if schema.reference.is_some() {
            return self.referred(schema, place, through);
        }
        if is_named(schema) && !self.is_nullable_object(schema) {
            return plain(Type::Named(self.named(schema, Some(place))));
        }
        self.typed(schema, place, through)
    }

    /// `$ref`, with or without further constraints beside it.
    fn referred(
        &mut self,
        schema: &'a Schema,
        place: &str,
        through: &mut Vec<&'a Schema>,
    ) -> Value {
        let Some(target) = self.target(schema) else {
            return plain(Type::Any);
        };
        let mut value = if is_union(target) || is_enum(target) || is_struct(target) {
            plain(Type::Named(self.named(target, None)))
        } else if through.iter().any(|schema| schema.origin == target.origin) {
            self.fault(
                &schema.origin,
                "the referenced schema holds itself without a type of its own in between",
                "make it an object with `properties`",
            );
            plain(Type::Any)
        } else {
            through.push(target);
            let value = self.value(target, place, through);
            through.pop();
            value
        };
        let narrows = schema
            .keywords
            .iter()
            .any(|keyword| *keyword != "$ref" && !super::ANNOTATIONS.contains(keyword));
        if narrows {
            let rules = self.static_for(schema);
            value.constraints.push(Constraint::Rules(rules));
        }
        value
    }

    /// A schema that says its own `type`.
    fn typed(&mut self, schema: &'a Schema, place: &str, through: &mut Vec<&'a Schema>) -> Value {
        let Some(types) = schema.types else {
            self.fault(
                &schema.origin,
                "no `type`, and none of the forms that become a Rust type",
                "add `type`, or write the schema in one of the forms that schemas/README.md lists",
            );
            return plain(Type::Any);
        };
        let nullable = types.contains(Kind::Null) && !is_null(schema);
        let kinds: Vec<Kind> = types.without(Kind::Null).iter().collect();
        let (ty, constraints) = match kinds.as_slice() {
            [Kind::Boolean] => {
                self.only(schema, &["type"], "a boolean");
                (Type::Boolean, Vec::new())
            }
            [Kind::Integer] => self.integer(schema),
            [Kind::Number] => {
                self.only(schema, &["type"], "a number");
                (Type::Double, Vec::new())
            }
            [Kind::String] => self.string(schema),
            [Kind::Array] => self.array(schema, place, through),
            [Kind::Object] => {
                self.fault(
                    &schema.origin.child("type"),
                    "an object that may be null",
                    "write `anyOf` of the object's schema and `{\"type\": \"null\"}`",
                );
                (Type::Any, Vec::new())
            }
            _ => {
                self.fault(
                    &schema.origin.child("type"),
                    "a value of several types",
                    "name one type, and `null` beside it if it may be null",
                );
                (Type::Any, Vec::new())
            }
        };
        Value {
            ty,
            nullable,
            constraints,
        }
    }

    fn string(&mut self, schema: &Schema) -> (Type, Vec<Constraint>) {
        self.only(
            schema,
            &["type", "pattern", "minLength", "maxLength"],
            "a string",
        );
        let mut constraints = Vec::new();
        if schema.min_length.is_some() || schema.max_length.is_some() {
            constraints.push(Constraint::Length(
                schema.min_length.unwrap_or(0),
                schema.max_length,
            ));
        }
        if let Some(prefix) = schema
            .pattern
            .as_ref()
            .and_then(|pattern| pattern.prefix.clone())
        {
            constraints.push(Constraint::Prefix(prefix));
        }
        (Type::String, constraints)
    }

    fn integer(&mut self, schema: &Schema) -> (Type, Vec<Constraint>) {
        self.only(schema, &["type", "minimum", "maximum"], "an integer");
        let minimum = schema.minimum.as_ref().and_then(as_i64);
        let maximum = schema.maximum.as_ref().and_then(as_i64);
        let (Some(minimum), Some(maximum)) = (minimum, maximum) else {
            self.fault(
                &schema.origin,
                "an integer without integral bounds in the range of Int64",
                "give `minimum` and `maximum`: -2147483648 and 2147483647 for Int32, -9223372036854775808 and 9223372036854775807 for Int64",
            );
            return (Type::Int64, Vec::new());
        };
        let int32 = i64::from(i32::MIN)..=i64::from(i32::MAX);
        let (ty, whole) = if int32.contains(&minimum) && int32.contains(&maximum) {
            (Type::Int32, (i64::from(i32::MIN), i64::from(i32::MAX)))
        } else {
            (Type::Int64, (i64::MIN, i64::MAX))
        };
        let narrower = ((minimum, maximum) != whole).then_some(Constraint::Range(minimum, maximum));
        (ty, narrower.into_iter().collect())
    }

    fn array(
        &mut self,
        schema: &'a Schema,
        place: &str,
        through: &mut Vec<&'a Schema>,
    ) -> (Type, Vec<Constraint>) {
        self.only(
            schema,
            &["type", "items", "minItems", "maxItems"],
            "an array",
        );
        let mut constraints = Vec::new();
        if schema.min_items.is_some() || schema.max_items.is_some() {
            constraints.push(Constraint::Items(
                schema.min_items.unwrap_or(0),
                schema.max_items,
            ));
        }
        let item = match schema.items.as_deref() {
            Some(items) => self.value(items, &format!("{place} item"), through),
            None => plain(Type::Any),
        };
        (Type::List(Box::new(item)), constraints)
    }

    /// `type: ["object", "null"]` is refused by [`typed`](Self::typed), with what to write.
    fn is_nullable_object(&self, schema: &Schema) -> bool {
        is_struct(schema) && schema.types.is_some_and(|types| types.contains(Kind::Null))
    }
}

fn plain(ty: Type) -> Value {
    Value {
        ty,
        nullable: false,
        constraints: Vec::new(),
    }
}

/// A bound as an integer; `15.0` is one.
fn as_i64(number: &serde_json::Number) -> Option<i64> {
    if let Some(value) = number.as_i64() {
        return Some(value);
    }
    let value = number
        .as_f64()
        .filter(|value| value.fract() == 0.0 && value.abs() < 9.0e15)?;
    #[allow(clippy::cast_possible_truncation, reason = "integral and in range")]
    Some(value as i64)
}
