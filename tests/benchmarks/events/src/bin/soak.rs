//! A soak of the long connection on loopback: events in random parts, connections cut at random, events sent again whether or not they
//! were answered. Each must be handled once, and memory must stay flat.
//!
//! ```sh
//! cargo run --release --manifest-path tests/benchmarks/Cargo.toml -p events-benchmark --bin soak -- 600 10000
//! ```

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_api::events::socket::Socket;
use feishu_api::events::testing::{Platform, PlatformConnection, TestEvent, event_named};
use feishu_api::events::{Events, Received, with};
use feishu_api::{Client, transport};
use serde_json::json;
use tokio::time::{Instant, sleep, sleep_until, timeout};

/// How often each event was handled.
type Handled = Arc<Mutex<HashMap<String, u32>>>;

/// Events that are to be sent, and those that were answered.
#[derive(Default)]
struct Queue {
    waiting: Vec<TestEvent>,
    answered: Vec<TestEvent>,
}

/// Numbers that look random and are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        // xorshift64*, Vigna 2016.
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % most
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let seconds: u64 = arguments.next().map_or(Ok(600), |text| text.parse())?;
    let count: usize = arguments.next().map_or(Ok(10_000), |text| text.parse())?;

    let api = transport::from_fn(async |_| Ok(transport::Response::new(r#"{"code": 0}"#.into())));
    let mut platform = Platform::start(api).await?;
    let client = Client::builder("cli_1", "secret")
        .base_url(platform.base_url())
        .build()?;
    let handled = Handled::default();
    let events = Events::new().otherwise(with(Arc::clone(&handled), async |handled: Handled, event: Received| {
        sleep(Duration::from_millis(event.value()["takes"].as_u64().unwrap_or(0))).await;
        *handled
            .lock()
            .unwrap()
            .entry(event.event().id().to_owned())
            .or_default() += 1;
    }));
    let socket = Socket::new(&client, events.clone()).connections(2);
    let health = socket.health();
    let running = tokio::spawn(socket.run());

    let mut random = Random(1128);
    let event = |number: usize, random: &mut Random| {
        let text = "中文 text ".repeat(random.below(200) as usize);
        let takes = if random.below(500) == 0 {
            3_000
        } else {
            random.below(30)
        };
        event_named("a.b_v1", json!({"text": text, "takes": takes})).event_id(format!("e{number}"))
    };
    let waiting = (0..count).map(|number| event(number, &mut random)).collect();
    let queue = Arc::new(Mutex::new(Queue {
        waiting,
        answered: Vec::new(),
    }));
    let (began, end) = (Instant::now(), Instant::now() + Duration::from_secs(seconds));
    let pause = Duration::from_secs_f64(seconds as f64 * 1.6 / count as f64);

    let mut report = began;
    let mut connections = 0_u64;
    while Instant::now() < end {
        if let Ok(connection) = timeout(Duration::from_secs(1), platform.accept()).await {
            connections += 1;
            let random = Random(connections * 7_919);
            tokio::spawn(serve(connection, Arc::clone(&queue), random, pause));
        }
        if Instant::now() >= report {
            let left = queue.lock().unwrap().waiting.len();
            println!(
                "{:>4} s: {left} left, {connections} connections, {} kB",
                began.elapsed().as_secs(),
                memory()?
            );
            report += Duration::from_secs(60);
        }
    }
    // What was sent last is being handled.
    sleep(Duration::from_secs(5)).await;

    let handled = handled.lock().unwrap();
    let twice = handled.values().filter(|times| **times > 1).count();
    println!("{:?}\n{:?}", events.counts(), health.traffic());
    println!(
        "{} handled once, {twice} more than once, {} never",
        handled.len() - twice,
        count - handled.len()
    );
    if twice > 0 || handled.len() < count || running.is_finished() {
        return Err("not each event was handled once".into());
    }
    Ok(())
}

/// Sends events over a connection until it is cut, half a minute to one and a half after it was made.
async fn serve(mut connection: PlatformConnection, queue: Arc<Mutex<Queue>>, mut random: Random, pause: Duration) {
    let cut = Instant::now() + Duration::from_secs(30 + random.below(60));
    // By the number of their frames, which the answer has too.
    let mut open: HashMap<u64, TestEvent> = HashMap::new();
    while Instant::now() < cut {
        let next = {
            let mut queue = queue.lock().unwrap();
            let again = random.below(10) == 0 && !queue.answered.is_empty();
            if again {
                let place = random.below(queue.answered.len() as u64) as usize;
                queue.answered.get(place).cloned()
            } else {
                queue.waiting.pop()
            }
        };
        if let Some(event) = next {
            let mut frames = connection.frames(&event, 1 + random.below(6) as usize);
            if random.below(2) == 0 {
                frames.reverse();
            }
            if let Some(first) = frames.first() {
                open.insert(first.seq_id, event);
            }
            for frame in &frames {
                if connection.send(frame).await.is_err() {
                    break;
                }
            }
        }
        let until = Instant::now() + pause.mul_f64(2.0 * random.below(100) as f64 / 100.0);
        while let Ok(Ok(answer)) = timeout(until - Instant::now(), connection.next_answer()).await {
            if let Some(event) = open.remove(&answer.frame.seq_id) {
                let mut queue = queue.lock().unwrap();
                if answer.is_accepted() {
                    queue.answered.push(event);
                } else {
                    queue.waiting.push(event);
                }
            }
        }
        sleep_until(until).await;
    }
    // What was not answered is sent again, as the platform does.
    queue.lock().unwrap().waiting.extend(open.into_values());
    if random.below(2) == 0 {
        // It may be gone.
        let _ = connection.close(1_001).await;
    }
}

/// What this process has in memory, in kB.
fn memory() -> Result<u64, Box<dyn Error>> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
