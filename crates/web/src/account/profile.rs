//! `GET /compte`: « Mon profil », with what must not be missed.

use app::hold::SeenHold;
use app::loan::SeenLoan;
use app::profile::Profile;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::hold::HoldState;
use domain::refusal::Explanation;
use jiff::civil::Date;

use super::refusal::{Place, library_name, refusal};
use super::{counted, document};
use crate::extract::{Around, Closed, ForReader, SpokenLanguage, see_other};
use crate::frame::{AccountEntry, Frame};
use crate::page_error::PageError;
use crate::pages::{AccountPage, Card, Deadline, Freshness, MetaRow, Tile, html};
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
    let profile = app::profile::of_reader(&web.app, reader.patron).await?;
    let loans = app::loan::of_reader(&web.app, reader.patron).await?;
    let mut holds = app::hold::of_reader(&web.app, reader.patron).await?;
    holds.retain(|seen| seen.hold.state.is_open());
    let mut frame = super::frame(&around, AccountEntry::Profile, "profile-title");
    counted(&mut frame, loans.len(), holds.len());
    let why: Vec<Explanation> = profile.blocks.iter().map(domain::block::Block::explain).collect();
    let page = AccountPage {
        name: match profile.patron.given_name.as_str() {
            "" => reader.account.display_name.clone(),
            name => name.to_owned(),
        },
        notices: ready(&around, &frame, &holds),
        blocks: why
            .iter()
            .map(|why| refusal(&around, std::slice::from_ref(why), &Place::default()))
            .collect(),
        tiles: tiles(&frame, &loans, &holds, around.moment.today),
        card: card(&around, &profile),
        details: details(&around, &profile, reader.account.identifier.as_deref()),
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

fn card(around: &Around, profile: &Profile) -> Option<Card> {
    let t = around.frame.t;
    let card = profile.card.as_ref()?;
    let valid = profile.valid_until.map(|until| {
        let key = if until < around.moment.today {
            "account-card-expired"
        } else {
            "account-card-valid-until"
        };
        t.with(key).arg("date", t.date_full(until)).to_string()
    });
    let home = profile.patron.home_library.map(|id| library_name(around, id));
    Some(Card {
        name: profile.patron.spoken_name(),
        library: home.unwrap_or_default(),
        number: in_groups(&card.number),
        bars: crate::barcode::code_128(&card.number),
        valid,
    })
}

/// Four by four, to be read aloud.
fn in_groups(number: &str) -> String {
    let letters: Vec<char> = number.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

fn details(around: &Around, profile: &Profile, identifier: Option<&str>) -> Vec<MetaRow> {
    let t = around.frame.t;
    let patron = &profile.patron;
    let unknown = || t.get("profile-unknown").into_owned();
    let home = patron.home_library.map(|id| library_name(around, id));
    let mut rows = Vec::new();
    if let Some(card) = &profile.card {
        rows.push(MetaRow::number(
            t.get("profile-card-number"),
            in_groups(&card.number),
        ));
    }
    let birth = patron.birth_on.map_or_else(unknown, |day| t.date_full(day));
    rows.extend([
        MetaRow::text(t.get("profile-last-name"), &patron.family_name),
        MetaRow::text(t.get("profile-first-name"), &patron.given_name),
        MetaRow::text(t.get("profile-birth-date"), birth),
        MetaRow::text(
            t.get("profile-mail"),
            patron.email.clone().unwrap_or_else(unknown),
        ),
        MetaRow::text(t.get("profile-home-library"), home.unwrap_or_else(unknown)),
    ]);
    if let Some(identifier) = identifier {
        rows.push(MetaRow::text(t.get("profile-identifier"), identifier));
    }
    rows
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
