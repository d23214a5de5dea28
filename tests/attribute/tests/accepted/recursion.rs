//! Types that hold themselves.

use feishu_api::feishu_endpoint;
use serde_json::json;

#[feishu_endpoint(spec = "specs/own/tree.json")]
pub struct Grow;

#[test]
fn a_tree_is_sent() {
    let leaf = grow::Node::new().name("leaf");
    let root = grow::Node::new().left(leaf.clone()).children([leaf]);
    let (_, body) = crate::sent(Grow::new(root));
    assert_eq!(
        body,
        json!({"root": {"left": {"name": "leaf"}, "children": [{"name": "leaf"}]}})
    );
}
