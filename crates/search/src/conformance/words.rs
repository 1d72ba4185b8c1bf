//! Stories of what a person types.

use std::sync::Arc;

use super::{Story, Told};
use crate::request::Request;
use crate::synonym::Synonyms;

pub(super) const STORIES: &[Story] = &[
    ("the exact title comes first", exact_title_first),
    (
        "accents, ligatures, elisions and hyphens do not matter",
        spelling_does_not_matter,
    ),
    ("numbers of books are found in any form", numbers_in_any_form),
    ("names are found in any order", names_in_any_order),
    ("one wrong letter never empties the list", one_wrong_letter),
    ("a better spelling is shown, and said", better_spelling),
    ("a right spelling is not overruled", right_spelling_stays),
    ("a good word is not replaced by another one", good_words_stay),
    ("a phrase that is not there is asked as words", loose_phrase),
    ("saints may be in short", saints),
    ("a word is not a stem of another tongue", foreign_stems),
    ("a phrase is those very words", phrase),
    ("signs and fields narrow", signs_and_fields),
    (
        "common words may be lacking, and may be the whole title",
        common_words,
    ),
    ("the last word may be open", open_end),
    ("septante and 70 are one number", numbers_in_words),
    ("each language has its own forms", forms_of_words),
    ("a volume is found by its series and number", volume_of_series),
    ("strange searches never fail", strange_searches),
    ("what was found is marked", marks),
    ("other words for the same thing will do, and come after", synonyms),
];

fn exact_title_first(told: &Told<'_>) {
    for (text, title) in [
        ("le petit prince", "Le Petit Prince"),
        ("Petit prince", "Le Petit Prince"),
        ("LE PETIT PRINCE", "Le Petit Prince"),
        ("petit prince saint-exupéry", "Le Petit Prince"),
        ("le petit prince cannibale", "Le Petit Prince cannibale"),
        ("le chat", "Le Chat"),
        ("chat", "Le Chat"),
        ("le chat simenon", "Le Chat"),
        ("nothomb hygiène", "Hygiène de l'assassin"),
        ("germinal", "Germinal"),
        ("1984", "1984"),
        (
            "harry potter a l'ecole des sorciers",
            "Harry Potter à l'école des sorciers",
        ),
        ("kind of blue", "Kind of Blue"),
        ("stupeur et tremblement", "Stupeur et tremblements"),
        ("le chat georges simenon", "Le Chat"),
        ("война и мир", "Война и мир"),
    ] {
        told.finds_first(text, title);
    }
}

fn spelling_does_not_matter(told: &Told<'_>) {
    for (text, title) in [
        ("l'etranger", "L'Étranger"),
        ("l’étranger", "L'Étranger"),
        ("L ETRANGER", "L'Étranger"),
        ("étranger camus", "L'Étranger"),
        ("oeuvre zola", "L'Œuvre"),
        ("l'œuvre", "L'Œuvre"),
        ("L’OEUVRE", "L'Œuvre"),
        ("hygiene de l assassin", "Hygiène de l'assassin"),
        ("weekend zuydcoote", "Week-end à Zuydcoote"),
        ("week end zuydcoote", "Week-end à Zuydcoote"),
        ("week\u{2011}end a zuydcoote", "Week-end à Zuydcoote"),
        ("quatre vingt treize", "Quatre-vingt-treize"),
        ("strasse der olsardinen", "Die Straße der Ölsardinen"),
        ("garcia marquez", "Cent ans de solitude"),
        ("saintexupery antoine", "Le Petit Prince"),
        ("e\u{301}tranger", "L'Étranger"),
    ] {
        told.finds_first(text, title);
    }
}

fn numbers_in_any_form(told: &Told<'_>) {
    for text in [
        "9782070360024",
        "978-2-07-036002-4",
        "978 2 07 036002 4",
        "2070360024",
        "2-07-036002-4",
        "ISBN 2-07-036002-4",
        "isbn:9782070360024",
        "camus 2070360024",
    ] {
        told.finds_only(text, &["L'Étranger"]);
    }
    told.finds_only("0771-6257", &["Le Ligueur"]);
    told.finds_only("9782070360025", &[]);
    told.finds_only("9782070360024, 0771-6257", &["L'Étranger", "Le Ligueur"]);
    told.finds_only("2-07-036002-4 9782070360025", &["L'Étranger"]);
}

fn names_in_any_order(told: &Told<'_>) {
    let written = [
        "Hygiène de l'assassin",
        "Stupeur et tremblements",
        "Métaphysique des tubes",
    ];
    for text in [
        "nothomb amelie",
        "amélie nothomb",
        "Nothomb, Amélie",
        "auteur:nothomb",
    ] {
        told.finds_only(text, &written);
    }
    for text in ["j.k. rowling", "jk rowling", "rowling j k", "J. K. Rowling"] {
        told.finds(text, "Harry Potter à l'école des sorciers");
    }
    told.finds_first("antoine de saint exupéry", "Le Petit Prince");
}

fn one_wrong_letter(told: &Told<'_>) {
    for (number, record) in told.catalogue.records() {
        for word in crate::words::words(&record.title)
            .into_iter()
            .map(|word| word.text)
        {
            if word.len() < 6 || !word.is_ascii() || word.bytes().any(|byte| byte.is_ascii_digit()) {
                continue;
            }
            let (middle, last) = (word.len() / 2, word.len() - 1);
            let changed = format!("{}x{}", &word[..middle], &word[middle + 1..]);
            let left_out = format!("{}{}", &word[..middle], &word[middle + 1..]);
            let put_in = format!("{}q{}", &word[..middle], &word[middle..]);
            let exchanged = format!("{}{}{}", &word[..last - 1], &word[last..], &word[last - 1..last]);
            for wrong in [changed, left_out, put_in, exchanged] {
                let numbers = told.numbers(&wrong);
                assert!(
                    !numbers.is_empty(),
                    "{}: « {wrong} » for « {word} » of {number}",
                    told.name
                );
            }
        }
    }
    for (text, title) in [
        ("simenom chien jaune", "Le Chien jaune"),
        (
            "harry poter chambre secrets",
            "Harry Potter et la chambre des secrets",
        ),
        ("nothomd hygiene", "Hygiène de l'assassin"),
        ("metafysique des tubes", "Métaphysique des tubes"),
        ("harrypotter chambre", "Harry Potter et la chambre des secrets"),
        ("l'étranger camu", "L'Étranger"),
    ] {
        told.finds_first(text, title);
    }
}

fn better_spelling(told: &Told<'_>) {
    let hits = told.ask(&Request::of_text("simenom"));
    let correction = hits
        .correction
        .unwrap_or_else(|| panic!("{}: simenom is not corrected", told.name));
    assert_eq!(correction.text, "simenon");
    assert!(correction.applied);
    assert_eq!(correction.total, hits.total);
    assert_eq!(hits.total, 4);

    let plain = told.ask(&Request {
        correct: false,
        ..Request::of_text("simenom")
    });
    assert_eq!(
        (plain.total, plain.correction),
        (0, None),
        "asked as it is written, it stays so"
    );

    // The second page of a corrected search is corrected too.
    let second = told.ask(&Request {
        offset: 2,
        limit: 2,
        ..Request::of_text("simenom")
    });
    assert_eq!(second.hits.len(), 2);
}

fn right_spelling_stays(told: &Told<'_>) {
    for text in [
        "germinal",
        "pedigree",
        "le chat",
        "zola mines",
        "xyzzy",
        "?!",
        "kafka",
    ] {
        assert_eq!(
            told.ask(&Request::of_text(text)).correction,
            None,
            "{}: « {text} »",
            told.name
        );
    }
}

fn good_words_stay(told: &Told<'_>) {
    // Two letters from « contes », « Chine », « Nothomb »: the reader is asked.
    for text in ["routes", "chimie", "nathamb"] {
        let hits = told.ask(&Request::of_text(text));
        let applied = hits.correction.is_some_and(|correction| correction.applied);
        assert!(!applied && hits.total == 0, "{}: « {text} »", told.name);
    }
    // Two letters of a long word, or of one that stands with words that are right.
    for (text, title) in [
        ("metafysique", "Métaphysique des tubes"),
        ("verwandlonk", "Die Verwandlung"),
        ("nothumd hygiene", "Hygiène de l'assassin"),
    ] {
        told.finds_first(text, title);
    }
    let written = told.ask(&Request::of_text("les miserabels")).correction;
    assert_eq!(
        written.map(|correction| correction.text).as_deref(),
        Some("les misérables"),
        "{}: accents are given back",
        told.name
    );
}

fn loose_phrase(told: &Told<'_>) {
    for (text, title) in [
        ("\"harry potter 2\"", "Harry Potter et la chambre des secrets"),
        (
            "\"20000 lieues sous les mers\"",
            "Vingt mille lieues sous les mers",
        ),
        (
            "titre:\"20000 lieues sous\" verne",
            "Vingt mille lieues sous les mers",
        ),
    ] {
        told.finds_first(text, title);
        assert_eq!(told.exactly(text), [0; 0], "{}: « {text} »", told.name);
    }
    // Without a number it is what was meant, until the reader says otherwise.
    let hits = told.ask(&Request::of_text("\"prince petit\""));
    let offered = hits
        .correction
        .map(|correction| (correction.text, correction.applied));
    assert_eq!(
        (hits.total, offered),
        (0, Some(("prince petit".to_owned(), false)))
    );
}

fn saints(told: &Told<'_>) {
    for text in ["st exupery", "st-exupéry", "St. Exupéry", "auteur:(st exupery)"] {
        told.finds(text, "Le Petit Prince");
    }
    told.finds_first("l'affaire st fiacre", "L'Affaire Saint-Fiacre");
    told.finds_first("petit prince st exupery", "Le Petit Prince");
}

fn foreign_stems(told: &Told<'_>) {
    // The Dutch stem of « géant » is « an », that of « Cent ans »; the English one of « mois » is « moi ».
    told.finds_only("géant", &[]);
    told.finds_only("mois", &[]);
}

fn phrase(told: &Told<'_>) {
    told.finds_only("\"petit prince cannibale\"", &["Le Petit Prince cannibale"]);
    told.finds_only("«\u{a0}prince petit\u{a0}»", &[]);
    told.finds_only("\"cote de chez\" proust", &["Du côté de chez Swann"]);
    told.finds_only("titre:\"le chat\"", &["Le Chat", "Le Chat du rabbin"]);
}

fn signs_and_fields(told: &Told<'_>) {
    told.finds_only("chat -rabbin", &["Le Chat"]);
    told.finds_only("chat -auteur:simenon", &["Le Chat du rabbin"]);
    told.finds_only("auteur:zola titre:germinal", &["Germinal"]);
    told.finds_only(
        "sujet:japon",
        &["Stupeur et tremblements", "Métaphysique des tubes"],
    );
    told.finds_only("titre:zola", &[]);
    told.finds_only("germinal OR pedigree", &["Germinal", "Pedigree"]);
    told.finds_only("auteur:simenon jaune OU chat", &["Le Chien jaune", "Le Chat"]);
    told.finds_only("serie:tintin", &["Le Lotus bleu", "Tintin au Tibet"]);
    told.finds_only("auteur:(victor hugo) titre:(les misérables)", &["Les Misérables"]);
    told.finds_only("auteur:(hugo zola)", &[]);
    told.finds_only("nothom* -annee:1999-2000", &["Hygiène de l'assassin"]);
    told.finds_only("auteur:nothom* annee:>=2000", &["Métaphysique des tubes"]);
    told.finds_only("titre:trembl*", &["Stupeur et tremblements"]);
    told.finds_only("titre:nothom*", &[]);
    told.finds_only("titre:tremblement*", &["Stupeur et tremblements"]);
    told.finds_only("titre:misérable*", &["Les Misérables"]);
    told.finds_only("annee:1967", &["Le Chat", "Cent ans de solitude"]);
    told.finds_only("simenon annee:[1960 TO 1970]", &["Le Chat"]);
    told.finds_only(
        "annee:-1870 OR annee:2024",
        &[
            "Vingt mille lieues sous les mers",
            "Les Misérables",
            "Le Rouge et le Noir",
            "Война и мир",
            "Le Ligueur",
        ],
    );
    told.finds_only("editeur:(albin michel)", &["Stupeur et tremblements"]);
    told.finds_only("cote:(R NOT)", &["Stupeur et tremblements"]);
    told.finds_only("titre:michel", &[]);
    told.finds_only("chat NOT rabbin", &["Le Chat"]);
    assert_eq!(told.exactly("-zola").len(), told.catalogue.records().count() - 2);
}

fn common_words(told: &Told<'_>) {
    for (text, title) in [
        ("et si", "Et si c'était vrai..."),
        ("et si c'etait vrai", "Et si c'était vrai..."),
        ("les misérables de victor hugo", "Les Misérables"),
        ("du cote de chez swann", "Du côté de chez Swann"),
        ("le rouge et le noir", "Le Rouge et le Noir"),
        ("het boek van alle dingen", "Het boek van alle dingen"),
        (
            "the philosopher's stone",
            "Harry Potter and the philosopher's stone",
        ),
    ] {
        told.finds_first(text, title);
    }
    // Asked alone, a common word is a word.
    assert!(told.exactly("het").len() >= 2);
}

fn open_end(told: &Told<'_>) {
    told.finds_first("germin", "Germinal");
    told.finds("harry pott", "Harry Potter à l'école des sorciers");
    told.finds_first("le petit prince canni", "Le Petit Prince cannibale");
    told.finds_first("le petit prince ca", "Le Petit Prince cannibale");
    told.finds_first("le petit prnice canni", "Le Petit Prince cannibale");
}

fn numbers_in_words(told: &Told<'_>) {
    let seventy = [
        "Septante ans de bandes dessinées",
        "Soixante-dix recettes du potager",
    ];
    for text in ["70", "septante", "soixante-dix", "soixante dix"] {
        told.finds_only(text, &seventy);
    }
    for text in ["93", "nonante-trois", "quatre-vingt-treize"] {
        told.finds_only(text, &["Quatre-vingt-treize"]);
    }
    for text in [
        "20000 lieues",
        "20 000 lieues",
        "20.000 lieues sous les mers",
        "vingt mille lieues",
    ] {
        told.finds_only(text, &["Vingt mille lieues sous les mers"]);
    }
    told.finds_only("100 ans de solitude", &["Cent ans de solitude"]);
}

fn forms_of_words(told: &Told<'_>) {
    for (text, title) in [
        ("assassins", "Hygiène de l'assassin"),
        ("hygiènes assassin", "Hygiène de l'assassin"),
        ("porte nuits", "Les Portes de la nuit"),
        ("boeken dingen", "Het boek van alle dingen"),
        ("ontdekkingen hemel", "De ontdekking van de hemel"),
        ("philosophers stones", "Harry Potter and the philosopher's stone"),
        ("verwandlungen", "Die Verwandlung"),
    ] {
        told.finds_first(text, title);
    }
}

fn volume_of_series(told: &Told<'_>) {
    told.finds_first("tintin 5", "Le Lotus bleu");
    told.finds_first("aventures de tintin 20", "Tintin au Tibet");
    told.finds_first("harry potter 2", "Harry Potter et la chambre des secrets");
    for text in [
        "tintin tome 5",
        "tintin t. 5",
        "tintin vol 5",
        "tintin n\u{b0}5",
        "tintin t5",
        "tome 5 tintin",
        "tome 5 de tintin",
        "t5 tintin",
        "volume 5 aventures de tintin",
        "volme 5 tintin",
    ] {
        told.finds_first(text, "Le Lotus bleu");
    }
}

fn strange_searches(told: &Told<'_>) {
    let many_ors = vec!["chat"; 10_000].join(" OR ");
    let many_words = (0..5_000)
        .map(|number| format!("mot{number} "))
        .collect::<String>();
    let many_marks = "\"".repeat(3_000);
    for text in [
        "\"",
        "\"le chat",
        "«",
        "-",
        "--",
        "OR",
        "OR OR",
        "title:/.*/",
        "titre:",
        "*:*",
        "*",
        "?",
        "\0",
        "a\0b",
        "\u{202e}tahc el",
        "مرحبا",
        "()",
        "[a TO z]",
        "chat~2",
        "chat^1000",
        "\"a\"~999999",
        "+chat",
        "\\",
        "_all:*",
        "*:* AND patron:*",
        "isbn:",
        "isbn:x",
        "' or 1=1 --",
        "<script>",
        "%00",
        "\u{feff}",
        "🐈",
        "三国",
        "ﷺ",
        "-\"\"",
        "auteur:\"",
        "-auteur:-",
        "a:b:c:d",
        "١٩٨٤",
        &many_ors,
        &many_words,
        &many_marks,
    ] {
        for sort in crate::Sort::ALL {
            let request = Request {
                sort: *sort,
                ..Request::of_text(text)
            };
            assert!(
                told.ask(&request).hits.len() <= request.limit,
                "{}: {text}",
                told.name
            );
        }
    }
    assert_eq!(
        told.numbers("*:*"),
        [0; 0],
        "no query language hides behind signs"
    );
    told.finds_first("+chat", "Le Chat");
}

fn marks(told: &Told<'_>) {
    let marked = |text: &str, shown: &str| -> Vec<String> {
        let hits = told.ask(&Request::of_text(text));
        hits.marker
            .mark(shown)
            .into_iter()
            .map(|range| shown[range].to_owned())
            .collect()
    };
    assert_eq!(marked("assassins", "Hygiène de l'assassin"), ["assassin"]);
    assert_eq!(marked("germin", "Germinal"), ["Germinal"]);
    assert_eq!(
        marked("simenom", "Georges Simenon"),
        ["Simenon"],
        "the spelling that found it is marked"
    );
}

fn synonyms(told: &Told<'_>) {
    let groups = Arc::new(Synonyms::new([
        vec!["magicien", "sorcier"],
        vec!["école", "établissement scolaire"],
    ]));
    let ask = |text: &str| {
        told.ask(&Request {
            correct: false,
            ..Request::of_text(text).widened(&groups)
        })
    };
    let harry = told.catalogue.number("Harry Potter à l'école des sorciers");
    assert_eq!(told.exactly("potter magiciens"), [0; 0], "before they are known");
    for text in [
        "potter magiciens",
        "magicien",
        "titre:magicien",
        "établissements scolaires sorciers",
    ] {
        let numbers: Vec<u32> = ask(text).hits.iter().map(|hit| hit.number.get()).collect();
        assert!(numbers.contains(&harry), "« {text} » gives {numbers:?}");
    }
    let marks = ask("magicien").marker.mark("Harry Potter à l'école des sorciers");
    assert_eq!(marks.len(), 1, "the other word is marked");
    // What has the word that was typed comes before what has another.
    let both = Arc::new(Synonyms::new([vec!["chat", "assassin"]]));
    for (text, title) in [("chat", "Le Chat"), ("assassin", "Hygiène de l'assassin")] {
        let hits = told.ask(&Request::of_text(text).widened(&both));
        let first = hits
            .hits
            .first()
            .map_or("nothing", |hit| told.catalogue.title(hit.number.get()));
        assert_eq!(first, title);
        assert!(hits.total > 1);
    }
    let misspelt = told.ask(&Request::of_text("assasin").widened(&both));
    let cat = told.catalogue.number("Le Chat");
    assert!(misspelt.correction.is_some_and(|correction| correction.applied));
    assert!(
        misspelt.hits.iter().any(|hit| hit.number.get() == cat),
        "another spelling is widened too"
    );
}
