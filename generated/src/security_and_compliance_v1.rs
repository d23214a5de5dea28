//! Compliance: log of API calls, migration of users between regions.
//!
//! Feature `security-and-compliance-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("security_and_compliance/v1"))]

feishu_macros::project_version! {
    "security_and_compliance/v1";

    /// Lists the regions where the organization can keep its data: GET /open-apis/security_and_compliance/v1/multi_geo_entity/tenant
    multi_geo_entity_tenant().get(GetMultiGeoEntityTenant);

    /// Lists the calls that apps have made to the platform's API, from t…: POST /open-apis/security_and_compliance/v1/openapi_logs/list_data
    openapi_log().list_data(ListDataOpenapiLog);

    /// Cancels moves of user data to another region before they start: POST /open-apis/security_and_compliance/v1/user_migrations/cancel
    user_migration().cancel(CancelUserMigration);
    /// Starts moving the data of users to another region: POST /open-apis/security_and_compliance/v1/user_migrations
    user_migration().create(CreateUserMigration);
    /// Reports how far the move of one user's data has come: GET /open-apis/security_and_compliance/v1/user_migrations/:user_id
    user_migration().get(GetUserMigration);
    /// Reports how far the moves of several users' data have come: POST /open-apis/security_and_compliance/v1/user_migrations/search
    user_migration().search(SearchUserMigration);
}
