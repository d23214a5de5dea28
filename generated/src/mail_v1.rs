//! Mail: messages, drafts, folders, rules, templates, contacts, mail groups, public mailboxes.
//!
//! Feature `mail-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("mail/v1"))]

feishu_macros::project_version! {
    "mail/v1";

    /// Creates a mailing list: POST /open-apis/mail/v1/mailgroups
    mailgroup().create(CreateMailgroup);
    /// Deletes a mailing list: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id
    mailgroup().delete(DeleteMailgroup);
    /// Gets one mailing list by its id or address: GET /open-apis/mail/v1/mailgroups/:mailgroup_id
    mailgroup().get(GetMailgroup);
    /// Lists mailing lists, all or those that a user manages: GET /open-apis/mail/v1/mailgroups
    mailgroup().list(ListMailgroup);
    /// Updates some of the settings of a mailing list: PATCH /open-apis/mail/v1/mailgroups/:mailgroup_id
    mailgroup().patch(PatchMailgroup);
    /// Replaces all settings of a mailing list: PUT /open-apis/mail/v1/mailgroups/:mailgroup_id
    mailgroup().update(UpdateMailgroup);

    /// Gives a mailing list another address: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases
    mailgroup_alias().create(CreateMailgroupAlias);
    /// Removes an extra address from a mailing list: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id
    mailgroup_alias().delete(DeleteMailgroupAlias);
    /// Lists the extra addresses of a mailing list: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases
    mailgroup_alias().list(ListMailgroupAlias);

    /// Makes users managers of a mailing list: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create
    mailgroup_manager().batch_create(BatchCreateMailgroupManager);
    /// Removes managers from a mailing list: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete
    mailgroup_manager().batch_delete(BatchDeleteMailgroupManager);
    /// Lists the managers of a mailing list: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/managers
    mailgroup_manager().list(ListMailgroupManager);

    /// Adds several members to a mailing list at once: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create
    mailgroup_member().batch_create(BatchCreateMailgroupMember);
    /// Removes several members from a mailing list at once: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete
    mailgroup_member().batch_delete(BatchDeleteMailgroupMember);
    /// Adds one member to a mailing list: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members
    mailgroup_member().create(CreateMailgroupMember);
    /// Removes one member from a mailing list: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id
    mailgroup_member().delete(DeleteMailgroupMember);
    /// Gets one member of a mailing list by id: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id
    mailgroup_member().get(GetMailgroupMember);
    /// Lists the members of a mailing list: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members
    mailgroup_member().list(ListMailgroupMember);

    /// Lets several senders write to a mailing list, in o…: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create
    mailgroup_permission_member().batch_create(BatchCreateMailgroupPermissionMember);
    /// Stops several senders from writing to a mailing …: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete
    mailgroup_permission_member().batch_delete(BatchDeleteMailgroupPermissionMember);
    /// Lets one more sender write to a mailing list: POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members
    mailgroup_permission_member().create(CreateMailgroupPermissionMember);
    /// Stops one sender from writing to a maili…: DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id
    mailgroup_permission_member().delete(DeleteMailgroupPermissionMember);
    /// Gets one of the allowed senders of a maili…: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id
    mailgroup_permission_member().get(GetMailgroupPermissionMember);
    /// Lists the individually allowed senders of a mailing list: GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members
    mailgroup_permission_member().list(ListMailgroupPermissionMember);

    /// Creates a shared mailbox: POST /open-apis/mail/v1/public_mailboxes
    public_mailbox().create(CreatePublicMailbox);
    /// Deletes a shared mailbox for good: DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
    public_mailbox().delete(DeletePublicMailbox);
    /// Gets one shared mailbox by its id or address: GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
    public_mailbox().get(GetPublicMailbox);
    /// Lists the shared mailboxes of the organization: GET /open-apis/mail/v1/public_mailboxes
    public_mailbox().list(ListPublicMailbox);
    /// Updates some of the details of a shared mailbox: PATCH /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
    public_mailbox().patch(PatchPublicMailbox);
    /// Moves a shared mailbox to the recycle bin: DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin
    public_mailbox().remove_to_recycle_bin(RemoveToRecycleBinPublicMailbox);
    /// Replaces all details of a shared mailbox: PUT /open-apis/mail/v1/public_mailboxes/:public_mailbox_id
    public_mailbox().update(UpdatePublicMailbox);

    /// Gives a shared mailbox another address: POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases
    public_mailbox_alias().create(CreatePublicMailboxAlias);
    /// Removes an extra address from a shared mailbox: DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id
    public_mailbox_alias().delete(DeletePublicMailboxAlias);
    /// Lists the extra addresses of a shared mailbox: GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases
    public_mailbox_alias().list(ListPublicMailboxAlias);

    /// Adds several members to a shared mailbox at once: POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create
    public_mailbox_member().batch_create(BatchCreatePublicMailboxMember);
    /// Removes several members from a shared mailbox at…: DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete
    public_mailbox_member().batch_delete(BatchDeletePublicMailboxMember);
    /// Removes all members from a shared mailbox: POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear
    public_mailbox_member().clear(ClearPublicMailboxMember);
    /// Adds one member to a shared mailbox: POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members
    public_mailbox_member().create(CreatePublicMailboxMember);
    /// Removes one member from a shared mailbox: DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id
    public_mailbox_member().delete(DeletePublicMailboxMember);
    /// Gets one member of a shared mailbox by id: GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id
    public_mailbox_member().get(GetPublicMailboxMember);
    /// Lists the members of a shared mailbox: GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members
    public_mailbox_member().list(ListPublicMailboxMember);

    /// Reports the type and state of email addresses: POST /open-apis/mail/v1/users/query
    user().query(QueryUser);

    /// Lists the mailboxes that a user can read and send from: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes
    user_mailbox().accessible_mailboxes(AccessibleMailboxesUserMailbox);
    /// Deletes a user's mailbox address from the recycle bin for good: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id
    user_mailbox().delete(DeleteUserMailbox);

    /// Gives a user's mailbox another address: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases
    user_mailbox_alias().create(CreateUserMailboxAlias);
    /// Removes an extra address from a user's mailbox: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id
    user_mailbox_alias().delete(DeleteUserMailboxAlias);
    /// Lists the extra addresses of a user's mailbox: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases
    user_mailbox_alias().list(ListUserMailboxAlias);

    /// Creates a draft of an email: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts
    user_mailbox_draft().create(CreateUserMailboxDraft);
    /// Deletes a draft for good: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id
    user_mailbox_draft().delete(DeleteUserMailboxDraft);
    /// Gets one draft with its content: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id
    user_mailbox_draft().get(GetUserMailboxDraft);
    /// Lists the ids of the drafts in a mailbox: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts
    user_mailbox_draft().list(ListUserMailboxDraft);
    /// Sends an email that was saved as a draft: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send
    user_mailbox_draft().send(SendUserMailboxDraft);
    /// Replaces the content of a draft: PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id
    user_mailbox_draft().update(UpdateUserMailboxDraft);

    /// Starts the delivery of a mailbox's events to the app: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe
    user_mailbox_event().subscribe(SubscribeUserMailboxEvent);
    /// Tells which of a mailbox's events the app gets: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription
    user_mailbox_event().subscription(SubscriptionUserMailboxEvent);
    /// Stops the delivery of a mailbox's events to the app: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe
    user_mailbox_event().unsubscribe(UnsubscribeUserMailboxEvent);

    /// Creates a mail folder: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders
    user_mailbox_folder().create(CreateUserMailboxFolder);
    /// Deletes a mail folder and moves its mail to the trash: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id
    user_mailbox_folder().delete(DeleteUserMailboxFolder);
    /// Gets one mail folder with its name and type: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id
    user_mailbox_folder().get(GetUserMailboxFolder);
    /// Lists the folders of a mailbox: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders
    user_mailbox_folder().list(ListUserMailboxFolder);
    /// Renames or moves a mail folder: PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id
    user_mailbox_folder().patch(PatchUserMailboxFolder);

    /// Creates a mail label with a name and color: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels
    user_mailbox_label().create(CreateUserMailboxLabel);
    /// Deletes a mail label: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id
    user_mailbox_label().delete(DeleteUserMailboxLabel);
    /// Gets one mail label and how much of its mail is unread: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id
    user_mailbox_label().get(GetUserMailboxLabel);
    /// Lists the labels of a mailbox: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels
    user_mailbox_label().list(ListUserMailboxLabel);
    /// Changes the name or color of a mail label: PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id
    user_mailbox_label().patch(PatchUserMailboxLabel);

    /// Adds a contact to a mailbox: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts
    user_mailbox_mail_contact().create(CreateUserMailboxMailContact);
    /// Deletes a contact from a mailbox: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id
    user_mailbox_mail_contact().delete(DeleteUserMailboxMailContact);
    /// Lists the contacts of a mailbox: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts
    user_mailbox_mail_contact().list(ListUserMailboxMailContact);
    /// Updates a contact of a mailbox: PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id
    user_mailbox_mail_contact().patch(PatchUserMailboxMailContact);

    /// Gets several emails at once by their ids: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get
    user_mailbox_message().batch_get(BatchGetUserMailboxMessage);
    /// Labels, moves or marks as read several emails at once: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify
    user_mailbox_message().batch_modify(BatchModifyUserMailboxMessage);
    /// Moves several emails to the trash at once: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash
    user_mailbox_message().batch_trash(BatchTrashUserMailboxMessage);
    /// Gets one email with its content: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id
    user_mailbox_message().get(GetUserMailboxMessage);
    /// Lists the ids of the emails behind a mail card shared i…: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card
    user_mailbox_message().get_by_card(GetByCardUserMailboxMessage);
    /// Lists the ids of the emails in a folder or under a label: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages
    user_mailbox_message().list(ListUserMailboxMessage);
    /// Lists the emails of one conversation: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages
    user_mailbox_message().list_thread_message(ListThreadUserMailboxMessage);
    /// Labels, moves or marks as read one email: PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify
    user_mailbox_message().modify(ModifyUserMailboxMessage);
    /// Sends an email from a mailbox: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send
    user_mailbox_message().send(SendUserMailboxMessage);
    /// Moves one email to the trash: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash
    user_mailbox_message().trash(TrashUserMailboxMessage);

    /// Gets links to download the attachments o…: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url
    user_mailbox_message_attachment().download_url(DownloadUrlUserMailboxMessageAttachment);

    /// Creates a rule for incoming mail: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules
    user_mailbox_rule().create(CreateUserMailboxRule);
    /// Deletes a rule for incoming mail: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id
    user_mailbox_rule().delete(DeleteUserMailboxRule);
    /// Lists the rules for incoming mail: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules
    user_mailbox_rule().list(ListUserMailboxRule);
    /// Sets the order in which the rules for incoming mail run: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder
    user_mailbox_rule().reorder(ReorderUserMailboxRule);
    /// Updates a rule for incoming mail: PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id
    user_mailbox_rule().update(UpdateUserMailboxRule);

    /// Lists the addresses that a mailbox can send from: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as
    user_mailbox_setting().send_as(SendAsUserMailboxSetting);

    /// Creates a mail template in a user's mailbox: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates
    user_mailbox_template().create(CreateUserMailboxTemplate);
    /// Deletes a mail template for good: DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id
    user_mailbox_template().delete(DeleteUserMailboxTemplate);
    /// Gets links to download the attachments o…: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url
    user_mailbox_template().download_url(DownloadUrlUserMailboxTemplate);
    /// Gets one mail template with its full content: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id
    user_mailbox_template().get(GetUserMailboxTemplate);
    /// Lists the mail templates of a user: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates
    user_mailbox_template().list(ListUserMailboxTemplate);
    /// Replaces the whole of a mail template: PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id
    user_mailbox_template().update(UpdateUserMailboxTemplate);

    /// Labels, moves or marks as read several conversations a…: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify
    user_mailbox_thread().batch_modify(BatchModifyUserMailboxThread);
    /// Moves several mail conversations to the trash at once: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash
    user_mailbox_thread().batch_trash(BatchTrashUserMailboxThread);
    /// Gets one mail conversation with its emails: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id
    user_mailbox_thread().get(GetUserMailboxThread);
    /// Lists the mail conversations in a folder or under a label: GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads
    user_mailbox_thread().list(ListUserMailboxThread);
    /// Labels, moves or marks as read one mail conversat…: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify
    user_mailbox_thread().modify(ModifyUserMailboxThread);
    /// Moves one mail conversation to the trash: POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash
    user_mailbox_thread().trash(TrashUserMailboxThread);

    /// Sent when an email arrives in a mailbox the app watches: mail.user_mailbox.event.message_received_v1
    UserMailboxEventMessageReceivedEvent;
}
