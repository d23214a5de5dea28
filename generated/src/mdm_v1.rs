//! Master data: bind users to dimensions of data.
//!
//! Feature `mdm-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("mdm/v1"))]

feishu_macros::project_version! {
    "mdm/v1";

    /// Gives users of an app access to master data of a certain kind: POST /open-apis/mdm/v1/user_auth_data_relations/bind
    user_auth_data_relation().bind(BindUserAuthDataRelation);
    /// Takes from users of an app their access to a kind of master data: POST /open-apis/mdm/v1/user_auth_data_relations/unbind
    user_auth_data_relation().unbind(UnbindUserAuthDataRelation);
}
