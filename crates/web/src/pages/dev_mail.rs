//! The messages sent, in the demonstration only.

use askama::Template;

use crate::filters;
use crate::frame::Frame;

/// `GET /dev/mail`.
#[derive(Clone, Debug, Template)]
#[template(path = "dev/mail.html")]
pub struct MailBoxPage {
    /// What stands around.
    pub frame: Frame,
    /// The latest first.
    pub mails: Vec<MailLine>,
}

/// A message in the list.
#[derive(Clone, Debug)]
pub struct MailLine {
    /// Its page.
    pub url: String,
    /// Its subject.
    pub subject: String,
    /// To whom.
    pub to: String,
    /// When, as written.
    pub sent: String,
}

/// `GET /dev/mail/{id}`.
#[derive(Clone, Debug, Template)]
#[template(path = "dev/mail_message.html")]
pub struct MailPage {
    /// What stands around.
    pub frame: Frame,
    /// Its subject.
    pub subject: String,
    /// To whom.
    pub to: String,
    /// When, as written.
    pub sent: String,
    /// The text version.
    pub text: String,
    /// The calendar attached to it.
    pub calendar: Option<String>,
    /// Where the other version is.
    pub html_url: String,
}
