//! Scalars as nodes, and what each of them accepts in place of its own kind.

use serde_json::Value;

use super::{Node, Open, Token, View, Want};

/// Integers whose neighbours an `f64` can still tell apart.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Node for String {
    #[inline]
    fn put(&mut self, token: Token<'_>) -> Result<(), Want> {
        *self = match token {
            Token::Null => String::new(),
            Token::Bool(value) => value.to_string(),
            Token::Int(value) => value.to_string(),
            Token::Big(value) => value.to_string(),
            // `Debug` keeps the point in `1.0` and does not spell out the zeros of `1e300`.
            Token::Float(value) => format!("{value:?}"),
            Token::Str(value) => value.into_owned(),
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
    fn put(&mut self, token: Token<'_>) -> Result<(), Want> {
        *self = match token {
            Token::Null => 0,
            Token::Int(value) => value,
            #[allow(clippy::cast_possible_truncation, reason = "checked to be an integer in range")]
            Token::Float(value) if value.fract() == 0.0 && value.abs() <= EXACT => value as i64,
            Token::Str(value) => value.parse().map_err(|_| Want::Integer)?,
            Token::Bool(_) | Token::Big(_) | Token::Float(_) => return Err(Want::Integer),
        };
        Ok(())
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        Open::No(Want::Integer)
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
    fn put(&mut self, token: Token<'_>) -> Result<(), Want> {
        *self = match token {
            Token::Null => 0.0,
            Token::Int(value) => value as f64,
            Token::Big(value) => value as f64,
            Token::Float(value) => value,
            Token::Str(value) => match value.parse::<f64>() {
                // Rust reads `inf` and `NaN`, which JSON could not carry back.
                Ok(value) if value.is_finite() => value,
                _ => return Err(Want::Number),
            },
            Token::Bool(_) => return Err(Want::Number),
        };
        Ok(())
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        Open::No(Want::Number)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
}

impl Node for bool {
    #[inline]
    fn put(&mut self, token: Token<'_>) -> Result<(), Want> {
        *self = match token {
            Token::Null | Token::Int(0) => false,
            Token::Bool(value) => value,
            Token::Int(1) => true,
            Token::Str(value) => value.parse().map_err(|_| Want::Boolean)?,
            Token::Int(_) | Token::Big(_) | Token::Float(_) => return Err(Want::Boolean),
        };
        Ok(())
    }

    #[inline]
    fn open(&mut self) -> Open<'_> {
        Open::No(Want::Boolean)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Node for Value {
    #[inline]
    fn put(&mut self, token: Token<'_>) -> Result<(), Want> {
        *self = match token {
            Token::Null => Value::Null,
            Token::Bool(value) => value.into(),
            Token::Int(value) => value.into(),
            Token::Big(value) => value.into(),
            Token::Float(value) => value.into(),
            Token::Str(value) => Value::String(value.into_owned()),
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
