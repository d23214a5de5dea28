//! Verification of faces: reference images and results.
//!
//! Feature `face-verify-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("face_verify/v1"))]

feishu_macros::project_version! {
    "face_verify/v1";

    /// 查询人脸认证结果: GET /open-apis/face_verify/v1/query_auth_result
    auth_result().query(QueryAuthResult);

    /// 裁剪人脸图片: POST /open-apis/face_verify/v1/crop_face_image
    face_image().crop(CropFaceImage);
    /// 上传人脸基准图片: POST /open-apis/face_verify/v1/upload_face_image
    face_image().upload(UploadFaceImage);
}
