//! Pages about what readers write: news, selections, comments, coups de cœur, suggestions.

use domain::language::Language;
use web::covers::Cover;
use web::frame::{AccountEntry, Frame, Section};
use web::pages::*;
use web::parts::*;
use web::prose::Prose;

use super::account::account_frame;
use super::suggestions;
use super::{NOVEL, PICTURE_BOOK, Sample, frame, kind, shown, signed_in, today};

const TOKEN: &str = "b1946ac92492d2347c6235b4d2611184";

pub fn pages(language: Language) -> Vec<Sample> {
    vec![
        ("actualites", shown(news_list(language))),
        ("actualite", shown(news(language))),
        ("selections", shown(selection_list(language))),
        ("selection", shown(selection(language))),
        ("coups-de-coeur", shown(recommendation_list(language))),
        ("coup-de-coeur", shown(recommendation(language))),
        ("coups-de-coeur-bibliothecaires", shown(staff_pick_list(language))),
        ("coup-de-coeur-bibliothecaire", shown(staff_pick(language))),
        ("coup-de-coeur-a-relire", shown(waiting_recommendation(language))),
        ("mon-coup-de-coeur", shown(recommend(language))),
        ("commentaire-erreur", shown(comment_to_correct(language))),
        ("mes-coups-de-coeur", shown(my_recommendations(language))),
        ("mes-commentaires", shown(my_comments(language))),
        ("mes-commentaires-vide", shown(no_comments(language))),
        ("signaler", shown(report(language))),
        ("suggestion", shown(suggestions::suggestion(language))),
        ("suggestion-deja", shown(suggestions::suggestion_owned(language))),
        (
            "suggestion-erreurs",
            shown(suggestions::suggestion_to_correct(language)),
        ),
        ("suggestion-quota", shown(suggestions::suggestion_full(language))),
    ]
}

/// The cards of a home page.
pub fn cards(frame: &Frame) -> (Vec<PickCard>, Vec<Praise>, Vec<NewsItem>) {
    let t = frame.t;
    let cover = |title: &str, author: &str| Cover::of(title, author, NOVEL);
    let pick = PickCard {
        tone: 1,
        covers: vec![
            cover("Le chien jaune", "Simenon"),
            cover("Pedigree", "Georges Simenon"),
            cover("Houris", "Kamel Daoud"),
        ],
        title: "Polars du plat pays".into(),
        url: frame.urls.selection(9, "Polars du plat pays"),
        count: t
            .with("selection-count")
            .n("count", 14)
            .arg("name", "Nadia")
            .to_string(),
    };
    (vec![pick], vec![praise(frame)], vec![news_item(frame)])
}

fn praise(frame: &Frame) -> Praise {
    let t = frame.t;
    Praise {
        t,
        cover: Cover::of("La Salle de bain", "Jean-Philippe Toussaint", NOVEL),
        words: "Un homme s’installe dans sa baignoire et n’en sort plus.".into(),
        language: None,
        title: "La Salle de bain".into(),
        url: frame.urls.recommendation(7),
        by: t.with("recommendation-of").arg("name", "Camille D.").to_string(),
        rating: Some(rating(frame)),
    }
}

/// A coup de cœur of a librarian, in a language that is not that of every page.
pub fn staff_praise(frame: &Frame) -> Praise {
    let t = frame.t;
    Praise {
        t,
        cover: Cover::of("Le chien jaune", "Georges Simenon", NOVEL),
        words: "Pour le brouillard, & pour <Maigret>.".into(),
        language: (t.language != Language::Fr).then_some("fr"),
        title: "Le chien jaune".into(),
        url: frame.urls.shown_staff_pick(4, "Le chien jaune"),
        by: t.with("staff-pick-by").arg("name", "Nadia").to_string(),
        rating: None,
    }
}

/// The same on the page of its document.
pub fn record_picks(frame: &Frame) -> Vec<RecordPick> {
    let praise = staff_praise(frame);
    vec![RecordPick {
        text: Prose::markdown("Pour le *brouillard*."),
        language: praise.language,
        signed: praise.by,
        url: praise.url,
    }]
}

fn staff_pick_list(language: Language) -> StaffPickListPage {
    let frame = frame(language, "/coups-de-coeur/bibliothecaires");
    let t = frame.t;
    let frame = frame.at(t.get("staff-pick-heading"), None);
    StaffPickListPage {
        praises: vec![staff_praise(&frame)],
        pager: pager(&frame, 1),
        frame,
    }
}

fn staff_pick(language: Language) -> StaffPickPage {
    let frame = frame(language, "/coups-de-coeur/bibliothecaires/4-pedigree");
    let t = frame.t;
    let frame = frame
        .at(
            t.get("staff-pick-heading"),
            Some("/coups-de-coeur/bibliothecaires".into()),
        )
        .at("Pedigree", None);
    let date = t.date_medium(jiff::civil::date(2026, 11, 2), today());
    StaffPickPage {
        title: "Pedigree".into(),
        text: Prose::markdown("Pour **Désiré**, qui compte ses pas."),
        language: (language != Language::Fr).then_some("fr"),
        signed: t
            .with("staff-pick-signed")
            .arg("name", "Nadia")
            .arg("date", date)
            .to_string(),
        document: held(&frame),
        record: Link::new(
            t.get("recommendation-record"),
            frame.urls.record(4471, "Pedigree"),
        ),
        frame,
    }
}

fn rating(frame: &Frame) -> String {
    let words = frame.t.with("contribution-rating-shown");
    words.n("count", 4).n("best", 5).to_string()
}

fn news_item(frame: &Frame) -> NewsItem {
    NewsItem {
        datetime: "2026-11-20".into(),
        date: frame.t.date_medium(jiff::civil::date(2026, 11, 20), today()),
        title: "Une grainothèque au premier étage".into(),
        url: frame.urls.news_item(5, "Une grainothèque au premier étage"),
        summary: "Déposez vos graines, repartez avec d’autres.".into(),
    }
}

pub fn pager(frame: &Frame, last: usize) -> Pager {
    let url = frame.path.clone();
    Pager::new(frame.t, 1, last, move |page| format!("{url}?page={page}"))
}

fn signed(frame: &Frame, name: &str) -> String {
    let date = frame.t.date_medium(jiff::civil::date(2026, 10, 4), today());
    frame
        .t
        .with("contribution-signed")
        .arg("name", name)
        .arg("date", date)
        .to_string()
}

fn contribution(frame: &Frame, id: i64, title: &str, name: &str, text: &str) -> ShownContribution {
    ShownContribution {
        anchor: format!("c-{id}"),
        title: title.into(),
        signed: signed(frame, name),
        rating: None,
        paragraphs: text.split("\n\n").map(ToOwned::to_owned).collect(),
        url: None,
        report_url: Some(frame.urls.report(id)),
    }
}

/// Two comments, and the form of whoever is signed in.
pub fn comments(frame: &Frame) -> CommentSection {
    let t = frame.t;
    let is_reader = frame.visitor.is_some();
    CommentSection {
        t,
        comments: vec![
            contribution(
                frame,
                11,
                "Tout Liège y est",
                "Marc L.",
                "On sent la soupe, le tram et la pluie.\n\nJe l’ai lu avec un plan <de la ville> ouvert à côté.",
            ),
            contribution(
                frame,
                12,
                "Pas un Maigret",
                "Amina B.",
                "Long, mais on ne lâche pas.",
            ),
        ],
        form: is_reader.then(|| form(frame, frame.urls.comments(), &[("sujet", "record:4471")])),
        sign_in_url: (!is_reader).then(|| frame.sign_in_url()),
        refusal: None,
    }
}

/// No comments yet, and a reader who may write none today.
pub fn no_more_comments(frame: &Frame) -> CommentSection {
    let why = domain::contribution::Refusal::TooManyToday { count: 10, limit: 10 }.explain();
    CommentSection {
        comments: Vec::new(),
        form: None,
        sign_in_url: None,
        refusal: Some(Refusal {
            reason: frame.t.reason(&why, today(), |_| String::new()),
            ways_out: Vec::new(),
        }),
        ..comments(frame)
    }
}

fn form(frame: &Frame, action: String, hidden: &[(&'static str, &str)]) -> ContributionForm {
    ContributionForm {
        t: frame.t,
        action,
        token: TOKEN.into(),
        hidden: hidden
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect(),
        title: String::new(),
        text: String::new(),
        signature: "Camille D.".into(),
        wants_rating: false,
        rating: None,
        errors: Errors::none(frame.t),
    }
}

fn held(frame: &Frame) -> HeldDocument {
    HeldDocument {
        kind: kind(frame, NOVEL),
        cover: Cover::of("Pedigree", "Georges Simenon", NOVEL),
        title: "Pedigree".into(),
        authors: "Georges Simenon".into(),
        imprint: "Presses de la Cité, 2023".into(),
    }
}

fn news_list(language: Language) -> NewsListPage {
    let mut frame = frame(language, "/actualites");
    frame.section = Some(Section::News);
    let t = frame.t;
    let frame = frame.at(t.get("nav-news"), None);
    NewsListPage {
        items: vec![news_item(&frame)],
        pager: pager(&frame, 2),
        frame,
    }
}

pub fn news(language: Language) -> NewsPage {
    let mut frame = signed_in(language, "/actualites/5-une-grainotheque");
    frame.section = Some(Section::News);
    let t = frame.t;
    let frame = frame.at(t.get("nav-news"), Some("/actualites".into()));
    let date = t.date_medium(jiff::civil::date(2026, 11, 20), today());
    NewsPage {
        figure: Some(Figure {
            url: web::urls::Urls::picture(&"0a".repeat(32)),
            alt: "Un meuble à <tiroirs>".into(),
            width: 1200,
            height: 800,
        }),
        title: "Une grainothèque au premier étage".into(),
        summary: "Déposez vos graines, repartez avec d’autres.".into(),
        text: Prose::plain("Sans carte et sans rendez-vous."),
        language: None,
        signed: t
            .with("news-of-library")
            .arg("library", "Bibliothèque de Soignies")
            .arg("date", date)
            .to_string(),
        comments: comments(&frame),
        frame,
    }
}

fn selection_list(language: Language) -> SelectionListPage {
    let mut frame = frame(language, "/selections");
    frame.section = Some(Section::Selections);
    let t = frame.t;
    let frame = frame.at(t.get("nav-selections"), None);
    SelectionListPage {
        cards: cards(&frame).0,
        frame,
    }
}

fn selection(language: Language) -> SelectionPage {
    let frame = frame(language, "/selections/9-polars-du-plat-pays");
    let t = frame.t;
    let date = t.date_medium(jiff::civil::date(2026, 11, 2), today());
    SelectionPage {
        figure: None,
        title: "Polars du plat pays".into(),
        text: Prose::plain("Des canaux, des brouillards, des silences."),
        language: None,
        signed: t
            .with("selection-signed")
            .arg("name", "Nadia")
            .arg("date", date)
            .to_string(),
        records: vec![ChosenRecord {
            cover: Cover::of("Le chien jaune", "Georges Simenon", NOVEL),
            kind: kind(&frame, NOVEL),
            title: "Le chien jaune".into(),
            url: frame.urls.record(7, "Le chien jaune"),
            authors: "Georges Simenon".into(),
            note: Some("Pour l’hiver à Concarneau.".into()),
            status: Badge::ok(t.with("availability-here").arg("library", "Soignies").to_string()),
        }],
        more: Some((
            t.with("selection-more").n("count", 12).to_string(),
            Some(frame.urls.search()),
        )),
        comments: comments(&frame),
        frame,
    }
}

fn recommendation_list(language: Language) -> RecommendationListPage {
    let frame = frame(language, "/coups-de-coeur");
    let t = frame.t;
    let frame = frame.at(t.get("recommendation-heading"), None);
    RecommendationListPage {
        praises: vec![praise(&frame)],
        pager: pager(&frame, 1),
        frame,
    }
}

fn recommendation(language: Language) -> RecommendationPage {
    let frame = frame(language, "/coups-de-coeur/7");
    let t = frame.t;
    RecommendationPage {
        title: "Une baignoire et rien d’autre".into(),
        paragraphs: vec!["Un homme s’installe dans sa baignoire et n’en sort plus.".into()],
        signed: signed(&frame, "Camille D."),
        rating: Some(rating(&frame)),
        state: None,
        document: held(&frame),
        record: Some(Link::new(
            t.get("recommendation-record"),
            frame.urls.record(4471, "Pedigree"),
        )),
        report_url: Some(frame.urls.report(7)),
        comments: Some(comments(&frame)),
        frame,
    }
}

fn waiting_recommendation(language: Language) -> RecommendationPage {
    let mut page = recommendation(language);
    page.frame = signed_in(language, "/coups-de-coeur/7");
    page.state = Some(Badge::wait(page.frame.t.get("contribution-state-waiting")));
    page.report_url = None;
    page.comments = None;
    page
}

fn recommend(language: Language) -> WriteContributionPage {
    let frame = account_frame(
        language,
        "/notice/4471/coup-de-coeur",
        AccountEntry::Recommendations,
        "recommendation-new",
    );
    let t = frame.t;
    let mut form = form(&frame, frame.urls.recommend(4471), &[]);
    form.wants_rating = true;
    form.rating = Some(4);
    WriteContributionPage {
        heading: t.get("recommendation-new").into_owned(),
        intro: t.get("recommendation-intro").into_owned(),
        about: None,
        document: Some(held(&frame)),
        form: Some(form),
        refusal: None,
        warning: None,
        frame,
    }
}

fn comment_to_correct(language: Language) -> WriteContributionPage {
    let frame = account_frame(language, "/commentaires", AccountEntry::Comments, "comment-new");
    let t = frame.t;
    let mut form = form(&frame, frame.urls.comments(), &[("sujet", "news:5")]);
    form.text = "<script>alert(1)</script>".into();
    for (field, refusal) in [
        ("titre", domain::contribution::Refusal::TitleMissing),
        (
            "texte",
            domain::contribution::Refusal::TextTooLong {
                length: 2400,
                limit: 2000,
            },
        ),
        ("signature", domain::contribution::Refusal::SignatureIsAddress),
    ] {
        form.errors.list.push(FieldError {
            field: field.into(),
            text: t.reason(&refusal.explain(), today(), |_| String::new()),
        });
    }
    let about = t
        .with("contribution-about-news")
        .arg("title", "Une grainothèque au premier étage");
    WriteContributionPage {
        heading: t.get("comment-new").into_owned(),
        intro: t.get("contribution-edit-approval").into_owned(),
        about: Some(Link::new(about.to_string(), frame.urls.news_item(5, ""))),
        document: None,
        form: Some(form),
        refusal: None,
        warning: Some(Flash::new(Tone::Warn, t.get("contribution-changed"), "")),
        frame,
    }
}

fn my_comments(language: Language) -> ContributionListPage {
    let mut frame = account_frame(
        language,
        "/compte/commentaires",
        AccountEntry::Comments,
        "account-menu-comments",
    );
    let t = frame.t;
    let deleted = t
        .with("contribution-deleted")
        .arg("title", "Trop court")
        .to_string();
    let text = t.with("contribution-deleted-text").n("count", 24).to_string();
    frame.flash = Some(Flash::new(Tone::Ok, deleted, text).with_action(FlashAction::Do {
        text: t.get("site-undo").into_owned(),
        url: frame.urls.restore_contribution(10),
        token: TOKEN.into(),
    }));
    let written = t
        .with("contribution-written")
        .arg("date", t.date_medium(jiff::civil::date(2026, 10, 4), today()))
        .arg("time", t.time(jiff::civil::time(14, 5, 0, 0)))
        .to_string();
    let row = |id: i64, title: &str, state: Badge, reason: Option<String>| ContributionRow {
        anchor: format!("c-{id}"),
        cover: None,
        title: title.into(),
        paragraphs: vec!["On sent la soupe, le tram et la pluie.".into()],
        about: t
            .with("contribution-about-record")
            .arg("title", "Pedigree")
            .to_string(),
        about_url: Some(frame.urls.record(4471, "Pedigree")),
        written: written.clone(),
        state,
        reason,
        view_url: None,
        edit_url: Some(frame.urls.edit_comment(id)),
        delete_url: frame.urls.delete_contribution(id),
    };
    let mut published = row(
        11,
        "Tout Liège y est",
        Badge::ok(t.get("contribution-state-published")),
        None,
    );
    published.view_url = published.about_url.clone();
    let rows = vec![
        published,
        row(
            12,
            "Vu au comptoir",
            Badge::wait(t.get("contribution-state-waiting")),
            None,
        ),
        row(
            13,
            "À vendre",
            Badge::no(t.get("contribution-state-refused")),
            Some(t.get("contribution-sentence-advertising").into_owned()),
        ),
    ];
    ContributionListPage {
        heading: t.get("account-menu-comments").into_owned(),
        empty: t.get("comment-list-empty").into_owned(),
        rows,
        token: TOKEN.into(),
        frame,
    }
}

fn no_comments(language: Language) -> ContributionListPage {
    let mut page = my_comments(language);
    page.frame.flash = None;
    page.rows.clear();
    page
}

fn my_recommendations(language: Language) -> ContributionListPage {
    let frame = account_frame(
        language,
        "/compte/coups-de-coeur",
        AccountEntry::Recommendations,
        "account-menu-recommendations",
    );
    let t = frame.t;
    let mut page = my_comments(language);
    page.rows.truncate(1);
    for row in &mut page.rows {
        row.cover = Some(Cover::of(
            "Ernest et Célestine",
            "Gabrielle Vincent",
            PICTURE_BOOK,
        ));
        row.view_url = Some(frame.urls.recommendation(11));
        row.edit_url = Some(frame.urls.recommend(4471));
    }
    page.heading = t.get("account-menu-recommendations").into_owned();
    page.empty = t.get("recommendation-list-empty").into_owned();
    page.frame = frame;
    page
}

fn report(language: Language) -> ReportPage {
    let frame = signed_in(language, "/contributions/11/signaler");
    ReportPage {
        title: "Tout Liège y est".into(),
        paragraphs: vec!["On sent la soupe, le tram et la pluie.".into()],
        refusal: None,
        action: frame.urls.report(11),
        back_url: frame.urls.record(4471, "Pedigree"),
        token: TOKEN.into(),
        frame,
    }
}

pub fn choice(value: &str, label: &str, is_chosen: bool) -> Choice {
    Choice {
        value: value.into(),
        label: label.into(),
        is_chosen,
    }
}

/// A document that the network has.
pub fn owned(frame: &Frame) -> Owned {
    Owned {
        cover: Cover::of("La Vie large", "Paul Magnette", NOVEL),
        title: "La Vie large".into(),
        imprint: "Paul Magnette, La Découverte, 2022".into(),
        url: frame.urls.record(12, "La Vie large"),
        hold_url: frame.urls.new_hold(12),
    }
}
