//! Apps, fifth version: favourite and recommended apps of the workplace.
//!
//! Feature `application-v5`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v5"))]

feishu_macros::project_version! {
    "application/v5";

    /// 获取用户自定义常用的应用: GET /open-apis/application/v5/applications/favourite
    application().favourite(FavouriteApplication);
    /// 获取管理员推荐的应用: GET /open-apis/application/v5/applications/recommend
    application().recommend(RecommendApplication);
}
