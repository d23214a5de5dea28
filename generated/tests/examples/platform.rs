//! A platform on loopback, and the programs that are run against it.

use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

pub(crate) const CHAT: &str = "oc_820faa21d7ed275b53d1727a0feaa917";
pub(crate) const MESSAGE: &str = "om_dc13264520392913993dd051dba21dcf";

const TOKEN_PATH: &str = "/open-apis/auth/v3/tenant_access_token/internal";

pub(crate) struct Platform {
    server: MockServer,
}

/// A request as it arrived: method, path with the query in the order of its names, token, body.
#[derive(Debug, PartialEq)]
pub(crate) struct Call {
    pub(crate) line: String,
    pub(crate) token: String,
    pub(crate) body: Value,
}

/// What should arrive with the tenant's token.
pub(crate) fn call(line: &str, body: Value) -> Call {
    Call {
        line: line.to_owned(),
        token: "Bearer t-1".to_owned(),
        body,
    }
}

impl Platform {
    /// Knows nothing but the tenant's token.
    pub(crate) async fn start() -> Self {
        let platform = Platform {
            server: MockServer::start().await,
        };
        let token = json!({"code": 0, "msg": "ok", "tenant_access_token": "t-1", "expire": 7200});
        platform
            .give("POST", TOKEN_PATH, ResponseTemplate::new(200).set_body_json(token))
            .await;
        platform
    }

    /// Answers with this payload in the envelope.
    pub(crate) async fn answer(&self, verb: &str, route: &str, data: Value) {
        self.give(verb, route, success(data)).await;
    }

    /// Answers with this payload once; a second answer to the same must follow.
    pub(crate) async fn answer_once(&self, verb: &str, route: &str, data: Value) {
        let once = Mock::given(method(verb)).and(path(route)).respond_with(success(data));
        once.up_to_n_times(1).mount(&self.server).await;
    }

    /// Answers with whatever this is.
    pub(crate) async fn give(&self, verb: &str, route: &str, response: ResponseTemplate) {
        let always = Mock::given(method(verb)).and(path(route)).respond_with(response);
        always.mount(&self.server).await;
    }

    pub(crate) fn uri(&self) -> String {
        self.server.uri()
    }

    /// What arrived, without the request for the tenant's token.
    pub(crate) async fn requests(&self) -> Vec<Request> {
        let mut requests = self.server.received_requests().await.unwrap();
        requests.retain(|request| request.url.path() != TOKEN_PATH);
        requests
    }

    /// What arrived, to be compared. A body that is no JSON is its text.
    pub(crate) async fn calls(&self) -> Vec<Call> {
        self.requests().await.iter().map(read).collect()
    }

    /// An example as cargo built it, for this platform.
    pub(crate) fn program(&self, example: &str) -> Command {
        let mut command = Command::new(built(example));
        command
            .env("FEISHU_APP_ID", "cli_a1b2c3d4e5f6")
            .env("FEISHU_APP_SECRET", "secret-of-the-app")
            .env("FEISHU_BASE_URL", self.uri())
            .env_remove("FEISHU_ACCOUNTS_URL");
        command
    }

    /// Runs an example that succeeds, and gives the lines that it printed.
    pub(crate) fn run(&self, example: &str, arguments: &[&str], input: &str) -> Vec<String> {
        let output = self.output(example, arguments, input);
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout).lines().map(str::to_owned).collect()
    }

    /// Runs an example that fails, and gives what it says then.
    pub(crate) fn failure(&self, example: &str, arguments: &[&str]) -> String {
        let output = self.output(example, arguments, "");
        assert!(!output.status.success(), "{}", text(&output.stdout));
        text(&output.stderr)
    }

    fn output(&self, example: &str, arguments: &[&str], input: &str) -> Output {
        let mut command = self.program(example);
        command
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }
}

fn success(data: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({"code": 0, "msg": "success", "data": data}))
}

fn read(request: &Request) -> Call {
    let mut query: Vec<_> = request
        .url
        .query_pairs()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    query.sort();
    let query = if query.is_empty() {
        String::new()
    } else {
        format!("?{}", query.join("&"))
    };
    let token = request
        .headers
        .get("authorization")
        .map_or("", |token| token.to_str().unwrap());
    Call {
        line: format!("{} {}{query}", request.method, request.url.path()),
        token: token.to_owned(),
        body: match request.body.is_empty() {
            true => Value::Null,
            false => request.body_json().unwrap_or_else(|_| text(&request.body).into()),
        },
    }
}

/// The program beside this test: `target/debug/examples/NAME`, where this is `target/debug/deps/examples-…`.
fn built(example: &str) -> PathBuf {
    let this = env::current_exe().unwrap();
    let folder = this.parent().unwrap().parent().unwrap().join("examples");
    let program = folder.join(format!("{example}{}", env::consts::EXE_SUFFIX));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("examples/{example}.rs"));
    let changed = |path: &Path| fs::metadata(path).and_then(|file| file.modified()).ok();
    assert!(
        program.exists() && changed(&program) >= changed(&source),
        "{} is not there or older than its source: `cargo test`, without the name of a test, builds it first",
        program.display()
    );
    program
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
