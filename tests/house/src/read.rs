//! One file: the modules in it, what they define and import, and every path that they name.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Attribute, ImplItem, Item, ItemUse, Lit, Meta, Token, UseTree, Visibility};

/// Segments of a path: `crate`, `names`, `ident`.
pub type Segments = Vec<String>;

/// A module with a body in this file: the file itself, or a `mod` with braces.
#[derive(Debug, Default)]
pub struct Module {
    /// Its own `mod` declarations without a body, whose files are to be found.
    pub elsewhere: Vec<String>,
    /// Its `mod` declarations with a body.
    pub inline: Vec<(String, Module)>,
    /// Names of its own items.
    pub items: Vec<String>,
    /// What its `use` lines bring in.
    pub imports: Vec<Import>,
    /// The paths that its items name.
    pub paths: Vec<Named>,
    /// The last name of each type that has an `impl` without a trait.
    pub inherent: Vec<(String, usize)>,
    /// The lines on which code to be emitted has an attribute `doc`.
    pub emitted_docs: Vec<usize>,
    /// The texts and whole numbers in its code.
    pub literals: Vec<(String, usize)>,
}

/// One name that a `use` brings in.
#[derive(Debug, Clone)]
pub struct Import {
    /// What it is called here; none for `*`.
    pub name: Option<String>,
    /// What it stands for.
    pub target: Segments,
    /// Whether others can go through it.
    pub is_signpost: bool,
    /// Its line, from 1.
    pub line: usize,
}

/// A path at its place.
#[derive(Debug, Clone)]
pub struct Named {
    /// The path.
    pub segments: Segments,
    /// Its line, from 1.
    pub line: usize,
}

/// Macros whose argument is code of another crate.
const EMITTING: &[&str] = &["quote", "quote_spanned", "parse_quote", "parse_quote_spanned"];

/// Reads the text of a file.
///
/// # Errors
///
/// If the text is no Rust.
pub fn file(text: &str) -> syn::Result<Module> {
    Ok(module(&syn::parse_file(text)?.items))
}

fn module(items: &[Item]) -> Module {
    let mut found = Module::default();
    for item in items {
        if is_for_tests(attributes(item)) {
            continue;
        }
        match item {
            Item::Mod(inner) => match &inner.content {
                Some((_, items)) => found.inline.push((inner.ident.to_string(), module(items))),
                None => found.elsewhere.push(inner.ident.to_string()),
            },
            _ => {
                found.items.extend(name(item));
                found.visit_item(item);
            }
        }
    }
    found
}

/// The attributes of the items that there are under a `cfg`.
fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<Meta>()
                .is_ok_and(|condition| needs_test(&condition))
    })
}

/// `test`, or `all(…)` with it.
fn needs_test(condition: &Meta) -> bool {
    match condition {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("all") => list
            .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
            .is_ok_and(|all| all.iter().any(needs_test)),
        _ => false,
    }
}

/// What an item is called, if it adds a name to its module.
fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

impl Module {
    fn import(&mut self, tree: &UseTree, before: &Segments, is_signpost: bool) {
        let with = |last: &syn::Ident| [before.as_slice(), &[last.to_string()]].concat();
        let mut add = |name: Option<String>, target: Segments, line: usize| {
            self.imports.push(Import {
                name,
                target,
                is_signpost,
                line,
            });
        };
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &with(&path.ident), is_signpost),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, before, is_signpost);
                }
            }
            UseTree::Glob(glob) => add(None, before.clone(), line(glob.star_token.spans[0])),
            UseTree::Name(leaf) if leaf.ident == "self" => {
                add(before.last().cloned(), before.clone(), line(leaf.ident.span()));
            }
            UseTree::Name(leaf) => add(Some(leaf.ident.to_string()), with(&leaf.ident), line(leaf.ident.span())),
            UseTree::Rename(leaf) => {
                let target = if leaf.ident == "self" {
                    before.clone()
                } else {
                    with(&leaf.ident)
                };
                add(Some(leaf.rename.to_string()), target, line(leaf.ident.span()));
            }
        }
    }

    fn name_path(&mut self, segments: Segments, line: usize) {
        self.paths.push(Named { segments, line });
    }

    /// The paths and literals among the arguments of a macro, which are tokens and nothing more.
    fn scan(&mut self, tokens: TokenStream, is_emitted: bool) {
        let mut path: Segments = Vec::new();
        let mut at = 0;
        let mut colons = 0;
        let mut hash = false;
        for token in tokens {
            if let TokenTree::Ident(ident) = &token {
                if colons != 2 && !path.is_empty() {
                    self.end(&mut path, at, is_emitted);
                }
                if path.is_empty() {
                    at = line(ident.span());
                }
                path.push(ident.to_string());
                (colons, hash) = (0, false);
                continue;
            }
            if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':') && !path.is_empty() {
                colons += 1;
                continue;
            }
            self.end(&mut path, at, is_emitted);
            colons = 0;
            match token {
                TokenTree::Group(group) => {
                    if hash && is_emitted && group.delimiter() == Delimiter::Bracket && starts_with_doc(group.stream())
                    {
                        self.emitted_docs.push(line(group.span_open()));
                    }
                    self.scan(group.stream(), is_emitted);
                    hash = false;
                }
                TokenTree::Punct(punct) => hash = punct.as_char() == '#',
                TokenTree::Literal(literal) => {
                    let at = line(literal.span());
                    self.literal(&Lit::new(literal), at);
                    hash = false;
                }
                TokenTree::Ident(_) => {}
            }
        }
        self.end(&mut path, at, is_emitted);
    }

    fn end(&mut self, path: &mut Segments, line: usize, is_emitted: bool) {
        let path = std::mem::take(path);
        if !path.is_empty() && !is_emitted {
            self.name_path(path, line);
        }
    }

    fn literal(&mut self, literal: &Lit, line: usize) {
        match literal {
            Lit::Str(text) => self.literals.push((text.value(), line)),
            Lit::Int(number) => self.literals.push((number.base10_digits().to_owned(), line)),
            _ => {}
        }
    }
}

/// `doc = …`. Neither `doc(hidden)` nor `doc(alias = …)` is a text.
fn starts_with_doc(tokens: TokenStream) -> bool {
    let mut tokens = tokens.into_iter();
    matches!(tokens.next(), Some(TokenTree::Ident(first)) if first == "doc")
        && matches!(tokens.next(), Some(TokenTree::Punct(second)) if second.as_char() == '=')
}

fn line(span: proc_macro2::Span) -> usize {
    span.start().line
}

impl<'ast> Visit<'ast> for Module {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let is_signpost = !matches!(item.vis, Visibility::Inherited);
        self.import(&item.tree, &Vec::new(), is_signpost);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if let (None, syn::Type::Path(own)) = (&item.trait_, &*item.self_ty)
            && let Some(last) = own.path.segments.last()
        {
            self.inherent.push((last.ident.to_string(), line(last.ident.span())));
        }
        visit::visit_item_impl(self, item);
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        if !matches!(item, ImplItem::Fn(function) if is_for_tests(&function.attrs)) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Segments = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let Some(first) = path.segments.first() {
            let line = line(first.ident.span());
            self.name_path(segments, line);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.visit_path(&call.path);
        let is_emitted = call
            .path
            .segments
            .last()
            .is_some_and(|last| EMITTING.iter().any(|emitting| last.ident == emitting));
        self.scan(call.tokens.clone(), is_emitted);
    }

    fn visit_lit(&mut self, literal: &'ast Lit) {
        self.literal(literal, line(literal.span()));
    }

    /// An attribute is read by its macro: names of fields, texts of documentation.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    /// How far a name can be seen is no arrow.
    fn visit_visibility(&mut self, _: &'ast Visibility) {}
}
