//! `/compte/listes/{liste}/modifier`: name, description, order, notes, and what is taken out. All of
//! it is one form, which works with the keyboard alone; « Monter » keeps the rest too.

use app::list::{Change, Opened, Step};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::id::RecordNumber;
use domain::list::{NOTE_MAX, line, paragraph};
use serde::Deserialize;

use super::save::{faults, to_correct, too_long};
use super::show::framed;
use super::{Asked, PAGE, list_id, on_page, page_of, page_url};
use crate::extract::{Around, ForPerson, Form, Query, check_token, see_other, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::{EditListPage, EditRow, Freshness, html};
use crate::parts::{Errors, Pager};
use crate::public::author_line;
use crate::state::WebState;
use store::record::Kept;

/// What was typed: numbers, places and notes are those of the rows, in their order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditForm {
    #[serde(default)]
    token: String,
    #[serde(default)]
    version: i64,
    #[serde(default)]
    page: String,
    #[serde(default)]
    nom: String,
    #[serde(default)]
    description: String,
    #[serde(default)]
    n: Vec<u32>,
    #[serde(default)]
    place: Vec<String>,
    /// The places that the form was drawn with: only those that were changed move anything.
    #[serde(default)]
    etait: Vec<String>,
    #[serde(default)]
    note: Vec<String>,
    #[serde(default)]
    retirer: Vec<u32>,
    #[serde(default)]
    monter: Option<u32>,
    #[serde(default)]
    descendre: Option<u32>,
}

/// `GET /compte/listes/{liste}/modifier`.
pub async fn ask(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    Query(asked): Query<Asked>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let id = list_id(&segment)?;
    let opened = app::list::open(&web.app, &person.owner(&around.request), id).await?;
    Ok(html(&draw(&around, &opened, &asked.page), Freshness::Private))
}

/// `POST /compte/listes/{liste}/modifier`.
pub async fn change(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForPerson { person, around }: ForPerson,
    Form(form): Form<EditForm>,
) -> Result<Response, PageError> {
    check_token(&around, &form.token)?;
    let (owner, id) = (person.owner(&around.request), list_id(&segment)?);
    let rows = form.n.len();
    if [form.place.len(), form.etait.len(), form.note.len()] != [rows; 3] {
        return Err(PageError::Unprocessable);
    }
    let change = wished(&form);
    let mut errors = faults(&around, &change.name, &change.description);
    if change
        .notes
        .iter()
        .any(|(_, note)| note.chars().count() > NOTE_MAX)
    {
        errors.push(too_long(&around, "notes", "list-note", NOTE_MAX));
    }
    if !errors.is_empty() {
        let opened = app::list::open(&web.app, &owner, id).await?;
        let mut page = draw(&around, &opened, &form.page);
        for row in &mut page.rows {
            if let Some(at) = form.n.iter().position(|number| *number == row.number) {
                row.note.clone_from(&form.note[at]);
            }
        }
        (page.name, page.description) = (form.nom, form.description);
        page.errors.list = errors;
        return Ok(to_correct(html(&page, Freshness::Private)));
    }
    app::list::change(&web.app, &owner, id, &change).await?;
    let Some((moved, _)) = change.step else {
        let carried = Carried::new("list-changed", change.name);
        return Ok(see_with_flash(
            &around.frame.urls.list(id),
            &carried,
            web.is_https,
        ));
    };
    // Back to the row, wherever it stands now: the focus of the eye stays on it.
    let opened = app::list::open(&web.app, &owner, id).await?;
    let place = opened.records.iter().position(|seen| seen.entry.record == moved);
    let page = place.map_or(1, |place| place / PAGE + 1);
    let url = page_url(&around.frame.urls.edit_list(id), page);
    Ok(see_other(&format!("{url}#n-{moved}")))
}

fn wished(form: &EditForm) -> Change {
    let records = || form.n.iter().copied().map(RecordNumber::new);
    let step = |number: Option<u32>, step| number.map(|number| (RecordNumber::new(number), step));
    Change {
        name: line(&form.nom),
        description: paragraph(&form.description),
        notes: records().zip(form.note.iter().map(|note| line(note))).collect(),
        // A place that is no number moves nothing.
        places: records()
            .zip(form.place.iter().zip(&form.etait))
            .filter(|(_, (place, before))| place != before)
            .filter_map(|(record, (place, _))| Some((record, place.trim().parse().ok()?)))
            .collect(),
        removed: form.retirer.iter().copied().map(RecordNumber::new).collect(),
        step: step(form.monter, Step::Up).or(step(form.descendre, Step::Down)),
        seen: form.version,
    }
}

fn draw(around: &Around, opened: &Opened, asked: &str) -> EditListPage {
    let (t, urls, list) = (around.frame.t, around.frame.urls, &opened.list);
    let count = opened.records.len();
    let (page, last) = page_of(asked, count);
    let first = (page - 1) * PAGE + 1;
    let rows = (first..)
        .zip(on_page(&opened.records, page))
        .map(|(place, seen)| {
            let record = match &seen.kept {
                Kept::Here(stored) | Kept::Merged(stored) => &stored.record,
                Kept::Gone(record) => record,
            };
            EditRow {
                number: seen.entry.record.get(),
                title: record.title.clone(),
                authors: author_line(record),
                place,
                note: seen.entry.note.clone(),
            }
        });
    EditListPage {
        title: list.name.clone(),
        name: list.name.clone(),
        description: list.description.clone(),
        rows: rows.collect(),
        count,
        page,
        pager: Pager::new(t, page, last, |page| page_url(&urls.edit_list(list.id), page)),
        action: urls.edit_list(list.id),
        url: urls.list(list.id),
        version: list.version,
        token: around.token(),
        errors: Errors::none(t),
        frame: framed(around, &list.name),
    }
}
