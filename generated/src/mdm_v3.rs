//! Master data: countries and regions.
//!
//! Feature `mdm-v3`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("mdm/v3"))]

feishu_macros::project_version! {
    "mdm/v3";

    /// Gets countries and regions by their master data codes: GET /open-apis/mdm/v3/batch_country_region
    batch_country_region().get(GetBatchCountryRegion);

    /// Lists countries and regions, all or by a filter: GET /open-apis/mdm/v3/country_regions
    country_region().list(ListCountryRegion);
}
