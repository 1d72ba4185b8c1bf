//! Words of which some answer the question, and are marked.

use std::fmt::{self, Display, Formatter};

use askama::filters::{Html, HtmlSafe, escape};

/// A text in pieces; the marked ones stand in `<mark>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked(Vec<(String, bool)>);

impl Marked {
    /// A text of pieces, each with whether it is marked.
    #[must_use]
    pub const fn new(pieces: Vec<(String, bool)>) -> Self {
        Self(pieces)
    }

    /// The words alone, for a screen reader or an address.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|(piece, _)| piece.as_str()).collect()
    }
}

impl From<&str> for Marked {
    fn from(text: &str) -> Self {
        Self(vec![(text.to_owned(), false)])
    }
}

impl From<String> for Marked {
    fn from(text: String) -> Self {
        Self(vec![(text, false)])
    }
}

impl Display for Marked {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for (piece, is_marked) in &self.0 {
            let piece = escape(piece, Html).map_err(|_| fmt::Error)?;
            if *is_marked {
                write!(formatter, "<mark>{piece}</mark>")?;
            } else {
                write!(formatter, "{piece}")?;
            }
        }
        Ok(())
    }
}

// Each piece was escaped above.
impl HtmlSafe for Marked {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_escaped_and_marked() {
        let text = Marked::new(vec![("Le <i>".into(), false), ("chat & co".into(), true)]);
        assert_eq!(text.to_string(), "Le &#60;i&#62;<mark>chat &#38; co</mark>");
        assert_eq!(text.plain(), "Le <i>chat & co");
    }
}
