//! The same records and the same searches side by side, in one run: pages of the portal, its engine
//! alone, and other engines that people search catalogues with, each in a process of its own that
//! `scripts/rivals.py` is. They take turns; only their ratios mean anything.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use demo::generate::{self, Size};
use domain::item::DescribedItem;
use domain::record::Record;
use search::{Choice, SearchState};
use serde::Deserialize;
use serde_json::{Value, json};

use super::pages::{at, bare, get, median, questions, router};
use super::queries::Kind;
use super::{ComparePlace, Place, catalogue, import, machine};
use crate::say::say;

/// Runs of all searches after one that warms up; of each the median counts.
const RUNS: usize = 5;
/// By name, as the script knows them.
const RIVALS: [&str; 3] = ["xapian", "postgres", "sqlite"];

/// One search as everybody answered it.
#[derive(Debug, Default)]
struct Measured {
    /// Whether the portal answers it from what it kept of the first time, as no other does.
    is_kept: bool,
    took: BTreeMap<&'static str, Vec<Duration>>,
    found: BTreeMap<&'static str, u64>,
}

/// Another engine, asked through a pipe.
struct Rival {
    name: &'static str,
    process: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

/// What it says.
#[derive(Deserialize)]
struct Answer {
    seconds: f64,
    total: u64,
}

/// Measures; loads first what is not there.
pub async fn run(asked: &ComparePlace) -> anyhow::Result<()> {
    let place = &asked.place;
    if !catalogue::is_there(place) {
        import::run(place).await?;
    }
    let folder = place.data.join(format!("rivals-{}", place.records));
    std::fs::create_dir_all(&folder)?;
    let scripts: Vec<Script> = RIVALS.map(|name| Script::new(asked, name, &folder)).into();
    load(&scripts, Size::of(place.records))?;

    machine::introduce();
    let measured = measure(place, &scripts).await?;
    let (kept, others): (Vec<_>, Vec<_>) = measured.into_iter().partition(|one| one.is_kept);
    say("searches for words:");
    report(&others);
    say("all of a library, which the portal keeps from the first time:");
    report(&kept);
    say(format_args!("load {}", machine::load()));
    Ok(())
}

/// How one of them is started.
struct Script {
    name: &'static str,
    path: PathBuf,
    folder: PathBuf,
    postgres: String,
}

impl Script {
    fn new(asked: &ComparePlace, name: &'static str, folder: &Path) -> Self {
        Self {
            name,
            path: asked.rivals.clone(),
            folder: folder.to_owned(),
            postgres: asked.postgres.clone(),
        }
    }

    fn command(&self, what: &str) -> Command {
        let mut command = Command::new(&self.path);
        command
            .args([what, self.name])
            .arg(&self.folder)
            .arg(&self.postgres)
            .stdin(Stdio::piped());
        command
    }

    /// The file that says that its load went to its end.
    fn loaded(&self) -> PathBuf {
        self.folder.join(format!("{}.loaded", self.name))
    }
}

/// Gives the records to those who do not have them, side by side.
fn load(scripts: &[Script], size: Size) -> anyhow::Result<()> {
    std::thread::scope(|scope| {
        let loads: Vec<_> = scripts
            .iter()
            .filter(|script| !script.loaded().exists())
            .map(|script| scope.spawn(move || load_one(script, size)))
            .collect();
        for load in loads {
            load.join().map_err(|_| anyhow::anyhow!("a load panicked"))??;
        }
        Ok(())
    })
}

fn load_one(script: &Script, size: Size) -> anyhow::Result<()> {
    let began = Instant::now();
    let mut process = script
        .command("load")
        .spawn()
        .with_context(|| format!("could not start {}", script.path.display()))?;
    let mut lines = BufWriter::new(process.stdin.take().context("its input")?);
    for ((record, items), number) in generate::records(size).zip(1_u32..) {
        serde_json::to_writer(&mut lines, &described(number, &record, &items))?;
        lines.write_all(b"\n")?;
    }
    drop(lines.into_inner()?);
    ensure!(
        process.wait()?.success(),
        "{} did not take the records",
        script.name
    );
    std::fs::write(script.loaded(), b"")?;
    let seconds = began.elapsed().as_secs_f64();
    say(format_args!(
        "{} loaded in {seconds:.0} s, beside the others",
        script.name
    ));
    Ok(())
}

/// A record as the others are given it: its words, and what is counted.
fn described(number: u32, record: &Record, items: &[DescribedItem]) -> Value {
    let titles = [
        Some(&record.title),
        record.subtitle.as_ref(),
        record.original_title.as_ref(),
    ];
    let rest = [
        record.publisher.as_ref(),
        record.place.as_ref(),
        record.summary.as_ref(),
        record.class_number.as_ref(),
        record.isbns.first(),
    ];
    let joined = |texts: &[Option<&String>]| {
        let texts: Vec<&str> = texts.iter().flatten().map(|text| text.as_str()).collect();
        texts.join(" ; ")
    };
    json!({
        "number": number,
        "title": joined(&titles),
        "authors": record.contributors.iter().map(|author| &author.name).collect::<Vec<_>>(),
        "subjects": record.subjects.iter().map(|subject| &subject.heading).collect::<Vec<_>>(),
        "series": record.series.iter().map(|series| &series.title).collect::<Vec<_>>(),
        "rest": joined(&rest),
        "type": record.document_type.code(),
        "language": record.languages.first(),
        "audience": record.audience.map(domain::record::Audience::code),
        "year": record.year,
        "libraries": items.iter().filter_map(|item| item.owner_code.as_ref()).collect::<Vec<_>>(),
    })
}

impl Rival {
    fn start(script: &Script) -> anyhow::Result<Self> {
        let mut process = script.command("ask").stdout(Stdio::piped()).spawn()?;
        Ok(Self {
            name: script.name,
            questions: process.stdin.take().context("its input")?,
            answers: BufReader::new(process.stdout.take().context("its output")?),
            process,
        })
    }

    /// What it takes by its own clock: the pipe counts for nobody.
    fn ask(&mut self, question: &str) -> anyhow::Result<Answer> {
        writeln!(self.questions, "{question}")?;
        self.questions.flush()?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        serde_json::from_str(&line).with_context(|| format!("{} on {question}", self.name))
    }

    fn end(mut self) -> anyhow::Result<()> {
        drop(self.questions);
        self.process.wait()?;
        Ok(())
    }
}

/// A search as the others are asked it.
///
/// # Errors
/// When it asks what they are not told of: they would answer another question.
fn question(state: &SearchState) -> anyhow::Result<String> {
    let (mut document_type, mut library) = (None, None);
    for choice in state.choices() {
        match choice {
            Choice::Type(kind) => document_type = Some(kind.code()),
            Choice::Library(slug) => library = Some(slug.to_uppercase()),
            other => bail!("the others are not told of {other:?}"),
        }
    }
    Ok(json!({ "text": state.text, "type": document_type, "library": library }).to_string())
}

async fn measure(place: &Place, scripts: &[Script]) -> anyhow::Result<Vec<Measured>> {
    let app = catalogue::open(place).await?;
    app::availability::read_all(&app).await?;
    let pages = router(&app);
    let mut rivals: Vec<Rival> = scripts.iter().map(Rival::start).collect::<Result<_, _>>()?;
    let asked = questions(&app, Size::of(place.records)).await?;
    let mut measured: Vec<Measured> = asked
        .iter()
        .map(|asked| Measured {
            is_kept: asked.kind == Kind::Browse,
            ..Measured::default()
        })
        .collect();
    for run in 0..=RUNS {
        for (asked, measured) in asked.iter().zip(&mut measured) {
            let question = question(&asked.state)?;
            // Each goes first as often as the others.
            for turn in 0..2 + rivals.len() {
                let (name, took, found) = match (turn + run) % (2 + rivals.len()) {
                    0 => {
                        let began = Instant::now();
                        get(&pages, &asked.path).await?;
                        ("page", began.elapsed(), None)
                    }
                    1 => {
                        let (took, found) = bare(&app, &asked.request).await?;
                        ("engine", took, Some(found))
                    }
                    rival => {
                        let rival = &mut rivals[rival - 2];
                        let answer = rival.ask(&question)?;
                        (
                            rival.name,
                            Duration::from_secs_f64(answer.seconds),
                            Some(answer.total),
                        )
                    }
                };
                // The first run warms the files up.
                if run > 0 {
                    measured.took.entry(name).or_default().push(took);
                }
                measured.found.extend(found.map(|found| (name, found)));
            }
        }
        say(format_args!("run {run} of {RUNS} done"));
    }
    for rival in rivals {
        rival.end()?;
    }
    app.db.close().await;
    Ok(measured)
}

/// Percentiles of everybody, and how everybody stands to the page of the same search.
fn report(measured: &[Measured]) {
    let by_name = |name: &'static str| -> Vec<Duration> {
        let times = measured.iter().filter_map(|one| one.took.get(name));
        times.map(|times| median(&mut times.clone())).collect()
    };
    let page = by_name("page");
    for name in ["page", "engine"].into_iter().chain(RIVALS) {
        let each = by_name(name);
        let mut ratios: Vec<f64> = each
            .iter()
            .zip(&page)
            .map(|(other, page)| other.as_secs_f64() / page.as_secs_f64())
            .collect();
        ratios.sort_by(f64::total_cmp);
        let slower = ratios.iter().filter(|ratio| **ratio > 1.0).count();
        let mut found: Vec<u64> = measured
            .iter()
            .filter_map(|one| one.found.get(name).copied())
            .collect();
        found.sort_unstable();
        let (mut sorted, mut pages) = (each, page.clone());
        sorted.sort_unstable();
        pages.sort_unstable();
        say(format_args!(
            "{name}: p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms; {:.2}, {:.2}, {:.2} times those of a page; \
             slower than the page of the same search {slower} times of {}; found (median) {}",
            at(&sorted, 50),
            at(&sorted, 95),
            at(&sorted, 99),
            at(&sorted, 50) / at(&pages, 50),
            at(&sorted, 95) / at(&pages, 95),
            at(&sorted, 99) / at(&pages, 99),
            ratios.len(),
            found
                .get(found.len() / 2)
                .map_or_else(|| "as the engine".to_owned(), u64::to_string)
        ));
    }
}
