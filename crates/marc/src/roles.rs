//! What contributors did: the codes of UNIMARC $4, the codes and words of MARC21 $4 and $e.

use domain::fold::fold;
use domain::record::Role;

use crate::field::DataField;

/// The role of a UNIMARC name: the first code that says something precise.
pub(crate) fn unimarc(field: &DataField, otherwise: Role) -> Role {
    let mut codes = field.all('4').map(unimarc_code).peekable();
    if codes.peek().is_none() {
        return otherwise;
    }
    codes.find(|role| *role != Role::Other).unwrap_or(Role::Other)
}

fn unimarc_code(code: &str) -> Role {
    match code {
        "070" | "100" | "205" | "330" => Role::Author,
        "440" | "040" | "350" | "360" | "510" | "530" | "600" => Role::Illustrator,
        "690" => Role::Scriptwriter,
        "730" => Role::Translator,
        "300" | "651" => Role::Director,
        "005" => Role::Actor,
        "550" => Role::Narrator,
        "230" | "030" => Role::Composer,
        "545" | "590" | "721" | "250" | "275" | "755" => Role::Performer,
        "340" | "220" => Role::Editor,
        "080" => Role::Prefacer,
        "650" => Role::Publisher,
        _ => Role::Other,
    }
}

/// The role of a MARC21 name.
pub(crate) fn marc21(field: &DataField, otherwise: Role) -> Role {
    let mut stated = false;
    for (code, text) in field.any("4ej") {
        // $j of a meeting or $e of a body is a part of its name, not a role.
        if code == 'j' || (code == 'e' && (field.tag.0[1..] == *b"10")) {
            continue;
        }
        stated = true;
        let role = if code == '4' { relator(text) } else { word(text) };
        if role != Role::Other {
            return role;
        }
    }
    if stated { Role::Other } else { otherwise }
}

fn relator(code: &str) -> Role {
    // The code may stand at the end of an address: …/relators/aut
    let code = code.trim_end_matches('.').rsplit('/').next().unwrap_or(code);
    match code.to_ascii_lowercase().as_str() {
        "aut" | "cre" | "dub" | "ctb" => Role::Author,
        "ill" | "art" | "pht" | "clr" => Role::Illustrator,
        "aus" | "sce" => Role::Scriptwriter,
        "trl" => Role::Translator,
        "drt" | "fmd" | "pbd" | "tld" => Role::Director,
        "act" => Role::Actor,
        "nrt" => Role::Narrator,
        "cmp" | "lbt" | "lyr" => Role::Composer,
        "prf" | "sng" | "mus" | "itr" | "cnd" => Role::Performer,
        "edt" | "edc" | "com" => Role::Editor,
        "aui" | "wpr" | "win" | "wst" => Role::Prefacer,
        "pbl" => Role::Publisher,
        _ => Role::Other,
    }
}

fn word(text: &str) -> Role {
    let folded = fold(text);
    let has = |words: &[&str]| words.iter().any(|word| folded.contains(word));
    if has(&["traduct", "translat", "ubersetz", "vertal"]) {
        Role::Translator
    } else if has(&["prefac", "foreword", "introduction", "vorwort", "voorwoord"]) {
        Role::Prefacer
    } else if has(&["illustrat", "dessin", "artist", "photograph", "colorist"]) {
        Role::Illustrator
    } else if has(&["scenar", "screenwriter", "script"]) {
        Role::Scriptwriter
    } else if has(&["director", "realisat", "metteur en scene", "regie"]) {
        Role::Director
    } else if has(&["narrat", "lecteur", "lectrice", "reader", "sprecher"]) {
        Role::Narrator
    } else if has(&["actor", "actress", "acteur", "actrice", "cast"]) {
        Role::Actor
    } else if has(&["compos", "komponist"]) {
        Role::Composer
    } else if has(&[
        "perform",
        "sing",
        "music",
        "chant",
        "interprete",
        "instrument",
        "conductor",
    ]) {
        Role::Performer
    } else if has(&["publisher", "verlag", "editeur commercial", "publie"]) {
        Role::Publisher
    } else if has(&["edit", "herausgeb", "compil", "redact"]) {
        Role::Editor
    } else if has(&[
        "author",
        "auteur",
        "autrice",
        "verfasser",
        "writer",
        "schrijver",
        "creator",
    ]) {
        Role::Author
    } else {
        Role::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::MarcRecord;

    fn field(tag: &str, subfields: &[(char, &str)]) -> DataField {
        MarcRecord::new("")
            .with_data(tag, "  ", subfields)
            .data(tag)
            .next()
            .unwrap()
            .clone()
    }

    #[test]
    fn the_first_precise_role_counts() {
        let both = field("702", &[('4', "999"), ('4', "690")]);
        assert_eq!(unimarc(&both, Role::Author), Role::Scriptwriter);
        assert_eq!(unimarc(&field("702", &[]), Role::Other), Role::Other);
        assert_eq!(
            marc21(&field("700", &[('e', "traduction.")]), Role::Author),
            Role::Translator
        );
        assert_eq!(
            marc21(&field("700", &[('4', "aui")]), Role::Author),
            Role::Prefacer
        );
        assert_eq!(
            marc21(
                &field("700", &[('4', "http://id.loc.gov/vocabulary/relators/ill")]),
                Role::Author
            ),
            Role::Illustrator
        );
        assert_eq!(
            marc21(&field("700", &[('e', "dedicatee")]), Role::Author),
            Role::Other
        );
        assert_eq!(
            marc21(&field("710", &[('e', "Editing section")]), Role::Author),
            Role::Author
        );
    }
}
