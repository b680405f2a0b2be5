//! Objects with declared members.

use super::{Lower, TAG, is_any, is_struct};
use crate::{
    error::quoted,
    ir::{Field, Struct, Tag},
    json::Json,
    names,
    schema::{Kind, Schema},
};

impl<'a> Lower<'a> {
    /// `type: object` with `properties`, on top of what `allOf` names as bases.
    pub(super) fn struct_(&mut self, schema: &'a Schema, name: &str) -> Struct {
        self.only(
            schema,
            &["type", "properties", "required", "allOf"],
            "an object",
        );
        if !schema
            .types
            .is_some_and(|types| types.is_exactly(&[Kind::Object]))
        {
            self.fault(
                &schema.origin,
                "an object with members must say so: without `type`, every other value passes",
                "add `\"type\": \"object\"`",
            );
        }
        let mut shape = Struct::default();
        for (index, base) in schema.all_of.iter().enumerate() {
            self.inherit(&mut shape, base, &schema.origin.child("allOf").item(index));
        }
        for (json, property) in &schema.properties {
            if json == TAG {
                shape.tag = self.tag(property, schema.required.iter().any(|name| name == TAG));
                continue;
            }
            if shape.fields.iter().any(|field| field.json == *json) {
                self.fault(
                    &property.origin,
                    format_args!("{} is declared by a base already", quoted(json)),
                    "declare it once",
                );
                continue;
            }
            let value = self.value(property, &format!("{name} {json}"), &mut Vec::new());
            shape.fields.push(Field {
                json: json.clone(),
                rust: names::field(json),
                origin: property.origin.clone(),
                description: property.description.clone(),
                deprecated: property.deprecated,
                required: false,
                value,
            });
        }
        self.require(&mut shape, schema);
        shape
    }

    fn inherit(&mut self, shape: &mut Struct, base: &'a Schema, origin: &crate::error::Origin) {
        self.only(base, &["$ref"], "a base");
        let Some(target) = self.target(base) else {
            if base.reference.is_none() {
                self.fault(
                    origin,
                    "a base is named by `$ref`",
                    "move the members into `$defs`, and refer to them",
                );
            }
            return;
        };
        if !is_struct(target) {
            self.fault(
                origin,
                "a base must be an object with declared members",
                "refer to the base's own members, as in `identity.json#/$defs/base`",
            );
            return;
        }
        // The base is a type, too; its own name names what it declares.
        let id = self.named(target, None);
        let name = self.types[id.0].name.clone();
        let inherited = self.struct_(target, &name);
        shape.tag = shape.tag.take().or(inherited.tag);
        shape.fields.extend(inherited.fields);
    }

    /// How the type annotation is declared.
    fn tag(&mut self, property: &'a Schema, required: bool) -> Option<Tag> {
        if let Some(constant) = &property.const_ {
            self.only(property, &["const", "type"], "a pinned type annotation");
            if let Json::String(text) = constant {
                let text = text.clone();
                return Some(Tag::Pinned { text, required });
            }
            self.fault(
                &property.origin.child("const"),
                "a type annotation is a string",
                "pin it to the type's name, such as \"#microsoft.graph.call\"",
            );
            return None;
        }
        self.only(property, &["type"], "a type annotation");
        if !property
            .types
            .is_some_and(|types| types.is_exactly(&[Kind::String]))
            || is_any(property)
        {
            self.fault(
                &property.origin,
                "a type annotation is a string",
                "write `const`, or `\"type\": \"string\"` with the type's own name as `default`",
            );
        }
        if required {
            self.fault(
                &property.origin,
                "a type annotation that may be any string decides nothing, so it can't be required",
                "pin it by `const`, or leave it out of `required`",
            );
        }
        let declared = property
            .default
            .as_ref()
            .and_then(Json::as_str)
            .map(str::to_owned);
        Some(Tag::Free { declared })
    }

    /// Marks the required members.
    fn require(&mut self, shape: &mut Struct, schema: &Schema) {
        let origin = schema.origin.child("required");
        for (index, name) in schema.required.iter().enumerate() {
            if name == TAG {
                match &mut shape.tag {
                    Some(Tag::Pinned { required, .. }) => *required = true,
                    Some(Tag::Free { .. }) => {}
                    None => self.undeclared(&origin.item(index), name),
                }
            } else if let Some(field) = shape.fields.iter_mut().find(|field| field.json == *name) {
                field.required = true;
            } else {
                self.undeclared(&origin.item(index), name);
            }
        }
        // Arguments of `new` and `builder` come in the order in which the document requires them.
        let place = |field: &Field| schema.required.iter().position(|name| *name == field.json);
        shape
            .fields
            .sort_by_key(|field| place(field).unwrap_or(usize::MAX));
    }

    fn undeclared(&mut self, origin: &crate::error::Origin, name: &str) {
        self.fault(
            origin,
            format_args!("{} is required, but no property declares it", quoted(name)),
            "declare it in `properties`",
        );
    }
}
