//! « Enregistrer »: into a list that is there, or a new one. It holds for what is ticked, and for the
//! one record whose page says « Ajouter à une liste ».

use app::failure::Failure;
use app::list::{Added, NewList, Overview, What};
use app::person::Owner;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::{ListId, RecordNumber};
use domain::list::{DESCRIPTION_MAX, NAME_MAX, line, paragraph};
use domain::refusal::Explanation;
use serde::Deserialize;

use super::list_id;
use crate::account::frame;
use crate::account::refusal::{Place, refusal};
use crate::extract::{Around, ForPerson, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, ListChoice, ListFormPage, SaveForm, SaveInListPage, html};
use crate::parts::{Errors, FieldError};
use crate::state::WebState;

/// What is put into a list, as an address or a form says it.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    notice: String,
    #[serde(default)]
    choix: String,
}

/// Where it is put.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SaveAnswers {
    #[serde(default)]
    token: String,
    #[serde(default)]
    ou: String,
    #[serde(default)]
    liste: String,
    #[serde(default)]
    notice: String,
}

/// A new list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewListForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    nom: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    notice: String,
    #[serde(default)]
    choix: String,
}

/// `GET /compte/listes/enregistrer`.
pub async fn ask(
    State(web): State<WebState>,
    Query(asked): Query<Asked>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    let what = one_or_ticked(&asked.notice)?;
    let lists = app::list::all(&web.app, &owner).await?;
    let (count, _) = app::list::what(&web.app, &owner, what).await?;
    if lists.is_empty() && count > 0 {
        return Ok(see_other(&new_url(&around, what)));
    }
    let page = draw(&web, &around, &owner, what, &lists, None, None).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/listes/enregistrer`.
pub async fn save(
    State(web): State<WebState>,
    ForPerson { person, around }: ForPerson,
    Form(answers): Form<SaveAnswers>,
) -> Result<Response, PageError> {
    check_token(&around, &answers.token)?;
    let owner = person.owner(&around.request);
    let what = one_or_ticked(&answers.notice)?;
    match answers.ou.as_str() {
        "nouvelle" => return Ok(see_other(&new_url(&around, what))),
        "existante" => {}
        _ => return Err(PageError::Unprocessable),
    }
    let id = list_id(&answers.liste)?;
    let lists = app::list::all(&web.app, &owner).await?;
    let list = lists
        .iter()
        .find(|overview| overview.list.id == id)
        .ok_or(PageError::NotFound)?;
    match app::list::add(&web.app, &owner, id, what, &answers.token).await {
        Ok(added) => Ok(told(&web, &around, &list.list.name, added)),
        Err(Failure::Refused(why)) => {
            let page = draw(&web, &around, &owner, what, &lists, Some(id), Some(&why)).await?;
            Ok(to_correct(html(&page, Freshness::Private)))
        }
        Err(why) => Err(why.into()),
    }
}

/// `GET /compte/listes/nouvelle`.
pub async fn ask_new(
    State(web): State<WebState>,
    Query(asked): Query<Asked>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let owner = person.owner(&around.request);
    let what = what(&asked.notice, &asked.choix)?;
    let page = draw_new(&web, &around, &owner, what).await?;
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/listes/nouvelle`. The token is the key: a form sent twice is one list.
pub async fn make(
    State(web): State<WebState>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<NewListForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let owner = person.owner(&around.request);
    let what = what(&form.notice, &form.choix)?;
    let new = NewList {
        name: line(&form.nom),
        description: paragraph(&form.description),
    };
    let errors = faults(&around, &new.name, &new.description);
    let refused = if errors.is_empty() {
        match app::list::create(&web.app, &owner, &new, what, &form.token).await {
            Ok(added) if what == What::Nothing => {
                let carried = Carried::new("list-created", &new.name);
                let url = around.frame.urls.list(added.list);
                return Ok(see_with_flash(&url, &carried, web.is_https));
            }
            Ok(added) => return Ok(told(&web, &around, &new.name, added)),
            Err(Failure::Refused(why)) => Some(why),
            Err(why) => return Err(why.into()),
        }
    } else {
        None
    };
    let mut page = draw_new(&web, &around, &owner, what).await?;
    page.errors.list = errors;
    page.refusal = refused.map(|why| refusal(&around, &why, &Place::default()));
    (page.name, page.description) = (form.nom, form.description);
    Ok(to_correct(html(&page, Freshness::Private)))
}

/// What is to be corrected in the name and the description of a list.
pub fn faults(around: &Around, name: &str, description: &str) -> Vec<FieldError> {
    let t = around.frame.t;
    let mut faults = Vec::new();
    if name.is_empty() {
        let text = t.with("site-field-required").arg("field", t.get("list-name"));
        faults.push(FieldError {
            field: "nom".into(),
            text: text.to_string(),
        });
    }
    for (field, key, text, limit) in [
        ("nom", "list-name", name, NAME_MAX),
        ("description", "list-description", description, DESCRIPTION_MAX),
    ] {
        if text.chars().count() > limit {
            faults.push(too_long(around, field, key, limit));
        }
    }
    faults
}

/// An answer that is longer than is kept.
pub fn too_long(around: &Around, field: &'static str, key: &str, limit: usize) -> FieldError {
    let t = around.frame.t;
    let text = t
        .with("site-field-too-long")
        .arg("field", t.get(key))
        .n("count", limit);
    FieldError {
        field: field.into(),
        text: text.to_string(),
    }
}

/// An answer to correct.
pub fn to_correct(mut response: Response) -> Response {
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

/// The form « existing or new ».
pub fn form(
    around: &Around,
    record: Option<RecordNumber>,
    lists: &[Overview],
    chosen: Option<ListId>,
) -> SaveForm {
    let t = around.frame.t;
    let choice = |overview: &Overview| ListChoice {
        id: overview.list.id.get(),
        label: t
            .with("list-choice")
            .arg("name", &overview.list.name)
            .n("count", overview.count)
            .to_string(),
        is_selected: chosen == Some(overview.list.id),
    };
    SaveForm {
        t,
        action: around.frame.urls.save_in_list(),
        token: around.token(),
        record: record.map(RecordNumber::get),
        lists: lists.iter().map(choice).collect(),
    }
}

fn one_or_ticked(notice: &str) -> Result<What, PageError> {
    match notice {
        "" => Ok(What::Basket),
        number => {
            let number = number.parse().map_err(|_| PageError::NotFound)?;
            Ok(What::Record(RecordNumber::new(number)))
        }
    }
}

fn what(notice: &str, ticked: &str) -> Result<What, PageError> {
    match (notice, ticked) {
        ("", "") => Ok(What::Nothing),
        _ => one_or_ticked(notice),
    }
}

fn new_url(around: &Around, what: What) -> String {
    let url = around.frame.urls.new_list();
    match what {
        What::Basket => format!("{url}?choix=oui"),
        What::Record(number) => format!("{url}?notice={number}"),
        What::Nothing => url,
    }
}

/// To the list, which says how many came in and how many were there already.
fn told(web: &WebState, around: &Around, name: &str, added: Added) -> Response {
    let carried = Carried::new("list-added", name).counted(added.added, added.already);
    see_with_flash(&around.frame.urls.list(added.list), &carried, web.is_https)
}

/// « Enregistrer les 2 documents choisis », « Ajouter « Pedigree » à une liste ».
fn heading(around: &Around, count: usize, title: Option<&str>) -> String {
    let t = around.frame.t;
    match title {
        Some(title) => t.with("list-save-record").arg("title", title).to_string(),
        None if count == 0 => t.get("list-save-nothing").into_owned(),
        None => t.with("list-save-heading").n("count", count).to_string(),
    }
}

async fn draw(
    web: &WebState,
    around: &Around,
    owner: &Owner,
    what: What,
    lists: &[Overview],
    chosen: Option<ListId>,
    refused: Option<&[Explanation]>,
) -> Result<SaveInListPage, PageError> {
    let (count, title) = app::list::what(&web.app, owner, what).await?;
    let record = match what {
        What::Record(number) => Some(number),
        What::Basket | What::Nothing => None,
    };
    let frame = frame(around, AccountEntry::Lists, "list-title");
    Ok(SaveInListPage {
        heading: heading(around, count, title.as_deref()),
        refusal: refused.map(|why| refusal(around, why, &Place::default())),
        form: (count > 0).then(|| form(around, record, lists, chosen)),
        frame,
    })
}

async fn draw_new(
    web: &WebState,
    around: &Around,
    owner: &Owner,
    what: What,
) -> Result<ListFormPage, PageError> {
    let (count, title) = app::list::what(&web.app, owner, what).await?;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let with = match (&title, count) {
        (Some(title), _) => Some(t.with("list-new-with-record").arg("title", title).to_string()),
        (None, 1..) => Some(t.with("list-new-with").n("count", count).to_string()),
        (None, 0) => None,
    };
    let hidden = match what {
        What::Basket => vec![("choix", "oui".to_owned())],
        What::Record(number) => vec![("notice", number.to_string())],
        What::Nothing => Vec::new(),
    };
    let mut frame = around.frame.clone();
    frame.entry = Some(AccountEntry::Lists);
    Ok(ListFormPage {
        with,
        token: around.token(),
        name: String::new(),
        description: String::new(),
        hidden,
        errors: Errors::none(t),
        refusal: None,
        frame: frame
            .at(t.get("account-menu"), Some(urls.account()))
            .at(t.get("list-title"), Some(urls.lists()))
            .at(t.get("list-new"), None),
    })
}
