//! Alerts: subscribing to a search and ending it, signed in or from a mail; and the mail that tells
//! what is new.

mod matching;

use domain::alert::{Alert, AlertRefusal, AlertScope, Frequency, may_follow, may_have_one_more};
use domain::id::{AlertId, JobId, LibraryId, MailId, SavedSearchId};
use domain::job::Job;
use domain::mail::Mail;
use jiff::Timestamp;
use store::alert::AlertOnSearch;

use crate::App;
use crate::act::{Act, Actor};
use crate::failure::{Failure, Outcome};
use crate::person::Owner;
use crate::random::secret;
use crate::saved_search::deleted_since;

pub use matching::{Arriving, match_arrivals, matches};

/// The alerts of someone, the last begun first; those ended within a day can be brought back.
///
/// # Errors
/// When the database fails.
pub async fn of_owner(app: &App, owner: &Owner) -> Outcome<Vec<AlertOnSearch>> {
    let since = deleted_since(app.clock.now());
    let mut conn = app.db.read().await?;
    Ok(store::alert::of_account(&mut conn, owner.account.id, since).await?)
}

/// An alert of someone that lives.
///
/// # Errors
/// As not found when it is another's, or ended.
pub async fn find(app: &App, owner: &Owner, id: AlertId) -> Outcome<AlertOnSearch> {
    let all = of_owner(app, owner).await?;
    all.into_iter()
        .find(|seen| seen.alert.id == id && seen.alert.ended_at.is_none())
        .ok_or(Failure::NotFound)
}

/// Where mails of an alert go, if anywhere.
///
/// # Errors
/// When the database fails.
pub async fn address(app: &App, owner: &Owner) -> Outcome<Option<String>> {
    let Some(patron) = owner.account.patron else {
        return Ok(None);
    };
    let mut conn = app.db.read().await?;
    let patron = store::patron::find(&mut conn, patron).await?;
    let email = patron.and_then(|patron| patron.email);
    Ok(email.filter(|email| !email.trim().is_empty()))
}

/// Subscribes someone to a search, their own or one that is offered: every week, for their library.
/// Two hundred clicks are one alert; a subscriber stays one.
///
/// # Errors
/// As not found when the search is not for them; with the reason when there is no address, or it is
/// one too many.
pub async fn subscribe(app: &App, owner: &Owner, search: SavedSearchId) -> Outcome<()> {
    let account = owner.account.id;
    let refused = |refusal: AlertRefusal| Failure::Refused(vec![refusal.explain()]);
    let has_address = address(app, owner).await?.is_some();
    let mut act = Act::begin(app, &owner.actor()).await?;
    store::lock::account(&mut act.tx, app.db.dialect(), account).await?;
    store::saved_search::find_for(act.conn(), account, search)
        .await?
        .ok_or(Failure::NotFound)?;
    let now = act.moment.now;
    let known = store::alert::of_account(act.conn(), account, now).await?;
    let lives = |seen: &AlertOnSearch| seen.search.id == search && seen.alert.ended_at.is_none();
    if known.iter().any(lives) {
        return Ok(());
    }
    if !has_address {
        return Err(refused(AlertRefusal::NoAddress));
    }
    let count = store::alert::count_of(act.conn(), account).await?;
    may_have_one_more(count).map_err(refused)?;
    let alert = Alert {
        id: AlertId::new(act.id()),
        account,
        search,
        frequency: Frequency::default(),
        scope: match owner.account.home_library {
            Some(_) => AlertScope::Mine,
            None => AlertScope::Network,
        },
        since: now,
        stop_key: secret(&*app.random),
        last_mail: None,
        ended_at: None,
    };
    store::alert::subscribe(act.conn(), &alert).await?;
    act.audit("alert.subscribe", "saved_search", search.get(), None, None)
        .await?;
    act.commit().await
}

/// Ends the alert of someone on a search; doing it again changes nothing. Says which it was.
///
/// # Errors
/// When the database fails.
pub async fn unsubscribe(app: &App, owner: &Owner, search: SavedSearchId) -> Outcome<()> {
    let all = of_owner(app, owner).await?;
    let lives = all
        .iter()
        .find(|seen| seen.search.id == search && seen.alert.ended_at.is_none());
    match lives {
        Some(seen) => end(app, owner, seen.alert.id).await,
        None => Ok(()),
    }
}

/// Ends an alert of someone; doing it again changes nothing.
///
/// # Errors
/// As not found when it is another's.
pub async fn end(app: &App, owner: &Owner, id: AlertId) -> Outcome<()> {
    let account = owner.account.id;
    let mut act = Act::begin(app, &owner.actor()).await?;
    let now = act.moment.now;
    if store::alert::end(act.conn(), account, id, now).await? {
        act.audit("alert.end", "alert", id.get(), None, None).await?;
        return act.commit().await;
    }
    let all = store::alert::of_account(act.conn(), account, deleted_since(now)).await?;
    match all.iter().any(|seen| seen.alert.id == id) {
        true => Ok(()),
        false => Err(Failure::NotFound),
    }
}

/// Brings back an alert that someone ended within a day; doing it again changes nothing.
///
/// # Errors
/// As not found when there is none; with the reason when it is one too many by now.
pub async fn resume(app: &App, owner: &Owner, id: AlertId) -> Outcome<AlertOnSearch> {
    let account = owner.account.id;
    let mut act = Act::begin(app, &owner.actor()).await?;
    store::lock::account(&mut act.tx, app.db.dialect(), account).await?;
    let since = deleted_since(act.moment.now);
    let all = store::alert::of_account(act.conn(), account, since).await?;
    let seen = all
        .into_iter()
        .find(|seen| seen.alert.id == id)
        .ok_or(Failure::NotFound)?;
    if seen.alert.ended_at.is_none() {
        return Ok(seen);
    }
    let count = store::alert::count_of(act.conn(), account).await?;
    may_have_one_more(count).map_err(|refusal| Failure::Refused(vec![refusal.explain()]))?;
    if !store::alert::resume(act.conn(), account, id, since).await? {
        return Err(Failure::NotFound);
    }
    // What it had not told yet is told now.
    wake(&mut act, &[(id, seen.alert.frequency)]).await?;
    act.audit("alert.resume", "alert", id.get(), None, None).await?;
    act.commit().await?;
    Ok(seen)
}

/// Changes how often and for which libraries someone is told. A mail that waits moves with it.
///
/// # Errors
/// As not found when the alert is another's; with the reason when it would follow no library.
pub async fn change(
    app: &App,
    owner: &Owner,
    id: AlertId,
    frequency: Frequency,
    scope: &AlertScope,
) -> Outcome<()> {
    may_follow(scope, owner.account.home_library)
        .map_err(|refusal| Failure::Refused(vec![refusal.explain()]))?;
    let mut act = Act::begin(app, &owner.actor()).await?;
    let known = |library: &LibraryId| act.network.library(*library).is_some();
    if let AlertScope::Chosen(libraries) = scope
        && !libraries.iter().all(known)
    {
        return Err(Failure::NotFound);
    }
    if !store::alert::change(act.conn(), owner.account.id, id, frequency, scope).await? {
        return Err(Failure::NotFound);
    }
    let leaves_at = leaves_at(app, frequency, act.moment.now)?;
    if let Some(key) = mail(id).dedupe_key() {
        store::job::move_to(act.conn(), &key, leaves_at).await?;
    }
    act.audit("alert.change", "alert", id.get(), None, None).await?;
    act.commit().await
}

/// The alert that the link in a mail speaks of: whoever has the link has the mail.
///
/// # Errors
/// As not found when there is none.
pub async fn by_stop_key(app: &App, stop_key: &str) -> Outcome<AlertOnSearch> {
    // What is no key of ours is not asked of the database.
    if !stop_key.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Failure::NotFound);
    }
    let mut conn = app.db.read().await?;
    store::alert::by_stop_key(&mut conn, stop_key)
        .await?
        .ok_or(Failure::NotFound)
}

/// Ends the alert of a link in a mail; doing it again changes nothing.
///
/// # Errors
/// As not found when there is none.
pub async fn stop(app: &App, stop_key: &str, request: &str) -> Outcome<AlertOnSearch> {
    let seen = by_stop_key(app, stop_key).await?;
    let (id, account) = (seen.alert.id, seen.alert.account);
    let actor = Actor {
        name: "mail".into(),
        request: request.into(),
    };
    let mut act = Act::begin(app, &actor).await?;
    let now = act.moment.now;
    if store::alert::end(act.conn(), account, id, now).await? {
        act.audit("alert.end", "alert", id.get(), None, None).await?;
        act.commit().await?;
    }
    Ok(seen)
}

/// Mails about to be written take what their alerts have not told yet, each its own share.
///
/// # Errors
/// When the database fails.
pub async fn take(app: &App, mails: &[(AlertId, MailId)]) -> Outcome<()> {
    if mails.is_empty() {
        return Ok(());
    }
    let mut mails = mails.to_vec();
    // In the order in which the jobs are woken, so that nobody waits in a circle.
    mails.sort_unstable();
    let now = app.clock.now();
    let mut tx = app.db.begin_write().await?;
    for (alert, id) in mails {
        if let Some(key) = mail(alert).dedupe_key() {
            store::job::let_go(&mut tx, &key).await?;
        }
        store::alert::take(&mut tx, alert, id, now).await?;
    }
    Ok(tx.commit().await?)
}

const fn mail(alert: AlertId) -> Job {
    Job::SendMail {
        mail: Mail::Alert { alert },
    }
}

/// Writes the mails of alerts that have something to tell; those that wait already do for it.
pub(crate) async fn wake(act: &mut Act<'_>, alerts: &[(AlertId, Frequency)]) -> Outcome<()> {
    let (app, now) = (act.app, act.moment.now);
    let jobs = alerts
        .iter()
        .map(|(alert, frequency)| {
            let id = JobId::new(app.new_id(now));
            crate::job::to_write(&mail(*alert), id, leaves_at(app, *frequency, now)?)
        })
        .collect::<Outcome<Vec<_>>>()?;
    Ok(store::job::wake(act.conn(), jobs, now).await?)
}

/// When a mail about something that is known now leaves. In the demonstration nobody waits: what
/// would be gathered for minutes is shown.
fn leaves_at(app: &App, frequency: Frequency, now: Timestamp) -> Outcome<Timestamp> {
    if app.settings.demo {
        return Ok(now);
    }
    let zone = &app.settings.zone;
    let leaves = frequency.leaves_at(zone.to_datetime(now));
    let leaves = leaves
        .to_zoned_datetime(zone.clone())
        .map_err(anyhow::Error::from)?;
    Ok(leaves.timestamp())
}
