//! Every public page in four languages, as it comes out of the portal: well formed, no hole in the
//! translations, no text that was left in French.

use domain::language::Language;
use testbed::portal::{Page, TestPortal};

use crate::html::elements;

/// Asserts that a page is well formed and has no hole.
#[track_caller]
pub fn is_whole(page: &Page) {
    if let Err(why) = elements(&page.body) {
        panic!("{}: {why}", page.path);
    }
    assert!(
        !page.body.contains('⟦'),
        "{} has a hole:\n{}",
        page.path,
        page.text()
    );
    assert!(
        !page.body.contains("{$"),
        "{} has an argument that nobody gave:\n{}",
        page.path,
        page.text()
    );
}

#[tokio::test]
async fn every_public_page_is_whole_in_four_languages() {
    let portal = TestPortal::start().await;
    portal.lend("Bart", "L001").await;
    let number = portal.record("Pedigree").await;
    let edition = portal.record("Le Chat").await;
    let odd = portal.record("Rivière & <digue> \"basse\"").await;
    let paths = [
        "/bibliotheques".to_owned(),
        "/bibliotheques/valbrune".into(),
        "/bibliotheques/neuville".into(),
        "/bibliotheques/valbrune/infos".into(),
        "/recherche".into(),
        "/recherche?q=simenon&dispo=en-rayon&type=book&bib=valbrune&langue=fre&annee=2020-&tri=auteur".into(),
        "/recherche?q=simenon&vue=vignettes".into(),
        "/recherche?q=simenon&vue=compacte".into(),
        "/recherche?q=simenom".into(),
        "/recherche?q=simenon&type=film&public=youth&dispo=ma-bibliotheque".into(),
        "/recherche/filtre/auteur?q=simenon".into(),
        "/recherche/filtre/bib".into(),
        "/recherche/exporter?q=simenon&type=book".into(),
        format!("/notice/{number}"),
        format!("/notice/{edition}"),
        format!("/notice/{odd}"),
        format!("/notice/{number}/disponibilite"),
        format!("/notice/{number}/citer"),
    ];
    let mut stranger = portal.visitor();
    stranger.get("/").await.is(200);
    is_whole(stranger.page());
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    for language in Language::ALL {
        for path in &paths {
            let path = format!("{}{path}", language.prefix());
            for visitor in [&mut stranger, &mut amelie] {
                let page = visitor.get(&path).await;
                page.is(200).has(&format!("<html lang=\"{}\"", language.code()));
                is_whole(&page);
                assert!(page.body.len() <= 60_000, "{path}: {} bytes", page.body.len());
            }
        }
        let lost = stranger.get(&format!("{}/notice/0", language.prefix())).await;
        lost.is(404);
        is_whole(&lost);
    }
}

#[tokio::test]
async fn every_link_of_the_public_pages_leads_to_a_page() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let mut visitor = portal.visitor();
    visitor.cookies.insert("bibliotheque".into(), "valbrune".into());
    let starts = [
        "/bibliotheques".to_owned(),
        "/bibliotheques/valbrune".into(),
        "/bibliotheques/valbrune/infos".into(),
        "/recherche?q=simenon".into(),
        format!("/notice/{number}"),
        format!("/notice/{number}/disponibilite"),
    ];
    let mut links = std::collections::BTreeSet::new();
    for path in &starts {
        let page = visitor.get(path).await;
        let found = elements(&page.body).unwrap();
        links.extend(
            found
                .iter()
                .filter(|element| element.name == "a")
                .filter_map(|element| {
                    let href = element.get("href")?.replace("&#38;", "&").replace("&amp;", "&");
                    href.starts_with('/').then_some(href)
                }),
        );
    }
    assert!(links.len() > 40, "{}", links.len());
    for link in links {
        let page = visitor.get(&link).await;
        assert!(page.status.is_success(), "{link}: {}", page.status);
    }
}
