//! Pages of what a reader has, had and owes: a hold and its changes, the history, debts, the family,
//! reminders.

use domain::language::Language;
use jiff::civil::date;
use web::frame::{AccountEntry, Frame};
use web::pages::*;
use web::parts::*;

use super::account::account_frame;
use super::holds::document;
use super::{COMIC, NOVEL, Sample, kind, shown, today};

const TOKEN: &str = "8f14e45fceea167a";

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("reservation", shown(hold(language))),
        ("reservation-terminee", shown(ended_hold(language))),
        ("changer-retrait", shown(hold_pickup(language))),
        ("changer-retrait-refuse", shown(hold_pickup_refused(language))),
        ("suspendre", shown(hold_suspension(language))),
        ("historique", shown(history(language))),
        ("historique-desactive", shown(no_history(language))),
        ("historique-effacer", shown(erase_history(language))),
        ("dettes", shown(fees(language))),
        ("dettes-aucune", shown(no_fees(language))),
        ("famille", shown(family(language))),
        ("famille-seul", shown(alone(language))),
        ("rappels", shown(reminders(language))),
        ("messages", shown(messages(language))),
    ]
}

fn hold(language: Language) -> HoldPage {
    let frame = account_frame(
        language,
        "/compte/reservations/2026-4471",
        AccountEntry::LoansAndHolds,
        "hold-follow-title",
    );
    let (t, urls) = (frame.t, frame.urls);
    let step = |key: &str, text: &str, is_done| Step {
        title: t.get(key).into_owned(),
        text: text.into(),
        is_done,
        is_end: false,
    };
    HoldPage {
        document: document(&frame),
        record_url: urls.record(4471, "Pedigree"),
        badge: Badge::plain(t.get("hold-state-queued")).with_icon("users"),
        facts: vec![
            MetaRow::number(t.get("hold-fact-reference"), "2026-4471"),
            MetaRow::text(t.get("hold-pickup-library"), "Soignies"),
            MetaRow::text(
                t.get("hold-fact-rank"),
                t.with("hold-rank").n("count", 1).to_string(),
            ),
        ],
        note: None,
        timeline: vec![
            step("hold-next-sent", "23 novembre, 10 h", true),
            step("hold-event-pickup-changed", "23 novembre, 14 h 05", true),
            step("hold-state-ready", "", false),
        ],
        changes: vec![
            HoldChange {
                label: t.get("hold-change-pickup").into_owned(),
                action: t.get("hold-change-pickup").into_owned(),
                now: "Soignies".into(),
                url: Some(urls.hold_pickup("2026-4471")),
                refused: None,
            },
            HoldChange {
                label: t.get("hold-suspend").into_owned(),
                action: t.get("hold-suspend").into_owned(),
                now: t.get("hold-not-suspended").into_owned(),
                url: None,
                refused: Some(Refusal {
                    reason: t.get("hold-change-refused-set-aside").into_owned(),
                    ways_out: vec![Link::new(
                        t.get("way-out-ask-library"),
                        "/bibliotheques/soignies/infos",
                    )],
                }),
            },
        ],
        resume: Some(urls.resume_hold("2026-4471")),
        cancel_url: Some(urls.cancel_hold("2026-4471")),
        token: TOKEN.into(),
        frame,
    }
}

fn ended_hold(language: Language) -> HoldPage {
    let mut page = hold(language);
    page.badge = Badge::no(page.frame.t.get("hold-state-declined"));
    page.note = Some(page.frame.t.get("decline-sentence-not-sent").into_owned());
    page.changes.clear();
    page.resume = None;
    page.cancel_url = None;
    page
}

fn hold_pickup(language: Language) -> HoldPickupPage {
    let frame = account_frame(
        language,
        "/compte/reservations/2026-4471/retrait",
        AccountEntry::LoansAndHolds,
        "hold-change-pickup",
    );
    let (t, urls) = (frame.t, frame.urls);
    let choice = |value: &str, name: &str, is_checked| PickupChoice {
        value: value.into(),
        name: name.into(),
        detail: "Rue de la Station 59.".into(),
        delay: Badge::wait(
            t.with("hold-delay-between")
                .n("from", 3)
                .n("until", 5)
                .to_string(),
        ),
        is_checked,
        is_disabled: false,
        agreement: (!is_checked).then(|| FeeAgreement {
            value: format!("{value}:100"),
            text: t.with("hold-fee-agreed").arg("amount", "1,00 €").to_string(),
            is_agreed: false,
        }),
    };
    HoldPickupPage {
        document: document(&frame),
        errors: Errors::none(t),
        refusal: None,
        form: Some(HoldPickupForm {
            action: urls.hold_pickup("2026-4471"),
            token: TOKEN.into(),
            version: 3,
            pickups: vec![
                choice("soignies", "Soignies", true),
                choice("mons", "Mons", false),
            ],
        }),
        back_url: urls.hold("2026-4471"),
        frame,
    }
}

fn hold_pickup_refused(language: Language) -> HoldPickupPage {
    let mut page = hold_pickup(language);
    let t = page.frame.t;
    page.form = None;
    page.refusal = Some(Refusal {
        reason: t
            .with("hold-change-refused-on-its-way")
            .arg("library", "Soignies")
            .to_string(),
        ways_out: vec![Link::new(
            t.get("way-out-ask-library"),
            "/bibliotheques/soignies/infos",
        )],
    });
    page
}

fn hold_suspension(language: Language) -> HoldSuspensionPage {
    let frame = account_frame(
        language,
        "/compte/reservations/2026-4471/suspendre",
        AccountEntry::LoansAndHolds,
        "hold-suspend",
    );
    let (t, urls) = (frame.t, frame.urls);
    HoldSuspensionPage {
        heading: t.get("hold-suspend").into_owned(),
        document: document(&frame),
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "au".into(),
                text: t.get("site-field-date").into_owned(),
            }],
        },
        refusal: Some(Refusal {
            reason: t.get("hold-change-refused-reversed").into_owned(),
            ways_out: Vec::new(),
        }),
        action: Some(urls.suspend_hold("2026-4471")),
        token: TOKEN.into(),
        from: "2026-12-20".into(),
        until: "2026-12-1".into(),
        longest: t.with("hold-suspend-longest").n("count", 183).to_string(),
        back_url: urls.hold("2026-4471"),
        frame,
    }
}

fn history(language: Language) -> HistoryPage {
    let frame = account_frame(
        language,
        "/compte/historique",
        AccountEntry::LoansAndHolds,
        "loan-history",
    );
    let (t, urls) = (frame.t, frame.urls);
    let row = |loan, title: &str, author: &str, subject| PastLoanRow {
        returned: t.date_medium(date(2026, 11, 14), today()),
        returned_on: "2026-11-14".into(),
        title: title.into(),
        url: urls.record(7, title),
        author: author.into(),
        kind: kind(&frame, subject),
        erase_url: urls.erase_past_loan(loan),
    };
    HistoryPage {
        loan_count: 4,
        hold_count: 3,
        since: Some(t.date_full(date(2025, 9, 3))),
        words: "evens".into(),
        count: t.with("history-count").n("count", 2).to_string(),
        rows: vec![
            row(1, "Les Rigoles", "Brecht Evens", COMIC),
            row(2, "La vraie vie & <autres>", "Adeline Dieudonné", NOVEL),
        ],
        pager: Pager::new(t, 1, 3, |page| format!("{}?page={page}", urls.history())),
        token: TOKEN.into(),
        frame,
    }
}

fn no_history(language: Language) -> HistoryPage {
    let mut page = history(language);
    page.since = None;
    page.rows.clear();
    page.words.clear();
    page
}

fn erase_history(language: Language) -> EraseHistoryPage {
    let frame = account_frame(
        language,
        "/compte/historique/effacer",
        AccountEntry::LoansAndHolds,
        "history-erase",
    );
    EraseHistoryPage {
        count: frame.t.with("history-count").n("count", 12).to_string(),
        token: TOKEN.into(),
        frame,
    }
}

fn fees(language: Language) -> FeesPage {
    let frame = account_frame(language, "/compte/dettes", AccountEntry::Fees, "fee-list");
    let t = frame.t;
    let row = |cause: &str, detail: &str, library: &str, amount: &str, paid| FeeRow {
        cause: t.get(cause).into_owned(),
        detail: detail.into(),
        library: library.into(),
        date: t.date_full(date(2026, 9, 12)),
        date_on: "2026-09-12".into(),
        amount: amount.into(),
        paid,
    };
    let partly = t
        .with("fee-partly-paid")
        .arg("paid", "0,50 €")
        .arg("amount", "2,00 €");
    FeesPage {
        owed: Some(
            t.with("fee-owed")
                .arg("amount", "7,50 €")
                .n("count", 2)
                .to_string(),
        ),
        rows: vec![
            row(
                "fee-cause-overdue",
                "« Congo, une histoire »",
                "Soignies",
                "1,50 €",
                Some(partly.to_string()),
            ),
            row("fee-cause-damaged", "« Toto le héros »", "Mons", "6,00 €", None),
        ],
        total: "7,50 €".into(),
        payments: vec![
            PaymentPanel {
                library: "Mons".into(),
                library_url: frame.urls.library_infos("mons"),
                total: "6,00 €".into(),
                desk: t.get("fee-pay-cash-or-card").into_owned(),
                transfer: vec![
                    MetaRow::text(t.get("fee-transfer-to"), "Ville de Mons"),
                    MetaRow::number(t.get("fee-transfer-account"), "BE68 5390 0754 7034"),
                    MetaRow::number(t.get("fee-transfer-communication"), "+++090/9337/55493+++"),
                ],
            },
            PaymentPanel {
                library: "Soignies".into(),
                library_url: frame.urls.library_infos("soignies"),
                total: "1,50 €".into(),
                desk: t.get("fee-pay-cash").into_owned(),
                transfer: Vec::new(),
            },
        ],
        limit: Some(t.with("fee-below-limit").arg("limit", "15,00 €").to_string()),
        family: vec![MetaRow::text("Louise Renson", t.get("fee-list-empty"))],
        settled: vec![row("fee-cause-card", "", "Soignies", "2,00 €", None)],
        frame,
    }
}

fn no_fees(language: Language) -> FeesPage {
    let mut page = fees(language);
    page.owed = None;
    page.rows.clear();
    page.payments.clear();
    page.family.clear();
    page.settled.clear();
    page
}

fn loan(frame: &Frame, title: &str, due: jiff::civil::Date, badge: Badge) -> MemberLoan {
    let t = frame.t;
    MemberLoan {
        stamp: Stamp::due(t, due, today()),
        title: title.into(),
        badge,
        place: t.with("loan-return-to").arg("library", "Soignies").to_string(),
        renewal: t.get("family-renewable").into_owned(),
    }
}

fn family(language: Language) -> FamilyPage {
    let frame = account_frame(language, "/compte/famille", AccountEntry::Family, "family-title");
    let (t, urls) = (frame.t, frame.urls);
    let left = Badge::plain(t.with("loan-days-left").n("count", 15).to_string());
    let late = Badge::late(t.with("loan-overdue").n("count", 2).to_string());
    let member = |id, name: &str, loans, hidden: Option<String>| MemberPanel {
        id,
        name: name.into(),
        summary: t.with("loan-count").n("count", 1).to_string(),
        loans,
        ready: Vec::new(),
        owed: Some(t.with("family-owes").arg("amount", "1,20 €").to_string()),
        hidden: hidden.clone(),
        loans_url: urls.loans(),
        holds_url: hidden.is_none().then(|| urls.holds()),
        renew_url: Some(urls.renew()),
    };
    let hidden = t.get("family-hidden-title").into_owned();
    FamilyPage {
        members: vec![
            member(
                1,
                "Camille Delvaux",
                vec![loan(&frame, "L’Arabe du futur, 1", date(2026, 11, 21), late)],
                None,
            ),
            member(
                2,
                "Arthur Renson",
                vec![loan(&frame, &hidden, date(2026, 12, 8), left)],
                Some(t.with("family-hidden").arg("name", "Arthur").to_string()),
            ),
        ],
        places: vec![
            t.with("family-place")
                .arg("library", "Soignies")
                .n("count", 2)
                .to_string(),
        ],
        owed: Some(t.with("family-owed").arg("amount", "2,40 €").to_string()),
        guardians: None,
        token: TOKEN.into(),
        frame,
    }
}

fn alone(language: Language) -> FamilyPage {
    let mut page = family(language);
    let t = page.frame.t;
    page.members.truncate(1);
    page.places.clear();
    page.owed = None;
    page.guardians = Some(GuardiansPanel {
        who: t
            .with("family-guardians")
            .arg("names", t.list(&["Camille Delvaux", "Thomas Renson"]))
            .to_string(),
        sees: t.get("family-guardians-see-dates").into_owned(),
        choice: Some(("montrer", t.get("family-titles-show").into_owned())),
    });
    page
}

fn reminders(language: Language) -> RemindersPage {
    let frame = account_frame(
        language,
        "/compte/rappels",
        AccountEntry::Reminders,
        "reminder-title",
    );
    let t = frame.t;
    RemindersPage {
        mail: Some("camille.delvaux@exemple.be".into()),
        kinds: vec![
            MailChoice {
                value: "loan_due_soon",
                text: t.get("mail-kind-loan-due-soon").into_owned(),
                is_wished: true,
            },
            MailChoice {
                value: "hold_requested",
                text: t.get("mail-kind-hold-requested").into_owned(),
                is_wished: false,
            },
        ],
        always: vec![
            t.get("reminder-always-holds").into_owned(),
            t.get("reminder-always-ready").into_owned(),
            t.get("reminder-always-answers").into_owned(),
            t.get("reminder-always-account").into_owned(),
        ],
        days: (1..=7)
            .map(|days| {
                let words = t.with("reminder-days").n("count", days).to_string();
                (days, words, days == 2)
            })
            .collect(),
        languages: vec![
            ("fr", "Français".into(), true),
            ("nl", "Nederlands".into(), false),
        ],
        calendar: Some(CalendarPanel {
            url: format!("https://exemple.be/calendrier/{}.ics", "a1".repeat(32)),
            since: t.date_full(date(2026, 9, 3)),
        }),
        token: TOKEN.into(),
        frame,
    }
}

fn messages(language: Language) -> MessagesPage {
    let frame = account_frame(
        language,
        "/compte/messages",
        AccountEntry::Reminders,
        "message-list",
    );
    let t = frame.t;
    let row = |subject: &str, kind: &str, is_sent| MessageRow {
        at: "23 nov., 10 h".into(),
        at_time: "2026-11-23T09:00:00Z".into(),
        subject: subject.into(),
        kind: t.get(kind).into_owned(),
        recipient: "camille.delvaux@exemple.be".into(),
        is_sent,
    };
    MessagesPage {
        rows: vec![
            row(
                "À retirer jusqu’au 28 novembre : Pedigree",
                "mail-kind-hold-ready",
                false,
            ),
            row(
                "À rendre le 25 novembre : Houris",
                "mail-kind-loan-due-soon",
                true,
            ),
        ],
        frame,
    }
}
