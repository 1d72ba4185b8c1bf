//! A date that matters, as stamped on a loan slip. The words always stand beside it.

use askama::Template;
use askama::filters::HtmlSafe;
use i18n::Translator;
use jiff::civil::Date;

/// A stamp: three short lines.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "parts/stamp.html")]
pub struct Stamp {
    /// Its colour.
    pub tone: StampTone,
    /// « mer. »
    pub top: String,
    /// « 25 »
    pub middle: String,
    /// « nov. »
    pub bottom: String,
    /// The date for machines.
    pub datetime: Option<String>,
}

impl HtmlSafe for Stamp {}

/// What a stamp says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StampTone {
    /// A date.
    #[default]
    Plain,
    /// Three days or less.
    Soon,
    /// Passed.
    Late,
    /// Ready until then.
    Ready,
    /// An estimate or a rank: dashed.
    Estimate,
}

impl StampTone {
    /// The end of the class, empty for plain.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Soon => "soon",
            Self::Late => "late",
            Self::Ready => "ok",
            Self::Estimate => "none",
        }
    }
}

impl Stamp {
    /// A day.
    #[must_use]
    pub fn of(t: Translator, date: Date, tone: StampTone) -> Self {
        Self {
            tone,
            top: t.weekday_short(date).to_owned(),
            middle: date.day().to_string(),
            bottom: t.month_short(date).to_owned(),
            datetime: Some(date.to_string()),
        }
    }

    /// When something is due: late, soon (three days) or later.
    #[must_use]
    pub fn due(t: Translator, date: Date, today: Date) -> Self {
        let tone = match date.duration_since(today).as_hours() / 24 {
            ..0 => StampTone::Late,
            0..=3 => StampTone::Soon,
            _ => StampTone::Plain,
        };
        Self::of(t, date, tone)
    }

    /// A day that is only expected: « vers 26 nov. ».
    #[must_use]
    pub fn expected(t: Translator, date: Date) -> Self {
        Self {
            top: t.get("stamp-about").into_owned(),
            datetime: None,
            ..Self::of(t, date, StampTone::Estimate)
        }
    }

    /// A place in a queue: « rang 2 sur 5 ».
    #[must_use]
    pub fn rank(t: Translator, rank: usize, of: usize) -> Self {
        Self {
            tone: StampTone::Estimate,
            top: t.get("stamp-rank").into_owned(),
            middle: rank.to_string(),
            bottom: t.with("stamp-of").n("count", of).to_string(),
            datetime: None,
        }
    }
}
