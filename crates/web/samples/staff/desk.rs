//! The desk and its readers.

use domain::fee::WaiveReason;
use domain::language::Language;
use domain::money::Money;
use jiff::civil::date;
use web::frame::Frame;
use web::pages::staff::*;
use web::parts::*;

use super::super::today;
use super::{TOKEN, around, libraries};

pub fn desk(language: Language) -> DeskPage {
    let (frame, staff) = around(language, "/pro/comptoir?bib=soignies", StaffEntry::Desk);
    let t = frame.t;
    let returned = t.get("staff-desk-said-returned").into_owned();
    let line = |minute, document: &str, words: String| ScanLine {
        time: t.time(jiff::civil::time(14, minute, 0, 0)),
        what: Badge::ok(returned.clone()),
        document: document.into(),
        words,
    };
    let shelf = t.get("staff-desk-words-shelf").into_owned();
    let van = t
        .with("staff-desk-words-shuttle")
        .arg("library", "Mons")
        .to_string();
    DeskPage {
        libraries: Some(libraries(t, frame.urls.staff_desk(), false)),
        library: "soignies".into(),
        token: TOKEN.into(),
        reader: None,
        answer: Some(ScanAnswer {
            tone: Tone::Warn,
            what: returned.clone(),
            words: t
                .with("staff-desk-words-hold")
                .arg("name", "Delvaux, C.")
                .to_string(),
            document: "Pedigree".into(),
            details: vec![
                t.with("staff-desk-late").n("count", 3).to_string(),
                t.with("staff-desk-fine").arg("amount", "0,60 €").to_string(),
            ],
            slip: Some(Slip {
                mark: "D-4471".into(),
                name: Some("Delvaux, C.".into()),
                title: "Pedigree".into(),
                barcode: "0312 4471 08".into(),
                lines: vec![
                    "Soignies".into(),
                    t.with("staff-slip-until")
                        .arg("date", t.date_medium(date(2026, 12, 1), today()))
                        .to_string(),
                ],
            }),
        }),
        history: vec![line(2, "Premier sang", shelf), line(1, "Racine carrée", van)],
        register_url: frame.urls.staff_new_reader(),
        frame,
        staff,
    }
}

fn file(frame: &Frame) -> ReaderFile {
    let t = frame.t;
    let loan = |title: &str, barcode: &str, due: jiff::civil::Date| LoanLine {
        rules: vec![super::rule(t)],
        title: title.into(),
        barcode: barcode.into(),
        due: t
            .with("loan-due")
            .arg("date", t.date_medium(due, today()))
            .to_string(),
        is_late: due < today(),
    };
    ReaderFile {
        id: 1908,
        name: "Camille Delvaux".into(),
        card: Badge::ok(t.coded("card-state", "active")),
        card_number: "2190800741130".into(),
        is_card_lost: false,
        facts: vec![
            FactLine::new(t.get("staff-reader-card"), "2 1908 0074 1130 5").mono(),
            FactLine::new(t.get("staff-reader-category"), "Adulte"),
            FactLine::new(t.get("staff-reader-valid-until"), t.date_full(date(2027, 3, 14))),
        ],
        blocks: Vec::new(),
        ready: vec![ReadyLine {
            mark: "D-4471".into(),
            title: "Pedigree".into(),
            until: t
                .with("staff-slip-until")
                .arg("date", t.date_medium(date(2026, 12, 1), today()))
                .to_string(),
        }],
        loans: vec![
            loan("Les Années", "0312 2214 90", date(2026, 11, 20)),
            loan("La Grande Forêt", "0312 7723 60", date(2026, 12, 14)),
        ],
        other_holds: 2,
        fees: vec![FeeLine {
            id: 7,
            cause: t.coded("fee-cause", "overdue").into_owned(),
            amount: "0,60 €".into(),
            paid: 0,
            url: frame.urls.staff_fee(),
        }],
        owed: Some("0,60 €".into()),
        close_url: frame.urls.staff_desk(),
        hold_url: frame.urls.staff_desk_hold(),
        activation_url: frame.urls.staff_activation(),
        new_fee_url: frame.urls.staff_new_fee(),
        message_url: frame.urls.staff_message(),
    }
}

pub fn desk_lending(language: Language) -> DeskPage {
    let mut page = desk(language);
    let t = page.frame.t;
    page.reader = Some(file(&page.frame));
    page.answer = Some(ScanAnswer {
        tone: Tone::Ok,
        what: t.get("staff-desk-said-lent").into_owned(),
        words: t
            .with("staff-desk-words-due")
            .arg("date", t.date_medium(date(2026, 12, 14), today()))
            .to_string(),
        document: "La Grande Forêt".into(),
        details: vec![t.get("staff-desk-lent-hold").into_owned()],
        slip: None,
    });
    page
}

pub fn desk_refusing(language: Language) -> DeskPage {
    let mut page = desk_lending(language);
    let t = page.frame.t;
    if let Some(reader) = &mut page.reader {
        reader.card = Badge::no(t.coded("card-state", "lost"));
        reader.blocks = vec![
            t.get("block-card-lost").into_owned(),
            t.get("block-not-enrolled").into_owned(),
        ];
        reader.loans.clear();
    }
    page.answer = Some(ScanAnswer {
        tone: Tone::Bad,
        what: "Pedigree <b>".into(),
        words: t.get("staff-desk-refused").into_owned(),
        document: String::new(),
        details: vec![t.get("loan-refused-held-for-another").into_owned()],
        slip: None,
    });
    page
}

pub fn readers(language: Language, query: &str, is_empty: bool) -> ReadersPage {
    let (frame, staff) = around(language, "/pro/lecteurs?q=dupont", StaffEntry::Readers);
    let t = frame.t;
    let line = |name: &str, card: &str, city: &str| ReaderLine {
        name: name.into(),
        url: format!("{}?lecteur=7", frame.urls.staff_desk()),
        card: card.into(),
        born: t.date_full(date(1989, 3, 14)),
        city: city.into(),
    };
    let rows = vec![
        line("Dupont, Camille", "2 1908 0074 1130 5", "Soignies"),
        line("Dupont, Camille", "2 1908 0074 1131 3", "Mons"),
    ];
    ReadersPage {
        libraries: None,
        query: query.into(),
        library: "soignies".into(),
        rows: Some(if is_empty { Vec::new() } else { rows }),
        register_url: frame.urls.staff_new_reader(),
        frame,
        staff,
    }
}

pub fn new_reader(language: Language) -> NewReaderPage {
    let (frame, staff) = around(language, "/pro/lecteurs/nouveau", StaffEntry::Readers);
    let t = frame.t;
    let choice = |value: &str, text: &str, is_chosen| Choice {
        value: value.into(),
        text: text.into(),
        is_chosen,
    };
    let languages = Language::ALL.map(|language| {
        choice(
            language.code(),
            &t.get(&format!("site-language-{}", language.code())),
            language == Language::Fr,
        )
    });
    NewReaderPage {
        form: NewReaderForm {
            categories: vec![choice("adult", "Adulte", true), choice("child", "Enfant", false)],
            libraries: vec![choice("soignies", "Soignies", true)],
            languages: languages.into(),
            ..NewReaderForm::default()
        },
        errors: Errors::none(t),
        refusal: None,
        namesake: None,
        token: TOKEN.into(),
        frame,
        staff,
    }
}

pub fn new_reader_known_already(language: Language) -> NewReaderPage {
    let mut page = new_reader(language);
    page.form.last_name = "Delvaux".into();
    page.form.first_name = "Camille".into();
    page.form.birth_on = "1984-03-09".into();
    page.form.card = "2190800741130".into();
    page.namesake = Some(false);
    page.refusal = Some(Refusal {
        reason: page
            .frame
            .t
            .with("register-refused-known-already")
            .arg("name", "Delvaux, Camille")
            .arg("card", "2190800517702")
            .to_string(),
        ways_out: Vec::new(),
    });
    page
}

pub fn new_reader_to_correct(language: Language) -> NewReaderPage {
    let mut page = new_reader(language);
    let t = page.frame.t;
    page.form.last_name = "O’Brien-\"Smith\" <b>".into();
    page.form.mail = "camille@".into();
    let needed = |field: &str| t.with("site-field-required").arg("field", field).to_string();
    page.errors.list = vec![
        FieldError {
            field: "prenom".into(),
            text: needed(&t.get("staff-reader-first-name")),
        },
        FieldError {
            field: "mail".into(),
            text: t.get("site-field-email").into_owned(),
        },
        FieldError {
            field: "carte".into(),
            text: needed(&t.get("staff-reader-card")),
        },
    ];
    page.refusal = Some(Refusal {
        reason: t
            .with("register-refused-card-taken")
            .arg("card", "2 1908 0074 1130 5")
            .to_string(),
        ways_out: Vec::new(),
    });
    page
}

fn form_field(label: String, name: &'static str, input: FormInput) -> FormField {
    FormField {
        name,
        label,
        hint: String::new(),
        is_optional: false,
        input,
    }
}

/// A debt, its part to take and its reason to let it go, which is missing.
pub fn debt(language: Language) -> StaffFormPage {
    let (frame, staff) = around(language, "/pro/comptoir/dette", StaffEntry::Desk);
    let t = frame.t;
    let say = |key: &str| t.get(key).into_owned();
    let hidden = vec![("token", TOKEN.to_owned()), ("bib", "valbrune".to_owned())];
    let form = |action: String, legend: &str, verb: String, fields: Vec<FormField>, is_main| StaffForm {
        action,
        hidden: hidden.clone(),
        parts: vec![FormPart {
            legend: say(legend),
            fields,
        }],
        verb,
        is_main,
        look: None,
    };
    let mut amount = form_field(
        say("staff-fee-amount"),
        "montant",
        FormInput::Line("text", "12,50".into(), 500),
    );
    amount.hint = say("staff-fee-amount-hint");
    let reasons = WaiveReason::ALL.iter().map(|reason| {
        let code = reason.code();
        let words = t.coded("fee-waive-reason", &code.replace('_', "-"));
        (code.to_owned(), words.into_owned(), false)
    });
    let reason = form_field(
        say("staff-fee-reason"),
        "raison",
        FormInput::Choice(reasons.collect()),
    );
    StaffFormPage {
        heading: t
            .with("staff-fee-title")
            .arg("name", "Rosalie <Dupont>")
            .to_string(),
        back: Link::new(t.get("staff-fee-back"), frame.urls.staff_desk()),
        facts: vec![
            FactLine::new(t.get("fee-column-cause"), t.get("fee-cause-lost")),
            FactLine::new(t.get("staff-fee-left"), t.money(Money::from_cents(1250))),
        ],
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "raison".into(),
                text: say("staff-fee-reason-needed"),
            }],
        },
        forms: vec![
            form(
                frame.urls.staff_fee(),
                "staff-fee-take",
                say("staff-fee-settle"),
                vec![amount],
                true,
            ),
            form(
                frame.urls.staff_waive(),
                "staff-fee-waive",
                t.with("staff-fee-waive-verb")
                    .arg("amount", t.money(Money::from_cents(1250)))
                    .to_string(),
                vec![reason],
                false,
            ),
        ],
        notice: None,
        sent: Vec::new(),
        staff,
        frame,
    }
}

/// Nobody to write to, and what was written before.
pub fn message(language: Language) -> StaffFormPage {
    let mut page = debt(language);
    let t = page.frame.t;
    page.heading = t
        .with("staff-message-to-reader")
        .arg("name", "Rosalie <Dupont>")
        .to_string();
    page.facts.clear();
    page.forms.clear();
    page.errors.list.clear();
    page.notice = Some(t.get("staff-message-no-address").into_owned());
    page.sent = vec![SentLine {
        subject: "Vos lunettes <rouges>".into(),
        body: "Bonjour,\n\nVos lunettes sont au comptoir.".into(),
        about: t
            .with("staff-message-sent-line")
            .arg("date", t.date_medium(today(), today()))
            .arg("time", "14 h 02")
            .arg("name", "Nadia")
            .n("count", 1)
            .to_string(),
    }];
    page
}
