//! What is asked of objects: of the fields of a struct, and of the members that nobody declared.

use super::{Asked, Of, answer::Answer, mask_index, null, scalars};
use crate::{
    emit::{Emit, ident, parts::is_in_parts},
    ir::{Count, Field, Rule, RuleNode, Struct, TAG},
};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// A rule for a struct.
    pub(super) fn members_answer(
        &self,
        rule: &Rule,
        asked: &Asked<'_>,
        shape: &Struct,
    ) -> Option<Answer> {
        match rule {
            // One expression over all members would be too deep for the compiler.
            Rule::Properties(_) | Rule::Required(_) | Rule::DependentRequired(_)
                if is_in_parts(shape) =>
            {
                None
            }
            Rule::Properties(members) => {
                let mut members = members.iter();
                members.try_fold(Answer::Known(true), |all, (json, node)| {
                    Some(all.and(self.member_answer(json, node, asked, shape)?))
                })
            }
            Rule::Required(names) => Some(all_there(names, asked, shape)),
            Rule::DependentRequired(members) => {
                let answers = members.iter().map(|(json, names)| {
                    let there = is_there(json, asked, shape);
                    there.not().or(all_there(names, asked, shape))
                });
                Some(answers.fold(Answer::Known(true), Answer::and))
            }
            Rule::PatternProperties(_)
            | Rule::AdditionalProperties { .. }
            | Rule::PropertyNames(_)
            | Rule::DependentSchemas(_)
            | Rule::Count(Count::MinProperties | Count::MaxProperties, _) => None,
            _ => scalars::of_kind(rule, "object"),
        }
    }

    /// Whether a member keeps its rules, if it is there.
    pub(super) fn member_answer(
        &self,
        json: &str,
        node: &RuleNode,
        asked: &Asked<'_>,
        shape: &Struct,
    ) -> Option<Answer> {
        let name = &asked.name;
        if let Some(tag) = shape.tag.as_ref().filter(|_| json == TAG) {
            if let Some(text) = tag.text().filter(|_| tag.is_implied()) {
                return self.node_answer(node, &text_of(Of::Implied(text), quote!(#text), asked));
            }
            let holds = self.nested(node, &text_of(Of::Text, quote!(tag), asked));
            return Some(if_some(
                &quote!(#name.odata_type.as_deref()),
                &quote!(tag),
                &holds,
            ));
        }
        let Some((index, field)) = field(shape, json) else {
            let undeclared = Asked {
                of: Of::Any,
                name: quote!(value),
                within: asked.within,
            };
            let holds = self.nested(node, &undeclared);
            return Some(if_some(
                &quote!(#name.additional.get(#json)),
                &quote!(value),
                &holds,
            ));
        };
        let place = self.as_spelled(field, index, name);
        let holds = self.nested(
            node,
            &self.asked(&field.value.ty, quote!(value), asked.within),
        );
        if field.required && !field.value.nullable {
            return Some(match holds {
                Answer::Code(code, _) => Answer::block(quote! {
                    match &#place { value => #code }
                }),
                known @ Answer::Known(_) => known,
            });
        }
        let value = quote!(#place.as_ref());
        if !field.value.nullable || null::verdict(node, &self.named_rules)? {
            return Some(if_some(&value, &quote!(value), &holds));
        }
        let not_null = if field.required {
            Answer::Known(false)
        } else {
            let index = mask_index(index, shape);
            Answer::unary(quote!(!#name.explicit_nulls.contains(#index)))
        };
        let there = match holds {
            Answer::Known(false) => Answer::Known(false),
            Answer::Known(true) => Answer::unary(quote!(#place.is_some())),
            Answer::Code(code, _) => Answer::unary(quote!(#value.is_some_and(|value| #code))),
        };
        let absent = Answer::unary(quote!(#place.is_none()));
        Some(there.or(absent.and(not_null)))
    }
}

/// Whether what may be absent holds if it is there.
pub(super) fn if_some(option: &TokenStream, name: &TokenStream, holds: &Answer) -> Answer {
    match holds {
        Answer::Known(true) => Answer::Known(true),
        Answer::Known(false) => Answer::unary(quote!(#option.is_none())),
        Answer::Code(code, _) => Answer::unary(quote!(#option.is_none_or(|#name| #code))),
    }
}

/// A text beside the value that is asked.
pub(super) fn text_of<'a>(of: Of<'a>, name: TokenStream, beside: &Asked<'_>) -> Asked<'a> {
    Asked {
        of,
        name,
        within: beside.within,
    }
}

fn field<'a>(shape: &'a Struct, json: &str) -> Option<(usize, &'a Field)> {
    let mut fields = shape.fields.iter().enumerate();
    fields.find(|(_, field)| field.json == json)
}

fn all_there(names: &[String], asked: &Asked<'_>, shape: &Struct) -> Answer {
    let answers = names.iter().map(|json| is_there(json, asked, shape));
    answers.fold(Answer::Known(true), Answer::and)
}

/// Whether a member is there, null or not.
fn is_there(json: &str, asked: &Asked<'_>, shape: &Struct) -> Answer {
    let name = &asked.name;
    if let Some(tag) = shape.tag.as_ref().filter(|_| json == TAG) {
        return if tag.is_implied() {
            Answer::Known(true)
        } else {
            Answer::unary(quote!(#name.odata_type.is_some()))
        };
    }
    let Some((index, field)) = field(shape, json) else {
        return Answer::unary(quote!(#name.additional.get(#json).is_some()));
    };
    if field.required {
        return Answer::Known(true);
    }
    let member = ident(&field.rust);
    let there = Answer::unary(quote!(#name.#member.is_some()));
    if !field.value.nullable {
        return there;
    }
    let index = mask_index(index, shape);
    there.or(Answer::unary(quote!(#name.explicit_nulls.contains(#index))))
}
