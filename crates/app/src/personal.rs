//! « Mes données »: all that is held of a person, section by section, so that nobody's whole life has to
//! stand in memory at once; and what they agreed to.

use domain::consent::Consent;
use jiff::Timestamp;
use serde_json::{Map, json};
use store::personal::{self, Column, HOLDINGS, Kind, Value};

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::{Failure, Outcome};
use crate::history::{self, Afterwards};
use crate::person::{Person, Reader};

/// All that is held of one kind of thing.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its name, which is also that of its words.
    pub noun: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
    /// Its rows.
    pub rows: Vec<Vec<Value>>,
}

/// How many sections there are.
pub const SECTIONS: usize = HOLDINGS.len();

/// One of them.
///
/// # Errors
/// When the database fails; as not found beyond the last one.
pub async fn section(app: &App, person: &Person, index: usize) -> Outcome<Section> {
    let holding = HOLDINGS.get(index).ok_or(Failure::NotFound)?;
    if holding.table == "consultation" {
        // What was noted a moment ago is part of it.
        crate::consultation::write(app).await?;
    }
    let mut conn = app.db.read().await?;
    let rows = personal::read(&mut conn, holding, person.account.patron, person.account.id).await?;
    Ok(Section {
        noun: holding.noun,
        columns: holding.columns,
        rows,
    })
}

impl Section {
    /// For programs: a list of objects.
    #[must_use]
    pub fn json(&self) -> String {
        let rows = self.rows.iter().map(|row| {
            let pairs = self.columns.iter().zip(row);
            pairs
                .map(|(column, value)| (column.name.to_owned(), plain(column.kind, value)))
                .collect::<Map<_, _>>()
        });
        json!(rows.collect::<Vec<_>>()).to_string()
    }
}

/// Instants and amounts as other programs read them.
fn plain(kind: Kind, value: &Value) -> serde_json::Value {
    match (kind, value) {
        (_, Value::Nothing) => serde_json::Value::Null,
        (Kind::Instant, Value::Number(seconds)) => {
            json!(Timestamp::from_second(*seconds).map(|at| at.to_string()).ok())
        }
        (Kind::Money, Value::Number(cents)) => json!({ "cents": cents, "currency": "EUR" }),
        (Kind::Text | Kind::Day | Kind::Count | Kind::Code(_), Value::Number(number)) => json!(number),
        (_, Value::Text(text)) => json!(text),
    }
}

/// Notes that somebody took away all that is held of them.
///
/// # Errors
/// When the database fails.
pub async fn note_export(app: &App, person: &Person, request: &str) -> Outcome<()> {
    let mut act = Act::begin(app, &Actor::account(person.account.id, request)).await?;
    act.audit("account.export", "account", person.account.id.get(), None, None)
        .await?;
    act.commit().await
}

/// Since when somebody agrees to something; not at all, without an instant.
///
/// # Errors
/// When the database fails.
pub async fn consents(app: &App, reader: &Reader) -> Outcome<Vec<(Consent, Option<Timestamp>)>> {
    let mut conn = app.db.read().await?;
    let patron = store::patron::find(&mut conn, reader.patron)
        .await?
        .ok_or(Failure::NotFound)?;
    let since = |consent: Consent| match consent {
        Consent::History => patron.history_since,
    };
    Ok(Consent::ALL
        .iter()
        .map(|consent| (*consent, since(*consent)))
        .collect())
}

/// Agrees to something, or no longer. Saying it again changes nothing.
///
/// # Errors
/// When the database fails.
pub async fn consent(app: &App, reader: &Reader, consent: Consent, agrees: bool) -> Outcome<()> {
    match (consent, agrees) {
        (Consent::History, true) => history::begin(app, reader).await,
        (Consent::History, false) => history::erase(app, reader, Afterwards::End).await,
    }
}
