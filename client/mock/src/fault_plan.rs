//! What a test says of a fault: to whom it happens, and how often.

use std::fmt;

use feishu_client::endpoint::Endpoint;

use crate::desk::Desk;
use crate::fault::{Fault, Planned};
use crate::lock::lock;

/// A fault that is to happen: once and to any operation, unless more is said. See [`Platform::fault`](crate::Platform::fault).
#[derive(Clone, Copy)]
pub struct FaultPlan<'p> {
    desk: &'p Desk,
    number: usize,
}

impl<'p> FaultPlan<'p> {
    pub(crate) fn new(desk: &'p Desk, fault: Fault) -> Self {
        let mut faults = lock(&desk.faults);
        faults.push(Planned {
            fault,
            operation: None,
            left: 1,
        });
        let number = faults.len() - 1;
        FaultPlan { desk, number }
    }

    /// Only to requests of this operation.
    pub fn on<E: Endpoint>(self) -> Self {
        self.change(|planned| planned.operation = Some(E::OPERATION));
        self
    }

    /// So often. What has not happened at the end fails the test.
    pub fn times(self, times: usize) {
        self.change(|planned| planned.left = times);
    }

    fn change(self, change: impl FnOnce(&mut Planned)) {
        // Gone after a `reset`.
        if let Some(planned) = lock(&self.desk.faults).get_mut(self.number) {
            change(planned);
        }
    }
}

impl fmt::Debug for FaultPlan<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FaultPlan")
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}
