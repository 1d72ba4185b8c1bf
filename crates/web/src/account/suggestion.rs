//! « Suggestion d’achat »: what the network has already is offered first; then the suggestion, and what
//! became of the others.

use app::failure::Failure;
use app::person::Reader;
use app::suggestion::{SeenSuggestion, Wish};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::{LibraryId, PatronId, SuggestionId};
use domain::library::Library;
use domain::patron::Patron;
use domain::record::DocumentType;
use domain::refusal::Explanation;
use domain::service::Service;
use domain::suggestion::{Draft, HoldWish, OPEN_LIMIT, Refusal, SuggestionState};
use serde::Deserialize;
use store::record::StoredRecord;

use super::refusal::library_name;
use super::sign_in::with_status;
use crate::extract::{Around, ForReader, Form, Query, check_token, see_with_flash};
use crate::flash::Carried;
use crate::frame::AccountEntry;
use crate::page_error::PageError;
use crate::pages::{Choice, Freshness, Owned, SuggestionForm, SuggestionPage, SuggestionRow, html};
use crate::parts::{Errors, FieldError, Flash, Tone};
use crate::public::owned_document;
use crate::state::WebState;
use crate::words;

/// What can be bought, in the order of the list.
const TYPES: [DocumentType; 13] = [
    DocumentType::Book,
    DocumentType::Comic,
    DocumentType::Manga,
    DocumentType::LargePrint,
    DocumentType::EasyRead,
    DocumentType::Audiobook,
    DocumentType::Periodical,
    DocumentType::Film,
    DocumentType::Music,
    DocumentType::Score,
    DocumentType::Game,
    DocumentType::Software,
    DocumentType::Other,
];

/// What a link brings: the question that found nothing.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    titre: String,
    #[serde(default)]
    auteur: String,
    #[serde(default)]
    isbn: String,
}

/// What was typed and chosen.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    #[serde(default)]
    token: String,
    #[serde(default)]
    site: String,
    #[serde(default)]
    membre: String,
    #[serde(default)]
    titre: String,
    #[serde(default)]
    auteur: String,
    #[serde(default)]
    editeur: String,
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default)]
    isbn: String,
    #[serde(default)]
    annee: String,
    #[serde(default)]
    prix: String,
    #[serde(default)]
    commentaire: String,
    #[serde(default)]
    resa: String,
    /// The records of the network that were shown before this was sent.
    #[serde(default)]
    vu: String,
}

/// The page to draw.
#[derive(Default)]
struct Shown {
    owned: Vec<StoredRecord>,
    is_answer: bool,
    errors: Vec<FieldError>,
    refused: Vec<Explanation>,
    warning: Option<Flash>,
}

/// `GET /compte/suggestion`. The script of the form asks it too, for what it offers.
pub async fn show(
    State(web): State<WebState>,
    Query(asked): Query<Asked>,
    ForReader { reader, around }: ForReader,
) -> Result<Response, PageError> {
    let owned = app::suggestion::owned(&web.app, &asked.titre, &asked.auteur, &asked.isbn).await?;
    let sent = Sent {
        site: around
            .library
            .as_ref()
            .map(|library| library.slug.clone())
            .unwrap_or_default(),
        membre: reader.patron.to_string(),
        titre: asked.titre,
        auteur: asked.auteur,
        isbn: asked.isbn,
        resa: "oui".into(),
        ..Sent::default()
    };
    let shown = Shown {
        owned,
        ..Shown::default()
    };
    let page = draw(&web, &around, &reader, &sent, shown).await?;
    Ok(html(&page, Freshness::Private))
}

/// Libraries that take suggestions: not the stops of a bibliobus, nor those that closed down or closed this.
fn buyers(around: &Around) -> impl Iterator<Item = &Library> {
    around
        .network
        .libraries
        .iter()
        .filter(|library| library.opens(Service::PurchaseSuggestion, around.moment.today))
}

/// What tells that these records were shown.
fn mark(owned: &[StoredRecord]) -> String {
    let numbers: Vec<String> = owned.iter().map(|record| record.number.to_string()).collect();
    numbers.join("-")
}

async fn draw(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    sent: &Sent,
    shown: Shown,
) -> Result<SuggestionPage, PageError> {
    let own = app::suggestion::of_reader(&web.app, reader).await?;
    let members = app::suggestion::members(&web.app, reader).await?;
    let open_of = |patron: PatronId| {
        own.iter()
            .filter(|seen| seen.asker.patron == patron && seen.suggestion.state.is_open())
            .count()
    };
    let is_full = members
        .iter()
        .all(|member| open_of(member.id) >= usize::from(OPEN_LIMIT));
    let mut refused = shown.refused;
    if is_full && refused.is_empty() {
        refused.push(
            Refusal::QuotaReached {
                count: u32::from(OPEN_LIMIT),
                limit: OPEN_LIMIT,
            }
            .explain(),
        );
    }
    let is_taken = buyers(around).next().is_some();
    if !is_taken && refused.is_empty() {
        refused.push(Refusal::ServiceClosed.explain());
    }
    let frame = super::frame(around, AccountEntry::Suggestion, "account-menu-suggestion");
    let t = frame.t;
    let form = SuggestionForm {
        t,
        action: frame.urls.suggestion(),
        token: around.token(),
        libraries: buyers(around)
            .map(|library| Choice {
                value: library.slug.clone(),
                label: library.name.clone(),
                is_chosen: library.slug == sent.site,
            })
            .collect(),
        members: members
            .iter()
            .map(|member| Choice {
                value: member.id.to_string(),
                label: member.spoken_name(),
                is_chosen: member.id.to_string() == sent.membre,
            })
            .collect(),
        types: TYPES
            .into_iter()
            .map(|kind| Choice {
                value: kind.code().to_owned(),
                label: t.coded("document-type", kind.code()).into_owned(),
                is_chosen: kind.code() == sent.kind,
            })
            .collect(),
        title: sent.titre.clone(),
        author: sent.auteur.clone(),
        publisher: sent.editeur.clone(),
        ean: sent.isbn.clone(),
        year: sent.annee.clone(),
        price: sent.prix.clone(),
        comment: sent.commentaire.clone(),
        hold_wished: !sent.resa.is_empty(),
        seen: mark(&shown.owned),
        owned: shown
            .owned
            .iter()
            .map(|record| owned_document(around, record))
            .collect::<Vec<Owned>>(),
        is_answer: shown.is_answer,
        errors: Errors {
            t,
            list: shown.errors,
        },
    };
    Ok(SuggestionPage {
        form: (is_taken && !is_full).then_some(form),
        refusal: (!refused.is_empty()).then(|| super::told(around, &refused)),
        warning: shown.warning,
        quota: t
            .with("suggestion-quota")
            .n("count", open_of(reader.patron))
            .n("limit", OPEN_LIMIT)
            .to_string(),
        rows: own.iter().map(|seen| row(web, around, seen)).collect(),
        token: around.token(),
        frame,
    })
}

fn row(web: &WebState, around: &Around, seen: &SeenSuggestion) -> SuggestionRow {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let suggestion = &seen.suggestion;
    let day = web.app.settings.zone.to_datetime(seen.asker.asked_at).date();
    let name = seen.member.as_ref().map(Patron::spoken_name).unwrap_or_default();
    let key = format!("suggestion-sentence-{}", suggestion.state.code());
    let reason = suggestion.reason.map(|reason| {
        let key = format!("suggestion-refuse-sentence-{}", reason.code());
        t.get(&key).into_owned()
    });
    let sentences: Vec<String> = std::iter::once(t.get(&key).into_owned()).chain(reason).collect();
    SuggestionRow {
        anchor: format!("s-{}-{}", suggestion.id, seen.asker.patron),
        title: suggestion.title.clone(),
        author: suggestion.author.clone(),
        state: words::suggestion_state(t, suggestion.state),
        line: t
            .with("suggestion-line")
            .arg("library", library_name(around, suggestion.library))
            .arg("date", t.date_medium(day, around.moment.today))
            .arg("name", name)
            .to_string(),
        sentence: sentences.join(" "),
        hold: hold(around, seen),
        answer: suggestion.answer.clone(),
        record_url: seen
            .record
            .as_ref()
            .map(|stored| urls.record(stored.number.get().into(), &stored.record.title)),
        take_back: suggestion.state.may_be_taken_back().then(|| {
            (
                urls.take_back_suggestion(suggestion.id.get()),
                seen.asker.patron.to_string(),
            )
        }),
    }
}

/// What becomes of the hold.
fn hold(around: &Around, seen: &SeenSuggestion) -> Option<String> {
    let t = around.frame.t;
    let is_there = seen.suggestion.state == SuggestionState::Available;
    match &seen.asker.hold {
        HoldWish::None => None,
        HoldWish::Wished => {
            let waits = seen.suggestion.state.is_open() || is_there;
            waits.then(|| t.get("suggestion-hold-wished").into_owned())
        }
        HoldWish::Placed(_) => Some(t.get("suggestion-hold-placed").into_owned()),
        HoldWish::Refused(_) => {
            let reason = t.get("suggestion-hold-refused-see");
            Some(
                t.with("suggestion-hold-refused")
                    .arg("reason", reason)
                    .to_string(),
            )
        }
    }
}

fn draft(sent: &Sent) -> Draft {
    Draft {
        title: sent.titre.clone(),
        author: sent.auteur.clone(),
        publisher: sent.editeur.clone(),
        document_type: DocumentType::from_code(&sent.kind).filter(|kind| TYPES.contains(kind)),
        ean: sent.isbn.clone(),
        year: sent.annee.clone(),
        price: sent.prix.clone(),
        comment: sent.commentaire.clone(),
    }
}

/// `POST /compte/suggestion`. The token is the key: a form sent twice is one suggestion.
pub async fn send(
    State(web): State<WebState>,
    ForReader { reader, around }: ForReader,
    Form(sent): Form<Sent>,
) -> Result<Response, PageError> {
    check_token(&around, &sent.token)?;
    // One that closed this since the form was shown says so itself.
    let library: Option<LibraryId> = around
        .network
        .by_slug(&sent.site)
        .filter(|library| library.can_open(Service::PurchaseSuggestion) && library.closed_down_on.is_none())
        .map(|library| library.id);
    let wish = Wish {
        library,
        patron: sent.membre.parse().ok(),
        draft: draft(&sent),
        hold_wished: sent.resa == "oui",
        key: sent.token.clone(),
    };
    let mut shown = Shown::default();
    if let Err(refusals) = app::suggestion::checked(&web.app, &wish) {
        shown.errors = corrections(&around, &refusals);
        return again(&web, &around, &reader, &sent, shown).await;
    }
    let owned = app::suggestion::owned(&web.app, &sent.titre, &sent.auteur, &sent.isbn).await?;
    // What the network has is shown once; whoever has seen it may ask all the same.
    if !owned.is_empty() && mark(&owned) != sent.vu {
        shown.owned = owned;
        shown.is_answer = true;
        return again(&web, &around, &reader, &sent, shown).await;
    }
    match app::suggestion::submit(&web.app, &reader, &wish).await {
        Ok(kept) => {
            let key = match kept.askers {
                ..2 => "suggestion-sent",
                _ => "suggestion-joined",
            };
            let message = Carried::new(key, wish.draft.title.trim());
            Ok(see_with_flash(
                &around.frame.urls.suggestion(),
                &message,
                web.is_https,
            ))
        }
        Err(Failure::Refused(why)) => {
            shown.refused = why;
            again(&web, &around, &reader, &sent, shown).await
        }
        Err(why) => Err(why.into()),
    }
}

fn corrections(around: &Around, refusals: &[Refusal]) -> Vec<FieldError> {
    let (t, today) = (around.frame.t, around.moment.today);
    let told = refusals.iter().filter_map(|refusal| {
        Some(FieldError {
            field: refusal.field()?.name().into(),
            text: t.reason(&refusal.explain(), today, |_| String::new()),
        })
    });
    told.collect()
}

async fn again(
    web: &WebState,
    around: &Around,
    reader: &Reader,
    sent: &Sent,
    shown: Shown,
) -> Result<Response, PageError> {
    let page = draw(web, around, reader, sent, shown).await?;
    Ok(with_status(
        html(&page, Freshness::Private),
        StatusCode::UNPROCESSABLE_ENTITY,
    ))
}

/// The button of a row.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenBack {
    #[serde(default)]
    token: String,
    #[serde(default)]
    membre: String,
}

/// `POST /compte/suggestion/{suggestion}/retirer`.
pub async fn take_back(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    ForReader { reader, around }: ForReader,
    Form(sent): Form<TakenBack>,
) -> Result<Response, PageError> {
    check_token(&around, &sent.token)?;
    let id: SuggestionId = segment.parse().map_err(|_| PageError::NotFound)?;
    let patron: PatronId = sent.membre.parse().map_err(|_| PageError::NotFound)?;
    match app::suggestion::take_back(&web.app, &reader, id, patron).await {
        Ok(gone) => {
            let message = Carried::new("suggestion-taken-back", gone.title);
            Ok(see_with_flash(
                &around.frame.urls.suggestion(),
                &message,
                web.is_https,
            ))
        }
        Err(Failure::Conflict) => {
            let words = around.frame.t.get("suggestion-too-late");
            let shown = Shown {
                warning: Some(Flash::new(Tone::Warn, words, "")),
                ..Shown::default()
            };
            let empty = Sent {
                membre: reader.patron.to_string(),
                resa: "oui".into(),
                ..Sent::default()
            };
            let page = draw(&web, &around, &reader, &empty, shown).await?;
            Ok(with_status(html(&page, Freshness::Private), StatusCode::CONFLICT))
        }
        Err(why) => Err(why.into()),
    }
}
