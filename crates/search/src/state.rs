//! What a reader sees in the address of a search: the words, the choices, the sort, the view, the
//! page. One search has one address, whatever order it was clicked in.

mod choice;

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use crate::address;
use crate::facet::{self, Facet, YearRange};

pub use choice::Choice;

/// Results on one page.
pub const PAGE_SIZE: usize = 20;
/// The last page that can be asked for: deeper is never what a person wants, and costs.
pub const LAST_PAGE: u16 = 50;
/// The longest search, in characters; the rest is cut.
pub const LONGEST_TEXT: usize = 512;
/// The most choices that one search keeps.
const MOST_CHOICES: usize = 256;
/// What stands before the name of a facet in an address when a value is left out (`hors-type=film`).
const LEFT_OUT: &str = "hors-";
/// The two ends of a range of years as a form writes them.
const YEARS_FROM: &str = "annee-de";
const YEARS_TO: &str = "annee-a";

/// A search as its address says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SearchState {
    /// The words (`q`).
    pub text: String,
    /// Only what can be had (`dispo`).
    pub availability: AvailabilityFilter,
    choices: BTreeSet<Choice>,
    excluded: BTreeSet<Choice>,
    /// The order (`tri`).
    pub sort: Sort,
    /// How the list is drawn (`vue`).
    pub view: View,
    page: Page,
}

macro_rules! words_of_address {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$variant_doc])* $variant),+
        }

        impl $name {
            /// All of them, the default first.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its word in an address and in translation keys.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The one that a word in an address means.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                match slug { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

words_of_address! {
    /// Only what can be had, and where.
    AvailabilityFilter {
        /// Everything.
        #[default]
        All = "tout",
        /// « En rayon maintenant »: in any library.
        Network = "en-rayon",
        /// « Dans ma bibliothèque »: on a shelf of the reader's library now.
        Mine = "ma-bibliotheque",
        /// « En ligne ».
        Online = "en-ligne",
    }
}

words_of_address! {
    /// The order of results.
    Sort {
        /// « Pertinence ».
        #[default]
        Relevance = "pertinence",
        /// « Nouveautés »: last added first.
        Newest = "nouveautes",
        /// « Titre, de A à Z ».
        Title = "titre",
        /// « Auteur, de A à Z ».
        Author = "auteur",
        /// « Année »: last published first.
        Year = "annee",
    }
}

words_of_address! {
    /// How the list is drawn.
    View {
        /// One below the other, with summaries.
        #[default]
        List = "liste",
        /// « Vignettes »: covers.
        Covers = "vignettes",
        /// « Compacte »: a table.
        Compact = "compacte",
    }
}

impl AvailabilityFilter {
    /// Its number in the counts of its facet.
    #[must_use]
    pub const fn value(self) -> u32 {
        match self {
            Self::All => 0,
            Self::Network => 1,
            Self::Mine => 2,
            Self::Online => 3,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Page(u16);

impl Default for Page {
    fn default() -> Self {
        Self(1)
    }
}

impl SearchState {
    /// A search for words, with nothing chosen.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        Self {
            text: clean_text(text),
            ..Self::default()
        }
    }

    /// Reads the part of an address after `?`. Never fails: what is strange is ignored.
    #[must_use]
    pub fn parse(query_string: &str) -> Self {
        Self::from_pairs(address::pairs(query_string))
    }

    /// Reads names and values, already decoded.
    #[must_use]
    pub fn from_pairs<N: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        let mut state = Self::default();
        let (mut from, mut to) = (None, None);
        for (name, value) in pairs {
            let value = value.as_ref();
            match name.as_ref() {
                "q" => state.text = clean_text(value),
                "dispo" => state.availability = AvailabilityFilter::from_slug(value).unwrap_or_default(),
                "tri" => state.sort = Sort::from_slug(value).unwrap_or_default(),
                "vue" => state.view = View::from_slug(value).unwrap_or_default(),
                "page" => state.page = Page(value.parse::<u64>().map_or(1, clamped_page)),
                YEARS_FROM => from = facet::year(value),
                YEARS_TO => to = facet::year(value),
                slug => {
                    let (facet, is_left_out) = match slug.strip_prefix(LEFT_OUT) {
                        Some(slug) => (Facet::from_slug(slug), true),
                        None => (Facet::from_slug(slug), false),
                    };
                    match facet.and_then(|facet| Choice::parse(facet, value)) {
                        Some(choice) if is_left_out => state.leave_out(choice),
                        Some(choice) => state.choose(choice),
                        None => {}
                    }
                }
            }
        }
        if let Some(range) = YearRange::new(from, to) {
            state.choose(Choice::Year(range));
        }
        state
    }

    fn choose(&mut self, choice: Choice) {
        if self.choices.len() + self.excluded.len() < MOST_CHOICES {
            self.excluded.remove(&choice);
            self.choices.insert(choice);
        }
    }

    fn leave_out(&mut self, choice: Choice) {
        let can_be = !matches!(choice, Choice::Arrival(_));
        if can_be && self.choices.len() + self.excluded.len() < MOST_CHOICES {
            self.choices.remove(&choice);
            self.excluded.insert(choice);
        }
    }

    /// The part of an address after `?`, in one order whatever the clicks; empty when nothing was asked.
    #[must_use]
    pub fn to_query_string(&self) -> String {
        let mut written = address::Writer::default();
        if !self.text.is_empty() {
            written.push("q", &self.text);
        }
        if self.availability != AvailabilityFilter::All {
            written.push(Facet::Availability.slug(), self.availability.slug());
        }
        for choice in &self.choices {
            written.push(choice.facet().slug(), &choice.value());
        }
        for choice in &self.excluded {
            let name = format!("{LEFT_OUT}{}", choice.facet().slug());
            written.push(&name, &choice.value());
        }
        if self.sort != Sort::default() {
            written.push("tri", self.sort.slug());
        }
        if self.view != View::default() {
            written.push("vue", self.view.slug());
        }
        if self.page.0 > 1 {
            written.push("page", &self.page.0.to_string());
        }
        written.finish()
    }

    /// What is chosen, in the order of the facets.
    pub fn choices(&self) -> impl Iterator<Item = &Choice> {
        self.choices.iter()
    }

    /// Whether a value is chosen.
    #[must_use]
    pub fn has(&self, choice: &Choice) -> bool {
        self.choices.contains(choice)
    }

    /// Whether a library is chosen, so that its sections mean something, or one of them is.
    #[must_use]
    pub fn has_sections(&self) -> bool {
        let mut named = self.choices.iter().chain(&self.excluded);
        named.any(|choice| matches!(choice, Choice::Section(_)))
            || self
                .choices
                .iter()
                .any(|choice| matches!(choice, Choice::Library(_)))
    }

    /// What is left out, in the order of the facets.
    pub fn excluded(&self) -> impl Iterator<Item = &Choice> {
        self.excluded.iter()
    }

    /// Whether a value is left out.
    #[must_use]
    pub fn excludes(&self, choice: &Choice) -> bool {
        self.excluded.contains(choice)
    }

    /// Whether anything narrows the results beside the words.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        self.availability != AvailabilityFilter::All || !self.choices.is_empty() || !self.excluded.is_empty()
    }

    /// Whether neither words nor choices were given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && !self.is_narrowed()
    }

    /// The page, from 1 to [`LAST_PAGE`].
    #[must_use]
    pub const fn page(&self) -> u16 {
        self.page.0
    }

    /// The same with a value chosen, from the first page.
    #[must_use]
    pub fn with(&self, choice: Choice) -> Self {
        let mut state = self.with_page(1);
        state.choose(choice);
        state
    }

    /// The same without a value, chosen or left out, from the first page.
    #[must_use]
    pub fn without(&self, choice: &Choice) -> Self {
        let mut state = self.with_page(1);
        state.choices.remove(choice);
        state.excluded.remove(choice);
        state
    }

    /// The same with a value left out, from the first page. How lately a document came cannot be.
    #[must_use]
    pub fn excluding(&self, choice: Choice) -> Self {
        let mut state = self.with_page(1);
        state.leave_out(choice);
        state
    }

    /// The same with a value chosen if it was not, and the reverse.
    #[must_use]
    pub fn toggled(&self, choice: &Choice) -> Self {
        if self.has(choice) {
            self.without(choice)
        } else {
            self.with(choice.clone())
        }
    }

    /// The same with nothing chosen in one facet, from the first page.
    #[must_use]
    pub fn without_facet(&self, facet: Facet) -> Self {
        let mut state = self.with_page(1);
        if facet == Facet::Availability {
            state.availability = AvailabilityFilter::All;
        }
        state.choices.retain(|choice| choice.facet() != facet);
        state.excluded.retain(|choice| choice.facet() != facet);
        state
    }

    /// The same words with nothing chosen.
    #[must_use]
    pub fn without_choices(&self) -> Self {
        Self {
            availability: AvailabilityFilter::All,
            choices: BTreeSet::new(),
            excluded: BTreeSet::new(),
            page: Page(1),
            ..self.clone()
        }
    }

    /// The same with other words, from the first page.
    #[must_use]
    pub fn with_text(&self, text: &str) -> Self {
        Self {
            text: clean_text(text),
            page: Page(1),
            ..self.clone()
        }
    }

    /// The same with an availability filter, from the first page.
    #[must_use]
    pub fn with_availability(&self, availability: AvailabilityFilter) -> Self {
        Self {
            availability,
            page: Page(1),
            ..self.clone()
        }
    }

    /// The same in another order, from the first page.
    #[must_use]
    pub fn with_sort(&self, sort: Sort) -> Self {
        Self {
            sort,
            page: Page(1),
            ..self.clone()
        }
    }

    /// The same drawn otherwise.
    #[must_use]
    pub fn with_view(&self, view: View) -> Self {
        Self { view, ..self.clone() }
    }

    /// The same at another page.
    #[must_use]
    pub fn with_page(&self, page: u16) -> Self {
        Self {
            page: Page(clamped_page(u64::from(page))),
            ..self.clone()
        }
    }
}

fn clamped_page(page: u64) -> u16 {
    u16::try_from(page).unwrap_or(LAST_PAGE).clamp(1, LAST_PAGE)
}

/// NFC, without control characters or doubled spaces, cut to the longest search.
pub(crate) fn clean_text(text: &str) -> String {
    let mut clean = String::new();
    // Cut before normalizing too: a megabyte of accents is not worth composing.
    let head = text.chars().take(LONGEST_TEXT * 4);
    for (length, character) in head
        .map(|c| if c.is_control() { ' ' } else { c })
        .nfc()
        .enumerate()
    {
        if length >= LONGEST_TEXT {
            break;
        }
        if !(character.is_whitespace() && (clean.is_empty() || clean.ends_with(char::is_whitespace))) {
            clean.push(character);
        }
    }
    clean.truncate(clean.trim_end().len());
    clean
}

#[cfg(test)]
mod tests {
    use domain::record::DocumentType;

    use super::*;

    #[test]
    fn one_search_has_one_address_whatever_the_order_of_clicks() {
        let one = SearchState::parse("type=comic&q=Tintin&bib=ATH&type=book&annee=2010-2019&vue=compacte");
        let other = SearchState::parse(
            "vue=compacte&annee=2010-2019&q=Tintin&type=book&type=comic&bib=ATH&type=book",
        );
        assert_eq!(one.to_query_string(), other.to_query_string());
        assert_eq!(
            one.to_query_string(),
            "q=Tintin&type=book&type=comic&bib=ATH&annee=2010-2019&vue=compacte"
        );
    }

    #[test]
    fn strange_values_are_ignored() {
        let state = SearchState::parse(
            "q=%FF&type=boat&annee=12&auteur=-1&dispo=hier&tri=hasard&page=zero&inconnu=1&=&&langue=FRE&bib=../etc",
        );
        assert_eq!(state.to_query_string(), "q=%EF%BF%BD");
        assert_eq!(SearchState::parse("page=100000").page(), LAST_PAGE);
        assert_eq!(SearchState::parse("page=99999999999999999999999").page(), 1);
        assert_eq!(SearchState::parse("page=0").page(), 1);
    }

    #[test]
    fn a_choice_keeps_everything_else_and_goes_back_to_the_first_page() {
        let state = SearchState::parse("q=chat+noir&type=book&tri=titre&vue=vignettes&page=3");
        let narrowed = state.with(Choice::Author(12));
        assert_eq!(
            narrowed.to_query_string(),
            "q=chat+noir&type=book&auteur=12&tri=titre&vue=vignettes"
        );
        assert_eq!(narrowed.toggled(&Choice::Author(12)), state.with_page(1));
        assert_eq!(state.with_view(View::Compact).page(), 3);
        assert_eq!(state.with_sort(Sort::Year).page(), 1);
        assert_eq!(
            narrowed.without_facet(Facet::Type).to_query_string(),
            "q=chat+noir&auteur=12&tri=titre&vue=vignettes"
        );
        assert_eq!(
            narrowed.without_choices().to_query_string(),
            "q=chat+noir&tri=titre&vue=vignettes"
        );
        assert_eq!(
            state
                .with_availability(AvailabilityFilter::Mine)
                .availability
                .slug(),
            "ma-bibliotheque"
        );
    }

    #[test]
    fn a_value_is_chosen_or_left_out_never_both() {
        let state = SearchState::parse("q=chat&type=book&hors-type=film&hors-langue=eng&hors-nouveaute=30");
        assert_eq!(
            state.to_query_string(),
            "q=chat&type=book&hors-type=film&hors-langue=eng"
        );
        let film = Choice::Type(DocumentType::Film);
        assert!(state.excludes(&film) && state.is_narrowed());
        assert_eq!(
            state.with(film).to_query_string(),
            "q=chat&type=book&type=film&hors-langue=eng"
        );
        assert_eq!(
            state
                .excluding(Choice::Type(DocumentType::Book))
                .to_query_string(),
            "q=chat&hors-type=book&hors-type=film&hors-langue=eng"
        );
        assert_eq!(
            state
                .without_facet(Facet::Type)
                .without(&Choice::Language("eng".into())),
            SearchState::of_text("chat")
        );
    }

    #[test]
    fn years_typed_in_two_fields_are_one_range() {
        for (typed, kept) in [
            ("annee-de=1990&annee-a=1999", "annee=1990-1999"),
            ("annee-de=2015&annee-a=", "annee=2015-"),
            ("annee-de=&annee-a=1950", "annee=-1950"),
            ("annee-de=2010&annee-a=2000", "annee=2000-2010"),
            ("annee-de=&annee-a=", ""),
            ("annee-de=hier&annee-a=20", ""),
        ] {
            assert_eq!(SearchState::parse(typed).to_query_string(), kept, "{typed}");
        }
    }

    #[test]
    fn the_words_are_cleaned_and_cut() {
        assert_eq!(
            SearchState::parse("q=++e%CC%81te%CC%81%00%0A+2024+").text,
            "été 2024"
        );
        assert_eq!(
            SearchState::of_text(&"a".repeat(9000)).text.chars().count(),
            LONGEST_TEXT
        );
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_is_read_back(address in "(q|type|bib|annee|auteur|page|tri|dispo)=[-a-z0-9%+&=é]{0,30}") {
            let state = SearchState::parse(&address);
            proptest::prop_assert_eq!(SearchState::parse(&state.to_query_string()), state);
        }
    }
}
