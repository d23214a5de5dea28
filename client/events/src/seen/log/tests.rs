use std::cell::Cell;

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use super::*;

const HOUR: Duration = Duration::from_secs(3_600);

/// A path of which nothing is there, in a folder that is removed.
fn path() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("seen");
    (folder, path)
}

fn line(key: &str) -> Line {
    Line::new(key, SystemTime::now(), HOUR)
}

fn keys(path: &Path) -> Vec<String> {
    let (_, lines) = Log::open(path.to_owned(), 10).unwrap();
    lines.into_iter().map(|line| line.key).collect()
}

#[test]
fn a_line_is_readable_and_any_key_fits_on_it() {
    let then = SystemTime::UNIX_EPOCH + Duration::from_millis(1_764_352_800_000);
    let line = Line::new("cli_1:a.b_v1:e\n\"1\"", then, Duration::ZERO);
    assert_eq!(
        line.write(),
        "{\"key\":\"cli_1:a.b_v1:e\\n\\\"1\\\"\",\"until\":1764352800000}\n"
    );
    let again = Line::read(line.write().as_bytes()).unwrap();
    assert_eq!((again.key, again.until), (line.key, line.until));
}

#[test]
fn what_was_appended_is_there_again_until_its_time_is_over() {
    let (_folder, path) = path();
    let (mut log, known) = Log::open(path.clone(), 10).unwrap();
    assert!(known.is_empty());
    log.append(&[line("a"), line("b")]).unwrap();
    let over = Line::new("over", SystemTime::now() - HOUR, HOUR / 2);
    log.append(&[over, line("a")]).unwrap();
    assert_eq!(keys(&path), ["b", "a"]);
}

#[test]
fn a_file_that_is_cut_anywhere_loses_no_whole_line() {
    let (_folder, path) = path();
    let (mut log, _) = Log::open(path.clone(), 10).unwrap();
    log.append(&[line("e1"), line("e12")]).unwrap();
    let whole = fs::read(&path).unwrap();
    let first = whole.iter().position(|byte| *byte == b'\n').unwrap();
    for length in 0..whole.len() {
        fs::write(&path, &whole[..length]).unwrap();
        let mut expected = Vec::new();
        expected.extend((length >= first).then_some("e1"));
        expected.extend((length == whole.len() - 1).then_some("e12"));
        assert_eq!(keys(&path), expected, "{length} bytes");
        // Nor does what comes behind it.
        let (mut log, _) = Log::open(path.clone(), 10).unwrap();
        log.append(&[line("e3")]).unwrap();
        expected.push("e3");
        assert_eq!(keys(&path), expected, "{length} bytes");
    }
}

#[test]
fn spoilt_lines_are_left_out() {
    let (_folder, path) = path();
    let (mut log, _) = Log::open(path.clone(), 10).unwrap();
    log.append(&[line("a"), line("b")]).unwrap();
    let whole = fs::read(&path).unwrap();
    for spoilt in [
        &b"\0\0\0\0"[..],
        b"\xff\xfe\n",
        b"{}\n",
        b"{\"key\":1,\"until\":2}\n",
        b"[\n\n\n",
    ] {
        fs::write(&path, [&whole, spoilt].concat()).unwrap();
        assert_eq!(keys(&path), ["a", "b"]);
    }
    fs::write(&path, [0; 4_096]).unwrap();
    assert!(keys(&path).is_empty());
}

#[test]
fn a_file_of_another_is_not_touched() {
    let (_folder, path) = path();
    for other in ["{\"app_id\": \"cli_1\"}", "# settings\n", "\n", "{\n"] {
        fs::write(&path, other).unwrap();
        let error = Log::open(path.clone(), 10).err().unwrap();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
        let said = error.to_string();
        assert!(
            said.contains("seen is no file of handled events") && said.contains("give another path"),
            "{said}"
        );
        assert_eq!(fs::read_to_string(&path).unwrap(), other);
    }
}

#[test]
fn a_file_that_cannot_be_says_which() {
    let (folder, _) = path();
    for (path, said) in [
        (folder.path().to_owned(), "cannot read "),
        (folder.path().join("none/seen"), "cannot write "),
    ] {
        let error = Log::open(path.clone(), 10).err().unwrap().to_string();
        assert!(error.starts_with(&format!("{said}{}: ", path.display())), "{error}");
    }
}

#[test]
fn the_file_is_bounded_and_keeps_the_newest() {
    let (_folder, path) = path();
    let (mut log, _) = Log::open(path.clone(), 10).unwrap();
    for number in 0..5_000 {
        log.append(&[line(&number.to_string())]).unwrap();
        log.shrink();
        assert!(log.lines <= FEW);
    }
    let length = fs::read_to_string(&path).unwrap().lines().count();
    assert_eq!(length, log.lines);
    let newest: Vec<_> = (4_990..5_000).map(|number| number.to_string()).collect();
    assert_eq!(keys(&path), newest);
}

#[test]
fn two_who_write_one_file_do_not_spoil_it() {
    let (_folder, path) = path();
    let mut logs = [(); 2].map(|()| Log::open(path.clone(), 10_000).unwrap().0);
    for number in 0..3_000 {
        let log = &mut logs[number % 2];
        log.append(&[line(&number.to_string())]).unwrap();
        log.shrink();
    }
    let Read { lines, unreadable, .. } = read(&fs::read(&path).unwrap(), 10_000);
    assert_eq!((lines.len(), unreadable), (3_000, 0));
}

#[test]
fn what_counts_is_never_dropped_to_make_the_file_small() {
    let (_folder, path) = path();
    let (mut log, _) = Log::open(path.clone(), 10_000).unwrap();
    for number in 0..3_000 {
        log.append(&[line(&number.to_string())]).unwrap();
        log.shrink();
    }
    let (_, known) = Log::open(path, 10_000).unwrap();
    assert_eq!(known.len(), 3_000);
}

thread_local! {
    /// Warnings of this thread, which runs one test.
    static TOLD: Cell<u32> = const { Cell::new(0) };
}

/// Counts warnings, of all threads: where one thread alone has a subscriber, a message that another thread logs first stays off for both.
struct Warnings;

impl Subscriber for Warnings {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() == Level::WARN
    }
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {
        TOLD.set(TOLD.get() + 1);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn a_line_that_was_cut_off_is_told_once() {
    tracing::subscriber::set_global_default(Warnings).unwrap();
    let (_folder, path) = path();
    let (mut log, _) = Log::open(path.clone(), 10).unwrap();
    log.append(&[line("a")]).unwrap();
    assert_eq!((keys(&path), TOLD.get()), (vec!["a".to_owned()], 0));
    fs::write(&path, [&*fs::read(&path).unwrap(), b"{\"key\":\"cli_1:a.b"].concat()).unwrap();
    assert_eq!((keys(&path), TOLD.get()), (vec!["a".to_owned()], 1));
    assert_eq!((keys(&path), TOLD.get()), (vec!["a".to_owned()], 1));
}
