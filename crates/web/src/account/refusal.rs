//! Refusals on pages: the reason with its figure, and the way out. A way out whose page exists is
//! a link; one that is walked in the library is a sentence.

use domain::refusal::{Explanation, WayOut};

use crate::extract::Around;
use crate::parts::{Link, Refusal};

/// Where a refusal is shown.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The record: its copies, where they can be fetched or read.
    pub record: Option<(u64, String)>,
    /// Whether a form stands below, in which something else can be chosen.
    pub has_form: bool,
}

/// All reasons as one message.
pub fn refusal(around: &Around, why: &[Explanation], place: &Place) -> Refusal {
    let t = around.frame.t;
    let mut sentences: Vec<String> = Vec::new();
    let mut ways_out: Vec<Link> = Vec::new();
    for explanation in why {
        let reason = t.reason(explanation, around.moment.today, |id| library_name(around, id));
        if !sentences.contains(&reason) {
            sentences.push(reason);
        }
    }
    for explanation in why {
        let way_out = explanation.way_out;
        // What is to be paid is agreed to under the library that was chosen.
        let is_consent = place.has_form && explanation.key.ends_with("-fee-consent");
        let url = is_consent.then(|| "#frais".to_owned());
        match url.or_else(|| address(around, way_out, place)) {
            Some(url) if ways_out.iter().all(|link| link.url != url) => {
                ways_out.push(Link::new(t.way_out(way_out), url));
            }
            Some(_) => {}
            None => {
                let text = t.way_out_text(way_out);
                if !sentences.contains(&text) {
                    sentences.push(text);
                }
                let desk = desk(around, WayOut::AskLibrary);
                if is_at_desk(way_out) && !ways_out.contains(&desk) {
                    ways_out.push(desk);
                }
            }
        }
    }
    Refusal {
        reason: sentences.join(" "),
        ways_out,
    }
}

/// The desk of my library, as the way out.
pub fn desk(around: &Around, way_out: WayOut) -> Link {
    Link::new(around.frame.t.way_out(way_out), contact(around))
}

/// The name of a library of the network.
pub fn library_name(around: &Around, id: domain::id::LibraryId) -> String {
    let library = around.network.library(id);
    library.map(|library| library.name.clone()).unwrap_or_default()
}

fn address(around: &Around, way_out: WayOut, place: &Place) -> Option<String> {
    let urls = around.frame.urls;
    let record = place.record.as_ref();
    match way_out {
        WayOut::SeeHolds => Some(urls.holds()),
        WayOut::SeeLoans => Some(urls.loans()),
        WayOut::SeeSavedSearches => Some(urls.saved_searches()),
        WayOut::SeeAlerts => Some(urls.alerts()),
        WayOut::Search => Some(urls.search()),
        WayOut::SeeLists => Some(urls.lists()),
        WayOut::SeeBasket => Some(urls.basket()),
        WayOut::SeeFees => Some(urls.for_oneself().fees()),
        WayOut::AskLibrary => Some(contact(around)),
        WayOut::FetchFromShelf | WayOut::ReadOnSite => record.map(|(number, _)| urls.availability(*number)),
        WayOut::ChooseAnother => {
            let title = record.map(|(_, title)| format!("q={}", crate::urls::encode(title)));
            Some(urls.search_for(&title.unwrap_or_default()))
        }
        WayOut::SuggestPurchase => {
            let title = record.map(|(_, title)| title.as_str());
            Some(urls.suggestion_of(title.unwrap_or_default(), ""))
        }
        WayOut::SeeSuggestions => Some(format!("{}#suivi", urls.suggestion())),
        WayOut::SeeContributions => Some(urls.my_comments()),
        WayOut::ChoosePickup => place.has_form.then(|| "#retrait".to_owned()),
        WayOut::SeeRegistrations => Some(urls.registrations()),
        WayOut::ChooseEvent => Some(urls.agenda()),
        WayOut::JoinWaitingList => place.has_form.then(|| "#attente".to_owned()),
        WayOut::AskForFewer => place.has_form.then(|| "#places".to_owned()),
        WayOut::ChooseVolume => place.has_form.then(|| "#tome".to_owned()),
        WayOut::RenewMembership
        | WayOut::ReplaceCard
        | WayOut::BringBack
        | WayOut::ComeBackLater
        | WayOut::Correct
        | WayOut::ComeBackTomorrow
        | WayOut::TryAgain
        | WayOut::AskParent => None,
    }
}

/// Whether the way out leads to the desk, whose hours and telephone then help.
const fn is_at_desk(way_out: WayOut) -> bool {
    matches!(way_out, WayOut::RenewMembership | WayOut::ReplaceCard)
}

fn contact(around: &Around) -> String {
    let urls = around.frame.urls;
    match &around.library {
        Some(library) => urls.library_infos(&library.slug),
        None => urls.libraries(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use domain::block::Block;
    use domain::language::Language;
    use domain::refusal::examples;
    use jiff::civil::date;

    use crate::frame::Frame;

    fn around(language: Language) -> Around {
        Around {
            frame: Frame::new(language, "Bibliothèques de test", "/compte"),
            person: None,
            library: None,
            network: Arc::default(),
            moment: domain::time::Moment {
                now: jiff::Timestamp::UNIX_EPOCH,
                today: date(2026, 11, 23),
            },
            request: String::new(),
            caller: None,
        }
    }

    /// In this language itself: what is missing falls back to French.
    fn is_translated(language: Language, explanation: &Explanation) -> bool {
        let way_out = explanation.way_out.key();
        let keys = [explanation.key, way_out, &format!("{way_out}-text")];
        keys.into_iter().all(|key| i18n::has(language, key))
    }

    #[test]
    fn every_refusal_is_said_with_a_way_out_in_four_languages() {
        for language in Language::ALL {
            for explanation in examples() {
                for has_form in [false, true] {
                    let place = Place {
                        record: Some((7, "Pedigree".into())),
                        has_form,
                    };
                    let around = around(language);
                    let shown = refusal(&around, std::slice::from_ref(&explanation), &place);
                    let key = explanation.key;
                    assert!(
                        is_translated(language, &explanation),
                        "{} lacks {key}",
                        language.code()
                    );
                    let all = format!("{} {:?}", shown.reason, shown.ways_out);
                    assert!(shown.reason.len() > 10, "{key}: {all}");
                    for mark in ["⟨", "⟦", "{", "$", key, explanation.way_out.key()] {
                        assert!(
                            !all.replace("Link {", "").contains(mark),
                            "{} {key}: {all}",
                            language.code()
                        );
                    }
                    let way_out = around.frame.t.way_out(explanation.way_out);
                    let sentence = around.frame.t.way_out_text(explanation.way_out);
                    assert!(
                        shown.ways_out.iter().any(|link| link.text == way_out)
                            || shown.reason.contains(&sentence),
                        "{key} has no way out: {all}"
                    );
                }
            }
        }
    }

    #[test]
    fn several_reasons_are_said_once_each() {
        let twice = [Block::CardLost.explain(), Block::CardLost.explain()];
        let shown = refusal(&around(Language::Fr), &twice, &Place::default());
        assert_eq!(shown.reason.matches("déclarée perdue").count(), 1);
        assert_eq!(shown.ways_out.len(), 1);
    }
}
