//! The pictures that librarians put beside what they publish.

use askama::Template;

use super::StaffFrame;
use crate::filters;
use crate::frame::Frame;
use crate::parts::{Errors, Figure, Pager};

/// `GET /pro/images`.
#[derive(Clone, Debug, Template)]
#[template(path = "staff/pictures.html")]
pub struct PicturesPage {
    /// What stands around.
    pub frame: Frame,
    /// The menu.
    pub staff: StaffFrame,
    /// The token of the session and of these forms.
    pub token: String,
    /// Answers to correct.
    pub errors: Errors,
    /// The name that was typed.
    pub name: String,
    /// The description that was typed.
    pub alt: String,
    /// Whether it was said to decorate.
    pub is_decorative: bool,
    /// For whom: word, name, whether chosen.
    pub scopes: Vec<(String, String, bool)>,
    /// The last added first.
    pub cards: Vec<PictureCard>,
    /// The other pages.
    pub pager: Pager,
}

/// A picture in the list.
#[derive(Clone, Debug)]
pub struct PictureCard {
    /// Its id.
    pub id: i64,
    /// The library, or the whole network.
    pub scope: String,
    /// Where its words are changed.
    pub change_url: String,
    /// Where it is deleted.
    pub delete_url: String,
    /// The version that was shown.
    pub version: i64,
    /// By which it is found.
    pub name: String,
    /// What it shows; empty where it decorates.
    pub alt: String,
    /// The picture.
    pub figure: Figure,
}
