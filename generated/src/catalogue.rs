//! Every operation and event of the enabled project-versions, to be looked through at run time.
//!
//! ```
//! use feishu_api::catalogue;
//! use feishu_api::operation::Method;
//!
//! for operation in
//!     catalogue::operations().filter(|operation| operation.method == Method::Delete)
//! {
//!     println!(
//!         "{}: {} {}, any of {:?}",
//!         operation.id, operation.method, operation.path, operation.scopes
//!     );
//! }
//! assert_eq!(catalogue::feature("im.v1.pin.delete"), Some("im-v1"));
//! ```

use crate::event::EventKind;
use crate::operation::Operation;

/// A part of the API that has its own version: a feature of this crate, and a module of the same name.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ProjectVersion {
    /// Its name: `im/v1`.
    pub name: &'static str,
    /// The feature that it needs: `im-v1`.
    pub feature: &'static str,
    /// Its operations, sorted by id. None are there without the feature.
    pub operations: &'static [&'static Operation],
    /// Its kinds of events, sorted by id. None are there without the feature.
    pub events: &'static [&'static EventKind],
}

impl ProjectVersion {
    /// Whether the id of an operation or event is one of this project-version: `im.v1.pin.delete` is of `im/v1`.
    fn has(&self, id: &str) -> bool {
        let mut parts = id.splitn(3, '.');
        let named = parts.next().zip(parts.next());
        named == self.name.split_once('/') && parts.next().is_some()
    }
}

macro_rules! project_versions {
    ($($name:literal = $module:ident by $feature:literal;)*) => {
        const PROJECT_VERSIONS: &[ProjectVersion] = &[$(
            ProjectVersion {
                name: $name,
                feature: $feature,
                #[cfg(feature = $feature)]
                operations: crate::$module::OPERATIONS,
                #[cfg(feature = $feature)]
                events: crate::$module::EVENTS,
                #[cfg(not(feature = $feature))]
                operations: &[],
                #[cfg(not(feature = $feature))]
                events: &[],
            },
        )*];
    };
}

// Written by `cargo run -p generator`.
project_versions! {
    // begin project-versions
    "acs/v1" = acs_v1 by "acs-v1";
    "admin/v1" = admin_v1 by "admin-v1";
    "aily/v1" = aily_v1 by "aily-v1";
    "apaas/v1" = apaas_v1 by "apaas-v1";
    "application/v1" = application_v1 by "application-v1";
    "application/v2" = application_v2 by "application-v2";
    "application/v3" = application_v3 by "application-v3";
    "application/v5" = application_v5 by "application-v5";
    "application/v6" = application_v6 by "application-v6";
    "application/v7" = application_v7 by "application-v7";
    "approval/v1" = approval_v1 by "approval-v1";
    "approval/v2" = approval_v2 by "approval-v2";
    "approval/v3" = approval_v3 by "approval-v3";
    "approval/v4" = approval_v4 by "approval-v4";
    "attendance/v1" = attendance_v1 by "attendance-v1";
    "auth/v3" = auth_v3 by "auth-v3";
    "auth/v4" = auth_v4 by "auth-v4";
    "authen/v1" = authen_v1 by "authen-v1";
    "authen/v2" = authen_v2 by "authen-v2";
    "baike/v1" = baike_v1 by "baike-v1";
    "base/v2" = base_v2 by "base-v2";
    "bitable/v1" = bitable_v1 by "bitable-v1";
    "board/v1" = board_v1 by "board-v1";
    "bot/v3" = bot_v3 by "bot-v3";
    "calendar/v4" = calendar_v4 by "calendar-v4";
    "card/v1" = card_v1 by "card-v1";
    "cardkit/v1" = cardkit_v1 by "cardkit-v1";
    "compensation/v1" = compensation_v1 by "compensation-v1";
    "contact/v1" = contact_v1 by "contact-v1";
    "contact/v2" = contact_v2 by "contact-v2";
    "contact/v3" = contact_v3 by "contact-v3";
    "corehr/v1" = corehr_v1 by "corehr-v1";
    "corehr/v2" = corehr_v2 by "corehr-v2";
    "directory/v1" = directory_v1 by "directory-v1";
    "doc/v2" = doc_v2 by "doc-v2";
    "docs/v1" = docs_v1 by "docs-v1";
    "document_ai/v1" = document_ai_v1 by "document-ai-v1";
    "docx/v1" = docx_v1 by "docx-v1";
    "drive/v1" = drive_v1 by "drive-v1";
    "drive/v2" = drive_v2 by "drive-v2";
    "ehr/v1" = ehr_v1 by "ehr-v1";
    "elearning/v2" = elearning_v2 by "elearning-v2";
    "ephemeral/v1" = ephemeral_v1 by "ephemeral-v1";
    "event/v1" = event_v1 by "event-v1";
    "face_verify/v1" = face_verify_v1 by "face-verify-v1";
    "helpdesk/v1" = helpdesk_v1 by "helpdesk-v1";
    "hire/v1" = hire_v1 by "hire-v1";
    "hire/v2" = hire_v2 by "hire-v2";
    "human_authentication/v1" = human_authentication_v1 by "human-authentication-v1";
    "im/v1" = im_v1 by "im-v1";
    "im/v2" = im_v2 by "im-v2";
    "interactive/v1" = interactive_v1 by "interactive-v1";
    "jssdk/v1" = jssdk_v1 by "jssdk-v1";
    "lingo/v1" = lingo_v1 by "lingo-v1";
    "mail/v1" = mail_v1 by "mail-v1";
    "mdm/v1" = mdm_v1 by "mdm-v1";
    "mdm/v3" = mdm_v3 by "mdm-v3";
    "meeting_room/v1" = meeting_room_v1 by "meeting-room-v1";
    "message/v4" = message_v4 by "message-v4";
    "mina/v2" = mina_v2 by "mina-v2";
    "minutes/v1" = minutes_v1 by "minutes-v1";
    "moments/v1" = moments_v1 by "moments-v1";
    "okr/v1" = okr_v1 by "okr-v1";
    "optical_char_recognition/v1" = optical_char_recognition_v1 by "optical-char-recognition-v1";
    "passport/v1" = passport_v1 by "passport-v1";
    "payroll/v1" = payroll_v1 by "payroll-v1";
    "performance/v1" = performance_v1 by "performance-v1";
    "performance/v2" = performance_v2 by "performance-v2";
    "personal_settings/v1" = personal_settings_v1 by "personal-settings-v1";
    "report/v1" = report_v1 by "report-v1";
    "search/v1" = search_v1 by "search-v1";
    "search/v2" = search_v2 by "search-v2";
    "security_and_compliance/v1" = security_and_compliance_v1 by "security-and-compliance-v1";
    "security_and_compliance/v2" = security_and_compliance_v2 by "security-and-compliance-v2";
    "sheets/v2" = sheets_v2 by "sheets-v2";
    "sheets/v3" = sheets_v3 by "sheets-v3";
    "spark/v1" = spark_v1 by "spark-v1";
    "speech_to_text/v1" = speech_to_text_v1 by "speech-to-text-v1";
    "suite/v1" = suite_v1 by "suite-v1";
    "task/v1" = task_v1 by "task-v1";
    "task/v2" = task_v2 by "task-v2";
    "tenant/v2" = tenant_v2 by "tenant-v2";
    "translation/v1" = translation_v1 by "translation-v1";
    "trust_party/v1" = trust_party_v1 by "trust-party-v1";
    "user/v4" = user_v4 by "user-v4";
    "vc/v1" = vc_v1 by "vc-v1";
    "verification/v1" = verification_v1 by "verification-v1";
    "wiki/v2" = wiki_v2 by "wiki-v2";
    "workplace/v1" = workplace_v1 by "workplace-v1";
    // end project-versions
}

/// Every project-version, whether or not its feature is on.
pub fn project_versions() -> impl Iterator<Item = &'static ProjectVersion> {
    PROJECT_VERSIONS.iter()
}

/// Every operation, sorted by id within its project-version.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    project_versions().flat_map(|version| version.operations.iter().copied())
}

/// Every kind of event, sorted by id within its project-version.
pub fn events() -> impl Iterator<Item = &'static EventKind> {
    project_versions().flat_map(|version| version.events.iter().copied())
}

/// The operation with this id: `im.v1.pin.delete`.
#[must_use]
pub fn operation(id: &str) -> Option<&'static Operation> {
    operations().find(|operation| operation.id == id)
}

/// The kind of event with this name on the wire: `im.message.receive_v1`.
#[must_use]
pub fn event(event_type: &str) -> Option<&'static EventKind> {
    events().find(|kind| kind.event_type == event_type)
}

/// The feature that the operation or event with this id needs, whether or not it is on: `im-v1` for `im.v1.pin.delete`. `None` for an
/// id of no project-version of this crate.
#[must_use]
pub fn feature(id: &str) -> Option<&'static str> {
    project_versions()
        .find(|version| version.has(id))
        .map(|version| version.feature)
}
