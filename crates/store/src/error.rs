//! What can go wrong below: for the operator, except the one thing that a use case acts upon.

/// A failure of the database.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The engine refused or could not be reached.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// A stored value that this version cannot read.
    #[error("the database holds a {what} that cannot be read: {value}")]
    Unreadable {
        /// Which kind of value.
        what: &'static str,
        /// The value as stored.
        value: String,
    },
    /// The schema is not the one this program knows.
    #[error("{0}")]
    Schema(String),
    /// A backup that cannot be made, read, or restored here.
    #[error("backup: {0}")]
    Backup(String),
}

impl Error {
    /// Whether a unique index refused the row: somebody was there first.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        matches!(self, Self::Database(sqlx::Error::Database(why)) if why.is_unique_violation())
    }

    pub(crate) fn unreadable(what: &'static str, value: impl ToString) -> Self {
        Self::Unreadable {
            what,
            value: value.to_string(),
        }
    }
}

/// The result of a store function.
pub type Result<T> = std::result::Result<T, Error>;
