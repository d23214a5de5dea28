//! Usage figures of the workplace and its blocks.
//!
//! Feature `workplace-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("workplace/v1"))]

feishu_macros::project_version! {
    "workplace/v1";

    /// 获取定制工作台访问数据: POST /open-apis/workplace/v1/custom_workplace_access_data/search
    custom_workplace_access_data().search(SearchCustomWorkplaceAccessData);

    /// 获取工作台访问数据: POST /open-apis/workplace/v1/workplace_access_data/search
    workplace_access_data().search(SearchWorkplaceAccessData);

    /// 获取定制工作台小组件访问数据: POST /open-apis/workplace/v1/workplace_block_access_data/search
    workplace_block_access_data().search(SearchWorkplaceBlockAccessData);
}
