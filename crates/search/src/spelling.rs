//! What is done when a search finds little, the same in every engine: the last word may still be
//! open, a word may be misspelt, two words may be one. A right spelling is never overruled.

use std::ops::Range;

use crate::engine::{Result, Search};
use crate::query::{Query, Spelled};
use crate::request::{Correction, Hits, Request};
use crate::words::{saint, stop, title, words};

/// With fewer results than this, other spellings are tried.
const FEW: u64 = 3;
/// The most other spellings of a whole search that are counted.
const MOST_VARIANTS: usize = 24;
/// The most other spellings of one word that are considered when several are misspelt.
const MOST_CANDIDATES: usize = 4;
/// From so many letters on, two of them may be wrong.
const LONG: usize = 6;
/// From so many letters on, a word alone of which two are wrong is put right unasked: shorter ones are too
/// near to other words (« amende » is no « amélie »).
const SURE: usize = 8;
/// The most names and titles in which a word is looked up as it is written.
const MOST_WRITTEN: usize = 8;

/// What an engine can do, from which [`answer`] makes what a reader expects.
pub trait Core {
    /// Answers exactly what is asked.
    ///
    /// # Errors
    /// When the index is damaged.
    fn run(&self, request: &Request) -> Result<Hits>;

    /// How many records answer, without any filter.
    ///
    /// # Errors
    /// When the index is damaged.
    fn count(&self, query: &Query) -> Result<u64>;

    /// How many records have this very word, folded.
    ///
    /// # Errors
    /// When the index is damaged.
    fn frequency(&self, word: &str) -> Result<u64>;

    /// The words of the index within `distance` (1 or 2) letters of this one.
    ///
    /// # Errors
    /// When the index is damaged.
    fn similar(&self, word: &str, distance: u8) -> Result<Vec<Similar>>;
}

/// A word of the index, close to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    /// The word, folded.
    pub word: String,
    /// How many records have it.
    pub frequency: u64,
}

/// Answers a search, with other spellings when it finds little.
///
/// # Errors
/// When the index is damaged.
pub fn answer(engine: &(impl Core + Search), request: &Request) -> Result<Hits> {
    let mut hits = engine.run(request)?;
    if !request.correct {
        return Ok(hits);
    }
    if hits.total_unfiltered == 0
        && let Some(loose) = unquoted(engine, request)?
    {
        return corrected(engine, request, hits, loose);
    }
    if request.query.spelled().is_empty() {
        return Ok(hits);
    }
    let is_cut = hits.total_unfiltered >= FEW && ends_in_the_middle(engine, &request.query)?;
    if hits.total_unfiltered >= FEW && !is_cut {
        return Ok(hits);
    }
    if let Some(open) = request.query.with_open_end() {
        let opened = engine.run(&Request {
            query: open,
            ..request.clone()
        })?;
        if is_cut || opened.total_unfiltered > hits.total_unfiltered {
            hits = opened;
        }
    }
    if hits.total_unfiltered >= FEW {
        return Ok(hits);
    }
    match correction(engine, request, hits.total_unfiltered)? {
        Some(better) => corrected(engine, request, hits, better),
        None => Ok(hits),
    }
}

/// Another way to ask.
struct Better {
    correction: Correction,
    query: Query,
    /// Whether it is what was meant, as far as can be known: nobody is asked first.
    is_sure: bool,
}

/// The results with another way to ask beside them, or its own where there are none.
fn corrected(engine: &impl Core, request: &Request, mut hits: Hits, better: Better) -> Result<Hits> {
    let mut correction = better.correction;
    if hits.total_unfiltered == 0 && better.is_sure {
        correction.applied = true;
        hits = engine.run(&Request {
            query: better.query,
            ..request.clone()
        })?;
    }
    hits.correction = Some(correction);
    Ok(hits)
}

/// The same words without quotation marks, if they find something. A number is seldom where a phrase wants
/// it: it is written in words, or stands with the series.
fn unquoted(engine: &impl Core, request: &Request) -> Result<Option<Better>> {
    let Some((text, has_number)) = request.query.without_quotes() else {
        return Ok(None);
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let query = Query::parse(&text).widened(&request.synonyms);
    let total = engine.count(&query)?;
    Ok((total > 0).then(|| Better {
        correction: Correction {
            text: query.text().to_owned(),
            applied: false,
            total,
        },
        query,
        is_sure: has_number,
    }))
}

/// Whether the last word is no word of the index, though others of its stem are: « schtroumpfi » is the
/// beginning of one.
fn ends_in_the_middle(engine: &impl Core, query: &Query) -> Result<bool> {
    match query.spelled().last() {
        Some(last) if last.range.end == query.text().len() => Ok(engine.frequency(&last.word)? == 0),
        _ => Ok(false),
    }
}

/// Another way to write one or two words of the search.
#[derive(Clone)]
struct Replacement {
    range: Range<usize>,
    text: String,
    quality: f64,
    trust: Trust,
}

/// When another spelling is taken unasked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// Always: one letter is wrong, or two of a long word.
    Sure,
    /// When words that are right stand with it in a record, which says as much as letters do.
    InCompany,
    /// Never: the reader is asked.
    Guess,
}

impl Trust {
    fn of(is_near: bool, begins_alike: bool, length: usize) -> Self {
        match (is_near, begins_alike) {
            (true, _) => Self::Sure,
            (false, true) if length >= SURE => Self::Sure,
            (false, true) => Self::InCompany,
            (false, false) => Self::Guess,
        }
    }
}

/// The spelling that finds most, if it finds more than `found`, and what it asks.
fn correction(engine: &(impl Core + Search), request: &Request, found: u64) -> Result<Option<Better>> {
    let query = &request.query;
    let mut unknown = Vec::new();
    let mut known = Vec::new();
    let is_whole = |spelled: &Spelled| {
        let beside = query
            .spelled()
            .iter()
            .filter(|other| other.range == spelled.range);
        beside.count() == 1
    };
    let correctable = |spelled: &&Spelled| {
        // One sign may stand for several words.
        is_whole(spelled)
            && spelled.word.chars().count() >= 3
            && !spelled.word.bytes().any(|byte| byte.is_ascii_digit())
            && !stop::is_stop_word(&spelled.word)
            && !title::is_volume_marker(&spelled.word)
            && saint::in_full(&spelled.word).is_none()
    };
    for spelled in query.spelled().iter().filter(correctable).take(8) {
        match engine.frequency(&spelled.word)? {
            0 => unknown.push((spelled, 0)),
            frequency => known.push((spelled, frequency)),
        }
    }
    // Words that are all known and that find something are what the reader meant.
    if found > 0 && unknown.is_empty() {
        return Ok(None);
    }
    let mut variants: Vec<Vec<Replacement>> = Vec::new();
    let mut has_company = false;
    if found == 0 {
        variants.extend(
            joined(engine, query)?
                .into_iter()
                .map(|replacement| vec![replacement]),
        );
    }
    if unknown.is_empty() {
        for (spelled, frequency) in known {
            let candidates = candidates(engine, spelled, frequency, MOST_VARIANTS)?;
            variants.extend(candidates.into_iter().map(|candidate| vec![candidate]));
        }
    } else {
        has_company = !known.is_empty();
        // The words beside it tell which spelling of one word is meant.
        let several = unknown.len() > 1;
        let most = if several { MOST_CANDIDATES } else { MOST_VARIANTS };
        let mut combined: Vec<Vec<Replacement>> = vec![Vec::new()];
        for (spelled, frequency) in unknown {
            let mut candidates = candidates(engine, spelled, frequency, most)?;
            candidates.extend(volume_marker(query, spelled));
            if spelled.range.end == query.text().len() && several {
                // Or it is still being typed.
                candidates.push(Replacement {
                    range: spelled.range.clone(),
                    text: spelled.word.clone(),
                    quality: 0.5,
                    trust: Trust::Sure,
                });
            }
            if !candidates.is_empty() {
                combined = combined
                    .iter()
                    .flat_map(|before| {
                        candidates
                            .iter()
                            .map(|next| [&before[..], std::slice::from_ref(next)].concat())
                    })
                    .collect();
            }
        }
        variants.extend(combined.into_iter().filter(|variant| !variant.is_empty()));
    }
    let quality = |variant: &[Replacement]| {
        variant
            .iter()
            .map(|replacement| replacement.quality)
            .product::<f64>()
    };
    variants.sort_by(|a, b| quality(b).total_cmp(&quality(a)));
    variants.truncate(MOST_VARIANTS);
    let mut best: Option<((bool, f64), Vec<Replacement>, Better)> = None;
    for variant in variants {
        let text = query.respelled(&replacements(&variant));
        let mut other = Query::parse(&text).widened(&request.synonyms);
        let mut total = engine.count(&other)?;
        // A word may be misspelt before another that is still being typed.
        if total == 0
            && let Some(open) = other.with_open_end()
        {
            total = engine.count(&open)?;
            other = open;
        }
        if total <= found {
            continue;
        }
        let is_sure = variant.iter().all(|replacement| match replacement.trust {
            Trust::Sure => true,
            Trust::InCompany => has_company,
            Trust::Guess => false,
        });
        let worth = (is_sure, quality(&variant) * weight(total));
        if best.as_ref().is_none_or(|(least, ..)| worth > *least) {
            let correction = Correction {
                text,
                applied: false,
                total,
            };
            let better = Better {
                correction,
                query: other,
                is_sure,
            };
            best = Some((worth, variant, better));
        }
    }
    let Some((_, variant, mut better)) = best else {
        return Ok(None);
    };
    better.correction.text = query.respelled(&replacements(&as_written(engine, variant)?));
    Ok(Some(better))
}

fn replacements(variant: &[Replacement]) -> Vec<(Range<usize>, &str)> {
    let each = variant.iter();
    each.map(|replacement| (replacement.range.clone(), replacement.text.as_str()))
        .collect()
}

/// The words with their accents, as names and titles have them: the index knows them without. What no name
/// and no title has stays as it is.
fn as_written(engine: &impl Search, mut variant: Vec<Replacement>) -> Result<Vec<Replacement>> {
    for replacement in &mut variant {
        let mut written: Vec<String> = Vec::new();
        for word in replacement.text.split(' ') {
            let found = engine.complete(word, MOST_WRITTEN)?;
            let mut forms = found.iter().flat_map(|completion| {
                let cut = words(&completion.text).into_iter();
                let same = cut.filter(|found| !found.joined && found.text == word);
                same.map(|found| completion.text[found.range].to_lowercase())
            });
            written.push(forms.next().unwrap_or_else(|| word.to_owned()));
        }
        replacement.text = written.join(" ");
    }
    Ok(variant)
}

/// The best other spellings of a word: one letter off, two for long words, or a missing space.
fn candidates(
    engine: &impl Core,
    spelled: &Spelled,
    frequency: u64,
    most: usize,
) -> Result<Vec<Replacement>> {
    let word = spelled.word.as_str();
    let length = word.chars().count();
    let reach = if length >= LONG { 2 } else { 1 };
    let mut found = Vec::new();
    for similar in engine.similar(word, reach)? {
        if similar.word == word {
            continue;
        }
        let is_near = distance(word, &similar.word) <= 1;
        // People seldom miss the first letter.
        let begins_alike = word.chars().next() == similar.word.chars().next();
        let is_rarer = similar.frequency <= frequency;
        // A word that is there is seldom meant to be a rarer one: only if it looks much like it.
        if is_rarer && !(is_near && begins_alike) {
            continue;
        }
        let near = if is_near { 1.0 } else { 0.2 };
        let start = if begins_alike { 1.0 } else { 0.4 };
        let rarer = if is_rarer { 0.5 } else { 1.0 };
        found.push(Replacement {
            range: spelled.range.clone(),
            quality: near * start * rarer * weight(similar.frequency),
            trust: Trust::of(
                is_near,
                begins_alike || begins_after_article(word, &similar.word),
                length,
            ),
            text: similar.word,
        });
    }
    for (split, _) in word.char_indices().skip(2).take(length.saturating_sub(4)) {
        let (left, right) = word.split_at(split);
        let frequency = engine.frequency(left)?.min(engine.frequency(right)?);
        if frequency > 0 {
            found.push(Replacement {
                range: spelled.range.clone(),
                text: format!("{left} {right}"),
                quality: 0.3 * weight(frequency),
                trust: Trust::Sure,
            });
        }
    }
    found.sort_by(|a, b| b.quality.total_cmp(&a.quality));
    found.truncate(most);
    Ok(found)
}

/// What announces a volume, misspelt before its number: « volme 2 ». Records need not have the word.
fn volume_marker(query: &Query, spelled: &Spelled) -> Option<Replacement> {
    let after = query.text().get(spelled.range.end..)?.trim_start();
    let marker = title::near_volume_marker(&spelled.word)?;
    after
        .starts_with(|c: char| c.is_ascii_digit())
        .then(|| Replacement {
            range: spelled.range.clone(),
            text: marker.to_owned(),
            quality: 1.0,
            trust: Trust::Sure,
        })
}

/// Whether a word begins as another after an article that was typed without its apostrophe: « letranger ».
fn begins_after_article(word: &str, other: &str) -> bool {
    let own = word.strip_prefix(['l', 'd']);
    own.is_some_and(|own| {
        own.starts_with(['a', 'e', 'h', 'i', 'o', 'u', 'y']) && own.chars().next() == other.chars().next()
    })
}

/// Two words that the index knows as one.
fn joined(engine: &impl Core, query: &Query) -> Result<Vec<Replacement>> {
    let mut found = Vec::new();
    for pair in query.spelled().windows(2) {
        let [first, second] = pair else { continue };
        let between = query.text().get(first.range.end..second.range.start);
        if between.is_none_or(|between| !between.chars().all(char::is_whitespace)) {
            continue;
        }
        let text = format!("{}{}", first.word, second.word);
        let frequency = engine.frequency(&text)?;
        if frequency > 0 {
            let range = first.range.start..second.range.end;
            found.push(Replacement {
                range,
                text,
                quality: weight(frequency),
                trust: Trust::Sure,
            });
        }
    }
    Ok(found)
}

/// Ten times as many records do not make a spelling ten times as likely.
fn weight(records: u64) -> f64 {
    let records = u32::try_from(records).unwrap_or(u32::MAX);
    f64::from(records).ln_1p()
}

/// How many letters two words differ by: put in, left out, changed, or two neighbours exchanged.
#[must_use]
pub fn distance(one: &str, other: &str) -> usize {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, against) in other.iter().enumerate() {
            let changed = above[column] + usize::from(letter != against);
            let mut least = changed.min(above[column + 1] + 1).min(current[column] + 1);
            let exchanged = row > 0 && column > 0 && *letter == other[column - 1] && one[row - 1] == *against;
            if exchanged {
                least = least.min(before[column - 1] + 1);
            }
            current.push(least);
        }
        before = std::mem::replace(&mut above, current);
    }
    above[other.len()]
}

#[cfg(test)]
mod tests {
    use super::{Trust, begins_after_article, distance};

    #[test]
    fn another_spelling_is_taken_unasked_when_it_is_near() {
        for (typed, other, always, in_company) in [
            ("simenom", "simenon", true, true),
            ("horaire", "polaire", false, false),
            ("amende", "amelie", false, true),
            ("horaires", "polaires", false, false),
            ("metafysique", "metaphysique", true, true),
            ("letrxnger", "etranger", true, true),
            ("mondes", "ondes", true, true),
        ] {
            let alike = typed.as_bytes()[0] == other.as_bytes()[0] || begins_after_article(typed, other);
            let trust = Trust::of(distance(typed, other) <= 1, alike, typed.len());
            assert_eq!(trust == Trust::Sure, always, "{typed} {other}");
            assert_eq!(trust != Trust::Guess, in_company, "{typed} {other}");
        }
    }

    #[test]
    fn letters_are_counted() {
        for (one, other, letters) in [
            ("simenon", "simenon", 0),
            ("simenom", "simenon", 1),
            ("potre", "poter", 1),
            ("poter", "potter", 1),
            ("metafysique", "metaphysique", 2),
            ("", "abc", 3),
            ("été", "ete", 2),
        ] {
            assert_eq!(distance(one, other), letters, "{one} {other}");
        }
    }
}
