//! What waits at my library, since when, and what is late.

use app::event::AgendaQuestion;
use app::person::Librarian;
use app::queue::{self, Stage};
use app::suggestion::answer;
use axum::extract::State;
use axum::response::Response;
use domain::event::{Admission, EventState};
use domain::library::Library;
use domain::staff::Role;
use jiff::ToSpan;
use serde::Deserialize;
use store::contribution::Queue;

use super::agenda::seats;
use super::registrations::sheet_url;
use super::{bench, figures, rows, stages};
use crate::extract::{Around, ForLibrarian, Query};
use crate::page_error::PageError;
use crate::pages::staff::{DashboardPage, DayEvent, StaffEntry, ToDo};
use crate::pages::{Freshness, html};
use crate::parts::Link;
use crate::state::WebState;
use crate::words::when;

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
}

/// `GET /pro`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    let role = if librarian.rights.may_somewhere(Role::Holds) {
        Role::Holds
    } else {
        Role::Desk
    };
    let t = around.frame.t;
    // A moderator or an editor may have no desk anywhere.
    let library = match bench::place(&around, &librarian, role, &asked.bib) {
        Ok(library) => Some(library),
        Err(_) if asked.bib.is_empty() => None,
        Err(why) => return Err(why),
    };
    let staff = bench::menu(&web.app, &around, &librarian, StaffEntry::Dashboard, library).await?;
    let mut to_do = Vec::new();
    if let Some(library) = library.filter(|library| librarian.may(Role::Holds, library.id)) {
        for (stage, count) in queue::counts(&web.app, &librarian, Some(library.id)).await? {
            if count > 0 {
                let first = queue::rows(&web.app, &librarian, stage, Some(library.id), 0).await?;
                to_do.push(line(
                    &around,
                    stage,
                    count,
                    &first,
                    &library.slug,
                    to_do.is_empty(),
                ));
            }
        }
    }
    let late = match library.filter(|library| app::shuttle::may(&librarian, library.id)) {
        Some(library) => late(&web, &around, library).await?,
        None => None,
    };
    to_do.extend(late);
    to_do.extend(written(&web, &around, &librarian, library, to_do.is_empty()).await?);
    let events = match library {
        Some(library) => events(&web, &around, &librarian, library).await?,
        None => Vec::new(),
    };
    let loans = match library {
        Some(library) => figures::loans_by_day(&web, &around, &librarian, library)
            .await?
            .map(|chart| {
                let figures = around.frame.urls.staff_figures();
                (chart, format!("{figures}?bib={}&par=jour", library.slug))
            }),
        None => None,
    };
    let hours = library.map(|library| {
        let slots = around.network.calendar(library.id).slots(around.moment.today);
        let slots: Vec<String> = slots
            .iter()
            .map(|slot| t.hours(slot.opens, slot.closes))
            .collect();
        match slots.is_empty() {
            true => t.get("staff-dashboard-closed").into_owned(),
            false => t
                .with("staff-dashboard-open")
                .arg("hours", t.list(&slots))
                .to_string(),
        }
    });
    let urls = around.frame.urls;
    let page = DashboardPage {
        today: t.sentence(t.date_long(around.moment.today, around.moment.today)),
        opening: hours,
        libraries: bench::choice(
            &around,
            &librarian,
            role,
            library,
            urls.staff(),
            false,
            Vec::new(),
        ),
        search_url: librarian
            .rights
            .may_somewhere(Role::Desk)
            .then(|| urls.staff_readers()),
        to_do,
        publish: publish(&around, &librarian),
        loans,
        events,
        staff,
        frame: around.frame,
    };
    Ok(html(&page, Freshness::Private))
}

/// Where one begins to write.
fn publish(around: &Around, librarian: &Librarian) -> Vec<Link> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    if !librarian.rights.may_somewhere(Role::Editor) {
        return Vec::new();
    }
    vec![
        Link::new(t.get("staff-news-new"), format!("{}/nouvelle", urls.staff_news())),
        Link::new(t.get("staff-agenda-new"), urls.staff_new_event()),
        Link::new(
            t.get("staff-selections-new"),
            format!("{}/nouvelle", urls.staff_selections()),
        ),
        Link::new(
            t.get("staff-picks-new"),
            format!("{}/nouvelle", urls.staff_picks()),
        ),
        Link::new(t.get("staff-nav-searches"), urls.staff_searches()),
    ]
}

/// What is not over today, and tomorrow.
async fn events(
    web: &WebState,
    around: &Around,
    librarian: &Librarian,
    library: &Library,
) -> Result<Vec<DayEvent>, PageError> {
    let t = around.frame.t;
    let today = around.moment.today;
    let question = AgendaQuestion {
        library: Some(library.id),
        audience: None,
        from: Some(today),
        until: Some(today.saturating_add(2.days())),
    };
    let may_see = librarian.may(Role::Editor, library.id);
    let found = app::event::agenda(&web.app, &question).await?;
    let lines = found.iter().map(|seen| {
        let event = &seen.event;
        let registers = event.terms.admission != Admission::Free;
        let is_cancelled = event.state == EventState::Cancelled;
        DayEvent {
            when: t.sentence(when(t, &event.hours, today)),
            title: seen.words(t.language).1.title.clone(),
            place: event.place.clone(),
            seats: match (is_cancelled, registers) {
                (true, _) => t.coded("event-state", event.state.code()).into_owned(),
                (false, true) => seats(t, event),
                (false, false) => String::new(),
            },
            sheet_url: (registers && may_see).then(|| sheet_url(around, event.id)),
        }
    });
    Ok(lines.collect())
}

/// The copies that have been on their way here for too long.
async fn late(web: &WebState, around: &Around, library: &Library) -> Result<Option<ToDo>, PageError> {
    let count = app::shuttle::count_late(&web.app, library.id).await?;
    let url = format!(
        "{}?bib={}&sens=retards",
        around.frame.urls.staff_shuttle(),
        library.slug
    );
    Ok((count > 0).then(|| ToDo {
        count,
        what: around
            .frame
            .t
            .with("staff-count-late")
            .n("count", count)
            .to_string(),
        text: String::new(),
        url,
        is_first: false,
        is_late: true,
    }))
}

/// What readers wrote and asked for that nobody has answered yet.
async fn written(
    web: &WebState,
    around: &Around,
    librarian: &Librarian,
    library: Option<&Library>,
    is_first: bool,
) -> Result<Vec<ToDo>, PageError> {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let rights = &librarian.rights;
    let mut lines: Vec<(&str, i64, String)> = Vec::new();
    let at = |role: Role| library.filter(|library| librarian.may(role, library.id));
    if rights.may_somewhere(Role::Holds) {
        let here = at(Role::Holds);
        let counts = answer::counts(&web.app, librarian, here.map(|library| library.id)).await?;
        let slug = here.map_or("", |library| library.slug.as_str());
        let received = counts.first().map_or(0, |(_, count)| *count);
        let url = stages::url(&urls.staff_suggestions(), answer::Stage::Received, slug, 1);
        lines.push(("staff-count-suggestions", received, url));
    }
    if rights.may_somewhere(Role::Moderator) {
        let here = at(Role::Moderator);
        let slug = here.map_or("", |library| library.slug.as_str());
        let counts = app::moderation::counts(&web.app, librarian, here.map(|library| library.id)).await?;
        for (queue, count) in counts {
            let key = match queue {
                Queue::Waiting => "staff-count-contributions",
                Queue::Reported => "staff-count-reported",
                Queue::Decided => continue,
            };
            let url = stages::url(&urls.staff_moderation(), queue, slug, 1);
            lines.push((key, count, url));
        }
    }
    if rights.may_somewhere(Role::Editor) {
        let count = app::registration::queue::to_validate(&web.app, librarian).await?;
        lines.push(("staff-count-registrations", count, urls.staff_registrations()));
    }
    if rights.may_somewhere(Role::Desk) {
        let count = app::preregistration::count_waiting(&web.app, librarian).await?;
        lines.push((
            "staff-count-preregistrations",
            count,
            urls.staff_preregistrations(),
        ));
    }
    let waiting = lines.into_iter().filter(|(_, count, _)| *count > 0);
    Ok(waiting
        .enumerate()
        .map(|(index, (key, count, url))| ToDo {
            count,
            what: t.with(key).n("count", count).to_string(),
            text: String::new(),
            url,
            is_first: is_first && index == 0,
            is_late: false,
        })
        .collect())
}

fn line(
    around: &Around,
    stage: Stage,
    count: i64,
    first: &[queue::Row],
    library: &str,
    is_first: bool,
) -> ToDo {
    let t = around.frame.t;
    let key = match stage {
        Stage::Requested => "staff-count-requested",
        Stage::Allotted => "staff-count-to-pick",
        Stage::InTransit => "staff-count-in-transit",
        Stage::Ready => "staff-count-ready",
        Stage::Expired => "staff-count-expired",
    };
    let oldest = first.first().map(|row| rows::waiting(around, row));
    let waits = !matches!(stage, Stage::Ready);
    let mut text = match &oldest {
        Some((waiting, _)) if waits => t.with("staff-oldest").arg("waiting", waiting).to_string(),
        _ => String::new(),
    };
    // Beyond the first page it would be a figure for a part only.
    if stage == Stage::Requested && count <= queue::PAGE {
        let here = first.iter().filter(|row| {
            let pickup = row.seen.hold.pickup_library;
            row.item
                .as_ref()
                .is_some_and(|item| item.standing.state.is_on_shelf() && item.standing.located_at == pickup)
        });
        let here = here.count();
        if here > 0 {
            text = format!("{text} {}", t.with("staff-on-shelf-here").n("count", here));
        }
    }
    ToDo {
        count,
        what: t.with(key).n("count", count).to_string(),
        text,
        url: rows::queue_url(&around.frame.urls.staff_holds(), stage, library, 1),
        is_first,
        is_late: matches!(stage, Stage::Requested | Stage::Allotted)
            && oldest.is_some_and(|(_, is_long)| is_long),
    }
}
