//! What is told of a program. Scopes are those of the pages; what is least of them was found by trying all choices, with another program.

use feishu_client::scopes::Scopes;
use feishu_spec::{Endpoint, Spec as _, Token, library};

use super::Program;

const BOT: [&str; 10] = [
    "im.v1.message.create",
    "im.v1.message.reply",
    "im.v1.message.list",
    "im.v1.chat.list",
    "docx.v1.document.create",
    "docx.v1.document.block.children.create",
    "bitable.v1.app.table.record.search",
    "calendar.v4.calendar.event.create",
    "drive.v1.permission.member.create",
    "contact.v3.user.batch_get_id",
];

fn json(tenant: &[&str], user: &[&str]) -> String {
    let text = serde_json::json!({"scopes": {"tenant": tenant, "user": user}});
    format!("{text:#}\n")
}

#[test]
fn ten_operations_in_both_senses() {
    let bot = Program::new(&BOT, &[]);
    let least = bot.scopes(&["--json"]);
    let expected = json(
        &[
            "base:record:retrieve",
            "calendar:calendar.event:create",
            "contact:user.id:readonly",
            "docs:permission.member:create",
            "docx:document:create",
            "docx:document:write_only",
            "im:chat.group_info:readonly",
            "im:message.history:readonly",
            "im:message:send",
        ],
        &[],
    );
    assert_eq!(
        (least.status, least.out.as_str(), least.err.as_str()),
        (Some(0), expected.as_str(), "")
    );

    let fewest = bot.scopes(&["--json", "--fewest"]);
    let expected = json(
        &[
            "bitable:app",
            "calendar:calendar.event:create",
            "contact:user.id:readonly",
            "docx:document",
            "im:chat.group_info:readonly",
            "im:message",
        ],
        &[],
    );
    assert_eq!((fewest.status, fewest.out), (Some(0), expected));
}

#[test]
fn people_are_told_what_each_scope_is_for() {
    let bot = Program::new(&["im.v1.message.create", "im.v1.chat.list"], &["im.v1.message.receive"]);
    let told = bot.scopes(&["--user", "im.v1.chat.list"]);
    let expected = "\
2 operations are called, 1 event is received.

For the app, needed: 2
  im:message.group_at_msg  im.v1.message.receive
  im:message:send          im.v1.message.create

For its users, needed: 1
  im:chat.group_info:readonly  im.v1.chat.list

Which of these events arrive may depend on the scope:
  im.v1.message.receive: im:message.group_at_msg, im:message.group_at_msg.include_bot:readonly, im:message.group_at_msg:readonly, \
im:message.group_msg, im:message.group_msg:readonly, im:message.p2p_msg, im:message.p2p_msg:readonly

Only for a program that reads these members, or gives these values:
  contact:user.employee_id:readonly
    im.v1.chat.list: `user_id_type` = `user_id`, some members of the reply
    im.v1.message.create: `receive_id_type` = `user_id`, some members of the reply
    im.v1.message.receive: `user_id`, some members of the event
";
    assert_eq!(told.out, expected);
}

#[test]
fn the_order_in_the_program_does_not_count() {
    let mut reversed = BOT;
    reversed.reverse();
    for arguments in [&["--json"][..], &[]] {
        let told = Program::new(&BOT, &[]).scopes(arguments);
        assert_eq!(told, Program::new(&reversed, &[]).scopes(arguments));
    }
}

#[test]
fn users_and_the_app_have_scopes_of_their_own() {
    // The page of the last takes the tokens of users alone.
    let bot = Program::new(
        &["im.v1.chat.list", "im.v1.message.create", "minutes.v1.minute.search"],
        &[],
    );
    let chat = "im:chat.group_info:readonly";
    let (send, minutes) = ("im:message:send", "minutes:minutes.search:read");
    for (arguments, tenant, user) in [
        (&["--json"][..], &[chat, send][..], &[minutes][..]),
        (&["--json", "--user", "im.v1.chat.list"], &[send], &[chat, minutes]),
        (
            &["--json", "--both", "im.v1.chat.list"],
            &[chat, send],
            &[chat, minutes],
        ),
        (
            &["--json", "--user", "im.v1.chat.list,im.v1.message.create"],
            &[],
            &[chat, send, minutes],
        ),
    ] {
        assert_eq!(bot.scopes(arguments).out, json(tenant, user), "{arguments:?}");
    }
}

#[test]
fn what_is_called_by_its_path_is_named() {
    let bot = Program::new(&[], &[]);
    let told = bot.scopes(&["--json", "--also", "im.v1.message.create"]);
    assert_eq!((told.status, told.out), (Some(0), json(&["im:message:send"], &[])));
}

#[test]
fn a_scope_is_missing_if_none_of_the_alternatives_is_granted() {
    let bot = Program::new(&["im.v1.message.create", "im.v1.chat.list"], &[]);
    let told = |granted: String, arguments: &[&str]| {
        let granted = bot.write("granted.json", granted);
        bot.scopes(&[&["--json", "--granted", granted.to_str().unwrap()], arguments].concat())
    };
    // The pages list `im:message` and `im:chat` too.
    let all = told(json(&["im:chat", "im:message"], &[]), &[]);
    assert_eq!((all.status, all.out), (Some(0), json(&[], &[])));
    let one = told(json(&["im:message"], &[]), &[]);
    assert_eq!(
        (one.status, one.out),
        (Some(3), json(&["im:chat.group_info:readonly"], &[]))
    );
    // A scope of the app is none of its users.
    let user = told(json(&["im:chat", "im:message"], &[]), &["--user", "im.v1.chat.list"]);
    assert_eq!(
        (user.status, user.out),
        (Some(3), json(&[], &["im:chat.group_info:readonly"]))
    );
    let text = bot.scopes(&[
        "--granted",
        bot.write("all.json", json(&["im:chat", "im:message"], &[]))
            .to_str()
            .unwrap(),
    ]);
    assert!(text.out.contains("\nNo scope is missing.\n"), "{}", text.out);
}

#[test]
fn more_than_a_user_can_be_asked_for_is_told() {
    let files = library::files(&library::shipped().join(library::ENDPOINTS)).unwrap();
    let specs = files.iter().map(|file| Endpoint::read(file).unwrap());
    let for_users = specs.filter(|spec| spec.tokens.contains(&Token::User));
    let ids: Vec<String> = for_users.map(|spec| spec.id).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let told = Program::new(&ids, &[]).scopes(&["--json", "--user", &ids.join(",")]);
    assert_eq!(told.status, Some(0));
    let scopes: Scopes = told.out.parse().unwrap();
    assert!(
        scopes.tenant.is_empty() && scopes.user.len() > 100,
        "{}",
        scopes.user.len()
    );
    let (count, steps) = (scopes.user.len(), scopes.user.len().div_ceil(49));
    let expected = format!(
        "warning: a user is asked for 50 scopes at most, with `offline_access`, and these are {count} without: ask in {steps} steps\n"
    );
    assert_eq!(told.err, expected);
}
