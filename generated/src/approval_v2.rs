//! Approvals, second version: definitions, instances, tasks, files, third-party approvals.
//!
//! Feature `approval-v2`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("approval/v2"))]

feishu_macros::project_version! {
    "approval/v2";

    /// Creates an approval definition or changes the one given: POST /approval/openapi/v2/approval/create
    approval().create(CreateApproval);
    /// Gets an approval definition with its form and steps: POST /approval/openapi/v2/approval/get
    approval().get(GetApproval);

    /// Searches the copies of approval requests that users received: POST /approval/openapi/v2/cc/search
    cc().search(SearchCc);

    /// Syncs an approval run by an outside system to the approval center: POST /approval/openapi/v2/external/instance/create
    external_instance().create(CreateExternalInstance);

    /// Lists the states of the tasks of an outside system's approvals: POST /approval/openapi/v2/external/list
    external_task().list(ListExternalTask);

    /// Uploads an image or attachment for the form of an approval request: POST /approval/openapi/v2/file/upload
    file().upload(UploadFile);

    /// Approves a task of an approval request on behalf of its approver: POST /approval/openapi/v2/instance/approve
    instance().approve(ApproveInstance);
    /// Withdraws an approval request that is still pending: POST /approval/openapi/v2/instance/cancel
    instance().cancel(CancelInstance);
    /// Sends a copy of an approval request to users: POST /approval/openapi/v2/instance/cc
    instance().cc(CcInstance);
    /// Submits an approval request on behalf of a user: POST /approval/openapi/v2/instance/create
    instance().create(CreateInstance);
    /// Gets an approval request with its form, tasks and comments: POST /approval/openapi/v2/instance/get
    instance().get(GetInstance);
    /// Lists the codes of a definition's approval requests in a time span: POST /approval/openapi/v2/instance/list
    instance().list(ListInstance);
    /// Rejects a task of an approval and thereby ends the request: POST /approval/openapi/v2/instance/reject
    instance().reject(RejectInstance);
    /// Searches approval requests by user, definition, title, state or time: POST /approval/openapi/v2/instance/search
    instance().search(SearchInstance);
    /// Hands an approval task over to another user: POST /approval/openapi/v2/instance/transfer
    instance().transfer(TransferInstance);

    /// Starts the delivery of an approval definition's events to the app: POST /approval/openapi/v2/subscription/subscribe
    subscription().subscribe(SubscribeSubscription);
    /// Stops the delivery of an approval definition's events to the app: POST /approval/openapi/v2/subscription/unsubscribe
    subscription().unsubscribe(UnsubscribeSubscription);

    /// Searches approval tasks by user, definition, title, state or time: POST /approval/openapi/v2/task/search
    task().search(SearchTask);
}
