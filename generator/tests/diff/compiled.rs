//! What the compiler says: a program of a user, against the expansion before a change and after it.
//!
//! One package with two programs per change, checked by one run of cargo that goes on after the errors it is to meet.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::diff::Class::{Additive, Behaviour, Breaking, Docs};
use generator::diff::{Changes, Class};
use serde_json::{Value, json};

use crate::api::{Api, list};

/// A change, its class, and what a user has written.
type Program = (&'static str, fn(&mut Api), Class, &'static str);

const PROGRAMS: &[Program] = &[
    (
        "optional_field_added",
        |api| list(&mut api.make["body"]["fields"]).push(json!({"name": "color", "type": "string"})),
        Additive,
        "let request = MakeThing::new(\"a\", \"b\").note(\"c\"); let _: Option<String> = request.note;",
    ),
    (
        "field_required",
        |api| api.make["body"]["fields"][2]["required"] = json!(true),
        Breaking,
        "let _ = MakeThing::new(\"a\", \"b\");",
    ),
    (
        "reply_field_of_another_type",
        |api| api.make["response"]["fields"][1]["type"] = json!("string"),
        Breaking,
        "let _: Option<i64> = MakeThingResponse::default().total;",
    ),
    (
        "reply_field_added",
        |api| list(&mut api.make["response"]["fields"]).push(json!({"name": "url", "type": "string"})),
        Additive,
        "let MakeThingResponse { id, .. } = MakeThingResponse::default(); let _: Option<String> = id;",
    ),
    (
        "value_removed",
        |api| drop(list(&mut api.make["body"]["fields"][3]["values"]).remove(1)),
        Breaking,
        "let _ = MakeThing::new(\"a\", \"b\").mode(Mode::Slow);",
    ),
    (
        "value_added",
        |api| list(&mut api.make["body"]["fields"][3]["values"]).push(json!("turbo")),
        Additive,
        "match Mode::default() { Mode::Fast => {} Mode::Slow => {} _ => {} }",
    ),
    (
        "object_sent_as_well",
        |api| {
            let label = json!({"name": "label", "type": {"object": "label"}});
            list(&mut api.make["body"]["fields"]).push(label);
        },
        Breaking,
        "for color in Label::default().colors { let _: String = color; }",
    ),
    (
        "code_renamed",
        |api| api.make["errors"][1]["name"] = json!("too_many"),
        Breaking,
        "let _ = MakeThingError::TooManyThings;",
    ),
    (
        "arguments_reordered",
        |api| {
            api.make["body"]["fields"][1] = json!({"name": "place", "type": "integer", "required": true});
            list(&mut api.make["body"]["fields"]).swap(0, 1);
        },
        Breaking,
        "let _ = MakeThing::new(\"a\", \"b\");",
    ),
    (
        "path_changed",
        |api| api.make["path"] = json!("/open-apis/demo/v2/things"),
        Behaviour,
        "fn call(client: &Client) { let _ = client.demo_v1().thing().make(MakeThing::new(\"a\", \"b\")); }",
    ),
    (
        "scope_changed",
        |api| api.make["scopes"] = json!([]),
        Docs,
        "fn call(client: &Client) { let _ = client.demo_v1().thing().make(MakeThing::new(\"a\", \"b\")); }",
    ),
];

#[test]
fn the_compiler_confirms_the_class() {
    let (folder, api) = (package(), Api::new());
    for (name, change, class, program) in PROGRAMS {
        let changes = api.changes(change);
        assert_eq!(worst(&changes), *class, "{name}");
        write(&folder, &format!("{name}_old"), &api, program);
        write(&folder, &format!("{name}_new"), &api.after(change), program);
    }
    let compiled = compiled(&folder);
    for (name, _, class, _) in PROGRAMS {
        assert!(
            compiled.contains(&format!("{name}_old")),
            "{name}: the program is wrong from the start: {compiled:?}"
        );
        let still = compiled.contains(&format!("{name}_new"));
        assert_eq!(
            still,
            *class != Breaking,
            "{name}: {class:?}, but the compiler says otherwise"
        );
    }
}

fn worst(changes: &Changes) -> Class {
    changes.versions.iter().map(|version| version.class).max().unwrap()
}

/// An empty package that has what expansions need, beside the build folder so that dependencies are checked once.
fn package() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs");
    let programs = folder.join("src/bin");
    let _ = fs::remove_dir_all(&programs);
    fs::create_dir_all(&programs).unwrap();
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let client = workspace.join("client").canonicalize().unwrap();
    let manifest = format!(
        "[package]\nname = \"programs\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\nfeishu-client = {{ path = {:?}, default-features = false }}\n\n[workspace]\n",
        client.to_str().unwrap()
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}

/// A program with an expansion of its own.
fn write(folder: &Path, name: &str, api: &Api, program: &str) {
    let expansion = api.expansion();
    let text = format!(
        "#![allow(unused)]
         pub use feishu_client::rt;
         pub struct Client(feishu_client::Client);
         impl std::ops::Deref for Client {{
             type Target = feishu_client::Client;
             fn deref(&self) -> &feishu_client::Client {{ &self.0 }}
         }}
         mod demo_v1 {{ {expansion} }}
         use demo_v1::*;
         fn main() {{ {program} }}"
    );
    fs::write(folder.join("src/bin").join(format!("{name}.rs")), text).unwrap();
}

/// The names of the programs that pass the compiler.
fn compiled(folder: &Path) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--bins", "--keep-going", "--offline", "--message-format=json"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .output()
        .unwrap();
    let messages = String::from_utf8(output.stdout).unwrap();
    let programs: BTreeSet<String> = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["reason"] == "compiler-artifact" && message["target"]["kind"][0] == "bin")
        .filter_map(|message| Some(message["target"]["name"].as_str()?.to_owned()))
        .collect();
    assert!(!programs.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    programs
}
