//! `/pro/pages`: what is typed of a page, in all its languages.

use app::page::WrittenPage;
use axum::response::Response;
use domain::id::PageId;
use domain::language::Language;
use domain::page::{LONGEST_SLUG, Page, PagePlace, PageWords, is_slug};
use domain::publishing::{LONGEST_SUMMARY, LONGEST_TEXT, LONGEST_TITLE};
use serde::Deserialize;
use store::page::Translations;

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
use crate::public::text_page;
use crate::state::WebState;
use crate::urls::{Urls, slug};

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    token: String,
    version: i64,
    geste: String,
    langue: String,
    titre: String,
    texte: String,
    adresse: String,
    place: String,
    bibliotheque: String,
    du: String,
    au: String,
    titre_fr: String,
    texte_fr: String,
    titre_nl: String,
    texte_nl: String,
    titre_de: String,
    texte_de: String,
    titre_en: String,
    texte_en: String,
}

/// The fields of a translation.
const fn translated_fields(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Fr => ("titre_fr", "texte_fr"),
        Language::Nl => ("titre_nl", "texte_nl"),
        Language::De => ("titre_de", "texte_de"),
        Language::En => ("titre_en", "texte_en"),
    }
}

impl Answers {
    fn translation(&self, language: Language) -> (&String, &String) {
        match language {
            Language::Fr => (&self.titre_fr, &self.texte_fr),
            Language::Nl => (&self.titre_nl, &self.texte_nl),
            Language::De => (&self.titre_de, &self.texte_de),
            Language::En => (&self.titre_en, &self.texte_en),
        }
    }

    fn translation_mut(&mut self, language: Language) -> (&mut String, &mut String) {
        match language {
            Language::Fr => (&mut self.titre_fr, &mut self.texte_fr),
            Language::Nl => (&mut self.titre_nl, &mut self.texte_nl),
            Language::De => (&mut self.titre_de, &mut self.texte_de),
            Language::En => (&mut self.titre_en, &mut self.texte_en),
        }
    }

    fn language(&self) -> Language {
        Language::from_code(&self.langue).unwrap_or_default()
    }
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
            signature: None,
            picture: None,
        }
    }

    fn knowing(mut self, version: i64) -> Self {
        self.version = version;
        self
    }

    fn own_fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = vec![("adresse", self.adresse.clone()), ("place", self.place.clone())];
        for language in Language::ALL {
            let (title, text) = translated_fields(language);
            let words = self.translation(language);
            fields.push((title, words.0.clone()));
            fields.push((text, words.1.clone()));
        }
        fields
    }

    fn own_compared(&self) -> Vec<(&'static str, String)> {
        let mut all = vec![("publishing-address", self.adresse.clone())];
        for language in Language::ALL {
            let (title, text) = self.translation(language);
            let key = match language {
                Language::Fr => "site-language-fr",
                Language::Nl => "site-language-nl",
                Language::De => "site-language-de",
                Language::En => "site-language-en",
            };
            all.push((key, format!("{title}\n{text}")));
        }
        all
    }
}

impl Editable for WrittenPage {
    const ENTRY: StaffEntry = StaffEntry::Pages;
    const KEYS: (&'static str, &'static str) = ("staff-pages-new", "staff-pages-empty");
    type Answers = Answers;

    fn base(urls: Urls) -> String {
        urls.staff_pages()
    }

    fn page_url(&self, urls: Urls) -> String {
        urls.page(&self.page.slug)
    }

    fn title(&self) -> &str {
        &self.page.words.title
    }

    fn note(&self, _around: &Around) -> String {
        format!("/pages/{}", self.page.slug)
    }

    fn undo(id: i64) -> Undo {
        Undo::Page(PageId::new(id))
    }

    async fn page(self, _web: &WebState, around: &Around) -> Result<Response, PageError> {
        Ok(html(&text_page(around, &self), Freshness::Private))
    }

    fn new_answers(door: &ForLibrarian) -> Answers {
        Answers {
            langue: Language::default().code().to_owned(),
            place: PagePlace::default().code().to_owned(),
            bibliotheque: publishing::first_slug(&door.around, &door.librarian),
            ..Answers::default()
        }
    }

    fn answers(&self, web: &WebState, around: &Around) -> Answers {
        let zone = &web.app.settings.zone;
        let page = &self.page;
        let mut answers = Answers {
            version: page.version,
            langue: page.language.code().to_owned(),
            titre: page.words.title.clone(),
            texte: page.words.text.clone(),
            adresse: page.slug.clone(),
            place: page.place.code().to_owned(),
            bibliotheque: publishing::slug(around, page.library),
            du: publishing::typed(zone, page.showing.from),
            au: publishing::typed(zone, page.showing.until),
            ..Answers::default()
        };
        for (language, words) in &self.translated {
            let (title, text) = answers.translation_mut(*language);
            title.clone_from(&words.title);
            text.clone_from(&words.text);
        }
        answers
    }

    fn parts(
        door: &ForLibrarian,
        answers: &Answers,
        _pictures: Vec<(String, String, bool)>,
    ) -> Vec<FormPart> {
        let t = door.around.frame.t;
        let fields = Fields {
            t,
            longest: (LONGEST_TITLE, LONGEST_SUMMARY, LONGEST_TEXT),
        };
        let words = vec![
            fields.languages("langue", &answers.langue),
            fields.line("titre", "publishing-title", &answers.titre),
            fields
                .prose("texte", "publishing-text", &answers.texte)
                .hinted(t, "publishing-text-hint"),
            fields
                .line("adresse", "publishing-address", &answers.adresse)
                .hinted(t, "publishing-address-hint")
                .optional(),
            fields.codes(
                "place",
                "publishing-place",
                "publishing-place",
                PagePlace::ALL,
                PagePlace::code,
                &answers.place,
            ),
        ];
        let mut parts = vec![
            FormPart {
                legend: t.get("publishing-part-words").into_owned(),
                fields: words,
            },
            publishing::showing_part(door, &fields, &answers.bibliotheque, &answers.du, &answers.au),
        ];
        let others = Language::ALL
            .into_iter()
            .filter(|other| *other != answers.language());
        for language in others {
            let (title, text) = translated_fields(language);
            let words = answers.translation(language);
            parts.push(FormPart {
                legend: t.get(&format!("site-language-{}", language.code())).into_owned(),
                fields: vec![
                    fields.line(title, "publishing-title", words.0).optional(),
                    fields.text(text, "publishing-text", words.1).optional(),
                ],
            });
        }
        parts
    }

    async fn read(
        web: &WebState,
        door: &ForLibrarian,
        answers: &Answers,
        kept: Option<&Self>,
    ) -> Result<Result<Self, Vec<FieldError>>, PageError> {
        let mut reading = Reading::new(web, door.around.frame.t);
        let title = reading.words("titre", &answers.titre, LONGEST_TITLE, "publishing-error-title");
        let text = reading.words("texte", &answers.texte, LONGEST_TEXT, "publishing-error-text");
        let address = match answers.adresse.trim() {
            "" => slug(&title).chars().take(LONGEST_SLUG).collect(),
            typed => typed.to_owned(),
        };
        let address = address.trim_matches('-').to_owned();
        // Its own address, and those that it had, are free for it.
        let own = kept.map(|kept| kept.page.id);
        if !is_slug(&address) {
            if !title.is_empty() {
                reading.wrong("adresse", "publishing-error-address");
            }
        } else if !app::page::is_free(&web.app, &address, own).await? {
            reading.wrong("adresse", "publishing-error-address-taken");
        }
        let language = answers.language();
        let mut translated = Translations::new();
        for other in Language::ALL.into_iter().filter(|other| *other != language) {
            let (title_field, text_field) = translated_fields(other);
            let words = answers.translation(other);
            let words = PageWords {
                title: reading.text(title_field, words.0, LONGEST_TITLE),
                text: reading.text(text_field, words.1, LONGEST_TEXT),
            };
            // One without the other would be a page without a title, or without words.
            if words.title.is_empty() != words.text.is_empty() {
                let (field, key) = if words.title.is_empty() {
                    (title_field, "publishing-error-title")
                } else {
                    (text_field, "publishing-error-text")
                };
                reading.wrong(field, key);
            }
            if !words.title.is_empty() {
                translated.insert(other, words);
            }
        }
        let library = reading.library(door, &answers.bibliotheque);
        let showing = reading.showing(&answers.du, &answers.au);
        let (Some(library), true) = (library, reading.errors.is_empty()) else {
            return Ok(Err(reading.errors));
        };
        let page = Page {
            id: PageId::new(0),
            library,
            slug: address,
            place: PagePlace::from_code(&answers.place).unwrap_or_default(),
            language,
            words: PageWords { title, text },
            showing,
            version: answers.version,
        };
        Ok(Ok(Self { page, translated }))
    }
}
