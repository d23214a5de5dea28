//! Administration of an organisation: usage figures, audit log, badges, passwords of mailboxes.
//!
//! Feature `admin-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("admin/v1"))]

feishu_macros::project_version! {
    "admin/v1";

    /// Lists daily activity and feature use of a department, also with those below: GET /open-apis/admin/v1/admin_dept_stats
    admin_dept_stat().list(ListAdminDeptStat);

    /// Lists how active users are and which features they use: GET /open-apis/admin/v1/admin_user_stats
    admin_user_stat().list(ListAdminUserStat);

    /// Lists the audit log of what members did: GET /open-apis/admin/v1/audit_infos
    audit_info().list(ListAuditInfo);

    /// Creates a badge: POST /open-apis/admin/v1/badges
    badge().create(CreateBadge);
    /// Gets the details of a badge: GET /open-apis/admin/v1/badges/:badge_id
    badge().get(GetBadge);
    /// Lists the badges of the organization: GET /open-apis/admin/v1/badges
    badge().list(ListBadge);
    /// Updates the texts and images of a badge: PUT /open-apis/admin/v1/badges/:badge_id
    badge().update(UpdateBadge);

    /// Grants a badge to users, departments or groups by a new grant list: POST /open-apis/admin/v1/badges/:badge_id/grants
    badge_grant().create(CreateBadgeGrant);
    /// Deletes a grant list of a badge: DELETE /open-apis/admin/v1/badges/:badge_id/grants/:grant_id
    badge_grant().delete(DeleteBadgeGrant);
    /// Gets one grant list of a badge: GET /open-apis/admin/v1/badges/:badge_id/grants/:grant_id
    badge_grant().get(GetBadgeGrant);
    /// Lists the grant lists of a badge: GET /open-apis/admin/v1/badges/:badge_id/grants
    badge_grant().list(ListBadgeGrant);
    /// Updates a grant list of a badge: PUT /open-apis/admin/v1/badges/:badge_id/grants/:grant_id
    badge_grant().update(UpdateBadgeGrant);

    /// Uploads an image for a badge: POST /open-apis/admin/v1/badge_images
    badge_image().create(CreateBadgeImage);

    /// Resets the password of a user's business email account: POST /open-apis/admin/v1/password/reset
    password().reset(ResetPassword);
}
