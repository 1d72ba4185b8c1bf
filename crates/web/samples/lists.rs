//! What is ticked, and lists.

use domain::language::Language;
use web::covers::{Cover, Subject};
use web::frame::{AccountEntry, Frame};
use web::pages::*;
use web::parts::*;

use super::search::{ROWS, row as result_row};
use super::{COMIC, ESSAY, NOVEL, PICTURE_BOOK, Sample, frame, kind, shown, signed_in};

const TOKEN: &str = "8f14e45fceea167a";

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("ma-liste", shown(basket(language))),
        ("ma-liste-vide", shown(empty_basket(language))),
        ("listes", shown(lists(language))),
        ("listes-vide", shown(no_lists(language))),
        ("liste-enregistrer", shown(save(language))),
        ("liste-nouvelle", shown(new_list(language))),
        ("liste", shown(list(language))),
        ("liste-modifier", shown(edit(language))),
        ("liste-partagee", shown(shared(language))),
        ("liste-imprimer", shown(print(language))),
        ("liste-reserver", shown(hold_together(language))),
        ("liste-reservee", shown(held(language))),
    ]
}

/// Rows of results, the second of them ticked.
pub(super) fn result_rows(frame: &Frame, rows: usize) -> Vec<ResultRow> {
    let rows = (1..).zip(ROWS.iter().cycle()).take(rows);
    rows.map(|(number, one)| result_row(frame, number, *one))
        .collect()
}

/// The bar under results.
pub(super) fn bar(frame: &Frame, before: Vec<u32>, elsewhere: usize) -> ListBar {
    ListBar {
        t: frame.t,
        urls: frame.urls,
        token: frame
            .visitor
            .as_ref()
            .map(|visitor| visitor.token.clone())
            .unwrap_or_default(),
        back: frame.path.clone(),
        next: Some(frame.urls.search_for("q=simenom&page=2")),
        before,
        elsewhere,
    }
}

/// The box beside a title; the second document is the one that is ticked.
pub(super) fn pick(t: i18n::Translator, number: u64, title: &str) -> Pick {
    Pick {
        t,
        number: u32::try_from(number).unwrap_or(1),
        title: title.into(),
        is_ticked: number == 2,
    }
}

fn list_frame(language: Language, path: &str, name: Option<&str>) -> Frame {
    let mut frame = signed_in(language, path);
    frame.entry = Some(AccountEntry::Lists);
    if let Some(visitor) = &mut frame.visitor {
        visitor.counts.lists = 2;
    }
    let (t, urls) = (frame.t, frame.urls);
    let frame = frame.at(t.get("account-menu"), Some(urls.account()));
    match name {
        None => frame.at(t.get("list-title"), None),
        Some(name) => frame.at(t.get("list-title"), Some(urls.lists())).at(name, None),
    }
}

fn basket(language: Language) -> BasketPage {
    let frame = frame(language, "/ma-liste");
    let t = frame.t;
    let mut rows = result_rows(&frame, 3);
    let numbers = (1..).zip(&mut rows).map(|(number, row)| {
        row.pick.is_ticked = true;
        row.summary = None;
        number
    });
    let numbers: Vec<u32> = numbers.collect();
    let mut bar = bar(&frame, numbers, 0);
    bar.next = None;
    BasketPage {
        count: 3,
        rows,
        refusal: Some(Refusal {
            reason: t
                .with("list-refused-basket-full")
                .n("count", 100)
                .n("limit", 100)
                .n("more", 1)
                .to_string(),
            ways_out: vec![Link::new(t.get("way-out-see-basket"), frame.urls.basket())],
        }),
        bar,
        pager: Pager::new(t, 1, 1, |_| String::new()),
        frame: frame.at(t.get("list-basket-title"), None),
    }
}

fn empty_basket(language: Language) -> BasketPage {
    let mut page = basket(language);
    (page.count, page.rows, page.refusal) = (0, Vec::new(), None);
    page
}

fn covers(titles: [(&str, &str, Subject); 3]) -> Vec<Cover> {
    let cover = |(title, author, subject): (&str, &str, Subject)| Cover::of(title, author, subject);
    titles.into_iter().map(cover).collect()
}

fn choices(frame: &Frame) -> SaveForm {
    let choice = |id, name: &str, count| ListChoice {
        id,
        label: frame
            .t
            .with("list-choice")
            .arg("name", name)
            .n("count", count)
            .to_string(),
        is_selected: id == 12,
    };
    SaveForm {
        t: frame.t,
        action: frame.urls.save_in_list(),
        token: TOKEN.into(),
        record: None,
        lists: vec![
            choice(11, "À lire cet hiver", 9),
            choice(12, "Histoires du soir pour Lou", 14),
        ],
    }
}

fn lists(language: Language) -> ListsPage {
    let mut frame = list_frame(language, "/compte/listes", None);
    let (t, urls) = (frame.t, frame.urls);
    let summary = |id, name: &str, key: &str, count: usize, covers| {
        let id = domain::id::ListId::new(id);
        ListSummary {
            name: name.into(),
            facts: t
                .with(key)
                .n("count", count)
                .arg("date", "21\u{a0}novembre")
                .to_string(),
            covers,
            url: urls.list(id),
            edit_url: urls.edit_list(id),
            delete_url: urls.delete_list(id),
        }
    };
    let flash = Flash::new(
        Tone::Ok,
        t.with("flash-list-deleted")
            .arg("what", "Cadeaux <2025>")
            .to_string(),
        t.get("flash-list-deleted-text"),
    );
    frame.flash = Some(flash.with_action(FlashAction::Do {
        text: t.get("site-undo").into_owned(),
        url: urls.restore_list(domain::id::ListId::new(10)),
        token: TOKEN.into(),
    }));
    ListsPage {
        refusal: None,
        lists: vec![
            summary(
                11,
                "À lire cet hiver",
                "list-facts-private",
                9,
                covers([
                    ("Veiller sur elle", "Jean-Baptiste Andrea", NOVEL),
                    ("Kérozène", "Adeline Dieudonné", NOVEL),
                    ("Houris", "Kamel Daoud", NOVEL),
                ]),
            ),
            summary(
                12,
                "Histoires du soir pour Lou",
                "list-facts-shared",
                1,
                covers([
                    ("C’est moi le plus fort", "Mario Ramos", PICTURE_BOOK),
                    ("La Grande Forêt", "Anne Brouillard", PICTURE_BOOK),
                    ("Moi et Rien", "Kitty Crowther", PICTURE_BOOK),
                ]),
            ),
        ],
        save: Some((
            t.with("list-save-heading").n("count", 2).to_string(),
            choices(&frame),
        )),
        token: TOKEN.into(),
        frame,
    }
}

fn no_lists(language: Language) -> ListsPage {
    ListsPage {
        refusal: None,
        frame: list_frame(language, "/compte/listes", None),
        lists: Vec::new(),
        save: None,
        token: TOKEN.into(),
    }
}

fn save(language: Language) -> SaveInListPage {
    let frame = list_frame(language, "/compte/listes/enregistrer?notice=1", None);
    let t = frame.t;
    SaveInListPage {
        heading: t.with("list-save-record").arg("title", "Pedigree").to_string(),
        refusal: Some(Refusal {
            reason: t
                .with("list-refused-full")
                .n("count", 200)
                .n("limit", 200)
                .n("more", 1)
                .to_string(),
            ways_out: vec![Link::new(t.get("way-out-see-lists"), frame.urls.lists())],
        }),
        form: Some(SaveForm {
            record: Some(1),
            ..choices(&frame)
        }),
        frame,
    }
}

fn new_list(language: Language) -> ListFormPage {
    let frame = list_frame(language, "/compte/listes/nouvelle?choix=oui", None);
    let t = frame.t;
    let field = t.get("list-name");
    ListFormPage {
        with: Some(t.with("list-new-with").n("count", 2).to_string()),
        token: TOKEN.into(),
        name: String::new(),
        description: "Pour les soirs de pluie & de <vent>".into(),
        hidden: vec![("choix", "oui".into())],
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "nom".into(),
                text: t.with("site-field-required").arg("field", field).to_string(),
            }],
        },
        refusal: None,
        frame,
    }
}

fn row(frame: &Frame, number: u64, title: &str, author: &str, subject: Subject) -> ListRow {
    let t = frame.t;
    ListRow {
        t,
        kind: kind(frame, subject),
        cover: Cover::of(title, author, subject),
        title: title.into(),
        url: Some(frame.urls.record(number, title)),
        authors: author.into(),
        imprint: "Presses de la Cité, 2023".into(),
        note: String::new(),
        status: Some(Badge::ok(
            t.with("availability-here").arg("library", "Soignies").to_string(),
        )),
        remark: None,
        hold_url: Some(frame.urls.new_hold(number)),
    }
}

fn rows(frame: &Frame) -> Vec<ListRow> {
    let t = frame.t;
    let mut noted = row(frame, 1, "Pedigree", "Georges Simenon", NOVEL);
    noted.note = "Conseillé par Nadia <3".into();
    let mut merged = row(frame, 2, "Les Rigoles", "Brecht Evens", COMIC);
    merged.remark = Some(t.get("list-remark-merged").into_owned());
    let mut gone = row(frame, 3, "Habiter en oiseau", "Vinciane Despret", ESSAY);
    (gone.url, gone.status, gone.hold_url) = (None, None, None);
    gone.remark = Some(t.get("list-remark-gone").into_owned());
    vec![noted, merged, gone]
}

const NAME: &str = "À lire cet hiver";

fn list(language: Language) -> ListPage {
    let frame = list_frame(language, "/compte/listes/11", Some(NAME));
    let (t, urls) = (frame.t, frame.urls);
    let id = domain::id::ListId::new(11);
    let exports = super::take_along::exports(&frame, |format| urls.export_list(id, format));
    ListPage {
        name: NAME.into(),
        description: vec!["Pour les soirs de pluie.".into(), "Et ceux de vent.".into()],
        facts: t
            .with("list-facts-shared")
            .n("count", 3)
            .arg("date", "21\u{a0}novembre")
            .to_string(),
        rows: rows(&frame),
        read_at: "14\u{a0}h\u{a0}05".into(),
        pager: Pager::new(t, 1, 1, |_| String::new()),
        edit_url: urls.edit_list(id),
        delete_url: urls.delete_list(id),
        hold_url: Some(urls.hold_list(id)),
        print_url: urls.print_list(id),
        exports,
        sharing: ListSharing {
            url: Some("https://biblio.example/listes/5f2b".into()),
            share_url: urls.share_list(id),
            unshare_url: urls.unshare_list(id),
            shows_name: Some(false),
            shows_notes: true,
        },
        token: TOKEN.into(),
        frame,
    }
}

fn edit(language: Language) -> EditListPage {
    let frame = list_frame(language, "/compte/listes/11/modifier", Some(NAME));
    let (t, urls) = (frame.t, frame.urls);
    let id = domain::id::ListId::new(11);
    let row = |(place, row): (usize, ListRow)| EditRow {
        number: u32::try_from(place).expect("few"),
        title: row.title,
        authors: row.authors,
        place,
        note: row.note,
    };
    EditListPage {
        title: NAME.into(),
        name: NAME.into(),
        description: "Pour les soirs de pluie.\nEt ceux de vent.".into(),
        rows: (1..).zip(rows(&frame)).map(row).collect(),
        count: 3,
        page: 1,
        pager: Pager::new(t, 1, 1, |_| String::new()),
        action: urls.edit_list(id),
        url: urls.list(id),
        version: 4,
        token: TOKEN.into(),
        errors: Errors::none(t),
        frame,
    }
}

fn shared(language: Language) -> SharedListPage {
    let frame = frame(language, "/listes/5f2b").at(NAME, None);
    let t = frame.t;
    SharedListPage {
        name: NAME.into(),
        description: vec!["Pour les soirs de pluie.".into()],
        facts: t
            .with("list-shared-by")
            .arg("name", "Camille")
            .n("count", 3)
            .to_string(),
        rows: rows(&frame),
        read_at: "14\u{a0}h\u{a0}05".into(),
        pager: Pager::new(t, 1, 1, |_| String::new()),
        frame,
    }
}

fn print(language: Language) -> PrintListPage {
    let frame = list_frame(language, "/compte/listes/11/imprimer", Some(NAME));
    let t = frame.t;
    let row = |call_number: &str, place: String, title: &str, author: &str| PrintRow {
        call_number: call_number.into(),
        place,
        title: title.into(),
        authors: author.into(),
        note: String::new(),
    };
    PrintListPage {
        name: NAME.into(),
        description: Vec::new(),
        read_at: t
            .with("list-print-read-at")
            .arg("date", "lundi 23\u{a0}novembre")
            .arg("time", "14\u{a0}h\u{a0}05")
            .to_string(),
        groups: vec![
            PrintGroup {
                heading: "Bibliothèque de Soignies".into(),
                rows: vec![row(
                    "R SIM P",
                    "Romans adultes".into(),
                    "Pedigree",
                    "Georges Simenon",
                )],
            },
            PrintGroup {
                heading: t.get("list-print-elsewhere").into_owned(),
                rows: vec![row(
                    "",
                    t.get("availability-on-loan").into_owned(),
                    "Les Rigoles",
                    "Brecht Evens",
                )],
            },
        ],
        url: frame.urls.list(domain::id::ListId::new(11)),
        frame,
    }
}

fn hold_row(frame: &Frame, number: u32, title: &str, author: &str) -> HoldListRow {
    HoldListRow {
        number,
        title: title.into(),
        url: Some(frame.urls.record(number.into(), title)),
        authors: author.into(),
        is_ticked: None,
        badge: None,
        text: String::new(),
        link: None,
    }
}

fn hold_together(language: Language) -> HoldListPage {
    let frame = list_frame(language, "/compte/listes/11/reserver", Some(NAME));
    let t = frame.t;
    let id = domain::id::ListId::new(11);
    let mut can = hold_row(&frame, 1, "Pedigree", "Georges Simenon");
    can.is_ticked = Some(true);
    can.text = t.with("hold-rank").n("count", 2).to_string();
    let mut cannot = hold_row(&frame, 2, "Les Rigoles", "Brecht Evens");
    cannot.badge = Some(Badge::no(t.get("list-hold-not")));
    cannot.text = t.get("hold-refused-reference-only").into_owned();
    cannot.link = Some(Link::new(
        t.get("way-out-read-on-site"),
        frame.urls.availability(2),
    ));
    let count = |count| {
        t.with("list-hold-count")
            .n("count", count)
            .n("total", 1)
            .to_string()
    };
    let choice = |value: &str, name: &str, delay, is_disabled| PickupChoice {
        value: value.into(),
        name: name.into(),
        detail: t.with("list-hold-cost").arg("amount", "0,50\u{a0}€").to_string(),
        delay,
        is_checked: value == "soignies",
        is_disabled,
        agreement: (!is_disabled).then(|| FeeAgreement {
            value: format!("{value}:50"),
            text: t.with("list-hold-fee").arg("amount", "0,50\u{a0}€").to_string(),
            is_agreed: false,
        }),
    };
    HoldListPage {
        rows: vec![can, cannot],
        cut: Some(t.with("list-hold-cut").n("count", 25).n("rest", 4).to_string()),
        form: Some(Together {
            action: frame.urls.hold_list(id),
            token: TOKEN.into(),
            pickups: vec![
                choice("soignies", "Bibliothèque de Soignies", Badge::ok(count(1)), false),
                choice(
                    "mons",
                    "Bibliothèque de Mons",
                    Badge::plain(t.get("hold-unavailable")),
                    true,
                ),
            ],
            errors: Errors::none(t),
        }),
        refusal: Some(Refusal {
            reason: t
                .with("list-refused-fee-consent")
                .arg("amount", "0,50\u{a0}€")
                .to_string(),
            ways_out: Vec::new(),
        }),
        url: frame.urls.list(id),
        frame,
    }
}

fn held(language: Language) -> HoldListPage {
    let mut page = hold_together(language);
    let t = page.frame.t;
    (page.form, page.refusal, page.cut) = (None, None, None);
    let row = &mut page.rows[0];
    row.is_ticked = None;
    row.text = String::new();
    row.badge = Some(Badge::ok(t.get("list-hold-done")));
    row.link = Some(Link::new(
        t.with("hold-reference").arg("reference", "2026-12").to_string(),
        page.frame.urls.hold_confirmed("2026-12"),
    ));
    page
}
