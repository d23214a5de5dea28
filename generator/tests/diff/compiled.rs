//! What the compiler says: a program of a user, against the expansion before a change and after it.
//!
//! Two programs per change, checked as this test was compiled: with the same compiler and the same runtime, so that nothing is
//! built for them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::diff::Class::{Additive, Behaviour, Breaking, Docs};
use generator::diff::{Changes, Class};
use serde_json::json;

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
        "first_reply_field_added",
        |api| api.remove["response"]["fields"] = json!([{"name": "count", "type": "integer"}]),
        Additive,
        // All that a program can do with a reply that has no members.
        "trait Told { fn told(&self) {} }
         impl Told for RemoveThingResponse {}
         impl Told for MakeThingResponse {}
         fn same(one: &RemoveThingResponse, other: RemoveThingResponse) -> bool { *one == other.clone() }
         let reply: RemoveThingResponse = Default::default();
         let RemoveThingResponse { .. } = &reply;
         match &reply { RemoveThingResponse { .. } => reply.told() }
         assert!(same(&reply, RemoveThingResponse::default()), \"{reply:?}\");
         fn needs<T: Send + Sync + Unpin + 'static + rt::Serialize + for<'de> rt::Deserialize<'de>>(_: T) {}
         needs(reply);",
    ),
    (
        "empty_reply_named",
        |api| api.remove["response"]["fields"] = json!([{"name": "count", "type": "integer"}]),
        Additive,
        "fn cleared(_: &RemoveThingResponse) {} let _ = cleared;",
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
        Additive,
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
    let (folder, api) = (folder(), Api::new());
    for (name, change, class, program) in PROGRAMS {
        let changes = api.changes(change);
        assert_eq!(worst(&changes), *class, "{name}");
        write(&folder, &format!("{name}_old"), &api, program);
        write(&folder, &format!("{name}_new"), &api.after(change), program);
    }
    for (name, _, class, _) in PROGRAMS {
        assert!(
            compiles(&folder, &format!("{name}_old")),
            "{name}: the program is wrong from the start"
        );
        assert_eq!(
            compiles(&folder, &format!("{name}_new")),
            *class != Breaking,
            "{name}: {class:?}, but the compiler says otherwise"
        );
    }
}

fn worst(changes: &Changes) -> Class {
    changes.versions.iter().map(|version| version.class).max().unwrap()
}

/// An empty folder for programs.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
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
    fs::write(folder.join(format!("{name}.rs")), text).unwrap();
}

/// Whether a program passes the compiler.
fn compiles(folder: &Path, name: &str) -> bool {
    let [compiler, linked @ ..] = feishu_linked::compiler!();
    let output = Command::new(compiler)
        .args(linked)
        .args(["--edition=2024", "--emit=metadata", "--out-dir"])
        .arg(folder)
        .arg(folder.join(format!("{name}.rs")))
        .output()
        .unwrap();
    output.status.success()
}
