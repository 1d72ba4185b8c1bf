//! The demonstration: filled once, kept afterwards, its states agreeing with each other, and a stop
//! that waits for who is being served.

use std::path::Path;
use std::time::{Duration, Instant};

use domain::hold::HoldState;
use domain::item_state::ItemState;
use server::commands::demo::{Arguments, prepare};
use server::commands::serve::serve;
use store::hold::Side;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

fn arguments(folder: &Path) -> Arguments {
    Arguments {
        listen: "127.0.0.1:0".parse().expect("an address"),
        data: folder.into(),
        database: None,
        reset: false,
    }
}

async fn listener() -> TcpListener {
    TcpListener::bind("127.0.0.1:0").await.expect("a port is free")
}

#[tokio::test]
async fn the_copies_are_where_the_loans_and_holds_say() {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, _) = prepare(&arguments(folder.path()), listener().await)
        .await
        .expect("is filled");
    let mut conn = app.db.read().await.expect("reads");
    for (state, expected) in [
        (HoldState::Allotted, ItemState::OnShelf),
        (HoldState::InTransit, ItemState::InTransit),
        (HoldState::Ready, ItemState::OnHoldShelf),
    ] {
        let holds = store::hold::queue(&mut conn, state, Side::Pickup, None, 100, 0)
            .await
            .expect("reads");
        assert!(!holds.is_empty(), "{state:?}");
        for hold in holds {
            let item = hold.item.expect("a copy is set aside");
            let item = store::item::find(&mut conn, item)
                .await
                .expect("reads")
                .expect("exists");
            assert_eq!(item.standing.state, expected, "{state:?}");
        }
    }
    let patrons = store::patron::by_name(&mut conn, "delvaux", 5)
        .await
        .expect("reads");
    let loans = store::loan::open_of_patron(&mut conn, patrons[0].id)
        .await
        .expect("reads");
    assert!(loans.len() >= 4);
    for loan in loans {
        let item = store::item::find(&mut conn, loan.item)
            .await
            .expect("reads")
            .expect("exists");
        assert_eq!(item.standing.state, ItemState::OnLoan);
    }
    assert!(app.search.record_count() > 1_000);
}

#[tokio::test]
async fn a_second_start_keeps_what_was_done_and_a_reset_does_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("demo");
    let (app, _) = prepare(&arguments(&data), listener().await)
        .await
        .expect("is filled");
    let mut tx = app.db.begin_write().await.expect("begins");
    store::setting::set(&mut tx, "done", "something")
        .await
        .expect("sets");
    tx.commit().await.expect("commits");
    app.db.close().await;
    drop(app);
    let began = Instant::now();
    let (app, _) = prepare(&arguments(&data), listener().await)
        .await
        .expect("starts again");
    assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
    let mut conn = app.db.read().await.expect("reads");
    assert!(
        store::setting::get(&mut conn, "done")
            .await
            .expect("reads")
            .is_some()
    );
    drop(conn);
    app.db.close().await;
    drop(app);
    let reset = Arguments {
        reset: true,
        ..arguments(&data)
    };
    let (app, _) = prepare(&reset, listener().await).await.expect("is filled anew");
    let mut conn = app.db.read().await.expect("reads");
    assert!(
        store::setting::get(&mut conn, "done")
            .await
            .expect("reads")
            .is_none()
    );
}

#[tokio::test]
async fn only_the_folder_of_a_demonstration_is_emptied_and_only_this_machine_is_served() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("lutrin.db"), "precious").expect("writes");
    let reset = Arguments {
        reset: true,
        ..arguments(folder.path())
    };
    let why = prepare(&reset, listener().await)
        .await
        .err()
        .expect("must refuse");
    assert!(
        why.to_string().contains("not the folder of a demonstration"),
        "{why}"
    );
    assert_eq!(
        std::fs::read(folder.path().join("lutrin.db")).expect("reads"),
        b"precious"
    );
    let everywhere = TcpListener::bind("0.0.0.0:0").await.expect("a port is free");
    let why = prepare(&arguments(folder.path()), everywhere)
        .await
        .err()
        .expect("must refuse");
    assert!(why.to_string().contains("this machine only"), "{why}");
}

async fn ask(address: &str, host: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).await.expect("answers");
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("writes");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("reads");
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn the_portal_says_how_it_is_and_stops_when_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, mut serving) = prepare(&arguments(folder.path()), listener().await)
        .await
        .expect("is filled");
    let address = serving.listener.local_addr().expect("an address").to_string();
    let figures = listener().await;
    let figures_address = figures.local_addr().expect("an address").to_string();
    serving.metrics = Some(figures);
    let (stop, asked) = oneshot::channel::<()>();
    let served = tokio::spawn(serve(app, serving, async move {
        asked.await.ok();
    }));
    assert!(
        ask(&address, "probe", "/healthz")
            .await
            .starts_with("HTTP/1.1 200"),
        "any host may ask"
    );
    let ready = ask(&address, "probe", "/readyz").await;
    assert!(
        ready.starts_with("HTTP/1.1 200") && ready.contains("index: ok"),
        "{ready}"
    );
    assert!(
        ask(&address, "elsewhere.example", "/")
            .await
            .starts_with("HTTP/1.1 421")
    );
    assert!(
        ask(&address, &address, "/metrics")
            .await
            .starts_with("HTTP/1.1 404"),
        "figures are elsewhere"
    );
    let text = ask(&figures_address, "probe", "/metrics").await;
    for figure in [
        "lutrin_http_request_seconds_bucket",
        "lutrin_records 1",
        "lutrin_memory_anonymous_bytes",
        "lutrin_index_lag_seconds 0",
        "lutrin_ils_silent 0",
    ] {
        assert!(text.contains(figure), "{figure} in {text}");
    }
    stop.send(()).expect("is listening");
    let ended = tokio::time::timeout(Duration::from_secs(5), served)
        .await
        .expect("in time");
    ended.expect("without a panic").expect("without an error");
    TcpStream::connect(&address)
        .await
        .expect_err("nobody listens any more");
}
