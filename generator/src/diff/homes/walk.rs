//! A spec and the expanded structs, side by side: a struct has a member for each field of its object type, and those that other specs give to
//! the same model.

use feishu_spec::{ContentPlace, ErrorCode, Field, Type, Variant};

use super::items::Homes;

impl Homes<'_> {
    /// The fields of a list, which `owner` has from the member `offset` on.
    pub(super) fn fields(&mut self, place: &[&str], owner: &str, offset: usize, fields: &[Field]) {
        self.put(place, [format!("{owner}::new")]);
        for field in fields {
            let place: Vec<&str> = place.iter().copied().chain([field.name.as_str()]).collect();
            if let Some(index) = self.surface.member(owner, offset, &field.name) {
                self.field(&place, owner, index, field);
            }
        }
    }

    pub(super) fn field(&mut self, place: &[&str], owner: &str, index: usize, field: &Field) {
        let Some(member) = self.surface.structs.get(owner).and_then(|members| members.get(index)) else {
            return;
        };
        let (name, inner) = (&member.name, &member.inner);
        self.put(
            place,
            [
                format!("{owner}.{name}"),
                format!("{owner}::{name}"),
                format!("{owner}::{name}({name})"),
                format!("{owner}::new({name})"),
            ],
        );
        let variants = self.surface.enums.get(inner);
        if variants.is_some() {
            self.put(place, [inner.clone()]);
        }
        for variant in variants.into_iter().flatten() {
            let path = format!("{inner}::{variant}");
            let value = self.surface.items.get(&path).map(|item| item.wire.trim_matches('`'));
            if let Some(value) = value {
                let place: Vec<&str> = place.iter().copied().chain(["values", value]).collect();
                self.put(&place, [path]);
            }
        }
        match field.kind.innermost() {
            Type::Object(name) => self.object(name, inner),
            Type::Union(name) => self.union(name, inner),
            _ => {}
        }
    }

    /// A union of the spec that has become the enum `rust`.
    fn union(&mut self, name: &str, rust: &str) {
        let place = vec!["unions".to_owned(), name.to_owned()];
        let union = self.unions.and_then(|unions| unions.get(name));
        let Some(union) = union.filter(|_| !self.rust.contains_key(&place)) else {
            return;
        };
        self.rust.insert(place, rust.to_owned());
        self.put(&["unions", name], [rust.to_owned()]);
        self.put(&["unions", name, "tag"], [rust.to_owned()]);
        for arm in &union.of {
            if let Some((path, held)) = self.surface.arm(rust, &arm.value) {
                self.put(&["unions", name, "of", &arm.value], [path]);
                self.object(&arm.kind, held);
            }
        }
    }

    /// An object type of the spec that has become the type `rust`.
    pub(super) fn object(&mut self, name: &str, rust: &str) {
        let place = vec!["types".to_owned(), name.to_owned()];
        let object = self.types.and_then(|types| types.get(name));
        if let Some(object) = object.filter(|_| !self.rust.contains_key(&place)) {
            self.rust.insert(place, rust.to_owned());
            self.put(&["types", name], [rust.to_owned()]);
            self.fields(&["types", name, "fields"], rust, 0, &object.fields);
            self.put(&["types", name, "content"], [format!("{rust}::content")]);
        }
    }

    /// The argument that stands for the members of a request that are a content.
    pub(super) fn given(&mut self, request: &str, place: &ContentPlace) {
        let surface = self.surface;
        let members = surface.structs.get(request).into_iter().flatten();
        let names = members.map(|member| &member.name);
        let parameters: Vec<String> = names
            .filter(|name| [&place.at, &place.by].contains(name))
            .flat_map(|name| [format!("{request}::new({name})"), format!("{request}::{name}({name})")])
            .collect();
        self.put(&["body", "content"], parameters);
    }

    /// What a member of a callback's reply is: a struct with its members that becomes the one that holds it.
    pub(super) fn variant(&mut self, payload: &str, variant: &Variant) {
        let surface = self.surface;
        let Some(mut owner) = surface.associated(payload, "CallbackPayload", "Reply") else {
            return;
        };
        let Some((holders, _)) = variant.at.rsplit_once('.') else {
            return;
        };
        for holder in holders.split('.') {
            let member = surface.member(owner, 0, holder);
            let members = surface.structs.get(owner);
            let Some(member) = members.zip(member).and_then(|(members, index)| members.get(index)) else {
                return;
            };
            owner = &member.inner;
        }
        let Type::Object(key) = &variant.kind else { return };
        let Some(object) = self.types.and_then(|types| types.get(key)) else {
            return;
        };
        let has = |name: &str| {
            object
                .fields
                .iter()
                .all(|field| surface.member(name, 0, &field.name).is_some())
        };
        if let Some((conversion, name)) = surface.made_from(owner).find(|(_, name)| has(name)) {
            self.put(&["reply", "variants", &variant.value], [conversion.to_owned()]);
            self.object(key, name);
        }
    }

    pub(super) fn codes(&mut self, owner: &str, errors: &[ErrorCode]) {
        let variants = self.surface.enums.get(owner).into_iter().flatten();
        for (error, variant) in errors.iter().zip(variants) {
            self.put(&["errors", &error.code.to_string()], [format!("{owner}::{variant}")]);
        }
    }
}
