//! `/pro/equipe/role`: a role is taken away once it was read what goes with it.

use app::team::{self, Held, TakenAway};
use axum::extract::State;
use axum::response::Response;
use domain::id::AccountId;
use domain::staff::{Role, Scope, StaffRole};
use serde::Deserialize;

use super::bench;
use super::team::scope;
use crate::account::refusal::library_name;
use crate::extract::{Around, ForLibrarian, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{FactLine, StaffEntry, StaffForm, StaffFormPage};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, Link};
use crate::state::WebState;

/// The role that an address names.
#[derive(Debug, Deserialize)]
pub struct Asked {
    membre: i64,
    role: String,
    #[serde(default)]
    bib: String,
}

/// A role to take away.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taken {
    token: String,
    membre: i64,
    role: String,
    #[serde(default)]
    bib: String,
}

fn named(door: &ForLibrarian, role: &str, library: &str) -> Result<StaffRole, PageError> {
    Ok(StaffRole {
        role: Role::from_code(role).ok_or(PageError::Unprocessable)?,
        scope: scope(&door.around, door, library)?,
    })
}

/// `GET /pro/equipe/role`: what goes with it.
pub async fn question(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<Asked>,
) -> Result<Response, PageError> {
    let role = named(&door, &asked.role, &asked.bib)?;
    let ForLibrarian { librarian, around } = &door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let held = team::held(&web.app, librarian, AccountId::new(asked.membre), role).await?;
    let form = StaffForm {
        action: urls.staff_take_role(),
        hidden: vec![
            ("token", around.token()),
            ("membre", asked.membre.to_string()),
            ("role", asked.role.clone()),
            ("bib", asked.bib.clone()),
        ],
        parts: Vec::new(),
        verb: t.get("team-take-submit").into_owned(),
        is_main: true,
        look: None,
    };
    let notice = if held.is_last {
        "team-take-last"
    } else {
        "team-take-sessions"
    };
    let page = StaffFormPage {
        heading: t.get("team-take-question").into_owned(),
        back: Link::new(t.get("team-back"), urls.staff_team()),
        facts: facts(around, &held),
        errors: Errors::none(t),
        forms: if held.is_last { Vec::new() } else { vec![form] },
        notice: Some(t.get(notice).into_owned()),
        sent: Vec::new(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Team, None).await?,
        frame: around.frame.clone(),
    };
    Ok(html(&page, Freshness::Private))
}

/// `POST /pro/equipe/role`.
pub async fn take_away(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Taken>,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = &door;
    check_token(around, &sent.token)?;
    let taken = named(&door, &sent.role, &sent.bib)?;
    let done = team::take_away(&web.app, librarian, AccountId::new(sent.membre), taken).await?;
    let carried = match done {
        TakenAway::Gone => Carried::new("team-role-taken", ""),
        TakenAway::LastAdministrator => Carried::new("team-last-administrator", "").warning(),
    };
    Ok(see_with_flash(
        &around.frame.urls.staff_team(),
        &carried,
        web.is_https,
    ))
}

/// Whose role it is, what they will no longer be able to do, and what they keep.
fn facts(around: &Around, held: &Held) -> Vec<FactLine> {
    let t = around.frame.t;
    let role = held.role;
    let code = role.role.code();
    let loses = if held.is_kept {
        t.get("team-take-covered").into_owned()
    } else {
        t.coded("team-role-loses", code).into_owned()
    };
    let others = held.member.roles.iter().filter(|other| **other != role);
    let kept: Vec<String> = others.map(|other| said(around, *other)).collect();
    let kept = if kept.is_empty() {
        t.get("team-take-nothing-left").into_owned()
    } else {
        t.list(&kept)
    };
    vec![
        FactLine::new(t.get("team-column-name"), held.member.display_name.as_str()),
        FactLine::new(t.get("team-role"), said(around, role)),
        FactLine::new(t.get("team-take-loses"), loses),
        FactLine::new(t.get("team-take-keeps"), kept),
    ]
}

/// A role and where it holds.
fn said(around: &Around, held: StaffRole) -> String {
    let t = around.frame.t;
    let place = match held.scope {
        Scope::Network => t.get("team-everywhere").into_owned(),
        Scope::Library(id) => library_name(around, id),
    };
    t.with("team-role-at")
        .arg("role", t.coded("team-role", held.role.code()))
        .arg("place", place)
        .to_string()
}
