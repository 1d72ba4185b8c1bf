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
    "/actualites",
    "/selections",
    "/coups-de-coeur",
    "/connexion",
    "/connexion?retour=/compte",
    "/mot-de-passe/inconnu",
    "/desabonnement/inconnu",
    "/nl",
    "/de/recherche?q=kafka",
    "/en/bibliotheques",
    "/une-page-qui-n-existe-pas",
    "/dev/mail",
];
const OF_READER: &[&str] = &[
    "/bibliotheques/valbrune",
    "/compte",
    "/compte/profil",
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
    "/nl/compte/reservations",
    "/de/compte/prets",
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
    "/pro/comptoir",
    "/pro/lecteurs",
    "/pro/lecteurs?q=delvaux",
    "/pro/lecteurs/nouveau",
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
    "/pro/recherches",
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
    add(Who::Reader, format!("/notice/{number}"));
    add(Who::Reader, format!("/notice/{number}/reserver"));
    add(Who::Reader, format!("/notice/{number}/coup-de-coeur"));
    for (list, item) in [
        ("/actualites", "/actualites/"),
        ("/selections", "/selections/"),
        ("/coups-de-coeur", "/coups-de-coeur/"),
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
        .between("href=\"/compte/reservations/", "/")
        .expect("a hold can be deleted");
    add(Who::Reader, format!("/compte/reservations/{hold}/supprimer"));
    add(Who::Reader, format!("/compte/reservations/{hold}/confirmee"));
    add(Who::Reader, format!("/compte/reservations/{hold}"));
    add(Who::Reader, format!("/compte/reservations/{hold}/retrait"));
    add(Who::Reader, format!("/compte/reservations/{hold}/suspendre"));

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

    let queue = Who::Librarian.visits(portal).get("/pro/reservations");
    let key = queue.between("name=\"r\" value=\"", "\"").expect("a hold waits");
    add(Who::Librarian, format!("/pro/reservations/refuser?r={key}"));
    add(Who::Librarian, format!("/pro/reservations/annuler?r={key}"));
    let found = Who::Librarian.visits(portal).get("/pro/lecteurs?q=delvaux");
    let file = found
        .between("<th scope=\"row\"><a href=\"", "\"")
        .expect("a reader is found");
    add(Who::Librarian, file.replace("&#38;", "&").replace("&amp;", "&"));
    pages
}

/// Words for machines.
const ELSEWHERE: &[&str] = &[
    "/robots.txt",
    "/pro/reservations/csv",
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
