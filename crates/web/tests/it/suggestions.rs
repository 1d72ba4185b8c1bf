//! Stories of a purchase that is suggested: what is there already, who else asks, what the library
//! answers, and the hold that is placed when it arrives.

use domain::id::{PatronId, RecordNumber, SuggestionId};
use domain::suggestion::{HoldWish, SuggestionState};
use testbed::portal::{AMELIE, BART, Page, TestPortal, Visitor};

const PATH: &str = "/compte/suggestion";
const WISH: [(&str, &str); 8] = [
    ("site", "valbrune"),
    ("titre", "L’Apprentie du canal"),
    ("auteur", "Solange Vaneycken"),
    ("type", "book"),
    ("isbn", "978-2-07-036002-4"),
    ("prix", "19,50"),
    ("commentaire", "Pour le <club>."),
    ("resa", "oui"),
];

/// What Amélie would send, with something else in some fields.
fn wish<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = WISH
        .iter()
        .filter(|(name, _)| !other.iter().any(|(given, _)| given == name));
    // The ISBN of the story belongs to « Pedigree »: most stories leave it out.
    let kept = kept.filter(|(name, _)| *name != "isbn");
    kept.copied().chain(other.iter().copied()).collect()
}

async fn suggests(visitor: &mut Visitor, member: PatronId, other: &[(&str, &str)]) -> Page {
    visitor.get(PATH).await.is(200);
    let member = member.to_string();
    let fields = [&wish(other)[..], &[("membre", member.as_str())]].concat();
    visitor.post_form(PATH, &fields).await
}

fn key(page: &Page) -> String {
    let rest = page
        .body
        .split("name=\"r\" value=\"")
        .nth(1)
        .expect("a row is open");
    rest.split('"').next().unwrap().to_owned()
}

async fn answers(nadia: &mut Visitor, path: &str, answer: &[(&str, &str)]) -> Page {
    let r = key(&nadia.get(path).await);
    nadia
        .post_form("/pro/suggestions", &[&[("r", r.as_str())], answer].concat())
        .await
}

fn amelie() -> PatronId {
    AMELIE.patron().unwrap()
}

#[tokio::test]
async fn what_two_readers_suggest_is_one_row_and_both_are_answered() {
    for portal in TestPortal::each().await {
        let mut first = portal.visitor().signed_in("Amélie").await;
        first
            .get(PATH)
            .await
            .says("Bibliothèque (site dépositaire)")
            .says("Pour quel membre de la famille")
            .says("Amélie Lambert")
            .says("(facultatif)");
        suggests(&mut first, amelie(), &[])
            .await
            .is(200)
            .says("Votre suggestion « L’Apprentie du canal » est envoyée.")
            .says("Reçue");
        let mut second = portal.visitor().signed_in("Bart").await;
        let other = [
            ("titre", "l'apprentie du CANAL"),
            ("auteur", "Vaneycken, Solange"),
            ("resa", ""),
        ];
        suggests(&mut second, BART.patron().unwrap(), &other)
            .await
            .is(200)
            .says("était déjà suggéré");
        suggests(&mut second, BART.patron().unwrap(), &other)
            .await
            .is(422)
            .says("Vous l’avez déjà suggéré à cette bibliothèque.")
            .says("Voir mes suggestions");

        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get("/pro").await.says("Suggestion d’achat reçue");
        let queue = nadia.get("/pro/suggestions").await;
        queue
            .is(200)
            .says("2 personnes le demandent")
            .says("Pour le <club>.")
            .says("19,50 €");
        answers(&mut nadia, "/pro/suggestions", &[("etat", "refused")])
            .await
            .is(422)
            .says("Choisissez la raison");
        answers(
            &mut nadia,
            "/pro/suggestions",
            &[("etat", "available"), ("notice", "7777777")],
        )
        .await
        .is(422)
        .says("Indiquez la notice");
        answers(&mut nadia, "/pro/suggestions", &[("note", "Vu en librairie")])
            .await
            .is(200);
        let step = [
            ("etat", "ordered"),
            ("reponse", "Avant Noël."),
            ("note", "Vu en librairie"),
        ];
        answers(&mut nadia, "/pro/suggestions", &step)
            .await
            .is(200)
            .says("la réponse est enregistrée");
        nadia
            .get("/pro/suggestions?etape=achats")
            .await
            .says("Commandée")
            .has("Vu en librairie");
        for visitor in [&mut first, &mut second] {
            visitor
                .get(PATH)
                .await
                .says("Commandée")
                .says("Avant Noël.")
                .does_not_say("Vu en librairie");
        }
        assert_eq!(mails(&portal).await, 2, "one for each who asked");
    }
}

/// Mails about suggestions that wait to be sent.
async fn mails(portal: &TestPortal) -> i64 {
    let mut conn = portal.app.db.read().await.unwrap();
    let counts = store::job::counts_by_kind(&mut conn).await.unwrap();
    counts
        .iter()
        .find(|(kind, ..)| kind == "send_mail")
        .map_or(0, |(_, waiting, _)| *waiting)
}

#[tokio::test]
async fn when_it_arrives_it_is_reserved_for_each_who_wished() {
    for portal in TestPortal::each().await {
        let mut first = portal.visitor().signed_in("Amélie").await;
        suggests(&mut first, amelie(), &[]).await.is(200);
        let mut second = portal.visitor().signed_in("Bart").await;
        suggests(&mut second, BART.patron().unwrap(), &[]).await.is(200);
        crate::account::owe(&portal, "Bart", 750).await;
        let record = portal.record("Le chien jaune").await.to_string();
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let step = [("etat", "available"), ("notice", record.as_str())];
        answers(&mut nadia, "/pro/suggestions", &step).await.is(200);
        let id = {
            let mut conn = portal.app.db.read().await.unwrap();
            let closed = [SuggestionState::Available];
            store::suggestion::queue(&mut conn, &closed, None, 1, 0)
                .await
                .unwrap()[0]
                .id
        };
        app::suggestion::wish::place_holds(&portal.app, id).await.unwrap();
        app::suggestion::wish::place_holds(&portal.app, id).await.unwrap();
        let mut conn = portal.app.db.read().await.unwrap();
        let askers = store::suggestion::askers(&mut conn, id).await.unwrap();
        drop(conn);
        assert!(matches!(askers[0].hold, HoldWish::Placed(_)), "{askers:?}");
        assert_eq!(askers[1].hold, HoldWish::Refused("block-debt-over".into()));
        first
            .get(PATH)
            .await
            .says("Disponible")
            .says("Il est réservé pour vous.");
        first.get("/compte/reservations").await.says("Le chien jaune");
        second
            .get(PATH)
            .await
            .says("Nous n’avons pas pu le réserver pour vous.");
        nadia
            .get("/pro/suggestions?etape=closes")
            .await
            .says("réservation faite")
            .says("réservation impossible");
    }
}

#[tokio::test]
async fn what_the_network_has_is_offered_once() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor().signed_in("Amélie").await;
    let member = amelie().to_string();
    let asked = visitor.get(&format!("{PATH}?titre=Pedigree")).await;
    asked
        .is(200)
        .says("Le réseau l’a peut-être déjà")
        .says("Réserver : Pedigree")
        .has("value=\"Pedigree\"");
    visitor
        .get(&format!("{PATH}?isbn=2-07-036002-4"))
        .await
        .says("Réserver : Pedigree");
    visitor
        .get(&format!("{PATH}?titre=Xyzzy"))
        .await
        .does_not_say("peut-être déjà");
    visitor.get(PATH).await.is(200);
    let typed = [
        ("titre", "pedigree"),
        ("auteur", "Simenon"),
        ("membre", member.as_str()),
    ];
    let told = visitor.post_form(PATH, &wish(&typed)).await;
    told.is(422)
        .says("Le réseau l’a peut-être déjà")
        .says("Envoyer quand même")
        .has("value=\"pedigree\"");
    let sent = visitor.post_form(PATH, &wish(&typed)).await;
    sent.is(200).says("est envoyée");
}

#[tokio::test]
async fn a_search_that_finds_nothing_leads_to_the_form_with_its_words() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor().signed_in("Amélie").await;
    let nothing = visitor.get("/recherche?q=xqzwk+vwx").await;
    let to = nothing.link("Suggérer cet achat").expect("a way out");
    visitor.get(&to).await.is(200).has("value=\"xqzwk vwx\"");
    let filtered = visitor.get("/recherche?q=pedigree&type=film").await;
    filtered.is(200).does_not_say("Suggérer cet achat");
}

#[tokio::test]
async fn what_has_to_be_corrected_is_told_at_its_field() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor().signed_in("Amélie").await;
    let wrong = [
        ("titre", ""),
        ("auteur", ""),
        ("type", ""),
        ("isbn", "97823480"),
        ("site", ""),
    ];
    let page = suggests(&mut visitor, amelie(), &wrong).await;
    page.is(422)
        .says("Erreur :")
        .says("Choisissez la bibliothèque")
        .says("Indiquez le titre.")
        .says("Indiquez l’auteur, ou « inconnu »")
        .says("il compte 10 ou 13 chiffres, vous en avez tapé 8")
        .has("value=\"97823480\"")
        .has("Pour le &#60;club&#62;.");
    suggests(&mut visitor, amelie(), &[("isbn", "9782070360025")])
        .await
        .says("un chiffre est faux");
    suggests(&mut visitor, amelie(), &[("annee", "12")])
        .await
        .says("Vérifiez l’année");
    suggests(&mut visitor, amelie(), &[("prix", "cher")])
        .await
        .says("Vérifiez le prix");
    // Somebody of another family, a library that is none, fields of our own.
    suggests(&mut visitor, BART.patron().unwrap(), &[]).await.is(404);
    suggests(&mut visitor, amelie(), &[("site", "ailleurs")])
        .await
        .is(422);
    suggests(&mut visitor, amelie(), &[("state", "accepted")])
        .await
        .is(422);
    suggests(&mut visitor, amelie(), &[("accepted_by", "1")])
        .await
        .is(422);
    visitor
        .get(PATH)
        .await
        .says("Vous n’avez pas encore suggéré d’achat.");
}

#[tokio::test]
async fn the_sixth_is_refused_until_one_is_taken_back() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor().signed_in("Amélie").await;
    for number in 1..=5 {
        let title = format!("Le Halage, tome {number}");
        suggests(&mut visitor, amelie(), &[("titre", &title)])
            .await
            .is(200);
    }
    let page = visitor.get(PATH).await;
    page.says("Vous avez 5 suggestions en cours sur 5 possibles.")
        .says("Retirer");
    assert!(!page.body.contains("name=\"titre\""), "nothing can be sent");
    let member = amelie().to_string();
    let sent = visitor
        .post_form(PATH, &[&wish(&[])[..], &[("membre", &member)]].concat())
        .await;
    sent.is(422).says("sur 5 possibles");
    let take_back = page.body.split("action=\"/compte/suggestion/").nth(1).unwrap();
    let path = format!("/compte/suggestion/{}", take_back.split('"').next().unwrap());
    visitor.get(PATH).await.is(200);
    visitor
        .post_form(&path, &[])
        .await
        .is(200)
        .says("est retirée")
        .has("name=\"titre\"");
    visitor.post_form(&path, &[("membre", &member)]).await.is(404);
    let mut bart = portal.visitor().signed_in("Bart").await;
    bart.get(PATH).await.is(200);
    let other = visitor
        .get(PATH)
        .await
        .body
        .split("action=\"/compte/suggestion/")
        .nth(1)
        .unwrap()
        .to_owned();
    let other = format!("/compte/suggestion/{}", other.split('"').next().unwrap());
    bart.post_form(&other, &[("membre", &member)]).await.is(404);
}

#[tokio::test]
async fn a_form_sent_a_hundred_times_is_one_suggestion_with_one_asker() {
    for portal in TestPortal::each().await {
        let mut clicks = tokio::task::JoinSet::new();
        for name in ["Amélie", "Bart"] {
            let mut visitor = portal.visitor().signed_in(name).await;
            visitor.get(PATH).await.is(200);
            let member = portal.patron(name).to_string();
            for _ in 0..50 {
                let (mut click, member) = (visitor.clone(), member.clone());
                clicks.spawn(async move {
                    let fields = [&wish(&[])[..], &[("membre", member.as_str())]].concat();
                    click.post_once(PATH, &fields).await.status.as_u16()
                });
            }
        }
        while let Some(status) = clicks.join_next().await {
            assert_eq!(status.unwrap(), 303);
        }
        let mut conn = portal.app.db.read().await.unwrap();
        let open = store::suggestion::queue(&mut conn, &SuggestionState::OPEN, None, 10, 0)
            .await
            .unwrap();
        assert_eq!(open.len(), 1, "one row of work");
        let askers = store::suggestion::askers(&mut conn, open[0].id).await.unwrap();
        assert_eq!(askers.len(), 2);
    }
}

#[tokio::test]
async fn two_librarians_answer_once_and_each_at_their_own_library() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor().signed_in("Amélie").await;
    suggests(&mut visitor, amelie(), &[]).await.is(200);
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let r = key(&nadia.get("/pro/suggestions").await);
    let mut colleague = nadia.clone();
    let refused = [("r", r.as_str()), ("etat", "refused"), ("raison", "budget")];
    nadia.post_form("/pro/suggestions", &refused).await.is(200);
    let accepted = [("r", r.as_str()), ("etat", "accepted")];
    colleague
        .post_form("/pro/suggestions", &accepted)
        .await
        .is(200)
        .says("Déjà traitée par Nadia")
        .says("Rien n’a été fait");
    visitor
        .get(PATH)
        .await
        .says("Refusée")
        .says("Le budget de cette année est épuisé");
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get("/pro/suggestions?etape=closes")
        .await
        .is(200)
        .does_not_say("Apprentie");
    luc.get("/pro/suggestions?bib=valbrune").await.is(404);
    luc.get("/pro/suggestions").await.is(200);
    luc.post_form("/pro/suggestions", &accepted).await.is(404);
    for wrong in [
        [("r", "x"), ("etat", "")],
        [("r", r.as_str()), ("etat", "bought")],
    ] {
        nadia.get("/pro/suggestions").await.is(200);
        nadia.post_form("/pro/suggestions", &wrong).await.is(422);
    }
    // It was thought over: what is there already can be reserved instead.
    let r = key(&nadia.get("/pro/suggestions?etape=closes").await);
    nadia
        .post_form("/pro/suggestions", &[("r", &r), ("etat", "studied")])
        .await
        .is(200);
    let record = portal.record("Pedigree").await;
    let r = key(&nadia.get("/pro/suggestions?etape=a-l-etude").await);
    let duplicate = [
        ("r", r.as_str()),
        ("etat", "duplicate"),
        ("notice", "9782070360024"),
    ];
    nadia.post_form("/pro/suggestions", &duplicate).await.is(200);
    visitor
        .get(PATH)
        .await
        .says("Doublon")
        .has(&format!("href=\"/notice/{record}"));
    let mut conn = portal.app.db.read().await.unwrap();
    let id: SuggestionId = r.split('.').next().unwrap().parse().unwrap();
    let kept = store::suggestion::find(&mut conn, id).await.unwrap().unwrap();
    assert_eq!(
        kept.record,
        Some(RecordNumber::new(u32::try_from(record).unwrap()))
    );
}
