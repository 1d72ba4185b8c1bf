//! What became of what readers wrote and suggested, told to them: every kind, in four languages, as it is
//! true at the moment of sending; and the holds that were wished for.

use domain::contribution::{Contribution, ContributionKind, ContributionState, RefuseReason, Subject};
use domain::id::{ContributionId, PatronId, SuggestionId};
use domain::job::Job;
use domain::language::Language;
use domain::mail::Mail;
use domain::record::DocumentType;
use domain::suggestion::{Asker, HoldWish, RefuseReason as PurchaseReason, Suggestion, SuggestionState};
use store::mail::StoredMail;

use crate::world::{CAMILLE, CAMILLES_ACCOUNT, LOTUS, SOIGNIES, World};

async fn contribution(
    world: &World,
    number: i64,
    patron: PatronId,
    state: ContributionState,
) -> ContributionId {
    let now = world.app.clock.now();
    let is_shown = matches!(state, ContributionState::Published | ContributionState::Waiting);
    let kind = if number % 2 == 0 {
        ContributionKind::Comment
    } else {
        ContributionKind::Recommendation
    };
    let written = Contribution {
        id: ContributionId::new(number),
        kind,
        // A reader has one coup de cœur on a record: each of these stands on a record of its own.
        subject: match kind {
            ContributionKind::Comment => Subject::Record(LOTUS),
            ContributionKind::Recommendation => Subject::Record(domain::id::RecordNumber::new(
                u32::try_from(number).unwrap() + 900,
            )),
        },
        account: CAMILLES_ACCOUNT,
        patron,
        library: Some(SOIGNIES),
        signature: "Camille D.".into(),
        title: "Les lotus\nde l’été".into(),
        text: "On y croit.".into(),
        rating: None,
        state,
        reason: (!is_shown).then_some(RefuseReason::TellsTheEnd),
        note: (!is_shown).then(|| "Tout le reste est très bien.".to_owned()),
        written_at: now,
        changed_at: now,
        deleted_at: None,
        version: 0,
    };
    let mut tx = world.app.db.begin_write().await.unwrap();
    assert!(store::contribution::insert(&mut tx, &written).await.unwrap());
    tx.commit().await.unwrap();
    written.id
}

async fn suggestion(
    world: &World,
    number: i64,
    patron: PatronId,
    state: SuggestionState,
    hold: HoldWish,
) -> SuggestionId {
    let now = world.app.clock.now();
    let written = Suggestion {
        id: SuggestionId::new(number),
        library: SOIGNIES,
        title: "Le Lotus bleu".into(),
        author: "Hergé".into(),
        publisher: None,
        document_type: DocumentType::Comic,
        ean: None,
        year: None,
        price: None,
        state,
        reason: (state == SuggestionState::Refused).then_some(PurchaseReason::Budget),
        answer: Some("Merci d’y avoir pensé.".into()),
        note: Some("Note interne".into()),
        record: matches!(state, SuggestionState::Available | SuggestionState::Duplicate).then_some(LOTUS),
        suggested_at: now,
        changed_at: now,
        version: 0,
    };
    let asker = Asker {
        patron,
        account: CAMILLES_ACCOUNT,
        comment: None,
        asked_at: now,
        hold: match hold {
            HoldWish::None => HoldWish::None,
            HoldWish::Wished | HoldWish::Placed(_) | HoldWish::Refused(_) => HoldWish::Wished,
        },
    };
    let mut tx = world.app.db.begin_write().await.unwrap();
    assert!(
        store::suggestion::insert(&mut tx, &written, &format!("key {number}"))
            .await
            .unwrap()
    );
    store::suggestion::add_asker(&mut tx, written.id, &asker)
        .await
        .unwrap();
    if let HoldWish::Refused(key) = hold {
        store::suggestion::set_hold(&mut tx, written.id, patron, &Err(key))
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    written.id
}

/// One mail of every kind to a patron; `first` begins the numbers.
async fn all(world: &World, first: i64, patron: PatronId) -> Vec<(String, StoredMail)> {
    use ContributionState as C;
    use SuggestionState as S;
    let before = world.mails().await.len();
    let mut names: Vec<String> = Vec::new();
    for (offset, state) in [(0, C::Published), (1, C::Refused), (2, C::Unpublished)] {
        let contribution = contribution(world, first + offset, patron, state).await;
        let mail = match state {
            C::Published => Mail::ContributionPublished { contribution },
            C::Refused => Mail::ContributionRefused { contribution },
            C::Unpublished | C::Waiting => Mail::ContributionUnpublished { contribution },
        };
        world.mail(mail).await;
        names.push(mail.kind().code().to_owned());
    }
    let steps = [S::Studied, S::Accepted, S::Ordered, S::Refused, S::Duplicate];
    for (offset, state) in (0..).zip(steps) {
        let suggestion = suggestion(world, first + offset, patron, state, HoldWish::Wished).await;
        world
            .mail(Mail::SuggestionAnswered {
                suggestion,
                patron,
                state,
            })
            .await;
        names.push(format!("suggestion_answered_{}", state.code()));
    }
    for (offset, wish) in (10..).zip([HoldWish::None, HoldWish::Refused("hold-refused-no-item".into())]) {
        names.push(match wish {
            HoldWish::None => "suggestion_available".to_owned(),
            _ => "suggestion_available_refused".to_owned(),
        });
        let suggestion = suggestion(world, first + offset, patron, S::Available, wish).await;
        world.mail(Mail::SuggestionAvailable { suggestion, patron }).await;
    }
    world.worker().run_due().await.unwrap();
    let mut mails = world.mails().await.split_off(before);
    // Mails come back by their number, which is the order in which they were asked for.
    mails.sort_by_key(|mail| mail.id);
    assert_eq!(mails.len(), names.len());
    names.into_iter().zip(mails).collect()
}

#[tokio::test]
async fn every_mail_about_what_readers_write_in_french() {
    let world = World::sqlite().await;
    for (name, mail) in all(&world, 50, CAMILLE).await {
        let shown = format!("<{}>\n{}\n\n{}", mail.kind, mail.subject, mail.text);
        insta::assert_snapshot!(format!("{name}.txt"), shown);
    }
}

#[tokio::test]
async fn every_mail_about_what_readers_write_exists_in_four_languages() {
    for world in World::each().await {
        for (first, language) in (100..).step_by(100).zip(Language::ALL) {
            let patron = world.patron("Zoé", Some("zoe@exemple.be"), language).await;
            for (name, mail) in all(&world, first, patron).await {
                let name = format!("{name} in {}", language.code());
                assert_eq!(mail.language, language.code(), "{name}");
                let all = format!("{}\n{}\n{}", mail.subject, mail.text, mail.html);
                for hole in ["⟦", "{$", "{ $", "()", "« »", "  :", "Note interne"] {
                    assert!(!all.contains(hole), "{name} has {hole}: {all}");
                }
                assert!(mail.html.len() <= 10_240, "{name}: {} bytes", mail.html.len());
                let prefix = format!("href=\"https://exemple.be{}/", language.prefix());
                assert!(mail.html.contains(&prefix), "{name}");
                assert!(
                    !mail.subject.contains('\n') && mail.subject.to_lowercase().contains("lotus"),
                    "{name}"
                );
            }
        }
    }
}

#[tokio::test]
async fn what_was_decided_anew_is_not_told() {
    let world = World::sqlite().await;
    let waiting = contribution(&world, 1, CAMILLE, ContributionState::Waiting).await;
    world
        .mail(Mail::ContributionPublished {
            contribution: waiting,
        })
        .await;
    let suggestion = suggestion(&world, 1, CAMILLE, SuggestionState::Ordered, HoldWish::None).await;
    for state in [SuggestionState::Studied, SuggestionState::Refused] {
        world
            .mail(Mail::SuggestionAnswered {
                suggestion,
                patron: CAMILLE,
                state,
            })
            .await;
    }
    world
        .mail(Mail::SuggestionAvailable {
            suggestion,
            patron: CAMILLE,
        })
        .await;
    world.worker().run_due().await.unwrap();
    assert!(world.mails().await.is_empty());
    assert_eq!(world.jobs().await, (0, 0));
}

#[tokio::test]
async fn the_hold_that_was_wished_for_is_placed_or_its_refusal_told() {
    for world in World::each().await {
        let suggestion = suggestion(&world, 1, CAMILLE, SuggestionState::Available, HoldWish::Wished).await;
        world.push(Job::PlaceSuggestedHolds { suggestion }).await;
        world.worker().run_due().await.unwrap();
        world.push(Job::PlaceSuggestedHolds { suggestion }).await;
        world.worker().run_due().await.unwrap();
        let mut conn = world.app.db.read().await.unwrap();
        let asker = store::suggestion::askers(&mut conn, suggestion)
            .await
            .unwrap()
            .remove(0);
        assert!(
            matches!(asker.hold, HoldWish::Placed(_) | HoldWish::Refused(_)),
            "{asker:?}"
        );
        let told = world.mails().await;
        let told: Vec<_> = told
            .iter()
            .filter(|mail| mail.kind == "suggestion_available")
            .collect();
        assert_eq!(told.len(), 1, "told once");
    }
}
