//! Stories of an event on several dates: it is written once, each date keeps its own seats, and a change
//! reaches the dates that come after.

use domain::event::{Event, EventState};
use domain::id::EventId;
use testbed::portal::TestPortal;

const NEW: &str = "/pro/agenda/nouveau";

async fn series(portal: &TestPortal) -> Vec<Event> {
    let mut conn = portal.app.db.read().await.expect("reads");
    store::event::of_series(&mut conn, EventId::new(1))
        .await
        .expect("reads")
}

fn form<'a>(until: &'a str, title: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("type", "workshop"),
        ("langue", "fr"),
        ("titre", title),
        ("bibliotheque", "valbrune"),
        ("salle", "Section jeunesse"),
        ("jour", "2026-11-28"),
        ("debut", "14:00"),
        ("fin", "16:00"),
        ("rythme", "weekly"),
        ("jusqua", until),
        ("qui", "account"),
        ("capacite", "8"),
        ("places", "2"),
        ("ouverture", "2026-11-14T09:00"),
        ("validation", "at_once"),
        ("attente", "open"),
        ("enfants", "nothing"),
        ("tel", "optional"),
    ]
}

#[tokio::test]
async fn an_event_repeats_is_published_at_once_and_its_later_dates_follow_a_change() {
    for portal in TestPortal::each().await {
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        nadia.get(NEW).await.is(200).says("Chaque semaine");
        for until in ["", "2026-11-28", "demain"] {
            nadia
                .post_form(NEW, &form(until, "Bébés lecteurs"))
                .await
                .is(422)
                .says("Indiquez le dernier jour : il doit suivre la première date.");
        }
        let mut twin = nadia.clone();
        let saved = nadia.post_form(NEW, &form("2026-12-19", "Bébés lecteurs")).await;
        saved
            .is(200)
            .says("« Bébés lecteurs » est enregistrée : 4 dates.")
            .says("Publier les 4 dates");
        twin.post_form(NEW, &form("2026-12-19", "Bébés lecteurs"))
            .await
            .is(200);
        let dates = series(&portal).await;
        let days: Vec<String> = dates.iter().map(|date| date.hours.day().to_string()).collect();
        assert_eq!(days, ["2026-11-28", "2026-12-05", "2026-12-12", "2026-12-19"]);
        assert!(dates.iter().all(|date| date.state == EventState::Draft));
        assert_eq!(
            dates[1].terms.opens_at.map(|at| at.to_string()).as_deref(),
            Some("2026-11-21T08:00:00Z"),
            "registration opens two weeks before each"
        );

        let path = format!("/pro/agenda/{}/publier-serie", dates[0].id);
        nadia
            .post_form(&path, &[])
            .await
            .is(200)
            .says("4 dates sont publiées");
        assert!(
            series(&portal)
                .await
                .iter()
                .all(|date| date.state == EventState::Published)
        );

        let second = format!("/pro/agenda/{}", dates[1].id);
        nadia
            .get(&second)
            .await
            .is(200)
            .says("Cette date et les 2 suivantes");
        let mut fields = form("", "Bébés lecteurs et leurs parents");
        fields.retain(|(name, _)| !["rythme", "jusqua", "jour", "debut", "ouverture"].contains(name));
        fields.extend([
            ("jour", "2026-12-05"),
            ("debut", "14:30"),
            ("ouverture", "2026-11-21T09:00"),
            ("portee", "suivantes"),
        ]);
        let mut slow = nadia.clone();
        nadia.post_form(&second, &fields).await.is(200).says("3 dates");
        slow.post_form(&second, &fields).await.is(409);
        let dates = series(&portal).await;
        let hours: Vec<String> = dates.iter().map(|date| date.hours.starts.to_string()).collect();
        assert_eq!(
            hours,
            [
                "2026-11-28T14:00:00",
                "2026-12-05T14:30:00",
                "2026-12-12T14:30:00",
                "2026-12-19T14:30:00"
            ]
        );
        assert_eq!(dates[0].words.title, "Bébés lecteurs");
        assert_eq!(dates[3].words.title, "Bébés lecteurs et leurs parents");
        assert!(dates.iter().all(|date| date.state == EventState::Published));
        let last = format!("/pro/agenda/{}", dates[3].id);
        nadia
            .get(&last)
            .await
            .is(200)
            .does_not_say("Le changement vaut pour");
    }
}

#[tokio::test]
async fn a_series_leaves_out_closed_days_and_is_out_of_reach_of_others() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get(NEW).await;
    let mut fields = form("2026-12-14", "Heure du conte");
    fields.retain(|(name, _)| *name != "jour");
    // The library is closed on Sundays.
    fields.push(("jour", "2026-11-29"));
    nadia
        .post_form(NEW, &fields)
        .await
        .is(200)
        .says("Jours de fermeture sautés : 2.");
    let dates = series(&portal).await;
    assert!(dates.is_empty(), "it is alone");
    nadia.get(NEW).await;
    nadia.post_form(NEW, &form("2026-12-05", "Contes")).await.is(200);
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get("/pro/comptoir").await.is(200);
    let hidden = luc.page().hidden("/pro/comptoir");
    let token = hidden.iter().find(|(name, _)| name == "token").expect("a token");
    let fields = [("token", token.1.as_str())];
    luc.post_form("/pro/agenda/2/publier-serie", &fields)
        .await
        .is(404);
}

#[tokio::test]
async fn a_draft_is_seen_as_it_will_be_and_its_text_is_markdown() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get(NEW).await;
    let mut fields = form("", "Heure du conte");
    fields.retain(|(name, _)| *name != "rythme");
    fields.push(("texte", "Apportez **un coussin**.\n\n- et <b>un doudou</b>"));
    let list = nadia.post_form(NEW, &fields).await;
    let preview = list
        .link("Aperçu Heure du conte")
        .expect("a draft can be looked at");
    nadia
        .get(&preview)
        .await
        .is(200)
        .has("<strong>un coussin</strong>")
        .says("et <b>un doudou</b>");
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get(&preview).await.is(404);
}
