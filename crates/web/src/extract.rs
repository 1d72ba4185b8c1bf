//! What handlers take out of a request.

mod form;
mod language;
mod theme;

pub use form::{Form, Query};
pub use language::{Path, SpokenLanguage, in_four_languages, preferred};
pub use theme::ChosenTheme;
