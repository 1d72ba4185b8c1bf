//! The fields of the form of an event: what is typed, and how each is asked.

use app::event::SeenEvent;
use domain::circulation::policy::Validation;
use domain::event::{Admission, ChildrenAsked, EventKind, EventWords, PhoneAsked, Rhythm, WaitingList};
use domain::language::Language;
use domain::library::Library;
use domain::publishing::TextFormat;
use domain::record::Audience;
use i18n::Translator;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::event_form::LONGEST;
use super::fields::Fields;
use crate::pages::staff::{FormField, FormPart};
use crate::prose::as_markdown;

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    pub(super) token: String,
    pub(super) version: i64,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) langue: String,
    pub(super) titre: String,
    pub(super) accroche: String,
    pub(super) texte: String,
    pub(super) image: String,
    pub(super) bibliotheque: String,
    pub(super) salle: String,
    pub(super) jour: String,
    pub(super) dernier_jour: String,
    pub(super) debut: String,
    pub(super) fin: String,
    /// How often it takes place again, and until when.
    pub(super) rythme: String,
    pub(super) jusqua: String,
    /// Whether a change reaches the later dates of its series.
    pub(super) portee: String,
    pub(super) public: String,
    pub(super) age_min: String,
    pub(super) age_max: String,
    pub(super) prix: String,
    pub(super) qui: String,
    pub(super) capacite: String,
    pub(super) places: String,
    pub(super) ouverture: String,
    pub(super) cloture: String,
    pub(super) validation: String,
    pub(super) attente: String,
    pub(super) enfants: String,
    pub(super) tel: String,
    titre_fr: String,
    accroche_fr: String,
    texte_fr: String,
    titre_nl: String,
    accroche_nl: String,
    texte_nl: String,
    titre_de: String,
    accroche_de: String,
    texte_de: String,
    titre_en: String,
    accroche_en: String,
    texte_en: String,
}

impl Answers {
    /// A new event of a library.
    pub(super) fn of_library(slug: &str) -> Self {
        Self {
            bibliotheque: slug.to_owned(),
            langue: Language::default().code().to_owned(),
            kind: EventKind::default().code().to_owned(),
            qui: Admission::default().code().to_owned(),
            validation: Validation::AtOnce.code().to_owned(),
            attente: WaitingList::default().code().to_owned(),
            enfants: ChildrenAsked::default().code().to_owned(),
            tel: PhoneAsked::default().code().to_owned(),
            places: "4".to_owned(),
            ..Self::default()
        }
    }

    /// An event as it is.
    pub(super) fn of_event(seen: &SeenEvent, slug: String, zone: &TimeZone) -> Self {
        let event = &seen.event;
        let local = |at: Option<Timestamp>| {
            at.map(|at| zone.to_datetime(at).strftime("%Y-%m-%dT%H:%M").to_string())
                .unwrap_or_default()
        };
        let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        let hours = &event.hours;
        let several_days = hours.starts.date() != hours.ends.date();
        let mut answers = Self {
            token: String::new(),
            version: event.version,
            kind: event.kind.code().to_owned(),
            langue: event.language.code().to_owned(),
            titre: event.words.title.clone(),
            accroche: event.words.lead.clone(),
            texte: in_markdown(&event.words.text, event.format),
            image: event.picture.map(|id| id.to_string()).unwrap_or_default(),
            bibliotheque: slug,
            salle: event.place.clone(),
            jour: hours.starts.date().to_string(),
            dernier_jour: if several_days {
                hours.ends.date().to_string()
            } else {
                String::new()
            },
            debut: hours.starts.strftime("%H:%M").to_string(),
            fin: hours.ends.strftime("%H:%M").to_string(),
            public: event.audience.map_or("", Audience::code).to_owned(),
            age_min: number(event.ages.minimum.map(u32::from)),
            age_max: number(event.ages.maximum.map(u32::from)),
            prix: event.price.clone(),
            qui: event.terms.admission.code().to_owned(),
            capacite: number(event.terms.capacity),
            places: event.terms.seats_each.to_string(),
            ouverture: local(event.terms.opens_at),
            cloture: local(event.terms.closes_at),
            validation: event.terms.validation.code().to_owned(),
            attente: event.terms.waiting_list.code().to_owned(),
            enfants: event.terms.children.code().to_owned(),
            tel: event.terms.phone.code().to_owned(),
            ..Self::default()
        };
        for (language, words) in &seen.translated {
            let (title, lead, text) = answers.fields(*language);
            title.clone_from(&words.title);
            lead.clone_from(&words.lead);
            *text = in_markdown(&words.text, event.format);
        }
        answers
    }

    fn fields(&mut self, language: Language) -> (&mut String, &mut String, &mut String) {
        match language {
            Language::Fr => (&mut self.titre_fr, &mut self.accroche_fr, &mut self.texte_fr),
            Language::Nl => (&mut self.titre_nl, &mut self.accroche_nl, &mut self.texte_nl),
            Language::De => (&mut self.titre_de, &mut self.accroche_de, &mut self.texte_de),
            Language::En => (&mut self.titre_en, &mut self.accroche_en, &mut self.texte_en),
        }
    }

    /// What is typed: the words themselves, or their translation in a language.
    pub(super) fn words(&self, language: Language, are_own: bool) -> EventWords {
        let (title, lead, text) = match (are_own, language) {
            (true, _) => (&self.titre, &self.accroche, &self.texte),
            (false, Language::Fr) => (&self.titre_fr, &self.accroche_fr, &self.texte_fr),
            (false, Language::Nl) => (&self.titre_nl, &self.accroche_nl, &self.texte_nl),
            (false, Language::De) => (&self.titre_de, &self.accroche_de, &self.texte_de),
            (false, Language::En) => (&self.titre_en, &self.accroche_en, &self.texte_en),
        };
        EventWords {
            title: title.trim().to_owned(),
            lead: lead.trim().to_owned(),
            text: text.trim().replace("\r\n", "\n"),
        }
    }

    /// The name of the field of a translated title.
    pub(super) const fn title_field(language: Language) -> &'static str {
        translated_fields(language).0
    }
}

/// A text as it is written on: what was written before Markdown is taken over word for word.
fn in_markdown(text: &str, format: TextFormat) -> String {
    match format {
        TextFormat::Plain => as_markdown(text),
        TextFormat::Markdown => text.to_owned(),
    }
}

const fn translated_fields(language: Language) -> (&'static str, &'static str, &'static str) {
    match language {
        Language::Fr => ("titre_fr", "accroche_fr", "texte_fr"),
        Language::Nl => ("titre_nl", "accroche_nl", "texte_nl"),
        Language::De => ("titre_de", "accroche_de", "texte_de"),
        Language::En => ("titre_en", "accroche_en", "texte_en"),
    }
}

/// The word of a change that reaches the later dates of a series.
pub(super) const FOLLOWING: &str = "suivantes";

/// What is asked about other dates of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dates {
    /// Nothing: it is the last one, or the only one.
    Alone,
    /// Whether it takes place again.
    New,
    /// Whether a change reaches so many later dates.
    Following(usize),
}

/// The form.
pub(super) fn parts(
    t: Translator,
    answers: &Answers,
    libraries: &[&Library],
    pictures: Vec<(String, String, bool)>,
    dates: Dates,
) -> Vec<FormPart> {
    let fields = Fields { t, longest: LONGEST };
    let part = |key: &str, fields: Vec<FormField>| FormPart {
        legend: t.get(key).into_owned(),
        fields,
    };
    let libraries = libraries.iter().map(|library| {
        let is_chosen = library.slug == answers.bibliotheque;
        (library.slug.clone(), library.name.clone(), is_chosen)
    });
    let everybody = (
        String::new(),
        t.get("staff-agenda-all-audiences").into_owned(),
        answers.public.is_empty(),
    );
    let audiences = Audience::ALL.into_iter().map(|audience| {
        let words = t.coded("audience", audience.code()).into_owned();
        (
            audience.code().to_owned(),
            words,
            audience.code() == answers.public,
        )
    });
    let mut all = vec![
        part(
            "staff-agenda-what",
            vec![
                fields.codes(
                    "type",
                    "staff-agenda-kind",
                    "event-kind",
                    EventKind::ALL,
                    EventKind::code,
                    &answers.kind,
                ),
                fields.languages("langue", &answers.langue),
                fields.line("titre", "staff-agenda-event-title", &answers.titre),
                fields
                    .line("accroche", "staff-agenda-lead", &answers.accroche)
                    .optional(),
                written(&fields, "texte", &answers.texte),
                fields
                    .choice("image", "publishing-picture", pictures)
                    .hinted(t, "publishing-picture-hint"),
            ],
        ),
        part(
            "staff-agenda-where-when",
            vec![
                fields.choice("bibliotheque", "staff-library", libraries.collect()),
                fields
                    .line("salle", "staff-agenda-place", &answers.salle)
                    .optional(),
                fields.typed("date", "jour", "staff-agenda-day", &answers.jour),
                fields.typed("time", "debut", "staff-agenda-starts", &answers.debut),
                fields.typed("time", "fin", "staff-agenda-ends", &answers.fin),
                fields
                    .typed(
                        "date",
                        "dernier_jour",
                        "staff-agenda-last-day",
                        &answers.dernier_jour,
                    )
                    .optional(),
            ],
        ),
        part(
            "staff-agenda-whom",
            vec![
                fields.choice(
                    "public",
                    "staff-agenda-audience",
                    std::iter::once(everybody).chain(audiences).collect(),
                ),
                fields
                    .line("age_min", "staff-agenda-minimum", &answers.age_min)
                    .optional(),
                fields
                    .line("age_max", "staff-agenda-maximum", &answers.age_max)
                    .optional(),
                fields
                    .line("prix", "staff-agenda-price", &answers.prix)
                    .optional(),
            ],
        ),
        part("staff-agenda-registering", registering(&fields, answers)),
    ];
    if let Some(asked) = other_dates(&fields, answers, dates) {
        all.insert(2, part("staff-agenda-repeat", asked));
    }
    for language in Language::ALL
        .into_iter()
        .filter(|language| language.code() != answers.langue)
    {
        let words = answers.words(language, false);
        let (title, lead, text) = translated_fields(language);
        all.push(FormPart {
            legend: t.get(&format!("site-language-{}", language.code())).into_owned(),
            fields: vec![
                fields
                    .line(title, "staff-agenda-event-title", &words.title)
                    .optional(),
                fields.line(lead, "staff-agenda-lead", &words.lead).optional(),
                written(&fields, text, &words.text),
            ],
        });
    }
    all
}

fn other_dates(fields: &Fields, answers: &Answers, dates: Dates) -> Option<Vec<FormField>> {
    let t = fields.t;
    match dates {
        Dates::Alone => None,
        Dates::New => {
            let never = (
                String::new(),
                t.get("staff-agenda-repeat-never").into_owned(),
                answers.rythme.is_empty(),
            );
            let rhythms = Rhythm::ALL.iter().map(|rhythm| {
                let code = rhythm.code();
                let words = t.coded("event-rhythm", code).into_owned();
                (code.to_owned(), words, code == answers.rythme)
            });
            Some(vec![
                fields
                    .choice(
                        "rythme",
                        "staff-agenda-repeat-how",
                        std::iter::once(never).chain(rhythms).collect(),
                    )
                    .hinted(t, "staff-agenda-repeat-hint"),
                fields
                    .typed("date", "jusqua", "staff-agenda-repeat-until", &answers.jusqua)
                    .optional(),
            ])
        }
        Dates::Following(count) => {
            let scopes = vec![
                (
                    String::new(),
                    t.get("staff-agenda-this-date").into_owned(),
                    answers.portee != FOLLOWING,
                ),
                (
                    FOLLOWING.to_owned(),
                    t.with("staff-agenda-following").n("count", count).to_string(),
                    answers.portee == FOLLOWING,
                ),
            ];
            Some(vec![
                fields
                    .choice("portee", "staff-agenda-reach", scopes)
                    .hinted(t, "staff-agenda-reach-hint"),
            ])
        }
    }
}

fn written(fields: &Fields, name: &'static str, value: &str) -> FormField {
    let field = fields.text(name, "staff-agenda-text", value);
    field.hinted(fields.t, "publishing-text-hint").optional()
}

fn registering(fields: &Fields, answers: &Answers) -> Vec<FormField> {
    vec![
        fields.codes(
            "qui",
            "staff-agenda-admission",
            "event-admission",
            Admission::ALL,
            Admission::code,
            &answers.qui,
        ),
        fields
            .line("capacite", "staff-agenda-capacity", &answers.capacite)
            .optional(),
        fields.line("places", "staff-agenda-seats-each", &answers.places),
        fields
            .typed(
                "datetime-local",
                "ouverture",
                "staff-agenda-opens",
                &answers.ouverture,
            )
            .hinted(fields.t, "staff-agenda-opens-hint")
            .optional(),
        fields
            .typed(
                "datetime-local",
                "cloture",
                "staff-agenda-closes",
                &answers.cloture,
            )
            .hinted(fields.t, "staff-agenda-closes-hint")
            .optional(),
        fields.codes(
            "validation",
            "staff-agenda-validation",
            "event-validation",
            Validation::ALL,
            Validation::code,
            &answers.validation,
        ),
        fields.codes(
            "attente",
            "staff-agenda-waiting-list",
            "event-waiting-list",
            WaitingList::ALL,
            WaitingList::code,
            &answers.attente,
        ),
        fields.codes(
            "enfants",
            "staff-agenda-children",
            "event-children",
            ChildrenAsked::ALL,
            ChildrenAsked::code,
            &answers.enfants,
        ),
        fields.codes(
            "tel",
            "staff-agenda-phone",
            "event-phone",
            PhoneAsked::ALL,
            PhoneAsked::code,
            &answers.tel,
        ),
    ]
}
