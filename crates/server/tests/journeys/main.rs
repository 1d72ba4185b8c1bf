//! The eight journeys of a reader and a librarian, in a real browser, against the real program:
//! `lutrin demo` on a folder of its own, on SQLite and on PostgreSQL, with scripts and without.
//!
//! They run with `LUTRIN_BROWSER=1`, which `./test` sets; a missing piece is then a failure.

mod account;
mod administering;
mod barriers;
mod cancelling;
mod catalogue;
mod closing;
mod completing;
mod credentials;
mod desk;
mod desk_words;
mod expiry;
mod finding;
mod keyboard;
mod languages;
mod lists;
mod mailbox;
mod markup;
mod narrowing;
mod pages;
mod passkeys;
mod people;
mod portal;
mod preregistering;
mod publishing;
mod queue;
mod registering;
mod reserving;
mod searches;
mod signing_in;
mod visitor;
mod writing;

use testbed::browser::{Browser, wanted};

use crate::portal::Portal;

/// Whether the browser runs the scripts of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scripts {
    On,
    Off,
}

/// A fresh demonstration on SQLite with a browser on it; nothing where browsers are not wanted.
async fn open(scripts: Scripts) -> Option<(Portal, Browser)> {
    if !wanted() {
        return None;
    }
    let portal = Portal::on_sqlite().await;
    let browser = browser(&portal, scripts).await;
    Some((portal, browser))
}

async fn browser(portal: &Portal, scripts: Scripts) -> Browser {
    let opened = match scripts {
        Scripts::On => Browser::open(&portal.url).await,
        Scripts::Off => Browser::open_without_javascript(&portal.url).await,
    };
    opened.expect("a browser is wanted")
}

/// The journeys one after the other, on one demonstration: what each leaves behind is there for the
/// next, as in a library.
#[tokio::test]
async fn all_journeys_on_postgresql() {
    if !wanted() {
        return;
    }
    let Some(portal) = Portal::on_postgres().await else {
        return;
    };
    let browser = browser(&portal, Scripts::On).await;
    administering::journey(&browser, Scripts::On).await;
    finding::journey(&browser, Scripts::On).await;
    completing::journey(&browser).await;
    searches::journey(&browser).await;
    signing_in::journey(&browser).await;
    reserving::journey(&browser, Scripts::On).await;
    reserving::refusals(&browser).await;
    queue::journey(&browser).await;
    desk::journey(&browser).await;
    expiry::journey(&browser).await;
    account::journey(&browser).await;
    cancelling::journey(&browser).await;
    mailbox::journey(&browser).await;
    writing::journey(&browser, Scripts::On).await;
    lists::journey(&browser, Scripts::On).await;
    lists::in_dutch(&browser, Scripts::On).await;
    registering::journey(&browser).await;
    registering::librarians(&browser).await;
    registering::in_german(&browser).await;
    desk_words::journey(&browser).await;
    preregistering::journey(&browser).await;
    preregistering::in_german(&browser).await;
    publishing::journey(&portal, &browser, Scripts::On).await;
    catalogue::loads(&browser, Scripts::On).await;
    catalogue::corrections(&browser).await;
    catalogue::figures(&browser, Scripts::On).await;
    credentials::journey(&browser).await;
    credentials::leaves(&browser).await;
    languages::journey(&browser, Scripts::On).await;
    credentials::in_german(&browser).await;
    closing::journey(&browser).await;
    passkeys::journey(&portal).await;
}
