//! The files of a message.

use super::MessageFile;
use crate::im_v1::content::{PostElement, ReceivedContent};
use crate::im_v1::{GetMessageResource, ResourceType};

impl MessageFile {
    /// The request that downloads it. A file belongs to the message that it came with.
    pub fn request(&self, message_id: impl Into<String>) -> GetMessageResource {
        GetMessageResource::new(message_id, &self.key, self.kind.clone())
    }
}

impl ReceivedContent {
    /// The files that can be downloaded: images, files, audio, videos and their covers, alone or in a post. Not those of folders, stickers and
    /// cards, which the platform gives to nobody.
    #[must_use]
    pub fn files(&self) -> Vec<MessageFile> {
        let mut files = Files::default();
        match self {
            ReceivedContent::Image(image) => files.image(image.image_key.as_ref()),
            ReceivedContent::File(file) => files.file(file.file_key.as_ref(), file.file_name.as_ref()),
            ReceivedContent::Audio(audio) => files.file(audio.file_key.as_ref(), None),
            ReceivedContent::Media(video) => {
                files.file(video.file_key.as_ref(), video.file_name.as_ref());
                files.image(video.image_key.as_ref());
            }
            ReceivedContent::Post(post) => {
                for element in post.content.iter().flatten() {
                    match element {
                        PostElement::Image(image) => files.image(image.image_key.as_ref()),
                        PostElement::Media(video) => {
                            files.file(video.file_key.as_ref(), None);
                            files.image(video.image_key.as_ref());
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
        files.0
    }
}

#[derive(Default)]
struct Files(Vec<MessageFile>);

impl Files {
    fn image(&mut self, key: Option<&String>) {
        self.put(key, ResourceType::Image, None);
    }

    fn file(&mut self, key: Option<&String>, name: Option<&String>) {
        self.put(key, ResourceType::File, name);
    }

    /// A video without a cover has an empty key for it.
    fn put(&mut self, key: Option<&String>, kind: ResourceType, name: Option<&String>) {
        if let Some(key) = key.filter(|key| !key.is_empty()) {
            self.0.push(MessageFile {
                key: key.clone(),
                kind,
                name: name.cloned(),
            });
        }
    }
}
