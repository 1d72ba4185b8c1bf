//! The list of pages under a list of results.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;

use crate::filters;

/// Links to the first, the last, and the pages around this one.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "parts/pager.html")]
pub struct Pager {
    /// The language.
    pub t: Translator,
    /// The pages; a gap has no number.
    pub pages: Vec<PagerLink>,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
    /// Whether more exists than can be leafed through.
    pub is_cut: bool,
}

impl HtmlSafe for Pager {}

/// One page, or a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagerLink {
    /// The page being read.
    Here(usize),
    /// Another.
    Page(usize, String),
    /// Pages left out.
    Gap,
}

impl Pager {
    /// Which page is shown of so many things, and how many pages there are: one behind the last is the
    /// last.
    #[must_use]
    pub fn place(asked: usize, count: usize, on_one_page: usize) -> (usize, usize) {
        let last = count.div_ceil(on_one_page).max(1);
        (asked.clamp(1, last), last)
    }

    /// The links of page `current` of `last`; `url` gives the address of a page.
    #[must_use]
    pub fn new(t: Translator, current: usize, last: usize, url: impl Fn(usize) -> String) -> Self {
        let shown = |page: usize| page == 1 || page == last || page.abs_diff(current) <= 1;
        let mut pages = Vec::new();
        for page in 1..=last {
            // A gap of one page would take the room of that page: show the page.
            let alone = !shown(page) && page > 1 && shown(page - 1) && shown(page + 1);
            if page == current {
                pages.push(PagerLink::Here(page));
            } else if shown(page) || alone {
                pages.push(PagerLink::Page(page, url(page)));
            } else if pages.last() != Some(&PagerLink::Gap) {
                pages.push(PagerLink::Gap);
            }
        }
        Self {
            t,
            pages,
            previous: (current > 1).then(|| url(current - 1)),
            next: (current < last).then(|| url(current + 1)),
            is_cut: false,
        }
    }

    /// Whether there is only one page.
    #[must_use]
    pub const fn is_single(&self) -> bool {
        self.pages.len() < 2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(current: usize, last: usize) -> String {
        let pager = Pager::new(Translator::default(), current, last, |page| page.to_string());
        let drawn: Vec<_> = pager
            .pages
            .iter()
            .map(|page| match page {
                PagerLink::Here(page) => format!("[{page}]"),
                PagerLink::Page(page, _) => page.to_string(),
                PagerLink::Gap => "…".to_owned(),
            })
            .collect();
        drawn.join(" ")
    }

    #[test]
    fn the_first_the_last_and_the_neighbours_are_shown() {
        assert_eq!(drawn(1, 11), "[1] 2 … 11");
        assert_eq!(drawn(6, 11), "1 … 5 [6] 7 … 11");
        assert_eq!(drawn(3, 4), "1 2 [3] 4");
        assert_eq!(drawn(4, 11), "1 2 3 [4] 5 … 11");
        assert_eq!(drawn(11, 11), "1 … 10 [11]");
        assert_eq!(drawn(1, 1), "[1]");
    }
}
