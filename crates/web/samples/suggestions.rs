//! The form of a purchase suggestion: empty, answered by what is owned, to correct, full.

use domain::language::Language;
use domain::suggestion::{Field, Refusal as SuggestionRefusal};
use web::frame::AccountEntry;
use web::pages::*;
use web::parts::*;

use super::account::account_frame;
use super::today;
use super::written::{choice, owned};

const TOKEN: &str = "b1946ac92492d2347c6235b4d2611184";

pub fn suggestion(language: Language) -> SuggestionPage {
    let frame = account_frame(
        language,
        "/compte/suggestion",
        AccountEntry::Suggestion,
        "account-menu-suggestion",
    );
    let (t, urls) = (frame.t, frame.urls);
    let form = SuggestionForm {
        t,
        action: urls.suggestion(),
        token: TOKEN.into(),
        libraries: vec![choice("soignies", "Soignies", true), choice("ath", "Ath", false)],
        members: vec![
            choice("100", "Camille Delvaux", true),
            choice("101", "Louise Renson", false),
        ],
        types: vec![
            choice("book", &t.get("document-type-book"), false),
            choice("comic", &t.get("document-type-comic"), false),
        ],
        title: String::new(),
        author: String::new(),
        publisher: String::new(),
        ean: String::new(),
        year: String::new(),
        price: String::new(),
        comment: String::new(),
        hold_wished: true,
        owned: Vec::new(),
        seen: String::new(),
        is_answer: false,
        errors: Errors::none(t),
    };
    let line = t
        .with("suggestion-line")
        .arg("library", "Soignies")
        .arg("date", t.date_medium(jiff::civil::date(2026, 11, 4), today()))
        .arg("name", "Camille Delvaux")
        .to_string();
    let row = |id: i64, title: &str, state: &str, badge: fn(String) -> Badge| SuggestionRow {
        anchor: format!("s-{id}-100"),
        title: title.into(),
        author: "Paul Magnette".into(),
        state: badge(t.get(&format!("suggestion-state-{state}")).into_owned()),
        line: line.clone(),
        sentence: t.get(&format!("suggestion-sentence-{state}")).into_owned(),
        hold: None,
        answer: None,
        record_url: None,
        take_back: None,
    };
    let mut received = row(1, "La Vie large", "received", Badge::wait);
    received.take_back = Some((urls.take_back_suggestion(1), "100".into()));
    received.hold = Some(t.get("suggestion-hold-wished").into_owned());
    let mut available = row(2, "Le Lac", "available", Badge::ok);
    available.record_url = Some(urls.record(12, "Le Lac"));
    available.hold = Some(t.get("suggestion-hold-placed").into_owned());
    let mut refused = row(3, "Annuaire 1987", "refused", Badge::no);
    refused.answer = Some("Nous ne gardons pas les annuaires.".into());
    SuggestionPage {
        form: Some(form),
        refusal: None,
        warning: None,
        quota: t.with("suggestion-quota").n("count", 1).n("limit", 5).to_string(),
        rows: vec![received, available, refused],
        token: TOKEN.into(),
        frame,
    }
}

pub fn suggestion_owned(language: Language) -> SuggestionPage {
    let mut page = suggestion(language);
    let owned = owned(&page.frame);
    if let Some(form) = &mut page.form {
        form.title = "La Vie large".into();
        form.author = "Magnette".into();
        form.owned = vec![owned];
        form.seen = "12".into();
        form.is_answer = true;
    }
    page
}

pub fn suggestion_to_correct(language: Language) -> SuggestionPage {
    let mut page = suggestion(language);
    let t = page.frame.t;
    if let Some(form) = &mut page.form {
        form.title = "La \"Vie\" <large>".into();
        form.ean = "97823480".into();
        for (field, refusal) in [
            (Field::Author, SuggestionRefusal::AuthorMissing),
            (Field::DocumentType, SuggestionRefusal::DocumentTypeMissing),
            (Field::Ean, SuggestionRefusal::EanLength { digits: 8 }),
            (Field::Year, SuggestionRefusal::Year { latest: 2027 }),
        ] {
            form.errors.list.push(FieldError {
                field: field.name().into(),
                text: t.reason(&refusal.explain(), today(), |_| String::new()),
            });
        }
    }
    page
}

pub fn suggestion_full(language: Language) -> SuggestionPage {
    let mut page = suggestion(language);
    let why = SuggestionRefusal::QuotaReached { count: 5, limit: 5 }.explain();
    page.form = None;
    page.refusal = Some(Refusal {
        reason: page.frame.t.reason(&why, today(), |_| String::new()),
        ways_out: vec![Link::new(page.frame.t.way_out(why.way_out), "#suivi")],
    });
    page
}
