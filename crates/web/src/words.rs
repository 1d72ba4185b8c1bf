//! Sentences that several pages say: whether a library is open, where a copy is, whether a
//! document can be had.

mod availability;
mod contribution;
mod event;
mod opening;
mod places;
mod state;

pub use availability::{is_online, nearness, panel, status, unknown};
pub use contribution::{contribution_state, suggestion_state};
pub use event::{ages, event_row, month, seats_state, when};
pub use opening::{open_badge, opening};
pub use places::Places;
pub use state::{item_line, item_state};
