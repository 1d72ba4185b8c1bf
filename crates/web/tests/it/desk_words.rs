//! Stories of the desk: a debt is asked for, taken in part, let go; a reader and those registered for
//! an event are written to.

use domain::id::RegistrationId;
use domain::registration::{Child, Registration, RegistrationState};
use testbed::event::{put, workshop};
use testbed::portal::{AMELIE, BART, TestPortal, VALBRUNE};

fn of_amelie(portal: &TestPortal, page: &str) -> String {
    format!("{page}?bib=valbrune&lecteur={}", portal.patron("Amélie"))
}

#[tokio::test]
async fn a_debt_is_asked_for_once_taken_in_part_and_let_go_with_a_reason() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let form = of_amelie(&portal, "/pro/comptoir/nouvelle-dette");
        nadia
            .get(&of_amelie(&portal, "/pro/comptoir"))
            .await
            .says("Ajouter une dette");
        nadia
            .get(&form)
            .await
            .is(200)
            .says("Document perdu")
            .does_not_say("Retard");

        let path = "/pro/comptoir/nouvelle-dette";
        let wrong = [("raison", "other"), ("montant", "douze"), ("mot", "")];
        let again = nadia.post_form(path, &wrong).await;
        again
            .is(422)
            .says("Indiquez un montant entre 0,01 € et 1 000,00 €")
            .says("Mot au lecteur")
            .has("value=\"douze\"");
        let fields = [("raison", "lost"), ("montant", "12,50"), ("mot", "« Pedigree »")];
        let mut twin = nadia.clone();
        nadia
            .post_form(path, &fields)
            .await
            .is(200)
            .says("Dette ajoutée : 12,50 €.");
        twin.post_form(path, &fields).await.is(200);
        amelie
            .get("/compte/dettes")
            .await
            .says("Vous devez 12,50 €")
            .says("Document perdu")
            .says("« Pedigree »");

        let file = nadia.get(&of_amelie(&portal, "/pro/comptoir")).await;
        let debt = file.link("Document perdu").expect("the debt has its page");
        nadia.get(&debt).await.is(200).has("value=\"12,50\"");
        let path = "/pro/comptoir/dette";
        let too_much = nadia.post_form(path, &[("montant", "13")]).await;
        too_much.is(422).says("entre 0,01 € et 12,50 €");
        let mut slow = nadia.clone();
        nadia
            .post_form(path, &[("montant", "5")])
            .await
            .is(200)
            .says("Encaissé : 5,00 €.");
        slow.post_form(path, &[("montant", "5")])
            .await
            .is(200)
            .says("Cette somme a déjà été encaissée, au moins en partie");
        amelie.get("/compte/dettes").await.says("Vous devez 7,50 €");

        nadia
            .get(&debt)
            .await
            .says("Reste à payer")
            .says("7,50 €")
            .says("Annuler la dette");
        let path = "/pro/comptoir/remettre";
        let why = nadia.post_form(path, &[("raison", ""), ("mot", "")]).await;
        why.is(422).says("Choisissez la raison : le lecteur la lira.");
        let unsaid = nadia.post_form(path, &[("raison", "other"), ("mot", " ")]).await;
        unsaid.is(422).says("Mot au lecteur");
        let mut slow = nadia.clone();
        let fields = [("raison", "found_or_replaced"), ("mot", "Merci pour le nouveau.")];
        nadia
            .post_form(path, &fields)
            .await
            .is(200)
            .says("Dette annulée : 7,50 €.");
        slow.post_form(path, &fields)
            .await
            .is(200)
            .says("Cette somme a déjà été encaissée, au moins en partie");
        amelie
            .get("/compte/dettes")
            .await
            .says("Vous n’avez pas de dette")
            .says("Annulé : le document est retrouvé ou remplacé. Merci pour le nouveau.");
        nadia
            .get(&debt)
            .await
            .is(200)
            .says("État : Annulé")
            .does_not_say("Encaisser");
    }
}

#[tokio::test]
async fn only_the_library_that_is_owed_lets_go() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let mut luc = portal.visitor().signed_in("Luc").await;
    nadia
        .get(&of_amelie(&portal, "/pro/comptoir/nouvelle-dette"))
        .await;
    nadia
        .post_form(
            "/pro/comptoir/nouvelle-dette",
            &[("raison", "card"), ("montant", "2")],
        )
        .await
        .is(200);
    let file = nadia.get(&of_amelie(&portal, "/pro/comptoir")).await;
    let debt = file.link("Remplacement de la carte").expect("a page of its own");
    luc.get(&debt).await.is(404);

    let from_loincourt = debt.replace("bib=valbrune", "bib=loincourt");
    luc.get(&from_loincourt)
        .await
        .is(200)
        .says("Vous pouvez l’encaisser ; elle seule peut l’annuler.")
        .does_not_say("Annuler la dette");
    let forged: Vec<(String, String)> = luc.page().hidden("/pro/comptoir/dette");
    let mut fields: Vec<(&str, &str)> = forged.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    fields.extend([("raison", "goodwill"), ("mot", "")]);
    luc.post_form("/pro/comptoir/remettre", &fields).await.is(404);

    let bart = format!("lecteur={}", portal.patron("Bart"));
    let amelie = format!("lecteur={}", portal.patron("Amélie"));
    nadia.get(&debt.replace(&amelie, &bart)).await.is(404);
    for page in ["nouvelle-dette", "message"] {
        nadia
            .get(&format!("/pro/comptoir/{page}?bib=valbrune&lecteur=1"))
            .await
            .is(404);
    }
}

async fn mails(portal: &TestPortal) -> usize {
    let mut tx = portal.app.db.begin_write().await.expect("begins");
    let late = portal.app.clock.now() + jiff::SignedDuration::from_mins(1);
    let jobs = store::job::claim(&mut tx, portal.app.db.dialect(), late, 60, 100)
        .await
        .expect("claims");
    for job in &jobs {
        store::job::release(&mut tx, job.id).await.expect("releases");
    }
    tx.commit().await.expect("they still wait");
    let of_staff = |job: &&store::job::StoredJob| job.payload.contains("\"kind\":\"staff_message\"");
    jobs.iter().filter(of_staff).count()
}

#[tokio::test]
async fn a_reader_is_written_to_once_and_the_file_keeps_what_was_said() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let form = of_amelie(&portal, "/pro/comptoir/message");
        nadia.get(&form).await.is(200).says("Écrire à Amélie Lambert");
        let path = "/pro/comptoir/message";
        let empty = nadia
            .post_form(path, &[("objet", "Vos lunettes"), ("texte", " ")])
            .await;
        empty.is(422).has("value=\"Vos lunettes\"").says("Message");
        let long = "a".repeat(4001);
        let fields = [("objet", "Vos lunettes"), ("texte", long.as_str())];
        nadia
            .post_form(path, &fields)
            .await
            .is(422)
            .says("Message : 4 001 caractères, 4 000 au plus.");
        let fields = [("objet", "Vos\r\nlunettes"), ("texte", "Elles sont au comptoir.")];
        let mut twin = nadia.clone();
        nadia
            .post_form(path, &fields)
            .await
            .is(200)
            .says("Message envoyé à un lecteur.");
        twin.post_form(path, &fields).await.is(200);
        assert_eq!(mails(&portal).await, 1, "a double click writes once");
        nadia
            .get(&form)
            .await
            .says("Vos lunettes")
            .says("Elles sont au comptoir.")
            .says("Nadia : un lecteur");
        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get(&form).await.is(404);
        luc.get(&form.replace("valbrune", "loincourt"))
            .await
            .is(200)
            .does_not_say("Elles sont au comptoir.");
    }
}

#[tokio::test]
async fn those_registered_are_written_to_and_ticked_at_the_door() {
    for portal in TestPortal::each().await {
        let event = put(&portal.app.db, workshop(VALBRUNE)).await;
        for (person, state) in [
            (AMELIE, RegistrationState::Confirmed),
            (BART, RegistrationState::Waiting),
        ] {
            let now = portal.app.clock.now();
            let new = Registration {
                id: RegistrationId::new(portal.app.new_id(now)),
                event,
                patron: portal.patron(person.name),
                account: person.account(),
                seats: 2,
                state,
                placed_at: now,
                phone: "0470 11 22 33".into(),
                note: String::new(),
                children: vec![Child {
                    name: "Louise".into(),
                    age: Some(7),
                }],
                offered_until: None,
                reason: None,
                answer: String::new(),
                changed_at: now,
                changed_by: String::new(),
                version: 0,
            };
            let mut tx = portal.app.db.begin_write().await.unwrap();
            store::registration::insert(&mut tx, &new).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let sheet = nadia.get(&format!("/pro/inscriptions?animation={event}")).await;
        let attendance = sheet.link("Feuille de présence").expect("a sheet to print");
        nadia
            .get(&attendance)
            .await
            .is(200)
            .says("Lambert, Amélie")
            .says("Louise")
            .says("7 ans")
            .does_not_say("Peeters");
        let form = sheet.link("Écrire aux inscrits").expect("a form");
        nadia
            .get(&form)
            .await
            .says("Ceux qui ont une place (1)")
            .says("Tous, même ceux qui attendent (2)");
        let path = "/pro/inscriptions/message";
        let fields = [("a", ""), ("objet", "Crayons"), ("texte", "Apportez un crayon.")];
        let mut twin = nadia.clone();
        nadia
            .post_form(path, &fields)
            .await
            .is(200)
            .says("Message envoyé à un lecteur.");
        twin.post_form(path, &fields).await.is(200);
        assert_eq!(mails(&portal).await, 1);
        nadia.get(&form).await.is(200).says("Apportez un crayon.");
        let fields = [("a", "tous"), ("objet", "Salle"), ("texte", "Salle 2.")];
        nadia
            .post_form(path, &fields)
            .await
            .is(200)
            .says("Message envoyé à 2 lecteurs.");
        assert_eq!(mails(&portal).await, 3);

        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get(&form).await.is(404);
        luc.get(&attendance).await.is(404);
    }
}

#[tokio::test]
async fn a_desk_that_saw_more_to_pay_than_is_left_is_told() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get(&of_amelie(&portal, "/pro/comptoir/nouvelle-dette"))
            .await;
        let fields = [("raison", "lost"), ("montant", "10")];
        nadia
            .post_form("/pro/comptoir/nouvelle-dette", &fields)
            .await
            .is(200);
        let file = nadia.get(&of_amelie(&portal, "/pro/comptoir")).await;
        let mut other = nadia.clone();
        other.get(&file.link("Document perdu").unwrap()).await;
        other
            .post_form("/pro/comptoir/dette", &[("montant", "4")])
            .await
            .says("Encaissé : 4,00 €.");
        nadia
            .post_form("/pro/comptoir/encaisser", &[])
            .await
            .says("Cette somme a déjà été encaissée, au moins en partie");
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get("/compte/dettes").await.says("Vous devez 6,00 €");
    }
}
