//! The worker as stories, on both databases: mails that tell the truth and arrive, jobs that are
//! done once, and neighbours that do not answer.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod access;
mod alerts;
mod ils;
mod jobs;
mod letters;
mod loads;
mod registrations;
mod smtp;
mod staff_messages;
mod world;
mod written;
