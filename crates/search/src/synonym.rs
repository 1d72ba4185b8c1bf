//! Synonyms: words that mean the same to the readers of a network (« BD », « bande dessinée »). A search
//! is widened by them before an engine sees it, so that every engine knows them; what has the very words
//! that were typed stays before what has only others.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};

use crate::query::{Atom, Clause, Content, Field, Occur, Query};
use crate::words::stems;

/// The most terms that one term stands for: a search stays small.
const MOST_OTHERS: usize = 8;
/// The most words of a term.
const MOST_WORDS: usize = 4;

/// The words that mean the same, by group.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Synonyms {
    groups: Vec<Vec<Term>>,
    /// Where a term may begin: by the stems of its first word, its group and its place in it.
    by_stem: HashMap<String, Vec<(usize, usize)>>,
}

/// A word, or a few that are read together; folded, the common ones left out.
type Term = Vec<String>;

impl Hash for Synonyms {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.groups.hash(state);
    }
}

impl Synonyms {
    /// The groups as librarians wrote them: terms that mean the same. What has no words, or too many, is
    /// left out.
    #[must_use]
    pub fn new<'a>(groups: impl IntoIterator<Item = Vec<&'a str>>) -> Self {
        let mut known = Self::default();
        for group in groups {
            let terms: Vec<Term> = group.into_iter().filter_map(term).collect();
            let number = known.groups.len();
            for (place, term) in terms.iter().enumerate() {
                for stem in stems(&term[0]) {
                    known.by_stem.entry(stem).or_default().push((number, place));
                }
            }
            known.groups.push(terms);
        }
        known
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_stem.is_empty()
    }

    /// The longest term with which these clauses begin: how many of them it takes, and its group.
    fn beginning(&self, clauses: &[Clause]) -> Option<(usize, usize)> {
        let first = plain_words(clauses.first()?)?;
        let mut best = None;
        for stem in stems(first.first()?) {
            for (group, place) in self.by_stem.get(&stem).into_iter().flatten() {
                let taken = taken(&self.groups[*group][*place], clauses);
                if taken > best.map_or(0, |(longest, _)| longest) {
                    best = Some((taken, *group));
                }
            }
        }
        best
    }
}

/// The words of a term, as a search for it asks for them.
fn term(written: &str) -> Option<Term> {
    let query = Query::parse(written);
    let wanted = query
        .clauses()
        .iter()
        .filter(|clause| clause.occur == Occur::Must);
    let words: Option<Vec<&[String]>> = wanted.map(plain_words).collect();
    let words = words?.concat();
    (1..=MOST_WORDS).contains(&words.len()).then_some(words)
}

/// The words of a clause that asks for plain words anywhere, in a title or among the subjects.
fn plain_words(clause: &Clause) -> Option<&[String]> {
    let atom = clause.any.first()?;
    let is_wide = matches!(atom.field, Field::Any | Field::Title | Field::Subject);
    match &atom.content {
        Content::Word(word) if is_wide => Some(std::slice::from_ref(word)),
        Content::AllOf(words) if is_wide => Some(words),
        _ => None,
    }
}

/// How many clauses a term takes when they begin with it; 0 when they do not.
fn taken(term: &[String], clauses: &[Clause]) -> usize {
    let field = clauses
        .first()
        .and_then(|clause| clause.any.first())
        .map(|atom| atom.field);
    let mut rest = term;
    for (count, clause) in clauses.iter().enumerate() {
        if rest.is_empty() {
            return count;
        }
        // A lone letter between the words is not asked for: « prêt à domicile ».
        if clause.occur == Occur::Should {
            continue;
        }
        let words = match plain_words(clause) {
            Some(words)
                if clause.occur == Occur::Must && clause.any.first().map(|atom| atom.field) == field =>
            {
                words
            }
            _ => return 0,
        };
        let Some((head, tail)) = rest.split_at_checked(words.len()) else {
            return 0;
        };
        // What would also do in the place of one of several words cannot be kept when they become one.
        let is_alone = words.len() == term.len() || clause.any.len() == 1;
        if !is_alone || !head.iter().zip(words).all(|(word, other)| is_same(word, other)) {
            return 0;
        }
        rest = tail;
    }
    if rest.is_empty() { clauses.len() } else { 0 }
}

/// Whether two words are forms of one.
fn is_same(word: &str, other: &str) -> bool {
    word == other || {
        let others = stems(other);
        stems(word).iter().any(|stem| others.contains(stem))
    }
}

impl Query {
    /// The same search, in which other words for the same thing will do too.
    #[must_use]
    pub fn widened(self, synonyms: &Synonyms) -> Self {
        if synonyms.is_empty() {
            return self;
        }
        let mut widened: Vec<Clause> = Vec::with_capacity(self.clauses().len());
        let mut rest = self.clauses();
        while let Some(first) = rest.first() {
            let found = (first.occur == Occur::Must)
                .then(|| synonyms.beginning(rest))
                .flatten();
            let (taken, group) = found.map_or((1, None), |(taken, group)| (taken, Some(group)));
            let mut clause = together(&rest[..taken]);
            if let (Some(group), Some(atom)) = (group, first.any.first()) {
                let own = &rest[..taken];
                let others = synonyms.groups[group]
                    .iter()
                    .filter(|term| self::taken(term, own) != taken);
                let others = others.take(MOST_OTHERS).map(|term| Atom {
                    field: atom.field,
                    content: content(term.clone()),
                });
                clause.also.extend(others);
            }
            widened.push(clause);
            rest = &rest[taken..];
        }
        self.with_clauses(widened)
    }
}

/// One clause that asks for what several do.
fn together(clauses: &[Clause]) -> Clause {
    let [first, _, ..] = clauses else {
        return clauses[0].clone();
    };
    let wanted = clauses.iter().filter(|clause| clause.occur == Occur::Must);
    let words: Vec<String> = wanted.filter_map(plain_words).flatten().cloned().collect();
    Clause {
        any: vec![Atom {
            field: first.any[0].field,
            content: content(words),
        }],
        // What will do in the place of one word will not do in that of several.
        also: Vec::new(),
        occur: first.occur,
    }
}

fn content(mut words: Vec<String>) -> Content {
    match words.len() {
        1 => Content::Word(words.remove(0)),
        _ => Content::AllOf(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn synonyms() -> Synonyms {
        Synonyms::new([
            vec!["BD", "bande dessinée", "comics"],
            vec!["vélo", "bicyclette"],
            vec!["prêt à domicile", "emprunt"],
            vec!["?!", ""],
            vec![
                "un très long terme de plus de quatre mots distincts ensemble",
                "court",
            ],
        ])
    }

    /// What must be there, as `typed=other|other`.
    fn shown(text: &str) -> Vec<String> {
        let query = Query::parse(text).widened(&synonyms());
        let words = |atom: &Atom| match &atom.content {
            Content::Word(word) => word.clone(),
            Content::AllOf(words) => words.join("+"),
            other => format!("{other:?}"),
        };
        let clauses = query
            .clauses()
            .iter()
            .filter(|clause| clause.occur == Occur::Must);
        clauses
            .map(|clause| {
                let others: Vec<String> = clause.also.iter().map(words).collect();
                format!("{}={}", words(&clause.any[0]), others.join("|"))
            })
            .collect()
    }

    #[test]
    fn a_search_is_widened_by_what_means_the_same() {
        for (text, expected) in [
            ("bd", vec!["bd=bande+dessinee|comics"]),
            (
                "bandes dessinées belges",
                vec!["bande+dessinee=bd|comics", "belges="],
            ),
            ("bande originale", vec!["bande=", "originale="]),
            ("tour à vélos", vec!["tour=", "velos=bicyclette"]),
            ("emprunts", vec!["emprunts=pret+domicile"]),
            ("prêt à domicile", vec!["pret+domicile=emprunt"]),
            ("titre:vélo", vec!["velo=bicyclette"]),
            ("auteur:vélo", vec!["velo="]),
            ("court", vec!["court="]),
            ("bande dessinée OU manga", vec!["bande=", "dessinee="]),
            ("bande-dessinée", vec!["bande+dessinee=bd|comics"]),
            ("", vec![]),
        ] {
            let expected: Vec<String> = expected.into_iter().map(ToOwned::to_owned).collect();
            let found = shown(text);
            let normal: Vec<String> = found
                .iter()
                .map(|one| one.replace("bandes", "bande").replace("dessinees", "dessinee"))
                .collect();
            assert_eq!(normal, expected, "{text}");
        }
    }

    #[test]
    fn what_must_not_be_there_and_phrases_stay_as_they_are() {
        for text in ["-vélo chat", "\"vélo\" chat", "vélo OR moto"] {
            let query = Query::parse(text).widened(&synonyms());
            let widened = query
                .clauses()
                .iter()
                .filter(|clause| !clause.also.is_empty())
                .count();
            assert_eq!(widened, usize::from(text == "vélo OR moto"), "{text}");
        }
        let nothing = Query::parse("bd").widened(&Synonyms::default());
        assert_eq!(nothing, Query::parse("bd"));
    }

    proptest::proptest! {
        #[test]
        fn any_search_can_be_widened(text in "(bd|bande|dessinée|vélo|prêt|à|domicile|-|\"| |x){0,12}") {
            let query = Query::parse(&text);
            let widened = query.clone().widened(&synonyms());
            proptest::prop_assert_eq!(widened.text(), query.text());
            proptest::prop_assert_eq!(widened.is_hollow(), query.is_hollow());
        }
    }
}
