//! Files that are sent, with and without a page.

use feishu_api::call::DryRunBody;
use feishu_api::{File, feishu_endpoint};

#[feishu_endpoint("im/v1/image/create")]
struct Upload;

#[feishu_endpoint(POST, "/open-apis/x/v1/scans/:kind", tokens(tenant))]
struct Scan {
    #[path]
    kind: String,
    pages: u8,
    #[file]
    front: File,
    #[file("rear")]
    back: Option<File>,
}

#[test]
fn a_field_marked_as_file_makes_a_form() {
    let file = |name: &str| File::from(b"bytes".to_vec()).named(name);
    let request = Scan::new("id", 2, file("front.png")).back(file("back.png"));
    let form = crate::client().scan(request).dry_run().unwrap().body;
    let parts = [("pages", "2"), ("front", "front.png"), ("rear", "back.png")];
    assert_eq!(
        form,
        DryRunBody::Form(parts.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
    );
    let request = Upload::new("message", file("cat.png"));
    assert!(matches!(
        crate::client().upload(request).dry_run().unwrap().body,
        DryRunBody::Form(_)
    ));
}
