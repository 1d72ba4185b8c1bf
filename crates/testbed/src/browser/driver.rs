//! `chromedriver` as a process of the test, and the little of its protocol that the WebDriver
//! standard does not name.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use url::{ParseError, Url};

/// Quiet, headless, without a word to anyone; and as root, which Chromium's sandbox refuses.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-crash-reporter",
    "--disable-search-engine-choice-screen",
    "--hide-scrollbars",
    "--lang=fr",
];

/// A running `chromedriver`, with a folder for the browser that it starts.
#[derive(Debug)]
pub(super) struct Chromedriver {
    process: Child,
    port: u16,
    profile: TempDir,
}

impl Chromedriver {
    /// Starts it on a free port of its own choice. Two that start at once may choose the same one:
    /// then one of them ends, and is started again.
    pub(super) fn start() -> Self {
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        (0..3)
            .find_map(|_| Self::started(&program))
            .unwrap_or_else(|| panic!("{program} ended before it named its port, three times"))
    }

    fn started(program: &str) -> Option<Self> {
        let profile = tempfile::tempdir().expect("a folder for the browser");
        let mut process = Command::new(program)
            .arg("--port=0")
            .env("TMPDIR", profile.path())
            .env("XDG_CONFIG_HOME", profile.path())
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("browser tests need {program}, which does not start ({error}): install chromium and chromium-driver")
            });
        let stdout = process.stdout.take().expect("stdout is piped");
        let mut lines = BufReader::new(stdout).lines();
        let named = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.strip_suffix('.')?.rsplit_once("on port ")?.1.parse().ok());
        let Some(port) = named else {
            process.wait().expect("what has ended is waited for");
            return None;
        };
        // Its later words are read and forgotten: a full pipe would stop it.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Some(Self {
            process,
            port,
            profile,
        })
    }

    /// Opens the browser and a session with it.
    pub(super) async fn connect(&self, javascript: bool) -> Client {
        let profile = format!("--user-data-dir={}", self.profile.path().display());
        let arguments: Vec<&str> = FLAGS.iter().copied().chain([profile.as_str()]).collect();
        // What the browser asks for in Accept-Language: `--lang` alone does not change it.
        let mut preferences = json!({ "intl.accept_languages": "fr-BE,fr" });
        if !javascript {
            preferences["profile.managed_default_content_settings.javascript"] = json!(2);
        }
        let mut options = json!({ "args": arguments, "prefs": preferences });
        if let Ok(binary) = std::env::var("CHROMIUM") {
            options["binary"] = json!(binary);
        }
        let capabilities = json!({ "browserName": "chrome", "goog:chromeOptions": options });
        let Value::Object(capabilities) = capabilities else {
            unreachable!("an object was written above");
        };
        ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{}", self.port))
            .await
            .unwrap_or_else(|error| panic!("chromium does not start: {error}"))
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // The browser is a grandchild: only the end of the whole group ends it too.
        let group = format!("-{}", self.process.id());
        let ended = Command::new("kill").args(["-KILL", "--", &group]).status();
        if !ended.is_ok_and(|status| status.success()) {
            let _gone = self.process.kill();
        }
        let _ended = self.process.wait();
    }
}

/// A command of Chromium's own protocol, for what WebDriver has no word: width and theme.
#[derive(Debug)]
pub(super) struct DevTools {
    pub(super) command: &'static str,
    pub(super) parameters: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        let session = session_id.unwrap_or_default();
        base_url.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _request_url: &Url) -> (Method, Option<String>) {
        let body = json!({ "cmd": self.command, "params": self.parameters });
        (Method::POST, Some(body.to_string()))
    }
}

/// A passkey of software in the browser, whose owner touches it at once (WebAuthn, « Add Virtual
/// Authenticator »).
#[derive(Debug)]
pub(super) struct VirtualAuthenticator;

impl WebDriverCompatibleCommand for VirtualAuthenticator {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        let session = session_id.unwrap_or_default();
        base_url.join(&format!("session/{session}/webauthn/authenticator"))
    }

    fn method_and_body(&self, _request_url: &Url) -> (Method, Option<String>) {
        let body = json!({
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserVerified": true,
            "isUserConsenting": true,
        });
        (Method::POST, Some(body.to_string()))
    }
}
