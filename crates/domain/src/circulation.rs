//! Circulation: the rules that no single noun owns. Which rule wins, when an item is due, which
//! copy answers which hold.

pub mod closing;
pub mod due_date;
pub mod policy;
pub mod queue;
pub mod ruling;
pub mod typed_value;
