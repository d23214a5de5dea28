//! Usage figures of the workplace and its blocks.
//!
//! Feature `workplace-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("workplace/v1"))]

feishu_macros::project_version! {
    "workplace/v1";

    /// Gets how often custom workplaces were visited in a period: POST /open-apis/workplace/v1/custom_workplace_access_data/search
    custom_workplace_access_data().search(SearchCustomWorkplaceAccessData);

    /// Gets how often all workplaces were visited in a period: POST /open-apis/workplace/v1/workplace_access_data/search
    workplace_access_data().search(SearchWorkplaceAccessData);

    /// Gets how often blocks of custom workplaces were used: POST /open-apis/workplace/v1/workplace_block_access_data/search
    workplace_block_access_data().search(SearchWorkplaceBlockAccessData);
}
