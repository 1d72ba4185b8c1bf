//! `GET /agenda`: what takes place, by library, audience and month, as a list or as a month.

use app::event::{AgendaQuestion, SeenEvent};
use axum::extract::State;
use axum::response::Response;
use domain::library::Library;
use domain::record::Audience;
use domain::time::days_after;
use i18n::Translator;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::freshness;
use crate::extract::{Around, Query};
use crate::frame::{Frame, Section};
use crate::page_error::PageError;
use crate::pages::{AgendaPage, EventGroup, MonthDay, MonthGrid, html};
use crate::parts::Link;
use crate::state::WebState;
use crate::urls::encode;
use crate::words::{event_row, month};

/// Months that one can choose, this one included.
const MONTHS: usize = 12;
/// The value of the view of a month.
const MONTH_VIEW: &str = "mois";

/// What the address says; what it does not know it leaves.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    bib: String,
    #[serde(default)]
    public: String,
    #[serde(default)]
    mois: String,
    #[serde(default)]
    vue: String,
}

/// The same as it was understood.
struct Choice<'a> {
    library: Option<&'a Library>,
    audience: Option<Audience>,
    /// The first day of the month.
    month: Option<Date>,
    as_month: bool,
}

impl Choice<'_> {
    fn url(&self, frame: &Frame) -> String {
        let month = self.month.map(|day| day.strftime("%Y-%m").to_string());
        let parts: Vec<String> = [
            self.library
                .map(|library| format!("bib={}", encode(&library.slug))),
            self.audience
                .map(|audience| format!("public={}", audience.code())),
            month.map(|month| format!("mois={month}")),
            self.as_month.then(|| format!("vue={MONTH_VIEW}")),
        ]
        .into_iter()
        .flatten()
        .collect();
        match parts.is_empty() {
            true => frame.urls.agenda(),
            false => format!("{}?{}", frame.urls.agenda(), parts.join("&")),
        }
    }
}

/// The agenda of a library.
pub fn of_library(frame: &Frame, library: Option<&Library>) -> String {
    let choice = Choice {
        library,
        audience: None,
        month: None,
        as_month: false,
    };
    choice.url(frame)
}

/// `GET /agenda`.
pub async fn list(
    State(web): State<WebState>,
    around: Around,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let t = around.frame.t;
    let this_month = around.moment.today.first_of_month();
    let month_asked = format!("{}-01", asked.mois).parse::<Date>().ok();
    let as_month = asked.vue == MONTH_VIEW;
    let choice = Choice {
        library: around.network.by_slug(&asked.bib),
        audience: Audience::from_code(&asked.public),
        month: month_asked
            .filter(|month| *month >= this_month && *month <= after(this_month, MONTHS))
            .or_else(|| as_month.then_some(this_month)),
        as_month,
    };
    let question = AgendaQuestion {
        library: choice.library.map(|library| library.id),
        audience: choice.audience,
        from: choice.month,
        until: choice.month.map(|month| after(month, 1)),
    };
    let events = app::event::agenda(&web.app, &question).await?;
    let mut frame = around.frame.clone();
    frame.section = Some(Section::Agenda);
    let heading = match choice.month {
        Some(day) => t.with("event-agenda-of").arg("month", month(t, day)).to_string(),
        None => t.get("event-agenda").into_owned(),
    };
    let page = AgendaPage {
        heading,
        libraries: libraries(&around, choice.library),
        audiences: audiences(t, choice.audience),
        months: months(t, this_month, choice.month),
        views: views(&frame, &choice, this_month),
        view: if as_month { MONTH_VIEW } else { "" },
        grid: choice
            .month
            .filter(|_| as_month)
            .map(|first| grid(&around, &frame, &choice, first, &events)),
        groups: groups(&around, &events, choice.library.is_none()),
        frame: frame.at(t.get("event-agenda"), None),
    };
    Ok(html(&page, freshness(&around)))
}

/// The first day of the month so many months after another.
fn after(month: Date, months: usize) -> Date {
    let months = i32::try_from(months).unwrap_or(i32::MAX);
    month.saturating_add(months.months())
}

fn libraries(around: &Around, chosen: Option<&Library>) -> Vec<(String, String, bool)> {
    let t = around.frame.t;
    let all = (
        String::new(),
        t.get("event-agenda-all-libraries").into_owned(),
        chosen.is_none(),
    );
    let open = around.network.libraries.iter().filter(|library| {
        library.kind == domain::library::LibraryKind::Library
            && library.closed_down_on.is_none_or(|day| around.moment.today < day)
    });
    let each = open.map(|library| {
        let is_chosen = chosen.is_some_and(|chosen| chosen.id == library.id);
        (library.slug.clone(), library.name.clone(), is_chosen)
    });
    std::iter::once(all).chain(each).collect()
}

fn audiences(t: Translator, chosen: Option<Audience>) -> Vec<(String, String, bool)> {
    let all = (
        String::new(),
        t.get("event-agenda-all-audiences").into_owned(),
        chosen.is_none(),
    );
    let each = Audience::ALL.into_iter().map(|audience| {
        let words = t.coded("audience", audience.code()).into_owned();
        (audience.code().to_owned(), words, chosen == Some(audience))
    });
    std::iter::once(all).chain(each).collect()
}

fn months(t: Translator, this_month: Date, chosen: Option<Date>) -> Vec<(String, String, bool)> {
    let any = (
        String::new(),
        t.get("event-agenda-any-month").into_owned(),
        chosen.is_none(),
    );
    let each = (0..MONTHS).map(|n| {
        let first = after(this_month, n);
        let value = first.strftime("%Y-%m").to_string();
        (value, t.sentence(month(t, first)), chosen == Some(first))
    });
    std::iter::once(any).chain(each).collect()
}

fn views(frame: &Frame, choice: &Choice<'_>, this_month: Date) -> Vec<(Link, bool)> {
    let t = frame.t;
    let seen_as = |as_month: bool| {
        let month = if as_month {
            choice.month.or(Some(this_month))
        } else {
            choice.month
        };
        Choice {
            library: choice.library,
            audience: choice.audience,
            month,
            as_month,
        }
        .url(frame)
    };
    vec![
        (
            Link::new(t.get("event-agenda-list"), seen_as(false)),
            !choice.as_month,
        ),
        (
            Link::new(t.get("event-agenda-month"), seen_as(true)),
            choice.as_month,
        ),
    ]
}

fn groups(around: &Around, events: &[SeenEvent], with_library: bool) -> Vec<EventGroup> {
    let (t, today) = (around.frame.t, around.moment.today);
    let mut groups: Vec<EventGroup> = Vec::new();
    for event in events {
        // What began in another month and goes on stands under this one.
        let name = t.sentence(month(t, event.event.hours.day().max(today)));
        let row = event_row(around, event, with_library);
        match groups.last_mut().filter(|group| group.month == name) {
            Some(group) => group.rows.push(row),
            None => groups.push(EventGroup {
                month: name,
                rows: vec![row],
            }),
        }
    }
    groups
}

fn grid(around: &Around, frame: &Frame, choice: &Choice<'_>, first: Date, events: &[SeenEvent]) -> MonthGrid {
    let (t, today) = (frame.t, around.moment.today);
    let at = |month: Date| {
        Choice {
            library: choice.library,
            audience: choice.audience,
            month: Some(month),
            as_month: true,
        }
        .url(frame)
    };
    let day_of = |day: Date| {
        let of_day: Vec<&SeenEvent> = events
            .iter()
            .filter(|seen| {
                let hours = &seen.event.hours;
                (hours.starts.date()..=hours.ends.date()).contains(&day) && day >= today
            })
            .collect();
        let words = t
            .with("event-agenda-day")
            .arg("date", t.date_long(day, today))
            .n("count", of_day.len());
        MonthDay {
            number: day.day(),
            is_today: day == today,
            event: of_day
                .first()
                .map(|seen| Link::new(words.to_string(), format!("#e-{}", seen.event.id))),
        }
    };
    let before = first.weekday().to_monday_zero_offset();
    let mut days: Vec<Option<MonthDay>> = (0..before).map(|_| None).collect();
    let length = u32::from(first.days_in_month().unsigned_abs());
    days.extend((0..length).map(|n| Some(day_of(days_after(first, n)))));
    while !days.len().is_multiple_of(7) {
        days.push(None);
    }
    let previous = month_before(first);
    MonthGrid {
        month: t.sentence(month(t, first)),
        previous: (previous >= today.first_of_month())
            .then(|| Link::new(t.get("event-agenda-previous"), at(previous))),
        next: Link::new(t.get("event-agenda-next"), at(after(first, 1))),
        weekdays: (0..7)
            .map(|n| {
                // Any Monday will do.
                let day = days_after(Date::constant(2026, 11, 23), n);
                (t.weekday_short(day), t.weekday(day))
            })
            .collect(),
        weeks: days.chunks(7).map(<[Option<MonthDay>]>::to_vec).collect(),
    }
}

/// The first day of the month before.
fn month_before(first: Date) -> Date {
    first.saturating_sub(1.month())
}
