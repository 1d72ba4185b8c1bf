//! `GET /compte/listes/{liste}`: « Visualiser », with all that can be done with a list.

use app::list::Opened;
use axum::extract::{Path, State};
use axum::response::Response;

use super::rows::rows;
use super::{Asked, list_id, on_page, overview, page_of, page_url, paragraphs};
use crate::export;
use crate::extract::{Around, ForPerson, Query};
use crate::frame::{AccountEntry, Frame};
use crate::page_error::PageError;
use crate::pages::{Freshness, ListPage, ListSharing, html};
use crate::parts::Pager;
use crate::public::read_at;
use crate::state::WebState;

/// The page.
pub async fn show(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    Query(asked): Query<Asked>,
    ForPerson { person, around }: ForPerson,
) -> Result<Response, PageError> {
    let (owner, id) = (person.owner(&around.request), list_id(&segment)?);
    let opened = app::list::open(&web.app, &owner, id).await?;
    let may_sign = app::list::may_sign(&web.app, &owner).await?;
    let (t, urls, list) = (around.frame.t, around.frame.urls, &opened.list);
    let count = opened.records.len();
    let (page, last) = page_of(&asked.page, count);
    let rows = rows(&web, &around, on_page(&opened.records, page), true).await?;
    let is_reader = person.account.patron.is_some();
    let can_hold = is_reader && rows.iter().any(|row| row.hold_url.is_some());
    let exports = export::links(t, |format| urls.export_list(id, format));
    let page = ListPage {
        name: list.name.clone(),
        description: paragraphs(&list.description),
        facts: overview::facts(&web, &around, list, count),
        rows,
        read_at: read_at(&web, &around),
        pager: Pager::new(t, page, last, |page| page_url(&urls.list(id), page)),
        edit_url: urls.edit_list(id),
        delete_url: urls.delete_list(id),
        hold_url: can_hold.then(|| urls.hold_list(id)),
        print_url: urls.print_list(id),
        exports: if count == 0 { Vec::new() } else { exports },
        sharing: sharing(&web, &around, &opened, may_sign),
        token: around.token(),
        frame: framed(&around, &opened.list.name),
    };
    Ok(html(&page, Freshness::Private))
}

/// The frame of a page of one list.
pub fn framed(around: &Around, name: &str) -> Frame {
    let mut frame = around.frame.clone();
    frame.entry = Some(AccountEntry::Lists);
    let (t, urls) = (frame.t, frame.urls);
    frame
        .at(t.get("account-menu"), Some(urls.account()))
        .at(t.get("list-title"), Some(urls.lists()))
        .at(name, None)
}

fn sharing(web: &WebState, around: &Around, opened: &Opened, may_sign: bool) -> ListSharing {
    let (urls, list) = (around.frame.urls, &opened.list);
    let share = list.share.as_ref();
    ListSharing {
        url: share.map(|share| format!("{}{}", web.app.settings.base_url, urls.shared_list(&share.token))),
        share_url: urls.share_list(list.id),
        unshare_url: urls.unshare_list(list.id),
        shows_name: may_sign.then(|| share.is_some_and(|share| share.shows_name)),
        shows_notes: share.is_some_and(|share| share.shows_notes),
    }
}
