//! The values of a rule as librarians type them.

use super::policy::{FineDays, Holdable, OverdueRenewal, Validation};
use super::ruling::Figure;
use crate::money::Money;

/// What was typed is no value of this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAValue;

/// A value that can be typed.
pub(super) trait TypedValue: Sized {
    /// What is typed, without spaces around it.
    fn read(typed: &str) -> Option<Self>;

    /// The words among which it is chosen.
    fn words() -> Vec<&'static str> {
        Vec::new()
    }
}

impl TypedValue for u8 {
    fn read(typed: &str) -> Option<Self> {
        typed.parse().ok()
    }
}

impl TypedValue for u16 {
    fn read(typed: &str) -> Option<Self> {
        typed.parse().ok()
    }
}

impl TypedValue for Money {
    fn read(typed: &str) -> Option<Self> {
        Self::typed(typed).ok().flatten()
    }
}

macro_rules! chosen {
    ($($of:ty),+) => {
        $(impl TypedValue for $of {
            fn read(typed: &str) -> Option<Self> {
                Self::from_code(typed)
            }

            fn words() -> Vec<&'static str> {
                Self::ALL.iter().map(|word| word.code()).collect()
            }
        })+
    };
}
chosen!(Holdable, Validation, FineDays, OverdueRenewal);

pub(super) fn read_typed<T: TypedValue>(typed: &str) -> Result<Option<T>, NotAValue> {
    match typed.trim() {
        "" => Ok(None),
        typed => T::read(typed).map(Some).ok_or(NotAValue),
    }
}

impl Figure {
    /// As it is typed.
    #[must_use]
    pub fn to_type(self) -> String {
        match self {
            Self::Count(count) => count.to_string(),
            Self::Amount(amount) => amount.to_type(),
            Self::Word(code) => code.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::policy::{PolicyValues, Rules, words_of};
    use super::*;

    #[test]
    fn every_value_is_read_back_as_it_was_typed() {
        for ruling in Rules::default().rulings() {
            let mut values = PolicyValues::default();
            let typed = ruling.figure.to_type();
            values.set(ruling.name, &format!(" {typed} ")).unwrap();
            assert_eq!(values.figures(), [(ruling.name, ruling.figure)]);
            values.set(ruling.name, " ").unwrap();
            assert_eq!(values, PolicyValues::default(), "nothing typed sets nothing");
            let is_word = matches!(ruling.figure, Figure::Word(_));
            assert_eq!(!words_of(ruling.name).is_empty(), is_word, "{}", ruling.name);
        }
    }

    #[test]
    fn what_is_no_value_is_told() {
        let mut values = PolicyValues::default();
        for (name, typed) in [
            ("loan_days", "trois semaines"),
            ("loan_days", "-1"),
            ("minimum_age", "300"),
            ("hold_fee", "un euro"),
            ("holdable", "sometimes"),
            ("colour", "green"),
        ] {
            assert_eq!(values.set(name, typed), Err(NotAValue), "{name} {typed}");
        }
        assert_eq!(values, PolicyValues::default());
    }
}
