//! Tasks, older version: tasks, collaborators, followers, reminders, comments.
//!
//! Feature `task-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("task/v1"))]

feishu_macros::project_version! {
    "task/v1";

    /// Removes several assignees from a task at once: POST /open-apis/task/v1/tasks/:task_id/batch_delete_collaborator
    task().batch_delete_collaborator(BatchDeleteCollaboratorTask);
    /// Removes several followers from a task at once: POST /open-apis/task/v1/tasks/:task_id/batch_delete_follower
    task().batch_delete_follower(BatchDeleteFollowerTask);
    /// Marks a task as done for everyone on it: POST /open-apis/task/v1/tasks/:task_id/complete
    task().complete(CompleteTask);
    /// Creates a task: POST /open-apis/task/v1/tasks
    task().create(CreateTask);
    /// Deletes a task: DELETE /open-apis/task/v1/tasks/:task_id
    task().delete(DeleteTask);
    /// Gets one task with its details: GET /open-apis/task/v1/tasks/:task_id
    task().get(GetTask);
    /// Lists the tasks of the calling user or those made by the app: GET /open-apis/task/v1/tasks
    task().list(ListTask);
    /// Updates a task: PATCH /open-apis/task/v1/tasks/:task_id
    task().patch(PatchTask);
    /// Marks a finished task as not done: POST /open-apis/task/v1/tasks/:task_id/uncomplete
    task().uncomplete(UncompleteTask);

    /// Adds assignees to a task: POST /open-apis/task/v1/tasks/:task_id/collaborators
    task_collaborator().create(CreateTaskCollaborator);
    /// Removes one assignee from a task: DELETE /open-apis/task/v1/tasks/:task_id/collaborators/:collaborator_id
    task_collaborator().delete(DeleteTaskCollaborator);
    /// Lists the assignees of a task: GET /open-apis/task/v1/tasks/:task_id/collaborators
    task_collaborator().list(ListTaskCollaborator);

    /// Comments on a task or replies to a comment: POST /open-apis/task/v1/tasks/:task_id/comments
    task_comment().create(CreateTaskComment);
    /// Deletes a comment on a task: DELETE /open-apis/task/v1/tasks/:task_id/comments/:comment_id
    task_comment().delete(DeleteTaskComment);
    /// Gets one comment on a task by its id: GET /open-apis/task/v1/tasks/:task_id/comments/:comment_id
    task_comment().get(GetTaskComment);
    /// Lists the comments on a task: GET /open-apis/task/v1/tasks/:task_id/comments
    task_comment().list(ListTaskComment);
    /// Edits a comment on a task: PUT /open-apis/task/v1/tasks/:task_id/comments/:comment_id
    task_comment().update(UpdateTaskComment);

    /// Adds followers to a task: POST /open-apis/task/v1/tasks/:task_id/followers
    task_follower().create(CreateTaskFollower);
    /// Removes one follower from a task: DELETE /open-apis/task/v1/tasks/:task_id/followers/:follower_id
    task_follower().delete(DeleteTaskFollower);
    /// Lists the followers of a task: GET /open-apis/task/v1/tasks/:task_id/followers
    task_follower().list(ListTaskFollower);

    /// Adds a reminder before or after a task is due: POST /open-apis/task/v1/tasks/:task_id/reminders
    task_reminder().create(CreateTaskReminder);
    /// Removes a reminder from a task: DELETE /open-apis/task/v1/tasks/:task_id/reminders/:reminder_id
    task_reminder().delete(DeleteTaskReminder);
    /// Lists the reminders of a task: GET /open-apis/task/v1/tasks/:task_id/reminders
    task_reminder().list(ListTaskReminder);

    /// Sent when a comment on a task the app created is made, changed or deleted: task.task.comment.updated_v1
    TaskCommentUpdatedEvent;
    /// Sent when a task in the organization, its assignees or followers change: task.task.update_tenant_v1
    TaskUpdateTenantEvent;
    /// Sent when a task that the app has created changes: task.task.updated_v1
    TaskUpdatedEvent;
}
