//! Acting for a member of the family: the same pages of loans and holds, with `?pour=` in their
//! address. Whether the reader answers for that person is asked of the database each time.

use app::family::Member;
use app::person::Reader;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use domain::account::Visibility;
use domain::id::PatronId;
use serde::Deserialize;

use super::{Around, Closed, ForReader, Query};
use crate::frame::{Acting, PersonLink};
use crate::page_error::PageError;
use crate::state::WebState;

/// A page of loans or holds, for oneself or for somebody whose titles one sees.
#[derive(Clone)]
pub struct ForFamily {
    /// Who reads, acting for whom.
    pub reader: Reader,
    /// The rest; its addresses go on acting for the same person.
    pub around: Around,
}

/// The same where titles need not be seen: what is due, and renewing it.
#[derive(Clone)]
pub struct ForFamilyDates {
    /// Who reads, acting for whom.
    pub reader: Reader,
    /// The rest; its addresses go on acting for the same person.
    pub around: Around,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    pour: Option<PatronId>,
}

impl<S> FromRequestParts<S> for ForFamily
where
    WebState: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Closed;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Closed> {
        let (reader, around) = acting(parts, state).await?;
        if around
            .frame
            .acting
            .as_ref()
            .is_some_and(|acting| acting.hides_titles)
        {
            return Err(Closed::Error(PageError::NotFound));
        }
        Ok(Self { reader, around })
    }
}

impl<S> FromRequestParts<S> for ForFamilyDates
where
    WebState: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Closed;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Closed> {
        let (reader, around) = acting(parts, state).await?;
        Ok(Self { reader, around })
    }
}

async fn acting<S>(parts: &mut Parts, state: &S) -> Result<(Reader, Around), Closed>
where
    WebState: FromRef<S>,
    S: Send + Sync,
{
    let ForReader { reader, mut around } = ForReader::from_request_parts(parts, state).await?;
    let web = WebState::from_ref(state);
    let Query(asked) = Query::<Asked>::from_request_parts(parts, state)
        .await
        .map_err(Closed::Error)?;
    let failed = |why| Closed::Error(PageError::from(why));
    let members = app::family::members(&web.app, &reader).await.map_err(failed)?;
    let wanted = asked.pour.filter(|wanted| *wanted != reader.patron);
    let member = match wanted {
        None => None,
        Some(wanted) => Some(
            members
                .iter()
                .find(|member| member.patron.id == wanted)
                .ok_or(Closed::Error(PageError::NotFound))?,
        ),
    };
    around.frame.persons = persons(&reader, &members, wanted);
    let mut reader = reader;
    if let Some(member) = member {
        reader.patron = member.patron.id;
        around.frame.urls = around.frame.urls.acting_for(member.patron.id);
        around.frame.acting = Some(Acting {
            name: member.patron.given_name.clone(),
            hides_titles: member.sees == Visibility::DueDates,
        });
    }
    Ok((reader, around))
}

/// Everybody one may act for, oneself first; nobody where there is no choice.
fn persons(reader: &Reader, members: &[Member], wanted: Option<PatronId>) -> Vec<PersonLink> {
    if members.is_empty() {
        return Vec::new();
    }
    let own = PersonLink {
        id: None,
        name: reader.account.display_name.clone(),
        is_current: wanted.is_none(),
        hides_titles: false,
    };
    let member = |member: &Member| PersonLink {
        id: Some(member.patron.id),
        name: member.patron.given_name.clone(),
        is_current: wanted == Some(member.patron.id),
        hides_titles: member.sees == Visibility::DueDates,
    };
    std::iter::once(own).chain(members.iter().map(member)).collect()
}
