//! A platform on loopback, and the programs that are run against it.

use std::env;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use feishu_api::operation::Method;
use feishu_mock::{Answer, PlatformConnection, Recorded};
use serde_json::Value;
use tokio::time::timeout;

pub(crate) const CHAT: &str = "oc_820faa21d7ed275b53d1727a0feaa917";
pub(crate) const MESSAGE: &str = "om_dc13264520392913993dd051dba21dcf";

pub(crate) struct Platform {
    feishu: feishu_mock::Platform,
}

/// A request as it arrived: method, path with the query in the order of its names, the first letter of its token, body.
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
        token: "Bearer t".to_owned(),
        body,
    }
}

impl Platform {
    /// Knows nothing but tokens.
    pub(crate) async fn start() -> Self {
        Platform {
            feishu: feishu_mock::Platform::start().await,
        }
    }

    /// Answers with this payload in the envelope.
    pub(crate) fn answer(&self, method: Method, route: &str, data: Value) {
        self.give(method, route, Answer::payload(&data));
    }

    /// Answers with this payload once; a second answer to the same must follow.
    pub(crate) fn answer_once(&self, method: Method, route: &str, data: Value) {
        self.feishu.at(method, route).answer(Answer::payload(&data)).once();
    }

    /// Answers with whatever this is.
    pub(crate) fn give(&self, method: Method, route: &str, answer: Answer) {
        self.feishu.at(method, route).answer(answer);
    }

    pub(crate) fn uri(&self) -> String {
        self.feishu.base_url().to_owned()
    }

    /// The long connection that a program opens.
    pub(crate) async fn connection(&self) -> PlatformConnection {
        let opened = timeout(Duration::from_secs(20), self.feishu.connection()).await;
        opened.unwrap()
    }

    /// What arrived, without the request for the tenant's token.
    pub(crate) fn requests(&self) -> Vec<Recorded> {
        let mut requests = self.feishu.requests();
        requests.retain(|request| !request.asks_for_app_token());
        requests
    }

    /// What arrived, to be compared. A body that is no JSON is its text.
    pub(crate) fn calls(&self) -> Vec<Call> {
        self.requests().iter().map(read).collect()
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

fn read(request: &Recorded) -> Call {
    let mut query: Vec<_> = request
        .query()
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    query.sort();
    let query = if query.is_empty() {
        String::new()
    } else {
        format!("?{}", query.join("&"))
    };
    let token = request.header("authorization").unwrap_or_default();
    Call {
        line: format!("{} {}{query}", request.method(), request.path()),
        token: token.split('-').next().unwrap_or_default().to_owned(),
        body: match request.body().is_empty() {
            true => Value::Null,
            false => request.json().unwrap_or_else(|| text(request.body()).into()),
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
