//! Those who have a seat at the events of some days, with what their age is counted from: no name is read.

use domain::id::LibraryId;
use domain::registration::Registration;
use jiff::civil::Date;
use sqlx::{AssertSqlSafe, Row};

use super::{COLUMNS, with_children};
use crate::db::{Conn, places};
use crate::error::{Error, Result};
use crate::read;

/// A registration, and the event for which it is.
#[derive(Clone, Debug)]
pub struct Seated {
    /// The registration; its event is named in it.
    pub registration: Registration,
    /// The day on which the reader was born, where it is known.
    pub birth_on: Option<Date>,
    /// The title of the event, in the language in which it was written.
    pub title: String,
    /// Whose event.
    pub library: LibraryId,
    /// The day on which it begins.
    pub day: Date,
}

/// Those who are confirmed, came or did not, for the events of some libraries, or of all, that begin from a
/// day on and before another; event by event.
///
/// # Errors
/// When the database fails.
pub async fn seated(
    conn: &mut Conn,
    libraries: Option<&[LibraryId]>,
    (first, before): (Date, Date),
) -> Result<Vec<Seated>> {
    let of = match libraries {
        Some([]) => return Ok(Vec::new()),
        Some(libraries) => format!("and e.library_id in ({})", places(3, libraries.len())),
        None => String::new(),
    };
    let sql = format!(
        "select {COLUMNS}, p.birth_on, e.title, e.library_id, e.starts_local
         from event e join registration r on r.event_id = e.event_id
         left join patron p on p.patron_id = r.patron_id
         where e.state = 'published' and r.state in ('confirmed', 'present', 'absent')
           and e.starts_local >= $1 and e.starts_local < $2 {of}
         order by e.starts_local, e.event_id, r.registration_id"
    );
    let mut query = sqlx::query(AssertSqlSafe(sql))
        .bind(first.to_string())
        .bind(before.to_string());
    for library in libraries.unwrap_or_default() {
        query = query.bind(library.get());
    }
    let rows = query.fetch_all(&mut *conn).await?;
    let registrations = with_children(conn, &rows).await?;
    rows.iter()
        .zip(registrations)
        .map(|(row, registration)| {
            let starts: String = row.try_get(18)?;
            let day = starts.get(..10).and_then(|day| day.parse().ok());
            Ok(Seated {
                registration,
                birth_on: read::maybe_day(row, 15)?,
                title: row.try_get(16)?,
                library: LibraryId::new(row.try_get(17)?),
                day: day.ok_or_else(|| Error::unreadable("local time", starts))?,
            })
        })
        .collect()
}
