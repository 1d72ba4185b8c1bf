//! Who made a document, in one line: each name leads to their page where it is known.

use std::fmt::{self, Display, Formatter};

use askama::filters::{Html, HtmlSafe, escape};

use super::Marked;

/// Names with the words that answer marked, joined by commas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthorNames(Vec<(Marked, Option<String>)>);

impl AuthorNames {
    /// Names, each with the address of its page.
    #[must_use]
    pub const fn new(names: Vec<(Marked, Option<String>)>) -> Self {
        Self(names)
    }

    /// The names alone.
    #[must_use]
    pub fn plain(&self) -> String {
        let names: Vec<String> = self.0.iter().map(|(name, _)| name.plain()).collect();
        names.join(", ")
    }
}

impl From<Marked> for AuthorNames {
    fn from(line: Marked) -> Self {
        Self(vec![(line, None)])
    }
}

impl Display for AuthorNames {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for (place, (name, url)) in self.0.iter().enumerate() {
            if place > 0 {
                formatter.write_str(", ")?;
            }
            match url {
                Some(url) => {
                    let url = escape(url, Html).map_err(|_| fmt::Error)?;
                    write!(formatter, "<a href=\"{url}\">{name}</a>")?;
                }
                None => write!(formatter, "{name}")?,
            }
        }
        Ok(())
    }
}

impl HtmlSafe for AuthorNames {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_known_leads_to_its_page_and_no_name_is_markup() {
        let names = AuthorNames::new(vec![
            (Marked::from("A <b>"), Some("/auteurs/7?a&b".into())),
            (Marked::from("C"), None),
        ]);
        assert_eq!(
            names.to_string(),
            "<a href=\"/auteurs/7?a&#38;b\">A &#60;b&#62;</a>, C"
        );
    }
}
