//! Words that a title may have and a search may lack: they are never asked for when others are.

/// Articles, prepositions and the like of the four languages, folded.
const STOP: [&str; 83] = [
    "a", "aan", "als", "am", "an", "and", "au", "auf", "aus", "aux", "avec", "bei", "bij", "by", "ce", "ces",
    "d", "dans", "das", "de", "dem", "den", "der", "des", "die", "du", "een", "ein", "eine", "einem",
    "einen", "einer", "elle", "en", "est", "et", "fur", "for", "from", "het", "il", "im", "in", "is", "je",
    "l", "la", "le", "les", "leur", "mes", "met", "mit", "mon", "naar", "of", "on", "op", "ou", "par", "pas",
    "pour", "qu", "que", "qui", "sa", "se", "ses", "son", "sur", "te", "the", "to", "un", "und", "une",
    "van", "vom", "von", "voor", "with", "y", "zum",
];

/// Whether a folded word is one of them.
#[must_use]
pub fn is_stop_word(word: &str) -> bool {
    STOP.contains(&word)
}

/// The articles that do not count at the start of a title, when sorting.
const ARTICLES: [&str; 20] = [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "het", "een", "der", "die", "das", "ein", "eine",
    "the", "a", "an", "t",
];

/// Whether a folded first word is an article, which sorting leaves out.
#[must_use]
pub fn is_article(word: &str) -> bool {
    ARTICLES.contains(&word)
}
