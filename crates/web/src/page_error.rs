//! page_error
