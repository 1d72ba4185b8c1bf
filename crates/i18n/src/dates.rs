//! Days and hours as each language says them. A day is a calendar day of the network: what
//! today is comes from the caller.

use domain::language::Language;
use jiff::civil::{Date, Time, Weekday};

use crate::{Arguments, text, text_with};

const MONTHS: [[&str; 12]; 4] = [
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

const SHORT_MONTHS: [[&str; 12]; 4] = [
    [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ],
    [
        "jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec.",
    ],
    [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
    ],
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
];

const WEEKDAYS: [[&str; 7]; 4] = [
    [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ],
    [
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
    ],
    [
        "Montag",
        "Dienstag",
        "Mittwoch",
        "Donnerstag",
        "Freitag",
        "Samstag",
        "Sonntag",
    ],
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
];

const SHORT_WEEKDAYS: [[&str; 7]; 4] = [
    ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    ["ma", "di", "wo", "do", "vr", "za", "zo"],
    ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."],
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
];

const fn row(language: Language) -> usize {
    match language {
        Language::Fr => 0,
        Language::Nl => 1,
        Language::De => 2,
        Language::En => 3,
    }
}

fn month_index(date: Date) -> usize {
    usize::from(date.month().unsigned_abs()).saturating_sub(1)
}

fn weekday_index(weekday: Weekday) -> usize {
    usize::from(weekday.to_monday_zero_offset().unsigned_abs())
}

pub(crate) fn weekday(language: Language, weekday: Weekday) -> &'static str {
    WEEKDAYS[row(language)][weekday_index(weekday)]
}

pub(crate) fn weekday_short(language: Language, weekday: Weekday) -> &'static str {
    SHORT_WEEKDAYS[row(language)][weekday_index(weekday)]
}

pub(crate) fn month_short(language: Language, date: Date) -> &'static str {
    SHORT_MONTHS[row(language)][month_index(date)]
}

pub(crate) fn month(language: Language, date: Date) -> &'static str {
    MONTHS[row(language)][month_index(date)]
}

pub(crate) fn long(language: Language, date: Date, today: Date) -> String {
    let day = weekday(language, date.weekday());
    let rest = medium(language, date, today);
    match language {
        Language::De => format!("{day}, {rest}"),
        _ => format!("{day} {rest}"),
    }
}

pub(crate) fn medium(language: Language, date: Date, today: Date) -> String {
    if date.year() == today.year() {
        with_month(language, date, MONTHS[row(language)][month_index(date)])
    } else {
        full(language, date)
    }
}

pub(crate) fn full(language: Language, date: Date) -> String {
    let month = MONTHS[row(language)][month_index(date)];
    format!("{} {}", with_month(language, date, month), date.year())
}

pub(crate) fn short(language: Language, date: Date) -> String {
    with_month(language, date, month_short(language, date))
}

/// The day number never stands alone at the end of a line: the space after it does not break.
fn with_month(language: Language, date: Date, month: &str) -> String {
    match (language, date.day()) {
        (Language::Fr, 1) => format!("1er\u{A0}{month}"),
        (Language::De, day) => format!("{day}.\u{A0}{month}"),
        (_, day) => format!("{day}\u{A0}{month}"),
    }
}

pub(crate) fn relative_day(language: Language, date: Date, today: Date) -> String {
    let days = date.duration_since(today).as_hours() / 24;
    let key = match days {
        -1 => "day-yesterday",
        0 => "day-today",
        1 => "day-tomorrow",
        2.. => "day-in",
        _ => "day-ago",
    };
    match days {
        -1..=1 => text(language, key).into_owned(),
        _ => text_with(language, key, &Arguments::new().n("count", days.abs())).into_owned(),
    }
}

pub(crate) fn waiting(language: Language, minutes: i64) -> String {
    let (key, count) = match minutes.max(0) {
        minutes @ 0..60 => ("waiting-minutes", minutes),
        minutes @ 60..1440 => ("waiting-hours", minutes / 60),
        minutes => ("waiting-days", minutes / 1440),
    };
    text_with(language, key, &Arguments::new().n("count", count)).into_owned()
}

pub(crate) fn time(language: Language, time: Time) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match language {
        Language::Fr if minute == 0 => format!("{hour}\u{A0}h"),
        Language::Fr => format!("{hour}\u{A0}h\u{A0}{minute:02}"),
        Language::De => format!("{hour}:{minute:02}\u{A0}Uhr"),
        Language::Nl | Language::En => format!("{hour}:{minute:02}"),
    }
}

pub(crate) fn hours(language: Language, from: Time, until: Time) -> String {
    match language {
        // « Uhr » is said once for both.
        Language::De => format!(
            "{}:{:02}\u{A0}– {}",
            from.hour(),
            from.minute(),
            time(language, until)
        ),
        _ => format!("{}\u{A0}– {}", time(language, from), time(language, until)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{De, En, Fr, Nl};
    use jiff::civil::{date, time as clock};

    #[test]
    fn a_long_date_has_its_weekday_and_its_year_only_when_it_is_another() {
        let (day, today) = (date(2026, 11, 25), date(2026, 11, 23));
        assert_eq!(long(Fr, day, today), "mercredi 25\u{A0}novembre");
        assert_eq!(long(Nl, day, today), "woensdag 25\u{A0}november");
        assert_eq!(long(De, day, today), "Mittwoch, 25.\u{A0}November");
        assert_eq!(long(En, day, today), "Wednesday 25\u{A0}November");
        let next_year = date(2027, 1, 1);
        assert_eq!(long(Fr, next_year, today), "vendredi 1er\u{A0}janvier 2027");
        assert_eq!(long(De, next_year, today), "Freitag, 1.\u{A0}Januar 2027");
    }

    #[test]
    fn a_short_date_fits_on_a_stamp() {
        let day = date(2026, 11, 25);
        let written = [Fr, Nl, De, En].map(|language| short(language, day));
        assert_eq!(
            written,
            ["25\u{A0}nov.", "25\u{A0}nov.", "25.\u{A0}Nov.", "25\u{A0}Nov"]
        );
        assert_eq!(short(Fr, date(2026, 12, 1)), "1er\u{A0}déc.");
        assert_eq!(weekday_short(Fr, day.weekday()), "mer.");
        assert_eq!(full(Fr, date(1989, 3, 14)), "14\u{A0}mars 1989");
    }

    #[test]
    fn near_days_have_words_of_their_own() {
        let today = date(2026, 12, 30);
        let said = |days: i64, language| {
            let day = today.saturating_add(jiff::Span::new().days(days));
            relative_day(language, day, today)
        };
        assert_eq!(said(0, Fr), "aujourd’hui");
        assert_eq!(said(1, Fr), "demain");
        assert_eq!(said(-1, Fr), "hier");
        assert_eq!(said(3, Fr), "dans 3\u{A0}jours");
        assert_eq!(said(-2, Fr), "il y a 2\u{A0}jours");
        assert_eq!(said(3, Nl), "over 3\u{A0}dagen");
        assert_eq!(said(-2, De), "vor 2\u{A0}Tagen");
        assert_eq!(said(3, En), "in 3\u{A0}days");
    }

    #[test]
    fn hours_are_said_as_in_belgium() {
        let (ten, five_past_two) = (clock(10, 0, 0, 0), clock(14, 5, 0, 0));
        assert_eq!(time(Fr, five_past_two), "14\u{A0}h\u{A0}05");
        assert_eq!(time(Fr, ten), "10\u{A0}h");
        assert_eq!(time(Nl, five_past_two), "14:05");
        assert_eq!(time(De, five_past_two), "14:05\u{A0}Uhr");
        assert_eq!(time(En, ten), "10:00");
        assert_eq!(
            hours(Fr, ten, five_past_two),
            "10\u{A0}h\u{A0}– 14\u{A0}h\u{A0}05"
        );
        assert_eq!(hours(De, ten, five_past_two), "10:00\u{A0}– 14:05\u{A0}Uhr");
    }

    #[test]
    fn a_wait_is_told_in_its_largest_unit() {
        let told = [0, 59, 60, 1439, 1440, 4000].map(|minutes| waiting(Fr, minutes));
        let expected = ["0 min", "59 min", "1 h", "23 h", "1 j", "2 j"];
        assert_eq!(told, expected.map(|words| words.replace(' ', "\u{A0}")));
    }
}
