//! Model to tokens.
//!
//! Each type is emitted with what belongs to it: the definition and its documentation, the
//! functions to make and look at it, and in one anonymous constant the implementations of the
//! traits of the runtime. Generated code uses absolute paths only.

mod any;
mod builder;
mod check;
mod chunked;
mod debug;
mod doc;
mod each;
mod enums;
mod fields;
mod layout;
mod markdown;
mod model;
mod name;
mod parts;
mod read;
mod request;
mod rules;
mod spelled;
mod strings;
mod structs;
mod table;
mod types;
mod unions;
mod write;

use crate::ir::{Model, Shape, TypeDef, TypeId};
use each::each;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::HashMap;

/// What the code depends on beside the documents.
#[derive(Debug, Clone)]
pub struct Options {
    /// The path of a crate that exports the runtime: `::graph_calls_model`, or `::graph_calls_runtime` itself.
    pub runtime: TokenStream,
    /// The name of the macro that lists the types; `None` for no such macro.
    pub each: Option<Ident>,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            runtime: quote!(::graph_calls_model),
            each: None,
        }
    }
}

/// The code of a set of documents, by document.
#[derive(Debug, Clone, Default)]
pub struct Generated {
    documents: Vec<(String, TokenStream)>,
    each: Option<TokenStream>,
}

impl Generated {
    /// Each document as it was named, with its code.
    pub fn documents(&self) -> impl Iterator<Item = (&str, &TokenStream)> {
        self.documents
            .iter()
            .map(|(file, code)| (file.as_str(), code))
    }
}

impl ToTokens for Generated {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for (_, code) in &self.documents {
            code.to_tokens(tokens);
        }
        self.each.to_tokens(tokens);
    }
}

impl std::fmt::Display for Generated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.to_token_stream().fmt(f)
    }
}

/// The code of a whole model.
pub(crate) fn emit(model: &Model, options: &Options) -> Generated {
    let emit = Emit {
        model,
        constrained: model.constrained(),
        rules_by_place: model
            .rules
            .iter()
            .map(|rules| (rules.node.at.as_str(), rules.name.as_str()))
            .collect(),
        krate: &options.runtime,
        deprecates: deprecates(model),
        members: generic("M", model),
        elements: generic("E", model),
    };
    let mut documents: Vec<(String, TokenStream)> = model
        .documents
        .iter()
        .map(|file| (file.clone(), TokenStream::new()))
        .collect();
    for (index, def) in model.types.iter().enumerate() {
        if let Some((_, code)) = documents.get_mut(def.document) {
            code.extend(emit.type_(TypeId(index), def));
        }
    }
    for rules in &model.rules {
        if let Some((_, code)) = documents.get_mut(rules.document) {
            code.extend(emit.static_(rules));
        }
    }
    let each = options.each.as_ref().map(|name| each(model, name));
    Generated { documents, each }
}

/// The model being emitted, and how the runtime is called.
struct Emit<'a> {
    model: &'a Model,
    /// Whether each type, or a type in it, has constraints that parsing does not validate.
    constrained: Vec<bool>,
    /// The statics of schemas by the places of these.
    rules_by_place: HashMap<&'a str, &'a str>,
    krate: &'a TokenStream,
    /// Whether a type or a member is deprecated.
    deprecates: bool,
    /// What functions that are generic over the members of an object call them: no type's name.
    members: Ident,
    /// The same for the items of an array.
    elements: Ident,
}

impl Emit<'_> {
    /// Lets generated code name what callers should no longer use.
    fn allow_deprecated(&self) -> Option<TokenStream> {
        self.deprecates.then(|| quote!(#[allow(deprecated)]))
    }

    fn type_(&self, id: TypeId, def: &TypeDef) -> TokenStream {
        let krate = self.krate;
        let allow = self.allow_deprecated();
        let (definition, implementations) = match &def.shape {
            Shape::Struct(shape) => self.struct_(id, def, shape),
            Shape::Union(shape) => self.union(id, def, shape),
            Shape::Enum(shape) => self.enum_(def, shape),
            Shape::Any => self.any(def),
        };
        let model = self.model_impls(def);
        quote! {
            #definition
            #allow
            const _: () = {
                use #krate::__private as rt;
                #implementations
                #model
            };
        }
    }
}

/// An identifier for generated code; names were made fit for it when the model was made.
fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

fn deprecates(model: &Model) -> bool {
    model.types.iter().any(|def| {
        def.deprecated
            || match &def.shape {
                Shape::Struct(shape) => shape.fields.iter().any(|field| field.deprecated),
                Shape::Union(_) | Shape::Enum(_) | Shape::Any => false,
            }
    })
}

/// A parameter's name, which would hide a type's.
fn generic(name: &str, model: &Model) -> Ident {
    if model.types.iter().any(|def| def.name == name) {
        return format_ident!("__{name}");
    }
    ident(name)
}

/// A number without a suffix.
fn number(value: usize) -> Literal {
    Literal::usize_unsuffixed(value)
}

/// A bound of a document, without a suffix: on every target it is a `u64`.
fn count(limit: u64) -> Literal {
    Literal::u64_unsuffixed(limit)
}

/// The static of a schema's rules.
fn rules_ident(name: &str) -> Ident {
    format_ident!("__{name}")
}
