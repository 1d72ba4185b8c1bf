//! The database: the only room that speaks SQL.
//!
//! Functions, not repositories: each takes a connection, so that it runs inside its caller's
//! transaction. Columns are of four types only: text, 64-bit whole numbers, doubles, bytes. Instants
//! are unix seconds ending in `_at`, days are `YYYY-MM-DD` text ending in `_on`, money ends in `_cents`.

pub mod account;
pub mod address_change;
pub mod alert;
pub mod arrival;
pub mod audit;
pub mod backup;
pub mod basket;
pub mod calendar_feed;
mod checkpoints;
pub mod contribution;
pub mod correction;
pub mod db;
pub mod dialect;
pub mod empty_search;
pub mod error;
pub mod event;
pub mod family;
pub mod farewell;
pub mod fee;
pub mod figure;
pub mod heading;
pub mod history;
pub mod hold;
pub mod idempotency;
pub mod ils_ability;
pub mod ils_silence;
pub mod import_run;
pub mod item;
pub mod job;
pub mod label;
pub mod library;
pub mod link_request;
pub mod list;
pub mod load;
pub mod loan;
pub mod lock;
pub mod mail;
pub mod mail_refusal;
pub mod menu;
pub mod migrate;
pub mod network;
pub mod news;
pub mod one_time_link;
pub mod page;
pub mod patron;
pub mod payment;
pub mod personal;
pub mod picture;
pub mod policy;
pub mod preregistration;
pub mod publishing;
pub mod purge;
pub mod quarantine;
mod read;
pub mod record;
pub mod record_change;
pub mod registration;
pub mod saved_search;
pub mod second_factor;
pub mod selection;
pub mod session;
pub mod setting;
pub mod shelf;
pub mod source;
pub mod suggestion;
pub mod throttle;
pub mod tombstone;
pub mod transit;
pub mod translation;
mod undo;

pub use db::{Conn, Db, Tx};
pub use error::{Error, Result};
