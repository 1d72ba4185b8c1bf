//! Reading columns into the domain's types.

use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::error::{Error, Result};

pub(crate) fn instant(row: &AnyRow, column: usize) -> Result<Timestamp> {
    let seconds: i64 = row.try_get(column)?;
    Timestamp::from_second(seconds).map_err(|_| Error::unreadable("instant", seconds))
}

pub(crate) fn maybe_instant(row: &AnyRow, column: usize) -> Result<Option<Timestamp>> {
    let seconds: Option<i64> = row.try_get(column)?;
    seconds
        .map(|s| Timestamp::from_second(s).map_err(|_| Error::unreadable("instant", s)))
        .transpose()
}

pub(crate) fn day(row: &AnyRow, column: usize) -> Result<Date> {
    let text: String = row.try_get(column)?;
    text.parse().map_err(|_| Error::unreadable("day", text))
}

pub(crate) fn maybe_day(row: &AnyRow, column: usize) -> Result<Option<Date>> {
    let text: Option<String> = row.try_get(column)?;
    text.map(|t| t.parse().map_err(|_| Error::unreadable("day", t)))
        .transpose()
}

/// A coded value, through the `from_code` of its type.
pub(crate) fn code<T>(
    row: &AnyRow,
    column: usize,
    what: &'static str,
    from: impl Fn(&str) -> Option<T>,
) -> Result<T> {
    let text: String = row.try_get(column)?;
    from(&text).ok_or_else(|| Error::unreadable(what, text))
}

pub(crate) fn maybe_code<T>(
    row: &AnyRow,
    column: usize,
    what: &'static str,
    from: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>> {
    let text: Option<String> = row.try_get(column)?;
    text.map(|t| from(&t).ok_or_else(|| Error::unreadable(what, t)))
        .transpose()
}

pub(crate) fn json<T: serde::de::DeserializeOwned>(
    row: &AnyRow,
    column: usize,
    what: &'static str,
) -> Result<T> {
    let text: String = row.try_get(column)?;
    serde_json::from_str(&text).map_err(|_| Error::unreadable(what, text))
}
