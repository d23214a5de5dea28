//! A page that was cut off before its table of error codes took all codes from its spec, without a word.

use std::fs;

use feishu_spec::file::Spec as _;
use feishu_spec::{Endpoint, library};

use crate::generator;

/// The page about pins has ten rows of codes, and ends with them.
#[test]
fn a_page_without_its_table_of_codes_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (file, tree) = (folder.path().join("page.md"), folder.path().join("specs"));
    let add = |text: &str| {
        fs::write(&file, text).unwrap();
        let output = generator(&["add", file.to_str().unwrap()], &tree);
        assert!(output.status.success());
        let spec = library::files(&tree.join("endpoints")).unwrap();
        let codes = Endpoint::read(&spec[0]).unwrap().errors.len();
        (codes, String::from_utf8(output.stderr).unwrap())
    };
    let whole = crate::page("im-v1-pin-delete.md");
    let (codes, said) = add(&whole);
    assert!(codes == 10 && !said.contains("error codes"), "{said}");
    let (cut, _) = whole.split_once("### 错误码").unwrap();
    let (left, said) = add(cut);
    let expected = "warning: expected a table of error codes, of which the spec has 10: ";
    assert!(left == 0 && said.contains(expected), "{said}");
    // What has none has none to lose.
    let (_, said) = add(cut);
    assert!(!said.contains("error codes"), "{said}");
}
