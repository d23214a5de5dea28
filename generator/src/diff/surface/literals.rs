//! The literals of an emitted implementation: those of a struct of the runtime by its keys, text and numbers in their order.

use syn::visit::{self, Visit};
use syn::{Expr, ExprStruct, ImplItem, ItemImpl, LitInt, LitStr, Member};

/// The keys and values of the first literal of the struct `name` in an implementation.
pub(super) fn entries(item: &ItemImpl, name: &str) -> Vec<(String, Expr)> {
    let mut literals = Structs { name, found: None };
    literals.visit_item_impl(item);
    let entry = |field: &syn::FieldValue| match &field.member {
        Member::Named(name) => Some((name.to_string(), field.expr.clone())),
        Member::Unnamed(_) => None,
    };
    let fields = literals.found.into_iter().flat_map(|literal| &literal.fields);
    fields.filter_map(entry).collect()
}

/// Whatever is in an entry of the first literal of the struct `name`.
pub(super) fn entry(item: &ItemImpl, name: &str, key: &str) -> Literals {
    let mut literals = Literals::default();
    for (_, value) in entries(item, name).iter().filter(|(found, _)| found == key) {
        literals.visit_expr(value);
    }
    literals
}

/// Whatever is in a method of an implementation.
pub(super) fn method(item: &ItemImpl, name: &str) -> Literals {
    let mut literals = Literals::default();
    for part in &item.items {
        if let ImplItem::Fn(function) = part
            && function.sig.ident == name
        {
            literals.visit_block(&function.block);
        }
    }
    literals
}

struct Structs<'n, 'ast> {
    name: &'n str,
    found: Option<&'ast ExprStruct>,
}

impl<'ast> Visit<'ast> for Structs<'_, 'ast> {
    fn visit_expr_struct(&mut self, literal: &'ast ExprStruct) {
        let is_it = literal.path.segments.last().is_some_and(|last| last.ident == self.name);
        if is_it && self.found.is_none() {
            self.found = Some(literal);
        }
        visit::visit_expr_struct(self, literal);
    }
}

/// Text and whole numbers, in their order.
#[derive(Default)]
pub(super) struct Literals {
    pub(super) texts: Vec<String>,
    pub(super) numbers: Vec<String>,
}

impl<'ast> Visit<'ast> for Literals {
    fn visit_lit_str(&mut self, literal: &'ast LitStr) {
        self.texts.push(literal.value());
    }

    fn visit_lit_int(&mut self, literal: &'ast LitInt) {
        self.numbers.push(literal.base10_digits().to_owned());
    }
}
