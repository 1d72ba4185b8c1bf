//! Stories of services that a library closes: the button is gone, what is sent all the same is refused with
//! the reason, what was begun goes on; and two administrators at once.

use domain::registration::RegistrationState;
use testbed::event::{put, workshop};
use testbed::portal::{AMELIE, TestPortal, VALBRUNE, Visitor};

use super::registrations::{MINE, registered};

const LIBRARY: &str = "/pro/bibliotheques/valbrune";
const ALL: [&str; 5] = ["pickup", "shelf", "registration", "suggestion", "preregistration"];

/// Nadia closes a service of Valbrune, the others stay open.
async fn closes(nadia: &mut Visitor, service: &str) {
    nadia.get(LIBRARY).await.is(200);
    let open = ALL.iter().filter(|each| **each != service);
    let fields: Vec<(&str, &str)> = open.map(|each| ("service", *each)).collect();
    nadia
        .post_form(&format!("{LIBRARY}/services"), &fields)
        .await
        .is(200)
        .says("C’est enregistré.");
}

#[tokio::test]
async fn an_event_of_a_library_that_registers_nobody_online_has_no_button() {
    for portal in TestPortal::each().await {
        let held = registered(&portal, "Bart").await;
        let event = put(&portal.app.db, workshop(VALBRUNE)).await;
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let path = format!("/agenda/{event}/inscription");
        amelie.get(&format!("/agenda/{event}")).await.says("S’inscrire");
        amelie.get(&path).await.is(200);
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        closes(&mut nadia, "registration").await;

        // The form that was open in another tab.
        let refused = amelie.post_form(&path, &[("places", "1")]).await;
        refused
            .is(422)
            .says("Cette bibliothèque ne prend pas d’inscription en ligne à ses animations.")
            .says("Contacter la bibliothèque");
        let page = amelie.get(&format!("/agenda/{event}")).await;
        page.is(200)
            .says("Cette bibliothèque ne prend pas d’inscription en ligne à ses animations.");
        assert_eq!(page.link("S’inscrire"), None);
        portal
            .visitor()
            .get(&format!("/agenda/{event}"))
            .await
            .says("Cette bibliothèque ne prend pas d’inscription en ligne à ses animations.");

        // Whoever is registered stays so, and may still give seats up.
        let mut bart = portal.visitor().signed_in("Bart").await;
        bart.get(&format!("/agenda/{held}"))
            .await
            .says("Voir mes inscriptions");
        let edit = format!("/compte/inscriptions/{MINE}");
        bart.get(&edit).await.is(200);
        bart.post_form(&edit, &[("places", "1")])
            .await
            .is(200)
            .says("est modifiée");
        let mut conn = portal.app.db.read().await.unwrap();
        let patron = portal.patron("Bart");
        let kept = store::registration::open_of(&mut conn, patron, held)
            .await
            .unwrap();
        assert_eq!(kept.map(|kept| kept.state), Some(RegistrationState::Confirmed));
    }
}

#[tokio::test]
async fn a_library_that_takes_no_suggestions_is_not_among_the_choices() {
    for portal in TestPortal::each().await {
        const PATH: &str = "/compte/suggestion";
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let member = AMELIE.patron().unwrap().to_string();
        amelie.get(PATH).await.is(200).has("<option value=\"valbrune\"");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        closes(&mut nadia, "suggestion").await;
        let wish = [
            ("site", "valbrune"),
            ("membre", member.as_str()),
            ("titre", "L’Apprentie du canal"),
            ("auteur", "Solange Vaneycken"),
            ("type", "book"),
        ];
        amelie
            .post_form(PATH, &wish)
            .await
            .is(422)
            .says("Cette bibliothèque ne prend pas de suggestion d’achat en ligne.")
            .has("value=\"L’Apprentie du canal\"");
        let page = amelie.get(PATH).await;
        assert!(!page.body.contains("<option value=\"valbrune\""));
        page.is(200).has("<option value=\"loincourt\"");
    }
}

#[tokio::test]
async fn a_library_that_enrols_nobody_online_is_not_among_the_choices() {
    for portal in TestPortal::each().await {
        const PATH: &str = "/preinscription";
        let mut nora = portal.visitor();
        nora.get(PATH).await.is(200).has("<option value=\"valbrune\"");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        closes(&mut nadia, "preregistration").await;
        let asked = [
            ("prenom", "Nora"),
            ("nom", "Vanhove"),
            ("naissance", "1990-04-02"),
            ("mail", "nora@lecteurs.example"),
            ("telephone", ""),
            ("rue", "Rue du Moulin 4"),
            ("code_postal", "7999"),
            ("localite", "Valbrune"),
            ("bibliotheque", "valbrune"),
        ];
        nora.post_form(PATH, &asked)
            .await
            .is(422)
            .says("Cette bibliothèque ne prend pas de pré-inscription en ligne.")
            .has("value=\"Vanhove\"");
        let page = nora.get(PATH).await;
        assert!(!page.body.contains("<option value=\"valbrune\""));
    }
}

#[tokio::test]
async fn what_stands_on_a_shelf_is_not_reserved_where_that_is_closed() {
    for portal in TestPortal::each().await {
        let number = portal.record("Rivière & <digue> \"basse\"").await;
        let path = format!("/notice/{number}/reserver");
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get(&path).await.is(200).has("name=\"retrait\"");
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        closes(&mut nadia, "shelf").await;
        let record = amelie.get(&format!("/notice/{number}")).await;
        assert_eq!(record.link("Réserver"), None, "no button that would be refused");
        record.is(200).says("rayon");
    }
}

#[tokio::test]
async fn the_second_of_two_administrators_is_told_and_the_journal_tells_both() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let mut colleague = portal.visitor().signed_in("Nadia").await;
        colleague.get(LIBRARY).await.is(200);
        closes(&mut nadia, "suggestion").await;
        let services = format!("{LIBRARY}/services");
        let open: Vec<(&str, &str)> = ALL[1..].iter().map(|each| ("service", *each)).collect();
        colleague
            .post_form(&services, &open)
            .await
            .is(409)
            .says("Quelqu’un a modifié cette bibliothèque");
        // Looked at again, it says how it stands.
        let page = colleague.get(LIBRARY).await;
        assert!(!page.body.contains("value=\"suggestion\" checked"));
        page.has("value=\"pickup\" checked");
        nadia
            .get("/pro/journal?quoi=library")
            .await
            .is(200)
            .says("Service fermé")
            .says("Suggestions d’achat");
    }
}
