//! Taking things along: feeds, files, citations, lasting addresses, and what search engines read.

use domain::id::{RecordNumber, SourceId};
use domain::language::Language;
use jiff::SignedDuration;
use testbed::portal::{Page, TestPortal, TestRecord, VALBRUNE};

use crate::lists::list_of;
use crate::xml::fault;

const FORMATS: [(&str, &str); 6] = [
    ("csv", "text/csv"),
    ("ris", "application/x-research-info-systems"),
    ("bib", "application/x-bibtex"),
    ("json", "application/vnd.citationstyles.csl+json"),
    ("xml", "application/marcxml+xml"),
    ("mrc", "application/marc"),
];

/// What stands between two pieces of markup, each time.
fn all<'a>(page: &'a Page, before: &str, after: &str) -> Vec<&'a str> {
    let pieces = page.body.split(before).skip(1);
    pieces.filter_map(|rest| rest.split(after).next()).collect()
}

#[track_caller]
fn is_xml(page: &Page) {
    page.is(200);
    assert_eq!(fault(&page.body), None, "{}:\n{}", page.path, page.body);
}

/// A record that ISO 2709 cannot hold.
fn endless() -> TestRecord {
    TestRecord::new("LONG", "Atlas sans fin", "Simenon, Georges").about(&"rue ".repeat(3_000))
}

#[tokio::test]
async fn a_search_is_followed_by_its_feed() {
    for portal in TestPortal::each().await {
        portal.clock.advance(SignedDuration::from_hours(48));
        let new = TestRecord::new("N1", "Maigret & <moi>", "Simenon, Georges").about("Une rumeur.");
        portal.import("VALB", &[new]).await;
        let number = portal.record("Maigret & <moi>").await;
        let mut visitor = portal.visitor();
        let results = visitor.get("/recherche?q=simenon&tri=titre&vue=compacte").await;
        let link = results.link("Flux RSS").unwrap();
        results.has("<link rel=\"alternate\" type=\"application/rss+xml\" title=\"");
        let titles = all(&results, "application/rss+xml\" title=\"", "\"");
        assert!(
            titles[0].contains("simenon"),
            "it says of which search: {titles:?}"
        );
        let feed = visitor.get(&link).await;
        is_xml(&feed);
        assert!(feed.header("content-type").starts_with("application/rss+xml"));
        assert_eq!(feed.header("x-robots-tag"), "noindex, nofollow");
        feed.has("<language>fr</language>")
            .has("simenon")
            .has(&format!(
                "<guid isPermaLink=\"true\">http://biblio.test/notice/{number}</guid>"
            ))
            .has("<pubDate>Wed, 25 Nov 2026 09:00:00 GMT</pubDate>")
            .has("<dc:creator>Georges Simenon</dc:creator>")
            .has("<description>Une rumeur.</description>")
            .has("Maigret &#38; &#60;moi&#62;");
        let titles = all(&feed, "<item>\n<title>", "</title>");
        assert_eq!(titles.len(), 5);
        assert!(
            titles[0].starts_with("Maigret"),
            "the newest is the first: {titles:?}"
        );

        let dutch = visitor.get("/nl/recherche.rss?q=simenon").await;
        is_xml(&dutch);
        dutch
            .has("<language>nl</language>")
            .has(&format!("http://biblio.test/nl/notice/{number}<"));
        // Nothing found and strange questions are feeds too.
        for query in ["q=xqzwk", "q=%01%EF%BF%BF%26%3C", "", "page=9999&type=nonsense"] {
            is_xml(&visitor.get(&format!("/recherche.rss?{query}")).await);
        }
    }
}

#[tokio::test]
async fn a_feed_of_my_library_stays_that_of_my_library() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor.cookies.insert("bibliotheque".into(), "loincourt".into());
    let results = visitor.get("/recherche?q=simenon&dispo=ma-bibliotheque").await;
    let link = results.link("Flux RSS").unwrap();
    // A program that reads feeds has chosen no library.
    let feed = portal.visitor().get(&link).await;
    is_xml(&feed);
    assert_eq!(
        all(&feed, "<item>\n<title>", "</title>").len(),
        2,
        "{}",
        feed.body
    );
}

#[tokio::test]
async fn results_and_a_record_are_taken_in_every_format() {
    for portal in TestPortal::each().await {
        let mut visitor = portal.visitor();
        let number = portal.record("Pedigree").await;
        let results = visitor.get("/recherche?q=simenon").await;
        let formats = visitor.get(&results.link("Exporter").unwrap()).await;
        formats
            .is(200)
            .says("Au plus les 1 000 premiers documents")
            .says("« simenon »")
            .says("http://biblio.test/recherche.rss?q=simenon");
        let cited = visitor.get(&format!("/notice/{number}/citer")).await;
        for (format, mime) in FORMATS {
            let many = format!("/recherche/exporter/{format}?q=simenon");
            let one = format!("/notice/{number}/exporter/{format}");
            assert!(formats.body.contains(&format!("href=\"{many}\"")), "{format}");
            assert!(cited.body.contains(&format!("href=\"{one}\"")), "{format}");
            for (path, name) in [(many, "simenon"), (one, &*format!("notice-{number}"))] {
                let file = visitor.get(&path).await;
                file.is(200).has("Pedigree").has("9782070360024");
                assert!(file.header("content-type").starts_with(mime), "{path}");
                assert_eq!(
                    file.header("content-disposition"),
                    format!("attachment; filename=\"{name}.{format}\"")
                );
                assert_eq!(file.header("x-robots-tag"), "noindex, nofollow");
                assert!(
                    !file.body.contains("V001") || format == "csv",
                    "{path}: a barcode"
                );
            }
        }
        let file = visitor.get("/recherche/exporter/mrc?q=simenon").await;
        let mut rest = file.body.as_str();
        let mut records = 0;
        while !rest.is_empty() {
            let length: usize = rest[..5].parse().unwrap();
            assert!(rest[..length].ends_with('\u{1D}'), "{rest}");
            rest = &rest[length..];
            records += 1;
        }
        assert_eq!(records, 4);
        let file = visitor.get("/recherche/exporter/xml?q=simenon").await;
        is_xml(&file);
        assert_eq!(all(&file, "<leader>", "</leader>").len(), 4);
        let file = visitor.get("/recherche/exporter/json?q=simenon").await;
        let entries: Vec<serde_json::Value> = serde_json::from_str(&file.body).unwrap();
        let pedigree = entries.iter().find(|entry| entry["title"] == "Pedigree").unwrap();
        assert_eq!(pedigree["author"][0]["family"], "Simenon");
        assert_eq!(pedigree["ISBN"], "9782070360024");
        assert_eq!(pedigree["URL"], format!("http://biblio.test/notice/{number}"));
        let file = visitor.get("/recherche/exporter/csv?q=pedigree").await;
        file.has("R SIM P").has("Georges Simenon");
        let file = visitor.get("/recherche/exporter/ris?q=xqzwk").await;
        assert_eq!(file.is(200).body, "", "nothing found is an empty file");
    }
}

#[tokio::test]
async fn a_file_is_that_of_what_the_page_shows() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    visitor.cookies.insert("bibliotheque".into(), "valbrune".into());
    // The words were corrected, « my library » was chosen, and it is the second page in another order.
    let page = visitor
        .get("/recherche?q=conte+sene&ou=ici&tri=titre&page=2")
        .await;
    let formats = visitor.get(&page.link("Exporter").unwrap()).await;
    let link = formats.link("Références (RIS)").unwrap();
    let file = visitor.get(&link).await;
    assert_eq!(file.is(200).body.matches("TY  - ").count(), 30, "{link}");
    assert!(link.contains("bib=valbrune") && !link.contains("page="), "{link}");
    let first = file.body.lines().find(|line| line.starts_with("TI")).unwrap();
    assert_eq!(first, "TI  - Conte de la Senne 1", "in the order of the page");
}

#[tokio::test]
async fn what_a_format_cannot_hold_is_said_and_the_rest_is_given() {
    for portal in TestPortal::each().await {
        portal.import("VALB", &[endless()]).await;
        let number = portal.record("Atlas sans fin").await;
        let mut visitor = portal.visitor();
        let one = visitor.get(&format!("/notice/{number}/exporter/mrc")).await;
        one.is(422)
            .says("Un document sur 1 ne peut pas être écrit")
            .says("est trop long pour ISO 2709");
        let whole = visitor
            .get(&one.link("Prendre le tout en MARCXML").unwrap())
            .await;
        is_xml(&whole);
        whole.has("Atlas sans fin");
        visitor
            .get(&format!("/notice/{number}/exporter/ris"))
            .await
            .is(200)
            .has("Atlas sans fin");

        let many = visitor.get("/recherche/exporter/mrc?q=simenon").await;
        many.is(422).says("Un document sur 5").says("Atlas sans fin");
        let rest = visitor
            .get(&many.link("Prendre les 4 autres documents").unwrap())
            .await;
        rest.is(200).has("Pedigree");
        assert_eq!(rest.header("content-type"), "application/marc");
        assert!(!rest.body.contains("Atlas"));

        // A source takes its record back; the document stays, made of nothing but what is known here.
        let mut tx = portal.app.db.begin_write().await.unwrap();
        let source = store::source::named(&mut tx, SourceId::new(999), "VALB", Some(VALBRUNE))
            .await
            .unwrap();
        let now = portal.app.clock.now();
        store::source::withdraw(&mut tx, source, "LONG", 1, now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        for format in ["mrc", "xml"] {
            let without = visitor.get(&format!("/notice/{number}/exporter/{format}")).await;
            without.is(422).says("n’a pas de notice MARC");
            assert_eq!(without.link("Prendre"), None, "there is nothing to give");
        }
    }
}

#[tokio::test]
async fn a_list_is_taken_in_every_format_too() {
    let portal = TestPortal::start().await;
    portal
        .import(
            "LOIN",
            &[TestRecord::new("L1", "Livre qui s’en va", "Perdu, Jean")],
        )
        .await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    let id = list_of(&portal, &mut amelie, "Été", &["Pedigree", "Livre qui s’en va"]).await;
    for (format, mime) in FORMATS {
        let file = amelie
            .get(&format!("/compte/listes/{id}/exporter/{format}"))
            .await;
        file.is(200).has("Pedigree").has("Livre qui s’en va");
        assert!(file.header("content-type").starts_with(mime), "{format}");
        assert!(
            file.header("content-disposition")
                .contains(&format!("\"ete.{format}\""))
        );
    }
    portal.import_all("LOIN", &[]).await;
    let csv = amelie.get(&format!("/compte/listes/{id}/exporter/csv")).await;
    csv.is(200)
        .has("Livre qui s’en va")
        .has("N’est plus au catalogue");
    let marc = amelie.get(&format!("/compte/listes/{id}/exporter/mrc")).await;
    marc.is(422).says("n’est plus au catalogue");
    let rest = amelie.get(&marc.link("Prendre l’autre document").unwrap()).await;
    rest.is(200).has("Pedigree");
    amelie
        .get_once(&format!("/compte/listes/{id}/exporter/exe"))
        .await
        .is(404);
    portal
        .visitor()
        .get_once(&format!("/compte/listes/{id}/exporter/mrc"))
        .await
        .is(303);
}

#[tokio::test]
async fn a_document_is_cited_in_the_words_of_the_reader() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let mut visitor = portal.visitor();
    let page = visitor.get(&format!("/notice/{number}/citer")).await;
    page.is(200)
        .says("SIMENON, Georges. Pedigree . Paris : Presses de la Cité, 2020. ISBN 9782070360024.")
        .says("Simenon, G. (2020). Pedigree . Presses de la Cité.")
        .says(&format!("http://biblio.test/notice/{number}"));
    for name in ["ISO 690", "APA", "MLA", "Chicago"] {
        page.says(name);
    }
    assert_eq!(page.header("x-robots-tag"), "noindex, nofollow");
    for (language, colon) in [
        (Language::Nl, "Paris: Presses"),
        (Language::De, "Paris: Presses"),
        (Language::En, "Paris: Presses"),
    ] {
        let path = format!("{}/notice/{number}/citer", language.prefix());
        let page = visitor.get(&path).await;
        page.is(200).says(colon);
        crate::public::every_page::is_whole(&page);
    }
    visitor.get_once("/notice/0/citer").await.is(404);
    visitor.get_once("/notice/rien/exporter/ris").await.is(404);
}

#[tokio::test]
async fn a_record_has_one_address_in_each_language_and_says_what_it_is() {
    let portal = TestPortal::start().await;
    let number = portal.record("Pedigree").await;
    let mut visitor = portal.visitor();
    for (path, prefix) in [
        (format!("/notice/{number}-pedigree?utm=x"), ""),
        (format!("/nl/notice/{number}"), "/nl"),
    ] {
        let page = visitor.get(&path).await;
        let canonical = format!("http://biblio.test{prefix}/notice/{number}");
        page.is(200)
            .has(&format!("<link rel=\"canonical\" href=\"{canonical}\">"))
            .says(&canonical);
        for (code, prefix) in [
            ("fr", ""),
            ("nl", "/nl"),
            ("de", "/de"),
            ("en", "/en"),
            ("x-default", ""),
        ] {
            page.has(&format!(
                "<link rel=\"alternate\" hreflang=\"{code}\" href=\"http://biblio.test{prefix}/notice/{number}\">"
            ));
        }
        page.has("itemscope itemtype=\"https://schema.org/Book\"")
            .has("<meta itemprop=\"author\" content=\"Georges Simenon\">")
            .has("<meta itemprop=\"isbn\" content=\"9782070360024\">")
            .has("<meta itemprop=\"inLanguage\" content=\"fr\">")
            .has("class=\"Z3988\" title=\"ctx_ver=Z39.88-2004&#38;rft_val_fmt=info%3Aofi/fmt%3Akev%3Amtx%3Abook");
    }
    // What a record says stays inside its value.
    let odd = portal.record("Rivière & <digue> \"basse\"").await;
    let page = visitor.get(&format!("/notice/{odd}")).await;
    page.has("<meta itemprop=\"name\" content=\"Rivière &#38; &#60;digue&#62; &#34;basse&#34;\">")
        .has("rft.btitle=Rivi%C3%A8re+%26+%3Cdigue%3E+%22basse%22");
}

#[tokio::test]
async fn search_engines_find_every_record_once() {
    for portal in TestPortal::each().await {
        let gone = portal.record("Habiter les nuages").await;
        let mut tx = portal.app.db.begin_write().await.unwrap();
        let from = RecordNumber::new(u32::try_from(gone).unwrap());
        let to = RecordNumber::new(u32::try_from(portal.record("Pedigree").await).unwrap());
        store::record::lead_to(&mut tx, from, to).await.unwrap();
        tx.commit().await.unwrap();
        let mut robot = portal.visitor();
        let told = robot.get("/robots.txt").await;
        told.says("Sitemap: http://biblio.test/sitemap.xml");
        let index = robot.get("/sitemap.xml").await;
        is_xml(&index);
        let parts: Vec<String> = all(&index, "<loc>http://biblio.test", "</loc>")
            .into_iter()
            .map(ToOwned::to_owned)
            .collect();
        assert_eq!(
            parts,
            [
                "/sitemap/portail.xml",
                "/sitemap/notices-1.xml",
                "/sitemap/auteurs-1.xml"
            ]
        );
        let authors = robot.get(&parts[2]).await;
        is_xml(&authors);
        let addresses = all(&authors, "<loc>http://biblio.test", "</loc>");
        let simenon = addresses
            .iter()
            .filter(|address| address.ends_with("-georges-simenon"));
        assert_eq!(simenon.count(), 1, "{addresses:?}");
        robot.get(addresses[0]).await.is(200);
        let records = robot.get(&parts[1]).await;
        is_xml(&records);
        let numbers: Vec<u64> = all(&records, "<loc>http://biblio.test/notice/", "</loc>")
            .iter()
            .map(|number| number.parse().unwrap())
            .collect();
        assert_eq!(numbers.len(), 37, "all but the one that was merged");
        assert!(numbers.is_sorted() && !numbers.contains(&gone));
        assert_eq!(all(&records, "<lastmod>", "</lastmod>").len(), 37);
        records.has("<lastmod>2026-11-23</lastmod>");
        let others = robot.get(&parts[0]).await;
        is_xml(&others);
        for path in [
            "/",
            "/bibliotheques/valbrune",
            "/bibliotheques/valbrune/infos",
            "/agenda",
            "/actualites",
        ] {
            others.has(&format!("<loc>http://biblio.test{path}</loc>"));
        }
        for wrong in [
            "notices-0.xml",
            "notices-2.xml",
            "notices-99999999.xml",
            "notices-x.xml",
            "auteurs-0.xml",
            "auteurs-2.xml",
            "1.xml",
            "portail",
        ] {
            robot.get_once(&format!("/sitemap/{wrong}")).await.is(404);
        }
    }
}

#[tokio::test]
async fn an_author_has_one_address_on_every_page_and_one_in_each_language() {
    let portal = TestPortal::start().await;
    let mut robot = portal.visitor();
    let map = robot.get("/sitemap/auteurs-1.xml").await;
    let addresses = all(&map, "<loc>http://biblio.test", "</loc>");
    let simenon = addresses
        .into_iter()
        .find(|address| address.ends_with("-georges-simenon"))
        .expect("authors are in the map");
    let list = robot.get("/parcourir/auteurs?de=simenon").await;
    list.has(&format!("href=\"{simenon}\""));
    let page = robot.get(simenon).await;
    page.has(&format!(
        "<link rel=\"canonical\" href=\"http://biblio.test{simenon}\">"
    ));
    for (code, prefix) in [("fr", ""), ("nl", "/nl"), ("x-default", "")] {
        page.has(&format!(
            "<link rel=\"alternate\" hreflang=\"{code}\" href=\"http://biblio.test{prefix}{simenon}\">"
        ));
    }
}

#[tokio::test]
async fn robots_are_kept_from_combinations_of_filters() {
    let portal = TestPortal::start().await;
    let mut robot = portal.visitor();
    let told = robot.get("/robots.txt").await;
    for path in [
        "/recherche?",
        "/nl/recherche?",
        "/de/recherche.rss",
        "/en/compte",
        "/recherche/",
    ] {
        told.has(&format!("Disallow: {path}\n"));
    }
    assert!(!told.body.contains("Disallow: /recherche\n") && !told.body.contains("Disallow: /notice\n"));
    const CLOSED: &str = "<meta name=\"robots\" content=\"noindex, nofollow\">";
    let nothing = robot.get("/recherche").await;
    assert!(
        !nothing.body.contains(CLOSED),
        "the catalogue itself may be found"
    );
    for path in [
        "/recherche?q=simenon",
        "/recherche?type=book",
        "/recherche?page=2",
        "/nl/recherche?vue=compacte",
        "/recherche/filtre/auteur?q=simenon",
    ] {
        robot.get(path).await.is(200).has(CLOSED);
    }
    // On the page that may be kept, the links that narrow it say so themselves.
    let links = nothing
        .body
        .split("<a ")
        .skip(1)
        .filter_map(|rest| rest.split('>').next());
    let narrowing: Vec<&str> = links
        .filter(|link| link.contains("href=\"/recherche?vue="))
        .collect();
    assert!(!narrowing.is_empty());
    for link in narrowing {
        assert!(link.contains("rel=\"nofollow\""), "{link}");
    }
}

#[tokio::test]
async fn a_browser_searches_here() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let page = visitor.get("/bibliotheques").await;
    page.has("<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"Bibliothèques Escaut-Sambre\" href=\"/opensearch.xml\">");
    for (path, language) in [("/opensearch.xml", ""), ("/de/opensearch.xml", "/de")] {
        let file = visitor.get(path).await;
        is_xml(&file);
        assert_eq!(
            file.header("content-type"),
            "application/opensearchdescription+xml"
        );
        file.has(&format!(
            "template=\"http://biblio.test{language}/recherche?q={{searchTerms}}\""
        ));
        let names = all(&file, "<ShortName>", "</ShortName>");
        assert!(
            names[0].chars().count() <= 16 && !names[0].is_empty(),
            "{names:?}"
        );
    }
    let found = visitor.get("/recherche?q=pedigree").await;
    found.is(200).says("1 résultat");
}
