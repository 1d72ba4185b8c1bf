//! The agenda that everybody reads, and the file for calendars.

use domain::event::{EventState, EventWords};
use domain::language::Language;
use domain::record::Audience;
use jiff::civil::date;
use testbed::event::{put, workshop};
use testbed::portal::{LOINCOURT, TestPortal, VALBRUNE};

#[tokio::test]
async fn the_agenda_is_asked_by_library_audience_and_month() {
    for portal in TestPortal::each().await {
        let db = &portal.app.db;
        put(db, workshop(VALBRUNE)).await;
        let mut tale = workshop(LOINCOURT);
        tale.words.title = "L’heure du conte".into();
        tale.audience = Some(Audience::Youth);
        tale.hours.starts = date(2026, 12, 16).at(15, 0, 0, 0);
        tale.hours.ends = date(2026, 12, 16).at(16, 0, 0, 0);
        put(db, tale).await;
        let mut past = workshop(VALBRUNE);
        past.words.title = "Hier".into();
        past.hours.starts = date(2026, 11, 22).at(15, 0, 0, 0);
        past.hours.ends = date(2026, 11, 22).at(16, 0, 0, 0);
        put(db, past).await;
        let mut draft = workshop(VALBRUNE);
        draft.words.title = "Brouillon".into();
        draft.state = EventState::Draft;
        let draft = put(db, draft).await;
        let mut stranger = portal.visitor();
        let both = stranger.get("/agenda").await;
        both.is(200)
            .says("Dessine ton monstre")
            .says("L’heure du conte")
            .says("Bibliothèque de Loincourt")
            .does_not_say("Hier")
            .does_not_say("Brouillon");
        stranger.get(&format!("/agenda/{draft}")).await.is(404);
        stranger.get(&format!("/agenda/{draft}.ics")).await.is(404);
        for (question, there, not_there) in [
            ("bib=loincourt", "L’heure du conte", "Dessine ton monstre"),
            ("public=youth", "L’heure du conte", "Dessine ton monstre"),
            ("mois=2026-11", "Dessine ton monstre", "L’heure du conte"),
            ("mois=2026-12&vue=mois", "L’heure du conte", "Dessine ton monstre"),
            ("bib=neuville", "Aucune animation", "Dessine ton monstre"),
        ] {
            let page = stranger.get(&format!("/agenda?{question}")).await;
            page.is(200).says(there).does_not_say(not_there);
        }
        let month = stranger.get("/agenda?mois=2026-12&vue=mois").await;
        month
            .says("Agenda événements : décembre 2026")
            .has("aria-label=\"mercredi 16\u{a0}décembre\u{a0}: une animation\"");
        for strange in [
            "bib=x",
            "public=%3Cb%3E",
            "mois=2026-13",
            "mois=9999-99&vue=mois",
            "vue=%00",
        ] {
            stranger.get(&format!("/agenda?{strange}")).await.is(200);
        }
    }
}

#[tokio::test]
async fn an_event_is_read_in_the_language_of_the_page_where_it_is_written_in_it() {
    let portal = TestPortal::start().await;
    let id = put(&portal.app.db, workshop(VALBRUNE)).await;
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let words = EventWords {
        title: "Zeichne dein Monster".into(),
        lead: "Ein Stift, ein Blatt.".into(),
        text: "Wir zeichnen zusammen.".into(),
    };
    store::event::put_words(&mut tx, id, Language::De, &words)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let mut stranger = portal.visitor();
    let german = stranger.get(&format!("/de/agenda/{id}-egal")).await;
    german
        .is(200)
        .says("Zeichne dein Monster")
        .says("Samstag, 28. November");
    let dutch = stranger.get(&format!("/nl/agenda/{id}")).await;
    dutch.is(200).has("<h1 lang=\"fr\">Dessine ton monstre</h1>");
}

#[tokio::test]
async fn a_calendar_takes_the_event_and_what_is_written_makes_no_line_of_its_own() {
    let portal = TestPortal::start().await;
    let mut hostile = workshop(VALBRUNE);
    hostile.words.title = "Conte\r\nBEGIN:VALARM\r\nACTION:AUDIO; a, b".into();
    let id = put(&portal.app.db, hostile).await;
    let file = portal.visitor().get(&format!("/agenda/{id}.ics")).await;
    file.is(200);
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(
        file.header("content-disposition"),
        format!("attachment; filename=\"agenda-{id}.ics\"")
    );
    let lines: Vec<&str> = file.body.split("\r\n").collect();
    assert!(
        lines.contains(&"BEGIN:VTIMEZONE") && !lines.contains(&"BEGIN:VALARM"),
        "{lines:?}"
    );
    assert!(
        lines.contains(&"DTSTART;TZID=Europe/Brussels:20261128T140000"),
        "{lines:?}"
    );
    assert!(lines.iter().all(|line| line.len() <= 75), "{lines:?}");
    assert!(
        file.body
            .contains("SUMMARY:Conte\\nBEGIN:VALARM\\nACTION:AUDIO\\; a\\, b"),
        "{}",
        file.body
    );
    for strange in ["0.ics", "x.ics", ".ics", "-1.ics", "99999999999999999999.ics"] {
        portal.visitor().get(&format!("/agenda/{strange}")).await.is(404);
    }
}
