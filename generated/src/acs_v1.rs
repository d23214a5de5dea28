//! Door access: devices, access records, the rights and faces of users and visitors.
//!
//! Feature `acs-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("acs/v1"))]

feishu_macros::project_version! {
    "acs/v1";

    /// Lists who opened a door or clocked in at which access device, and when: GET /open-apis/acs/v1/access_records
    access_record().list(ListAccessRecord);

    /// Downloads the photo taken when a door was opened by face: GET /open-apis/acs/v1/access_records/:access_record_id/access_photo
    access_record_access_photo().get(GetAccessRecordAccessPhoto);

    /// Lists the access devices of the organization: GET /open-apis/acs/v1/devices
    device().list(ListDevice);

    /// Creates a permission group of doors and people, or updates an existing one: POST /open-apis/acs/v1/rule_external
    rule_external().create(CreateRuleExternal);
    /// Deletes a permission group: DELETE /open-apis/acs/v1/rule_external
    rule_external().delete(DeleteRuleExternal);
    /// Binds an access device to permission groups: POST /open-apis/acs/v1/rule_external/device_bind
    rule_external().device_bind(DeviceBindRuleExternal);
    /// Gets permission groups, all of them or those of one access device: GET /open-apis/acs/v1/rule_external
    rule_external().get(GetRuleExternal);

    /// Gets the card number and face status of one access user: GET /open-apis/acs/v1/users/:user_id
    user().get(GetUser);
    /// Lists all users who are in permission groups: GET /open-apis/acs/v1/users
    user().list(ListUser);
    /// Sets the card number of an access user: PATCH /open-apis/acs/v1/users/:user_id
    user().patch(PatchUser);

    /// Downloads the face photo of a user: GET /open-apis/acs/v1/users/:user_id/face
    user_face().get(GetUserFace);
    /// Uploads the face photo by which doors recognize a user: PUT /open-apis/acs/v1/users/:user_id/face
    user_face().update(UpdateUserFace);

    /// Adds a visitor to access control: POST /open-apis/acs/v1/visitors
    visitor().create(CreateVisitor);
    /// Removes a visitor from access control: DELETE /open-apis/acs/v1/visitors/:visitor_id
    visitor().delete(DeleteVisitor);

    /// Sent when an access device has recognized a user: acs.access_record.created_v1
    AccessRecordCreatedEvent;
    /// Sent when the card number or face photo of an access user changes: acs.user.updated_v1
    UserUpdatedEvent;
}
