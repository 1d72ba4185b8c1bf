//! What stands between header and footer of every page, in French: a change of a page shows in
//! the change of a file.

use domain::language::Language;

use crate::samples;

#[test]
fn every_page_in_french() {
    for (name, page) in samples::pages(Language::Fr) {
        // The heaviest page says nothing that the shorter one does not.
        if name == "recherche-20" {
            continue;
        }
        insta::assert_snapshot!(name, main_of(&page));
    }
}

#[test]
fn the_layout_in_french() {
    let pages = samples::pages(Language::Fr);
    let (_, page) = pages
        .iter()
        .find(|(name, _)| *name == "compte")
        .expect("the page of an account");
    let (before, rest) = page.split_once("<main").expect("a page has a main part");
    let (_, after) = rest.split_once("</main>").expect("a page has an end");
    insta::assert_snapshot!("layout", format!("{}\n[…]\n{}", lines(before), lines(after)));
}

fn main_of(page: &str) -> String {
    let (_, rest) = page
        .split_once("<main id=\"contenu\" tabindex=\"-1\">")
        .expect("a page has a main part");
    lines(rest.split_once("</main>").expect("a page has an end").0)
}

/// One tag of a block a line, and static files without what they contain.
fn lines(html: &str) -> String {
    let mut html = html.to_owned();
    for name in [
        "sprite.svg",
        "lutrin.css",
        "enhance.js",
        "passkey.js",
        "favicon.svg",
        "latin.woff2",
    ] {
        html = html.replace(web::assets::url(name), &format!("/static/{name}"));
    }
    for tag in [
        "<section",
        "<article",
        "<aside",
        "<nav",
        "<form",
        "<fieldset",
        "<label",
        "<li",
        "<ol",
        "<ul",
        "<h1",
        "<h2",
        "<h3",
        "<p",
        "<table",
        "<tr",
        "<th ",
        "<td",
        "<dt",
        "<details",
        "<div",
        "<button",
    ] {
        html = html.replace(tag, &format!("\n{tag}"));
    }
    let lines = html.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
