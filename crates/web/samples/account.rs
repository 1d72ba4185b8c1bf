//! Pages of a reader.

use domain::language::Language;
use jiff::civil::date;
use web::covers::Cover;
use web::frame::{AccountEntry, Frame};
use web::pages::*;
use web::parts::*;

use super::{COMIC, NOVEL, Sample, frame, kind, shown, signed_in, spines, today};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("connexion", shown(sign_in(language))),
        ("connexion-refusee", shown(sign_in_refused(language))),
        ("mot-de-passe", shown(password(language))),
        ("mot-de-passe-depasse", shown(password_link_over(language))),
        ("compte", shown(home(language))),
        ("prets", shown(loans(language))),
        ("prets-vide", shown(no_loans(language))),
        ("prolonger", shown(renew(language))),
        ("reservations", shown(holds(language))),
        ("reservations-vide", shown(no_holds(language))),
        ("reserver", shown(new_hold(language))),
        ("reserver-erreur", shown(hold_to_correct(language))),
        ("reserver-refuse", shown(hold_refused(language))),
        ("reserve", shown(hold_confirmed(language))),
        ("supprimer", shown(cancel_hold(language))),
    ]
}

pub(super) fn account_frame(language: Language, path: &str, entry: AccountEntry, key: &str) -> Frame {
    let mut frame = signed_in(language, path);
    frame.entry = Some(entry);
    let t = frame.t;
    let account = frame.urls.account();
    frame
        .at(t.get("account-menu"), Some(account))
        .at(t.get(key), None)
}

fn sign_in(language: Language) -> SignInPage {
    let frame = frame(language, "/connexion");
    let t = frame.t;
    let account = |who: &str, identifier: &str| DemoAccount {
        who: who.into(),
        identifier: identifier.into(),
        password: "lecture-du-soir".into(),
    };
    SignInPage {
        return_to: "/compte".into(),
        identifier: String::new(),
        refusal: None,
        errors: Errors::none(t),
        libraries: Vec::new(),
        forgotten: None,
        demo_accounts: vec![
            account("Camille, un prêt en retard", "camille"),
            account("Nadia, bibliothécaire à Soignies", "nadia"),
        ],
        shelf: Some(Shelf {
            label: String::new(),
            spines: spines(&frame).into_iter().take(10).collect(),
        }),
        frame,
    }
}

fn sign_in_refused(language: Language) -> SignInPage {
    let mut page = sign_in(language);
    let t = page.frame.t;
    page.identifier = "2 1908 \"0074\" <1130>".into();
    page.refusal = Some(Refusal {
        reason: t.get("sign-in-error-credentials").into_owned(),
        ways_out: Vec::new(),
    });
    let field = t.get("sign-in-password");
    page.errors.list.push(FieldError {
        field: "mot-de-passe",
        text: t.with("site-field-required").arg("field", field).to_string(),
    });
    page.libraries = vec![("MONS".into(), "Mons".into()), ("ATH".into(), "Ath".into())];
    page.demo_accounts.clear();
    page
}

fn password(language: Language) -> PasswordPage {
    let frame = frame(language, "/mot-de-passe/8f14e45fceea167a");
    let t = frame.t;
    PasswordPage {
        identifier: "camille".into(),
        rule: t.with("password-rule").n("count", 10).to_string(),
        refusal: None,
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "nouveau",
                text: t.get("password-refused-birth-date").into_owned(),
            }],
        },
        action: Some("/mot-de-passe/8f14e45fceea167a".into()),
        frame,
    }
}

fn password_link_over(language: Language) -> PasswordPage {
    let mut page = password(language);
    let t = page.frame.t;
    page.errors.list.clear();
    page.action = None;
    page.refusal = Some(Refusal {
        reason: t.get("password-link-expired").into_owned(),
        ways_out: vec![Link::new(
            t.get("way-out-ask-library"),
            page.frame.urls.library_infos("soignies"),
        )],
    });
    page
}

fn home(language: Language) -> AccountPage {
    let frame = signed_in(language, "/compte");
    let (t, urls) = (frame.t, frame.urls);
    let frame = frame.at(t.get("account-menu"), None);
    let tile = |tone, count: i64, key: &str, url: String| Tile {
        tone,
        count: t.number(count),
        label: t.with(key).n("count", count).to_string(),
        url,
    };
    let ready = t
        .with("account-ready-one")
        .arg("title", "Le Lotus bleu")
        .arg("date", t.date_long(date(2026, 11, 28), today()))
        .arg("library", "Soignies");
    AccountPage {
        name: "Camille".into(),
        notices: vec![
            Flash::new(Tone::Ok, ready.to_string(), "")
                .with_action(FlashAction::Go(Link::new(t.get("site-see"), urls.holds()))),
        ],
        blocks: vec![Refusal {
            reason: t
                .with("block-debt-over")
                .arg("amount", "7,50 €")
                .arg("limit", "5,00 €")
                .to_string(),
            ways_out: Vec::new(),
        }],
        tiles: vec![
            tile(Tone::Bad, 1, "account-count-overdue", urls.loans()),
            tile(Tone::Plain, 4, "account-count-loans", urls.loans()),
            tile(Tone::Ok, 1, "account-count-ready", urls.holds()),
            tile(Tone::Plain, 2, "account-count-holds", urls.holds()),
            Tile {
                tone: Tone::Bad,
                count: "7,50 €".into(),
                label: t.get("account-owed").into_owned(),
                url: urls.fees(),
            },
        ],
        card: Some(super::access::card(t)),
        family: Some(
            t.with("account-family")
                .arg("names", t.list(&["Louise", "Arthur"]))
                .to_string(),
        ),
        deadlines: vec![
            Deadline {
                stamp: Stamp::due(t, date(2026, 11, 21), today()),
                title: "L’Arabe du futur, 1".into(),
                url: urls.loans(),
                text: t.with("loan-overdue").n("count", 2).to_string(),
            },
            Deadline {
                stamp: Stamp::due(t, date(2026, 11, 25), today()),
                title: "Quartier lointain".into(),
                url: urls.loans(),
                text: t.sentence(t.relative_day(date(2026, 11, 25), today())),
            },
        ],
        frame,
    }
}

fn loans(language: Language) -> LoansPage {
    let mut frame = account_frame(
        language,
        "/compte/prets",
        AccountEntry::LoansAndHolds,
        "loan-list",
    );
    let t = frame.t;
    let done = t
        .with("loan-renew-done")
        .arg("title", "Premier sang")
        .arg("date", "mardi 15 décembre");
    frame.flash = Some(Flash::new(Tone::Ok, done.to_string(), ""));
    let row = |id, title: &str, author: &str, due, badge, text: String, renewal| LoanRow {
        id,
        stamp: Stamp::due(t, due, today()),
        cover: Cover::of(title, author, COMIC),
        title: title.into(),
        url: "/notice/7".into(),
        authors: author.into(),
        badge,
        text,
        renewal,
    };
    LoansPage {
        hold_count: 3,
        count: t.with("loan-count").n("count", 3).to_string(),
        limit: Some(t.with("loan-limit").n("count", 10).to_string()),
        fine: Some(t.with("loan-fine-total").arg("amount", "0,40 €").to_string()),
        persons: persons(&frame),
        rows: vec![
            row(
                1,
                "L’Arabe du futur, 1",
                "Riad Sattouf",
                date(2026, 11, 21),
                Some(Badge::late(t.with("loan-overdue").n("count", 2).to_string())),
                t.get("loan-asked-by-others").into_owned(),
                Renewal::Refused(t.get("loan-renew-impossible").into_owned()),
            ),
            row(
                2,
                "Quartier lointain",
                "Jirō Taniguchi",
                date(2026, 11, 25),
                Some(Badge::wait(
                    t.sentence(t.relative_day(date(2026, 11, 25), today())),
                )),
                t.with("loan-renewed").n("count", 1).n("limit", 2).to_string(),
                Renewal::Possible,
            ),
            row(
                3,
                "Habiter en oiseau",
                "Vinciane Despret",
                date(2026, 12, 8),
                None,
                t.with("loan-renewed").n("count", 0).n("limit", 2).to_string(),
                Renewal::Possible,
            ),
        ],
        can_renew_all: true,
        frame,
    }
}

/// A mother of two on the page of her daughter.
pub fn persons(frame: &Frame) -> Persons {
    let person = |name: &str, is_current| PersonTag {
        name: name.into(),
        url: format!("{}?pour=7", frame.urls.loans()),
        is_current,
    };
    let acting = frame.t.with("family-acting").arg("name", "Louise").to_string();
    Persons {
        t: frame.t,
        persons: vec![person("Camille", false), person("Louise", true)],
        acting: Some(acting),
    }
}

fn no_loans(language: Language) -> LoansPage {
    let mut page = loans(language);
    page.frame.flash = None;
    page.rows.clear();
    page.can_renew_all = false;
    page.fine = None;
    page.persons = Persons::of(&page.frame, false, web::urls::Urls::loans);
    page
}

fn renew(language: Language) -> RenewPage {
    let frame = account_frame(
        language,
        "/compte/prets/prolonger",
        AccountEntry::LoansAndHolds,
        "renewal-title",
    );
    let t = frame.t;
    let row = |id, title: &str, cost: Option<&str>, refused: Option<String>| RenewRow {
        id,
        title: title.into(),
        due: t.date_long(date(2026, 11, 25), today()),
        new_due: t.date_long(date(2026, 12, 16), today()),
        cost: cost.map(str::to_owned),
        refused,
    };
    RenewPage {
        rows: vec![
            row(2, "Quartier lointain", Some("0,40 €"), None),
            row(3, "Habiter en oiseau", None, None),
            row(
                1,
                "L’Arabe du futur, 1",
                None,
                Some(t.get("loan-asked-by-others").into_owned()),
            ),
        ],
        cost: Some("0,40 €".into()),
        token: "8f14e45fceea167a".into(),
        acting: None,
        frame,
    }
}

fn holds(language: Language) -> HoldsPage {
    let frame = account_frame(
        language,
        "/compte/reservations",
        AccountEntry::LoansAndHolds,
        "hold-list",
    );
    let (t, urls) = (frame.t, frame.urls);
    let row =
        |reference: &str, title: &str, author: &str, stamp, badge, text: String, can_cancel: bool| HoldRow {
            t,
            reference: reference.into(),
            stamp,
            cover: Cover::of(title, author, NOVEL),
            title: title.into(),
            url: "/notice/7".into(),
            authors: author.into(),
            badge,
            text,
            note: None,
            follow_url: urls.hold(reference),
            cancel_url: can_cancel.then(|| urls.cancel_hold(reference)),
        };
    let pickup = t.with("hold-pickup-at").arg("library", "Soignies").to_string();
    let ready = Badge::ok(t.get("hold-state-ready")).with_icon("package-check");
    let until = t
        .with("hold-pickup-until")
        .arg("date", t.date_long(date(2026, 11, 28), today()))
        .to_string();
    let mut declined = row(
        "2026-4401",
        "Bruges-la-Morte",
        "Georges Rodenbach",
        Stamp::expected(t, date(2026, 11, 20)),
        Badge::no(t.get("hold-state-declined")),
        pickup.clone(),
        false,
    );
    declined.note = Some(
        t.with("hold-reason")
            .arg("reason", "exemplaire introuvable en rayon")
            .to_string(),
    );
    HoldsPage {
        loan_count: 4,
        used: Some(t.with("hold-quota-used").n("count", 3).n("limit", 5).to_string()),
        from_portal: vec![
            row(
                "2026-4470",
                "Le Lotus bleu",
                "Hergé",
                Stamp::of(t, date(2026, 11, 28), StampTone::Ready),
                ready,
                format!("{until}. {pickup}"),
                true,
            ),
            row(
                "2026-4471",
                "Pedigree",
                "Georges Simenon",
                Stamp::expected(t, date(2026, 11, 26)),
                Badge::wait(t.get("hold-state-requested")),
                pickup.clone(),
                true,
            ),
        ],
        from_library: vec![row(
            "2026-4460",
            "Houris",
            "Kamel Daoud",
            Stamp::rank(t, 2, 5),
            Badge::plain(t.get("hold-state-queued")).with_icon("users"),
            pickup,
            true,
        )],
        past: vec![declined],
        persons: Persons::of(&frame, true, web::urls::Urls::holds),
        frame,
    }
}

fn no_holds(language: Language) -> HoldsPage {
    let mut page = holds(language);
    page.from_portal.clear();
    page.from_library.clear();
    page.past.clear();
    page
}

/// Pedigree, beside a form.
pub fn document(frame: &Frame) -> HeldDocument {
    HeldDocument {
        kind: kind(frame, NOVEL),
        cover: Cover::of("Pedigree", "Georges Simenon", NOVEL),
        title: "Pedigree".into(),
        authors: "Georges Simenon".into(),
        imprint: "Presses de la Cité, 2023".into(),
    }
}

fn hold_frame(language: Language, key: &str) -> Frame {
    let frame = signed_in(language, "/notice/4471/reserver");
    let t = frame.t;
    let record = frame.urls.record(4471, "Pedigree");
    frame.at("Pedigree", Some(record)).at(t.get(key), None)
}

fn new_hold(language: Language) -> NewHoldPage {
    let frame = hold_frame(language, "hold-reserve");
    let t = frame.t;
    let choice = |value: &str, name: &str, detail: String, delay, is_disabled| PickupChoice {
        value: value.into(),
        name: name.into(),
        detail,
        delay,
        is_checked: value == "soignies",
        is_disabled,
    };
    let tomorrow = || Badge::ok(t.with("hold-delay").n("count", 1).to_string());
    let shelf = t.get("hold-on-shelf-here").into_owned();
    let open = t.with("hold-open-until").arg("time", "18 h").to_string();
    let comes = t.with("hold-comes-from").arg("library", "Soignies").to_string();
    let stop = t
        .with("hold-next-stop")
        .arg("date", "mercredi 9 décembre")
        .to_string();
    NewHoldPage {
        persons: persons(&frame),
        document: document(&frame),
        record_url: frame.urls.record(4471, "Pedigree"),
        facts: vec![
            Fact::new("users", t.with("hold-rank").n("count", 0).to_string()),
            Fact::new("clock", t.with("hold-kept").n("count", 7).to_string()),
            Fact::new("coins", t.get("hold-cost-free")),
            Fact::new(
                "list",
                t.with("hold-quota-used").n("count", 2).n("limit", 5).to_string(),
            ),
        ],
        refusal: None,
        form: Some(HoldForm {
            action: frame.urls.new_hold(4471),
            token: "8f14e45fceea167a".into(),
            mail: Some("camille.delvaux@exemple.be".into()),
            errors: Errors::none(t),
            volumes: Vec::new(),
            pickups: vec![
                choice(
                    "soignies",
                    "Soignies",
                    format!("Rue de la Régence 21. {open}."),
                    tomorrow(),
                    false,
                ),
                choice(
                    "ath",
                    "Ath",
                    format!("Grand-Place 13. {shelf}."),
                    tomorrow(),
                    false,
                ),
                choice(
                    "braine",
                    "Braine-le-Comte",
                    format!("Rue du Pont 31. {comes}."),
                    Badge::wait(
                        t.with("hold-delay-between")
                            .n("from", 3)
                            .n("until", 5)
                            .to_string(),
                    ),
                    false,
                ),
                choice(
                    "bus",
                    "Bibliobus, arrêt de Neufvilles",
                    format!("Place Joseph Wauters. {stop}."),
                    Badge::wait(t.with("hold-delay-date").arg("date", "9 décembre").to_string()),
                    false,
                ),
                choice(
                    "lessines",
                    "Lessines",
                    t.get("library-no-pickup").into_owned(),
                    Badge::plain(t.get("hold-unavailable")),
                    true,
                ),
            ],
            needed_until: String::new(),
            any_edition: Some(false),
            fee_agreement: None,
        }),
        frame,
    }
}

fn hold_to_correct(language: Language) -> NewHoldPage {
    let mut page = new_hold(language);
    let t = page.frame.t;
    page.refusal = Some(Refusal {
        reason: t
            .with("hold-refused-fee-consent")
            .arg("amount", "1,00 €")
            .to_string(),
        ways_out: vec![Link::new(t.get("way-out-correct"), "#frais")],
    });
    let form = page.form.as_mut().expect("the sample has a form");
    form.volumes = (1..4)
        .map(|number| VolumeChoice {
            value: number.to_string(),
            label: t.with("record-volume").arg("volume", number).to_string(),
            is_checked: false,
        })
        .collect();
    form.errors.list = vec![
        FieldError {
            field: "tome",
            text: t.get("hold-choose-volume").into_owned(),
        },
        FieldError {
            field: "jusque",
            text: t.get("site-field-date").into_owned(),
        },
    ];
    form.needed_until = "2026-12-24".into();
    form.fee_agreement = Some(t.with("hold-fee-agreed").arg("amount", "1,00 €").to_string());
    form.mail = None;
    page
}

fn hold_refused(language: Language) -> NewHoldPage {
    let mut page = new_hold(language);
    let t = page.frame.t;
    page.form = None;
    page.refusal = Some(Refusal {
        reason: t
            .with("hold-refused-quota-reached")
            .n("count", 5)
            .n("limit", 5)
            .to_string(),
        ways_out: vec![Link::new(t.get("hold-follow"), page.frame.urls.holds())],
    });
    page
}

fn hold_confirmed(language: Language) -> HoldConfirmedPage {
    let frame = hold_frame(language, "hold-done-page-title");
    let t = frame.t;
    let step = |key: &str, text: String, is_done| Step {
        title: t.get(key).into_owned(),
        text,
        is_done,
    };
    let sent = t
        .with("hold-next-sent-text")
        .arg("day", t.sentence(t.get("day-today")))
        .arg("time", "14 h 12")
        .arg("reference", "2026-4471");
    let mail = t
        .with("hold-next-mail-text")
        .arg("mail", "camille.delvaux@exemple.be");
    HoldConfirmedPage {
        document: document(&frame),
        pickup: "Soignies".into(),
        steps: vec![
            step("hold-next-sent", sent.to_string(), true),
            step(
                "hold-next-validated",
                t.get("hold-next-validated-text").into_owned(),
                false,
            ),
            step("hold-next-mail", mail.to_string(), false),
            step(
                "hold-next-pickup",
                t.with("hold-next-pickup-text").n("count", 7).to_string(),
                false,
            ),
        ],
        search_url: frame.urls.search_for("q=simenon"),
        cancel_url: Some(frame.urls.cancel_hold("2026-4471")),
        token: "8f14e45fceea167a".into(),
        frame,
    }
}

fn cancel_hold(language: Language) -> CancelHoldPage {
    let frame = hold_frame(language, "hold-delete");
    let t = frame.t;
    CancelHoldPage {
        document: document(&frame),
        consequence: t.get("hold-delete-consequence").into_owned(),
        action: frame.urls.cancel_hold("2026-4471"),
        token: "8f14e45fceea167a".into(),
        version: 3,
        frame,
    }
}
