//! ils-local
