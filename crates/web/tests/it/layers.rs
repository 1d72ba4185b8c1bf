//! Requests from outside, through all layers.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::routing::{get, post};
use domain::language::Language;
use tower::ServiceExt;
use web::extract::{Form, SpokenLanguage};
use web::frame::Frame;
use web::layers::{Origins, RequestIds, Site, around};
use web::page_error::PageError;
use web::pages::{ErrorPage, Freshness, html};
use web::theme::{self, IsHttps};

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    #[expect(dead_code, reason = "only its arrival matters")]
    text: String,
}

fn portal(origin: &str) -> Router {
    let routes = Router::new()
        .route("/page", get(page))
        .route(
            "/mine",
            get(async |language: SpokenLanguage| html(&sample(language), Freshness::Private)),
        )
        .route("/act", post(async |_: Form<Words>| "done"))
        .route(
            "/fails",
            get(async || -> Result<(), PageError> { Err(anyhow::anyhow!("the secret of the house").into()) }),
        )
        .route(
            "/panics",
            get(async || -> &'static str { panic!("the secret of the house") }),
        )
        .route("/busy", get(async || PageError::TooMany(7)))
        .route("/affichage", post(theme::choose))
        .route("/static/{hash}/{name}", get(web::assets::serve))
        .with_state(IsHttps(origin.starts_with("https")));
    let site = Site {
        name: "Bibliothèques de test".into(),
        origins: Origins::new(&[origin]),
        request_ids: RequestIds::new(1),
    };
    around(routes, site)
}

async fn page(language: SpokenLanguage) -> axum::response::Response {
    html(&sample(language), Freshness::Shared)
}

fn sample(SpokenLanguage(language): SpokenLanguage) -> ErrorPage {
    ErrorPage {
        frame: Frame::new(language, "Bibliothèques de test", "/page"),
        title: "Titre".into(),
        text: language.code().into(),
        reference: None,
        links: Vec::new(),
    }
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

async fn send(request: Request<Body>) -> Answer {
    send_to("http://biblio.test", request).await
}

async fn send_to(origin: &str, request: Request<Body>) -> Answer {
    let response = portal(origin).oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, 1_000_000).await.unwrap();
    Answer {
        status: parts.status,
        headers: parts.headers,
        body: String::from_utf8_lossy(&body).into_owned(),
    }
}

fn asking(method: Method, path: &str) -> axum::http::request::Builder {
    Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "biblio.test")
}

fn reading(path: &str) -> Request<Body> {
    asking(Method::GET, path).body(Body::empty()).unwrap()
}

fn form(path: &str, body: impl Into<Body>) -> Request<Body> {
    asking(Method::POST, path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(body.into())
        .unwrap()
}

#[tokio::test]
async fn every_answer_has_the_headers_even_an_error() {
    for path in [
        "/page",
        "/mine",
        "/nothing",
        "/fails",
        "/panics",
        "/act",
        "/static/x/nothing",
    ] {
        let answer = send(reading(path)).await;
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none';") && !policy.contains("unsafe"),
            "{path}"
        );
        assert!(policy.contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("x-request-id").len(), 9, "{path}");
        assert_eq!(answer.header("strict-transport-security"), "", "{path}");
    }
    let request = Request::get("/page")
        .header(header::HOST, "biblio.test")
        .body(Body::empty())
        .unwrap();
    let answer = send_to("https://biblio.test", request).await;
    assert!(
        answer
            .header("strict-transport-security")
            .starts_with("max-age=31536000")
    );
}

#[tokio::test]
async fn an_error_is_a_page_in_the_readers_language_and_tells_nothing() {
    for (path, status) in [
        ("/nothing", 404),
        ("/fails", 500),
        ("/panics", 500),
        ("/act", 405),
        ("/busy", 429),
    ] {
        for language in Language::ALL {
            let answer = send(reading(&format!("{}{path}", language.prefix()))).await;
            assert_eq!(answer.status.as_u16(), status, "{path}");
            assert!(
                answer
                    .body
                    .contains(&format!("<html lang=\"{}\"", language.code())),
                "{path}"
            );
            assert!(
                !answer.body.contains("secret") && !answer.body.contains('⟦'),
                "{path}"
            );
            assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        }
    }
    let failed = send(reading("/fails")).await;
    let reference = failed.header("x-request-id").to_owned();
    assert!(
        failed.body.contains(&reference),
        "the page shows the reference of the log"
    );
    assert_eq!(send(reading("/busy")).await.header("retry-after"), "7");
    assert!(!send(reading("/act")).await.header("allow").is_empty());
}

#[tokio::test]
async fn only_our_pages_may_change_something() {
    assert_eq!(send(form("/act", "text=a")).await.body, "done");
    let forged = |name: &'static str, value: &'static str| {
        asking(Method::POST, "/act")
            .header(name, value)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("text=a"))
            .unwrap()
    };
    assert_eq!(
        send(forged("origin", "http://biblio.test")).await.status,
        StatusCode::OK
    );
    let others = [
        ("origin", "http://evil.test"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("x-nothing", "at-all"),
    ];
    for (name, value) in others {
        let answer = send(forged(name, value)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
        assert!(answer.body.contains("<h1>"), "the refusal is a page");
    }
    for method in [Method::PUT, Method::DELETE, Method::PATCH] {
        let request = asking(method, "/act").body(Body::empty()).unwrap();
        assert_eq!(send(request).await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn another_host_is_sent_away() {
    for host in ["evil.test", "biblio.test.evil", "biblio.test:81", ""] {
        let request = Request::get("/page")
            .header(header::HOST, host)
            .body(Body::empty())
            .unwrap();
        assert_eq!(
            send(request).await.status,
            StatusCode::MISDIRECTED_REQUEST,
            "{host}"
        );
    }
    let twice = reading("/page");
    let (mut parts, body) = twice.into_parts();
    parts.headers.append(header::HOST, "evil.test".parse().unwrap());
    let answer = send(Request::from_parts(parts, body)).await;
    assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST);
    let forwarded = asking(Method::GET, "/page").header("x-forwarded-host", "evil.test");
    let answer = send(forwarded.body(Body::empty()).unwrap()).await;
    assert!(answer.status.is_success() && !answer.body.contains("evil"));
}

#[tokio::test]
async fn a_form_that_is_too_long_or_wrong_is_refused_with_a_page() {
    let long = format!("text={}", "a".repeat(70_000));
    let declared = {
        let (mut parts, body) = form("/act", long.clone()).into_parts();
        parts.headers.insert(header::CONTENT_LENGTH, long.len().into());
        Request::from_parts(parts, body)
    };
    for request in [declared, form("/act", long)] {
        let answer = send(request).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(answer.body.contains("<h1>"));
    }
    for body in ["text=a&role=admin", "text=a&text=b", "", "text=%00"] {
        assert_eq!(
            send(form("/act", body)).await.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{body}"
        );
    }
}

#[tokio::test]
async fn a_shared_page_is_asked_for_again_and_a_private_one_is_kept_nowhere() {
    let first = send(reading("/page")).await;
    assert_eq!(first.header("cache-control"), "private, no-cache");
    let tag = first.header("etag").to_owned();
    let again = asking(Method::GET, "/page").header(header::IF_NONE_MATCH, &tag);
    let again = send(again.body(Body::empty()).unwrap()).await;
    assert_eq!(
        (again.status, again.body.as_str()),
        (StatusCode::NOT_MODIFIED, "")
    );
    let mine = send(reading("/mine")).await;
    assert_eq!(
        (mine.header("cache-control"), mine.header("etag")),
        ("no-store", "")
    );
}

#[tokio::test]
async fn pages_and_styles_travel_compressed() {
    let zipped = |path: &str| {
        let request = asking(Method::GET, path).header(header::ACCEPT_ENCODING, "br, gzip");
        request.body(Body::empty()).unwrap()
    };
    let page = send(zipped("/page")).await;
    assert_eq!(page.header("content-encoding"), "gzip");
    let style = send(zipped(web::assets::url("lutrin.css"))).await;
    assert_eq!(style.header("content-encoding"), "gzip");
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(
        style.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    let plain = send(reading(web::assets::url("lutrin.css"))).await;
    assert!(plain.body.starts_with("/*") && plain.header("content-encoding").is_empty());
    let old = send(reading("/static/0000000000/lutrin.css")).await;
    assert_eq!(
        (old.status, old.header("cache-control")),
        (StatusCode::OK, "no-cache")
    );
}

#[tokio::test]
async fn the_theme_is_remembered_and_leads_back_to_this_site_only() {
    let chosen = send(form(
        "/nl/affichage",
        "theme=dark&retour=%2Fnl%2Frecherche%3Fq%3Da",
    ))
    .await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER);
    assert_eq!(chosen.header("location"), "/nl/recherche?q=a");
    assert!(
        chosen
            .header("set-cookie")
            .starts_with("theme=dark; Path=/; SameSite=Lax; HttpOnly")
    );
    let elsewhere = send(form("/affichage", "theme=auto&retour=%2F%2Fevil.test")).await;
    assert_eq!(elsewhere.header("location"), "/");
    assert!(elsewhere.header("set-cookie").contains("Max-Age=0"));
    let odd = send(form("/affichage", "theme=%3Cscript%3E&retour=/")).await;
    assert!(!odd.header("set-cookie").contains("script"));
}
