//! `GET /compte`: the first page of the account, with what must not be missed.

use app::hold::SeenHold;
use app::loan::SeenLoan;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::hold::HoldState;
use domain::refusal::Explanation;
use jiff::civil::Date;

use super::refusal::{Place, library_name, refusal};
use super::{counted, document, profile};
use crate::extract::{Around, Closed, ForReader, SpokenLanguage, see_other};
use crate::frame::Frame;
use crate::page_error::PageError;
use crate::pages::{AccountPage, Deadline, Freshness, Tile, html};
use crate::parts::{Flash, FlashAction, Link, Stamp, StampTone, Tone};
use crate::state::WebState;
use crate::urls::Urls;

/// How many days are announced.
const DEADLINES: usize = 5;

/// `GET /compte`. A librarian without a card goes to the pages of the staff.
pub async fn show(
    State(web): State<WebState>,
    SpokenLanguage(language): SpokenLanguage,
    reader: Result<ForReader, Closed>,
) -> Result<Response, PageError> {
    let ForReader { reader, around } = match reader {
        Ok(reader) => reader,
        Err(Closed::Error(PageError::NotFound)) => return Ok(see_other(&Urls::new(language).staff())),
        Err(closed) => return Ok(closed.into_response()),
    };
    let known = app::profile::of_reader(&web.app, reader.patron).await?;
    let loans = app::loan::of_reader(&web.app, reader.patron).await?;
    let mut holds = app::hold::of_reader(&web.app, reader.patron).await?;
    holds.retain(|seen| seen.hold.state.is_open());
    let t = around.frame.t;
    let mut frame = around.frame.clone().at(t.get("account-menu"), None);
    counted(&mut frame, loans.len(), holds.len());
    let why: Vec<Explanation> = known.blocks.iter().map(domain::block::Block::explain).collect();
    let page = AccountPage {
        name: match known.patron.given_name.as_str() {
            "" => reader.account.display_name.clone(),
            name => name.to_owned(),
        },
        notices: ready(&around, &frame, &holds),
        blocks: why
            .iter()
            .map(|why| refusal(&around, std::slice::from_ref(why), &Place::default()))
            .collect(),
        tiles: tiles(&frame, &loans, &holds, around.moment.today),
        card: profile::card(&around, web.app.settings.symbology, &known),
        details: profile::details(&around, &known, reader.account.identifier.as_deref()),
        deadlines: deadlines(&frame, &loans, &holds, around.moment.today),
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

fn is_ready(seen: &&SeenHold) -> bool {
    seen.hold.state == HoldState::Ready
}

fn ready(around: &Around, frame: &Frame, holds: &[SeenHold]) -> Vec<Flash> {
    let t = frame.t;
    let ready = holds.iter().filter(is_ready).filter_map(|seen| {
        let until = seen.hold.ready_until?;
        let text = t
            .with("account-ready-one")
            .arg(
                "title",
                document::shown(frame, seen.record.as_ref(), &seen.hold.reference).title,
            )
            .arg("date", t.date_long(until, around.moment.today))
            .arg("library", library_name(around, seen.hold.pickup_library))
            .to_string();
        let go = FlashAction::Go(Link::new(t.get("site-see"), frame.urls.holds()));
        Some(Flash::new(Tone::Ok, text, "").with_action(go))
    });
    ready.collect()
}

fn tiles(frame: &Frame, loans: &[SeenLoan], holds: &[SeenHold], today: Date) -> Vec<Tile> {
    let (t, urls) = (frame.t, frame.urls);
    let tile = |tone, count: usize, key: &str, url: String| Tile {
        tone,
        count: t.number(count),
        label: t.with(key).n("count", count).to_string(),
        url,
    };
    let late = loans.iter().filter(|seen| seen.loan.is_overdue(today)).count();
    let ready = holds.iter().filter(is_ready).count();
    let mut tiles = Vec::new();
    if late > 0 {
        tiles.push(tile(Tone::Bad, late, "account-count-overdue", urls.loans()));
    }
    tiles.push(tile(
        Tone::Plain,
        loans.len(),
        "account-count-loans",
        urls.loans(),
    ));
    if ready > 0 {
        tiles.push(tile(Tone::Ok, ready, "account-count-ready", urls.holds()));
    }
    tiles.push(tile(
        Tone::Plain,
        holds.len() - ready,
        "account-count-holds",
        urls.holds(),
    ));
    tiles
}

fn deadlines(frame: &Frame, loans: &[SeenLoan], holds: &[SeenHold], today: Date) -> Vec<Deadline> {
    let (t, urls) = (frame.t, frame.urls);
    let day_named = |day| t.sentence(t.relative_day(day, today));
    let mut all: Vec<(Date, Deadline)> = Vec::new();
    for seen in loans {
        let due = seen.loan.due_on;
        let late = domain::time::days_between(due, today);
        let title = document::shown(frame, seen.record.as_ref(), &t.get("hold-document")).title;
        let deadline = Deadline {
            stamp: Stamp::due(t, due, today),
            title,
            url: format!("{}#p-{}", urls.loans(), seen.loan.id),
            text: if late > 0 {
                t.with("loan-overdue").n("count", late).to_string()
            } else {
                t.with("loan-due-relative")
                    .arg("day", day_named(due))
                    .arg("date", t.date_long(due, today))
                    .to_string()
            },
        };
        all.push((due, deadline));
    }
    for seen in holds.iter().filter(is_ready) {
        let Some(until) = seen.hold.ready_until else {
            continue;
        };
        let deadline = Deadline {
            stamp: Stamp::of(t, until, StampTone::Ready),
            title: document::shown(frame, seen.record.as_ref(), &seen.hold.reference).title,
            url: format!("{}#r-{}", urls.holds(), seen.hold.reference),
            text: t
                .with("hold-pickup-until")
                .arg("date", t.date_long(until, today))
                .to_string(),
        };
        all.push((until, deadline));
    }
    all.sort_by_key(|(day, _)| *day);
    all.into_iter()
        .take(DEADLINES)
        .map(|(_, deadline)| deadline)
        .collect()
}
