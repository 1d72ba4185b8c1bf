//! The rules of this house, as tests.
