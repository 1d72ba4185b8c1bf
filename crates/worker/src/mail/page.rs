//! What is written in a mail, in the order in which it is read: what, until when and where, address
//! and hours, one button, the way out, the reference. One page, in text and in HTML.

use askama::Template;
use domain::id::RecordNumber;
use domain::language::Language;

/// A mail before it is written out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    pub(crate) language: Language,
    /// The network.
    pub(crate) site: String,
    pub(crate) subject: String,
    pub(crate) title: String,
    pub(crate) greeting: String,
    /// What happened.
    pub(crate) text: String,
    /// What the library added: the words before it, and its own.
    pub(crate) note: Option<(String, String)>,
    pub(crate) document: Option<Document>,
    /// What is new.
    pub(crate) documents: Vec<Listed>,
    /// Until when, and where.
    pub(crate) notice: Option<(String, String)>,
    pub(crate) place: Option<Place>,
    pub(crate) button: Option<Link>,
    /// One place for each of several people.
    pub(crate) choices: Vec<Link>,
    /// What to do.
    pub(crate) next: String,
    pub(crate) way_out: String,
    pub(crate) way_out_url: Option<String>,
    pub(crate) footer: Vec<String>,
}

/// A place to go.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) label: String,
    pub(crate) url: String,
}

/// A document among others.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub(crate) title: String,
    pub(crate) url: String,
    /// Author and publisher.
    pub(crate) by: String,
    /// Type and libraries.
    pub(crate) line: String,
    /// Where it is reserved, if that is the question.
    pub(crate) hold: Option<Link>,
}

/// A library.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) name: String,
    pub(crate) address: String,
    pub(crate) phone: String,
    pub(crate) hours: Vec<String>,
}

/// A document, with a cover made of its title.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) title: String,
    /// Author and publisher.
    pub(crate) by: String,
    /// Type and call number.
    pub(crate) line: String,
    /// The title as it fits on the cover.
    pub(crate) cover: String,
    pub(crate) ground: &'static str,
    pub(crate) spine: &'static str,
}

/// Grounds of covers and their spines: light letters stay readable on each.
const GROUNDS: [(&str, &str); 5] = [
    ("#1f3d8f", "#142a66"),
    ("#7a2e2b", "#551d1b"),
    ("#0b4d3c", "#07352a"),
    ("#5b3a76", "#412855"),
    ("#7a4a12", "#57340b"),
];
/// Characters of a title that fit on a cover.
const COVER_LENGTH: usize = 48;

impl Document {
    pub(crate) fn new(title: String, by: String, line: String, number: RecordNumber) -> Self {
        let index = usize::try_from(number.get()).unwrap_or_default() % GROUNDS.len();
        let (ground, spine) = GROUNDS[index];
        let cover = if title.chars().count() > COVER_LENGTH {
            let start: String = title.chars().take(COVER_LENGTH).collect();
            format!("{}…", start.trim_end())
        } else {
            title.clone()
        };
        Self {
            title,
            by,
            line,
            cover,
            ground,
            spine,
        }
    }
}

#[derive(Template)]
#[template(path = "mail/mail.html")]
struct Html<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "mail/mail.txt", whitespace = "preserve")]
struct Text<'a> {
    page: &'a Page,
}

impl Page {
    /// The HTML part.
    pub(crate) fn html(&self) -> anyhow::Result<String> {
        Ok(Html { page: self }.render()?)
    }

    /// The text part: what is absent leaves no hole.
    pub(crate) fn plain(&self) -> anyhow::Result<String> {
        let written = Text { page: self }.render()?;
        let mut text = String::with_capacity(written.len());
        let mut empty = 0;
        for line in written.trim().lines().map(str::trim_end) {
            empty = if line.is_empty() { empty + 1 } else { 0 };
            if empty < 2 {
                text.push_str(line);
                text.push('\n');
            }
        }
        Ok(text)
    }
}
