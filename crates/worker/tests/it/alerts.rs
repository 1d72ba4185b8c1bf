//! The mails of alerts: one for what is new, none when nothing is, each with its way to stop.

use std::collections::BTreeSet;

use app::person::Owner;
use domain::alert::{AlertScope, Frequency};
use domain::id::{AccountId, AlertId, ItemId, LibraryId, RecordNumber, SourceId, WorkId};
use domain::item_state::ItemState;
use domain::job::Job;
use domain::language::Language;
use domain::record::{Contributor, DocumentType, Record};
use jiff::SignedDuration;
use search::SearchState;
use store::account::NewAccount;
use store::item::NewItem;
use store::mail::StoredMail;
use store::record::{Headings, NewRecord};
use testbed::smtp::{SmtpSink, Stage};

use crate::world::{CAMILLE, CAMILLES_ACCOUNT, ELSEWHERE, SOIGNIES, World};

pub async fn owner(world: &World, id: AccountId) -> Owner {
    let mut conn = world.app.db.read().await.unwrap();
    let account = store::account::find(&mut conn, id).await.unwrap().unwrap();
    Owner {
        account,
        request: "story".into(),
    }
}

/// An alert of an account on what Hergé made.
async fn follow(world: &World, account: AccountId, frequency: Frequency) -> AlertId {
    let owner = owner(world, account).await;
    let key = format!("{}", world.app.new_id(world.app.clock.now()));
    let state = SearchState::parse("q=herg%C3%A9&type=comic");
    let search = app::saved_search::keep(&world.app, &owner, "Hergé en BD", &state, &key)
        .await
        .unwrap();
    app::alert::subscribe(&world.app, &owner, search).await.unwrap();
    let all = app::alert::of_owner(&world.app, &owner).await.unwrap();
    let id = all.iter().find(|seen| seen.search.id == search).unwrap().alert.id;
    app::alert::change(&world.app, &owner, id, frequency, &AlertScope::Network)
        .await
        .unwrap();
    id
}

/// Albums with these numbers arrive at a library.
async fn arrive(world: &World, library: LibraryId, numbers: impl Iterator<Item = u32> + Clone) {
    let now = world.app.clock.now();
    let mut tx = world.app.db.begin_write().await.unwrap();
    let source = store::source::named(&mut tx, SourceId::new(1), "elsewhere", None)
        .await
        .unwrap();
    let records: Vec<NewRecord> = numbers
        .clone()
        .map(|number| NewRecord {
            number: RecordNumber::new(number),
            work: WorkId::new(1),
            record: Record {
                title: format!("Tintin au pays des longues aventures racontées {number}"),
                publisher: Some("Casterman".into()),
                contributors: vec![Contributor {
                    name: "Hergé".into(),
                    ..Contributor::default()
                }],
                document_type: DocumentType::Comic,
                ..Record::default()
            },
            sort_title: format!("tintin {number}"),
            headings: Headings::default(),
        })
        .collect();
    store::record::put(&mut tx, &records, now).await.unwrap();
    let items = numbers.clone().map(|number| NewItem {
        id: ItemId::new(i64::from(number) * 10 + library.get()),
        record: RecordNumber::new(number),
        source_key: format!("{number}/{library}"),
        barcode: None,
        owner: library,
        located_at: library,
        section: None,
        call_number: "BD HER".into(),
        call_number_sort: "bd her".into(),
        volume: None,
        public_note: None,
        state: ItemState::OnShelf,
        due_on: None,
        acquired_on: None,
    });
    store::item::put(&mut tx, source, items.collect(), None)
        .await
        .unwrap();
    let arrived: BTreeSet<_> = numbers
        .map(|number| (RecordNumber::new(number), library))
        .collect();
    store::arrival::note(&mut tx, &arrived, now).await.unwrap();
    tx.commit().await.unwrap();
    world.push(Job::MatchAlerts).await;
}

/// The mails of alerts that were kept.
async fn told(world: &World) -> Vec<StoredMail> {
    let mut mails = world.mails().await;
    mails.retain(|mail| mail.kind == "alert");
    mails
}

#[tokio::test]
async fn the_mail_in_french() {
    let world = World::sqlite().await;
    follow(&world, CAMILLES_ACCOUNT, Frequency::AtOnce).await;
    arrive(&world, SOIGNIES, 21..=23).await;
    world.worker().run_due().await.unwrap();
    assert!(
        told(&world).await.is_empty(),
        "what arrives beside it is waited for"
    );
    world.clock.advance(SignedDuration::from_mins(11));
    world.worker().run_due().await.unwrap();
    let mail = told(&world).await.remove(0);
    let key = mail.unsubscribe_url.clone().unwrap();
    let key = key.rsplit('/').next().unwrap();
    let text = format!("{}\n\n{}", mail.subject, mail.text.replace(key, "KEY"));
    insta::assert_snapshot!("alert.txt", text);
    insta::assert_snapshot!("alert.html", mail.html.replace(key, "KEY"));
}

#[tokio::test]
async fn a_long_mail_stays_short_and_honest_in_four_languages() {
    for world in World::each().await {
        let mut accounts = Vec::new();
        for (language, number) in Language::ALL.into_iter().zip(300..) {
            let patron = world.patron("Zoé", Some("zoe@exemple.be"), language).await;
            let id = AccountId::new(number);
            let account = NewAccount {
                id,
                identifier: None,
                password_hash: "none",
                language,
                display_name: "Zoé",
                home_library: Some(SOIGNIES),
            };
            let mut tx = world.app.db.begin_write().await.unwrap();
            store::account::insert(&mut tx, &account, world.app.clock.now())
                .await
                .unwrap();
            store::account::link(&mut tx, id, patron, "self", "all")
                .await
                .unwrap();
            tx.commit().await.unwrap();
            accounts.push(id);
        }
        for account in &accounts {
            follow(&world, *account, Frequency::AtOnce).await;
        }
        arrive(&world, SOIGNIES, 1000..1080).await;
        world.worker().run_due().await.unwrap();
        world.clock.advance(SignedDuration::from_mins(11));
        world.worker().run_due().await.unwrap();
        let mails = told(&world).await;
        assert_eq!(mails.len(), 4);
        for (mail, language) in mails.iter().zip(Language::ALL) {
            let name = language.code();
            let prefix = format!("https://exemple.be{}/", language.prefix());
            assert_eq!(mail.language, name);
            assert!(
                mail.subject.contains("80") && mail.subject.contains("Hergé"),
                "{}",
                mail.subject
            );
            for hole in ["⟦", "{$", "{ $", "()", "« »", "  :"] {
                assert!(
                    !mail.text.contains(hole) && !mail.html.contains(hole),
                    "{name}: {hole}"
                );
            }
            assert!(mail.html.len() <= 12_288, "{name}: {} bytes", mail.html.len());
            assert!(!mail.html.contains("<img") && !mail.html.contains("<script"));
            assert_eq!(
                mail.html.matches("href=\"").count(),
                mail.html.matches(&format!("href=\"{prefix}")).count()
            );
            assert!(
                (10..=50).contains(&mail.html.matches("/reserver\"").count()),
                "{name}"
            );
            assert!(
                mail.html.contains(&format!("{prefix}recherche?q=herg%C3%A9&")),
                "{}",
                mail.html
            );
            let stop = mail.unsubscribe_url.as_deref().unwrap();
            assert!(stop.starts_with(&format!("{prefix}desabonnement/")), "{stop}");
            assert!(mail.text.contains(stop) && mail.html.contains(stop));
            assert_eq!(mail.reply_to.as_deref(), Some("soignies@exemple.be"));
        }
        let keys: BTreeSet<_> = mails.iter().map(|mail| mail.unsubscribe_url.clone()).collect();
        assert_eq!(keys.len(), 4, "each stops one alert");
    }
}

#[tokio::test]
async fn nothing_is_sent_when_nothing_is_new() {
    for world in World::each().await {
        let alert = follow(&world, CAMILLES_ACCOUNT, Frequency::Weekly).await;
        arrive(&world, SOIGNIES, 21..=22).await;
        world.worker().run_due().await.unwrap();
        // Monday 10 h: the mail of the week leaves on the next one at 8 h.
        world.clock.set("2026-11-30T06:59:00Z");
        world.worker().run_due().await.unwrap();
        assert!(told(&world).await.is_empty());
        arrive(&world, SOIGNIES, 23..=23).await;
        world.worker().run_due().await.unwrap();
        world.clock.set("2026-11-30T07:00:30Z");
        world.worker().run_due().await.unwrap();
        let mails = told(&world).await;
        assert_eq!(mails.len(), 1, "one mail for the week");
        assert!(mails[0].subject.starts_with('3'), "{}", mails[0].subject);
        for day in 1..=15 {
            world.clock.advance_days(1);
            if day == 2 {
                // A copy in another library is not new to the network.
                arrive(&world, ELSEWHERE, 21..=22).await;
            }
            world.worker().run_due().await.unwrap();
        }
        assert_eq!(told(&world).await.len(), 1, "nothing new, nothing sent");
        assert_eq!(world.jobs().await, (0, 0));
        let seen = app::alert::find(&world.app, &owner(&world, CAMILLES_ACCOUNT).await, alert)
            .await
            .unwrap();
        assert_eq!(seen.alert.last_mail.map(|(_, count)| count), Some(3));
    }
}

#[tokio::test]
async fn whoever_stopped_or_left_no_address_is_not_written_to() {
    for world in World::each().await {
        follow(&world, CAMILLES_ACCOUNT, Frequency::Daily).await;
        arrive(&world, SOIGNIES, 21..=21).await;
        world.worker().run_due().await.unwrap();
        let all = app::alert::of_owner(&world.app, &owner(&world, CAMILLES_ACCOUNT).await)
            .await
            .unwrap();
        app::alert::stop(&world.app, &all[0].alert.stop_key, "R")
            .await
            .unwrap();
        world.clock.advance_days(2);
        world.worker().run_due().await.unwrap();
        assert!(told(&world).await.is_empty());

        // Another alert, and the account is closed meanwhile.
        follow(&world, CAMILLES_ACCOUNT, Frequency::AtOnce).await;
        arrive(&world, SOIGNIES, 22..=22).await;
        world.worker().run_due().await.unwrap();
        let mut tx = world.app.db.begin_write().await.unwrap();
        let tombstone = store::tombstone::Tombstone {
            noun: "account".into(),
            id: CAMILLES_ACCOUNT.get(),
            erased_at: world.app.clock.now(),
        };
        store::tombstone::erase(&mut tx, &tombstone).await.unwrap();
        tx.commit().await.unwrap();
        world.clock.advance_days(2);
        world.worker().run_due().await.unwrap();
        assert!(told(&world).await.is_empty());
        assert_eq!(world.jobs().await, (0, 0));
        assert_ne!(CAMILLE.get(), 0);
    }
}

#[tokio::test]
async fn a_refused_mail_arrives_once_with_the_headers_of_one_click() {
    for world in World::each().await {
        for (stage, first) in [(Stage::Data, 21), (Stage::Reply, 24)] {
            follow(&world, CAMILLES_ACCOUNT, Frequency::AtOnce).await;
            let sink = SmtpSink::start().await;
            let worker = world.worker_to(&sink);
            arrive(&world, SOIGNIES, first..first + 2).await;
            worker.run_due().await.unwrap();
            sink.refuse_at(stage);
            world.clock.advance(SignedDuration::from_mins(11));
            worker.run_due().await.unwrap();
            // More arrives before the second try: it has a mail of its own.
            arrive(&world, SOIGNIES, first + 2..first + 3).await;
            sink.accept();
            world.wait_for_try(1);
            worker.run_due().await.unwrap();
            world.clock.advance(SignedDuration::from_mins(11));
            worker.run_due().await.unwrap();
            let mails = sink.mails();
            let ids: BTreeSet<_> = mails.iter().map(|mail| mail.header("Message-ID")).collect();
            let subjects: BTreeSet<_> = mails
                .iter()
                .map(|mail| (mail.header("Message-ID"), mail.subject()))
                .collect();
            assert_eq!(
                ids.len(),
                subjects.len(),
                "{stage:?}: one id, one mail: {subjects:?}"
            );
            for mail in mails {
                let stop = mail.header("List-Unsubscribe").unwrap();
                assert!(
                    stop.starts_with("<https://exemple.be/desabonnement/") && stop.ends_with('>'),
                    "{stop}"
                );
                assert_eq!(
                    mail.header("List-Unsubscribe-Post").as_deref(),
                    Some("List-Unsubscribe=One-Click")
                );
            }
            let kept = told(&world).await;
            assert!(kept.iter().all(|mail| mail.sent_at.is_some()));
            assert_eq!(world.jobs().await, (0, 0));
        }
    }
}

#[tokio::test]
async fn what_was_deleted_is_erased_after_a_day() {
    for world in World::each().await {
        follow(&world, CAMILLES_ACCOUNT, Frequency::AtOnce).await;
        arrive(&world, SOIGNIES, 21..=21).await;
        world.worker().run_due().await.unwrap();
        let camille = owner(&world, CAMILLES_ACCOUNT).await;
        let seen = app::saved_search::of_owner(&world.app, &camille, None)
            .await
            .unwrap();
        app::saved_search::delete(&world.app, &camille, seen.own[0].id)
            .await
            .unwrap();
        world.clock.advance_days(2);
        world.worker().run_due().await.unwrap();
        assert!(told(&world).await.is_empty(), "a deleted search is silent");
        let mut conn = world.app.db.read().await.unwrap();
        let long_ago = "2020-01-01T00:00:00Z".parse().unwrap();
        let (own, deleted) = store::saved_search::of_account(&mut conn, CAMILLES_ACCOUNT, long_ago)
            .await
            .unwrap();
        assert_eq!((own.len(), deleted.len()), (0, 0));
        assert!(!store::alert::any(&mut conn).await.unwrap());
    }
}
