//! Many pages say in a sentence that a newer one takes their place, in an alert box or not, and without the words that mark history.

use crate::pages::{operation, page};

fn is_deprecated(lead: &str) -> bool {
    operation(&page(&[], &[]).replacen("\n## ", &format!("\n{lead}\n\n## "), 1)).deprecated
}

#[test]
fn what_another_operation_replaces_is_deprecated() {
    for lead in [
        "演示已经升级，请尽快迁移至[新演示](/ssl:ttdoc/demo)",
        ":::html\n<md-alert type=\"tip\">\n这个接口不再更新：[新演示](/ssl:ttdoc/demo)\n</md-alert>\n:::",
        "创建演示，演示接口不再推荐使用。",
        ":::note\n该接口为旧版创建演示接口。\n:::",
        "接口已升级，推荐使用：[新演示](/ssl:ttdoc/demo)",
    ] {
        assert!(is_deprecated(lead), "{lead}");
    }
}

#[test]
fn what_replaces_another_is_not() {
    for lead in [
        "接口已升级，推荐使用，更快。",
        "旧版演示的文档在历史版本里。",
        "不推荐在演示里使用很长的名称。",
    ] {
        assert!(!is_deprecated(lead), "{lead}");
    }
}
