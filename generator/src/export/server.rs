//! Where calls go.

use feishu_spec::address::OPEN_HOST;
use serde_json::{Value, json};

/// What the hosts of Feishu end in; Lark has the same ones under its own name.
const FEISHU: &str = ".feishu.cn";
const LARK: &str = ".larksuite.com";

/// The servers of nearly all operations.
pub(crate) fn open() -> Value {
    of_host(OPEN_HOST)
}

/// The servers of operations that live on this host of Feishu.
pub(crate) fn of_host(host: &str) -> Value {
    let feishu = json!({"url": format!("https://{host}"), "description": "Feishu"});
    let lark = host.strip_suffix(FEISHU);
    let lark = lark.map(|name| json!({"url": format!("https://{name}{LARK}"), "description": "Lark"}));
    std::iter::once(feishu).chain(lark).collect()
}
