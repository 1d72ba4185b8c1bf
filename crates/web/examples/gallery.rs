//! Every page with made-up content, on a port: `cargo run -p web --example gallery -- 8090`.
//! Four languages by prefix, `?theme=dark` for the other theme.

#[path = "../samples/mod.rs"]
mod samples;

use axum::Router;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use domain::language::Language;
use std::collections::HashMap;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let port: u16 = std::env::args()
        .nth(1)
        .and_then(|port| port.parse().ok())
        .unwrap_or(8090);
    let routes = Router::new()
        .route("/", get(index))
        .route("/{language}/{page}", get(page))
        .route("/static/{hash}/{name}", get(web::assets::serve));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    axum::serve(listener, web::layers::security_headers(routes, false)).await
}

async fn index() -> Html<String> {
    let links = Language::ALL.into_iter().flat_map(|language| {
        samples::pages(language).into_iter().map(move |(name, _)| {
            let code = language.code();
            format!("<li><a href=\"/{code}/{name}\">{code}/{name}</a></li>")
        })
    });
    Html(format!("<ul>{}</ul>", links.collect::<String>()))
}

async fn page(
    Path((language, page)): Path<(String, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let language = Language::from_code(&language).unwrap_or_default();
    let found = samples::pages(language)
        .into_iter()
        .find(|(name, _)| *name == page);
    match found {
        Some((_, html)) => {
            let themed = match query.get("theme").map(String::as_str) {
                Some("dark") => html.replacen("<html ", "<html data-theme=\"dark\" ", 1),
                Some("light") => html.replacen("<html ", "<html data-theme=\"light\" ", 1),
                _ => html,
            };
            Html(themed).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
