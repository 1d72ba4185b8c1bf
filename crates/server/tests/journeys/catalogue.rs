//! Journeys of the catalogue: a file is sent and its report read, what could not be read is decided about,
//! a record is hidden, grouped, given another cover; and the figures are looked at.

use std::path::PathBuf;

use testbed::browser::Browser;

use crate::people::{librarian_comes, open_record};
use crate::{Scripts, open};

/// A record in ISO 2709: its number, its title, a copy at Valbrune.
fn record(number: &str, title: &str) -> Vec<u8> {
    let fields = [
        ("001", format!("{number}\x1e")),
        (
            "100",
            "  \x1fa20260101d2020    m  y0frey50      ba\x1e".to_owned(),
        ),
        ("200", format!("1 \x1fa{title}\x1e")),
        ("995", format!("  \x1fbVALB\x1fcVALB\x1ffJ{number}\x1fkR\x1e")),
    ];
    let (mut directory, mut data) = (String::new(), String::new());
    for (tag, field) in fields {
        directory.push_str(&format!("{tag}{:04}{:05}", field.len(), data.len()));
        data.push_str(&field);
    }
    let base = 24 + directory.len() + 1;
    let length = base + data.len() + 1;
    format!("{length:05}nam0 22{base:05}   450 {directory}\x1e{data}\x1d").into_bytes()
}

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("the file is written");
    path
}

/// A file is loaded, and what it brought is found; what it could not read is set aside with a reason.
pub async fn loads(browser: &Browser, scripts: Scripts) {
    let mut bytes = record("J1", "Le gué aux libellules");
    bytes.extend_from_slice(b"00026nam a2200025   4500\x1e\x1d");
    bytes.extend(record("J2", "La vanne et le héron"));
    let path = file("commune-24.mrc", &bytes);

    librarian_comes(browser, "vincent", "/pro/catalogue").await;
    browser.sees("Charger un fichier").await;
    browser.click_text("Charger").await;
    browser.sees("Choisissez un fichier.").await;
    browser.fill("Source", "Commune 24").await;
    browser.fill("Fichier", &path.to_string_lossy()).await;
    browser.click("form[enctype] button").await;
    browser.sees("commune-24.mrc").await;
    // The worker takes it within a moment; without scripts, the page looks again by itself.
    browser.sees("Terminé").await;
    browser.sees("Notices lues 3").await;
    browser.sees("Nouvelles 2").await;
    browser.sees("En quarantaine 1").await;
    if scripts == Scripts::On {
        browser.has_no_barrier().await;
    }
    browser.click_text("1 notice en quarantaine").await;
    browser.sees("Aucun champ lisible").await;
    browser.click_text("Tout relire").await;
    browser.sees("Toujours illisible : rien n’est changé.").await;
    browser.click_text("Aucun champ lisible").await;
    browser.sees("Octets").await;
    browser.click_text("Écarter").await;
    browser.sees("Dites pourquoi vous écartez cette notice.").await;
    browser.fill("Pourquoi", "Vide dans l’export").await;
    browser.submit().await;
    browser.sees("Notice écartée : Vide dans l’export").await;
    browser.click_text("Décidées").await;
    browser.sees("Vide dans l’export").await;
    open_record(browser, "libellules", "Le gué aux libellules").await;
}

/// A record is hidden and shown again; two editions are grouped by hand and taken apart.
pub async fn corrections(browser: &Browser) {
    let path = open_record(browser, "sapiens", "Sapiens").await;
    librarian_comes(browser, "vincent", "/pro/catalogue/notices").await;
    browser
        .fill("Titre, auteur, ISBN ou numéro de notice", "sapiens")
        .await;
    browser.submit().await;
    browser.click("table th a").await;
    browser.sees("Les lecteurs voient cette notice.").await;
    let sheet = browser.path().await;
    browser.click_text("Masquer aux lecteurs").await;
    browser.sees("La notice est masquée.").await;
    browser.visit(&path).await;
    browser.does_not_see("Où le trouver").await;
    browser.visit(&sheet).await;
    browser.click_text("Montrer de nouveau").await;
    browser.sees("La notice est de nouveau visible.").await;

    browser
        .fill("Regrouper avec (titre, ISBN ou numéro)", "chien jaune")
        .await;
    browser.submit().await;
    browser.click_text("Regrouper Le Chien jaune").await;
    browser.sees("Regroupement fait à la main").await;
    browser.click_text("Séparer cette édition des autres").await;
    browser.sees("Cette édition est séparée des autres.").await;
    browser.click_text("Revenir au regroupement automatique").await;
    browser.sees("Le regroupement est de nouveau automatique.").await;
}

/// What readers look for in vain is seen, and noted to buy, or found under another word from now on; the
/// figures are drawn and in a table.
pub async fn figures(browser: &Browser, scripts: Scripts) {
    browser.visit("/recherche?q=toutou+jaune").await;
    browser.sees("toutou jaune").await;
    librarian_comes(browser, "vincent", "/pro/chiffres").await;
    browser.sees("Lecteurs actifs").await;
    browser.choose("Période", "Par semaine").await;
    browser.click_text("Filtrer").await;
    browser.sees("semaine du").await;
    if scripts == Scripts::On {
        browser.has_no_barrier().await;
    }
    browser.click_text("Titres les plus réservés").await;
    browser
        .sees("Un titre demandé moins de trois fois n’est pas montré.")
        .await;
    browser.click_text("Chiffres").await;
    browser.click_text("Recherches sans résultat").await;
    browser.sees("tricot pour debutants").await;
    browser.click_text("Noter à acheter tricot pour debutants").await;
    browser.sees("« tricot pour debutants » est à acheter.").await;
    browser.click_text("Synonyme la sorciere de l etang").await;
    browser
        .fill("Mots, séparés par des virgules", "toutou, chien")
        .await;
    browser.submit().await;
    browser.sees("Synonymes enregistrés").await;
    browser.visit("/recherche?q=toutou+jaune").await;
    browser.sees("Le Chien jaune").await;
}

#[tokio::test]
async fn a_file_is_loaded_and_the_catalogue_corrected() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        loads(&browser, Scripts::On).await;
        corrections(&browser).await;
        figures(&browser, Scripts::On).await;
    }
}

#[tokio::test]
async fn a_file_is_loaded_without_scripts() {
    if let Some((_portal, browser)) = open(Scripts::Off).await {
        loads(&browser, Scripts::Off).await;
        figures(&browser, Scripts::Off).await;
    }
}
