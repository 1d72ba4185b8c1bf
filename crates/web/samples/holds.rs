//! Pages of a reader's holds: the list, placing one, cancelling one.

use domain::language::Language;
use jiff::civil::date;
use web::covers::Cover;
use web::frame::{AccountEntry, Frame};
use web::pages::*;
use web::parts::*;

use super::account::{account_frame, persons};
use super::{NOVEL, Sample, kind, shown, signed_in, today};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("reservations", shown(holds(language))),
        ("reservations-vide", shown(no_holds(language))),
        ("reserver", shown(new_hold(language))),
        ("reserver-erreur", shown(hold_to_correct(language))),
        ("reserver-refuse", shown(hold_refused(language))),
        ("reserve", shown(hold_confirmed(language))),
        ("supprimer", shown(cancel_hold(language))),
    ]
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
        agreement: None,
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
            field: "tome".into(),
            text: t.get("hold-choose-volume").into_owned(),
        },
        FieldError {
            field: "jusque".into(),
            text: t.get("site-field-date").into_owned(),
        },
    ];
    form.needed_until = "2026-12-24".into();
    form.pickups[0].agreement = Some(FeeAgreement {
        value: "soignies:100".into(),
        text: t.with("hold-fee-agreed").arg("amount", "1,00 €").to_string(),
        is_agreed: false,
    });
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
        is_end: false,
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
