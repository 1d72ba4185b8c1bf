//! search-tantivy
