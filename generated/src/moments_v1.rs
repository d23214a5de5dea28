//! Company circle: read a post; events of posts, comments and reactions.
//!
//! Feature `moments-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("moments/v1"))]

feishu_macros::project_version! {
    "moments/v1";

    /// Gets a post in Moments by its id: GET /open-apis/moments/v1/posts/:post_id
    post().get(GetPost);

    /// Sent when a user comments on a post in Moments: moments.comment.created_v1
    CommentCreatedEvent;
    /// Sent when a user deletes a comment in Moments: moments.comment.deleted_v1
    CommentDeletedEvent;
    /// Sent when a user publishes a post in Moments: moments.post.created_v1
    PostCreatedEvent;
    /// Sent when a user deletes a post in Moments: moments.post.deleted_v1
    PostDeletedEvent;
    /// Sent when the statistics of a post in Moments change, such as its shares: moments.post_statistics.updated_v1
    PostStatisticsUpdatedEvent;
    /// Sent when a user reacts with an emoji to a post or comment in Moments: moments.reaction.created_v1
    ReactionCreatedEvent;
    /// Sent when a user takes back an emoji reaction in Moments: moments.reaction.deleted_v1
    ReactionDeletedEvent;
}
