//! Synonyms: words that mean the same to readers, written by the administrators of the network. Every
//! search is widened by them ([`App::synonyms`]); an alert and a selection by rule are searches too.

use std::sync::Arc;
use std::time::Instant;

use ::search::Synonyms;
use domain::id::SynonymId;
use domain::staff::Role;
use domain::synonym::{SynonymGroup, term_key};

use crate::act::Act;
use crate::failure::{Failure, Outcome};
use crate::person::Librarian;
use crate::{App, NETWORK_KEPT, empty_search};

const NOUN: &str = "synonym";

fn check(librarian: &Librarian) -> Outcome<()> {
    if librarian.rights.may_everywhere(Role::Network) {
        Ok(())
    } else {
        Err(Failure::NotFound)
    }
}

/// All groups.
///
/// # Errors
/// As not found for those who do not administer the network.
pub async fn all(app: &App, librarian: &Librarian) -> Outcome<Vec<SynonymGroup>> {
    check(librarian)?;
    let mut conn = app.db.read().await?;
    Ok(store::synonym::all(&mut conn).await?)
}

/// What became of terms that were sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// They are a group now, or were already.
    Done,
    /// A term is in another group: the terms of that one.
    Elsewhere(String, SynonymGroup),
}

/// Writes a group, new or as it was seen at a version; searches without a result for one of its terms are
/// settled. The same terms sent twice are one group.
///
/// # Errors
/// As not found for those who do not administer the network, as a conflict when a colleague was first.
pub async fn save(
    app: &App,
    librarian: &Librarian,
    known: Option<(SynonymId, i64)>,
    terms: Vec<String>,
) -> Outcome<Saved> {
    check(librarian)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let groups = store::synonym::all(act.conn()).await?;
    let before = known.and_then(|(id, _)| groups.iter().find(|group| group.id == id));
    if known.is_some() && before.is_none() {
        return Err(Failure::Conflict);
    }
    let is_own = |group: &SynonymGroup| known.is_none_or(|(id, _)| group.id == id);
    if groups.iter().any(|group| is_own(group) && group.terms == terms) {
        return Ok(Saved::Done);
    }
    for term in &terms {
        let key = term_key(term);
        let other = groups
            .iter()
            .filter(|group| known.is_none_or(|(id, _)| group.id != id))
            .find(|group| group.terms.iter().any(|other| term_key(other) == key));
        if let Some(other) = other {
            return Ok(Saved::Elsewhere(term.clone(), other.clone()));
        }
    }
    let group = SynonymGroup {
        id: known.map_or_else(|| SynonymId::new(act.id()), |(id, _)| id),
        terms,
        version: known.map_or(0, |(_, version)| version),
    };
    let now = act.moment.now;
    let written = match known {
        None => store::synonym::insert(act.conn(), &group, now)
            .await
            .map(|()| true),
        Some(_) => store::synonym::update(act.conn(), &group, now).await,
    };
    match written {
        Ok(true) => {}
        Ok(false) => return Err(Failure::Conflict),
        Err(why) if why.is_taken() => return Err(Failure::Conflict),
        Err(why) => return Err(why.into()),
    }
    let was = before.map(said);
    let verb = if known.is_some() {
        "synonym.change"
    } else {
        "synonym.add"
    };
    act.audit(verb, NOUN, group.id.get(), was.as_deref(), Some(&said(&group)))
        .await?;
    empty_search::settle(&mut act, &group.terms).await?;
    act.commit().await?;
    app.forget_synonyms().await;
    Ok(Saved::Done)
}

/// Takes a group away.
///
/// # Errors
/// As not found for those who do not administer the network, as a conflict when a colleague was first.
pub async fn delete(app: &App, librarian: &Librarian, id: SynonymId, version: i64) -> Outcome<SynonymGroup> {
    check(librarian)?;
    let mut act = Act::begin(app, &librarian.actor()).await?;
    let groups = store::synonym::all(act.conn()).await?;
    let group = groups
        .into_iter()
        .find(|group| group.id == id)
        .ok_or(Failure::Conflict)?;
    if !store::synonym::delete(act.conn(), id, version).await? {
        return Err(Failure::Conflict);
    }
    act.audit("synonym.delete", NOUN, id.get(), Some(&said(&group)), None)
        .await?;
    act.commit().await?;
    app.forget_synonyms().await;
    Ok(group)
}

/// A group in one line.
#[must_use]
pub fn said(group: &SynonymGroup) -> String {
    group.terms.join(", ")
}

impl App {
    /// The words that mean the same, at most two seconds old.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn synonyms(&self) -> Outcome<Arc<Synonyms>> {
        if let Some((read_at, synonyms)) = &*self.synonyms.read().await
            && read_at.elapsed() < NETWORK_KEPT
        {
            return Ok(synonyms.clone());
        }
        let mut conn = self.db.read().await?;
        let groups = store::synonym::all(&mut conn).await?;
        let terms = groups
            .iter()
            .map(|group| group.terms.iter().map(String::as_str).collect());
        let synonyms = Arc::new(Synonyms::new(terms));
        *self.synonyms.write().await = Some((Instant::now(), synonyms.clone()));
        Ok(synonyms)
    }

    async fn forget_synonyms(&self) {
        *self.synonyms.write().await = None;
    }
}
