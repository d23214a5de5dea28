//! Administration of an organisation: usage figures, audit log, badges, passwords of mailboxes.
//!
//! Feature `admin-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("admin/v1"))]

feishu_macros::project_version! {
    "admin/v1";

    /// 获取部门维度的用户活跃和功能使用数据: GET /open-apis/admin/v1/admin_dept_stats
    admin_dept_stat().list(ListAdminDeptStat);

    /// 获取用户维度的用户活跃和功能使用数据: GET /open-apis/admin/v1/admin_user_stats
    admin_user_stat().list(ListAdminUserStat);

    /// 获取行为审计日志数据: GET /open-apis/admin/v1/audit_infos
    audit_info().list(ListAuditInfo);

    /// 创建勋章: POST /open-apis/admin/v1/badges
    badge().create(CreateBadge);
    /// 获取勋章详情: GET /open-apis/admin/v1/badges/:badge_id
    badge().get(GetBadge);
    /// 获取勋章列表: GET /open-apis/admin/v1/badges
    badge().list(ListBadge);
    /// 修改勋章信息: PUT /open-apis/admin/v1/badges/:badge_id
    badge().update(UpdateBadge);

    /// 创建授予名单: POST /open-apis/admin/v1/badges/:badge_id/grants
    badge_grant().create(CreateBadgeGrant);
    /// 删除授予名单: DELETE /open-apis/admin/v1/badges/:badge_id/grants/:grant_id
    badge_grant().delete(DeleteBadgeGrant);
    /// 获取授予名单详情: GET /open-apis/admin/v1/badges/:badge_id/grants/:grant_id
    badge_grant().get(GetBadgeGrant);
    /// 获取授予名单列表: GET /open-apis/admin/v1/badges/:badge_id/grants
    badge_grant().list(ListBadgeGrant);
    /// 修改授予名单: PUT /open-apis/admin/v1/badges/:badge_id/grants/:grant_id
    badge_grant().update(UpdateBadgeGrant);

    /// 上传勋章图片: POST /open-apis/admin/v1/badge_images
    badge_image().create(CreateBadgeImage);

    /// 重置用户的企业邮箱密码: POST /open-apis/admin/v1/password/reset
    password().reset(ResetPassword);
}
