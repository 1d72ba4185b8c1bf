//! Every coded value has words in the four languages.

use std::collections::BTreeSet;

use domain::circulation::policy::{FineDays, Holdable, OverdueRenewal, Rules, Validation};
use domain::contribution::{self, ContributionKind, ContributionState};
use domain::event::{Admission, ChildrenAsked, EventKind, EventState, PhoneAsked, WaitingList};
use domain::fee::{FeeCause, FeeState};
use domain::hold::{CancelReason, DeclineReason, HoldState, Origin};
use domain::item_state::ItemState;
use domain::language::Language;
use domain::library::LibraryKind;
use domain::mail::MailKind;
use domain::patron::CardState;
use domain::record::{Audience, DocumentType};
use domain::registration::{self, RegistrationState};
use domain::staff;
use domain::suggestion::{self, SuggestionState};
use i18n::{Translator, has, keys};

fn all_have(kind: &str, codes: &[&str]) {
    for language in Language::ALL {
        for code in codes {
            let key = format!("{kind}-{code}");
            assert!(has(language, &key), "{}: {key}", language.code());
        }
    }
}

fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().copied().map(code).collect()
}

/// What follows a prefix in the keys.
fn endings(prefix: &str) -> BTreeSet<&'static str> {
    keys(Language::Fr)
        .into_iter()
        .filter_map(|key| key.strip_prefix(prefix))
        .collect()
}

#[test]
fn types_of_document_and_audiences_have_words() {
    all_have("document-type", &DocumentType::ALL.map(DocumentType::code));
    all_have("audience", &Audience::ALL.map(Audience::code));
    // Codes have underscores, keys have hyphens, and a template need not know.
    let french = Translator::new(Language::Fr);
    assert_eq!(french.coded("document-type", "large_print"), "Grands caractères");
    assert_eq!(endings("document-type-").len(), DocumentType::ALL.len());
}

#[test]
fn pages_of_a_file_kinds_of_erasures_and_roles_have_words() {
    let hyphens = |code: &str| code.replace('_', "-");
    for page in domain::consultation::Page::ALL {
        all_have("consultation-page", &[page.code()]);
    }
    for kind in domain::erasure::Kind::ALL {
        all_have("erasure-kind", &[&hyphens(kind.code())]);
    }
    for role in staff::Role::ALL {
        all_have("team-role-loses", &[role.code()]);
    }
    assert_eq!(endings("erasure-kind-").len(), domain::erasure::Kind::ALL.len());
}

#[test]
fn what_contributors_did_and_what_subjects_name_have_words() {
    let roles = [
        "author",
        "illustrator",
        "scriptwriter",
        "translator",
        "director",
        "actor",
        "narrator",
        "composer",
        "performer",
        "editor",
        "prefacer",
        "publisher",
        "other",
    ];
    all_have("role", &roles);
    all_have("subject-kind", &["topic", "name", "place", "genre", "keyword"]);
    all_have("fiction", &["fiction", "nonfiction"]);
}

#[test]
fn the_languages_that_libraries_hold_have_names() {
    assert!(endings("language-").len() > 40);
    let dutch = Translator::new(Language::Nl);
    assert_eq!(dutch.language_name("fre"), "Frans");
    assert_eq!(dutch.language_name("tlh"), "Andere taal (tlh)");
}

#[test]
fn the_codes_of_the_rules_have_words() {
    all_have("hold-state", &codes(HoldState::ALL, |state| state.code()));
    all_have("hold-origin", &codes(Origin::ALL, |origin| origin.code()));
    all_have("item-state", &codes(ItemState::ALL, |state| state.code()));
    all_have("fee-cause", &codes(FeeCause::ALL, |cause| cause.code()));
    all_have("fee-state", &codes(FeeState::ALL, |state| state.code()));
    all_have("card-state", &codes(CardState::ALL, |state| state.code()));
    all_have("library-kind", &codes(LibraryKind::ALL, |kind| kind.code()));
    all_have(
        "contribution-kind",
        &codes(ContributionKind::ALL, |kind| kind.code()),
    );
    all_have(
        "contribution-state",
        &codes(ContributionState::ALL, |state| state.code()),
    );
    for part in ["state", "sentence"] {
        let states = codes(SuggestionState::ALL, |state| state.code());
        all_have(&format!("suggestion-{part}"), &states);
    }
    all_have("event-kind", &codes(EventKind::ALL, |kind| kind.code()));
    all_have("event-state", &codes(EventState::ALL, |state| state.code()));
    all_have(
        "event-admission",
        &codes(Admission::ALL, |admission| admission.code()),
    );
    all_have("event-children", &codes(ChildrenAsked::ALL, |asked| asked.code()));
    all_have("event-phone", &codes(PhoneAsked::ALL, |asked| asked.code()));
    all_have("event-waiting-list", &codes(WaitingList::ALL, |list| list.code()));
    all_have("event-validation", &codes(Validation::ALL, |how| how.code()));
    all_have(
        "registration-state",
        &codes(RegistrationState::ALL, |state| state.code()),
    );
    for ruling in Rules::default().rulings() {
        all_have("rule", &[ruling.name]);
    }
    all_have("rule-holdable", &codes(Holdable::ALL, |holdable| holdable.code()));
    all_have("rule-validation", &codes(Validation::ALL, |how| how.code()));
    all_have("rule-fine-days", &codes(FineDays::ALL, |days| days.code()));
    all_have(
        "rule-overdue-renewal",
        &codes(OverdueRenewal::ALL, |may| may.code()),
    );
    all_have("staff-role", &codes(staff::Role::ALL, |role| role.code()));
}

#[test]
fn every_reason_to_decline_or_cancel_has_a_label_for_staff_and_a_sentence_for_the_reader() {
    for part in ["reason", "sentence"] {
        let decline = codes(DeclineReason::ALL, |reason| reason.code());
        all_have(&format!("decline-{part}"), &decline);
        let registration = codes(registration::DeclineReason::ALL, |reason| reason.code());
        all_have(&format!("registration-{part}"), &registration);
        let cancel = codes(CancelReason::ALL, |reason| reason.code());
        all_have(&format!("cancel-{part}"), &cancel);
        let moderate = codes(contribution::RefuseReason::ALL, |reason| reason.code());
        all_have(&format!("contribution-{part}"), &moderate);
        let refuse = codes(suggestion::RefuseReason::ALL, |reason| reason.code());
        all_have(&format!("suggestion-refuse-{part}"), &refuse);
    }
}

#[test]
fn pre_registrations_have_words_for_staff_and_sentences_for_those_who_asked() {
    use domain::preregistration::{DeclineReason, PreregistrationState};
    let hyphens = |codes: Vec<&'static str>| -> Vec<String> {
        codes.iter().map(|code| code.replace('_', "-")).collect()
    };
    let states = hyphens(codes(PreregistrationState::ALL, |state| state.code()));
    let reasons = hyphens(codes(DeclineReason::ALL, |reason| reason.code()));
    for (kind, codes) in [
        ("preregistration-state", &states),
        ("preregistration-reason", &reasons),
        ("preregistration-sentence", &reasons),
    ] {
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        all_have(kind, &codes);
    }
}

#[test]
fn every_mail_says_what_happened_what_to_do_and_the_way_out() {
    for kind in MailKind::ALL {
        let parts = ["subject", "title", "text", "next", "button", "way-out"];
        all_have(&format!("mail-{}", kind.code()), &parts);
    }
    // What the account lists them as.
    all_have("mail-kind", &codes(MailKind::ALL, MailKind::code));
}
