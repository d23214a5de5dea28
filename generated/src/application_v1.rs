//! Apps, oldest version: apps that a user sees; events of installing, buying and app tickets.
//!
//! Feature `application-v1`. Written by `cargo run -p generator` from the specs.

// Read by rustdoc alone.
#![cfg_attr(doc, doc = feishu_macros::contents!("application/v1"))]

feishu_macros::project_version! {
    "application/v1";

    /// 获取用户可用的应用: GET /open-apis/application/v1/user/visible_apps
    user().visible_apps(VisibleAppsUser);

    /// 首次启用应用: app_open
    AppOpenEvent;
    /// 应用商店应用购买: order_paid
    AppOrderPaidEvent;
    /// 应用停启用: app_status_change
    AppStatusChangeEvent;
    /// app_ticket 事件: app_ticket
    AppTicketEvent;
    /// 应用卸载: app_uninstalled
    AppUninstalledEvent;
}
