//! What every engine must do, as stories over forty records. An engine runs them all in its tests;
//! a story that fails panics with the search that did it.

mod catalogue;
mod completions;
mod narrowing;
mod upkeep;
mod words;

use crate::engine::Search;
use crate::query::Query;
use crate::request::{Hits, Request};

pub use catalogue::Catalogue;

/// Runs every story, each on a fresh engine that `make` makes empty.
///
/// # Panics
/// When the engine does otherwise.
pub fn run(make: impl Fn() -> Box<dyn Search>) {
    let catalogue = Catalogue::new();
    for (name, story) in words::STORIES
        .iter()
        .chain(narrowing::STORIES)
        .chain(upkeep::STORIES)
        .chain(completions::STORIES)
    {
        let engine = make();
        catalogue.load(engine.as_ref());
        let told = Told {
            name,
            engine: engine.as_ref(),
            catalogue: &catalogue,
        };
        story(&told);
    }
}

/// A story being told: an engine that holds the catalogue.
struct Told<'a> {
    name: &'static str,
    engine: &'a dyn Search,
    catalogue: &'a Catalogue,
}

type Story = (&'static str, fn(&Told<'_>));

impl Told<'_> {
    fn ask(&self, request: &Request) -> Hits {
        match self.engine.search(request) {
            Ok(hits) => hits,
            Err(error) => panic!("{}: « {} »: {error}", self.name, request.query.text()),
        }
    }

    /// The numbers found for words, all of them.
    fn numbers(&self, text: &str) -> Vec<u32> {
        let hits = self.ask(&Request {
            limit: 1000,
            ..Request::of_text(text)
        });
        hits.hits.iter().map(|hit| hit.number.get()).collect()
    }

    /// The numbers found for exactly these words, without any other spelling.
    fn exactly(&self, text: &str) -> Vec<u32> {
        let hits = self.ask(&Request {
            limit: 1000,
            correct: false,
            ..Request::of_text(text)
        });
        hits.hits.iter().map(|hit| hit.number.get()).collect()
    }

    fn finds_first(&self, text: &str, title: &str) {
        let numbers = self.numbers(text);
        let first = numbers
            .first()
            .map_or("nothing", |number| self.catalogue.title(*number));
        assert_eq!(first, title, "{}: « {text} » gives {numbers:?}", self.name);
    }

    fn finds(&self, text: &str, title: &str) {
        let numbers = self.numbers(text);
        let found = numbers
            .iter()
            .any(|number| self.catalogue.title(*number) == title);
        assert!(
            found,
            "{}: « {text} » does not find « {title} » but {numbers:?}",
            self.name
        );
    }

    fn finds_only(&self, text: &str, titles: &[&str]) {
        let mut numbers = self.exactly(text);
        numbers.sort_unstable();
        let mut expected: Vec<u32> = titles.iter().map(|title| self.catalogue.number(title)).collect();
        expected.sort_unstable();
        assert_eq!(
            numbers,
            expected,
            "{}: « {text} » ({:?})",
            self.name,
            Query::parse(text)
        );
    }
}
