//! What fills the holes of a text: words that are already written, and counts, which the text
//! may use to choose between singular and plural.

use std::fmt::Display;

use fluent_bundle::FluentArgs;
use fluent_bundle::types::FluentNumber;

/// The arguments of a text, by name.
#[derive(Debug, Default)]
pub struct Arguments(FluentArgs<'static>);

impl Arguments {
    /// No argument.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds words: a title, a name, a date or an amount already written for the language.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Display) -> Self {
        self.0.set(name, value.to_string());
        self
    }

    /// Adds a count: written with the separators of the language, and chooses the plural.
    #[must_use]
    pub fn n(mut self, name: &'static str, count: impl Count) -> Self {
        // FluentNumber counts in binary fractions, exact up to 2^53: more than any library holds.
        self.0.set(name, FluentNumber::from(count.count()));
        self
    }

    pub(crate) const fn as_fluent(&self) -> &FluentArgs<'static> {
        &self.0
    }
}

/// A whole number of any width, or a reference to one: templates pass references.
pub trait Count {
    /// The number.
    fn count(&self) -> i64;
}

impl<T: Count> Count for &T {
    fn count(&self) -> i64 {
        (*self).count()
    }
}

macro_rules! count_small {
    ($($kind:ty),*) => {$(
        impl Count for $kind {
            fn count(&self) -> i64 {
                i64::from(*self)
            }
        }
    )*};
}

macro_rules! count_wide {
    ($($kind:ty),*) => {$(
        impl Count for $kind {
            fn count(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )*};
}

count_small!(i8, i16, i32, i64, u8, u16, u32);
count_wide!(u64, usize, isize);
