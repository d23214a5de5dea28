//! Departments and people.
//!
//! Sources: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children>,
//! <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department>.

use feishu_api::operation::Method;
use serde_json::{Value, json};

use crate::platform::{Platform, call};

const SALES: &str = "od-4e6ac4d14bcd5071a37a39de902c7141";
const CHILDREN: &str = "/open-apis/contact/v3/departments/0/children";
const MEMBERS: &str = "/open-apis/contact/v3/users/find_by_department";

#[tokio::test(flavor = "multi_thread")]
async fn sync_contacts() {
    let platform = Platform::start().await;
    // Two pages of departments.
    let next = json!({"has_more": true, "page_token": "AQD9/Rn9eij9Pm39ED40", "items": []});
    platform.answer_once(Method::Get, CHILDREN, next);
    let last = json!({"has_more": false, "items": [{
        "name": "DemoName", "parent_department_id": "0", "department_id": "D096", "open_department_id": SALES
    }]});
    platform.answer(Method::Get, CHILDREN, last);
    // The same people in both departments; one of them has left.
    let people = json!({"has_more": false, "items": [
        person("ou_7dab8a3d3cdcc9da365777c7ad535d62", "张三", false),
        person("ou_3cda9c969f737aaa05e6915dce306cb9", "李四", true),
    ]});
    platform.answer(Method::Get, MEMBERS, people);

    let printed = platform.run("sync_contacts", &[], "");
    assert_eq!(
        printed,
        ["ou_7dab8a3d3cdcc9da365777c7ad535d62 张三: DemoName", "1 departments"]
    );

    let children = "department_id_type=open_department_id&fetch_child=true&page_size=50";
    let members = |id: &str| {
        format!(
            "GET {MEMBERS}?department_id={id}&department_id_type=open_department_id&page_size=50&user_id_type=open_id"
        )
    };
    let expected = [
        call(&format!("GET {CHILDREN}?{children}"), Value::Null),
        call(
            &format!("GET {CHILDREN}?{children}&page_token=AQD9/Rn9eij9Pm39ED40"),
            Value::Null,
        ),
        call(&members("0"), Value::Null),
        call(&members(SALES), Value::Null),
    ];
    assert_eq!(platform.calls(), expected);
}

fn person(open_id: &str, name: &str, resigned: bool) -> Value {
    json!({
        "open_id": open_id, "name": name, "department_ids": [SALES],
        "status": {"is_frozen": false, "is_resigned": resigned, "is_activated": true, "is_exited": false, "is_unjoin": false}
    })
}
