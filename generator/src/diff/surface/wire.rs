//! What the platform sees of an item: the names, values and numbers that the emitted code holds as literals.

use std::collections::BTreeMap;

use feishu_spec::Foreign;
use syn::{Expr, Lit};

use super::read::text;
use super::retries::own_retries;
use super::{Item, Kind, MUST, Surface};

/// The counts by which the runtime tells the members of a request apart, in the order of the members.
const PLACES: [(&str, &str); 3] = [
    ("path_fields", "path"),
    ("query_fields", "query"),
    ("header_fields", "header"),
];

/// What is only there to be read by people.
const TOLD: [&str; 6] = ["title", "docs", "scopes", "app_types", "deprecated", "mark"];

impl Surface {
    pub(super) fn wire(&mut self, path: &str, wire: String) {
        if let Some(item) = self.items.get_mut(path) {
            item.wire = wire;
        }
    }

    /// Notes what the client knows about an operation or event, and acts on.
    pub(super) fn facts(&mut self, owner: &str, path: &str, entries: &[(String, Expr)]) {
        for (key, value) in entries {
            if let (Expr::Lit(literal), "id") = (value, key.as_str()) {
                if let Lit::Str(id) = &literal.lit {
                    let homes = if path.ends_with("::KIND") {
                        &mut self.payloads
                    } else {
                        &mut self.requests
                    };
                    homes.insert(id.value(), owner.to_owned());
                }
            } else if key == "retries" {
                self.own_retries.insert(owner.to_owned(), own_retries(value));
            } else if !TOLD.contains(&key.as_str()) {
                let fact = Item {
                    kind: Kind::Fact,
                    owner: Some(owner.to_owned()),
                    signature: String::new(),
                    wire: text(value),
                };
                self.items.insert(format!("{path}.{key}"), fact);
            }
        }
    }

    /// Notes the wire names of a struct's members, and without which of them nothing is sent.
    pub(super) fn names_of_members(&mut self, owner: &str, names: &[String], required: u64) {
        let members = self.structs.get(owner).into_iter().flatten();
        let paths: Vec<String> = members.map(|member| format!("{owner}.{}", member.name)).collect();
        for ((path, name), bit) in paths.iter().zip(names).zip(0..) {
            let must = match required.checked_shr(bit).unwrap_or(0) & 1 {
                1 => MUST,
                _ => "",
            };
            self.wire(path, format!("{}{must}", Foreign::new(name).code()));
        }
    }

    /// Notes the values of an enum's variants.
    pub(super) fn values_of_variants(&mut self, owner: &str, values: &[String]) {
        for (path, value) in self.variants_of(owner).iter().zip(values) {
            self.wire(path, Foreign::new(value).code());
        }
    }

    /// Notes the values of the tag for a union's arms.
    pub(super) fn values_of_arms(&mut self, owner: &str, values: &[String]) {
        let arms = self.unions.get(owner).into_iter().flatten();
        let paths: Vec<String> = arms.map(|arm| format!("{owner}::{}", arm.name)).collect();
        for (path, value) in paths.iter().zip(values) {
            self.wire(path, Foreign::new(value).code());
        }
    }

    /// Notes the numbers of an error enum's variants.
    pub(super) fn numbers_of_variants(&mut self, owner: &str, numbers: &[String]) {
        for (path, number) in self.variants_of(owner).iter().zip(numbers) {
            self.wire(path, number.clone());
        }
    }

    /// Notes the HTTP statuses of an error enum's variants.
    pub(super) fn statuses_of_variants(&mut self, owner: &str, statuses: &[String]) {
        for (path, status) in self.variants_of(owner).iter().zip(statuses) {
            if status != "0"
                && let Some(item) = self.items.get_mut(path)
            {
                item.wire = format!("{} with HTTP status {status}", item.wire);
            }
        }
    }

    /// Puts what tables say of a code to the variants that stand for it.
    pub(super) fn class_codes(&mut self) {
        let own_retries = std::mem::take(&mut self.own_retries);
        let own = own_retries
            .iter()
            .filter_map(|(request, own)| Some((self.associated(request, "Endpoint", "Error")?, own)));
        let own: BTreeMap<String, &BTreeMap<String, String>> =
            own.map(|(errors, own)| (errors.to_owned(), own)).collect();
        for item in self.items.values_mut() {
            let Some(owner) = item.owner.as_ref().filter(|_| item.kind == Kind::Variant) else {
                continue;
            };
            let code = item.wire.split(' ').next().unwrap_or_default();
            let class = own.get(owner).and_then(|own| own.get(code));
            if let Some(class) = class.or_else(|| self.retries.get(code)) {
                item.wire = format!("{}, the same call again: {class}", item.wire);
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
