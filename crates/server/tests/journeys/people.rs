//! The people of the demonstration at the portal: who signs in, with what, and what they look for.

use demo::people::{LibrarianFacts, ReaderFacts};
use serde_json::Value;
use testbed::browser::Browser;

/// A reader of the facts.
pub fn reader(key: &str) -> ReaderFacts {
    demo::people().reader(key).expect("a reader of the facts").clone()
}

/// A librarian of the facts.
pub fn librarian(key: &str) -> LibrarianFacts {
    let people = demo::people();
    people
        .librarians
        .iter()
        .find(|librarian| librarian.key == key)
        .expect("a librarian of the facts")
        .clone()
}

/// A reader sits down at the browser and signs in with the identifier.
pub async fn reader_comes(browser: &Browser, key: &str) {
    let reader = reader(key);
    browser.forget().await;
    browser.visit("/connexion").await;
    give(browser, &reader.identifier, &reader.password).await;
    browser.sees(&format!("Bienvenue, {}", reader.given_name)).await;
}

/// A librarian sits down at the browser and asks for a page of the staff.
pub async fn librarian_comes(browser: &Browser, key: &str, path: &str) {
    let librarian = librarian(key);
    browser.forget().await;
    // The form is filled in French, whatever the language of the page to come.
    browser
        .visit(&format!(
            "/connexion?retour={}",
            path.replace('?', "%3F").replace('&', "%26")
        ))
        .await;
    give(browser, &librarian.identifier, &librarian.password).await;
    browser.is_at(path.split('?').next().unwrap_or(path)).await;
}

/// Fills in the form of « Identifiez-vous ».
pub async fn give(browser: &Browser, name: &str, password: &str) {
    browser.fill("Identifiant ou numéro de carte", name).await;
    browser.fill("Mot de passe", password).await;
    browser.click_text("Se connecter").await;
}

/// Looks for a title in the whole network and opens its record; its path.
pub async fn open_record(browser: &Browser, words: &str, title: &str) -> String {
    browser
        .visit(&format!("/recherche?q={}", words.replace(' ', "+")))
        .await;
    browser.click_text(title).await;
    browser.sees("Où le trouver").await;
    browser.path().await
}

/// The page where a record is reserved.
pub fn to_reserve(record: &str) -> String {
    let number = record
        .trim_start_matches("/notice/")
        .split('-')
        .next()
        .unwrap_or_default();
    format!("/notice/{number}/reserver")
}

/// How often the page shows these words.
pub async fn count(browser: &Browser, words: &str) -> usize {
    plain(&browser.text().await).matches(&plain(words)).count()
}

/// Words without the differences of white space and apostrophes.
pub fn plain(text: &str) -> String {
    let spaced = text.split(|c: char| c.is_whitespace() || c == '\u{202f}' || c == '\u{a0}');
    spaced
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
        .replace('’', "'")
}

/// Waits until a mail with this subject to this reader is in the box, and opens it.
pub async fn reads_mail(browser: &Browser, to: &str, subject: &str) {
    reads_mail_to(browser, &reader(to).email, subject).await;
}

/// The same by the address. The index of the box is read again until then: it is written a moment
/// after the act that it tells of.
pub async fn reads_mail_to(browser: &Browser, email: &str, subject: &str) {
    let find = format!(
        "const plain = (t) => t.replace(/[\\s\\u00a0\\u202f]+/g, ' ').replace(/’/g, \"'\");
         const row = [...document.querySelectorAll('tbody tr')].find((row) =>
            plain(row.textContent).includes({}) && plain(row.textContent).includes({}));
         return row ? row.querySelector('a').getAttribute('href') : null;",
        Value::from(plain(email)),
        Value::from(plain(subject)),
    );
    for _ in 0..50 {
        browser.visit("/dev/mail").await;
        if let Value::String(path) = browser.run(&find).await {
            browser.visit(&path).await;
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
    panic!("no mail « {subject} » to {email}:\n{}", browser.text().await);
}

/// Follows the link of such a mail whose address begins so.
pub async fn opens_mail(browser: &Browser, email: &str, subject: &str, start: &str) {
    reads_mail_to(browser, email, subject).await;
    let find = format!(
        "const words = document.querySelector('main').textContent.split(/\\s+/);
         const link = words.find((word) => word.startsWith('http') && new URL(word).pathname.startsWith({}));
         return link ? new URL(link).pathname : null;",
        Value::from(start),
    );
    match browser.run(&find).await {
        Value::String(path) => browser.visit(&path).await,
        other => panic!("no link {start} in the mail: {other}\n{}", browser.text().await),
    }
}
