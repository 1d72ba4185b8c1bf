//! What mails say: every kind, in four languages, true at the moment of sending.

use domain::hold::HoldState;
use domain::id::{HoldId, PatronId};
use domain::language::Language;
use domain::mail::Mail;
use jiff::civil::date;
use store::mail::StoredMail;

use crate::world::{CAMILLE, CAMILLES_ACCOUNT, CARD, SOIGNIES, TODAY, World};

/// A mail about a hold, and the state in which it is true.
type True = (fn(HoldId) -> Mail, HoldState);

fn of_holds() -> [True; 13] {
    use HoldState as S;
    [
        (|hold| Mail::HoldRequested { hold }, S::Requested),
        (|hold| Mail::HoldQueued { hold }, S::Queued),
        (|hold| Mail::HoldDeclined { hold }, S::Declined),
        (|hold| Mail::HoldInTransit { hold }, S::InTransit),
        (|hold| Mail::HoldReady { hold }, S::Ready),
        (|hold| Mail::HoldDeadlineMoved { hold }, S::Ready),
        (|hold| Mail::HoldExpiring { hold }, S::Ready),
        (|hold| Mail::HoldExpired { hold }, S::Expired),
        (|hold| Mail::HoldCancelledByReader { hold }, S::CancelledByReader),
        (
            |hold| Mail::HoldCancelledByLibrary { hold },
            S::CancelledByLibrary,
        ),
        (|hold| Mail::HoldLapsed { hold }, S::Lapsed),
        (|hold| Mail::HoldPickupChanged { hold }, S::Queued),
        (|hold| Mail::HoldSuspended { hold }, S::Queued),
    ]
}

/// One mail of every kind about a hold to a patron, in the order above.
async fn all_of_holds(world: &World, patron: PatronId) -> Vec<StoredMail> {
    let before = world.mails().await.len();
    for (mail, state) in of_holds() {
        let hold = world
            .hold_like(patron, state, |hold| {
                let answered = matches!(state, HoldState::Declined | HoldState::CancelledByLibrary);
                hold.reason = answered.then(|| "not_found".to_owned());
                hold.suspended_until = (state == HoldState::Queued).then_some(date(2026, 12, 24));
                hold.note = Some("Nous en attendons un autre en janvier.\n.\nBonne lecture".into());
            })
            .await;
        world.mail(mail(hold)).await;
        world.worker().run_due().await.unwrap();
        if state.is_open() {
            world.goes_on(hold, HoldState::Collected).await;
        }
    }
    let mails = world.mails().await.split_off(before);
    assert_eq!(mails.len(), of_holds().len());
    mails
}

/// What a person sees first, then the text.
fn shown(mail: &StoredMail) -> String {
    format!(
        "{} <{}>\n{}\n\n{}",
        mail.reply_to.as_deref().unwrap_or("-"),
        mail.kind,
        mail.subject,
        mail.text
    )
}

#[tokio::test]
async fn every_mail_about_a_hold_in_french() {
    let world = World::sqlite().await;
    for mail in all_of_holds(&world, CAMILLE).await {
        insta::assert_snapshot!(format!("{}.txt", mail.kind), shown(&mail));
        if mail.kind == "hold_ready" || mail.kind == "hold_declined" {
            insta::assert_snapshot!(format!("{}.html", mail.kind), mail.html);
        }
    }
}

#[tokio::test]
async fn the_other_mails_in_french() {
    let world = World::sqlite().await;
    let account = CAMILLES_ACCOUNT;
    let soon = world.loan(date(2026, 11, 25)).await;
    world.mail(Mail::LoanDueSoon { loan: soon }).await;
    let library = SOIGNIES;
    let patron = CAMILLE;
    world.mail(Mail::LoansDueMoved { patron, library }).await;
    world.mail(Mail::Welcome { patron: CAMILLE }).await;
    world.mail(Mail::PasswordLink { account }).await;
    world.mail(Mail::PasswordChanged { account }).await;
    // Its reminder of the calendar is written too, and is the first mail again: one job, two mails.
    world.worker().run_due().await.unwrap();
    world.clock.set("2026-11-30T09:00:00Z");
    world
        .mail(Mail::LoanOverdue {
            loan: soon,
            reminder: 1,
        })
        .await;
    world.worker().run_due().await.unwrap();
    let mut kinds = Vec::new();
    for mail in world.mails().await {
        if kinds.contains(&mail.kind) {
            continue;
        }
        // The secret is another one in each run.
        let secret = mail
            .text
            .lines()
            .find_map(|line| line.strip_prefix("https://exemple.be/mot-de-passe/"));
        let text = shown(&mail).replace(secret.unwrap_or("…"), "SECRET");
        insta::assert_snapshot!(format!("{}.txt", mail.kind), text);
        kinds.push(mail.kind);
    }
    kinds.sort();
    assert_eq!(
        kinds,
        [
            "loan_due_soon",
            "loan_overdue",
            "loans_due_moved",
            "password_changed",
            "password_link",
            "welcome"
        ]
    );
}

#[tokio::test]
async fn every_mail_exists_in_four_languages_and_says_what_it_may() {
    for world in World::each().await {
        for language in Language::ALL {
            let patron = world.patron("Zoé", Some("zoe@exemple.be"), language).await;
            for mail in all_of_holds(&world, patron).await {
                let name = format!("{} in {}", mail.kind, language.code());
                assert_eq!(mail.language, language.code(), "{name}");
                let all = format!("{}\n{}\n{}", mail.subject, mail.text, mail.html);
                for hole in ["⟦", "{$", "{ $", "()", "« »", "  :"] {
                    assert!(!all.contains(hole), "{name} has a hole {hole}: {all}");
                }
                assert!(!all.contains(CARD) && !all.contains('€'), "{name} tells too much");
                assert!(mail.html.len() <= 10_240, "{name}: {} bytes", mail.html.len());
                assert!(!mail.html.contains("<img") && !mail.html.contains("<script"));
                let prefix = format!("https://exemple.be{}/", language.prefix());
                let links = mail.html.matches("href=\"").count();
                assert!((1..=2).contains(&links), "{name}: one button and one way out");
                assert_eq!(
                    mail.html.matches(&format!("href=\"{prefix}")).count(),
                    links,
                    "{name}"
                );
                assert!(mail.text.contains(&prefix), "{name}");
                assert!(mail.subject.contains("Lotus"), "{name}: {}", mail.subject);
                assert_eq!(mail.reply_to.as_deref(), Some("soignies@exemple.be"));
            }
        }
    }
}

#[tokio::test]
async fn the_language_chosen_on_the_portal_wins() {
    let world = World::sqlite().await;
    let hold = world.hold(CAMILLE, HoldState::Requested).await;
    world.mail(Mail::HoldRequested { hold }).await;
    world.worker().run_due().await.unwrap();
    let mails = world.mails().await;
    assert_eq!(
        mails[0].language, "fr",
        "the library noted Dutch, the account says French"
    );
}

#[tokio::test]
async fn what_is_no_longer_true_is_not_told() {
    for world in World::each().await {
        for (mail, state) in of_holds() {
            let hold = world.hold(CAMILLE, state).await;
            world.mail(mail(hold)).await;
            world.goes_on(hold, HoldState::Collected).await;
            world.worker().run_due().await.unwrap();
        }
        // A copy that no longer waits, though nobody has closed the hold yet.
        let hold = world
            .hold_like(CAMILLE, HoldState::Ready, |hold| {
                hold.ready_until = TODAY.yesterday().ok();
            })
            .await;
        world.mail(Mail::HoldReady { hold }).await;
        world.worker().run_due().await.unwrap();
        let told: Vec<_> = world.mails().await.into_iter().map(|mail| mail.kind).collect();
        assert!(
            !told.contains(&"hold_ready".to_owned()) && told.len() <= 1,
            "only the sweep may speak: {told:?}"
        );
        assert_eq!(world.jobs().await, (0, 0), "and it is not tried again");
    }
}

#[tokio::test]
async fn a_person_without_an_address_is_not_written_to() {
    let world = World::sqlite().await;
    let patron = world.patron("Léon", None, Language::Fr).await;
    let hold = world.hold(patron, HoldState::Ready).await;
    world.mail(Mail::HoldReady { hold }).await;
    world.worker().run_due().await.unwrap();
    assert!(world.mails().await.is_empty());
    assert_eq!(world.jobs().await, (0, 0));
}

#[tokio::test]
async fn a_title_is_text_and_nothing_else() {
    let world = World::sqlite().await;
    world
        .titled("<script>alert(1)</script> {{7*7}} ${7*7} %n & Cie")
        .await;
    let hold = world.hold(CAMILLE, HoldState::Ready).await;
    world.mail(Mail::HoldReady { hold }).await;
    world.worker().run_due().await.unwrap();
    let mail = world.mails().await.remove(0);
    assert!(!mail.html.contains("<script"), "{}", mail.html);
    assert!(
        mail.text
            .contains("<script>alert(1)</script> {{7*7}} ${7*7} %n & Cie")
    );
}

#[tokio::test]
async fn the_link_to_choose_a_password_works_once_and_for_an_hour() {
    for world in World::each().await {
        let account = CAMILLES_ACCOUNT;
        world.mail(Mail::PasswordLink { account }).await;
        world.worker().run_due().await.unwrap();
        let mail = world.mails().await.remove(0);
        let secret = mail
            .text
            .lines()
            .find_map(|line| line.strip_prefix("https://exemple.be/mot-de-passe/"))
            .unwrap();
        let found = app::password_link::find(&world.app, secret).await.unwrap();
        assert_eq!(found.id, account);
        world.clock.set("2026-11-23T10:00:01Z");
        assert!(app::password_link::find(&world.app, secret).await.is_err());
    }
}
