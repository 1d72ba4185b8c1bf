//! A search is completed while it is typed, with the keys of the keyboard alone; what a screen reader is
//! told of it: the field and its list, the one that stands out, how many there are.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use testbed::browser::Browser;

use crate::{Scripts, open};

/// What a screen reader knows of the field.
const FIELD: &str = "const q = document.getElementById('q');
    const list = document.getElementById(q.getAttribute('aria-controls'));
    const shown = !!list && !list.closest('[hidden]');
    const active = document.getElementById(q.getAttribute('aria-activedescendant'));
    return {
        role: q.getAttribute('role'),
        expanded: q.getAttribute('aria-expanded') === 'true',
        list: shown ? list.getAttribute('role') + ' ' + list.getAttribute('aria-label') : null,
        active: active ? active.innerText : null,
        selected: document.querySelectorAll('#q-liste [aria-selected=true]').length,
        focus: document.activeElement === q,
        value: q.value,
    };";

/// Waits until the field says so.
async fn field(browser: &Browser, what: &str, is: impl Fn(&Value) -> bool) -> Value {
    let began = Instant::now();
    loop {
        let state = browser.run(FIELD).await;
        if is(&state) {
            return state;
        }
        assert!(began.elapsed() < Duration::from_secs(5), "{what}: {state}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn is_open(browser: &Browser) -> Value {
    field(browser, "the list opens", |state| {
        state["expanded"] == true && state["list"] == "listbox Propositions"
    })
    .await
}

async fn is_shut(browser: &Browser) -> Value {
    field(browser, "the list closes", |state| {
        state["expanded"] == false && state["list"].is_null() && state["active"].is_null()
    })
    .await
}

fn says(state: &Value, words: &str) -> bool {
    state["active"]
        .as_str()
        .is_some_and(|active| active.contains(words))
}

async fn typing(browser: &Browser, text: &str) {
    browser.visit("/recherche").await;
    browser.run("document.getElementById('q').focus()").await;
    browser.press_keys(text).await;
}

pub async fn journey(browser: &Browser) {
    browser.forget().await;
    for width in [1280, 320] {
        browser.set_width(width).await;
        typing(browser, "wohll").await;
        let state = is_open(browser).await;
        assert_eq!(state["role"], "combobox");
        assert_eq!(state["active"], Value::Null, "nothing stands out by itself");
        let before = browser
            .run("return document.getElementById('contenu').getBoundingClientRect().top")
            .await;
        browser.sees("La Vie secrète des arbres").await;
        browser.sees("Auteur").await;
        let said = browser
            .run("return document.getElementById('q-dit').textContent")
            .await;
        assert!(
            said.as_str()
                .is_some_and(|said| said.contains("propositions. Les flèches")),
            "{said}"
        );
        browser.has_no_barrier().await;
        let beyond = browser
            .run("return document.documentElement.scrollWidth > innerWidth")
            .await;
        assert_eq!(beyond, false, "nothing is wider than {width}");

        // The arrows go through the list and through the field; the focus stays where one types.
        browser.press_keys("{Down}").await;
        let state = field(browser, "the first stands out", |state| says(state, "Wohlleben")).await;
        assert_eq!((&state["focus"], &state["selected"]), (&json!(true), &json!(1)));
        browser.has_no_barrier().await;
        browser.press_keys("{Up}").await;
        field(browser, "none stands out", |state| state["active"].is_null()).await;
        browser.press_keys("{Up}").await;
        field(browser, "the last stands out", |state| !state["active"].is_null()).await;
        browser.press_keys("{Home}").await;
        field(browser, "the caret is in the field", |state| {
            state["active"].is_null()
        })
        .await;

        // Escape closes it and leaves what was typed; the arrow opens it again; Tab leaves.
        browser.press_keys("{Escape}").await;
        let state = is_shut(browser).await;
        assert_eq!(
            (&state["focus"], &state["value"]),
            (&json!(true), &json!("wohll"))
        );
        let after = browser
            .run("return document.getElementById('contenu').getBoundingClientRect().top")
            .await;
        assert_eq!(before, after, "nothing moves");
        browser.press_keys("{Down}").await;
        is_open(browser).await;
        browser.press_keys("{Tab}").await;
        let state = is_shut(browser).await;
        assert_eq!(state["focus"], false);
    }
    browser.set_width(1280).await;

    // A title leads to its page, a name to what there is by it, Enter alone to what was typed.
    typing(browser, "vie secrete des ar").await;
    is_open(browser).await;
    browser.press_keys("{Down}").await;
    field(browser, "the title stands out", |state| {
        says(state, "La Vie secrète des arbres")
    })
    .await;
    browser.press_keys("{Enter}").await;
    browser.sees("Où le trouver").await;
    assert!(browser.path().await.starts_with("/notice/"));

    typing(browser, "nothomb").await;
    is_open(browser).await;
    browser.press_keys("{Down}").await;
    field(browser, "the author stands out", |state| says(state, "Nothomb")).await;
    browser.press_keys("{Enter}").await;
    browser.sees("Ma recherche").await;
    assert!(browser.path().await.starts_with("/recherche?auteur="));

    typing(browser, "nothomb").await;
    is_open(browser).await;
    browser.press_keys("{Enter}").await;
    browser.sees("Ma recherche").await;
    assert!(browser.path().await.contains("q=nothomb"));

    // What nothing completes says so, and opens nothing.
    typing(browser, "xqzwkv").await;
    let began = Instant::now();
    while browser
        .run("return document.getElementById('q-dit').textContent")
        .await
        != "Aucune proposition."
    {
        assert!(
            began.elapsed() < Duration::from_secs(5),
            "it is said that there is none"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    is_shut(browser).await;
}

#[tokio::test]
async fn a_search_is_completed_with_keys_alone() {
    if let Some((_portal, browser)) = open(Scripts::On).await {
        journey(&browser).await;
    }
}
