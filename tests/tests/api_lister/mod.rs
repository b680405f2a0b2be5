//! Lists the public API of a crate from its source files, one line for each item.
//!
//! An item is listed if it is reachable through `pub mod` and `pub use` from `lib.rs`, and not hidden from the
//! documentation. For a type, its public fields or variants, its public functions and the traits that it implements are
//! listed as well. What a macro of the crate writes is listed as the macro writes it, with the invocations of the macro.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use syn::{
    Attribute, Fields, File, Generics, Ident, ImplItem, Item, ItemFn, ItemImpl, ItemMacro, ItemUse,
    Meta, Signature, TraitItem, Type, UseTree, Visibility, parse_quote,
};

/// A module with its path in the crate: empty for the root.
struct Module {
    path: Vec<String>,
    items: Vec<Item>,
}

/// The modules of a crate, and the lines found so far.
struct Lister {
    modules: Vec<Module>,
    lines: BTreeSet<String>,
}

/// Lists the public API of the crate whose root is the file `lib`.
pub(crate) fn public_api(lib: &Path) -> Vec<String> {
    let mut lister = Lister {
        modules: Vec::new(),
        lines: BTreeSet::new(),
    };
    let folder = lib.parent().expect("a file is in a folder");
    lister.load(Vec::new(), parse(lib).items, folder);
    lister.list_module(&[], "");
    lister.list_macros();
    lister.lines.into_iter().collect()
}

fn parse(file: &Path) -> File {
    let text = fs::read_to_string(file).expect("each module has a file");
    syn::parse_file(&text).expect("each file is Rust")
}

impl Lister {
    /// Adds a module and the modules below it. `folder` contains the files of the latter.
    fn load(&mut self, path: Vec<String>, items: Vec<Item>, folder: &Path) {
        for item in &items {
            let Item::Mod(module) = item else { continue };
            if is_for_tests(&module.attrs) {
                continue;
            }
            let name = module.ident.to_string();
            let mut below = path.clone();
            below.push(name.clone());
            let items = if let Some((_, items)) = &module.content {
                items.clone()
            } else {
                parse(&module_file(&module.attrs, folder, &name)).items
            };
            self.load(below, items, &folder.join(&name));
        }
        self.modules.push(Module { path, items });
    }

    fn module(&self, path: &[String]) -> Option<&Module> {
        self.modules.iter().find(|module| module.path == path)
    }

    /// Lists the public items of a module, as seen under the path `seen`.
    fn list_module(&mut self, path: &[String], seen: &str) {
        let items = self.module(path).map(|module| module.items.clone());
        for item in items.unwrap_or_default() {
            match &item {
                Item::Mod(module)
                    if is_public(&module.vis, &module.attrs) && !is_for_tests(&module.attrs) =>
                {
                    let name = module.ident.to_string();
                    let below = [path, std::slice::from_ref(&name)].concat();
                    self.lines.insert(format!("{seen}{name}: mod"));
                    self.list_module(&below, &format!("{seen}{name}::"));
                }
                Item::Use(import) if is_public(&import.vis, &import.attrs) => {
                    self.list_use(import, path, seen);
                }
                item => {
                    if let Some(name) = public_name(item) {
                        self.list_item(item, &name, &format!("{seen}{name}"));
                    }
                }
            }
        }
    }

    fn list_use(&mut self, import: &ItemUse, path: &[String], seen: &str) {
        let mut leaves = Vec::new();
        use_leaves(&import.tree, &mut Vec::new(), &mut leaves);
        for (segments, name) in leaves {
            self.list_leaf(&segments, name.as_deref(), path, seen);
        }
    }

    /// Lists what one name of a `pub use` leads to; all names of a module if `name` is `None`.
    fn list_leaf(&mut self, segments: &[String], name: Option<&str>, from: &[String], seen: &str) {
        let mut target = match segments.first().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("super") => from[..from.len() - 1].to_vec(),
            _ => from.to_vec(),
        };
        let rest = segments
            .iter()
            .skip_while(|segment| ["crate", "self", "super"].contains(&segment.as_str()));
        target.extend(rest.cloned());
        let Some(name) = name else {
            self.list_module(&target, seen);
            return;
        };
        let Some((last, module)) = target.split_last() else {
            return;
        };
        if self.module(&target).is_some() {
            self.lines.insert(format!("{seen}{name}: mod"));
            self.list_module(&target, &format!("{seen}{name}::"));
            return;
        }
        let items = self.module(module).map(|module| module.items.clone());
        let Some(items) = items else {
            self.lines
                .insert(format!("{seen}{name}: use {}", segments.join("::")));
            return;
        };
        for item in &items {
            if public_name(item).as_deref() == Some(last) {
                self.list_item(item, last, &format!("{seen}{name}"));
            }
            let Item::Use(import) = item else { continue };
            let mut leaves = Vec::new();
            use_leaves(&import.tree, &mut Vec::new(), &mut leaves);
            for (segments, leaf) in leaves {
                if leaf.as_deref() == Some(last) && !matches!(import.vis, Visibility::Inherited) {
                    self.list_leaf(&segments, leaf.as_deref(), module, seen);
                }
            }
        }
    }

    fn list_item(&mut self, item: &Item, name: &str, seen: &str) {
        match item {
            Item::Fn(function) => self.add(seen, signature(&function.sig)),
            Item::Const(item) => self.add(seen, format!("const {}", ty(&item.ty))),
            Item::Static(item) => self.add(seen, format!("static {}", ty(&item.ty))),
            Item::Type(item) => self.add(
                seen,
                format!("type{} = {}", generics(&item.generics), ty(&item.ty)),
            ),
            Item::Struct(item) => {
                let head = format!("{}struct{}", markers(&item.attrs), generics(&item.generics));
                self.add(seen, head);
                self.list_fields(seen, &item.fields);
                self.list_impls(name, seen);
            }
            Item::Enum(item) => {
                self.add(
                    seen,
                    format!("{}enum{}", markers(&item.attrs), generics(&item.generics)),
                );
                for variant in item
                    .variants
                    .iter()
                    .filter(|variant| !is_hidden(&variant.attrs))
                {
                    self.add(&format!("{seen}::{}", variant.ident), "variant");
                    self.list_variant_fields(
                        &format!("{seen}::{}", variant.ident),
                        &variant.fields,
                    );
                }
                self.list_impls(name, seen);
            }
            Item::Trait(item) => {
                let bounds = &item.supertraits;
                let bounds: TokenStream = parse_quote!(#bounds);
                self.add(
                    seen,
                    format!(
                        "trait{}: {}",
                        generics(&item.generics),
                        tidy(&bounds.to_string())
                    ),
                );
                for member in &item.items {
                    self.list_trait_item(seen, member);
                }
            }
            _ => {}
        }
    }

    fn list_trait_item(&mut self, seen: &str, member: &TraitItem) {
        match member {
            TraitItem::Fn(function) if !is_hidden(&function.attrs) => {
                let provided = if function.default.is_some() {
                    " {..}"
                } else {
                    ""
                };
                let text = signature(&function.sig) + provided;
                self.add(&format!("{seen}::{}", function.sig.ident), text);
            }
            TraitItem::Const(item) if !is_hidden(&item.attrs) => {
                self.add(
                    &format!("{seen}::{}", item.ident),
                    format!("const {}", ty(&item.ty)),
                );
            }
            TraitItem::Type(item) => self.add(&format!("{seen}::{}", item.ident), "type"),
            _ => {}
        }
    }

    fn list_fields(&mut self, seen: &str, fields: &Fields) {
        for (index, field) in fields.iter().enumerate() {
            if is_public(&field.vis, &field.attrs) {
                let name = field
                    .ident
                    .as_ref()
                    .map_or_else(|| index.to_string(), Ident::to_string);
                self.add(&format!("{seen}.{name}"), ty(&field.ty));
            }
        }
    }

    /// The fields of a variant are as public as the enum.
    fn list_variant_fields(&mut self, seen: &str, fields: &Fields) {
        for (index, field) in fields.iter().enumerate() {
            let name = field
                .ident
                .as_ref()
                .map_or_else(|| index.to_string(), Ident::to_string);
            self.add(&format!("{seen}.{name}"), ty(&field.ty));
        }
    }

    /// Lists the implementations for the type `name` in all modules.
    fn list_impls(&mut self, name: &str, seen: &str) {
        let items = self.modules.iter().flat_map(|module| &module.items);
        let impls: Vec<ItemImpl> = items
            .filter_map(|item| match item {
                Item::Impl(item) if !is_hidden(&item.attrs) && !is_for_tests(&item.attrs) => {
                    Some(item.clone())
                }
                _ => None,
            })
            .filter(|item| names_type(item, name))
            .collect();
        for item in impls {
            if let Some((path, ..)) = &item.trait_ {
                let (own, target) = (generics(&item.generics), ty(&item.self_ty));
                let path: TokenStream = parse_quote!(#path);
                self.add(
                    seen,
                    format!("impl{own} {} for {target}", tidy(&path.to_string())),
                );
                continue;
            }
            for member in &item.items {
                match member {
                    ImplItem::Fn(function) if is_public(&function.vis, &function.attrs) => {
                        let must_use = if has(&function.attrs, "must_use") {
                            "#[must_use] "
                        } else {
                            ""
                        };
                        let text = format!("{must_use}{}", signature(&function.sig));
                        self.add(&format!("{seen}::{}", function.sig.ident), text);
                    }
                    ImplItem::Const(item) if is_public(&item.vis, &item.attrs) => {
                        self.add(
                            &format!("{seen}::{}", item.ident),
                            format!("const {}", ty(&item.ty)),
                        );
                    }
                    _ => {}
                }
            }
        }
    }

    /// Lists what the macros of the crate write, and the exported macros.
    fn list_macros(&mut self) {
        let items = self.modules.iter().flat_map(|module| module.items.clone());
        let macros: Vec<ItemMacro> = items
            .filter_map(|item| match item {
                Item::Macro(item) if !is_hidden(&item.attrs) => Some(item),
                _ => None,
            })
            .collect();
        let mut writers = BTreeSet::new();
        for item in &macros {
            let Some(name) = &item.ident else { continue };
            if has(&item.attrs, "macro_export") {
                self.lines.insert(format!(
                    "{name}!: macro {:016x}",
                    digest(&item.mac.tokens.to_string())
                ));
            }
            let mut written = Vec::new();
            declarations(item.mac.tokens.clone(), &mut written);
            for line in written {
                writers.insert(name.to_string());
                self.lines.insert(format!("{name}! writes: {line}"));
            }
        }
        for item in macros.iter().filter(|item| item.ident.is_none()) {
            let name = item
                .mac
                .path
                .segments
                .last()
                .map(|segment| segment.ident.to_string());
            if let Some(name) = name.filter(|name| writers.contains(name)) {
                self.lines
                    .insert(format!("{name}!({})", tidy(&item.mac.tokens.to_string())));
            }
        }
    }

    fn add(&mut self, seen: &str, text: impl AsRef<str>) {
        let text = text.as_ref().trim_end_matches(": ");
        self.lines.insert(format!("{seen}: {text}"));
    }
}

/// The file of the module `name`, which is declared without a body.
fn module_file(attrs: &[Attribute], folder: &Path, name: &str) -> PathBuf {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("path")) {
        if let Meta::NameValue(pair) = &attr.meta
            && let syn::Expr::Lit(literal) = &pair.value
            && let syn::Lit::Str(path) = &literal.lit
        {
            return folder.join(path.value());
        }
    }
    let file = folder.join(format!("{name}.rs"));
    if file.exists() {
        file
    } else {
        folder.join(name).join("mod.rs")
    }
}

/// The paths that a `use` names, and the names under which they are visible; `None` for a glob.
fn use_leaves(
    tree: &UseTree,
    before: &mut Vec<String>,
    leaves: &mut Vec<(Vec<String>, Option<String>)>,
) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            use_leaves(&path.tree, before, leaves);
            before.pop();
        }
        UseTree::Name(name) => {
            let path = before.iter().cloned().chain([name.ident.to_string()]);
            leaves.push((path.collect(), Some(name.ident.to_string())));
        }
        UseTree::Rename(name) => {
            let path = before.iter().cloned().chain([name.ident.to_string()]);
            leaves.push((path.collect(), Some(name.rename.to_string())));
        }
        UseTree::Glob(_) => leaves.push((before.clone(), None)),
        UseTree::Group(group) => {
            for tree in &group.items {
                use_leaves(tree, before, leaves);
            }
        }
    }
}

/// The name of an item that is public and not hidden.
fn public_name(item: &Item) -> Option<String> {
    let (vis, attrs, name) = match item {
        Item::Fn(item) => (&item.vis, &item.attrs, &item.sig.ident),
        Item::Const(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Static(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Type(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Struct(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Enum(item) => (&item.vis, &item.attrs, &item.ident),
        Item::Trait(item) => (&item.vis, &item.attrs, &item.ident),
        _ => return None,
    };
    is_public(vis, attrs).then(|| name.to_string())
}

fn is_public(vis: &Visibility, attrs: &[Attribute]) -> bool {
    matches!(vis, Visibility::Public(_)) && !is_hidden(attrs)
}

fn has(attrs: &[Attribute], name: &str) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident(name))
}

fn list_has(attrs: &[Attribute], name: &str, word: &str) -> bool {
    attrs.iter().any(|attr| {
        attr.path().is_ident(name)
            && matches!(&attr.meta, Meta::List(list) if list.tokens.to_string() == word)
    })
}

fn is_hidden(attrs: &[Attribute]) -> bool {
    list_has(attrs, "doc", "hidden")
}

fn is_for_tests(attrs: &[Attribute]) -> bool {
    list_has(attrs, "cfg", "test")
}

/// The attributes that are a part of the API of a type.
fn markers(attrs: &[Attribute]) -> String {
    let mut markers = String::new();
    for attr in attrs {
        if let Meta::List(list) = &attr.meta
            && attr.path().is_ident("derive")
        {
            markers.push_str("#[derive(");
            markers.push_str(&tidy(&list.tokens.to_string()));
            markers.push_str(")] ");
        } else if attr.path().is_ident("non_exhaustive") {
            markers += "#[non_exhaustive] ";
        }
    }
    markers
}

/// Whether an implementation is of a type, or of a trait that has the type as an argument.
fn names_type(item: &ItemImpl, name: &str) -> bool {
    let of_trait = item.trait_.as_ref().map(|(path, ..)| path);
    let of_trait = of_trait.is_some_and(|path| {
        let path: TokenStream = parse_quote!(#path);
        mentions(path, name)
    });
    let target: &Type = &item.self_ty;
    of_trait || mentions(parse_quote!(#target), name)
}

fn mentions(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}

/// The public declarations and the implementations in the body of a macro, up to their own bodies.
fn declarations(tokens: TokenStream, found: &mut Vec<String>) {
    let mut line: Option<TokenStream> = None;
    for token in tokens {
        let ends = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        if ends && let Some(line) = line.take() {
            found.push(tidy(&line.to_string()));
        }
        match &token {
            TokenTree::Ident(ident) if line.is_none() && (ident == "pub" || ident == "impl") => {
                line = Some(token.into());
            }
            TokenTree::Group(group) if line.is_none() => declarations(group.stream(), found),
            _ => {
                if let Some(line) = &mut line {
                    line.extend([token.clone()]);
                }
                if let TokenTree::Group(group) = token
                    && group.delimiter() == Delimiter::Brace
                {
                    declarations(group.stream(), found);
                }
            }
        }
    }
}

fn signature(signature: &Signature) -> String {
    let function: ItemFn = parse_quote!(#signature {});
    let text = prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![Item::Fn(function)],
    });
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text
        .replace("( ", "(")
        .replace(", )", ")")
        .replace(" )", ")");
    text.trim_end_matches(" {}")
        .trim_end_matches(',')
        .to_owned()
}

fn generics(generics: &Generics) -> String {
    let where_ = &generics.where_clause;
    let all: TokenStream = parse_quote!(#generics #where_);
    tidy(&all.to_string())
}

fn ty(ty: &Type) -> String {
    let tokens: TokenStream = parse_quote!(#ty);
    tidy(&tokens.to_string())
}

/// Removes the spaces that tokens have between them and Rust code has not.
fn tidy(tokens: &str) -> String {
    let text = tokens.split_whitespace().collect::<Vec<_>>().join(" ");
    [
        (" :: ", "::"),
        (":: ", "::"),
        (" ::", "::"),
        (" < ", "<"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        (" ;", ";"),
        (" : ", ": "),
        ("& ", "&"),
        ("' ", "'"),
        (" (", "("),
        ("- >", "->"),
        ("-> ", " -> "),
        ("-->", "->"),
        ("  ", " "),
    ]
    .into_iter()
    .fold(text, |text, (from, to)| text.replace(from, to))
}

/// 64-bit FNV-1a.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
