//! `/pro/actualites`: news as librarians write it. What was typed stays typed.

use app::failure::Failure;
use app::news;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::id::NewsId;
use domain::language::Language;
use domain::news::News;
use domain::publishing::{LONGEST_SUMMARY, LONGEST_TEXT, LONGEST_TITLE, Showing, ShowingState, TextFormat};
use i18n::Translator;
use serde::Deserialize;

use super::fields::Fields;
use super::publishing::{self, Button, Gesture, Reading, Versioned, check_editor};
use super::{bench, stages};
use crate::extract::{Around, ForLibrarian, Form, Query, check_token};
use crate::flash::{Carried, Undo};
use crate::page_error::PageError;
use crate::pages::staff::{FormPart, PublishedPage, PublishedRow, PublishingFormPage, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::{Errors, FieldError, Flash, Link, Tone};
use crate::prose::as_markdown;
use crate::public::{id_of, news_page};
use crate::state::WebState;

const NOUN: &str = "news";

/// `GET /pro/actualites`.
pub async fn show(
    State(web): State<WebState>,
    door: ForLibrarian,
    Query(asked): Query<stages::Asked>,
) -> Result<Response, PageError> {
    Ok(html(&list(&web, &door, &asked).await?, Freshness::Private))
}

async fn list(
    web: &WebState,
    door: &ForLibrarian,
    asked: &stages::Asked,
) -> Result<PublishedPage, PageError> {
    check_editor(door)?;
    let ForLibrarian { librarian, around } = door;
    let (t, urls) = (around.frame.t, around.frame.urls);
    let stage = <ShowingState as stages::Stage>::of_word(&asked.etape);
    let question = publishing::asked(around, librarian, stage, &asked.bib, &asked.page)?;
    let found = news::list(&web.app, librarian, question).await?;
    let counts = publishing::in_order(&found.counts);
    let base = urls.staff_news();
    let place = stages::Place::new(&base, asked, &counts, app::publishing::PAGE);
    let kept = place.stage_field();
    Ok(PublishedPage {
        heading: t.get("staff-nav-news").into_owned(),
        new: Link::new(t.get("staff-news-new"), urls.staff_new_news()),
        tabs: place.tabs(t),
        libraries: publishing::choice(around, librarian, &asked.bib, base.clone(), kept),
        empty: t.get("staff-news-empty").into_owned(),
        rows: found.rows.iter().map(|news| row(web, around, news)).collect(),
        pager: place.pager(t),
        token: around.token(),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::News, None).await?,
        frame: around.frame.clone(),
    })
}

fn row(web: &WebState, around: &Around, news: &News) -> PublishedRow {
    let (t, urls) = (around.frame.t, around.frame.urls);
    let id = news.id.get();
    let state = news.showing.state(around.moment.now);
    let is_shown = state == ShowingState::Shown;
    PublishedRow {
        title: news.title.clone(),
        edit_url: urls.staff_news_item(id),
        note: news.summary.clone(),
        scope: publishing::scope_name(around, news.library),
        when: publishing::when(web, around, news.showing),
        see: if is_shown {
            Link::new(t.get("publishing-see"), urls.news_item(id, &news.title))
        } else {
            Link::new(t.get("publishing-preview"), urls.on_news(id, "apercu"))
        },
        version: news.version,
        publish_url: (!is_shown).then(|| urls.on_news(id, "publier")),
        take_back_url: (state != ShowingState::Draft).then(|| urls.on_news(id, "retirer")),
        delete_url: urls.on_news(id, "supprimer"),
    }
}

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    token: String,
    version: i64,
    geste: String,
    langue: String,
    titre: String,
    resume: String,
    texte: String,
    bibliotheque: String,
    signature: String,
    du: String,
    au: String,
}

impl Answers {
    fn new(door: &ForLibrarian) -> Self {
        Self {
            langue: Language::default().code().to_owned(),
            bibliotheque: publishing::first_slug(&door.around, &door.librarian),
            signature: door.librarian.account.display_name.clone(),
            ..Self::default()
        }
    }

    fn of(web: &WebState, around: &Around, news: &News) -> Self {
        let zone = &web.app.settings.zone;
        Self {
            version: news.version,
            langue: news.language.code().to_owned(),
            titre: news.title.clone(),
            resume: news.summary.clone(),
            texte: match news.format {
                TextFormat::Plain => as_markdown(&news.text),
                TextFormat::Markdown => news.text.clone(),
            },
            bibliotheque: publishing::slug(around, news.library),
            signature: news.signature.clone(),
            du: publishing::typed(zone, news.showing.from),
            au: publishing::typed(zone, news.showing.until),
            ..Self::default()
        }
    }

    /// As hidden fields.
    fn fields(&self) -> Vec<(&'static str, String)> {
        vec![
            ("token", self.token.clone()),
            ("version", self.version.to_string()),
            ("langue", self.langue.clone()),
            ("titre", self.titre.clone()),
            ("resume", self.resume.clone()),
            ("texte", self.texte.clone()),
            ("bibliotheque", self.bibliotheque.clone()),
            ("signature", self.signature.clone()),
            ("du", self.du.clone()),
            ("au", self.au.clone()),
        ]
    }

    /// What of them a colleague wrote otherwise, by label.
    fn differing(&self, t: Translator, theirs: &Self) -> Vec<(String, String)> {
        let each = [
            ("publishing-title", &self.titre, &theirs.titre),
            ("publishing-summary", &self.resume, &theirs.resume),
            ("publishing-text", &self.texte, &theirs.texte),
            ("publishing-scope", &self.bibliotheque, &theirs.bibliotheque),
            ("publishing-signature", &self.signature, &theirs.signature),
            ("publishing-shown-from", &self.du, &theirs.du),
            ("publishing-shown-until", &self.au, &theirs.au),
        ];
        let flat = |text: &str| text.trim().replace("\r\n", "\n");
        each.into_iter()
            .filter(|(_, mine, theirs)| flat(mine) != flat(theirs))
            .map(|(key, _, theirs)| (t.get(key).into_owned(), theirs.clone()))
            .collect()
    }
}

/// `GET /pro/actualites/nouvelle`.
pub async fn new(State(web): State<WebState>, door: ForLibrarian) -> Result<Response, PageError> {
    check_editor(&door)?;
    let answers = Answers::new(&door);
    let page = form(&web, &door, None, &answers, Vec::new()).await?;
    Ok(html(&page, Freshness::Private))
}

/// `GET /pro/actualites/{number}`.
pub async fn edit(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let news = news::draft(&web.app, &door.librarian, news_id(&segment)?).await?;
    let answers = Answers::of(&web, &door.around, &news);
    let page = form(&web, &door, Some(&news), &answers, Vec::new()).await?;
    Ok(html(&page, Freshness::Private))
}

/// `GET /pro/actualites/{number}/apercu`.
pub async fn preview(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
) -> Result<Response, PageError> {
    let news = news::draft(&web.app, &door.librarian, news_id(&segment)?).await?;
    let t = door.around.frame.t;
    let around = publishing::hidden(
        &door.around,
        door.around.frame.urls.staff_news_item(news.id.get()),
    );
    let page = news_page(&web, &around, news, publishing::no_comments(t));
    Ok(html(&page, Freshness::Private))
}

/// `POST /pro/actualites/nouvelle`.
pub async fn create(
    State(web): State<WebState>,
    door: ForLibrarian,
    Form(answers): Form<Answers>,
) -> Result<Response, PageError> {
    check_editor(&door)?;
    save(&web, &door, None, answers).await
}

/// `POST /pro/actualites/{number}`.
pub async fn change(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(answers): Form<Answers>,
) -> Result<Response, PageError> {
    // Whoever may not see it learns nothing from what was typed.
    let news = news::draft(&web.app, &door.librarian, news_id(&segment)?).await?;
    save(&web, &door, Some(news), answers).await
}

fn news_id(segment: &str) -> Result<NewsId, PageError> {
    id_of(segment).map(NewsId::new)
}

async fn save(
    web: &WebState,
    door: &ForLibrarian,
    kept: Option<News>,
    answers: Answers,
) -> Result<Response, PageError> {
    let ForLibrarian { librarian, around } = door;
    check_token(around, &answers.token)?;
    let (t, now) = (around.frame.t, around.moment.now);
    let gesture = Gesture::of(&answers.geste);
    if gesture == Gesture::GoOn {
        let page = form(web, door, kept.as_ref(), &answers, Vec::new()).await?;
        return Ok(html(&page, Freshness::Private));
    }
    let mut wish = match read(web, door, &answers) {
        Ok(wish) => wish,
        Err(list) => {
            let page = form(web, door, kept.as_ref(), &answers, list).await?;
            return Ok(publishing::not_kept(&page, StatusCode::UNPROCESSABLE_ENTITY));
        }
    };
    if gesture == Gesture::Preview {
        let around = publishing::trying(around, action(around, kept.as_ref()), answers.fields());
        let page = news_page(web, &around, wish, publishing::no_comments(t));
        return Ok(html(&page, Freshness::Private));
    }
    if gesture == Gesture::Publish {
        wish.showing = wish.showing.begun(now);
    }
    let saved = match &kept {
        None => news::create(&web.app, librarian, &wish, &answers.token).await,
        Some(kept) => news::save(&web.app, librarian, kept.id, &wish).await,
    };
    match (saved, kept) {
        (Ok(saved), _) => {
            let state = saved.showing.state(now);
            let told = Carried::new(publishing::kept_key(state), saved.title);
            Ok(publishing::done(
                web,
                &around.frame.urls.staff_news(),
                state,
                &told,
            ))
        }
        (Err(Failure::Conflict), Some(kept)) => {
            let theirs = news::draft(&web.app, librarian, kept.id).await?;
            let differing = answers.differing(t, &Answers::of(web, around, &theirs));
            // Sent again, what was typed is written over theirs, which is now known.
            let mine = Answers {
                version: theirs.version,
                ..answers
            };
            let mut page = form(web, door, Some(&theirs), &mine, Vec::new()).await?;
            page.theirs = differing;
            page.frame.flash = Some(publishing::conflict(web, around, NOUN, kept.id.get()).await?);
            Ok(publishing::not_kept(&page, StatusCode::CONFLICT))
        }
        (Err(why), _) => Err(why.into()),
    }
}

fn action(around: &Around, kept: Option<&News>) -> String {
    match kept {
        None => around.frame.urls.staff_new_news(),
        Some(kept) => around.frame.urls.staff_news_item(kept.id.get()),
    }
}

async fn form(
    web: &WebState,
    door: &ForLibrarian,
    kept: Option<&News>,
    answers: &Answers,
    list: Vec<FieldError>,
) -> Result<PublishingFormPage, PageError> {
    let ForLibrarian { librarian, around } = door;
    let t = around.frame.t;
    let state = kept.map(|kept| kept.showing.state(around.moment.now));
    let heading = match kept {
        None => t.get("staff-news-new").into_owned(),
        Some(kept) => t
            .with("publishing-edit-title")
            .arg("title", &kept.title)
            .to_string(),
    };
    Ok(PublishingFormPage {
        heading,
        state: state.map(|state| publishing::state(t, state)),
        action: action(around, kept),
        token: around.token(),
        version: answers.version,
        theirs: Vec::new(),
        errors: Errors { t, list },
        parts: parts(door, answers),
        can_publish: state != Some(ShowingState::Shown),
        back: Link::new(t.get("staff-nav-news"), around.frame.urls.staff_news()),
        staff: bench::menu(&web.app, around, librarian, StaffEntry::News, None).await?,
        frame: around.frame.clone(),
    })
}

fn parts(door: &ForLibrarian, answers: &Answers) -> Vec<FormPart> {
    let t = door.around.frame.t;
    let fields = Fields {
        t,
        longest: (LONGEST_TITLE, LONGEST_SUMMARY, LONGEST_TEXT),
    };
    let part = |key: &str, fields| FormPart {
        legend: t.get(key).into_owned(),
        fields,
    };
    let scopes = publishing::scopes(&door.around, &door.librarian, &answers.bibliotheque);
    vec![
        part(
            "publishing-part-words",
            vec![
                fields.line("titre", "publishing-title", &answers.titre),
                fields
                    .line("resume", "publishing-summary", &answers.resume)
                    .hinted(t, "publishing-summary-hint")
                    .optional(),
                fields
                    .prose("texte", "publishing-text", &answers.texte)
                    .hinted(t, "publishing-text-hint"),
                fields.languages("langue", &answers.langue),
                fields.line("signature", "publishing-signature", &answers.signature),
            ],
        ),
        part(
            "publishing-part-showing",
            vec![
                fields.choice("bibliotheque", "publishing-scope", scopes),
                fields
                    .typed("datetime-local", "du", "publishing-shown-from", &answers.du)
                    .hinted(t, "publishing-shown-from-hint")
                    .optional(),
                fields
                    .typed("datetime-local", "au", "publishing-shown-until", &answers.au)
                    .hinted(t, "publishing-shown-until-hint")
                    .optional(),
            ],
        ),
    ]
}

fn read(web: &WebState, door: &ForLibrarian, answers: &Answers) -> Result<News, Vec<FieldError>> {
    let mut reading = Reading::new(web, door.around.frame.t);
    let title = reading.words("titre", &answers.titre, LONGEST_TITLE, "publishing-error-title");
    let summary = reading.text("resume", &answers.resume, LONGEST_SUMMARY);
    let text = reading.words("texte", &answers.texte, LONGEST_TEXT, "publishing-error-text");
    let signature = reading.words(
        "signature",
        &answers.signature,
        LONGEST_TITLE,
        "publishing-error-signature",
    );
    let library = publishing::library(&door.around, &door.librarian, &answers.bibliotheque);
    if library.is_none() {
        reading.wrong("bibliotheque", "publishing-error-scope");
    }
    let showing: Showing = reading.showing(&answers.du, &answers.au);
    let (Some(library), true) = (library, reading.errors.is_empty()) else {
        return Err(reading.errors);
    };
    Ok(News {
        id: NewsId::new(0),
        library,
        title,
        summary,
        text,
        format: TextFormat::Markdown,
        language: Language::from_code(&answers.langue).unwrap_or_default(),
        signature,
        showing,
        version: answers.version,
    })
}

/// `POST /pro/actualites/{number}/publier`.
pub async fn publish(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Versioned>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = news_id(&segment)?;
    let done = news::publish(&web.app, &door.librarian, id, sent.version).await;
    told(&web, &door, id, done, ShowingState::Shown, "published-shown").await
}

/// `POST /pro/actualites/{number}/retirer`.
pub async fn take_back(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Versioned>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = news_id(&segment)?;
    let done = news::take_back(&web.app, &door.librarian, id, sent.version).await;
    told(&web, &door, id, done, ShowingState::Draft, "published-taken-back").await
}

/// Back to the list with what was done; done already is the same result.
async fn told(
    web: &WebState,
    door: &ForLibrarian,
    id: NewsId,
    done: Result<News, Failure>,
    wanted: ShowingState,
    key: &'static str,
) -> Result<Response, PageError> {
    let around = &door.around;
    let news = match done {
        Ok(news) => news,
        Err(Failure::Conflict) => {
            let news = news::draft(&web.app, &door.librarian, id).await?;
            if news.showing.state(around.moment.now) != wanted {
                let mut page = list(web, door, &stages::Asked::default()).await?;
                let t = around.frame.t;
                let words = publishing::conflict(web, around, NOUN, id.get()).await?.strong;
                let again = t.get("publishing-conflict-list");
                page.frame.flash = Some(Flash::new(Tone::Warn, words, again));
                let mut response = html(&page, Freshness::Private);
                *response.status_mut() = StatusCode::CONFLICT;
                return Ok(response);
            }
            news
        }
        Err(why) => return Err(why.into()),
    };
    let told = Carried::new(key, news.title);
    Ok(publishing::done(
        web,
        &around.frame.urls.staff_news(),
        wanted,
        &told,
    ))
}

/// `POST /pro/actualites/{number}/supprimer`.
pub async fn delete(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let id = news_id(&segment)?;
    let news = news::delete(&web.app, &door.librarian, id).await?;
    let told = Carried::new("published-deleted", news.title).with_undo(Undo::News(id));
    let state = news.showing.state(door.around.moment.now);
    Ok(publishing::done(
        &web,
        &door.around.frame.urls.staff_news(),
        state,
        &told,
    ))
}

/// `POST /pro/actualites/{number}/retablir`.
pub async fn restore(
    State(web): State<WebState>,
    Path(segment): Path<String>,
    door: ForLibrarian,
    Form(sent): Form<Button>,
) -> Result<Response, PageError> {
    check_token(&door.around, &sent.token)?;
    let news = news::restore(&web.app, &door.librarian, news_id(&segment)?).await?;
    let state = news.showing.state(door.around.moment.now);
    let told = Carried::new("published-restored", news.title);
    let base = door.around.frame.urls.staff_news();
    Ok(publishing::done(&web, &base, state, &told))
}
