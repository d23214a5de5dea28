//! Where the processes of an app share their limits.

use std::sync::Arc;
use std::time::Duration;

use crate::operation::Window;
use crate::store::StoreFuture;

/// A place where the processes of an app share their limits: one budget per window for all of them.
///
/// A call asks it once. A store that fails, or takes longer than 300 milliseconds, fails no call: the client logs one warning, keeps its own
/// windows, and asks again after five seconds.
///
/// A key names what is counted together: host, app, tenant and operation, and for a window by a member the value of that, which may be
/// private. So keys are to be hashed where others can see them. What a key holds is of use for as long as its longest window.
pub trait LimitStore: Send + Sync + 'static {
    /// How far ahead the next turn of a call is, which is taken at once, for each of the keys, unless it is further than `within`.
    ///
    /// There is a key for whatever the call is counted by, with its windows: one, or two if its operation has windows
    /// [by a member](Window::by) as well. The turn is the earliest at which none of the windows holds too many, with those that were taken
    /// before it and after it, and which comes after a [pause](Self::pause) of any of the keys. Of the windows, only
    /// [`requests`](Window::requests) and [`per`](Window::per) count here. A turn that was taken and is not used stays taken.
    fn take<'a>(&'a self, keys: &'a [(String, Vec<Window>)], within: Duration) -> StoreFuture<'a, Duration>;

    /// Gives no turn of a key before so much time is over: the platform asked one process for silence.
    fn pause<'a>(&'a self, key: &'a str, time: Duration) -> StoreFuture<'a, ()>;
}

/// A store that a program shares, or chooses when it runs: `Arc<dyn LimitStore>`.
impl<T: LimitStore + ?Sized> LimitStore for Arc<T> {
    fn take<'a>(&'a self, keys: &'a [(String, Vec<Window>)], within: Duration) -> StoreFuture<'a, Duration> {
        (**self).take(keys, within)
    }

    fn pause<'a>(&'a self, key: &'a str, time: Duration) -> StoreFuture<'a, ()> {
        (**self).pause(key, time)
    }
}
