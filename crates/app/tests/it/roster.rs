//! Readers from a table: first said, then done, then nothing more.

use app::roster::{self, Judged, Judgement};
use domain::patron::CategoryCode;

use crate::network::{Portal, portals};

const TABLE: &str = "carte;nom;prenom;naissance;categorie;mail;bibliotheque;responsable\n\
    A-100;Dupont;Anne;17/05/1984;adult;anne@exemple.be;VALB;\n\
    A101;Dupont;Zoé;2016-02-29;child;;VALB;A100\n\
    ;Sans;Carte;;adult;;VALB;\n\
    A100;Dupont;Encore;;adult;;VALB;\n\
    A103;Peeters;Jan;31/02/1990;adult;jan(at)exemple;VALB;A999\n\
    A104;Peeters;Ann;;adult;;NULL;\n";

async fn judge(portal: &Portal, table: &str) -> Vec<Judged> {
    let rows = roster::rows(table).expect("the table reads");
    roster::judge(&portal.app, &rows).await.expect("judges")
}

fn kinds(judged: &[Judged]) -> String {
    let kind = |line: &Judged| match line.outcome {
        Judgement::New(_) => 'n',
        Judgement::Changed(..) => 'c',
        Judgement::Same => '=',
        Judgement::Wrong(_) => '!',
    };
    judged.iter().map(kind).collect()
}

#[tokio::test]
async fn readers_are_added_once_and_bad_lines_lose_nothing() {
    for portal in portals().await {
        let app = &portal.app;
        let mut tx = app.db.begin_write().await.expect("begins");
        for code in ["adult", "child"] {
            store::label::put(&mut tx, "category", code, "fr", code)
                .await
                .expect("puts");
        }
        tx.commit().await.expect("commits");
        let first = judge(&portal, TABLE).await;
        assert_eq!(kinds(&first), "nn!!!!");
        let Judgement::Wrong(reasons) = &first[4].outcome else {
            panic!("line 6 is wrong")
        };
        let reasons = reasons.join("; ");
        for said in ["birth_on", "email", "guardian"] {
            assert!(reasons.contains(said), "{reasons}");
        }
        assert_eq!(first[4].line, 6);
        let mut conn = app.db.read().await.expect("reads");
        let nobody = store::patron::by_card(&mut conn, "local", "A100")
            .await
            .expect("reads");
        assert!(nobody.is_none(), "it was only said");
        drop(conn);

        roster::write(app, &first).await.expect("writes");
        let mut conn = app.db.read().await.expect("reads");
        let anne = store::patron::by_card(&mut conn, "local", "A100")
            .await
            .expect("reads");
        let anne = anne.expect("is there");
        assert_eq!(anne.email.as_deref(), Some("anne@exemple.be"));
        let zoe = store::patron::by_card(&mut conn, "local", "A101")
            .await
            .expect("reads");
        let zoe = zoe.expect("is there");
        let guardians = store::family::guardian_patrons(&mut conn, zoe.id)
            .await
            .expect("reads");
        assert_eq!(guardians, [anne.id], "Anne answers for Zoé");
        drop(conn);
        assert_eq!(
            portal.waiting().await,
            Vec::<String>::new(),
            "nobody is written to"
        );

        let again = judge(&portal, TABLE).await;
        assert_eq!(kinds(&again), "==!!!!");
        roster::write(app, &again).await.expect("writes");

        let changed = "card,library,email,category\nA100,VALB,anne.dupont@exemple.be,\nA101,VALB,,adult\n";
        let judged = judge(&portal, changed).await;
        assert_eq!(kinds(&judged), "cc");
        let Judgement::Changed(_, changes) = &judged[0].outcome else {
            panic!("Anne has another address")
        };
        assert_eq!(
            changes.len(),
            1,
            "an empty cell leaves what is known: {changes:?}"
        );
        // A colleague changes Anne between the look and the act: she is left as she is now.
        let mut tx = app.db.begin_write().await.expect("begins");
        store::patron::set_email(&mut tx, anne.id, "anne@ailleurs.be")
            .await
            .expect("writes");
        tx.commit().await.expect("commits");
        assert_eq!(roster::write(app, &judged).await.expect("writes"), ["A100"]);
        let rest = judge(&portal, changed).await;
        assert_eq!(kinds(&rest), "c=");
        assert!(roster::write(app, &rest).await.expect("writes").is_empty());
        assert_eq!(kinds(&judge(&portal, changed).await), "==");
        let mut conn = app.db.read().await.expect("reads");
        let today = app.moment().today;
        let standing = store::patron::standing(&mut conn, zoe.id, today)
            .await
            .expect("reads");
        assert_eq!(
            standing.expect("is there").memberships[0].category,
            CategoryCode::new("adult")
        );
        let still = store::patron::by_card(&mut conn, "local", "A101")
            .await
            .expect("reads");
        assert_eq!(still.map(|patron| patron.given_name).as_deref(), Some("Zoé"));
        drop(conn);

        // The same person under another card is for the desk to look at.
        let twice =
            "card,library,family_name,given_name,birth_on,category\nB7,VALB,Dupont,Anne,1984-05-17,adult\n";
        assert_eq!(kinds(&judge(&portal, twice).await), "!");
    }
}
