//! `GET /compte/listes`: the lists, and the form that keeps what is ticked.

use app::list::{Overview, What};
use app::person::Owner;
use axum::extract::State;
use axum::response::Response;
use store::list::List;
use store::record::Kept;

use super::save;
use crate::account::frame;
use crate::covers::Cover;
use crate::extract::{Around, ForPerson};
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Freshness, ListSummary, ListsPage, html};
use crate::public::{author_line, cover};
use crate::state::WebState;

/// The page.
pub async fn show(
    State(web): State<WebState>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let page = page(&web, &around, &person.owner(&around.request)).await?;
    Ok(html(&page, Freshness::Private))
}

/// The page, as it is drawn for its owner.
pub async fn page(web: &WebState, around: &Around, owner: &Owner) -> Result<ListsPage, PageError> {
    let lists = app::list::all(&web.app, owner).await?;
    let (count, _) = app::list::what(&web.app, owner, What::Basket).await?;
    let frame = frame(around, AccountEntry::Lists, "list-title");
    let save = (count > 0).then(|| {
        let heading = around.frame.t.with("list-save-heading").n("count", count);
        (heading.to_string(), save::form(around, None, &lists, None))
    });
    Ok(ListsPage {
        lists: lists.iter().map(|list| summary(web, around, list)).collect(),
        refusal: None,
        save,
        token: around.token(),
        frame,
    })
}

fn summary(web: &WebState, around: &Around, overview: &Overview) -> ListSummary {
    let (urls, list) = (around.frame.urls, &overview.list);
    ListSummary {
        name: list.name.clone(),
        facts: facts(web, around, list, overview.count),
        covers: overview.first.iter().map(kept_cover).collect(),
        url: urls.list(list.id),
        edit_url: urls.edit_list(list.id),
        delete_url: urls.delete_list(list.id),
    }
}

/// « 9 documents, modifiée le 21 novembre. Privée. »
pub fn facts(web: &WebState, around: &Around, list: &List, count: usize) -> String {
    let key = if list.share.is_some() {
        "list-facts-shared"
    } else {
        "list-facts-private"
    };
    let t = around.frame.t;
    let day = web.app.settings.zone.to_datetime(list.changed_at).date();
    let date = t.date_medium(day, around.moment.today);
    t.with(key).n("count", count).arg("date", date).to_string()
}

fn kept_cover(kept: &Kept) -> Cover {
    let record = match kept {
        Kept::Here(stored) | Kept::Merged(stored) => &stored.record,
        Kept::Gone(record) => record,
    };
    cover(record, &author_line(record))
}
