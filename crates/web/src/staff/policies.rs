//! `/pro/regles`: the rules of loans and holds, by library, category, type of document and audience, with
//! their days. What a rule changes is shown before it is kept; the last change of each can be taken back.

use app::failure::Failure;
use app::policy::{SeenChange, SeenPolicy};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::circulation::policy::{Policy, Question};
use domain::circulation::ruling::differing;
use domain::id::PolicyId;
use domain::staff::Role;
use serde::Deserialize;

use super::policy_fields::{Typed, get, parts, read, typed};
use super::{bench, rules};
use crate::extract::{ForLibrarian, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::staff::{
    FactLine, PoliciesPage, PolicyCard, PolicyChangeLine, StaffEntry, StaffForm, StaffFormPage,
};
use crate::pages::{Freshness, html, unprocessable};
use crate::parts::{Errors, FieldError, Flash, Link, Tone};
use crate::state::WebState;

/// `GET /pro/regles`.
pub async fn list(State(web): State<WebState>, door: ForLibrarian) -> Result<Response, PageError> {
    Ok(html(&page(&web, &door).await?, Freshness::Private))
}

async fn page(web: &WebState, door: &ForLibrarian) -> Result<PoliciesPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    if !librarian.rights.may_somewhere(Role::Rules) {
        return Err(PageError::Forbidden);
    }
    let (t, urls) = (around.frame.t, around.frame.urls);
    let categories = app::desk::categories(&web.app, t.language).await?;
    let card = |seen: &SeenPolicy| {
        let id = seen.policy.id.get();
        PolicyCard {
            rule: rules::own(around, &categories, &seen.policy),
            write: seen
                .may_write
                .then(|| (urls.staff_policy(id), urls.staff_delete_policy(id), seen.version)),
        }
    };
    let found = app::policy::all(&web.app, librarian).await?;
    let (own, others): (Vec<_>, Vec<_>) = found
        .iter()
        .partition(|seen| seen.may_write || seen.policy.scope.library.is_none());
    let changes = app::policy::changes(&web.app, librarian).await?;
    Ok(PoliciesPage {
        rules: own.into_iter().map(card).collect(),
        others: others.into_iter().map(card).collect(),
        changes: changes
            .iter()
            .map(|seen| change_line(web, door, &categories, seen))
            .collect(),
        token: around.token(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Libraries, None).await?,
        frame: around.frame.clone(),
    })
}

fn change_line(
    web: &WebState,
    door: &ForLibrarian,
    categories: &[(String, String)],
    seen: &SeenChange,
) -> PolicyChangeLine {
    let around = &door.around;
    let t = around.frame.t;
    let change = &seen.change;
    let key = match (&change.before, &change.after) {
        (None, _) => "staff-policy-created",
        (_, None) => "staff-policy-deleted",
        _ => "staff-policy-changed",
    };
    let at = web.app.settings.zone.to_datetime(change.at);
    let by = seen
        .by
        .clone()
        .unwrap_or_else(|| t.get("staff-registrations-reader-or-portal").into_owned());
    let about = t
        .with("staff-policy-change-line")
        .arg("date", t.date_medium(at.date(), around.moment.today))
        .arg("time", t.time(at.time()))
        .arg("name", by);
    let rule = change.after.as_ref().or(change.before.as_ref());
    PolicyChangeLine {
        what: t.get(key).into_owned(),
        rule: rule
            .map(|rule| rules::name(around, categories, rule))
            .unwrap_or_default(),
        about: about.to_string(),
        figures: compared(door, change.before.as_ref(), change.after.as_ref()),
        take_back: seen.is_last.then(|| change.id.to_string()),
    }
}

/// What a change sets otherwise: « Durée du prêt, en jours : 28 → 21 ».
fn compared(door: &ForLibrarian, before: Option<&Policy>, after: Option<&Policy>) -> Vec<String> {
    let t = door.around.frame.t;
    let (Some(before), Some(after)) = (before, after) else {
        return Vec::new();
    };
    let (before, after) = (before.values.figures(), after.values.figures());
    let mut names: Vec<&'static str> = before.iter().chain(&after).map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    let unsaid = || t.get("staff-policy-unsaid").into_owned();
    let of = |figures: &[(&'static str, _)], name: &str| {
        let found = figures.iter().find(|(known, _)| *known == name);
        found.map_or_else(unsaid, |(_, figure)| rules::value(t, name, *figure))
    };
    let line = |name: &&'static str| {
        let (was, is) = (of(&before, name), of(&after, name));
        (was != is).then(|| {
            t.with("staff-policy-was-is")
                .arg("label", t.coded("rule", name))
                .arg("before", was)
                .arg("after", is)
                .to_string()
        })
    };
    names.iter().filter_map(line).collect()
}

/// `GET /pro/regles/nouvelle`.
pub async fn new(State(web): State<WebState>, door: ForLibrarian) -> Result<Response, PageError> {
    let mut answers = Typed::new();
    let own = bench::place(&door.around, &door.librarian, Role::Rules, "")?;
    answers.insert("bibliotheque".into(), own.slug.clone());
    let page = form(&web, &door, None, &answers, Vec::new(), None).await?;
    Ok(html(&page, Freshness::Private))
}

/// `GET /pro/regles/{number}`.
pub async fn edit(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let stored = app::policy::one(&web.app, &door.librarian, number(&segment)?).await?;
    let answers = typed(&door, &stored.policy, stored.version);
    let page = form(&web, &door, Some(stored.policy.id), &answers, Vec::new(), None).await?;
    Ok(html(&page, Freshness::Private))
}

fn number(segment: &str) -> Result<PolicyId, PageError> {
    segment.parse().map_err(|_| PageError::NotFound)
}

/// `POST /pro/regles/nouvelle`.
pub async fn create(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(answers): Form<Typed>,
) -> Result<Response, PageError> {
    save(&web, &door, None, &answers).await
}

/// `POST /pro/regles/{number}`.
pub async fn change(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(answers): Form<Typed>,
) -> Result<Response, PageError> {
    let stored = app::policy::one(&web.app, &door.librarian, number(&segment)?).await?;
    save(&web, &door, Some(stored.policy.id), &answers).await
}

async fn save(
    web: &WebState,
    door: &ForLibrarian,
    id: Option<PolicyId>,
    answers: &Typed,
) -> Result<Response, PageError> {
    let token = get(answers, "token");
    check_token(&door.around, token)?;
    let categories = categories(web, door, id).await?;
    let wish = match read(door, &categories, answers, id.unwrap_or(PolicyId::new(i64::MAX))) {
        Ok(wish) => wish,
        Err(list) => {
            let page = form(web, door, id, answers, list, None).await?;
            return Ok(unprocessable(&page));
        }
    };
    if get(answers, "geste") == "voir" {
        let page = form(web, door, id, answers, Vec::new(), Some(&wish)).await?;
        return Ok(html(&page, Freshness::Private));
    }
    let version = get(answers, "version").parse().unwrap_or(0);
    let done = match id {
        None => app::policy::create(&web.app, &door.librarian, &wish, token)
            .await
            .map(|_| ()),
        Some(_) => app::policy::save(&web.app, &door.librarian, &wish, version).await,
    };
    match done {
        Ok(()) => {
            let message = Carried::new("policy-saved", rules::name(&door.around, &categories, &wish));
            let url = door.around.frame.urls.staff_policies();
            Ok(see_with_flash(&url, &message, web.is_https))
        }
        Err(Failure::Conflict) => conflict(web, door).await,
        Err(why) => Err(why.into()),
    }
}

/// The categories of readers, with the one that the rule names even where the network has no name for it.
async fn categories(
    web: &WebState,
    door: &ForLibrarian,
    id: Option<PolicyId>,
) -> Result<Vec<(String, String)>, PageError> {
    let around = &door.around;
    let mut known = app::desk::categories(&web.app, around.frame.t.language).await?;
    let rule = id.and_then(|id| around.network.policies.find(id));
    if let Some(own) = rule.and_then(|rule| rule.scope.category.as_ref())
        && !known.iter().any(|(code, _)| code == own.as_str())
    {
        known.push((own.to_string(), own.to_string()));
    }
    Ok(known)
}

/// Somebody changed it meanwhile: the rules as they are now, and a word.
async fn conflict(web: &WebState, door: &ForLibrarian) -> Result<Response, PageError> {
    let mut page = page(web, door).await?;
    let words = door.around.frame.t.get("staff-policy-conflict");
    page.frame.flash = Some(Flash::new(Tone::Warn, words, ""));
    Ok((StatusCode::CONFLICT, html(&page, Freshness::Private)).into_response())
}

async fn form(
    web: &WebState,
    door: &ForLibrarian,
    id: Option<PolicyId>,
    answers: &Typed,
    list: Vec<FieldError>,
    tried: Option<&Policy>,
) -> Result<StaffFormPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let categories = categories(web, door, id).await?;
    let (heading, action) = match id {
        None => (t.get("staff-policy-new"), urls.staff_new_policy()),
        Some(id) => (t.get("staff-policy-edit-title"), urls.staff_policy(id.get())),
    };
    let facts = tried.map(|wish| effects(door, wish)).unwrap_or_default();
    let notice = tried.map(|_| match facts.is_empty() {
        true => t.get("staff-policy-changes-nothing").into_owned(),
        false => t.get("staff-policy-changes-this").into_owned(),
    });
    let form = StaffForm {
        action,
        hidden: vec![
            ("token", around.token()),
            ("version", get(answers, "version").to_owned()),
        ],
        parts: parts(door, &categories, answers),
        verb: t.get("staff-policy-save").into_owned(),
        is_main: true,
        look: Some(t.get("staff-policy-look").into_owned()),
    };
    Ok(StaffFormPage {
        heading: heading.into_owned(),
        back: Link::new(t.get("staff-policies"), urls.staff_policies()),
        notice: notice.or_else(|| Some(t.get("staff-policy-form-how").into_owned())),
        facts,
        errors: Errors { t, list },
        forms: vec![form],
        sent: Vec::new(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::Libraries, None).await?,
        frame: around.frame.clone(),
    })
}

/// What those whom the rule is about would get otherwise, on its first day or today.
fn effects(door: &ForLibrarian, wish: &Policy) -> Vec<FactLine> {
    let around = &door.around;
    let t = around.frame.t;
    let now = &around.network.policies;
    let others = now.all().iter().filter(|policy| policy.id != wish.id);
    let then = around
        .network
        .policies
        .rewritten(others.cloned().chain([wish.clone()]).collect());
    let own = bench::libraries(around, &door.librarian, Role::Rules);
    let Some(library) = wish.scope.library.or(own.first().map(|library| library.id)) else {
        return Vec::new();
    };
    let question = Question {
        library,
        category: wish.scope.category.as_ref(),
        document_type: wish.scope.document_type,
        audience: wish.scope.audience,
    };
    let today = around.moment.today;
    let day = wish.valid_from.map_or(today, |from| from.max(today));
    let line = |(name, before, after): &(&'static str, _, _)| {
        let words = t
            .with("staff-policy-from-to")
            .arg("before", rules::value(t, name, *before))
            .arg("after", rules::value(t, name, *after));
        FactLine::new(t.coded("rule", name), words.to_string())
    };
    differing(now, &then, &question, day).iter().map(line).collect()
}

/// Which version was shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Versioned {
    token: String,
    version: i64,
}

/// `POST /pro/regles/{number}/supprimer`.
pub async fn delete(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Versioned>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let around = &door.around;
    let deleted = app::policy::delete(&web.app, &door.librarian, number(&segment)?, sent.version).await;
    match deleted {
        Ok(policy) => {
            let categories = app::desk::categories(&web.app, around.frame.t.language).await?;
            let message = Carried::new("policy-deleted", rules::name(around, &categories, &policy));
            Ok(see_with_flash(
                &around.frame.urls.staff_policies(),
                &message,
                web.is_https,
            ))
        }
        Err(Failure::Conflict) => conflict(&web, &door).await,
        Err(why) => Err(why.into()),
    }
}

/// Which change.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    token: String,
    changement: i64,
}

/// `POST /pro/regles/retablir`.
pub async fn take_back(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(sent): Form<Change>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    match app::policy::take_back(&web.app, &door.librarian, sent.changement).await {
        Ok(()) => {
            let url = door.around.frame.urls.staff_policies();
            Ok(see_with_flash(
                &url,
                &Carried::new("policy-taken-back", ""),
                web.is_https,
            ))
        }
        Err(Failure::Conflict) => conflict(&web, &door).await,
        Err(why) => Err(why.into()),
    }
}
