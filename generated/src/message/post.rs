//! A post that came, sent on.

use crate::im_v1::content::{IntoContent, Post, PostBody, SentContent};

/// A post in one language, which all readers see.
///
/// A post that came has placeholders for those whom it mentions; [`Mentions::resolve_post`](super::Mentions::resolve_post) puts their ids
/// there. Its images and videos can be sent only by whom they were uploaded.
impl IntoContent for PostBody {
    fn into_content(self) -> SentContent {
        Post::default().zh_cn(self).into_content()
    }
}
