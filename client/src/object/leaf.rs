//! Scalars as nodes, and what each of them accepts in place of its own kind.

use serde_json::Value;

use super::{Node, Open, Scalar, View, Want};

/// Integers whose neighbours an `f64` can still tell apart.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Node for String {
    #[inline]
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        *self = match scalar {
            Scalar::Null => String::new(),
            Scalar::Bool(value) => value.to_string(),
            Scalar::Int(value) => value.to_string(),
            Scalar::Big(value) => value.to_string(),
            // `Debug` keeps the point in `1.0` and does not spell out the zeros of `1e300`.
            Scalar::Float(value) => format!("{value:?}"),
            Scalar::Str(value) => value.into_owned(),
        };
        Ok(())
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Str(self)
    }
}

impl Node for i64 {
    #[inline]
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        *self = match scalar {
            Scalar::Null => 0,
            Scalar::Int(value) => value,
            #[allow(clippy::cast_possible_truncation, reason = "checked to be an integer in range")]
            Scalar::Float(value) if value.fract() == 0.0 && value.abs() <= EXACT => value as i64,
            Scalar::Str(value) => value.parse().map_err(|_| Want::Integer)?,
            Scalar::Bool(_) | Scalar::Big(_) | Scalar::Float(_) => return Err(Want::Integer),
        };
        Ok(())
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Int(*self)
    }
}

impl Node for f64 {
    #[inline]
    #[allow(
        clippy::cast_precision_loss,
        reason = "JSON has one kind of number; readers round it to what they hold"
    )]
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        *self = match scalar {
            Scalar::Null => 0.0,
            Scalar::Int(value) => value as f64,
            Scalar::Big(value) => value as f64,
            Scalar::Float(value) => value,
            Scalar::Str(value) => match value.parse::<f64>() {
                // Rust reads `inf` and `NaN`, which JSON could not carry back.
                Ok(value) if value.is_finite() => value,
                _ => return Err(Want::Number),
            },
            Scalar::Bool(_) => return Err(Want::Number),
        };
        Ok(())
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
}

impl Node for bool {
    #[inline]
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        *self = match scalar {
            Scalar::Null | Scalar::Int(0) => false,
            Scalar::Bool(value) => value,
            Scalar::Int(1) => true,
            Scalar::Str(value) => value.parse().map_err(|_| Want::Boolean)?,
            Scalar::Int(_) | Scalar::Big(_) | Scalar::Float(_) => return Err(Want::Boolean),
        };
        Ok(())
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Node for Value {
    #[inline]
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        *self = match scalar {
            Scalar::Null => Value::Null,
            Scalar::Bool(value) => value.into(),
            Scalar::Int(value) => value.into(),
            Scalar::Big(value) => value.into(),
            Scalar::Float(value) => value.into(),
            Scalar::Str(value) => Value::String(value.into_owned()),
        };
        Ok(())
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        Open::Value(self)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Value(self)
    }
}
