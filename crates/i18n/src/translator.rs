//! What a template holds to speak a language: `{{ t.get("search-button") }}`,
//! `{{ t.with("search-results").n("count", total) }}`, `{{ t.money(fee) }}`.
//!
//! Arguments are taken by value or by reference, because templates pass references. Nothing
//! here escapes HTML: that is the template engine's work.

use std::borrow::{Borrow, Cow};
use std::fmt::{self, Display};

use domain::language::Language;
use domain::money::Money;
use jiff::civil::{Date, Time, Weekday};

use crate::arguments::{Arguments, Count};
use crate::{dates, has, numbers, text, text_with};

/// A language, ready to speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Translator {
    /// The language that it speaks.
    pub language: Language,
}

impl Translator {
    /// A translator of a language.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The text of a key that takes no argument.
    #[must_use]
    pub fn get(self, key: &str) -> Cow<'static, str> {
        text(self.language, key)
    }

    /// The text of a key whose holes are to be filled.
    #[must_use]
    pub fn with(self, key: &str) -> Phrase<'_> {
        Phrase {
            language: self.language,
            key,
            arguments: Arguments::new(),
        }
    }

    /// The words for a coded value, by the convention `kind-code`: `coded("document-type",
    /// "large_print")`. A code without words is shown as it is.
    #[must_use]
    pub fn coded(self, kind: &str, code: &str) -> Cow<'static, str> {
        let key = format!("{kind}-{code}");
        if has(self.language, &key) {
            self.get(&key)
        } else {
            Cow::Owned(code.to_owned())
        }
    }

    /// The name of a language of a document, from its ISO 639-2/B code: « français » for `fre`.
    #[must_use]
    pub fn language_name(self, code: &str) -> Cow<'static, str> {
        let key = format!("language-{code}");
        if has(self.language, &key) {
            self.get(&key)
        } else {
            let arguments = Arguments::new().arg("code", code);
            text_with(self.language, "language-unnamed", &arguments)
        }
    }

    /// « mercredi 25 novembre », with the year when it is not the one of `today`.
    #[must_use]
    pub fn date_long(self, date: impl Borrow<Date>, today: impl Borrow<Date>) -> String {
        dates::long(self.language, *date.borrow(), *today.borrow())
    }

    /// « 25 novembre », with the year when it is not the one of `today`.
    #[must_use]
    pub fn date_medium(self, date: impl Borrow<Date>, today: impl Borrow<Date>) -> String {
        dates::medium(self.language, *date.borrow(), *today.borrow())
    }

    /// « 14 mars 1989 »: always with the year, never with the day of the week.
    #[must_use]
    pub fn date_full(self, date: impl Borrow<Date>) -> String {
        dates::full(self.language, *date.borrow())
    }

    /// « 25 nov. », as on a date stamp.
    #[must_use]
    pub fn date_short(self, date: impl Borrow<Date>) -> String {
        dates::short(self.language, *date.borrow())
    }

    /// « mercredi ».
    #[must_use]
    pub fn weekday(self, date: impl Borrow<Date>) -> &'static str {
        dates::weekday(self.language, date.borrow().weekday())
    }

    /// « mercredi », of a day of the week without a date, as in a timetable.
    #[must_use]
    pub fn weekday_name(self, weekday: impl Borrow<Weekday>) -> &'static str {
        dates::weekday(self.language, *weekday.borrow())
    }

    /// « mer. »
    #[must_use]
    pub fn weekday_short(self, date: impl Borrow<Date>) -> &'static str {
        dates::weekday_short(self.language, date.borrow().weekday())
    }

    /// The month in full, as in the middle of a sentence: « décembre ».
    #[must_use]
    pub fn month(self, date: impl Borrow<Date>) -> &'static str {
        dates::month(self.language, *date.borrow())
    }

    /// « nov. »
    #[must_use]
    pub fn month_short(self, date: impl Borrow<Date>) -> &'static str {
        dates::month_short(self.language, *date.borrow())
    }

    /// « aujourd’hui », « demain », « dans 3 jours », « il y a 2 jours ».
    #[must_use]
    pub fn relative_day(self, date: impl Borrow<Date>, today: impl Borrow<Date>) -> String {
        dates::relative_day(self.language, *date.borrow(), *today.borrow())
    }

    /// « 12 min », « 5 h », « 2 j »: how long something has waited, from minutes.
    #[must_use]
    pub fn waiting(self, minutes: impl Count) -> String {
        dates::waiting(self.language, minutes.count())
    }

    /// « 14 h 05 », « 14:05 », « 14:05 Uhr ».
    #[must_use]
    pub fn time(self, time: impl Borrow<Time>) -> String {
        dates::time(self.language, *time.borrow())
    }

    /// « 10 h – 18 h ».
    #[must_use]
    pub fn hours(self, from: impl Borrow<Time>, until: impl Borrow<Time>) -> String {
        dates::hours(self.language, *from.borrow(), *until.borrow())
    }

    /// « 7,50 € ».
    #[must_use]
    pub fn money(self, amount: impl Borrow<Money>) -> String {
        numbers::money(self.language, *amount.borrow())
    }

    /// « 1 234 ».
    #[must_use]
    pub fn number(self, number: impl Count) -> String {
        numbers::number(self.language, number.count())
    }

    /// « 118,42 »: two figures after the comma.
    #[must_use]
    pub fn decimal(self, number: f32) -> String {
        numbers::decimal(self.language, f64::from(number))
    }

    /// « 1re », « 2e » (of a place in a queue: « la 1re place »), « 1. », « 1st ».
    #[must_use]
    pub fn ordinal(self, number: impl Count) -> String {
        numbers::ordinal(self.language, number.count())
    }

    /// « a, b et c ».
    #[must_use]
    pub fn list<S: AsRef<str>>(self, words: &[S]) -> String {
        numbers::list(self.language, words)
    }

    /// The same words with a capital, for the start of a sentence.
    #[must_use]
    pub fn sentence(self, words: impl Display) -> String {
        let words = words.to_string();
        let mut letters = words.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => words,
        }
    }
}

/// A text whose holes are being filled; it is written where it is displayed.
#[derive(Debug)]
pub struct Phrase<'key> {
    language: Language,
    key: &'key str,
    arguments: Arguments,
}

impl Phrase<'_> {
    /// Fills a hole with words.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Display) -> Self {
        self.arguments = self.arguments.arg(name, value);
        self
    }

    /// Fills a hole with a count, which may choose the plural.
    #[must_use]
    pub fn n(mut self, name: &'static str, count: impl Count) -> Self {
        self.arguments = self.arguments.n(name, count);
        self
    }

    /// What comes before and after a hole, for a template that puts a link or a mark there:
    /// `{% let (before, after) = t.with("search-corrected").split("query") %}`.
    #[must_use]
    pub fn split(self, name: &'static str) -> (String, String) {
        // A character of the private use area cannot be in a text of ours.
        const HOLE: char = '\u{E000}';
        let whole = self.arg(name, HOLE).to_string();
        match whole.split_once(HOLE) {
            Some((before, after)) => (before.to_owned(), after.to_owned()),
            None => (whole, String::new()),
        }
    }
}

impl Display for Phrase<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&text_with(self.language, self.key, &self.arguments))
    }
}
