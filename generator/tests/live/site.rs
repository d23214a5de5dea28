//! A documentation site on loopback, in the shapes of the real one, with faults on request.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

use generator::locate::wrapping;
use generator::run::source::Source;
use serde_json::{Value, json};

/// A page that the site serves.
#[derive(Clone, Debug)]
pub struct Page {
    pub path: String,
    pub id: Option<String>,
    pub title: String,
    pub updated: u64,
    pub content: String,
}

/// What a request asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    Directory,
    Catalogue,
    Page(String),
    Other(String),
}

/// What the site does in place of answering.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Another answer: status, further header lines, content type, body.
    Answer(u16, &'static str, &'static str, String),
    /// A part of the answer, then the end of the connection.
    Cut,
    /// Nothing at all, with the connection open.
    Silence,
    /// The answer, later.
    Late(Duration),
}

#[derive(Default)]
struct State {
    pages: BTreeMap<String, Page>,
    catalogue: Vec<Value>,
    /// What the directory lists beside the pages.
    odd: Vec<Value>,
    /// What to do for a request, and how often.
    faults: Vec<(Asked, usize, Fault)>,
    asked: Vec<Asked>,
    timeless: bool,
    languages: Vec<String>,
}

/// The site. It ends with the test.
pub struct Site {
    address: String,
    state: Arc<Mutex<State>>,
}

impl Site {
    /// Serves pages.
    pub fn serve(sources: &[Source]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State {
            pages: sources.iter().map(page).map(|page| (page.path.clone(), page)).collect(),
            ..State::default()
        }));
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let state = Arc::clone(&shared);
                thread::spawn(move || answer_all(connection, &state));
            }
        });
        Site { address, state }
    }

    /// Serves the pages that are built in.
    pub fn embedded() -> Self {
        Self::serve(&Source::embedded())
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// What was asked for since the last time, sorted.
    pub fn take_asked(&self) -> Vec<Asked> {
        let mut asked = std::mem::take(&mut self.state().asked);
        asked.sort_by_key(|asked| format!("{asked:?}"));
        asked
    }

    /// The number of requests so far.
    pub fn count(&self) -> usize {
        self.state().asked.len()
    }

    /// The values of `Accept-Language` since the last time.
    pub fn take_languages(&self) -> Vec<String> {
        std::mem::take(&mut self.state().languages)
    }

    /// Does something else for the next requests of a kind.
    pub fn fail(&self, what: Asked, times: usize, fault: Fault) {
        self.state().faults.push((what, times, fault));
    }

    /// Does something else for the next requests for each page.
    pub fn fail_pages(&self, times: usize, fault: &Fault) {
        for path in self.paths() {
            self.fail(Asked::Page(path), times, fault.clone());
        }
    }

    /// Ends all faults.
    pub fn heal(&self) {
        self.state().faults.clear();
    }

    /// Lists pages without their times from now on.
    pub fn drop_times(&self) {
        self.state().timeless = true;
    }

    /// Changes a page.
    pub fn change(&self, path: &str, change: impl FnOnce(&mut Page)) {
        change(self.state().pages.get_mut(path).unwrap());
    }

    /// Takes a page off the site.
    pub fn remove(&self, path: &str) -> Page {
        self.state().pages.remove(path).unwrap()
    }

    /// Puts a page on the site.
    pub fn put(&self, page: Page) {
        self.state().pages.insert(page.path.clone(), page);
    }

    /// Moves a page.
    pub fn rename(&self, path: &str, new: &str) {
        let page = self.remove(path);
        let path = new.to_owned();
        self.put(Page { path, ..page });
    }

    /// Lists something else beside the pages.
    pub fn list_odd(&self, node: Value) {
        self.state().odd.push(node);
    }

    /// Lists an operation in the catalogue.
    pub fn list(&self, url: &str, path: &str, [project, version, resource, name]: [&str; 4]) {
        let id = json!({"Project": project, "Version": version, "Resource": resource, "Name": name});
        self.state().catalogue.push(json!({
            "id": "7000", "name": "n", "url": url, "fullPath": path, "updateTime": 1_700_000_000,
            "supportAppTypes": ["custom_app"], "tags": [], "meta": id,
        }));
    }

    pub fn paths(&self) -> Vec<String> {
        self.state().pages.keys().cloned().collect()
    }

    /// Saves the answers for all pages to a folder, as a person would.
    pub fn save(&self, folder: &Path) {
        fs::create_dir_all(folder).unwrap();
        for (index, page) in self.state().pages.values().enumerate() {
            fs::write(folder.join(format!("{index}.json")), detail(page)).unwrap();
        }
    }
}

fn page(source: &Source) -> Page {
    let bytes = source.read().unwrap();
    let (front, body) = wrapping::unwrap(&bytes).unwrap();
    Page {
        path: front.path.unwrap(),
        id: front.id,
        title: front.title.unwrap(),
        updated: front.updated.unwrap(),
        content: body.into_owned(),
    }
}

/// `get_detail`. A page on disk does not always tell its number; the answer for it has none then.
fn detail(page: &Page) -> String {
    let mut data = json!({
        "directoryId": "1", "fullPath": page.path, "type": "DocumentType", "title": page.title, "name": page.title,
        "updateTime": page.updated, "content": page.content,
    });
    if let Some(id) = &page.id {
        data["id"] = id.as_str().into();
    }
    json!({"code": 0, "msg": "", "data": data}).to_string()
}

/// `directory_list`: a folder per first word of the path's end, and a part of the site that is none of our business.
fn directory(pages: &BTreeMap<String, Page>, odd: &[Value]) -> String {
    let mut folders: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for page in pages.values() {
        let folder = page.path.rsplit('/').nth(1).unwrap_or_default();
        folders.entry(folder).or_default().push(json!({
            "id": page.id, "name": page.title, "type": "DocumentType", "fullPath": page.path,
            "updateTime": page.updated, "items": [],
        }));
    }
    let folders: Vec<Value> = folders
        .into_iter()
        .map(|(name, items)| json!({"id": name, "name": name, "type": "DirectoryType", "items": items}))
        .chain(odd.iter().cloned())
        .collect();
    let items = match folders.is_empty() {
        true => json!([]),
        false => json!([
            {"id": "101", "name": "Guides", "type": "DirectoryType", "fullPath": "/guides", "items": [
                {"id": "1", "name": "A guide", "type": "DocumentType", "fullPath": "/guides/a", "updateTime": 1, "items": []},
            ]},
            {"id": "103", "name": "Server API", "type": "DirectoryType", "fullPath": "/uAjLw4CM/ukTMukTMukTM", "items": folders},
        ]),
    };
    json!({"code": 0, "data": {"items": items}}).to_string()
}

/// Answers the requests of a connection, one after the other.
fn answer_all(connection: TcpStream, state: &Mutex<State>) {
    connection.set_nodelay(true).unwrap();
    let mut reader = BufReader::new(connection.try_clone().unwrap());
    while let Some((asked, language)) = request(&mut reader) {
        let (body, fault) = {
            let mut state = state.lock().unwrap();
            state.asked.push(asked.clone());
            state.languages.push(language);
            let fault = state
                .faults
                .iter_mut()
                .find(|(what, times, _)| *what == asked && *times > 0);
            let fault = fault.map(|(_, times, fault)| {
                *times -= 1;
                fault.clone()
            });
            let body = match &asked {
                Asked::Directory if state.timeless => directory(&state.pages, &state.odd).replace("updateTime", "time"),
                Asked::Directory => directory(&state.pages, &state.odd),
                Asked::Catalogue => json!({"data": {"apis": state.catalogue}}).to_string(),
                Asked::Page(path) => state
                    .pages
                    .get(path)
                    .map_or_else(|| json!({"code": 404, "msg": "document not found"}).to_string(), detail),
                Asked::Other(_) => json!({"code": 404, "msg": "no such thing"}).to_string(),
            };
            (body, fault)
        };
        let sent = match fault {
            None => send(
                &connection,
                200,
                "",
                "application/json; charset=utf-8",
                &body,
                body.len(),
            ),
            Some(Fault::Late(time)) => {
                thread::sleep(time);
                send(&connection, 200, "", "application/json", &body, body.len())
            }
            Some(Fault::Answer(status, headers, kind, body)) => {
                send(&connection, status, headers, kind, &body, body.len())
            }
            Some(Fault::Cut) => {
                let half = body.get(..body.len() / 2).unwrap_or_default();
                let _ = send(&connection, 200, "", "application/json", half, body.len());
                return;
            }
            Some(Fault::Silence) => {
                // Until the other side gives up.
                let _ = reader.read_line(&mut String::new());
                return;
            }
        };
        if sent.is_err() {
            return;
        }
    }
}

fn request(reader: &mut BufReader<TcpStream>) -> Option<(Asked, String)> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|length| *length > 0)?;
    let target = line.split(' ').nth(1)?.to_owned();
    let mut language = String::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok().filter(|length| *length > 0)?;
        match header.trim().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("accept-language") => language = value.to_owned(),
            Some(_) => {}
            None => break,
        }
    }
    let detail = target.strip_prefix("/document_portal/v1/document/get_detail?fullPath=");
    let asked = match (target.as_str(), detail) {
        ("/api/tools/docment/directory_list", _) => Asked::Directory,
        ("/api/tools/server-side-api/list", _) => Asked::Catalogue,
        (_, Some(path)) => Asked::Page(path.replace("%2F", "/")),
        (other, None) => Asked::Other(other.to_owned()),
    };
    Some((asked, language))
}

fn send(
    mut connection: &TcpStream,
    status: u16,
    headers: &str,
    kind: &str,
    body: &str,
    length: usize,
) -> std::io::Result<()> {
    let head = format!("HTTP/1.1 {status} -\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n{headers}\r\n");
    connection.write_all(head.as_bytes())?;
    connection.write_all(body.as_bytes())
}
