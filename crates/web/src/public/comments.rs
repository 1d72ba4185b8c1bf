//! « Commentaires » under whatever can be commented: what readers say, and the form to say more.

use app::contribution::About;
use app::person::Reader;
use domain::contribution::{Contribution, ContributionKind, RATING_BEST, Subject};
use i18n::Translator;
use jiff::tz::TimeZone;

use crate::extract::Around;
use crate::page_error::PageError;
use crate::pages::{CommentSection, ContributionForm, ShownContribution};
use crate::parts::Errors;
use crate::state::WebState;
use crate::urls::Urls;

/// Who reads, if it is a reader.
pub fn reader(around: &Around) -> Option<Reader> {
    around.person.as_ref()?.reader(&around.request)
}

/// The section under a subject.
pub async fn section(web: &WebState, around: &Around, subject: Subject) -> Result<CommentSection, PageError> {
    let t = around.frame.t;
    let comments = app::contribution::shown_on(&web.app, ContributionKind::Comment, subject).await?;
    let mut section = CommentSection {
        t,
        comments: comments.iter().map(|one| shown(web, around, one)).collect(),
        form: None,
        sign_in_url: None,
        refusal: None,
    };
    match reader(around) {
        None if around.person.is_none() => section.sign_in_url = Some(around.frame.sign_in_url()),
        // A librarian without a card reads.
        None => {}
        Some(reader) => {
            let desk = app::contribution::desk(&web.app, &reader).await?;
            match desk.refused {
                Some(refused) => section.refusal = Some(crate::account::told(around, &[refused.explain()])),
                None => section.form = Some(empty_form(around, subject, desk.signature)),
            }
        }
    }
    Ok(section)
}

fn empty_form(around: &Around, subject: Subject, signature: String) -> ContributionForm {
    ContributionForm {
        t: around.frame.t,
        action: around.frame.urls.comments(),
        token: around.token(),
        hidden: vec![("sujet", subject.to_string())],
        title: String::new(),
        text: String::new(),
        signature,
        wants_rating: false,
        rating: None,
        errors: Errors::none(around.frame.t),
    }
}

/// Something that everybody may read.
pub fn shown(web: &WebState, around: &Around, contribution: &Contribution) -> ShownContribution {
    let urls = around.frame.urls;
    let id = contribution.id.get();
    let is_own = around
        .person
        .as_ref()
        .is_some_and(|person| person.account.id == contribution.account);
    ShownContribution {
        anchor: format!("c-{id}"),
        title: contribution.title.clone(),
        signed: signed(around, &web.app.settings.zone, contribution),
        rating: rating(around.frame.t, contribution),
        paragraphs: paragraphs(&contribution.text),
        url: (contribution.kind == ContributionKind::Recommendation).then(|| urls.recommendation(id)),
        report_url: (!is_own).then(|| urls.report(id)),
    }
}

/// « Camille D., le 4 octobre ».
pub fn signed(around: &Around, zone: &TimeZone, contribution: &Contribution) -> String {
    let t = around.frame.t;
    let day = zone.to_datetime(contribution.written_at).date();
    t.with("contribution-signed")
        .arg("name", name(t, contribution))
        .arg("date", t.date_medium(day, around.moment.today))
        .to_string()
}

/// The name under which it is shown; whoever left has none.
pub fn name(t: Translator, contribution: &Contribution) -> String {
    match contribution.signature.as_str() {
        "" => t.get("contribution-nobody").into_owned(),
        name => name.to_owned(),
    }
}

/// « Note : 4 sur 5 ».
pub fn rating(t: Translator, contribution: &Contribution) -> Option<String> {
    let rating = contribution.rating?;
    let words = t
        .with("contribution-rating-shown")
        .n("count", rating)
        .n("best", RATING_BEST);
    Some(words.to_string())
}

/// A text as it is read: an empty line begins a paragraph.
pub fn paragraphs(text: &str) -> Vec<String> {
    text.replace("\r\n", "\n")
        .split("\n\n")
        .map(|paragraph| paragraph.trim().to_owned())
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

/// Where a subject is read.
pub fn subject_url(urls: Urls, about: &About) -> String {
    match about.subject {
        Subject::Record(number) => urls.record(number.get().into(), &about.title),
        Subject::Recommendation(id) => urls.recommendation(id.get()),
        Subject::News(id) => urls.news_item(id.get(), &about.title),
        Subject::Selection(id) => urls.selection(id.get(), &about.title),
        Subject::Event(id) => urls.event(id.get(), &about.title),
    }
}

/// What a subject is, in words: « Actualité : … ».
pub fn subject_text(t: Translator, about: &About) -> String {
    let key = format!("contribution-about-{}", about.subject.kind());
    t.with(&key).arg("title", &about.title).to_string()
}
