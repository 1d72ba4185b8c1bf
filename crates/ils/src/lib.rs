//! ils
