//! What an answer gave, carried to the next page: a word and the holds, so that the page can offer
//! to take it back. The cookie is the one of all messages, and is forgotten as they are.

use app::queue::SeenVersion;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use domain::id::HoldId;
use i18n::Translator;

use crate::cookies;
use crate::extract::see_other;
use crate::parts::{Flash, FlashAction, Tone};
use crate::urls::Urls;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Validated: it can be taken back for a while.
    Validated,
    /// Declined: it can be taken back for a while.
    Declined,
    /// Cancelled.
    Cancelled,
    /// Taken back.
    Undone,
    /// The mail had left.
    TooLate,
    /// Somebody was faster.
    Conflict,
    /// Nothing was chosen.
    Nothing,
    /// The copy was not found.
    Missing,
    /// Another copy is sought.
    OtherItem,
    /// There is no other.
    NoOtherItem,
    /// The copies found, received or put back.
    Handled,
}

const WORDS: [(Done, &str); 11] = [
    (Done::Validated, "validees"),
    (Done::Declined, "refusees"),
    (Done::Cancelled, "annulees"),
    (Done::Undone, "retablies"),
    (Done::TooLate, "trop-tard"),
    (Done::Conflict, "deja"),
    (Done::Nothing, "rien"),
    (Done::Missing, "introuvable"),
    (Done::OtherItem, "autre"),
    (Done::NoOtherItem, "pas-d-autre"),
    (Done::Handled, "rangees"),
];

/// The key of a hold in forms and addresses: `12.3`.
pub fn key(hold: SeenVersion) -> String {
    format!("{}.{}", hold.id, hold.version)
}

/// The hold of a key.
pub fn hold_of(key: &str) -> Option<SeenVersion> {
    let (id, version) = key.split_once('.')?;
    Some(SeenVersion {
        id: HoldId::new(id.parse().ok()?),
        version: version.parse().ok()?,
    })
}

/// To another page, with what was done to how many holds, and which can be taken back.
pub fn tell(url: &str, done: Done, count: usize, holds: &[SeenVersion], is_https: bool) -> Response {
    let word = WORDS
        .iter()
        .find(|(kind, _)| *kind == done)
        .map_or("", |(_, word)| word);
    let keys: Vec<String> = holds.iter().map(|hold| key(*hold)).collect();
    let value = format!("pro-{word}-{count}~{}", keys.join("_"));
    let mut response = see_other(url);
    let cookie = cookies::written(cookies::FLASH, &value, Some(60), is_https);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

/// The message of the cookie in words; one that we did not write says nothing.
pub fn read(headers: &HeaderMap, t: Translator, urls: Urls, token: &str, undo_minutes: u32) -> Option<Flash> {
    let (what, keys) = cookies::read(headers, cookies::FLASH)?.split_once('~')?;
    let (word, count) = what.strip_prefix("pro-")?.rsplit_once('-')?;
    let (done, _) = WORDS.iter().find(|(_, known)| *known == word)?;
    let count: usize = count.parse().ok()?;
    let holds: Vec<SeenVersion> = keys.split('_').filter_map(hold_of).collect();
    let strong = match done {
        Done::Validated => t.with("staff-validated").n("count", count).to_string(),
        Done::Declined => t.with("staff-declined").n("count", count).to_string(),
        Done::Cancelled => t.with("staff-cancelled-count").n("count", count).to_string(),
        Done::Undone => t.get("staff-undone").into_owned(),
        Done::TooLate => t.get("staff-undo-too-late").into_owned(),
        Done::Conflict => t.get("staff-conflict-text").into_owned(),
        Done::Nothing => t.get("staff-choose-something").into_owned(),
        Done::Missing => t.get("staff-missing-noted").into_owned(),
        Done::OtherItem => t.with("staff-other-item-sought").n("count", count).to_string(),
        Done::NoOtherItem => t.get("staff-no-other-item").into_owned(),
        Done::Handled => t.with("staff-handled").n("count", count).to_string(),
    };
    let tone = match done {
        Done::TooLate | Done::Conflict | Done::Nothing | Done::NoOtherItem => Tone::Warn,
        _ => Tone::Ok,
    };
    let undo = match done {
        Done::Validated => "staff-undo-validation",
        Done::Declined => "staff-undo-decline",
        _ => "",
    };
    if undo.is_empty() || holds.is_empty() || undo_minutes == 0 {
        return Some(Flash::new(tone, strong, ""));
    }
    let query: Vec<String> = holds.iter().map(|hold| format!("r={}", key(*hold))).collect();
    let text = t
        .with("staff-validated-undo")
        .n("count", undo_minutes)
        .to_string();
    Some(Flash::new(tone, strong, text).with_action(FlashAction::Do {
        text: t.get(undo).into_owned(),
        url: format!("{}?{}", urls.staff_undo(), query.join("&")),
        token: token.to_owned(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use domain::language::Language;

    fn said(cookie: &str) -> Option<Flash> {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::COOKIE,
            HeaderValue::from_str(&format!("message={cookie}")).unwrap(),
        );
        read(
            &headers,
            Translator::new(Language::Fr),
            Urls::new(Language::Fr),
            "token",
            10,
        )
    }

    #[test]
    fn what_was_validated_can_be_taken_back() {
        let holds = [
            SeenVersion {
                id: HoldId::new(12),
                version: 3,
            },
            SeenVersion {
                id: HoldId::new(13),
                version: 1,
            },
        ];
        let response = tell("/pro/reservations", Done::Validated, 2, &holds, false);
        let cookie = response.headers()[header::SET_COOKIE]
            .to_str()
            .unwrap()
            .to_owned();
        let value = cookie
            .split(';')
            .next()
            .unwrap()
            .trim_start_matches("message=")
            .to_owned();
        let flash = said(&value).unwrap();
        assert_eq!(flash.strong, "2 réservations sont validées.");
        let Some(FlashAction::Do { url, .. }) = flash.action else {
            panic!("no way back")
        };
        assert_eq!(url, "/pro/reservations/retablir?r=12.3&r=13.1");
    }

    #[test]
    fn a_message_that_we_did_not_write_says_nothing() {
        for wrong in [
            "",
            "x",
            "pro-x-1~",
            "pro-validees-x~",
            "pro-validees~12.3",
            "hold-deleted~x",
        ] {
            assert_eq!(said(wrong), None, "{wrong}");
        }
        assert!(said("pro-validees-1~<b>").unwrap().action.is_none());
        assert_eq!(hold_of("12"), None);
        assert_eq!(hold_of("a.b"), None);
    }
}
