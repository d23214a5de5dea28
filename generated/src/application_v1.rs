//! Apps, oldest version: apps that a user sees; events of installing, buying and app tickets.
//!
//! Feature `application-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v1"))]

feishu_macros::project_version! {
    "application/v1";

    /// Lists the apps that a user can use: GET /open-apis/application/v1/user/visible_apps
    user().visible_apps(VisibleAppsUser);

    /// Sent when the app is first installed and enabled in a company: app_open
    AppOpenEvent;
    /// Sent when a customer has bought the app in the app store: order_paid
    AppOrderPaidEvent;
    /// Sent when a store app is enabled or disabled in a company: app_status_change
    AppStatusChangeEvent;
    /// Sent when a store app gets a new ticket for its token, about each hour: app_ticket
    AppTicketEvent;
    /// Sent when a company uninstalls the app or is dissolved: app_uninstalled
    AppUninstalledEvent;
}
