//! Events of progress in courses.
//!
//! Feature `elearning-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("elearning/v2"))]

feishu_macros::project_version! {
    "elearning/v2";

    /// 课程学习进度新增事件: elearning.course_registration.created_v2
    CourseRegistrationCreatedEvent;
    /// 课程学习进度删除事件: elearning.course_registration.deleted_v2
    CourseRegistrationDeletedEvent;
    /// 课程学习进度更新事件: elearning.course_registration.updated_v2
    CourseRegistrationUpdatedEvent;
}
