//! The constraints that a struct's type can't express.

use super::{Emit, count, ident};
use crate::ir::{Constraint, Field, Shape, Struct, Tag, Type, TypeDef, TypeId, Value};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// `impl Check` for a struct.
    pub(super) fn holds_struct(&self, id: TypeId, def: &TypeDef, shape: &Struct) -> TokenStream {
        let name = ident(&def.name);
        let tag = shape
            .tag
            .as_ref()
            .filter(|tag| !tag.is_implied())
            .and_then(|tag| match tag {
                Tag::Pinned { text, .. } => Some(quote! {
                    self.odata_type.as_deref().is_none_or(|tag| tag == #text)
                }),
                Tag::Free { .. } => None,
            });
        let rules = self.type_rules_hold(def);
        let members = self.members_hold(&shape.fields, true, Checks::All);
        let checks = tag.iter().chain(&members).chain(&rules);
        let once_read = self.constrained[id.0].then(|| {
            let members = self.members_hold(&shape.fields, true, Checks::OnceRead);
            let checks: Vec<_> = members.iter().chain(&rules).collect();
            once_read(&quote!(#(#checks)&&*))
        });
        quote! {
            impl rt::Check for #name {
                #[inline]
                fn holds(&self) -> bool {
                    // A declared member among the others would be written twice.
                    FIELDS.are_apart_from(&self.additional)
                        #(&& #checks)*
                }

                #once_read
            }
        }
    }

    /// What is asked of the members that are there.
    pub(super) fn members_hold(
        &self,
        fields: &[Field],
        keeps_spellings: bool,
        checks: Checks,
    ) -> Vec<TokenStream> {
        let members = fields.iter().enumerate().filter_map(|(index, field)| {
            let place = if keeps_spellings {
                self.as_spelled(field, index, &quote!(self))
            } else {
                let member = ident(&field.rust);
                quote!(self.#member)
            };
            let holds = self.holds_value(&field.value, &quote!(value), checks)?;
            Some(if !field.value.is_constrained() {
                // One call instead of a closure: half of what these functions take to compile.
                let check = checks.function();
                quote!(#check(&#place))
            } else if field.required && !field.value.nullable {
                quote!(::core::option::Option::Some(&#place).is_none_or(|value| #holds))
            } else {
                quote!(#place.as_ref().is_none_or(|value| #holds))
            })
        });
        members.collect()
    }

    /// Whether a type asks nothing of its values: an enum without rules.
    fn always_holds(&self, id: TypeId) -> bool {
        let def = self.model.get(id);
        matches!(def.shape, Shape::Enum(_)) && !def.ruled
    }

    /// Whether a value, of which `name` is a reference, keeps its constraints; `None` if it has
    /// none.
    fn holds_value(
        &self,
        value: &Value,
        name: &TokenStream,
        checks: Checks,
    ) -> Option<TokenStream> {
        let check = checks.function();
        let own = value
            .constraints
            .iter()
            .filter_map(|constraint| match constraint {
                Constraint::Rules(rules) => self.value_rules_hold(rules, value, name),
                _ => Some(constraint_holds(constraint, name)),
            });
        let inner = match &value.ty {
            Type::Named(id) if self.always_holds(*id) => None,
            Type::Named(id) if checks == Checks::OnceRead && !self.constrained[id.0] => None,
            Type::Named(_) => Some(quote!(#check(#name))),
            Type::List(item) => {
                let holds = self.holds_value(item, &quote!(item), checks);
                holds.map(|holds| {
                    if item.nullable {
                        quote!(#name.iter().flatten().all(|item| #holds))
                    } else {
                        quote!(#name.iter().all(|item| #holds))
                    }
                })
            }
            _ => None,
        };
        let checks: Vec<TokenStream> = own.chain(inner).collect();
        (!checks.is_empty()).then(|| quote!(#(#checks)&&*))
    }
}

/// What is asked of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Checks {
    /// Everything: whoever made it may have put anything in its fields.
    All,
    /// The constraints: all else reading from JSON text made sure of.
    OnceRead,
}

impl Checks {
    /// The function that asks a value of another type.
    fn function(self) -> TokenStream {
        match self {
            Checks::All => quote!(rt::Check::holds),
            Checks::OnceRead => quote!(rt::Check::holds_once_read),
        }
    }
}

/// The function of a type of which something is left to ask.
pub(super) fn once_read(checks: &TokenStream) -> TokenStream {
    let checks = if checks.is_empty() {
        quote!(true)
    } else {
        checks.clone()
    };
    quote! {
        #[inline]
        fn holds_once_read(&self) -> bool {
            #checks
        }
    }
}

fn constraint_holds(constraint: &Constraint, name: &TokenStream) -> TokenStream {
    let at_most = |max: &Option<u64>| count(max.unwrap_or(u64::MAX));
    match constraint {
        Constraint::Length(min, max) => {
            let (min, max) = (count(*min), at_most(max));
            quote!(rt::length(#name, #min, #max))
        }
        Constraint::Prefix(prefix) => quote!(#name.starts_with(#prefix)),
        Constraint::Items(min, max) => {
            let (min, max) = (count(*min), at_most(max));
            quote!(rt::items(#name.len(), #min, #max))
        }
        Constraint::Range(min, max) => {
            quote!((#min..=#max).contains(&::core::primitive::i64::from(*#name)))
        }
        Constraint::Finite => quote!(#name.is_finite()),
        // Asked where the value's type is known.
        Constraint::Rules(_) => quote!(true),
    }
}
