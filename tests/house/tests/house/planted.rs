//! Faults that are planted in a small crate, and what is no fault.

use feishu_house_tests::circles::circles;
use feishu_house_tests::house::{House, Unreadable};
use feishu_house_tests::invariants::{never_names, never_says, never_uses, only_documents, only_implements, only_uses};
use feishu_house_tests::manifest;
use feishu_house_tests::sources::Sources;

fn sources(files: &[(&str, &str)]) -> Sources {
    files
        .iter()
        .map(|(file, text)| (format!("src/{file}"), (*text).to_owned()))
        .collect()
}

fn planted(files: &[(&str, &str)]) -> House {
    House::read(&sources(files)).unwrap()
}

/// The files of each circle that is found.
fn found(files: &[(&str, &str)]) -> Vec<Vec<String>> {
    circles(planted(files).arrows())
        .into_iter()
        .map(|circle| circle.into_iter().map(|arrow| arrow.from).collect())
        .collect()
}

/// A crate of two modules, each with an item `A` or `B` and something that may name the other's.
fn pair(a: &str, b: &str) -> Vec<Vec<String>> {
    found(&[
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", &format!("pub struct A; {a}")),
        (
            "b.rs",
            &format!("pub struct B; pub mod inner {{ pub struct Deep; }} {b}"),
        ),
    ])
}

#[test]
fn a_circle_is_found_however_it_is_written() {
    for a in [
        "use crate::b::B;",
        "use super::b::B;",
        "use crate::{b::{B}};",
        "use crate::{b::{self as other}}; fn f(_: other::B) {}",
        "use crate::b::*; fn f(_: B) {}",
        "use super::*; fn f(_: b::B) {}",
        "use crate::b; fn f(_: b::B) {}",
        "fn f() -> Option<crate::b::B> { None }",
        "fn f() { use crate::b::B as C; }",
        "fn f() { println!(\"{:?}\", [1, size_of::<crate::b::B>()]); }",
        "use crate::b::inner::Deep;",
        "impl From<crate::b::B> for A { fn from(_: crate::b::B) -> A { A } }",
        "mod inside { use super::super::b::B; }",
        "mod inside { use crate::b::B; } ",
        "#[cfg(feature = \"test\")] use crate::b::B;",
        "#[cfg(not(test))] use crate::b::B;",
    ] {
        assert_eq!(pair(a, "use super::a::A;"), [["src/a.rs", "src/b.rs"]], "{a}");
    }
}

#[test]
fn what_is_no_circle_is_not_told() {
    for a in [
        "",
        "use crate::b;",
        "pub use crate::b::B;",
        "pub(crate) use crate::b::B;",
        "pub(in crate::b) struct C;",
        "#[cfg(test)] mod tests { use crate::b::B; }",
        "#[cfg(test)] use crate::b::B;",
        "#[cfg(all(feature = \"a\", test))] use crate::b::B;",
        "#[derive(Debug)] #[other(crate::b::B)] struct C;",
        "fn f() -> T { quote!(crate::b::B) }",
        "fn b() {} fn f() { b(); }",
        "use std::b::B;",
        "use self::A as C;",
    ] {
        assert_eq!(pair(a, "use super::a::A;"), Vec::<Vec<String>>::new(), "{a}");
    }
}

#[test]
fn a_name_is_followed_to_the_file_that_defines_it() {
    let parent = "mod below; mod child; pub use below::Shared; pub use child::Child;";
    let quiet = [
        ("lib.rs", "mod room; pub use room::Child;"),
        ("room/mod.rs", parent),
        ("room/below.rs", "pub struct Shared;"),
        ("room/child.rs", "use super::Shared; pub struct Child(Shared);"),
    ];
    assert_eq!(
        found(&quiet),
        Vec::<Vec<String>>::new(),
        "both only meet in their parent"
    );

    let mut loud = quiet;
    loud[2].1 = "pub struct Shared; fn f(_: crate::Child) {}";
    assert_eq!(found(&loud), [["src/room/below.rs", "src/room/child.rs"]]);
}

#[test]
fn a_parent_is_in_a_circle_with_a_child_only_if_both_need_each_other() {
    let room = |parent, child| {
        found(&[
            ("lib.rs", "mod room;"),
            ("room/mod.rs", parent),
            ("room/child.rs", child),
        ])
    };
    let child = "use super::Shared; pub fn f() -> Shared { Shared }";
    assert!(room("mod child; struct Shared;", child).is_empty());
    assert!(room("mod child; pub use child::f; struct Shared;", child).is_empty());
    let circle = [["src/room/child.rs", "src/room/mod.rs"]];
    assert_eq!(room("mod child; struct Shared; fn g() { child::f(); }", child), circle);
    assert_eq!(
        room("mod child; pub use child::f; struct Shared; fn g() { f(); }", child),
        circle
    );
}

#[test]
fn a_long_circle_is_told_with_every_file_and_line() {
    let house = planted(&[
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "\nuse crate::b::f;\npub fn f() { d::f() }"),
        ("b.rs", "use crate::{d, c};\npub fn f() { d::f(); c::f() }"),
        ("c.rs", "pub fn f() { super::a::f() }"),
        ("d.rs", "pub fn f() {}"),
    ]);
    let told: Vec<Vec<String>> = circles(house.arrows())
        .into_iter()
        .map(|circle| circle.iter().map(ToString::to_string).collect())
        .collect();
    assert_eq!(
        told,
        [[
            "src/a.rs:2 names `crate::b::f` of src/b.rs",
            "src/b.rs:2 names `c::f` of src/c.rs",
            "src/c.rs:1 names `super::a::f` of src/a.rs",
        ]]
    );
}

#[test]
fn a_breach_is_told_with_both_sides() {
    let house = planted(&[
        (
            "lib.rs",
            "mod low; mod high; mod made; pub struct Client; impl Client {}",
        ),
        (
            "low/mod.rs",
            "mod deep;\nuse std::{fs, io::Read};\nfn f() { fs::read(\"/open-apis/im/v1/pins\"); }\nimpl super::Client {}",
        ),
        (
            "low/deep.rs",
            "use crate::high::H;\nfn code(code: i64) -> bool { matches!(code, 230_002) }",
        ),
        ("high.rs", "pub struct H; impl std::fmt::Debug for H {}"),
        (
            "made.rs",
            "use quote::{format_ident, quote};\nfn f() { quote!(#[doc(hidden)] #[doc = \"a\"] fn f() {}) }\nfn g() { format_ident!(\"a\") }\n\
             use proc_macro2::Ident;\nfn h(name: &Ident) { Ident::new(\"a\", name.span()); }",
        ),
    ]);
    let low = &["src/low/"];
    assert_eq!(
        never_names(&house, low, &["src/high.rs"]),
        ["src/low/deep.rs:1 names `crate::high::H` of src/high.rs"]
    );
    assert_eq!(
        never_names(&house, low, &["src/low/"]),
        Vec::<String>::new(),
        "a room may name itself"
    );
    assert_eq!(
        never_uses(&house, low, &["std::fs"]),
        ["src/low/mod.rs:2 has `std::fs`", "src/low/mod.rs:3 has `std::fs::read`"]
    );
    assert_eq!(only_uses(&house, low, &["std::fs"]), Vec::<String>::new());
    assert_eq!(
        only_uses(&house, &["src/names.rs"], &["quote::format_ident"]),
        [
            "src/made.rs:1 has `quote::format_ident`",
            "src/made.rs:3 has `quote::format_ident`"
        ]
    );
    assert_eq!(
        only_uses(&house, &["src/names.rs"], &["proc_macro2::Ident::new"]),
        ["src/made.rs:5 has `proc_macro2::Ident::new`"]
    );
    assert_eq!(
        only_implements(&house, &["src/lib.rs"], "Client"),
        ["src/low/mod.rs:4 has `impl Client`"]
    );
    assert_eq!(
        only_documents(&house, &["src/docs.rs"]),
        ["src/made.rs:2 has `#[doc = …]`"]
    );
    assert_eq!(
        never_says(&house, low, |text| text.starts_with("/open-apis/") || text == "230002"),
        [
            "src/low/mod.rs:3 has `/open-apis/im/v1/pins`",
            "src/low/deep.rs:2 has `230002`"
        ]
    );
}

#[test]
fn what_is_no_crate_is_refused_with_its_place() {
    let refused = |files: &[(&str, &str)]| House::read(&sources(files)).unwrap_err().to_string();
    assert_eq!(refused(&[]), "expected src/lib.rs or src/main.rs");
    assert_eq!(
        refused(&[("lib.rs", "mod a;")]),
        "src/lib.rs declares a module: expected src/a.rs or src/a/mod.rs"
    );
    let no_rust = House::read(&sources(&[("lib.rs", "\nstruct")])).unwrap_err();
    assert!(matches!(no_rust, Unreadable::NoRust(file, _) if file == "src/lib.rs"));
}

#[test]
fn a_manifest_tells_which_of_ours_it_stands_on() {
    let manifest = "[dependencies]\nserde = \"1\"\nfeishu-spec = { workspace = true }\n\
         [dev-dependencies]\ngenerator = { workspace = true }\n[build-dependencies]\nfeishu-client = \"1\"\n";
    let ours: Vec<String> = manifest::of_ours(manifest).unwrap().into_iter().collect();
    assert_eq!(ours, ["feishu-client", "feishu-spec"]);
    assert!(manifest::of_ours("[").is_err());
}
