//! What is asked of unions: of what all variants have, else of each variant.

use super::{Asked, MOST_COPIES, Of, Within, answer::Answer, members::if_some, null};
use crate::{
    emit::{Emit, ident},
    ir::{Rule, RuleNode, TAG, Type, TypeDef, Union, Variant},
    names,
};
use quote::quote;

impl Emit<'_> {
    /// A rule for a union.
    pub(super) fn variants_answer(
        &self,
        rule: &Rule,
        asked: &Asked<'_>,
        def: &TypeDef,
        shape: &Union,
    ) -> Option<Answer> {
        let is_tagged = |names: &[String]| matches!(names, [name] if name == TAG);
        if let Rule::Required(names) = rule
            && is_tagged(names)
            && self.shared_fields(shape).is_some()
        {
            let name = &asked.name;
            return Some(Answer::unary(quote!(#name.odata_type().is_some())));
        }
        let Rule::Properties(members) = rule else {
            return self.each_variant(asked, def, shape, |body| self.rule_answer(rule, body));
        };
        let mut members = members.iter();
        members.try_fold(Answer::Known(true), |all, (json, node)| {
            let answer = self.shared_member(json, node, asked, shape).or_else(|| {
                let rule = Rule::Properties(vec![(json.clone(), node.clone())]);
                self.each_variant(asked, def, shape, |body| self.rule_answer(&rule, body))
            });
            Some(all.and(answer?))
        })
    }

    /// A member that all variants have alike, by its getter. The type annotation is asked of each
    /// variant, since most of them know the answer.
    fn shared_member(
        &self,
        json: &str,
        node: &RuleNode,
        asked: &Asked<'_>,
        shape: &Union,
    ) -> Option<Answer> {
        let shared = self.shared_fields(shape)?;
        let field = shared
            .into_iter()
            .find(|field| field.json == json && json != TAG)?;
        let optional = !field.required || field.value.nullable;
        let by_value = matches!(field.value.ty, Type::Boolean | Type::Int32 | Type::Int64);
        // A getter gives the member, not its spelling.
        if by_value
            || self.is_spelled(&field.value.ty)
            || !optional
            || field.value.nullable && !null::verdict(node, &self.named_rules)?
        {
            return None;
        }
        let (name, getter) = (&asked.name, ident(&names::function(&field.rust)));
        let mut value = self.asked(&field.value.ty, quote!(value), asked.within);
        if field.value.ty == Type::String {
            value.name = quote!(value);
        }
        let holds = self.nested(node, &value);
        Some(if_some(&quote!(#name.#getter()), &quote!(value), &holds))
    }

    /// A match with the answer of each variant's body.
    fn each_variant(
        &self,
        asked: &Asked<'_>,
        def: &TypeDef,
        shape: &Union,
        answer: impl Fn(&Asked<'_>) -> Option<Answer>,
    ) -> Option<Answer> {
        let copies = asked.within.copies * shape.variants.len();
        if copies > MOST_COPIES {
            return None;
        }
        let bodies = shape.variants.iter().map(|variant| {
            let of = self.body_of(variant);
            let name = quote!(body);
            let within = Within {
                copies,
                ..asked.within
            };
            answer(&Asked { of, name, within })
        });
        let answers: Vec<Answer> = bodies.collect::<Option<_>>()?;
        let (name, union) = (&asked.name, ident(&def.name));
        let known = |known: bool| -> Vec<_> {
            let variants = shape.variants.iter().zip(&answers);
            let variants = variants
                .filter(|(_, answer)| matches!(answer, Answer::Known(answer) if *answer == known));
            variants.map(|(variant, _)| ident(&variant.rust)).collect()
        };
        let (always, never) = (known(true), known(false));
        if always.len() == answers.len() || never.len() == answers.len() {
            return Some(Answer::Known(never.is_empty()));
        }
        let arms = shape
            .variants
            .iter()
            .zip(&answers)
            .filter_map(|(variant, answer)| {
                let Answer::Code(code, _) = answer else {
                    return None;
                };
                let variant = ident(&variant.rust);
                Some(quote!(#union::#variant(body) => #code,))
            });
        let always = (!always.is_empty()).then(|| quote!(#(#union::#always(_))|* => true,));
        let never = (!never.is_empty()).then(|| quote!(#(#union::#never(_))|* => false,));
        Some(Answer::block(
            quote!(match #name { #(#arms)* #always #never }),
        ))
    }

    fn body_of(&self, variant: &Variant) -> Of<'_> {
        if variant.is_list() {
            Of::Bodies(variant.body)
        } else {
            self.of_type(self.model.get(variant.body))
        }
    }
}
