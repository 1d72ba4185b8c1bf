//! Figures: loans, holds, active readers, events, by library and period, without anybody's name. What
//! happens is counted with it ([`Act::count`]), joined each night, and read by period.

use std::collections::BTreeMap;

use domain::figure::{FigureKind, Period, counts_as};
use domain::id::{LibraryId, PatronId};
use jiff::civil::Date;
use store::figure::{Figures, Mark};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;

/// The setting that says until which day events are counted.
const EVENTS_UNTIL: &str = "figures.events_until";
/// Days of events counted when nothing was counted before: more than three years.
const LOOKED_BACK: i64 = 1_200;

/// Whose figures one looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The whole network's.
    Network,
    /// A library's.
    Library(LibraryId),
}

/// Figures over the periods that are shown, and by library in one of them.
#[derive(Clone, Debug)]
pub struct Chart {
    /// The first days of the periods, the oldest first.
    pub periods: Vec<Date>,
    /// By period and kind.
    pub by_period: BTreeMap<(Date, FigureKind), i64>,
    /// By library and kind, in the chosen period.
    pub by_library: BTreeMap<(LibraryId, FigureKind), i64>,
}

/// The libraries whose figures a librarian sees: those where they have a role; none stands for all.
#[must_use]
pub fn libraries(librarian: &Librarian) -> Option<Vec<LibraryId>> {
    librarian
        .rights
        .0
        .iter()
        .map(|held| held.scope.library())
        .collect()
}

pub(crate) fn check(librarian: &Librarian, scope: Scope) -> Outcome<()> {
    let own = libraries(librarian);
    let may = match (scope, &own) {
        (_, None) => true,
        (Scope::Network, Some(_)) => false,
        (Scope::Library(library), Some(own)) => own.contains(&library),
    };
    if may { Ok(()) } else { Err(Failure::NotFound) }
}

/// The figures of a scope over the periods that end with the one that holds a day, and by library in the
/// period of `chosen`. Readers are counted once in each period.
///
/// # Errors
/// As not found outside the librarian's libraries.
pub async fn chart(
    app: &App,
    librarian: &Librarian,
    scope: Scope,
    period: Period,
    until: Date,
    chosen: Date,
) -> Outcome<Chart> {
    check(librarian, scope)?;
    let mut conn = app.db.read().await?;
    let periods = period.until(until);
    let span = |first: Date, last: Date| (first, period.after(last, 1).yesterday().unwrap_or(last));
    let (first, last) = (periods.first().copied(), periods.last().copied());
    let all = span(first.unwrap_or(until), last.unwrap_or(until));
    let readers = period.readers();
    let wanted = |kind: FigureKind| !is_of_readers(kind) || kind == readers;
    let figures = match scope {
        Scope::Library(library) => store::figure::read(&mut conn, all, period, Some(&[library])).await?,
        Scope::Network => store::figure::read(&mut conn, all, period, None).await?,
    };
    let mut by_period = BTreeMap::new();
    for ((day, library, kind), amount) in figures {
        // In the network a reader of two libraries is one.
        let counts = match scope {
            Scope::Network => library.is_none() == is_of_readers(kind),
            Scope::Library(_) => true,
        };
        if counts && wanted(kind) {
            *by_period.entry((day, kind)).or_default() += amount;
        }
    }
    let own = libraries(librarian);
    let chosen = period.first_day(chosen);
    let one: Figures = store::figure::read(&mut conn, span(chosen, chosen), period, own.as_deref()).await?;
    let by_library = one
        .into_iter()
        .filter(|((_, _, kind), _)| wanted(*kind))
        .filter_map(|((_, library, kind), amount)| Some(((library?, kind), amount)))
        .collect();
    Ok(Chart {
        periods,
        by_period,
        by_library,
    })
}

/// All figures of the librarian's libraries, by period, library and kind, over the periods that end with
/// the one that holds a day: what a table is made of.
///
/// # Errors
/// When the database fails.
pub async fn table(app: &App, librarian: &Librarian, period: Period, until: Date) -> Outcome<Figures> {
    let periods = period.until(until);
    let (Some(first), Some(last)) = (periods.first().copied(), periods.last().copied()) else {
        return Ok(Figures::new());
    };
    let end = period.after(last, 1).yesterday().unwrap_or(last);
    let own = libraries(librarian);
    let mut conn = app.db.read().await?;
    let mut figures = store::figure::read(&mut conn, (first, end), period, own.as_deref()).await?;
    figures.retain(|(_, library, kind), _| {
        library.is_some() && (!is_of_readers(*kind) || *kind == period.readers())
    });
    Ok(figures)
}

const fn is_of_readers(kind: FigureKind) -> bool {
    matches!(
        kind,
        FigureKind::ReadersOfDay
            | FigureKind::ReadersOfWeek
            | FigureKind::ReadersOfMonth
            | FigureKind::ReadersOfYear
    )
}

/// Joins what was counted before a day, and counts the events of the days before it: each once.
///
/// # Errors
/// When the database fails.
pub async fn join(app: &App, on: Date) -> Outcome<()> {
    let mut tx = app.db.begin_write().await?;
    store::figure::join(&mut tx, on).await?;
    let yesterday = on.yesterday().map_err(anyhow::Error::from)?;
    let counted = store::setting::get(&mut tx, EVENTS_UNTIL).await?;
    let first = match counted.and_then(|day| day.parse::<Date>().ok()) {
        Some(day) => day.tomorrow().map_err(anyhow::Error::from)?,
        None => Period::Day.after(on, -LOOKED_BACK),
    };
    if first <= yesterday && store::setting::raise(&mut tx, EVENTS_UNTIL, &yesterday.to_string()).await? {
        let events = store::figure::events(&mut tx, first, yesterday).await?;
        let figures: Vec<_> = events
            .into_iter()
            .map(|(day, library, amount)| (day, library, FigureKind::Event, amount))
            .collect();
        store::figure::add_all(&mut tx, &figures).await?;
    }
    Ok(tx.commit().await?)
}

impl Act<'_> {
    /// Counts something that happens at a library today. It is written when the act is committed.
    pub fn count(&mut self, kind: FigureKind, library: LibraryId, amount: i64) {
        let on = self.moment.today;
        self.count_on(on, kind, Some(library), amount);
    }

    /// Counts something for another day.
    pub fn count_on(&mut self, on: Date, kind: FigureKind, library: Option<LibraryId>, amount: i64) {
        *self.counted.entry((on, library, kind)).or_default() += amount;
    }

    /// Counts a reader who does something at a library today: once in each period, there and in the
    /// network.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_reader(&mut self, patron: PatronId, library: LibraryId) -> Outcome<()> {
        let today = self.moment.today;
        for (place, last) in store::figure::active(self.conn(), patron, library, today).await? {
            for kind in counts_as(last, today) {
                self.count_on(today, kind, place, 1);
            }
        }
        Ok(())
    }

    /// What was counted, to be written.
    pub(crate) fn marks(&mut self) -> Vec<Mark> {
        let counted = std::mem::take(&mut self.counted);
        let mark = |((on, library, kind), amount)| Mark {
            id: self.id(),
            on,
            library,
            kind,
            amount,
        };
        counted.into_iter().map(mark).collect()
    }
}
