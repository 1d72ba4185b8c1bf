//! Words reach the index already cut, folded and stemmed, as one line: this only cuts at spaces.
//! So a text is understood once for all the fields that hold its words.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

/// Before a word that stands at the place of the one before it.
const SAME_PLACE: char = '\u{1}';
/// What parts two texts, so that no phrase reaches over.
const GAP: &str = "\u{2}";
/// How far apart two texts are.
const GAP_LENGTH: usize = 16;

/// A line of words being written.
#[derive(Debug, Default)]
pub(crate) struct Line {
    text: String,
}

impl Line {
    pub(crate) fn push(&mut self, word: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(word);
    }

    /// Another form of the word just written.
    pub(crate) fn push_beside(&mut self, word: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push(SAME_PLACE);
        self.text.push_str(word);
    }

    pub(crate) fn end_of_text(&mut self) {
        self.push(GAP);
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }
}

/// Cuts lines.
#[derive(Clone, Debug, Default)]
pub(crate) struct LineTokenizer {
    token: Token,
}

pub(crate) struct LineStream<'a> {
    words: std::str::Split<'a, char>,
    token: &'a mut Token,
}

impl Tokenizer for LineTokenizer {
    type TokenStream<'a> = LineStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> LineStream<'a> {
        self.token.reset();
        LineStream {
            words: text.split(' '),
            token: &mut self.token,
        }
    }
}

impl TokenStream for LineStream<'_> {
    fn advance(&mut self) -> bool {
        for word in self.words.by_ref() {
            if word == GAP {
                self.token.position = self.token.position.wrapping_add(GAP_LENGTH);
                continue;
            }
            let text = match word.strip_prefix(SAME_PLACE) {
                Some(text) => text,
                None => {
                    self.token.position = self.token.position.wrapping_add(1);
                    word
                }
            };
            if !text.is_empty() {
                self.token.text.clear();
                self.token.text.push_str(text);
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_places() {
        let mut line = Line::default();
        for word in ["week", "end"] {
            line.push(word);
        }
        line.push_beside("fin");
        line.end_of_text();
        line.push("zuydcoote");
        let mut tokenizer = LineTokenizer::default();
        let mut stream = tokenizer.token_stream(line.as_str());
        let mut seen = Vec::new();
        while stream.advance() {
            seen.push((stream.token().text.clone(), stream.token().position));
        }
        let expected = [("week", 0), ("end", 1), ("fin", 1), ("zuydcoote", 18)];
        assert_eq!(seen, expected.map(|(word, place)| (word.to_owned(), place)));
    }
}
