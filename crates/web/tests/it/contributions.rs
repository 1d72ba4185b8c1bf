//! Stories of those who write for others to read: a heart, a comment, a suggestion; of the moderators who
//! read them first; and of those who try to be read without.

use domain::id::{AccountId, NewsId, PatronId, RecordNumber, SelectionId};
use domain::language::Language;
use domain::library::Address;
use domain::news::News;
use domain::patron::Patron;
use domain::publishing::{Showing, TextFormat};
use domain::selection::{SelectedRecord, Selection};
use testbed::portal::{LOINCOURT, LUC, NADIA, Page, TestPortal, VALBRUNE, Visitor};

/// A piece of news of Valbrune, a selection of the network.
pub async fn published(portal: &TestPortal) {
    let now = portal.app.clock.now();
    let record = portal.record("Pedigree").await;
    let mut tx = portal.app.db.begin_write().await.unwrap();
    for (id, title, published_at) in [(5, "Une grainothèque", Some(now)), (6, "Un brouillon", None)] {
        let news = News {
            id: NewsId::new(id),
            library: Some(VALBRUNE),
            title: title.into(),
            summary: "Déposez vos graines.".into(),
            text: "Sans carte.\n\nSans rendez-vous.".into(),
            format: TextFormat::Plain,
            language: Language::Fr,
            signature: "Nadia".into(),
            picture: None,
            showing: Showing {
                from: published_at,
                until: None,
            },
            version: 0,
        };
        store::news::insert(&mut tx, &news).await.unwrap();
    }
    let selection = Selection {
        id: SelectionId::new(9),
        library: None,
        title: "Brumes et canaux".into(),
        intro: "Il pleut.".into(),
        format: TextFormat::Plain,
        language: Language::Fr,
        signature: "Nadia".into(),
        rule: None,
        picture: None,
        showing: Showing::since(now),
        version: 0,
    };
    let chosen = SelectedRecord {
        record: RecordNumber::new(u32::try_from(record).unwrap()),
        note: Some("Toute une ville.".into()),
    };
    store::selection::insert(&mut tx, &selection, &[chosen])
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// Gives an account a patron of its own, born on a day.
pub async fn has_a_card(portal: &TestPortal, account: AccountId, born: &str) {
    let patron = Patron {
        id: PatronId::new(account.get() + 5_000),
        family_name: "Renson".into(),
        given_name: "Louise".into(),
        birth_on: Some(born.parse().unwrap()),
        email: None,
        phone: None,
        address: Address::default(),
        language: Language::Fr,
        home_library: Some(VALBRUNE),
        history_since: None,
    };
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::patron::insert(&mut tx, &patron, portal.app.clock.now())
        .await
        .unwrap();
    store::account::link(&mut tx, account, patron.id, "self", "all")
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

pub const COMMENT: [(&str, &str); 3] = [
    ("titre", "Tout <Liège> y est"),
    ("texte", "On sent la soupe.\r\n\r\nEt <b>la pluie</b>."),
    ("signature", "Amélie L."),
];

/// Amélie writes a comment under a page.
pub async fn comments(visitor: &mut Visitor, path: &str) -> Page {
    visitor.get(path).await.is(200).says("Votre commentaire");
    visitor.post_form("/commentaires", &COMMENT).await
}

/// The key of the row that is open.
pub fn key(page: &Page) -> String {
    let rest = page
        .body
        .split("name=\"r\" value=\"")
        .nth(1)
        .expect("a row is open");
    rest.split('"').next().unwrap().to_owned()
}

pub async fn decides(nadia: &mut Visitor, answer: &[(&str, &str)]) -> Page {
    let queue = nadia.get("/pro/commentaires").await;
    queue.is(200);
    nadia
        .post_form(
            "/pro/commentaires",
            &[&[("r", key(&queue).as_str())], answer].concat(),
        )
        .await
}

#[tokio::test]
async fn a_comment_is_read_by_a_librarian_before_anybody_else() {
    for portal in TestPortal::each().await {
        published(&portal).await;
        let record = format!("/notice/{}", portal.record("Pedigree").await);
        let mut stranger = portal.visitor();
        for path in [record.as_str(), "/actualites/5", "/selections/9"] {
            stranger
                .get(path)
                .await
                .is(200)
                .says("Identifiez-vous pour écrire un commentaire");
            let mut amelie = portal.visitor().signed_in("Amélie").await;
            let answer = comments(&mut amelie, path).await;
            answer
                .is(200)
                .says("Votre commentaire paraîtra une fois approuvé par un bibliothécaire.");
            amelie.get(path).await.does_not_say("On sent la soupe.");
            amelie
                .get("/compte/commentaires")
                .await
                .is(200)
                .says("Tout <Liège> y est")
                .says("En attente d’approbation");

            let mut nadia = portal.visitor().signed_in("Nadia").await;
            nadia.get("/pro").await.says("Texte de lecteur à relire");
            nadia
                .get("/pro/commentaires")
                .await
                .says("On sent la soupe.")
                .says("Amélie Lambert");
            decides(&mut nadia, &[("acte", "publier")])
                .await
                .is(200)
                .says("est publié");
            let page = stranger.get(path).await;
            page.is(200)
                .says("1 commentaire")
                .says("Tout <Liège> y est")
                .says("Et <b>la pluie</b>.");
            assert!(!page.body.contains("<b>la pluie"), "it is text");
            assert!(
                !page.body.contains("Lambert"),
                "the name shown is the one that was chosen"
            );
        }
        stranger
            .get("/actualites")
            .await
            .is(200)
            .says("Une grainothèque")
            .does_not_say("Un brouillon");
        stranger.get("/actualites/6").await.is(404);
        stranger
            .get("/selections")
            .await
            .is(200)
            .says("1 titre choisi par Nadia");
        stranger
            .get("/bibliotheques/valbrune")
            .await
            .says("Une grainothèque")
            .says("Brumes et canaux");
        stranger
            .get("/bibliotheques/loincourt")
            .await
            .does_not_say("Une grainothèque");
    }
}

#[tokio::test]
async fn a_refusal_is_told_with_its_reason_and_a_change_is_read_again() {
    let portal = TestPortal::start().await;
    published(&portal).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    comments(&mut amelie, "/actualites/5").await.is(200);
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    decides(&mut nadia, &[("acte", "refuser")])
        .await
        .is(422)
        .says("Choisissez une raison");
    decides(&mut nadia, &[("acte", "refuser"), ("raison", "other")])
        .await
        .is(422)
        .says("Remplissez « Mot au lecteur »");
    decides(
        &mut nadia,
        &[
            ("acte", "refuser"),
            ("raison", "personal_data"),
            ("mot", "Retirez le prénom."),
        ],
    )
    .await
    .is(200)
    .says("est refusé");
    let list = amelie.get("/compte/commentaires").await;
    list.says("Refusé")
        .says("contient des données personnelles")
        .says("Retirez le prénom.");
    let edit = list.link("Modifier").expect("it can be changed");
    amelie
        .get(&edit)
        .await
        .is(200)
        .has("value=\"Tout &#60;Liège&#62; y est\"");
    let changed = amelie
        .post_form(
            &edit,
            &[
                ("titre", "Sans prénom"),
                ("texte", "On sent la soupe."),
                ("signature", "A."),
            ],
        )
        .await;
    changed
        .is(200)
        .says("En attente d’approbation")
        .does_not_say("données personnelles");
    nadia
        .get("/pro/commentaires")
        .await
        .says("Sans prénom")
        .says("modifié");
}

#[tokio::test]
async fn what_is_typed_is_kept_and_every_mistake_is_told() {
    let portal = TestPortal::start().await;
    published(&portal).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie
        .get("/actualites/5")
        .await
        .is(200)
        .has("value=\"Amélie L.\"");
    let long = "a".repeat(2001);
    let wrong = [
        ("titre", ""),
        ("texte", long.as_str()),
        ("signature", "moi@exemple.be"),
    ];
    let page = amelie.post_form("/commentaires", &wrong).await;
    page.is(422)
        .says("Donnez un titre à votre texte.")
        .says("il a 2 001 caractères, il peut en avoir 2 000")
        .says("N’affichez pas d’adresse")
        .has(&long)
        .has("value=\"moi@exemple.be\"");
    amelie.get("/actualites/5").await.is(200);
    let nowhere = [
        ("sujet", "news:7"),
        ("titre", "a"),
        ("texte", "b"),
        ("signature", "c"),
    ];
    amelie.post_once("/commentaires", &nowhere).await.is(404);
    amelie.get("/actualites/5").await.is(200);
    amelie
        .post_once("/commentaires", &[("sujet", "account:1")])
        .await
        .is(404);
}

#[tokio::test]
async fn one_form_is_one_comment_and_ten_a_day_are_enough() {
    let portal = TestPortal::start().await;
    published(&portal).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get("/actualites/5").await.is(200);
    let mut again = amelie.clone();
    amelie.post_once("/commentaires", &COMMENT).await.is(303);
    again.post_once("/commentaires", &COMMENT).await.is(303);
    let list = amelie.get("/compte/commentaires").await;
    assert_eq!(
        list.body.matches("class=\"listrow").count(),
        1,
        "one form, one comment"
    );
    for _ in 0..9 {
        amelie.get("/actualites/5").await.is(200);
        amelie.post_once("/commentaires", &COMMENT).await.is(303);
    }
    let mut late = again.clone();
    amelie
        .get("/actualites/5")
        .await
        .says("Vous avez déjà écrit 10 textes aujourd’hui, sur 10 possibles.")
        .says("Revenez demain");
    late.get("/compte").await.is(200);
    let more = [&COMMENT[..], &[("sujet", "news:5")]].concat();
    late.post_form("/commentaires", &more)
        .await
        .is(422)
        .says("sur 10 possibles");
    portal.clock.advance_days(1);
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    amelie.get("/actualites/5").await.has("name=\"texte\"");
}

#[tokio::test]
async fn two_moderators_on_one_text_are_told_and_only_one_decides() {
    for portal in TestPortal::each().await {
        published(&portal).await;
        let mut amelie = portal.visitor().signed_in("Amélie").await;
        comments(&mut amelie, "/actualites/5").await.is(200);
        let mut nadia = portal.visitor().signed_in("Nadia").await;
        let shown = key(&nadia.get("/pro/commentaires").await);
        let mut answers = tokio::task::JoinSet::new();
        for act in ["publier", "refuser"].repeat(10) {
            let (mut librarian, shown) = (nadia.clone(), shown.clone());
            answers.spawn(async move {
                let sent = [("r", shown.as_str()), ("acte", act), ("raison", "hurtful")];
                let answer = librarian.post_once("/pro/commentaires", &sent).await;
                answer.is(303);
                answer.header("location").contains("deja=")
            });
        }
        let mut told = 0;
        while let Some(answer) = answers.join_next().await {
            told += usize::from(answer.unwrap());
        }
        assert_eq!(told, 19, "one decides, the others are told");
        let id = shown.split('.').next().unwrap();
        nadia
            .get(&format!("/pro/commentaires?deja={id}"))
            .await
            .is(200)
            .says("Déjà traité par Nadia")
            .says("Rien n’a été fait");
    }
}

#[tokio::test]
async fn what_is_reported_is_read_again_and_its_author_is_told() {
    let portal = TestPortal::start().await;
    published(&portal).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    comments(&mut amelie, "/actualites/5").await.is(200);
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    decides(&mut nadia, &[("acte", "publier")]).await.is(200);
    let mut bart = portal.visitor().signed_in("Bart").await;
    let report = bart
        .get("/actualites/5")
        .await
        .link("Signaler")
        .expect("it can be reported");
    bart.get(&report).await.is(200).says("Signaler ce texte ?");
    bart.post_form(&report, &[]).await.is(200).says("est signalé");
    bart.get(&report).await.is(200);
    bart.post_form(&report, &[])
        .await
        .is(422)
        .says("Vous avez déjà signalé ce texte");
    amelie.get(&report).await.is(200).says("Ce texte est de vous.");
    amelie.post_form(&report, &[]).await.is(422);
    let queue = nadia.get("/pro/commentaires?etape=signales").await;
    queue.says("Signalé par 1 personne").does_not_say("Bart");
    let r = key(&queue);
    nadia
        .post_form("/pro/commentaires", &[("r", &r), ("acte", "garder")])
        .await
        .says("reste publié");
    nadia
        .get("/pro/commentaires?etape=signales")
        .await
        .says("Rien à relire ici.");
    let r = key(&nadia.get("/pro/commentaires?etape=decides").await);
    nadia
        .post_form(
            "/pro/commentaires",
            &[("r", &r), ("acte", "retirer"), ("raison", "off_topic")],
        )
        .await
        .says("est retiré");
    bart.get("/actualites/5").await.does_not_say("On sent la soupe.");
    amelie
        .get("/compte/commentaires")
        .await
        .says("Retiré de la publication")
        .says("autre chose");
}

#[tokio::test]
async fn nobody_publishes_what_they_wrote_nor_writes_in_anothers_name() {
    let portal = TestPortal::start().await;
    published(&portal).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    for more in [
        ("state", "published"),
        ("account_id", "1002"),
        ("statut", "publie"),
        ("id", "1"),
    ] {
        amelie.get("/actualites/5").await.is(200);
        let sent = [&COMMENT[..], &[more]].concat();
        amelie.post_form("/commentaires", &sent).await.is(422);
    }
    comments(&mut amelie, "/actualites/5").await.is(200);
    let mine = amelie.get("/compte/commentaires").await.link("Modifier").unwrap();
    let id = mine.rsplit('/').next().unwrap().to_owned();
    let mut bart = portal.visitor().signed_in("Bart").await;
    bart.get(&mine).await.is(404);
    bart.get("/compte/commentaires").await.is(200);
    bart.post_form(&mine, &COMMENT).await.is(404);
    for act in ["supprimer", "retablir"] {
        bart.get("/compte/commentaires").await.is(200);
        bart.post_form(&format!("/compte/contributions/{id}/{act}"), &[])
            .await
            .is(404);
    }
    amelie
        .get("/compte/commentaires")
        .await
        .says("Tout <Liège> y est");

    // Nadia has a card too: what she writes is read by a colleague.
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    has_a_card(&portal, NADIA.account(), "1981-05-04").await;
    comments(&mut nadia, "/actualites/5").await.is(200);
    let id = nadia.get("/compte/commentaires").await.link("Modifier").unwrap();
    let id = id.rsplit('/').next().unwrap().to_owned();
    let queue = nadia.get(&format!("/pro/commentaires?ligne={id}")).await;
    queue.says("Vous l’avez écrit");
    let r = key(&queue);
    nadia
        .post_form("/pro/commentaires", &[("r", &r), ("acte", "publier")])
        .await
        .is(422);
    portal
        .visitor()
        .get("/actualites/5")
        .await
        .does_not_say("On sent la soupe.");
}

#[tokio::test]
async fn a_moderator_reads_what_is_written_at_her_library_only() {
    let portal = TestPortal::start().await;
    published(&portal).await;
    let mut amelie = portal.visitor().signed_in("Amélie").await;
    comments(&mut amelie, "/actualites/5").await.is(200);
    let mut luc = portal.visitor().signed_in("Luc").await;
    luc.get("/pro/commentaires").await.is(403);
    let mut tx = portal.app.db.begin_write().await.unwrap();
    store::account::give_role(&mut tx, 77, LUC.account(), "moderator", Some(LOINCOURT))
        .await
        .unwrap();
    tx.commit().await.unwrap();
    luc.get("/pro/commentaires")
        .await
        .is(200)
        .does_not_say("Tout <Liège> y est");
    luc.get("/pro/commentaires?bib=valbrune").await.is(404);
    let mut nadia = portal.visitor().signed_in("Nadia").await;
    let r = key(&nadia.get("/pro/commentaires").await);
    luc.get("/pro/commentaires").await.is(200);
    luc.post_form("/pro/commentaires", &[("r", &r), ("acte", "publier")])
        .await
        .is(404);
    luc.get("/pro/commentaires").await.is(200);
    luc.post_form("/pro/commentaires/note", &[("bib", "valbrune"), ("note", "oui")])
        .await
        .is(404);
    let id = r.split('.').next().unwrap();
    luc.get(&format!("/pro/commentaires?deja={id}&ligne={id}"))
        .await
        .is(200)
        .does_not_say("Liège");
    for odd in ["?etape=x", "?page=-1", "?ligne=x", "?deja=x", "?deja=9"] {
        nadia.get(&format!("/pro/commentaires{odd}")).await.is(200);
    }
    for wrong in [("r", "x"), ("acte", "tout")] {
        nadia.get("/pro/commentaires").await.is(200);
        nadia.post_form("/pro/commentaires", &[wrong]).await.is(422);
    }
}

#[tokio::test]
async fn a_child_asks_a_parent() {
    let portal = TestPortal::start().await;
    published(&portal).await;
    let hash = portal
        .app
        .passwords
        .hash(&portal.app.random, "un dragon mange des gaufres")
        .await;
    let louise = AccountId::new(1901);
    let mut tx = portal.app.db.begin_write().await.unwrap();
    let account = store::account::NewAccount {
        id: louise,
        identifier: Some(("louise.r", "louise.r")),
        password_hash: &hash,
        language: Language::Fr,
        display_name: "Louise",
        home_library: Some(VALBRUNE),
    };
    store::account::insert(&mut tx, &account, portal.app.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    has_a_card(&portal, louise, "2013-11-24").await;
    let mut child = portal.visitor();
    child.get("/connexion").await.is(200);
    let typed = [
        ("identifiant", "louise.r"),
        ("mot_de_passe", "un dragon mange des gaufres"),
    ];
    child.post_form("/connexion", &typed).await.is(200);
    let heart = format!("/notice/{}/coup-de-coeur", portal.record("Pedigree").await);
    for path in [heart.as_str(), "/actualites/5"] {
        let page = child.get(path).await;
        page.is(200)
            .says("il faut avoir 13 ans")
            .says("la personne adulte qui répond de votre carte");
        assert!(!page.body.contains("name=\"texte\""), "nothing can be sent");
    }
    let sent = [&COMMENT[..], &[("sujet", "news:5")]].concat();
    child
        .post_form("/commentaires", &sent)
        .await
        .is(422)
        .says("il faut avoir 13 ans");
    portal.clock.advance_days(1);
    child.get("/connexion").await.is(200);
    child.post_form("/connexion", &typed).await.is(200);
    let page = child.get("/actualites/5").await;
    page.has("name=\"texte\"").has("value=\"Louise\"");
}
