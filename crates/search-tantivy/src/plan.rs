//! A search as the index is asked it: what must be there, and what makes one answer better than
//! another.

use std::ops::Bound;

use search::explanation::Reason;
use search::query::{Atom, Clause, Content, Field as Place, Occur, Query as Words, near_titles};
use search::words::{stems, stop};
use search::{Facet, Result, YearRange};
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, EmptyQuery, Occur as Should, PhraseQuery, Query,
    RangeQuery, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, Term};

use crate::scan::Group;
use crate::schema::{Fields, NearTitle, OtherWhole};
use crate::vocabulary;

/// What a place is worth, beside what the word itself weighs.
mod worth {
    pub(super) const TITLE: f32 = 2.5;
    pub(super) const AUTHOR: f32 = 2.0;
    pub(super) const SUBJECT: f32 = 0.7;
    /// The word as typed, not another form of it.
    pub(super) const SAME_FORM: f32 = 0.4;
    /// Any ending of the open last word.
    pub(super) const ENDING: f32 = 2.0;
    /// The words side by side.
    pub(super) const TOGETHER: f32 = 1.0;
    /// The whole title, whatever its words weigh.
    pub(super) const WHOLE_TITLE: f32 = 100.0;
    /// The whole title, and the author in the other words.
    pub(super) const TITLE_AND_AUTHOR: f32 = 80.0;
    /// The whole title in other forms of its words.
    pub(super) const NEAR_TITLE: f32 = 50.0;
    /// A whole text that is not the title: the original one, a call number.
    pub(super) const OTHER_WHOLE: f32 = 45.0;
    /// The beginning of a title.
    pub(super) const TITLE_START: f32 = 15.0;

    /// All of them.
    pub(super) const ALL: [f32; 11] = [
        TITLE,
        AUTHOR,
        SUBJECT,
        SAME_FORM,
        ENDING,
        TOGETHER,
        WHOLE_TITLE,
        TITLE_AND_AUTHOR,
        NEAR_TITLE,
        OTHER_WHOLE,
        TITLE_START,
    ];
}

/// What everything is worth, in one word: another word, other answers.
pub(crate) fn weights() -> String {
    let each: Vec<String> = worth::ALL.iter().map(ToString::to_string).collect();
    each.join("-")
}

/// The most words that the open last word stands for.
const MOST_ENDINGS: usize = 32;
/// The most words that a beginning with a star stands for.
const MOST_BEGUN: usize = 2_000;
/// The most titles that are known to begin with the words: a word that more begin with says little.
const MOST_TITLES: usize = 64;

type Part = (Should, Box<dyn Query>);
type Queries = Vec<Box<dyn Query>>;

/// What makes one answer better than another.
pub(crate) struct Worth {
    pub(crate) reason: Reason,
    /// The word that is meant, as it is looked for.
    pub(crate) text: String,
    pub(crate) query: Box<dyn Query>,
}

/// Makes queries for one state of the index.
pub(crate) struct Planner<'a> {
    pub(crate) fields: &'a Fields,
    pub(crate) searcher: &'a Searcher,
}

impl Planner<'_> {
    /// What answers the words, without what makes one answer better.
    pub(crate) fn matching(&self, words: &Words) -> Result<Box<dyn Query>> {
        Ok(joined(self.conditions(words)?))
    }

    /// What answers the words, weighed.
    pub(crate) fn weighed(&self, words: &Words) -> Result<Box<dyn Query>> {
        let mut parts = self.conditions(words)?;
        let worths = self.worths(words)?.into_iter();
        parts.extend(worths.map(|worth| (Should::Should, worth.query)));
        Ok(joined(parts))
    }

    /// Everything that [`Planner::weighed`] adds up, each part by itself.
    pub(crate) fn parts(&self, words: &Words) -> Result<Vec<Worth>> {
        let mut parts = Vec::new();
        for clause in words
            .clauses()
            .iter()
            .filter(|clause| clause.occur == Occur::Must)
        {
            let atoms = clause.any.iter().map(|atom| atom.content.to_string());
            parts.push(Worth {
                reason: Reason::Word,
                text: atoms.collect::<Vec<_>>().join(" / "),
                query: self.any(clause)?,
            });
        }
        parts.extend(self.worths(words)?);
        Ok(parts)
    }

    /// What is added to an answer, beside what its words weigh.
    fn worths(&self, words: &Words) -> Result<Vec<Worth>> {
        let mut worths = Vec::new();
        let wanted = words
            .clauses()
            .iter()
            .filter(|clause| clause.occur != Occur::MustNot);
        for clause in wanted {
            if !self.is_only_a_beginning(clause)? {
                clause.any.iter().for_each(|atom| self.weigh(atom, &mut worths));
            }
        }
        if words.clauses().iter().any(|clause| clause.occur == Occur::Must) {
            self.weigh_title(words, &mut worths)?;
        }
        Ok(worths)
    }

    fn conditions(&self, words: &Words) -> Result<Vec<Part>> {
        if words.is_hollow() {
            return Ok(vec![(Should::Must, Box::new(EmptyQuery))]);
        }
        let mut parts: Vec<Part> = Vec::new();
        for clause in words.clauses() {
            match clause.occur {
                Occur::Must => parts.push((Should::Must, self.any(clause)?)),
                Occur::MustNot => parts.push((Should::MustNot, self.unwanted(clause)?)),
                Occur::Should => {}
            }
        }
        if !parts.iter().any(|(occur, _)| *occur == Should::Must) {
            parts.push((Should::Must, Box::new(AllQuery)));
        }
        Ok(parts)
    }

    /// What is not wanted. An exclusion asks of records that stand before the first of what it leaves out,
    /// which a phrase alone does not bear; a union does, be it of one phrase twice.
    fn unwanted(&self, clause: &Clause) -> Result<Box<dyn Query>> {
        let any = self.any(clause)?;
        let has_phrase = clause
            .any
            .iter()
            .any(|atom| matches!(atom.content, Content::Phrase(_)));
        Ok(if has_phrase {
            union(vec![any.box_clone(), any])
        } else {
            any
        })
    }

    fn any(&self, clause: &Clause) -> Result<Box<dyn Query>> {
        let mut queries = Vec::with_capacity(clause.any.len() + clause.also.len());
        // A beginning that stands for the last word while it is typed is one way among others; one that
        // was asked for means every word that begins so.
        let is_asked = |atom: &Atom| matches!(atom.content, Content::Prefix(_));
        let most = if clause.any.iter().all(is_asked) {
            MOST_BEGUN
        } else {
            MOST_ENDINGS
        };
        for atom in clause.atoms() {
            self.atom(atom, most, &mut queries)?;
        }
        Ok(union(queries))
    }

    /// What has a word that begins so, of the most frequent `most`. A rare ending is no better than a
    /// frequent one.
    fn beginning(
        &self,
        place: Place,
        start: &str,
        most: usize,
        queries: &mut Vec<Box<dyn Query>>,
    ) -> Result<()> {
        let is_stemmed = matches!(place, Place::Title | Place::Subject | Place::Series);
        let field = match place {
            Place::Any => self.fields.allf,
            // Stems begin otherwise than words: words are looked for, then their stems.
            _ if is_stemmed => self.fields.allf,
            place => self.own(place),
        };
        let words = vocabulary::beginning(self.searcher, field, start, most)?;
        let mut endings: Vec<Box<dyn Query>> = Vec::with_capacity(words.len());
        for word in &words {
            if is_stemmed {
                self.word(place, word, &mut endings);
            } else {
                endings.push(term(field, word));
            }
        }
        if !endings.is_empty() {
            queries.push(Box::new(ConstScoreQuery::new(union(endings), worth::ENDING)));
        }
        Ok(())
    }

    /// The queries of which any will do for an atom.
    fn atom(&self, atom: &Atom, most: usize, queries: &mut Vec<Box<dyn Query>>) -> Result<()> {
        match &atom.content {
            Content::Word(word) => self.word(atom.field, word, queries),
            Content::AllOf(words) => {
                let mut all: Vec<Part> = Vec::with_capacity(words.len());
                for word in words {
                    let mut any = Vec::new();
                    self.word(atom.field, word, &mut any);
                    all.push((Should::Must, union(any)));
                }
                queries.push(joined(all));
            }
            Content::Prefix(start) => self.beginning(atom.field, start, most, queries)?,
            Content::Years(range) => queries.push(self.years(*range)),
            Content::Phrase(words) => queries.push(self.phrase(atom.field, words)),
            Content::Number(number) => queries.push(term(self.fields.number, number)),
        }
        Ok(())
    }

    fn word(&self, place: Place, word: &str, queries: &mut Vec<Box<dyn Query>>) {
        match place {
            Place::Author | Place::Publisher | Place::CallNumber => {
                queries.push(term(self.own(place), word));
            }
            Place::Any => {
                queries.extend(stems(word).iter().map(|stem| term(self.fields.all, stem)));
                // A number without its hyphens: an ISSN, what a publisher prints.
                if word.len() >= 6 && word.bytes().any(|byte| byte.is_ascii_digit()) {
                    queries.push(term(self.fields.number, word));
                }
            }
            Place::Title | Place::Subject | Place::Series => {
                let field = self.own(place);
                queries.extend(stems(word).iter().map(|stem| term(field, stem)));
            }
        }
    }

    /// The field of a place: stems of titles, subjects and series, words elsewhere.
    const fn own(&self, place: Place) -> Field {
        match place {
            Place::Title => self.fields.title,
            Place::Subject => self.fields.subject,
            Place::Series => self.fields.series,
            Place::Author => self.fields.author,
            Place::Publisher => self.fields.publisher,
            Place::CallNumber => self.fields.call_number,
            Place::Any => self.fields.all,
        }
    }

    /// These very words together; in a field, together somewhere and all of them in the field, since
    /// places are kept in one field only.
    fn phrase(&self, place: Place, words: &[String]) -> Box<dyn Query> {
        let together: Box<dyn Query> = match words {
            [word] => term(self.fields.allf, word),
            _ => {
                let terms = words
                    .iter()
                    .map(|word| Term::from_field_text(self.fields.allf, word))
                    .collect();
                Box::new(PhraseQuery::new(terms))
            }
        };
        if place == Place::Any {
            return together;
        }
        let mut all: Vec<Part> = vec![(Should::Must, together)];
        for word in words {
            let mut any = Vec::new();
            self.word(place, word, &mut any);
            all.push((Should::Must, union(any)));
        }
        joined(all)
    }

    /// Whether the open last word is no word of its own: others of its stem are worth nothing more.
    fn is_only_a_beginning(&self, clause: &Clause) -> Result<bool> {
        let start = clause.any.iter().find_map(|atom| match &atom.content {
            Content::Prefix(start) => Some(start),
            _ => None,
        });
        match start {
            Some(start) => Ok(vocabulary::frequency(self.searcher, self.fields.allf, start)? == 0),
            None => Ok(false),
        }
    }

    /// Adds what an atom is worth where it stands.
    fn weigh(&self, atom: &Atom, worths: &mut Vec<Worth>) {
        match &atom.content {
            Content::Word(word) => self.weigh_word(atom.field, word, worths),
            Content::AllOf(words) | Content::Phrase(words) => words
                .iter()
                .for_each(|word| self.weigh_word(atom.field, word, worths)),
            Content::Number(_) | Content::Prefix(_) | Content::Years(_) => {}
        }
    }

    fn weigh_word(&self, place: Place, word: &str, worths: &mut Vec<Worth>) {
        let fields = self.fields;
        let mut add = |reason, query: Box<dyn Query>, worth| {
            worths.push(Worth {
                reason,
                text: word.to_owned(),
                query: boosted(query, worth),
            });
        };
        if place == Place::Any || place == Place::Title {
            for stem in stems(word) {
                add(Reason::Title, term(fields.title, &stem), worth::TITLE);
            }
        }
        if place != Place::Author {
            add(Reason::SameForm, term(fields.allf, word), worth::SAME_FORM);
        }
        if place == Place::Any {
            add(Reason::Author, term(fields.author, word), worth::AUTHOR);
            for stem in stems(word) {
                add(Reason::Subject, term(fields.subject, &stem), worth::SUBJECT);
            }
        }
    }

    /// Adds what the plain words are worth as a title, or side by side.
    fn weigh_title(&self, words: &Words, worths: &mut Vec<Worth>) -> Result<()> {
        let Some(title) = words.as_title() else {
            return Ok(());
        };
        let exact = self.fields.title_exact;
        let text = title.clone();
        let constant = |reason, query, worth| Worth {
            reason,
            text: text.clone(),
            query: Box::new(ConstScoreQuery::new(query, worth)),
        };
        worths.push(constant(
            Reason::WholeTitle,
            term(exact, &title),
            worth::WHOLE_TITLE,
        ));
        let other = OtherWhole(&title).to_string();
        worths.push(constant(
            Reason::OtherWhole,
            term(exact, &other),
            worth::OTHER_WHOLE,
        ));
        let near = words.near_titles();
        let near = near.iter().map(|near| term(exact, &NearTitle(near).to_string()));
        worths.push(constant(
            Reason::NearTitle,
            union(near.collect()),
            worth::NEAR_TITLE,
        ));
        if let Some(cut) = self.title_and_author(words)? {
            worths.push(constant(Reason::TitleAndAuthor, cut, worth::TITLE_AND_AUTHOR));
        }
        if title.len() >= 3 {
            // An open last word may go on without a space.
            let begins = if words.is_open() {
                title
            } else {
                format!("{title} ")
            };
            let longer = vocabulary::beginning(self.searcher, exact, &begins, MOST_TITLES)?;
            let queries: Vec<Box<dyn Query>> = longer.iter().map(|title| term(exact, title)).collect();
            if !queries.is_empty() {
                worths.push(constant(Reason::TitleStart, union(queries), worth::TITLE_START));
            }
        }
        // Common words keep their places between the others, but are not read.
        let plain = words.plain_words().iter().take(12).enumerate();
        let terms: Vec<(usize, Term)> = plain
            .filter(|(_, word)| !stop::is_stop_word(word))
            .map(|(place, word)| (place, Term::from_field_text(self.fields.allf, word)))
            .collect();
        if terms.len() >= 2 {
            worths.push(Worth {
                reason: Reason::Together,
                text,
                query: boosted(Box::new(PhraseQuery::new_with_offset(terms)), worth::TOGETHER),
            });
        }
        Ok(())
    }

    /// What was published within these years.
    fn years(&self, range: YearRange) -> Box<dyn Query> {
        let Some(field) = self.fields.facet(Facet::Year) else {
            return Box::new(EmptyQuery);
        };
        let year = |year: i16| Term::from_field_u64(field, u64::try_from(year).unwrap_or(0));
        let lower = year(range.from().unwrap_or(0));
        let upper = year(range.to().unwrap_or(i16::MAX));
        Box::new(RangeQuery::new(Bound::Included(lower), Bound::Included(upper)))
    }

    /// What is called so, or nearly so, and made by them, wherever the words are cut in two; nothing when no
    /// title is there.
    fn title_and_author(&self, words: &Words) -> Result<Option<Box<dyn Query>>> {
        let exact = self.fields.title_exact;
        let mut cuts: Vec<Box<dyn Query>> = Vec::new();
        for (title, own, author) in words.as_title_and_author() {
            let names: Vec<&String> = author.iter().filter(|word| !stop::is_stop_word(word)).collect();
            if names.is_empty() {
                continue;
            }
            let mut titles = vec![title];
            if own.len() > 1 {
                let near = near_titles(own);
                titles.extend(near.iter().map(|near| NearTitle(near).to_string()));
            }
            let mut known: Vec<Box<dyn Query>> = Vec::new();
            for title in &titles {
                if vocabulary::frequency(self.searcher, exact, title)? > 0 {
                    known.push(term(exact, title));
                }
            }
            if known.is_empty() {
                continue;
            }
            let mut all: Vec<Part> = vec![(Should::Must, union(known))];
            all.extend(
                names
                    .into_iter()
                    .map(|word| (Should::Must, term(self.fields.author, word))),
            );
            cuts.push(joined(all));
        }
        Ok((!cuts.is_empty()).then(|| union(cuts)))
    }

    /// What meets the choices of a facet; nothing where only the shelves know.
    pub(crate) fn group(&self, group: &Group) -> Option<Box<dyn Query>> {
        let field = self.fields.facet(group.facet())?;
        let values = |values: &[u64]| {
            let value = |value: &u64| -> Box<dyn Query> {
                let value = Term::from_field_u64(field, *value);
                Box::new(TermQuery::new(value, IndexRecordOption::Basic))
            };
            values.iter().map(value).collect()
        };
        let years = |ranges: &[YearRange]| ranges.iter().map(|range| self.years(*range)).collect();
        let (wanted, unwanted): (Queries, Queries) = match group {
            Group::Availability(_) => return None,
            Group::Values(choices) => (values(&choices.wanted), values(&choices.unwanted)),
            Group::Years(choices) => (years(&choices.wanted), years(&choices.unwanted)),
            Group::Arrived(since) => {
                let since = Term::from_field_u64(field, *since);
                return Some(Box::new(RangeQuery::new(
                    Bound::Included(since),
                    Bound::Unbounded,
                )));
            }
        };
        let any: Box<dyn Query> = if wanted.is_empty() {
            Box::new(AllQuery)
        } else {
            union(wanted)
        };
        let mut parts: Vec<Part> = vec![(Should::Must, any)];
        parts.extend(unwanted.into_iter().map(|query| (Should::MustNot, query)));
        Some(joined(parts))
    }
}

fn term(field: Field, word: &str) -> Box<dyn Query> {
    Box::new(TermQuery::new(
        Term::from_field_text(field, word),
        IndexRecordOption::WithFreqs,
    ))
}

fn boosted(query: Box<dyn Query>, worth: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, worth))
}

fn union(mut queries: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    match queries.len() {
        0 => Box::new(EmptyQuery),
        1 => queries.remove(0),
        _ => Box::new(BooleanQuery::union(queries)),
    }
}

/// All of these; one alone stays itself.
pub(crate) fn joined(mut parts: Vec<Part>) -> Box<dyn Query> {
    match parts.as_slice() {
        [(Should::Must, _)] => parts.remove(0).1,
        _ => Box::new(BooleanQuery::new(parts)),
    }
}

/// What meets all of these, or everything.
pub(crate) fn all_of(queries: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    if queries.is_empty() {
        return Box::new(AllQuery);
    }
    joined(queries.into_iter().map(|query| (Should::Must, query)).collect())
}
