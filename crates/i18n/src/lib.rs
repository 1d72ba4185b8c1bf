//! Every word on a screen or in a mail, in four languages, and how each writes dates, amounts,
//! numbers and lists. The texts are the Fluent files of `locales/<language>/<noun>.ftl`.
//!
//! Templates hold a [`Translator`]; everything else may call [`text`] and [`text_with`].

mod arguments;
mod dates;
mod numbers;
mod refusals;
mod texts;
mod translator;

pub use arguments::{Arguments, Count};
pub use texts::{has, keys, message_variables, text, text_with};
pub use translator::{Phrase, Translator};
