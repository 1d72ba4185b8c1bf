//! Who one is, from the account: identifier, password, address, sessions, a lost card.

use app::address_change::AddressLink;
use app::random::fingerprint;
use jiff::SignedDuration;
use store::one_time_link::{self, Purpose};
use testbed::portal::{AMELIE, Page, TestPortal, Visitor};

const GOOD: &str = "sept loutres sous la pluie";
const PATH: &str = "/compte/identifiants";

/// Sends the form with what is changed in it; the other answers are those of before.
async fn change(visitor: &mut Visitor, fields: &[(&str, &str)]) -> Page {
    visitor.get(PATH).await.is(200);
    let before = [("identifiant", ""), ("mail", "amelie@lecteurs.example")];
    let given = |name: &str| fields.iter().any(|(field, _)| *field == name);
    let kept = before.iter().filter(|(name, _)| !given(name)).copied();
    let all: Vec<(&str, &str)> = kept.chain(fields.iter().copied()).collect();
    visitor.post_once(PATH, &all).await
}

async fn link(portal: &TestPortal, secret: &str, purpose: Purpose) {
    let until = portal.app.clock.now() + SignedDuration::from_hours(1);
    let mut tx = portal.app.db.begin_write().await.unwrap();
    one_time_link::insert(&mut tx, &fingerprint(secret), AMELIE.account(), purpose, until)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn email_of_amelie(portal: &TestPortal) -> String {
    let mut conn = portal.app.db.read().await.unwrap();
    let patron = store::patron::find(&mut conn, portal.patron("Amélie")).await;
    patron.unwrap().unwrap().email.unwrap_or_default()
}

#[tokio::test]
async fn an_identifier_is_chosen_with_the_password_of_today() {
    for portal in TestPortal::each().await {
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        change(
            &mut amelie,
            &[("identifiant", "Amélie.L"), ("actuel", "pas le bon")],
        )
        .await
        .is(422)
        .says("Vérifiez le mot de passe actuel")
        .does_not_say("pas le bon");
        change(
            &mut amelie,
            &[("identifiant", "2000002"), ("actuel", AMELIE.password)],
        )
        .await
        .is(422)
        .says("Mettez au moins une lettre");
        change(
            &mut amelie,
            &[("identifiant", "NADIA"), ("actuel", AMELIE.password)],
        )
        .await
        .is(422)
        .says("celui-ci est déjà pris");
        change(
            &mut amelie,
            &[("identifiant", "Amélie.L"), ("actuel", AMELIE.password)],
        )
        .await
        .is(303);
        amelie
            .get("/compte/profil")
            .await
            .says("Vos identifiants sont modifiés.")
            .says("Identifiant Amélie.L");
        let mut elsewhere = portal.visitor();
        elsewhere.get("/connexion").await;
        let fields = [("identifiant", "amélie.l"), ("mot_de_passe", AMELIE.password)];
        elsewhere.post_once("/connexion", &fields).await.is(303);
    }
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions_and_not_this_one() {
    let portal = TestPortal::start().await;
    let mut elsewhere = portal.visitor().signed_in("Amélie").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let before = amelie.cookies["session"].clone();
    for (password, why) in [
        ("Valbrune2026", "nom de lieu"),
        ("azertyuiop", "trop connu"),
        ("court", "il en faut 10"),
    ] {
        let fields = [
            ("nouveau", password),
            ("encore", password),
            ("actuel", AMELIE.password),
        ];
        change(&mut amelie, &fields).await.is(422).says(why);
    }
    portal.clock.advance(SignedDuration::from_secs(5));
    let fields = [("nouveau", GOOD), ("encore", GOOD), ("actuel", AMELIE.password)];
    change(&mut amelie, &fields).await.is(303);
    assert_ne!(amelie.cookies["session"], before, "the session has a new id");
    amelie.get("/compte/profil").await.is(200).says("Nom Lambert");
    assert_eq!(
        elsewhere.get("/compte/profil").await.path,
        "/connexion?retour=/compte/profil"
    );
}

#[tokio::test]
async fn guessing_the_password_of_an_open_session_is_slowed_down() {
    let portal = TestPortal::start().await;
    let mut thief = portal.visitor().signed_in("Amélie").await;
    for _ in 0..10 {
        change(&mut thief, &[("actuel", "au hasard")]).await.is(422);
    }
    change(
        &mut thief,
        &[("identifiant", "voleur"), ("actuel", AMELIE.password)],
    )
    .await
    .is(422)
    .says("Trop d’essais du mot de passe actuel.");
    portal.clock.advance(SignedDuration::from_hours(1));
    change(
        &mut thief,
        &[("identifiant", "patient"), ("actuel", AMELIE.password)],
    )
    .await
    .is(303);
}

#[tokio::test]
async fn a_new_address_counts_once_its_link_was_used_and_the_old_one_can_take_it_back() {
    for portal in TestPortal::each().await {
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        change(&mut amelie, &[("mail", "amelie@"), ("actuel", AMELIE.password)])
            .await
            .is(422)
            .says("Vérifiez l’adresse mail");
        change(
            &mut amelie,
            &[("mail", "neuve@lecteurs.example"), ("actuel", AMELIE.password)],
        )
        .await
        .is(303);
        amelie
            .get("/compte/profil")
            .await
            .says("Un lien est parti vers neuve@lecteurs.example.")
            .says("Nouvelle adresse à confirmer : neuve@lecteurs.example");
        assert_eq!(
            email_of_amelie(&portal).await,
            "amelie@lecteurs.example",
            "not yet"
        );

        link(&portal, "confirme", Purpose::AddressConfirm).await;
        let mut mailbox = portal.visitor();
        let path = "/adresse/confirmer/confirme";
        for _ in 0..2 {
            mailbox.get(path).await.is(200).says("neuve@lecteurs.example");
        }
        mailbox
            .post_once(path, &[])
            .await
            .is(200)
            .says("Votre nouvelle adresse est confirmée.");
        mailbox.post_once(path, &[]).await.is(410);
        assert_eq!(email_of_amelie(&portal).await, "neuve@lecteurs.example");

        link(&portal, "retablit", Purpose::AddressUndo).await;
        // A link does what it was made for and nothing else.
        mailbox.get("/adresse/confirmer/retablit").await.is(410);
        mailbox.get("/mot-de-passe/retablit").await.is(410);
        let path = "/adresse/retablir/retablit";
        mailbox.get(path).await.is(200).says("amelie@lecteurs.example");
        mailbox
            .post_once(path, &[])
            .await
            .is(200)
            .says("Votre ancienne adresse est rétablie.");
        assert_eq!(email_of_amelie(&portal).await, "amelie@lecteurs.example");
        assert!(
            amelie.get("/compte").await.path.starts_with("/connexion"),
            "whoever changed it is signed out"
        );
        let again = app::address_change::look(&portal.app, AddressLink::Undo, "retablit").await;
        assert!(again.is_err());
    }
}

#[tokio::test]
async fn sessions_are_listed_and_ended_one_by_one_or_all_the_others() {
    let portal = TestPortal::start().await;
    let mut phone = portal.visitor();
    phone.headers = vec![(
        "user-agent",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1"
            .into(),
    )];
    phone.get("/connexion").await;
    let fields = [
        ("identifiant", AMELIE.identifier),
        ("mot_de_passe", AMELIE.password),
    ];
    phone.post_once("/connexion", &fields).await.is(303);
    let mut library = portal.visitor().signed_in("Amélie").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let page = amelie.get("/compte/sessions").await;
    page.is(200).says("Safari sur iPhone").says("Cette session");
    assert_eq!(page.body.matches("name=\"appareil\"").count(), 2);
    for visitor in [&phone, &library, &amelie] {
        let secret = &visitor.cookies["session"];
        assert!(!page.body.contains(secret) && !page.body.contains(&fingerprint(secret)));
    }
    // A handle of somebody else ends nothing.
    let bart = portal
        .visitor()
        .signed_in("Bart")
        .await
        .get("/compte/sessions")
        .await;
    bart.is(200);
    amelie
        .post_form("/compte/sessions", &[("appareil", "0a1b2c")])
        .await
        .is(200);
    phone.get("/compte").await.is(200);

    let of_phone = page
        .body
        .split("Safari sur iPhone")
        .nth(1)
        .and_then(|rest| rest.split("name=\"appareil\" value=\"").nth(1))
        .and_then(|rest| rest.split('"').next())
        .unwrap()
        .to_owned();
    amelie.get("/compte/sessions").await;
    amelie
        .post_form("/compte/sessions", &[("appareil", &of_phone)])
        .await
        .is(200)
        .says("L’appareil est déconnecté.");
    assert!(phone.get("/compte").await.path.starts_with("/connexion"));
    library.get("/compte").await.is(200);
    let token = amelie.get("/compte/sessions").await;
    let token = token.hidden("/deconnexion");
    let token = token.iter().find(|(name, _)| name == "token").unwrap().1.clone();
    amelie
        .post_once("/compte/sessions", &[("token", &token)])
        .await
        .is(303);
    assert!(library.get("/compte").await.path.starts_with("/connexion"));
    amelie.get("/compte").await.is(200);
}

#[tokio::test]
async fn a_lost_card_is_blocked_at_once_and_holds_stay() {
    let portal = TestPortal::start().await;
    let record = portal.record("Pedigree").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    super::reserve(&mut amelie, record, "valbrune").await.is(303);
    amelie
        .get("/compte/carte/perdue")
        .await
        .is(200)
        .says("Bloquer votre carte ?")
        .says("Vos réservations restent à leur place.");
    for _ in 0..2 {
        amelie.get("/compte/carte/perdue").await;
        amelie
            .post_form("/compte/carte/perdue", &[])
            .await
            .is(200)
            .says("Votre carte est bloquée.")
            .says("Déclarée perdue");
    }
    assert_eq!(super::open_holds(&portal, "Amélie").await, 1);
    let other = portal.record("Le chien jaune").await;
    amelie
        .get(&format!("/notice/{other}/reserver"))
        .await
        .says("déclarée perdue");
}
