//! The librarians' side. Every handler asks `app` with the librarian's rights: a hold or a reader
//! out of their reach is not found.

mod activation;
mod agenda;
mod attendance;
mod bench;
mod cards;
mod closures;
mod consultations;
mod corrections;
mod dashboard;
mod debts;
mod demand;
mod desk;
mod desk_hold;
mod drafts;
mod editing;
mod empty_searches;
mod erasures;
mod event_fields;
mod event_form;
mod export;
mod fees;
mod fields;
mod figures;
mod holds;
mod hours_moved;
mod jobs;
mod journal;
mod libraries;
mod library_rules;
mod loads;
mod message;
mod moderation;
mod news;
mod pages;
mod pick_list;
mod pictures;
mod policies;
mod policy_fields;
mod preregistrations;
mod publishing;
mod quarantine;
mod reader_messages;
mod readers;
mod reasons;
mod registrations;
mod relevance;
mod rows;
mod rules;
mod scans;
mod searches;
mod selection_records;
mod selections;
mod shuttle;
mod staff_picks;
mod stages;
mod suggestions;
mod sweep;
mod synonyms;
mod team;
mod team_role;
mod timetables;
mod title_figures;
mod turnout;
mod whole;

use std::sync::Arc;

use axum::extract::State;

use crate::extract::{ForLibrarian, Form, Query};
use crate::routes::{Routes, Who};
use crate::state::WebState;
use scans::Scans;

/// The routes.
pub fn routes() -> Routes {
    // What this process remembers of each desk, shared by showing and scanning.
    let scans = Arc::new(Scans::default());
    let shown = Arc::clone(&scans);
    Routes::default()
        .get(Who::Librarian, "/pro", dashboard::show)
        .get(Who::Librarian, "/pro/reservations", holds::show)
        .post(Who::Librarian, "/pro/reservations", holds::answer)
        .get(Who::Librarian, "/pro/reservations/csv", export::csv)
        .post(Who::Librarian, "/pro/reservations/retablir", holds::undo)
        .get(
            Who::Librarian,
            "/pro/reservations/refuser",
            reasons::decline_question,
        )
        .post(Who::Librarian, "/pro/reservations/refuser", reasons::decline)
        .get(
            Who::Librarian,
            "/pro/reservations/annuler",
            reasons::cancel_question,
        )
        .post(Who::Librarian, "/pro/reservations/annuler", reasons::cancel)
        .get(Who::Librarian, "/pro/reservations/toutes", whole::question)
        .post(Who::Librarian, "/pro/reservations/toutes", whole::answer)
        .get(Who::Librarian, "/pro/achats", demand::show)
        .get(Who::Librarian, "/pro/achats/csv", demand::csv)
        .get(Who::Librarian, "/pro/reservations/rayon", pick_list::show)
        .post(Who::Librarian, "/pro/reservations/rayon", pick_list::picked)
        .get(Who::Librarian, "/pro/reservations/expirees", sweep::show)
        .post(Who::Librarian, "/pro/reservations/expirees", sweep::act)
        .get(
            Who::Librarian,
            "/pro/comptoir",
            move |State(web): State<WebState>, door: ForLibrarian, Query(asked): Query<desk::Asked>| {
                desk::show(web, door, asked, Arc::clone(&shown))
            },
        )
        .post(
            Who::Librarian,
            "/pro/comptoir",
            move |State(web): State<WebState>, door: ForLibrarian, Form(scan): Form<desk::Scan>| {
                desk::scan(web, door, scan, Arc::clone(&scans))
            },
        )
        .post(Who::Librarian, "/pro/comptoir/encaisser", fees::settle)
        .get(Who::Librarian, "/pro/comptoir/dette", debts::show)
        .post(Who::Librarian, "/pro/comptoir/dette", debts::pay)
        .post(Who::Librarian, "/pro/comptoir/remettre", debts::waive)
        .get(Who::Librarian, "/pro/comptoir/nouvelle-dette", debts::new)
        .post(Who::Librarian, "/pro/comptoir/nouvelle-dette", debts::create)
        .get(
            Who::Librarian,
            "/pro/comptoir/message",
            reader_messages::to_reader,
        )
        .post(
            Who::Librarian,
            "/pro/comptoir/message",
            reader_messages::send_to_reader,
        )
        .get(
            Who::Librarian,
            "/pro/inscriptions/message",
            reader_messages::about_event,
        )
        .post(
            Who::Librarian,
            "/pro/inscriptions/message",
            reader_messages::send_about_event,
        )
        .get(Who::Librarian, "/pro/inscriptions/presences", attendance::show)
        .get(Who::Librarian, "/pro/lecteurs", readers::show)
        .get(Who::Librarian, "/pro/lecteurs/nouveau", readers::new)
        .post(Who::Librarian, "/pro/lecteurs/nouveau", readers::register)
        .post(Who::Librarian, "/pro/lecteurs/carte", cards::change)
        .get(Who::Librarian, "/pro/lecteurs/reserver", desk_hold::ask)
        .post(Who::Librarian, "/pro/lecteurs/reserver", desk_hold::place)
        .get(Who::Librarian, "/pro/recherches", searches::show)
        .post(Who::Librarian, "/pro/recherches/publier", searches::offer)
        .post(Who::Librarian, "/pro/recherches/retirer", searches::take_back)
        .get(Who::Librarian, "/pro/commentaires", moderation::show)
        .post(Who::Librarian, "/pro/commentaires", moderation::decide)
        .post(Who::Librarian, "/pro/commentaires/note", moderation::rating)
        .get(Who::Librarian, "/pro/suggestions", suggestions::show)
        .post(Who::Librarian, "/pro/suggestions", suggestions::decide)
        .get(Who::Librarian, "/pro/agenda", agenda::show)
        .get(Who::Librarian, "/pro/agenda/nouveau", event_form::new)
        .post(Who::Librarian, "/pro/agenda/nouveau", event_form::create)
        .get(Who::Librarian, "/pro/agenda/{animation}", event_form::edit)
        .post(Who::Librarian, "/pro/agenda/{animation}", event_form::change)
        .post(Who::Librarian, "/pro/agenda/{animation}/publier", agenda::publish)
        .get(Who::Librarian, "/pro/agenda/{animation}/apercu", agenda::preview)
        .post(
            Who::Librarian,
            "/pro/agenda/{animation}/publier-serie",
            agenda::publish_series,
        )
        .get(
            Who::Librarian,
            "/pro/agenda/{animation}/annuler",
            agenda::cancel_question,
        )
        .post(Who::Librarian, "/pro/agenda/{animation}/annuler", agenda::cancel)
        .get(Who::Librarian, "/pro/inscriptions", registrations::show)
        .post(Who::Librarian, "/pro/inscriptions", registrations::answer)
        .get(
            Who::Librarian,
            "/pro/inscriptions/refuser",
            registrations::decline_question,
        )
        .post(
            Who::Librarian,
            "/pro/inscriptions/refuser",
            registrations::decline,
        )
        .get(
            Who::Librarian,
            "/pro/inscriptions/annuler",
            registrations::cancel_question,
        )
        .post(Who::Librarian, "/pro/inscriptions/annuler", registrations::cancel)
        .get(Who::Librarian, "/pro/lecteurs/activation", activation::ask)
        .post(Who::Librarian, "/pro/lecteurs/activation", activation::make)
        .get(Who::Librarian, "/pro/preinscriptions", preregistrations::list)
        .get(
            Who::Librarian,
            "/pro/preinscriptions/{code}",
            preregistrations::show,
        )
        .post(
            Who::Librarian,
            "/pro/preinscriptions/{code}",
            preregistrations::complete,
        )
        .post(
            Who::Librarian,
            "/pro/preinscriptions/{code}/refuser",
            preregistrations::decline,
        )
        .get(Who::Librarian, "/pro/equipe", team::show)
        .post(Who::Librarian, "/pro/equipe", team::take_in)
        .get(Who::Librarian, "/pro/equipe/role", team_role::question)
        .post(Who::Librarian, "/pro/equipe/role", team_role::take_away)
        .post(Who::Librarian, "/pro/equipe/lien", team::link)
        .get(Who::Librarian, "/pro/journal", journal::show)
        .get(Who::Librarian, "/pro/journal/consultations", consultations::show)
        .get(Who::Librarian, "/pro/journal/effacements", erasures::show)
        .get(Who::Librarian, "/pro/bibliotheques", libraries::list)
        .get(Who::Librarian, "/pro/bibliotheques/{slug}", libraries::show)
        .post(Who::Librarian, "/pro/bibliotheques/{slug}", libraries::contact)
        .post(
            Who::Librarian,
            "/pro/bibliotheques/{slug}/services",
            libraries::services_changed,
        )
        .get(
            Who::Librarian,
            "/pro/bibliotheques/{slug}/horaire",
            timetables::show,
        )
        .post(
            Who::Librarian,
            "/pro/bibliotheques/{slug}/horaire",
            timetables::save,
        )
        .post(
            Who::Librarian,
            "/pro/bibliotheques/{slug}/horaire/supprimer",
            timetables::drop,
        )
        .post(
            Who::Librarian,
            "/pro/bibliotheques/{slug}/fermer",
            closures::close,
        )
        .post(
            Who::Librarian,
            "/pro/bibliotheques/{slug}/rouvrir",
            closures::reopen,
        )
        .get(
            Who::Librarian,
            "/pro/bibliotheques/{slug}/regles",
            library_rules::show,
        )
        .get(Who::Librarian, "/pro/regles", policies::list)
        .get(Who::Librarian, "/pro/regles/nouvelle", policies::new)
        .post(Who::Librarian, "/pro/regles/nouvelle", policies::create)
        .post(Who::Librarian, "/pro/regles/retablir", policies::take_back)
        .get(Who::Librarian, "/pro/regles/{regle}", policies::edit)
        .post(Who::Librarian, "/pro/regles/{regle}", policies::change)
        .post(Who::Librarian, "/pro/regles/{regle}/supprimer", policies::delete)
        .get(Who::Librarian, "/pro/taches", jobs::show)
        .post(Who::Librarian, "/pro/taches", jobs::retry)
        .get(Who::Librarian, "/pro/chiffres", figures::show)
        .get(Who::Librarian, "/pro/chiffres/csv", figures::csv)
        .get(Who::Librarian, "/pro/chiffres/animations", turnout::show)
        .get(Who::Librarian, "/pro/chiffres/animations/csv", turnout::csv)
        .get(Who::Librarian, "/pro/chiffres/recherches", empty_searches::show)
        .post(Who::Librarian, "/pro/chiffres/recherches", empty_searches::decide)
        .get(
            Who::Librarian,
            "/pro/chiffres/recherches/csv",
            empty_searches::csv,
        )
        .get(Who::Librarian, "/pro/chiffres/titres", title_figures::show)
        .get(Who::Librarian, "/pro/chiffres/titres/csv", title_figures::csv)
        .get(Who::Librarian, "/pro/chiffres/synonymes", synonyms::show)
        .post(Who::Librarian, "/pro/chiffres/synonymes", synonyms::save)
        .post(
            Who::Librarian,
            "/pro/chiffres/synonymes/retirer",
            synonyms::delete,
        )
        .and(catalogue_routes())
        .and(editing::routes())
        .and(shuttle::routes())
        .and(relevance::routes())
}

/// What the administrators of the network do to the catalogue.
fn catalogue_routes() -> Routes {
    Routes::default()
        .get(Who::Librarian, "/pro/catalogue", loads::show)
        .post_upload(Who::Librarian, "/pro/catalogue", loads::send)
        .get(Who::Librarian, "/pro/catalogue/chargements/{load}", loads::load)
        .post(
            Who::Librarian,
            "/pro/catalogue/chargements/{load}/accepter",
            loads::accept,
        )
        .get(Who::Librarian, "/pro/catalogue/quarantaine", quarantine::show)
        .post(
            Who::Librarian,
            "/pro/catalogue/quarantaine/reprendre",
            quarantine::retry,
        )
        .get(
            Who::Librarian,
            "/pro/catalogue/quarantaine/{record}",
            quarantine::one,
        )
        .get(
            Who::Librarian,
            "/pro/catalogue/quarantaine/{record}/octets",
            quarantine::bytes,
        )
        .post(
            Who::Librarian,
            "/pro/catalogue/quarantaine/{record}/ecarter",
            quarantine::set_aside,
        )
        .get(Who::Librarian, "/pro/catalogue/notices", corrections::list)
        .get(
            Who::Librarian,
            "/pro/catalogue/notices/{numero}",
            corrections::show,
        )
        .post(
            Who::Librarian,
            "/pro/catalogue/notices/{numero}/masquer",
            corrections::hide,
        )
        .post(
            Who::Librarian,
            "/pro/catalogue/notices/{numero}/montrer",
            corrections::unhide,
        )
        .post(
            Who::Librarian,
            "/pro/catalogue/notices/{numero}/regrouper",
            corrections::group,
        )
        .post(
            Who::Librarian,
            "/pro/catalogue/notices/{numero}/separer",
            corrections::split,
        )
        .post(
            Who::Librarian,
            "/pro/catalogue/notices/{numero}/automatique",
            corrections::ungroup,
        )
        .post_file(
            Who::Librarian,
            "/pro/catalogue/notices/{numero}/couverture",
            corrections::set_cover,
        )
        .post(
            Who::Librarian,
            "/pro/catalogue/notices/{numero}/couverture/retirer",
            corrections::remove_cover,
        )
}
