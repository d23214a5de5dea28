//! Events of progress in courses.
//!
//! Feature `elearning-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("elearning/v2"))]

feishu_macros::project_version! {
    "elearning/v2";

    /// Sent when a learner is enrolled in a course: elearning.course_registration.created_v2
    CourseRegistrationCreatedEvent;
    /// Sent when the progress of a learner in a course is deleted: elearning.course_registration.deleted_v2
    CourseRegistrationDeletedEvent;
    /// Sent when the progress of a learner in a course changes: elearning.course_registration.updated_v2
    CourseRegistrationUpdatedEvent;
}
