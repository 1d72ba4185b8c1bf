//! The pages as readers get them: well formed, complete in four languages, within their budget;
//! and the layers that every request passes.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod account;
mod budget;
mod consultations;
mod contributions;
mod corrections;
mod desk_words;
mod event_series;
mod figures;
mod html;
mod layers;
mod lists;
mod loads;
mod pages;
mod passkeys;
mod pictures;
mod policies;
mod public;
mod publishing;
mod publishing_pages;
mod queue_work;
mod recommendations;
mod relevance;
mod security;
mod shuttle;
mod snapshots;
mod source;
mod staff;
mod staff_libraries;
mod staff_picks;
mod staff_queue;
mod suggestions;
mod synonyms;
mod take_along;
mod team;
mod xml;

#[path = "../../samples/mod.rs"]
mod samples;
