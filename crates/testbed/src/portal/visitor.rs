//! Someone in front of a browser: it keeps cookies, says where requests come from, follows a 303.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use app::App;
use app::sign_in::{Answer, Browser};
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, header};
use tower::ServiceExt;

use super::{Page, TestPerson};

/// Where the portal of the stories answers.
pub(super) const ORIGIN: &str = "http://biblio.test";
const HOST: &str = "biblio.test";
/// What stands between the parts of a form with a file.
const BOUNDARY: &str = "----lutrin-story";
/// No page of ours is longer.
const LONGEST: usize = 2_000_000;

/// Someone in front of a browser.
#[derive(Clone)]
pub struct Visitor {
    app: Arc<App>,
    router: Router,
    /// The cookies of this browser.
    pub cookies: BTreeMap<String, String>,
    /// Headers sent with every request, such as `accept-language`.
    pub headers: Vec<(&'static str, String)>,
    /// From where it connects; unknown unless a story says so.
    pub address: Option<IpAddr>,
    last: Option<Page>,
}

impl Visitor {
    pub(super) fn new(app: Arc<App>, router: Router) -> Self {
        Self {
            app,
            router,
            cookies: BTreeMap::new(),
            headers: Vec::new(),
            address: None,
            last: None,
        }
    }

    /// The same, signed in, without passing by the page for it.
    #[must_use]
    pub async fn signed_in(mut self, name: &str) -> Self {
        self.sign_in(name).await;
        self
    }

    /// Signs in without passing by the page for it.
    pub async fn sign_in(&mut self, name: &str) {
        let person = TestPerson::named(name);
        let browser = Browser {
            agent: "story",
            ..Browser::default()
        };
        let answer = app::sign_in::sign_in(&self.app, person.identifier, person.password, browser).await;
        match answer {
            Ok(Answer::SignedIn(session)) => {
                self.cookies.insert("session".into(), session.cookie);
            }
            other => panic!("{name} cannot sign in: {other:?}"),
        }
    }

    /// Opens an address and follows where it sends.
    pub async fn get(&mut self, path: &str) -> Page {
        let page = self.get_once(path).await;
        self.follow(page).await
    }

    /// Opens an address and stays there, even when it sends elsewhere.
    pub async fn get_once(&mut self, path: &str) -> Page {
        self.send(Method::GET, path, Body::empty()).await
    }

    /// Sends a form, with the hidden fields that the last page gave it, and follows where it sends.
    pub async fn post_form(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.post_once(path, fields).await;
        self.follow(page).await
    }

    /// Sends a form, with the hidden fields that the last page gave it, and stays there.
    pub async fn post_once(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let hidden = self
            .last
            .as_ref()
            .map(|page| page.hidden(path))
            .unwrap_or_default();
        let given = |name: &str| fields.iter().any(|(field, _)| *field == name);
        let kept = hidden
            .iter()
            .filter(|(name, _)| !given(name))
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(kept.chain(fields.iter().copied()))
            .finish();
        self.send(Method::POST, path, Body::from(body)).await
    }

    /// Sends a form with a file, with the hidden fields that the last page gave it, and follows where it
    /// sends.
    pub async fn post_file(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        (name, file): (&str, &[u8]),
    ) -> Page {
        let hidden = self
            .last
            .as_ref()
            .map(|page| page.hidden(path))
            .unwrap_or_default();
        let mut body = Vec::new();
        let kept = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in kept.chain(fields.iter().copied()) {
            let part =
                format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"photo.jpg\"\r\n\
             Content-Type: image/jpeg\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let page = self.send_as(Method::POST, path, Body::from(body), &kind).await;
        self.follow(page).await
    }

    /// The page before the eyes.
    ///
    /// # Panics
    /// When nothing was opened yet.
    #[must_use]
    pub fn page(&self) -> &Page {
        self.last.as_ref().expect("a page was opened")
    }

    async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..5 {
            if page.status.as_u16() != 303 {
                return page;
            }
            let to = page.header("location").to_owned();
            page = self.get_once(&to).await;
        }
        panic!("{} sends in circles", page.path);
    }

    async fn send(&mut self, method: Method, path: &str, body: Body) -> Page {
        self.send_as(method, path, body, "application/x-www-form-urlencoded")
            .await
    }

    async fn send_as(&mut self, method: Method, path: &str, body: Body, kind: &str) -> Page {
        let is_form = method == Method::POST;
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, HOST)
            .header(
                "sec-fetch-site",
                if self.last.is_some() || is_form {
                    "same-origin"
                } else {
                    "none"
                },
            );
        if is_form {
            request = request
                .header(header::ORIGIN, ORIGIN)
                .header(header::CONTENT_TYPE, kind);
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let mut request = request
            .body(body)
            .unwrap_or_else(|error| panic!("{path} is no address: {error}"));
        if let Some(address) = self.address {
            let peer = SocketAddr::from((address, 40_000));
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the portal answers");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().expect("cookies are plain text"));
        }
        let body = axum::body::to_bytes(body, LONGEST).await.expect("the page ends");
        let page = Page {
            path: path.to_owned(),
            status: parts.status,
            headers: parts.headers,
            // A picture is no text: what it is, its headers say.
            body: String::from_utf8_lossy(&body).into_owned(),
        };
        if !page.status.is_redirection() {
            self.last = Some(page.clone());
        }
        page
    }

    fn keep(&mut self, cookie: &str) {
        let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
        let Some((name, value)) = pair.split_once('=') else {
            return;
        };
        if attributes.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}
