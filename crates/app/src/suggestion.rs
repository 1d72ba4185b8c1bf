//! Suggestions of purchase, from the side of readers: asking, following, taking back. What librarians
//! answer is in `answer`; what becomes of the holds that were wished for, in `wish`.

pub mod answer;
pub mod wish;

use domain::fold::fold;
use domain::id::{LibraryId, PatronId, RecordNumber, SuggestionId};
use domain::patron::Patron;
use domain::service::Service;
use domain::suggestion::{
    Asker, Checked, Draft, HoldWish, Refusal, Suggestion, SuggestionState, check, ean, may_suggest, title_key,
};
use store::idempotency::{self, Known};
use store::record::StoredRecord;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Reader;
use crate::random::fingerprint;

/// Records offered in place of a purchase.
const OFFERED: usize = 3;
/// Letters of a title from which it is looked up.
const LOOKED_UP: usize = 3;
/// How often a suggestion is tried again when others write the same one at the same instant.
const TRIES: usize = 3;

/// What a reader asks for.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Of which library, when one was chosen.
    pub library: Option<LibraryId>,
    /// For whom, when somebody was chosen.
    pub patron: Option<PatronId>,
    /// What was typed.
    pub draft: Draft,
    /// « Si vous l’achetez, réservez-le pour moi ».
    pub hold_wished: bool,
    /// The key hidden in the form: one form, one suggestion.
    pub key: String,
}

/// What came of a suggestion.
#[derive(Clone, Debug)]
pub struct Suggested {
    /// The row of work.
    pub suggestion: SuggestionId,
    /// How many ask for it, this reader included.
    pub askers: i64,
}

/// Those for whom a reader may suggest: the reader first.
///
/// # Errors
/// When the database fails.
pub async fn members(app: &App, reader: &Reader) -> Outcome<Vec<Patron>> {
    let mut conn = app.db.read().await?;
    Ok(store::patron::of_account(&mut conn, reader.account.id).await?)
}

/// What the network has already of what is typed: by its number, else by its title.
///
/// # Errors
/// When the index or the database fails.
pub async fn owned(app: &App, title: &str, author: &str, number: &str) -> Outcome<Vec<StoredRecord>> {
    if let Ok(Some(ean)) = ean(number) {
        let found = by_number(app, &ean).await?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    let wanted = fold(title);
    if wanted.chars().count() < LOOKED_UP {
        return Ok(Vec::new());
    }
    // Without the author too: a first name may be written otherwise.
    let mut found = crate::search::few(app, &format!("{title} {author}"), OFFERED * 4).await?;
    if found.is_empty() && !author.trim().is_empty() {
        found = crate::search::few(app, title, OFFERED * 4).await?;
    }
    found.retain(|record| is_titled(record, &wanted));
    found.truncate(OFFERED);
    Ok(found)
}

/// Whether a record has this title, or begins with it as one types.
fn is_titled(record: &StoredRecord, wanted: &str) -> bool {
    let title = fold(&record.record.title);
    title.starts_with(wanted) || wanted.starts_with(&title)
}

/// The records of an ISBN or another number.
async fn by_number(app: &App, ean: &str) -> Outcome<Vec<StoredRecord>> {
    let mut conn = app.db.read().await?;
    let found = store::record::by_identifier(&mut conn, "isbn", &[ean]).await?;
    let numbers: Vec<RecordNumber> = found
        .into_values()
        .flatten()
        .map(|(number, _)| number)
        .take(OFFERED)
        .collect();
    Ok(store::record::many(&mut conn, &numbers).await?)
}

fn refused(reasons: &[Refusal]) -> Failure {
    Failure::Refused(reasons.iter().map(Refusal::explain).collect())
}

/// Everything that is to be corrected before a suggestion can be kept.
///
/// # Errors
/// With the refusals, in the order of the form.
pub fn checked(app: &App, wish: &Wish) -> Result<(LibraryId, PatronId, Checked), Vec<Refusal>> {
    let mut refusals = Vec::new();
    if wish.library.is_none() {
        refusals.push(Refusal::LibraryMissing);
    }
    if wish.patron.is_none() {
        refusals.push(Refusal::MemberMissing);
    }
    let checked = check(&wish.draft, app.moment().today);
    match (wish.library, wish.patron, checked) {
        (Some(library), Some(patron), Ok(checked)) => Ok((library, patron, checked)),
        (_, _, checked) => {
            refusals.extend(checked.err().unwrap_or_default());
            Err(refusals)
        }
    }
}

/// Keeps a suggestion, or joins the one that is open for the same document at the same library. The same
/// form sent again is the same suggestion.
///
/// # Errors
/// With the reasons of the rules; as not found when the library or the member is not one that the reader
/// may name.
pub async fn submit(app: &App, reader: &Reader, wish: &Wish) -> Outcome<Suggested> {
    let (library, patron, checked) = checked(app, wish).map_err(|reasons| refused(&reasons))?;
    let mut tried = 0;
    loop {
        tried += 1;
        match submit_once(app, reader, wish, library, patron, &checked).await {
            // Another reader wrote the same at the same instant: now it is there to be joined.
            Err(Failure::Conflict) if tried < TRIES => {}
            outcome => return outcome,
        }
    }
}

async fn submit_once(
    app: &App,
    reader: &Reader,
    wish: &Wish,
    library: LibraryId,
    patron: PatronId,
    checked: &Checked,
) -> Outcome<Suggested> {
    let body = fingerprint(&format!("{library}|{patron}|{checked:?}|{}", wish.hold_wished));
    let mut act = Act::begin(app, &reader.actor()).await?;
    if act.network.library(library).is_none() {
        return Err(Failure::NotFound);
    }
    store::lock::patron(&mut act.tx, app.db.dialect(), patron).await?;
    match idempotency::look(act.conn(), &wish.key, reader.account.id, "suggestion", &body).await? {
        Known::Answered(answer) => return read_answer(&answer),
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let family = store::patron::of_account(act.conn(), reader.account.id).await?;
    if !family.iter().any(|member| member.id == patron) {
        return Err(Failure::NotFound);
    }
    let takes_some = act
        .network
        .library(library)
        .is_some_and(|library| library.opens(Service::PurchaseSuggestion, act.moment.today));
    if !takes_some {
        return Err(refused(&[Refusal::ServiceClosed]));
    }
    let open = store::suggestion::open_of(act.conn(), patron).await?;
    may_suggest(open).map_err(|reason| refused(&[reason]))?;
    let suggestion = row_of(&mut act, library, checked).await?;
    let asker = Asker {
        patron,
        account: reader.account.id,
        comment: checked.comment.clone(),
        asked_at: act.moment.now,
        hold: if wish.hold_wished {
            HoldWish::Wished
        } else {
            HoldWish::None
        },
    };
    if !store::suggestion::add_asker(act.conn(), suggestion, &asker).await? {
        return Err(refused(&[Refusal::AlreadyAsked { suggestion }]));
    }
    act.audit("suggestion.ask", "suggestion", suggestion.get(), None, None)
        .await?;
    let askers = store::suggestion::counts_of_askers(act.conn(), &[suggestion])
        .await?
        .first()
        .map_or(1, |(_, count)| *count);
    let now = act.moment.now;
    idempotency::keep(
        act.conn(),
        &wish.key,
        reader.account.id,
        "suggestion",
        &body,
        &format!("{suggestion} {askers}"),
        now,
    )
    .await?;
    act.commit().await?;
    Ok(Suggested { suggestion, askers })
}

fn read_answer(answer: &str) -> Outcome<Suggested> {
    let read = || {
        let (suggestion, askers) = answer.split_once(' ')?;
        Some(Suggested {
            suggestion: suggestion.parse().ok()?,
            askers: askers.parse().ok()?,
        })
    };
    read().ok_or(Failure::NotFound)
}

/// The open row of work for a document at a library, a new one where there is none.
async fn row_of(act: &mut Act<'_>, library: LibraryId, checked: &Checked) -> Outcome<SuggestionId> {
    let key = title_key(&checked.title, &checked.author, checked.document_type);
    let ean = checked.ean.as_deref();
    if let Some(open) = store::suggestion::open_on(act.conn(), library, ean, &key).await? {
        return match store::suggestion::join(act.conn(), open.id, checked).await {
            Ok(true) => Ok(open.id),
            // It was closed meanwhile, or its number was taken: look again.
            Ok(false) => Err(Failure::Conflict),
            Err(why) if why.is_taken() => Err(Failure::Conflict),
            Err(why) => Err(why.into()),
        };
    }
    let new = Suggestion {
        id: SuggestionId::new(act.id()),
        library,
        title: checked.title.clone(),
        author: checked.author.clone(),
        publisher: checked.publisher.clone(),
        document_type: checked.document_type,
        ean: checked.ean.clone(),
        year: checked.year,
        price: checked.price,
        state: SuggestionState::Received,
        reason: None,
        answer: None,
        note: None,
        record: None,
        suggested_at: act.moment.now,
        changed_at: act.moment.now,
        version: 0,
    };
    if store::suggestion::insert(act.conn(), &new, &key).await? {
        Ok(new.id)
    } else {
        Err(Failure::Conflict)
    }
}

/// A suggestion as its asker follows it.
#[derive(Clone, Debug)]
pub struct SeenSuggestion {
    /// The suggestion.
    pub suggestion: Suggestion,
    /// This asker.
    pub asker: Asker,
    /// Their name.
    pub member: Option<Patron>,
    /// The record, once there is one.
    pub record: Option<StoredRecord>,
}

/// What a reader suggested, for whomever of the family, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn of_reader(app: &App, reader: &Reader) -> Outcome<Vec<SeenSuggestion>> {
    let mut conn = app.db.read().await?;
    let own = store::suggestion::of_account(&mut conn, reader.account.id).await?;
    let members: Vec<PatronId> = own.iter().map(|(_, asker)| asker.patron).collect();
    let members = store::patron::many(&mut conn, &members).await?;
    let numbers: Vec<RecordNumber> = own.iter().filter_map(|(one, _)| one.record).collect();
    let records = store::record::many(&mut conn, &numbers).await?;
    Ok(own
        .into_iter()
        .map(|(suggestion, asker)| SeenSuggestion {
            member: members.iter().find(|member| member.id == asker.patron).cloned(),
            record: records
                .iter()
                .find(|record| Some(record.number) == suggestion.record)
                .cloned(),
            suggestion,
            asker,
        })
        .collect())
}

/// Takes back what a reader asked, while nothing is bought.
///
/// # Errors
/// As not found when it is not theirs; as a conflict when the library has decided meanwhile.
pub async fn take_back(
    app: &App,
    reader: &Reader,
    id: SuggestionId,
    patron: PatronId,
) -> Outcome<Suggestion> {
    let mut act = Act::begin(app, &reader.actor()).await?;
    let own = store::suggestion::of_account(act.conn(), reader.account.id).await?;
    let suggestion = own
        .into_iter()
        .find(|(suggestion, asker)| suggestion.id == id && asker.patron == patron)
        .map(|(suggestion, _)| suggestion)
        .ok_or(Failure::NotFound)?;
    let now = act.moment.now;
    if !store::suggestion::take_back(act.conn(), reader.account.id, patron, id, now).await? {
        return Err(Failure::Conflict);
    }
    act.audit("suggestion.take_back", "suggestion", id.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(suggestion)
}
