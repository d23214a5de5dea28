//! Messages and group chats: send, reply, forward, reactions, pins, files, members, tabs, menus, announcements.
//!
//! Feature `im-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("im/v1"))]

feishu_macros::project_version! {
    "im/v1";

    /// Starts recalling a message that was sent in bulk: DELETE /open-apis/im/v1/batch_messages/:batch_message_id
    batch_message().delete(DeleteBatchMessage);
    /// Reports how far a bulk message has been sent or recalled: GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress
    batch_message().get_progress(GetProgressBatchMessage);
    /// Counts who got and who read a bulk message: GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user
    batch_message().read_user(ReadUserBatchMessage);

    /// Creates a group chat and can invite users and bots to it: POST /open-apis/im/v1/chats
    chat().create(CreateChat);
    /// Disbands a group chat: DELETE /open-apis/im/v1/chats/:chat_id
    chat().delete(DeleteChat);
    /// Gets the details and settings of one group chat: GET /open-apis/im/v1/chats/:chat_id
    chat().get(GetChat);
    /// Gets a link with which others can join a group chat: POST /open-apis/im/v1/chats/:chat_id/link
    chat().link(LinkChat);
    /// Lists the group chats that the calling user or bot is in: GET /open-apis/im/v1/chats
    chat().list(ListChat);
    /// Searches the group chats that the calling user or bot can see: GET /open-apis/im/v1/chats/search
    chat().search(SearchChat);
    /// Changes the name, settings or owner of a group chat: PUT /open-apis/im/v1/chats/:chat_id
    chat().update(UpdateChat);

    /// Gets the announcement of a group chat, in the old doc format: GET /open-apis/im/v1/chats/:chat_id/announcement
    chat_announcement().get(GetChatAnnouncement);
    /// Changes the announcement of a group chat, in the old doc format: PATCH /open-apis/im/v1/chats/:chat_id/announcement
    chat_announcement().patch(PatchChatAnnouncement);

    /// Makes members of a group chat its administrators: POST /open-apis/im/v1/chats/:chat_id/managers/add_managers
    chat_managers().add_managers(AddChatManagers);
    /// Takes the administrator role from members of a group chat: POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers
    chat_managers().delete_managers(DeleteChatManagers);

    /// Adds users or bots to a group chat: POST /open-apis/im/v1/chats/:chat_id/members
    chat_members().create(CreateChatMembers);
    /// Removes users or bots from a group chat: DELETE /open-apis/im/v1/chats/:chat_id/members
    chat_members().delete(DeleteChatMembers);
    /// Lists the users in a group chat, but not its bots: GET /open-apis/im/v1/chats/:chat_id/members
    chat_members().get(GetChatMembers);
    /// Tells whether the calling user or bot is in a group chat: GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat
    chat_members().is_in_chat(IsInChatChatMembers);
    /// Lets the calling user or bot join a public group chat: PATCH /open-apis/im/v1/chats/:chat_id/members/me_join
    chat_members().me_join(MeJoinChatMembers);

    /// Changes the name, icon or link of an item in a group menu: PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id
    chat_menu_item().patch(PatchChatMenuItem);

    /// Adds items to the menu of a group chat: POST /open-apis/im/v1/chats/:chat_id/menu_tree
    chat_menu_tree().create(CreateChatMenuTree);
    /// Deletes top-level items from the menu of a group chat: DELETE /open-apis/im/v1/chats/:chat_id/menu_tree
    chat_menu_tree().delete(DeleteChatMenuTree);
    /// Gets the menu of a group chat: GET /open-apis/im/v1/chats/:chat_id/menu_tree
    chat_menu_tree().get(GetChatMenuTree);
    /// Sets the order of the top-level items in a group menu: POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort
    chat_menu_tree().sort(SortChatMenuTree);

    /// Gets who may speak in a group chat: GET /open-apis/im/v1/chats/:chat_id/moderation
    chat_moderation().get(GetChatModeration);
    /// Sets who may speak in a group chat: PUT /open-apis/im/v1/chats/:chat_id/moderation
    chat_moderation().update(UpdateChatModeration);

    /// Adds tabs with documents or web pages to a chat: POST /open-apis/im/v1/chats/:chat_id/chat_tabs
    chat_tab().create(CreateChatTab);
    /// Deletes tabs from a chat: DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs
    chat_tab().delete_tabs(DeleteTabsChatTab);
    /// Lists the tabs of a chat: GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs
    chat_tab().list_tabs(ListTabsChatTab);
    /// Sets the order of the tabs in a chat: POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs
    chat_tab().sort_tabs(SortTabsChatTab);
    /// Changes the names or contents of tabs in a chat: POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs
    chat_tab().update_tabs(UpdateTabsChatTab);

    /// Takes down what is shown at the top of a group chat: POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice
    chat_top_notice().delete_top_notice(DeleteChatTopNotice);
    /// Shows a message or the announcement at the top of a group chat: POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice
    chat_top_notice().put_top_notice(PutChatTopNotice);

    /// Uploads a file to send in a message: POST /open-apis/im/v1/files
    file().create(CreateFile);
    /// Downloads a file that the app has uploaded: GET /open-apis/im/v1/files/:file_key
    file().get(GetFile);

    /// Uploads an image to send in a message or use as an avatar: POST /open-apis/im/v1/images
    image().create(CreateImage);
    /// Downloads an image that the app has uploaded for messages: GET /open-apis/im/v1/images/:image_key
    image().get(GetImage);

    /// Sends a message to a user or a group chat: POST /open-apis/im/v1/messages
    message().create(CreateMessage);
    /// Recalls a message that the caller sent, or any in a group it manages: DELETE /open-apis/im/v1/messages/:message_id
    message().delete(DeleteMessage);
    /// Forwards a message to a user, a group chat or a thread: POST /open-apis/im/v1/messages/:message_id/forward
    message().forward(ForwardMessage);
    /// Gets one message with its content: GET /open-apis/im/v1/messages/:message_id
    message().get(GetMessage);
    /// Lists the past messages of a chat or a thread: GET /open-apis/im/v1/messages
    message().list(ListMessage);
    /// Forwards several messages of one chat as a single message: POST /open-apis/im/v1/messages/merge_forward
    message().merge_forward(MergeForwardMessage);
    /// Replaces the content of a card that the app has sent: PATCH /open-apis/im/v1/messages/:message_id
    message().patch(PatchMessage);
    /// Adds bubbles to tap below the bot's newest message to a user: POST /open-apis/im/v1/messages/:message_id/push_follow_up
    message().push_follow_up(PushFollowUpMessage);
    /// Lists the users who have read a message that the bot sent: GET /open-apis/im/v1/messages/:message_id/read_users
    message().read_users(ReadUsersMessage);
    /// Replies to a message: POST /open-apis/im/v1/messages/:message_id/reply
    message().reply(ReplyMessage);
    /// Edits a text or rich text message that the caller has sent: PUT /open-apis/im/v1/messages/:message_id
    message().update(UpdateMessage);
    /// Marks a message of the bot as urgent and alerts users inside the app: PATCH /open-apis/im/v1/messages/:message_id/urgent_app
    message().urgent_app(UrgentAppMessage);
    /// Marks a message of the bot as urgent and alerts users by phone call: PATCH /open-apis/im/v1/messages/:message_id/urgent_phone
    message().urgent_phone(UrgentPhoneMessage);
    /// Marks a message of the bot as urgent and alerts users by text message: PATCH /open-apis/im/v1/messages/:message_id/urgent_sms
    message().urgent_sms(UrgentSmsMessage);

    /// Gets and counts the emoji reactions to several messages at once: POST /open-apis/im/v1/messages/reactions/batch_query
    message_reaction().batch_query(BatchQueryMessageReaction);
    /// Adds an emoji reaction to a message: POST /open-apis/im/v1/messages/:message_id/reactions
    message_reaction().create(CreateMessageReaction);
    /// Removes an emoji reaction that the caller has added to a messag…: DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id
    message_reaction().delete(DeleteMessageReaction);
    /// Lists the emoji reactions to a message: GET /open-apis/im/v1/messages/:message_id/reactions
    message_reaction().list(ListMessageReaction);

    /// Downloads an image, video or other file from a message: GET /open-apis/im/v1/messages/:message_id/resources/:file_key
    message_resource().get(GetMessageResource);

    /// Pins a message in its chat: POST /open-apis/im/v1/pins
    pin().create(CreatePin);
    /// Unpins a message in its chat: DELETE /open-apis/im/v1/pins/:message_id
    pin().delete(DeletePin);
    /// Lists which messages of a group chat are pinned, by whom and when: GET /open-apis/im/v1/pins
    pin().list(ListPin);

    /// Forwards a thread to a user, a group chat or another thread: POST /open-apis/im/v1/threads/:thread_id/forward
    thread().forward(ForwardThread);

    /// Sent when a user opens the chat with the bot: im.chat.access_event.bot_p2p_chat_entered_v1
    ChatAccessEventBotP2pChatEnteredEvent;
    /// Sent when a group chat that the bot is in is disbanded: im.chat.disbanded_v1
    ChatDisbandedEvent;
    /// Sent when the bot is added to a group chat: im.chat.member.bot.added_v1
    ChatMemberBotAddedEvent;
    /// Sent when the bot is removed from a group chat: im.chat.member.bot.deleted_v1
    ChatMemberBotDeletedEvent;
    /// Sent when a user joins a group chat that the bot is in: im.chat.member.user.added_v1
    ChatMemberUserAddedEvent;
    /// Sent when a user leaves or is removed from a group chat: im.chat.member.user.deleted_v1
    ChatMemberUserDeletedEvent;
    /// Sent when the invitation of a user to a group chat is undone: im.chat.member.user.withdrawn_v1
    ChatMemberUserWithdrawnEvent;
    /// Sent when the owner or the settings of a group chat change: im.chat.updated_v1
    ChatUpdatedEvent;
    /// Sent when a user reads a message the bot sent to them: im.message.message_read_v1
    MessageMessageReadEvent;
    /// Sent when someone adds an emoji reaction to a message: im.message.reaction.created_v1
    MessageReactionCreatedEvent;
    /// Sent when someone removes an emoji reaction from a message: im.message.reaction.deleted_v1
    MessageReactionDeletedEvent;
    /// Sent when a message in a chat of the bot is recalled: im.message.recalled_v1
    MessageRecalledEvent;
    /// Sent when the bot gets a message in a chat or from a user: im.message.receive_v1
    MessageReceiveEvent;
    /// Sent when a user opens the chat with the bot for the first time: p2p_chat_create
    P2pChatCreateEvent;

    /// A voice message: audio, sent and received
    content::Audio;
    /// An invitation to a calendar event: calendar, received
    content::Calendar;
    /// A card that the platform knows, as a template with its variables or as a card entity: interactive, sent
    content::CardReference;
    /// A file with its name: file, sent and received
    content::File;
    /// A folder of files, which only the client can download: folder, received
    content::Folder;
    /// A calendar event that was handed over, annotated, or moved to another calendar: general_calendar, received
    content::GeneralCalendar;
    /// A red packet with money, of which only a text is told: hongbao, received
    content::Hongbao;
    /// An image by its key: image, sent and received
    content::Image;
    /// A place on the map: location, received
    content::Location;
    /// A video with a cover image: media, sent and received
    content::Media;
    /// Several messages forwarded as one, which are got by the id of this one: merge_forward, received
    content::MergeForward;
    /// Rich text in several languages, each with a title and paragraphs: post, sent
    content::Post;
    /// Rich text in one language, a title and paragraphs: post, received
    content::PostBody;
    /// A received card, in a simplified form that is not the one it was sent in: interactive, received
    content::ReceivedCard;
    /// A notice of the platform in a chat, a template with the names that go into it: system, received
    content::ReceivedSystem;
    /// A calendar event that was shared: share_calendar_event, received
    content::ShareCalendarEvent;
    /// A card that leads to a group chat: share_chat, sent and received
    content::ShareChat;
    /// A card with the profile of a user: share_user, sent and received
    content::ShareUser;
    /// A sticker, which a bot can send if it has received it before: sticker, sent and received
    content::Sticker;
    /// A dividing line across the chat of a user and the bot: system, sent
    content::System;
    /// Plain text, with mentions, links and a few styles: text, sent and received
    content::Text;
    /// A task and when it is due: todo, received
    content::Todo;
    /// A video call that was started: video_chat, received
    content::VideoChat;
    /// A poll with its choices: vote, received
    content::Vote;
}
