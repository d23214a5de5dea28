//! Places.

use feishu_client::rt::Value;

use super::Location;
use super::shape::{Shape, cells, text_of};

impl Location {
    /// The place at this longitude and latitude, in degrees.
    #[must_use]
    pub fn new(longitude: f64, latitude: f64) -> Self {
        Location {
            location: format!("{longitude},{latitude}"),
            ..Location::default()
        }
    }

    /// Longitude and latitude in degrees, if they can be read.
    #[must_use]
    pub fn coordinates(&self) -> Option<(f64, f64)> {
        let (longitude, latitude) = self.location.split_once(',')?;
        Some((longitude.trim().parse().ok()?, latitude.trim().parse().ok()?))
    }
}

impl Shape for Location {
    const EXPECTED: &'static str = "a location, an object with `location`";

    fn read(json: &Value) -> Option<Self> {
        Some(Location {
            // A text is what is written.
            location: text_of(json, "location").or_else(|| json.as_str().map(str::to_owned))?,
            province: text_of(json, "pname"),
            city: text_of(json, "cityname"),
            district: text_of(json, "adname"),
            address: text_of(json, "address"),
            name: text_of(json, "name"),
            full_address: text_of(json, "full_address"),
        })
    }

    fn write(&self) -> Value {
        Value::String(self.location.clone())
    }
}

cells!(Location);
