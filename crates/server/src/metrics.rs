//! Figures for the operator, in the text form of Prometheus, on an address of their own. Counts and
//! durations only: nobody is in them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use app::App;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use web::budget::Budget;

/// Upper bounds of the durations counted, in seconds.
const BOUNDS: [f64; 12] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0,
];
/// Routes told apart at most: an address that nobody wrote cannot fill the memory.
const MOST_ROUTES: usize = 200;

/// What was counted since the start.
#[derive(Clone, Default)]
pub struct Metrics {
    requests: Arc<Mutex<BTreeMap<Key, Durations>>>,
    budget: Arc<Budget>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, Default)]
struct Durations {
    under: [u64; BOUNDS.len()],
    count: u64,
    seconds: f64,
}

impl Metrics {
    /// With what the budgets of visitors refuse.
    pub fn with(budget: &Arc<Budget>) -> Self {
        Self {
            requests: Arc::default(),
            budget: Arc::clone(budget),
        }
    }

    /// Counts every request that passes.
    pub fn around(&self, pages: Router) -> Router {
        pages.layer(axum::middleware::from_fn_with_state(self.clone(), count))
    }

    /// The address of the figures.
    pub fn routes(&self, app: Arc<App>) -> Router {
        let metrics = self.clone();
        let page = move || {
            let (metrics, app) = (metrics.clone(), app.clone());
            async move { metrics.page(&app).await }
        };
        Router::new().route("/metrics", get(page))
    }

    fn note(&self, method: &'static str, path: &str, status: u16, took: Duration) {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let mut key = Key {
            method,
            route: route(path),
            status,
        };
        if requests.len() >= MOST_ROUTES && !requests.contains_key(&key) {
            key.route = "other".into();
        }
        let durations = requests.entry(key).or_default();
        let seconds = took.as_secs_f64();
        for (under, bound) in durations.under.iter_mut().zip(BOUNDS) {
            *under += u64::from(seconds <= bound);
        }
        durations.count += 1;
        durations.seconds += seconds;
    }

    async fn page(&self, app: &App) -> Response {
        let mut text = self.requests();
        self.refused(&mut text);
        if let Err(why) = measure(&mut text, app).await {
            // The other figures are most wanted when the database is down.
            tracing::error!("the database cannot be measured: {why:#}");
        }
        memory(&mut text);
        (
            [(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")],
            text,
        )
            .into_response()
    }

    fn refused(&self, text: &mut String) {
        about(
            text,
            "lutrin_refused_requests_total",
            "counter",
            "Requests refused because their sender had asked for too much",
        );
        for (used, count) in self.budget.refused().filter(|(used, _)| used.points() > 0) {
            let name = format!("lutrin_refused_requests_total{{use=\"{}\"}}", used.code());
            line(text, &name, count);
        }
        about(
            text,
            "lutrin_budget_visitors",
            "gauge",
            "Addresses and sessions whose budget is kept in memory",
        );
        line(text, "lutrin_budget_visitors", self.budget.visitors());
    }

    fn requests(&self) -> String {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::new();
        about(
            &mut text,
            "lutrin_http_request_seconds",
            "histogram",
            "Time to answer, by route",
        );
        for (
            Key {
                method,
                route,
                status,
            },
            durations,
        ) in &*requests
        {
            let of = format!("method=\"{method}\",route=\"{route}\",status=\"{status}\"");
            for (under, bound) in durations.under.iter().zip(BOUNDS) {
                line(
                    &mut text,
                    &format!("lutrin_http_request_seconds_bucket{{{of},le=\"{bound}\"}}"),
                    under,
                );
            }
            line(
                &mut text,
                &format!("lutrin_http_request_seconds_bucket{{{of},le=\"+Inf\"}}"),
                durations.count,
            );
            line(
                &mut text,
                &format!("lutrin_http_request_seconds_sum{{{of}}}"),
                durations.seconds,
            );
            line(
                &mut text,
                &format!("lutrin_http_request_seconds_count{{{of}}}"),
                durations.count,
            );
        }
        text
    }
}

async fn count(State(metrics): State<Metrics>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let path = request.uri().path().to_owned();
    let method = match request.method().as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        _ => "other",
    };
    let response = next.run(request).await;
    // An address that leads nowhere is anybody's invention: it is not told apart.
    let path = if response.status().as_u16() == 404 {
        "/?"
    } else {
        &path
    };
    metrics.note(method, path, response.status().as_u16(), began.elapsed());
    response
}

/// The route of a path: its words without language, numbers and names. `/nl/notice/12-x/reserver`
/// and `/notice/7/reserver` are one.
fn route(path: &str) -> String {
    let mut words = path.split('/').filter(|word| !word.is_empty()).peekable();
    if words
        .peek()
        .is_some_and(|word| matches!(*word, "nl" | "de" | "en"))
    {
        words.next();
    }
    let Some(first) = words.next() else {
        return "/".into();
    };
    if first == "?" {
        return "none".into();
    }
    if !is_word(first) {
        return "other".into();
    }
    let mut route = format!("/{first}");
    for word in words.take(4) {
        // A library's or a file's name stands for all of them.
        let is_name = matches!(route.as_str(), "/bibliotheques" | "/static" | "/notice") || !is_word(word);
        route.push_str(if is_name { "/*" } else { "/" });
        if !is_name {
            route.push_str(word);
        }
    }
    route
}

fn is_word(word: &str) -> bool {
    word.len() <= 24 && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

fn about(text: &mut String, name: &str, kind: &str, help: &str) {
    write!(text, "# HELP {name} {help}\n# TYPE {name} {kind}\n").expect("a string takes what is written");
}

fn line(text: &mut String, name: &str, value: impl std::fmt::Display) {
    writeln!(text, "{name} {value}").expect("a string takes what is written");
}

async fn measure(text: &mut String, app: &App) -> anyhow::Result<()> {
    let mut conn = app.db.read().await?;
    let jobs = store::job::counts_by_kind(&mut conn).await?;
    let (sent, unsent) = store::mail::counts(&mut conn).await?;
    let changed = store::record_change::last_of_records(&mut conn).await?;
    let records = store::record::count(&mut conn).await?;
    let silent = store::ils_silence::all(&mut conn).await?;
    drop(conn);
    about(
        text,
        "lutrin_ils_silent",
        "gauge",
        "Connections to ILSes that do not answer",
    );
    line(text, "lutrin_ils_silent", silent.len());
    about(
        text,
        "lutrin_jobs",
        "gauge",
        "Jobs that wait, and that were given up",
    );
    for (kind, waiting, parked) in &jobs {
        line(
            text,
            &format!("lutrin_jobs{{kind=\"{kind}\",state=\"waiting\"}}"),
            waiting,
        );
        line(
            text,
            &format!("lutrin_jobs{{kind=\"{kind}\",state=\"parked\"}}"),
            parked,
        );
    }
    about(
        text,
        "lutrin_mails",
        "gauge",
        "Mails of the last thirty days that a server took, and that none took yet",
    );
    line(text, "lutrin_mails{state=\"sent\"}", sent);
    line(text, "lutrin_mails{state=\"unsent\"}", unsent);
    let failed: i64 = jobs
        .iter()
        .filter(|(kind, ..)| kind == "send_mail")
        .map(|(.., parked)| parked)
        .sum();
    line(text, "lutrin_mails{state=\"failed\"}", failed);
    about(text, "lutrin_records", "gauge", "Records of the catalogue");
    line(text, "lutrin_records", records);
    about(text, "lutrin_index_records", "gauge", "Records in the index");
    line(text, "lutrin_index_records", app.search.record_count());
    about(
        text,
        "lutrin_index_lag_seconds",
        "gauge",
        "Age of the oldest state that the index may show",
    );
    line(
        text,
        "lutrin_index_lag_seconds",
        lag_seconds(changed, app.search.applied_sequence()),
    );
    Ok(())
}

/// Ids of changes hold the instant above their lowest 21 bits, in milliseconds.
fn lag_seconds(changed: i64, applied: i64) -> i64 {
    ((changed >> 21) - (applied >> 21)).max(0) / 1000
}

/// Memory of this process, where the system tells.
fn memory(text: &mut String) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for (field, name, help) in [
        (
            "RssAnon:",
            "lutrin_memory_anonymous_bytes",
            "Memory that is this process's own",
        ),
        (
            "VmRSS:",
            "lutrin_memory_resident_bytes",
            "Memory with files that are mapped",
        ),
    ] {
        let found = status.lines().find_map(|line| line.strip_prefix(field));
        if let Some(kib) = found.and_then(|rest| rest.trim().trim_end_matches(" kB").parse::<u64>().ok()) {
            about(text, name, "gauge", help);
            line(text, name, kib * 1024);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_has_no_number_no_name_and_no_language() {
        for (path, expected) in [
            ("/", "/"),
            ("/nl", "/"),
            ("/recherche", "/recherche"),
            ("/en/notice/12-l-oeuvre/reserver", "/notice/*/reserver"),
            ("/notice/7", "/notice/*"),
            ("/bibliotheques/valbrune/infos", "/bibliotheques/*/infos"),
            (
                "/compte/reservations/2026-17/supprimer",
                "/compte/reservations/*/supprimer",
            ),
            ("/<script>", "other"),
            ("/?", "none"),
        ] {
            assert_eq!(route(path), expected);
        }
    }

    #[test]
    fn a_visitor_who_invents_addresses_fills_nothing() {
        let metrics = Metrics::default();
        let letters = |n: usize| {
            format!(
                "/{}",
                "abcdefghij"
                    .chars()
                    .cycle()
                    .skip(n % 10)
                    .take(n / 10 + 1)
                    .collect::<String>()
            )
        };
        for n in 0..2_000 {
            metrics.note("GET", &letters(n % 230), 200, Duration::from_millis(3));
        }
        let text = metrics.requests();
        assert!(text.matches("_sum").count() <= MOST_ROUTES + 1);
        assert!(text.contains("le=\"0.005\""));
    }

    #[test]
    fn durations_are_counted_under_every_bound_above_them() {
        let metrics = Metrics::default();
        metrics.note("GET", "/recherche", 200, Duration::from_millis(7));
        metrics.note("GET", "/recherche", 200, Duration::from_secs(60));
        let text = metrics.requests();
        let of = "method=\"GET\",route=\"/recherche\",status=\"200\"";
        assert!(
            text.contains(&format!("_bucket{{{of},le=\"0.005\"}} 0\n")),
            "{text}"
        );
        assert!(
            text.contains(&format!("_bucket{{{of},le=\"0.01\"}} 1\n")),
            "{text}"
        );
        assert!(
            text.contains(&format!("_bucket{{{of},le=\"+Inf\"}} 2\n")),
            "{text}"
        );
        assert!(text.contains(&format!("_count{{{of}}} 2\n")), "{text}");
    }

    #[test]
    fn what_is_refused_is_counted_by_what_was_asked_for() {
        let budget = Arc::new(Budget::default());
        let (robot, now) = (Some([192, 0, 2, 1].into()), jiff::Timestamp::UNIX_EPOCH);
        let used = domain::budget::Use::Search;
        while budget.spend(robot, None, used, now).is_ok() {}
        let mut text = String::new();
        Metrics::with(&budget).refused(&mut text);
        assert!(
            text.contains("lutrin_refused_requests_total{use=\"search\"} 1\n"),
            "{text}"
        );
        assert!(
            text.contains("lutrin_refused_requests_total{use=\"export\"} 0\n"),
            "{text}"
        );
        assert!(text.contains("lutrin_budget_visitors 1\n"), "{text}");
    }

    #[test]
    fn the_lag_of_the_index_is_in_seconds() {
        assert_eq!(lag_seconds(5_000 << 21, 2_000 << 21), 3);
        assert_eq!(lag_seconds(0, 2_000 << 21), 0);
    }
}
