//! Linked organisations: their departments and members.
//!
//! Feature `trust-party-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("trust_party/v1"))]

feishu_macros::project_version! {
    "trust_party/v1";

    /// 获取关联组织详情: GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key
    collaboration_tenant().get(GetCollaborationTenant);
    /// 获取可见关联组织的列表: GET /open-apis/trust_party/v1/collaboration_tenants
    collaboration_tenant().list(ListCollaborationTenant);
    /// 获取关联组织的部门和成员信息: GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization
    collaboration_tenant().visible_organization(VisibleOrganizationCollaborationTenant);

    /// 获取关联组织…: GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id
    collaboration_tenant_collaboration_department().get(GetCollaborationTenantCollaborationDepartment);

    /// 获取关联组织成员详情: GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id
    collaboration_tenant_collaboration_user().get(GetCollaborationTenantCollaborationUser);
}
