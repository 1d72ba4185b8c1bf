//! « Rappels »: which mails, how early, in which language; the private calendar; what was sent.

use askama::Template;

use crate::filters;
use crate::frame::Frame;

/// `GET /compte/rappels`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/reminders.html")]
pub struct RemindersPage {
    /// What stands around.
    pub frame: Frame,
    /// Where mails go, if there is an address.
    pub mail: Option<String>,
    /// Mails that may be refused.
    pub kinds: Vec<MailChoice>,
    /// Mails that are always sent, in words.
    pub always: Vec<String>,
    /// Days before the due day: value, words, whether it is chosen.
    pub days: Vec<(u8, String, bool)>,
    /// Languages: value, name, whether it is chosen.
    pub languages: Vec<(&'static str, String, bool)>,
    /// The private calendar.
    pub calendar: Option<CalendarPanel>,
    /// The token of the session and of this form.
    pub token: String,
}

/// A mail that may be refused.
#[derive(Clone, Debug)]
pub struct MailChoice {
    /// Its value in the form.
    pub value: &'static str,
    /// What it tells.
    pub text: String,
    /// Whether it is wished.
    pub is_wished: bool,
}

/// The private calendar.
#[derive(Clone, Debug)]
pub struct CalendarPanel {
    /// Its whole address.
    pub url: String,
    /// Since when it opens.
    pub since: String,
}

/// `GET /compte/messages`.
#[derive(Clone, Debug, Template)]
#[template(path = "account/messages.html")]
pub struct MessagesPage {
    /// What stands around.
    pub frame: Frame,
    /// The newest first.
    pub rows: Vec<MessageRow>,
}

/// A mail that was sent.
#[derive(Clone, Debug)]
pub struct MessageRow {
    /// When.
    pub at: String,
    /// The same for machines.
    pub at_time: String,
    /// Its subject.
    pub subject: String,
    /// What it tells.
    pub kind: String,
    /// Where it went.
    pub recipient: String,
    /// Whether it left.
    pub is_sent: bool,
}
