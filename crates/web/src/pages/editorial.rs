//! News, selections and coups de cœur: lists, and the page of each.

use askama::Template;

use super::CommentSection;
use crate::covers::Cover;
use crate::filters;
use crate::frame::Frame;
use crate::pages::HeldDocument;
use crate::parts::{Badge, Figure, Kind, Link, NewsItem, Pager, PickCard, Praise};
use crate::prose::Prose;

/// `GET /actualites`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/news_list.html")]
pub struct NewsListPage {
    /// What stands around.
    pub frame: Frame,
    /// The latest first.
    pub items: Vec<NewsItem>,
    /// The other pages.
    pub pager: Pager,
}

/// `GET /actualites/{id}-{title}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/news.html")]
pub struct NewsPage {
    /// What stands around.
    pub frame: Frame,
    /// The picture beside it.
    pub figure: Option<Figure>,
    /// Its title.
    pub title: String,
    /// What it says, in a sentence.
    pub summary: String,
    /// What it says.
    pub text: Prose,
    /// In which language, where it is not the page's.
    pub language: Option<&'static str>,
    /// Whose it is, and of which day.
    pub signed: String,
    /// What readers say about it.
    pub comments: CommentSection,
}

/// `GET /selections`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/selection_list.html")]
pub struct SelectionListPage {
    /// What stands around.
    pub frame: Frame,
    /// The latest first.
    pub cards: Vec<PickCard>,
}

/// `GET /selections/{id}-{title}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/selection.html")]
pub struct SelectionPage {
    /// What stands around.
    pub frame: Frame,
    /// The picture beside it.
    pub figure: Option<Figure>,
    /// Its title.
    pub title: String,
    /// Why these.
    pub text: Prose,
    /// In which language, where it is not the page's.
    pub language: Option<&'static str>,
    /// Who chose, and on which day.
    pub signed: String,
    /// What was chosen.
    pub records: Vec<ChosenRecord>,
    /// How many more there are, and where.
    pub more: Option<(String, Option<String>)>,
    /// What readers say about it.
    pub comments: CommentSection,
}

/// A document of a selection.
#[derive(Clone, Debug)]
pub struct ChosenRecord {
    /// Its cover.
    pub cover: Cover,
    /// What it is.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Its page.
    pub url: String,
    /// Who made it.
    pub authors: String,
    /// Why this one.
    pub note: Option<String>,
    /// Whether it is to be had.
    pub status: Badge,
}

/// `GET /coups-de-coeur`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/recommendation_list.html")]
pub struct RecommendationListPage {
    /// What stands around.
    pub frame: Frame,
    /// The latest first.
    pub praises: Vec<Praise>,
    /// The other pages.
    pub pager: Pager,
}

/// `GET /coups-de-coeur/bibliothecaires`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/staff_pick_list.html")]
pub struct StaffPickListPage {
    /// What stands around.
    pub frame: Frame,
    /// The latest first.
    pub praises: Vec<Praise>,
    /// The other pages.
    pub pager: Pager,
}

/// `GET /coups-de-coeur/bibliothecaires/{id}-{title}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/staff_pick.html")]
pub struct StaffPickPage {
    /// What stands around.
    pub frame: Frame,
    /// The title of the document.
    pub title: String,
    /// Why one may like it.
    pub text: Prose,
    /// In which language, where it is not the page's.
    pub language: Option<&'static str>,
    /// Who signs, and of which day.
    pub signed: String,
    /// The document.
    pub document: HeldDocument,
    /// The page of the document.
    pub record: Link,
}

/// `GET /coups-de-coeur/{id}`.
#[derive(Clone, Debug, Template)]
#[template(path = "public/recommendation.html")]
pub struct RecommendationPage {
    /// What stands around.
    pub frame: Frame,
    /// Its title.
    pub title: String,
    /// What it says.
    pub paragraphs: Vec<String>,
    /// Who wrote it, and on which day.
    pub signed: String,
    /// « 4 sur 5 ».
    pub rating: Option<String>,
    /// Where it stands, as long as its author alone sees it.
    pub state: Option<Badge>,
    /// The record.
    pub document: HeldDocument,
    /// The page of the record.
    pub record: Option<Link>,
    /// Where it is reported; nowhere for its author.
    pub report_url: Option<String>,
    /// What readers say about it; nothing as long as they cannot read it.
    pub comments: Option<CommentSection>,
}
