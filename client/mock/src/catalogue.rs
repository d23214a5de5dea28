//! Every operation that the platform has, from the specs that ship with `feishu-spec`.
//!
//! The specs are read from the source folder of that package, which is there wherever this crate can be built, and not built in: that
//! would put six megabytes into each test, and 1,800 files into each build. Where it is gone, no platform starts. Of each spec only the
//! route is read at first; a spec as a whole when its operation is called.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex};

use feishu_client::operation::Method;
use feishu_spec::{Endpoint, Spec as _, library};
use serde::Deserialize;

use crate::lock::lock;
use crate::recorded::Recorded;
use crate::route;

/// The way to an operation.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Route {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    #[serde(skip)]
    file: PathBuf,
}

/// All operations.
pub(crate) struct Catalogue {
    routes: Vec<Route>,
    /// The numbers of the routes with a method and so many segments.
    by_length: HashMap<(String, usize), Vec<usize>>,
    specs: Mutex<HashMap<String, Arc<Endpoint>>>,
}

/// The catalogue, which is read once for a process.
pub(crate) fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::read);
    &CATALOGUE
}

/// Whether a request is of the operation that has this method and path.
pub(crate) fn is_of(method: Method, path: &str, request: &Recorded) -> bool {
    let parameters = route::parameters(method.as_str(), path, request);
    // No path has fewer parameters than none, and no catalogue need be read to know that.
    parameters.is_some_and(|values| values.is_empty() || !catalogue().is_of_another(path, request))
}

impl Catalogue {
    /// A spec that cannot be read is left out: whoever changes specs has other tools that tell.
    fn read() -> Self {
        let files = library::files(&library::shipped().join(library::ENDPOINTS)).unwrap_or_default();
        let read = |file: PathBuf| {
            let mut route: Route = serde_json::from_slice(&fs::read(&file).ok()?).ok()?;
            route.file = file;
            Some(route)
        };
        let routes: Vec<Route> = files.into_iter().filter_map(read).collect();
        let mut by_length: HashMap<_, Vec<usize>> = HashMap::new();
        for (number, route) in routes.iter().enumerate() {
            by_length
                .entry((route.method.clone(), segments(&route.path)))
                .or_default()
                .push(number);
        }
        Catalogue {
            routes,
            by_length,
            specs: Mutex::default(),
        }
    }

    /// The operations that a request may be of: two pairs have one method and path. What has fewer parameters in its path goes first.
    pub(crate) fn of(&self, request: &Recorded) -> Vec<&Route> {
        let found = self.alike(request);
        let fewest = found.iter().map(|(parameters, _)| *parameters).min();
        let best = found.into_iter().filter(|(parameters, _)| Some(*parameters) == fewest);
        best.map(|(_, route)| route).collect()
    }

    /// The operations with a path that a request fits, each with the number of its parameters.
    fn alike(&self, request: &Recorded) -> Vec<(usize, &Route)> {
        let as_long = self.by_length.get(&(request.method.clone(), segments(&request.path)));
        let found = as_long.into_iter().flatten().filter_map(|number| {
            let route = self.routes.get(*number)?;
            let parameters = route::parameters(&route.method, &route.path, request)?;
            Some((parameters.len(), route))
        });
        found.collect()
    }

    /// Whether a request that fits the path of one operation is of another, which has fewer parameters: that of `/chats/search` is not of
    /// `/chats/:chat_id`. A path that the platform does not have takes what fits it.
    fn is_of_another(&self, path: &str, request: &Recorded) -> bool {
        let found = self.alike(request);
        let own = found.iter().find(|(_, route)| route::is_same(&route.path, path));
        own.is_some_and(|(own, _)| found.iter().any(|(parameters, _)| parameters < own))
    }

    /// The parameter by which one of the things at an address is named, if there are things: `chat_id` of `/open-apis/im/v1/chats`.
    pub(crate) fn item_of(&self, path: &str) -> Option<String> {
        let names = self
            .routes
            .iter()
            .filter_map(|route| route.path.strip_prefix(path)?.strip_prefix("/:"));
        let mut names = names.filter(|name| !name.contains('/'));
        names.next().map(str::to_owned)
    }

    /// The operation that a request is most like.
    pub(crate) fn nearest(&self, request: &Recorded) -> Option<&Route> {
        let likeness = |route: &&Route| route::likeness(&route.method, &route.path, request);
        // Of those that are equally like, the first.
        self.routes.iter().rev().max_by_key(likeness)
    }

    /// The specs of the operations that a request may be of.
    pub(crate) fn specs(&self, request: &Recorded) -> Vec<Arc<Endpoint>> {
        self.of(request)
            .into_iter()
            .filter_map(|route| self.spec(route))
            .collect()
    }

    /// The spec behind a route.
    fn spec(&self, route: &Route) -> Option<Arc<Endpoint>> {
        let mut specs = lock(&self.specs);
        if let Some(spec) = specs.get(&route.id) {
            return Some(Arc::clone(spec));
        }
        let spec = Arc::new(Endpoint::read(&route.file).ok()?);
        specs.insert(route.id.clone(), Arc::clone(&spec));
        Some(spec)
    }
}

fn segments(path: &str) -> usize {
    path.split('/').count()
}
