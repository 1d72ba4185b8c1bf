//! What an action gave, carried to the next page in a cookie of a few words: a key of the
//! translations, one text, two figures, and what can be taken back. The page after that forgets it.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use domain::id::{ListId, NewsId, PageId, SelectionId, StaffPickId};

use crate::cookies;
use crate::frame::Frame;
use crate::parts::{Flash, FlashAction, Tone};
use crate::urls::{Urls, encode};

/// A message on its way to the next page. Its texts are `flash-{key}` and `flash-{key}-text`, with
/// the arguments `$what`, `$count` and `$rest`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Carried {
    key: &'static str,
    what: String,
    count: u32,
    rest: u32,
    undo: Option<Undo>,
    is_warning: bool,
}

/// What « Rétablir » brings back. A closed list: a cookie never says where a form goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undo {
    /// What was ticked.
    Basket,
    /// A list.
    List(ListId),
    /// A piece of news.
    News(NewsId),
    /// A selection.
    Selection(SelectionId),
    /// A page.
    Page(PageId),
    /// A coup de cœur of a librarian.
    StaffPick(StaffPickId),
}

impl Undo {
    fn code(self) -> String {
        match self {
            Self::Basket => "basket".to_owned(),
            Self::List(id) => format!("list.{id}"),
            Self::News(id) => format!("news.{id}"),
            Self::Selection(id) => format!("selection.{id}"),
            Self::Page(id) => format!("page.{id}"),
            Self::StaffPick(id) => format!("staff_pick.{id}"),
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        match code.split_once('.') {
            None => (code == "basket").then_some(Self::Basket),
            Some(("list", id)) => id.parse().ok().map(Self::List),
            Some(("news", id)) => id.parse().ok().map(Self::News),
            Some(("selection", id)) => id.parse().ok().map(Self::Selection),
            Some(("page", id)) => id.parse().ok().map(Self::Page),
            Some(("staff_pick", id)) => id.parse().ok().map(Self::StaffPick),
            Some(_) => None,
        }
    }

    fn url(self, urls: Urls) -> String {
        match self {
            Self::Basket => urls.restore_basket(),
            Self::List(id) => urls.restore_list(id),
            Self::News(id) => format!("{}/{id}/retablir", urls.staff_news()),
            Self::Selection(id) => format!("{}/{id}/retablir", urls.staff_selections()),
            Self::Page(id) => format!("{}/{id}/retablir", urls.staff_pages()),
            Self::StaffPick(id) => format!("{}/{id}/retablir", urls.staff_picks()),
        }
    }
}

/// How the cookie says that something was not done.
const WARNING: &str = "warn";

/// Longest text that is carried.
const LONGEST: usize = 200;

impl Carried {
    /// A message about something: a title, a number.
    pub fn new(key: &'static str, what: impl Into<String>) -> Self {
        Self {
            key,
            what: what.into().chars().take(LONGEST).collect(),
            count: 0,
            rest: 0,
            undo: None,
            is_warning: false,
        }
    }

    /// The same for what was not done: it is not shown as a success.
    #[must_use]
    pub const fn warning(mut self) -> Self {
        self.is_warning = true;
        self
    }

    /// The same with two figures: how many were done, and how many not.
    #[must_use]
    pub const fn counted(mut self, count: u32, rest: u32) -> Self {
        (self.count, self.rest) = (count, rest);
        self
    }

    /// The same with « Rétablir ».
    #[must_use]
    pub const fn with_undo(mut self, undo: Undo) -> Self {
        self.undo = Some(undo);
        self
    }

    /// As a cookie.
    pub fn written(&self, is_https: bool) -> HeaderValue {
        let what = encode(&self.what).replace('+', "%20").replace('~', "%7E");
        let undo = self.undo.map(Undo::code).unwrap_or_default();
        let tone = if self.is_warning { WARNING } else { "" };
        let (key, count, rest) = (self.key, self.count, self.rest);
        let value = format!("{key}~{what}~{count}~{rest}~{undo}~{tone}");
        cookies::written(cookies::FLASH, &value, Some(60), is_https)
    }
}

/// The message of the cookie, in words. One that we did not write says nothing.
pub fn read(headers: &HeaderMap, frame: &Frame) -> Option<Flash> {
    let mut parts = cookies::read(headers, cookies::FLASH)?.split('~');
    let (key, what) = (parts.next()?, parts.next()?);
    let mut figure = || parts.next().and_then(|figure| figure.parse::<u32>().ok());
    let (count, rest) = (figure().unwrap_or(0), figure().unwrap_or(0));
    let undo = parts.next().and_then(Undo::from_code);
    let tone = match parts.next() {
        Some(WARNING) => Tone::Warn,
        _ => Tone::Ok,
    };
    let t = frame.t;
    let plain = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let (strong, text) = (format!("flash-{key}"), format!("flash-{key}-text"));
    if !plain || !i18n::has(t.language, &strong) {
        return None;
    }
    let what = decoded(what)?;
    let say = |key: &str| {
        let phrase = t.with(key).arg("what", &what);
        phrase.n("count", count).n("rest", rest).to_string()
    };
    let text = if i18n::has(t.language, &text) {
        say(&text)
    } else {
        String::new()
    };
    let flash = Flash::new(tone, say(&strong), text.trim());
    Some(match undo {
        None => flash,
        Some(undo) => flash.with_action(FlashAction::Do {
            text: t.get("site-undo").into_owned(),
            url: undo.url(frame.urls),
            token: frame
                .visitor
                .as_ref()
                .map(|visitor| visitor.token.clone())
                .unwrap_or_default(),
        }),
    })
}

fn decoded(encoded: &str) -> Option<String> {
    let pairs: Vec<(String, String)> = serde_html_form::from_str(&format!("a={encoded}")).ok()?;
    pairs
        .into_iter()
        .next()
        .map(|(_, value)| value)
        .filter(|value| !value.chars().any(char::is_control))
}

/// A page that was shown has shown the message too.
pub async fn forget_once_shown(request: Request, next: Next, is_https: bool) -> Response {
    let is_page = request.method() == Method::GET && !request.uri().path().starts_with("/static/");
    let carried = is_page && cookies::read(request.headers(), cookies::FLASH).is_some();
    let mut response = next.run(request).await;
    if carried && response.status().is_success() {
        response
            .headers_mut()
            .append(header::SET_COOKIE, cookies::forget(cookies::FLASH, is_https));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    fn shown(cookie: &HeaderValue) -> Option<Flash> {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, cookie.clone());
        read(&headers, &Frame::new(Language::Fr, "Réseau", "/compte"))
    }

    #[test]
    fn a_message_comes_through_with_its_figures_and_its_way_back() {
        let id = ListId::new(7);
        let carried = Carried::new("list-deleted", "À lire ~ ; \"x\"").with_undo(Undo::List(id));
        let flash = shown(&carried.written(false)).unwrap();
        assert_eq!(
            flash.strong,
            "La liste «\u{a0}À lire ~ ; \"x\"\u{a0}» est supprimée."
        );
        let Some(FlashAction::Do { url, .. }) = flash.action else {
            panic!("it can be taken back")
        };
        assert_eq!(url, "/compte/listes/7/retablir");
        let added = Carried::new("list-added", "Vacances").counted(3, 2);
        let flash = shown(&added.written(false)).unwrap();
        assert!(flash.strong.starts_with("3 documents"), "{flash:?}");
        assert!(flash.text.contains('2') && flash.action.is_none(), "{flash:?}");
    }

    #[test]
    fn what_was_not_done_is_not_shown_as_done() {
        let refused = Carried::new("staff-card-taken", "2000009");
        assert_eq!(shown(&refused.written(false)).unwrap().tone, Tone::Ok);
        let refused = refused.warning();
        assert_eq!(shown(&refused.written(false)).unwrap().tone, Tone::Warn);
    }

    #[test]
    fn a_message_that_we_did_not_write_says_nothing_and_leads_nowhere() {
        for cookie in [
            "message=evil~x",
            "message=../x~y",
            "message=",
            "message=list-deleted",
        ] {
            assert_eq!(shown(&HeaderValue::from_static(cookie)), None, "{cookie}");
        }
        for undo in [
            "https://evil.test",
            "/deconnexion",
            "list./../x",
            "fee.1",
            "list.x",
        ] {
            let cookie = format!("message=list-deleted~x~0~0~{undo}");
            let flash = shown(&HeaderValue::from_str(&cookie).unwrap()).unwrap();
            assert_eq!(flash.action, None, "{undo}");
        }
    }
}
