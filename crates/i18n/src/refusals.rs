//! Refusals in words: the reason with its figures, and the way out. Every refusal of the rules
//! explains itself in the same form, so that one function says them all.

use domain::id::LibraryId;
use domain::refusal::{Explanation, Figure, WayOut};
use jiff::civil::Date;

use crate::Translator;

impl Translator {
    /// The reason of a refusal, whole sentences. A library is named by the function given,
    /// because its name is not known here.
    #[must_use]
    pub fn reason(self, refused: &Explanation, today: Date, library: impl Fn(LibraryId) -> String) -> String {
        let of_type = refused
            .figures
            .iter()
            .any(|(_, figure)| matches!(figure, Figure::DocumentType(Some(_))));
        // A limit that counts one type of document only says so: it is another sentence.
        let key = if of_type {
            format!("{}-of-type", refused.key)
        } else {
            refused.key.to_owned()
        };
        let mut phrase = self.with(&key);
        for (name, figure) in &refused.figures {
            phrase = match figure {
                Figure::Count(count) => phrase.n(name, count),
                Figure::Money(amount) => phrase.arg(name, self.money(amount)),
                Figure::Date(date) => phrase.arg(name, self.date_long(date, today)),
                Figure::Time(time) => phrase.arg(name, self.time(time)),
                Figure::Library(id) => phrase.arg(name, library(*id)),
                Figure::Libraries(ids) => {
                    let names: Vec<String> = ids.iter().map(|id| library(*id)).collect();
                    phrase.arg(name, self.list(&names))
                }
                Figure::DocumentType(Some(kind)) => {
                    phrase.arg(name, self.coded("document-type", kind.code()))
                }
                Figure::DocumentType(None) => phrase,
                Figure::Text(words) => phrase.arg(name, words),
            };
        }
        phrase.to_string()
    }

    /// What can be done about a refusal, in a few words, for a link or a button.
    #[must_use]
    pub fn way_out(self, way_out: WayOut) -> String {
        self.get(way_out.key()).into_owned()
    }

    /// What can be done about a refusal, as a sentence.
    #[must_use]
    pub fn way_out_text(self, way_out: WayOut) -> String {
        self.get(&format!("{}-text", way_out.key())).into_owned()
    }
}
