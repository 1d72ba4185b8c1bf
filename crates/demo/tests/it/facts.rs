//! What the facts promise: enough works, valid numbers, codes that exist, holds in every state.

use std::collections::{BTreeMap, BTreeSet};

use demo::{circulation, network, people, works};
use domain::account::card_key;
use domain::hold::{CancelReason, DeclineReason, HoldState};
use domain::isbn;
use domain::library::LibraryKind;
use domain::password::Known;
use domain::record::{DocumentType, Role};
use jiff::civil::date;

use crate::BASE;

#[test]
fn there_are_enough_works_and_summaries_and_every_isbn_is_valid_and_alone() {
    let works = works();
    assert!(works.len() >= 640, "{}", works.len());
    let summaries = works.iter().filter(|work| work.record.summary.is_some()).count();
    assert!(summaries >= 160, "{summaries}");
    let mut isbns = BTreeSet::new();
    let mut keys = BTreeSet::new();
    for work in works {
        assert!(keys.insert(work.key), "{} twice", work.key);
        assert!(!work.record.title.is_empty(), "{}", work.key);
        assert!(work.record.year.is_some(), "{}", work.key);
        assert!(!work.call_number.is_empty(), "{}", work.key);
        for number in &work.record.isbns {
            assert_eq!(isbn::normalize(number).as_ref(), Some(number), "{}", work.key);
            assert!(isbns.insert(number.clone()), "{number} twice");
        }
    }
    for kind in [
        DocumentType::Book,
        DocumentType::Comic,
        DocumentType::Manga,
        DocumentType::LargePrint,
        DocumentType::EasyRead,
        DocumentType::Audiobook,
        DocumentType::Periodical,
        DocumentType::Music,
        DocumentType::Film,
        DocumentType::Game,
    ] {
        let count = works
            .iter()
            .filter(|work| work.record.document_type == kind)
            .count();
        assert!(count >= 4, "{kind:?}: {count}");
    }
    for language in ["fre", "dut", "ger", "eng"] {
        let count = works
            .iter()
            .filter(|work| work.record.languages == [language])
            .count();
        assert!(count >= 25, "{language}: {count}");
    }
    // Nothing of the notation of the facts is left in the texts.
    for work in works {
        let record = &work.record;
        let texts = [
            Some(&record.title),
            record.subtitle.as_ref(),
            record.summary.as_ref(),
            record.extent.as_ref(),
        ];
        for text in texts.into_iter().flatten() {
            assert!(!text.contains(['~', '|', '\'', '_', '=']), "{}: {text}", work.key);
        }
        assert!(
            record.contributors.iter().all(|who| !who.name.is_empty()),
            "{}",
            work.key
        );
        let nobody = record.contributors.is_empty();
        assert_eq!(
            nobody,
            record.document_type == DocumentType::Periodical,
            "{}",
            work.key
        );
    }
}

#[test]
fn a_series_lacks_a_volume_and_others_have_twelve() {
    let mut volumes: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    for work in works() {
        for series in work.record.series.iter().filter(|series| series.is_set) {
            let number: Option<u32> = series.volume.as_deref().and_then(|volume| volume.parse().ok());
            volumes.entry(series.title.clone()).or_default().extend(number);
        }
    }
    let tintin = &volumes["Les Aventures de Tintin"];
    assert!(tintin.contains(&14) && !tintin.contains(&15) && tintin.contains(&16));
    assert!(!volumes["Monster"].contains(&6) && volumes["Monster"].contains(&7));
    assert_eq!(volumes["One Piece"], (1..=12).collect());
}

#[test]
fn translations_name_their_original_and_works_have_several_editions() {
    let mut editions: BTreeMap<(String, String), usize> = BTreeMap::new();
    for work in works() {
        let record = &work.record;
        if record.languages == ["fre"]
            && record.document_type == DocumentType::Book
            && record.contributors.iter().any(|who| who.role == Role::Translator)
            && !record.notes.iter().any(|note| note.contains("1697"))
        {
            let named = record.original_title.is_some() && !record.original_languages.is_empty();
            assert!(named, "{} has a translator and no original", work.key);
        }
        let author = record
            .contributors
            .first()
            .map(|who| who.name.clone())
            .unwrap_or_default();
        *editions.entry((record.title.clone(), author)).or_default() += 1;
    }
    let pedigree = ("Pedigree".to_owned(), "Simenon, Georges".to_owned());
    assert_eq!(editions[&pedigree], 2);
    assert!(editions.values().filter(|count| **count > 1).count() > 30);
}

#[test]
fn the_libraries_have_hours_and_the_codes_that_others_name() {
    let network = network();
    let buildings = network
        .libraries
        .iter()
        .filter(|library| library.kind == LibraryKind::Library)
        .count();
    let stops = network.libraries.len() - buildings;
    assert_eq!(
        (buildings, stops),
        (9, 3),
        "eight libraries, the bibliobus, three stops"
    );
    let codes: BTreeSet<&str> = network
        .libraries
        .iter()
        .map(|library| library.code.as_str())
        .collect();
    let slugs: BTreeSet<&str> = network
        .libraries
        .iter()
        .map(|library| library.slug.as_str())
        .collect();
    assert_eq!(
        (codes.len(), slugs.len()),
        (network.libraries.len(), network.libraries.len())
    );
    let mut seen: Vec<&str> = Vec::new();
    for library in &network.libraries {
        assert!(
            network
                .operators
                .iter()
                .any(|operator| operator.code == library.operator),
            "{}",
            library.code
        );
        assert!(
            library
                .parent
                .as_deref()
                .is_none_or(|parent| seen.contains(&parent)),
            "{}",
            library.code
        );
        assert!(library.email.ends_with(".example"));
        assert!(
            library
                .sections
                .iter()
                .all(|section| network.section_names.contains_key(section))
        );
        let calendar = library.calendar(BASE);
        if library.pickup {
            assert!(
                calendar.next_open_day(BASE).is_some(),
                "{} never opens",
                library.code
            );
        }
        seen.push(&library.code);
    }
    for policy in &network.policies {
        assert!(policy.library.as_deref().is_none_or(|code| codes.contains(code)));
        assert!(
            policy
                .category
                .as_ref()
                .is_none_or(|code| network.categories.contains_key(code))
        );
    }
    for words in network.categories.values() {
        assert_eq!(
            words.keys().map(String::as_str).collect::<Vec<_>>(),
            ["de", "en", "fr", "nl"]
        );
    }
    // Two stretches on a Tuesday, one week in two on a Saturday, other hours in summer.
    let valbrune = network.library("VALB").unwrap().calendar(BASE);
    assert!(valbrune.is_open(date(2026, 11, 24)) && !valbrune.is_open(date(2026, 11, 22)));
    assert!(!valbrune.is_open(date(2027, 7, 5)), "closed on Mondays in summer");
    let marlenval = network.library("MARL").unwrap().calendar(BASE);
    assert_ne!(
        marlenval.is_open(date(2026, 11, 21)),
        marlenval.is_open(date(2026, 11, 28))
    );
}

#[test]
fn readers_have_cards_passwords_and_families() {
    let (network, people) = (network(), people());
    assert_eq!((people.readers.len(), people.librarians.len()), (30, 10));
    let mut taken = BTreeSet::new();
    for reader in &people.readers {
        assert_eq!(card_key(&reader.card), reader.card);
        assert!(reader.card.len() == 14 && luhn(&reader.card), "{}", reader.key);
        assert!(
            taken.insert(reader.card.clone()) && taken.insert(reader.identifier.clone()),
            "{}",
            reader.key
        );
        assert!(
            network
                .library(&reader.home_library)
                .is_some_and(|library| library.pickup),
            "{}",
            reader.key
        );
        assert!(
            network.categories.contains_key(&reader.category),
            "{}",
            reader.key
        );
        let before = people.readers.iter().take_while(|other| other.key != reader.key);
        let before: Vec<&str> = before.map(|other| other.key.as_str()).collect();
        assert!(
            reader.guardians.iter().all(|key| before.contains(&key.as_str())),
            "{}",
            reader.key
        );
        let age = domain::patron::age(reader.birth_on(BASE), BASE);
        assert_eq!(i16::from(age), reader.age, "{}", reader.key);
        assert!((age < 18) == (reader.category == "youth"), "{}", reader.key);
        let known = Known {
            birth_on: Some(reader.birth_on(BASE)),
            card_numbers: vec![reader.card.clone()],
            names: vec![reader.family_name.clone(), reader.given_name.clone()],
            identifiers: vec![reader.identifier.clone()],
            places: vec![reader.city.clone(), network.name.clone()],
        };
        assert_eq!(
            domain::password::check(&reader.password, &known),
            Ok(()),
            "{}",
            reader.key
        );
    }
    let passwords = people
        .readers
        .iter()
        .map(|reader| &reader.password)
        .chain(people.librarians.iter().map(|librarian| &librarian.password));
    for password in passwords {
        assert!(
            password.chars().count() >= 10 && password.contains(' '),
            "{password}"
        );
        assert!(taken.insert(password.clone()), "{password} twice");
    }
    for librarian in &people.librarians {
        assert!(taken.insert(librarian.identifier.clone()));
        for role in &librarian.roles {
            assert!(
                role.library
                    .as_deref()
                    .is_none_or(|code| network.library(code).is_some())
            );
        }
    }
    assert!(
        people.readers.iter().any(|reader| reader.member_until < 0),
        "a card has expired"
    );
}

#[test]
fn holds_are_there_in_every_state_and_a_waiting_one_really_waits() {
    let (network, people, circulation) = (network(), people(), circulation());
    let items = demo::catalogue::items(BASE);
    let states: BTreeSet<HoldState> = circulation.holds.iter().map(|hold| hold.state).collect();
    assert_eq!(states.len(), HoldState::ALL.len(), "{states:?}");

    let mut out: BTreeSet<_> = circulation.loans.iter().map(|loan| &loan.item).collect();
    assert_eq!(out.len(), circulation.loans.len(), "a copy is lent once");
    for hold in circulation.holds.iter().filter(|hold| hold.state.has_item()) {
        let item = hold.item.as_ref().unwrap();
        assert_eq!(item.work, hold.work);
        assert!(out.insert(item), "{item} is somewhere else");
    }
    let mut open = BTreeSet::new();
    for hold in &circulation.holds {
        assert!(people.reader(&hold.reader).is_some(), "{}", hold.reader);
        assert!(works().iter().any(|work| work.key == hold.work), "{}", hold.work);
        assert!(
            network
                .library(&hold.pickup)
                .is_some_and(|library| library.pickup),
            "{}",
            hold.pickup
        );
        assert_eq!(
            hold.state.has_item() || hold.ready.is_some(),
            hold.item.is_some(),
            "{}",
            hold.work
        );
        assert_eq!(hold.state.is_open(), hold.closed.is_none(), "{}", hold.work);
        if hold.state.is_open() {
            assert!(open.insert((&hold.reader, &hold.work)), "{} twice", hold.work);
        }
        let reason = hold.reason.as_deref();
        match hold.state {
            HoldState::Declined => assert!(reason.and_then(DeclineReason::from_code).is_some()),
            HoldState::CancelledByLibrary => assert!(reason.and_then(CancelReason::from_code).is_some()),
            _ => assert_eq!(reason, None),
        }
        if hold.state == HoldState::Queued {
            for item in items.of_work(&hold.work) {
                let library = item.owner_code.clone().unwrap();
                let away = out
                    .iter()
                    .any(|name| name.work == hold.work && name.library == library);
                assert!(
                    away,
                    "{}@{library} is free: {} would have it",
                    hold.work, hold.reader
                );
            }
        }
    }
    let quota = circulation
        .holds
        .iter()
        .filter(|hold| hold.reader == "moriau" && hold.state.is_open());
    assert_eq!(quota.count(), 5, "at the limit");
}

#[test]
fn days_are_of_today_whenever_it_starts() {
    let (network, circulation) = (network(), circulation());
    for base in [BASE, date(2027, 2, 28), date(2028, 2, 29), date(2027, 7, 14)] {
        let items = demo::catalogue::items(base);
        for loan in circulation.dated_loans(&network, &items, base) {
            assert!(!loan.barcode.is_empty());
            assert!(loan.lent_on < base && loan.lent_on < loan.due_on, "{loan:?}");
            assert!(
                loan.returned_on
                    .is_none_or(|day| day <= base && day > loan.lent_on)
            );
        }
        for hold in circulation.dated_holds(&network, &items, base) {
            assert!(!hold.record_barcode.is_empty(), "{:?}", hold.facts);
            assert!(hold.placed_on <= base);
            assert!(
                hold.ready_on
                    .is_none_or(|day| hold.placed_on <= day && day <= base)
            );
            assert!(
                hold.ready_until.is_none_or(|day| Some(day) > hold.ready_on),
                "{:?}",
                hold.facts
            );
        }
    }
    for fee in &circulation.fees {
        assert!(network.library(&fee.library).is_some() && fee.cents > 0 && fee.paid <= fee.cents);
        let had = |item: &circulation::ItemName| {
            let of_reader = |past: &circulation::PastLoanFacts| past.reader == fee.reader;
            circulation
                .history
                .iter()
                .any(|past| of_reader(past) && past.item == *item)
        };
        assert!(fee.item.as_ref().is_none_or(had), "{fee:?} comes from no loan");
    }
}

fn luhn(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0') * if place % 2 == 1 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

#[test]
fn what_is_written_names_readers_works_and_libraries_that_exist() {
    let (written, people, network) = (demo::written(), people(), network());
    let keys: BTreeSet<&str> = works().iter().map(|work| work.key).collect();
    let libraries: BTreeSet<&str> = network
        .libraries
        .iter()
        .map(|library| library.code.as_str())
        .collect();
    let named = |library: &Option<String>| library.as_deref().is_none_or(|code| libraries.contains(code));
    assert!(written.news.len() >= 3 && written.news.iter().all(|news| named(&news.library)));
    for selection in &written.selections {
        assert!(named(&selection.library), "{}", selection.key);
        assert!(
            selection.rule.is_some() || selection.records.len() >= 3,
            "{}: a rule or three covers make a card",
            selection.key
        );
        for chosen in &selection.records {
            assert!(keys.contains(chosen.work.as_str()), "{}", chosen.work);
        }
    }
    for page in &written.pages {
        assert!(named(&page.library), "{}", page.slug);
        assert!(domain::page::is_slug(&page.slug), "{}", page.slug);
        assert!(
            domain::page::PagePlace::from_code(&page.place).is_some(),
            "{}",
            page.slug
        );
    }
    let mut states = BTreeSet::new();
    for one in &written.contributions {
        let author = people.reader(&one.reader);
        assert!(
            author.is_some_and(|reader| reader.age >= 13),
            "{}: {}",
            one.key,
            one.reader
        );
        assert!(one.kind().is_some(), "{}", one.key);
        assert!(
            one.work.as_deref().is_none_or(|work| keys.contains(work)),
            "{}",
            one.key
        );
        assert!(
            one.reported_by
                .iter()
                .all(|reader| people.reader(reader).is_some()),
            "{}",
            one.key
        );
        let draft = domain::contribution::Draft {
            title: one.title.clone(),
            text: one.text.clone(),
            signature: one.signature.clone(),
            rating: one.rating,
        };
        assert!(domain::contribution::check(&draft, false).is_ok(), "{}", one.key);
        states.insert(one.state);
    }
    assert!(states.len() >= 3, "published, waiting, refused: {states:?}");
    let mut states = BTreeSet::new();
    for one in &written.suggestions {
        assert!(libraries.contains(one.library.as_str()), "{}", one.title);
        assert!(
            one.document_type().is_some() && !one.askers.is_empty(),
            "{}",
            one.title
        );
        assert!(
            one.askers
                .iter()
                .all(|asker| people.reader(&asker.reader).is_some()),
            "{}",
            one.title
        );
        assert!(
            one.record.as_deref().is_none_or(|work| keys.contains(work)),
            "{}",
            one.title
        );
        states.insert(one.state);
    }
    assert!(states.len() >= 5, "{states:?}");
}

#[test]
fn the_agenda_shows_every_situation_and_no_seat_is_given_twice() {
    use domain::event::{Admission, EventState};
    use domain::registration::RegistrationState;
    let events = demo::events().events;
    let people = people();
    let libraries: BTreeSet<String> = events.iter().map(|event| event.library.clone()).collect();
    assert!(events.len() >= 14, "{}", events.len());
    assert_eq!(libraries.len(), 8, "{libraries:?}");
    let network = network();
    for event in &events {
        assert!(
            network
                .libraries
                .iter()
                .any(|library| library.code == event.library),
            "{}",
            event.key
        );
        let (starts, ends) = event.hours(BASE);
        assert!(starts < ends && starts.date() > BASE, "{}", event.key);
        let mut readers = BTreeSet::new();
        let mut taken = 0;
        for registration in &event.registrations {
            assert!(
                people.reader(&registration.reader).is_some(),
                "{}",
                registration.reader
            );
            assert!(
                readers.insert(&registration.reader),
                "{} twice",
                registration.reader
            );
            assert!(registration.seats <= event.seats_each, "{}", event.key);
            if registration.state.holds_seats() {
                taken += registration.seats;
            }
        }
        assert!(
            event.capacity.is_none_or(|capacity| taken <= capacity),
            "{}",
            event.key
        );
        assert!(
            event.admission == Admission::Free || event.capacity.is_some(),
            "{}",
            event.key
        );
    }
    let states: BTreeSet<_> = events
        .iter()
        .flat_map(|event| &event.registrations)
        .map(|registration| registration.state)
        .collect();
    for wanted in [
        RegistrationState::Requested,
        RegistrationState::Confirmed,
        RegistrationState::Waiting,
        RegistrationState::Offered,
        RegistrationState::CancelledByReader,
        RegistrationState::CancelledByLibrary,
    ] {
        assert!(states.contains(&wanted), "{wanted:?}");
    }
    for wanted in EventState::ALL {
        assert!(events.iter().any(|event| event.state == *wanted), "{wanted:?}");
    }
    assert!(events.iter().any(|event| event.opens_after.is_some()));
    assert!(
        events
            .iter()
            .filter(|event| !event.translated().is_empty())
            .count()
            >= 4
    );
}
