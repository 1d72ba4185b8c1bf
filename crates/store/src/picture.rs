//! Pictures and their files. The bytes lie in a folder, each file under its fingerprint.

use domain::id::{FileId, LibraryId, PictureId};
use domain::picture::Picture;
use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AssertSqlSafe, Row};

use crate::db::{Conn, rows_among};
use crate::error::{Error, Result};
use crate::publishing::Reach;

const COLUMNS: &str = "p.picture_id, p.library_id, p.name, p.alt, f.sha256, f.width, f.height, p.version";
const FROM: &str = "picture p join file f on f.file_id = p.file_id";

fn picture(row: &AnyRow) -> Result<Picture> {
    let side = |column: usize| -> Result<u32> {
        let side: i64 = row.try_get(column)?;
        u32::try_from(side).map_err(|_| Error::unreadable("side of a picture", side))
    };
    Ok(Picture {
        id: PictureId::new(row.try_get(0)?),
        library: row.try_get::<Option<i64>, _>(1)?.map(LibraryId::new),
        name: row.try_get(2)?,
        alt: row.try_get(3)?,
        fingerprint: row.try_get(4)?,
        width: side(5)?,
        height: side(6)?,
        version: row.try_get(7)?,
    })
}

/// Notes a file, once however often it comes; says under which id.
///
/// # Errors
/// When the database fails.
pub async fn put_file(
    conn: &mut Conn,
    id: FileId,
    fingerprint: &str,
    (width, height): (u32, u32),
    now: Timestamp,
) -> Result<FileId> {
    let row = sqlx::query(
        "insert into file (file_id, sha256, kind, created_at, width, height)
         values ($1, $2, 'image/jpeg', $3, $4, $5)
         on conflict (sha256) do update set width = excluded.width returning file_id",
    )
    .bind(id.get())
    .bind(fingerprint)
    .bind(now.as_second())
    .bind(i64::from(width))
    .bind(i64::from(height))
    .fetch_one(conn)
    .await?;
    Ok(FileId::new(row.try_get(0)?))
}

/// The fingerprints of all files that are noted.
///
/// # Errors
/// When the database fails.
pub async fn fingerprints(conn: &mut Conn) -> Result<Vec<String>> {
    let rows = sqlx::query("select sha256 from file order by sha256")
        .fetch_all(conn)
        .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// Writes a new one, of a file that was noted.
///
/// # Errors
/// When the database fails.
pub async fn insert(conn: &mut Conn, new: &Picture, file: FileId, now: Timestamp) -> Result<()> {
    sqlx::query(
        "insert into picture (picture_id, library_id, file_id, name, alt, added_at, version)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id.get())
    .bind(new.library.map(LibraryId::get))
    .bind(file.get())
    .bind(new.name.as_str())
    .bind(new.alt.as_str())
    .bind(now.as_second())
    .bind(new.version)
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes its name and what it shows, if its version is the one that was seen. Says whether it was.
///
/// # Errors
/// When the database fails.
pub async fn update(conn: &mut Conn, changed: &Picture) -> Result<bool> {
    let done = sqlx::query(
        "update picture set name = $3, alt = $4, version = version + 1 where picture_id = $1 and version = $2",
    )
    .bind(changed.id.get())
    .bind(changed.version)
    .bind(changed.name.as_str())
    .bind(changed.alt.as_str())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// One.
///
/// # Errors
/// When the database fails.
pub async fn find(conn: &mut Conn, id: PictureId) -> Result<Option<Picture>> {
    Ok(many(conn, &[id]).await?.pop())
}

/// Several, in no order.
///
/// # Errors
/// When the database fails.
pub async fn many(conn: &mut Conn, ids: &[PictureId]) -> Result<Vec<Picture>> {
    let mut found = Vec::new();
    let rows = rows_among(conn, &[], ids.iter().map(|id| id.get()), |list| {
        format!("select {COLUMNS} from {FROM} where p.picture_id in ({list})")
    })
    .await?;
    for row in rows {
        found.push(picture(&row)?);
    }
    Ok(found)
}

/// Those of some libraries, the last added first.
///
/// # Errors
/// When the database fails.
pub async fn of(conn: &mut Conn, reach: &Reach, limit: i64, offset: i64) -> Result<Vec<Picture>> {
    let sql = format!(
        "select {COLUMNS} from {FROM} where {} order by p.added_at desc, p.picture_id desc limit $1 offset $2",
        reach.condition()
    );
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(limit)
        .bind(offset)
        .fetch_all(conn)
        .await?;
    rows.iter().map(picture).collect()
}

/// What may show a picture.
const SHOWN_BY: [&str; 4] = ["news", "selection", "event", "record_cover"];

/// Whether something shows it.
///
/// # Errors
/// When the database fails.
pub async fn is_used(conn: &mut Conn, id: PictureId) -> Result<bool> {
    let each = SHOWN_BY.map(|table| format!("select picture_id from {table} where picture_id = $1"));
    let sql = format!(
        "select picture_id from ({}) used limit 1",
        each.join(" union all ")
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(id.get())
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

/// Deletes one that nothing shows.
///
/// # Errors
/// When the database fails, or something shows it.
pub async fn delete(conn: &mut Conn, id: PictureId) -> Result<()> {
    sqlx::query("delete from picture where picture_id = $1")
        .bind(id.get())
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets the files that no picture has had since an instant; says their fingerprints.
///
/// # Errors
/// When the database fails.
pub async fn forget_files(conn: &mut Conn, before: Timestamp) -> Result<Vec<String>> {
    let rows = sqlx::query(
        "delete from file where created_at < $1 and kind = 'image/jpeg'
           and not exists (select 1 from picture p where p.file_id = file.file_id)
         returning sha256",
    )
    .bind(before.as_second())
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}
