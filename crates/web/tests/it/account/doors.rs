//! Who may open what: every route of readers, as the router declares them.

use axum::http::Method;
use testbed::portal::{AMELIE, BART, TestPerson, TestPortal, Visitor};
use web::routes::{Declared, Who};

use super::{open_holds, reference, reserve};

fn routes_of_readers(method: &Method) -> Vec<Declared> {
    let routes = web::routes::all(false);
    let ours = routes
        .declared()
        .iter()
        .filter(|route| route.who == Who::Reader && route.method == *method);
    ours.cloned().collect()
}

/// What Amélie wrote and suggested in these stories.
const OWN: i64 = 4242;

/// Writes it, before any page is asked for.
async fn has_written(portal: &TestPortal, name: &str) {
    use domain::contribution::{Contribution, ContributionKind, ContributionState, Subject};
    use domain::suggestion::{Asker, HoldWish, Suggestion, SuggestionState};
    let now = portal.app.clock.now();
    let patron = portal.patron(name);
    let account = domain::id::AccountId::new(patron.get());
    let record = u32::try_from(portal.record("Pedigree").await).unwrap();
    let comment = Contribution {
        id: domain::id::ContributionId::new(OWN),
        kind: ContributionKind::Comment,
        subject: Subject::Record(domain::id::RecordNumber::new(record)),
        account,
        patron,
        library: None,
        signature: "A.".into(),
        title: "Tout Liège y est".into(),
        text: "On sent la soupe.".into(),
        rating: None,
        state: ContributionState::Waiting,
        reason: None,
        note: None,
        written_at: now,
        changed_at: now,
        deleted_at: None,
        version: 0,
    };
    let suggestion = Suggestion {
        id: domain::id::SuggestionId::new(OWN),
        library: testbed::portal::VALBRUNE,
        title: "Le Lac".into(),
        author: "Anne".into(),
        publisher: None,
        document_type: domain::record::DocumentType::Book,
        ean: None,
        year: None,
        price: None,
        state: SuggestionState::Received,
        reason: None,
        answer: None,
        note: None,
        record: None,
        suggested_at: now,
        changed_at: now,
        version: 0,
    };
    let asker = Asker {
        patron,
        account,
        comment: None,
        asked_at: now,
        hold: HoldWish::None,
    };
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::contribution::insert(&mut tx, &comment).await.unwrap();
    store::suggestion::insert(&mut tx, &suggestion, "le lac")
        .await
        .unwrap();
    store::suggestion::add_asker(&mut tx, suggestion.id, &asker)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// What stands in the holes of the addresses of one reader.
struct Holes {
    record: u64,
    reference: String,
    search: i64,
    alert: i64,
    own: i64,
    list: i64,
}

impl Holes {
    /// Those of somebody who has a hold, a search, an alert and a list.
    async fn of(portal: &TestPortal, person: &TestPerson, record: u64, reference: &str) -> Self {
        let (search, alert) = super::searches::followed(portal, person, "q=simenon").await;
        Self {
            record,
            reference: reference.into(),
            search: search.get(),
            alert: alert.get(),
            own: OWN,
            list: crate::lists::kept_by(portal, person).await.get(),
        }
    }

    /// Those of nobody.
    fn of_nobody(record: u64) -> Self {
        Self {
            record,
            reference: "2026-999".into(),
            search: 999,
            alert: 998,
            own: 997,
            list: 996,
        }
    }
}

fn address(route: &Declared, holes: &Holes) -> String {
    let path = route
        .path
        .replace("{number}", &holes.record.to_string())
        .replace("{reference}", &holes.reference)
        .replace("{recherche}", &holes.search.to_string())
        .replace("{abonnement}", &holes.alert.to_string())
        .replace("{contribution}", &holes.own.to_string())
        .replace("{suggestion}", &holes.own.to_string())
        .replace("{liste}", &holes.list.to_string())
        .replace("{format}", "csv")
        .replace("{animation}", "1")
        .replace("{inscription}", &super::registrations::MINE.to_string())
        .replace("{pret}", "1");
    assert!(
        !path.contains('{'),
        "the test does not know what to put in {path}"
    );
    path
}

/// A token that this session may use, whatever the form.
async fn token(visitor: &mut Visitor) -> String {
    let page = visitor.get("/compte").await;
    page.is(200);
    let hidden = page.hidden("/deconnexion");
    hidden.into_iter().find(|(name, _)| name == "token").unwrap().1
}

#[tokio::test]
async fn a_stranger_is_asked_to_sign_in_first() {
    let portal = TestPortal::start().await;
    let record = portal.record("Pedigree").await;
    for method in [Method::GET, Method::POST] {
        for route in routes_of_readers(&method) {
            let path = address(&route, &Holes::of_nobody(record));
            let mut stranger = portal.visitor();
            let answer = match method {
                Method::GET => stranger.get_once(&path).await,
                _ => stranger.post_once(&path, &[("token", "x")]).await,
            };
            let to = answer.is(303).header("location").to_owned();
            assert!(to.starts_with("/connexion?retour="), "{method} {path} → {to}");
        }
    }
}

#[tokio::test]
async fn what_is_another_readers_does_not_exist() {
    let portal = TestPortal::start().await;
    let record = portal.record("Pedigree").await;
    let mut bart = portal.visitor().signed_in("Bart").await;
    let of_bart = reference(&reserve(&mut bart, record, "valbrune").await);
    let of_bart = Holes::of(&portal, &BART, record, &of_bart).await;
    let nobodys = Holes::of_nobody(record);
    has_written(&portal, "Bart").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let token = token(&mut amelie).await;
    let mut walked = 0;
    for method in [Method::GET, Method::POST] {
        for route in routes_of_readers(&method) {
            let holes = [
                "{reference}",
                "{recherche}",
                "{abonnement}",
                "{contribution}",
                "{suggestion}",
                "{liste}",
            ];
            if !holes.iter().any(|hole| route.path.contains(hole)) {
                continue;
            }
            walked += 1;
            let path = address(&route, &of_bart);
            let never = address(&route, &nobodys);
            let (theirs, never) = match method {
                Method::GET => (amelie.get_once(&path).await, amelie.get_once(&never).await),
                _ => (
                    amelie.post_once(&path, &[("token", &token)]).await,
                    amelie.post_once(&never, &[("token", &token)]).await,
                ),
            };
            theirs.is(404).does_not_say("Pedigree");
            let told = |page: &testbed::portal::Page, holes: &Holes| {
                let parts = [
                    holes.reference.clone(),
                    holes.search.to_string(),
                    holes.alert.to_string(),
                    holes.own.to_string(),
                    holes.list.to_string(),
                ];
                parts
                    .iter()
                    .fold(page.text(), |text, part| text.replace(part, ""))
            };
            theirs.does_not_say("soupe");
            assert_eq!(
                told(&theirs, &of_bart),
                told(&never, &nobodys),
                "{path}: nobody learns what exists"
            );
        }
    }
    assert!(
        walked >= 15,
        "the routes with a hold, a search and an alert were walked"
    );
    for strange in ["%00", "..", "2026-1'--", "%F0%9F%92%A9"] {
        let path = format!("/compte/reservations/{strange}/confirmee");
        amelie.get_once(&path).await.is(404);
    }
    assert_eq!(open_holds(&portal, "Bart").await, 1);
}

#[tokio::test]
async fn a_form_without_the_token_of_this_session_does_nothing() {
    let portal = TestPortal::start().await;
    super::registrations::registered(&portal, "Amélie").await;
    let record = portal.record("Pedigree").await;
    let mut bart = portal.visitor().signed_in("Bart").await;
    let of_bart = token(&mut bart).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let other = portal.record("Le chien jaune").await;
    let mine = reference(&reserve(&mut amelie, other, "valbrune").await);
    let mine = Holes::of(&portal, &AMELIE, record, &mine).await;
    for route in routes_of_readers(&Method::POST) {
        let path = address(&route, &mine);
        for forged in ["", "x", of_bart.as_str()] {
            let page = amelie.post_once(&path, &[("token", forged)]).await;
            page.is(403)
                .says("Bienvenue, Amélie")
                .says("Par sécurité, rien n’a été fait.");
        }
    }
    assert_eq!(open_holds(&portal, "Amélie").await, 1);
}

#[tokio::test]
async fn an_answer_that_no_page_asked_for_is_refused() {
    let portal = TestPortal::start().await;
    super::registrations::registered(&portal, "Amélie").await;
    let record = portal.record("Pedigree").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let other = portal.record("Le chien jaune").await;
    let mine = reference(&reserve(&mut amelie, other, "valbrune").await);
    let mine = Holes::of(&portal, &AMELIE, record, &mine).await;
    let token = token(&mut amelie).await;
    for route in routes_of_readers(&Method::POST) {
        let path = address(&route, &mine);
        for extra in ["patron_id", "state", "priority", "fee", "flags"] {
            let page = amelie.post_once(&path, &[("token", &token), (extra, "1")]).await;
            page.is(422).says("Bienvenue, Amélie");
        }
    }
    assert_eq!(open_holds(&portal, "Amélie").await, 1);
}

#[tokio::test]
async fn nothing_of_an_account_is_kept_by_anything_between() {
    let portal = TestPortal::start().await;
    super::registrations::registered(&portal, "Amélie").await;
    let record = portal.record("Pedigree").await;
    has_written(&portal, "Amélie").await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let mine = reference(&reserve(&mut amelie, record, "valbrune").await);
    let mine = Holes::of(&portal, &AMELIE, record, &mine).await;
    for route in routes_of_readers(&Method::GET) {
        let page = amelie.get_once(&address(&route, &mine)).await;
        assert_eq!(page.is(200).header("cache-control"), "no-store", "{}", route.path);
    }
}
