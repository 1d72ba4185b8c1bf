//! Every page, in both themes, on a telephone and on a desk, with its panels open: axe-core has
//! nothing against it, and at 320 pixels nothing is wider than the screen.
//!
//! `LUTRIN_PICTURES=folder` keeps a picture of each.

use testbed::browser::{Browser, Theme};

use crate::pages::{ADMINISTRATOR, LIBRARIAN, Page, READER, Who, all, forgotten};
use crate::people::{librarian_comes, reader_comes};
use crate::{Scripts, open};

/// Opens what can be opened, the last availability panel among them. The menu in the header hangs over
/// what is below it while it is open: it is opened where it hides neither results nor its own twin.
const OPEN_ALL: &str = "const crowded = document.querySelector('.acct-nav, .result');
    document.querySelectorAll('details').forEach((one) => { one.open = !(crowded && one.matches('header .menu')); })";

async fn check(browser: &Browser, page: &Page, faults: &mut Vec<String>) {
    for (theme, width) in [
        (Theme::Light, 1280),
        (Theme::Light, 390),
        (Theme::Dark, 390),
        (Theme::Dark, 1280),
    ] {
        browser.theme(theme).await;
        browser.set_width(width).await;
        browser.visit(&page.path).await;
        keep_picture(browser, page, theme, width).await;
        browser.run(OPEN_ALL).await;
        for violation in browser.axe().await {
            faults.push(format!("{} ({theme:?}, {width}): {violation}", page.path));
        }
    }
    browser.theme(Theme::Light).await;
    browser.set_width(320).await;
    browser.visit(&page.path).await;
    let wide = "const all = [...document.querySelectorAll('body *')];
        const over = document.documentElement.scrollWidth - innerWidth;
        const scrolls = (one) => one && (['auto', 'scroll'].includes(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
        const reach = (one) => Math.max(one.getBoundingClientRect().right, one.getBoundingClientRect().left + one.scrollWidth);
        const who = all.filter((one) => reach(one) > innerWidth + 1 && !scrolls(one))
            .slice(-4).map((one) => one.tagName + '.' + one.className);
        return over > 0 ? `${over} px too wide: ${who.join(', ')}` : ''";
    for panels in ["closed", "open"] {
        let told = browser.run(wide).await;
        if told != "" {
            faults.push(format!("{} (320, panels {panels}): {told}\n", page.path));
        }
        browser.run(OPEN_ALL).await;
    }
}

async fn keep_picture(browser: &Browser, page: &Page, theme: Theme, width: u32) {
    if let Some(folder) = std::env::var_os("LUTRIN_PICTURES") {
        let name = page.path.replace(['/', '?', '=', '&', '+'], "_");
        let file = format!("{:?}{name}-{width}-{theme:?}.png", page.who).to_lowercase();
        browser.screenshot(std::path::Path::new(&folder).join(file)).await;
    }
}

async fn no_barrier(who: Who) {
    let Some((portal, browser)) = open(Scripts::On).await else {
        return;
    };
    let pages = all(&portal);
    match who {
        Who::Stranger => {}
        Who::Reader => reader_comes(&browser, READER).await,
        Who::Librarian => librarian_comes(&browser, LIBRARIAN, "/pro").await,
        Who::Administrator => librarian_comes(&browser, ADMINISTRATOR, "/pro").await,
    }
    let mut faults = Vec::new();
    // The mail laid out is a document apart, in which nothing may run.
    for page in pages
        .iter()
        .filter(|page| page.who == who && !page.path.ends_with("/html"))
    {
        check(&browser, page, &mut faults).await;
    }
    assert!(
        faults.is_empty(),
        "{} barriers:\n{}",
        faults.len(),
        faults.concat()
    );
    assert_eq!(
        forgotten(&pages),
        Vec::<&str>::new(),
        "a page that no check looks at"
    );
}

#[tokio::test]
async fn no_barrier_on_public_pages() {
    no_barrier(Who::Stranger).await;
}

#[tokio::test]
async fn no_barrier_on_pages_of_the_account() {
    no_barrier(Who::Reader).await;
}

#[tokio::test]
async fn no_barrier_on_pages_of_the_staff() {
    no_barrier(Who::Librarian).await;
    no_barrier(Who::Administrator).await;
}
