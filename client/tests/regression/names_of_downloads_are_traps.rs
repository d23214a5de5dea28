//! The documentation's own example saves a download under the name that the sender chose.

use std::path::{Component, Path};

use crate::support::endpoints::image;
use crate::support::{Answer, Server};

async fn name(header: &str) -> Option<String> {
    let header = header.to_owned();
    let server =
        Server::with_token(move |_, _| Answer::bytes(200, vec![1]).header("content-disposition", &header)).await;
    server.client().send(image()).await.unwrap().file_name()
}

async fn named(text: &str) -> Option<String> {
    let escaped: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    name(&format!("attachment; filename*=UTF-8''{escaped}")).await
}

#[tokio::test]
async fn a_name_means_a_file_in_its_folder_on_every_system() {
    for (text, expected) in [
        // Windows: drives, streams, devices, forbidden characters, ends that are dropped.
        ("C:evil.exe", "C_evil.exe"),
        ("a.txt:stream", "a.txt_stream"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Com1.tar.gz", "_Com1.tar.gz"),
        ("lpt\u{b9}", "_lpt\u{b9}"),
        ("aux .c", "_aux .c"),
        ("conout$", "_conout$"),
        ("console.log", "console.log"),
        ("com10.txt", "com10.txt"),
        ("a<b>c|d?e*f\"g", "a_b_c_d_e_f_g"),
        ("a.txt. . .", "a.txt"),
        // Unix: hidden files, options of commands, a home.
        (".bashrc", "_bashrc"),
        ("-rf", "_rf"),
        ("~root", "_root"),
        ("../.ssh/.authorized_keys", "_authorized_keys"),
        // What cannot be seen, or turns the reading direction.
        ("photo\u{202e}gpj.exe", "photogpj.exe"),
        ("a\u{200b}\u{feff}\u{2066}b\u{7}\n.txt", "ab.txt"),
        ("\u{200b}.bashrc", "_bashrc"),
        // Names as they are.
        ("会议 纪要 12-30.docx", "会议 纪要 12-30.docx"),
        ("a.b.c", "a.b.c"),
    ] {
        let found = named(text).await.unwrap_or_default();
        assert_eq!(found, expected, "{text:?}");
        let mut parts = Path::new(&found).components();
        assert!(matches!(
            (parts.next(), parts.next()),
            (Some(Component::Normal(_)), None)
        ));
    }
    for text in ["", " ", ".", "..", "...", ". .", "\u{202e}", "a/", "\u{7}"] {
        assert_eq!(named(text).await, None, "{text:?}");
    }
}

#[tokio::test]
async fn a_long_name_is_cut_and_keeps_its_ending() {
    let long = named(&format!("{}.docx", "纪".repeat(1_000))).await.unwrap();
    assert_eq!(long, format!("{}.docx", "纪".repeat(83)));
    let long = named(&format!("a.{}", "b".repeat(5_000))).await.unwrap();
    assert_eq!(long, format!("a.{}", "b".repeat(253)));
    let folder = std::env::temp_dir().join(format!("feishu-long-name-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let server = Server::with_token(|_, _| Answer::bytes(200, vec![1])).await;
    let download = server.client().send(image()).await.unwrap();
    assert_eq!(download.save(folder.join(&long)).await.unwrap(), 1);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_name_of_which_nothing_is_left_does_not_win() {
    for extended in ["UTF-8''", "UTF-8''..", "UTF-8''%0A", "broken"] {
        let header = format!("attachment; filename=\"good.txt\"; filename*={extended}");
        assert_eq!(name(&header).await.as_deref(), Some("good.txt"), "{header}");
    }
}
