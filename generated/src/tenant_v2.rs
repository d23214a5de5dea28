//! The organisation: name, avatar, seats.
//!
//! Feature `tenant-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("tenant/v2"))]

feishu_macros::project_version! {
    "tenant/v2";

    /// Gets the name, number and other details of the organization: GET /open-apis/tenant/v2/tenant/query
    tenant().query(QueryTenant);

    /// Lists the licenses of the organization that still have free seats: GET /open-apis/tenant/v2/tenant/assign_info_list/query
    tenant_product_assign_info().query(QueryTenantProductAssignInfo);
}
