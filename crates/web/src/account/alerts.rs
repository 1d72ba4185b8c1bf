//! `/compte/abonnements`: what one is told of, how often, for which libraries.

use app::failure::{Failure, Outcome};
use app::person::Owner;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::alert::{Alert, AlertRefusal, AlertScope, Frequency};
use domain::id::AlertId;
use domain::library::LibraryKind;
use domain::refusal::Explanation;
use search::SearchState;
use serde::Deserialize;
use store::alert::AlertOnSearch;

use super::refusal::{Place, library_name, refusal};
use super::searches::{Pressed, Words};
use super::undo::{self, Taken};
use crate::extract::{Around, ForPerson, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{
    AlertChoice, AlertPage, AlertRow, AlertsPage, FollowedLibrary, Freshness, html, unprocessable,
};
use crate::parts::{Errors, FieldError};
use crate::state::WebState;

const ENDED: undo::Words = undo::Words {
    heading: "alert-ended-lately",
    done: "flash-alert-ended",
    text: "",
};

/// What was just ended.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    arrete: Option<i64>,
}

/// How often, and for which libraries.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AlertForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    frequence: String,
    #[serde(default)]
    portee: String,
    #[serde(default)]
    bib: Vec<String>,
}

/// `GET /compte/abonnements`.
pub async fn list(
    State(web): State<WebState>,
    Query(asked): Query<Asked>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    Ok(html(
        &page(&web, &around, &owner, &asked).await?,
        Freshness::Private,
    ))
}

async fn page(web: &WebState, around: &Around, owner: &Owner, asked: &Asked) -> Outcome<AlertsPage> {
    let all = app::alert::of_owner(&web.app, owner).await?;
    let address = app::alert::address(&web.app, owner).await?;
    let words = Words::of(web, around, all.iter().map(|seen| &seen.search)).await?;
    let (live, ended): (Vec<AlertOnSearch>, Vec<AlertOnSearch>) =
        all.into_iter().partition(|seen| seen.alert.ended_at.is_none());
    let mut frame = super::frame(around, AccountEntry::Alerts, "account-menu-alerts");
    let urls = frame.urls;
    let taken = ended.iter().map(|seen| Taken {
        id: seen.alert.id.get(),
        name: seen.search.name.clone(),
        restore_url: urls.on_alert(seen.alert.id, "retablir"),
    });
    let ended = undo::told(around, &mut frame, &ENDED, urls.alerts(), asked.arrete, taken);
    let row = |seen: &AlertOnSearch| {
        let is_there = seen.search.deleted_at.is_none()
            && (seen.search.account == owner.account.id || seen.search.published.is_some());
        AlertRow {
            name: seen.search.name.clone(),
            url: is_there.then(|| urls.search_for(&seen.search.query)),
            rhythm: rhythm(around, &seen.alert),
            summary: words.summary(&SearchState::parse(&seen.search.query)),
            last_mail: last_mail(web, around, &seen.alert),
            edit_url: urls.alert(seen.alert.id),
            end_url: urls.on_alert(seen.alert.id, "arreter"),
        }
    };
    Ok(AlertsPage {
        refusal: None,
        address,
        rows: live.iter().map(row).collect(),
        ended,
        token: around.token(),
        frame,
    })
}

/// « Une fois par semaine au plus, pour ma bibliothèque ».
fn rhythm(around: &Around, alert: &Alert) -> String {
    let t = around.frame.t;
    let frequency = t.coded("alert-frequency", alert.frequency.code());
    let scope = match &alert.scope {
        AlertScope::Mine => t.get("alert-scope-mine").into_owned(),
        AlertScope::Network => t.get("alert-scope-network").into_owned(),
        AlertScope::Chosen(libraries) => {
            let names: Vec<String> = libraries.iter().map(|id| library_name(around, *id)).collect();
            t.list(&names)
        }
    };
    t.with("alert-rhythm")
        .arg("frequency", frequency)
        .arg("libraries", scope)
        .to_string()
}

fn last_mail(web: &WebState, around: &Around, alert: &Alert) -> String {
    let t = around.frame.t;
    match alert.last_mail {
        None => t.get("alert-never-mailed").into_owned(),
        Some((at, count)) => {
            let day = web.app.settings.zone.to_datetime(at).date();
            t.with("alert-last-mail")
                .arg("date", t.date_long(day, around.moment.today))
                .n("count", count)
                .to_string()
        }
    }
}

/// The id of a part of an address; what is no id names nothing.
fn id(part: &str) -> Result<AlertId, PageError> {
    part.parse().map_err(|_| PageError::NotFound)
}

/// `POST /compte/abonnements/{abonnement}/arreter`.
pub async fn end(
    State(web): State<WebState>,
    Path(part): Path<String>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<Pressed>,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    check_token(&around, form.token())?;
    let id = id(&part)?;
    app::alert::end(&web.app, &owner, id).await?;
    Ok(see_other(&format!("{}?arrete={id}", around.frame.urls.alerts())))
}

/// `POST /compte/abonnements/{abonnement}/retablir`.
pub async fn resume(
    State(web): State<WebState>,
    Path(part): Path<String>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<Pressed>,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    check_token(&around, form.token())?;
    match app::alert::resume(&web.app, &owner, id(&part)?).await {
        Ok(seen) => {
            let told = Carried::new("alert-begun", seen.search.name);
            Ok(see_with_flash(&around.frame.urls.alerts(), &told, web.is_https))
        }
        Err(Failure::Refused(why)) => {
            let mut page = page(&web, &around, &owner, &Asked::default()).await?;
            page.refusal = Some(refusal(&around, &why, &Place::default()));
            Ok(unprocessable(&page))
        }
        Err(why) => Err(why.into()),
    }
}

/// `GET /compte/abonnements/{abonnement}`.
pub async fn edit(
    State(web): State<WebState>,
    Path(part): Path<String>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    let seen = app::alert::find(&web.app, &owner, id(&part)?).await?;
    let Alert { frequency, scope, .. } = &seen.alert;
    Ok(html(
        &edited(&around, &seen, *frequency, scope, &[]),
        Freshness::Private,
    ))
}

/// `POST /compte/abonnements/{abonnement}`.
pub async fn change(
    State(web): State<WebState>,
    Path(part): Path<String>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<AlertForm>,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    check_token(&around, &form.token)?;
    let seen = app::alert::find(&web.app, &owner, id(&part)?).await?;
    let frequency = Frequency::from_code(&form.frequence).unwrap_or(seen.alert.frequency);
    let known = form.bib.iter().filter_map(|slug| around.network.by_slug(slug));
    let scope = match form.portee.as_str() {
        "network" => AlertScope::Network,
        "chosen" => AlertScope::Chosen(known.map(|library| library.id).collect()),
        _ => AlertScope::Mine,
    };
    match app::alert::change(&web.app, &owner, seen.alert.id, frequency, &scope).await {
        Ok(()) => {
            let told = Carried::new("alert-changed", seen.search.name);
            Ok(see_with_flash(&around.frame.urls.alerts(), &told, web.is_https))
        }
        Err(Failure::Refused(why)) => {
            let page = edited(&around, &seen, frequency, &scope, &why);
            Ok(unprocessable(&page))
        }
        Err(why) => Err(why.into()),
    }
}

fn edited(
    around: &Around,
    seen: &AlertOnSearch,
    frequency: Frequency,
    scope: &AlertScope,
    why: &[Explanation],
) -> AlertPage {
    let frame = super::frame(around, AccountEntry::Alerts, "alert-edit-title");
    let t = frame.t;
    let of_libraries = AlertRefusal::NoLibraryChosen.key();
    let errors = why.iter().map(|why| FieldError {
        field: if why.key == of_libraries { "bib" } else { "portee" }.into(),
        text: t.reason(why, around.moment.today, |id| library_name(around, id)),
    });
    let frequencies = Frequency::ALL.iter().map(|one| AlertChoice {
        value: one.code(),
        label: t.coded("alert-every", one.code()).into_owned(),
        detail: t.coded("alert-every-text", one.code()).into_owned(),
        is_checked: *one == frequency,
    });
    let scopes = [
        AlertScope::Mine,
        AlertScope::Chosen(Vec::new()),
        AlertScope::Network,
    ];
    let home = around
        .person
        .as_ref()
        .and_then(|person| person.account.home_library);
    let scopes = scopes.iter().map(|one| AlertChoice {
        value: one.code(),
        label: t.coded("alert-for", one.code()).into_owned(),
        detail: match (one, home) {
            (AlertScope::Mine, Some(home)) => library_name(around, home),
            _ => t.coded("alert-for-text", one.code()).into_owned(),
        },
        is_checked: one.code() == scope.code(),
    });
    let is_followed = |id| matches!(scope, AlertScope::Chosen(libraries) if libraries.contains(&id));
    let libraries = around.network.libraries.iter();
    AlertPage {
        name: seen.search.name.clone(),
        errors: Errors {
            t,
            list: errors.collect(),
        },
        frequencies: frequencies.collect(),
        scopes: scopes.collect(),
        libraries: libraries
            .filter(|library| library.kind == LibraryKind::Library)
            .map(|library| FollowedLibrary {
                slug: library.slug.clone(),
                name: library.name.clone(),
                is_checked: is_followed(library.id),
            })
            .collect(),
        action: frame.urls.alert(seen.alert.id),
        token: around.token(),
        frame,
    }
}
