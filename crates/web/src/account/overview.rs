//! `GET /compte`: the first page of the account. What is due, what waits and until when, what is owed,
//! what needs an answer; the rest is one click further.

use app::hold::SeenHold;
use app::loan::SeenLoan;
use app::overview::Overview;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::refusal::Explanation;
use domain::time::days_between;
use jiff::civil::Date;

use super::refusal::{Place, library_name, refusal};
use super::{document, profile};
use crate::extract::{Around, Closed, ForReader, SpokenLanguage, see_other};
use crate::frame::Frame;
use crate::page_error::PageError;
use crate::pages::{AccountPage, Deadline, Freshness, Tile, html};
use crate::parts::{Flash, FlashAction, Link, Stamp, StampTone, Tone};
use crate::state::WebState;
use crate::urls::Urls;

/// How many days are announced.
const DEADLINES: usize = 6;
/// Holds that wait are named one by one up to so many; more of them are counted.
const NAMED: usize = 3;
/// Days before the end of an enrolment from which it is told.
const ENDING_DAYS: i64 = 30;

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
    let seen = app::overview::of_reader(&web.app, reader.patron, DEADLINES).await?;
    let members = app::family::members(&web.app, &reader).await?;
    let known = &seen.profile;
    let t = around.frame.t;
    let frame = around.frame.clone().at(t.get("account-menu"), None);
    let why: Vec<Explanation> = known.blocks.iter().map(domain::block::Block::explain).collect();
    let page = AccountPage {
        name: match known.patron.given_name.as_str() {
            "" => reader.account.display_name.clone(),
            name => name.to_owned(),
        },
        notices: notices(&around, &frame, &seen),
        blocks: why
            .iter()
            .map(|why| refusal(&around, std::slice::from_ref(why), &Place::default()))
            .collect(),
        tiles: tiles(&frame, &seen),
        card: profile::card(&around, web.app.settings.symbology, known),
        deadlines: deadlines(&frame, &seen, around.moment.today),
        family: (!members.is_empty()).then(|| {
            let names: Vec<&str> = members
                .iter()
                .map(|member| member.patron.given_name.as_str())
                .collect();
            t.with("account-family").arg("names", t.list(&names)).to_string()
        }),
        frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// What waits, and what will need the reader soon.
fn notices(around: &Around, frame: &Frame, seen: &Overview) -> Vec<Flash> {
    let (t, today) = (frame.t, around.moment.today);
    let to_holds = || FlashAction::Go(Link::new(t.get("site-see"), frame.urls.holds()));
    let mut notices: Vec<Flash> = if seen.ready_count > NAMED {
        let words = t
            .with("account-ready-many")
            .n("count", seen.ready_count)
            .to_string();
        vec![Flash::new(Tone::Ok, words, "").with_action(to_holds())]
    } else {
        seen.ready
            .iter()
            .filter_map(|hold| Some((hold, hold.hold.ready_until?)))
            .map(|(hold, until)| {
                Flash::new(Tone::Ok, ready(around, frame, hold, until), "").with_action(to_holds())
            })
            .collect()
    };
    let ends = seen.profile.valid_until.filter(|until| {
        let left = days_between(today, *until);
        (0..=ENDING_DAYS).contains(&left)
    });
    if let Some(until) = ends {
        let words = t
            .with("account-enrolment-ends")
            .arg("date", t.date_long(until, today))
            .to_string();
        notices.push(Flash::new(
            Tone::Warn,
            words,
            t.way_out_text(domain::refusal::WayOut::RenewMembership),
        ));
    }
    notices
}

fn ready(around: &Around, frame: &Frame, seen: &SeenHold, until: Date) -> String {
    let t = frame.t;
    t.with("account-ready-one")
        .arg(
            "title",
            document::shown(frame, seen.record.as_ref(), &seen.hold.reference).title,
        )
        .arg("date", t.date_long(until, around.moment.today))
        .arg("library", library_name(around, seen.hold.pickup_library))
        .to_string()
}

fn tiles(frame: &Frame, seen: &Overview) -> Vec<Tile> {
    let (t, urls) = (frame.t, frame.urls);
    let tile = |tone, count: usize, key: &str, url: String| Tile {
        tone,
        count: t.number(count),
        label: t.with(key).n("count", count).to_string(),
        url,
    };
    let mut tiles = Vec::new();
    if seen.overdue > 0 {
        tiles.push(tile(
            Tone::Bad,
            seen.overdue,
            "account-count-overdue",
            urls.loans(),
        ));
    }
    tiles.push(tile(Tone::Plain, seen.loans, "account-count-loans", urls.loans()));
    if seen.ready_count > 0 {
        tiles.push(tile(
            Tone::Ok,
            seen.ready_count,
            "account-count-ready",
            urls.holds(),
        ));
    }
    tiles.push(tile(
        Tone::Plain,
        seen.holds - seen.ready_count,
        "account-count-holds",
        urls.holds(),
    ));
    let owed = seen.profile.owed;
    tiles.push(if owed.is_zero() {
        Tile {
            tone: Tone::Plain,
            count: t.get("account-owed-nothing").into_owned(),
            label: t.get("account-owed").into_owned(),
            url: urls.fees(),
        }
    } else {
        Tile {
            tone: Tone::Bad,
            count: t.money(owed),
            label: t.get("account-owed").into_owned(),
            url: urls.fees(),
        }
    });
    tiles
}

fn deadlines(frame: &Frame, seen: &Overview, today: Date) -> Vec<Deadline> {
    let (t, urls) = (frame.t, frame.urls);
    let mut all: Vec<(Date, Deadline)> = Vec::new();
    for loan in &seen.due {
        let due = loan.loan.due_on;
        let title = document::shown(frame, loan.record.as_ref(), &t.get("hold-document")).title;
        let deadline = Deadline {
            stamp: Stamp::due(t, due, today),
            title,
            url: format!("{}#p-{}", urls.loans(), loan.loan.id),
            text: due_text(frame, loan, today),
        };
        all.push((due, deadline));
    }
    for hold in &seen.ready {
        let Some(until) = hold.hold.ready_until else {
            continue;
        };
        let deadline = Deadline {
            stamp: Stamp::of(t, until, StampTone::Ready),
            title: document::shown(frame, hold.record.as_ref(), &hold.hold.reference).title,
            url: urls.hold(&hold.hold.reference),
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

/// When it is due, and whether it can still be renewed: what is promised here is kept there.
fn due_text(frame: &Frame, seen: &SeenLoan, today: Date) -> String {
    let t = frame.t;
    let due = seen.loan.due_on;
    let late = days_between(due, today);
    let when = if late > 0 {
        t.with("loan-overdue").n("count", late).to_string()
    } else {
        let day = t.sentence(t.relative_day(due, today));
        t.with("loan-due-relative")
            .arg("day", day)
            .arg("date", t.date_long(due, today))
            .to_string()
    };
    match &seen.renewal {
        Ok(_) => format!("{when}. {}", t.get("account-renewable")),
        Err(_) => format!("{when}."),
    }
}
