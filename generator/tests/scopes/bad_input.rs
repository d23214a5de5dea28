//! What is no program, and ids that mean nothing: one clear line each.

use std::fs;
use std::path::Path;

use feishu_spec::library;

use super::{Program, Told};

/// Asks with two operations in the tree, which is faster than with all.
fn scopes(program: &Path, arguments: &[&str]) -> Told {
    let tree = tempfile::tempdir().unwrap();
    for file in ["im/v1/chat/list.json", "contact/v3/user/batch_get_id.json"] {
        let copy = tree.path().join(library::ENDPOINTS).join(file);
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(library::shipped().join(library::ENDPOINTS).join(file), copy).unwrap();
    }
    super::scopes(program, arguments, tree.path())
}

fn told(program: &Program, arguments: &[&str]) -> Told {
    scopes(&program.path("bot"), arguments)
}

fn fails_with(told: &Told, words: &[&str]) {
    assert_eq!((told.status, told.out.as_str()), (Some(1), ""), "{told:?}");
    assert_eq!(told.err.lines().count(), 1, "{}", told.err);
    for word in words {
        assert!(told.err.contains(word), "no {word:?} in {}", told.err);
    }
}

#[test]
fn a_file_that_does_not_exist_and_one_that_is_a_folder() {
    let program = Program::new(&[], &[]);
    fails_with(
        &scopes(&program.path("nothing"), &[]),
        &["error: cannot read the program `", "nothing`: "],
    );
    fails_with(
        &scopes(program.folder.path(), &[]),
        &["error: cannot read the program `"],
    );
}

#[test]
fn a_program_without_a_mark() {
    let program = Program::new(&[], &[]);
    let expected = [
        "bot` shows no operation of feishu-api",
        "linked",
        "compressed",
        "`--also`",
    ];
    fails_with(&told(&program, &[]), &expected);
    fails_with(
        &scopes(&program.write("empty", ""), &[]),
        &["shows no operation of feishu-api"],
    );
    let itself = Path::new(env!("CARGO_BIN_EXE_generator"));
    fails_with(&scopes(itself, &[]), &["shows no operation of feishu-api"]);
}

#[test]
fn a_library_is_no_program() {
    let program = Program::new(&[], &[]);
    let library = program.write("libbot.rlib", b"!<arch>\n\x1ffeishu:im.v1.chat.list\x1f");
    fails_with(
        &scopes(&library, &[]),
        &["libbot.rlib` is a library", "expected a linked program"],
    );
}

#[test]
fn another_format_is_read_by_its_bytes() {
    let program = Program::new(&[], &[]);
    for (name, head) in [
        ("bot.exe", &b"MZ\x90\0"[..]),
        ("bot.wasm", b"\0asm"),
        ("bot.macho", b"\xcf\xfa\xed\xfe"),
    ] {
        let bytes = [head, b"\x1ffeishu:im.v1.chat.list\x1f"].concat();
        let told = scopes(&program.write(name, bytes), &[]);
        assert!(
            told.out.starts_with("1 operation is called, 0 events are received.\n"),
            "{told:?}"
        );
    }
}

#[test]
fn an_id_that_no_spec_has_is_told_and_the_rest_counts() {
    let program = Program::new(
        &["im.v1.chat.list", "POST /open-apis/x/v1/things/:thing_id"],
        &["x.v1.thing.made"],
    );
    let told = self::told(&program, &["--json"]);
    assert_eq!(told.status, Some(0));
    // In this tree each of its scopes opens one operation, so the first by name is taken.
    assert!(told.out.contains("\"im:chat\""), "{told:?}");
    assert!(told.err.starts_with("warning: of 2 "), "{told:?}");
    assert!(
        told.err
            .contains("`POST /open-apis/x/v1/things/:thing_id`, `x.v1.thing.made`"),
        "{told:?}"
    );
    // What others wrote into a program does not get at the terminal.
    let hostile = Program::new(&["im.v1.chat.list", "\u{202e}x` \u{9b}31m"], &[]);
    let told = self::told(&hostile, &[]);
    assert!(!told.err.contains(['\u{202e}', '\u{9b}']), "{told:?}");
}

#[test]
fn an_id_for_users_must_be_called_and_take_their_tokens() {
    let program = Program::new(&["im.v1.chat.list", "contact.v3.user.batch_get_id"], &[]);
    fails_with(
        &told(&program, &["--user", "im.v1.chats.list"]),
        &["error: the program does not call `im.v1.chats.list`; did you mean `im.v1.chat.list`?"],
    );
    fails_with(
        &told(&program, &["--both", "drive.v1.file.list"]),
        &["error: the program does not call `drive.v1.file.list`\n"],
    );
    fails_with(
        &told(&program, &["--user", "contact.v3.user.batch_get_id"]),
        &[
            "`contact.v3.user.batch_get_id` is not called for users",
            "user_access_token",
        ],
    );
}

#[test]
fn an_operation_that_is_added_must_be_one() {
    let program = Program::new(&["im.v1.chat.list"], &[]);
    fails_with(
        &told(&program, &["--also", "im.v1.chat.lists"]),
        &[
            "error: there is no spec of `im.v1.chat.lists`",
            "did you mean `im.v1.chat.list`?",
        ],
    );
}

#[test]
fn granted_scopes_are_the_json_of_the_console() {
    let program = Program::new(&["im.v1.chat.list"], &[]);
    let granted = |text: &str| {
        let file = program.write("granted.json", text);
        told(&program, &["--granted", file.to_str().unwrap()])
    };
    let expected = ["granted.json` has no scopes", "expected {\"scopes\": {\"tenant\": ["];
    for text in ["", "im:chat", "[]", "{\"scopes\": {\"tenant\": \"im:chat\"}}"] {
        fails_with(&granted(text), &expected);
    }
    let missing = program.path("nothing.json");
    fails_with(
        &told(&program, &["--granted", missing.to_str().unwrap()]),
        &["error: cannot read the scopes in `", "nothing.json`"],
    );
}
