//! Pages of a reader.

use domain::language::Language;
use jiff::civil::date;
use web::covers::Cover;
use web::frame::{AccountEntry, Frame};
use web::pages::*;
use web::parts::*;

use super::{COMIC, Sample, frame, shown, signed_in, spines, today};

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
        forgotten: Link::new(t.get("sign-in-forgotten"), frame.urls.forgotten()),
        demo_accounts: vec![
            account("Camille, un prêt en retard", "camille"),
            account("Nadia, bibliothécaire à Soignies", "nadia"),
        ],
        can_preregister: true,
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
        field: "mot-de-passe".into(),
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
                field: "nouveau".into(),
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
