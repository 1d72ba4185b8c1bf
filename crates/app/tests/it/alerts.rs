//! Alerts: what arrives with a load, whom it concerns, and the one mail that tells each of them once.

use std::path::Path;
use std::sync::Arc;

use app::App;
use app::failure::Failure;
use app::import::ImportRequest;
use app::person::{Owner, Reader};
use domain::alert::{AlertScope, Frequency, MOST_ALERTS};
use domain::id::{AlertId, LibraryId, MailId, RecordNumber, SavedSearchId};
use domain::job::Job;
use domain::saved_search::MOST_SEARCHES;
use jiff::SignedDuration;
use marc::{Mapping, MarcRecord};
use search::SearchState;
use store::job::Kinds;

use crate::network::portals;

const VALB: LibraryId = LibraryId::new(1);
const HAUT: LibraryId = LibraryId::new(3);

/// A French novel with copies: `(barcode, library)`.
fn novel(number: &str, title: &str, items: &[(&str, &str)]) -> MarcRecord {
    let mut record = MarcRecord::new("00000nam0 2200000   450 ")
        .with_control("001", number)
        .with_data("100", "  ", &[('a', "20260101d2020    m  y0frey50      ba")])
        .with_data("101", "0 ", &[('a', "fre")])
        .with_data("200", "1 ", &[('a', title)])
        .with_data("700", " 1", &[('a', "Simenon"), ('b', "Georges")]);
    for (barcode, library) in items {
        let copy = [
            ('b', *library),
            ('c', *library),
            ('f', *barcode),
            ('k', "R SIM"),
            ('r', "LI"),
        ];
        record = record.with_data("995", "  ", &copy);
    }
    record
}

async fn load(app: &Arc<App>, records: &[MarcRecord]) {
    let folder = tempfile::tempdir().expect("a folder");
    load_from(app, folder.path(), records).await;
}

async fn load_from(app: &Arc<App>, folder: &Path, records: &[MarcRecord]) {
    let path = folder.join("records.mrc");
    let bytes: Vec<u8> = records.iter().flat_map(marc::write::iso2709).collect();
    std::fs::write(&path, bytes).expect("writes");
    let request = ImportRequest {
        path,
        source: "VALB".into(),
        library: Some(VALB),
        complete: false,
        accept: true,
        mapping: Mapping::default(),
    };
    app::import::run(app, &request, |_| {}).await.expect("loads");
}

fn owner(reader: &Reader) -> Owner {
    Owner {
        account: reader.account.clone(),
        request: "R".into(),
    }
}

async fn keep(app: &App, owner: &Owner, query: &str) -> SavedSearchId {
    let key = format!("{query}-{}", app.new_id(app.clock.now()));
    app::saved_search::keep(app, owner, query, &SearchState::parse(query), &key)
        .await
        .expect("is kept")
}

/// Follows a search for some libraries.
async fn follow(app: &App, owner: &Owner, query: &str, scope: AlertScope) -> AlertId {
    let search = keep(app, owner, query).await;
    app::alert::subscribe(app, owner, search)
        .await
        .expect("subscribes");
    let all = app::alert::of_owner(app, owner).await.expect("reads");
    let id = all
        .iter()
        .find(|seen| seen.search.id == search)
        .expect("is there")
        .alert
        .id;
    app::alert::change(app, owner, id, Frequency::AtOnce, &scope)
        .await
        .expect("changes");
    id
}

/// Whether a load left something to look at.
async fn is_woken(app: &App) -> bool {
    let mut conn = app.db.read().await.expect("reads");
    let counts = store::job::counts_by_kind(&mut conn).await.expect("counts");
    counts.iter().any(|(kind, _, _)| kind == "match_alerts")
}

/// What a new mail of an alert tells, once all that arrived was looked at.
async fn told(app: &App, alert: AlertId) -> Vec<u32> {
    app::alert::match_arrivals(app).await.expect("matches");
    let mail = MailId::new(app.new_id(app.clock.now()));
    app::alert::take(app, &[(alert, mail)]).await.expect("takes");
    let mut conn = app.db.read().await.expect("reads");
    let told = store::alert::told_by(&mut conn, mail, 100).await.expect("reads");
    let mut numbers: Vec<u32> = told.records.into_iter().map(RecordNumber::get).collect();
    numbers.sort_unstable();
    numbers
}

#[tokio::test]
async fn only_the_first_copy_in_the_libraries_followed_is_news() {
    for portal in portals().await {
        let app = &portal.app;
        let amelie = owner(&portal.reader(1, "Amelie").await);
        load(app, &[novel("1", "Pedigree", &[("B1", "VALB")])]).await;
        assert!(!is_woken(app).await, "nobody follows anything: nothing is noted");
        let mine = follow(app, &amelie, "q=simenon", AlertScope::Mine).await;
        let both = follow(
            app,
            &amelie,
            "q=simenon&tri=titre",
            AlertScope::Chosen(vec![VALB, HAUT]),
        )
        .await;
        let network = follow(app, &amelie, "q=simenon&tri=annee", AlertScope::Network).await;
        let elsewhere = follow(app, &amelie, "q=simenon&bib=haut", AlertScope::Network).await;
        portal.clock.advance(SignedDuration::from_secs(60));

        // Loaded again, changed, and with a second copy: known everywhere.
        load(app, &[novel("1", "Pedigree", &[("B1", "VALB")])]).await;
        load(
            app,
            &[novel("1", "Pedigree (revu)", &[("B1", "VALB"), ("B2", "VALB")])],
        )
        .await;
        for alert in [mine, both, network, elsewhere] {
            assert_eq!(told(app, alert).await, [0_u32; 0], "{alert}");
        }

        // The first copy at HAUT of what VALB has, and a new document.
        load(
            app,
            &[
                novel(
                    "1",
                    "Pedigree (revu)",
                    &[("B1", "VALB"), ("B2", "VALB"), ("H1", "HAUT")],
                ),
                novel("2", "Le Chat", &[("B3", "VALB")]),
            ],
        )
        .await;
        assert!(is_woken(app).await);
        assert_eq!(told(app, mine).await, [2]);
        assert_eq!(told(app, both).await, [2], "VALB had the first one");
        assert_eq!(told(app, network).await, [2]);
        assert_eq!(
            told(app, elsewhere).await,
            [1],
            "the search itself speaks of HAUT only, where it is new"
        );
        let at_haut = follow(
            app,
            &amelie,
            "q=simenon&bib=haut&tri=titre",
            AlertScope::Chosen(vec![HAUT]),
        )
        .await;
        portal.clock.advance(SignedDuration::from_secs(60));
        load(app, &[novel("2", "Le Chat", &[("B3", "VALB"), ("H2", "HAUT")])]).await;
        assert_eq!(told(app, at_haut).await, [2]);

        // What is withdrawn and comes back is no news.
        load(app, &[novel("2", "Le Chat", &[("B3", "VALB")])]).await;
        load(app, &[novel("2", "Le Chat", &[("B3", "VALB"), ("H2", "HAUT")])]).await;
        for alert in [mine, both, network, at_haut] {
            assert_eq!(told(app, alert).await, [0_u32; 0], "{alert}");
        }
    }
}

#[tokio::test]
async fn what_answers_is_what_the_page_of_results_shows() {
    for portal in portals().await {
        let app = &portal.app;
        let amelie = owner(&portal.reader(1, "Amelie").await);
        let queries = [
            "q=pedigree",
            "q=simenon",
            "q=auteur%3Asimenon+chat",
            "q=titre%3Asimenon",
            "q=%22chien+jaune%22",
            "q=simenon+-chat",
            "q=simenon&type=book",
            "q=simenon&type=comic",
            "type=book&langue=fre",
            "annee=2020-2021",
            "q=chats",
            "q=simenom",
            "bib=valb",
            "bib=haut",
            "q=simenon&dispo=en-rayon",
            "dispo=ma-bibliotheque",
            "q=%3F%21",
        ];
        let mut alerts = Vec::new();
        for query in queries {
            alerts.push(follow(app, &amelie, query, AlertScope::Network).await);
        }
        load(
            app,
            &[
                novel("1", "Pedigree", &[("B1", "VALB")]),
                novel("2", "Le Chat", &[("B2", "HAUT")]),
                novel("3", "Le chien jaune", &[("B3", "VALB"), ("B4", "HAUT")]),
                novel("4", "Maigret sans exemplaire", &[]),
            ],
        )
        .await;
        app::index::rebuild(app).await.expect("indexes");
        for (query, alert) in queries.iter().zip(alerts) {
            let state = SearchState::parse(query);
            let mut found: Vec<u32> = app::search::search(app, &state, Some(VALB))
                .await
                .expect("searches")
                .hits
                .hits
                .iter()
                .map(|hit| hit.number.get())
                // A record without a copy is in no collection.
                .filter(|number| *number != 4)
                .collect();
            found.sort_unstable();
            // As typed: another spelling is offered to a reader who looks.
            if *query == "q=simenom" {
                found.clear();
            }
            assert_eq!(told(app, alert).await, found, "{query}");
        }
    }
}

#[tokio::test]
async fn what_is_ordered_is_news_once_it_is_there() {
    for portal in portals().await {
        let app = &portal.app;
        let amelie = owner(&portal.reader(1, "Amelie").await);
        let alert = follow(app, &amelie, "q=simenon", AlertScope::Mine).await;
        let mut record = novel("1", "Pedigree", &[]);
        let ordered = [
            ('b', "VALB"),
            ('c', "VALB"),
            ('f', "B1"),
            ('k', "R SIM"),
            ('r', "LI"),
            ('o', "-1"),
        ];
        record = record.with_data("995", "  ", &ordered);
        load(app, &[record]).await;
        assert_eq!(told(app, alert).await, [0_u32; 0], "it is on order");
        load(app, &[novel("1", "Pedigree", &[("B1", "VALB")])]).await;
        assert_eq!(told(app, alert).await, [1]);
    }
}

#[tokio::test]
async fn a_mail_sent_twice_tells_the_same_and_the_next_one_the_rest() {
    for portal in portals().await {
        let app = &portal.app;
        let amelie = owner(&portal.reader(1, "Amelie").await);
        let alert = follow(app, &amelie, "q=simenon", AlertScope::Mine).await;
        load(app, &[novel("1", "Pedigree", &[("B1", "VALB")])]).await;
        app::alert::match_arrivals(app).await.expect("matches");
        let first = MailId::new(app.new_id(app.clock.now()));
        app::alert::take(app, &[(alert, first)]).await.expect("takes");
        load(app, &[novel("2", "Le Chat", &[("B2", "VALB")])]).await;
        app::alert::match_arrivals(app).await.expect("matches");
        app::alert::take(app, &[(alert, first)])
            .await
            .expect("takes again");
        let mut conn = app.db.read().await.expect("reads");
        let again = store::alert::told_by(&mut conn, first, 10).await.expect("reads");
        drop(conn);
        assert_eq!(
            again.records,
            [RecordNumber::new(1)],
            "the first mail is as it was"
        );
        assert_eq!(told(app, alert).await, [2]);
        assert_eq!(
            told(app, alert).await,
            [0_u32; 0],
            "nothing is new, nothing is told"
        );
    }
}

#[tokio::test]
async fn two_hundred_clicks_are_one_alert_and_no_limit_is_passed() {
    for portal in portals().await {
        let app = &portal.app;
        let amelie = owner(&portal.reader(1, "Amelie").await);
        let search = keep(app, &amelie, "q=simenon").await;
        let clicks: Vec<_> = (0..200)
            .map(|click| {
                let (app, amelie) = (Arc::clone(app), amelie.clone());
                tokio::spawn(async move {
                    if click % 4 == 3 {
                        app::alert::unsubscribe(&app, &amelie, search).await
                    } else {
                        app::alert::subscribe(&app, &amelie, search).await
                    }
                })
            })
            .collect();
        for click in clicks {
            click.await.expect("ends").expect("does what was asked");
        }
        app::alert::subscribe(app, &amelie, search)
            .await
            .expect("subscribes");
        let all = app::alert::of_owner(app, &amelie).await.expect("reads");
        assert_eq!(all.len(), 1);
        assert!(all[0].alert.ended_at.is_none());

        // The same form a hundred times is one search; other forms stop at the limit.
        let same: Vec<_> = (0..100)
            .map(|_| {
                let (app, amelie) = (Arc::clone(app), amelie.clone());
                tokio::spawn(async move {
                    let state = SearchState::parse("q=chat");
                    app::saved_search::keep(&app, &amelie, "Chats", &state, "one form").await
                })
            })
            .collect();
        let mut ids = Vec::new();
        for kept in same {
            ids.push(kept.await.expect("ends").expect("is kept"));
        }
        ids.dedup();
        assert_eq!(ids.len(), 1);
        let others: Vec<_> = (0..200)
            .map(|form| {
                let (app, amelie) = (Arc::clone(app), amelie.clone());
                tokio::spawn(async move {
                    let state = SearchState::parse("q=chien");
                    app::saved_search::keep(&app, &amelie, "Chiens", &state, &format!("form {form}")).await
                })
            })
            .collect();
        let mut refused = 0;
        for kept in others {
            match kept.await.expect("ends") {
                Ok(_) => {}
                Err(Failure::Refused(why)) => {
                    assert_eq!(why[0].key, "saved-search-refused-too-many");
                    refused += 1;
                }
                Err(why) => panic!("{why}"),
            }
        }
        let seen = app::saved_search::of_owner(app, &amelie, None)
            .await
            .expect("reads");
        assert_eq!(seen.own.len(), usize::from(MOST_SEARCHES));
        assert_eq!(refused, 200 - (usize::from(MOST_SEARCHES) - 2));
        let mut followed = 0;
        for search in &seen.own {
            match app::alert::subscribe(app, &amelie, search.id).await {
                Ok(()) => followed += 1,
                Err(Failure::Refused(why)) => assert_eq!(why[0].key, "alert-refused-too-many"),
                Err(why) => panic!("{why}"),
            }
        }
        assert_eq!(followed, usize::from(MOST_ALERTS));
    }
}

#[tokio::test]
async fn workers_and_loads_at_once_tell_each_document_once() {
    for portal in portals().await {
        let app = &portal.app;
        let mut alerts = Vec::new();
        for number in 1..=5 {
            let reader = owner(&portal.reader(number, &format!("Reader{number}")).await);
            alerts.push(follow(app, &reader, "q=simenon", AlertScope::Network).await);
        }
        let loading = {
            let app = Arc::clone(app);
            tokio::spawn(async move {
                for round in 0..10 {
                    let records: Vec<MarcRecord> = (0..20)
                        .map(|n| {
                            let number = format!("{round}-{n}");
                            novel(
                                &number,
                                &format!("Roman {number}"),
                                &[(&format!("B{number}"), "VALB")],
                            )
                        })
                        .collect();
                    load(&app, &records).await;
                }
            })
        };
        let workers: Vec<_> = (0..4)
            .map(|_| {
                let (app, alerts) = (Arc::clone(app), alerts.clone());
                tokio::spawn(async move {
                    let mut mails = Vec::new();
                    for _ in 0..25 {
                        app::alert::match_arrivals(&app).await.expect("matches");
                        for alert in &alerts {
                            let mail = MailId::new(app.new_id(app.clock.now()));
                            app::alert::take(&app, &[(*alert, mail)]).await.expect("takes");
                            mails.push((*alert, mail));
                        }
                        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
                    }
                    mails
                })
            })
            .collect();
        loading.await.expect("loads");
        let mut mails = Vec::new();
        for worker in workers {
            mails.extend(worker.await.expect("ends"));
        }
        app::alert::match_arrivals(app).await.expect("matches");
        for alert in &alerts {
            let mail = MailId::new(app.new_id(app.clock.now()));
            app::alert::take(app, &[(*alert, mail)]).await.expect("takes");
            mails.push((*alert, mail));
        }
        let mut conn = app.db.read().await.expect("reads");
        for alert in alerts {
            let mut told = Vec::new();
            for (_, mail) in mails.iter().filter(|(of, _)| *of == alert) {
                told.extend(
                    store::alert::told_by(&mut conn, *mail, 1_000)
                        .await
                        .expect("reads")
                        .records,
                );
            }
            told.sort_unstable();
            let all: Vec<RecordNumber> = (1..=200).map(RecordNumber::new).collect();
            assert_eq!(told, all, "each once, none forgotten");
        }
    }
}

#[tokio::test]
async fn what_arrives_while_a_job_begins_wakes_another() {
    for portal in portals().await {
        let app = &portal.app;
        let amelie = owner(&portal.reader(1, "Amelie").await);
        follow(app, &amelie, "q=simenon", AlertScope::Mine).await;
        load(app, &[novel("1", "Pedigree", &[("B1", "VALB")])]).await;
        load(app, &[novel("2", "Le Chat", &[("B2", "VALB")])]).await;
        let jobs = |app: Arc<App>| async move {
            let mut conn = app.db.read().await.expect("reads");
            let counts = store::job::counts_by_kind(&mut conn).await.expect("counts");
            let of = |kind: &str| {
                counts
                    .iter()
                    .find(|(other, _, _)| other == kind)
                    .map_or(0, |(_, n, _)| *n)
            };
            (of("match_alerts"), of("send_mail"))
        };
        assert_eq!(jobs(Arc::clone(app)).await, (1, 0), "two batches, one job");
        portal.clock.advance(SignedDuration::from_mins(1));
        let now = app.clock.now();
        let mut tx = app.db.begin_write().await.expect("begins");
        let kinds = Kinds::Only(&["match_alerts"]);
        let claimed = store::job::claim_of(&mut tx, app.db.dialect(), kinds, now, 900, 10)
            .await
            .expect("claims");
        tx.commit().await.expect("commits");
        assert_eq!(claimed.len(), 1);
        app::alert::match_arrivals(app).await.expect("matches");
        // The job is still being settled when the next batch comes.
        load(app, &[novel("3", "Le chien jaune", &[("B3", "VALB")])]).await;
        assert_eq!(
            jobs(Arc::clone(app)).await,
            (2, 1),
            "a job of its own; one mail for all"
        );
        assert_eq!(Job::MatchAlerts.dedupe_key().as_deref(), Some("match_alerts"));
    }
}

#[tokio::test]
async fn an_ended_alert_is_silent_and_comes_back_with_what_it_had_not_told() {
    for portal in portals().await {
        let app = &portal.app;
        let amelie = owner(&portal.reader(1, "Amelie").await);
        let alert = follow(app, &amelie, "q=simenon", AlertScope::Mine).await;
        load(app, &[novel("1", "Pedigree", &[("B1", "VALB")])]).await;
        app::alert::match_arrivals(app).await.expect("matches");
        let key = app::alert::find(app, &amelie, alert)
            .await
            .expect("is there")
            .alert
            .stop_key;
        app::alert::stop(app, &key, "R").await.expect("stops");
        app::alert::stop(app, &key, "R").await.expect("stops again");
        assert_eq!(told(app, alert).await, [0_u32; 0]);
        load(app, &[novel("2", "Le Chat", &[("B2", "VALB")])]).await;
        app::alert::match_arrivals(app).await.expect("matches");
        app::alert::resume(app, &amelie, alert).await.expect("resumes");
        assert_eq!(
            told(app, alert).await,
            [1],
            "what came while it was ended is not news"
        );
        app::alert::end(app, &amelie, alert).await.expect("ends");
        portal.clock.advance(SignedDuration::from_hours(25));
        assert!(matches!(
            app::alert::resume(app, &amelie, alert).await,
            Err(Failure::NotFound)
        ));
    }
}

#[tokio::test]
async fn what_is_anothers_does_not_exist_unless_it_is_offered() {
    for portal in portals().await {
        let app = &portal.app;
        let amelie = owner(&portal.reader(1, "Amelie").await);
        let bart = owner(&portal.reader(2, "Bart").await);
        let librarian = portal.librarian().await;
        let nadia = Owner {
            account: librarian.account.clone(),
            request: "S".into(),
        };
        let hers = keep(app, &amelie, "q=simenon").await;
        let alert = follow(app, &amelie, "q=chat", AlertScope::Mine).await;
        let missing = |outcome: Result<(), Failure>| assert!(matches!(outcome, Err(Failure::NotFound)));
        missing(app::saved_search::find(app, &bart, hers).await.map(drop));
        missing(app::saved_search::delete(app, &bart, hers).await);
        missing(app::saved_search::restore(app, &bart, hers).await.map(drop));
        missing(app::saved_search::copy(app, &bart, hers, "k").await.map(drop));
        missing(app::alert::subscribe(app, &bart, hers).await);
        missing(app::alert::end(app, &bart, alert).await);
        missing(app::alert::resume(app, &bart, alert).await.map(drop));
        missing(app::alert::find(app, &bart, alert).await.map(drop));
        let scope = AlertScope::Network;
        missing(app::alert::change(app, &bart, alert, Frequency::Daily, &scope).await);
        missing(
            app::saved_search::offer(app, &librarian, hers, Some(domain::staff::Scope::Network))
                .await
                .map(drop),
        );

        let offered = keep(app, &nadia, "q=pedigree").await;
        let to_valb = Some(domain::staff::Scope::Library(VALB));
        app::saved_search::offer(app, &librarian, offered, to_valb)
            .await
            .expect("offers");
        let seen = app::saved_search::of_owner(app, &bart, Some(VALB))
            .await
            .expect("reads");
        assert_eq!(seen.offered.len(), 1);
        assert_eq!(seen.offered[0].librarian, "Nadia");
        let seen = app::saved_search::of_owner(app, &bart, Some(HAUT))
            .await
            .expect("reads");
        assert!(seen.offered.is_empty());
        app::saved_search::copy(app, &bart, offered, "k")
            .await
            .expect("copies");
        app::alert::subscribe(app, &bart, offered)
            .await
            .expect("subscribes");
        let of_bart = app::alert::of_owner(app, &bart).await.expect("reads")[0].alert.id;
        load(app, &[novel("1", "Pedigree", &[("B1", "VALB")])]).await;
        assert_eq!(told(app, of_bart).await, [1]);

        // Taken back: his copy stays, his alert falls silent.
        app::saved_search::offer(app, &librarian, offered, None)
            .await
            .expect("takes back");
        load(app, &[novel("2", "Pedigree, suite", &[("B2", "VALB")])]).await;
        assert_eq!(told(app, of_bart).await, [0_u32; 0]);
        let seen = app::saved_search::of_owner(app, &bart, Some(VALB))
            .await
            .expect("reads");
        assert_eq!((seen.own.len(), seen.offered.len()), (1, 0));
    }
}
