//! What an attacker would try first, on a whole portal. docs/security.md says which test proves
//! which case.

use axum::body::Body;
use axum::http::{Method, Request, header};
use testbed::portal::{AMELIE, LUC, TestItem, TestPortal, TestRecord, Visitor};
use tower::ServiceExt;
use web::routes::Who;

/// Every action of the portal, with something in its holes.
fn actions() -> Vec<(Who, String)> {
    let routes = web::routes::all(true);
    let posts = routes
        .declared()
        .iter()
        .filter(|route| route.method == Method::POST);
    posts
        .map(|route| {
            let path = route.path.split('/').map(|part| match part {
                "{number}" => "1",
                hole if hole.starts_with('{') => "2026-1",
                plain => plain,
            });
            (route.who, path.collect::<Vec<_>>().join("/"))
        })
        .collect()
}

async fn try_password(visitor: &mut Visitor, name: &str, password: &str) -> u16 {
    visitor.get("/connexion").await.is(200);
    let fields = [("identifiant", name), ("mot_de_passe", password)];
    visitor.post_once("/connexion", &fields).await.status.as_u16()
}

#[tokio::test]
async fn queries_of_ones_own_are_words_in_every_parameter() {
    let typed = [
        "'; DROP TABLE hold;--",
        "' OR 1=1--",
        "title;select pg_sleep(5)",
        "fr') UNION SELECT password_hash FROM account--",
        "password_hash",
        "_all:*",
        "title:/.*/",
        "*:* AND patron:*",
        "\"a\"~999999",
        "'><svg onload=alert(1)>",
        "javascript:alert(1)",
        "{{7*7}}${7*7}%n%n",
        "../../etc/passwd",
        "%2e%2e%2f",
    ];
    let parameters = [
        "q", "tri", "type", "bib", "langue", "annee", "auteur", "dispo", "ou", "page", "vue",
    ];
    for portal in TestPortal::each().await {
        let mut visitor = portal.visitor();
        for text in typed {
            for parameter in parameters {
                let encoded: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
                let question = format!("{parameter}={encoded}");
                let page = visitor.get_once(&format!("/recherche?{question}")).await;
                let status = page.status.as_u16();
                assert!(matches!(status, 200 | 303 | 400), "{question}: {status}");
                for leak in ["<svg onload", "href=\"javascript:", "$argon2", "root:", ">49<"] {
                    assert!(!page.body.contains(leak), "{question} shows {leak}");
                }
            }
        }
        visitor.get("/recherche?q=pedigree").await.says("Pedigree");
    }
}

#[tokio::test]
async fn a_hostile_record_is_text_and_links_to_the_web_only() {
    let portal = TestPortal::start().await;
    let title = "Lunette <script>alert(1)</script> <img src=x onerror=alert(2)>";
    let record = TestRecord::new("9001", title, "O'</title><svg onload=alert(3)>, Jo")
        .about("</p><iframe src=//evil.test></iframe>{{7*7}}")
        .with("856", "4 ", &[('u', "javascript:alert(4)"), ('z', "Lire")])
        .with(
            "856",
            "4 ",
            &[('u', "data:text/html,<script>alert(5)</script>"), ('z', "Lire")],
        )
        .at(TestItem::new("X001", "VALB", "R <b>X</b>"));
    portal.import("VALB", &[record]).await;
    let number = portal.record(title).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    for path in [
        "/recherche?q=lunette".to_owned(),
        format!("/notice/{number}"),
        format!("/notice/{number}/reserver"),
    ] {
        let page = amelie.get(&path).await;
        page.is(200).says("Lunette <script>alert(1)</script>");
        for markup in [
            "<script>alert",
            "<img src=x",
            "<svg onload",
            "<iframe",
            "</title><svg",
            "<b>X",
            "href=\"javascript:",
            "href=\"data:",
        ] {
            assert!(!page.body.contains(markup), "{path} has {markup}");
        }
    }
}

#[tokio::test]
async fn a_password_that_is_none_is_refused_alike() {
    let portal = TestPortal::start().await;
    let long = "x".repeat(1 << 20);
    let accented = "é".repeat(257);
    for (password, status) in [
        ("", 422),
        (" ", 422),
        ("\0", 422),
        ("*", 422),
        ("' or '1'='1", 422),
        (accented.as_str(), 422),
        (long.as_str(), 413),
    ] {
        portal.clock.advance(jiff::SignedDuration::from_secs(30));
        let mut visitor = portal.visitor();
        let answer = try_password(&mut visitor, AMELIE.identifier, password).await;
        assert_eq!(answer, status, "{} bytes", password.len());
        assert!(!visitor.cookies.contains_key("session"));
    }
}

#[tokio::test]
async fn one_password_tried_on_many_cards_is_stopped() {
    let portal = TestPortal::start().await;
    let mut attempts = Vec::new();
    for card in 0..14 {
        let mut stranger = portal.visitor();
        attempts.push(try_password(&mut stranger, &format!("29990{card:02}"), "0903").await);
    }
    assert_eq!(attempts[..10], [422; 10]);
    assert_eq!(attempts[12..], [429; 2], "{attempts:?}");
    let mut amelie = portal.visitor();
    assert_eq!(
        try_password(&mut amelie, AMELIE.identifier, AMELIE.password).await,
        303
    );
}

#[tokio::test]
async fn no_action_is_taken_for_another_site() {
    let portal = TestPortal::start().await;
    let nadia = portal.visitor().signed_in("Nadia").await;
    let cookie = format!("session={}", nadia.cookies["session"]);
    let wrong: [&[(&str, &str)]; 6] = [
        &[],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "null")],
        &[("origin", "http://evil.biblio.test")],
        &[("sec-fetch-site", "same-origin"), ("origin", "http://evil.test")],
    ];
    let all = actions();
    assert!(all.len() >= 10, "the routes were listed");
    // The link in a mail is asked by mail programs, which have no page: its key is all the right there is.
    let of_mails = |path: &str| path.starts_with("/desabonnement/");
    for (_, path) in all.iter().filter(|(_, path)| !of_mails(path)) {
        for prefix in ["", "/nl"] {
            for headers in wrong {
                let mut request = Request::post(format!("{prefix}{path}"))
                    .header(header::HOST, "biblio.test")
                    .header(header::COOKIE, &cookie)
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
                for (name, value) in headers {
                    request = request.header(*name, *value);
                }
                let request = request.body(Body::from("_method=GET")).unwrap();
                let answer = portal.router().oneshot(request).await.unwrap();
                assert_eq!(answer.status(), 403, "{prefix}{path} {headers:?}");
            }
        }
    }
    let mut nadia = nadia;
    nadia.get("/pro").await.is(200);
}

#[tokio::test]
async fn no_action_of_the_staff_is_for_readers_or_strangers() {
    let portal = TestPortal::start().await;
    let mut bart = portal.visitor().signed_in("Bart").await;
    let mut stranger = portal.visitor();
    let mut walked = 0;
    for (_, path) in actions().iter().filter(|(who, _)| *who == Who::Librarian) {
        walked += 1;
        bart.get("/compte").await.is(200);
        bart.post_once(path, &[]).await.is(403);
        let to = stranger.post_once(path, &[]).await;
        assert!(to.is(303).header("location").starts_with("/connexion"), "{path}");
    }
    assert!(walked >= 5);
}

#[tokio::test]
async fn no_other_site_reads_an_answer() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    for origin in ["null", "http://evil.test", "http://evil.biblio.test"] {
        amelie.headers = vec![("origin", origin.into())];
        for path in ["/", "/recherche?q=pedigree", "/compte", "/connexion"] {
            let page = amelie.get_once(path).await;
            let opened = page
                .headers
                .keys()
                .find(|name| name.as_str().starts_with("access-control-"));
            assert_eq!(opened, None, "{path} for {origin}");
        }
    }
}

#[tokio::test]
async fn a_name_that_looks_like_a_template_is_a_name() {
    let portal = TestPortal::start().await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    nadia.get("/pro/lecteurs/nouveau?bib=valbrune").await.is(200);
    let (given, family) = ("{{7*7}}", "${7*7} %n%n { $name }");
    let fields = [
        ("nom", family),
        ("prenom", given),
        ("naissance", "1990-05-17"),
        ("langue", "fr"),
        ("bibliotheque", "valbrune"),
        ("categorie", "adult"),
        ("carte", "2000777"),
    ];
    let file = nadia.post_form("/pro/lecteurs/nouveau", &fields).await;
    file.is(200).says(&format!("Prêt à {given} {family}"));
    let found = nadia.get("/pro/lecteurs?bib=valbrune&q=2000777").await;
    found.is(200).says(&format!("{family}, {given}"));
    for page in [file, found] {
        assert!(!page.text().contains("49"), "nothing was computed");
    }
}

#[tokio::test]
async fn a_cookie_that_names_a_file_is_a_cookie_without_meaning() {
    let portal = TestPortal::start().await;
    let plain = portal.visitor().get_once("/recherche?q=pedigree").await;
    let names = ["langue", "theme", "bibliotheque", "message", "session", "device"];
    for path in [
        "../../etc/passwd",
        "..%2f..%2fetc%2fpasswd",
        "%252e%252e%252f",
        "..\\..\\windows\\win.ini",
        "/etc/passwd%00.ftl",
        "fr/../../../etc/passwd",
    ] {
        for name in names {
            let mut visitor = portal.visitor();
            visitor.cookies.insert(name.into(), path.into());
            let page = visitor.get_once("/recherche?q=pedigree").await;
            page.is(200);
            assert_eq!(page.text(), plain.text(), "{name}={path}");
            let door = visitor.get_once("/compte").await;
            assert!(door.is(303).header("location").starts_with("/connexion"));
        }
    }
}

#[tokio::test]
async fn a_known_card_and_an_unknown_one_cost_the_same_work() {
    let portal = TestPortal::start().await;
    let mut costs = Vec::new();
    for card in [AMELIE.identifier, "2999999", "nadia", "personne"] {
        portal.clock.advance(jiff::SignedDuration::from_secs(30));
        let before = portal.app.passwords.work();
        let mut stranger = portal.visitor();
        assert_eq!(
            try_password(&mut stranger, card, &format!("faux {card}")).await,
            422
        );
        costs.push(portal.app.passwords.work() - before);
    }
    assert!(costs[0] > 0, "a password was checked");
    assert!(costs.iter().all(|cost| *cost == costs[0]), "{costs:?}");
}

#[tokio::test]
async fn a_lost_card_and_a_role_taken_away_close_what_was_open() {
    for portal in TestPortal::each().await {
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        amelie.get("/compte").await.is(200);
        let file = format!(
            "/pro/comptoir?bib=valbrune&lecteur={}",
            portal.patron("Amélie").get()
        );
        nadia.get(&file).await.is(200).says("Carte perdue");
        let told = nadia
            .post_form("/pro/lecteurs/carte", &[("acte", "perdue")])
            .await;
        told.is(200)
            .says("La carte 2000001 est déclarée perdue.")
            .says("Déclarée perdue");
        assert_eq!(amelie.get("/compte").await.path, "/connexion?retour=/compte");
        let twice = nadia
            .post_form("/pro/lecteurs/carte", &[("acte", "retrouvee")])
            .await;
        twice.is(200).says("est de nouveau active");

        let mut amelie = portal.visitor().signed_in("Amélie").await;
        let replaced = nadia
            .post_form(
                "/pro/lecteurs/carte",
                &[("acte", "remplacer"), ("nouvelle", "2000 009")],
            )
            .await;
        replaced.is(200).says("La nouvelle carte 2000009 est active.");
        assert_eq!(amelie.get("/compte").await.path, "/connexion?retour=/compte");
        let mut stranger = portal.visitor();
        assert_eq!(
            try_password(&mut stranger, AMELIE.identifier, AMELIE.password).await,
            422,
            "a replaced card signs nobody in"
        );
        assert_eq!(try_password(&mut stranger, "2000009", AMELIE.password).await, 303);

        let mut luc = portal.visitor().signed_in("Luc").await;
        luc.get("/pro/comptoir").await.is(200);
        let mut tx = portal.app.db.begin_write().await.expect("begins");
        for (role, library) in store::account::roles(&mut tx, LUC.account())
            .await
            .expect("reads")
        {
            store::account::take_role(&mut tx, LUC.account(), &role, library)
                .await
                .expect("takes away");
        }
        tx.commit().await.expect("commits");
        luc.get("/pro/comptoir").await.is(403);
    }
}

#[tokio::test]
async fn walking_through_the_numbers_of_others_leaves_a_trace() {
    let portal = TestPortal::start().await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let noted = async || {
        let mut conn = portal.app.db.read().await.expect("reads");
        let lines = store::audit::of(&mut conn, "account", AMELIE.account().get()).await;
        lines
            .expect("reads")
            .into_iter()
            .filter(|(verb, _)| verb == "route.denied")
            .count()
    };
    assert_eq!(noted().await, 0);
    for number in 1..=3 {
        let path = format!("/nl/compte/reservations/2026-{number}/supprimer");
        amelie.get_once(&path).await.is(404);
    }
    assert_eq!(noted().await, 3, "whether they exist or not");
    amelie.get_once("/n-existe-pas").await.is(404);
    amelie.get("/compte").await.is(200);
    assert_eq!(noted().await, 3, "a page of nobody's is a slip of the hand");
}
