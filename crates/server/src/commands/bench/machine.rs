//! What the machine says of itself and of this process.

use domain::time::Clock as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::say::say;

/// Ticks of the kernel in a second of CPU time: fixed on Linux.
const TICKS: f64 = 100.0;

fn file(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

/// Says on what is measured, and how busy it is already.
pub fn introduce() {
    let cpus = file("/proc/cpuinfo");
    let model = cpus
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("?", |(_, name)| name);
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    say(format_args!(
        "machine: {cores} cores, {model}; load {}; {}",
        load(),
        app::clock::SystemClock.now().strftime("%Y-%m-%d %H:%M UTC")
    ));
}

/// How many processes ran or waited during the last minute.
pub fn load() -> String {
    file("/proc/loadavg").split(' ').next().unwrap_or("?").to_owned()
}

/// Anonymous resident memory, in megabytes.
pub fn anonymous() -> u64 {
    let status = file("/proc/self/status");
    let kilobytes = status.lines().find_map(|line| {
        line.strip_prefix("RssAnon:")?
            .split_whitespace()
            .next()?
            .parse::<u64>()
            .ok()
    });
    kilobytes.unwrap_or_default() / 1024
}

/// Seconds of CPU that this process has taken, all threads together.
pub fn cpu() -> f64 {
    let stat = file("/proc/self/stat");
    // The name of the program stands in brackets and may hold anything.
    let rest = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    rest.split(' ')
        .skip(11)
        .take(2)
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / TICKS
}

/// Looks at the anonymous memory all the time and keeps the highest.
pub struct Watch {
    highest: Arc<AtomicU64>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    /// Begins.
    pub fn start() -> Self {
        let (highest, stop) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let thread = std::thread::spawn({
            let (highest, stop) = (Arc::clone(&highest), Arc::clone(&stop));
            move || {
                while !stop.load(Ordering::Relaxed) {
                    highest.fetch_max(anonymous(), Ordering::Relaxed);
                    std::thread::sleep(Duration::from_millis(25));
                }
            }
        });
        Self {
            highest,
            stop,
            thread: Some(thread),
        }
    }

    /// Ends; the highest, in megabytes.
    pub fn end(mut self) -> u64 {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
        self.highest.load(Ordering::Relaxed)
    }
}
