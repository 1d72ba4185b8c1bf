//! Every address of the portal, in one place. Paths are French in all languages; another
//! language is a prefix (`/nl/recherche`).

mod account;
mod browse;
mod catalogue;
mod figures;
mod lists;
mod queue;
mod relevance;
mod search;
mod secret;
mod site;
mod staff;
mod take_along;
mod words;

pub use secret::{is_secret, without_secret};
pub use words::{encode, number_of, slug};

use domain::id::{AlertId, PatronId, SavedSearchId};
use domain::language::Language;

/// Builds addresses in one language; those of loans and holds also for the one acted for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Urls {
    language: Language,
    member: Option<PatronId>,
}

macro_rules! fixed {
    ($($(#[$doc:meta])* $name:ident = $path:literal;)*) => {
        impl Urls {
            $($(#[$doc])* #[must_use] pub fn $name(self) -> String { self.prefixed($path) })*
        }
    };
}

pub(crate) use fixed;

fixed! {
    /// The front door, which leads to the home page of my library.
    front = "/";
    /// Where a library is chosen.
    libraries = "/bibliotheques";
    /// The catalogue, without a question.
    search = "/recherche";
    /// The agenda.
    agenda = "/agenda";
    /// Where a reader signs in.
    sign_in = "/connexion";
    /// Where a reader signs out (POST).
    sign_out = "/deconnexion";
    /// A password that was forgotten, and asking for a link (POST).
    forgotten = "/mot-de-passe";
    /// What is said once a link was asked for.
    password_sent = "/mot-de-passe/envoye";
    /// The first password of a card, and asking for a link (POST).
    activation = "/activation";
    /// What is said once that link was asked for.
    activation_sent = "/activation/envoye";
    /// The same with the code that the desk printed.
    activation_code = "/activation/code";
    /// Asking to be registered, and the same (POST).
    preregistration = "/preinscription";
    /// What is said once it was asked.
    preregistration_sent = "/preinscription/envoyee";
    /// The first page of the account.
    account = "/compte";
    /// My profile.
    profile = "/compte/profil";
    /// Identifier, password, address for mail, and changing them (POST).
    credentials = "/compte/identifiants";
    /// Where I am signed in, and signing out there (POST).
    sessions = "/compte/sessions";
    /// The question before a card is declared lost, and declaring it (POST).
    lost_card = "/compte/carte/perdue";
    /// What is held of me, and what I agreed to.
    my_data = "/compte/donnees";
    /// All of it, to be read.
    my_data_page = "/compte/donnees/export";
    /// All of it, for programs.
    my_data_json = "/compte/donnees/export.json";
    /// What I agree to (POST).
    my_consents = "/compte/donnees/accords";
    /// The question before an account is closed, and closing it (POST).
    close_account = "/compte/donnees/supprimer";
    /// The searches that I keep, and those that librarians offer me.
    saved_searches = "/compte/recherches";
    /// My alerts.
    alerts = "/compte/abonnements";
    /// Keeping a search under a name (POST).
    keep_search = "/recherche/enregistrer";
    /// What libraries have to tell.
    news = "/actualites";
    /// What librarians chose.
    selections = "/selections";
    /// The coups de cœur of readers.
    recommendations = "/coups-de-coeur";
    /// The coups de cœur of librarians.
    shown_staff_picks = "/coups-de-coeur/bibliothecaires";
    /// My coups de cœur.
    my_recommendations = "/compte/coups-de-coeur";
    /// My comments.
    my_comments = "/compte/commentaires";
    /// Where a comment is sent (POST).
    comments = "/commentaires";
    /// Suggesting a purchase, and following what I suggested.
    suggestion = "/compte/suggestion";
    /// My registrations for events.
    registrations = "/compte/inscriptions";
    /// Light, dark, or as the device says (POST).
    theme = "/affichage";
    /// The pages of the staff: what waits.
    staff = "/pro";
    /// The queues of holds, and answering them (POST).
    staff_holds = "/pro/reservations";
    /// A queue of holds as a file for a spreadsheet.
    staff_holds_csv = "/pro/reservations/csv";
    /// What is to be fetched from the shelves, and what was found (POST).
    staff_pick_list = "/pro/reservations/rayon";
    /// Why holds are declined, and declining them (POST).
    staff_decline = "/pro/reservations/refuser";
    /// Why holds are cancelled, and cancelling them (POST).
    staff_cancel = "/pro/reservations/annuler";
    /// Taking an answer back (POST).
    staff_undo = "/pro/reservations/retablir";
    /// The desk, and a scan (POST).
    staff_desk = "/pro/comptoir";
    /// Taking what is owed (POST).
    staff_settle = "/pro/comptoir/encaisser";
    /// A debt of a reader, and taking it or a part of it (POST).
    staff_fee = "/pro/comptoir/dette";
    /// Letting a debt go (POST).
    staff_waive = "/pro/comptoir/remettre";
    /// Asking a reader for an amount, and the same (POST).
    staff_new_fee = "/pro/comptoir/nouvelle-dette";
    /// Writing to a reader, and sending it (POST).
    staff_message = "/pro/comptoir/message";
    /// Writing to those registered for an event, and sending it (POST).
    staff_event_message = "/pro/inscriptions/message";
    /// The sheet on which it is ticked who came.
    staff_attendance = "/pro/inscriptions/presences";
    /// Finding a reader.
    staff_readers = "/pro/lecteurs";
    /// What is done to a reader's card (POST).
    staff_card = "/pro/lecteurs/carte";
    /// Registering a reader, and the same (POST).
    staff_new_reader = "/pro/lecteurs/nouveau";
    /// The searches that a librarian offers to readers.
    staff_searches = "/pro/recherches";
    /// Offering one (POST).
    staff_offer_search = "/pro/recherches/publier";
    /// Offering it no more (POST).
    staff_take_back_search = "/pro/recherches/retirer";
    /// What readers wrote, and deciding about it (POST).
    staff_moderation = "/pro/commentaires";
    /// Whether a rating is asked for with a coup de cœur (POST).
    staff_rating = "/pro/commentaires/note";
    /// Suggestions of purchase, and answering them (POST).
    staff_suggestions = "/pro/suggestions";
    /// The agenda as librarians write it.
    staff_agenda = "/pro/agenda";
    /// A new event, and writing it (POST).
    staff_new_event = "/pro/agenda/nouveau";
    /// News as librarians write it.
    staff_news = "/pro/actualites";
    /// Pictures, and adding one (POST).
    staff_pictures = "/pro/images";
    /// Pages as librarians write them.
    staff_pages = "/pro/pages";
    /// Selections as librarians write them.
    staff_selections = "/pro/selections";
    /// The coups de cœur of librarians as they write them.
    staff_picks = "/pro/coups-de-coeur";
    /// Registrations, and answering them (POST).
    staff_registrations = "/pro/inscriptions";
    /// Why registrations are declined, and declining them (POST).
    staff_decline_registrations = "/pro/inscriptions/refuser";
    /// Why registrations are cancelled, and cancelling them (POST).
    staff_cancel_registrations = "/pro/inscriptions/annuler";
    /// The libraries whose rules one writes.
    staff_libraries = "/pro/bibliotheques";
    /// The rules of loans and holds.
    staff_policies = "/pro/regles";
    /// A new rule, and writing it (POST).
    staff_new_policy = "/pro/regles/nouvelle";
    /// Taking a change of a rule back (POST).
    staff_take_back_policy = "/pro/regles/retablir";
    /// The pre-registrations that wait.
    staff_preregistrations = "/pro/preinscriptions";
    /// The code to open a reader's account, and printing one (POST).
    staff_activation = "/pro/lecteurs/activation";
    /// Who works with the portal, and taking somebody in (POST).
    staff_team = "/pro/equipe";
    /// Taking a role away (POST).
    staff_take_role = "/pro/equipe/role";
    /// A new link for somebody of the team (POST).
    staff_team_link = "/pro/equipe/lien";
    /// Who changed what.
    staff_journal = "/pro/journal";
    /// Who opened whose file.
    staff_consultations = "/pro/journal/consultations";
    /// What the nights erased.
    staff_erasures = "/pro/journal/effacements";
    /// The second factor of a librarian, and changing it (POST).
    second_factor = "/compte/deux-etapes";
    /// Giving the second factor (POST).
    second_factor_code = "/compte/deux-etapes/code";
    /// Giving a passkey (POST).
    give_passkey = "/compte/deux-etapes/cle";
    /// Adding a passkey (POST).
    add_passkey = "/compte/deux-etapes/cles";
    /// Removing a passkey (POST).
    remove_passkey = "/compte/deux-etapes/cles/retirer";
    /// Tasks that gave up, and trying one again (POST).
    staff_jobs = "/pro/taches";
    /// The messages sent, in the demo only.
    mail_box = "/dev/mail";
}

impl Urls {
    /// Addresses in a language.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self {
            language,
            member: None,
        }
    }

    fn prefixed(self, path: &str) -> String {
        match (self.language.prefix(), path) {
            ("", path) => path.to_owned(),
            (prefix, "/") => prefix.to_owned(),
            (prefix, path) => format!("{prefix}{path}"),
        }
    }

    /// The home page of a library.
    #[must_use]
    pub fn library(self, slug: &str) -> String {
        self.prefixed(&format!("/bibliotheques/{slug}"))
    }

    /// Hours, address and services of a library.
    #[must_use]
    pub fn library_infos(self, slug: &str) -> String {
        self.prefixed(&format!("/bibliotheques/{slug}/infos"))
    }

    /// Makes a library mine (POST).
    #[must_use]
    pub fn choose_library(self, slug: &str) -> String {
        self.prefixed(&format!("/bibliotheques/{slug}/choisir"))
    }

    /// A search with its question and filters, already encoded.
    #[must_use]
    pub fn search_for(self, query_string: &str) -> String {
        match query_string {
            "" => self.search(),
            query_string => format!("{}?{query_string}", self.search()),
        }
    }

    /// Every value of one filter, for a search already encoded.
    #[must_use]
    pub fn search_facet(self, facet: &str, query_string: &str) -> String {
        let path = self.prefixed(&format!("/recherche/filtre/{facet}"));
        if query_string.is_empty() {
            path
        } else {
            format!("{path}?{query_string}")
        }
    }

    /// Keeping this search, already encoded, under a name.
    #[must_use]
    pub fn keep_search_for(self, query_string: &str) -> String {
        format!("{}?{query_string}", self.keep_search())
    }

    /// A search that I keep: its name, and changing it (POST).
    #[must_use]
    pub fn saved_search(self, id: SavedSearchId) -> String {
        self.prefixed(&format!("/compte/recherches/{id}"))
    }

    /// What is done with a search (POST): `supprimer`, `retablir`, `abonner`, `copier`.
    #[must_use]
    pub fn on_saved_search(self, id: SavedSearchId, verb: &str) -> String {
        self.prefixed(&format!("/compte/recherches/{id}/{verb}"))
    }

    /// How often and for which libraries I am told, and changing it (POST).
    #[must_use]
    pub fn alert(self, id: AlertId) -> String {
        self.prefixed(&format!("/compte/abonnements/{id}"))
    }

    /// What is done with an alert (POST): `arreter`, `retablir`.
    #[must_use]
    pub fn on_alert(self, id: AlertId, verb: &str) -> String {
        self.prefixed(&format!("/compte/abonnements/{id}/{verb}"))
    }

    /// Ending an alert from its mail, without signing in.
    #[must_use]
    pub fn stop_alert(self, key: &str) -> String {
        self.prefixed(&format!("/desabonnement/{key}"))
    }

    /// A record. The title is for people; the number finds it.
    #[must_use]
    pub fn record(self, number: u64, title: &str) -> String {
        match slug(title) {
            slug if slug.is_empty() => self.prefixed(&format!("/notice/{number}")),
            slug => self.prefixed(&format!("/notice/{number}-{slug}")),
        }
    }

    /// A record by its number alone: shorter, where many stand on a page.
    #[must_use]
    pub fn record_number(self, number: u64) -> String {
        self.prefixed(&format!("/notice/{number}"))
    }

    /// Every copy of a record.
    #[must_use]
    pub fn availability(self, number: u64) -> String {
        self.prefixed(&format!("/notice/{number}/disponibilite"))
    }

    /// A piece of news. The title is for people; the number finds it.
    #[must_use]
    pub fn news_item(self, id: i64, title: &str) -> String {
        self.titled("/actualites", id, title)
    }

    /// A selection. The title is for people; the number finds it.
    #[must_use]
    pub fn selection(self, id: i64, title: &str) -> String {
        self.titled("/selections", id, title)
    }

    /// A coup de cœur of a librarian. The title is for people; the number finds it.
    #[must_use]
    pub fn shown_staff_pick(self, id: i64, title: &str) -> String {
        self.titled("/coups-de-coeur/bibliothecaires", id, title)
    }

    fn titled(self, path: &str, id: i64, title: &str) -> String {
        match slug(title) {
            slug if slug.is_empty() => self.prefixed(&format!("{path}/{id}")),
            slug => self.prefixed(&format!("{path}/{id}-{slug}")),
        }
    }

    /// A picture, the same in all languages.
    #[must_use]
    pub fn picture(fingerprint: &str) -> String {
        format!("/images/{fingerprint}.jpg")
    }

    /// A page that librarians wrote.
    #[must_use]
    pub fn page(self, slug: &str) -> String {
        self.prefixed(&format!("/pages/{slug}"))
    }

    /// A coup de cœur.
    #[must_use]
    pub fn recommendation(self, id: i64) -> String {
        self.prefixed(&format!("/coups-de-coeur/{id}"))
    }

    /// Where my coup de cœur on a record is written, and changed.
    #[must_use]
    pub fn recommend(self, number: u64) -> String {
        self.prefixed(&format!("/notice/{number}/coup-de-coeur"))
    }

    /// Where a comment of mine is changed.
    #[must_use]
    pub fn edit_comment(self, id: i64) -> String {
        self.prefixed(&format!("/compte/commentaires/{id}"))
    }

    /// Deletes a comment or a coup de cœur of mine (POST).
    #[must_use]
    pub fn delete_contribution(self, id: i64) -> String {
        self.prefixed(&format!("/compte/contributions/{id}/supprimer"))
    }

    /// Brings it back (POST).
    #[must_use]
    pub fn restore_contribution(self, id: i64) -> String {
        self.prefixed(&format!("/compte/contributions/{id}/retablir"))
    }

    /// The question before something is reported, and reporting it (POST).
    #[must_use]
    pub fn report(self, id: i64) -> String {
        self.prefixed(&format!("/contributions/{id}/signaler"))
    }

    /// Takes back a suggestion of mine (POST).
    #[must_use]
    pub fn take_back_suggestion(self, id: i64) -> String {
        self.prefixed(&format!("/compte/suggestion/{id}/retirer"))
    }

    /// An event. The title is for people; the number finds it.
    #[must_use]
    pub fn event(self, number: i64, title: &str) -> String {
        match slug(title) {
            slug if slug.is_empty() => self.prefixed(&format!("/agenda/{number}")),
            slug => self.prefixed(&format!("/agenda/{number}-{slug}")),
        }
    }

    /// An event as a file for calendars.
    #[must_use]
    pub fn event_calendar(self, number: i64) -> String {
        self.prefixed(&format!("/agenda/{number}.ics"))
    }

    /// The form of an event, and registering (POST).
    #[must_use]
    pub fn register(self, number: i64) -> String {
        self.prefixed(&format!("/agenda/{number}/inscription"))
    }

    /// A registration, and changing it (POST).
    #[must_use]
    pub fn registration(self, id: i64) -> String {
        self.prefixed(&format!("/compte/inscriptions/{id}"))
    }

    /// The question before a registration is deleted, and deleting it (POST).
    #[must_use]
    pub fn delete_registration(self, id: i64) -> String {
        self.prefixed(&format!("/compte/inscriptions/{id}/supprimer"))
    }

    /// Taking the seat that is proposed (POST).
    #[must_use]
    pub fn take_offer(self, id: i64) -> String {
        self.prefixed(&format!("/compte/inscriptions/{id}/confirmer"))
    }

    /// A registration by the link of a mail, and answering (POST).
    #[must_use]
    pub fn registration_link(self, token: &str) -> String {
        self.prefixed(&format!("/inscription/{token}"))
    }

    /// Verifying the address of a pre-registration.
    #[must_use]
    pub fn verify_preregistration(self, token: &str) -> String {
        self.prefixed(&format!("/preinscription/{token}"))
    }

    /// Making a new address for mail count.
    #[must_use]
    pub fn confirm_address(self, token: &str) -> String {
        self.prefixed(&format!("/adresse/confirmer/{token}"))
    }

    /// Taking a new address for mail back.
    #[must_use]
    pub fn undo_address(self, token: &str) -> String {
        self.prefixed(&format!("/adresse/retablir/{token}"))
    }

    /// Choosing a password with a link that works once.
    #[must_use]
    pub fn password_link(self, token: &str) -> String {
        self.prefixed(&format!("/mot-de-passe/{token}"))
    }

    /// One message, in the demo only.
    #[must_use]
    pub fn mail(self, id: i64) -> String {
        self.prefixed(&format!("/dev/mail/{id}"))
    }

    /// The same message as its reader sees it, in the demo only.
    #[must_use]
    pub fn mail_html(self, id: i64) -> String {
        self.prefixed(&format!("/dev/mail/{id}/html"))
    }

    /// Giving the second factor, then back to where the librarian was.
    #[must_use]
    pub fn second_factor_then(self, path_and_query: &str) -> String {
        format!("{}?retour={}", self.second_factor_code(), encode(path_and_query))
    }

    /// Signing in, then back to where the reader was.
    #[must_use]
    pub fn sign_in_then(self, path_and_query: &str) -> String {
        format!("{}?retour={}", self.sign_in(), encode(path_and_query))
    }
}

/// The language that a path names by its prefix, and the path without it.
#[must_use]
pub fn split_language(path_and_query: &str) -> (Language, &str) {
    for language in Language::ALL {
        let Some(rest) = path_and_query.strip_prefix(language.prefix()) else {
            continue;
        };
        match rest.bytes().next() {
            _ if language.prefix().is_empty() => {}
            None => return (language, "/"),
            Some(b'/') => return (language, rest),
            // `/nl?theme=…`: the question mark stays, the path is the front door.
            Some(b'?') => return (language, rest),
            Some(_) => {}
        }
    }
    (Language::Fr, path_and_query)
}

/// The same page in another language.
#[must_use]
pub fn in_language(path_and_query: &str, language: Language) -> String {
    let (_, rest) = split_language(path_and_query);
    match (language.prefix(), rest) {
        ("", rest) if rest.starts_with('?') => format!("/{rest}"),
        (prefix, "/") if !prefix.is_empty() => prefix.to_owned(),
        (prefix, rest) => format!("{prefix}{rest}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn french_has_no_prefix_and_the_others_do() {
        assert_eq!(Urls::new(Language::Fr).holds(), "/compte/reservations");
        assert_eq!(Urls::new(Language::Nl).holds(), "/nl/compte/reservations");
        assert_eq!(Urls::new(Language::De).front(), "/de");
        assert_eq!(Urls::new(Language::Fr).front(), "/");
    }

    #[test]
    fn a_record_is_found_by_its_number_whatever_its_title_became() {
        let address = Urls::default().record(4471, "L’Œuvre au noir : Édition d’été");
        assert_eq!(address, "/notice/4471-l-oeuvre-au-noir-edition-d-ete");
        assert_eq!(number_of("4471-l-oeuvre"), Some(4471));
        assert_eq!(number_of("4471"), Some(4471));
        for wrong in ["", "-4471", "+4471", "x4471", "44 71", "99999999999999999999999"] {
            assert_eq!(number_of(wrong), None, "{wrong}");
        }
        assert_eq!(Urls::default().record(7, "戦争"), "/notice/7");
        assert!(slug(&"mot ".repeat(400)).len() <= 50);
        assert!(slug(&"m".repeat(400)).len() <= 50);
    }

    #[test]
    fn a_page_is_the_same_in_another_language() {
        assert_eq!(in_language("/recherche?q=a", Language::Nl), "/nl/recherche?q=a");
        assert_eq!(in_language("/nl/recherche?q=a", Language::Fr), "/recherche?q=a");
        assert_eq!(in_language("/de", Language::Fr), "/");
        assert_eq!(in_language("/", Language::En), "/en");
        assert_eq!(in_language("/en?x=1", Language::Fr), "/?x=1");
        assert_eq!(in_language("/en?x=1", Language::De), "/de?x=1");
        assert_eq!(split_language("/nlx"), (Language::Fr, "/nlx"));
        assert_eq!(split_language("/fr/recherche"), (Language::Fr, "/fr/recherche"));
    }

    #[test]
    fn where_to_come_back_is_encoded() {
        let address = Urls::default().sign_in_then("/notice/7/reserver?a=é&b=1");
        assert_eq!(
            address,
            "/connexion?retour=/notice/7/reserver%3Fa%3D%C3%A9%26b%3D1"
        );
    }
}
