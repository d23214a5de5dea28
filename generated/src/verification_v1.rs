//! Whether and how the organisation is verified.
//!
//! Feature `verification-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("verification/v1"))]

feishu_macros::project_version! {
    "verification/v1";

    /// Gets the legal name of the organization and whether it is verified: GET /open-apis/verification/v1/verification
    verification().get(GetVerification);
}
