//! For whom a page is: links to the same page for each member of the family.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

use crate::filters;
use crate::frame::Frame;
use crate::urls::Urls;

/// The members of the family, the one the page is about among them; nothing where there is no choice.
#[derive(Clone, Debug, Template)]
#[template(path = "parts/persons.html")]
pub struct Persons {
    /// The language.
    pub t: Translator,
    /// Each with the same page for them.
    pub persons: Vec<PersonTag>,
    /// « Vous agissez pour Louise. », when it is not for oneself.
    pub acting: Option<String>,
}

impl HtmlSafe for Persons {}

/// One of them.
#[derive(Clone, Debug)]
pub struct PersonTag {
    /// Their first name.
    pub name: String,
    /// The page for them.
    pub url: String,
    /// Whether it is the one being read.
    pub is_current: bool,
}

impl Persons {
    /// Links to a page for everybody who may be acted for on it. Whose titles are hidden is left out
    /// where the page needs them.
    #[must_use]
    pub fn of(frame: &Frame, needs_titles: bool, url: impl Fn(Urls) -> String) -> Self {
        let seen = frame
            .persons
            .iter()
            .filter(|person| !(needs_titles && person.hides_titles));
        let persons: Vec<PersonTag> = seen
            .map(|person| PersonTag {
                name: person.name.clone(),
                url: url(person.urls(frame.urls)),
                is_current: person.is_current,
            })
            .collect();
        let acting = frame.acting.as_ref().map(|acting| {
            let sentence = frame.t.with("family-acting").arg("name", &acting.name);
            sentence.to_string()
        });
        Self {
            t: frame.t,
            acting,
            persons: if persons.len() > 1 { persons } else { Vec::new() },
        }
    }
}
