//! What librarians publish: the list, the form, the page that is tried.

use domain::language::Language;
use web::pages::staff::{
    ChosenRow, FormField, FormInput, FormPart, PictureCard, PicturesPage, PublishedPage, PublishedRow,
    PublishingFormPage, RecordsPart, RuleFound, StaffEntry, StageTab,
};
use web::pages::{NewsPage, TextPage};
use web::parts::{Badge, Errors, FieldError, Figure, Flash, Link, PreviewBar, TextLink, Tone, Typed};
use web::prose::Prose;

use super::staff::around;
use super::written::pager;
use super::{Sample, shown, written};

const TOKEN: &str = "b1946ac92492d2347c6235b4d2611184";
const TITLE: &str = "Une grainothèque <au> premier étage";

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("pro-actualites", shown(list(language, false))),
        ("pro-actualites-vide", shown(list(language, true))),
        ("pro-actualite", shown(form(language, false))),
        ("pro-actualite-conflit", shown(form(language, true))),
        ("pro-actualite-apercu", shown(preview(language))),
        ("page", shown(text(language))),
        ("pro-images", shown(pictures(language))),
        ("pro-selection", shown(selection(language, false))),
        ("pro-coup-de-coeur", shown(staff_pick(language))),
        ("pro-selection-regle", shown(selection(language, true))),
    ]
}

fn list(language: Language, is_empty: bool) -> PublishedPage {
    let (frame, staff) = around(language, "/pro/actualites", StaffEntry::News);
    let (t, urls) = (frame.t, frame.urls);
    let row = |title: &str| PublishedRow {
        title: title.into(),
        edit_url: format!("{}/5", urls.staff_news()),
        note: "Déposez vos graines, repartez avec d’autres.".into(),
        scope: t.get("publishing-network").into_owned(),
        when: t.get("publishing-never").into_owned(),
        see: Link::new(
            t.get("publishing-preview"),
            format!("{}/5/apercu", urls.staff_news()),
        ),
        version: 2,
        publish_url: Some(format!("{}/5/publier", urls.staff_news())),
        take_back_url: None,
        delete_url: format!("{}/5/supprimer", urls.staff_news()),
    };
    let mut second = row("Le bibliobus passe le mercredi");
    second.note = String::new();
    second.publish_url = None;
    second.take_back_url = Some(format!("{}/5/retirer", urls.staff_news()));
    let tab = |key: &str, count, is_current| StageTab {
        text: t.get(key).into_owned(),
        url: urls.staff_news(),
        count,
        is_current,
    };
    PublishedPage {
        heading: t.get("staff-nav-news").into_owned(),
        new: Link::new(t.get("staff-news-new"), format!("{}/nouvelle", urls.staff_news())),
        tabs: vec![
            tab("publishing-tab-shown", 12, false),
            tab("publishing-tab-draft", 2, true),
        ],
        libraries: None,
        empty: t.get("staff-news-empty").into_owned(),
        rows: if is_empty {
            Vec::new()
        } else {
            vec![row(TITLE), second]
        },
        pager: pager(&frame, 1),
        token: TOKEN.into(),
        staff,
        frame,
    }
}

fn form(language: Language, is_late: bool) -> PublishingFormPage {
    let (mut frame, staff) = around(language, "/pro/actualites/5", StaffEntry::News);
    let (t, urls) = (frame.t, frame.urls);
    let field = |name: &'static str, key: &str, input: FormInput| FormField {
        name,
        label: t.get(key).into_owned(),
        hint: String::new(),
        is_optional: false,
        input,
    };
    let mut text = field(
        "texte",
        "publishing-text",
        FormInput::Prose("Un *meuble* à tiroirs.".into(), 20_000),
    );
    text.hint = t.get("publishing-text-hint").into_owned();
    let mut until = field(
        "au",
        "publishing-shown-until",
        FormInput::Line("datetime-local", String::new(), 400),
    );
    until.is_optional = true;
    let mut errors = Errors::none(t);
    let mut theirs = Vec::new();
    if is_late {
        let words = t
            .with("publishing-conflict-by")
            .arg("name", "Inès")
            .arg("time", "10 h 05");
        frame.flash = Some(Flash::new(
            Tone::Warn,
            words.to_string(),
            t.get("publishing-conflict-text"),
        ));
        theirs.push((
            t.get("publishing-title").into_owned(),
            "Une grainothèque ouverte".into(),
        ));
    } else {
        errors.list.push(FieldError {
            field: "texte".into(),
            text: t.get("publishing-error-text").into_owned(),
        });
    }
    PublishingFormPage {
        heading: t.with("publishing-edit-title").arg("title", TITLE).to_string(),
        state: Some(Badge::wait(t.get("publishing-state-draft"))),
        action: format!("{}/5", urls.staff_news()),
        token: TOKEN.into(),
        version: 2,
        theirs,
        errors,
        parts: vec![
            FormPart {
                legend: t.get("publishing-part-words").into_owned(),
                fields: vec![
                    field(
                        "titre",
                        "publishing-title",
                        FormInput::Line("text", TITLE.into(), 200),
                    ),
                    text,
                ],
            },
            FormPart {
                legend: t.get("publishing-part-showing").into_owned(),
                fields: vec![until],
            },
        ],
        records: None,
        can_publish: true,
        back: Link::new(t.get("staff-nav-news"), urls.staff_news()),
        staff,
        frame,
    }
}

fn pictures(language: Language) -> PicturesPage {
    let (frame, staff) = around(language, "/pro/images", StaffEntry::Pictures);
    let t = frame.t;
    let card = |id: i64, alt: &str| PictureCard {
        id,
        scope: "Soignies".into(),
        change_url: format!("/pro/images/{id}"),
        delete_url: format!("/pro/images/{id}/supprimer"),
        version: 0,
        name: format!("Meuble <{id}>"),
        alt: alt.into(),
        figure: Figure {
            url: web::urls::Urls::picture(&"0a".repeat(32)),
            alt: alt.into(),
            width: 1200,
            height: 800,
        },
    };
    PicturesPage {
        token: TOKEN.into(),
        errors: Errors {
            t,
            list: vec![FieldError {
                field: "alt".into(),
                text: t.get("picture-error-alt").into_owned(),
            }],
        },
        name: String::new(),
        alt: String::new(),
        is_decorative: false,
        scopes: vec![("soignies".into(), "Soignies".into(), true)],
        cards: vec![card(1, "Un meuble à tiroirs"), card(2, "")],
        pager: pager(&frame, 1),
        staff,
        frame,
    }
}

fn text(language: Language) -> TextPage {
    let mut frame = super::frame(language, "/pages/accessibilite");
    frame.pages = vec![TextLink {
        text: "Accessibilité".into(),
        url: frame.urls.page("accessibilite"),
        language: Some("fr"),
    }];
    TextPage {
        frame: frame.at("Accessibilité", None),
        title: "Accessibilité".into(),
        text: Prose::markdown("## Où nous en sommes\n\n1. Au clavier\n2. À l’oreille"),
        language: Some("fr"),
    }
}

fn preview(language: Language) -> NewsPage {
    let mut page = written::news(language);
    page.text = Prose::markdown("Un *meuble*.\n\n# Quand\n\n- le samedi\n- le mercredi");
    page.language = Some("nl");
    page.frame.preview = Some(PreviewBar {
        t: page.frame.t,
        typed: Some(Typed {
            action: format!("{}/nouvelle", page.frame.urls.staff_news()),
            fields: vec![("token", TOKEN.into()), ("titre", TITLE.into())],
        }),
        edit: None,
    });
    page
}

fn staff_pick(language: Language) -> PublishingFormPage {
    let mut page = form(language, false);
    let (frame, staff) = around(language, "/pro/coups-de-coeur/4", StaffEntry::StaffPicks);
    let (t, urls) = (frame.t, frame.urls);
    let row = |number: u32, title: &str| ChosenRow {
        number,
        title: title.into(),
        details: "Georges Simenon".into(),
        note: String::new(),
    };
    page.action = format!("{}/4", urls.staff_picks());
    page.back = Link::new(t.get("staff-nav-picks"), urls.staff_picks());
    page.errors = Errors::none(t);
    page.parts[0].fields.retain(|field| field.name != "titre");
    page.records = Some(RecordsPart {
        is_single: true,
        question: String::new(),
        rows: vec![row(7, "Le chien jaune")],
        proposed: vec![row(9, "Le chat <noir>")],
        is_in_vain: false,
        asked: "chat".into(),
        basket: 0,
        searches: Vec::new(),
        rule: None,
    });
    (page.frame, page.staff) = (frame, staff);
    page
}

fn selection(language: Language, is_by_rule: bool) -> PublishingFormPage {
    let mut page = form(language, false);
    let (frame, staff) = around(language, "/pro/selections/9", StaffEntry::Selections);
    let (t, urls) = (frame.t, frame.urls);
    let row = |number: u32, title: &str, note: &str| ChosenRow {
        number,
        title: title.into(),
        details: "Georges Simenon".into(),
        note: note.into(),
    };
    page.action = format!("{}/9", urls.staff_selections());
    page.back = Link::new(t.get("staff-nav-selections"), urls.staff_selections());
    page.errors.list = vec![FieldError {
        field: "ajouter".into(),
        text: t.get("publishing-error-records").into_owned(),
    }];
    page.records = Some(RecordsPart {
        is_single: false,
        question: "public=youth".into(),
        rows: if is_by_rule {
            Vec::new()
        } else {
            vec![
                row(7, "Le chien jaune", "Pour l’hiver."),
                row(8, "Pedigree <1>", ""),
            ]
        },
        proposed: vec![row(9, "Le chat", "")],
        is_in_vain: is_by_rule,
        asked: "chat".into(),
        basket: 3,
        searches: vec![(1, "Facile à lire".into())],
        rule: is_by_rule.then(|| RuleFound {
            summary: "Jeunesse".into(),
            count: t.with("publishing-rule-count").n("count", 12).to_string(),
            results: Link::new(t.get("publishing-rule-results"), urls.search_for("public=youth")),
        }),
    });
    (page.frame, page.staff) = (frame, staff);
    page
}
