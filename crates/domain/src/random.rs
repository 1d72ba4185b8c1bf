//! Randomness is an argument: ids and secrets come from a source that tests can foresee.

use jiff::Timestamp;

use crate::id::new_id;

/// A source of random bytes.
pub trait Random: Send + Sync {
    /// Fills the buffer.
    fn fill(&self, buffer: &mut [u8]);
}

impl dyn Random {
    /// A new 63-bit id, ordered by time.
    pub fn id(&self, now: Timestamp) -> i64 {
        let mut bytes = [0; 4];
        self.fill(&mut bytes);
        new_id(now.as_millisecond(), u32::from_le_bytes(bytes))
    }
}
