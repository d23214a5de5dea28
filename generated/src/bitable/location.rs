//! Places.

use feishu_client::rt::Value;

use super::shape::{Shape, cells, text_of};

/// What stands in a field of locations. Only longitude and latitude are written; the platform finds the rest.
///
/// ```
/// use feishu_api::bitable::Location;
///
/// let place = Location::new(116.397_755, 39.903_179);
/// assert_eq!(place.location, "116.397755,39.903179");
/// assert_eq!(place.coordinates(), Some((116.397_755, 39.903_179)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Location {
    /// Longitude and latitude in degrees, with a comma between them.
    pub location: String,
    /// The province.
    pub province: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The district.
    pub district: Option<String>,
    /// The address within the district.
    pub address: Option<String>,
    /// The name of the place.
    pub name: Option<String>,
    /// Name and address as one text.
    pub full_address: Option<String>,
}

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
