use feishu_api::operation::{Per, Window};

fn main() {
    let _ = Window {
        requests: 5,
        per: Per::Second,
    };
}
