//! `/pro/selections`: what is typed of a selection. Its records are chosen one by one, by their number,
//! their ISBN, their title or from what is ticked; or found by a rule.

use app::editorial;
use app::selection::WrittenSelection;
use axum::response::Response;
use domain::id::{RecordNumber, SavedSearchId, SelectionId};
use domain::language::Language;
use domain::publishing::{LONGEST_SUMMARY, LONGEST_TEXT, LONGEST_TITLE, TextFormat};
use domain::record::{Audience, DocumentType};
use domain::selection::{LONGEST_DAYS, LONGEST_NOTE, MOST_RECORDS, Rule, SelectedRecord, Selection};
use search::{Choice, Facet, SearchState};
use serde::Deserialize;

use super::drafts::{self, Draft};
use super::editing::Editable;
use super::fields::Fields;
use super::publishing::{self, Reading};
use super::selection_records;
use crate::extract::{Around, ForLibrarian};
use crate::flash::Undo;
use crate::page_error::PageError;
use crate::pages::staff::{FormPart, RecordsPart, StaffEntry};
use crate::pages::{Freshness, html};
use crate::parts::FieldError;
use crate::prose::as_markdown;
use crate::public::selection_page;
use crate::state::WebState;
use crate::urls::Urls;

/// The word of a selection by rule in the form.
const BY_RULE: &str = "regle";

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    token: String,
    version: i64,
    pub(super) geste: String,
    langue: String,
    titre: String,
    texte: String,
    bibliotheque: String,
    signature: String,
    du: String,
    au: String,
    image: String,
    /// One by one, or by rule.
    genre: String,
    /// The records, and a word on each.
    pub(super) r: Vec<u32>,
    pub(super) mot: Vec<String>,
    /// What is looked for, to be added.
    pub(super) ajouter: String,
    /// The question of the rule, and the parts of a simple one.
    pub(super) question: String,
    pub(super) mots: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) public: String,
    pub(super) ou: String,
    jours: String,
    /// A saved search to take the question from.
    pub(super) recherche: String,
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
        let mut fields = vec![
            ("genre", self.genre.clone()),
            ("question", self.question.clone()),
            ("mots", self.mots.clone()),
            ("type", self.kind.clone()),
            ("public", self.public.clone()),
            ("ou", self.ou.clone()),
            ("jours", self.jours.clone()),
        ];
        for (number, note) in self.r.iter().zip(&self.mot) {
            fields.push(("r", number.to_string()));
            fields.push(("mot", note.clone()));
        }
        fields
    }

    fn own_compared(&self) -> Vec<(&'static str, String)> {
        let chosen = self.r.iter().zip(&self.mot);
        let records: Vec<String> = chosen.map(|(number, note)| format!("{number} {note}")).collect();
        vec![
            ("publishing-records", records.join("\n")),
            ("publishing-rule", self.rule_query()),
            ("publishing-rule-days", self.jours.clone()),
        ]
    }
}

impl Answers {
    /// The question: made of what is typed, or the one that was there when it is too rich for that.
    pub(super) fn rule_query(&self) -> String {
        let typed = [&self.mots, &self.kind, &self.public, &self.ou];
        if typed.iter().any(|typed| !typed.trim().is_empty()) {
            let mut state = SearchState::of_text(&self.mots);
            for (facet, value) in [
                (Facet::Type, &self.kind),
                (Facet::Audience, &self.public),
                (Facet::Library, &self.ou),
            ] {
                if let Some(choice) = Choice::parse(facet, value) {
                    state = state.with(choice);
                }
            }
            return state.to_query_string();
        }
        let kept = SearchState::parse(&self.question).with_page(1);
        match simple(&kept) {
            Some(_) => String::new(),
            None => kept.to_query_string(),
        }
    }

    /// The same with a question, laid out in its fields where it is a simple one.
    pub(super) fn asking(mut self, query: &str) -> Self {
        let state = SearchState::parse(query).with_page(1);
        self.question = state.to_query_string();
        let (words, kind, audience, library) = simple(&state).unwrap_or_default();
        (self.mots, self.kind, self.public, self.ou) = (words, kind, audience, library);
        self
    }

    /// Whether it is by rule.
    pub(super) fn is_by_rule(&self) -> bool {
        self.genre == BY_RULE
    }

    /// The days of the rule.
    pub(super) fn rule_days(&self) -> Option<u32> {
        self.jours.trim().parse().ok()
    }
}

/// Words, type, audience and library of a question that asks nothing more.
fn simple(state: &SearchState) -> Option<(String, String, String, String)> {
    let mut parts = (state.text.clone(), String::new(), String::new(), String::new());
    let mut again = SearchState::of_text(&state.text);
    for choice in state.choices() {
        let part = match choice {
            Choice::Type(_) => &mut parts.1,
            Choice::Audience(_) => &mut parts.2,
            Choice::Library(_) => &mut parts.3,
            _ => return None,
        };
        if !part.is_empty() {
            return None;
        }
        *part = choice.value();
        again = again.with(choice.clone());
    }
    (again.to_query_string() == state.to_query_string()).then_some(parts)
}

impl Editable for WrittenSelection {
    const ENTRY: StaffEntry = StaffEntry::Selections;
    const KEYS: (&'static str, &'static str) = ("staff-selections-new", "staff-selections-empty");
    type Answers = Answers;

    fn base(urls: Urls) -> String {
        urls.staff_selections()
    }

    fn page_url(&self, urls: Urls) -> String {
        urls.selection(self.selection.id.get(), &self.selection.title)
    }

    fn title(&self) -> &str {
        &self.selection.title
    }

    fn note(&self, around: &Around) -> String {
        let t = around.frame.t;
        match self.selection.rule {
            Some(_) => t.get("publishing-by-rule").into_owned(),
            None => t
                .with("publishing-one-by-one")
                .n("count", self.records.len())
                .to_string(),
        }
    }

    fn undo(id: i64) -> Undo {
        Undo::Selection(SelectionId::new(id))
    }

    async fn page(self, web: &WebState, around: &Around) -> Result<Response, PageError> {
        let comments = publishing::no_comments(around.frame.t);
        let found = editorial::tried(&web.app, self).await?;
        let page = selection_page(web, around, found, comments).await?;
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
        let selection = &self.selection;
        let rule = selection.rule.as_ref();
        let answers = Answers {
            version: selection.version,
            langue: selection.language.code().to_owned(),
            titre: selection.title.clone(),
            texte: match selection.format {
                TextFormat::Plain => as_markdown(&selection.intro),
                TextFormat::Markdown => selection.intro.clone(),
            },
            bibliotheque: publishing::slug(around, selection.library),
            signature: selection.signature.clone(),
            du: publishing::typed(zone, selection.showing.from),
            au: publishing::typed(zone, selection.showing.until),
            image: selection.picture.map(|id| id.to_string()).unwrap_or_default(),
            genre: rule.map_or_else(String::new, |_| BY_RULE.to_owned()),
            r: self.records.iter().map(|chosen| chosen.record.get()).collect(),
            mot: self
                .records
                .iter()
                .map(|chosen| chosen.note.clone().unwrap_or_default())
                .collect(),
            jours: rule
                .and_then(|rule| rule.days)
                .map(|days| days.to_string())
                .unwrap_or_default(),
            ..Answers::default()
        };
        answers.asking(rule.map_or("", |rule| rule.query.as_str()))
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
                .text("texte", "publishing-intro", &answers.texte)
                .hinted(t, "publishing-text-hint")
                .optional(),
            fields
                .choice("image", "publishing-picture", pictures)
                .hinted(t, "publishing-picture-hint"),
            fields.languages("langue", &answers.langue),
            fields
                .line("signature", "publishing-signature", &answers.signature)
                .hinted(t, "publishing-signature-hint"),
        ];
        vec![
            FormPart {
                legend: t.get("publishing-part-words").into_owned(),
                fields: words,
            },
            publishing::showing_part(door, &fields, &answers.bibliotheque, &answers.du, &answers.au),
            rule_part(door, &fields, answers),
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
        let intro = reading.text("texte", &answers.texte, LONGEST_TEXT);
        let signature = reading.words(
            "signature",
            &answers.signature,
            LONGEST_TITLE,
            "publishing-error-signature",
        );
        let library = reading.library(door, &answers.bibliotheque);
        let showing = reading.showing(&answers.du, &answers.au);
        let picture = publishing::picked(web, door, &answers.image).await?;
        let rule = answers.is_by_rule().then(|| Rule {
            query: answers.rule_query(),
            days: answers.rule_days(),
        });
        let has_days = !answers.jours.trim().is_empty();
        if has_days
            && !answers
                .rule_days()
                .is_some_and(|days| (1..=LONGEST_DAYS).contains(&days))
        {
            reading.wrong("jours", "publishing-error-days");
        }
        if rule.as_ref().is_some_and(|rule| rule.query.is_empty()) && !has_days {
            reading.wrong("mots", "publishing-error-rule");
        }
        let records = match rule {
            Some(_) => Vec::new(),
            None => chosen(answers),
        };
        if rule.is_none() && records.is_empty() {
            reading.wrong("ajouter", "publishing-error-records");
        }
        if records.len() > MOST_RECORDS {
            reading.wrong("ajouter", "publishing-error-too-many");
        }
        let is_long = |note: &String| note.chars().count() > LONGEST_NOTE;
        if records
            .iter()
            .filter_map(|chosen| chosen.note.as_ref())
            .any(is_long)
        {
            reading.wrong("ajouter", "publishing-error-long");
        }
        let known = selection_records::known(web, &records).await?;
        let (Some(library), true) = (library, reading.errors.is_empty()) else {
            return Ok(Err(reading.errors));
        };
        let selection = Selection {
            id: SelectionId::new(0),
            library,
            title,
            intro,
            format: TextFormat::Markdown,
            language: Language::from_code(&answers.langue).unwrap_or_default(),
            signature,
            rule,
            picture,
            showing,
            version: answers.version,
        };
        Ok(Ok(Self {
            selection,
            records: known,
        }))
    }

    async fn records(
        web: &WebState,
        door: &ForLibrarian,
        answers: &Answers,
    ) -> Result<Option<RecordsPart>, PageError> {
        selection_records::part(web, door, answers).await.map(Some)
    }

    async fn reworked(
        web: &WebState,
        door: &ForLibrarian,
        answers: &Answers,
    ) -> Result<Option<Answers>, PageError> {
        selection_records::reworked(web, door, answers).await
    }
}

/// The records that were chosen, each once.
fn chosen(answers: &Answers) -> Vec<SelectedRecord> {
    let mut records: Vec<SelectedRecord> = Vec::new();
    let notes = answers
        .mot
        .iter()
        .map(String::as_str)
        .chain(std::iter::repeat(""));
    for (number, note) in answers.r.iter().zip(notes) {
        let record = RecordNumber::new(*number);
        let note = Some(note.trim().to_owned()).filter(|note| !note.is_empty());
        if !records.iter().any(|chosen| chosen.record == record) {
            records.push(SelectedRecord { record, note });
        }
    }
    records
}

fn rule_part(door: &ForLibrarian, fields: &Fields, answers: &Answers) -> FormPart {
    let around = &door.around;
    let t = fields.t;
    let any = |key: &str, chosen: &str| {
        let words = t.get(key).into_owned();
        (String::new(), words, chosen.is_empty())
    };
    let ways = [("", "publishing-way-by-hand"), (BY_RULE, "publishing-way-rule")];
    let ways = ways.map(|(word, key)| {
        let words = t.get(key).into_owned();
        (word.to_owned(), words, answers.genre == word)
    });
    let kinds = DocumentType::ALL.iter().map(|kind| {
        let words = t.coded("document-type", kind.code()).into_owned();
        (kind.code().to_owned(), words, kind.code() == answers.kind)
    });
    let audiences = Audience::ALL.iter().map(|audience| {
        let words = t.coded("audience", audience.code()).into_owned();
        (
            audience.code().to_owned(),
            words,
            audience.code() == answers.public,
        )
    });
    let open = around.network.libraries.iter();
    let libraries = open
        .filter(|library| library.closed_down_on.is_none())
        .map(|library| {
            let is_chosen = library.slug == answers.ou;
            (library.slug.clone(), library.name.clone(), is_chosen)
        });
    let with_any = |key: &str, chosen: &str, rest: Vec<(String, String, bool)>| {
        std::iter::once(any(key, chosen)).chain(rest).collect()
    };
    FormPart {
        legend: t.get("publishing-part-records").into_owned(),
        fields: vec![
            fields
                .choice("genre", "publishing-way", ways.to_vec())
                .hinted(t, "publishing-way-hint"),
            fields
                .line("mots", "publishing-rule-words", &answers.mots)
                .optional(),
            fields.choice(
                "type",
                "publishing-rule-type",
                with_any("publishing-rule-any", &answers.kind, kinds.collect()),
            ),
            fields.choice(
                "public",
                "staff-agenda-audience",
                with_any("publishing-rule-any", &answers.public, audiences.collect()),
            ),
            fields.choice(
                "ou",
                "publishing-rule-library",
                with_any("publishing-network", &answers.ou, libraries.collect()),
            ),
            fields
                .line("jours", "publishing-rule-days", &answers.jours)
                .hinted(t, "publishing-rule-days-hint")
                .optional(),
        ],
    }
}

/// The saved search that was picked.
pub(super) fn picked(answers: &Answers) -> Option<SavedSearchId> {
    answers.recherche.parse().ok()
}
