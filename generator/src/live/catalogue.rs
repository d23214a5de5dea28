//! The site's own list of operations beside the specs: what one has and the other lacks, and where they disagree.

use std::collections::{BTreeMap, BTreeSet};

use feishu_spec::Endpoint;

use super::shape::{Api, Meta};

/// Where the catalogue and the specs differ. A line per operation, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CrossCheck {
    /// Operations that the site lists and that have no spec.
    pub without_spec: BTreeSet<String>,
    /// Operations that have a spec and that the site does not list.
    pub unlisted: BTreeSet<String>,
    /// Operations whose id or address is another here and there.
    pub different: BTreeSet<String>,
}

/// Method and path, without the names of parameters: the site does not always spell them alike.
type Address = (String, String);

fn address(method: &str, path: &str) -> Address {
    let nameless = path.split('/').map(|segment| match segment.starts_with([':', '{']) {
        true => ":",
        false => segment,
    });
    (method.to_uppercase(), nameless.collect::<Vec<_>>().join("/"))
}

/// Compares the site's list with the specs.
#[must_use]
pub fn compare(apis: &[Api], specs: &[&Endpoint]) -> CrossCheck {
    let mut by_address: BTreeMap<Address, Vec<&Endpoint>> = BTreeMap::new();
    for spec in specs.iter().copied() {
        let key = address(spec.method.as_str(), &spec.path);
        by_address.entry(key).or_default().push(spec);
    }
    let mut found = CrossCheck::default();
    let mut seen = BTreeSet::new();
    for api in apis {
        let id = api.meta.as_ref().and_then(Meta::id);
        let (method, path) = api.url.split_once(':').unwrap_or(("", &api.url));
        let same_id = |spec: &&Endpoint| id.as_ref() == Some(&spec.id);
        let here = by_address
            .get(&address(method, path))
            .map(Vec::as_slice)
            .unwrap_or_default();
        if let Some(spec) = here.iter().copied().find(same_id).or_else(|| here.first().copied()) {
            seen.insert(&spec.id);
            if let Some(id) = id.filter(|id| *id != spec.id) {
                found.different.insert(format!("{}: the site calls it {id}", spec.id));
            }
            continue;
        }
        let same_page = |spec: &&Endpoint| api.full_path.as_ref() == Some(&spec.page.path);
        let mut others = specs.iter().copied();
        if let Some(spec) = others.find(|spec| same_id(spec) || same_page(spec)) {
            seen.insert(&spec.id);
            let own = format!("{} {}", spec.method.as_str(), spec.path);
            found.different.insert(format!(
                "{}: the site lists it as {method} {path}, its page says {own}",
                spec.id
            ));
        } else {
            let id = id.unwrap_or_else(|| "no id".to_owned());
            let page = api.full_path.as_deref().unwrap_or("no page");
            found.without_spec.insert(format!("{method} {path} ({id}, {page})"));
        }
    }
    let unlisted = specs.iter().filter(|spec| !seen.contains(&spec.id));
    found.unlisted = unlisted
        .map(|spec| format!("{}: {} {}", spec.id, spec.method.as_str(), spec.path))
        .collect();
    found
}

impl Meta {
    /// The id; `None` when a part is missing.
    fn id(&self) -> Option<String> {
        let parts = [&self.project, &self.version, &self.resource, &self.name];
        let whole = parts.iter().all(|part| !part.is_empty());
        whole.then(|| parts.map(String::as_str).join("."))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::interpret;
    use crate::locate::locate;
    use crate::run::source::Source;
    use feishu_spec::AnySpec;

    /// The specs of the embedded pages: six operations.
    fn specs() -> Vec<Endpoint> {
        let pages = Source::embedded().into_iter().map(|source| source.read().unwrap());
        let specs = pages.filter_map(|page| interpret(&locate(&page).unwrap(), false).spec);
        let specs = specs.filter_map(|spec| match spec {
            AnySpec::Endpoint(spec) => Some(*spec),
            _ => None,
        });
        specs.collect()
    }

    fn api(url: &str, id: [&str; 4], page: &str) -> Api {
        let [project, version, resource, name] = id.map(str::to_owned);
        Api {
            url: url.to_owned(),
            full_path: Some(page.to_owned()),
            meta: Some(Meta {
                project,
                version,
                resource,
                name,
            }),
        }
    }

    fn lines(lines: &BTreeSet<String>) -> Vec<&str> {
        lines.iter().map(String::as_str).collect()
    }

    #[test]
    fn what_each_side_lacks_and_where_they_disagree() {
        let apis = [
            // The same, with another name for the parameter.
            api("DELETE:/open-apis/im/v1/pins/:id", ["im", "v1", "pin", "delete"], "/p"),
            // The same address under another id.
            api("GET:/open-apis/im/v1/chats", ["im", "v1", "chat", "search"], "/p"),
            // The same id at another address.
            api("PUT:/open-apis/im/v1/chats", ["im", "v1", "chat", "create"], "/p"),
            // The same page at another address, under another id.
            api(
                "POST:/open-apis/im/v2/images",
                ["im", "v2", "image", "create"],
                "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create",
            ),
            // Not here.
            api("GET:/open-apis/im/v1/pins", ["im", "v1", "pin", "list"], "/pins"),
        ];
        let found = compare(&apis, &specs().iter().collect::<Vec<_>>());
        assert_eq!(
            lines(&found.without_spec),
            ["GET /open-apis/im/v1/pins (im.v1.pin.list, /pins)"]
        );
        assert_eq!(
            lines(&found.unlisted),
            [
                "im.v1.image.get: GET /open-apis/im/v1/images/:image_key",
                "im.v1.message.create: POST /open-apis/im/v1/messages",
            ]
        );
        assert_eq!(
            lines(&found.different),
            [
                "im.v1.chat.create: the site lists it as PUT /open-apis/im/v1/chats, its page says POST /open-apis/im/v1/chats",
                "im.v1.chat.list: the site calls it im.v1.chat.search",
                "im.v1.image.create: the site lists it as POST /open-apis/im/v2/images, its page says POST /open-apis/im/v1/images",
            ]
        );
    }

    #[test]
    fn an_entry_without_an_id_is_found_by_its_address() {
        let nameless = Api {
            url: "DELETE:/open-apis/im/v1/pins/:message_id".to_owned(),
            full_path: None,
            meta: None,
        };
        let found = compare(&[nameless], &specs().iter().collect::<Vec<_>>());
        assert_eq!(found.different, BTreeSet::new());
        assert_eq!(found.without_spec, BTreeSet::new());
        assert_eq!(found.unlisted.len(), 5);
    }
}
