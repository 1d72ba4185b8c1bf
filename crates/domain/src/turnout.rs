//! Who registered for an event and who came, by age and without a name: for the annual report of a library.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::patron::age;
use crate::refusal::coded;
use crate::registration::{Registration, RegistrationState};

/// An age, as reports count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AgeBand {
    /// Up to 5 years.
    Infant,
    /// From 6 to 11 years.
    Child,
    /// From 12 to 17 years.
    Teenager,
    /// From 18 to 64 years.
    Adult,
    /// 65 years and more.
    Senior,
    /// Nobody said.
    Unknown,
}

coded!(AgeBand {
    Infant => "infant",
    Child => "child",
    Teenager => "teenager",
    Adult => "adult",
    Senior => "senior",
    Unknown => "unknown",
});

impl AgeBand {
    /// The band of an age in years.
    #[must_use]
    pub const fn of(age: Option<u8>) -> Self {
        match age {
            Some(0..=5) => Self::Infant,
            Some(6..=11) => Self::Child,
            Some(12..=17) => Self::Teenager,
            Some(18..=64) => Self::Adult,
            Some(65..) => Self::Senior,
            None => Self::Unknown,
        }
    }
}

/// How many registered, and how many came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Registered, those who came among them.
    pub registered: u32,
    /// Came.
    pub came: u32,
}

/// The persons of an event, by age.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turnout(BTreeMap<AgeBand, Count>);

impl Turnout {
    /// The count of a band.
    #[must_use]
    pub fn of(&self, band: AgeBand) -> Count {
        self.0.get(&band).copied().unwrap_or_default()
    }

    /// All bands together.
    #[must_use]
    pub fn total(&self) -> Count {
        self.0.values().fold(Count::default(), |sum, count| Count {
            registered: sum.registered + count.registered,
            came: sum.came + count.came,
        })
    }

    /// The counts that are not nought, by band.
    pub fn counts(&self) -> impl Iterator<Item = (AgeBand, Count)> + '_ {
        self.0.iter().map(|(band, count)| (*band, *count))
    }

    /// Adds what was counted before.
    pub fn add_count(&mut self, band: AgeBand, more: Count) {
        let count = self.0.entry(band).or_default();
        count.registered += more.registered;
        count.came += more.came;
    }

    /// Adds the seats of a registration for an event of a day. Where children are named it is they who come,
    /// each with the age that was given; else the first seat is the reader's. Of the others nobody knows.
    pub fn add(&mut self, registration: &Registration, birth_on: Option<Date>, day: Date) {
        let came = match registration.state {
            RegistrationState::Present => true,
            RegistrationState::Confirmed | RegistrationState::Absent => false,
            _ => return,
        };
        let mut ages: Vec<Option<u8>> = registration.children.iter().map(|child| child.age).collect();
        if ages.is_empty() {
            ages.push(birth_on.map(|birth_on| age(birth_on, day)));
        }
        ages.resize(usize::try_from(registration.seats).unwrap_or(usize::MAX), None);
        for age in ages {
            let one = Count {
                registered: 1,
                came: u32::from(came),
            };
            self.add_count(AgeBand::of(age), one);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::a_registration;
    use crate::registration::Child;

    const DAY: Date = Date::constant(2026, 11, 28);

    #[test]
    fn every_age_is_in_one_band() {
        for (age, band) in [
            (Some(0), AgeBand::Infant),
            (Some(5), AgeBand::Infant),
            (Some(6), AgeBand::Child),
            (Some(11), AgeBand::Child),
            (Some(12), AgeBand::Teenager),
            (Some(17), AgeBand::Teenager),
            (Some(18), AgeBand::Adult),
            (Some(64), AgeBand::Adult),
            (Some(65), AgeBand::Senior),
            (Some(u8::MAX), AgeBand::Senior),
            (None, AgeBand::Unknown),
        ] {
            assert_eq!(AgeBand::of(age), band, "{age:?}");
        }
    }

    #[test]
    fn each_seat_is_a_person_and_only_those_who_have_one_count() {
        let child = |age| Child {
            name: "Louise".into(),
            age,
        };
        let born = Some(Date::constant(1989, 3, 14));
        let counted = |state, seats, children: &[Child], birth_on| {
            let mut registration = a_registration();
            (registration.state, registration.seats) = (state, seats);
            registration.children = children.to_vec();
            let mut turnout = Turnout::default();
            turnout.add(&registration, birth_on, DAY);
            let told = |band| {
                let count = turnout.of(band);
                (count.registered, count.came)
            };
            AgeBand::ALL
                .iter()
                .map(|band| (*band, told(*band)))
                .filter(|(_, count)| *count != (0, 0))
                .collect::<Vec<_>>()
        };
        use RegistrationState::{Absent, Confirmed, Present, Requested, Waiting};
        assert_eq!(counted(Present, 1, &[], born), [(AgeBand::Adult, (1, 1))]);
        assert_eq!(
            counted(Confirmed, 3, &[], born),
            [(AgeBand::Adult, (1, 0)), (AgeBand::Unknown, (2, 0))]
        );
        assert_eq!(counted(Absent, 1, &[], None), [(AgeBand::Unknown, (1, 0))]);
        assert_eq!(
            counted(Present, 3, &[child(Some(4)), child(Some(7))], born),
            [
                (AgeBand::Infant, (1, 1)),
                (AgeBand::Child, (1, 1)),
                (AgeBand::Unknown, (1, 1))
            ]
        );
        assert_eq!(counted(Waiting, 2, &[], born), []);
        assert_eq!(counted(Requested, 2, &[], born), []);
    }
}
