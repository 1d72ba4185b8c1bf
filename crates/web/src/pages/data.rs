//! « Mes données ».

use askama::Template;
use i18n::Translator;

use crate::filters;
use crate::frame::Frame;

/// `GET /compte/donnees`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/data.html")]
pub struct DataPage {
    /// What stands around.
    pub frame: Frame,
    /// What one may agree to.
    pub consents: Vec<ConsentLine>,
    /// The token of the session and of these forms.
    pub token: String,
}

/// Something one may agree to.
#[derive(Clone, Debug)]
pub struct ConsentLine {
    /// Its code in the form.
    pub code: &'static str,
    /// What it is.
    pub title: String,
    /// What it means.
    pub text: String,
    /// Since when it is agreed to.
    pub since: Option<String>,
}

/// What stands around all that is held, in `GET /compte/donnees/export`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/data_export.html")]
pub struct DataExportPage {
    /// What stands around.
    pub frame: Frame,
}

/// All that is held of one kind of thing.
#[derive(Clone, Debug, Template)]
#[template(path = "account/data_section.html")]
pub struct DataSection {
    /// The language.
    pub t: Translator,
    /// What it is.
    pub title: String,
    /// The columns.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}
