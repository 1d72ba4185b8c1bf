//! The addresses of what is taken along: feeds, files, citations, and what search engines read.

use super::{Urls, fixed};

fixed! {
    /// How a browser searches here.
    open_search = "/opensearch.xml";
}

impl Urls {
    /// The list of the parts of the list of all pages, the same in all languages.
    pub const SITEMAP: &str = "/sitemap.xml";

    /// A part of it.
    #[must_use]
    pub fn sitemap_part(name: &str) -> String {
        format!("/sitemap/{name}.xml")
    }

    /// A search as a feed, already encoded.
    #[must_use]
    pub fn search_feed(self, query_string: &str) -> String {
        asked(self.prefixed("/recherche.rss"), query_string)
    }

    /// Where the format of a file of results is chosen, for a search already encoded.
    #[must_use]
    pub fn export_results(self, query_string: &str) -> String {
        asked(self.prefixed("/recherche/exporter"), query_string)
    }

    /// Results as a file, for a search already encoded.
    #[must_use]
    pub fn export_search(self, format: &str, query_string: &str) -> String {
        asked(
            self.prefixed(&format!("/recherche/exporter/{format}")),
            query_string,
        )
    }

    /// A record as a file.
    #[must_use]
    pub fn export_record(self, number: u64, format: &str) -> String {
        self.prefixed(&format!("/notice/{number}/exporter/{format}"))
    }

    /// A record as it is cited.
    #[must_use]
    pub fn cite(self, number: u64) -> String {
        self.prefixed(&format!("/notice/{number}/citer"))
    }
}

fn asked(path: String, query_string: &str) -> String {
    if query_string.is_empty() {
        path
    } else {
        format!("{path}?{query_string}")
    }
}
