//! The log: one line an event on the standard error, for people or for machines. No name, no card
//! number, no search is in it: an event names an id, a request its reference.
//!
//! What came from elsewhere may hold line ends and the codes that move a terminal's cursor: nothing
//! that somebody sends becomes a second line, or hides the first.

use std::io::{self, Write};

use clap::ValueEnum;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, fmt};

/// In which form lines are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// What is written unless something else is asked for. The index warns of pieces that were merged by two
/// at once: one of them gives up, nothing is lost, and nobody has anything to do.
const WANTED: &str = "info,tantivy::indexer=error";

/// Starts the log; `LUTRIN_LOG` says from which level, as `info` or `info,store=debug`.
pub(crate) fn start(format: LogFormat) {
    let wanted = EnvFilter::try_from_env("LUTRIN_LOG").unwrap_or_else(|_| EnvFilter::new(WANTED));
    let log = tracing_subscriber::registry()
        .with(wanted)
        .with(lines(format, io::stderr));
    // A test that runs two commands starts it twice: the first holds.
    if log.try_init().is_err() {
        tracing::debug!("the log was started before");
    }
}

/// How events are written.
fn lines<S, W>(format: LogFormat, writer: W) -> Box<dyn Layer<S> + Send + Sync>
where
    S: tracing::Subscriber + for<'span> LookupSpan<'span>,
    W: for<'writer> MakeWriter<'writer> + Send + Sync + 'static,
{
    let lines = fmt::layer().with_writer(OneLine(writer)).with_target(false);
    match format {
        LogFormat::Text => lines.with_ansi(false).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    }
}

/// Writes each event on one line.
struct OneLine<W>(W);

impl<'writer, W: MakeWriter<'writer>> MakeWriter<'writer> for OneLine<W> {
    type Writer = Escaping<W::Writer>;

    fn make_writer(&'writer self) -> Self::Writer {
        Escaping(self.0.make_writer())
    }
}

/// Writes what has no shape of its own as `\n` or `\u{1b}`. An event comes as one piece of text, with
/// the line end that is ours last.
struct Escaping<W>(W);

impl<W: Write> Write for Escaping<W> {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(event);
        let (body, end) = match text.strip_suffix('\n') {
            Some(body) => (body, "\n"),
            None => (text.as_ref(), ""),
        };
        let mut line = String::with_capacity(text.len());
        for character in body.chars() {
            if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') {
                line.extend(character.escape_default());
            } else {
                line.push(character);
            }
        }
        line.push_str(end);
        self.0.write_all(line.as_bytes())?;
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl Write for Page {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("nobody panicked").write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn what_a_stranger_sends_is_never_a_line_of_its_own() {
        let hostile = "Mozilla\r\nINFO everything is well\u{1b}[2K\u{2028}\u{85}x";
        for format in [LogFormat::Text, LogFormat::Json] {
            let page = Page::default();
            let writer = page.clone();
            let log = tracing_subscriber::registry().with(lines(format, move || writer.clone()));
            tracing::subscriber::with_default(log, || {
                let span = tracing::info_span!("request", path = hostile);
                let _inside = span.enter();
                tracing::warn!(agent = hostile, shown = %hostile, "could not answer {hostile}");
                tracing::info!("next");
            });
            let written = String::from_utf8(page.0.lock().expect("nobody panicked").clone()).expect("UTF-8");
            let lines: Vec<&str> = written.lines().collect();
            assert_eq!(lines.len(), 2, "{format:?}: {written}");
            let body = written.replace('\n', "");
            assert!(!body.chars().any(char::is_control), "{format:?}: {written:?}");
            assert!(
                !lines.iter().any(|line| line.starts_with("INFO everything")),
                "{written}"
            );
        }
    }
}
