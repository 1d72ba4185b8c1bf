//! Two runs of the relevance bench side by side, and the bench for a spreadsheet.

use app::relevance::{self, Bench, Compared, Comparison};
use axum::extract::State;
use axum::response::Response;
use domain::id::RelevanceRunId;
use domain::relevance::RelevanceRun;
use i18n::Translator;
use serde::Deserialize;

use super::{badge, facts_of, gone, index_words, name, rank_words, shares, tally_words};
use crate::account::document;
use crate::csv::Csv;
use crate::extract::{ForLibrarian, Query};
use crate::page_error::PageError;
use crate::pages::staff::{Choice, ComparedRow, RelevanceComparedPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::staff::bench;
use crate::staff::journal::instant;
use crate::state::WebState;

/// Which runs.
#[derive(Debug, Default, Deserialize)]
pub struct Both {
    #[serde(default)]
    avant: String,
    #[serde(default)]
    apres: String,
}

/// `GET /pro/pertinence/comparer`.
pub(super) async fn compare(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(both): Query<Both>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let t = around.frame.t;
    let id = |typed: &str| typed.parse().ok().map(RelevanceRunId::new);
    let Comparison {
        runs,
        before,
        after,
        tally,
        index,
        lines,
    } = relevance::compare(&web.app, librarian, id(&both.avant), id(&both.apres)).await?;
    let choice = |run: &RelevanceRun, chosen: Option<RelevanceRunId>| Choice {
        value: run.id.to_string(),
        text: instant(&web, t, run.kept_at),
        is_chosen: Some(run.id) == chosen,
    };
    let now = Choice {
        value: String::new(),
        text: t.get("relevance-now").into_owned(),
        is_chosen: after.is_none(),
    };
    let later_id = after.as_ref().map(|run| run.id);
    let later = runs.iter().map(|run| choice(run, later_id));
    let (old, new) = (shares(t, &before.tally), shares(t, &tally));
    let later_facts = after.as_ref().map_or(index, facts_of);
    let page = RelevanceComparedPage {
        before: runs.iter().map(|run| choice(run, Some(before.id))).collect(),
        after: std::iter::once(now).chain(later).collect(),
        tally: tally_words(t)
            .into_iter()
            .zip(old)
            .zip(new)
            .map(|((name, old), new)| (name, old, new))
            .collect(),
        indexes: (index_words(t, &facts_of(&before)), index_words(t, &later_facts)),
        rows: lines.iter().map(|line| compared_row(t, line)).collect(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Figures, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

fn compared_row(t: Translator, line: &Compared) -> ComparedRow {
    let rank = |rank: Option<Option<u32>>| match rank {
        Some(rank) => rank_words(t, rank),
        None => t.get("relevance-not-judged").into_owned(),
    };
    ComparedRow {
        query: line.search.query.clone(),
        title: match &line.record {
            Some(stored) => document::title(&stored.record),
            None => gone(t, line.search.record),
        },
        before: rank(line.before),
        after: rank(line.after),
        shift: line.shift().map(|shift| badge(t, shift)),
    }
}

/// `GET /pro/pertinence/csv`.
pub(super) async fn csv(State(web): State<WebState>, door: ForLibrarian) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    let t = around.frame.t;
    let Bench { lines, names, .. } = relevance::show(&web.app, librarian).await?;
    let columns = [
        "relevance-query",
        "title-figure-number",
        "title-figure-title",
        "relevance-within-label",
        "relevance-rank",
        "relevance-rank-before",
        "relevance-shift",
        "relevance-note",
        "relevance-column-by",
        "relevance-column-on",
    ]
    .map(|key| t.get(key));
    let mut table = Csv::with_columns(&columns);
    let figure = |rank: Option<u32>| rank.map(|rank| rank.to_string()).unwrap_or_default();
    for line in lines {
        let title = line.record.as_ref().map(|stored| document::title(&stored.record));
        let added_on = web.app.settings.zone.to_datetime(line.search.added_at).date();
        let cells = [
            line.search.query.clone(),
            line.search.record.to_string(),
            title.unwrap_or_else(|| gone(t, line.search.record)),
            line.search.within.to_string(),
            figure(line.now.rank),
            figure(line.before.flatten()),
            badge(t, line.shift).text,
            line.search.note.clone(),
            name(t, &line.search.added_by, &names),
            added_on.to_string(),
        ];
        table.row(&cells);
    }
    Ok(table.answer(&format!("pertinence-{}", around.moment.today)))
}
