//! Apps: information, versions, availability, collaborators, feedback, usage, scopes, the bot's menu.
//!
//! Feature `application-v6`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v6"))]

feishu_macros::project_version! {
    "application/v6";

    /// Sets the number on the app's badge in a user's workplace: POST /open-apis/application/v6/app_badge/set
    app_badge().set(SetAppBadge);

    /// Lists the rules by which apps are recommended in the workplace: GET /open-apis/application/v6/app_recommend_rules
    app_recommend_rule().list(ListAppRecommendRule);

    /// Gets which contacts an app may access at present: GET /open-apis/application/v6/applications/:app_id/contacts_range_configuration
    application().contacts_range_configuration(ContactsRangeConfigurationApplication);
    /// Gets the basic data of an app: GET /open-apis/application/v6/applications/:app_id
    application().get(GetApplication);
    /// Lists the apps installed in the company: GET /open-apis/application/v6/applications
    application().list(ListApplication);
    /// Changes an app's workplace categories, callbacks or user token renewal: PATCH /open-apis/application/v6/applications/:app_id
    application().patch(PatchApplication);
    /// Lists the custom apps that wait for review: GET /open-apis/application/v6/applications/underauditlist
    application().underauditlist(UnderauditlistApplication);

    /// Gets how much an app is used by a department and …: POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview
    application_app_usage().department_overview(DepartmentOverviewApplicationAppUsage);
    /// Gets how many bot messages an app has sent and …: POST /open-apis/application/v6/applications/:app_id/app_usage/message_push_overview
    application_app_usage().message_push_overview(MessagePushOverviewApplicationAppUsage);
    /// Gets how much an app is used by the company or by one depart…: POST /open-apis/application/v6/applications/:app_id/app_usage/overview
    application_app_usage().overview(OverviewApplicationAppUsage);

    /// Gets the contact scope that an app versi…: GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest
    application_app_version().contacts_range_suggest(ContactsRangeSuggestApplicationAppVersion);
    /// Gets a version of an app: GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id
    application_app_version().get(GetApplicationAppVersion);
    /// Lists the versions of an app: GET /open-apis/application/v6/applications/:app_id/app_versions
    application_app_version().list(ListApplicationAppVersion);
    /// Approves or rejects an app version under review: PATCH /open-apis/application/v6/applications/:app_id/app_versions/:version_id
    application_app_version().patch(PatchApplicationAppVersion);

    /// Lists the owner, administrators, developers and operators of an ap…: GET /open-apis/application/v6/applications/:app_id/collaborators
    application_collaborators().get(GetApplicationCollaborators);
    /// Adds collaborators to an app and removes others: PUT /open-apis/application/v6/applications/:app_id/collaborators
    application_collaborators().update(UpdateApplicationCollaborators);

    /// Changes which contacts an app may access: PATCH /open-apis/application/v6/applications/:app_id/contacts_range
    application_contacts_range().patch(PatchApplicationContactsRange);

    /// Lists the feedback that users gave on an app: GET /open-apis/application/v6/applications/:app_id/feedbacks
    application_feedback().list(ListApplicationFeedback);
    /// Updates how far a piece of feedback on an app is handle…: PATCH /open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id
    application_feedback().patch(PatchApplicationFeedback);

    /// Turns an installed app on or off: PUT /open-apis/application/v6/applications/:app_id/management
    application_management().update(UpdateApplicationManagement);

    /// Makes someone else the owner of an app: PUT /open-apis/application/v6/applications/:app_id/owner
    application_owner().update(UpdateApplicationOwner);

    /// Tells whether users or departments are on an …: POST /open-apis/application/v6/applications/:app_id/visibility/check_white_black_list
    application_visibility().check_white_black_list(CheckWhiteBlackListApplicationVisibility);
    /// Changes who can use an app and who is kept from it: PATCH /open-apis/application/v6/applications/:app_id/visibility
    application_visibility().patch(PatchApplicationVisibility);

    /// Asks the administrator to grant the permissions the app needs: POST /open-apis/application/v6/scopes/apply
    scope().apply(ApplyScope);
    /// Lists the app's permissions and whether each has been granted: GET /open-apis/application/v6/scopes
    scope().list(ListScope);

    /// Sent when an app version has been approved or rejected: application.application.app_version.audit_v6
    ApplicationAppVersionAuditEvent;
    /// Sent when an app is submitted for release: application.application.app_version.publish_apply_v6
    ApplicationAppVersionPublishApplyEvent;
    /// Sent when the submission of an app for release is withdrawn: application.application.app_version.publish_revoke_v6
    ApplicationAppVersionPublishRevokeEvent;
    /// Sent when a custom app has been created in the company: application.application.created_v6
    ApplicationCreatedEvent;
    /// Sent when a user gives feedback on the app: application.application.feedback.created_v6
    ApplicationFeedbackCreatedEvent;
    /// Sent when the handling of a piece of feedback changes: application.application.feedback.updated_v6
    ApplicationFeedbackUpdatedEvent;
    /// Sent when an employee gets a store app without a review: application.application.visibility.added_v6
    ApplicationVisibilityAddedEvent;
    /// Sent when a user clicks an item of the bot's menu: application.bot.menu_v6
    BotMenuEvent;
}
