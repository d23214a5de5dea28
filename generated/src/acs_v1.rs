//! Door access: devices, access records, the rights and faces of users and visitors.
//!
//! Feature `acs-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("acs/v1"))]

feishu_macros::project_version! {
    "acs/v1";

    /// 获取门禁记录列表: GET /open-apis/acs/v1/access_records
    access_record().list(ListAccessRecord);

    /// 下载开门时的人脸识别图片: GET /open-apis/acs/v1/access_records/:access_record_id/access_photo
    access_record_access_photo().get(GetAccessRecordAccessPhoto);

    /// 获取门禁设备列表: GET /open-apis/acs/v1/devices
    device().list(ListDevice);

    /// 创建或更新权限组: POST /open-apis/acs/v1/rule_external
    rule_external().create(CreateRuleExternal);
    /// 删除权限组: DELETE /open-apis/acs/v1/rule_external
    rule_external().delete(DeleteRuleExternal);
    /// 设备绑定权限组: POST /open-apis/acs/v1/rule_external/device_bind
    rule_external().device_bind(DeviceBindRuleExternal);
    /// 获取权限组信息: GET /open-apis/acs/v1/rule_external
    rule_external().get(GetRuleExternal);

    /// 获取单个用户信息: GET /open-apis/acs/v1/users/:user_id
    user().get(GetUser);
    /// 获取用户列表: GET /open-apis/acs/v1/users
    user().list(ListUser);
    /// 修改用户部分信息: PATCH /open-apis/acs/v1/users/:user_id
    user().patch(PatchUser);

    /// 下载人脸图片: GET /open-apis/acs/v1/users/:user_id/face
    user_face().get(GetUserFace);
    /// 上传人脸图片: PUT /open-apis/acs/v1/users/:user_id/face
    user_face().update(UpdateUserFace);

    /// 添加访客: POST /open-apis/acs/v1/visitors
    visitor().create(CreateVisitor);
    /// 删除访客: DELETE /open-apis/acs/v1/visitors/:visitor_id
    visitor().delete(DeleteVisitor);

    /// 新增门禁访问记录: acs.access_record.created_v1
    AccessRecordCreatedEvent;
    /// 用户信息变更: acs.user.updated_v1
    UserUpdatedEvent;
}
