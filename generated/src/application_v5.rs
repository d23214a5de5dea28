//! Apps, fifth version: favourite and recommended apps of the workplace.
//!
//! Feature `application-v5`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v5"))]

feishu_macros::project_version! {
    "application/v5";

    /// Lists the apps that the user has chosen as favorites: GET /open-apis/application/v5/applications/favourite
    application().favourite(FavouriteApplication);
    /// Lists the apps that the administrator recommends to the user: GET /open-apis/application/v5/applications/recommend
    application().recommend(RecommendApplication);
}
