//! `/pro/coups-de-coeur`: what is typed of a librarian's coup de cœur. Its title is that of its document.

use std::collections::BTreeMap;

use app::staff_pick::WrittenStaffPick;
use axum::response::Response;
use domain::id::StaffPickId;
use domain::language::Language;
use domain::publishing::{LONGEST_SUMMARY, LONGEST_TITLE};
use domain::staff_pick::{LONGEST_TEXT, StaffPick, first_name};
use serde::Deserialize;

use super::drafts::{self, Draft};
use super::editing::Editable;
use super::fields::Fields;
use super::publishing::{self, Reading};
use super::selection_records::Single;
use crate::extract::{Around, ForLibrarian};
use crate::flash::Undo;
use crate::page_error::PageError;
use crate::pages::staff::{FormPart, RecordsPart, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::FieldError;
use crate::public::staff_pick_page;
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
    texte: String,
    bibliotheque: String,
    signature: String,
    du: String,
    au: String,
    /// The document, and what is looked for to choose another.
    r: Option<u32>,
    ajouter: String,
    texte_fr: String,
    texte_nl: String,
    texte_de: String,
    texte_en: String,
}

/// The field of a translation, and the key of its label.
const fn translated_field(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Fr => ("texte_fr", "site-language-fr"),
        Language::Nl => ("texte_nl", "site-language-nl"),
        Language::De => ("texte_de", "site-language-de"),
        Language::En => ("texte_en", "site-language-en"),
    }
}

impl Answers {
    const fn translation(&self, language: Language) -> &String {
        match language {
            Language::Fr => &self.texte_fr,
            Language::Nl => &self.texte_nl,
            Language::De => &self.texte_de,
            Language::En => &self.texte_en,
        }
    }

    const fn translation_mut(&mut self, language: Language) -> &mut String {
        match language {
            Language::Fr => &mut self.texte_fr,
            Language::Nl => &mut self.texte_nl,
            Language::De => &mut self.texte_de,
            Language::En => &mut self.texte_en,
        }
    }

    fn language(&self) -> Language {
        Language::from_code(&self.langue).unwrap_or_default()
    }

    /// The languages in which it is not written first.
    fn others(&self) -> impl Iterator<Item = Language> + use<> {
        let language = self.language();
        Language::ALL.into_iter().filter(move |other| *other != language)
    }

    fn single(&self) -> Single {
        Single {
            number: self.r,
            sought: self.ajouter.clone(),
        }
    }
}

impl drafts::Answers for Answers {
    fn draft(&self) -> Draft<'_> {
        Draft {
            token: &self.token,
            version: self.version,
            gesture: &self.geste,
            language: &self.langue,
            title: None,
            text: &self.texte,
            library: &self.bibliotheque,
            showing: (&self.du, &self.au),
            signature: Some(&self.signature),
            picture: None,
        }
    }

    fn knowing(mut self, version: i64) -> Self {
        self.version = version;
        self
    }

    fn own_fields(&self) -> Vec<(&'static str, String)> {
        let number = self.r.map(|number| ("r", number.to_string()));
        let texts = Language::ALL.map(|language| {
            let (field, _) = translated_field(language);
            (field, self.translation(language).clone())
        });
        number.into_iter().chain(texts).collect()
    }

    fn own_compared(&self) -> Vec<(&'static str, String)> {
        let number = self.r.map(|number| number.to_string()).unwrap_or_default();
        let texts = Language::ALL.map(|language| {
            let (_, key) = translated_field(language);
            (key, self.translation(language).clone())
        });
        std::iter::once(("staff-picks-record", number))
            .chain(texts)
            .collect()
    }
}

impl Editable for WrittenStaffPick {
    const ENTRY: StaffEntry = StaffEntry::StaffPicks;
    const KEYS: (&'static str, &'static str) = ("staff-picks-new", "staff-picks-empty");
    type Answers = Answers;

    fn base(urls: Urls) -> String {
        urls.staff_picks()
    }

    fn page_url(&self, urls: Urls) -> String {
        urls.shown_staff_pick(self.pick.id.get(), &self.title)
    }

    fn title(&self) -> &str {
        &self.title
    }

    fn note(&self, around: &Around) -> String {
        if self.is_found {
            self.pick.signature.clone()
        } else {
            around.frame.t.get("staff-picks-hidden").into_owned()
        }
    }

    fn undo(id: i64) -> Undo {
        Undo::StaffPick(StaffPickId::new(id))
    }

    async fn page(self, web: &WebState, around: &Around) -> Result<Response, PageError> {
        let shown = app::staff_pick::tried(&web.app, self.pick).await?;
        Ok(html(&staff_pick_page(web, around, &shown), Freshness::Private))
    }

    fn new_answers(door: &ForLibrarian) -> Answers {
        Answers {
            langue: Language::default().code().to_owned(),
            bibliotheque: publishing::first_slug(&door.around, &door.librarian),
            signature: first_name(&door.librarian.account.display_name).to_owned(),
            ..Answers::default()
        }
    }

    fn answers(&self, web: &WebState, around: &Around) -> Answers {
        let zone = &web.app.settings.zone;
        let pick = &self.pick;
        let mut answers = Answers {
            version: pick.version,
            langue: pick.language.code().to_owned(),
            texte: pick.text.clone(),
            bibliotheque: publishing::slug(around, pick.library),
            signature: pick.signature.clone(),
            du: publishing::typed(zone, pick.showing.from),
            au: publishing::typed(zone, pick.showing.until),
            r: Some(pick.record.get()),
            ..Answers::default()
        };
        for (language, text) in &pick.translated {
            answers.translation_mut(*language).clone_from(text);
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
            fields
                .text("texte", "staff-picks-text", &answers.texte)
                .hinted(t, "publishing-text-hint"),
            fields.languages("langue", &answers.langue),
            fields
                .line("signature", "publishing-signature", &answers.signature)
                .hinted(t, "staff-picks-signature-hint"),
        ];
        let others = answers.others().map(|language| {
            let (field, label) = translated_field(language);
            fields
                .text(field, label, answers.translation(language))
                .optional()
        });
        vec![
            FormPart {
                legend: t.get("publishing-part-words").into_owned(),
                fields: words,
            },
            FormPart {
                legend: t.get("staff-picks-languages").into_owned(),
                fields: others.collect(),
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
        let record = answers.single().found(web).await?;
        if record.is_none() {
            reading.wrong("ajouter", "staff-picks-error-record");
        }
        let text = reading.words("texte", &answers.texte, LONGEST_TEXT, "publishing-error-text");
        let signature = reading.words(
            "signature",
            &answers.signature,
            LONGEST_TITLE,
            "publishing-error-signature",
        );
        let mut translated = BTreeMap::new();
        for other in answers.others() {
            let (field, _) = translated_field(other);
            let text = reading.text(field, answers.translation(other), LONGEST_TEXT);
            if !text.is_empty() {
                translated.insert(other, text);
            }
        }
        let library = reading.library(door, &answers.bibliotheque);
        let showing = reading.showing(&answers.du, &answers.au);
        let (Some(record), Some(library), true) = (record, library, reading.errors.is_empty()) else {
            return Ok(Err(reading.errors));
        };
        Ok(Ok(Self {
            pick: StaffPick {
                id: StaffPickId::new(0),
                library,
                record: record.number,
                language: answers.language(),
                text,
                translated,
                signature,
                showing,
                version: answers.version,
            },
            title: record.record.title,
            is_found: true,
        }))
    }

    async fn records(
        web: &WebState,
        door: &ForLibrarian,
        answers: &Answers,
    ) -> Result<Option<RecordsPart>, PageError> {
        let part = answers.single().part(web, door.around.frame.t).await?;
        Ok(Some(part))
    }

    async fn reworked(
        web: &WebState,
        _door: &ForLibrarian,
        answers: &Answers,
    ) -> Result<Option<Answers>, PageError> {
        let reworked = answers.single().reworked(web, &answers.geste).await?;
        Ok(reworked.map(|single| Answers {
            r: single.number,
            ajouter: single.sought,
            ..answers.clone()
        }))
    }
}
