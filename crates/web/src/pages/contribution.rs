//! Comments and coups de cœur: as others read them, as they are written, and the lists of one's own.

use askama::Template;
use askama::filters::HtmlSafe;
use domain::contribution::{RATING_BEST, SIGNATURE_MAX, TEXT_MAX, TITLE_MAX};
use i18n::Translator;

use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::pages::HeldDocument;
use crate::parts::{Badge, Errors, Flash, Link, Refusal};

/// What readers say under something, and the form to say more.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/comments.html")]
pub struct CommentSection {
    /// The language.
    pub t: Translator,
    /// The newest first.
    pub comments: Vec<ShownContribution>,
    /// The form, for readers who are signed in.
    pub form: Option<ContributionForm>,
    /// Where one signs in first.
    pub sign_in_url: Option<String>,
    /// Why nothing can be written today.
    pub refusal: Option<Refusal>,
}

impl HtmlSafe for CommentSection {}

/// Something that everybody may read.
#[derive(Clone, Debug)]
pub struct ShownContribution {
    /// Its place on the page.
    pub anchor: String,
    /// Its title.
    pub title: String,
    /// Who wrote it, and on which day.
    pub signed: String,
    /// « 4 sur 5 ».
    pub rating: Option<String>,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// Where it is read alone.
    pub url: Option<String>,
    /// Where it is reported; nowhere for its author.
    pub report_url: Option<String>,
}

/// The form.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/contribution_form.html")]
pub struct ContributionForm {
    /// The language.
    pub t: Translator,
    /// Where it goes.
    pub action: String,
    /// The token of the session and of this form.
    pub token: String,
    /// What it carries: the subject, the version seen.
    pub hidden: Vec<(&'static str, String)>,
    /// The title, as typed.
    pub title: String,
    /// The text, as typed.
    pub text: String,
    /// The name to be shown.
    pub signature: String,
    /// Whether a rating is asked for.
    pub wants_rating: bool,
    /// The rating, as chosen.
    pub rating: Option<u8>,
    /// What to correct.
    pub errors: Errors,
}

impl HtmlSafe for ContributionForm {}

impl ContributionForm {
    const fn title_max() -> u16 {
        TITLE_MAX
    }

    const fn text_max() -> u16 {
        TEXT_MAX
    }

    const fn signature_max() -> u16 {
        SIGNATURE_MAX
    }

    const fn best() -> u8 {
        RATING_BEST
    }

    fn is_chosen(&self, rating: &u8) -> bool {
        self.rating == Some(*rating)
    }
}

/// The page of the form: a coup de cœur, a comment that is changed or corrected.
#[derive(Clone, Debug, Template)]
#[template(path = "account/contribution.html")]
pub struct WriteContributionPage {
    /// What stands around.
    pub frame: Frame,
    /// What one does here.
    pub heading: String,
    /// Why, or what happens next.
    pub intro: String,
    /// What it is about.
    pub about: Option<Link>,
    /// The record, when it is about one.
    pub document: Option<HeldDocument>,
    /// The form; none when nothing can be written.
    pub form: Option<ContributionForm>,
    /// Why not.
    pub refusal: Option<Refusal>,
    /// What changed meanwhile.
    pub warning: Option<Flash>,
}

impl WriteContributionPage {
    fn is_error(&self) -> bool {
        self.refusal.is_some() || self.form.as_ref().is_some_and(|form| !form.errors.is_empty())
    }
}

/// `GET /compte/commentaires` and `GET /compte/coups-de-coeur`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/contributions.html")]
pub struct ContributionListPage {
    /// What stands around.
    pub frame: Frame,
    /// What the list is.
    pub heading: String,
    /// What the place is for, when it is empty.
    pub empty: String,
    /// The newest first.
    pub rows: Vec<ContributionRow>,
    /// The token of the session.
    pub token: String,
}

/// One of a reader's own.
#[derive(Clone, Debug)]
pub struct ContributionRow {
    /// Its place on the page.
    pub anchor: String,
    /// The cover of the record.
    pub cover: Option<Cover>,
    /// Its title.
    pub title: String,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// What it is about, in words.
    pub about: String,
    /// Where that is.
    pub about_url: Option<String>,
    /// When it was written.
    pub written: String,
    /// Where it stands.
    pub state: Badge,
    /// Why it is not shown, and what the moderator wrote.
    pub reason: Option<String>,
    /// Where it is read.
    pub view_url: Option<String>,
    /// Where it is changed.
    pub edit_url: Option<String>,
    /// Where it is deleted.
    pub delete_url: String,
}

/// `GET /contributions/{id}/signaler`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/report.html")]
pub struct ReportPage {
    /// What stands around.
    pub frame: Frame,
    /// The title of what is reported.
    pub title: String,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// Why it cannot be reported.
    pub refusal: Option<Refusal>,
    /// Where the form goes.
    pub action: String,
    /// The way back.
    pub back_url: String,
    /// The token of the session.
    pub token: String,
}
