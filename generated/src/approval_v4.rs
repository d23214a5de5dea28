//! Approvals: definitions, instances, tasks, comments, third-party approvals.
//!
//! Feature `approval-v4`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("approval/v4"))]

feishu_macros::project_version! {
    "approval/v4";

    /// Creates an approval definition or overwrites the one given: POST /open-apis/approval/v4/approvals
    approval().create(CreateApproval);
    /// Gets an approval definition with its form and steps: GET /open-apis/approval/v4/approvals/:approval_code
    approval().get(GetApproval);
    /// Starts the delivery of an approval definition's events to the app: POST /open-apis/approval/v4/approvals/:approval_code/subscribe
    approval().subscribe(SubscribeApproval);
    /// Stops the delivery of an approval definition's events to the app: POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe
    approval().unsubscribe(UnsubscribeApproval);

    /// Lists the regions that an address field of a form accepts: GET /open-apis/approval/v4/districts
    district().list(ListDistrict);
    /// Searches the regions that an address field of a form accepts: POST /open-apis/approval/v4/districts/search
    district().search(SearchDistrict);

    /// Creates or updates the definition of an outside system's approval: POST /open-apis/approval/v4/external_approvals
    external_approval().create(CreateExternalApproval);
    /// Gets the definition of an outside system's approval: GET /open-apis/approval/v4/external_approvals/:approval_code
    external_approval().get(GetExternalApproval);

    /// Tells which approvals of an outside system need to be synced again: POST /open-apis/approval/v4/external_instances/check
    external_instance().check(CheckExternalInstance);
    /// Syncs an approval run by an outside system to the approval center: POST /open-apis/approval/v4/external_instances
    external_instance().create(CreateExternalInstance);

    /// Lists the states of the tasks of an outside system's approvals: GET /open-apis/approval/v4/external_tasks
    external_task().list(ListExternalTask);

    /// Adds approvers before, after or next to the one of a task: POST /open-apis/approval/v4/instances/add_sign
    instance().add_sign(AddSignInstance);
    /// Withdraws an approval request on behalf of its submitter: POST /open-apis/approval/v4/instances/cancel
    instance().cancel(CancelInstance);
    /// Sends a copy of an approval request to users: POST /open-apis/approval/v4/instances/cc
    instance().cc(CcInstance);
    /// Submits an approval request on behalf of a user: POST /open-apis/approval/v4/instances
    instance().create(CreateInstance);
    /// Gets an approval request with its form, tasks and comments: GET /open-apis/approval/v4/instances/:instance_id
    instance().get(GetInstance);
    /// Lists the codes of a definition's approval requests in a time span: GET /open-apis/approval/v4/instances
    instance().list(ListInstance);
    /// Previews the steps that an approval request will go through: POST /open-apis/approval/v4/instances/preview
    instance().preview(PreviewInstance);
    /// Searches approval requests by user, definition, title, state or time: POST /open-apis/approval/v4/instances/query
    instance().query(QueryInstance);
    /// Searches the copies of approval requests that users received: POST /open-apis/approval/v4/instances/search_cc
    instance().search_cc(SearchCcInstance);
    /// Sends a task of an approval back to steps that were approved already: POST /open-apis/approval/v4/instances/specified_rollback
    instance().specified_rollback(SpecifiedRollbackInstance);

    /// Adds or edits a comment, or replies to one, on an approval request: POST /open-apis/approval/v4/instances/:instance_id/comments
    instance_comment().create(CreateInstanceComment);
    /// Deletes a comment or reply on an approval request: DELETE /open-apis/approval/v4/instances/:instance_id/comments/:comment_id
    instance_comment().delete(DeleteInstanceComment);
    /// Lists the comments and replies on an approval request: GET /open-apis/approval/v4/instances/:instance_id/comments
    instance_comment().list(ListInstanceComment);
    /// Clears all comments and replies on an approval request: POST /open-apis/approval/v4/instances/:instance_id/comments/remove
    instance_comment().remove(RemoveInstanceComment);

    /// Approves a task of an approval on behalf of its approver: POST /open-apis/approval/v4/tasks/approve
    task().approve(ApproveTask);
    /// Lists a user's tasks of a kind, such as pending, done or started: GET /open-apis/approval/v4/tasks/query
    task().query(QueryTask);
    /// Rejects a task of an approval and thereby ends the request: POST /open-apis/approval/v4/tasks/reject
    task().reject(RejectTask);
    /// Submits an approval request again after it was sent back: POST /open-apis/approval/v4/tasks/resubmit
    task().resubmit(ResubmitTask);
    /// Searches approval tasks by user, definition, title, state or time: POST /open-apis/approval/v4/tasks/search
    task().search(SearchTask);
    /// Hands an approval task over to another user: POST /open-apis/approval/v4/tasks/transfer
    task().transfer(TransferTask);

    /// Sent when an approval definition changes, such as its form or steps: approval.approval.updated_v4
    ApprovalUpdatedEvent;
    /// Sent when a request to correct a missed clock-in is approved: approval.instance.remedy_group_update_v4
    InstanceRemedyGroupUpdateEvent;
    /// Sent when a request for a business trip is approved: approval.instance.trip_group_update_v4
    InstanceTripGroupUpdateEvent;
}
