//! What a member or an item holds.

use super::{
    ANNOTATIONS, DEEPEST, Lower, TAG, beside_null, beyond, is_any,
    numbers::{BOUNDED, Rest, bounds, double},
};
use crate::{
    ir::{Constraint, Type, Value},
    json::Json,
    schema::{Kind, Schema},
};
use graph_calls_keywords::{Bound, Instances, Keyword};

/// Whether a keyword says nothing about null, whatever its value.
pub(super) fn is_silent_on_null(keyword: &str) -> bool {
    let keyword = Keyword::from_name(keyword);
    keyword.is_some_and(|keyword| keyword.instances() != Instances::Any)
}

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
            if beyond(schema, &["anyOf"]) {
                return self.ruled(schema, Type::Any, false);
            }
            let value = self.value(&schema.any_of[index], place, through);
            return Value {
                nullable: true,
                ..value
            };
        }
        if schema.reference.is_some() {
            return self.referred(schema, place, through);
        }
        if self.is_named(schema) {
            return plain(Type::Named(self.named(schema, Some(place))));
        }
        if let Some(double) = double(schema) {
            let mut value = Value {
                nullable: double.nullable,
                ..plain(Type::Number)
            };
            match double.rest {
                Rest::Nothing => {}
                Rest::Constraint(constraint) => value.constraints.push(constraint),
                Rest::Rules => value.constraints = self.rules_alone(schema),
            }
            return value;
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
        let mut value = if self.is_named(target) {
            plain(Type::Named(self.named(target, None)))
        } else if through.len() > DEEPEST
            || through.iter().any(|schema| schema.origin == target.origin)
        {
            // An array of itself, say: the rules follow it down, a type could not.
            return self.ruled(schema, Type::Any, false);
        } else {
            through.push(target);
            let value = self.value(target, place, through);
            through.pop();
            value
        };
        if beyond(schema, &["$ref"]) {
            if value.nullable {
                return self.ruled(schema, Type::Any, false);
            }
            match tags_beside_reference(schema).filter(|_| self.is_named(target)) {
                Some(tags) => {
                    let rules = self.static_for(schema);
                    value.constraints.push(Constraint::Tag { tags, rules });
                }
                None => value.constraints = self.rules_alone(schema),
            }
        }
        value
    }

    /// A schema that says its own `type`; any value, if it says several or none.
    fn typed(&mut self, schema: &'a Schema, place: &str, through: &mut Vec<&'a Schema>) -> Value {
        let Some(types) = schema.types else {
            return self.ruled(schema, Type::Any, false);
        };
        let nullable = types.contains(Kind::Null);
        let speaks_of_null = |keyword: &&str| {
            *keyword != "type" && !is_silent_on_null(keyword) && !ANNOTATIONS.contains(keyword)
        };
        if nullable && schema.keywords.iter().any(speaks_of_null) {
            return self.ruled(schema, Type::Any, false);
        }
        let kinds: Vec<Kind> = types.without(Kind::Null).iter().collect();
        let used: &[&str];
        let (ty, constraints) = match kinds.as_slice() {
            [Kind::Boolean] => {
                used = &["type"];
                (Type::Boolean, Vec::new())
            }
            [Kind::Number] => {
                used = BOUNDED;
                let (bounds, strings) = (bounds(schema), Vec::new());
                (Type::Number, vec![Constraint::Number { bounds, strings }])
            }
            [Kind::String] => {
                used = if schema
                    .pattern
                    .as_ref()
                    .is_some_and(|pattern| pattern.prefix.is_some())
                {
                    &["type", "minLength", "maxLength", "pattern"]
                } else {
                    &["type", "minLength", "maxLength"]
                };
                (Type::String, string(schema))
            }
            [Kind::Integer] => {
                used = &["type", "minimum", "maximum"];
                match integer(schema) {
                    Some(integer) => integer,
                    None => return self.ruled(schema, Type::Any, false),
                }
            }
            [Kind::Array] if schema.prefix_items.is_empty() => {
                used = &["type", "items", "minItems", "maxItems"];
                self.array(schema, place, through)
            }
            _ => return self.ruled(schema, Type::Any, false),
        };
        let mut value = Value {
            ty,
            nullable,
            constraints,
        };
        if beyond(schema, used) {
            value.constraints = self.rules_alone(schema);
        }
        value
    }

    /// A value that is validated against its schema as a whole.
    fn ruled(&mut self, schema: &'a Schema, ty: Type, nullable: bool) -> Value {
        Value {
            ty,
            nullable,
            constraints: self.rules_alone(schema),
        }
    }

    /// The constraint that says all that a schema says.
    fn rules_alone(&mut self, schema: &'a Schema) -> Vec<Constraint> {
        vec![Constraint::Rules(self.static_for(schema))]
    }

    fn array(
        &mut self,
        schema: &'a Schema,
        place: &str,
        through: &mut Vec<&'a Schema>,
    ) -> (Type, Vec<Constraint>) {
        let mut constraints = Vec::new();
        let limits = (
            schema.count(Keyword::MinItems),
            schema.count(Keyword::MaxItems),
        );
        if limits != (None, None) {
            constraints.push(Constraint::Items(limits.0.unwrap_or(0), limits.1));
        }
        let item = match schema.items.as_deref() {
            Some(items) => self.value(items, &format!("{place} item"), through),
            None => plain(Type::Any),
        };
        (Type::List(Box::new(item)), constraints)
    }
}

/// The tags of `{"$ref": .., "properties": {"@odata.type": {"enum": [..]}}}`, if that is all.
fn tags_beside_reference(schema: &Schema) -> Option<Vec<String>> {
    let [(name, member)] = schema.properties.as_slice() else {
        return None;
    };
    if name != TAG
        || beyond(schema, &["$ref", "properties"])
        || beyond(member, &["enum", "const"])
        || member.always.is_some()
    {
        return None;
    }
    let values = match (&member.enum_, &member.const_) {
        (Some(values), None) => values.as_slice(),
        (None, Some(value)) => std::slice::from_ref(value),
        _ => return None,
    };
    // A value that is no string is no tag.
    let tags = values.iter().filter_map(Json::as_str);
    Some(tags.map(str::to_owned).collect())
}

/// A value of a type, without further constraints.
pub(crate) fn plain(ty: Type) -> Value {
    Value {
        ty,
        nullable: false,
        constraints: Vec::new(),
    }
}

fn string(schema: &Schema) -> Vec<Constraint> {
    let mut constraints = Vec::new();
    let limits = (
        schema.count(Keyword::MinLength),
        schema.count(Keyword::MaxLength),
    );
    if limits != (None, None) {
        constraints.push(Constraint::Length(limits.0.unwrap_or(0), limits.1));
    }
    let prefix = schema
        .pattern
        .as_ref()
        .and_then(|pattern| pattern.prefix.clone());
    constraints.extend(prefix.map(Constraint::Prefix));
    constraints
}

/// Int32 or Int64, if the bounds say so.
fn integer(schema: &Schema) -> Option<(Type, Vec<Constraint>)> {
    let minimum = as_i64(schema.bound(Bound::Minimum)?)?;
    let maximum = as_i64(schema.bound(Bound::Maximum)?)?;
    let int32 = i64::from(i32::MIN)..=i64::from(i32::MAX);
    let (ty, whole) = if int32.contains(&minimum) && int32.contains(&maximum) {
        (Type::Int32, (i64::from(i32::MIN), i64::from(i32::MAX)))
    } else {
        (Type::Int64, (i64::MIN, i64::MAX))
    };
    let narrower = ((minimum, maximum) != whole).then_some(Constraint::Range(minimum, maximum));
    Some((ty, narrower.into_iter().collect()))
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
