//! Verification of faces: reference images and results.
//!
//! Feature `face-verify-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("face_verify/v1"))]

feishu_macros::project_version! {
    "face_verify/v1";

    /// Gets the result of a face check of a user: GET /open-apis/face_verify/v1/query_auth_result
    auth_result().query(QueryAuthResult);

    /// Checks a photo of a face and cuts it to size: POST /open-apis/face_verify/v1/crop_face_image
    face_image().crop(CropFaceImage);
    /// Uploads the photo that a user's face is compared with: POST /open-apis/face_verify/v1/upload_face_image
    face_image().upload(UploadFaceImage);
}
