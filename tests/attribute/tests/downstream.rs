//! A user's crate, a workspace of its own that depends on `feishu-api` alone and under another name: it is built, calls its
//! endpoints, and is built again when a spec file of it changes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on should stop")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use feishu_client::operation::Method;
use feishu_mock::{Answer, Platform, Recorded};
use serde_json::json;

const SPEC: &str = "specs/endpoints/im/v1/pin/list.json";

/// The build folder of the workspace. What is built there with the same features and flags is not built again.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

/// A copy of the crate, so that its files can be changed.
struct Crate {
    folder: PathBuf,
}

impl Crate {
    fn copy(name: &str) -> Self {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let copy = Crate { folder };
        for file in ["Cargo.toml", "src/lib.rs", "examples/call.rs", SPEC] {
            copy.write(
                file,
                &fs::read_to_string(package.join("downstream").join(file)).unwrap(),
            );
        }
        let workspace = fs::canonicalize(package.join("../..")).unwrap();
        let manifest = copy.read("Cargo.toml").replace("../../..", workspace.to_str().unwrap());
        copy.write("Cargo.toml", &manifest);
        // The versions that the workspace was tested with, which are at hand.
        copy.write("Cargo.lock", &fs::read_to_string(workspace.join("Cargo.lock")).unwrap());
        copy
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).unwrap()
    }

    fn write(&self, file: &str, text: &str) {
        let file = self.folder.join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn run(&self, address: &str) -> Output {
        self.cargo(&["run", "--example", "call", "--", address])
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .env("CARGO_NET_OFFLINE", "true")
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target())
            .output()
            .unwrap()
    }

    /// What the program prints.
    fn prints(&self, address: &str) -> String {
        let output = self.run(address);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        String::from_utf8(output.stdout).unwrap()
    }
}

fn asks(request: &Recorded, name: &str, value: &str) -> bool {
    request.query().iter().any(|pair| (&*pair.0, &*pair.1) == (name, value))
}

/// A platform on which one message is pinned and cannot be unpinned, and a thing can be changed once.
async fn platform() -> Platform {
    let platform = Platform::start().await;
    let outside = Answer::failure(400, 230_002, "The bot can not be outside the group.");
    let pin = "/open-apis/im/v1/pins/om_dc13264520392913993dd051dba21dcf";
    platform
        .at(Method::Delete, pin)
        .when(|request| {
            request
                .header("authorization")
                .is_some_and(|token| token.starts_with("Bearer t-"))
        })
        .answer(outside);
    let page = Answer::payload(&json!({
        "items": [{"message_id": "om_1"}, {"message_id": "om_2"}], "has_more": false, "page_token": ""
    }));
    platform
        .at(Method::Get, "/open-apis/im/v1/pins")
        .when(|request| asks(request, "chat_id", "oc_1") && asks(request, "page_size", "20"))
        .answer(page);
    let thing = || {
        platform
            .at(Method::Post, "/open-apis/x/v1/things/t%2F1")
            .when(|request| asks(request, "dry_run", "true") && request.json() == Some(json!({"name": "chair"})))
    };
    thing().answer(Answer::payload(&json!({"legs": 4}))).once();
    thing().answer(Answer::failure(200, 1001, "no such thing"));
    platform
}

#[tokio::test(flavor = "multi_thread")]
async fn it_calls_all_three_forms_and_follows_its_spec_file() {
    let downstream = Crate::copy("downstream");
    let server = platform().await;
    let expected = "outside the group: true\npinned: om_1 om_2\nbot outside group: 230002\nthing: {\"legs\": 4}\nnot found: true\n";
    assert_eq!(downstream.prints(server.base_url()), expected);

    let spec = downstream.read(SPEC);
    downstream.write(SPEC, &spec.replace("230002", "230099"));
    let server = platform().await;
    let printed = downstream.prints(server.base_url());
    assert_eq!(
        printed,
        expected.replace("230002", "230099"),
        "an edited spec is expanded again"
    );

    fs::remove_file(downstream.folder.join(SPEC)).unwrap();
    let output = downstream.run(server.base_url());
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "a spec that is gone is missed");
    assert!(
        errors.contains(&format!("error: cannot read the spec file `{SPEC}`")),
        "{errors}"
    );
    assert_eq!(
        errors.matches("error: ").count(),
        2,
        "one mistake, and cargo's last word:\n{errors}"
    );
}

/// The compiler knows what is missing, since the module stands in the root of the crate and is only configured out.
#[test]
fn a_project_version_that_is_not_enabled_is_told_with_its_feature() {
    let downstream = Crate::copy("gated");
    downstream.write(
        "examples/gated.rs",
        "fn main() { let _ = lark::task_v2::ListTask::new(); }\n",
    );
    let output = downstream.cargo(&["check", "--example", "gated"]);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "the module is not there");
    assert!(
        errors.contains("the item is gated behind the `task-v2` feature"),
        "{errors}"
    );
    assert!(errors.contains("generated/src/lib.rs"), "{errors}");
}
