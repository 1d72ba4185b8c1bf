//! `GET /calendrier/{jeton}.ics`: what is due and what waits, for the calendar of a telephone. The secret
//! in the address is the whole key: nobody signs in here, and an address that opens nothing says so
//! alike whatever the reason.

use app::calendar_feed::{Opened, open};
use app::failure::Failure;
use app::family::SeenMember;
use app::hold::SeenHold;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::account::Visibility;
use domain::hold::HoldState;
use domain::icalendar::{Calendar, Entry, Status, When, uid};
use domain::id::LibraryId;
use domain::library::Library;
use i18n::Translator;
use jiff::civil::Date;
use store::network::Network;

use super::document;
use crate::page_error::PageError;
use crate::state::WebState;

/// How the address ends, by which programs know what it is.
const ENDING: &str = ".ics";

/// `GET /calendrier/{jeton}.ics`.
pub async fn show(State(web): State<WebState>, Path(name): Path<String>) -> Result<Response, PageError> {
    let token = name.strip_suffix(ENDING).ok_or(PageError::NotFound)?;
    let opened = open(&web.app, token).await.map_err(|why| match why {
        Failure::Broken(why) => PageError::failed(&why),
        _ => PageError::NotFound,
    })?;
    let network = web.app.network().await?;
    let calendar = written(&web, &network, &opened);
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/calendar; charset=utf-8"),
        ),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_static("inline; filename=\"bibliotheque.ics\""),
        ),
        (
            header::CACHE_CONTROL,
            HeaderValue::from_static("private, no-store"),
        ),
    ];
    Ok((headers, calendar.write()).into_response())
}

fn written(web: &WebState, network: &Network, opened: &Opened) -> Calendar {
    let t = Translator::new(opened.language);
    let mut entries = Vec::new();
    for (index, member) in opened.family.iter().enumerate() {
        let of = (index > 0).then_some(member.member.patron.given_name.as_str());
        let writer = Writer { web, network, t, of };
        if member.member.sees == Visibility::DueDates {
            writer.days(member, &mut entries);
        } else {
            writer.titles(member, &mut entries);
        }
    }
    Calendar {
        name: Some(web.app.settings.name.clone()),
        entries,
    }
}

struct Writer<'a> {
    web: &'a WebState,
    network: &'a Network,
    t: Translator,
    /// Whose it is, when it is not the owner's.
    of: Option<&'a str>,
}

impl Writer<'_> {
    /// One entry for each loan and each hold that waits.
    fn titles(&self, member: &SeenMember, entries: &mut Vec<Entry>) {
        for seen in &member.loans {
            let title = seen
                .record
                .as_ref()
                .map(|stored| document::title(&stored.record))
                .unwrap_or_default();
            let what = self.t.with("calendar-due").arg("title", title).to_string();
            let at = seen.loan.lent_at;
            entries.push(self.entry(
                uid("loan", seen.loan.id.get(), &self.web.app.settings.base_url),
                seen.loan.due_on,
                at,
                what,
                seen.loan.library,
                "/compte/prets",
            ));
        }
        for seen in member
            .holds
            .iter()
            .filter(|seen| seen.hold.state == HoldState::Ready)
        {
            entries.extend(self.ready(seen));
        }
    }

    fn ready(&self, seen: &SeenHold) -> Option<Entry> {
        let until = seen.hold.ready_until?;
        let title = seen.record.as_ref().map_or_else(
            || seen.hold.reference.clone(),
            |stored| document::title(&stored.record),
        );
        let what = self.t.with("calendar-ready").arg("title", title).to_string();
        Some(self.entry(
            uid("hold", seen.hold.id.get(), &self.web.app.settings.base_url),
            until,
            seen.hold.changed_at,
            what,
            seen.hold.pickup_library,
            "/compte/reservations",
        ))
    }

    /// One entry a day with how much is due: the titles are theirs alone.
    fn days(&self, member: &SeenMember, entries: &mut Vec<Entry>) {
        let mut days: Vec<(Date, usize)> = Vec::new();
        for seen in &member.loans {
            match days.iter_mut().find(|(day, _)| *day == seen.loan.due_on) {
                Some((_, count)) => *count += 1,
                None => days.push((seen.loan.due_on, 1)),
            }
        }
        for (day, count) in days {
            let first = member.loans.iter().find(|seen| seen.loan.due_on == day);
            let Some(first) = first else { continue };
            let what = self.t.with("calendar-due-many").n("count", count).to_string();
            entries.push(self.entry(
                uid("loan", first.loan.id.get(), &self.web.app.settings.base_url),
                day,
                first.loan.lent_at,
                what,
                first.loan.library,
                "/compte/famille",
            ));
        }
    }

    fn entry(
        &self,
        uid: String,
        day: Date,
        changed_at: jiff::Timestamp,
        what: String,
        library: LibraryId,
        path: &str,
    ) -> Entry {
        let summary = match self.of {
            Some(name) => {
                let phrase = self.t.with("calendar-of").arg("name", name);
                phrase.arg("what", what).to_string()
            }
            None => what,
        };
        let base = self.web.app.settings.base_url.trim_end_matches('/');
        Entry {
            uid,
            sequence: 0,
            changed_at,
            when: When::Day(day),
            summary,
            description: String::new(),
            location: self.network.library(library).map(place).unwrap_or_default(),
            url: Some(format!("{base}{}{path}", self.t.language.prefix())),
            status: Status::Confirmed,
            is_busy: false,
        }
    }
}

fn place(library: &Library) -> String {
    let address = &library.address;
    let parts = [&library.name, &address.street, &address.city];
    let parts: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}
