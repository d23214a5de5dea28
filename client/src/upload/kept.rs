//! The state of an upload as serde writes and reads it, so that another process can go on.
//!
//! ```text
//! {"destination": "file", "upload_id": "…", "block_size": 4194304,
//!  "block_count": 2, "sent": 1, "size": 5000000}
//! ```

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::state::{BlockUploadState, Destination};

impl Serialize for BlockUploadState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("destination", self.destination.as_str())?;
        map.serialize_entry("upload_id", &self.upload_id)?;
        map.serialize_entry("block_size", &self.block_size)?;
        map.serialize_entry("block_count", &self.block_count)?;
        map.serialize_entry("sent", &self.sent)?;
        map.serialize_entry("size", &self.size)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for BlockUploadState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Value::deserialize(deserializer)?;
        let text = |name| {
            let text = json.get(name).and_then(Value::as_str);
            text.ok_or_else(|| D::Error::custom(format_args!("no state of an upload: expected `{name}`, a text")))
        };
        let number = |name| {
            let number = json.get(name).and_then(Value::as_u64);
            number.ok_or_else(|| D::Error::custom(format_args!("no state of an upload: expected `{name}`, a number")))
        };
        let destination = Destination::named(text("destination")?)
            .ok_or_else(|| D::Error::custom("no state of an upload: expected `file` or `media` as `destination`"))?;
        Ok(BlockUploadState {
            destination,
            upload_id: text("upload_id")?.to_owned(),
            block_size: number("block_size")?,
            block_count: number("block_count")?,
            sent: number("sent")?,
            size: number("size")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_state_comes_back_as_it_was() {
        let mut state = BlockUploadState::new(Destination::Media, "up_1", 4, 2, 6);
        state.sent = 1;
        let json = json!({"destination": "media", "upload_id": "up_1", "block_size": 4, "block_count": 2, "sent": 1, "size": 6});
        assert_eq!(serde_json::to_value(&state).unwrap(), json);
        assert_eq!(serde_json::from_value::<BlockUploadState>(json).unwrap(), state);
    }

    #[test]
    fn what_is_no_state_is_told() {
        let whole = json!({"destination": "file", "upload_id": "up_1", "block_size": 4, "block_count": 2, "sent": 1, "size": 6});
        for name in ["destination", "upload_id", "block_size", "block_count", "sent", "size"] {
            for wrong in [json!(null), json!(-1), json!("elsewhere")] {
                // Any text is an id.
                if name == "upload_id" && wrong.is_string() {
                    continue;
                }
                let mut json = whole.clone();
                json[name] = wrong;
                let error = serde_json::from_value::<BlockUploadState>(json).unwrap_err();
                assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
            }
        }
    }
}
