//! Loads as jobs: done beside the mails, looked at again when it is not their turn.

use app::import::Receiving;
use app::import::asked::{self, Asked, Stage};
use app::person::Librarian;
use domain::id::{AccountId, ImportRunId};
use domain::staff::{Rights, Role, Scope, StaffRole};
use jiff::SignedDuration;

use crate::world::{CAMILLES_ACCOUNT, World};

async fn administrator(world: &World) -> Librarian {
    let mut conn = world.app.db.read().await.unwrap();
    let id: AccountId = CAMILLES_ACCOUNT;
    Librarian {
        account: store::account::find(&mut conn, id).await.unwrap().unwrap(),
        rights: Rights(vec![StaffRole {
            role: Role::Network,
            scope: Scope::Network,
        }]),
        request: String::new(),
    }
}

async fn ask(world: &World, librarian: &Librarian) -> ImportRunId {
    let receiving = Receiving::begin(&world.app).await.unwrap();
    let sent = receiving.end().await.unwrap();
    let wish = Asked {
        file: "vide.mrc".into(),
        source: "VALB".into(),
        library: None,
        is_complete: false,
    };
    asked::ask(&world.app, librarian, sent, &wish, "form")
        .await
        .unwrap()
}

#[tokio::test]
async fn a_load_waits_for_its_turn_without_being_given_up() {
    for world in World::each().await {
        let librarian = administrator(&world).await;
        let load = ask(&world, &librarian).await;
        let now = world.app.clock.now();
        let until = now + SignedDuration::from_hours(1);
        let mut tx = world.app.db.begin_write().await.unwrap();
        let source = store::load::find(&mut tx, load, now)
            .await
            .unwrap()
            .unwrap()
            .source;
        store::load::take_place(&mut tx, source, 1, now, until)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        for _ in 0..20 {
            world.worker().run_due().await.unwrap();
            world.clock.advance(SignedDuration::from_secs(6));
        }
        let seen = asked::show(&world.app, &librarian, load).await.unwrap();
        assert_eq!(seen.stage, Stage::Waiting);
        let mut tx = world.app.db.begin_write().await.unwrap();
        store::load::leave_place(&mut tx, source, 1).await.unwrap();
        tx.commit().await.unwrap();
        world.worker().run_due().await.unwrap();
        let seen = asked::show(&world.app, &librarian, load).await.unwrap();
        assert_eq!(seen.stage, Stage::Done);
        let mut conn = world.app.db.read().await.unwrap();
        assert!(store::job::parked(&mut conn).await.unwrap().is_empty());
    }
}
