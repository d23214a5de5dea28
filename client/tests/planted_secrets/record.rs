//! All that can be read of a program: its logs, its errors, its `Debug` output, its panics.

use std::error::Error;
use std::fmt::{Debug, Write as _};
use std::sync::{Mutex, MutexGuard, OnceLock};

use feishu_client::error::ErrorKind;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::MARKS;

/// What was shown.
#[derive(Default)]
pub struct Records {
    texts: Mutex<Vec<String>>,
}

static RECORDS: OnceLock<Records> = OnceLock::new();

impl Records {
    /// Takes what this process logs and how its threads panic, for one test at a time, so that what is found is told with its place.
    pub async fn install() -> (&'static Self, tokio::sync::MutexGuard<'static, ()>) {
        static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
        let turn = TURN.lock().await;
        let records = RECORDS.get_or_init(|| {
            tracing::subscriber::set_global_default(Everything).unwrap();
            log::set_logger(&Everything).unwrap();
            log::set_max_level(log::LevelFilter::Trace);
            let before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                let text = panic.to_string();
                // What this test itself says when it finds something.
                if !text.contains("is shown") {
                    logged(text);
                }
                before(panic);
            }));
            Records::default()
        });
        records.lock().clear();
        (records, turn)
    }

    fn lock(&self) -> MutexGuard<'_, Vec<String>> {
        self.texts.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    pub fn text(&self, text: String) {
        self.lock().push(text);
    }

    pub fn debug(&self, value: &dyn Debug) {
        self.text(format!("{value:?}"));
        self.text(format!("{value:#?}"));
    }

    /// An error, and each of its causes, as far as they are not the token store's own.
    pub fn error(&self, error: &(dyn Error + 'static)) {
        let mut cause = Some(error);
        while let Some(error) = cause {
            self.text(error.to_string());
            self.debug(error);
            let of_store = error
                .downcast_ref::<feishu_client::Error>()
                .is_some_and(|error| matches!(error.kind(), ErrorKind::Store(_)));
            cause = error.source().filter(|_| !of_store);
        }
    }

    pub fn count(&self) -> usize {
        self.lock().len()
    }

    /// Searches all that was shown until now.
    pub fn check(&self, place: &str) {
        let found = self
            .lock()
            .iter()
            .find(|text| MARKS.iter().any(|mark| text.contains(mark)))
            .cloned();
        if let Some(text) = found {
            panic!("at {place} is shown: {text}");
        }
    }
}

fn logged(text: String) {
    if let Some(records) = RECORDS.get() {
        records.text(text);
    }
}

/// Writes down every event and span of every crate, at every level.
struct Everything;

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

fn write(metadata: &Metadata<'_>, fill: impl FnOnce(&mut Line)) {
    let mut line = Line(format!("{} {}", metadata.target(), metadata.name()));
    fill(&mut line);
    logged(line.0);
}

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        write(span.metadata(), |line| span.record(line));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Line(String::new());
        values.record(&mut line);
        logged(line.0);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        write(event.metadata(), |line| event.record(line));
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl log::Log for Everything {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        logged(format!("{} {}", record.target(), record.args()));
    }
    fn flush(&self) {}
}
