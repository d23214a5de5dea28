//! System statuses of users, such as on leave or in a meeting.
//!
//! Feature `personal-settings-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("personal_settings/v1"))]

feishu_macros::project_version! {
    "personal_settings/v1";

    /// Switches a system status off for users in bulk: POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_close
    system_status().batch_close(BatchCloseSystemStatus);
    /// Switches a system status on for users in bulk, un…: POST /open-apis/personal_settings/v1/system_statuses/:system_status_id/batch_open
    system_status().batch_open(BatchOpenSystemStatus);
    /// Creates a system status of the organization: POST /open-apis/personal_settings/v1/system_statuses
    system_status().create(CreateSystemStatus);
    /// Deletes a system status of the organization: DELETE /open-apis/personal_settings/v1/system_statuses/:system_status_id
    system_status().delete(DeleteSystemStatus);
    /// Lists the system statuses of the organization: GET /open-apis/personal_settings/v1/system_statuses
    system_status().list(ListSystemStatus);
    /// Updates the title, icon, color or other settings of a syste…: PATCH /open-apis/personal_settings/v1/system_statuses/:system_status_id
    system_status().patch(PatchSystemStatus);
}
