//! `/pro/actualites`: what is typed of news, and what they look like.

use axum::response::Response;
use domain::id::NewsId;
use domain::language::Language;
use domain::news::News;
use domain::publishing::{LONGEST_SUMMARY, LONGEST_TEXT, LONGEST_TITLE, TextFormat};
use serde::Deserialize;

use super::drafts::{self, Draft};
use super::editing::Editable;
use super::fields::Fields;
use super::publishing::{self, Reading};
use crate::extract::{Around, ForLibrarian};
use crate::flash::Undo;
use crate::page_error::PageError;
use crate::pages::staff::{FormPart, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::FieldError;
use crate::prose::as_markdown;
use crate::public::news_page;
use crate::state::WebState;
use crate::urls::Urls;

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
    image: String,
}

impl drafts::Answers for Answers {
    fn draft(&self) -> Draft<'_> {
        Draft {
            token: &self.token,
            version: self.version,
            gesture: &self.geste,
            language: &self.langue,
            title: Some(&self.titre),
            text: &self.texte,
            library: &self.bibliotheque,
            showing: (&self.du, &self.au),
            signature: Some(&self.signature),
            picture: Some(&self.image),
        }
    }

    fn knowing(mut self, version: i64) -> Self {
        self.version = version;
        self
    }

    fn own_fields(&self) -> Vec<(&'static str, String)> {
        vec![("resume", self.resume.clone())]
    }

    fn own_compared(&self) -> Vec<(&'static str, String)> {
        vec![("publishing-summary", self.resume.clone())]
    }
}

impl Editable for News {
    const ENTRY: StaffEntry = StaffEntry::News;
    const KEYS: (&'static str, &'static str) = ("staff-news-new", "staff-news-empty");
    type Answers = Answers;

    fn base(urls: Urls) -> String {
        urls.staff_news()
    }

    fn page_url(&self, urls: Urls) -> String {
        urls.news_item(self.id.get(), &self.title)
    }

    fn title(&self) -> &str {
        &self.title
    }

    fn note(&self, _around: &Around) -> String {
        self.summary.clone()
    }

    fn undo(id: i64) -> Undo {
        Undo::News(NewsId::new(id))
    }

    async fn page(self, web: &WebState, around: &Around) -> Result<Response, PageError> {
        let comments = publishing::no_comments(around.frame.t);
        let page = news_page(web, around, self, comments).await?;
        Ok(html(&page, Freshness::Private))
    }

    fn new_answers(door: &ForLibrarian) -> Answers {
        Answers {
            langue: Language::default().code().to_owned(),
            bibliotheque: publishing::first_slug(&door.around, &door.librarian),
            signature: door.librarian.account.display_name.clone(),
            ..Answers::default()
        }
    }

    fn answers(&self, web: &WebState, around: &Around) -> Answers {
        let zone = &web.app.settings.zone;
        Answers {
            version: self.version,
            langue: self.language.code().to_owned(),
            titre: self.title.clone(),
            resume: self.summary.clone(),
            texte: match self.format {
                TextFormat::Plain => as_markdown(&self.text),
                TextFormat::Markdown => self.text.clone(),
            },
            bibliotheque: publishing::slug(around, self.library),
            signature: self.signature.clone(),
            du: publishing::typed(zone, self.showing.from),
            au: publishing::typed(zone, self.showing.until),
            image: self.picture.map(|id| id.to_string()).unwrap_or_default(),
            ..Answers::default()
        }
    }

    fn parts(door: &ForLibrarian, answers: &Answers, pictures: Vec<(String, String, bool)>) -> Vec<FormPart> {
        let t = door.around.frame.t;
        let fields = Fields {
            t,
            longest: (LONGEST_TITLE, LONGEST_SUMMARY, LONGEST_TEXT),
        };
        let words = vec![
            fields.line("titre", "publishing-title", &answers.titre),
            fields
                .line("resume", "publishing-summary", &answers.resume)
                .hinted(t, "publishing-summary-hint")
                .optional(),
            fields
                .prose("texte", "publishing-text", &answers.texte)
                .hinted(t, "publishing-text-hint"),
            fields
                .choice("image", "publishing-picture", pictures)
                .hinted(t, "publishing-picture-hint"),
            fields.languages("langue", &answers.langue),
            fields.line("signature", "publishing-signature", &answers.signature),
        ];
        vec![
            FormPart {
                legend: t.get("publishing-part-words").into_owned(),
                fields: words,
            },
            publishing::showing_part(door, &fields, &answers.bibliotheque, &answers.du, &answers.au),
        ]
    }

    async fn read(
        web: &WebState,
        door: &ForLibrarian,
        answers: &Answers,
        _kept: Option<&Self>,
    ) -> Result<Result<Self, Vec<FieldError>>, PageError> {
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
        let library = reading.library(door, &answers.bibliotheque);
        let showing = reading.showing(&answers.du, &answers.au);
        let picture = publishing::picked(web, door, &answers.image).await?;
        let (Some(library), true) = (library, reading.errors.is_empty()) else {
            return Ok(Err(reading.errors));
        };
        Ok(Ok(Self {
            id: NewsId::new(0),
            library,
            title,
            summary,
            text,
            format: TextFormat::Markdown,
            language: Language::from_code(&answers.langue).unwrap_or_default(),
            signature,
            picture,
            showing,
            version: answers.version,
        }))
    }
}
