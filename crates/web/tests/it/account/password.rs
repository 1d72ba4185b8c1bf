//! Choosing a password with a link that works once.

use app::random::fingerprint;
use jiff::SignedDuration;
use store::one_time_link::{self, Purpose};
use testbed::portal::{AMELIE, TestPortal};

const LINK: &str = "0a1b2c3d4e5f";
const PATH: &str = "/mot-de-passe/0a1b2c3d4e5f";
const GOOD: &str = "sept loutres sous la pluie";

async fn portal_with_link() -> TestPortal {
    let portal = TestPortal::start().await;
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let until = portal.app.clock.now() + SignedDuration::from_mins(30);
    one_time_link::insert(
        &mut tx,
        &fingerprint(LINK),
        AMELIE.account(),
        Purpose::Password,
        until,
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    portal
}

#[tokio::test]
async fn a_password_is_chosen_once_and_the_reader_is_signed_in() {
    let portal = portal_with_link().await;
    let mut elsewhere = portal.visitor().signed_in("Amélie").await;
    let mut visitor = portal.visitor();
    // Looking, as programs that read mails do, uses nothing up.
    for _ in 0..3 {
        visitor
            .get(PATH)
            .await
            .is(200)
            .says("Choisir un mot de passe")
            .says("10 caractères au moins");
    }
    portal.clock.advance(SignedDuration::from_secs(5));
    let page = visitor
        .post_form(PATH, &[("nouveau", GOOD), ("encore", GOOD)])
        .await;
    page.is(200)
        .says("Votre mot de passe est changé.")
        .says("Bienvenue, Amélie");
    assert_eq!(page.path, "/compte");
    assert_eq!(
        elsewhere.get("/compte").await.path,
        "/connexion?retour=/compte",
        "other sessions ended"
    );

    let mut late = portal.visitor();
    late.get(PATH)
        .await
        .is(410)
        .says("Ce lien a déjà servi ou n’est plus valable.");
    late.post_once(PATH, &[("nouveau", GOOD), ("encore", GOOD)])
        .await
        .is(410);
    for (password, status) in [(AMELIE.password, 422), (GOOD, 303)] {
        let mut fresh = portal.visitor();
        fresh.get("/connexion").await;
        let fields = [("identifiant", AMELIE.identifier), ("mot_de_passe", password)];
        fresh.post_once("/connexion", &fields).await.is(status);
        portal.clock.advance(SignedDuration::from_secs(20));
    }
}

#[tokio::test]
async fn a_password_that_is_easy_to_guess_leaves_the_link_as_it_was() {
    let portal = portal_with_link().await;
    let mut visitor = portal.visitor();
    for (password, again, why) in [
        ("tulipe", "tulipe", "il en faut 10"),
        ("Lambert2026", "Lambert2026", "votre nom"),
        ("09031984 9/3/84", "09031984 9/3/84", "votre date de naissance"),
        ("Valbrune2026", "Valbrune2026", "nom de lieu"),
        ("azertyuiop", "azertyuiop", "trop connu"),
        (GOOD, "autre chose", "Les deux mots de passe diffèrent"),
    ] {
        let page = visitor
            .post_once(PATH, &[("nouveau", password), ("encore", again)])
            .await;
        page.is(422).says(why).does_not_say(password);
        assert!(
            !page.body.contains(&format!("value=\"{password}\"")),
            "a password is never sent back"
        );
    }
    visitor
        .post_once(PATH, &[("nouveau", GOOD), ("encore", GOOD)])
        .await
        .is(303);
}

#[tokio::test]
async fn a_link_that_is_old_or_invented_says_the_same() {
    let portal = portal_with_link().await;
    portal.clock.advance(SignedDuration::from_mins(31));
    let mut visitor = portal.visitor();
    let old = visitor.get(PATH).await;
    let invented = visitor.get("/mot-de-passe/ffffffff").await;
    old.is(410).says("Contacter la bibliothèque");
    let told = |page: &testbed::portal::Page| page.text();
    assert_eq!(told(&old), told(&invented));
    for prefix in ["/nl", "/de", "/en"] {
        visitor
            .get(&format!("{prefix}{PATH}"))
            .await
            .is(410)
            .does_not_say("⟦")
            .does_not_say("mot de passe");
    }
}

#[tokio::test]
async fn no_other_address_carries_the_secret_on() {
    let portal = portal_with_link().await;
    let page = portal.visitor().get(PATH).await;
    let links = page
        .body
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let carrying: Vec<&str> = links.filter(|link| link.contains(LINK)).collect();
    assert!(carrying.iter().all(|link| link.ends_with(PATH)), "{carrying:?}");
}

#[tokio::test]
async fn two_answers_at_once_use_the_link_once() {
    let portal = portal_with_link().await;
    let (mut one, mut two) = (portal.visitor(), portal.visitor());
    let fields = [("nouveau", GOOD), ("encore", GOOD)];
    let (first, second) = tokio::join!(one.post_once(PATH, &fields), two.post_once(PATH, &fields));
    let mut statuses = [first.status.as_u16(), second.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 410]);
}
