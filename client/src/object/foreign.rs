//! Members of a caller's own types, as `#[feishu_endpoint]` allows them.

use serde::Serialize;
use serde_json::Value;

use super::{Node, Scalar, View, Want};

/// A member whose type is the caller's own, as the JSON that serde makes of it. `null` is left out.
pub fn own<T: Serialize>(member: &T) -> Own {
    Own(serde_json::to_value(member).map_err(|error| error.to_string()))
}

/// What serde made of a member, or why it refused.
pub struct Own(Result<Value, String>);

impl Node for Own {
    fn put(&mut self, _: Scalar<'_>) -> Result<(), Want> {
        Err(Want::Nothing)
    }

    fn view(&self) -> View<'_> {
        match &self.0 {
            Ok(value) => View::Value(value),
            Err(why) => View::Refused(why),
        }
    }

    fn absent(&self) -> bool {
        matches!(self.0, Ok(Value::Null))
    }
}
