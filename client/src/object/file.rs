//! Files as members of a request.

use super::{Node, Open, Scalar, View, Want};
use crate::files::File;

impl Node for File {
    fn put(&mut self, scalar: Scalar<'_>) -> Result<(), Want> {
        match scalar {
            Scalar::Null => {
                *self = File::default();
                Ok(())
            }
            _ => Err(Want::Nothing),
        }
    }

    fn open(&mut self) -> Open<'_> {
        Open::File(self)
    }

    fn view(&self) -> View<'_> {
        View::File(self)
    }

    fn absent(&self) -> bool {
        self.is_absent()
    }
}
