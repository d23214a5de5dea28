//! Compliance: log of API calls, migration of users between regions.
//!
//! Feature `security-and-compliance-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("security_and_compliance/v1"))]

feishu_macros::project_version! {
    "security_and_compliance/v1";

    /// 获取地理位置列表: GET /open-apis/security_and_compliance/v1/multi_geo_entity/tenant
    multi_geo_entity_tenant().get(GetMultiGeoEntityTenant);

    /// 获取OpenAPI审计日志数据: POST /open-apis/security_and_compliance/v1/openapi_logs/list_data
    openapi_log().list_data(ListDataOpenapiLog);

    /// 取消用户迁移: POST /open-apis/security_and_compliance/v1/user_migrations/cancel
    user_migration().cancel(CancelUserMigration);
    /// 迁移用户: POST /open-apis/security_and_compliance/v1/user_migrations
    user_migration().create(CreateUserMigration);
    /// 获取单个用户迁移状态: GET /open-apis/security_and_compliance/v1/user_migrations/:user_id
    user_migration().get(GetUserMigration);
    /// 批量获取用户迁移状态: POST /open-apis/security_and_compliance/v1/user_migrations/search
    user_migration().search(SearchUserMigration);
}
