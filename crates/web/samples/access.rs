//! Pages of who one is: the profile, the card.

use domain::language::Language;
use i18n::Translator;
use jiff::civil::date;
use web::frame::AccountEntry;
use web::pages::*;

use super::account::account_frame;
use super::{Sample, shown};

pub fn pages(language: Language) -> Vec<Sample> {
    vec![("profil", shown(profile(language)))]
}

/// The card of Camille.
pub fn card(t: Translator) -> Card {
    Card {
        name: "Camille Delvaux".into(),
        library: "Soignies".into(),
        number: "2 1908 0074 1130 6".into(),
        bars: web::barcode::code_128("2 1908 0074 1130 6"),
        valid: Some(
            t.with("account-card-valid-until")
                .arg("date", t.date_full(date(2027, 9, 3)))
                .to_string(),
        ),
    }
}

/// Who Camille is.
pub fn details(t: Translator) -> Vec<MetaRow> {
    vec![
        MetaRow::number(t.get("profile-card-number"), "2 1908 0074 1130 6"),
        MetaRow::text(t.get("profile-last-name"), "Delvaux"),
        MetaRow::text(t.get("profile-first-name"), "Camille"),
        MetaRow::text(t.get("profile-birth-date"), t.date_full(date(1989, 3, 14))),
        MetaRow::text(t.get("profile-mail"), "camille.delvaux@exemple.be"),
        MetaRow::text(t.get("profile-identifier"), "camille"),
    ]
}

fn profile(language: Language) -> ProfilePage {
    let frame = account_frame(language, "/compte/profil", AccountEntry::Profile, "profile-title");
    let t = frame.t;
    ProfilePage {
        blocks: Vec::new(),
        card: Some(card(t)),
        details: details(t),
        frame,
    }
}
