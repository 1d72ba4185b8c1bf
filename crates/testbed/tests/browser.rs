//! The browser of the testbed, tried on a page of a few lines that behaves as the portal will.

use testbed::browser::{Browser, Theme, wanted};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const PAGE: &str = r#"<!doctype html><html lang="fr"><head><title>Essai</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/page.css"><script src="/page.js" defer></script></head>
<body><main><h1>Réserver un document</h1>
<p id="script">Sans script</p><p class="phone">Sur téléphone</p><p class="dark">En sombre</p>
<details><summary>Voir la disponibilité</summary><p>En rayon à Soignies</p></details>
<form action="/recherche"><label for="q">Titre, auteur…</label> <input id="q" name="q">
<label for="place">Lieu de retrait</label>
<select id="place" name="place"><option value="1">Mons</option><option value="2">Ath</option></select>
<label><input type="checkbox" name="only" value="oui"> Seulement ce qui est disponible</label>
<button>Chercher<span class="vh"> dans le catalogue</span></button></form>
<p class="gone">Caché</p></main></body></html>"#;

const STYLE: &str = ".gone, .phone, .dark { display: none } .vh { position: absolute; clip-path: inset(50%) }
label, input, select, button, summary { display: block; min-height: 44px; font-size: 1rem }
@media (max-width: 600px) { .phone { display: block } }
@media (prefers-color-scheme: dark) { .dark { display: block } }";

const SCRIPT: &str = "document.getElementById('script').textContent = 'Avec script'";

/// Serves the page under the content security policy of the portal.
async fn serve_page() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = vec![0; 8192];
                let read = stream.read(&mut request).await.unwrap_or(0);
                let request = String::from_utf8_lossy(&request[..read]).into_owned();
                let path = request.split(' ').nth(1).unwrap_or("/").to_owned();
                let (kind, body) = match path.as_str() {
                    "/page.css" => ("text/css", STYLE.to_owned()),
                    "/page.js" => ("text/javascript", SCRIPT.to_owned()),
                    "/mauvais" => (
                        "text/html",
                        PAGE.replace("<label for=\"q\">Titre, auteur…</label>", ""),
                    ),
                    _ if path.starts_with("/recherche") => {
                        ("text/html", format!("<p>Vous avez demandé {path}</p>"))
                    }
                    _ => ("text/html", PAGE.to_owned()),
                };
                let answer = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {}\r\n\
                     Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'\r\n\
                     Connection: close\r\n\r\n{body}",
                    body.len()
                );
                let _closed = stream.write_all(answer.as_bytes()).await;
            });
        }
    });
    format!("http://{address}")
}

#[tokio::test]
async fn a_form_is_filled_in_and_sent() {
    if !wanted() {
        return;
    }
    let browser = Browser::open(&serve_page().await).await.expect("wanted");
    browser.visit("/").await;
    browser.sees("Avec script").await;
    browser.does_not_see("Caché").await;
    browser.does_not_see("En rayon à Soignies").await;
    browser.click_text("Voir la disponibilité").await;
    browser.sees("En rayon à Soignies").await;
    browser.fill("Titre, auteur…", "brouillon").await;
    browser.fill("Titre, auteur…", "lotus").await;
    browser.choose("Lieu de retrait", "Ath").await;
    browser.tick("Seulement ce qui est disponible").await;
    browser.click_text("Chercher dans le catalogue").await;
    browser.is_at("/recherche").await;
    assert_eq!(browser.path().await, "/recherche?q=lotus&place=2&only=oui");
}

#[tokio::test]
async fn a_keyboard_is_enough_and_so_is_a_page_without_script() {
    if !wanted() {
        return;
    }
    let browser = Browser::open_without_javascript(&serve_page().await)
        .await
        .expect("wanted");
    browser.visit("/").await;
    browser.sees("Sans script").await;
    browser.fill("Titre, auteur…", "tchantchès").await;
    browser.press_keys("{Tab}").await;
    browser.press_keys("a").await;
    browser.press_keys("{Tab}").await;
    browser.press_keys("{Space}").await;
    browser.submit().await;
    browser.sees("Vous avez demandé /recherche?q=tchantch").await;
    assert!(browser.path().await.ends_with("&place=2&only=oui"));
}

#[tokio::test]
async fn width_theme_picture_and_barriers() {
    if !wanted() {
        return;
    }
    let browser = Browser::open(&serve_page().await).await.expect("wanted");
    browser.visit("/").await;
    browser.does_not_see("Sur téléphone").await;
    browser.does_not_see("En sombre").await;
    browser.set_width(390).await;
    browser.theme(Theme::Dark).await;
    browser.sees("Sur téléphone").await;
    browser.sees("En sombre").await;
    assert_eq!(browser.run("return innerWidth").await, 390);
    browser.has_no_barrier().await;
    let folder = tempfile::tempdir().expect("a folder");
    let picture = folder.path().join("page.png");
    browser.screenshot(&picture).await;
    let bytes = std::fs::read(picture).expect("a picture");
    assert!(bytes.starts_with(b"\x89PNG"));

    browser.visit("/mauvais").await;
    let rules: Vec<String> = browser
        .axe()
        .await
        .into_iter()
        .map(|violation| violation.rule)
        .collect();
    assert_eq!(rules, ["label"], "the field lost its label");
}

#[tokio::test]
#[should_panic(expected = "the page is /")]
async fn a_failure_tells_what_the_page_said() {
    if !wanted() {
        panic!("the page is / (said without a browser)");
    }
    let browser = Browser::open(&serve_page().await).await.expect("wanted");
    browser.visit("/").await;
    browser.sees("Des mots qui n’y sont pas").await;
}
