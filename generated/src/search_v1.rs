//! Search for users.
//!
//! Feature `search-v1`. Written by `cargo run -p generator` from the specs.

feishu_macros::project_version! {
    "search/v1";

    /// 搜索用户: GET /open-apis/search/v1/user
    user().search(SearchUser);
}
