//! What handlers take out of a request.

mod around;
mod caller;
mod family;
mod form;
mod language;
mod theme;

pub use around::{
    Around, Closed, ForLibrarian, ForPerson, ForReader, came_from, check_token, see_other, see_with_flash,
};
pub use caller::Proxies;
pub use family::{ForFamily, ForFamilyDates};
pub use form::{Form, Query};
pub use language::{Path, SpokenLanguage, in_four_languages, preferred};
pub use theme::ChosenTheme;
