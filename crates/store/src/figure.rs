//! Figures: noted where something happens, joined by day each night, read by period.

use std::collections::BTreeMap;

use domain::figure::{FigureKind, Period};
use domain::id::{LibraryId, PatronId};
use jiff::civil::Date;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, Value, insert_rows, places};
use crate::error::Result;
use crate::read;

/// The library of figures that are the whole network's.
const EVERYWHERE: i64 = 0;

/// Something that was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its id.
    pub id: i64,
    /// When.
    pub on: Date,
    /// Where; none: in the whole network.
    pub library: Option<LibraryId>,
    /// What.
    pub kind: FigureKind,
    /// How many; fewer than none when something is taken back.
    pub amount: i64,
}

/// Notes what was counted.
///
/// # Errors
/// When the database fails.
pub async fn note(conn: &mut Conn, marks: &[Mark]) -> Result<()> {
    let rows = marks
        .iter()
        .map(|mark| {
            vec![
                Value::Int(mark.id),
                Value::Text(mark.on.to_string()),
                Value::Int(mark.library.map_or(EVERYWHERE, LibraryId::get)),
                Value::Text(mark.kind.code().to_owned()),
                Value::Int(mark.amount),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into figure_mark (figure_mark_id, counted_on, library_id, kind, amount)",
        "",
        rows,
    )
    .await
}

/// Notes that a reader is active today at a library, and so in the network; says when they last were before,
/// there and anywhere.
///
/// # Errors
/// When the database fails.
pub async fn active(
    conn: &mut Conn,
    patron: PatronId,
    library: LibraryId,
    today: Date,
) -> Result<[(Option<LibraryId>, Option<Date>); 2]> {
    let rows = sqlx::query(
        "select library_id, active_on from patron_activity where patron_id = $1 and library_id in ($2, $3)",
    )
    .bind(patron.get())
    .bind(library.get())
    .bind(EVERYWHERE)
    .fetch_all(&mut *conn)
    .await?;
    let mut last = [(Some(library), None), (None, None)];
    for row in &rows {
        let place = usize::from(row.try_get::<i64, _>(0)? == EVERYWHERE);
        last[place].1 = Some(read::day(row, 1)?);
    }
    let changed = last.iter().filter(|(_, day)| *day != Some(today));
    let rows = changed
        .map(|(library, _)| {
            vec![
                Value::Int(patron.get()),
                Value::Int(library.map_or(EVERYWHERE, LibraryId::get)),
                Value::Text(today.to_string()),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into patron_activity (patron_id, library_id, active_on)",
        "on conflict (patron_id, library_id) do update set active_on = excluded.active_on",
        rows,
    )
    .await?;
    Ok(last)
}

/// Joins what was noted before a day: one row for each day, library and kind. Says how many were joined.
///
/// # Errors
/// When the database fails.
pub async fn join(conn: &mut Conn, before: Date) -> Result<usize> {
    let rows = sqlx::query(
        "delete from figure_mark where counted_on < $1 returning counted_on, library_id, kind, amount",
    )
    .bind(before.to_string())
    .fetch_all(&mut *conn)
    .await?;
    let mut joined: BTreeMap<(String, i64, String), i64> = BTreeMap::new();
    for row in &rows {
        let key = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        *joined.entry(key).or_default() += row.try_get::<i64, _>(3)?;
    }
    let count = rows.len();
    add(conn, joined).await?;
    Ok(count)
}

async fn add(conn: &mut Conn, figures: BTreeMap<(String, i64, String), i64>) -> Result<()> {
    let rows = figures
        .into_iter()
        .map(|((on, library, kind), amount)| {
            vec![
                Value::Text(on),
                Value::Int(library),
                Value::Text(kind),
                Value::Int(amount),
            ]
        })
        .collect();
    insert_rows(
        conn,
        "insert into figure (counted_on, library_id, kind, amount)",
        "on conflict (counted_on, library_id, kind) do update set amount = figure.amount + excluded.amount",
        rows,
    )
    .await
}

/// Adds figures of days that are over.
///
/// # Errors
/// When the database fails.
pub async fn add_all(conn: &mut Conn, figures: &[(Date, LibraryId, FigureKind, i64)]) -> Result<()> {
    let mut joined = BTreeMap::new();
    for (on, library, kind, amount) in figures {
        *joined
            .entry((on.to_string(), library.get(), kind.code().to_owned()))
            .or_default() += amount;
    }
    add(conn, joined).await
}

/// The events that took place from a day to another, neither draft nor cancelled, by day and library.
///
/// # Errors
/// When the database fails.
pub async fn events(conn: &mut Conn, first: Date, last: Date) -> Result<Vec<(Date, LibraryId, i64)>> {
    let rows = sqlx::query(
        "select substr(starts_local, 1, 10), library_id, count(*) from event
         where state = 'published' and starts_local >= $1 and starts_local < $2
         group by substr(starts_local, 1, 10), library_id",
    )
    .bind(first.to_string())
    .bind(last.tomorrow().unwrap_or(last).to_string())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                read::day(row, 0)?,
                LibraryId::new(row.try_get(1)?),
                row.try_get(2)?,
            ))
        })
        .collect()
}

/// Figures by the first day of a period, library and kind; the library is none where they are the whole
/// network's.
pub type Figures = BTreeMap<(Date, Option<LibraryId>, FigureKind), i64>;

/// The figures from a day to another, in these libraries or, when none is named, in all of them.
///
/// # Errors
/// When the database fails.
pub async fn read(
    conn: &mut Conn,
    (first, last): (Date, Date),
    period: Period,
    libraries: Option<&[LibraryId]>,
) -> Result<Figures> {
    // Weeks have no name in a day: they are joined here.
    let bucket = match period {
        Period::Day | Period::Week => "counted_on",
        Period::Month => "substr(counted_on, 1, 7)",
        Period::Year => "substr(counted_on, 1, 4)",
    };
    let among = match libraries {
        None => String::new(),
        Some([]) => return Ok(Figures::new()),
        Some(some) => format!(" and library_id in ({})", places(3, some.len())),
    };
    let sql = format!(
        "select {bucket}, library_id, kind, cast(sum(amount) as bigint) from (
             select counted_on, library_id, kind, amount from figure where counted_on between $1 and $2
             union all
             select counted_on, library_id, kind, amount from figure_mark where counted_on between $1 and $2) f
         where 1 = 1{among} group by {bucket}, library_id, kind"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql))
        .bind(first.to_string())
        .bind(last.to_string());
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    let mut figures = Figures::new();
    for row in query.fetch_all(conn).await? {
        let text: String = row.try_get(0)?;
        let day = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text,
        };
        let day: Date = day.parse().map_err(|_| crate::Error::unreadable("day", day))?;
        let library: i64 = row.try_get(1)?;
        let library = (library != EVERYWHERE).then(|| LibraryId::new(library));
        let kind: String = row.try_get(2)?;
        // A kind of a newer version says nothing to this one.
        if let Some(kind) = FigureKind::from_code(&kind) {
            *figures.entry((period.first_day(day), library, kind)).or_default() +=
                row.try_get::<i64, _>(3)?;
        }
    }
    Ok(figures)
}
