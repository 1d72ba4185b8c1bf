//! Loads asked for from the browser: one of a source at a time, going on where they were, their files
//! kept as long as they are needed.

use app::import::asked::{self, Asked, KEPT_FOR, Stage, Step};
use app::import::{ImportRequest, Receiving};
use domain::id::{ImportRunId, LibraryId};
use jiff::SignedDuration;
use marc::{Mapping, MarcRecord};

use crate::network::{Portal, portals};

fn file(count: usize) -> Vec<u8> {
    let record = |number: usize| {
        MarcRecord::new("00000nam0 2200000   450 ")
            .with_control("001", &number.to_string())
            .with_data("100", "  ", &[('a', "20260101d2020    m  y0frey50      ba")])
            .with_data("200", "1 ", &[('a', &format!("Titre {number}"))])
    };
    (0..count)
        .flat_map(|number| marc::write::iso2709(&record(number)))
        .collect()
}

async fn ask(portal: &Portal, bytes: &[u8], key: &str) -> ImportRunId {
    let app = &portal.app;
    let mut receiving = Receiving::begin(app).await.expect("begins");
    for part in bytes.chunks(1_000) {
        receiving.write(part).await.expect("writes");
    }
    let sent = receiving.end().await.expect("ends");
    let wish = Asked {
        file: "a.mrc".into(),
        source: "VALB".into(),
        library: Some(LibraryId::new(1)),
        is_complete: false,
    };
    let librarian = librarian(portal).await;
    asked::ask(app, &librarian, sent, &wish, key)
        .await
        .expect("is asked")
}

async fn librarian(portal: &Portal) -> app::person::Librarian {
    let mut conn = portal.app.db.read().await.expect("reads");
    let known = store::account::by_name(&mut conn, "nadia", "")
        .await
        .expect("reads");
    let Some(account) = known.into_iter().next() else {
        drop(conn);
        return portal.librarian().await;
    };
    let roles = store::account::roles(&mut conn, account.id).await.expect("reads");
    app::person::Librarian {
        account,
        rights: app::person::rights(roles),
        request: "S".into(),
    }
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_load() {
    for portal in portals().await {
        let first = ask(&portal, &file(3), "form").await;
        assert_eq!(ask(&portal, &file(3), "form").await, first);
        assert_ne!(ask(&portal, &file(3), "another form").await, first);
    }
}

#[tokio::test]
async fn one_load_of_a_source_runs_at_a_time_and_one_that_died_leaves_its_place() {
    for portal in portals().await {
        let app = &portal.app;
        let load = ask(&portal, &file(3), "form").await;
        let mut tx = app.db.begin_write().await.expect("begins");
        let kept = store::load::find(&mut tx, load, app.clock.now())
            .await
            .expect("finds");
        let source = kept.expect("is there").source;
        let now = app.clock.now();
        let until = now + SignedDuration::from_secs(60);
        let has_place = store::load::take_place(&mut tx, source, 1, now, until).await;
        assert!(has_place.expect("takes"), "a load elsewhere begins");
        tx.commit().await.expect("commits");

        assert_eq!(asked::perform(app, load).await.expect("looks"), Step::Later);
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("b.mrc");
        std::fs::write(&path, file(3)).expect("writes");
        let request = ImportRequest {
            path,
            source: "VALB".into(),
            library: None,
            complete: false,
            accept: false,
            mapping: Mapping::default(),
        };
        let why = app::import::run(app, &request, |_| {})
            .await
            .expect_err("must wait");
        assert!(why.to_string().contains("another load of this source"), "{why}");

        portal.clock.advance(SignedDuration::from_secs(61));
        assert_eq!(asked::perform(app, load).await.expect("runs"), Step::Done);
        let report = app::import::run(app, &request, |_| {}).await.expect("loads");
        assert_eq!((report.new, report.unchanged), (0, 3), "the place was given up");
    }
}

#[tokio::test]
async fn a_load_that_was_interrupted_goes_on_where_it_was() {
    for portal in portals().await {
        let app = &portal.app;
        let bytes = file(2_000);
        let load = ask(&portal, &bytes, "form").await;
        // A worker that is stopped in the middle: what it was writing is undone.
        let (worker, run) = (app.clone(), load);
        let task = tokio::spawn(async move { asked::perform(&worker, run).await });
        let librarian = librarian(&portal).await;
        loop {
            let seen = asked::show(app, &librarian, load).await.expect("is there");
            if seen.report.read > 0 || seen.kept.finished_at.is_some() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
        task.abort();
        let _ended = task.await;
        let begun = asked::show(app, &librarian, load).await.expect("is there");
        assert!(begun.report.read > 0);

        assert_eq!(asked::perform(app, load).await.expect("goes on"), Step::Done);
        let done = asked::show(app, &librarian, load).await.expect("is there");
        assert_eq!(done.stage, Stage::Done);
        assert_eq!((done.report.read, done.report.new), (2_000, 2_000), "each once");
    }
}

#[tokio::test]
async fn files_are_kept_a_week_and_a_lost_one_is_said() {
    for portal in portals().await {
        let app = &portal.app;
        let (done, lost) = (
            ask(&portal, &file(3), "a").await,
            ask(&portal, &file(4), "b").await,
        );
        let librarian = librarian(&portal).await;
        asked::perform(app, done).await.expect("loads");
        let path_of = |load: &asked::Load| {
            let name = load.kept.kept_file.clone().expect("it is kept");
            app.settings.loads.folder.join(name)
        };
        let kept = path_of(&asked::show(app, &librarian, done).await.expect("is there"));
        assert!(kept.exists());
        asked::purge(app, app.clock.now()).await.expect("purges");
        assert!(kept.exists(), "it may be needed");
        portal.clock.advance(KEPT_FOR + SignedDuration::from_secs(1));
        asked::purge(app, app.clock.now()).await.expect("purges");
        assert!(!kept.exists());

        let file = path_of(&asked::show(app, &librarian, lost).await.expect("is there"));
        assert!(file.exists(), "it was not loaded yet");
        std::fs::remove_file(file).expect("is removed");
        assert_eq!(asked::perform(app, lost).await.expect("looks"), Step::Done);
        let seen = asked::show(app, &librarian, lost).await.expect("is there");
        assert_eq!(seen.stage, Stage::Lost);
    }
}
