//! A real browser that a test drives with sentences: visit, fill in, click, see.
//!
//! It is Chromium behind `chromedriver`, both from the distribution. It runs when
//! `LUTRIN_BROWSER=1`, as `./test` sets it; a missing piece is then a failure, never a skip.
//! Every step fails the test with the address and the words of the page that it stood on.

mod axe;
mod driver;

use std::path::Path;
use std::sync::Once;
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

pub use axe::Violation;

use driver::{Chromedriver, DevTools, VirtualAuthenticator};

use crate::skipped;

/// That no browser is wanted is said once.
static SAID: Once = Once::new();

/// How long a sentence may take to become true.
const PATIENCE: Duration = Duration::from_secs(5);

/// Finds things as a person does, by the words that they carry.
const FINDER: &str = include_str!("browser/find.js");

/// The colours that the reader's device asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// One browser with nobody's cookies, at one address.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    base_url: String,
    // Dropped after the client: it ends the browser and removes its folder.
    _driver: Chromedriver,
}

/// Whether browser tests are to run; says aloud when they are not. A test that first starts a
/// portal asks this before it does.
///
/// # Panics
/// When they are not, in CI: there nothing is skipped.
#[must_use]
pub fn wanted() -> bool {
    let wanted = std::env::var("LUTRIN_BROWSER").is_ok_and(|value| value == "1");
    if !wanted {
        assert!(
            std::env::var_os("CI").is_none(),
            "LUTRIN_BROWSER must be set in CI: ./test sets it"
        );
        skipped::say(
            &SAID,
            "skipped: the journeys in a browser. LUTRIN_BROWSER=1 runs them, as ./test does.",
        );
    }
    wanted
}

impl Browser {
    /// Opens a browser on a portal; `None`, said aloud, when browser tests are not wanted.
    ///
    /// # Panics
    /// When Chromium or chromedriver is missing or does not start.
    pub async fn open(base_url: &str) -> Option<Self> {
        Self::start(base_url, true).await
    }

    /// The same, with scripts of the pages switched off.
    ///
    /// # Panics
    /// When Chromium or chromedriver is missing or does not start.
    pub async fn open_without_javascript(base_url: &str) -> Option<Self> {
        Self::start(base_url, false).await
    }

    async fn start(base_url: &str, javascript: bool) -> Option<Self> {
        if !wanted() {
            return None;
        }
        let driver = Chromedriver::start();
        let client = driver.connect(javascript).await;
        let browser = Self {
            client,
            base_url: base_url.trim_end_matches('/').to_owned(),
            _driver: driver,
        };
        browser.set_width(1280).await;
        browser.theme(Theme::Light).await;
        Some(browser)
    }

    /// Goes to a path of the portal.
    ///
    /// # Panics
    /// When the portal does not answer.
    pub async fn visit(&self, path: &str) {
        let url = format!("{}{path}", self.base_url);
        if let Err(error) = self.client.goto(&url).await {
            self.fail(&format!("could not visit {url}: {error}")).await;
        }
    }

    /// Goes back, as the button of the browser does.
    ///
    /// # Panics
    /// When the browser is gone.
    pub async fn back(&self) {
        self.client.back().await.expect("the browser goes back");
    }

    /// Forgets all cookies: whoever comes next is a stranger.
    ///
    /// # Panics
    /// When the browser is gone.
    pub async fn forget(&self) {
        self.devtools("Network.clearBrowserCookies", json!({})).await;
    }

    /// The path and query of the page.
    ///
    /// # Panics
    /// When the browser is gone.
    pub async fn path(&self) -> String {
        let url = self
            .client
            .current_url()
            .await
            .expect("the browser knows where it is");
        url.query().map_or_else(
            || url.path().to_owned(),
            |query| format!("{}?{query}", url.path()),
        )
    }

    /// Clicks what carries these words: a link, a button, a summary, a choice.
    ///
    /// # Panics
    /// When nothing visible carries them.
    pub async fn click_text(&self, text: &str) {
        self.click_found("clickable", text).await;
    }

    /// Clicks the first thing that answers a CSS selector; for what has no words.
    ///
    /// # Panics
    /// When there is none, or it cannot be clicked.
    pub async fn click(&self, selector: &str) {
        let clicked = async || self.client.find(Locator::Css(selector)).await?.click().await;
        if let Err(error) = patiently(clicked).await {
            self.fail(&format!("could not click {selector}: {error}")).await;
        }
    }

    /// Writes into the field of this label, in place of what it held.
    ///
    /// # Panics
    /// When no field has this label.
    pub async fn fill(&self, label: &str, value: &str) {
        let written = async || {
            let field = self.found("field", label).await;
            field.clear().await?;
            field.send_keys(value).await
        };
        if let Err(error) = patiently(written).await {
            self.fail(&format!("could not write into « {label} »: {error}"))
                .await;
        }
    }

    /// Chooses an option, by its words, in the list of this label.
    ///
    /// # Panics
    /// When there is no such list or option.
    pub async fn choose(&self, label: &str, option: &str) {
        let chosen = async || self.found("field", label).await.select_by_label(option).await;
        if let Err(error) = patiently(chosen).await {
            self.fail(&format!("could not choose « {option} » in « {label} »: {error}"))
                .await;
        }
    }

    /// Ticks, or unticks, the box of this label.
    ///
    /// # Panics
    /// When no box has this label.
    pub async fn tick(&self, label: &str) {
        self.click_found("field", label).await;
    }

    /// Sends the form in which one has just written, as Enter does.
    ///
    /// # Panics
    /// When the focus is in no field.
    pub async fn submit(&self) {
        self.press_keys("{Enter}").await;
    }

    /// Types into what has the focus; keys without a letter stand in braces: `{Tab}`, `{Escape}`.
    ///
    /// # Panics
    /// When a key in braces is unknown or nothing takes the keys.
    pub async fn press_keys(&self, keys: &str) {
        let typed = async {
            self.client
                .active_element()
                .await?
                .send_keys(&key_codes(keys))
                .await
        };
        if let Err(error) = typed.await {
            self.fail(&format!("could not press {keys}: {error}")).await;
        }
    }

    /// Waits until the page shows these words. White space and the shape of apostrophes do not
    /// count; what is hidden does not either.
    ///
    /// # Panics
    /// When it does not show them in five seconds.
    pub async fn sees(&self, text: &str) {
        if !self.shows_within(text, true).await {
            self.fail(&format!("« {text} » is not on the page")).await;
        }
    }

    /// Waits until the page no longer shows these words.
    ///
    /// # Panics
    /// When it still does after five seconds.
    pub async fn does_not_see(&self, text: &str) {
        if !self.shows_within(text, false).await {
            self.fail(&format!("« {text} » is on the page")).await;
        }
    }

    /// Waits until the page is the one at this path (without its query).
    ///
    /// # Panics
    /// When it is another after five seconds.
    pub async fn is_at(&self, path: &str) {
        let start = Instant::now();
        while self.path().await.split('?').next() != Some(path) {
            if start.elapsed() > PATIENCE {
                self.fail(&format!("the page should be {path}")).await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The words that the page shows.
    pub async fn text(&self) -> String {
        self.ask("text", "").await.as_str().unwrap_or_default().to_owned()
    }

    /// Sets the width of the page in CSS pixels; 390 is a telephone, 1280 a desk.
    pub async fn set_width(&self, width: u32) {
        self.set_size(width, if width < 600 { 844 } else { 900 }).await;
    }

    /// Asks for a theme as the reader's device would. Movement is reduced at the same time, so
    /// that no picture is taken half-way.
    pub async fn theme(&self, theme: Theme) {
        let value = if theme == Theme::Dark { "dark" } else { "light" };
        let features = json!({ "features": [
            { "name": "prefers-color-scheme", "value": value },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]});
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// Gives the browser a passkey of software, whose owner touches it whenever a page asks.
    ///
    /// # Panics
    /// When the driver knows none.
    pub async fn has_passkeys(&self) {
        let given = self.client.issue_cmd(VirtualAuthenticator).await;
        given.unwrap_or_else(|error| panic!("the browser takes no passkey: {error}"));
    }

    /// Runs a script in the page, as `return document.title`.
    ///
    /// # Panics
    /// When the script throws.
    pub async fn run(&self, script: &str) -> Value {
        match self.client.execute(script, Vec::new()).await {
            Ok(value) => value,
            Err(error) => self.fail(&format!("a script failed: {error}")).await,
        }
    }

    /// Writes a picture of the whole page, as PNG.
    ///
    /// # Panics
    /// When it cannot be taken or written.
    pub async fn screenshot(&self, path: impl AsRef<Path>) {
        let size = self
            .run("const page = document.documentElement; return [innerWidth, innerHeight, page.scrollHeight]")
            .await;
        let side = |at: usize| {
            size[at]
                .as_u64()
                .and_then(|side| u32::try_from(side).ok())
                .unwrap_or(900)
        };
        self.set_size(side(0), side(2).max(side(1))).await;
        let picture = self
            .client
            .screenshot()
            .await
            .expect("the browser takes a picture");
        self.set_size(side(0), side(1)).await;
        let path = path.as_ref();
        std::fs::write(path, picture)
            .unwrap_or_else(|error| panic!("could not write {}: {error}", path.display()));
    }

    /// What axe-core has against the page as it is now, in this theme and at this width.
    ///
    /// # Panics
    /// When `LUTRIN_AXE` does not name axe-core's script, or it fails.
    pub async fn axe(&self) -> Vec<Violation> {
        axe::run(&self.client).await
    }

    /// Fails unless axe-core has nothing against the page.
    ///
    /// # Panics
    /// When it has, with the list.
    pub async fn has_no_barrier(&self) {
        let violations = self.axe().await;
        if !violations.is_empty() {
            let list: String = violations.iter().map(Violation::to_string).collect();
            self.fail(&format!("axe found {} barriers:\n{list}", violations.len()))
                .await;
        }
    }

    async fn set_size(&self, width: u32, height: u32) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    async fn devtools(&self, command: &'static str, parameters: Value) {
        let sent = self.client.issue_cmd(DevTools { command, parameters }).await;
        sent.unwrap_or_else(|error| panic!("the browser refused {command}: {error}"));
    }

    /// A question to the finder script; a page that is being replaced is asked again.
    async fn ask(&self, what: &str, text: &str) -> Value {
        let arguments = || vec![json!(what), json!(text)];
        let start = Instant::now();
        loop {
            match self.client.execute(FINDER, arguments()).await {
                Ok(answer) => return answer,
                Err(error) if start.elapsed() > PATIENCE => panic!("the browser does not answer: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    async fn shows_within(&self, text: &str, expected: bool) -> bool {
        let start = Instant::now();
        loop {
            if (self.ask("shows", text).await == Value::Bool(true)) == expected {
                return true;
            }
            if start.elapsed() > PATIENCE {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn found(&self, what: &str, text: &str) -> fantoccini::elements::Element {
        let start = Instant::now();
        loop {
            // The finder marks what it found, because an answer cannot carry an element.
            if self.ask(what, text).await == Value::Bool(true)
                && let Ok(element) = self.client.find(Locator::Css("[data-found-by-test]")).await
            {
                return element;
            }
            if start.elapsed() > PATIENCE {
                self.fail(&format!("no {what} says « {text} »")).await;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn click_found(&self, what: &str, text: &str) {
        let clicked = async || self.found(what, text).await.click().await;
        if let Err(error) = patiently(clicked).await {
            self.fail(&format!("could not click « {text} »: {error}")).await;
        }
    }

    async fn fail(&self, what: &str) -> ! {
        let path = self.path().await;
        let shown: String = self.text().await.chars().take(2000).collect();
        panic!("{what}\n--- the page is {path} and says:\n{shown}\n---");
    }
}

/// Does something again as long as the page goes away under it: another one is on its way.
async fn patiently<T>(act: impl AsyncFn() -> Result<T, CmdError>) -> Result<T, CmdError> {
    let start = Instant::now();
    loop {
        match act().await {
            Err(error) if is_of_a_page_before(&error) && start.elapsed() < PATIENCE => {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            other => return other,
        }
    }
}

fn is_of_a_page_before(error: &CmdError) -> bool {
    let said = error.to_string();
    [
        "stale element reference",
        "no such element",
        "does not belong to the document",
    ]
    .iter()
    .any(|words| said.contains(words))
}

/// The codes that WebDriver gives to keys written in braces.
fn key_codes(keys: &str) -> String {
    let mut codes = String::new();
    let mut rest = keys;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, tail) = after.split_once('}').expect("a key in braces ends with one");
        codes.push_str(before);
        codes.push_str(&match name {
            "Backspace" => Key::Backspace,
            "Down" => Key::Down,
            "End" => Key::End,
            "Enter" => Key::Enter,
            "Escape" => Key::Escape,
            "Home" => Key::Home,
            "Left" => Key::Left,
            "Right" => Key::Right,
            "Shift" => Key::Shift,
            "Space" => Key::Space,
            "Tab" => Key::Tab,
            "Up" => Key::Up,
            other => panic!("no key is called {other}"),
        });
        rest = tail;
    }
    codes + rest
}

#[cfg(test)]
mod tests {
    use super::key_codes;

    #[test]
    fn keys_in_braces_become_codes() {
        assert_eq!(key_codes("a{Tab}b{Enter}"), "a\u{e004}b\u{e007}");
        assert_eq!(key_codes("30123"), "30123");
    }
}
