//! The agenda, an event, registering, and the librarians' side of it.

use domain::language::Language;
use domain::registration::RegistrationState;
use i18n::Translator;
use jiff::civil::{Date, date};
use web::frame::{AccountEntry, Frame, Section};
use web::pages::staff::*;
use web::pages::*;
use web::parts::*;
use web::prose::Prose;

use super::staff::around;
use super::{Sample, frame, shown, signed_in};

const TOKEN: &str = "b1946ac92492d2347c6235b4d2611184";
const TITLE: &str = "L’heure du conte : les loups";

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("agenda", shown(agenda(language, false))),
        ("agenda-mois", shown(agenda(language, true))),
        ("agenda-vide", shown(empty_agenda(language))),
        ("animation", shown(event(language))),
        ("animation-refusee", shown(closed_event(language))),
        ("inscription", shown(register(language))),
        ("inscription-erreur", shown(register_to_correct(language))),
        ("inscription-refusee", shown(register_refused(language))),
        ("inscriptions", shown(registrations(language))),
        ("inscriptions-vide", shown(no_registrations(language))),
        ("inscription-supprimer", shown(delete(language))),
        ("inscription-lien", shown(link(language))),
        ("inscription-lien-depasse", shown(link_over(language))),
        ("pro-agenda", shown(staff_agenda(language))),
        ("pro-animation", shown(staff_event(language))),
        ("pro-animation-annuler", shown(staff_cancel(language))),
        ("pro-inscriptions", shown(staff_registrations(language))),
        ("pro-inscriptions-fiche", shown(staff_sheet(language))),
        ("pro-presences", shown(staff_attendance(language))),
    ]
}

fn stamp(t: Translator, day: Date) -> Stamp {
    Stamp::of(t, day, StampTone::Plain)
}

fn row(frame: &Frame, id: i64, day: Date, title: &str, state: Badge) -> EventRow {
    let t = frame.t;
    EventRow {
        id,
        stamp: stamp(t, day),
        title: title.into(),
        language: (t.language != Language::Fr).then_some("fr"),
        url: frame.urls.event(id, title),
        facts: vec![
            "15 h – 15 h 45".into(),
            "Bibliothèque de Soignies".into(),
            "Section jeunesse".into(),
        ],
        state,
    }
}

pub fn rows(frame: &Frame) -> Vec<EventRow> {
    let t = frame.t;
    let left = t.with("event-seats-left").n("count", 4).to_string();
    vec![
        row(frame, 12, date(2026, 11, 28), TITLE, Badge::ok(left)),
        row(
            frame,
            13,
            date(2026, 12, 3),
            "Rencontre avec <Thomas & Gunzig>",
            Badge::wait(t.get("event-full-waiting")),
        ),
        row(
            frame,
            14,
            date(2026, 12, 12),
            "Grainothèque",
            Badge::plain(t.get("event-no-registration")),
        ),
    ]
}

fn agenda(language: Language, as_month: bool) -> AgendaPage {
    let mut frame = frame(language, "/agenda");
    frame.section = Some(Section::Agenda);
    let t = frame.t;
    let option = |value: &str, name: &str, chosen| (value.to_owned(), name.to_owned(), chosen);
    let link = |key: &str| Link::new(t.get(key), frame.urls.agenda());
    let day = |number: i8| {
        Some(MonthDay {
            number,
            is_today: number == 23,
            event: (number == 28).then(|| Link::new("samedi 28 novembre : une animation", "#e-12")),
        })
    };
    let mut days: Vec<Option<MonthDay>> = vec![None; 6];
    days.extend((1..=29).map(day));
    AgendaPage {
        heading: t.get("event-agenda").into_owned(),
        libraries: vec![
            option("", &t.get("event-agenda-all-libraries"), true),
            option("soignies", "Bibliothèque de Soignies", false),
        ],
        audiences: vec![option("", &t.get("event-agenda-all-audiences"), true)],
        months: vec![option("", &t.get("event-agenda-any-month"), true)],
        views: vec![
            (link("event-agenda-list"), !as_month),
            (link("event-agenda-month"), as_month),
        ],
        view: if as_month { "mois" } else { "" },
        grid: as_month.then(|| MonthGrid {
            month: "Novembre 2026".into(),
            previous: None,
            next: link("event-agenda-next"),
            weekdays: (0..7)
                .map(|n| {
                    let day = domain::time::days_after(date(2026, 11, 23), n);
                    (t.weekday_short(day), t.weekday(day))
                })
                .collect(),
            weeks: days.chunks(7).map(<[Option<MonthDay>]>::to_vec).collect(),
        }),
        groups: vec![EventGroup {
            month: "Novembre 2026".into(),
            rows: rows(&frame),
        }],
        frame: frame.at(t.get("event-agenda"), None),
    }
}

fn empty_agenda(language: Language) -> AgendaPage {
    AgendaPage {
        groups: Vec::new(),
        ..agenda(language, false)
    }
}

fn event(language: Language) -> EventPage {
    let mut frame = frame(language, "/agenda/12-l-heure-du-conte");
    frame.section = Some(Section::Agenda);
    let t = frame.t;
    let others = rows(&frame).split_off(1);
    EventPage {
        figure: None,
        tone: 3,
        language: (language != Language::Fr).then_some("fr"),
        title: TITLE.into(),
        when: "Samedi 28 novembre, 15 h – 15 h 45".into(),
        badges: vec![
            Badge::plain(t.get("event-kind-story-time")).with_icon("calendar-days"),
            Badge::plain(t.with("event-ages-from").n("minimum", 3).to_string()).with_icon("users"),
        ],
        cancelled: None,
        stamp: stamp(t, date(2026, 11, 28)),
        hours: "15 h – 15 h 45".into(),
        place: "Section jeunesse".into(),
        gauge: Some(Gauge {
            left: t.with("event-seats-left").n("count", 4).to_string(),
            of: t.with("event-seats-of").n("count", 16).to_string(),
            capacity: 16,
            taken: 12,
            text: t
                .with("event-seats-taken")
                .n("taken", 12)
                .n("count", 16)
                .to_string(),
        }),
        action: EventAction::Register(Link::new(t.get("event-register"), frame.urls.register(12))),
        facts: vec![
            Fact::new("coins", t.get("event-free")),
            Fact::new("map-pin", "Rue de la Régence 21, 7060 Soignies"),
        ],
        calendar_url: frame.urls.event_calendar(12),
        lead: "Trois histoires de loups.".into(),
        text: Prose::markdown("On s’assied *par terre*.\n\n- On hurle <un> peu."),
        comments: super::written::comments(&frame),
        others,
        frame: frame.at(t.get("event-agenda"), None).at(TITLE, None),
    }
}

fn closed_event(language: Language) -> EventPage {
    let page = event(language);
    let t = page.frame.t;
    let refusal = Refusal {
        reason: t
            .with("registration-refused-not-yet")
            .arg("date", "1er décembre")
            .arg("time", "9 h")
            .to_string(),
        ways_out: Vec::new(),
    };
    EventPage {
        figure: None,
        cancelled: Some("<L’animatrice> est souffrante.".into()),
        gauge: None,
        action: EventAction::Refused(refusal),
        ..page
    }
}

fn summary(frame: &Frame) -> EventSummary {
    let row = rows(frame).remove(0);
    EventSummary {
        stamp: row.stamp,
        title: row.title,
        url: row.url,
        facts: row.facts,
        state: row.state,
    }
}

fn register(language: Language) -> RegistrationFormPage {
    let mut frame = signed_in(language, "/agenda/12/inscription");
    frame.section = Some(Section::Agenda);
    let t = frame.t;
    let child = |number: usize, name: &str, age: &str| ChildLine {
        number,
        name: name.into(),
        age: age.into(),
    };
    RegistrationFormPage {
        title: t.with("registration-title").arg("title", TITLE).to_string(),
        heading: t.get("registration-heading").into_owned(),
        event: summary(&frame),
        back: Link::new(t.get("registration-back"), frame.urls.event(12, TITLE)),
        refusal: None,
        form: Some(RegistrationForm {
            action: frame.urls.register(12),
            token: TOKEN.into(),
            version: None,
            errors: Errors::none(t),
            family_name: "Delvaux".into(),
            given_name: "Camille".into(),
            mail: "camille@exemple.be".into(),
            seats: "2".into(),
            seats_limit: 3,
            seats_hint: t.with("registration-seats-hint").n("limit", 3).to_string(),
            phone: Some("0470 12 34 56".into()),
            phone_is_optional: false,
            children: vec![child(1, "Louise <Renson>", "9"), child(2, "", "")],
            with_ages: true,
            note: String::new(),
            hint: t.get("registration-by-hand").into_owned(),
            confirm: Some(t.get("registration-confirm").into_owned()),
            wait: None,
        }),
        frame: frame.at(t.get("event-agenda"), None),
    }
}

fn register_to_correct(language: Language) -> RegistrationFormPage {
    let mut page = register(language);
    let t = page.frame.t;
    if let Some(form) = &mut page.form {
        form.wait = Some(t.get("registration-wait").into_owned());
        form.errors.list = vec![
            FieldError {
                field: "places".into(),
                text: t.with("registration-refused-not-enough").n("left", 1).to_string(),
            },
            FieldError {
                field: "enfants".into(),
                text: t.get("registration-refused-ages").into_owned(),
            },
        ];
    }
    page
}

fn register_refused(language: Language) -> RegistrationFormPage {
    let page = register(language);
    let t = page.frame.t;
    RegistrationFormPage {
        heading: t.get("registration-refused-title").into_owned(),
        refusal: Some(Refusal {
            reason: t.get("registration-refused-already").into_owned(),
            ways_out: vec![Link::new(
                t.get("way-out-see-registrations"),
                page.frame.urls.registrations(),
            )],
        }),
        form: None,
        ..page
    }
}

fn account_frame(language: Language) -> Frame {
    let mut frame = signed_in(language, "/compte/inscriptions");
    frame.entry = Some(AccountEntry::Registrations);
    let t = frame.t;
    frame.at(t.get("registration-list"), None)
}

fn badge(t: Translator, state: RegistrationState) -> Badge {
    Badge::plain(t.coded("registration-state", state.code()))
}

fn registrations(language: Language) -> RegistrationsPage {
    let frame = account_frame(language);
    let (t, urls) = (frame.t, frame.urls);
    let row = |id: i64, state: RegistrationState| RegistrationRow {
        t,
        id,
        stamp: stamp(t, date(2026, 11, 28)),
        title: TITLE.into(),
        url: urls.event(12, TITLE),
        when: "samedi 28 novembre, 15 h – 15 h 45".into(),
        badge: badge(t, state),
        facts: vec![t.with("registration-seats-count").n("count", 2).to_string()],
        note: None,
        edit_url: state.is_ahead().then(|| urls.registration(id)),
        delete_url: state.is_ahead().then(|| urls.delete_registration(id)),
        offer_url: (state == RegistrationState::Offered).then(|| urls.take_offer(id)),
        token: TOKEN.into(),
        calendar_url: (state == RegistrationState::Confirmed).then(|| urls.event_calendar(12)),
    };
    let mut declined = row(4, RegistrationState::Declined);
    declined.note = Some(t.get("registration-sentence-wrong-age").into_owned());
    RegistrationsPage {
        ahead: vec![
            row(1, RegistrationState::Confirmed),
            row(2, RegistrationState::Offered),
            row(3, RegistrationState::Waiting),
        ],
        past: vec![declined],
        frame,
    }
}

fn no_registrations(language: Language) -> RegistrationsPage {
    RegistrationsPage {
        ahead: Vec::new(),
        past: Vec::new(),
        frame: account_frame(language),
    }
}

fn delete(language: Language) -> DeleteRegistrationPage {
    let frame = account_frame(language);
    DeleteRegistrationPage {
        event: summary(&frame),
        consequence: frame.t.get("registration-delete-consequence").into_owned(),
        action: frame.urls.delete_registration(1),
        token: TOKEN.into(),
        frame,
    }
}

fn link(language: Language) -> RegistrationLinkPage {
    let frame = frame(language, "/inscription/0a1b2c");
    let t = frame.t;
    RegistrationLinkPage {
        event: Some(summary(&frame)),
        badge: Some(badge(t, RegistrationState::Offered)),
        facts: vec![t.with("registration-seats-count").n("count", 2).to_string()],
        refusal: None,
        actions: vec![LinkAction::Take, LinkAction::Cancel],
        action_url: frame.urls.registration_link("0a1b2c"),
        frame,
    }
}

fn link_over(language: Language) -> RegistrationLinkPage {
    let page = link(language);
    let t = page.frame.t;
    RegistrationLinkPage {
        event: None,
        badge: None,
        facts: Vec::new(),
        refusal: Some(Refusal {
            reason: t.get("registration-link-over").into_owned(),
            ways_out: vec![Link::new(
                t.get("way-out-ask-library"),
                page.frame.urls.libraries(),
            )],
        }),
        actions: Vec::new(),
        ..page
    }
}

fn staff_agenda(language: Language) -> StaffAgendaPage {
    let (frame, staff) = around(language, "/pro/agenda", StaffEntry::Agenda);
    let (t, urls) = (frame.t, frame.urls);
    let row = |title: &str, state: Badge| StaffEventRow {
        title: title.into(),
        when: "samedi 28 novembre, 15 h – 15 h 45".into(),
        library: "Soignies".into(),
        state,
        seats: "12 / 16".into(),
        edit_url: urls.staff_event(12),
        page: Link::new(t.get("publishing-preview"), urls.staff_preview_event(12)),
        publish_series: None,
        registrations_url: None,
        publish: None,
        cancel_url: None,
    };
    let mut draft = row(
        "Nuit <des> bibliothèques",
        Badge::wait(t.get("event-state-draft")),
    );
    draft.publish = Some((urls.staff_publish_event(12), 0));
    let mut published = row(TITLE, Badge::ok(t.get("event-state-published")));
    published.page = Link::new(t.get("staff-agenda-see"), urls.event(12, TITLE));
    published.registrations_url = Some(urls.staff_registrations());
    published.cancel_url = Some(urls.staff_cancel_event(12));
    StaffAgendaPage {
        libraries: None,
        rows: vec![draft, published],
        token: TOKEN.into(),
        staff,
        frame,
    }
}

fn staff_event(language: Language) -> EventFormPage {
    let (frame, staff) = around(language, "/pro/agenda/nouveau", StaffEntry::Agenda);
    let t = frame.t;
    let field = |name: &'static str, key: &str, input: FormInput| FormField {
        name,
        label: t.get(key).into_owned(),
        hint: String::new(),
        is_optional: false,
        input,
    };
    let mut opens = field(
        "ouverture",
        "staff-agenda-opens",
        FormInput::Line("datetime-local", String::new(), 300),
    );
    opens.hint = t.get("staff-agenda-opens-hint").into_owned();
    opens.is_optional = true;
    EventFormPage {
        heading: t.get("staff-agenda-new").into_owned(),
        action: frame.urls.staff_new_event(),
        token: TOKEN.into(),
        version: 0,
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "titre".into(),
                text: t.get("staff-agenda-error-title").into_owned(),
            }],
        },
        parts: vec![FormPart {
            legend: t.get("staff-agenda-what").into_owned(),
            fields: vec![
                field(
                    "type",
                    "staff-agenda-kind",
                    FormInput::Choice(vec![(
                        "workshop".into(),
                        t.get("event-kind-workshop").into_owned(),
                        true,
                    )]),
                ),
                field(
                    "titre",
                    "staff-agenda-event-title",
                    FormInput::Line("text", String::new(), 200),
                ),
                field(
                    "texte",
                    "staff-agenda-text",
                    FormInput::Text("<On dessine>".into(), 8000),
                ),
                opens,
            ],
        }],
        staff,
        frame,
    }
}

fn staff_cancel(language: Language) -> CancelEventPage {
    let (frame, staff) = around(language, "/pro/agenda/12/annuler", StaffEntry::Agenda);
    let t = frame.t;
    CancelEventPage {
        question: t
            .with("staff-agenda-cancel-question")
            .arg("title", TITLE)
            .to_string(),
        consequence: t
            .with("staff-agenda-cancel-consequence")
            .n("count", 5)
            .to_string(),
        action: frame.urls.staff_cancel_event(12),
        token: TOKEN.into(),
        version: 3,
        because: String::new(),
        staff,
        frame,
    }
}

fn staff_registrations(language: Language) -> StaffRegistrationsPage {
    let (frame, staff) = around(language, "/pro/inscriptions", StaffEntry::Registrations);
    StaffRegistrationsPage {
        libraries: None,
        rows: vec![SheetLine {
            title: TITLE.into(),
            url: format!("{}?animation=12", frame.urls.staff_registrations()),
            when: "samedi 28 novembre, 15 h – 15 h 45".into(),
            seats: "12 / 16".into(),
            to_validate: 2,
            waiting: 1,
        }],
        staff,
        frame,
    }
}

fn staff_sheet(language: Language) -> SheetPage {
    let (frame, staff) = around(language, "/pro/inscriptions", StaffEntry::Registrations);
    let t = frame.t;
    let row = |key: Option<&str>, state: RegistrationState| SheetRow {
        key: key.map(ToOwned::to_owned),
        reader: "Camille Delvaux".into(),
        children: vec!["Louise <Renson>".into()],
        seats: "2".into(),
        state: badge(t, state),
        detail: String::new(),
        phone: "0470 12 34 56".into(),
        note: "Louise & Arthur".into(),
        conflict: None,
    };
    let mut faster = row(Some("2.1"), RegistrationState::Confirmed);
    faster.conflict = Some(Badge::late("Déjà traitée par Nadia, 14 h 02"));
    SheetPage {
        title: TITLE.into(),
        when: "Samedi 28 novembre, 15 h – 15 h 45".into(),
        seats: "12 / 16".into(),
        state: Badge::ok(t.with("event-seats-left").n("count", 4).to_string()),
        event: 12,
        attendance_url: frame.urls.staff_attendance(),
        message_url: frame.urls.staff_event_message(),
        actions: SheetAction::ALL.to_vec(),
        rows: vec![
            row(Some("1.0"), RegistrationState::Requested),
            faster,
            row(None, RegistrationState::Declined),
        ],
        token: TOKEN.into(),
        staff,
        frame,
    }
}

fn staff_attendance(language: Language) -> AttendancePage {
    let (frame, staff) = around(language, "/pro/inscriptions/presences", StaffEntry::Registrations);
    let t = frame.t;
    AttendancePage {
        heading: t.with("staff-attendance-title").arg("title", TITLE).to_string(),
        when: "Samedi 28 novembre, 15 h – 15 h 45".into(),
        place: "Salle des contes, Valbrune".into(),
        back: Link::new(
            t.get("staff-message-back-to-sheet"),
            frame.urls.staff_registrations(),
        ),
        rows: vec![AttendanceRow {
            name: "Delvaux, Camille".into(),
            children: vec!["Louise <Renson>".into(), "Arthur".into()],
            seats: "3".into(),
            phone: "0470 12 34 56".into(),
            note: "Louise & Arthur".into(),
        }],
        staff,
        frame,
    }
}
