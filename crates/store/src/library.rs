//! The network: operators, libraries, sections, opening hours, closures. It is small and read
//! whole; whoever needs it often keeps what was read for a few seconds.

mod hours;

pub use hours::{
    StoredClosure, StoredTimetable, calendars, change, close, closures, drop_timetable, forget_closures,
    put_timetable, reopen, set_timetables, timetables, versions,
};

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{LibraryId, OperatorId, SectionId};
use domain::library::{Address, Library, LibraryKind, Operator, Position, Section, ShelfAccess};
use domain::service::Service;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::db::Conn;
use crate::error::{Error, Result};
use crate::heading::dense;
use crate::read;

/// All operators, by name.
///
/// # Errors
/// When the database fails.
pub async fn operators(conn: &mut Conn) -> Result<Vec<Operator>> {
    let rows = sqlx::query("select operator_id, code, name from operator order by code")
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Operator {
                id: OperatorId::new(row.try_get(0)?),
                code: row.try_get(1)?,
                name: row.try_get(2)?,
            })
        })
        .collect()
}

/// Writes an operator; one with the same code takes the new name and keeps its id, which is returned.
///
/// # Errors
/// When the database fails.
pub async fn put_operator(conn: &mut Conn, operator: &Operator) -> Result<OperatorId> {
    let row = sqlx::query(
        "insert into operator (operator_id, code, name) values ($1, $2, $3)
         on conflict (code) do update set name = excluded.name returning operator_id",
    )
    .bind(operator.id.get())
    .bind(operator.code.as_str())
    .bind(operator.name.as_str())
    .fetch_one(conn)
    .await?;
    Ok(OperatorId::new(row.try_get(0)?))
}

const COLUMNS: &str =
    "library_id, facet, code, slug, operator_id, parent_library_id, kind, name, sort_name, street,
    postcode, city, phone, email, latitude_e6, longitude_e6, ils, pickup_since_at, closed_down_on";

fn library(row: &AnyRow) -> Result<Library> {
    let small = |column: usize| -> Result<Option<i32>> {
        let number: Option<i64> = row.try_get(column)?;
        number
            .map(|n| i32::try_from(n).map_err(|_| Error::unreadable("position", n)))
            .transpose()
    };
    let facet: i64 = row.try_get(1)?;
    Ok(Library {
        id: LibraryId::new(row.try_get(0)?),
        facet: u32::try_from(facet).map_err(|_| Error::unreadable("library facet", facet))?,
        code: row.try_get(2)?,
        slug: row.try_get(3)?,
        operator: OperatorId::new(row.try_get(4)?),
        parent: row.try_get::<Option<i64>, _>(5)?.map(LibraryId::new),
        kind: read::code(row, 6, "kind of library", LibraryKind::from_code)?,
        name: row.try_get(7)?,
        sort_name: row.try_get(8)?,
        address: Address {
            street: row.try_get(9)?,
            postcode: row.try_get(10)?,
            city: row.try_get(11)?,
        },
        phone: row.try_get(12)?,
        email: row.try_get(13)?,
        position: small(14)?
            .zip(small(15)?)
            .map(|(latitude_e6, longitude_e6)| Position {
                latitude_e6,
                longitude_e6,
            }),
        ils: row.try_get(16)?,
        pickup_since: read::maybe_instant(row, 17)?,
        closed_down_on: read::maybe_day(row, 18)?,
        closed_services: BTreeSet::new(),
    })
}

/// All libraries and stops, by name.
///
/// # Errors
/// When the database fails.
pub async fn all(conn: &mut Conn) -> Result<Vec<Library>> {
    let sql = sqlx::AssertSqlSafe(format!(
        "select {COLUMNS} from library order by sort_name, library_id"
    ));
    let rows = sqlx::query(sql).fetch_all(&mut *conn).await?;
    let mut libraries: Vec<Library> = rows.iter().map(library).collect::<Result<_>>()?;
    let closed = sqlx::query("select library_id, service from closed_service")
        .fetch_all(conn)
        .await?;
    for row in &closed {
        let id = LibraryId::new(row.try_get(0)?);
        let service = read::code(row, 1, "service", Service::from_code)?;
        if let Some(library) = libraries.iter_mut().find(|library| library.id == id) {
            library.closed_services.insert(service);
        }
    }
    Ok(libraries)
}

/// Opens a service of a library, or closes it from an instant on. What is so already stays.
///
/// # Errors
/// When the database fails.
pub async fn set_service(
    conn: &mut Conn,
    library: LibraryId,
    service: Service,
    closed_since: Option<jiff::Timestamp>,
) -> Result<()> {
    match closed_since {
        None => {
            sqlx::query("delete from closed_service where library_id = $1 and service = $2")
                .bind(library.get())
                .bind(service.code())
                .execute(conn)
                .await?;
        }
        Some(now) => {
            sqlx::query(
                "insert into closed_service (library_id, service, closed_at) values ($1, $2, $3)
                 on conflict (library_id, service) do nothing",
            )
            .bind(library.get())
            .bind(service.code())
            .bind(now.as_second())
            .execute(conn)
            .await?;
        }
    }
    Ok(())
}

/// The first code of the index never given to a library.
///
/// # Errors
/// When the database fails.
pub async fn next_facet(conn: &mut Conn) -> Result<u32> {
    let row = sqlx::query("select coalesce(max(facet), 0) + 1 from library")
        .fetch_one(conn)
        .await?;
    let next: i64 = row.try_get(0)?;
    u32::try_from(next).map_err(|_| Error::unreadable("library facet", next))
}

/// Writes a library; one with the same code is changed and keeps its id and its facet. Returns the id. Which
/// services it closed is written apart, and stays as it is.
///
/// # Errors
/// When the database fails or the slug is another library's.
pub async fn put(conn: &mut Conn, library: &Library) -> Result<LibraryId> {
    let row = sqlx::query(
        "insert into library (library_id, facet, code, slug, operator_id, parent_library_id, kind, name, sort_name, street,
             postcode, city, phone, email, latitude_e6, longitude_e6, ils, pickup_since_at, closed_down_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
         on conflict (code) do update set slug = excluded.slug, operator_id = excluded.operator_id,
             parent_library_id = excluded.parent_library_id, kind = excluded.kind, name = excluded.name,
             sort_name = excluded.sort_name, street = excluded.street, postcode = excluded.postcode, city = excluded.city,
             phone = excluded.phone, email = excluded.email, latitude_e6 = excluded.latitude_e6,
             longitude_e6 = excluded.longitude_e6, ils = excluded.ils, pickup_since_at = excluded.pickup_since_at,
             closed_down_on = excluded.closed_down_on, version = library.version + 1
         returning library_id",
    )
    .bind(library.id.get())
    .bind(i64::from(library.facet))
    .bind(library.code.as_str())
    .bind(library.slug.as_str())
    .bind(library.operator.get())
    .bind(library.parent.map(LibraryId::get))
    .bind(library.kind.code())
    .bind(library.name.as_str())
    .bind(library.sort_name.as_str())
    .bind(library.address.street.as_str())
    .bind(library.address.postcode.as_str())
    .bind(library.address.city.as_str())
    .bind(library.phone.as_str())
    .bind(library.email.as_str())
    .bind(library.position.map(|position| i64::from(position.latitude_e6)))
    .bind(library.position.map(|position| i64::from(position.longitude_e6)))
    .bind(library.ils.as_str())
    .bind(library.pickup_since.map(|at| at.as_second()))
    .bind(library.closed_down_on.map(|day| day.to_string()))
    .fetch_one(conn)
    .await?;
    Ok(LibraryId::new(row.try_get(0)?))
}

/// The library codes that sources write when they are not ours.
///
/// # Errors
/// When the database fails.
pub async fn aliases(conn: &mut Conn) -> Result<BTreeMap<String, LibraryId>> {
    let rows = sqlx::query("select alias, library_id from library_alias")
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, LibraryId::new(row.try_get(1)?))))
        .collect()
}

/// Notes that sources write `alias` for a library.
///
/// # Errors
/// When the database fails.
pub async fn put_alias(conn: &mut Conn, alias: &str, library: LibraryId) -> Result<()> {
    sqlx::query(
        "insert into library_alias (alias, library_id) values ($1, $2)
         on conflict (alias) do update set library_id = excluded.library_id",
    )
    .bind(alias)
    .bind(library.get())
    .execute(conn)
    .await?;
    Ok(())
}

/// All sections.
///
/// # Errors
/// When the database fails.
pub async fn sections(conn: &mut Conn) -> Result<Vec<Section>> {
    let rows =
        sqlx::query("select section_id, library_id, code, name, access, facet from section order by code")
            .fetch_all(conn)
            .await?;
    rows.iter()
        .map(|row| {
            Ok(Section {
                id: SectionId::new(row.try_get(0)?),
                library: LibraryId::new(row.try_get(1)?),
                code: row.try_get(2)?,
                name: row.try_get(3)?,
                access: read::code(row, 4, "access to a section", ShelfAccess::from_code)?,
                facet: dense(row.try_get(5)?)?,
            })
        })
        .collect()
}

/// Writes a section; one with the same code in the same library takes the new name and access. Its dense
/// number is the next one, whatever it says. Returns its id.
///
/// # Errors
/// When the database fails.
pub async fn put_section(conn: &mut Conn, section: &Section) -> Result<SectionId> {
    let row = sqlx::query(
        "insert into section (section_id, library_id, code, name, access, facet)
         values ($1, $2, $3, $4, $5, (select coalesce(max(facet), 0) + 1 from section))
         on conflict (library_id, code) do update set name = excluded.name, access = excluded.access returning section_id",
    )
    .bind(section.id.get())
    .bind(section.library.get())
    .bind(section.code.as_str())
    .bind(section.name.as_str())
    .bind(section.access.code())
    .fetch_one(conn)
    .await?;
    Ok(SectionId::new(row.try_get(0)?))
}

/// What a library says of how it is reached.
///
/// # Errors
/// When the database fails.
pub async fn set_contact(conn: &mut Conn, library: &Library) -> Result<()> {
    sqlx::query(
        "update library set street = $2, postcode = $3, city = $4, phone = $5, email = $6 where library_id = $1",
    )
    .bind(library.id.get())
    .bind(library.address.street.as_str())
    .bind(library.address.postcode.as_str())
    .bind(library.address.city.as_str())
    .bind(library.phone.as_str())
    .bind(library.email.as_str())
    .execute(conn)
    .await?;
    Ok(())
}

/// Since when holds can be fetched at a library; none for where they cannot.
///
/// # Errors
/// When the database fails.
pub async fn set_pickup(conn: &mut Conn, library: LibraryId, since: Option<jiff::Timestamp>) -> Result<()> {
    sqlx::query("update library set pickup_since_at = $2 where library_id = $1")
        .bind(library.get())
        .bind(since.map(|at| at.as_second()))
        .execute(conn)
        .await?;
    Ok(())
}
