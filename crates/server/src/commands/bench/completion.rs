//! Searches typed letter by letter, as the field asks what completes them: through the router of the
//! portal, each beginning from two letters to twelve, and the same with one letter wrong.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use demo::generate::Size;
use web::urls::encode;

use super::machine::{self, Watch};
use super::pages::{at, get, median, router};
use super::queries::{Kind, queries};
use super::{Place, catalogue, import};
use crate::say::say;

/// Runs of all beginnings; of each the median counts.
const RUNS: usize = 5;
/// Letters of a beginning.
const SHORTEST: usize = 2;
const LONGEST: usize = 12;

/// A beginning, and what kind of search it begins.
struct Beginning {
    kind: &'static str,
    text: String,
    times: Vec<Duration>,
}

/// Measures completions over a catalogue; loads it first if it is not there.
pub async fn run(place: &Place) -> anyhow::Result<()> {
    if !catalogue::is_there(place) {
        import::run(place).await?;
    }
    machine::introduce();
    let app = catalogue::open(place).await?;
    app::availability::read_all(&app).await?;
    say(format_args!("{} records", app.search.record_count()));
    let pages = router(&app);
    let memory = Watch::start();
    let mut beginnings = beginnings(Size::of(place.records));
    let (mut cpu, mut bytes) = (0.0, 0);
    for run in 0..=RUNS {
        let before = machine::cpu();
        for beginning in &mut beginnings {
            let path = format!("/recherche/completer?q={}", encode(&beginning.text));
            let began = Instant::now();
            bytes = bytes.max(get(&pages, &path).await?);
            // The first run warms the files up.
            if run > 0 {
                beginning.times.push(began.elapsed());
            }
        }
        cpu = machine::cpu() - before;
    }
    report(&mut beginnings);
    let count = f64::from(u32::try_from(beginnings.len()).unwrap_or(u32::MAX));
    say(format_args!(
        "CPU: {:.2} ms each; largest answer {} kB; load {}; anonymous memory at most {} MB",
        cpu * 1000.0 / count,
        bytes / 1000,
        machine::load(),
        memory.end()
    ));
    app.db.close().await;
    Ok(())
}

fn beginnings(size: Size) -> Vec<Beginning> {
    let mut all: BTreeMap<String, &'static str> = BTreeMap::new();
    for (kind, state) in queries(size) {
        let kind = match kind {
            Kind::Title => "titles",
            Kind::Author => "authors",
            Kind::Subject => "subjects",
            Kind::CommonWord | Kind::Narrowed => "words",
            Kind::Browse | Kind::Phrase => continue,
        };
        let letters: Vec<char> = state.text.chars().collect();
        for length in SHORTEST..=LONGEST.min(letters.len()) {
            let text: String = letters[..length].iter().collect();
            all.entry(text.trim_start().to_owned()).or_insert(kind);
        }
        // One letter wrong in the middle of what is long enough to bear it.
        if let Some(wrong) = letters
            .get(..LONGEST.min(letters.len()))
            .filter(|word| word.len() >= 6)
        {
            let mut wrong = wrong.to_vec();
            wrong[3] = if wrong[3] == 'x' { 'z' } else { 'x' };
            all.entry(wrong.into_iter().collect())
                .or_insert("one letter wrong");
        }
    }
    all.into_iter()
        .map(|(text, kind)| Beginning {
            kind,
            text,
            times: Vec::with_capacity(RUNS),
        })
        .collect()
}

fn report(beginnings: &mut [Beginning]) {
    let mut all = Vec::with_capacity(beginnings.len());
    let mut by_kind: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    let mut by_length: BTreeMap<usize, Vec<Duration>> = BTreeMap::new();
    let mut slowest: Vec<(Duration, &str)> = Vec::new();
    for beginning in beginnings.iter_mut() {
        let time = median(&mut beginning.times);
        all.push(time);
        by_kind.entry(beginning.kind).or_default().push(time);
        let letters = beginning.text.chars().count();
        by_length.entry(letters).or_default().push(time);
        slowest.push((time, &beginning.text));
    }
    let line = |what: &str, times: &mut Vec<Duration>| {
        times.sort_unstable();
        say(format_args!(
            "{what}: {} beginnings, p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms, slowest {:.2} ms",
            times.len(),
            at(times, 50),
            at(times, 95),
            at(times, 99),
            at(times, 100)
        ));
    };
    line("completions", &mut all);
    for (kind, times) in &mut by_kind {
        line(&format!("  {kind}"), times);
    }
    for (letters, times) in &mut by_length {
        line(&format!("  {letters} letters"), times);
    }
    slowest.sort_unstable_by(|a, b| b.cmp(a));
    for (time, text) in slowest.iter().take(5) {
        say(format_args!(
            "  slowest: « {text} », {:.2} ms",
            time.as_secs_f64() * 1000.0
        ));
    }
}
