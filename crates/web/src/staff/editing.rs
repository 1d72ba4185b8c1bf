//! The pages on which librarians publish, be it news, a selection, a coup de cœur or a page: the list, the form, the
//! page as it will be, and what is done with one button. What differs is said by [`Editable`].

use std::future::Future;

use app::failure::Failure;
use app::page::WrittenPage;
use app::publishing::{self, Piece};
use app::selection::WrittenSelection;
use app::staff_pick::WrittenStaffPick;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::news::News;
use domain::publishing::ShowingState;
use serde::Deserialize;

use super::drafts::Answers;
use super::publishing::{
    Button, Gesture, asked, check_editor, choice, conflict, done, hidden, in_order, kept_key, not_kept,
    pictures, scope_name, state, trying, when,
};
use super::{bench, stages};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token};
use crate::flash::{Carried, Undo};
use crate::page_error::PageError;
use crate::pages::staff::{
    FormPart, PublishedPage, PublishedRow, PublishingFormPage, RecordsPart, StaffEntry,
};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, FieldError, Flash, Link, Tone};
use crate::public::id_of;
use crate::routes::{Routes, Who};
use crate::state::WebState;
use crate::urls::Urls;

/// What is published and written in a form.
pub trait Editable: Piece + 'static {
    /// Its entry of the menu; its key is that of the list's heading.
    const ENTRY: StaffEntry;
    /// The keys of « Nouvelle actualité », and of what an empty list says.
    const KEYS: (&'static str, &'static str);
    /// What is typed.
    type Answers: Answers;

    /// The address of the list.
    fn base(urls: Urls) -> String;
    /// Where readers see it.
    fn page_url(&self, urls: Urls) -> String;
    /// Its title.
    fn title(&self) -> &str;
    /// What stands under its title in the list.
    fn note(&self, around: &Around) -> String;
    /// What brings it back.
    fn undo(id: i64) -> Undo;
    /// The page that readers will see.
    fn page(
        self,
        web: &WebState,
        around: &Around,
    ) -> impl Future<Output = Result<Response, PageError>> + Send;
    /// What stands in a new form.
    fn new_answers(door: &ForLibrarian) -> Self::Answers;
    /// What stands in the form of one that was written.
    fn answers(&self, web: &WebState, around: &Around) -> Self::Answers;
    /// The form, with the pictures among which one chooses.
    fn parts(
        door: &ForLibrarian,
        answers: &Self::Answers,
        pictures: Vec<(String, String, bool)>,
    ) -> Vec<FormPart>;
    /// What was typed, or what has to be corrected.
    fn read(
        web: &WebState,
        door: &ForLibrarian,
        answers: &Self::Answers,
        kept: Option<&Self>,
    ) -> impl Future<Output = Result<Result<Self, Vec<FieldError>>, PageError>> + Send;

    /// The records in it, where it has some.
    fn records(
        _web: &WebState,
        _door: &ForLibrarian,
        _answers: &Self::Answers,
    ) -> impl Future<Output = Result<Option<RecordsPart>, PageError>> + Send {
        std::future::ready(Ok(None))
    }

    /// What was typed once a button of the form did its work; none where it has no such buttons.
    fn reworked(
        _web: &WebState,
        _door: &ForLibrarian,
        _answers: &Self::Answers,
    ) -> impl Future<Output = Result<Option<Self::Answers>, PageError>> + Send {
        std::future::ready(Ok(None))
    }
}

/// The routes.
pub fn routes() -> Routes {
    Routes::default()
        .get(Who::Librarian, "/pro/images", super::pictures::show)
        .post_file(Who::Librarian, "/pro/images", super::pictures::add)
        .post(Who::Librarian, "/pro/images/{image}", super::pictures::change)
        .post(
            Who::Librarian,
            "/pro/images/{image}/supprimer",
            super::pictures::delete,
        )
        .get(Who::Librarian, "/pro/actualites", show::<News>)
        .get(Who::Librarian, "/pro/actualites/nouvelle", new::<News>)
        .post_long(Who::Librarian, "/pro/actualites/nouvelle", create::<News>)
        .get(Who::Librarian, "/pro/actualites/{actualite}", edit::<News>)
        .post_long(Who::Librarian, "/pro/actualites/{actualite}", change::<News>)
        .get(
            Who::Librarian,
            "/pro/actualites/{actualite}/apercu",
            preview::<News>,
        )
        .post(
            Who::Librarian,
            "/pro/actualites/{actualite}/publier",
            publish::<News>,
        )
        .post(
            Who::Librarian,
            "/pro/actualites/{actualite}/retirer",
            take_back::<News>,
        )
        .post(
            Who::Librarian,
            "/pro/actualites/{actualite}/supprimer",
            delete::<News>,
        )
        .post(
            Who::Librarian,
            "/pro/actualites/{actualite}/retablir",
            restore::<News>,
        )
        .get(Who::Librarian, "/pro/selections", show::<WrittenSelection>)
        .get(
            Who::Librarian,
            "/pro/selections/nouvelle",
            new::<WrittenSelection>,
        )
        .post_long(
            Who::Librarian,
            "/pro/selections/nouvelle",
            create::<WrittenSelection>,
        )
        .get(
            Who::Librarian,
            "/pro/selections/{selection}",
            edit::<WrittenSelection>,
        )
        .post_long(
            Who::Librarian,
            "/pro/selections/{selection}",
            change::<WrittenSelection>,
        )
        .get(
            Who::Librarian,
            "/pro/selections/{selection}/apercu",
            preview::<WrittenSelection>,
        )
        .post(
            Who::Librarian,
            "/pro/selections/{selection}/publier",
            publish::<WrittenSelection>,
        )
        .post(
            Who::Librarian,
            "/pro/selections/{selection}/retirer",
            take_back::<WrittenSelection>,
        )
        .post(
            Who::Librarian,
            "/pro/selections/{selection}/supprimer",
            delete::<WrittenSelection>,
        )
        .post(
            Who::Librarian,
            "/pro/selections/{selection}/retablir",
            restore::<WrittenSelection>,
        )
        .get(Who::Librarian, "/pro/coups-de-coeur", show::<WrittenStaffPick>)
        .get(
            Who::Librarian,
            "/pro/coups-de-coeur/nouvelle",
            new::<WrittenStaffPick>,
        )
        .post_long(
            Who::Librarian,
            "/pro/coups-de-coeur/nouvelle",
            create::<WrittenStaffPick>,
        )
        .get(
            Who::Librarian,
            "/pro/coups-de-coeur/{coup_de_coeur}",
            edit::<WrittenStaffPick>,
        )
        .post_long(
            Who::Librarian,
            "/pro/coups-de-coeur/{coup_de_coeur}",
            change::<WrittenStaffPick>,
        )
        .get(
            Who::Librarian,
            "/pro/coups-de-coeur/{coup_de_coeur}/apercu",
            preview::<WrittenStaffPick>,
        )
        .post(
            Who::Librarian,
            "/pro/coups-de-coeur/{coup_de_coeur}/publier",
            publish::<WrittenStaffPick>,
        )
        .post(
            Who::Librarian,
            "/pro/coups-de-coeur/{coup_de_coeur}/retirer",
            take_back::<WrittenStaffPick>,
        )
        .post(
            Who::Librarian,
            "/pro/coups-de-coeur/{coup_de_coeur}/supprimer",
            delete::<WrittenStaffPick>,
        )
        .post(
            Who::Librarian,
            "/pro/coups-de-coeur/{coup_de_coeur}/retablir",
            restore::<WrittenStaffPick>,
        )
        .get(Who::Librarian, "/pro/pages", show::<WrittenPage>)
        .get(Who::Librarian, "/pro/pages/nouvelle", new::<WrittenPage>)
        .post_long(Who::Librarian, "/pro/pages/nouvelle", create::<WrittenPage>)
        .get(Who::Librarian, "/pro/pages/{page}", edit::<WrittenPage>)
        .post_long(Who::Librarian, "/pro/pages/{page}", change::<WrittenPage>)
        .get(Who::Librarian, "/pro/pages/{page}/apercu", preview::<WrittenPage>)
        .post(
            Who::Librarian,
            "/pro/pages/{page}/publier",
            publish::<WrittenPage>,
        )
        .post(
            Who::Librarian,
            "/pro/pages/{page}/retirer",
            take_back::<WrittenPage>,
        )
        .post(
            Who::Librarian,
            "/pro/pages/{page}/supprimer",
            delete::<WrittenPage>,
        )
        .post(
            Who::Librarian,
            "/pro/pages/{page}/retablir",
            restore::<WrittenPage>,
        )
}

fn new_url<P: Editable>(urls: Urls) -> String {
    format!("{}/nouvelle", P::base(urls))
}

fn item_url<P: Editable>(urls: Urls, id: i64) -> String {
    format!("{}/{id}", P::base(urls))
}

fn on<P: Editable>(urls: Urls, id: i64, verb: &str) -> String {
    format!("{}/{id}/{verb}", P::base(urls))
}

/// `GET /pro/actualites`.
pub async fn show<P: Editable>(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<stages::Asked>,
) -> Result<Response, PageError> {
    Ok(html(&list::<P>(&web, &door, &asked).await?, Freshness::Private))
}

async fn list<P: Editable>(
    web: &WebState,
    door: &ForLibrarian,
    query: &stages::Asked,
) -> Result<PublishedPage, PageError> {
    check_editor(door)?;
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let stage = <ShowingState as stages::Stage>::of_word(&query.etape);
    let question = asked(around, librarian, stage, &query.bib, &query.page)?;
    let found = publishing::list::<P>(&web.app, librarian, question).await?;
    let counts = in_order(&found.counts);
    let base = P::base(urls);
    let place = stages::Place::new(&base, query, &counts, publishing::PAGE);
    let kept = place.stage_field();
    Ok(PublishedPage {
        heading: t.get(P::ENTRY.key()).into_owned(),
        new: Link::new(t.get(P::KEYS.0), new_url::<P>(urls)),
        tabs: place.tabs(t),
        libraries: choice(around, librarian, &query.bib, base.clone(), kept),
        empty: t.get(P::KEYS.1).into_owned(),
        rows: found.rows.iter().map(|piece| row(web, around, piece)).collect(),
        pager: place.pager(t),
        token: around.token(),
        staff: bench::menu(&web.app, around, librarian, P::ENTRY, None).await?,
        frame: around.frame.clone(),
    })
}

fn row<P: Editable>(web: &WebState, around: &Around, piece: &P) -> PublishedRow {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let id = piece.id();
    let state = piece.showing().state(around.moment.now);
    let is_shown = state == ShowingState::Shown;
    PublishedRow {
        title: piece.title().to_owned(),
        edit_url: item_url::<P>(urls, id),
        note: piece.note(around),
        scope: scope_name(around, piece.library()),
        when: when(web, around, piece.showing()),
        see: if is_shown {
            Link::new(t.get("publishing-see"), piece.page_url(urls))
        } else {
            Link::new(t.get("publishing-preview"), on::<P>(urls, id, "apercu"))
        },
        version: piece.version(),
        publish_url: (!is_shown).then(|| on::<P>(urls, id, "publier")),
        take_back_url: (state != ShowingState::Draft).then(|| on::<P>(urls, id, "retirer")),
        delete_url: on::<P>(urls, id, "supprimer"),
    }
}

/// `GET /pro/actualites/nouvelle`.
pub async fn new<P: Editable>(
    State(web): State<WebState>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    check_editor(&door)?;
    let answers = P::new_answers(&door);
    let page = form::<P>(&web, &door, None, &answers, Vec::new()).await?;
    Ok(html(&page, Freshness::Private))
}

/// `GET /pro/actualites/{number}`.
pub async fn edit<P: Editable>(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let piece: P = publishing::draft(&web.app, &door.librarian, id_of(&segment)?).await?;
    let answers = piece.answers(&web, &door.around);
    let page = form(&web, &door, Some(&piece), &answers, Vec::new()).await?;
    Ok(html(&page, Freshness::Private))
}

/// `GET /pro/actualites/{number}/apercu`.
pub async fn preview<P: Editable>(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let piece: P = publishing::draft(&web.app, &door.librarian, id_of(&segment)?).await?;
    let edit = item_url::<P>(door.around.frame.urls, piece.id());
    let around = hidden(&door.around, edit);
    piece.page(&web, &around).await
}

/// `POST /pro/actualites/nouvelle`.
pub async fn create<P: Editable>(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(answers): Form<P::Answers>,
) -> Result<Response, PageError> {
    check_editor(&door)?;
    save::<P>(&web, &door, None, answers).await
}

/// `POST /pro/actualites/{number}`.
pub async fn change<P: Editable>(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(answers): Form<P::Answers>,
) -> Result<Response, PageError> {
    // Whoever may not see it learns nothing from what was typed.
    let piece: P = publishing::draft(&web.app, &door.librarian, id_of(&segment)?).await?;
    save(&web, &door, Some(piece), answers).await
}

async fn save<P: Editable>(
    web: &WebState,
    door: &ForLibrarian,
    kept: Option<P>,
    answers: P::Answers,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(around, answers.draft().token)?;
    let now = around.moment.now;
    if let Some(answers) = P::reworked(web, door, &answers).await? {
        let page = form(web, door, kept.as_ref(), &answers, Vec::new()).await?;
        return Ok(html(&page, Freshness::Private));
    }
    let gesture = Gesture::of(answers.draft().gesture);
    if gesture == Gesture::GoOn {
        let page = form(web, door, kept.as_ref(), &answers, Vec::new()).await?;
        return Ok(html(&page, Freshness::Private));
    }
    let mut wish = match P::read(web, door, &answers, kept.as_ref()).await? {
        Ok(wish) => wish,
        Err(list) => {
            let page = form(web, door, kept.as_ref(), &answers, list).await?;
            return Ok(not_kept(&page, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    if gesture == Gesture::Preview {
        let around = trying(around, action(around, kept.as_ref()), answers.fields());
        return wish.page(web, &around).await;
    }
    if gesture == Gesture::Publish {
        let showing = wish.showing().begun(now);
        wish = wish.shown(showing);
    }
    let saved = match &kept {
        None => {
            let draft = answers.draft();
            let (from, until) = draft.showing;
            let key = format!("{}:{}:{from}:{until}", draft.token, draft.gesture);
            publishing::create(&web.app, librarian, &wish, &key).await
        }
        Some(kept) => publishing::save(&web.app, librarian, kept.id(), &wish).await,
    };
    match (saved, kept) {
        (Ok(saved), _) => {
            let state = saved.showing().state(now);
            let told = Carried::new(kept_key(state), saved.title());
            Ok(done(web, &P::base(around.frame.urls), state, &told))
        }
        (Err(Failure::Conflict), Some(kept)) => {
            let theirs: P = publishing::draft(&web.app, librarian, kept.id()).await?;
            let differing = differing(around, &answers, &theirs.answers(web, around));
            // Sent again, what was typed is written over theirs, which is now known.
            let mine = answers.knowing(theirs.version());
            let mut page = form(web, door, Some(&theirs), &mine, Vec::new()).await?;
            page.theirs = differing;
            page.frame.flash = Some(conflict::<P>(web, around, kept.id()).await?);
            Ok(not_kept(&page, StatusCode::CONFLICT))
        }
        (Err(why), _) => Err(why.into()),
    }
}

/// What a colleague wrote otherwise, by label.
fn differing<A: Answers>(around: &Around, mine: &A, theirs: &A) -> Vec<(String, String)> {
    let flat = |text: &str| text.trim().replace("\r\n", "\n");
    let pairs = mine.compared().into_iter().zip(theirs.compared());
    pairs
        .filter(|((_, mine), (_, theirs))| flat(mine) != flat(theirs))
        .map(|(_, (key, theirs))| (around.frame.t.get(key).into_owned(), theirs))
        .collect()
}

fn action<P: Editable>(around: &Around, kept: Option<&P>) -> String {
    let urls = around.frame.urls;
    match kept {
        None => new_url::<P>(urls),
        Some(kept) => item_url::<P>(urls, kept.id()),
    }
}

async fn form<P: Editable>(
    web: &WebState,
    door: &ForLibrarian,
    kept: Option<&P>,
    answers: &P::Answers,
    list: Vec<FieldError>,
) -> Result<PublishingFormPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let stage = kept.map(|kept| kept.showing().state(around.moment.now));
    let chosen = answers.draft().picture.unwrap_or_default();
    let pictures = pictures(web, door, chosen).await?;
    let heading = match kept {
        None => t.get(P::KEYS.0).into_owned(),
        Some(kept) => t
            .with("publishing-edit-title")
            .arg("title", kept.title())
            .to_string(),
    };
    Ok(PublishingFormPage {
        heading,
        state: stage.map(|stage| state(t, stage)),
        action: action(around, kept),
        token: around.token(),
        version: answers.draft().version,
        theirs: Vec::new(),
        errors: Errors { t, list },
        parts: P::parts(door, answers, pictures),
        records: P::records(web, door, answers).await?,
        can_publish: stage != Some(ShowingState::Shown),
        back: Link::new(t.get(P::ENTRY.key()), P::base(around.frame.urls)),
        staff: bench::menu(&web.app, around, librarian, P::ENTRY, None).await?,
        frame: around.frame.clone(),
    })
}

/// A form of one button that says which version was shown.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Versioned {
    token: String,
    version: i64,
}

/// `POST /pro/actualites/{number}/publier`.
pub async fn publish<P: Editable>(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Versioned>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = id_of(&segment)?;
    let done = publishing::publish::<P>(&web.app, &door.librarian, id, sent.version).await;
    told(&web, &door, id, done, ShowingState::Shown, "published-shown").await
}

/// `POST /pro/actualites/{number}/retirer`.
pub async fn take_back<P: Editable>(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Versioned>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = id_of(&segment)?;
    let done = publishing::take_back::<P>(&web.app, &door.librarian, id, sent.version).await;
    told(&web, &door, id, done, ShowingState::Draft, "published-taken-back").await
}

/// Back to the list with what was done; done already is the same result.
async fn told<P: Editable>(
    web: &WebState,
    door: &ForLibrarian,
    id: i64,
    result: Result<P, Failure>,
    wanted: ShowingState,
    key: &'static str,
) -> Result<Response, PageError> {
    let around = &door.around;
    let piece = match result {
        Ok(piece) => piece,
        Err(Failure::Conflict) => {
            let piece: P = publishing::draft(&web.app, &door.librarian, id).await?;
            if piece.showing().state(around.moment.now) != wanted {
                let mut page = list::<P>(web, door, &stages::Asked::default()).await?;
                let words = conflict::<P>(web, around, id).await?.strong;
                let again = around.frame.t.get("publishing-conflict-list");
                page.frame.flash = Some(Flash::new(Tone::Warn, words, again));
                let mut response = html(&page, Freshness::Private);
                *response.status_mut() = StatusCode::CONFLICT;
                return Ok(response);
            }
            piece
        }
        Err(why) => return Err(why.into()),
    };
    let told = Carried::new(key, piece.title());
    Ok(done(web, &P::base(around.frame.urls), wanted, &told))
}

/// `POST /pro/actualites/{number}/supprimer`.
pub async fn delete<P: Editable>(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = id_of(&segment)?;
    let piece: P = publishing::delete(&web.app, &door.librarian, id).await?;
    let told = Carried::new("published-deleted", piece.title()).with_undo(P::undo(id));
    let state = piece.showing().state(door.around.moment.now);
    Ok(done(&web, &P::base(door.around.frame.urls), state, &told))
}

/// `POST /pro/actualites/{number}/retablir`.
pub async fn restore<P: Editable>(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let piece: P = publishing::restore(&web.app, &door.librarian, id_of(&segment)?).await?;
    let state = piece.showing().state(door.around.moment.now);
    let told = Carried::new("published-restored", piece.title());
    Ok(done(&web, &P::base(door.around.frame.urls), state, &told))
}
