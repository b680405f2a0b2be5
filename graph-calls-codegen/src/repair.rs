//! Models of documents with errors, changed so that the code that is generated from them compiles.

use std::collections::HashSet;
use std::mem::Discriminant;

use crate::check::{self, MAX_ITEMS};
use crate::ir::{Model, Select, Shape, Struct, Tag, Type, Union};
use crate::lower::plain;

/// Changes whatever [`check`](mod@check) and the lowering of choices report.
pub(crate) fn repair(model: &mut Model) {
    for def in &mut model.types {
        match &mut def.shape {
            Shape::Struct(shape) => shape.fields.truncate(MAX_ITEMS),
            Shape::Enum(shape) => shape.members.truncate(MAX_ITEMS),
            Shape::Union(shape) => {
                select_once(shape);
                truncate(shape);
                if shape.variants.is_empty() {
                    def.shape = Shape::Any;
                    def.ruled = true;
                }
            }
            Shape::Any => {}
        }
    }
    declare_tags(model);
    for edge in check::endless(model) {
        let field = match &mut model.types[edge.holder.0].shape {
            Shape::Struct(shape) => shape.fields.get_mut(edge.field),
            Shape::Union(_) | Shape::Enum(_) | Shape::Any => None,
        };
        if let Some(field) = field {
            field.value = plain(Type::Any);
        }
    }
}

/// Gives each variant something to take that no variant before it takes.
fn select_once(shape: &mut Union) {
    let mut tags: [HashSet<String>; 2] = Default::default();
    let mut others: HashSet<Discriminant<Select>> = HashSet::new();
    for variant in &mut shape.variants {
        let seen = &mut tags[usize::from(variant.is_list())];
        if let Select::Tags(own) | Select::ItemTags(own) | Select::Absent(own) = &mut variant.select
        {
            own.retain(|tag| seen.insert(tag.clone()));
        }
        let taken = match &variant.select {
            Select::Tags(own) | Select::ItemTags(own) => own.is_empty(),
            Select::Absent(_) | Select::Unknown | Select::Items => {
                !others.insert(std::mem::discriminant(&variant.select))
            }
        };
        if taken {
            let tag = vec![variant.origin.to_string()];
            variant.select = if variant.is_list() {
                Select::ItemTags(tag)
            } else {
                Select::Tags(tag)
            };
        }
    }
}

/// Leaves at most as many tags as a choice may have.
fn truncate(shape: &mut Union) {
    let mut count = 0;
    let mut lists = 0;
    shape.variants.retain(|variant| {
        count += check::tags(variant);
        lists += usize::from(variant.is_list());
        count <= MAX_ITEMS && !(variant.is_list() && lists > check::MAX_COLLECTIONS)
    });
}

/// Declares the type tag in each struct that a choice refers to.
fn declare_tags(model: &mut Model) {
    let mut bodies = HashSet::new();
    for def in &model.types {
        if let Shape::Union(shape) = &def.shape {
            bodies.extend(shape.variants.iter().map(|variant| variant.body));
        }
    }
    for id in bodies {
        if let Shape::Struct(Struct {
            tag: tag @ None, ..
        }) = &mut model.types[id.0].shape
        {
            *tag = Some(Tag::Free { declared: None });
        }
    }
}
