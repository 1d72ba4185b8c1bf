//! The mails of coming in and leaving: each tells whoever it is for, and nobody else, what to do.

use domain::account::{card_key, identifier_key};
use domain::email;
use domain::id::{AccountId, AddressChangeId, CardId, FarewellId, LinkRequestId, PreregistrationId};
use domain::language::Language;
use domain::library::{Address, LOCAL_ILS};
use domain::mail::Mail;
use domain::patron::{Card, CardState};
use domain::preregistration::Candidate;
use jiff::civil::date;
use store::account::NewAccount;
use store::address_change::AddressChange;
use store::farewell::Farewell;
use store::mail::StoredMail;
use store::preregistration::NewPreregistration;
use testbed::smtp::SmtpSink;

use crate::world::{CAMILLE, CAMILLES_ACCOUNT, CARD, SOIGNIES, World};

/// Somebody with an address, a card and a sign-in.
async fn reader(world: &World, name: &str, address: &str, language: Language, number: i64) -> AccountId {
    let patron = world.patron(name, Some(address), language).await;
    let account = AccountId::new(7_000 + number);
    let now = world.app.clock.now();
    let mut tx = world.app.db.begin_write().await.unwrap();
    let new = NewAccount {
        id: account,
        identifier: Some((name, &identifier_key(name))),
        password_hash: "none",
        language,
        display_name: name,
        home_library: Some(SOIGNIES),
    };
    store::account::insert(&mut tx, &new, now).await.unwrap();
    store::account::link(&mut tx, account, patron, "self", "all")
        .await
        .unwrap();
    let card = Card {
        id: CardId::new(7_000 + number),
        patron,
        ils: LOCAL_ILS.into(),
        number: card_key(&format!("2000{number}")),
        state: CardState::Active,
        issued_at: now,
    };
    store::patron::give_card(&mut tx, &card).await.unwrap();
    tx.commit().await.unwrap();
    account
}

async fn asks(world: &World, typed: &str, number: i64) -> LinkRequestId {
    let request = LinkRequestId::new(number);
    let mut tx = world.app.db.begin_write().await.unwrap();
    store::link_request::insert(&mut tx, request, typed, Language::Fr, world.app.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    request
}

async fn new_mails(world: &World) -> Vec<StoredMail> {
    let before = world.mails().await.len();
    world.worker().run_due().await.unwrap();
    world.mails().await.split_off(before)
}

#[tokio::test]
async fn a_family_that_shares_an_address_has_one_mail_with_a_link_for_each() {
    for world in World::each().await {
        reader(&world, "Noé", "Famille@exemple.be", Language::Fr, 1).await;
        reader(&world, "Louise", "famille@exemple.be", Language::Fr, 2).await;
        reader(&world, "Bart", "bart@exemple.be", Language::Nl, 3).await;
        let request = asks(&world, "famille@exemple.be", 1).await;
        world.mail(Mail::ForgottenPassword { request }).await;
        let mails = new_mails(&world).await;
        let [mail] = mails.as_slice() else {
            panic!("one mail: {mails:?}")
        };
        for name in ["Noé", "Louise"] {
            let words = format!("Choisir un mot de passe pour {name}");
            assert!(mail.text.contains(&words), "{}", mail.text);
        }
        assert_eq!(email::key(&mail.recipient), "famille@exemple.be");
        assert_eq!(mail.html.matches("/mot-de-passe/").count(), 2);
        // A secret may hold any digits.
        let words = mail.text.lines().filter(|line| !line.starts_with("https://"));
        for word in ["Bart", "20001", "20002"] {
            assert!(words.clone().all(|line| !line.contains(word)), "{word}");
        }
        let links: Vec<&str> = mail
            .text
            .lines()
            .filter_map(|line| line.strip_prefix("https://exemple.be/mot-de-passe/"))
            .collect();
        assert_ne!(links[0], links[1]);
        for (link, name) in links.iter().zip(["Noé", "Louise"]) {
            let account = app::password_link::find(&world.app, link).await.unwrap();
            assert_eq!(account.display_name, name);
        }
    }
}

#[tokio::test]
async fn a_card_an_identifier_and_nobody() {
    for world in World::each().await {
        reader(&world, "Bart", "bart@exemple.be", Language::Nl, 3).await;
        for (number, typed) in ["20003", "BART"].into_iter().enumerate() {
            let request = asks(&world, typed, 10 + i64::try_from(number).unwrap()).await;
            world.mail(Mail::Activation { request }).await;
            let mails = new_mails(&world).await;
            assert_eq!(mails.len(), 1, "{typed}");
            assert_eq!(mails[0].language, "nl", "in the language of the reader");
            assert!(mails[0].text.contains("https://exemple.be/nl/mot-de-passe/"));
        }
        for (number, typed) in ["29999", "personne", "x@y.be"].into_iter().enumerate() {
            let request = asks(&world, typed, 20 + i64::try_from(number).unwrap()).await;
            world.mail(Mail::ForgottenPassword { request }).await;
            assert_eq!(new_mails(&world).await, Vec::new(), "{typed}");
        }
        assert_eq!(world.jobs().await, (0, 0), "nothing is tried again");
    }
}

#[tokio::test]
async fn where_mails_leave_the_copies_kept_open_no_account() {
    let world = World::sqlite().await;
    let sink = SmtpSink::start().await;
    reader(&world, "Noé", "famille@exemple.be", Language::Fr, 1).await;
    reader(&world, "Louise", "famille@exemple.be", Language::Fr, 2).await;
    let request = asks(&world, "famille@exemple.be", 1).await;
    world.mail(Mail::ForgottenPassword { request }).await;
    world.worker_to(&sink).run_due().await.unwrap();
    let kept = world.mails().await.pop().unwrap();
    assert!(kept.sent_at.is_some());
    assert_eq!(kept.text.matches("https://exemple.be/mot-de-passe/…").count(), 2);
}

async fn preregistration(world: &World, language: Language, number: i64) -> PreregistrationId {
    let id = PreregistrationId::new(8_000 + number);
    let people = [(
        8_000 + number,
        Candidate {
            family_name: "Vanhove".into(),
            given_name: "Nora".into(),
            birth_on: date(1990, 4, 2),
        },
    )];
    let mut tx = world.app.db.begin_write().await.unwrap();
    let new = NewPreregistration {
        id,
        code: &format!("K7M4-QX{number:02}"),
        form_key: &format!("form {number}"),
        email: "nora@exemple.be",
        phone: "",
        address: &Address::default(),
        language,
        home_library: SOIGNIES,
        expires_on: date(2026, 11, 25),
        people: &people,
    };
    assert!(
        store::preregistration::insert(&mut tx, &new, world.app.clock.now())
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
    id
}

/// Everything that can be told while coming in and leaving, in a language.
async fn all_of(world: &World, language: Language, number: i64) -> Vec<StoredMail> {
    let before = world.mails().await.len();
    let account = reader(
        world,
        &format!("Nora{number}"),
        &format!("nora{number}@exemple.be"),
        language,
        50 + number,
    )
    .await;
    let request = asks(world, &format!("nora{number}@exemple.be"), 30 + number).await;
    world.mail(Mail::ForgottenPassword { request }).await;
    world.mail(Mail::Activation { request }).await;
    let waiting = preregistration(world, language, number).await;
    world
        .mail(Mail::PreregistrationVerify {
            preregistration: waiting,
        })
        .await;
    let patron = {
        let mut conn = world.app.db.read().await.unwrap();
        store::account::find(&mut conn, account)
            .await
            .unwrap()
            .unwrap()
            .patron
            .unwrap()
    };
    let change = AddressChange {
        id: AddressChangeId::new(9_000 + number),
        account,
        patron,
        old: "ancienne@exemple.be".into(),
        new: "nouvelle@exemple.be".into(),
        confirmed_at: None,
    };
    let farewell = Farewell {
        id: FarewellId::new(9_000 + number),
        email: "partie@exemple.be".into(),
        given_name: "Nora".into(),
        language,
        library: Some(SOIGNIES),
        reason: "elsewhere".into(),
    };
    let now = world.app.clock.now();
    let mut tx = world.app.db.begin_write().await.unwrap();
    store::address_change::insert(&mut tx, &change, now)
        .await
        .unwrap();
    store::farewell::insert(&mut tx, &farewell, now).await.unwrap();
    tx.commit().await.unwrap();
    world.mail(Mail::AddressConfirm { change: change.id }).await;
    world.worker().run_due().await.unwrap();

    // What the links did, as if they had been followed.
    let hash = format!("hash {number}");
    let mut tx = world.app.db.begin_write().await.unwrap();
    store::preregistration::set_link(&mut tx, waiting, &hash, now + jiff::SignedDuration::from_hours(1))
        .await
        .unwrap();
    let verified = store::preregistration::verify(&mut tx, &hash, date(2026, 12, 23), now).await;
    assert_eq!(verified.unwrap(), Some(waiting));
    assert!(
        store::address_change::confirm(&mut tx, change.id, now)
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
    world
        .mail(Mail::PreregistrationReceived {
            preregistration: waiting,
        })
        .await;
    world
        .mail(Mail::PreregistrationExpiring {
            preregistration: waiting,
        })
        .await;
    world.mail(Mail::AddressChanged { change: change.id }).await;
    world
        .mail(Mail::PreregistrationDeclined {
            farewell: farewell.id,
        })
        .await;
    world
        .mail(Mail::AccountDeleted {
            farewell: farewell.id,
        })
        .await;
    world.worker().run_due().await.unwrap();
    world.mails().await.split_off(before)
}

#[tokio::test]
async fn every_mail_of_coming_in_and_leaving_exists_in_four_languages() {
    for world in World::each().await {
        for (number, language) in Language::ALL.into_iter().enumerate() {
            let mails = all_of(&world, language, i64::try_from(number).unwrap()).await;
            let kinds: Vec<&str> = mails.iter().map(|mail| mail.kind.as_str()).collect();
            assert_eq!(kinds.len(), 9, "{kinds:?}");
            for mail in &mails {
                let name = format!("{} in {}", mail.kind, language.code());
                assert_eq!(mail.language, language.code(), "{name}");
                let all = format!("{}\n{}\n{}", mail.subject, mail.text, mail.html);
                for hole in ["⟦", "{$", "{ $", "()", "« »", "  :"] {
                    assert!(!all.contains(hole), "{name} has a hole {hole}: {all}");
                }
                assert!(!all.contains(CARD) && !all.contains('€'), "{name} tells too much");
                assert!(mail.html.len() <= 10_240, "{name}: {} bytes", mail.html.len());
                let prefix = format!("https://exemple.be{}", language.prefix());
                assert!(mail.text.contains(&prefix), "{name}");
                assert_eq!(mail.reply_to.as_deref(), Some("soignies@exemple.be"), "{name}");
                let to = match mail.kind.as_str() {
                    "address_confirm" => "nouvelle@exemple.be",
                    "address_changed" => "ancienne@exemple.be",
                    "account_deleted" | "preregistration_declined" => "partie@exemple.be",
                    kind if kind.starts_with("preregistration") => "nora@exemple.be",
                    _ => mail.recipient.as_str(),
                };
                assert_eq!(mail.recipient, to, "{name}");
                if mail.kind == "address_changed" {
                    assert!(
                        !all.contains("nouvelle@"),
                        "{name}: the old address learns no new one"
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn what_is_no_longer_true_is_not_told() {
    let world = World::sqlite().await;
    let waiting = preregistration(&world, Language::Fr, 1).await;
    world
        .mail(Mail::PreregistrationReceived {
            preregistration: waiting,
        })
        .await;
    world
        .mail(Mail::PreregistrationExpiring {
            preregistration: waiting,
        })
        .await;
    world
        .mail(Mail::PreregistrationVerify {
            preregistration: PreregistrationId::new(99),
        })
        .await;
    world
        .mail(Mail::AccountDeleted {
            farewell: FarewellId::new(99),
        })
        .await;
    world
        .mail(Mail::AddressConfirm {
            change: AddressChangeId::new(99),
        })
        .await;
    let change = AddressChange {
        id: AddressChangeId::new(1),
        account: CAMILLES_ACCOUNT,
        patron: CAMILLE,
        old: "camille@exemple.be".into(),
        new: "neuve@exemple.be".into(),
        confirmed_at: None,
    };
    let mut tx = world.app.db.begin_write().await.unwrap();
    store::address_change::insert(&mut tx, &change, world.app.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    // Not confirmed: the old address has nothing to learn.
    world.mail(Mail::AddressChanged { change: change.id }).await;
    assert_eq!(new_mails(&world).await, Vec::new());
}
