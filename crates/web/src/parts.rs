//! The small things of which pages are made: a badge, a date stamp, a list of pages.
//! Each is a struct with its own template; a page writes `{{ badge }}`.

mod author_names;
mod badge;
mod editorial;
mod field;
mod figure;
mod heart;
mod kind;
mod lately;
mod marked;
mod message;
mod pager;
mod passkey_ask;
mod persons;
mod preview;
mod shelf;
mod stamp;

pub use author_names::AuthorNames;
pub use badge::{Badge, Tone};
pub use editorial::{NewsItem, PickCard, Praise};
pub use field::{Field, FieldKind, FormBody};
pub use figure::Figure;
pub use heart::Heart;
pub use kind::Kind;
pub use lately::{DeletedRow, Lately};
pub use marked::Marked;
pub use message::{Crumb, Errors, FieldError, Flash, FlashAction, Link, Refusal, TextLink};
pub use pager::{Pager, PagerLink};
pub use passkey_ask::PasskeyAsk;
pub use persons::{PersonTag, Persons};
pub use preview::{PreviewBar, Typed};
pub use shelf::{CoverLink, Shelf, Spine};
pub use stamp::{Stamp, StampTone};
