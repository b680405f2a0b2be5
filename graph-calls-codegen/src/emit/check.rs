//! Validation of typed values: what parsing guarantees of them, and the constraints that types cannot express.

use super::{Emit, count, ident, layout::indexed, rules_ident};
use crate::ir::{Constraint, Field, Shape, Struct, Tag, Type, TypeDef, TypeId, Value};
use proc_macro2::TokenStream;
use quote::quote;

impl Emit<'_> {
    /// `impl Check` for a struct.
    pub(super) fn check_struct(&self, id: TypeId, def: &TypeDef, shape: &Struct) -> TokenStream {
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
        let members = self.members_are_well_formed(&shape.fields);
        let checks = tag.iter().chain(&members);
        let constraints = self.constrained[id.0].then(|| {
            constraints(&self.conforms(def).unwrap_or_else(|| {
                let members = self.members_satisfy(indexed(shape), true);
                quote!(#(#members)&&*)
            }))
        });
        quote! {
            #[doc(hidden)]
            impl rt::Check for #name {
                #[inline]
                fn is_well_formed(&self) -> bool {
                    // A declared member among the undeclared ones would be written twice.
                    FIELDS.declares_none_of(&self.additional)
                        #(&& #checks)*
                }

                #constraints
            }
        }
    }

    /// Validates a value against the rules of its type, if its shape does not express all of them.
    #[allow(clippy::unused_self, reason = "the family of emitters has one form")]
    pub(super) fn conforms(&self, def: &TypeDef) -> Option<TokenStream> {
        let rules = rules_ident(&def.rules);
        def.ruled.then(|| quote!(rt::conforms(self, &#rules)))
    }

    /// For each member that a caller could have built in a way that parsing never does: whether it is well formed.
    pub(super) fn members_are_well_formed(&self, fields: &[Field]) -> Vec<TokenStream> {
        let fields = fields.iter().filter(|field| {
            let Type::Named(id) = field.value.ty.innermost() else {
                return false;
            };
            let shape = &self.model.get(*id).shape;
            matches!(shape, Shape::Struct(_) | Shape::Union(_))
        });
        fields
            .map(|field| {
                let member = ident(&field.rust);
                quote!(rt::Check::is_well_formed(&self.#member))
            })
            .collect()
    }

    /// The constraints of the members that are present.
    pub(super) fn members_satisfy<'f>(
        &self,
        fields: impl Iterator<Item = (usize, &'f Field)>,
        keeps_spellings: bool,
    ) -> Vec<TokenStream> {
        let members = fields.filter_map(|(index, field)| {
            let place = if keeps_spellings {
                self.as_spelled(field, index, &quote!(self))
            } else {
                let member = ident(&field.rust);
                quote!(self.#member)
            };
            let satisfies = self.value_satisfies(&field.value, &quote!(value))?;
            Some(if !field.value.is_constrained() {
                // A call instead of a closure halves the compile time of these functions.
                quote!(rt::Check::satisfies_constraints(&#place))
            } else if field.required && !field.value.nullable {
                quote!(rt::Some(&#place).is_none_or(|value| #satisfies))
            } else {
                quote!(#place.as_ref().is_none_or(|value| #satisfies))
            })
        });
        members.collect()
    }

    /// Whether a value, of which `name` is a reference, satisfies its constraints; `None` if it has none.
    fn value_satisfies(&self, value: &Value, name: &TokenStream) -> Option<TokenStream> {
        // The rules of a schema include every other constraint.
        let mut constraints = value.constraints.iter();
        if let Some(rules) = constraints.find_map(|constraint| match constraint {
            Constraint::Rules(rules) => Some(rules_ident(rules)),
            _ => None,
        }) {
            return Some(quote!(rt::conforms(#name, &#rules)));
        }
        let own = value
            .constraints
            .iter()
            .map(|constraint| self.satisfies(constraint, &value.ty, name));
        let inner = match &value.ty {
            Type::Named(id) if self.constrained[id.0] => {
                Some(quote!(rt::Check::satisfies_constraints(#name)))
            }
            Type::List(item) => self.value_satisfies(item, &quote!(item)).map(|satisfies| {
                if item.nullable {
                    quote!(#name.iter().flatten().all(|item| #satisfies))
                } else {
                    quote!(#name.iter().all(|item| #satisfies))
                }
            }),
            _ => None,
        };
        let checks: Vec<TokenStream> = own.chain(inner).collect();
        (!checks.is_empty()).then(|| quote!(#(#checks)&&*))
    }

    fn satisfies(&self, constraint: &Constraint, ty: &Type, name: &TokenStream) -> TokenStream {
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
            Constraint::Number { bounds, strings } if bounds.is_empty() && strings.is_empty() => {
                quote!(#name.is_finite())
            }
            Constraint::Number { bounds, strings } => {
                let bounds = bounds.iter().map(|(bound, limit)| {
                    let bound = ident(bound.variant());
                    quote!((rt::Bound::#bound, #limit))
                });
                quote!(#name.is_within(&[#(#bounds),*], &[#(#strings),*]))
            }
            Constraint::Tag { tags, .. } => {
                let is_union = matches!(ty, Type::Named(id)
                    if matches!(self.model.get(*id).shape, Shape::Union(_)));
                let tag = if is_union {
                    quote!(#name.odata_type())
                } else {
                    quote!(#name.odata_type.as_deref())
                };
                quote!(rt::tag_is_among(#tag, &[#(#tags),*]))
            }
            Constraint::Rules(rules) => {
                let rules = rules_ident(rules);
                quote!(rt::conforms(#name, &#rules))
            }
        }
    }
}

/// `satisfies_constraints`, for a type that has constraints.
pub(super) fn constraints(checks: &TokenStream) -> TokenStream {
    quote! {
        #[inline]
        fn satisfies_constraints(&self) -> bool {
            #checks
        }
    }
}
