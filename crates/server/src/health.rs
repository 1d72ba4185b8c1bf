//! `/healthz`: the process answers. `/readyz`: the database and the index do. They are asked by
//! machines, under any host name, and tell nothing else.

use std::sync::Arc;

use app::App;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use search::Health;

/// The two addresses, before the pages of the portal.
pub fn before(pages: Router, app: Arc<App>) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(move || ready(app.clone())))
        .fallback_service(pages)
}

async fn ready(app: Arc<App>) -> (StatusCode, String) {
    let database = match answers(&app).await {
        Ok(()) => "ok",
        Err(why) => {
            tracing::error!("the database does not answer: {why:#}");
            "down"
        }
    };
    let index = match app.search.health() {
        Health::Ready => "ok",
        Health::NeedsRebuild(_) => "being made",
    };
    let status = if (database, index) == ("ok", "ok") {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, format!("database: {database}\nindex: {index}\n"))
}

async fn answers(app: &App) -> anyhow::Result<()> {
    let mut conn = app.db.read().await?;
    store::setting::get(&mut conn, "ready").await?;
    Ok(())
}
