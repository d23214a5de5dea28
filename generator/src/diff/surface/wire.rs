//! What the platform sees of an item: the names, values and numbers that the emitted code holds as literals.

use syn::visit::{self, Visit};
use syn::{Block, Expr, Lit, LitInt, LitStr, Member as Name};

use super::read::text;
use super::{Kind, Surface};

/// The counts by which the runtime tells the members of a request apart, in the order of the members.
const PLACES: [(&str, &str); 3] = [
    ("path_fields", "path"),
    ("query_fields", "query"),
    ("header_fields", "header"),
];

/// What is only there to be read by people.
const TOLD: [&str; 5] = ["title", "docs", "scopes", "app_types", "deprecated"];

/// Whether the client acts on an entry of an operation's or event's constant.
pub(super) fn is_acted_on(key: &str) -> bool {
    !TOLD.contains(&key)
}

impl Surface {
    pub(super) fn wire(&mut self, path: &str, wire: String) {
        if let Some(item) = self.items.get_mut(path) {
            item.wire = wire;
        }
    }

    /// Notes the wire names that a struct's `meta` lists after the struct's own name.
    pub(super) fn names_of_members(&mut self, owner: &str, texts: &[String]) {
        let members = self.structs.get(owner).into_iter().flatten();
        let paths: Vec<String> = members.map(|member| format!("{owner}.{}", member.name)).collect();
        for (path, name) in paths.iter().zip(texts.iter().skip(1)) {
            self.wire(path, format!("`{name}`"));
        }
    }

    /// Notes the values that an enum's `as_str` gives for its variants.
    pub(super) fn values_of_variants(&mut self, owner: &str, texts: &[String]) {
        for (path, value) in self.variants_of(owner).iter().zip(texts) {
            self.wire(path, format!("`{value}`"));
        }
    }

    /// Notes the HTTP statuses that an error enum's table gives for its variants.
    pub(super) fn statuses_of_variants(&mut self, owner: &str, statuses: &[String]) {
        for (path, status) in self.variants_of(owner).iter().zip(statuses) {
            if status != "0"
                && let Some(item) = self.items.get_mut(path)
            {
                item.wire = format!("{} with HTTP status {status}", item.wire);
            }
        }
    }

    fn variants_of(&self, owner: &str) -> Vec<String> {
        let variants = self.enums.get(owner).into_iter().flatten();
        variants.map(|variant| format!("{owner}::{variant}")).collect()
    }

    /// Puts each member of a request into its place. The counts say no more than that, and are taken out.
    pub(super) fn place_members(&mut self) {
        for request in self.requests.values().cloned().collect::<Vec<_>>() {
            let counts = PLACES.map(|(key, place)| {
                let path = format!("<{request} as Endpoint>::OPERATION.{key}");
                let count = self.items.remove(&path).and_then(|item| item.wire.parse().ok());
                (place, count.unwrap_or(0_usize))
            });
            let mut places = counts
                .into_iter()
                .flat_map(|(place, count)| std::iter::repeat_n(place, count))
                .chain(std::iter::repeat("body"));
            for member in self.structs.get(&request).into_iter().flatten() {
                let item = self.items.get_mut(&format!("{request}.{}", member.name));
                if let (Some(item), Some(place)) = (item.filter(|item| item.kind == Kind::Field), places.next()) {
                    item.wire = format!("{place} {}", item.wire);
                }
            }
        }
    }
}

/// The keys and values of the struct literal inside an expression.
pub(super) fn entries(expression: &Expr) -> Vec<(String, String)> {
    match expression {
        Expr::Reference(inner) => entries(&inner.expr),
        Expr::Struct(literal) => {
            let entry = |field: &syn::FieldValue| match &field.member {
                Name::Named(name) => Some((name.to_string(), text(&field.expr))),
                Name::Unnamed(_) => None,
            };
            literal.fields.iter().filter_map(entry).collect()
        }
        _ => Vec::new(),
    }
}

/// The text of a string literal.
pub(super) fn unquoted(literal: &str) -> String {
    match syn::parse_str(literal) {
        Ok(Lit::Str(text)) => text.value(),
        _ => literal.to_owned(),
    }
}

/// Every text literal of a function, in order.
pub(super) fn texts(block: &Block) -> Vec<String> {
    let mut literals = Literals::default();
    literals.visit_block(block);
    literals.texts
}

/// Every whole number of an expression, in order.
pub(super) fn numbers(expression: &Expr) -> Vec<String> {
    let mut literals = Literals::default();
    literals.visit_expr(expression);
    literals.numbers
}

#[derive(Default)]
struct Literals {
    texts: Vec<String>,
    numbers: Vec<String>,
}

impl<'ast> Visit<'ast> for Literals {
    fn visit_lit_str(&mut self, literal: &'ast LitStr) {
        self.texts.push(literal.value());
    }

    fn visit_lit_int(&mut self, literal: &'ast LitInt) {
        self.numbers.push(literal.base10_digits().to_owned());
        visit::visit_lit_int(self, literal);
    }
}
