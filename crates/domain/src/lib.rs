//! The nouns and the rules of a library network.
//!
//! Pure: no async, no IO, no SQL, no clock. What a rule needs is an argument.

pub mod account;
pub mod agent;
pub mod alert;
pub mod block;
pub mod calendar;
pub mod circulation;
pub mod citation;
pub mod consent;
pub mod consultation;
pub mod contribution;
pub mod credential;
pub mod departure;
pub mod edition;
pub mod email;
pub mod enrolment;
pub mod erasure;
pub mod event;
pub mod fee;
pub mod figure;
pub mod fold;
pub mod hold;
pub mod icalendar;
pub mod id;
pub mod isbn;
pub mod item;
pub mod item_state;
pub mod job;
pub mod language;
pub mod library;
pub mod list;
pub mod loan;
pub mod mail;
pub mod money;
pub mod news;
pub mod opening_hours;
pub mod page;
pub mod passkey;
pub mod password;
pub mod patron;
pub mod payment;
pub mod picture;
pub mod preregistration;
pub mod publishing;
pub mod random;
pub mod record;
pub mod refusal;
pub mod registration;
pub mod related;
pub mod saved_search;
pub mod selection;
pub mod series;
pub mod service;
pub mod spoken_code;
pub mod staff;
pub mod staff_message;
pub mod staff_pick;
pub mod suggestion;
pub mod symbology;
pub mod synonym;
pub mod throttle;
pub mod time;
pub mod turnout;

#[cfg(test)]
mod fixtures;
