//! Linked organisations: their departments and members.
//!
//! Feature `trust-party-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("trust_party/v1"))]

feishu_macros::project_version! {
    "trust_party/v1";

    /// Gets a connected company: GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key
    collaboration_tenant().get(GetCollaborationTenant);
    /// Lists the connected companies that the user can see: GET /open-apis/trust_party/v1/collaboration_tenants
    collaboration_tenant().list(ListCollaborationTenant);
    /// Lists what can be seen in a department o…: GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/visible_organization
    collaboration_tenant().visible_organization(VisibleOrganizationCollaborationTenant);

    /// Gets a department of a connected company: GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_departments/:target_department_id
    collaboration_tenant_collaboration_department().get(GetCollaborationTenantCollaborationDepartment);

    /// Gets a member of a connected company: GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id
    collaboration_tenant_collaboration_user().get(GetCollaborationTenantCollaborationUser);
}
