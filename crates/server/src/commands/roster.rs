//! `lutrin import --readers FILE.csv [--dry-run]`: readers as another system lists them, line by line. What
//! is wrong is said and loses nothing; done again, it changes nothing.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use app::App;
use app::roster::{self, Judged, Judgement};

use crate::say::say;

/// Runs it: the exit code is 1 when a line is wrong.
///
/// # Errors
/// When the file does not read, its first line names no columns that are understood, or the database fails.
pub async fn run(app: &App, path: &Path, is_dry: bool) -> anyhow::Result<ExitCode> {
    let text = std::fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
    let rows = roster::rows(&text).map_err(anyhow::Error::msg);
    let rows = rows.with_context(|| path.display().to_string())?;
    let judged = roster::judge(app, &rows).await?;
    for line in &judged {
        tell(line, is_dry);
    }
    let count = |is: fn(&Judgement) -> bool| judged.iter().filter(|line| is(&line.outcome)).count();
    let wrong = count(|outcome| matches!(outcome, Judgement::Wrong(_)));
    say(format_args!(
        "{} new, {} changed, {} unchanged, {wrong} wrong",
        count(|outcome| matches!(outcome, Judgement::New(_))),
        count(|outcome| matches!(outcome, Judgement::Changed(..))),
        count(|outcome| matches!(outcome, Judgement::Same)),
    ));
    let mut is_whole = wrong == 0;
    if is_dry {
        say("Nothing was changed: this was a dry run.");
    } else {
        let left = roster::write(app, &judged).await?;
        is_whole &= left.is_empty();
        for card in left {
            say(format_args!(
                "{card}: somebody else changed this reader meanwhile: left as they are, load the table again"
            ));
        }
    }
    Ok(if is_whole {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// What a line does; of what is the same nothing is said, and of what is new only in a dry run.
fn tell(line: &Judged, is_dry: bool) {
    let Judged {
        line: number,
        who,
        outcome,
    } = line;
    match outcome {
        Judgement::New(_) if is_dry => say(format_args!("line {number}: {who}: new")),
        Judgement::Changed(_, changes) if is_dry => {
            let changes = changes
                .iter()
                .map(|(column, before, after)| format!("{column} « {before} » → « {after} »"));
            let changes: Vec<String> = changes.collect();
            say(format_args!("line {number}: {who}: {}", changes.join(", ")));
        }
        Judgement::Wrong(reasons) => {
            say(format_args!(
                "line {number}: {who}: left out: {}",
                reasons.join("; ")
            ));
        }
        Judgement::New(_) | Judgement::Changed(..) | Judgement::Same => {}
    }
}
