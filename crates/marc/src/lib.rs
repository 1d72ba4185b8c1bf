//! marc
