//! Stories of the team: who is taken in, what is taken away, the second step of a sign-in, the journal.

use jiff::SignedDuration;
use testbed::portal::{LUC, NADIA, Page, TestPortal};
use totp_rs::{Builder, Secret};

fn between(page: &Page, before: &str, after: &str) -> String {
    let rest = page.body.split(before).nth(1).expect(before);
    rest.split(after).next().unwrap().to_owned()
}

#[tokio::test]
async fn somebody_is_taken_in_with_a_link_that_works_once() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get("/pro/equipe").await.is(200).says("Luc");
        let newcomer = [
            ("identifiant", "sarah"),
            ("nom", "Sarah Peeters"),
            ("role", "desk"),
            ("bib", "loincourt"),
        ];
        let told = nadia.post_once("/pro/equipe", &newcomer).await;
        told.is(200).says("Lien à remettre").says("Sarah Peeters");
        let path = format!("/mot-de-passe/{}", between(&told, "/mot-de-passe/", "<").trim());
        let mut sarah = portal.visitor();
        sarah.get(&path).await.is(200);
        let chosen = [
            ("nouveau", "douze pommes au grenier"),
            ("encore", "douze pommes au grenier"),
        ];
        sarah.post_form(&path, &chosen).await.is(200);
        sarah.get("/pro/comptoir").await.is(200).says("Loincourt");
        sarah.get("/pro/equipe").await.is(404);
        sarah.get("/pro/journal").await.is(404);

        // The same name once more: a role more, and no link to take the account over with.
        nadia.get("/pro/equipe").await.is(200);
        let again = nadia
            .post_form(
                "/pro/equipe",
                &[("identifiant", "sarah"), ("nom", "S"), ("role", "editor")],
            )
            .await;
        again
            .is(200)
            .says("sarah a ce rôle maintenant")
            .says("Tout le réseau Retirer Publication");

        let nameless = nadia
            .post_once(
                "/pro/equipe",
                &[("identifiant", " "), ("nom", "X"), ("role", "desk")],
            )
            .await;
        nameless.is(422).says("Remplissez « Identifiant »");
    }
}

#[tokio::test]
async fn a_role_that_is_taken_away_ends_what_was_open_and_the_last_administrator_stays() {
    for portal in TestPortal::each().await {
        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get("/pro/comptoir").await.is(200);
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/pro/equipe")
            .await
            .is(200)
            .says("Retirer Comptoir , Bibliothèque de Loincourt, Luc");
        let luc_id = LUC.account().to_string();
        let question = |role: &str| format!("/pro/equipe/role?membre={luc_id}&role={role}&bib=loincourt");
        nadia
            .get(&question("desk"))
            .await
            .is(200)
            .says("Retirer ce rôle ?")
            .says("Prêter, reprendre, inscrire des lecteurs")
            .says("Réservations, Bibliothèque de Loincourt")
            .says("Ses sessions ouvertes se ferment aussitôt");
        // Read, and not taken away.
        luc.get("/pro/comptoir").await.is(200);
        for role in ["desk", "holds"] {
            nadia.get(&question(role)).await.is(200);
            nadia
                .post_form("/pro/equipe/role", &[])
                .await
                .is(200)
                .says("Le rôle est retiré");
        }
        nadia.get(&question("desk")).await.is(404);
        assert!(luc.get("/pro/comptoir").await.path.starts_with("/connexion"));
        // Signed in again, nothing of the staff is there.
        luc.sign_in("Luc").await;
        luc.get("/pro/comptoir").await.is(403);
        luc.get("/pro").await.is(403);

        let nadia_id = NADIA.account().to_string();
        let last = [("membre", nadia_id.as_str()), ("role", "network"), ("bib", "")];
        nadia
            .get(&format!("/pro/equipe/role?membre={nadia_id}&role=network"))
            .await
            .is(200)
            .says("personne d’autre n’administre le réseau")
            .does_not_say("Ses sessions");
        nadia.get("/pro/equipe").await.is(200);
        nadia
            .post_form("/pro/equipe/role", &last)
            .await
            .is(200)
            .says("personne d’autre n’administre le réseau");
        nadia.get("/pro/equipe").await.is(200);
    }
}

#[tokio::test]
async fn who_administers_one_library_decides_there_only() {
    for portal in TestPortal::each().await {
        let mut tx = portal.app.db.begin_write().await.unwrap();
        let loincourt = Some(testbed::portal::LOINCOURT);
        store::account::give_role(&mut tx, 78, LUC.account(), "network", loincourt)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let mut luc = portal.visitor().signed_in("Luc").await;
        let page = luc.get("/pro/equipe").await;
        page.is(200)
            .says("Luc")
            .does_not_say("Nadia Benali")
            .does_not_say("Tout le réseau");
        let newcomer = [("identifiant", "sarah"), ("nom", "Sarah"), ("role", "network")];
        luc.post_once("/pro/equipe", &newcomer).await.is(404);
        let elsewhere = [
            ("identifiant", "sarah"),
            ("nom", "Sarah"),
            ("role", "desk"),
            ("bib", "valbrune"),
        ];
        luc.get("/pro/equipe").await.is(200);
        luc.post_once("/pro/equipe", &elsewhere).await.is(404);
        luc.get("/pro/equipe").await.is(200);
        let nadia = NADIA.account().to_string();
        luc.post_once("/pro/equipe/lien", &[("membre", &nadia)])
            .await
            .is(404);
        luc.get("/pro/journal").await.is(404);
    }
}

#[tokio::test]
async fn a_second_step_is_set_up_asked_for_and_replaced_by_paper() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let mut elsewhere = portal.visitor().signed_in("Nadia").await;
        nadia
            .get("/compte/deux-etapes")
            .await
            .is(200)
            .says("Régler une application");
        let scanned = nadia
            .post_form("/compte/deux-etapes", &[("acte", "preparer")])
            .await;
        scanned.is(200).says("Scannez ce dessin");
        let secret = between(&scanned, "<strong class=\"mono\">", "<").replace(' ', "");
        let application = Builder::new()
            .with_secret(Secret::try_from_base32(&secret).unwrap())
            .build()
            .unwrap();
        let code = || {
            let seconds = u64::try_from(portal.app.clock.now().as_second()).unwrap();
            application.generate(seconds).to_string()
        };
        let send = |code: &str| [("acte", "confirmer".to_owned()), ("code", code.to_owned())];
        let wrong = send("000000");
        let wrong: Vec<(&str, &str)> = wrong
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        nadia
            .post_once("/compte/deux-etapes", &wrong)
            .await
            .is(422)
            .says("Ce code n’est pas juste");
        let first = code();
        let codes = nadia
            .post_once("/compte/deux-etapes", &[("acte", "confirmer"), ("code", &first)])
            .await;
        codes.is(200).says("Codes de secours");
        let paper = between(&codes, "<ul class=\"m panel codes mono\"><li>", "<");
        nadia.get("/pro/equipe").await.is(200).says("Active");
        assert!(elsewhere.get("/pro").await.path.starts_with("/connexion"));

        let mut later = portal.visitor().signed_in("Nadia").await;
        let asked = later.get("/pro/equipe").await;
        asked.is(200).says("Deuxième étape");
        assert_eq!(asked.path, "/compte/deux-etapes/code?retour=/pro/equipe");
        // The code that was used for the setting up works no more, though it is still shown.
        later
            .post_once("/compte/deux-etapes/code", &[("code", &first)])
            .await
            .is(422);
        portal.clock.advance(SignedDuration::from_secs(60));
        let in_at = later
            .post_form("/compte/deux-etapes/code", &[("code", &code())])
            .await;
        in_at.is(200);
        assert_eq!(in_at.path, "/pro/equipe");

        let mut without_telephone = portal.visitor().signed_in("Nadia").await;
        without_telephone.get("/pro").await.says("Deuxième étape");
        without_telephone
            .post_form("/compte/deux-etapes/code", &[("code", &paper.to_lowercase())])
            .await
            .is(200);
        assert_eq!(without_telephone.page().path, "/pro");
        let mut once_more = portal.visitor().signed_in("Nadia").await;
        once_more.get("/pro").await.says("Deuxième étape");
        once_more
            .post_once("/compte/deux-etapes/code", &[("code", &paper)])
            .await
            .is(422);
        // Without the second step nothing of it can be changed.
        once_more.get("/compte/deux-etapes/code").await.is(200);
        once_more
            .post_once("/compte/deux-etapes", &[("acte", "arreter")])
            .await
            .is(404);

        without_telephone
            .get("/compte/deux-etapes")
            .await
            .says("7 codes de secours");
        without_telephone
            .post_form("/compte/deux-etapes", &[("acte", "arreter")])
            .await
            .is(200)
            .says("désactivée");
        once_more.get("/pro").await.is(200);
    }
}

#[tokio::test]
async fn codes_are_not_guessed() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get("/compte/deux-etapes").await;
    nadia
        .post_form("/compte/deux-etapes", &[("acte", "preparer")])
        .await;
    for _ in 0..10 {
        nadia
            .post_once(
                "/compte/deux-etapes",
                &[("acte", "confirmer"), ("code", "000000")],
            )
            .await;
        nadia.get("/compte/deux-etapes").await;
    }
    nadia
        .post_form(
            "/compte/deux-etapes",
            &[("acte", "confirmer"), ("code", "000000")],
        )
        .await
        .is(200)
        .says("Trop de codes essayés");
}

#[tokio::test]
async fn a_reader_has_no_second_step() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get("/compte/deux-etapes").await.is(403);
    amelie
        .get("/compte/profil")
        .await
        .is(200)
        .does_not_say("deux étapes");
}

#[tokio::test]
async fn the_journal_names_librarians_and_no_reader() {
    for portal in TestPortal::each().await {
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        amelie.get("/compte/listes/nouvelle").await.is(200);
        amelie
            .post_form("/compte/listes/nouvelle", &[("nom", "Vacances")])
            .await
            .is(200);
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get("/pro/equipe").await;
        let newcomer = [
            ("identifiant", "sarah"),
            ("nom", "Sarah"),
            ("role", "desk"),
            ("bib", "loincourt"),
        ];
        nadia.post_once("/pro/equipe", &newcomer).await.is(200);
        let all = nadia.get("/pro/journal").await;
        all.is(200)
            .says("Ajout à l’équipe")
            .says("Rôle donné")
            .says("Nadia")
            .says("Compte lecteur")
            .does_not_say("Amélie");
        nadia
            .get("/pro/journal?quoi=list")
            .await
            .is(200)
            .says("Liste créée")
            .does_not_say("Rôle donné");
        nadia
            .get("/pro/journal?qui=nadia&du=2026-11-01")
            .await
            .is(200)
            .says("Rôle donné")
            .does_not_say("Liste créée");
        nadia
            .get("/pro/journal?au=2020-01-01")
            .await
            .is(200)
            .says("Rien de tel");
        nadia.get("/pro/journal?du=hier").await.says("Tapez une date");
        nadia.get("/pro/journal?qui=personne").await.says("Rien de tel");
    }
}
