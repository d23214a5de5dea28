//! Apps: information, versions, availability, collaborators, feedback, usage, scopes, the bot's menu.
//!
//! Feature `application-v6`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v6"))]

feishu_macros::project_version! {
    "application/v6";

    /// 更新应用红点: POST /open-apis/application/v6/app_badge/set
    app_badge().set(SetAppBadge);

    /// 获取当前设置的推荐规则列表: GET /open-apis/application/v6/app_recommend_rules
    app_recommend_rule().list(ListAppRecommendRule);

    /// 获取应用通讯录权限范围配置: GET /open-apis/application/v6/applications/:app_id/contacts_range_configuration
    application().contacts_range_configuration(ContactsRangeConfigurationApplication);
    /// 获取应用信息: GET /open-apis/application/v6/applications/:app_id
    application().get(GetApplication);
    /// 获取企业安装的应用: GET /open-apis/application/v6/applications
    application().list(ListApplication);
    /// 更新应用分组信息: PATCH /open-apis/application/v6/applications/:app_id
    application().patch(PatchApplication);
    /// 查看待审核的应用列表: GET /open-apis/application/v6/applications/underauditlist
    application().underauditlist(UnderauditlistApplication);

    /// 获取多部门应用使用概览: POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview
    application_app_usage().department_overview(DepartmentOverviewApplicationAppUsage);
    /// 获取消息推送概览: POST /open-apis/application/v6/applications/:app_id/app_usage/message_push_overview
    application_app_usage().message_push_overview(MessagePushOverviewApplicationAppUsage);
    /// 获取应用使用概览: POST /open-apis/application/v6/applications/:app_id/app_usage/overview
    application_app_usage().overview(OverviewApplicationAppUsage);

    /// 获取应用版本中开发者申请的通讯录…: GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest
    application_app_version().contacts_range_suggest(ContactsRangeSuggestApplicationAppVersion);
    /// 获取应用版本信息: GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id
    application_app_version().get(GetApplicationAppVersion);
    /// 获取应用版本列表: GET /open-apis/application/v6/applications/:app_id/app_versions
    application_app_version().list(ListApplicationAppVersion);
    /// 更新应用审核状态: PATCH /open-apis/application/v6/applications/:app_id/app_versions/:version_id
    application_app_version().patch(PatchApplicationAppVersion);

    /// 获取应用协作者列表: GET /open-apis/application/v6/applications/:app_id/collaborators
    application_collaborators().get(GetApplicationCollaborators);
    /// 更新应用协作者: PUT /open-apis/application/v6/applications/:app_id/collaborators
    application_collaborators().update(UpdateApplicationCollaborators);

    /// 更新应用通讯录权限范围配置: PATCH /open-apis/application/v6/applications/:app_id/contacts_range
    application_contacts_range().patch(PatchApplicationContactsRange);

    /// 获取应用反馈列表: GET /open-apis/application/v6/applications/:app_id/feedbacks
    application_feedback().list(ListApplicationFeedback);
    /// 更新应用反馈: PATCH /open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id
    application_feedback().patch(PatchApplicationFeedback);

    /// 启停用应用: PUT /open-apis/application/v6/applications/:app_id/management
    application_management().update(UpdateApplicationManagement);

    /// 转移应用所有者: PUT /open-apis/application/v6/applications/:app_id/owner
    application_owner().update(UpdateApplicationOwner);

    /// 查询用户或部门是否在应用的可用或禁用名单: POST /open-apis/application/v6/applications/:app_id/visibility/check_white_black_list
    application_visibility().check_white_black_list(CheckWhiteBlackListApplicationVisibility);
    /// 更新应用可用范围: PATCH /open-apis/application/v6/applications/:app_id/visibility
    application_visibility().patch(PatchApplicationVisibility);

    /// 向管理员申请授权: POST /open-apis/application/v6/scopes/apply
    scope().apply(ApplyScope);
    /// 查询租户授权状态: GET /open-apis/application/v6/scopes
    scope().list(ListScope);

    /// 应用审核: application.application.app_version.audit_v6
    ApplicationAppVersionAuditEvent;
    /// 申请发布应用: application.application.app_version.publish_apply_v6
    ApplicationAppVersionPublishApplyEvent;
    /// 撤回应用发布申请: application.application.app_version.publish_revoke_v6
    ApplicationAppVersionPublishRevokeEvent;
    /// 应用创建: application.application.created_v6
    ApplicationCreatedEvent;
    /// 新增应用反馈: application.application.feedback.created_v6
    ApplicationFeedbackCreatedEvent;
    /// 反馈更新: application.application.feedback.updated_v6
    ApplicationFeedbackUpdatedEvent;
    /// 员工免审安装应用: application.application.visibility.added_v6
    ApplicationVisibilityAddedEvent;
    /// 机器人自定义菜单事件: application.bot.menu_v6
    BotMenuEvent;
}
