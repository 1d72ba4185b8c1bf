//! Every page that the demonstration can show, for the checks that go over all of them.

use axum::http::Method;

use crate::people::{librarian, reader};
use crate::portal::Portal;
use crate::visitor::Visitor;

/// A page, and who looks at it.
#[derive(Clone, Debug)]
pub struct Page {
    pub path: String,
    pub who: Who,
}

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Stranger,
    Reader,
    Librarian,
    Administrator,
}

/// The reader with holds in every state, and the librarian of her library.
pub const READER: &str = "delvaux";
pub const LIBRARIAN: &str = "nadia";
pub const ADMINISTRATOR: &str = "vincent";

impl Who {
    /// The visitor who asks without a browser.
    pub fn visits(self, portal: &Portal) -> Visitor {
        match self {
            Self::Stranger => Visitor::stranger(portal),
            Self::Reader => {
                let reader = reader(READER);
                Visitor::signed_in(portal, &reader.identifier, &reader.password)
            }
            Self::Librarian | Self::Administrator => {
                let librarian = librarian(if self == Self::Librarian {
                    LIBRARIAN
                } else {
                    ADMINISTRATOR
                });
                Visitor::signed_in(portal, &librarian.identifier, &librarian.password)
            }
        }
    }
}

const STRANGER: &[&str] = &[
    "/",
    "/bibliotheques",
    "/bibliotheques/valbrune",
    "/bibliotheques/valbrune/infos",
    "/bibliotheques/bibliobus/infos",
    "/recherche",
    "/recherche?q=simenon",
    "/recherche?q=simenon&vue=vignettes",
    "/recherche?q=simenon&vue=compacte",
    "/recherche?q=amelie+nothom",
    "/recherche?q=xqzwk",
    "/recherche?q=simenon&hors-type=film&annee-de=1900&annee-a=1999&pourquoi=oui",
    "/recherche?q=amelie+simenon&bib=valbrune",
    "/recherche/filtre/bib?q=simenon",
    "/recherche/avancee",
    "/nl/recherche/avancee?q=titre:chat&type=book",
    "/recherche/exporter?q=simenon",
    "/nl/recherche/exporter",
    "/recherche?q=conte",
    "/recherche/site?q=conte",
    "/recherche/site?q=valbrune&type=bibliotheques",
    "/recherche/site",
    "/nl/recherche/site?q=conte",
    "/parcourir/titres",
    "/parcourir/auteurs?de=sim",
    "/parcourir/sujets?de=zzz",
    "/parcourir/cotes?bib=valbrune&de=BD",
    "/de/parcourir/cotes",
    "/actualites",
    "/selections",
    "/coups-de-coeur",
    "/coups-de-coeur/bibliothecaires",
    "/nl/coups-de-coeur/bibliothecaires",
    "/pages/accessibilite",
    "/nl/pages/accessibilite",
    "/en/pages/venir-a-valbrune",
    "/connexion",
    "/connexion?retour=/compte",
    "/mot-de-passe",
    "/mot-de-passe/envoye",
    "/mot-de-passe/inconnu",
    "/desabonnement/inconnu",
    "/agenda",
    "/agenda?vue=mois",
    "/de/agenda",
    "/inscription/inconnu",
    "/activation",
    "/activation/envoye",
    "/activation/code",
    "/preinscription",
    "/preinscription/envoyee",
    "/preinscription/inconnue",
    "/de/preinscription",
    "/adresse/confirmer/inconnue",
    "/adresse/retablir/inconnue",
    "/nl",
    "/de/recherche?q=kafka",
    "/en/bibliotheques",
    "/une-page-qui-n-existe-pas",
    "/dev/mail",
    "/ma-liste",
];
const OF_READER: &[&str] = &[
    "/bibliotheques/valbrune",
    "/compte",
    "/compte/profil",
    "/compte/identifiants",
    "/compte/sessions",
    "/compte/carte/perdue",
    "/compte/donnees",
    "/compte/donnees/export",
    "/compte/donnees/supprimer",
    "/compte/prets",
    "/compte/prets/prolonger",
    "/compte/reservations",
    "/compte/historique",
    "/compte/historique/effacer",
    "/compte/dettes",
    "/compte/famille",
    "/compte/rappels",
    "/compte/messages",
    "/compte/recherches",
    "/compte/abonnements",
    "/recherche/enregistrer?q=simenon&abonner=oui",
    "/recherche/enregistrer",
    "/de/compte/abonnements",
    "/compte/coups-de-coeur",
    "/compte/commentaires",
    "/compte/suggestion",
    "/compte/suggestion?titre=Sapiens",
    "/en/compte/suggestion",
    "/compte/inscriptions",
    "/nl/compte/reservations",
    "/de/compte/prets",
    "/ma-liste",
    "/compte/listes",
    "/compte/listes/enregistrer",
    "/compte/listes/nouvelle",
];
const OF_LIBRARIAN: &[&str] = &[
    "/pro",
    "/pro/reservations",
    "/pro/reservations?situation=prete",
    "/pro/reservations?etape=a-chercher",
    "/pro/reservations?etape=en-transit",
    "/pro/reservations?etape=a-retirer",
    "/pro/reservations?etape=expirees",
    "/pro/reservations/rayon",
    "/pro/reservations/expirees",
    "/pro/reservations/toutes?acte=valider&bib=valbrune",
    "/pro/reservations/toutes?acte=refuser&bib=valbrune",
    "/pro/navette",
    "/pro/navette?sens=envoyer",
    "/nl/pro/navette?sens=retards",
    "/pro/achats?seuil=1",
    "/pro/achats?bib=saint-aubrun",
    "/pro/lecteurs/reserver",
    "/pro/lecteurs/reserver?nom=delvaux",
    "/pro/comptoir",
    "/pro/lecteurs",
    "/pro/lecteurs?q=delvaux",
    "/pro/lecteurs/nouveau",
    "/pro/agenda",
    "/pro/agenda/nouveau",
    "/pro/actualites",
    "/pro/actualites?etape=brouillons",
    "/pro/actualites/nouvelle",
    "/pro/selections",
    "/pro/selections?etape=brouillons",
    "/pro/selections/nouvelle",
    "/pro/coups-de-coeur",
    "/pro/coups-de-coeur?etape=brouillons",
    "/pro/coups-de-coeur/nouvelle",
    "/pro/pages",
    "/pro/images",
    "/pro/pages/nouvelle",
    "/pro/bibliotheques",
    "/pro/bibliotheques/valbrune",
    "/pro/bibliotheques/valbrune/horaire",
    "/pro/bibliotheques/valbrune/regles?type=film",
    "/pro/regles",
    "/pro/regles/nouvelle",
    "/de/pro/bibliotheques/valbrune",
    "/pro/inscriptions",
    "/pro/preinscriptions",
    "/pro/preinscriptions/K7M4-Q2XD",
    "/pro/preinscriptions/B3WT-9HCF",
    "/de/pro/reservations",
    "/pro/suggestions",
    "/pro/suggestions?etape=closes",
    "/nl/pro/suggestions?etape=a-l-etude",
];
const OF_ADMINISTRATOR: &[&str] = &[
    "/pro",
    "/pro/reservations",
    "/pro/commentaires",
    "/pro/commentaires?etape=signales",
    "/en/pro/commentaires?etape=decides",
    "/pro/taches",
    "/pro/equipe",
    "/nl/pro/equipe",
    "/pro/journal",
    "/de/pro/journal?quoi=contribution",
    "/pro/journal/consultations",
    "/nl/pro/journal/consultations?du=hier",
    "/pro/journal/effacements",
    "/compte/deux-etapes",
    "/pro/chiffres",
    "/pro/chiffres?par=jour",
    "/nl/pro/chiffres?bib=valbrune",
    "/pro/chiffres/animations",
    "/de/pro/chiffres/animations?annee=2025",
    "/pro/chiffres/recherches",
    "/pro/chiffres/titres",
    "/de/pro/chiffres/titres?par=annee",
    "/pro/chiffres/synonymes",
    "/nl/pro/chiffres/synonymes?mots=strip",
    "/pro/pertinence",
    "/nl/pro/pertinence?q=le+chat",
    "/pro/pertinence/comparer",
    "/pro/catalogue",
    "/de/pro/catalogue",
    "/pro/catalogue/quarantaine",
    "/pro/catalogue/quarantaine?etat=decides",
    "/pro/catalogue/notices",
    "/pro/catalogue/notices?q=simenon",
    "/pro/recherches",
    "/pro/actualites?etape=programmees",
    "/de/pro/actualites?etape=terminees",
];

/// All of them, those with numbers in their address too.
pub fn all(portal: &Portal) -> Vec<Page> {
    let mut pages = Vec::new();
    for (who, paths) in [
        (Who::Stranger, STRANGER),
        (Who::Reader, OF_READER),
        (Who::Librarian, OF_LIBRARIAN),
        (Who::Administrator, OF_ADMINISTRATOR),
    ] {
        pages.extend(paths.iter().map(|path| Page {
            path: (*path).to_owned(),
            who,
        }));
    }
    let mut add = |who: Who, path: String| pages.push(Page { path, who });

    let stranger = Who::Stranger.visits(portal);
    let results = stranger.get("/recherche?q=sapiens");
    let record = results
        .between("<h3><a href=\"", "\"")
        .expect("a record is found");
    let number: String = record.chars().filter(char::is_ascii_digit).collect();
    add(Who::Stranger, record);
    add(Who::Stranger, format!("/notice/{number}/disponibilite"));
    add(Who::Stranger, format!("/notice/{number}/citer"));
    add(Who::Stranger, format!("/de/notice/{number}/citer"));
    add(Who::Reader, format!("/notice/{number}"));
    add(Who::Reader, format!("/notice/{number}/reserver"));
    add(Who::Reader, format!("/notice/{number}/coup-de-coeur"));
    for (list, item) in [
        ("/actualites", "/actualites/"),
        ("/selections", "/selections/"),
        ("/coups-de-coeur", "/coups-de-coeur/"),
        (
            "/coups-de-coeur/bibliothecaires",
            "/coups-de-coeur/bibliothecaires/",
        ),
    ] {
        let found = stranger
            .get(list)
            .between(&format!("href=\"{item}"), "\"")
            .expect("something is published");
        add(Who::Reader, format!("{item}{found}"));
        add(Who::Stranger, format!("{item}{found}"));
    }
    let mine = Who::Reader.visits(portal).get("/compte/commentaires");
    let comment = mine
        .between("href=\"/compte/commentaires/", "\"")
        .expect("the reader wrote a comment");
    add(Who::Reader, format!("/compte/commentaires/{comment}"));
    add(Who::Reader, format!("/contributions/{comment}/signaler"));
    let values = stranger
        .get("/recherche?q=a")
        .between("href=\"/recherche/filtre/", "\"")
        .expect("a facet has more values");
    add(
        Who::Stranger,
        format!("/recherche/filtre/{values}")
            .replace("&#38;", "&")
            .replace("&amp;", "&"),
    );
    let mail = stranger
        .get("/dev/mail")
        .between("href=\"/dev/mail/", "\"")
        .expect("a mail was sent");
    add(Who::Stranger, format!("/dev/mail/{mail}"));
    add(Who::Stranger, format!("/dev/mail/{mail}/html"));

    let holds = Who::Reader.visits(portal).get("/compte/reservations");
    let hold = holds
        .between("href=\"/compte/reservations/", "\"")
        .expect("a hold can be followed");
    add(Who::Reader, format!("/compte/reservations/{hold}/supprimer"));
    add(Who::Reader, format!("/compte/reservations/{hold}/confirmee"));
    add(Who::Reader, format!("/compte/reservations/{hold}"));
    add(Who::Reader, format!("/compte/reservations/{hold}/retrait"));
    add(Who::Reader, format!("/compte/reservations/{hold}/suspendre"));
    // A child whose titles are seen, and a teenager whose dates alone are.
    let child = holds.between("?pour=", "\"").expect("the reader has a child");
    let family = Who::Reader.visits(portal).get("/compte/famille");
    let first = family.between("?pour=", "\"").expect("the reader has children");
    for page in ["prets", "prets/prolonger", "reservations"] {
        add(Who::Reader, format!("/compte/{page}?pour={child}"));
    }
    add(Who::Reader, format!("/compte/prets/prolonger?pour={first}"));

    let searches = Who::Reader.visits(portal).get("/compte/recherches");
    let search = searches
        .between("href=\"/compte/recherches/", "\"")
        .expect("a search can be changed");
    add(Who::Reader, format!("/compte/recherches/{search}"));
    let alerts = Who::Reader.visits(portal).get("/compte/abonnements");
    let alert = alerts
        .between("href=\"/compte/abonnements/", "\"")
        .expect("an alert can be changed");
    add(Who::Reader, format!("/compte/abonnements/{alert}"));
    let lists = Who::Reader.visits(portal).get("/compte/listes");
    let list = lists
        .between("<h3><a href=\"/compte/listes/", "\"")
        .expect("there is a list");
    for page in ["", "/modifier", "/imprimer", "/reserver"] {
        add(Who::Reader, format!("/compte/listes/{list}{page}"));
    }
    let shared = Who::Reader.visits(portal).get("/compte/listes").body;
    let shared = shared
        .split("<h3><a href=\"")
        .skip(1)
        .find(|row| {
            row.split("</p>")
                .next()
                .is_some_and(|row| row.contains("par lien"))
        })
        .and_then(|row| row.split('"').next())
        .expect("a list is shared");
    let link = Who::Reader
        .visits(portal)
        .get(shared)
        .between("/listes/", "\" readonly")
        .expect("the link is shown");
    let secret = link.rsplit("/listes/").next().unwrap_or_default();
    add(Who::Stranger, format!("/listes/{secret}"));

    let queue = Who::Librarian.visits(portal).get("/pro/reservations");
    let key = queue.between("name=\"r\" value=\"", "\"").expect("a hold waits");
    add(Who::Librarian, format!("/pro/reservations/refuser?r={key}"));
    add(Who::Librarian, format!("/pro/reservations/annuler?r={key}"));
    let team = Who::Administrator.visits(portal).get("/pro/equipe");
    let role = team
        .between("href=\"/pro/equipe/role?", "\"")
        .expect("somebody has a role");
    let role = role.replace("&#38;", "&").replace("&amp;", "&");
    add(Who::Administrator, format!("/pro/equipe/role?{role}"));
    add_events(portal, &mut add);
    add_published(portal, &mut add);
    add_browsed(portal, &mut add);
    add_catalogue(portal, &mut add);
    let found = Who::Librarian.visits(portal).get("/pro/lecteurs?q=delvaux");
    let file = found
        .between("<th scope=\"row\"><a href=\"", "\"")
        .expect("a reader is found");
    let file = file.replace("&#38;", "&").replace("&amp;", "&");
    add(
        Who::Librarian,
        file.replace("/pro/comptoir", "/pro/lecteurs/activation"),
    );
    for page in ["nouvelle-dette", "message"] {
        let page = file.replace("/pro/comptoir", &format!("/pro/comptoir/{page}"));
        add(Who::Librarian, page);
    }
    let debt = Who::Librarian
        .visits(portal)
        .get(&file)
        .between("href=\"/pro/comptoir/dette?", "\"")
        .expect("the reader owes something");
    let debt = debt.replace("&#38;", "&").replace("&amp;", "&");
    add(Who::Librarian, format!("/pro/comptoir/dette?{debt}"));
    let desk_hold = file.replace("/pro/comptoir", "/pro/lecteurs/reserver");
    add(Who::Librarian, format!("{desk_hold}&q=simenon"));
    add(Who::Librarian, format!("{desk_hold}&notice={number}"));
    add(Who::Librarian, file);
    pages
}

/// An event, its form, its sheet, and a registration of the reader.
fn add_events(portal: &Portal, add: &mut impl FnMut(Who, String)) {
    let agenda = Who::Stranger.visits(portal).get("/agenda?bib=valbrune");
    let event = agenda
        .between("class=\"cardlink\" href=\"", "\"")
        .expect("an event takes place");
    let number: String = event.chars().filter(char::is_ascii_digit).collect();
    add(Who::Stranger, event.clone());
    add(Who::Reader, event);
    add(Who::Reader, format!("/agenda/{number}/inscription"));
    add(Who::Librarian, format!("/pro/agenda/{number}"));
    add(Who::Librarian, format!("/pro/agenda/{number}/annuler"));
    let list = Who::Reader.visits(portal).get("/compte/inscriptions");
    let registration = list
        .between("href=\"/compte/inscriptions/", "\"")
        .expect("a registration can be changed");
    add(Who::Reader, format!("/compte/inscriptions/{registration}"));
    add(
        Who::Reader,
        format!("/compte/inscriptions/{registration}/supprimer"),
    );
    add(Who::Librarian, format!("/pro/agenda/{number}/apercu"));
    let sheet = format!("/pro/inscriptions?animation={number}");
    let rows = Who::Librarian.visits(portal).get(&sheet);
    let key = rows
        .between("name=\"r\" value=\"", "\"")
        .expect("somebody is registered");
    add(Who::Librarian, sheet);
    for page in ["message", "presences"] {
        add(
            Who::Librarian,
            format!("/pro/inscriptions/{page}?animation={number}"),
        );
    }
    for answer in ["refuser", "annuler"] {
        add(
            Who::Librarian,
            format!("/pro/inscriptions/{answer}?animation={number}&r={key}"),
        );
    }
}

/// What a librarian writes, and tries; and a document that one of them loves.
fn add_published(portal: &Portal, add: &mut impl FnMut(Who, String)) {
    let stranger = Who::Stranger.visits(portal);
    let pick = stranger
        .get("/coups-de-coeur/bibliothecaires")
        .between("href=\"/coups-de-coeur/bibliothecaires/", "\"")
        .expect("a librarian loves something");
    let record = stranger
        .get(&format!("/coups-de-coeur/bibliothecaires/{pick}"))
        .between("href=\"/notice/", "\"")
        .expect("it is in the catalogue");
    add(Who::Stranger, format!("/notice/{record}"));
    for list in ["actualites", "selections", "coups-de-coeur", "pages"] {
        let drafts = Who::Librarian
            .visits(portal)
            .get(&format!("/pro/{list}?etape=brouillons"));
        let number = drafts
            .between(&format!("<th scope=\"row\"><a href=\"/pro/{list}/"), "\"")
            .expect("something is being written");
        add(Who::Librarian, format!("/pro/{list}/{number}"));
        add(Who::Librarian, format!("/pro/{list}/{number}/apercu"));
    }
}

/// An author, a series, one of its volumes, and a title that leads to what was borrowed with it.
fn add_browsed(portal: &Portal, add: &mut impl FnMut(Who, String)) {
    let stranger = Who::Stranger.visits(portal);
    let author = stranger
        .get("/parcourir/auteurs?de=simenon")
        .between("href=\"/auteurs/", "\"")
        .expect("an author is listed");
    add(Who::Stranger, format!("/auteurs/{author}"));
    let found = |words: &str| {
        let results = stranger.get(&format!("/recherche?q={words}"));
        results
            .between("<h3><a href=\"", "\"")
            .expect("a record is found")
    };
    let volume = found("lotus+bleu");
    let series = stranger
        .get(&volume)
        .between("href=\"/series/", "\"")
        .expect("it is a volume of a series");
    add(Who::Stranger, format!("/series/{series}"));
    add(Who::Stranger, volume);
    add(Who::Stranger, found("veiller+sur+elle"));
}

/// A load, and a record that it could not read.
fn add_catalogue(portal: &Portal, add: &mut impl FnMut(Who, String)) {
    let administrator = Who::Administrator.visits(portal);
    let number = administrator
        .get("/pro/catalogue/notices?q=simenon")
        .between("<th scope=\"row\"><a href=\"/pro/catalogue/notices/", "\"")
        .expect("a record is found");
    add(
        Who::Administrator,
        format!("/pro/catalogue/notices/{number}?avec=sapiens"),
    );
    for (list, item) in [
        ("/pro/catalogue", "/pro/catalogue/chargements/"),
        ("/pro/catalogue/quarantaine", "/pro/catalogue/quarantaine/"),
    ] {
        let number = administrator
            .get(list)
            .between(&format!("<th scope=\"row\"><a href=\"{item}"), "\"")
            .expect("a file was loaded");
        add(Who::Administrator, format!("{item}{number}"));
    }
}

/// Words for machines.
const ELSEWHERE: &[&str] = &[
    "/robots.txt",
    "/opensearch.xml",
    "/sitemap.xml",
    "/sitemap/{part}",
    "/recherche.rss",
    "/recherche/exporter/{format}",
    "/notice/{number}/exporter/{format}",
    "/recherche/completer",
    "/images/{image}",
    // It leads on at once, unless a second factor was set up.
    "/compte/deux-etapes/code",
    "/pro/reservations/csv",
    "/pro/achats/csv",
    "/pro/catalogue/quarantaine/{record}/octets",
    "/pro/chiffres/csv",
    "/pro/chiffres/animations/csv",
    "/pro/chiffres/recherches/csv",
    "/pro/chiffres/titres/csv",
    "/pro/pertinence/csv",
    "/compte/listes/{liste}/exporter/{format}",
    "/compte/donnees/export.json",
    "/compte/historique/export",
    "/calendrier/{jeton}",
];

/// A route that no page of the list belongs to.
pub fn forgotten(pages: &[Page]) -> Vec<&'static str> {
    let plain: Vec<String> = pages
        .iter()
        .map(|page| {
            let (_, path) = web::urls::split_language(&page.path);
            path.split('?').next().unwrap_or_default().to_owned()
        })
        .collect();
    let fits = |route: &str, path: &str| {
        let (route, path): (Vec<_>, Vec<_>) = (route.split('/').collect(), path.split('/').collect());
        route.len() == path.len()
            && route
                .iter()
                .zip(&path)
                .all(|(part, given)| part.starts_with('{') || part == given)
    };
    let routes = web::routes::all(true);
    let gets = routes
        .declared()
        .iter()
        .filter(|route| route.method == Method::GET);
    gets.map(|route| route.path)
        .filter(|route| !ELSEWHERE.contains(route) && !plain.iter().any(|path| fits(route, path)))
        .collect()
}
