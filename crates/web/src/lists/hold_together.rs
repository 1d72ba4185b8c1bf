//! `/compte/listes/{liste}/reserver`: the documents of a list, reserved together. What each would
//! mean is looked up before anything is promised; what was done is told document by document.

use app::failure::Failure;
use app::hold::{HoldOffer, PlaceHold};
use app::list::Opened;
use app::person::{Owner, Reader};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::hold::{Hold, Refusal};
use domain::id::{LibraryId, ListId, RecordNumber};
use domain::money::Money;
use domain::refusal::{Explanation, WayOut};
use serde::Deserialize;
use store::record::StoredRecord;

use super::list_id;
use super::save::to_correct;
use super::show::framed;
use crate::account::pickups::Agreed;
use crate::account::refusal::{Place, refusal};
use crate::extract::{Around, ForReader, Form, check_token, see_with_flash};
use crate::flash::Carried;
use crate::page_error::PageError;
use crate::pages::{Freshness, HoldListPage, HoldListRow, PickupChoice, Together, html};
use crate::parts::{Badge, Errors, FieldError, Link};
use crate::public::author_line;
use crate::state::WebState;
use crate::words::Places;

/// Documents looked at at once: the reader has few holds, and each is looked up by itself.
const AT_ONCE: usize = 25;

/// What was chosen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    #[serde(default)]
    token: String,
    #[serde(default)]
    n: Vec<u32>,
    #[serde(default)]
    retrait: String,
    #[serde(default)]
    frais: Vec<String>,
}

/// What is ticked, and what is wrong with it. Nothing yet: all that can be reserved is ticked.
#[derive(Default)]
struct Draft {
    ticked: Option<Vec<u32>>,
    pickup: Option<LibraryId>,
    agreed: Vec<String>,
    errors: Vec<FieldError>,
    refused: Vec<Explanation>,
}

/// The list, and what holds on its documents would mean.
struct Looked {
    id: ListId,
    opened: Opened,
    offers: Vec<HoldOffer>,
    /// Documents beyond those that are looked at.
    left: usize,
}

/// `GET /compte/listes/{liste}/reserver`.
pub async fn ask(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let looked = look(&web, &reader, list_id(&segment)?).await?;
    let page = draw(&around, &looked, Draft::default());
    Ok(html(&page, Freshness::Private))
}

/// `POST /compte/listes/{liste}/reserver`. Each hold has a key of its own under the token: a form
/// sent twice reserves once.
pub async fn place(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(answers): Form<Answers>,
) -> Result<Response, PageError> {
    check_token(&around, &answers.token)?;
    let looked = look(&web, &reader, list_id(&segment)?).await?;
    let t = around.frame.t;
    let mut draft = Draft {
        agreed: answers.frais,
        pickup: around.network.by_slug(&answers.retrait).map(|library| library.id),
        ..Draft::default()
    };
    let wanted: Vec<&HoldOffer> = looked
        .offers
        .iter()
        .filter(|offered| answers.n.contains(&offered.record.number.get()))
        .collect();
    if wanted.is_empty() {
        let text = t.get("list-hold-choose").into_owned();
        draft.errors.push(FieldError {
            field: "documents".into(),
            text,
        });
    }
    if draft.pickup.is_none() {
        let text = t.get("hold-choose-library").into_owned();
        draft.errors.push(FieldError {
            field: "retrait".into(),
            text,
        });
    }
    let agreed = Agreed {
        ticked: &draft.agreed,
        ..Agreed::default()
    };
    let cost = draft.pickup.map(|pickup| cost_at(&wanted, pickup));
    if let Some(cost) = cost
        && !agreed.covers(&answers.retrait, cost)
    {
        let why = Explanation::new("list-refused-fee-consent", WayOut::Correct).figure("amount", cost);
        draft.refused.push(why);
    }
    let (Some(pickup), true, true) = (draft.pickup, draft.errors.is_empty(), draft.refused.is_empty()) else {
        draft.ticked = Some(answers.n);
        return Ok(to_correct(html(
            &draw(&around, &looked, draft),
            Freshness::Private,
        )));
    };
    let mut done: Vec<(RecordNumber, Result<Hold, Vec<Explanation>>)> = Vec::new();
    for offered in wanted {
        let record = offered.record.number;
        let wish = PlaceHold {
            record,
            volume: None,
            pickup,
            key: format!("{}-{record}-{pickup}", answers.token),
        };
        match app::hold::place(&web.app, &reader, &wish).await {
            Ok(hold) => done.push((record, Ok(hold))),
            Err(Failure::Refused(why)) => done.push((record, Err(why))),
            Err(why) => return Err(why.into()),
        }
    }
    if done.iter().all(|(_, result)| result.is_ok()) {
        let count = u32::try_from(done.len()).unwrap_or(u32::MAX);
        let carried = Carried::new("list-held", "").counted(count, 0);
        return Ok(see_with_flash(&around.frame.urls.holds(), &carried, web.is_https));
    }
    let page = told(&around, &looked, &done);
    Ok(to_correct(html(&page, Freshness::Private)))
}

async fn look(web: &WebState, reader: &Reader, id: ListId) -> Result<Looked, PageError> {
    let owner = Owner {
        account: reader.account.clone(),
        request: reader.request.clone(),
    };
    let opened = app::list::open(&web.app, &owner, id).await?;
    let mut records: Vec<StoredRecord> = Vec::new();
    for seen in &opened.records {
        if let Some(record) = seen.shown()
            && records.iter().all(|other| other.number != record.number)
        {
            records.push(record.clone());
        }
    }
    let left = records.len().saturating_sub(AT_ONCE);
    records.truncate(AT_ONCE);
    Ok(Looked {
        id,
        offers: app::hold::offers(&web.app, reader.patron, &records).await?,
        opened,
        left,
    })
}

fn terms(offered: &HoldOffer, pickup: LibraryId) -> Option<&domain::hold::Terms> {
    offered.offer.as_ref().ok()?.at(pickup)?.as_ref().ok()
}

/// What these documents cost together at a library.
fn cost_at(offers: &[&HoldOffer], pickup: LibraryId) -> Money {
    let terms = offers.iter().filter_map(|offered| terms(offered, pickup));
    terms.map(|terms| terms.fee.value).sum()
}

fn draw(around: &Around, looked: &Looked, draft: Draft) -> HoldListPage {
    let t = around.frame.t;
    let can: Vec<&HoldOffer> = looked
        .offers
        .iter()
        .filter(|offered| offered.offer.is_ok())
        .collect();
    let rows = looked.offers.iter().map(|offered| {
        let is_ticked = draft
            .ticked
            .as_ref()
            .is_none_or(|ticked| ticked.contains(&offered.record.number.get()));
        row(around, offered, is_ticked)
    });
    let form = (!can.is_empty()).then(|| Together {
        action: around.frame.urls.hold_list(looked.id),
        token: around.token(),
        pickups: pickups(around, &can, draft.pickup, &draft.agreed),
        errors: Errors {
            t,
            list: draft.errors,
        },
    });
    let place = Place {
        record: None,
        has_form: form.is_some(),
    };
    HoldListPage {
        rows: rows.collect(),
        refusal: (!draft.refused.is_empty()).then(|| refusal(around, &draft.refused, &place)),
        form,
        ..bare(around, looked)
    }
}

/// The page without what is done on it.
fn bare(around: &Around, looked: &Looked) -> HoldListPage {
    let list = &looked.opened.list;
    let t = around.frame.t;
    let cut = || {
        let phrase = t.with("list-hold-cut").n("count", AT_ONCE);
        phrase.n("rest", looked.left).to_string()
    };
    HoldListPage {
        rows: Vec::new(),
        cut: (looked.left > 0).then(cut),
        form: None,
        refusal: None,
        url: around.frame.urls.list(looked.id),
        frame: framed(around, &list.name),
    }
}

fn row(around: &Around, offered: &HoldOffer, is_ticked: bool) -> HoldListRow {
    let t = around.frame.t;
    let mut row = plain(around, &offered.record);
    match &offered.offer {
        Ok(offer) => {
            row.is_ticked = Some(is_ticked);
            let before = offer.rank.saturating_sub(1);
            row.text = t.with("hold-rank").n("count", before).to_string();
        }
        Err(why) => {
            let reasons: Vec<Explanation> = why.iter().map(Refusal::explain).collect();
            refused(around, &mut row, &offered.record, &reasons);
        }
    }
    row
}

fn plain(around: &Around, stored: &StoredRecord) -> HoldListRow {
    let record = &stored.record;
    HoldListRow {
        number: stored.number.get(),
        title: record.title.clone(),
        url: Some(
            around
                .frame
                .urls
                .record(u64::from(stored.number.get()), &record.title),
        ),
        authors: author_line(record),
        is_ticked: None,
        badge: None,
        text: String::new(),
        link: None,
    }
}

/// Why this one is not reserved. Where a volume must be chosen, that is done on its own page.
fn refused(around: &Around, row: &mut HoldListRow, stored: &StoredRecord, why: &[Explanation]) {
    let number = u64::from(stored.number.get());
    let place = Place {
        record: Some((number, stored.record.title.clone())),
        has_form: false,
    };
    let told = refusal(around, why, &place);
    row.badge = Some(Badge::no(around.frame.t.get("list-hold-not")));
    row.text = told.reason;
    row.link = if why.iter().any(|why| why.way_out == WayOut::ChooseVolume) {
        let words = around.frame.t.way_out(WayOut::ChooseVolume);
        Some(Link::new(words, around.frame.urls.new_hold(number)))
    } else {
        told.ways_out.into_iter().next()
    };
}

/// The pickup libraries, each with how many of the documents can be fetched there and at what cost:
/// mine first, then those where most can.
fn pickups(
    around: &Around,
    can: &[&HoldOffer],
    chosen: Option<LibraryId>,
    ticked: &[String],
) -> Vec<PickupChoice> {
    let t = around.frame.t;
    let agreed = Agreed {
        ticked,
        ..Agreed::default()
    };
    let places = Places::of(&around.network, around.library.as_ref().map(|library| library.id));
    let mut found: Vec<_> = around
        .network
        .libraries
        .iter()
        .filter(|library| library.is_pickup(around.moment.today))
        .map(|library| {
            let count = can
                .iter()
                .filter(|offered| terms(offered, library.id).is_some())
                .count();
            (library, count)
        })
        .collect();
    found.sort_by_key(|(library, count)| {
        let is_mine = places.is_mine(library.id) && *count > 0;
        (!is_mine, std::cmp::Reverse(*count), places.rank(library.id))
    });
    let chosen = chosen.or(places.mine());
    let choices = found.into_iter().map(|(library, count)| {
        let cost = cost_at(can, library.id);
        let text = t
            .with("list-hold-count")
            .n("count", count)
            .n("total", can.len())
            .to_string();
        let most = t.with("list-hold-fee").arg("amount", t.money(cost)).to_string();
        PickupChoice {
            value: library.slug.clone(),
            name: library.name.clone(),
            detail: if cost.is_zero() {
                t.get("hold-cost-free").into_owned()
            } else {
                t.with("list-hold-cost").arg("amount", t.money(cost)).to_string()
            },
            delay: match count {
                0 => Badge::plain(t.get("hold-unavailable")),
                count if count == can.len() => Badge::ok(text),
                _ => Badge::wait(text),
            },
            is_checked: count > 0 && chosen == Some(library.id),
            is_disabled: count == 0,
            agreement: agreed.asked(&library.slug, cost, most),
        }
    });
    choices.collect()
}

/// What was done, document by document.
fn told(
    around: &Around,
    looked: &Looked,
    done: &[(RecordNumber, Result<Hold, Vec<Explanation>>)],
) -> HoldListPage {
    let t = around.frame.t;
    let rows = done.iter().filter_map(|(number, result)| {
        let offered = looked
            .offers
            .iter()
            .find(|offered| offered.record.number == *number)?;
        let mut row = plain(around, &offered.record);
        match result {
            Ok(hold) => {
                row.badge = Some(Badge::ok(t.get("list-hold-done")));
                let reference = t.with("hold-reference").arg("reference", &hold.reference);
                row.link = Some(Link::new(
                    reference.to_string(),
                    around.frame.urls.hold_confirmed(&hold.reference),
                ));
            }
            Err(why) => refused(around, &mut row, &offered.record, why),
        }
        Some(row)
    });
    HoldListPage {
        rows: rows.collect(),
        ..bare(around, looked)
    }
}
