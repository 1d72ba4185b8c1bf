//! Pages of who one is: the profile, the card.

use app::passkey::Question;
use domain::language::Language;
use domain::passkey::{Ceremony, RelyingParty};
use i18n::Translator;
use jiff::civil::date;
use web::frame::AccountEntry;
use web::pages::*;
use web::parts::*;

use super::account::account_frame;
use super::{Sample, frame, shown};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("profil", shown(profile(language))),
        ("profil-temporaire", shown(temporary(language))),
        ("identifiants-erreur", shown(credentials(language))),
        ("carte-perdue", shown(lost_card(language))),
        ("appareils", shown(sessions(language))),
        ("deux-etapes", shown(second_factor(language, "off"))),
        ("deux-etapes-reglage", shown(second_factor(language, "preparing"))),
        ("deux-etapes-active", shown(second_factor(language, "on"))),
        ("deux-etapes-question", shown(second_factor(language, "question"))),
        ("deux-etapes-codes", shown(second_factor(language, "codes"))),
        ("activation-code", shown(activation(language))),
        ("mot-de-passe-envoye", shown(link_sent(language))),
        ("preinscription", shown(preregistration(language))),
        ("donnees", shown(data(language))),
        ("supprimer-compte", shown(leaving(language, false))),
        ("supprimer-compte-refuse", shown(leaving(language, true))),
    ]
}

/// The card of Camille.
pub fn card(t: Translator) -> Card {
    Card {
        name: "Camille Delvaux".into(),
        library: "Soignies".into(),
        number: "2 1908 0074 1130 6".into(),
        bars: web::barcode::code_128("2 1908 0074 1130 6"),
        valid: Some(
            t.with("account-card-valid-until")
                .arg("date", t.date_full(date(2027, 9, 3)))
                .to_string(),
        ),
    }
}

/// Who Camille is.
pub fn details(t: Translator) -> Vec<MetaRow> {
    vec![
        MetaRow::number(t.get("profile-card-number"), "2 1908 0074 1130 6"),
        MetaRow::text(t.get("profile-last-name"), "Delvaux"),
        MetaRow::text(t.get("profile-first-name"), "Camille"),
        MetaRow::text(t.get("profile-birth-date"), t.date_full(date(1989, 3, 14))),
        MetaRow::text(t.get("profile-mail"), "camille.delvaux@exemple.be"),
        MetaRow::text(t.get("profile-identifier"), "camille"),
    ]
}

fn profile(language: Language) -> ProfilePage {
    let frame = account_frame(language, "/compte/profil", AccountEntry::Profile, "profile-title");
    let t = frame.t;
    ProfilePage {
        blocks: Vec::new(),
        card: Some(card(t)),
        lost_card_url: Some(frame.urls.lost_card()),
        details: details(t),
        waiting_address: Some(
            t.with("credentials-mail-waiting")
                .arg("address", "camille@exemple.be")
                .to_string(),
        ),
        waiting: None,
        links: vec![
            Link::new(t.get("sessions-title"), frame.urls.sessions()),
            Link::new(t.get("data-title"), frame.urls.my_data()),
        ],
        frame,
    }
}

fn temporary(language: Language) -> ProfilePage {
    let mut page = profile(language);
    let t = page.frame.t;
    page.card = None;
    page.lost_card_url = None;
    page.waiting_address = None;
    page.waiting = Some(WaitingPart {
        code: "K7M4-Q2XD".into(),
        text: t
            .with("waiting-text")
            .arg("date", t.date_long(date(2026, 12, 23), super::today()))
            .to_string(),
        names: t.list(&["Camille Delvaux", "Louise Delvaux"]),
        library: Some(Link::new(
            "Bibliothèque de Soignies",
            page.frame.urls.library_infos("soignies"),
        )),
    });
    page
}

fn credentials(language: Language) -> AccountFormPage {
    let frame = account_frame(
        language,
        "/compte/identifiants",
        AccountEntry::Profile,
        "profile-edit-identifiers",
    );
    let t = frame.t;
    let errors = Errors {
        t,
        list: vec![FieldError {
            field: "actuel".into(),
            text: t.get("credential-refused-password").into_owned(),
        }],
    };
    let fields = vec![
        Field::new(t, "identifiant", "identifiant", t.get("profile-identifier"))
            .holding("camille \"<d>")
            .filled_as("username")
            .checked(&errors),
        Field::new(t, "mail", "mail", t.get("profile-mail"))
            .typed("email")
            .holding("camille@exemple.be")
            .hinted(t.get("credentials-mail-hint"))
            .checked(&errors),
        Field::secret(
            t,
            "actuel",
            "actuel",
            t.get("credentials-current"),
            "current-password",
        )
        .hinted(t.get("credentials-current-hint"))
        .checked(&errors),
    ];
    AccountFormPage {
        title: t.get("profile-edit-identifiers").into_owned(),
        intro: Vec::new(),
        refusals: Vec::new(),
        form: Some(
            FormBody::new(frame.urls.credentials(), fields, t.get("site-validate"))
                .with("token", "8f14e45fceea167a"),
        ),
        back: Some(Link::new(t.get("site-cancel"), frame.urls.profile())),
        errors,
        frame,
    }
}

fn lost_card(language: Language) -> AccountFormPage {
    let mut page = credentials(language);
    let (t, urls) = (page.frame.t, page.frame.urls);
    page.title = t.get("card-lost-question").into_owned();
    page.intro = vec![t.get("card-lost-consequence").into_owned()];
    page.errors.list.clear();
    page.back = None;
    page.form = Some(
        FormBody::new(urls.lost_card(), Vec::new(), t.get("card-lost-submit"))
            .with("token", "8f14e45fceea167a")
            .or_keep(Link::new(t.get("card-lost-keep"), urls.profile())),
    );
    page
}

fn second_factor(language: Language, step: &str) -> SecondFactorPage {
    let path = "/compte/deux-etapes";
    let frame = account_frame(language, path, AccountEntry::Profile, "second-factor-title");
    let (t, urls) = (frame.t, frame.urls);
    let form = |fields, words| {
        FormBody::new(urls.second_factor(), fields, t.get(words)).with("token", "8f14e45fceea167a")
    };
    let code = Field::new(t, "code", "code", t.get("second-factor-code"))
        .hinted(t.get("second-factor-scan-hint"))
        .filled_as("one-time-code")
        .code();
    let mut page = SecondFactorPage {
        title: t.get("second-factor-title").into_owned(),
        intro: Vec::new(),
        refusal: None,
        errors: Errors::none(t),
        ask: None,
        drawing: None,
        secret: None,
        codes: Vec::new(),
        forms: Vec::new(),
        passkeys: None,
        back: Some(Link::new(t.get("profile-title"), urls.profile())),
        frame,
    };
    match step {
        "off" => {
            page.intro.push(t.get("second-factor-off").into_owned());
            page.forms.push(form(Vec::new(), "second-factor-prepare"));
            page.passkeys = Some(passkeys(language, Vec::new()));
        }
        "question" => {
            page.title = t.get("second-factor-question").into_owned();
            page.refusal = Some(Refusal {
                reason: t.get("passkey-refused-unknown").into_owned(),
                ways_out: Vec::new(),
            });
            page.intro.push(t.get("passkey-question-or-code").into_owned());
            page.ask = Some(passkey_ask(language, Ceremony::Use).with("retour", "/pro"));
            page.forms.push(form(vec![code], "site-validate"));
            page.back = None;
        }
        "preparing" => {
            page.intro.push(t.get("second-factor-scan").into_owned());
            page.drawing = Some(Drawing {
                path: "M4 4h1v1h-1zM6 4h1v1h-1z".into(),
                size: 29,
            });
            page.secret = Some("JBSW Y3DP EHPK 3PXP".into());
            page.forms.push(form(vec![code], "second-factor-confirm"));
        }
        "on" => {
            page.intro.push(t.get("second-factor-on").into_owned());
            page.intro
                .push(t.with("second-factor-codes-left").n("count", 0).to_string());
            page.forms.push(form(Vec::new(), "second-factor-new-codes"));
            let row = |name: &str, used: String| PasskeyLine {
                name: name.into(),
                added: t
                    .with("passkey-added-on")
                    .arg("date", t.date_long(date(2026, 11, 2), super::today()))
                    .to_string(),
                used,
                is_open: false,
                remove: FormBody::new(
                    urls.remove_passkey(),
                    vec![
                        Field::secret(
                            t,
                            "actuel",
                            "actuel",
                            t.get("credentials-current"),
                            "current-password",
                        )
                        .placed(name.len()),
                    ],
                    t.get("passkey-remove"),
                )
                .with("token", "8f14e45fceea167a"),
            };
            let used = t
                .with("passkey-used-on")
                .arg("date", t.date_long(date(2026, 11, 20), super::today()))
                .to_string();
            let rows = vec![
                row("Téléphone", used),
                row(
                    "Clé du \"comptoir\" <2>",
                    t.get("passkey-never-used").into_owned(),
                ),
            ];
            page.passkeys = Some(passkeys(language, rows));
        }
        _ => {
            page.title = t.get("second-factor-codes-title").into_owned();
            page.codes = vec!["K7M4-Q2XD".into(), "9FHT-22WQ".into()];
        }
    }
    page
}

fn passkeys(language: Language, rows: Vec<PasskeyLine>) -> PasskeyPart {
    let t = frame(language, "/compte/deux-etapes").t;
    let name = Field::new(t, "nom", "nom", t.get("passkey-name")).hinted(t.get("passkey-name-hint"));
    PasskeyPart {
        rows,
        ask: Some(passkey_ask(language, Ceremony::Add).asking(name)),
        no_more: None,
    }
}

fn passkey_ask(language: Language, ceremony: Ceremony) -> PasskeyAsk {
    let frame = frame(language, "/compte/deux-etapes");
    let asked = Question {
        relying_party: RelyingParty::of("https://biblio.example").expect("a name"),
        challenge: "c2VwdCBsb3V0cmVzIHNvdXMgbGEgcGx1aWU=".into(),
        user: "AAAAAAAAAAc=".into(),
        known: vec!["Y2zDqQ==".into()],
        algorithms: [-7, -8, -257],
    };
    let action = match ceremony {
        Ceremony::Add => frame.urls.add_passkey(),
        Ceremony::Use => frame.urls.give_passkey(),
    };
    PasskeyAsk::new(frame.t, ceremony, asked, "Bibliothèques", "nadia", action)
        .with("token", "8f14e45fceea167a")
}

fn sessions(language: Language) -> SessionsPage {
    let frame = account_frame(
        language,
        "/compte/sessions",
        AccountEntry::Profile,
        "sessions-title",
    );
    let t = frame.t;
    let row = |handle: &str, browser: &str, system: &str, is_this| SessionRow {
        handle: handle.into(),
        device: t
            .with("sessions-browser-on")
            .arg("browser", browser)
            .arg("system", system)
            .to_string(),
        begun: t
            .with("sessions-begun")
            .arg("date", t.date_long(date(2026, 11, 20), super::today()))
            .arg("time", "9 h 12")
            .to_string(),
        seen: t
            .with("sessions-seen")
            .arg("date", t.date_long(date(2026, 11, 23), super::today()))
            .arg("time", "14 h 05")
            .to_string(),
        is_this,
    };
    SessionsPage {
        rows: vec![
            row("a1", "Firefox", "Windows", true),
            row("b2", "Safari", "iPhone", false),
        ],
        can_end_others: true,
        token: "8f14e45fceea167a".into(),
        frame,
    }
}

fn activation(language: Language) -> DoorPage {
    let frame = frame(language, "/activation/code");
    let t = frame.t;
    let urls = frame.urls;
    let mut page =
        DoorPage::new(frame, t.get("activation-code-title")).saying(t.get("activation-code-intro"));
    page.refusal = Some(Refusal {
        reason: t.get("activation-error").into_owned(),
        ways_out: Vec::new(),
    });
    let fields = vec![
        Field::new(t, "carte", "carte", t.get("profile-card-number")).code(),
        Field::new(t, "code", "code", t.get("activation-code"))
            .hinted(t.get("activation-code-hint"))
            .code(),
        Field::secret(t, "nouveau", "nouveau", t.get("password-new"), "new-password"),
    ];
    page.form = Some(FormBody::new(
        urls.activation_code(),
        fields,
        t.get("site-validate"),
    ));
    page.links = vec![Link::new(t.get("activation-with-mail"), urls.activation())];
    page
}

fn link_sent(language: Language) -> DoorPage {
    let frame = frame(language, "/mot-de-passe/envoye");
    let t = frame.t;
    let urls = frame.urls;
    let mut page = DoorPage::new(frame, t.get("forgotten-title")).saying(t.get("link-sent-nothing"));
    page.done = Some(Flash::new(
        Tone::Note,
        t.get("link-sent"),
        t.get("link-sent-text"),
    ));
    page.links = vec![Link::new(t.get("sign-in"), urls.sign_in())];
    page
}

fn preregistration(language: Language) -> PreregistrationPage {
    let frame = frame(language, "/preinscription");
    let t = frame.t;
    let line = |id, label: &str| Field::new(t, id, id, t.get(label));
    let child = |place| {
        vec![
            line("enfant-prenom", "profile-first-name").placed(place),
            line("enfant-nom", "profile-last-name").placed(place),
            line("enfant-naissance", "profile-birth-date")
                .typed("date")
                .placed(place),
        ]
    };
    let libraries = vec![
        (String::new(), t.get("preregistration-choose").into_owned()),
        ("soignies".to_owned(), "Bibliothèque de Soignies".to_owned()),
    ];
    PreregistrationPage {
        is_open: true,
        refusal: Some(Refusal {
            reason: t
                .with("preregistration-refused-needs-adult")
                .n("minimum", 13)
                .to_string(),
            ways_out: Vec::new(),
        }),
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "mail".into(),
                text: t.get("site-field-email").into_owned(),
            }],
        },
        who: vec![
            line("prenom", "profile-first-name"),
            line("nom", "profile-last-name"),
            line("naissance", "profile-birth-date").typed("date"),
        ],
        contact: vec![
            line("mail", "profile-mail")
                .typed("email")
                .hinted(t.get("preregistration-mail-hint"))
                .wrong(Some(t.get("site-field-email").into_owned())),
            line("telephone", "library-phone").optional(),
            line("rue", "staff-reader-street"),
            line("code-postal", "staff-reader-postcode"),
            line("localite", "staff-reader-city"),
            line("bibliotheque", "profile-home-library").choices(libraries),
        ],
        children: vec![child(1), child(2)],
        can_add: true,
        ages: t.with("preregistration-ages").n("age", 13).to_string(),
        privacy: t.with("preregistration-privacy").n("days", 30).to_string(),
        key: "8f14e45fceea167a".into(),
        frame: frame.at(t.get("preregistration-title"), None),
    }
}

fn data(language: Language) -> DataPage {
    let frame = account_frame(language, "/compte/donnees", AccountEntry::Profile, "data-title");
    let t = frame.t;
    let line = |since: Option<String>| ConsentLine {
        code: "history",
        title: t.get("consent-history").into_owned(),
        text: t.get("consent-history-text").into_owned(),
        since,
    };
    let since = t
        .with("consent-since")
        .arg("date", t.date_full(date(2026, 3, 2)))
        .to_string();
    DataPage {
        consents: vec![line(Some(since)), line(None)],
        token: "8f14e45fceea167a".into(),
        frame,
    }
}

fn leaving(language: Language, is_refused: bool) -> AccountFormPage {
    let mut page = lost_card(language);
    let (t, urls) = (page.frame.t, page.frame.urls);
    let keep = Link::new(t.get("departure-keep"), urls.my_data());
    if is_refused {
        page.title = t.get("departure-not-yet").into_owned();
        page.intro.clear();
        page.refusals = vec![Refusal {
            reason: t
                .with("departure-refused-on-loan")
                .n("count", 1)
                .arg("titles", "Quartier lointain")
                .to_string(),
            ways_out: vec![Link::new(t.get("way-out-see-loans"), urls.loans())],
        }];
        page.form = None;
        page.back = Some(keep);
    } else {
        page.title = t.get("departure-question").into_owned();
        page.intro = vec![t.get("departure-consequence").into_owned()];
        let proof = Field::secret(
            t,
            "actuel",
            "actuel",
            t.get("credentials-current"),
            "current-password",
        );
        page.form = Some(
            FormBody::new(urls.close_account(), vec![proof], t.get("departure-submit"))
                .with("token", "8f14e45fceea167a")
                .or_keep(keep),
        );
    }
    page
}
