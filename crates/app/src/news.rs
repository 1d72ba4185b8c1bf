//! News as librarians write it: drafted, published, scheduled, taken back, deleted and brought back.

use domain::id::{LibraryId, NewsId};
use domain::news::News;
use domain::publishing::Showing;
use jiff::Timestamp;
use store::idempotency::{self, Known};

use crate::App;
use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::publishing::{Asked, Listed, may_write, reach, written};
use crate::random::fingerprint;
use crate::saved_search::deleted_since;

const NOUN: &str = "news";

/// A page of the news that a librarian may write on.
///
/// # Errors
/// As not found for a library that is not theirs.
pub async fn list(app: &App, librarian: &Librarian, asked: Asked) -> Outcome<Listed<News>> {
    let reach = reach(librarian, asked.scope)?;
    let now = app.clock.now();
    let mut conn = app.db.read().await?;
    let counts = store::news::counts(&mut conn, &reach, now).await?;
    let rows = store::news::written(&mut conn, &written(reach, asked, now)).await?;
    Ok(Listed { rows, counts })
}

/// One piece of news, to be written on.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn draft(app: &App, librarian: &Librarian, id: NewsId) -> Outcome<News> {
    let mut conn = app.db.read().await?;
    in_reach(&mut conn, librarian, id).await
}

async fn in_reach(conn: &mut store::Conn, librarian: &Librarian, id: NewsId) -> Outcome<News> {
    store::news::many(conn, &[id])
        .await?
        .pop()
        .filter(|news| may_write(librarian, news.library))
        .ok_or(Failure::NotFound)
}

fn may_write_for(librarian: &Librarian, library: Option<LibraryId>) -> Outcome<()> {
    if may_write(librarian, library) {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

/// Writes a new one. The same form (`key`) sent again gives the same news; only its id is ours to give.
///
/// # Errors
/// As not found when it is for a library that is not theirs.
pub async fn create(app: &App, librarian: &Librarian, wish: &News, key: &str) -> Outcome<News> {
    may_write_for(librarian, wish.library)?;
    let account = librarian.account.id;
    let body = fingerprint(&format!("{}\n{}\n{}", wish.title, wish.summary, wish.text));
    // The form that the back button brings again may be sent with other words: that is other news.
    let key = &format!("{key}:{body}");
    let mut act = Act::begin(app, &librarian.actor()).await?;
    match idempotency::look(act.conn(), key, account, NOUN, &body).await? {
        Known::Answered(id) => {
            let id = id.parse().map_err(|_| Failure::Conflict)?;
            return in_reach(act.conn(), librarian, id).await;
        }
        Known::Other => return Err(Failure::FormReused),
        Known::New => {}
    }
    let now = act.moment.now;
    let new = News {
        id: NewsId::new(act.id()),
        version: 0,
        ..wish.clone()
    };
    store::news::insert(act.conn(), &new).await?;
    let state = new.showing.state(now).code();
    act.audit("news.create", NOUN, new.id.get(), None, Some(state))
        .await?;
    let answer = new.id.to_string();
    idempotency::keep(act.conn(), key, account, NOUN, &body, &answer, now).await?;
    act.commit().await?;
    Ok(new)
}

/// Writes what was changed of one.
///
/// # Errors
/// As not found when it is not theirs, or would go where it is not; as a conflict when a colleague
/// changed it since its version was shown.
pub async fn save(app: &App, librarian: &Librarian, id: NewsId, wish: &News) -> Outcome<News> {
    may_write_for(librarian, wish.library)?;
    let changed = News { id, ..wish.clone() };
    write(app, librarian, "news.change", changed.version, id, |_, _| {
        changed.clone()
    })
    .await
}

/// « Publier maintenant ».
///
/// # Errors
/// As not found when it is not theirs; as a conflict when it was changed meanwhile.
pub async fn publish(app: &App, librarian: &Librarian, id: NewsId, version: i64) -> Outcome<News> {
    show(app, librarian, id, version, "news.publish", Showing::begun).await
}

/// « Retirer »: a draft again.
///
/// # Errors
/// As not found when it is not theirs; as a conflict when it was changed meanwhile.
pub async fn take_back(app: &App, librarian: &Librarian, id: NewsId, version: i64) -> Outcome<News> {
    show(app, librarian, id, version, "news.take_back", Showing::taken_back).await
}

async fn show(
    app: &App,
    librarian: &Librarian,
    id: NewsId,
    version: i64,
    verb: &str,
    change: fn(Showing, Timestamp) -> Showing,
) -> Outcome<News> {
    write(app, librarian, verb, version, id, |before, now| News {
        showing: change(before.showing, now),
        ..before.clone()
    })
    .await
}

async fn write(
    app: &App,
    librarian: &Librarian,
    verb: &str,
    version: i64,
    id: NewsId,
    change: impl Fn(&News, Timestamp) -> News,
) -> Outcome<News> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    let before = in_reach(act.conn(), librarian, id).await?;
    if before.version != version {
        return Err(Failure::Conflict);
    }
    let changed = change(&before, now);
    if changed == before {
        return Ok(before);
    }
    if !store::news::update(act.conn(), &changed).await? {
        return Err(Failure::Conflict);
    }
    let (from, to) = (before.showing.state(now), changed.showing.state(now));
    act.audit(verb, NOUN, id.get(), Some(from.code()), Some(to.code()))
        .await?;
    act.commit().await?;
    Ok(News {
        version: version + 1,
        ..changed
    })
}

/// Deletes one; deleting it again changes nothing. It can be brought back for a day.
///
/// # Errors
/// As not found when it is not theirs.
pub async fn delete(app: &App, librarian: &Librarian, id: NewsId) -> Outcome<News> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let now = act.moment.now;
    if let Some(news) = gone(&mut act, librarian, id).await? {
        return Ok(news);
    }
    let news = in_reach(act.conn(), librarian, id).await?;
    store::news::delete(act.conn(), id, now).await?;
    act.audit("news.delete", NOUN, id.get(), None, None).await?;
    act.commit().await?;
    Ok(news)
}

/// Brings back one that was deleted within a day; doing it again changes nothing.
///
/// # Errors
/// As not found when there is none of theirs.
pub async fn restore(app: &App, librarian: &Librarian, id: NewsId) -> Outcome<News> {
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let since = deleted_since(act.moment.now);
    let Some(news) = gone(&mut act, librarian, id).await? else {
        return in_reach(act.conn(), librarian, id).await;
    };
    store::news::restore(act.conn(), id, since).await?;
    act.audit("news.restore", NOUN, id.get(), None, None).await?;
    act.commit().await?;
    Ok(news)
}

/// One of theirs that was deleted within a day.
async fn gone(act: &mut Act<'_>, librarian: &Librarian, id: NewsId) -> Outcome<Option<News>> {
    let since = deleted_since(act.moment.now);
    let news = store::news::deleted(act.conn(), id, since).await?;
    Ok(news.filter(|news| may_write(librarian, news.library)))
}
