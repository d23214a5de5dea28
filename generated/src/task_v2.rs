//! Tasks: tasks, subtasks, lists, sections, custom fields, comments, attachments, subscriptions.
//!
//! Feature `task-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("task/v2"))]

feishu_macros::project_version! {
    "task/v2";

    /// Deletes an attachment of a task for good: DELETE /open-apis/task/v2/attachments/:attachment_guid
    attachment().delete(DeleteAttachment);
    /// Gets one attachment with a link to download it: GET /open-apis/task/v2/attachments/:attachment_guid
    attachment().get(GetAttachment);
    /// Lists the attachments of a task with download links: GET /open-apis/task/v2/attachments
    attachment().list(ListAttachment);
    /// Uploads files as attachments of a task: POST /open-apis/task/v2/attachments/upload
    attachment().upload(UploadAttachment);

    /// Comments on a task or replies to a comment: POST /open-apis/task/v2/comments
    comment().create(CreateComment);
    /// Deletes a comment that the caller has made on a task: DELETE /open-apis/task/v2/comments/:comment_id
    comment().delete(DeleteComment);
    /// Gets one comment on a task by its id: GET /open-apis/task/v2/comments/:comment_id
    comment().get(GetComment);
    /// Lists the comments on a task: GET /open-apis/task/v2/comments
    comment().list(ListComment);
    /// Edits a comment that the caller has made on a task: PATCH /open-apis/task/v2/comments/:comment_id
    comment().patch(PatchComment);

    /// Puts an existing custom field on one more task list: POST /open-apis/task/v2/custom_fields/:custom_field_guid/add
    custom_field().add(AddCustomField);
    /// Creates a custom field and puts it on a task list: POST /open-apis/task/v2/custom_fields
    custom_field().create(CreateCustomField);
    /// Gets the settings of one custom field: GET /open-apis/task/v2/custom_fields/:custom_field_guid
    custom_field().get(GetCustomField);
    /// Lists custom fields, all or those of one task list: GET /open-apis/task/v2/custom_fields
    custom_field().list(ListCustomField);
    /// Changes the name or the settings of a custom field: PATCH /open-apis/task/v2/custom_fields/:custom_field_guid
    custom_field().patch(PatchCustomField);
    /// Takes a custom field off a task list: POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove
    custom_field().remove(RemoveCustomField);

    /// Adds an option to a custom field where one picks from a list: POST /open-apis/task/v2/custom_fields/:custom_field_guid/options
    custom_field_option().create(CreateCustomFieldOption);
    /// Renames, recolors, moves or hides an option of a cus…: PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid
    custom_field_option().patch(PatchCustomFieldOption);

    /// Creates a section in a task list or among the user's own tasks: POST /open-apis/task/v2/sections
    section().create(CreateSection);
    /// Deletes a section and moves its tasks to the default section: DELETE /open-apis/task/v2/sections/:section_guid
    section().delete(DeleteSection);
    /// Gets one section of a task list or of the user's own tasks: GET /open-apis/task/v2/sections/:section_guid
    section().get(GetSection);
    /// Lists the sections of a task list or of the user's own tasks: GET /open-apis/task/v2/sections
    section().list(ListSection);
    /// Renames or moves a section: PATCH /open-apis/task/v2/sections/:section_guid
    section().patch(PatchSection);
    /// Lists the tasks in a section: GET /open-apis/task/v2/sections/:section_guid/tasks
    section().tasks(TasksSection);

    /// Adds tasks that must come before or after a task: POST /open-apis/task/v2/tasks/:task_guid/add_dependencies
    task().add_dependencies(AddDependenciesTask);
    /// Adds assignees or followers to a task: POST /open-apis/task/v2/tasks/:task_guid/add_members
    task().add_members(AddMembersTask);
    /// Adds a reminder before a task is due: POST /open-apis/task/v2/tasks/:task_guid/add_reminders
    task().add_reminders(AddRemindersTask);
    /// Adds a task to a task list: POST /open-apis/task/v2/tasks/:task_guid/add_tasklist
    task().add_tasklist(AddTasklistTask);
    /// Creates a task: POST /open-apis/task/v2/tasks
    task().create(CreateTask);
    /// Deletes a task: DELETE /open-apis/task/v2/tasks/:task_guid
    task().delete(DeleteTask);
    /// Gets one task with its details: GET /open-apis/task/v2/tasks/:task_guid
    task().get(GetTask);
    /// Lists the tasks that the calling user is responsible for: GET /open-apis/task/v2/tasks
    task().list(ListTask);
    /// Updates a task and can complete or reopen it: PATCH /open-apis/task/v2/tasks/:task_guid
    task().patch(PatchTask);
    /// Removes dependencies from a task: POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies
    task().remove_dependencies(RemoveDependenciesTask);
    /// Removes assignees or followers from a task: POST /open-apis/task/v2/tasks/:task_guid/remove_members
    task().remove_members(RemoveMembersTask);
    /// Removes reminders from a task: POST /open-apis/task/v2/tasks/:task_guid/remove_reminders
    task().remove_reminders(RemoveRemindersTask);
    /// Takes a task out of a task list: POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist
    task().remove_tasklist(RemoveTasklistTask);
    /// Lists the ids of the task lists, and their sections, that a task is in: GET /open-apis/task/v2/tasks/:task_guid/tasklists
    task().tasklists(TasklistsTask);

    /// Creates a subtask of a task: POST /open-apis/task/v2/tasks/:task_guid/subtasks
    task_subtask().create(CreateTaskSubtask);
    /// Lists the subtasks of a task: GET /open-apis/task/v2/tasks/:task_guid/subtasks
    task_subtask().list(ListTaskSubtask);

    /// Shares a task list with users, apps or group chats: POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members
    tasklist().add_members(AddMembersTasklist);
    /// Creates a task list: POST /open-apis/task/v2/tasklists
    tasklist().create(CreateTasklist);
    /// Deletes a task list for good: DELETE /open-apis/task/v2/tasklists/:tasklist_guid
    tasklist().delete(DeleteTasklist);
    /// Gets one task list with its owner and members: GET /open-apis/task/v2/tasklists/:tasklist_guid
    tasklist().get(GetTasklist);
    /// Lists the task lists that the caller can read: GET /open-apis/task/v2/tasklists
    tasklist().list(ListTasklist);
    /// Renames a task list or changes its owner: PATCH /open-apis/task/v2/tasklists/:tasklist_guid
    tasklist().patch(PatchTasklist);
    /// Stops sharing a task list with users, apps or group chats: POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members
    tasklist().remove_members(RemoveMembersTasklist);
    /// Lists the tasks in a task list: GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks
    tasklist().tasks(TasksTasklist);

    /// Has the changes in a task list posted to group chats: POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions
    tasklist_activity_subscription().create(CreateTasklistActivitySubscription);
    /// Deletes a subscription of group chats to…: DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid
    tasklist_activity_subscription().delete(DeleteTasklistActivitySubscription);
    /// Gets one subscription of group chats to …: GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid
    tasklist_activity_subscription().get(GetTasklistActivitySubscription);
    /// Lists the subscriptions of group chats to a task list: GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions
    tasklist_activity_subscription().list(ListTasklistActivitySubscription);
    /// Updates or turns off a subscription of g…: PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid
    tasklist_activity_subscription().patch(PatchTasklistActivitySubscription);
}
