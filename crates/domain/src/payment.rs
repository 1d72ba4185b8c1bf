//! How a library takes what is owed to it: at its desk, by card, by transfer. A transfer in Belgium
//! carries a structured communication, by which the library knows whose money it is.

use crate::id::LibraryId;

/// How a library takes money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    /// Which library.
    pub library: LibraryId,
    /// In cash, at the desk.
    pub takes_cash: bool,
    /// By card, at the desk.
    pub takes_card: bool,
    /// By transfer.
    pub transfer: Option<Transfer>,
}

impl Payment {
    /// What is known of a library that said nothing: its desk takes cash.
    #[must_use]
    pub const fn at_desk(library: LibraryId) -> Self {
        Self {
            library,
            takes_cash: true,
            takes_card: false,
            transfer: None,
        }
    }
}

/// Where transfers go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// The account.
    pub iban: Iban,
    /// Whose it is.
    pub beneficiary: String,
}

/// A bank account whose check digits are right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Iban(String);

/// A text that is no number of a bank account: a digit is wrong or missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no IBAN: a digit is wrong or missing")]
pub struct WrongIban;

impl std::str::FromStr for Iban {
    type Err = WrongIban;

    fn from_str(text: &str) -> Result<Self, WrongIban> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let plain = plain.to_ascii_uppercase();
        let is_shaped = (15..=34).contains(&plain.len())
            && plain.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && plain[..2].bytes().all(|byte| byte.is_ascii_alphabetic())
            && plain[2..4].bytes().all(|byte| byte.is_ascii_digit());
        // ISO 13616: the country and the check digits go to the end, letters become two digits.
        let is_right = is_shaped
            && remainder(
                plain[4..]
                    .chars()
                    .chain(plain[..4].chars())
                    .filter_map(|c| c.to_digit(36)),
            ) == 1;
        if is_right { Ok(Self(plain)) } else { Err(WrongIban) }
    }
}

/// The remainder by 97 of a row of values from 0 to 35, those from 10 on counting as two digits.
fn remainder(values: impl Iterator<Item = u32>) -> u32 {
    values.fold(0, |rest, value| {
        let shift = if value < 10 { 10 } else { 100 };
        (rest * shift + value) % 97
    })
}

impl Iban {
    /// Without spaces, as it is kept and copied.
    #[must_use]
    pub fn plain(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Iban {
    /// Four by four, as it is printed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, character) in self.0.chars().enumerate() {
            if index > 0 && index % 4 == 0 {
                f.write_str("\u{a0}")?;
            }
            write!(f, "{character}")?;
        }
        Ok(())
    }
}

/// A Belgian structured communication: ten digits, and the remainder of their division by 97, or
/// 97 when nothing remains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructuredCommunication(u64);

/// The ten digits: three of the library, seven of the payer.
const DIGITS: u64 = 10_000_000_000;
const PAYERS: u64 = 10_000_000;

impl StructuredCommunication {
    /// That of a payer of a library: its number in the network, then the payer's.
    #[must_use]
    pub const fn of(library_number: u32, payer_number: u64) -> Self {
        Self((library_number as u64 * PAYERS + payer_number % PAYERS) % DIGITS)
    }
}

impl std::fmt::Display for StructuredCommunication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let check = match self.0 % 97 {
            0 => 97,
            rest => rest,
        };
        let digits = format!("{:010}{check:02}", self.0);
        write!(f, "+++{}/{}/{}+++", &digits[..3], &digits[3..7], &digits[7..])
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_communication_ends_with_the_remainder_by_97_and_never_with_00() {
        for (library, payer, written) in [
            // The example that Belgian banks print.
            (90, 9_337_554, "+++090/9337/55493+++"),
            (0, 97, "+++000/0000/09797+++"),
            (0, 1, "+++000/0000/00101+++"),
            (3, 1732, "+++003/0001/73220+++"),
        ] {
            assert_eq!(StructuredCommunication::of(library, payer).to_string(), written);
        }
    }

    #[test]
    fn an_account_is_taken_with_spaces_and_refused_with_a_wrong_digit() {
        let known: Iban = "be68 5390 0754 7034".parse().expect("the example of the banks");
        assert_eq!(known.plain(), "BE68539007547034");
        assert_eq!(known.to_string(), "BE68\u{a0}5390\u{a0}0754\u{a0}7034");
        for wrong in [
            "BE68539007547035",
            "BE6853900754",
            "",
            "68BE539007547034",
            "BE68 5390 0754 7O34é",
        ] {
            assert_eq!(wrong.parse::<Iban>(), Err(WrongIban), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_seen(library in 0_u32..1000, payer in 0_u64..PAYERS, at in 0_usize..10, by in 1_u64..10) {
            let said: String = StructuredCommunication::of(library, payer).to_string()
                .chars().filter(char::is_ascii_digit).collect();
            let mut digits: Vec<u64> = said[..10].bytes().map(|byte| u64::from(byte - b'0')).collect();
            digits[at] = (digits[at] + by) % 10;
            let changed = digits.iter().fold(0, |sum, digit| sum * 10 + digit);
            let check = if changed % 97 == 0 { 97 } else { changed % 97 };
            prop_assert_ne!(format!("{check:02}"), said[10..].to_owned());
        }

        #[test]
        fn two_payers_never_share_one(library in 0_u32..1000, one in 0_u64..PAYERS, other in 0_u64..PAYERS) {
            prop_assume!(one != other);
            prop_assert_ne!(StructuredCommunication::of(library, one), StructuredCommunication::of(library, other));
        }
    }
}
