//! Every store function, on both engines: one text of SQL must mean the same on each.

mod access;
mod backup;
mod browse;
mod contributions;
mod erasures;
mod events;
mod figures;
mod jobs;
mod lists;
mod one_time_links;
mod passkeys;
mod publishing;
mod reader;
mod related;
mod relevance;
mod rows;
mod schema;
mod sessions;
mod staff_picks;

use domain::id::new_id;
use jiff::Timestamp;

/// An instant `seconds` after the beginning of the stories.
fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + seconds).expect("within range")
}

/// A folder without files.
struct NoFiles;

impl store::backup::Files for NoFiles {
    fn read(&self, _: &str) -> std::io::Result<Option<Vec<u8>>> {
        Ok(None)
    }

    fn put(&self, _: &str, _: &[u8]) -> std::io::Result<()> {
        Ok(())
    }
}

/// An id of its own for each number.
fn id(number: u32) -> i64 {
    new_id(1_795_000_000_000, number)
}
