//! Objects with declared members.

use super::{Base, DEEPEST, Lower, beyond, is_struct, values::plain};
use crate::{
    ir::{Field, Struct, TAG, Tag, Type},
    json::Json,
    names,
    schema::{Kind, Schema},
};
use std::collections::{BTreeSet, HashMap};

/// The definition with the constraints that a document's type has in requests only.
const SENT: &str = "sent";

impl<'a> Lower<'a> {
    /// `type: object` with `properties`, on top of what `allOf` names as bases.
    pub(super) fn struct_(&mut self, schema: &'a Schema, name: &str) -> Base {
        if let Some(made) = self.structs.get(&schema.origin) {
            return made.clone();
        }
        let mut ruled = beyond(schema, &["type", "properties", "required", "allOf"]);
        let mut shape = Struct::default();
        let mut highest = 0;
        let tagged = self.tagged_where_sent(schema);
        for base in &schema.all_of {
            let (keeps, height) = self.inherit(&mut shape, base);
            ruled |= !keeps;
            highest = height.max(highest);
        }
        let inherited: HashMap<String, usize> = places(&shape);
        for (json, property) in &schema.properties {
            if json == TAG
                && let Some(tag) = tag(property)
            {
                ruled |= !narrow(&mut shape.tag, Some(tag));
                continue;
            }
            let value = self.value(property, &format!("{name} {json}"), &mut Vec::new());
            let inherited = inherited
                .get(json)
                .and_then(|place| shape.fields.get_mut(*place));
            if let Some(inherited) = inherited {
                // Both schemas apply; where they differ, the rules enforce them.
                if inherited.value != value {
                    inherited.value = plain(Type::Any);
                    ruled = true;
                }
                continue;
            }
            shape.fields.push(Field {
                json: json.clone(),
                rust: names::field(json),
                origin: property.origin.clone(),
                description: property.description.clone(),
                deprecated: property.deprecated,
                required: false,
                tagged: tagged.contains(json.as_str()),
                value,
            });
        }
        ruled |= !require(&mut shape, schema);
        let made = Base {
            shape,
            ruled,
            height: highest + 1,
        };
        // Only bases are used again.
        if self.bases > 0 {
            self.structs.insert(schema.origin.clone(), made.clone());
        }
        made
    }

    /// Returns the members whose values must have their type tag in requests, by `$defs/sent` of the document.
    fn tagged_where_sent(&self, schema: &'a Schema) -> BTreeSet<&'a str> {
        let document = self.document_of(&schema.origin);
        let root = self.registry.documents().get(document);
        let root = root.map(|document| &document.root);
        let definitions = root.into_iter().flat_map(|root| &root.defs);
        let mut sent = definitions.filter(|(name, _)| name == SENT);
        let mut tagged = BTreeSet::new();
        let mut open: Vec<&'a Schema> = sent.next().map(|(_, sent)| sent).into_iter().collect();
        while let Some(schema) = open.pop() {
            for (name, member) in &schema.properties {
                let requires_tag = |schema: &Schema| schema.required.iter().any(|name| name == TAG);
                if requires_tag(member) || self.target(member).is_some_and(requires_tag) {
                    tagged.insert(name.as_str());
                }
            }
            open.extend(&schema.all_of);
            open.extend(schema.then.as_deref());
            open.extend(schema.else_.as_deref());
        }
        tagged
    }

    /// Adds the members of a base. Returns whether the shape enforces all that the base asserts, and the length of the
    /// chain of bases.
    fn inherit(&mut self, shape: &mut Struct, base: &'a Schema) -> (bool, usize) {
        let Some(target) = self.target(base).filter(|target| is_struct(target)) else {
            // Every value of the type is an object.
            let says_object = is_struct(base) && !beyond(base, &["type"]);
            return (says_object, 0);
        };
        let made = self.structs.get(&target.origin);
        if self.bases + made.map_or(1, |made| made.height) > DEEPEST {
            self.error(
                &base.origin,
                format_args!("more than {DEEPEST} bases, one upon the other"),
                "declare the members of some of them in one document",
            );
            return (false, 0);
        }
        // The base is a type, too; its own name names what it declares.
        let id = self.named(target, None);
        let name = self.types[id.0].name.clone();
        self.bases += 1;
        let inherited = self.struct_(target, &name);
        self.bases -= 1;
        let mut distinct = narrow(&mut shape.tag, inherited.shape.tag);
        let own = places(shape);
        for field in inherited.shape.fields {
            match own
                .get(&field.json)
                .and_then(|place| shape.fields.get_mut(*place))
            {
                None => shape.fields.push(field),
                Some(other) if other.value == field.value => other.required |= field.required,
                Some(other) => {
                    other.value = plain(Type::Any);
                    other.required |= field.required;
                    distinct = false;
                }
            }
        }
        let keeps = !inherited.ruled && distinct && !beyond(base, &["$ref"]);
        (keeps, inherited.height)
    }
}

/// Where each field is.
fn places(shape: &Struct) -> HashMap<String, usize> {
    let fields = shape.fields.iter().enumerate();
    fields
        .map(|(place, field)| (field.json.clone(), place))
        .collect()
}

/// Combines two declarations of the type tag; false if they pin different tags.
fn narrow(tag: &mut Option<Tag>, second: Option<Tag>) -> bool {
    let first = tag.take();
    let mut same = true;
    *tag = match (first, second) {
        (
            Some(Tag::Pinned { text, required }),
            Some(Tag::Pinned {
                text: other,
                required: also,
            }),
        ) => {
            same = text == other;
            // The type's own tag comes second, and names it; the rules enforce the base's.
            Some(Tag::Pinned {
                text: other,
                required: required || also,
            })
        }
        (Some(first @ Tag::Pinned { .. }), Some(Tag::Free { .. })) => Some(first),
        (first, second) => second.or(first),
    };
    same
}

/// How the type tag is declared; `None` if it is a member like any other.
fn tag(property: &Schema) -> Option<Tag> {
    let is_string = property
        .types
        .is_none_or(|types| types.is_exactly(&[Kind::String]));
    if let Some(Json::String(text)) = &property.const_ {
        let pinned = is_string && !beyond(property, &["const", "type"]);
        return pinned.then(|| Tag::Pinned {
            text: text.clone(),
            required: false,
        });
    }
    let free = property.types.is_some() && is_string && !beyond(property, &["type"]);
    let declared = property.default.as_ref().and_then(Json::as_str);
    free.then(|| Tag::Free {
        declared: declared.map(str::to_owned),
    })
}

/// Marks the required members; false if one can't be marked.
fn require(shape: &mut Struct, schema: &Schema) -> bool {
    let mut marked = true;
    let own = places(shape);
    for name in &schema.required {
        match (
            &mut shape.tag,
            own.get(name).and_then(|place| shape.fields.get_mut(*place)),
        ) {
            (Some(Tag::Pinned { required, .. }), _) if name == TAG => *required = true,
            (_, Some(field)) => field.required = true,
            _ => marked = false,
        }
    }
    // Arguments of `new` and `builder` come in the order in which the document requires them.
    let order = schema.required.iter().enumerate();
    let order: HashMap<&str, usize> = order.map(|(place, name)| (name.as_str(), place)).collect();
    let place = |field: &Field| order.get(field.json.as_str()).copied();
    shape
        .fields
        .sort_by_key(|field| place(field).unwrap_or(usize::MAX));
    marked
}
