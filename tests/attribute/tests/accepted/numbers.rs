//! Numbers that have names, in a user's own endpoint.

use feishu_api::feishu_endpoint;
use serde::Serialize;

#[feishu_endpoint("vc/v1/alert/list")]
pub struct ListAlerts;

#[test]
fn a_listed_number_is_an_enum_beside_the_endpoint() {
    use list_alerts::QueryType;
    let alerts = |kind: QueryType| crate::sent(ListAlerts::new("1608888867", "1608888966").query_type(kind)).0;
    let address = "GET /open-apis/vc/v1/alerts?start_time=1608888867&end_time=1608888966&query_type=";
    assert_eq!(alerts(QueryType::SipRoomSystem), format!("{address}3"));
    assert_eq!(alerts(QueryType::from(77)), format!("{address}77"));
    let request = ListAlerts::new("1608888867", "1608888966").query_type(2);
    assert!(matches!(request.query_type, Some(QueryType::RoomConnector)));
}

/// A user's own, which leaves the others out.
#[derive(Clone, Copy, Serialize)]
#[serde(into = "i64")]
pub enum Asked {
    Room = 1,
}

impl From<Asked> for i64 {
    fn from(asked: Asked) -> i64 {
        asked as i64
    }
}

#[feishu_endpoint("vc/v1/alert/list")]
pub struct ListRoomAlerts {
    query_type: Asked,
}

#[test]
fn a_declared_type_takes_the_place_of_the_enum() {
    assert_eq!(
        crate::sent(ListRoomAlerts::new("1", "2", Asked::Room)).0,
        "GET /open-apis/vc/v1/alerts?start_time=1&end_time=2&query_type=1"
    );
}
