//! Several persons in one request: whose answer is wrong, and which category each is offered.

use domain::id::{MembershipId, PatronId};
use domain::money::Money;
use domain::patron::{CategoryCode, Membership};
use jiff::civil::date;
use testbed::portal::{Page, TestPortal, VALBRUNE};

use super::{ALONE, CHILD, ask, family};

#[tokio::test]
async fn what_is_wrong_is_listed_once_in_the_order_of_the_form_and_says_whose() {
    let portal = TestPortal::start().await;
    let mut visitor = portal.visitor();
    let nothing: Vec<(&str, &str)> = ALONE.iter().map(|(name, _)| (*name, "")).collect();
    let second = [
        ("enfant_prenom", "Sacha"),
        ("enfant_nom", ""),
        ("enfant_naissance", "hier"),
    ];
    let all: Vec<(&str, &str)> = nothing.into_iter().chain(CHILD).chain(second).collect();
    let page = ask(&mut visitor, &all).await;
    let listed: Vec<&str> = page
        .is(422)
        .body
        .split("<li><a href=\"#")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let expected = [
        "prenom",
        "nom",
        "naissance",
        "mail",
        "rue",
        "code-postal",
        "localite",
        "bibliotheque",
        "enfant-nom-2",
        "enfant-naissance-2",
    ];
    assert_eq!(listed, expected);
    for field in expected {
        page.has(&format!("id=\"{field}\""));
    }
    assert_eq!(page.body.matches("aria-invalid").count(), expected.len());
    page.says("Remplissez « Nom »")
        .says("Remplissez « Nom de l’enfant 2 »")
        .says("Vérifiez « Date de naissance de l’enfant 2 » : la date s’écrit jour/mois/année");
}

#[tokio::test]
async fn a_child_is_given_the_category_of_other_children() {
    let portal = TestPortal::start().await;
    let (_, found) = family(&portal).await;
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let path = format!("/pro/preinscriptions/{}", found.code);
    let chosen = |page: &Page| -> Vec<String> {
        let chosen = page.body.split("<option value=\"").skip(1);
        chosen
            .filter(|option| {
                option
                    .split('>')
                    .next()
                    .is_some_and(|tag| tag.ends_with("selected"))
            })
            .filter_map(|option| option.split('"').next().map(ToOwned::to_owned))
            .filter(|code| ["adult", "junior"].contains(&code.as_str()))
            .collect()
    };
    let mut tx = portal.app.db.begin_write().await.unwrap();
    for (code, name) in [("adult", "Adulte"), ("junior", "Jeune")] {
        store::label::put(&mut tx, "category", code, "fr", name)
            .await
            .unwrap();
    }
    let operator = portal.app.network().await.unwrap().operator_of(VALBRUNE).unwrap();
    let mut child = store::patron::find(&mut tx, portal.patron("Amélie"))
        .await
        .unwrap()
        .unwrap();
    child.id = PatronId::new(7001);
    child.birth_on = Some(date(2018, 1, 30));
    store::patron::insert(&mut tx, &child, portal.app.clock.now())
        .await
        .unwrap();
    let membership = Membership {
        id: MembershipId::new(7001),
        patron: child.id,
        operator,
        category: CategoryCode::new("junior"),
        valid_from: date(2026, 1, 1),
        valid_until: date(2027, 8, 31),
        owed: Money::ZERO,
    };
    store::patron::enrol(&mut tx, &membership).await.unwrap();
    tx.commit().await.unwrap();
    let page = nadia.get(&path).await;
    assert_eq!(chosen(page.is(200)), ["adult", "junior"], "Nora, then Sacha");
}
