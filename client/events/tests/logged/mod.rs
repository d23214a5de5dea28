//! What a test logs, to look for what must not be there.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::thread::{self, ThreadId};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// All that one thread logs, and so one test.
#[derive(Clone)]
pub(crate) struct Logged {
    thread: ThreadId,
    text: Arc<Mutex<String>>,
}

impl Logged {
    /// Begins to keep what this thread logs. The subscriber is that of all threads: where one thread alone has one, a message that another
    /// thread logs first stays off for both. So one test per program may do this.
    pub(crate) fn start() -> Self {
        let logged = Logged {
            thread: thread::current().id(),
            text: Arc::default(),
        };
        tracing::subscriber::set_global_default(logged.clone()).unwrap();
        logged
    }

    pub(crate) fn text(&self) -> String {
        self.text.lock().unwrap().clone()
    }
}

impl Visit for Logged {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if thread::current().id() == self.thread {
            let line = format!("{}={value:?}\n", field.name());
            self.text.lock().unwrap().push_str(&line);
        }
    }
}

impl Subscriber for Logged {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}
