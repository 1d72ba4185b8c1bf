//! Saved searches: kept, changed, deleted and brought back, offered to readers and copied from there.

use std::collections::BTreeMap;

use ::search::SearchState;
use domain::id::{AlertId, LibraryId, SavedSearchId};
use domain::saved_search::{Publication, SavedSearch, SavedSearchRefusal, may_keep_one_more, name};
use domain::staff::{Role, Scope};
use jiff::{SignedDuration, Timestamp};
use store::idempotency::{self, Known};
use store::saved_search::OfferedSearch;

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::{Librarian, Owner};

/// How long what was deleted or ended can be brought back.
pub const BROUGHT_BACK_WITHIN: SignedDuration = SignedDuration::from_hours(24);

/// The searches that someone sees in their account.
#[derive(Debug, Default)]
pub struct SeenSearches {
    /// Their own, the last changed first.
    pub own: Vec<SavedSearch>,
    /// Those that they deleted and can bring back.
    pub deleted: Vec<SavedSearch>,
    /// Those that librarians offer them.
    pub offered: Vec<OfferedSearch>,
    /// The alerts that they have, by search.
    pub alerts: BTreeMap<SavedSearchId, AlertId>,
}

/// Before this instant, what was deleted stays deleted.
pub(crate) fn deleted_since(now: Timestamp) -> Timestamp {
    now - BROUGHT_BACK_WITHIN
}

/// The searches that someone sees, those offered to the readers of `library` among them.
///
/// # Errors
/// When the database fails.
pub async fn of_owner(app: &App, owner: &Owner, library: Option<LibraryId>) -> Outcome<SeenSearches> {
    let since = deleted_since(app.clock.now());
    let account = owner.account.id;
    let mut conn = app.db.read().await?;
    let (own, deleted) = store::saved_search::of_account(&mut conn, account, since).await?;
    let mut offered = store::saved_search::offered(&mut conn, library).await?;
    offered.retain(|offered| offered.search.account != account);
    let alerts = store::alert::of_account(&mut conn, account, since).await?;
    Ok(SeenSearches {
        own,
        deleted,
        offered,
        alerts: alerts
            .into_iter()
            .filter(|seen| seen.alert.ended_at.is_none())
            .map(|seen| (seen.search.id, seen.alert.id))
            .collect(),
    })
}

/// A search of someone.
///
/// # Errors
/// As not found when it is another's.
pub async fn find(app: &App, owner: &Owner, id: SavedSearchId) -> Outcome<SavedSearch> {
    let mut conn = app.db.read().await?;
    store::saved_search::find_of(&mut conn, owner.account.id, id)
        .await?
        .ok_or(Failure::NotFound)
}

/// A search that someone may look at: their own, or one that librarians offer.
///
/// # Errors
/// As not found when it is neither.
pub async fn seen_by(app: &App, owner: &Owner, id: SavedSearchId) -> Outcome<SavedSearch> {
    let mut conn = app.db.read().await?;
    store::saved_search::find_for(&mut conn, owner.account.id, id)
        .await?
        .ok_or(Failure::NotFound)
}

/// Keeps a search under a name. The same form (`key`) sent twice keeps it once.
///
/// # Errors
/// With the reason when it has no name, asks nothing, or is one too many.
pub async fn keep(
    app: &App,
    owner: &Owner,
    typed_name: &str,
    state: &SearchState,
    key: &str,
) -> Outcome<SavedSearchId> {
    let mut why = Vec::new();
    let name = name(typed_name).map_err(|refusal| why.push(refusal.explain()));
    let query = asked(state).map_err(|refusal| why.push(refusal.explain()));
    let (Ok(name), Ok(query)) = (name, query) else {
        return Err(Failure::Refused(why));
    };
    write_once(app, owner, name, query, key).await
}

/// Copies a search that librarians offer.
///
/// # Errors
/// As not found when it is not offered; with the reason when it is one too many.
pub async fn copy(app: &App, owner: &Owner, id: SavedSearchId, key: &str) -> Outcome<SavedSearchId> {
    let offered = seen_by(app, owner, id).await?;
    write_once(app, owner, offered.name, offered.query, key).await
}

/// What a search asks, as it is kept: always from its first page.
fn asked(state: &SearchState) -> Result<String, SavedSearchRefusal> {
    if state.is_empty() {
        return Err(SavedSearchRefusal::NothingAsked);
    }
    Ok(state.with_page(1).to_query_string())
}

async fn write_once(
    app: &App,
    owner: &Owner,
    name: String,
    query: String,
    key: &str,
) -> Outcome<SavedSearchId> {
    const ROUTE: &str = "saved_search";
    let account = owner.account.id;
    let body = crate::random::fingerprint(&format!("{name}\n{query}"));
    // The form that the back button brings again may be sent with another name: that is another search.
    let key = &format!("{key}:{body}");
    let mut act = Act::begin(app, &owner.actor()).await?;
    // Counting and keeping are one thing: two hundred forms at once do not pass the limit.
    store::lock::account(&mut act.tx, app.db.dialect(), account).await?;
    match idempotency::look(act.conn(), key, account, ROUTE, &body).await? {
        Known::Answered(id) => return id.parse().map_err(|_| Failure::Conflict),
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let count = store::saved_search::count_of(act.conn(), account).await?;
    may_keep_one_more(count).map_err(|refusal| Failure::Refused(vec![refusal.explain()]))?;
    let now = act.moment.now;
    let search = SavedSearch {
        id: SavedSearchId::new(act.id()),
        account,
        name,
        query,
        changed_at: now,
        published: None,
        deleted_at: None,
    };
    store::saved_search::insert(act.conn(), &search).await?;
    let answer = search.id.to_string();
    idempotency::keep(act.conn(), key, account, ROUTE, &body, &answer, now).await?;
    act.audit("saved_search.keep", "saved_search", search.id.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(search.id)
}

/// What is changed of a search.
#[derive(Clone, Debug)]
pub enum ChangedSearch<'a> {
    /// Its name.
    Name(&'a str),
    /// What it asks.
    Query(&'a SearchState),
}

/// Changes a search of someone; what it was is what it answers.
///
/// # Errors
/// As not found when it is another's; with the reason when it would have no name or ask nothing.
pub async fn change(
    app: &App,
    owner: &Owner,
    id: SavedSearchId,
    change: ChangedSearch<'_>,
) -> Outcome<SavedSearch> {
    let refused = |refusal: SavedSearchRefusal| Failure::Refused(vec![refusal.explain()]);
    let mut act = Act::begin(app, &owner.actor()).await?;
    let mut search = store::saved_search::find_of(act.conn(), owner.account.id, id)
        .await?
        .ok_or(Failure::NotFound)?;
    match change {
        ChangedSearch::Name(typed) => search.name = name(typed).map_err(refused)?,
        ChangedSearch::Query(state) => search.query = asked(state).map_err(refused)?,
    }
    search.changed_at = act.moment.now;
    if !store::saved_search::update(act.conn(), &search).await? {
        return Err(Failure::NotFound);
    }
    act.audit("saved_search.change", "saved_search", id.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(search)
}

/// Deletes a search of someone; deleting it again changes nothing. Its alert is silent until it is
/// brought back.
///
/// # Errors
/// As not found when it is another's.
pub async fn delete(app: &App, owner: &Owner, id: SavedSearchId) -> Outcome<()> {
    let account = owner.account.id;
    let mut act = Act::begin(app, &owner.actor()).await?;
    let now = act.moment.now;
    if store::saved_search::delete(act.conn(), account, id, now).await? {
        act.audit("saved_search.delete", "saved_search", id.get(), None, None)
            .await?;
        return act.commit().await;
    }
    let (_, deleted) = store::saved_search::of_account(act.conn(), account, deleted_since(now)).await?;
    match deleted.iter().any(|search| search.id == id) {
        true => Ok(()),
        false => Err(Failure::NotFound),
    }
}

/// Brings back a search that someone deleted within a day; doing it again changes nothing.
///
/// # Errors
/// As not found when there is none; with the reason when it is one too many by now.
pub async fn restore(app: &App, owner: &Owner, id: SavedSearchId) -> Outcome<SavedSearch> {
    let account = owner.account.id;
    let mut act = Act::begin(app, &owner.actor()).await?;
    store::lock::account(&mut act.tx, app.db.dialect(), account).await?;
    let since = deleted_since(act.moment.now);
    if let Some(search) = store::saved_search::find_of(act.conn(), account, id).await? {
        return Ok(search);
    }
    let count = store::saved_search::count_of(act.conn(), account).await?;
    may_keep_one_more(count).map_err(|refusal| Failure::Refused(vec![refusal.explain()]))?;
    if !store::saved_search::restore(act.conn(), account, id, since).await? {
        return Err(Failure::NotFound);
    }
    let search = store::saved_search::find_of(act.conn(), account, id)
        .await?
        .ok_or(Failure::NotFound)?;
    let alerts = store::alert::of_account(act.conn(), account, since).await?;
    for seen in alerts.iter().filter(|seen| seen.search.id == id) {
        crate::alert::wake(&mut act, &[(seen.alert.id, seen.alert.frequency)]).await?;
    }
    act.audit("saved_search.restore", "saved_search", id.get(), None, None)
        .await?;
    act.commit().await?;
    Ok(search)
}

/// The searches that a librarian keeps, and those offered in the network where they may offer some.
///
/// # Errors
/// As not found for those who write nothing for readers.
pub async fn of_librarian(app: &App, librarian: &Librarian) -> Outcome<Vec<SavedSearch>> {
    if !librarian.rights.may_somewhere(Role::Editor) {
        return Err(Failure::NotFound);
    }
    let since = app.clock.now();
    let mut conn = app.db.read().await?;
    let (own, _) = store::saved_search::of_account(&mut conn, librarian.account.id, since).await?;
    Ok(own)
}

/// Offers a search of a librarian to readers of a library, or of the whole network, or to nobody any
/// more. Doing it again changes nothing.
///
/// # Errors
/// As not found when the search is another's, or the librarian writes nothing for those readers.
pub async fn offer(
    app: &App,
    librarian: &Librarian,
    id: SavedSearchId,
    scope: Option<Scope>,
) -> Outcome<SavedSearch> {
    let rights = &librarian.rights;
    let may = |scope: Scope| match scope {
        Scope::Network => rights.may_everywhere(Role::Editor),
        Scope::Library(library) => rights.may(Role::Editor, library),
    };
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let account = librarian.account.id;
    let mut search = store::saved_search::find_of(act.conn(), account, id)
        .await?
        .filter(|_| rights.may_somewhere(Role::Editor) && scope.is_none_or(may))
        .ok_or(Failure::NotFound)?;
    if search.published.map(|publication| publication.scope) == scope {
        return Ok(search);
    }
    let since = act.moment.now;
    search.published = scope.map(|scope| Publication { since, scope });
    store::saved_search::publish(act.conn(), account, id, search.published).await?;
    let verb = match scope {
        Some(_) => "saved_search.offer",
        None => "saved_search.take_back",
    };
    act.audit(verb, "saved_search", id.get(), None, None).await?;
    act.commit().await?;
    Ok(search)
}
