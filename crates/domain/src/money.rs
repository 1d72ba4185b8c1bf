//! Amounts in whole cents: an amount is never a binary fraction.

use serde::{Deserialize, Serialize};

/// An amount in euro cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// Nothing to pay.
    pub const ZERO: Self = Self(0);

    /// An amount of so many cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// The amount in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Whether there is nothing to pay.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

/// What was typed is no amount of euros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnAmount;

impl Money {
    /// An amount in euros as people type it: `12`, `12,5`, `12.50 €`; none when nothing was typed.
    ///
    /// # Errors
    /// When it is not one, or has more than six digits before the comma.
    pub fn typed(text: &str) -> Result<Option<Self>, NotAnAmount> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
        if plain.is_empty() {
            return Ok(None);
        }
        let (euros, cents) = plain.split_once([',', '.']).unwrap_or((&plain, ""));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if euros.is_empty() || euros.len() > 6 || cents.len() > 2 || !is_number(euros) || !is_number(cents) {
            return Err(NotAnAmount);
        }
        let amount = format!("{euros}{cents:0<2}").parse();
        amount.map(|cents| Some(Self(cents))).map_err(|_| NotAnAmount)
    }

    /// The amount as it is typed, with a comma: `12,50`.
    #[must_use]
    pub fn to_type(self) -> String {
        format!("{},{:02}", self.0 / 100, self.0 % 100)
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        Self(amounts.map(|amount| amount.0).sum())
    }
}

impl std::ops::Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl std::ops::Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::ops::Mul<u32> for Money {
    type Output = Self;
    fn mul(self, times: u32) -> Self {
        Self(self.0.saturating_mul(i64::from(times)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_typed_in_euros() {
        for (typed, cents) in [
            ("", None),
            (" € ", None),
            ("12", Some(1200)),
            ("12,5", Some(1250)),
            ("7.99 €", Some(799)),
            ("1 250,00", Some(125_000)),
        ] {
            assert_eq!(Money::typed(typed), Ok(cents.map(Money::from_cents)), "{typed}");
        }
        for wrong in ["-1", "1,234", "douze", ",5", "1e3", "9999999"] {
            assert_eq!(Money::typed(wrong), Err(NotAnAmount), "{wrong}");
        }
        for cents in [0, 5, 50, 1250, 99_999_999] {
            let amount = Money::from_cents(cents);
            assert_eq!(Money::typed(&amount.to_type()), Ok(Some(amount)));
        }
    }
}
