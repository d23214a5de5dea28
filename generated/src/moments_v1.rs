//! Company circle: read a post; events of posts, comments and reactions.
//!
//! Feature `moments-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("moments/v1"))]

feishu_macros::project_version! {
    "moments/v1";

    /// 查询帖子信息: GET /open-apis/moments/v1/posts/:post_id
    post().get(GetPost);

    /// 发布评论: moments.comment.created_v1
    CommentCreatedEvent;
    /// 删除评论: moments.comment.deleted_v1
    CommentDeletedEvent;
    /// 发布帖子: moments.post.created_v1
    PostCreatedEvent;
    /// 删除帖子: moments.post.deleted_v1
    PostDeletedEvent;
    /// 帖子统计数据变更: moments.post_statistics.updated_v1
    PostStatisticsUpdatedEvent;
    /// 表情互动: moments.reaction.created_v1
    ReactionCreatedEvent;
    /// 取消表情互动: moments.reaction.deleted_v1
    ReactionDeletedEvent;
}
